"""Rounding errors of every statement in every box, from facts, for a given choice of pairs.

In: a case whose statements say which are pairs, and their facts. Out: `Error` by statement. An error is bounded as

    |computed - exact| <= relative * |exact| + 2^-1074 absolute
    |computed - exact| <= of_terms * terms   + 2^-1074 absolute

and so is what it was before the last rounding. Products of errors are kept; every bound is rounded up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from ..elementary.errors import SHORT_LEAST, SHORT_LOST, relative_error
from ..ir import LIFT, Case, Statement, is_power_of_two
from .enclose import VANISHING, clip_compared, is_double
from .facts import CLASSES, Facts, collapsed, moved
from .interval import Array

UNIT = 2.0**-53
"""The relative error of a rounded operation."""
PAIR_UNIT = 2.0**-100
"""The relative error of an operation on pairs."""
NORMAL, PAIR_NORMAL = 2.0**-1022, 2.0**-968
"""Results below have an absolute error: they, or the lower halves of pairs, may be subnormal."""
PAIR_UNDERFLOW = 4.0
"""The absolute error of an operation on pairs that is no sum."""
ABSORBED = 2.0**-66
"""What may be added to a relative error for an absolute one."""
UNDERFLOW = {"exp": 746.0, "lifted_exp": 836.0}
"""A function is 0 below the negative."""
LOG2 = 0.6931471805599454
"""Above log(2), so that a negative number divided by it is not too small."""
UP = 1 + 2.0**-44
"""More than what the rounding of one bound loses."""
BRIEF_SUM = 64 * UNIT
"""The error of a sum in short, relative to its terms."""
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


EXACT = Error(np.array(0.0), np.array(0.0), np.array(0.0))

Pairs = Mapping[str, Array]
"""Of every statement, whether it is a pair: a truth value, or one for each of several choices to be compared."""
Statements = Mapping[str, Statement]
AllFacts = Mapping[str, Facts]
Errors = Mapping[str, Error]
Axes = tuple[int, ...]


def pairs_of(case: Case) -> Pairs:
    """The pairs that the statements themselves name."""
    return {s.name: np.array(s.pair) for s in case.body}


def errors(
    case: Case,
    facts: AllFacts,
    element_axes: Iterable[int],
    pairs: Pairs | None = None,
    before: Errors = MappingProxyType({}),
    changed: Set[str] = frozenset(),
) -> dict[str, Error]:
    """The errors of all statements: those `before`, for the same facts, where neither a statement nor what it reads has
    changed since. What is lost for 0 hangs on more than that."""
    pairs = pairs_of(case) if pairs is None else pairs
    by_name = {s.name: s for s in case.body}
    axes = tuple(element_axes)
    found: dict[str, Error] = {}
    with np.errstate(all="ignore"):
        for s in case.body:
            same = before and facts[s.name].limit is None and not changed & {s.name, *s.args}
            if same and all(found[a] is before[a] for a in s.args):
                found[s.name] = before[s.name]
                continue
            clipped = clip_compared(by_name[s.args[0]], by_name) if s.op == "select" else None
            known = (
                found if clipped is None else _known(s.args[2], {clipped: EXACT}, by_name, facts, pairs, found, axes)
            )
            found[s.name] = _error(s, by_name, facts, pairs, known, axes)
    return found


def _error(s: Statement, by_name: Statements, facts: AllFacts, pairs: Pairs, found: Errors, axes: Axes) -> Error:
    args = [_read(found[a], pairs[a] & ~pairs[s.name]) for a in s.args]
    whole = pairs[s.name] & ~(pairs[s.args[0]] | pairs[s.args[1]]) if s.op in ("add", "sub") else np.array(False)
    error = _statement(s, pairs[s.name], whole, by_name, facts, args, axes)
    return _absorbed(facts[s.name], error) if axes else error


def _known(
    name: str, known: dict[str, Error], by_name: Statements, facts: AllFacts, pairs: Pairs, found: Errors, axes: Axes
) -> Errors:
    """All errors, those of a statement and what it is made of for the ones that are known: where clip(x) is not x, it
    is a bound and has no error."""

    def visit(name: str) -> Error:
        if name not in known:
            s = by_name[name]
            again = {a: visit(a) for a in s.args}
            same = all(again[a] is found[a] for a in s.args)
            known[name] = found[name] if same else _error(s, by_name, facts, pairs, again, axes)
        return known[name]

    visit(name)
    return {**found, **known}


def _absorbed(own: Facts, error: Error) -> Error:
    """The error with an absolute part that is nothing beside the value as a relative one: for sums over classes, of
    which some may underflow and others not."""
    if not error.absolute.any():
        return error
    more = in_units_of(error.absolute, own.value.size.lo)
    more = np.where(more <= ABSORBED, more, 0.0)
    before = error.unrounded
    return Error(
        (error.relative + more) * UP,
        (error.of_terms + more) * UP,
        np.where(more > 0, 0.0, error.absolute),
        ((before[0] + more) * UP, (before[1] + more) * UP),
    )


def _read(error: Error, in_doubles: Array) -> Error:
    """An argument as the statement takes it: a pair is rounded by what computes in doubles."""
    return _rounded(error, np.where(in_doubles, UNIT, 0.0)) if in_doubles.any() else error


def _statement(
    s: Statement,
    pair: Array,
    whole: Array,
    by_name: Statements,
    facts: AllFacts,
    args: list[Error],
    axes: Axes,
) -> Error:
    own, unit = facts[s.name], np.where(pair, PAIR_UNIT, UNIT)
    match s.op:
        case "const":
            return EXACT if is_double(s) else _rounded(EXACT, unit)
        case "add" | "sub":
            exact = whole if s.op == "add" else whole | (~pair & _is_close(facts[s.args[0]], facts[s.args[1]], *args))
            return _rounded(_sum(own, *args), np.where(exact | (own.value.lo == own.value.hi), 0.0, unit))
        case "approx":
            return _approximation(float(s.value or 0), args[0])
        case "mul" | "div":
            product = _underflowing(own, pair, _product(s.op, facts[s.args[0]], facts[s.args[1]], *args))
            scales = [is_power_of_two(by_name[a]) for a in s.args]
            if scales[1] or (s.op == "mul" and scales[0]):
                return replace(args[scales[0] and not scales[1]], absolute=product.absolute)
            return _rounded(product, unit)
        case "neg" | "abs":
            return args[0]
        case "min" | "max":
            return _chosen(np.array(False), np.array(False), *args)
        case "exp" | "lifted_exp":
            return _function(s, own, pair, _exponential(s, facts[s.args[0]], args[0]))
        case "log":
            return _function(s, own, pair, _logarithm(own, facts[s.args[0]], args[0]))
        case "expm1" | "log1p" | "sqrt":
            return _function(s, own, pair, _conditioned(s.op, own, facts[s.args[0]], args[0]))
        case "select":
            return _select(replace(own, limit=_limit(s, by_name, facts)), facts[s.args[0]], args[1], args[2])
        case "sum":
            total = _over_classes(args[0], axes, CLASSES)
            relative = np.where(s.short & own.mixed, np.inf, _times(own.weights[0], total.relative))
            unit = np.where(s.short, BRIEF_SUM, np.where(pair, CLASSES * PAIR_UNIT, 2 * UNIT))
            known = own.value.lo == own.value.hi
            return _rounded(replace(total, relative=relative), np.where(known, 0.0, unit))
        case "maximum":
            return _over_classes(args[0], axes, 1)
        case "gather":
            return _at_label(_over_classes(args[0], set(axes) - {old for old, _ in own.moved}, 1), own.moved)
    return EXACT


# --- roundings --------------------------------------------------------------------------------------------------------


def _rounded(error: Error, unit: Array) -> Error:
    """An error and one of `unit` more; what was before a rounding stays known."""
    relative = (error.relative + unit * (1 + error.relative)) * UP
    of_terms = (error.of_terms + unit * (1 + error.of_terms)) * UP
    earlier = error.unrounded
    before = np.where(unit > 0, error.relative, earlier[0]), np.where(unit > 0, error.of_terms, earlier[1])
    return Error(relative, of_terms, error.absolute * UP, before)


def _underflowing(own: Facts, pair: Array, error: Error) -> Error:
    size = own.value.size
    small = (size.lo < np.where(pair, PAIR_NORMAL, NORMAL)) & (size.hi > 0)
    return replace(error, absolute=error.absolute + np.where(small, np.where(pair, PAIR_UNDERFLOW, 0.5), 0.0))


# --- arithmetic -------------------------------------------------------------------------------------------------------


def in_units_of(absolute: Array, x: Array | float) -> Array:
    """An absolute error divided by a number."""
    scaled = absolute * 2.0**-500 * (2.0**-574 / np.asarray(x))
    return np.where(absolute == 0, 0.0, np.maximum(scaled * UP, 2.0**-900))


def _times(weight: Array, error: Array) -> Array:
    """A product in which 0 wins."""
    return np.where((weight == 0) | (error == 0), 0.0, weight * error) * UP


def _sum(own: Facts, a: Error, b: Error) -> Error:
    relative = _times(own.weights[0], a.relative) + _times(own.weights[1], b.relative)
    of_terms = _times(own.shares[0], a.of_terms) + _times(own.shares[1], b.of_terms)
    averaged = (own.weights[0] <= 1) & (own.weights[1] <= 1)
    relative = np.where(averaged, np.minimum(relative, np.maximum(a.relative, b.relative)), relative)
    averaged = (own.shares[0] <= 1) & (own.shares[1] <= 1)
    of_terms = np.where(averaged, np.minimum(of_terms, np.maximum(a.of_terms, b.of_terms)), of_terms)
    return Error(relative * UP, of_terms * UP, (a.absolute + b.absolute) * UP)


def _is_close(x: Facts, y: Facts, *errors: Error) -> Array:
    """Whether two doubles without errors have an exact difference: they are within a factor of 2 (Sterbenz)."""
    if any(e.relative.any() or e.absolute.any() for e in errors):
        return np.array(False)
    same = ((x.value.lo > 0) & (y.value.lo > 0)) | ((x.value.hi < 0) & (y.value.hi < 0))
    return same & (x.value.size.hi <= 2 * y.value.size.lo) & (y.value.size.hi <= 2 * x.value.size.lo)


def _approximation(within: float, a: Error) -> Error:
    """The error of what is computed, and that of the approximation that it is."""

    def both(x: Array) -> Array:
        return (x + within * (1 + x)) * UP

    return Error(both(a.relative), both(a.of_terms), a.absolute, (both(a.unrounded[0]), both(a.unrounded[1])))


def _product(op: str, a_facts: Facts, b_facts: Facts, a: Error, b: Error) -> Error:
    if op == "div":
        least = b_facts.value.size.lo
        wrong = b.relative + in_units_of(b.absolute, least)
        scale = np.where(wrong < 0.5, 1 / (1 - wrong), np.inf)
        absolute = np.where(a.absolute == 0, 0.0, a.absolute / least * scale)
        return Error((a.relative + wrong) * scale * UP, (a.of_terms + wrong) * scale * UP, absolute * UP)
    relative, of_terms = (x + y + _times(x, y) for x, y in ((a.relative, b.relative), (a.of_terms, b.of_terms)))
    one = _times(b_facts.terms.hi * (1 + np.minimum(b.relative, b.of_terms)), a.absolute)
    other = _times(a_facts.terms.hi * (1 + np.minimum(a.relative, a.of_terms)), b.absolute)
    return Error(relative * UP, of_terms * UP, (one + other + in_units_of(a.absolute, 1 / b.absolute)) * UP)


def _over_classes(a: Error, axes: Iterable[int], count: int) -> Error:
    relative, of_terms, absolute = (collapsed(x, axes, np.max) for x in (a.relative, a.of_terms, a.absolute))
    return Error(relative, of_terms, absolute * count)


def _at_label(a: Error, axes: tuple[tuple[int, int], ...]) -> Error:
    return Error(moved(a.relative, axes), moved(a.of_terms, axes), moved(a.absolute, axes))


# --- functions --------------------------------------------------------------------------------------------------------


def _function(s: Statement, own: Facts, pair: Array, error: Error) -> Error:
    of_pair, of_double = (relative_error(s.op, of_pairs, s.short, s.fine) for of_pairs in (True, False))
    approximated = _rounded(error, np.where(pair, of_pair, of_double))
    underflowing = _underflowing(own, pair, approximated)
    if s.op in SMALL_ITSELF:
        underflowing = replace(underflowing, absolute=np.where(pair, underflowing.absolute, approximated.absolute))
    return _rounded(underflowing, np.where(pair, 0.0, UNIT))


def _exponential(s: Statement, arg: Facts, a: Error) -> Error:
    """An absolute error of the argument is a relative one of the result. Far below, the result is 0 either way."""
    most = np.minimum(arg.value.size.hi, UNDERFLOW[s.op])
    of_value, of_terms = _times(most, a.relative), _times(arg.terms.hi, a.of_terms)
    shift = np.minimum(of_value, of_terms) + in_units_of(a.absolute, 1.0)
    relative = np.where(shift < 0.5, shift * (1 + shift), np.inf) * UP
    units = 1074 + LIFT * (s.op == "lifted_exp")
    if s.short:
        return Error(relative, relative, np.where(arg.value.lo < SHORT_LEAST, np.ldexp(SHORT_LOST, units), 0.0))
    size = np.ceil(np.maximum(arg.value.hi / LOG2 + units, -900)).astype(int)
    vanishes = arg.value.hi <= VANISHING[s.op]
    kept = np.where(vanishes, 0.0, relative)
    return Error(kept, kept, np.where(vanishes, np.ldexp(1.0, size), 0.0))


def _logarithm(own: Facts, arg: Facts, a: Error) -> Error:
    wrong = a.relative + in_units_of(a.absolute, arg.value.size.lo)
    shift = np.where(wrong < 0.5, wrong * (1 + wrong), np.inf)
    near = (shift > 0) & (own.value.size.lo == 0)
    relative = np.where((shift == 0) | near, 0.0, shift / own.value.size.lo) * UP
    return Error(relative, relative, np.where(near, shift * 2.0**1000 * 2.0**74, 0.0))


def _conditioned(op: str, own: Facts, arg: Facts, a: Error) -> Error:
    """A relative error is stretched by the condition number, an absolute one by the slope."""
    stretched = _times(own.weights[0], a.relative * (1 + a.relative))
    relative = np.where((a.relative < 0.5) & (stretched < 0.5), stretched * (1 + stretched), np.inf) * UP
    slopes = {"expm1": 1 + own.value.size.hi, "log1p": 1 / (1 + arg.value.lo), "sqrt": 0.5 / np.sqrt(arg.value.lo)}
    return Error(relative, relative, _times(slopes[op] * UP, a.absolute))


# --- choices ----------------------------------------------------------------------------------------------------------


def _chosen(first: Array, second: Array, a: Error, b: Error) -> Error:
    """The first error, the second, or where neither is known to hold the larger."""

    def one(x: Array, y: Array) -> Array:
        return np.where(first, x, np.where(second, y, np.maximum(x, y)))

    before = one(a.unrounded[0], b.unrounded[0]), one(a.unrounded[1], b.unrounded[1])
    return Error(one(a.relative, b.relative), one(a.of_terms, b.of_terms), one(a.absolute, b.absolute), before)


def _limit(s: Statement, by_name: Statements, facts: AllFacts) -> Array | None:
    """The most that is lost for 0: anything that may come, where what is compared is in short and 0 too soon."""
    own, compared = facts[s.name].limit, [by_name[a] for a in by_name[s.args[0]].args]
    soon = any((by_name[x.args[0]] if x.op == "gather" else x).short for x in compared)
    return own if own is None or not soon else np.where(own > 0, facts[s.args[2]].value.size.hi, 0.0)


def _select(own: Facts, condition: Facts, a: Error, b: Error) -> Error:
    assert condition.true is not None and condition.false is not None
    if own.limit is None:
        return _chosen(condition.true, condition.false, a, b)
    lost = own.limit * 2.0**1000 * 2.0**74
    relative, of_terms = np.where(condition.true, 0.0, b.relative), np.where(condition.true, 0.0, b.of_terms)
    return Error(relative, of_terms, b.absolute + lost, b.unrounded)
