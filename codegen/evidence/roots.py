"""Where an output crosses zero on a line through the inputs: found from the signs of the truth alone."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .oracle import Subject, balls, truth
from .thresholds import Doubles, Line

NEAREST = 80
"""Halvings: more than there are between two doubles that a grid has as neighbours."""


def roots(subject: Subject, line: Line, along: str, grid: Doubles) -> Doubles:
    """The doubles on both sides of every change of sign between neighbours of the grid."""
    points = [float(x) for x in grid]
    signs = [_signs(subject, line, along, x) for x in points]
    found = [
        x for k in range(len(points) - 1) for x in _between(subject, line, along, points[k : k + 2], signs[k : k + 2])
    ]
    return np.array(sorted(set(found)))


def _between(
    subject: Subject, line: Line, along: str, ends: list[float], signs: list[tuple[int, ...]]
) -> Iterator[float]:
    for output, (before, after) in enumerate(zip(*signs, strict=True)):
        if before * after >= 0:
            continue
        low, high = ends
        for _ in range(NEAREST):
            middle = low + (high - low) / 2
            if middle in (low, high):
                break
            if _signs(subject, line, along, middle)[output] == before:
                low = middle
            else:
                high = middle
        yield from (low, high)


def _signs(subject: Subject, line: Line, along: str, x: float) -> tuple[int, ...]:
    return tuple(int(b > 0) - int(b < 0) for b in balls(truth(subject, {**line, along: x})))
