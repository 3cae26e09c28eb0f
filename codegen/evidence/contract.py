"""The accuracy contract: what is allowed, and what is proved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from math import inf

from ..bound.contract import PLAIN, U10
from ..bound.single import SINGLE
from .subjects import module, wider


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


@dataclass(frozen=True, slots=True)
class Declared:
    """A wider bound that a definition declares: its reason, and what is proved, infinite where nothing is."""

    reason: str
    proved: Contract


def declared_bound(loss: str, kernel: str, output: str, dtype: str, tier: str) -> Declared | None:
    """What doubles are held to in place of the contract, None where that holds: what is proved, of a kernel that misses
    what is promised; of others subnormal results alone may be further off."""
    reason = wider(loss).get(output)
    if reason is None or dtype != "float64":
        return None
    info = getattr(import_module(module()), kernel).info
    found = [b for b in (info.u10_bounds if tier == "u10" else info.bounds) if b.output == output]
    own, promised = CONTRACTS[dtype, tier], U10 if tier == "u10" else PLAIN
    if all(b.ulp is not None and b.ulp <= promised.ulp and (b.bits or inf) >= promised.bits for b in found):
        return Declared(reason, replace(own, subnormal=inf))
    ulp = max((inf if b.ulp is None else max(b.ulp, own.normal) for b in found), default=inf)
    bits = min((-own.crossing if b.bits is None else b.bits for b in found), default=-own.crossing)
    return Declared(reason, Contract(ulp, inf, -float(bits)))
