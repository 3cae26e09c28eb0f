"""What a save changed: the formulas of a report of `generate`, each as one line.

In: a report. Out: for each loss whose text changed, what its audit says it is, before and after.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from .generate import Change, Report

HEADING = "DECLARED"


def told(report: Report) -> Iterator[str]:
    """One line for each loss that changed."""
    audits = {PurePosixPath(c.path).stem: c for c in report.changes if c.path.startswith("audit/")}
    for row in report.rows:
        if row.status in ("new", "changed", "removed", "restored"):
            what = difference(audits[row.loss]) if row.loss in audits else "the formula is the same"
            yield f"{row.loss} {row.status}: {what} ({report.seconds:.1f} s)"


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
