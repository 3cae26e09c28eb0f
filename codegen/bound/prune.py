"""Which pairs nothing is lost without: those that were found early, and that others have made superfluous.

In: a case with its pairs and scenes, and a `Target`. Out: the case with the pairs that are needed. The dearest is
tried first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..ir import Case, needed, with_pairs
from .errors import errors
from .interval import Array
from .promote import Scene, Target, aims, cost, missed_by
from .propagate import Error


def pruned(case: Case, scenes: tuple[Scene, ...], target: Target) -> Case:
    """The case with one pair less at a time, while every box keeps what it keeps."""
    pairs = sorted((s for s in case.body if s.pair), key=cost, reverse=True)
    if not pairs:
        return case
    left, kept = case, kept_by(case, scenes, target)
    for s in pairs:
        tried = with_pairs(case, {t.name for t in left.body if t.pair} - {s.name})
        if keeps(kept, tried, s.name):
            left = tried
    return left


@dataclass(slots=True)
class Kept:
    """What one output of a case keeps in one scene: by how much it may miss its targets, box by box, which is no more
    than 1 where it keeps them, and the errors of the statements that it is made of."""

    part: Case
    scene: Scene
    limits: tuple[tuple[Target, Array], ...]
    errors: Mapping[str, Error]

    def after(self, tried: Case) -> Mapping[str, Error] | None:
        """The errors of a case that differs in some statements, None if it misses a target by more."""
        (result,) = self.part.results
        part = part_of(tried, result)
        changed = {s.name for s, t in zip(part.body, self.part.body, strict=True) if s != t}
        found = errors(part, self.scene.facts, self.scene.element_axes, None, self.errors, changed)
        own = self.scene.facts[result]
        kept = (bool(np.all(missed_by(own, found[result], aim) <= limit)) for aim, limit in self.limits)
        return found if all(kept) else None


def kept_by(case: Case, scenes: tuple[Scene, ...], target: Target) -> list[Kept]:
    """What all outputs of a case keep."""
    found = []
    for result in case.results:
        part = part_of(case, result)
        for scene in scenes:
            known = errors(part, scene.facts, scene.element_axes)
            own = scene.facts[result]
            misses = ((aim, missed_by(own, known[result], aim)) for aim in aims(part, scene, target))
            limits = tuple((aim, np.maximum(missed, 1.0)) for aim, missed in misses)
            found.append(Kept(part, scene, limits, known))
    return found


def keeps(kept: list[Kept], tried: Case, name: str) -> bool:
    """Whether a case that differs in one more statement misses nothing by more; then that is what is kept."""
    more = {}
    for k, one in enumerate(kept):
        if any(s.name == name for s in one.part.body):
            found = one.after(tried)
            if found is None:
                return False
            more[k] = found
    for k, found in more.items():
        kept[k] = replace(kept[k], part=part_of(tried, *kept[k].part.results), errors=found)
    return True


def part_of(case: Case, result: str) -> Case:
    return Case(case.guards, needed(case, (result,)), (result,))
