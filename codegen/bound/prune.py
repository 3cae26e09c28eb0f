"""Which pairs nothing is lost without: those that were found early, and that others have made superfluous.

In: a case with its pairs and scenes, and a `Target`. Out: the case with the pairs that are needed. The dearest is
tried first.
"""

from __future__ import annotations

import numpy as np

from ..ir import Case, needed, with_pairs
from .interval import Array
from .promote import Scene, Target, aims, cost, missed


def pruned(case: Case, scenes: tuple[Scene, ...], target: Target) -> Case:
    """The case with one pair less at a time, while every box keeps what it keeps."""
    pairs = sorted((s for s in case.body if s.pair), key=cost, reverse=True)
    if not pairs:
        return case
    left, kept = case, Kept(case, scenes, target)
    for s in pairs:
        tried = with_pairs(case, {t.name for t in left.body if t.pair} - {s.name})
        if kept.by(tried, s.name):
            left = tried
    return left


class Kept:
    """By how much every output of a case misses its target, box by box: no more than 1 where it keeps it."""

    def __init__(self, case: Case, scenes: tuple[Scene, ...], target: Target):
        self.limits = [
            (result, scene, aim, np.maximum(_missed(part, scene, aim), 1.0))
            for result in case.results
            for part in [_part(case, result)]
            for scene in scenes
            for aim in aims(part, scene, target)
        ]

    def by(self, tried: Case, name: str) -> bool:
        """Whether a case that differs in this statement too keeps all that was kept, and misses nothing by more."""
        parts = {result: _part(tried, result) for result in tried.results}
        return all(
            bool(np.all(_missed(parts[result], scene, aim) <= limit))
            for result, scene, aim, limit in self.limits
            if any(s.name == name for s in parts[result].body)
        )


def _part(case: Case, result: str) -> Case:
    return Case(case.guards, needed(case, (result,)), (result,))


def _missed(part: Case, scene: Scene, aim: Target) -> Array:
    return missed(part, scene, aim, {s.name: np.array(s.pair) for s in part.body})
