"""What is kept of a bound: the pairs that were found and the bounds that were proved, for one text of the kernel's IR.

In: certificates as records. Out: text of generated/certificates/<loss>.json, and back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .errors import LosskernelsError
from .ir import Kernel, with_pairs

FOLDER = "certificates"


@dataclass(frozen=True, slots=True)
class Grade:
    """A bound that holds while what is exponentiated, such as gamma |log p|, is at most `exponents` in size."""

    exponents: int
    ulp: float | None
    bits: int | None

    def __str__(self) -> str:
        ulp = [] if self.ulp is None else ["no bound" if self.ulp == float("inf") else f"{self.ulp:g} ULP"]
        bits = [] if self.bits is None else [f"2^-{self.bits}"]
        return f"up to {self.exponents}: {', '.join(ulp + bits)}"


@dataclass(frozen=True, slots=True)
class Bound:
    """What is proved of the error of an output.

    `ulp`: in units of the exact value's last place, for values of 2^-960 and more; infinity where there is no bound.
    `bits`: where terms cancel and `ulp` is not kept, the error is half a unit of what is computed and 2^-bits of the
    sum of their sizes, and what underflows on the way. Nothing is said of results, or sums of sizes, above 2^1000.
    `small`: in units of the last place, for values below 2^-960. Each is None where there are no such values.
    `grades`: what is better for smaller exponents, if one is given at run time.
    """

    output: str
    where: str
    ulp: float | None
    bits: int | None
    small: float | None
    grades: tuple[Grade, ...] = ()

    def __str__(self) -> str:
        place = f"{self.output}{', ' * bool(self.where)}{self.where}"
        parts = []
        if self.ulp is not None:
            parts.append("no bound" if self.ulp == float("inf") else f"{self.ulp:g} ULP")
        if self.bits is not None:
            parts.append(f"half a ULP and 2^-{self.bits} of the terms where they cancel")
        if self.grades:
            parts.append(f"exponents {', '.join(map(str, self.grades))}")
        if self.small is not None:
            parts.append("below 2^-960 " + ("no bound" if self.small == float("inf") else f"{self.small:g} units"))
        return f"{place}: {'; '.join(parts) or 'no bound'}"


@dataclass(frozen=True, slots=True)
class Certificate:
    """`ir` is the hash of the kernel without its pairs; `pairs` names those of every case, `short` those in short."""

    kernel: str
    ir: str
    pairs: tuple[tuple[str, ...], ...]
    short: tuple[tuple[str, ...], ...]
    bounds: tuple[Bound, ...]


def digest(kernel: Kernel) -> str:
    """The hash of what a kernel computes, whatever is a pair."""
    cases = tuple(with_pairs(case, frozenset()) for case in kernel.cases)
    return hashlib.sha256(str(Kernel(kernel.name, kernel.inputs, kernel.outputs, cases)).encode()).hexdigest()


def text(certificates: Iterable[Certificate]) -> str:
    """One kernel after the other, one bound a line, so that version control shows what changed."""
    return "[\n" + ",\n".join(map(_text, certificates)) + "\n]\n"


def _text(c: Certificate) -> str:
    bounds = ",\n".join(f"  {json.dumps(_record(b))}" for b in c.bounds)
    pairs, short = (json.dumps([" ".join(names) for names in of]) for of in (c.pairs, c.short))
    head = f'{{"kernel": "{c.kernel}",\n "ir": "{c.ir}",\n "pairs": {pairs},\n "short": {short},\n "bounds": [\n'
    return f"{head}{bounds}\n]}}"


def _record(b: Bound) -> dict[str, Any]:
    record = asdict(b)
    return record if b.grades else {name: x for name, x in record.items() if name != "grades"}


def read(path: Path) -> dict[str, Certificate]:
    """The certificates in a file, by kernel: none where there is no file."""
    if not path.is_file():
        return {}
    try:
        found = [_certificate(record) for record in json.loads(path.read_text(encoding="utf-8"))]
    except (ValueError, TypeError, KeyError, AttributeError) as why:
        raise LosskernelsError(
            f"{FOLDER}/{path.name} in generated/ is no list of certificates ({why}); "
            "delete it and run: losskernels generate"
        ) from None
    return {c.kernel: c for c in found}


def _certificate(record: Mapping[str, Any]) -> Certificate:
    bounds = tuple(Bound(**{**b, "grades": tuple(Grade(**g) for g in b.get("grades", ()))}) for b in record["bounds"])
    graded = [x for b in bounds for g in b.grades for x in (g.exponents, g.ulp, g.bits)]
    figures = [*graded, *(x for b in bounds for x in (b.ulp, b.bits, b.small))]
    if not all(x is None or isinstance(x, int | float) for x in figures):
        raise TypeError("a bound is no number")
    pairs, short = (tuple(tuple(names.split()) for names in record[key]) for key in ("pairs", "short"))
    return Certificate(record["kernel"], record["ir"], pairs, short, bounds)
