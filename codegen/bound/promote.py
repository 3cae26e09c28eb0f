"""Which statements are computed as pairs, so that every output keeps its target: found by the largest contribution.

In: a case with its scenes, and a `Target`. Out: the names of the pairs.

While an output misses its target in some box, one more statement becomes a pair, alone or with what reads it: the group
that lowers the error in the worst box most, for what it costs. A pair that is read in doubles is rounded. In long
programs over classes no one group lowers the error much: there everything is a pair at first, but for what then need
not be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import count

import numpy as np

from ..ir import EXPONENTIALS, PAIRABLE, Case, Statement, exponents, is_power_of_two, needed
from .boxes import AXES, Regime
from .enclose import is_double
from .errors import Pairs, errors
from .facts import Facts
from .interval import Array, Interval
from .propagate import Error, in_units_of
from .slices import Box, in_boxes, in_rows, row_axis

FREE = {"neg", "abs", "select", "gather"}
"""What rounds nothing."""
LONG, WIDE, MANY = 300, 110, 2000
"""Programs are long that have more statements, or so many where there are classes, all outputs together, or more boxes
than are looked at one by one."""
TOGETHER = 16
"""How many choices are compared at once."""
DEPTH = 3
"""How far a group of candidates reaches, before it reaches the result."""
COSTS = {"const": 0.1, "approx": 0.1, "div": 2.0} | dict.fromkeys([*EXPONENTIALS, "expm1", "log", "log1p"], 6.0)
"""What a pair costs, in multiplications of pairs."""
OF_ROW = 0.1
"""How much less it costs where all classes share it."""
SMALL = 2.0**-960
"""What a smaller result is made of may underflow: it has a bound of its own."""
LARGE = 2.0**1000
"""Above, nothing is claimed: what a result is made of may overflow."""
FAR_OFF = 64.0
"""What misses a target by more loses digits in an exponent."""
WORST = 1e300
"""More is no worse."""


@dataclass(frozen=True, slots=True)
class Target:
    """`ulp`, or, where terms cancel, half a ULP and 2^-`bits` of the terms. `thorough`: programs that miss it all the
    same become pairs as a whole. `by_value`: `ulp` wherever it can be kept, whatever cancels. `spare`: how much less
    for what reads several numbers, among which the worst case is met sooner. `least`: of what is smaller, that counts
    in units of this."""

    ulp: float
    bits: int
    thorough: bool = False
    by_value: bool = False
    spare: float = 0.0
    least: float = 0.0


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """One case in one regime with its facts. `element_axes` are the axes of the arrays along which classes differ,
    `shared` the statements that all classes of a row share."""

    regime: Regime
    facts: Mapping[str, Facts]
    element_axes: frozenset[int]
    shared: frozenset[str] = frozenset()


def pairs_for(case: Case, scenes: tuple[Scene, ...], target: Target) -> frozenset[str]:
    """The statements that have to be pairs. Boxes in which all of them would not do are left as they are."""
    pairs: frozenset[str] = frozenset()
    for result in case.results:
        part = Case(case.guards, needed(case, (result,)), (result,))
        for scene in scenes:
            for aim in aims(part, scene, target):
                long = len(case.body) > WIDE if scene.element_axes else len(part.body) > LONG
                pairs |= _promoted(part, scene, aim, pairs & {s.name for s in part.body}, long)
    return pairs


def aims(part: Case, scene: Scene, target: Target) -> tuple[Target, ...]:
    """What is searched for, one after another. Of one number, no root moves: its value can be kept beside it."""
    read = [scene.regime.inputs[str(s.value)] for s in part.body if s.op == "input"]
    if scene.element_axes:
        return (target,)
    if sum(bool(np.any(x.lo != x.hi)) for x in read) == 1:
        return replace(target, by_value=True), target
    return (replace(target, ulp=target.ulp - target.spare),)


def _promoted(part: Case, scene: Scene, target: Target, pairs: frozenset[str], long: bool) -> frozenset[str]:
    """Pairs for one result: found in the worst boxes so far, then tried in all of them. Where a search would cost
    minutes, or some box misses the target whatever is a pair, they are what exponents are made of, for what is raised
    to powers loses most."""
    every = _every(part)
    many = scene.element_axes and missed(part, scene, target, _as_arrays(part, pairs)).size > MANY
    if long or many:
        return _of_long_program(part, scene, target, pairs, every)
    hopeless = missed(part, scene, target, _as_arrays(part, every)) > 1
    if np.any(hopeless) and target.thorough and not target.by_value:
        return every
    first = missed(part, scene, target, _as_arrays(part, pairs))
    if (np.any(hopeless) or float(np.max(first)) > FAR_OFF) and not target.by_value:
        pairs = pairs.union(*_exponents(part.body))
    boxes: list[Box] = []
    while True:
        misses = np.where(hopeless, 0.0, missed(part, scene, target, _as_arrays(part, pairs)))
        if float(np.max(misses)) <= 1:
            return pairs
        boxes.append(tuple(int(k) for k in np.unravel_index(int(np.argmax(misses)), misses.shape)))
        here, given_up = (
            (scene, hopeless)
            if scene.element_axes
            else (replace(scene, facts=in_boxes(scene.facts, boxes)), np.array(False))
        )
        more = _lowered(part, here, given_up, target, pairs)
        if more == pairs:
            return pairs
        pairs = more


def _of_long_program(
    part: Case, scene: Scene, target: Target, pairs: frozenset[str], every: frozenset[str]
) -> frozenset[str]:
    """The first of no more pairs, exponents, everything that meets the target; else everything where the target is
    thorough, of classes what is left of everything, and exponents where that is better."""

    def worst(chosen: frozenset[str]) -> float:
        return float(np.max(missed(part, scene, target, _as_arrays(part, chosen))))

    exponents = pairs.union(*_exponents(part.body))
    choices = (pairs, exponents, every) if target.thorough else (pairs, exponents)
    fitting = (chosen for chosen in choices if worst(chosen) <= 1)
    if scene.element_axes and not target.thorough:
        return next(fitting, None) or _left(part, scene, target, pairs, every)
    best = every if target.thorough else exponents if worst(exponents) <= worst(pairs) else pairs
    return next(fitting, best)


def _left(part: Case, scene: Scene, target: Target, pairs: frozenset[str], every: frozenset[str]) -> frozenset[str]:
    """What has to be left of everything: found in some rows, then tried in all of them."""
    axis, count = row_axis(scene.facts, scene.element_axes)
    rows = {0, count // 2, count - 1}
    hopeless = missed(part, scene, target, _as_arrays(part, every)) > 1
    least = pairs.union(*_exponents(part.body)) if np.any(hopeless) else pairs
    while True:
        some = replace(scene, facts=in_rows(scene.facts, axis, sorted(rows)))
        found = _shed(part, some, target, least, every)
        misses = np.where(hopeless, 0.0, missed(part, scene, target, _as_arrays(part, found)))
        if float(np.max(misses)) <= 1:
            return found
        rows.add(int(np.unravel_index(int(np.argmax(misses)), misses.shape)[axis]))


def _shed(part: Case, scene: Scene, target: Target, pairs: frozenset[str], every: frozenset[str]) -> frozenset[str]:
    """Everything but what is computed in doubles without a miss: first what loses least for what it costs as a pair,
    as many as will do at once."""
    (result,) = part.results
    before = missed(part, scene, target, _as_arrays(part, every))
    hopeless = before > 1

    def misses(choice: Pairs) -> Array:
        found = np.where(hopeless, 0.0, missed(part, scene, target, choice))
        return np.asarray(found.reshape(-1, before.size).max(axis=1))

    able = [s for s in part.body if s.name in every - pairs]
    lost = np.concatenate(
        [misses(_each(part, [every - {s.name} for s in able[k : k + TOGETHER]])) for k in range(0, len(able), TOGETHER)]
    )
    order = [able[k].name for k in np.argsort((lost - np.min(lost)) / [_cost(s, scene) for s in able], kind="stable")]
    left, at, size = every | pairs, 0, len(order)
    known = errors(part, scene.facts, scene.element_axes, _as_arrays(part, left))
    while at < len(order):
        tried = left.difference(order[at : at + size])
        found = errors(part, scene.facts, scene.element_axes, _as_arrays(part, tried), known, left - tried)
        if not np.any((missed_by(scene.facts[result], found[result], target) > 1) & ~hopeless):
            left, known, at, size = tried, found, at + size, 2 * size
        elif size > 1:
            size //= 2
        else:
            at += 1
    return left


def _lowered(part: Case, scene: Scene, given_up: Array, target: Target, pairs: frozenset[str]) -> frozenset[str]:
    """More pairs, until no box misses the target but those given up, or until none helps."""

    def worst(choice: Pairs) -> Array:
        """By how much the worst box misses the target, for each choice of pairs."""
        misses = missed(part, scene, target, choice)
        return np.asarray(np.where(given_up, 0.0, misses).reshape(len(misses), -1).max(axis=1))

    while True:
        before = float(worst(_each(part, [pairs]))[0])
        groups = [group for group in (g - pairs for g in _candidates(part, pairs)) if group]
        if before <= 1 or not groups:
            return pairs
        after = worst(_each(part, [pairs | g for g in groups]))
        if not np.any(after < before):
            every = _every(part)
            return every if float(worst(_each(part, [every]))[0]) <= 1 else pairs
        costs = np.array([sum(_cost(s, scene) for s in part.body if s.name in g) for g in groups])
        pairs |= groups[int(np.argmax((1 - np.maximum(after, 1.0) / before) / costs))]


def _every(part: Case) -> frozenset[str]:
    """All that can be a pair, but not a power of two that scales a whole result: a pair would underflow in halves."""
    by_name = {s.name: s for s in part.body}
    last, queue = set(), [*part.results]
    while queue:
        s = by_name[queue.pop()]
        if s.op in ("neg", "select"):
            queue += s.args[s.op == "select" :]
        elif s.op == "mul" and any(is_power_of_two(by_name[a]) for a in s.args):
            last.add(s.name)
    return _inexact(part.body) - last


def _inexact(body: tuple[Statement, ...]) -> frozenset[str]:
    """What can be a pair and is no double already, as inputs and what is only chosen among them are."""
    doubles: set[str] = set()
    for s in body:
        read = s.args[s.op == "select" :]
        if s.op == "input" or (s.op == "const" and is_double(s)) or (s.op in FREE and doubles.issuperset(read)):
            doubles.add(s.name)
    return frozenset(s.name for s in body if s.op in PAIRABLE) - doubles


def _as_arrays(part: Case, pairs: Set[str]) -> Pairs:
    return {s.name: np.array(s.name in pairs) for s in part.body}


def _each(part: Case, choices: Sequence[Set[str]]) -> Pairs:
    """Several choices side by side, along an axis before those of the boxes."""
    return {s.name: np.array([s.name in c for c in choices]).reshape(-1, *[1] * AXES) for s in part.body}


def missed(part: Case, scene: Scene, target: Target, pairs: Pairs) -> Array:
    """By how much the only result misses the target, box by box: at most 1 is kept."""
    (result,) = part.results
    return missed_by(scene.facts[result], errors(part, scene.facts, scene.element_axes, pairs)[result], target)


def missed_by(own: Facts, error: Error, target: Target) -> Array:
    """The same of a result with this error."""
    with np.errstate(all="ignore"):
        by_value = _units(own, error, target.least) / target.ulp
        found: Array = by_value
        if not target.by_value:
            by_terms = error.unrounded[1] * 2.0**target.bits
            found = np.where(own.cancels & ~(by_value < by_terms), by_terms, by_value)
        large = is_large(own)
        return np.where(large & ~np.all(large), 0.0, np.where(found < WORST, found, WORST))


def _units(own: Facts, error: Error, least: float) -> Array:
    """The error in units of the exact value's last place, or in those of `least` where the value is below it."""
    if not least:
        return ulps(own.value, error)
    most, (of_value, of_terms) = own.value.size.hi, error.unrounded
    unit = np.ldexp(1.0, np.frexp(np.maximum(own.value.size.lo, least))[1] - 53)
    relative = np.where(of_value == 0, 0.0, np.fmin(2.0**53, most / unit) * of_value)
    small = np.fmin(relative, own.terms.hi / unit * of_terms)
    found: Array = 0.5 + np.where(most < least, small, relative) + in_units_of(error.absolute, unit)
    return found


