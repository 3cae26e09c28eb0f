"""`losskernels explain`: a kernel step by step, or the code of an error.

With `--json` one object is printed. For a kernel:

    kernel, loss, link, source, declared, conventions, others
    stale      why the compiled kernel was not measured; "" if it was
    where      what the names in normal forms stand for
    outputs    a list, one entry for each output:
        name
        code       its part of the C: a list of the number of the case and the text
        regions    a list, one entry for each place where the output has a form of its own:
            where, case
            stages       in order: declared (of the value), derived, normal form, stabilised; each has
                name, text (lines)
                errors   found where it is evaluated as it stands: points, ulp, subnormal, crossing (log2 of the largest
                         |error|/sum|terms| at a zero crossing where the ULP are missed; or null), nonfinite (NaN or
                         infinite where the exact result is finite), flushed, worst (kind, error, inputs, got, exact)
            rules        from the normal form to the stabilised one: name, before, after, condition, why
            proof        the identity that was decided: kernel, output, where
            tiers        the compiled kernel, plain and u10: name, errors (null where it was not measured),
                roots        what stands in for a statement beside its root (lines)
                promoted     statements that are computed as pairs
                bounds       what is proved of the error: output, where, ulp, bits, small (null: nothing, or no bound)

For a code: code, meaning, examples (about, definition, told), remedy.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import asdict
from textwrap import indent
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import output as printed
from .output import Line
from .own import Definitions, Out, generated

if TYPE_CHECKING:
    from ..evidence.figures import Figures
    from ..explain.records import Explanation, OutputExplained, RegionExplained, Tier
    from ..explain.refusals import Refusal

CODE = re.compile(r"(?:LK[- ]?)?(\d+)", re.IGNORECASE)
TEXTS = ("kernel", "loss", "link", "source", "declared", "conventions", "others", "stale")
LEGEND = """\
Every step is evaluated as it stands, in float64, at fixed points of its region and compared with the exact result: the
formulas and the stabilised statements by NumPy, without pairs; what is compiled has them. Errors are the largest ones,
in ULP, the distance of neighbouring numbers at the exact result. sub: of a subnormal result; cross: as a share of
sum|terms|, where the terms nearly cancel. Results that are NaN or infinite and should not be are counted. What is
proved are ULP, and a share of sum|terms| wherever terms cancel so that the ULP are missed."""


def explain(
    name: Annotated[str, typer.Argument(help="A kernel, or the code of an error.")],
    output: Annotated[str | None, typer.Option("--output", help="One output: value, gradient, hessian, ...")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    definitions: Definitions = None,
    out: Out = None,
) -> None:
    """Tell how a kernel is made: each step, why it is right, and its worst error. Or what an error means."""
    if code := CODE.fullmatch(name):
        from ..explain.refusals import refusal

        found = refusal(f"LK{code[1]}")
        if as_json:
            print(json.dumps(asdict(found), indent=2))
        else:
            printed.lines(told(found))
        return
    from ..evidence.subjects import work_on
    from ..explain.kernel import explain

    work_on(generated(definitions, out))
    explanation = explain(name, output)
    if as_json:
        print(json.dumps(entry(explanation), indent=2, ensure_ascii=False))
    else:
        printed.lines(head(explanation))
        printed.table(*overview(explanation))
        printed.lines(body(explanation))


def told(r: Refusal) -> Iterator[Line]:
    """A code in words, with an example of each kind."""
    yield "bold", f"{r.code}: {r.meaning}"
    for example in r.examples:
        yield "", ""
        yield "cyan", f"for example{f' ({example.about})' if example.about else ''}, in definitions/bad.py:"
        yield "", indent(example.definition.rstrip(), "    ")
        yield "red", indent(example.told, "  ")
    if r.remedy:
        yield "", f"  help: {r.remedy}"


def entry(e: Explanation) -> dict[str, Any]:
    """An explanation as it is printed in JSON."""
    return {
        **{name: getattr(e, name) for name in TEXTS},
        "where": dict(e.where),
        "outputs": [
            {"name": o.name, "code": [list(part) for part in o.code], "regions": [_region(r) for r in o.regions]}
            for o in e.outputs
        ],
    }


def _region(r: RegionExplained) -> dict[str, Any]:
    return {
        "where": r.where,
        "case": r.case,
        "stages": [{"name": s.name, "text": list(s.text), "errors": _figures(s.figures)} for s in r.stages],
        "rules": [{n: getattr(rule, n) for n in ("name", "before", "after", "condition", "why")} for rule in r.rules],
        "proof": asdict(r.proof),
        "tiers": [_tier(t) for t in r.tiers],
    }


def _tier(t: Tier) -> dict[str, Any]:
    return {
        "name": t.name,
        "roots": list(t.roots),
        "promoted": list(t.promoted),
        "bounds": [asdict(b) | {n: _number(getattr(b, n)) for n in ("ulp", "small")} for b in t.bounds],
        "errors": None if t.figures is None else _figures(t.figures),
    }


def _figures(f: Figures) -> dict[str, Any]:
    return {
        "points": f.points,
        "ulp": _number(f.normal),
        "subnormal": _number(f.subnormal),
        "crossing": _number(f.crossing),
        "nonfinite": f.invalid,
        "flushed": {"normal": f.flushed_normal, "subnormal": f.flushed_subnormal},
        "worst": [
            {"kind": p.kind, "error": _number(p.error), "inputs": dict(p.inputs), "got": p.got, "exact": p.exact}
            for p in f.worst
        ],
    }


def _number(x: float | None) -> float | None:
    """JSON has no infinity."""
    return x if x is not None and math.isfinite(x) else None


def head(e: Explanation) -> Iterator[Line]:
    """What is declared, and how errors are found."""
    yield "bold", f"{e.kernel} (loss {e.loss}, link {e.link}), declared in {e.source}"
    yield "", f"  declared: {e.declared}"
    for convention in e.conventions:
        yield "", f"  convention {convention}"
    if e.where:
        yield "", "  in normal forms"
        for name, meaning in e.where:
            yield "", f"    {name} = {meaning}"
    yield "", ""
    yield "", LEGEND
    if e.stale:
        yield "yellow", f"not measured: {e.stale}"
    yield "", ""


def overview(e: Explanation) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The worst error of each step, one region a row."""
    from ..explain import short

    regions = [(o.name, r) for o in e.outputs for r in o.regions]
    stages = list(dict.fromkeys(s.name for _, r in regions for s in r.stages))
    tiers = list(dict.fromkeys(t.name for _, r in regions for t in r.tiers))
    rows = []
    for output, r in regions:
        found = {s.name: short.found(s.figures) for s in r.stages}
        made = {t.name: (short.found(t.figures), short.proved(t)) for t in r.tiers}
        cells = [cell for name in tiers for cell in made.get(name, ("-", "-"))]
        rows.append((output, r.where, *(found.get(name, "-") for name in stages), *cells))
    return ("output", "where", *stages, *(cell for name in tiers for cell in (name, "proved"))), rows


