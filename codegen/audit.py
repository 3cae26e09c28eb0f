"""The audit: every stage of a loss as text that a reviewer reads and version control compares.

In: a declaration and what the passes made of it. Out: generated/audit/<loss>.txt. Nothing reads it but people, `show`,
`check` and the tests. One statement a line; long sums one term a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

import sympy as sp

from .declare import Declaration
from .ir import Kernel
from .prove import Proof
from .stabilise import Stable, Step
from .stabilise.rules import BY_NAME

WIDTH = 120


def audit(declaration: Declaration, losses: Iterable[tuple[Stable, tuple[Kernel, ...], tuple[Proof, ...]]]) -> str:
    """The whole page of one loss."""
    return "\n".join(_page(declaration, list(losses))).rstrip() + "\n"


def _page(d: Declaration, losses: list[tuple[Stable, tuple[Kernel, ...], tuple[Proof, ...]]]) -> Iterator[str]:
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
    for stable, kernels, proofs in losses:
        yield ""
        yield f"KERNEL {stable.problem.name} (link {stable.problem.link})"
        yield from _derivation(stable)
        yield from _rules(stable)
        yield f"  proved: {len(proofs)} identities; the final form read back, minus the derivative, is 0 in each"
        yield "  bounds: none stated"
        yield ""
        for kernel in kernels:
            yield from (f"  {line}".rstrip() for line in str(kernel).splitlines())


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


def _place(step: Step) -> str:
    return " at the label" if "at the label" in step.where else ""


def _rules(stable: Stable) -> Iterator[str]:
    used = sorted({name for step in stable.trace for name in step.rules})
    yield "  rules:" + ("" if used else " none needed")
    for name in used:
        rule = BY_NAME[name]
        yield f"    {name}: {rule.before} -> {rule.after} where {rule.condition}; {rule.why}"


def _sum(head: str, e: sp.Expr) -> Iterator[str]:
    text = head + str(e)
    if len(text) <= WIDTH:
        yield text
        return
    indent = " " * (len(head) - len(head.lstrip()) + 4)
    yield head.rstrip()
    for line in wrap(str(e), WIDTH - len(indent), break_long_words=False, break_on_hyphens=False):
        yield indent + line
