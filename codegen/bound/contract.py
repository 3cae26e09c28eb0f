"""The accuracy that is promised, and what misses it.

In: bounded kernels and the outputs for which a definition declares a wider bound, with its reasons. Out: the bounds
that are wider than what is promised.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from math import inf

from ..certificate import Bound
from . import Bounded
from .promote import Target

PLAIN = Target(ulp=8.0, bits=48)
U10 = Target(ulp=1.0, bits=64)


@dataclass(frozen=True, slots=True)
class Miss:
    """A bound that is wider than what is promised, and the kernel that it is proved for."""

    kernel: str
    bound: Bound
    promised: Target


def missed(promised: Target, kernels: Iterable[Bounded], wider: Collection[str]) -> Iterator[Miss]:
    """What misses the promise, but for outputs of which a wider bound is declared."""
    for bounded in kernels:
        for b in bounded.bounds:
            if misses(b, promised) and b.output not in wider:
                yield Miss(bounded.kernel.name, b, promised)


def misses(b: Bound, promised: Target) -> bool:
    """Whether a bound is wider than what is promised, or there is none."""
    if b.ulp is None and b.bits is None:
        return b.small is None
    return (b.ulp or 0.0) > promised.ulp or (inf if b.bits is None else b.bits) < promised.bits
