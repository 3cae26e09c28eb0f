"""How far results are from the truth, as figures that can be added up.

The unit (ULP) is the distance of neighbouring numbers of the type at the exact value, the smallest subnormal below the
normal numbers. A result near a zero crossing, where |exact| < 2**-10 sum|terms|, is measured by |error|/sum|terms|
instead, unless only the prediction is unknown at generation; then the unit counts everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from flint import arb
from numpy.typing import NDArray

from .contract import Contract

CROSSING = 2.0**-10
"""|exact|/sum|terms| below which an error is measured by sum|terms|."""
LOWEST = -1074
FAR = 10**9
"""An exponent far outside of every type: exponentials of large numbers have exponents that are no doubles."""
POWERS = {k: arb(2) ** k for k in range(-1030, 1075)}


@dataclass(frozen=True)
class Format:
    """A floating-point type: the bits of its significand, the exponents of its smallest normal number and its unit."""

    dtype: type[np.float32] | type[np.float64]
    bits: int
    normal: int
    subnormal: int


FORMATS = {"float64": Format(np.float64, 53, -1022, -1074), "float32": Format(np.float32, 24, -126, -149)}


@dataclass(frozen=True, slots=True)
class Exact:
    """An exact result: `near` + `rest` * 2**`unit`, where 2**`unit` is its unit in float64; log2 of sum|terms|, -inf
    where only the unit counts; whether it is near a zero crossing, so that only sum|terms| count."""

    near: float
    rest: float
    unit: int
    log_terms: float
    crossing: bool

    def __str__(self) -> str:
        return f"{self.near.hex()} {'-' if self.rest < 0 else '+'} {abs(self.rest):.4f} * 2**{self.unit}"


def exact(x: arb, terms: arb | None, fixed: bool) -> Exact:
    """The middle of a tight ball, in doubles."""
    x = x.mid()
    near = float(x)
    if math.isinf(near) or math.isnan(near):
        return Exact(near, 0.0, 971, -math.inf, False)
    unit = max(math.frexp(near)[1] - 53, LOWEST) if near else LOWEST
    rest = float((x - near) * POWERS[-unit])
    if unit > LOWEST and math.frexp(near)[0] in (0.5, -0.5) and rest * near < 0:
        unit, rest = unit - 1, 2 * rest
    if fixed or terms is None:
        return Exact(near, rest, unit, -math.inf, False)
    size = abs(terms).mid()
    return Exact(near, rest, unit, log2(size), bool(abs(x) < CROSSING * size))


def log2(x: arb) -> float:
    """The binary logarithm of the middle of a ball, of any exponent; -inf of 0."""
    if not x.is_finite() or x == 0:
        return -math.inf if x == 0 else math.inf
    mantissa, exponent = x.mid().man_exp()
    return math.log2(abs(int(mantissa))) + max(-FAR, min(int(exponent), FAR))


@dataclass(frozen=True, slots=True)
class Point:
    """Where an error was found: `kind` says what `error` counts (units of a normal or subnormal result, log2 of the
    share of sum|terms| at a crossing; infinite for a result that is NaN or infinite)."""

    kind: str
    error: float
    inputs: Mapping[str, Any]
    got: str
    exact: str


@dataclass
class Figures:
    """What was found for one output: counts, then the largest errors, then the worst points of each kind.

    `judged` are the points at which units count, `rounded` those of them with the nearest number, `outside` all that
    are beyond the contract, `refuting` beyond the wider bound that is declared; `crossing` is the largest share of
    sum|terms| among crossings that miss the contract's units; `undecided` are points whose truth is not known.
    `claimed` is the largest error in units where the exact result is `CLAIMED` or more: what a proved bound is about.
    """

    points: int = 0
    invalid: int = 0
    flushed_normal: int = 0
    flushed_subnormal: int = 0
    outside: int = 0
    judged: int = 0
    rounded: int = 0
    halfway: int = 0
    crossings: int = 0
    refuting: int = 0
    undecided: int = 0
    normal: float = 0.0
    subnormal: float = 0.0
    crossing: float = -math.inf
    claimed: float = 0.0
    worst: list[Point] = field(default_factory=list)

    def add(self, other: Figures, keep: int) -> None:
        for name in COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in LARGEST:
            setattr(self, name, max(getattr(self, name), getattr(other, name)))
        self.worst = _worst([*self.worst, *other.worst], keep)


COUNTS = (
    "points", "invalid", "flushed_normal", "flushed_subnormal", "outside", "judged", "rounded", "halfway", "crossings",
    "refuting", "undecided",
)  # fmt: skip
LARGEST = ("normal", "subnormal", "crossing", "claimed")
CLAIMED = 2.0**-960
"""What smaller results are made of may underflow: they have bounds of their own."""
KINDS = ("invalid", "normal", "subnormal", "crossing")


def _worst(found: Sequence[Point], keep: int) -> list[Point]:
    return [p for kind in KINDS for p in sorted((p for p in found if p.kind == kind), key=lambda p: -p.error)[:keep]]


def figures(
    got: NDArray[Any],
    truths: Sequence[Exact],
    format: Format,
    contract: Contract,
    show: Callable[[int], Mapping[str, Any]],
    keep: int,
    wider: Contract | None = None,
) -> Figures:
    """The figures of results at points; `show` gives the inputs of the k-th as text, `wider` is what is proved where a
    definition declares that it is less than the contract."""
    found = got.astype(np.float64)
    near = np.array([t.near for t in truths])
    rest = np.array([t.rest for t in truths])
    unit = np.array([t.unit for t in truths], dtype=np.int64)
    own = np.maximum(unit + 53 - format.bits, format.subnormal)
    with np.errstate(all="ignore"):
        error = np.abs(np.ldexp(np.ldexp(found - near, -unit) - rest, unit - own))
        size = np.where(np.isinf(error), np.log2(np.abs(found - near)), np.log2(error) + own)
        share = size - np.array([t.log_terms for t in truths])
        finite = np.isfinite(near.astype(format.dtype))
        units = np.ldexp(np.abs(near), -own) % 1 + np.copysign(np.ldexp(rest, unit - own), rest * near)
    invalid = finite & ~np.isfinite(found)
    judged = finite & ~invalid
    small = np.abs(near) < 2.0**format.normal

    def misses(c: Contract) -> NDArray[np.bool_]:
        return np.asarray(judged & (error > np.where(small, c.subnormal, c.normal)))

    beyond = misses(contract)
    crossing = judged & np.array([t.crossing for t in truths], dtype=bool)
    counted = judged & ~crossing
    zero = counted & (found == 0) & (near != 0)
    kinds: dict[str, tuple[NDArray[np.bool_], NDArray[np.float64]]] = {
        "invalid": (invalid, np.full(len(found), np.inf)),
        "normal": (counted & ~small, error),
        "subnormal": (counted & small, error),
        "crossing": (crossing & beyond, share),
    }
    largest = {kind: float(np.max(size, where=where, initial=-np.inf)) for kind, (where, size) in kinds.items()}
    return Figures(
        points=len(found),
        invalid=int(invalid.sum()),
        flushed_normal=int((zero & ~small).sum()),
        flushed_subnormal=int((zero & small & (np.abs(near) >= 2.0**format.subnormal)).sum()),
        outside=int((beyond & ~(share <= contract.crossing)).sum()),
        judged=int(counted.sum()),
        rounded=int((counted & (error <= 0.5)).sum()),
        halfway=int((judged & (np.abs(units % 1 - 0.5) < 2.0**-10)).sum()),
        crossings=int(crossing.sum()),
        refuting=0 if wider is None else int((misses(wider) & ~(share <= wider.crossing)).sum()),
        undecided=int(np.isnan(near).sum()),
        normal=max(largest["normal"], 0.0),
        subnormal=max(largest["subnormal"], 0.0),
        crossing=largest["crossing"],
        claimed=float(np.max(error, where=counted & (np.abs(near) >= CLAIMED), initial=0.0)),
        worst=[
            Point(kind, float(size[k]), show(k), float(got[k]).hex(), str(truths[k]))
            for kind, (where, size) in kinds.items()
            for k in _largest(where, size, keep)
        ],
    )


def _largest(where: NDArray[np.bool_], size: NDArray[np.float64], keep: int) -> Iterator[int]:
    found = np.nonzero(where)[0]
    yield from (int(k) for k in found[np.argsort(-size[found], kind="stable")][:keep])
