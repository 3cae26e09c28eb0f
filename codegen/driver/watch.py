"""What a save changed: formulas and error bounds out of a report of `generate`, one line for each loss.

In: a report. Out: for each loss whose text changed, what its audit says it is, before and after, and what its
certificates say is proved of every output, the worst over its links.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf
from pathlib import PurePosixPath

from losskernels.description import U10

from .generate import Change, Report

HEADING = "DECLARED"


@dataclass(frozen=True, slots=True)
class Worst:
    """The widest bounds of an output: in ULP (infinity where there is none), and in bits of the terms that cancel."""

    ulp: float = 0.0
    bits: int | None = None

    def __str__(self) -> str:
        if self.ulp == inf:
            return "none"
        told = [f"{self.ulp:g} ULP"] if self.ulp else []
        return " and ".join([*told, *([] if self.bits is None else [f"2^-{self.bits} of the terms"])])


def told(report: Report) -> Iterator[str]:
    """One line for each loss that changed."""
    audits, certificates = (
        {path.stem: c for c in report.changes if (path := PurePosixPath(c.path)).parent == PurePosixPath(folder)}
        for folder in ("audit", "certificates")
    )
    for row in report.rows:
        if row.status in ("new", "changed", "removed", "restored"):
            what = difference(audits[row.loss]) if row.loss in audits else "the formula is the same"
            proved = [*bound_differences(certificates[row.loss])] if row.loss in certificates else []
            bounds = f"; bounds: {', '.join(proved)}" if proved else ""
            yield f"{row.loss} {row.status}: {what}{bounds} ({report.seconds:.1f} s)"


def difference(change: Change) -> str:
    """What is declared in the new audit instead of the old one."""
    before, after = _declared(change.old), _declared(change.new)
    gone, come = [x for x in before if x not in after], [x for x in after if x not in before]
    if not before or not after:
        return (after or before)[0]
    if not gone and not come:
        return "the formula is the same, what is derived from it is not"
    if len(gone) == len(come):
        return "; ".join(f"{old} -> {new}" for old, new in zip(gone, come, strict=True))
    return "; ".join([*(f"without {x}" for x in gone), *(f"with {x}" for x in come)])


def bound_differences(change: Change) -> Iterator[str]:
    """The bounds of outputs, where the new certificates have others than the old ones."""
    before, after = _bounds(change.old), _bounds(change.new)
    for output, new in after.items():
        old = before.get(output)
        if old is not None and old != new:
            yield f"{output} {old} -> {new}"


def _bounds(certificates: str | None) -> Mapping[str, Worst]:
    found: dict[str, Worst] = {}
    for certificate in json.loads(certificates or "[]"):
        tier = "u10 " if certificate["kernel"].endswith(U10) else ""
        for bound in certificate["bounds"]:
            output, bits = f"{tier}{bound['output']}", bound["bits"]
            known = found.get(output, Worst())
            unknown = bound["ulp"] is None and bits is None and bound["small"] is None
            ulp = max(known.ulp, inf if unknown else bound["ulp"] or 0.0)
            found[output] = Worst(ulp, min((b for b in (known.bits, bits) if b is not None), default=None))
    return found


def _declared(audit: str | None) -> list[str]:
    """The formula, arguments and conventions of an audit; a formula that stands on several lines as one entry."""
    lines = (audit or "").splitlines()
    if HEADING not in lines:
        return lines[:1]
    found: list[str] = []
    for line in lines[lines.index(HEADING) + 1 :]:
        if not line.startswith("  "):
            break
        if line.startswith("   ") and found:
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found
