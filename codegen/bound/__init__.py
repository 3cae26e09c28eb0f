"""Pass 7, bound: every output gets a proved bound on its rounding error, and pairs where it would miss its target.

In: a verified kernel, a `Target`, and the certificate of an earlier time if there is one. Out: `Bounded`, the kernel
with its pairs and a `Bound` for every output. A certificate that fits the kernel says which statements are pairs, so
that nothing is searched for; its bounds are proved again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..certificate import Bound, Certificate, Grade, digest
from ..errors import LosskernelsError
from ..ir import PAIRABLE, Case, Kernel, verify, with_pairs
from ..ranges import can_be_short, ranges
from .claims import claims
from .promote import Target, pairs_for
from .prune import pruned
from .scenes import Scenes
from .short import shortened

PLAIN = Target(ulp=7.0, bits=48, spare=0.5)
"""One less than is promised, so that nothing is found above four."""
U10 = Target(ulp=1.0, bits=64, thorough=True)


@dataclass(frozen=True, slots=True)
class Bounded:
    """A kernel whose statements say which are pairs, with what is proved of its outputs."""

    kernel: Kernel
    bounds: tuple[Bound, ...]

    @property
    def certificate(self) -> Certificate:
        cases = self.kernel.cases
        pairs = tuple(tuple(s.name for s in case.body if s.pair) for case in cases)
        short = tuple(tuple(s.name for s in case.body if s.pair and s.short) for case in cases)
        return Certificate(self.kernel.name, digest(self.kernel), pairs, short, self.bounds)


def bound(kernel: Kernel, scenes: Scenes, target: Target, known: Certificate | None = None) -> Bounded:
    fits = known is not None and known.ir == digest(kernel)
    if known and fits and not _names_pairs(known, kernel):
        raise _refusal(kernel)
    cases: list[Case] = []
    bounds: list[Bound] = []
    for number, (case, own) in enumerate(zip(kernel.cases, scenes, strict=True)):
        if known and fits:
            case = with_pairs(case, frozenset(known.pairs[number]), frozenset(known.short[number]))
        else:
            case = with_pairs(case, pairs_for(case, own, target))
            case = case if target.thorough else pruned(case, own, target)
            case = shortened(kernel, case, own, target)
        cases.append(case)
        for scene in own:
            bounds += claims(kernel, case, scene, target)
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
    """Whether there are pairs for every case, and each is a statement of it that can be one, in short if it says so."""
    able = [{s.name for s in case.body if s.op in PAIRABLE} for case in kernel.cases]
    within = [ranges(kernel, case) for case in kernel.cases]
    brief = [{s.name for s in c.body if can_be_short(s, x)} for c, x in zip(kernel.cases, within, strict=True)]
    return len(known.pairs) == len(known.short) == len(able) and all(
        pairs <= own and short <= pairs & narrow
        for pairs, short, own, narrow in zip(map(set, known.pairs), map(set, known.short), able, brief, strict=True)
    )


def _kept(claimed: tuple[Bound, ...], proved: tuple[Bound, ...]) -> bool:
    """Whether every claim is proved, or more than it."""

    def within(claim: float | None, proof: float | None) -> bool:
        return proof is None or (claim is not None and proof <= claim)

    def none_more(c: Bound | Grade, p: Bound | Grade) -> bool:
        return within(c.ulp, p.ulp) and (p.bits is None or (c.bits is not None and c.bits <= p.bits))

    def grades(c: Bound, p: Bound) -> bool:
        own = {grade.exponents: grade for grade in p.grades}
        return all(g.exponents in own and none_more(g, own[g.exponents]) for g in c.grades)

    return len(claimed) == len(proved) and all(
        (c.output, c.where) == (p.output, p.where) and none_more(c, p) and within(c.small, p.small) and grades(c, p)
        for c, p in zip(claimed, proved, strict=True)
    )
