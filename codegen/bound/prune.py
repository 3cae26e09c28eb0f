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
    left = case
    for s in sorted((s for s in case.body if s.pair), key=cost, reverse=True):
        tried = with_pairs(case, {t.name for t in left.body if t.pair} - {s.name})
        if all(keeps(case, tried, result, scenes, target) for result in case.results):
            left = tried
    return left


def keeps(case: Case, tried: Case, result: str, scenes: tuple[Scene, ...], target: Target) -> bool:
    """Whether an output misses no target that it kept, and none by more than before."""
    before, after = (Case(c.guards, needed(c, (result,)), (result,)) for c in (case, tried))
    return before == after or all(
        bool(np.all(_missed(after, scene, aim) <= np.maximum(_missed(before, scene, aim), 1.0)))
        for scene in scenes
        for aim in aims(before, scene, target)
    )


def _missed(part: Case, scene: Scene, aim: Target) -> Array:
    return missed(part, scene, aim, {s.name: np.array(s.pair) for s in part.body})
