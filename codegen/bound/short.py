"""Which functions of pairs need fewer digits: those that every output keeps its target with.

In: a case with its pairs and scenes, and a `Target`. Out: the case with some functions of pairs in short, the last
tried first, for what is read by less is worth less of what may be lost.
"""

from __future__ import annotations

from ..ir import Case, Kernel, with_pairs
from ..ranges import can_be_short, ranges
from .promote import Scene, Target
from .prune import keeps, kept_by


def shortened(kernel: Kernel, case: Case, scenes: tuple[Scene, ...], target: Target) -> Case:
    """The case with one pair more in short at a time, while every box keeps what it keeps."""
    within = ranges(kernel, case)
    pairs = {s.name for s in case.body if s.pair}
    able = [s.name for s in reversed(case.body) if s.pair and can_be_short(s, within)]
    if not able:
        return case
    left, kept = case, kept_by(case, scenes, target)
    for name in able:
        tried = with_pairs(case, pairs, {t.name for t in left.body if t.short} | {name})
        if keeps(kept, tried, name):
            left = tried
    return left
