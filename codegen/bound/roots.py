"""Roots that nothing moves: near one, what cancels is computed as (x - r) P(x - r), with the root r in several doubles.

In: a kernel. Out: the same kernel; where, for labels and parameters that are fixed, an output has a root in its one
variable that pairs of doubles do not resolve, the statement that cancels is chosen from itself and an approximation
that Arb proves. Roots that move with an input stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from flint import arb, arb_series

from ..elementary import bound as approximation
from ..elementary.precision import working
from ..elementary.problem import Problem, exact
from ..elementary.remez import round_coefficients, rounded
from ..ir import PAIRABLE, Case, Kernel, Statement, needed, verify, with_pairs
from .boxes import regimes
from .enclose import enclose
from .errors import errors
from .promote import Scene, ulps
from .series import depends_on, series_of

BITS = 300
RESOLVED = 1.0
"""Units in the last place within which pairs resolve what they resolve."""
WANTED = 2.0**-64
"""The relative error of an approximation."""
TERMS = range(4, 25)
PAIRS = 2
"""The first coefficients that are sums of two doubles."""
WIDEST = Fraction(1, 4)
"""Pieces reach no farther from a root than this part of it, so that x - r is exact."""
BOXES = 129


@dataclass(frozen=True, slots=True)
class Crossing:
    """A statement that has a root in a variable, between two values of that."""

    statement: str
    variable: str
    low: float
    high: float


def resolve(kernel: Kernel) -> Kernel:
    """The kernel with a piece for every root that nothing moves."""
    cases = []
    for case in kernel.cases:
        for crossing in dict.fromkeys(_crossings(kernel, case)):
            case = _pieced(case, crossing)
        cases.append(case)
    return verify(replace(kernel, cases=tuple(cases)))


# --- where ------------------------------------------------------------------------------------------------------------


def _crossings(kernel: Kernel, case: Case) -> Iterator[Crossing]:
    if kernel.axis:
        return
    for regime in regimes(kernel, case):
        for result in case.results:
            part = Case(case.guards, needed(case, (result,)), (result,))
            inputs = {str(s.value) for s in part.body if s.op == "input"}
            moving = [n for n in inputs if np.any(regime.inputs[n].lo != regime.inputs[n].hi)]
            if len(moving) != 1 or moving[0] not in regime.cut:
                continue
            scene = Scene(regime, *enclose(kernel, part, regime))
            yield from _of_result(part, scene, moving[0])


def _of_result(part: Case, scene: Scene, moving: str) -> Iterator[Crossing]:
    """Neighbouring boxes that hold a root are one crossing."""
    (result,) = part.results
    every = frozenset(s.name for s in part.body if s.op in PAIRABLE)
    error = errors(with_pairs(part, every), scene.facts, scene.element_axes)[result]
    own = scene.facts[result]
    with np.errstate(all="ignore"):
        unresolved = own.cancels & (own.value.lo < 0) & (own.value.hi > 0) & ~(ulps(own.value, error) <= RESOLVED)
    for box in np.flatnonzero(unresolved):
        name = _cause(part, scene, result, int(box))
        variable = _variable(part, name, moving)
        x = scene.facts[variable].value
        low, high = (float(np.broadcast_to(end, unresolved.shape).ravel()[box]) for end in (x.lo, x.hi))
        narrow = 0 < low < high < 2 * low or 2 * high < low < high < 0
        if narrow and _changes_sign(part, name, variable, low, high):
            yield Crossing(name, variable, low, high)


def _cause(part: Case, scene: Scene, result: str, box: int) -> str:
    """The statement that an output is in a box, but for its sign."""
    by_name = {s.name: s for s in part.body}
    s = by_name[result]
    while s.op in ("neg", "select"):
        chosen = 0
        if s.op == "select":
            condition = scene.facts[s.args[0]]
            assert condition.true is not None
            shape = np.broadcast_shapes(*(np.shape(f.value.lo) for f in scene.facts.values()))
            chosen = 1 if np.broadcast_to(condition.true, shape).ravel()[box] else 2
        s = by_name[s.args[chosen]]
    return s.name


def _variable(part: Case, name: str, moving: str) -> str:
    """What the statement depends on: the input, or its size."""
    source = next(s.name for s in part.body if s.op == "input" and s.value == moving)
    sizes = [s.name for s in part.body if s.op == "abs" and s.args == (source,)]
    return next((size for size in sizes if source not in depends_on(part, name, size)), source)


def _changes_sign(part: Case, name: str, variable: str, low: float, high: float) -> bool:
    with working(BITS):
        try:
            ends = [series_of(part, name, variable, arb_series([arb(x)]))[0] for x in (low, high)]
        except ArithmeticError:
            return False
        return bool((ends[0] < 0 and ends[1] > 0) or (ends[0] > 0 and ends[1] < 0))


# --- pieces -----------------------------------------------------------------------------------------------------------


def _pieced(case: Case, crossing: Crossing) -> Case:
    """The case with a choice in place of the statement that has the root; as it is where no short approximation is
    proved: beside a kink, where the slope is 0 as well, or where the root is a double."""
    root = _root(case, crossing)
    radius = max(root - Fraction(crossing.low), Fraction(crossing.high) - root)
    if radius > abs(root) * WIDEST:
        return case
    for terms in TERMS:
        problem = _problem(case, crossing, root, radius, terms)
        try:
            coefficients = _coefficients(problem)
            within = _within(case, crossing, root, problem, coefficients)
        except ArithmeticError:
            break
        if within <= WANTED:
            return _with_piece(case, crossing, root, radius, coefficients, within)
        if within == np.inf:
            break
    return case


def _coefficients(problem: Problem) -> tuple[Fraction, ...]:
    """The best ones; of the Taylor series where there is no error to level, because the function is a polynomial."""
    try:
        return round_coefficients(problem)
    except (ArithmeticError, ValueError):
        with working(BITS, problem.terms + 1):
            taylor = problem.function(arb_series([0, 1]))
            return tuple(rounded(taylor[k].mid(), 2 if k <= PAIRS else 1) for k in problem.powers())


def _root(case: Case, crossing: Crossing) -> Fraction:
    """The root, as the sum of three doubles."""
    with working(BITS):

        def sign(x: arb) -> int:
            y = series_of(case, crossing.statement, crossing.variable, arb_series([x]))[0]
            return 1 if y > 0 else -1 if y < 0 else 0

        low, high = arb(crossing.low), arb(crossing.high)
        before = sign(low)
        for _ in range(BITS - 40):
            middle = ((low + high) / 2).mid()
            if sign(middle) == 0:
                break
            low, high = (middle, high) if sign(middle) == before else (low, middle)
        found, rest = Fraction(0), (low + high) / 2
        for _ in range(3):
            found += Fraction(float(rest))
            rest = rest - float(rest)
        return found


def _problem(case: Case, crossing: Crossing, root: Fraction, radius: Fraction, terms: int) -> Problem:
    """The statement about its root, less what it is there."""
    with working(BITS):
        at_root = series_of(case, crossing.statement, crossing.variable, arb_series([exact(root)]))[0]

    def function(x: arb_series) -> arb_series:
        return series_of(case, crossing.statement, crossing.variable, exact(root) + x) - at_root

    return Problem(
        crossing.statement, f"{crossing.statement} about its root", function, (0.0,), 1, 1, terms, radius, PAIRS
    )


def _within(
    case: Case, crossing: Crossing, root: Fraction, problem: Problem, coefficients: tuple[Fraction, ...]
) -> float:
    """A bound on |(x - r) P(x - r) - statement(x)| / |statement(x)| for doubles x in reach.

    With s the slope's least size and d(x) = x - r, |statement(x)| >= s |d| - |statement(r)|; and no double is nearer to
    the root than d_0. Infinity where the slope may be 0, or where the root is a double.
    """
    of_distance = approximation.relative_error(problem, coefficients, BOXES)
    with working(BITS, 3):
        at_root = abs(series_of(case, crossing.statement, crossing.variable, arb_series([exact(root)]))[0])
        slope = min(_slope(case, crossing, x) for x in _covering(root, problem.radius))
        nearest = float(root)
        least = min(abs(root - Fraction(x)) for x in (nearest, *np.nextafter(nearest, [-np.inf, np.inf]).tolist()))
        if not (least and slope > at_root / exact(least)):
            return np.inf
        lost = at_root / exact(least)
        return float(((of_distance + lost) / (slope - lost)).upper())


def _slope(case: Case, crossing: Crossing, x: arb) -> arb:
    """The least size of the slope in a ball."""
    slope = series_of(case, crossing.statement, crossing.variable, arb_series([x, 1]))[1]
    return abs(slope).lower()


def _covering(root: Fraction, radius: Fraction) -> Iterator[arb]:
    """Balls that cover the reach of a piece."""
    half = exact(radius) / BOXES
    for index in range(-(BOXES // 2), BOXES // 2 + 1):
        centre = exact(root) + 2 * index * half
        yield centre.union(centre - half).union(centre + half)


def _with_piece(
    case: Case,
    crossing: Crossing,
    root: Fraction,
    radius: Fraction,
    coefficients: tuple[Fraction, ...],
    within: float,
) -> Case:
    """c_0 d + c_1 d^2 + ... by Horner's rule, d = (x - r_high) - r_low, chosen where x is in reach."""
    taken = {s.name for s in case.body}
    made: list[Statement] = []

    def write(wish: str, op: str, *args: str, value: Fraction | None = None) -> str:
        name = next(n for n in (wish, *(f"{wish}_{k}" for k in range(1, len(taken) + 2))) if n not in taken)
        taken.add(name)
        made.append(Statement(name, op, args, value))
        return name

    x, high = crossing.variable, Fraction(float(root))
    moved = write("from_root_high", "sub", x, write("root_high", "const", value=high))
    d = write("from_root", "sub", moved, write("root_low", "const", value=root - high))
    names = [write(f"near_root_{k}", "const", value=c) for k, c in enumerate(coefficients)]
    sum_ = names[-1]
    for name in reversed(names[:-1]):
        sum_ = write("near_root", "add", name, write("near_root", "mul", d, sum_))
    near = write("at_root", "approx", write("near_root", "mul", d, sum_), crossing.statement, value=_upper(within))
    least, most = (_inside(root, sign * radius) for sign in (-1, 1))
    below = write("in_reach", "le", x, write("root_most", "const", value=most))
    above = write("in_reach", "le", write("root_least", "const", value=least), x)
    chosen = write(
        "resolved", "select", above, write("resolved", "select", below, near, crossing.statement), crossing.statement
    )
    at = next(k for k, s in enumerate(case.body) if s.name == crossing.statement) + 1

    def renamed(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(chosen if n == crossing.statement else n for n in names)

    later = tuple(replace(s, args=renamed(s.args)) for s in case.body[at:])
    return replace(case, body=(*case.body[:at], *made, *later), results=renamed(case.results))


def _upper(x: float) -> Fraction:
    """A power of two that is no less."""
    return Fraction(2) ** int(np.ceil(np.log2(x)))


def _inside(root: Fraction, reach: Fraction) -> Fraction:
    """The double next to root + reach on the side of the root."""
    x = float(root + reach)
    if abs(Fraction(x) - root) > abs(reach):
        x = float(np.nextafter(x, float(root)))
    return Fraction(x)
