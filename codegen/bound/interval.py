"""Vectors of intervals: every operation returns intervals that hold all results, for many boxes at once.

In and out: `Interval`, two arrays of doubles that broadcast. Sums and products are rounded outwards by one double
unless they are exact; functions are evaluated in Arb at the ends, where they are monotone. An end of infinity means
numbers without bound, so 0 times it is 0. NumPy's warnings are the caller's to silence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product as pairs

import numpy as np
from flint import arb

from ..elementary.precision import working
from ..ir import LIFT

Array = np.ndarray
BITS = 90
MOST = float(np.finfo(float).max)
FLAT = -1000.0
"""expm1 is constant to 2^-1000 below."""


@dataclass(frozen=True, eq=False)
class Interval:
    """The numbers from `lo` to `hi`, box by box."""

    lo: Array
    hi: Array

    @cached_property
    def size(self) -> Interval:
        """The absolute values."""
        least = np.where((self.lo <= 0) & (self.hi >= 0), 0.0, np.minimum(abs(self.lo), abs(self.hi)))
        return Interval(least, np.maximum(abs(self.lo), abs(self.hi)))

    @property
    def positive(self) -> Array:
        """Whether no number is negative."""
        return self.lo >= 0

    @property
    def negative(self) -> Array:
        """Whether no number is positive."""
        return self.hi <= 0


def point(x: float) -> Interval:
    return Interval(np.array(x), np.array(x))


def hull(a: Interval, b: Interval) -> Interval:
    return Interval(np.minimum(a.lo, b.lo), np.maximum(a.hi, b.hi))


def choose(where: Array, a: Interval, b: Interval) -> Interval:
    return Interval(np.where(where, a.lo, b.lo), np.where(where, a.hi, b.hi))


def negate(a: Interval) -> Interval:
    return Interval(-a.hi, -a.lo)


def widen(a: Interval) -> Interval:
    """By one double at either end."""
    return Interval(np.nextafter(a.lo, -np.inf), np.nextafter(a.hi, np.inf))


def add(a: Interval, b: Interval) -> Interval:
    return Interval(_sum(a.lo, b.lo, -np.inf), _sum(a.hi, b.hi, np.inf))


def subtract(a: Interval, b: Interval) -> Interval:
    return add(a, negate(b))


def multiply(a: Interval, b: Interval) -> Interval:
    return _extremes([_times(x, y) for x, y in pairs((a.lo, a.hi), (b.lo, b.hi))])


def divide(a: Interval, b: Interval) -> Interval:
    """The quotients; the whole line where the divisor changes sign."""
    zero = np.where(b.positive, 0.0, -0.0)
    found = _extremes([_over(x, np.where(y == 0, zero, y)) for x, y in pairs((a.lo, a.hi), (b.lo, b.hi))])
    whole = ~(b.positive | b.negative)
    return Interval(np.where(whole, -np.inf, found.lo), np.where(whole, np.inf, found.hi))


def increasing(function: str, a: Interval) -> Interval:
    """exp, expm1, log, log1p or sqrt of every number in its domain."""
    return Interval(_at(a.lo, function, False), _at(a.hi, function, True))


def condition(function: str, a: Interval) -> Array:
    """sup |a f'(a) / f(a)|, how much the function stretches a relative error: it falls for log1p, grows for expm1."""
    return _at(a.lo if function == "log1p" else a.hi, f"condition of {function}", True)


# --- ends -------------------------------------------------------------------------------------------------------------


def _sum(x: Array, y: Array, towards: float) -> Array:
    s = x + y
    part = s - x
    exact = (x - (s - part)) + (y - part) == 0
    return _outward(s, exact, towards)


def _times(x: Array, y: Array) -> tuple[Array, Array, Array]:
    """The product, whether it is exact, and its sign."""
    nothing = (x == 0) | (y == 0)
    p = np.where(nothing, 0.0, x * y)
    scaling = (abs(np.frexp(x)[0]) == 0.5) | (abs(np.frexp(y)[0]) == 0.5)
    return p, nothing | (scaling & np.isfinite(p) & (abs(p) > 2.0**-1000)), np.sign(x) * np.sign(y)


