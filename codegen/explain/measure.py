"""How far every step is from the truth, at fixed points of its region.

In: a place and what evaluates one of its steps. Out: `Figures`. The points and the truth are an audit's, but fewer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import Any, TypeVar

import numpy as np

from ..evidence import sweep
from ..evidence.contract import CONTRACTS
from ..evidence.figures import FORMATS, Figures, figures
from ..evidence.interpret import case_of, interpret, rows_and_classes, upright
from ..evidence.oracle import Subject
from ..evidence.points import Arrays
from ..evidence.survey import Column, Where, computed, truths
from ..evidence.thresholds import Doubles
from ..ir import Kernel
from .naive import Normal, Plain
from .regions import Place

SEED = 0
SHARE = 0.04
"""Of the points of an audit."""
ROWS = {2: 16, 3: 16, 10: 6}
"""Rows of each kind by number of classes."""


T = TypeVar("T")


@dataclass
class Points:
    """Some points of a place, or of several that share them, with the truth; what was computed there is kept."""

    kernel: Kernel
    at: Arrays
    truth: dict[str, Column]
    known: dict[Any, Any] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, int]:
        return rows_and_classes(self.at)

    def plain(self, place: Place) -> Plain:
        return self.once(("plain", id(place.variant)), lambda: Plain(place.variant.derived, self.at))

    def normal(self, place: Place) -> Normal:
        return self.once(("normal", id(place.region.field)), lambda: Normal(place.region, self.plain(place)))

    def core(self, place: Place) -> Doubles:
        return self.once(("core", id(place.region.field)), lambda: self.plain(place)(place.region.field.core))

    def interpreted(self, place: Place) -> Doubles:
        case = self.kernel.cases[place.case]
        return self.once("stabilised", lambda: interpret(self.kernel, case, self.at))[place.step.output]

    def compiled(self, place: Place, tier: str, kernel: Any) -> Doubles:
        x = self.once(("compiled", tier), lambda: computed(kernel, self.at))[place.step.output]
        return upright(x)

    def once(self, key: Any, make: Callable[[], T]) -> T:
        if key not in self.known:
            self.known[key] = make()
        found: T = self.known[key]
        return found


@dataclass
class Measure:
    """Measures the steps of a subject, whose kernels these are. Places of one case and label share their points."""

    subject: Subject
    kernels: tuple[Kernel, ...]
    known: dict[Any, list[Points]] = field(default_factory=dict)

    def figures(self, place: Place, evaluate: Callable[[Points], Doubles]) -> Figures:
        """How far one step of a place is from the truth."""
        if place.group not in self.known:
            self.known[place.group] = list(self._points(place))
        found = Figures()
        for points in self.known[place.group]:
            column = points.truth[place.step.output]
            kept = points.once(("inside", id(place)), partial(_inside, place, points, column))
            if kept:
                part = Column([column.where[k] for k in kept], [column.exact[k] for k in kept])
                values = evaluate(points)
                values = np.broadcast_to(values, (points.shape[0], max(values.shape[-1], _columns(part))))
                got = np.array([values[_position(where)] for where in part.where])
                show = part.show(points.at)
                found.add(figures(got, part.exact, FORMATS["float64"], CONTRACTS["float64", "plain"], show, 1), 1)
        return found

    def _points(self, place: Place) -> Iterator[Points]:
        """Those of an audit, with the guards of the case and the hard label written over them, where they choose it."""
        share = 1.0 if self.subject.classwise else SHARE
        groups = sweep.groups(self.subject, np.float64, SEED, "", share, ROWS)
        kernel = self.kernels[place.kernel]
        for at in groups if self.subject.classwise else islice(groups, 2):
            given = {name: float(values[0]) for name, values in place.guards}
            if place.label is not None:
                given[place.label[0]] = float(place.label[1])
            n = rows_and_classes(at)[0]
            at = at | {name: np.full(n, x) for name, x in given.items()}
            chosen = case_of(kernel, at) == place.case
            if chosen.any():
                at = {name: x[chosen] for name, x in at.items()}
                yield Points(kernel, at, truths(self.subject, at))


def _inside(place: Place, points: Points, column: Column) -> list[int]:
    """Which results are of this place."""
    return [k for k, where in enumerate(column.where) if _is_inside(place, points, *_position(where))]


def _position(where: Where) -> tuple[int, int]:
    """Row and column of a result."""
    return where if isinstance(where, tuple) else (where, 0)


def _columns(column: Column) -> int:
    return 1 + max(_position(where)[1] for where in column.where)


def _is_inside(place: Place, points: Points, row: int, own: int) -> bool:
    """Whether a result is of this place: at the label or elsewhere, and on the right side of u = 0."""
    if place.normal.plain.at_label is not None:
        label = next(i.name for i in points.kernel.inputs if i.index)
        if (int(points.at[label][row]) == own) != place.at_label:
            return False
    return place.region.side is None or bool((points.core(place)[row, 0] >= 0) == (place.region.side > 0))
