"""Rounding errors of every statement in every box, from facts, for a given choice of pairs.

In: a case whose statements say which are pairs, and their facts. Out: `Error` by statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

import numpy as np

from ..ir import Case, Statement, is_power_of_two
from . import propagate
from .enclose import clip_compared, is_double
from .facts import CLASSES, Facts
from .interval import Array
from .propagate import EXACT, PAIR_UNIT, UNIT, UP, Error

ABSORBED = 2.0**-66
"""What may be added to a relative error for an absolute one."""
BRIEF_SUM = 64 * UNIT
"""The error of a sum in short, relative to its terms."""

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
    if not propagate.some(error.absolute):
        return error
    more = propagate.in_units_of(error.absolute, own.value.size.lo)
    more = np.where(more <= ABSORBED, more, 0.0)

    def wider(x: Array) -> Array:
        return np.asarray((x + more) * UP)

    wide = propagate.both(wider, (error.relative, error.of_terms))
    before = wide if error.before is None else propagate.both(wider, error.before)
    return Error(*wide, np.where(more > 0, 0.0, error.absolute), before)


def _read(error: Error, in_doubles: Array) -> Error:
    """An argument as the statement takes it: a pair is rounded by what computes in doubles."""
    return propagate.rounded(error, np.where(in_doubles, UNIT, 0.0)) if propagate.some(in_doubles) else error


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
            return EXACT if is_double(s) else propagate.rounded(EXACT, unit)
        case "add" | "sub":
            exact = whole | own.is_known
            if s.op == "sub":
                exact = exact | (~pair & propagate.is_close(facts[s.args[0]], facts[s.args[1]], *args))
            return propagate.rounded(propagate.sum_of(own, *args), np.where(exact, 0.0, unit))
        case "approx":
            return propagate.approximation(float(s.value or 0), args[0])
        case "mul" | "div":
            product = propagate.product(s.op, facts[s.args[0]], facts[s.args[1]], *args)
            product = propagate.underflowing(own, pair, product)
            scales = [is_power_of_two(by_name[a]) for a in s.args]
            if scales[1] or (s.op == "mul" and scales[0]):
                return args[scales[0] and not scales[1]].with_absolute(product.absolute)
            return propagate.rounded(product, unit)
        case "neg" | "abs":
            return args[0]
        case "min" | "max":
            return propagate.chosen(np.array(False), np.array(False), *args)
        case "exp" | "lifted_exp":
            return propagate.function(s, own, pair, propagate.exponential(s, facts[s.args[0]], args[0]))
        case "log":
            return propagate.function(s, own, pair, propagate.logarithm(own, facts[s.args[0]], args[0]))
        case "expm1" | "log1p" | "sqrt":
            return propagate.function(s, own, pair, propagate.conditioned(s.op, own, facts[s.args[0]], args[0]))
        case "select":
            return propagate.choice(_limit(s, by_name, facts), facts[s.args[0]], args[1], args[2])
        case "sum":
            total = propagate.over_classes(args[0], axes, CLASSES)
            relative = np.where(s.short & own.mixed, np.inf, propagate.times(own.weights[0], total.relative))
            unit = np.where(s.short, BRIEF_SUM, np.where(pair, CLASSES * PAIR_UNIT, 2 * UNIT))
            return propagate.rounded(Error(relative, total.of_terms, total.absolute), np.where(own.is_known, 0.0, unit))
        case "maximum":
            return propagate.over_classes(args[0], axes, 1)
        case "gather":
            others = set(axes) - {old for old, _ in own.moved}
            return propagate.at_label(propagate.over_classes(args[0], others, 1), own.moved)
    return EXACT


def _limit(s: Statement, by_name: Statements, facts: AllFacts) -> Array | None:
    """The most that is lost for 0: anything that may come, where what is compared is in short and 0 too soon."""
    own, compared = facts[s.name].limit, [by_name[a] for a in by_name[s.args[0]].args]
    soon = any((by_name[x.args[0]] if x.op == "gather" else x).short for x in compared)
    return own if own is None or not soon else np.where(own > 0, facts[s.args[2]].value.size.hi, 0.0)
