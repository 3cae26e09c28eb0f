"""What is approximated: analytic functions near 0 by a polynomial whose first coefficients are given.

    function(x)  ~  lead(x) + x^first (c_0 + c_1 x^step + c_2 x^(2 step) + ...)        for |x| <= radius

The error counts relative to x, which for functions that vanish like x at 0 (less their constant) is their own size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from flint import arb, arb_series, fmpq


@dataclass(frozen=True, slots=True)
class Problem:
    """`lead` holds the given coefficients of x^0, x^1, ...: the beginning of the Taylor series, so that the error
    relative to x stays bounded. `step` 2 is for odd functions. The first `pairs` of the `terms` free coefficients are
    sums of two doubles, the others are doubles. `function` is written once, on truncated power series
    over Arb, and serves the search and the proof."""

    name: str
    formula: str
    function: Callable[[arb_series], arb_series]
    lead: tuple[float, ...]
    first: int
    step: int
    terms: int
    radius: Fraction
    pairs: int = 0

    def powers(self) -> tuple[int, ...]:
        """The power of x that each free coefficient belongs to."""
        return tuple(self.first + self.step * i for i in range(self.terms))

    def approximation(self, x: arb_series, coefficients: tuple[Fraction, ...]) -> arb_series:
        """The right-hand side at x, without rounding."""
        terms = [*enumerate(map(Fraction, self.lead)), *zip(self.powers(), coefficients, strict=True)]
        return sum((exact(c) * x**power for power, c in terms), arb_series([0]))


def exact(x: Fraction) -> arb:
    """A fraction as a ball."""
    return arb(fmpq(x.numerator, x.denominator))


EXP = Problem(
    name="exp",
    formula="exp(x) ~ 1 + x + x^2/2 + x^3 P(x)",
    function=lambda x: x.exp(),
    lead=(1.0, 1.0, 0.5),
    first=3,
    step=1,
    terms=10,
    radius=Fraction(34658, 100000),
)
"""The radius is log(2)/2 and room for a multiple of log(2) that was rounded the other way."""

LOG = Problem(
    name="log",
    formula="log((1 + x)/(1 - x)) ~ 2 x + x^3 P(x^2)",
    function=lambda x: (1 + x).log() - (1 - x).log(),
    lead=(0.0, 2.0),
    first=3,
    step=2,
    terms=8,
    radius=Fraction(1716, 10000),
)
"""x = f/(2 + f) where 1 + f, between sqrt(1/2) and sqrt(2), is what remains of the argument."""

EXP_PAIR = replace(EXP, name="exp_pair", terms=12, pairs=3)
LOG_PAIR = replace(LOG, name="log_pair", terms=9, pairs=2)

EXP_FINE = replace(EXP, name="exp_fine", terms=14, pairs=5)
LOG_FINE = replace(LOG, name="log_fine", terms=11, pairs=4)
"""For what is multiplied by an exponent."""

EXP_SHORT = replace(EXP, name="exp_short", formula="exp(x) ~ 1 + x P(x)", lead=(1.0,), first=1, terms=10)
LOG_SHORT = replace(LOG, name="log_short", terms=6, radius=Fraction(33334, 100000))
"""x = f/(2 + f) where f is from 0 to 1."""

PROBLEMS = (EXP, LOG, EXP_PAIR, LOG_PAIR, EXP_FINE, LOG_FINE, EXP_SHORT, LOG_SHORT)
