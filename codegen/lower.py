"""Pass 6, lower: normal forms become a verified `ir.Kernel`; what the passes did is kept beside it as a `Trace`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import sympy as sp

from .builder import Builder
from .field import product
from .formulate import Problem
from .ir import Case, Input, Interval, Kernel, Output, needed, verify
from .normalise import Normal, NormalCase, NormalForm, Region
from .stabilise import Stabiliser


@dataclass(frozen=True)
class Step:
    """How one output of one case was made: where, its plain form, its normal form, the rules that stabilised it."""

    output: str
    where: str
    plain: sp.Expr
    normal: sp.Expr
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Lowered:
    """A kernel, its companion for the Hessian-vector product, and the trace of both."""

    problem: Problem
    kernel: Kernel
    hessian_vector: Kernel | None
    trace: tuple[Step, ...]
    normal: NormalForm


def lower(normal: NormalForm) -> Lowered:
    problem, trace = normal.derived.problem, []
    kernel = _kernel(problem, problem.name, problem.inputs, normal.cases, trace)
    companion = None
    if normal.directional:
        direction = Input("v", "v", "direction", Interval(), axis=True)
        inputs = (*problem.inputs, direction)
        companion = _kernel(problem, f"{problem.name}_hessian_vector", inputs, normal.directional, trace)
    return Lowered(problem, kernel, companion, tuple(trace), normal)


def _kernel(problem: Problem, name: str, inputs: tuple[Input, ...], cases: tuple[NormalCase, ...], trace: list[Step]) -> Kernel:
    plain = [n.plain for n in cases[0].variants[0].outputs]
    outputs = tuple(Output(p.name, p.key, p.axis) for p in plain)
    return verify(Kernel(name, inputs, outputs, tuple(_case(problem, c, trace) for c in cases)))


def _case(problem: Problem, case: NormalCase, trace: list[Step]) -> Case:
    b = Builder()
    results = []
    for position in range(len(case.variants[0].outputs)):
        refs = []
        for variant in case.variants:
            stabilisers: dict[int, Stabiliser] = {}
            where = [str(g) for g in case.guards if variant.label is None or g.values != (0, 1)]
            if variant.label is not None:
                where.append(f"{case.guards[-1].name} = {variant.label}")
            refs.append(_output(problem, b, variant.outputs[position], where, stabilisers, trace))
        result = refs[0]
        if len(refs) == 2:
            one = b.op("eq", b.input(case.guards[-1].name), b.const(1))
            result = b.op("select", one, refs[1], refs[0])
        results.append(result)
    body = Case(case.guards, tuple(b.statements), tuple(results))
    return Case(case.guards, needed(body, body.results), body.results)


def _output(problem: Problem, b: Builder, normal: Normal, where: list[str], stabilisers: dict[int, Stabiliser], trace: list[Step]) -> str:
    result = _regions(b, normal, normal.regions, where, stabilisers, trace)
    if normal.at_label:
        (label,) = (i.name for i in problem.inputs if i.index)
        here = _regions(b, normal, normal.at_label, [*where, "at the label"], stabilisers, trace)
        is_label = b.op("eq", b.op("index"), b.input(label), name="is_label")
        result = b.op("select", is_label, here, result)
    return result


def _regions(b: Builder, normal: Normal, regions: tuple[Region, ...], where: list[str], stabilisers: dict[int, Stabiliser], trace: list[Step]) -> str:
    refs = []
    for region in regions:
        stabiliser = stabilisers.setdefault(id(region.field), Stabiliser(region.field, b))
        stabiliser.used = []
        refs.append(stabiliser.fraction(region.form))
        side = {None: [], 1: ["u >= 0"], -1: ["u < 0"]}[region.side]
        form = product(*region.form)
        plain = normal.plain.at_label if "at the label" in where and normal.plain.at_label is not None else normal.plain.formula
        trace.append(Step(normal.plain.name, ", ".join([*where, *side]), plain, form, tuple(stabiliser.used)))
    if len(refs) == 1:
        return refs[0]
    u = stabilisers[id(regions[0].field)].core()
    return b.op("select", b.op("le", b.const(Fraction(0)), u), refs[0], refs[1])