def ulps(value: Interval, error: Error) -> Array:
    """The error of a result of `SMALL` and more in units of the exact value's last place, half of one for rounding."""
    before, least, most = error.unrounded[0], np.maximum(value.size.lo, SMALL), value.size.hi
    unit = np.ldexp(1.0, np.frexp(least)[1] - 53)
    relative = np.where(before == 0, 0.0, np.fmin(2.0**53, most / unit) * before)
    return np.where(most < SMALL, 0.0, 0.5 + relative + in_units_of(error.absolute, unit))


def small_ulps(own: Facts, error: Error) -> Array:
    """The same of a result below `SMALL`."""
    of_value, of_terms = error.unrounded
    before = np.fmin(np.where(of_value == 0, 0.0, 2.0**53 * of_value), own.terms.hi * 2.0**1000 * (of_terms * 2.0**74))
    return np.where(own.value.size.lo < SMALL, 0.5 + before + error.absolute, 0.0)


def is_large(own: Facts) -> Array:
    """Where a result may overflow."""
    return own.value.size.hi > LARGE


def has_large_terms(own: Facts) -> Array:
    """Where a result may overflow, or what is added to get it."""
    return is_large(own) | (own.mixed & (own.terms.hi > LARGE))


# --- candidates -------------------------------------------------------------------------------------------------------


