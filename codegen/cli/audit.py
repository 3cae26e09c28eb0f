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
        exceeded             what exceeds the contract's figures where the definition declares a wider bound, and its
                             reason; "" if nothing does. It is a breach only beyond what is proved
        worst                the worst points: kind, error, inputs (hexadecimal), got (hexadecimal), exact (hexadecimal
                             number plus a share of its unit)
    exhaustive a list, one entry for each kernel of which all float32 logits have been audited:
        kernel, parameters, screen
        current              whether that was the present C; if not, the evidence is stale
        answers              for each label and output: compared, other, misrounded, worst (ULP), at (the logit),
                             nonfinite, flushed, decided
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from . import output
from .own import Definitions, Out, generated

if TYPE_CHECKING:
    from ..driver.discover import Project
    from ..evidence.exhaustive import Question
    from ..evidence.ledger import Evidence
    from ..evidence.survey import Finding

BREACH, INTERRUPTED = 1, 130
WORST = 0.51
"""The largest error in float32 that the contract allows, in ULP."""
POSSIBLE = "kernels of one logit and a label: losskernels audit binary_crossentropy_logits --exhaustive"
LEGEND = """\
ULP: distance of neighbouring numbers at the exact result, the smallest number below the normal ones. sub: errors of
subnormal results, in smallest numbers. Near a zero crossing, where |exact| < 2^-10 sum|terms|, ULP do not count, unless
the label is hard and the parameters are special values; cross: |error|/sum|terms| there, where the ULP are missed.
0/sub: normal and subnormal results that came out as 0. nearest: share of results that are correctly rounded. wider,
declared: results exceed the contract; the definition declares that their bound is wider, and they keep that one."""


