"""In a few characters: errors that were found, what is proved of them, and the inputs."""

from __future__ import annotations

import math

from ..evidence.figures import Figures
from .records import Tier


def found(f: Figures | None) -> str:
    """The worst error, and how many results are no numbers."""
    if f is None or not f.points:
        return "-"
    parts = [f"{f.normal:.3g}" if f.normal >= f.subnormal else f"{f.subnormal:.3g} sub"]
    if math.isfinite(f.crossing):
        parts.append(f"2^{f.crossing:.0f} cross")
    if f.invalid:
        parts.append(f"{f.invalid} NaN/Inf")
    return ", ".join(parts)


def proved(t: Tier) -> str:
    """The largest bound in ULP; where terms cancel, that of their share beside it."""
    ulps = [b.ulp for b in t.bounds if b.ulp is not None]
    bits = [b.bits for b in t.bounds if b.bits is not None]
    if math.inf in ulps:
        return "none"
    return ", ".join([*([f"{max(ulps):g}"] if ulps else []), *([f"2^-{min(bits)} cross"] if bits else [])]) or "-"


def entries(x: object, most: int = 4) -> str:
    """An input; of a long row the first entries."""
    if not isinstance(x, list):
        return str(x)
    return f"[{', '.join(map(str, x[:most]))}{f', ... {len(x)} in all' if len(x) > most else ''}]"
