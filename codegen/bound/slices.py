"""The facts of all statements in some of their boxes, as arrays that broadcast like those of all boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from operator import itemgetter

import numpy as np

from .boxes import AXES
from .facts import Facts
from .interval import Array

Box = tuple[int, ...]


def in_boxes(facts: Mapping[str, Facts], boxes: Iterable[Box]) -> Mapping[str, Facts]:
    """In some boxes, along the last axis of the arrays."""
    index = np.array(list(boxes)).T

    def taken(x: Array) -> Array:
        if np.ndim(x) == 0 or not len(index):
            return np.asarray(x)
        chosen = x[tuple(np.minimum(k, n - 1) for k, n in zip(index, x.shape, strict=True))]
        return np.asarray(chosen).reshape(*[1] * (AXES - 1), -1)

    return {name: f.mapped(taken) for name, f in facts.items()}


def row_axis(facts: Mapping[str, Facts], element_axes: Set[int]) -> tuple[int, int]:
    """The longest axis along which rows differ, neither classes nor labels, and how many boxes there are along it."""
    labels = {new for f in facts.values() for _, new in f.moved}
    shape = np.broadcast_shapes((1,) * AXES, *(np.shape(f.value.lo) for f in facts.values()))
    return max(((k, n) for k, n in enumerate(shape) if k not in element_axes | labels), key=itemgetter(1))


def in_rows(facts: Mapping[str, Facts], axis: int, rows: Sequence[int]) -> Mapping[str, Facts]:
    """In some of the boxes along an axis of rows: what is collapsed over classes is the same as in all of them."""

    def taken(x: Array) -> Array:
        return np.take(x, rows, axis) if np.ndim(x) == AXES and x.shape[axis] > 1 else x

    return {name: f.mapped(taken) for name, f in facts.items()}
