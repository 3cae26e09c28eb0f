"""What is known of every case without its rounding, in every regime: the same for all targets."""

from __future__ import annotations

from ..ir import REDUCTIONS, Case, Kernel, levels
from .boxes import regimes
from .enclose import enclose
from .promote import Scene

Scenes = tuple[tuple[Scene, ...], ...]
"""Of every case, its scenes."""


def scenes_of(kernel: Kernel) -> Scenes:
    return tuple(
        tuple(Scene(r, *enclose(kernel, case, r), _shared(kernel, case)) for r in regimes(kernel, case))
        for case in kernel.cases
    )


def _shared(kernel: Kernel, case: Case) -> frozenset[str]:
    """The statements that all classes share, but reductions, which read all of them."""
    found = levels(kernel, case) if kernel.axis else {}
    return frozenset(s.name for s in case.body if found.get(s.name) == "row" and s.op not in REDUCTIONS)
