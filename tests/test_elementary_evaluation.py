"""The errors of the elementary functions are proved: the bounds hold, and every way of being wrong exceeds them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import log2

import pytest
from flint import arb, arb_poly
from losskernels.codegen.elementary import boxes, exp_error, log_error, programs
from losskernels.codegen.elementary.errors import ERRORS, FINE, SHORT, SHORT_PAIR
from losskernels.codegen.elementary.evaluation import evaluation_error, short_error
from losskernels.codegen.elementary.forms import Form, Rounding
from losskernels.codegen.elementary.precision import working
from losskernels.codegen.elementary.problem import EXP, EXP_FINE, EXP_PAIR, LOG, LOG_FINE, LOG_PAIR, Problem
from losskernels.codegen.elementary.program import Program, program
from losskernels.codegen.elementary.remez import round_coefficients

PROVED = 1.02
"""What is declared is at most this much more than what is proved."""


@pytest.mark.parametrize("function", ERRORS)
def test_what_is_declared_is_proved(function: str) -> None:
    declared, proved = ERRORS[function], evaluation_error(function, pair=False)
    assert 1 + proved.relative * 2**53 <= declared.plain <= PROVED * (1 + proved.relative * 2**53)
    assert 0.5 + proved.ulp <= declared.ulp <= PROVED * (0.5 + proved.ulp)
    exponent = log2(evaluation_error(function, pair=True).relative)
    assert exponent <= declared.pair <= exponent + 0.15


@pytest.mark.parametrize("function", SHORT)
@pytest.mark.parametrize("pair", [False, True], ids=["doubles", "pairs"])
def test_what_is_declared_in_short_is_proved(function: str, pair: bool) -> None:
    exponent = log2(short_error(function, pair).relative)
    assert exponent <= (SHORT_PAIR if pair else SHORT)[function] <= exponent + 0.15


@pytest.mark.parametrize("function", FINE)
def test_what_is_declared_of_fine_pairs_is_proved(function: str) -> None:
    exponent = log2(evaluation_error(function, pair=True, fine=True).relative)
    assert exponent <= FINE[function] <= exponent + 0.15


# ------------------------------------------------------------------------------------------------- what must be noticed


def exceeds(function: str, pair: bool, short: bool = False, fine: bool = False) -> bool:
    """Whether the proof, made anew, gives more than is declared."""
    boxes._solved.cache_clear()
    if short:
        short_error.cache_clear()
        return short_error(function, pair).relative > 2.0 ** SHORT_PAIR[function]
    evaluation_error.cache_clear()
    error = evaluation_error(function, pair, fine).relative
    if fine:
        return error > 2.0 ** FINE[function]
    return error > 2.0 ** ERRORS[function].pair if pair else 1 + error * 2**53 > ERRORS[function].plain


@pytest.fixture
def anew() -> Iterator[None]:
    """Leaves no proof of something wrong behind."""
    yield
    for proof in (boxes._solved, evaluation_error, short_error):
        proof.cache_clear()


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize("index", [0, -1])
@pytest.mark.parametrize("function", ["exp", "log"])
@pytest.mark.parametrize(("pair", "fine"), [(False, False), (True, False), (True, True)])
def test_a_changed_coefficient(
    monkeypatch: pytest.MonkeyPatch, function: str, pair: bool, fine: bool, index: int
) -> None:
    """In its tenth bit."""

    def changed(problem: Problem) -> tuple[Fraction, ...]:
        coefficients = list(round_coefficients(problem))
        coefficients[index] *= 1 + Fraction(1, 2**10)
        return tuple(coefficients)

    monkeypatch.setattr(boxes, "round_coefficients", changed)
    assert exceeds(function, pair, fine=fine)


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize(
    ("module", "name", "found", "instead", "function", "pair"),
    [
        (exp_error, "EXPM1_REDUCED", "fma(reduced.low, 1.0 + x, beyond)", "beyond", "exp", False),
        (exp_error, "EXP_OF_REDUCED", "sum.low + reduced.low", "reduced.low", "exp", False),
        (exp_error, "EXPM1_REDUCED_PAIR", "q5.low + LK_EXP_PAIR_5_LOW", "0.0 * x", "exp", True),
        (exp_error, "EXPM1_REDUCED_PAIR", "q3.low + fma(x, low4, LK_EXP_PAIR_3_LOW)", "q3.low", "exp", True),
        (log_error, "LOG_REDUCED", "sum.low + (beyond - half_square)", "beyond - half_square", "log", False),
        (log_error, "LOG_REDUCED_PAIR", "fma(2.0 * x, x_low, square.low)", "square.low", "log", True),
        (log_error, "LOG1P_OF_REDUCED", "fma(f.low, slope, y.low)", "y.low", "log1p", False),
        (exp_error, "EXPM1_REDUCED_FINE", "q6.low + fma(x, low7, LK_EXP_FINE_6_LOW)", "q6.low", "exp", True),
        (exp_error, "EXPM1_REDUCED_FINE", "q5.low + fma(x, low6, LK_EXP_FINE_5_LOW)", "q5.low", "expm1", True),
        (log_error, "LOG_REDUCED_FINE", "q9.low + LK_LOG_FINE_9_LOW", "0.0 * x", "log", True),
        (log_error, "LOG_REDUCED_FINE", "fma(z_low, q7.high, LK_LOG_FINE_5_LOW)", "LK_LOG_FINE_5_LOW", "log1p", True),
        (exp_error, "EXP_SHORT_PAIR", "whole.low + more.low", "whole.low", "exp", True),
        (exp_error, "EXP_SHORT_PAIR", "reduced.low + argument_low", "reduced.low", "exp", True),
        (log_error, "LOG1P_SHORT_PAIR", "-half_square.low", "0.0 * x", "log1p", True),
        (log_error, "LOG1P_SHORT_PAIR", "whole.low + less.low", "whole.low", "log1p", True),
    ],
)
def test_a_lost_compensation(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, found: str, instead: str, function: str, pair: bool
) -> None:
    steps = "\n".join(f"{step} = {ast.unparse(value)}" for step, value in getattr(module, name).steps)
    assert found in steps
    monkeypatch.setattr(module, name, program(steps.replace(found, instead)))
    assert exceeds(function, pair, "SHORT" in name, "FINE" in name)


def test_a_sum_that_is_not_exact_is_refused() -> None:
    rounding = Rounding(arb(0.5, 0.25), fused=True)
    t, eighth = Form(arb_poly([0, 1])), rounding.constant(0.125)
    with pytest.raises(ArithmeticError, match="not exact"):
        rounding.fast_two_sum(eighth, t)
    assert rounding.fast_two_sum(t, eighth).low.terms


def test_roundings_are_counted() -> None:
    """Each adds half a unit of the largest size on the box; exact operations and what is compensated add nothing."""
    with working(160):
        rounding = Rounding(arb(0.75, 0.2), fused=False)
        t = Form(arb_poly([0, 1]))
        third = rounding.constant(1 / 3)
        total = rounding.sum(t, third)
        assert float(rounding.error(total.high)) == 2.0**-53
        assert float(rounding.error(rounding.add(total.high, total.low))) == 2.0**-53
        product = rounding.product(t, t)
        both = boxes.unrounded_sum(product.high, product.low)
        assert float(rounding.error(both)) == 0.0
        assert not rounding.mul(rounding.constant(0.5), t).terms
        assert not rounding.mul(rounding.constant(3.0), rounding.constant(5.0)).terms
        assert len(rounding.fma(t, third, t).terms) == 2
        assert len(Rounding(rounding.box, fused=True).fma(t, third, t).terms) == 1


# -------------------------------------------------------------------------------- without rounding: the approximation


@dataclass(frozen=True)
class Exact:
    """Two fractions as a pair."""

    high: Fraction
    low: Fraction = Fraction(0)


class Fractions:
    """Arithmetic without rounding."""

    constant = staticmethod(Fraction)
    add: Callable[..., Fraction] = staticmethod(lambda a, b: a + b)
    sub: Callable[..., Fraction] = staticmethod(lambda a, b: a - b)
    mul: Callable[..., Fraction] = staticmethod(lambda a, b: a * b)
    div: Callable[..., Fraction] = staticmethod(lambda a, b: a / b)
    neg: Callable[..., Fraction] = staticmethod(lambda a: -a)
    fma: Callable[..., Fraction] = staticmethod(lambda a, b, c: a * b + c)
    product_rest: Callable[..., Fraction] = staticmethod(lambda a, b, c: a * b - c)
    sum = fast_two_sum = staticmethod(lambda a, b: Exact(a + b))
    product = staticmethod(lambda a, b: Exact(a * b))
    multiply_add = staticmethod(lambda a, b, c: Exact(a * b + c))


coefficients_of = cache(round_coefficients)


def approximation(problem: Problem, x: Fraction) -> Fraction:
    """What the problem says, at x."""
    terms = [*enumerate(problem.lead), *zip(problem.powers(), coefficients_of(problem), strict=True)]
    return sum((Fraction(c) * x**power for power, c in terms), Fraction(0))


def constants(problem: Problem) -> dict[str, Fraction]:
    values = programs.coefficient_values(problem, coefficients_of(problem))
    return {name: Fraction(value) for name, value in values.items()} | {
        "LK_LOG2_HIGH": Fraction(7, 10),
        "LK_LOG2_LOW": Fraction(1, 1000),
    }


POINTS = [Fraction(n, 128) for n in range(-20, 21) if n]
"""More than the degree of any program: that two polynomials (or numerators) agree on them makes them equal."""


@pytest.mark.parametrize(
    ("problem", "part", "high"),
    [
        (EXP, programs.EXPM1_REDUCED, "x"),
        (EXP_PAIR, programs.EXPM1_REDUCED_PAIR, "p0"),
        (EXP_FINE, programs.EXPM1_REDUCED_FINE, "p0"),
    ],
    ids=["double", "pair", "fine"],
)
def test_exp_without_rounding(problem: Problem, part: Program, high: str) -> None:
    for x in POINTS:
        inputs = {"coarse": x + 1, "fine": Fraction(1), "argument_low": Fraction(0)}
        values = part.run(Fractions(), constants(problem) | inputs)
        reduced = Exact(getattr(values[high], "high", values[high]), values["low"])
        assert 1 + reduced.high + reduced.low == approximation(problem, x)
        for end in (programs.EXP_OF_REDUCED, programs.EXP_OF_REDUCED_PAIR):
            assert outcome(end.run(Fractions(), {"reduced": reduced})) == approximation(problem, x)
        for end in (programs.EXPM1_OF_REDUCED, programs.EXPM1_OF_REDUCED_PAIR):
            inputs = {"reduced": reduced, "scale": Fraction(2), "whole": Exact(Fraction(3, 2))}
            assert outcome(end.run(Fractions(), inputs)) == 2 * approximation(problem, x) - Fraction(1, 2)


def outcome(values: dict[str, Exact]) -> Fraction:
    """`result`, or `sum`.high and `low`."""
    if "result" in values:
        return values["result"].high + values["result"].low
    return values["sum"].high + Fraction(values["low"])  # type: ignore[arg-type]  # names of programs have both types


@pytest.mark.parametrize("k", [Fraction(0), Fraction(-3)])
def test_log_without_rounding(k: Fraction) -> None:
    for x in POINTS:
        f = 2 * x / (1 - x)
        with_log2 = k * Fraction(701, 1000)
        double = programs.LOG_REDUCED.run(Fractions(), constants(LOG) | {"f": f, "k": k})
        assert outcome(double) == with_log2 + approximation(LOG, x)
        quotient = programs.LOG_QUOTIENT_PAIR.run(Fractions(), {"f": Exact(f)})
        assert quotient["x"] + quotient["x_low"] == x
        for problem, part in ((LOG_PAIR, programs.LOG_REDUCED_PAIR), (LOG_FINE, programs.LOG_REDUCED_FINE)):
            pair = part.run(Fractions(), constants(problem) | quotient | {"k": k})
            assert outcome(pair) == with_log2 + approximation(problem, x)
