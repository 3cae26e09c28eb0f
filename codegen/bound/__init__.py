"""Pass 7, bound: every output gets a proved bound on its rounding error, and pairs where it would miss its target.

In: a verified kernel, a `Target`, and the certificate of an earlier time if there is one. Out: `Bounded`, the kernel
with its pairs and a `Bound` for every output. A certificate that fits the kernel says which statements are pairs, so
that nothing is searched for; its bounds are proved again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..certificate import Bound, Certificate, digest
from ..errors import LosskernelsError
from ..ir import PAIRABLE, Case, Kernel, verify, with_pairs
from .errors import errors
from .interval import Array
from .promote import Scene, Target, has_large_terms, pairs_for, small_ulps, ulps
from .scenes import Scenes

PLAIN = Target(ulp=7.0, bits=48, spare=0.5)
"""One less than is promised, so that nothing is found above four."""
U10 = Target(ulp=1.0, bits=64, thorough=True)
DIGITS = 100
"""Bounds are rounded up to a part of this."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """A kernel whose statements say which are pairs, with what is proved of its outputs."""

    kernel: Kernel
    bounds: tuple[Bound, ...]

    @property
    def certificate(self) -> Certificate:
        pairs = tuple(tuple(s.name for s in case.body if s.pair) for case in self.kernel.cases)
        return Certificate(self.kernel.name, digest(self.kernel), pairs, self.bounds)


LOST = 2.0**52
"""More units than this are all digits."""


def bound(kernel: Kernel, scenes: Scenes, target: Target, known: Certificate | None = None) -> Bounded:
    fits = known is not None and known.ir == digest(kernel)
    if known and fits and not _names_pairs(known, kernel):
        raise _refusal(kernel)
    cases, bounds = [], []
    for number, (case, own) in enumerate(zip(kernel.cases, scenes, strict=True)):
        pairs = frozenset(known.pairs[number]) if known and fits else pairs_for(case, own, target)
        case = with_pairs(case, pairs)
        cases.append(case)
        for scene in own:
            bounds += _bounds(kernel, case, scene, target)
    bounded = Bounded(verify(replace(kernel, cases=tuple(cases))), tuple(bounds))
    if known and fits and not _kept(known.bounds, bounded.bounds):
        raise _refusal(kernel)
    return bounded


def _refusal(kernel: Kernel) -> LosskernelsError:
    return LosskernelsError(
        f"the certificate of {kernel.name} claims what its kernel does not keep; "
        f"delete generated/certificates and run: losskernels generate"
    )


def _names_pairs(known: Certificate, kernel: Kernel) -> bool:
    """Whether there are pairs for every case, and each is a statement of it that can be one."""
    able = [{s.name for s in case.body if s.op in PAIRABLE} for case in kernel.cases]
    return len(known.pairs) == len(able) and all(
        names <= own for names, own in zip(map(set, known.pairs), able, strict=True)
    )


def _kept(claimed: tuple[Bound, ...], proved: tuple[Bound, ...]) -> bool:
    """Whether every claim is proved, or more than it."""

    def within(claim: float | None, proof: float | None) -> bool:
        return proof is None or (claim is not None and proof <= claim)

    return len(claimed) == len(proved) and all(
        (c.output, c.where) == (p.output, p.where)
        and within(c.ulp, p.ulp)
        and within(c.small, p.small)
        and (p.bits is None or (c.bits is not None and c.bits <= p.bits))
        for c, p in zip(claimed, proved, strict=True)
    )


def _bounds(kernel: Kernel, case: Case, scene: Scene, target: Target) -> list[Bound]:
    found = errors(case, scene.facts, scene.element_axes)
    where = [str(g) for g in case.guards if not scene.regime.name.startswith(g.name)]
    place = ", ".join([*where, *filter(None, [scene.regime.name])])
    bounds = []
    with np.errstate(all="ignore"):
        for output, result in zip(kernel.outputs, case.results, strict=True):
            own, error = scene.facts[result], found[result]
            claims = ulps(own.value, error), small_ulps(own, error), error.unrounded[1]
            *claims_by_box, large, mixed = np.broadcast_arrays(*claims, has_large_terms(own), own.cancels)
            by_value, small, by_terms = (x[~large] for x in claims_by_box)
            cancels = mixed[~large] & ~(by_value <= target.ulp) & (by_terms < 1)
            lost = float(np.max(by_terms[cancels], initial=0.0))
            bits = -int(np.frexp(lost)[1]) if lost > 0 else None
            ulp, least = _largest(_across(by_value[~cancels])), _largest(_across(small))
            bounds.append(Bound(output.name, place, ulp, bits, least))
    return bounds


def _across(units: Array) -> Array:
    """Where what is rounded may lie beyond a power of two, half of a unit there is a whole one of the exact value; an
    error of up to one unit before is rounded back."""
    return np.where(units > 1.5, units + 0.5, units)


def _largest(x: Array) -> float | None:
    """The largest error, rounded up; None where nothing is claimed, infinity where it has no bound."""
    if not x.size or np.max(x) == 0:
        return None
    most = float(np.max(x))
    return float(np.ceil(most * DIGITS) / DIGITS) if most < LOST else float("inf")
