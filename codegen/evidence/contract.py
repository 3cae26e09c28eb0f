"""The accuracy contract: what is allowed, and what is proved."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contract:
    """The largest errors allowed, in units of a normal result and of a subnormal one; where the root moves with inputs
    that are known at run time only, those or log2 of the share of sum|terms|."""

    normal: float
    subnormal: float
    crossing: float


CONTRACTS = {
    ("float64", "plain"): Contract(4.0, 4.0, -48.0),
    ("float64", "u10"): Contract(1.0, 1.0, -64.0),
    ("float32", "plain"): Contract(0.51, 0.51, -48.0),
    ("float32", "u10"): Contract(0.51, 0.51, -48.0),
}


def proved_bound(kernel: str, output: str, dtype: str, tier: str) -> float | None:
    """The proved bound in units, None where there is none yet."""
    return None
