"""The audit: every stage of a loss as text that a reviewer reads and version control compares.

In: a declaration and what the passes made of it. Out: generated/audit/<loss>.txt. Nothing reads it but people, `show`,
`check`, `audit` (for the thresholds of the IR) and the tests. One statement a line; long sums one term a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import wrap

import sympy as sp

from .bound import Bounded
from .declare import Declaration
from .field import Field
from .field.generators import Generator
from .field.normal_form import product
from .prove import Proof
from .stabilise import Stable, Step
from .stabilise.rules import BY_NAME

WIDTH = 120


@dataclass(frozen=True)
class Derivation:
    """What the passes made of one problem: the kernel and its companion with their bounds, and the same of u10."""

    stable: Stable
    proofs: tuple[Proof, ...]
    plain: tuple[Bounded, ...]
    u10: tuple[Bounded, ...]


def audit(declaration: Declaration, losses: Iterable[Derivation]) -> str:
    """The whole page of one loss."""
    return "\n".join(_page(declaration, losses)).rstrip() + "\n"


def _page(d: Declaration, losses: Iterable[Derivation]) -> Iterator[str]:
    yield f"{d.name}: {d.summary}"
    yield f"declared in {d.source}; written by losskernels generate"
    yield ""
    yield "DECLARED"
    yield from _sum(f"  {d.name}({', '.join(a.name for a in d.arguments)}) = ", d.formula)
    for a in d.arguments:
        default = "" if a.default is None else f", default {a.default}"
        axis = ", one per class" if a.role.axis else ""
        yield f"  {a.name}: {a.role.kind} in {a.role.domain}{axis}{default}"
    for c in d.conventions:
        yield f"  convention {c.name}: {c.meaning}"
    for output, reason in d.wider.items():
        yield f"  wider bound of the {output}: {reason}"
    for made in losses:
        stable = made.stable
        yield ""
        yield f"KERNEL {stable.problem.name} (link {stable.problem.link})"
        yield from _derivation(stable)
        yield from _legend(stable)
        yield from _rules(stable)
        yield f"  proved: {len(made.proofs)} identities; the final form read back, minus the derivative, is 0 in each"
        yield from _bounds("", made.plain)
        yield from _bounds(" of u10", made.u10)
        for bounded in (*made.plain, *made.u10):
            yield ""
            yield from (f"  {line}".rstrip() for line in str(bounded.kernel).splitlines())


def _bounds(tier: str, proved: tuple[Bounded, ...]) -> Iterator[str]:
    if proved:
        yield f"  errors{tier}, proved for doubles within the boxes of codegen/bound/boxes.py:"
    for bounded in proved:
        yield from (f"    {claim}" for claim in bounded.bounds)


def _derivation(stable: Stable) -> Iterator[str]:
    reductions = stable.normal.derived.reductions
    for symbol, body in reductions.items():
        yield from _sum(f"  {symbol} = total of ", body)
    last: tuple[str, sp.Expr] | None = None
    for step in stable.trace:
        if (step.output, step.plain) != last:
            yield from _sum(f"  {step.output}{_place(step)} = ", step.plain)
            last = (step.output, step.plain)
        yield from _sum(f"    {step.where or 'normal form'}: ", step.normal)


def _legend(stable: Stable) -> Iterator[str]:
    """What the generators of the normal forms stand for, in order of their names."""
    told: dict[str, str] = {}
    for case in (*stable.normal.cases, *stable.normal.directional):
        for region in (r for v in case.variants for n in v.outputs for r in (*n.regions, *n.at_label)):
            waiting = set(product(*region.form).free_symbols)
            while waiting:
                s = waiting.pop()
                g = region.field.generators[s]
                words = meaning(region.field, g)
                if words and s.name not in told:
                    told[s.name] = words
                    waiting |= {x for x in g.of.free_symbols if x in region.field.generators}
    if told:
        yield "  where"
        for name in sorted(told):
            yield from _wrapped(f"    {name} = ", told[name])


def meaning(field: Field, g: Generator) -> str:
    """A generator in words of mathematics; empty for what its name says."""
    if g.label:
        return "the same at the label"
    sign = "-" if g.exponent == -1 else ""
    return {
        "complement": f"1 - {g.of}",
        "distance": f"|u|, u = {g.of}",
        "decay": f"exp(-|u|), u = {g.of}",
        "growth": f"exp({g.of})",
        "peak": f"max {g.of} over the class axis",
        "scale": f"max {g.of} over the class axis" if field.core is None else f"exp(max {g.of})",
        "gap": f"max {g.of} - {g.of}, the maximum over the class axis",
        "share": f"{g.of}/max {g.of}" if field.core is None else f"exp({g.of} - max {g.of})",
        "log": f"{sign}log({g.of})",
        "power": f"({g.of})**{g.exponent}",
        "root": f"({g.of})**(1/{g.exponent})",
        "surprisal": f"log({g.of}/own term)",
        "sum": f"total of {g.of}",
        "others": f"{g.of} without the own term",
        "rest": f"{g.of} without the own term and the label's",
        "clipped": f"clip({g.of}, low, high)",
        "inside": f"1 where low <= {g.of} <= high, else 0",
        "outside": f"0 where low <= {g.of} <= high, else 1",
        "difference": f"{g.of}",
    }.get(g.kind, "")


def _place(step: Step) -> str:
    return " at the label" if "at the label" in step.where else ""


def _rules(stable: Stable) -> Iterator[str]:
    used = sorted({name for step in stable.trace for name in step.rules})
    yield "  rules:" + ("" if used else " none needed")
    for name in used:
        rule = BY_NAME[name]
        yield f"    {name}: {rule.before} -> {rule.after} where {rule.condition}; {rule.why}"


def _sum(head: str, e: sp.Expr) -> Iterator[str]:
    yield from _wrapped(head, str(e))


def _wrapped(head: str, text: str) -> Iterator[str]:
    if len(head + text) <= WIDTH:
        yield head + text
        return
    indent = " " * (len(head) - len(head.lstrip()) + 4)
    yield head.rstrip()
    for line in wrap(text, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False):
        yield indent + line
