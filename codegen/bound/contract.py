"""The accuracy that is promised, and what keeps a kernel that misses it from being written.

In: bounded kernels and the outputs for which a definition declares a wider bound, with its reasons. Out: nothing, or an
error that names the output, the inputs and the bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf

from ..certificate import Bound
from ..errors import InternalError
from . import Bounded
from .promote import Target

PLAIN = Target(ulp=8.0, bits=48)
U10 = Target(ulp=1.0, bits=64)


def keep(promised: Target, kernels: Iterable[Bounded], wider: Mapping[str, str]) -> None:
    """Refuse the first output that misses what is promised and for which no wider bound is declared."""
    for bounded in kernels:
        for b in bounded.bounds:
            if misses(b, promised) and b.output not in wider:
                raise InternalError(
                    f"{bounded.kernel.name} proves {b}\n"
                    f"promised are {promised.ulp:g} ULP, or where terms cancel 2^-{promised.bits} of them"
                )


def misses(b: Bound, promised: Target) -> bool:
    """Whether a bound is wider than what is promised, or there is none."""
    if b.ulp is None and b.bits is None:
        return b.small is None
    return (b.ulp or 0.0) > promised.ulp or (inf if b.bits is None else b.bits) < promised.bits
