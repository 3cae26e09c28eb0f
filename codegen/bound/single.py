"""The precision that results in float32 need: most pairs, and most digits of exp and log1p, are more than that.

In: a bounded kernel with its scenes. Out: the kernel with cases for float32. Each output is computed in short if that
is proved to be within a hundredth of a unit of float32, else in doubles if these are, else as the kernel does it. No
small numbers are lifted where all outputs are proved to be that exact without. What
is wanted beside an output changes nothing in it: outputs share the statements that they compute alike. So that a value
and a gradient, mostly wanted together, share what is dear, nothing is short that one of them needs in doubles.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..ir import Case, Kernel, Statement, needed, verify
from ..ranges import Range, can_be_short, ranges
from .promote import Scene, Target, missed
from .scenes import Scenes, scenes_of
from .settle import settled

SINGLE = Target(ulp=0.01 * 2**29, bits=48, least=2.0**-512)
"""A hundredth of a unit of float32; where terms cancel, what is promised of them in doubles. What is smaller is 0 in
float32, times any weight in float32."""


def with_single(kernel: Kernel, scenes: Scenes) -> Kernel:
    """The kernel with its cases for float32, if they are others."""
    lowered = replace(kernel, cases=tuple(map(settled, kernel.cases)))
    again = scenes if lowered == kernel else scenes_of(lowered)
    cases = []
    for k, case in enumerate(kernel.cases):
        own = _case(lowered, lowered.cases[k], again[k], settled=True) if lowered.cases[k] != case else None
        cases.append(own or _case(kernel, case, scenes[k]) or case)
    return verify(replace(kernel, single=tuple(cases))) if tuple(cases) != kernel.cases else kernel


def _case(kernel: Kernel, case: Case, scenes: tuple[Scene, ...], settled: bool = False) -> Case | None:
    """None if it is settled and something of it is not exact enough."""
    within = ranges(kernel, case)
    parts = []
    for result in case.results:
        part = Case(case.guards, needed(case, (result,)), (result,))
        kept = (p for p in _choices(part, within) if _keeps(p, scenes) or (p == part and not settled))
        if (found := next(kept, None)) is None:
            return None
        parts.append(found)
    firsts = [p for output, p in zip(kernel.outputs, parts, strict=True) if len(output.key) < 2]
    in_doubles = {s.name for p in firsts if not _has_pairs(p) for s in p.body if not s.short}
    parts = [_lengthened(p, in_doubles) for p in parts]
    return case if all(p.body == needed(case, p.results) for p in parts) else _merged(case, parts)


def _choices(part: Case, within: dict[str, Range]) -> Iterator[Case]:
    """One output with less and less precision saved."""
    doubles = tuple(replace(s, pair=False) for s in part.body)
    if any(can_be_short(s, within) for s in doubles):
        yield replace(part, body=tuple(replace(s, short=s.op == "sum" or can_be_short(s, within)) for s in doubles))
    yield replace(part, body=doubles)
    yield part


def _has_pairs(part: Case) -> bool:
    return any(s.pair for s in part.body)


def _lengthened(part: Case, in_doubles: set[str]) -> Case:
    """The part with statements that are not short after all."""
    return replace(part, body=tuple(replace(s, short=s.short and s.name not in in_doubles) for s in part.body))


def _keeps(part: Case, scenes: tuple[Scene, ...]) -> bool:
    pairs = {s.name: np.array(s.pair) for s in part.body}
    return all(float(np.max(missed(part, scene, SINGLE, pairs))) <= 1 for scene in scenes)


def _merged(case: Case, parts: list[Case]) -> Case:
    """One case of all parts: what several compute alike is computed once, what they do otherwise has a new name."""
    made: dict[Statement, str] = {}
    body: list[Statement] = []
    results = []
    for part in parts:
        names: dict[str, str] = {}
        for s in part.body:
            key = replace(s, args=tuple(names[a] for a in s.args))
            if key not in made:
                name, taken = s.name, {x.name for x in body}
                while name in taken:
                    name += "_more"
                made[key] = name
                body.append(replace(key, name=name))
            names[s.name] = made[key]
        results.append(names[part.results[0]])
    return Case(case.guards, tuple(body), tuple(results))
