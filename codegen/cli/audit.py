"""`losskernels audit`: every kernel against the exact result.

With `--json` one object is printed:

    seed       the seed of the random points
    legend     what the figures mean
    outputs    a list, one entry for each kernel, dtype, tier and output:
        kernel, output, dtype, tier
        proved               the proved bound in ULP, null where there is none
        ulp, subnormal       the largest error found of normal results in ULP, of subnormal ones in smallest numbers
        crossing             log2 of the largest |error|/sum|terms| at a zero crossing where the ULP are missed; or null
        points               results compared
        judged               those of them whose ULP count
        correctly_rounded    the share of those that are the nearest number
        halfway              exact results within 2**-10 ULP of the middle between two numbers
        nonfinite            NaN or infinite where the exact result is finite
        flushed              {"normal": ..., "subnormal": ...}: 0 where the exact result is such a number
        outside              results beyond the contract
        breaches             what is not within the contract, as sentences; [] if all is
        worst                the worst points: kind, error, inputs (hexadecimal), got (hexadecimal), exact (hexadecimal
                             number plus a share of its unit)
"""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from . import output

if TYPE_CHECKING:
    from ..evidence.survey import Finding

BREACH, INTERRUPTED = 1, 130
LEGEND = """\
ULP: distance of neighbouring numbers at the exact result, the smallest number below the normal ones. sub: errors of
subnormal results, in smallest numbers. Near a zero crossing, where |exact| < 2^-10 sum|terms|, ULP do not count, unless
the label is hard and the parameters are special values; cross: |error|/sum|terms| there, where the ULP are missed.
0/sub: normal and subnormal results that came out as 0. nearest: share of results that are correctly rounded."""


def audit(
    names: Annotated[list[str] | None, typer.Argument(help="Losses or kernels; all if none.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    worst: Annotated[int, typer.Option("--worst", min=0, help="How many of the worst points to print.")] = 1,
    tier: Annotated[str, typer.Option("--tier", help="plain, u10 or all.")] = "all",
    seed: Annotated[int, typer.Option("--seed", min=0, help="Of the random points.")] = 0,
) -> None:
    """Compare kernels with the exact results, over their whole domain. Exit code 1 if one is out of contract."""
    from ..evidence import campaign
    from ..evidence.survey import TIERS

    if tier not in (*TIERS, "all"):
        raise UsageError(f"there is no tier {tier}.\n  help: --tier takes {', '.join(TIERS)} or all")
    plan = campaign.Plan(TIERS if tier == "all" else (tier,), seed, max(worst, 1))
    try:
        kernels = campaign.chosen(names or ())
        with output.progress() as listener:
            found = campaign.audit(kernels, plan, listener.step)
    except KeyboardInterrupt:
        print("interrupted; nothing was written", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    if as_json:
        outputs = [entry(f) for f in found]
        print(json.dumps({"seed": seed, "legend": LEGEND, "outputs": outputs}, indent=2))
    else:
        show(found, worst, seed)
    if any(f.breaches for f in found):
        raise typer.Exit(BREACH)


def entry(f: Finding) -> dict[str, Any]:
    """A finding as it is printed in JSON."""
    g = f.figures
    return {
        "kernel": f.kernel,
        "output": f.output,
        "dtype": f.dtype,
        "tier": f.tier,
        "proved": f.proved,
        "ulp": g.normal,
        "subnormal": g.subnormal,
        "crossing": g.crossing if math.isfinite(g.crossing) else None,
        "points": g.points,
        "judged": g.judged,
        "correctly_rounded": g.rounded / max(g.judged, 1),
        "halfway": g.halfway,
        "nonfinite": g.invalid,
        "flushed": {"normal": g.flushed_normal, "subnormal": g.flushed_subnormal},
        "outside": g.outside,
        "breaches": list(f.breaches),
        "worst": [
            {"kind": p.kind, "error": p.error if math.isfinite(p.error) else None, "inputs": dict(p.inputs)}
            | {"got": p.got, "exact": p.exact}
            for p in g.worst
        ],
    }


def show(found: list[Finding], worst: int, seed: int) -> None:
    """The table, the worst points of what is out of contract, a summary."""
    output.table(
        (
            "kernel",
            "output",
            "dtype",
            "tier",
            "proved",
            "ULP",
            "sub",
            "cross",
            "NaN/Inf",
            "0/sub",
            "nearest",
            "points",
            "",
        ),
        [_row(f) for f in found],
    )
    out = [f for f in found if f.breaches]
    for f in out if worst else ():
        print(f"\n{f.kernel} {f.output} {f.dtype} {f.tier}: {'; '.join(f.breaches)}")
        for p in f.figures.worst:
            size = f"2^{p.error:.1f} sum|terms|" if p.kind == "crossing" else f"{p.error:.4g} ({p.kind})"
            inputs = ", ".join(f"{n}={_short(x)}" for n, x in p.inputs.items())
            print(f"  {size}: {inputs}: {p.got}, not {p.exact}")
    print(f"\n{LEGEND}")
    print(f"{output.count(len(found), 'output')}, {len(out)} out of contract; seed {seed}")


def _row(f: Finding) -> tuple[str, ...]:
    g = f.figures
    return (
        f.kernel,
        f.output,
        f.dtype,
        f.tier,
        "-" if f.proved is None else f"{f.proved:.3g}",
        f"{g.normal:.3f}" if g.normal < 1e4 else f"{g.normal:.1e}",
        f"{g.subnormal:.3f}",
        f"2^{g.crossing:.1f}" if math.isfinite(g.crossing) else "-",
        str(g.invalid),
        f"{g.flushed_normal}/{g.flushed_subnormal}",
        f"{100 * g.rounded / max(g.judged, 1):.1f}%",
        str(g.points),
        "out of contract" if f.breaches else "",
    )


def _short(x: Any, most: int = 4) -> str:
    """An input; of a long row the first entries, for `--json` has them all."""
    if not isinstance(x, list):
        return str(x)
    return f"[{', '.join(x[:most])}{f', ... {len(x)} in all' if len(x) > most else ''}]"
