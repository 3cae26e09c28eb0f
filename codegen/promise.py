"""What an author is told of outputs whose proved error bounds are wider than what is promised: LK505.

In: a definition, the wider bounds that it declares, and what misses the promise. Out: a `DefinitionError` with every
such bound and the words that accept them. In definitions/ it is an error, because the catalogue promises something. A
loss of one's own is published with the bounds that it has, and its author is warned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from pathlib import Path

from .bound.contract import Miss
from .declare import Written
from .errors import DefinitionError
from .supervise import refused


def broken(given: Path | Written, declared: Mapping[str, str], missed: Sequence[Miss]) -> DefinitionError:
    """`missed` is not empty."""
    worst: dict[str, Miss] = {}
    for miss in sorted(missed, key=_width):
        worst[miss.bound.output] = miss
    words = ", ".join(f'"{name}": "{why}"' for name, why in {**declared, **_reasons(worst)}.items())
    promises = dict.fromkeys(miss.promised for miss in missed)
    return refused(
        given, "LK505", f"the error bounds of {', '.join(sorted(worst))} are wider than what is promised",
        "\n".join(
            [f"{miss.kernel} proves {miss.bound}" for miss in missed]
            + [f"promised are {p.ulp:g} ULP, or where terms cancel 2^-{p.bits} of them" for p in promises]
        ),
        remedy=f"if these bounds will do, say so in the definition, with your reasons: @loss(wider={{{words}}}, ...)",
    )  # fmt: skip


def concern(given: Path | Written, declared: Mapping[str, str], missed: Sequence[Miss]) -> str:
    """The same as a warning."""
    told = broken(given, declared, missed).render("warning")
    return f"{told}\n  note: it is compiled all the same, and info.bounds of its kernels has these bounds"


def _reasons(worst: Mapping[str, Miss]) -> dict[str, str]:
    return {name: _reason(worst[name]) for name in sorted(worst)}


def _reason(miss: Miss) -> str:
    """What is proved instead, in a few words."""
    b = miss.bound
    if b.ulp == inf or (b.ulp is None and b.bits is None):
        return "no bound is proved"
    if b.bits is not None and b.bits < miss.promised.bits:
        return f"2^-{b.bits} of the terms"
    return f"{b.ulp:g} ULP"


def _width(miss: Miss) -> tuple[bool, float, float]:
    """How far a bound is from the promise: the largest is the worst."""
    b = miss.bound
    unknown = b.ulp == inf or (b.ulp is None and b.bits is None)
    return unknown, -(miss.promised.bits if b.bits is None else b.bits), b.ulp or 0.0
