"""How the errors of arguments count in a result, operation by operation.

In: facts of the arguments and of the result, and the arguments' errors. Out: an `Error`. It is bounded as

    |computed - exact| <= relative * |exact| + 2^-1074 absolute
    |computed - exact| <= of_terms * terms   + 2^-1074 absolute

and so is what it was before the last rounding. Products of errors are kept; every bound is rounded up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from ..elementary.errors import SHORT_LEAST, SHORT_LOST, relative_error
from ..ir import LIFT, Statement
from .enclose import VANISHING
from .facts import Facts, collapsed, moved
from .interval import Array

UNIT = 2.0**-53
"""The relative error of a rounded operation."""
PAIR_UNIT = 2.0**-100
"""The relative error of an operation on pairs."""
UNDERFLOW = {"exp": 746.0, "lifted_exp": 836.0}
"""A function is 0 below the negative."""
LOG2 = 0.6931471805599454
"""Above log(2), so that a negative number divided by it is not too small."""
UP = 1 + 2.0**-44
"""More than what the rounding of one bound loses."""
SMALL_ITSELF = {"expm1", "log1p"}
"""In doubles, a subnormal argument is its own function's value, but for its square."""


@dataclass(frozen=True, eq=False, slots=True)
class Error:
    """`before` is the error that the last rounding adds one unit to; None where nothing was rounded."""

    relative: Array
    of_terms: Array
    absolute: Array
    before: tuple[Array, Array] | None = None

    @property
    def unrounded(self) -> tuple[Array, Array]:
        """The error before the last rounding, relative to the value and to the terms."""
        return (self.relative, self.of_terms) if self.before is None else self.before

    def with_absolute(self, absolute: Array) -> Error:
        """The same with another absolute part."""
        return Error(self.relative, self.of_terms, absolute, self.before)


EXACT = Error(np.array(0.0), np.array(0.0), np.array(0.0))


# --- roundings --------------------------------------------------------------------------------------------------------


def rounded(error: Error, unit: Array) -> Error:
    """An error and one of `unit` more; what was before a rounding stays known."""
    now, earlier = (error.relative, error.of_terms), error.unrounded
    if unit.ndim == 0:
        before = now if unit > 0 else earlier
    else:
        before = np.where(unit > 0, now[0], earlier[0]), np.where(unit > 0, now[1], earlier[1])
    return Error(*_and_one_more(now, unit), error.absolute * UP, before)


def _and_one_more(x: tuple[Array, Array], unit: Array | float) -> tuple[Array, Array]:
    """Relative errors, and one of `unit` after them."""
    return both(lambda x: (x + unit * (1 + x)) * UP, x)


def underflowing(own: Facts, pair: Array, error: Error) -> Error:
    """The error and what is lost to underflow, in doubles or in pairs."""
    of_double, of_pair = own.underflow
    more = np.where(pair, of_pair, of_double) if pair.ndim else of_pair if pair else of_double
    return error.with_absolute(error.absolute + more)


def both(function: Callable[[Array], Array], x: tuple[Array, Array]) -> tuple[Array, Array]:
    """A function of two arrays, which often are one."""
    first = function(x[0])
    return first, first if x[1] is x[0] else function(x[1])


def some(x: Array) -> bool:
    """Whether some number is not 0."""
    return bool(x if x.ndim == 0 else np.maximum.reduce(x, axis=None))


# --- arithmetic -------------------------------------------------------------------------------------------------------


def in_units_of(absolute: Array, x: Array | float) -> Array:
    """An absolute error divided by a number."""
    scaled = absolute * 2.0**-500 * (2.0**-574 / np.asarray(x))
    return np.where(absolute == 0, 0.0, np.maximum(scaled * UP, 2.0**-900))


def times(weight: Array, error: Array) -> Array:
    """A product in which 0 wins."""
    found: Array = weight * error
    if np.isnan(np.maximum.reduce(found, axis=None)):
        found = np.where((weight == 0) | (error == 0), 0.0, found)
    return found * UP


def sum_of(own: Facts, a: Error, b: Error) -> Error:
    """That of a sum or difference before its rounding."""
    relative = times(own.weights[0], a.relative) + times(own.weights[1], b.relative)
    of_terms = times(own.shares[0], a.of_terms) + times(own.shares[1], b.of_terms)
    averaged, terms_averaged = own.is_average
    relative = np.where(averaged, np.minimum(relative, np.maximum(a.relative, b.relative)), relative)
    of_terms = np.where(terms_averaged, np.minimum(of_terms, np.maximum(a.of_terms, b.of_terms)), of_terms)
    return Error(relative * UP, of_terms * UP, (a.absolute + b.absolute) * UP)


def is_close(x: Facts, y: Facts, *errors: Error) -> Array:
    """Whether two doubles without errors have an exact difference: they are within a factor of 2 (Sterbenz)."""
    if any(some(e.relative) or some(e.absolute) for e in errors):
        return np.array(False)
    same = ((x.value.lo > 0) & (y.value.lo > 0)) | ((x.value.hi < 0) & (y.value.hi < 0))
    return same & (x.value.size.hi <= 2 * y.value.size.lo) & (y.value.size.hi <= 2 * x.value.size.lo)


def approximation(within: float, a: Error) -> Error:
    """The error of what is computed, and that of the approximation that it is."""
    now, before = (a.relative, a.of_terms), a.unrounded
    return Error(*_and_one_more(now, within), a.absolute, _and_one_more(before, within))


