"""What the kernels give at fixed points, as committed text: generated/audit/measured/<loss>.txt.

In: the names of losses whose compiled kernels are in place. Out: a text for each. The points are the same on every
machine, and so are the results wherever the processor multiplies and adds with one rounding.
"""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from ..driver import manifest
from ..driver.parallel import cores
from .campaign import Plan, audit, text_folder
from .survey import Finding

SHARE = 0.1
"""Of the points of an audit, in number."""
PROCESSES = 2
"""At least: this one may have loaded kernels that are in place no longer."""
HEADS = ("kernel", "output", "type", "tier", "proved", "ulp", "subnormal", "crossing", "nan/inf", "zeros", "nearest")
LEGEND = """\
The same points on every machine; more, with thresholds and roots of each kernel: losskernels audit {0}
proved: the bound in ULP, where one holds for every input; those for some labels, and relative to the terms where they
cancel, stand in generated/audit/{0}.txt. ulp: the largest error of a normal result; with soft labels or parameters
given at run time more than 4 (u10: 1) where the error is within 2^-48 (u10: 2^-64) of the terms. subnormal: of a
subnormal result, in smallest numbers. crossing: log2 of |error|/sum|terms| beside a zero crossing where the ULP are
missed. nan/inf: results that are not finite where the exact ones are. zeros: normal and subnormal results that came out
as 0. nearest: how many of how many results are the nearest number.
"""


def fused() -> bool:
    """Whether kernels multiply and add with one rounding here."""
    if os.environ.get("LOSSKERNELS_LEVEL"):
        return False
    features = import_module("numpy._core._multiarray_umath").__cpu_features__
    return platform.machine() not in ("x86_64", "AMD64") or bool(features.get("FMA3"))


def measure(losses: Sequence[str], step: Callable[[int, int], None]) -> dict[str, str]:
    """The table of each loss."""
    entries = manifest.read(text_folder()).losses
    kernels = {kernel: loss for loss in losses for kernel in entries[loss].bindings}
    plan = Plan(share=SHARE, fixed=True)
    found = audit(kernels, plan, lambda _, done, total: step(done, total), max(cores(), PROCESSES))
    return {loss: table(loss, [f for f in found if kernels[f.kernel] == loss]) for loss in losses}


def table(loss: str, found: Sequence[Finding]) -> str:
    """The text of one loss."""
    points = sum(f.figures.points for f in found)
    rows = [HEADS, *(_row(f) for f in found)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"{loss}: what its kernels give at fixed points, against ball arithmetic: {points} results",
        "written by losskernels generate",
        "",
        *("  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows),
        "",
        *_beyond(found),
    ]
    return "\n".join(lines) + LEGEND.format(loss)


def _row(f: Finding) -> tuple[str, ...]:
    g = f.figures
    return (
        f.kernel,
        f.output,
        f.dtype,
        f.tier,
        "-" if f.proved is None else f"{f.proved:.3g}",
        f"{g.normal:.3f}" if g.normal < 1e4 else f"{g.normal:.1e}",
        f"{g.subnormal:.3f}" if g.subnormal < 1e4 else f"{g.subnormal:.1e}",
        f"{g.crossing:.1f}" if math.isfinite(g.crossing) else "-",
        str(g.invalid),
        f"{g.flushed_normal}, {g.flushed_subnormal}",
        f"{g.rounded} of {g.judged}",
    )


def _beyond(found: Sequence[Finding]) -> Iterator[str]:
    """What is not within the contract, with the worst points."""
    for f in found:
        for told in f.breaches:
            yield f"out of contract: {f.kernel} {f.output} {f.dtype} {f.tier}: {told}"
    if any(f.breaches for f in found):
        yield ""
