"""The accuracy contract: what is allowed, and what is proved."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from ..bound.single import SINGLE
from .subjects import module


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


SINGLE_IN_DOUBLE = 2.0**-29
"""A unit in the last place of a double, in units of a float32."""


def proved_bound(kernel: str, output: str, dtype: str, tier: str) -> float | None:
    """The proved bound in units of the last place, None where there is none or where it holds only away from
    cancelling terms. A float32 is a double rounded once more; the plain one has as many digits as it needs."""
    info = getattr(import_module(module()), kernel).info
    bounds = info.u10_bounds if tier == "u10" else info.bounds
    ulp: float | None = next((b.ulp for b in bounds if b.output == output and b.bits is None), None)
    if ulp is None or dtype == "float64":
        return ulp
    return 0.5 + (ulp if tier == "u10" else max(ulp, SINGLE.ulp)) * SINGLE_IN_DOUBLE