def body(e: Explanation) -> Iterator[Line]:
    """Every region of every output, and the C."""
    for o in e.outputs:
        yield "", ""
        yield "bold", o.name.upper()
        for r in o.regions:
            yield from region(o, r)
        for case, text in o.code:
            yield "", ""
            yield "cyan", f"  C of {o.name}, case {case} of {e.kernel}.c"
            yield "", indent(text, "    ")
    if e.others:
        yield "", ""
        yield "", f"other kernels of {e.loss}: {', '.join(e.others)}"


def region(o: OutputExplained, r: RegionExplained) -> Iterator[Line]:
    """One output in one region, step by step."""
    yield "", ""
    yield "cyan", f"  {o.name}: {r.where}"
    for s in r.stages:
        if s.name == "stabilised":
            yield from _reasons(r)
        yield "green", f"    {s.name}"
        for text in s.text:
            yield "", f"      {text}"
        yield from _errors(s.figures)
    for t in r.tiers:
        yield "green", f"    compiled, {t.name}"
        yield "", "      computed as pairs:" + ("" if t.promoted else " nothing")
        for text in t.promoted:
            yield "", f"        {text}"
        if t.roots:
            yield "", "      chosen beside its root:"
        for text in t.roots:
            yield "", f"        {text}"
        for bound in t.bounds:
            yield "", f"      proved: {bound}"
        if t.figures is not None:
            yield from _errors(t.figures)


def _errors(f: Figures) -> Iterator[Line]:
    """What was found at how many points, and the worst of each kind."""
    from ..explain import short

    yield "dim", f"      errors: {short.found(f)}; {f.points} points"
    for p in (p for p in f.worst if p.error):
        size = {"invalid": "no number", "crossing": f"2^{p.error:.1f} sum|terms|"}.get(p.kind, f"{p.error:.4g}")
        inputs = ", ".join(f"{n}={short.entries(x)}" for n, x in p.inputs.items())
        yield "dim", f"        {size} at {inputs}: {p.got}, not {p.exact}"


def _reasons(r: RegionExplained) -> Iterator[Line]:
    yield "green", "    rules:" + ("" if r.rules else " none needed")
    for rule in r.rules:
        yield "", f"      {rule.name}: {rule.before} -> {rule.after}"
        yield "", f"        where {rule.condition}; {rule.why}"
    yield "green", "    proof: the stabilised form, read back, minus the derived one is 0 in the field"
    yield "", f"      {r.proof.kernel}, {r.proof.output}: {r.proof.where}"