def product(op: str, a_facts: Facts, b_facts: Facts, a: Error, b: Error) -> Error:
    """That of a product or quotient before its rounding."""
    if op == "div":
        least = b_facts.value.size.lo
        wrong = b.relative + in_units_of(b.absolute, least)
        scale = np.where(wrong < 0.5, 1 / (1 - wrong), np.inf)
        absolute = np.where(a.absolute == 0, 0.0, a.absolute / least * scale)
        return Error((a.relative + wrong) * scale * UP, (a.of_terms + wrong) * scale * UP, absolute * UP)
    relative, of_terms = (x + y + times(x, y) for x, y in ((a.relative, b.relative), (a.of_terms, b.of_terms)))
    one = times(b_facts.terms.hi * (1 + np.minimum(b.relative, b.of_terms)), a.absolute)
    other = times(a_facts.terms.hi * (1 + np.minimum(a.relative, a.of_terms)), b.absolute)
    return Error(relative * UP, of_terms * UP, (one + other + in_units_of(a.absolute, 1 / b.absolute)) * UP)


def over_classes(a: Error, axes: Iterable[int], count: int) -> Error:
    """The largest over the classes, and `count` absolute ones."""
    relative, of_terms, absolute = (collapsed(x, axes, np.max) for x in (a.relative, a.of_terms, a.absolute))
    return Error(relative, of_terms, absolute * count)


def at_label(a: Error, axes: tuple[tuple[int, int], ...]) -> Error:
    """That of the class which the label names."""
    return Error(moved(a.relative, axes), moved(a.of_terms, axes), moved(a.absolute, axes))


# --- functions --------------------------------------------------------------------------------------------------------


def function(s: Statement, own: Facts, pair: Array, error: Error) -> Error:
    """That of its argument, passed on by the function, and the function's own error."""
    of_pair, of_double = (relative_error(s.op, of_pairs, s.short, s.fine) for of_pairs in (True, False))
    approximated = rounded(error, np.where(pair, of_pair, of_double))
    error = underflowing(own, pair, approximated)
    if s.op in SMALL_ITSELF:
        error = error.with_absolute(np.where(pair, error.absolute, approximated.absolute))
    return rounded(error, np.where(pair, 0.0, UNIT))


def exponential(s: Statement, arg: Facts, a: Error) -> Error:
    """An absolute error of the argument is a relative one of the result. Far below, the result is 0 either way."""
    most = np.minimum(arg.value.size.hi, UNDERFLOW[s.op])
    of_value, of_terms = times(most, a.relative), times(arg.terms.hi, a.of_terms)
    shift = np.minimum(of_value, of_terms) + in_units_of(a.absolute, 1.0)
    relative = np.where(shift < 0.5, shift * (1 + shift), np.inf) * UP
    units = 1074 + LIFT * (s.op == "lifted_exp")
    if s.short:
        return Error(relative, relative, np.where(arg.value.lo < SHORT_LEAST, np.ldexp(SHORT_LOST, units), 0.0))
    size = np.ceil(np.maximum(arg.value.hi / LOG2 + units, -900)).astype(int)
    vanishes = arg.value.hi <= VANISHING[s.op]
    kept = np.where(vanishes, 0.0, relative)
    return Error(kept, kept, np.where(vanishes, np.ldexp(1.0, size), 0.0))


def logarithm(own: Facts, arg: Facts, a: Error) -> Error:
    """A relative error of the argument is an absolute one of the result."""
    wrong = a.relative + in_units_of(a.absolute, arg.value.size.lo)
    shift = np.where(wrong < 0.5, wrong * (1 + wrong), np.inf)
    near = (shift > 0) & (own.value.size.lo == 0)
    relative = np.where((shift == 0) | near, 0.0, shift / own.value.size.lo) * UP
    return Error(relative, relative, np.where(near, shift * 2.0**1000 * 2.0**74, 0.0))


def conditioned(op: str, own: Facts, arg: Facts, a: Error) -> Error:
    """A relative error is stretched by the condition number, an absolute one by the slope."""
    stretched = times(own.weights[0], a.relative * (1 + a.relative))
    relative = np.where((a.relative < 0.5) & (stretched < 0.5), stretched * (1 + stretched), np.inf) * UP
    slopes = {"expm1": 1 + own.value.size.hi, "log1p": 1 / (1 + arg.value.lo), "sqrt": 0.5 / np.sqrt(arg.value.lo)}
    return Error(relative, relative, times(slopes[op] * UP, a.absolute))


# --- choices ----------------------------------------------------------------------------------------------------------


def chosen(first: Array, second: Array, a: Error, b: Error) -> Error:
    """The first error, the second, or where neither is known to hold the larger."""

    def one(x: Array, y: Array) -> Array:
        return np.where(first, x, np.where(second, y, np.maximum(x, y)))

    before = one(a.unrounded[0], b.unrounded[0]), one(a.unrounded[1], b.unrounded[1])
    return Error(one(a.relative, b.relative), one(a.of_terms, b.of_terms), one(a.absolute, b.absolute), before)


def choice(limit: Array | None, condition: Facts, a: Error, b: Error) -> Error:
    """That of a or b, as the condition has it. With a `limit`, no more than that is lost where a stands for b."""
    assert condition.true is not None and condition.false is not None
    if limit is None:
        return chosen(condition.true, condition.false, a, b)
    lost = limit * 2.0**1000 * 2.0**74
    relative, of_terms = np.where(condition.true, 0.0, b.relative), np.where(condition.true, 0.0, b.of_terms)
    return Error(relative, of_terms, b.absolute + lost, b.unrounded)