def _candidates(part: Case, pairs: Set[str]) -> list[frozenset[str]]:
    """Groups of statements that can become pairs next: one, with what reads it, what reads that, and so on; and every
    exponential with what its argument is made of."""
    body, pairable = part.body, _every(part)
    readers: dict[str, set[str]] = {s.name: set() for s in body}
    for s in body:
        for a in s.args[s.op == "select" :]:
            readers[a] |= {s.name} & pairable
    found = dict.fromkeys(_exponents(body))
    for s in body:
        if s.name in pairable - pairs:
            found |= dict.fromkeys(_upwards(s.name, readers))
    return list(found)


def _exponents(body: tuple[Statement, ...]) -> list[frozenset[str]]:
    """For every exponential, the statements that its argument is made of, and itself."""
    inexact = _inexact(body)
    return [(made_of | {name}) & inexact for name, made_of in exponents(body).items()]


def _upwards(name: str, readers: Mapping[str, set[str]]) -> Iterator[frozenset[str]]:
    """The statement, it and its readers, ..., it and everything up to the result."""
    group = frozenset({name})
    for depth in count():
        if depth < DEPTH:
            yield group
        larger = group.union(*(readers[n] for n in group))
        if larger == group:
            break
        group = larger
    yield group


def cost(s: Statement) -> float:
    """What a pair costs, in multiplications of pairs."""
    return COSTS.get(s.op, 0.1 if s.op in FREE else 1.0)


def _cost(s: Statement, scene: Scene) -> float:
    return cost(s) * (OF_ROW if s.name in scene.shared else 1.0)
