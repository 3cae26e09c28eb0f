"""Pass 4, stabilise: every normal form becomes statements, choices between regions, labels and the label's element.

In: `NormalForm`. Out: `Stable`, the statements of every case with a result per output, and the trace of how each output
was made. Nothing is scheduled and nothing is dropped yet.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from ..derive import DIRECTION
from ..field.degree import degree
from ..field.normal_form import product
from ..formulate import Problem
from ..ir import Case
from ..normalise import Normal, NormalCase, NormalForm, Region
from .builder import Builder
from .ends import with_limits
from .rewrite import Rewriter


@dataclass(frozen=True)
class Step:
    """How one output was made in one place: its plain form, its normal form, the rules that stabilised it."""

    output: str
    where: str
    plain: sp.Expr
    normal: sp.Expr
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Stable:
    """The cases of a kernel and of its companion for the Hessian-vector product, and the trace of both."""

    normal: NormalForm
    cases: tuple[Case, ...]
    directional: tuple[Case, ...]
    trace: tuple[Step, ...]

    @property
    def problem(self) -> Problem:
        return self.normal.derived.problem


def stabilise(normal: NormalForm) -> Stable:
    trace: list[Step] = []
    cases = tuple(_case(normal.derived.problem, c, trace) for c in normal.cases)
    directional = tuple(_case(normal.derived.problem, c, trace) for c in normal.directional)
    return Stable(normal, cases, directional, tuple(trace))


def _case(problem: Problem, case: NormalCase, trace: list[Step]) -> Case:
    b = Builder()
    lifted = _lifts_shares(problem, case)
    results = []
    for position in range(len(case.variants[0].outputs)):
        refs = []
        for variant in case.variants:
            where = [str(g) for g in case.guards if variant.label is None or g is not case.guards[-1]]
            if variant.label is not None:
                where.append(f"{case.guards[-1].name} = {variant.label}")
            refs.append(_output(problem, b, variant.outputs[position], where, lifted, trace))
        result = refs[0]
        if len(refs) == 2:
            one = b.op("eq", b.input(case.guards[-1].name), b.const(1))
            result = b.op("select", one, refs[1], refs[0])
        results.append(result)
    return Case(case.guards, tuple(b.statements), tuple(results))


def _lifts_shares(problem: Problem, case: NormalCase) -> bool:
    """Whether shares are computed 2^LIFT times as large: where that cancels in every output, and something of any size
    multiplies them, or targets, whose sum may be as large as there are classes."""
    regions = [r for v in case.variants for o in v.outputs for r in (*o.regions, *o.at_label)]
    if not any(r.field.core is not None and r.field.shares() for r in regions):
        return False
    sizes = {DIRECTION, *(problem.symbols[i.symbol] for i in problem.inputs if i.role != "prediction" and i.axis)}
    given = {g.of for r in regions for g in r.field.generators.values() if g.kind == "input"}
    return bool(given & sizes) and all(degree(r.field, product(*r.form)) == 0 for r in regions)


def _output(problem: Problem, b: Builder, normal: Normal, where: list[str], lifted: bool, trace: list[Step]) -> str:
    result = _regions(b, normal, normal.regions, where, normal.plain.formula, lifted, trace)
    result = with_limits(problem, b, normal.plain.formula, result)
    if normal.plain.at_label is not None:
        (label,) = (i.name for i in problem.inputs if i.index)
        here = _regions(b, normal, normal.at_label, [*where, "at the label"], normal.plain.at_label, lifted, trace)
        is_label = b.op("eq", b.op("index"), b.input(label), name="is_label")
        result = b.op("select", is_label, here, result)
    return result


def _regions(
    b: Builder,
    normal: Normal,
    regions: tuple[Region, ...],
    where: list[str],
    plain: sp.Expr,
    lifted: bool,
    trace: list[Step],
) -> str:
    refs = []
    for region in regions:
        rewriter = Rewriter(region.field, b, lifted)
        refs.append(rewriter.output(region.form))
        side = {None: [], 1: ["u >= 0"], -1: ["u < 0"]}[region.side]
        place = ", ".join([*where, *side])
        trace.append(Step(normal.plain.name, place, plain, product(*region.form), tuple(rewriter.used)))
    if len(refs) == 1:
        return refs[0]
    rewriter = Rewriter(regions[0].field, b)
    u, zero = rewriter.core(), b.const(0)
    result = b.op("select", b.op("le", zero, u), refs[0], refs[1])
    if plain.has(sp.sign):
        at_kink = rewriter.rational(regions[0].field.map(plain.replace(sp.sign, lambda _: sp.Integer(0))))
        result = b.op("select", b.op("eq", u, zero), at_kink, result)
    return result
