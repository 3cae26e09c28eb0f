"""The numbers that a kernel is called with, cut into boxes on which errors are bounded.

In: a kernel and one of its cases. Out: regimes. In each, every input is a fixed number, a range, or is cut into
boxes: an array of intervals along an axis of its own, so that boxes of several inputs combine by broadcasting. Labels
that are exactly 0 or 1 are regimes of their own, over classes those of which one is 1 and the others are 0; other
labels and the inputs that only scale stay ranges.

Magnitudes above 2^256 are excluded; in ranges, those above 2^40 and below 2^-40, so that no product leaves the doubles:
what a bound promises, it promises there. Boxes of the line begin with the smallest double, those of the unit interval
and of one of several predictions with 2^-256.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import product
from typing import Literal

import numpy as np

from ..ir import EXPONENTIALS, Case, Input, Kernel
from ..ir import Interval as Domain
from .interval import Array, Interval, hull, point

LARGE = 2.0**40
"""The largest magnitude of a range; the smallest is one over it."""
LARGEST = 2.0**256
"""The largest magnitude in boxes."""
LEAST = 2.0**-1074
AXES = 8
"""The most variables that are cut into boxes in one kernel."""


Density = Literal["narrow", "shared", "exponent", "wide"]
"""How boxes of the line and of the unit interval are spaced: for a variable alone, for one of several predictions, for
a parameter in an exponent, for several variables in one exponent."""


@dataclass(frozen=True, slots=True)
class Regime:
    """`name` says which labels; `inputs` gives the numbers of every input, `cut` names those in narrow boxes; `axes` is
    how many axes of the arrays they take; `one_hot` are 1 for one class and 0 for the others."""

    name: str
    inputs: Mapping[str, Interval]
    cut: frozenset[str]
    axes: int
    one_hot: frozenset[str] = frozenset()


def regimes(kernel: Kernel, case: Case) -> Iterator[Regime]:
    """The regimes that reach `case`: those of earlier cases with the same labels are left to them."""
    fixed = {g.name: g.values for g in case.guards}
    parameters = {g.name: g.values for g in case.guards if not _is_label(kernel, g.name)}
    labels = [i for i in kernel.inputs if i.role == "target" and i.domain.unit and not i.index]
    for kinds in product(*(("one-hot", "soft") if i.axis else ("0", "1", "soft") for i in labels)):
        kind = {i.name: k for i, k in zip(labels, kinds, strict=True)}
        if _caught_before(kernel, case, kind, parameters):
            continue
        if not all(_admits(fixed[name], k) for name, k in kind.items() if name in fixed):
            continue
        wide = any(k == "soft" and _in_exponent(case, name) for name, k in kind.items())
        inputs: dict[str, Interval] = {}
        cut: set[str] = set()
        axes = 0
        for i in kernel.inputs:
            if kind.get(i.name) == "one-hot":
                boxes = Interval(np.array([0.0, 1.0]), np.array([0.0, 1.0]))
                cut.add(i.name)
            elif kind.get(i.name, "soft") != "soft":
                boxes = point(float(kind[i.name]))
            elif i.name in parameters:
                least, most = min(parameters[i.name]), max(parameters[i.name])
                boxes = hull(point(float(least)), point(float(most)))
            elif _in_exponent(case, i.name) if i.name in kind else _is_cut(kernel, case, i):
                boxes = _split(cells(i.domain, _density(kernel, i, wide)), _marks(case, i.name))
                boxes = _without(boxes, _taken_before(kernel, case, i.name, kind, parameters))
                cut.add(i.name)
            else:
                boxes = _range(i.domain)
            inputs[i.name] = along(axes, boxes) if boxes.lo.ndim else boxes
            axes += boxes.lo.ndim
        name = ", ".join(f"{name} {k}" for name, k in kind.items())
        yield Regime(name, inputs, frozenset(cut), axes, frozenset(n for n, k in kind.items() if k == "one-hot"))


def _is_label(kernel: Kernel, name: str) -> bool:
    return any(i.name == name and i.role == "target" for i in kernel.inputs)


def _caught_before(
    kernel: Kernel, case: Case, kind: Mapping[str, str], parameters: Mapping[str, tuple[Fraction, ...]]
) -> bool:
    """Whether an earlier case takes these labels with the same parameters."""
    for earlier in kernel.cases[: kernel.cases.index(case)]:
        given = {g.name: g.values for g in earlier.guards}
        hard = {name: values for name, values in given.items() if name in kind}
        same = all(given[n] == parameters.get(n) for n in given if n not in kind)
        if same and all(_admits(values, kind[name]) for name, values in hard.items()):
            return True
    return False


def _taken_before(
    kernel: Kernel, case: Case, name: str, kind: Mapping[str, str], parameters: Mapping[str, tuple[Fraction, ...]]
) -> tuple[Fraction, ...]:
    """The values of a parameter with which an earlier case takes these labels."""
    guards = (g for earlier in kernel.cases[: kernel.cases.index(case)] for g in earlier.guards if g.name == name)
    values = (v for g in guards for v in g.values)
    return tuple(v for v in values if _caught_before(kernel, case, kind, {**parameters, name: (v,)}))


def _without(boxes: Interval, points: tuple[Fraction, ...]) -> Interval:
    """The boxes but those that are one of the points."""
    kept = (boxes.lo != boxes.hi) | ~np.isin(boxes.lo, [float(p) for p in points])
    return Interval(boxes.lo[kept], boxes.hi[kept])


def _admits(values: tuple[Fraction, ...], kind: str) -> bool:
    """Whether a guard with these values lets labels of a kind through."""
    return kind != "soft" and Fraction(kind) in values


def _is_cut(kernel: Kernel, case: Case, i: Input) -> bool:
    """Exponents, and the prediction where there is only one; of several, those in an exponent or near a number that is
    subtracted. Differences of inputs are cut where they are formed."""
    if i.role == "parameter":
        return not i.axis and not i.domain.unit and _in_exponent(case, i.name)
    if i.role != "prediction" or _is_compared(case, i.name):
        return False
    if _has_company(kernel):
        return not i.axis and (_in_exponent(case, i.name) or bool(_marks(case, i.name)))
    return not i.axis or i.domain.low is not None


def _density(kernel: Kernel, i: Input, wide: bool) -> Density:
    """How narrow the boxes of an input are: `wide` where several variables are in an exponent."""
    if wide:
        return "wide"
    if i.role == "parameter":
        return "exponent"
    return "shared" if i.role == "prediction" and _has_company(kernel) else "narrow"


def _has_company(kernel: Kernel) -> bool:
    """Whether there are several predictions."""
    return sum(i.role == "prediction" for i in kernel.inputs) > 1


def _is_compared(case: Case, name: str) -> bool:
    """Whether an input enters through its difference from another one, or its share of the largest."""
    given = {s.name for s in case.body if s.op in ("input", "maximum")}
    largest = {s.name for s in case.body if s.op == "maximum"}
    return any(
        (s.op == "sub" and name in s.args and given.issuperset(s.args)) or (s.op == "div" and s.args[1] in largest)
        for s in case.body
    )


def _in_exponent(case: Case, name: str) -> bool:
    """Whether an exponential depends on the input."""
    reached = {s.name for s in case.body if s.op == "input" and s.value == name}
    for s in case.body:
        if reached & set(s.args):
            if s.op in EXPONENTIALS | {"expm1"}:
                return True
            reached.add(s.name)
    return False


def _marks(case: Case, name: str) -> list[float]:
    """Numbers that the input, or its size, is compared with; and of those that are subtracted from it the neighbours,
    next to which the difference is known to a factor of 2."""
    reads: dict[str, tuple[float, ...]] = {}
    numbers: dict[str, float] = {}
    found: set[float] = set()
    for s in case.body:
        if s.op == "input" and s.value == name:
            reads[s.name] = (1.0,)
        elif s.op == "abs" and s.args[0] in reads:
            reads[s.name] = (1.0, -1.0)
        elif s.op == "const" and isinstance(s.value, Fraction) and s.value:
            numbers[s.name] = float(s.value)
        elif s.op in ("lt", "le") and reads.keys() & {*s.args} and numbers.keys() & {*s.args}:
            found |= {
                sign * numbers[c] for a in s.args for c in s.args if a in reads and c in numbers for sign in reads[a]
            }
        elif s.op == "sub" and s.args[0] in reads and s.args[1] in numbers:
            found |= {sign * x for x in _around(numbers[s.args[1]]) for sign in reads[s.args[0]]}
    return sorted(found)


def _around(x: float) -> list[float]:
    """x, and the numbers that differ from it by 1, 2, 4, ... units in its last place, up to a 32nd of it."""
    unit = float(np.spacing(abs(x)))
    return [x, *(x + sign * unit * 2.0**k for k in range(48) for sign in (-1, 1))]


def _split(boxes: Interval, at: list[float]) -> Interval:
    """The boxes cut at these numbers, each of which becomes a box of its own."""
    if not at:
        return boxes
    marks = np.array(at)
    marks = marks[(marks > boxes.lo.min()) & (marks < boxes.hi.max())]
    low = np.concatenate([boxes.lo, np.nextafter(marks, np.inf), marks])
    high = np.concatenate([boxes.hi, np.nextafter(marks, -np.inf), marks])
    low, high = np.unique(low), np.unique(high)
    assert len(low) == len(high)
    return Interval(low, high)


def _range(domain: Domain) -> Interval:
    """The positive numbers of a domain, or its negative ones, or both as two boxes."""
    low = -LARGE if domain.low is None else max(float(domain.low), -LARGE)
    high = LARGE if domain.high is None else min(float(domain.high), LARGE) if domain.high != 1 else 1 - 2.0**-53
    ends = [(low, min(high, -1 / LARGE))] * (low < 0) + [(max(low, 1 / LARGE), high)] * (high > 0)
    found = np.array(ends).T
    return Interval(*(found if len(ends) > 1 else found[:, 0]))


def along(axis: int, edges: Interval) -> Interval:
    """Boxes laid out along one axis of the arrays."""
    shape = [1] * AXES
    shape[axis] = len(edges.lo)
    return Interval(edges.lo.reshape(shape), edges.hi.reshape(shape))


@cache
def cells(domain: Domain, density: Density = "narrow") -> Interval:
    """A domain cut into boxes: one for 0 where it is not an end of a finite domain, narrow ones where functions bend,
    wide ones far from there."""
    line, unit = _DENSITIES[density]
    near = _edges(unit)
    beside = np.maximum(near, 2.0**-53)
    if domain.unit:
        edges = np.unique(np.concatenate([near, 1 - beside]))
        return Interval(edges[:-1], edges[1:])
    positive = _edges(line)
    low, high = (sign * np.inf if x is None else float(x) for sign, x in ((-1, domain.low), (1, domain.high)))
    ends = [x * (1 + sign * beside) for x in (low, high) if x and np.isfinite(x) for sign in (-1, 1)]
    edges = np.unique(np.concatenate([-positive, positive, *ends]))
    edges = edges[(edges > low) & (edges < high)]
    keep = (edges[:-1] > 0) | (edges[1:] < 0)
    finite = domain.low is not None and domain.high is not None
    zero = [0.0] if low <= 0 <= high and not (finite and 0 in (low, high)) else []
    return Interval(np.array([*zero, *edges[:-1][keep]]), np.array([*zero, *edges[1:][keep]]))


_LINE = ((-1074, -60, 0.02), (-60, -6, 0.5), (-6, 10, 16), (10, 256, 0.1))
_UNIT = ((-256, -60, 0.1), (-60, -6, 0.5), (-6, -1, 16))
_EXPONENTS = ((-60, -6, 0.1), (-6, 7, 4))
_WIDE_LINE = ((-60, -6, 0.05), (-6, 7, 1))
_WIDE_UNIT = ((-256, -60, 0.01), (-60, -6, 0.05), (-6, -1, 1))
_SHARED_LINE = ((-256, -60, 0.1), (-60, -6, 0.1), (-6, 4, 4), (4, 10, 16), (10, 256, 0.1))
"""Binary exponents from, to, and the boxes a binade between them."""
_DENSITIES = {
    "narrow": (_LINE, _UNIT), "shared": (_SHARED_LINE, _UNIT), "exponent": (_EXPONENTS, _UNIT),
    "wide": (_WIDE_LINE, _WIDE_UNIT),
}  # fmt: skip
BREAKS = (709.0, 710.0, 745.0, 746.0)
"""Where exp overflows or underflows."""


def _edges(density: tuple[tuple[int, int, float], ...]) -> Array:
    """The ends of boxes, in order: the same doubles on every machine."""
    found = {2.0 ** density[-1][1]}
    for low, high, rate in density:
        parts, step = max(1, round(rate)), max(1, round(1 / rate))
        found |= {2.0**e * (1 + k / parts) for e in range(low, high, step) for k in range(parts)}
    if max(found) > BREAKS[-1]:
        found |= {*BREAKS}
    return np.array(sorted(found))