def audit(
    names: Annotated[list[str] | None, typer.Argument(help="Losses or kernels; all if none.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    worst: Annotated[int, typer.Option("--worst", min=0, help="How many of the worst points to print.")] = 1,
    tier: Annotated[str, typer.Option("--tier", help="plain, u10 or all.")] = "all",
    seed: Annotated[int, typer.Option("--seed", min=0, help="Of the random points.")] = 0,
    exhaustive: Annotated[bool, typer.Option("--exhaustive", help="Every float32 logit; can be interrupted.")] = False,
    parameter: Annotated[list[str] | None, typer.Option("--parameter", help="For --exhaustive: gamma=2.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write the page of one loss to this file.")] = None,
    definitions: Definitions = None,
    out: Out = None,
) -> None:
    """Compare kernels with the exact results, over their whole domain. Exit code 1 if one is out of contract."""
    if html is not None:
        if as_json or exhaustive or parameter or (worst, tier, seed) != (1, "all", 0):
            raise UsageError("--html writes what a plain audit finds.\n  help: leave out the other options")
        write_page(names or (), html, generated(definitions, out))
        return
    if definitions is not None or out is not None:
        raise UsageError(
            "of own losses the page is written, and that alone.\n"
            "  help: losskernels audit my_loss --html my_loss.html --definitions my_losses --out my_package/_losses"
        )
    from ..driver.parallel import cores
    from ..evidence import campaign, ledger
    from ..evidence.subjects import origin
    from ..evidence.survey import TIERS

    if tier not in (*TIERS, "all"):
        raise UsageError(f"there is no tier {tier}.\n  help: --tier takes {', '.join(TIERS)} or all")
    plan = campaign.Plan(TIERS if tier == "all" else (tier,), seed, max(worst, 1))
    try:
        kernels = campaign.chosen(names or ())
        with output.progress() as listener:
            if exhaustive:
                for question in _questions(kernels, names or (), tier, parameter or ()):
                    ledger.exhaust(origin(), campaign.text_folder(), question, listener.step, cores())
            found = [] if exhaustive else campaign.audit(kernels, plan, listener.step)
        if not found and not exhaustive:
            raise UsageError(f"none of these kernels has the tier {tier}.\n  help: --tier all audits what there is")
    except KeyboardInterrupt:
        told = "the same command goes on from here" if exhaustive else "nothing was written"
        print(f"interrupted; {told}", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    known = list(ledger.stored(origin(), campaign.text_folder(), kernels))
    if as_json:
        data = {"seed": seed, "legend": LEGEND, "outputs": [entry(f) for f in found]}
        print(json.dumps(data | {"exhaustive": [asdict(e) for e in known]}, indent=2))
    else:
        if found:
            show(found, worst, seed)
        show_evidence(known)
    if any(f.breaches for f in found) or (exhaustive and any(e.faults or e.worst > WORST for e in known)):
        raise typer.Exit(BREACH)


def write_page(names: Sequence[str], file: Path, own: Project | None) -> None:
    """The page of one loss, or of some of its kernels, with what a whole audit finds. `own` is the package of a loss
    that is not one of losskernels."""
    from ..evidence import campaign
    from ..evidence.subjects import work_on
    from ..pages.loss import kernel_pages, loss_page, tasks
    from ..pages.render import loss_file

    work_on(own)
    kernels = campaign.chosen(names)
    losses = sorted(set(kernels.values()))
    if len(losses) != 1:
        raise UsageError(
            f"a page is of one loss, and not of {len(losses)}.\n"
            "  help: losskernels audit poisson --html poisson.html, or of all: losskernels site --out FOLDER"
        )
    with output.progress() as listener:
        pages = kernel_pages(tasks(kernels, share=1.0, own=own), listener.step)
    text = loss_file(loss_page(losses[0], list(pages.values())))
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(
            f"{file} cannot be written: {error.strerror}.\n  help: name a file in a folder that exists"
        ) from None
    print(f"wrote {file}")


def _questions(kernels: Mapping[str, str], names: Sequence[str], tier: str, given: Sequence[str]) -> list[Question]:
    """What `--exhaustive` asks: each named kernel at the given parameters, the others at their defaults."""
    from ..evidence.exhaustive import Question, reason_against
    from ..evidence.subjects import subjects
    from ..evidence.survey import available

    values = dict(_assignment(text) for text in given)
    found = []
    for name in names:
        if name not in kernels:
            raise UsageError(f"{name} is a loss of several kernels.\n  help: name one kernel for --exhaustive")
        subject = subjects()[name]
        if reason := reason_against(subject):
            raise UsageError(f"{name} cannot be audited exhaustively: {reason}.\n  help: {POSSIBLE}")
        own = {i.name: float(i.default or 1) for i in subject.problem.inputs if i.role == "parameter"}
        if unknown := sorted(set(values) - set(own)):
            raise UsageError(f"{name} has no parameter {unknown[0]}.\n  help: it has {', '.join(own) or 'none'}")
        best = "u10" if "u10" in available(name) and tier != "plain" else "plain"
        found.append(Question(name, kernels[name], tuple((own | values).items()), best))
    if not found:
        raise UsageError(f"--exhaustive needs the names of kernels.\n  help: {POSSIBLE}")
    return found


def _assignment(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    try:
        return name, float(value)
    except ValueError:
        raise UsageError(f"--parameter {text}: this is no number.\n  help: --parameter gamma=2") from None


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
        "exceeded": f.exceeded,
        "worst": [
            {"kind": p.kind, "error": p.error if math.isfinite(p.error) else None, "inputs": dict(p.inputs)}
            | {"got": p.got, "exact": p.exact}
            for p in g.worst
        ],
    }


def show(found: list[Finding], worst: int, seed: int) -> None:
    """The table, the worst points of what is out of contract, a summary."""
    from ..explain import short

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
    out, conceded = [f for f in found if f.breaches], [f for f in found if f.exceeded and not f.breaches]
    for f in (*out, *conceded) if worst else ():
        print(f"\n{f.kernel} {f.output} {f.dtype} {f.tier}: {'; '.join(filter(None, (*f.breaches, f.exceeded)))}")
        for p in f.figures.worst:
            size = f"2^{p.error:.1f} sum|terms|" if p.kind == "crossing" else f"{p.error:.4g} ({p.kind})"
            inputs = ", ".join(f"{n}={short.entries(x)}" for n, x in p.inputs.items())
            print(f"  {size}: {inputs}: {p.got}, not {p.exact}")
    print(f"\n{LEGEND}")
    wider = f", {len(conceded)} within wider bounds that are declared" if conceded else ""
    print(f"{output.count(len(found), 'output')}, {len(out)} out of contract{wider}; seed {seed}")


def show_evidence(known: Sequence[Evidence]) -> None:
    """What is known about all float32 logits, and whether it is about the present C."""
    for e in known:
        at = "".join(f", {name} = {value:g}" for name, value in e.parameters.items())
        count = sum(a.compared for a in e.answers)
        state = "current" if e.current else f"stale, renew it with: losskernels audit {e.kernel} --exhaustive"
        print(
            f"\n{e.kernel}, every float32 logit{at}: {count:,} results, worst {e.worst:.9f} ULP, {e.faults} NaN/Inf/0"
        )
        misrounded = sum(a.misrounded for a in e.answers)
        print(f"  {misrounded} are not the nearest number; screened by the {e.screen} tier in float64; {state}")


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
        "out of contract" if f.breaches else "wider, declared" if f.exceeded else "",
    )