def _over(x: Array, y: Array) -> tuple[Array, Array, Array]:
    """The quotient, whether it is exact, and its sign; NaN for infinity over itself."""
    nothing = x == 0
    return np.where(nothing, 0.0, x / y), nothing, np.sign(x) * np.where(np.signbit(y), -1.0, 1.0)


def _extremes(ends: list[tuple[Array, Array, Array]]) -> Interval:
    """The least and the largest of numbers that are rounded outwards, but not beyond 0."""
    low, high = [], []
    for p, exact, sign in ends:
        below, above = _outward(p, exact, -np.inf), _outward(p, exact, np.inf)
        low.append(np.where(sign >= 0, np.maximum(below, 0.0), below))
        high.append(np.where(sign <= 0, np.minimum(above, 0.0), above))
    return Interval(np.fmin.reduce(np.broadcast_arrays(*low)), np.fmax.reduce(np.broadcast_arrays(*high)))


def _outward(x: Array, exact: Array, towards: float) -> Array:
    return np.where(exact, x, np.where(np.isnan(x), towards, np.nextafter(x, towards)))


def _at(x: Array, function: str, above: bool) -> Array:
    distinct, back = np.unique(x, return_inverse=True)
    values = np.array([_end(float(v), function, above) for v in distinct])
    return values[back].reshape(np.shape(x))


@cache
def _end(x: float, function: str, above: bool) -> float:
    """A bound of the function at x, from above or below."""
    if (x, function) in LIMITS:
        return LIMITS[x, function]
    ball = _ball(FUNCTIONS[function], x)
    if not ball.is_finite():
        return np.inf if above else UNBOUNDED.get(function, -np.inf)
    middle = float(ball.mid())
    if ball.is_exact() and ball == middle:
        return middle
    end = float(np.nextafter(middle, np.inf if above else -np.inf))
    return max(end, 0.0) if ball > 0 else end


def _ball(function: Callable[[arb], arb], x: float) -> arb:
    with working(BITS):
        return function(arb(x))


FUNCTIONS: dict[str, Callable[[arb], arb]] = {
    "exp": lambda x: x.exp(),
    "lifted_exp": lambda x: x.exp() * 2**LIFT,
    "expm1": lambda x: x.expm1(),
    "log": lambda x: x.log(),
    "log1p": lambda x: x.log1p(),
    "sqrt": lambda x: x.sqrt(),
    "condition of expm1": lambda x: x / -(-x).expm1() if x > FLAT else arb(2) ** -1000,
    "condition of log1p": lambda x: x / ((1 + x) * x.log1p()),
}
UNBOUNDED = {"exp": MOST, "lifted_exp": MOST, "expm1": MOST}
"""What a function is at least where Arb has no number for it, because it is too large."""
LIMITS = {
    (0.0, "exp"): 1.0,
    (0.0, "lifted_exp"): 2.0**LIFT,
    (0.0, "expm1"): 0.0,
    (0.0, "log1p"): 0.0,
    (0.0, "sqrt"): 0.0,
    (1.0, "log"): 0.0,
    (0.0, "condition of expm1"): 1.0,
    (0.0, "condition of log1p"): 1.0,
    (-np.inf, "condition of expm1"): 0.0,
    (np.inf, "condition of expm1"): np.inf,
    (np.inf, "condition of log1p"): 0.0,
    (-1.0, "condition of log1p"): np.inf,
    (-np.inf, "exp"): 0.0,
    (np.inf, "exp"): np.inf,
    (-np.inf, "lifted_exp"): 0.0,
    (np.inf, "lifted_exp"): np.inf,
    (-np.inf, "expm1"): -1.0,
    (np.inf, "expm1"): np.inf,
    (0.0, "log"): -np.inf,
    (np.inf, "log"): np.inf,
    (-1.0, "log1p"): -np.inf,
    (np.inf, "log1p"): np.inf,
    (np.inf, "sqrt"): np.inf,
}
