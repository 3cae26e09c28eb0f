"""Which functions of pairs need fewer digits: those that every output keeps its target with.

In: a case with its pairs and scenes, and a `Target`. Out: the names of the functions that are computed in short, the
last first, for what is read by less is worth less of what may be lost.
"""

from __future__ import annotations

import numpy as np

from ..ir import Case, Kernel, needed, with_pairs
from ..ranges import can_be_short, ranges
from .interval import Array
from .promote import Scene, Target, aims, missed


def short_for(kernel: Kernel, case: Case, scenes: tuple[Scene, ...], target: Target) -> frozenset[str]:
    """The pairs of the case that can be short, one more at a time while every box keeps what it keeps."""
    within = ranges(kernel, case)
    pairs = frozenset(s.name for s in case.body if s.pair)
    short: frozenset[str] = frozenset()
    for name in [s.name for s in reversed(case.body) if s.pair and can_be_short(s, within)]:
        tried = with_pairs(case, pairs, short | {name})
        if all(_keeps(case, tried, result, scenes, target) for result in case.results):
            short |= {name}
    return short


def _keeps(case: Case, tried: Case, result: str, scenes: tuple[Scene, ...], target: Target) -> bool:
    """Whether an output misses no target that it kept, and none by more than before."""
    before, after = (Case(c.guards, needed(c, (result,)), (result,)) for c in (case, tried))
    return before == after or all(
        bool(np.all(_missed(after, scene, aim) <= np.maximum(_missed(before, scene, aim), 1.0)))
        for scene in scenes
        for aim in aims(before, scene, target)
    )


def _missed(part: Case, scene: Scene, aim: Target) -> Array:
    return missed(part, scene, aim, {s.name: np.array(s.pair) for s in part.body})
