"""The truth about a kernel: its plain formula and plain derivatives in ball arithmetic, as exact as is asked for.

In: a `Subject` (a problem with the loss and the link that it comes from) and a sample, one number per input or a list
with one per class. Out: `truth`, balls that hold the exact outputs and are tight.

Derivatives are those of jets (value, two directions, mixed second derivative) through the formula with its link, so
that neither the compiler's chain rule nor its normal form is trusted. Precision is doubled until every ball is tight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sympy as sp
from flint import arb, ctx

from ..formulate import Problem
from ..language import clip, total
from .jets import Jet

Sample = Mapping[str, float | Sequence[float]]
Found = dict[str, Any]
"""Outputs by name: a ball, or a mapping from class to ball."""

TIGHT, TINY = 80, arb(2) ** -1140
FINEST = 50_000


@dataclass(frozen=True, eq=False)
class Subject:
    """A kernel to be measured."""

    problem: Problem
    loss: str
    link: str

    @property
    def name(self) -> str:
        return self.problem.name

    @property
    def classwise(self) -> bool:
        return bool(self.problem.elements)


@dataclass
class Row:
    """What one evaluation has: jets by symbol, the number of classes, the totals that are already known."""

    values: dict[sp.Symbol, Jet | list[Jet]]
    classes: int
    known: dict[sp.Expr, Jet] = field(default_factory=dict)


Program = Callable[[Row, int], Jet]


@cache
def program(e: sp.Expr) -> Program:
    """A formula as a function of a row and a class. A factor that is exactly 0 makes its product 0."""
    if e.is_Symbol:
        return lambda row, i: _entry(row.values[e], i)
    if e.is_Rational:
        return lambda row, i: Jet(arb(int(e.p)) / int(e.q))
    if e is sp.pi:
        return lambda row, i: Jet(arb.pi())
    if isinstance(e, total):
        return _total(e, program(e.args[0]))
    if isinstance(e, sp.Add):
        return _chain([program(a) for a in e.args], lambda x, y: x + y)
    if isinstance(e, sp.Mul):
        return _product([program(a) for a in sorted(e.args, key=lambda a: a.count_ops())])
    if isinstance(e, sp.Pow) and e.base != sp.E:
        base, exponent = program(e.base), program(e.exp)
        return lambda row, i: base(row, i).power(exponent(row, i))
    if isinstance(e, clip):
        x, low, high = (program(a) for a in e.args)
        return lambda row, i: x(row, i).clip(low(row, i), high(row, i))
    inside, function = program(e.args[0] if e.args else e), FUNCTIONS[e.func]
    return lambda row, i: function(inside(row, i))


FUNCTIONS: Mapping[type[sp.Expr], Callable[[Jet], Jet]] = {
    sp.log: Jet.log, sp.exp: Jet.exp, sp.Abs: Jet.distance, sp.cosh: Jet.cosh,
}  # fmt: skip


def _entry(x: Jet | list[Jet], i: int) -> Jet:
    return x[i] if isinstance(x, list) else x


def _chain(parts: list[Program], combine: Callable[[Jet, Jet], Jet]) -> Program:
    def run(row: Row, i: int) -> Jet:
        result = parts[0](row, i)
        for part in parts[1:]:
            result = combine(result, part(row, i))
        return result

    return run


def _product(parts: list[Program]) -> Program:
    def run(row: Row, i: int) -> Jet:
        result = Jet(arb(1))
        for part in parts:
            factor = part(row, i)
            if factor.is_zero():
                return factor
            result = result * factor
        return result

    return run


def _total(e: sp.Expr, body: Program) -> Program:
    def run(row: Row, i: int) -> Jet:
        if e not in row.known:
            row.known[e] = sum((body(row, k) for k in range(row.classes)), Jet(arb(0)))
        return row.known[e]

    return run


def classes(sample: Sample) -> int:
    """The number of classes of a sample, 1 without a class axis."""
    return max((len(x) for x in sample.values() if isinstance(x, Sequence)), default=1)


def _row(subject: Subject, sample: Sample, a: Sequence[float], b: Sequence[float], wrt: tuple[str, str]) -> Row:
    """The row with seeds: `a` and `b` are the directions, of which `wrt` names the symbols."""
    n, values = classes(sample), {}
    for i in subject.problem.inputs:
        x = sample[i.name]
        symbol = subject.problem.symbols[i.symbol]
        if i.index:
            values[symbol] = [Jet(arb(int(k == int(x)))) for k in range(n)]
        elif i.role == "prediction":
            seeded = [
                Jet.seed(arb(v), a[k] if i.symbol == wrt[0] else 0, b[k] if i.symbol == wrt[1] else 0)
                for k, v in enumerate(x if i.axis else [x])
            ]
            values[symbol] = seeded if i.axis else seeded[0]
        else:
            values[symbol] = [Jet(arb(v)) for v in x] if i.axis else Jet(arb(x))
    return Row(values, n)


def _unit(j: int, n: int) -> list[float]:
    return [float(k == j) for k in range(n)]


def truth(subject: Subject, sample: Sample, elements: Iterable[int] | None = None) -> Found:
    """The exact outputs. With a class axis, derivatives are for `elements` (all of them by default), and the
    Hessian-vector product is there if the sample has a direction v."""
    wanted = None if elements is None else tuple(elements)
    precision = 200
    while True:
        with ctx.workprec(precision):
            found = _outputs(subject, sample, wanted)
        if precision >= FINEST or all(_tight(x) for x in balls(found)):
            return found
        precision *= 2


def balls(found: Found) -> list[arb]:
    return [x for value in found.values() for x in (value.values() if isinstance(value, dict) else [value])]


def _tight(x: arb) -> bool:
    return bool(x.rel_accuracy_bits() >= TIGHT or x.rad() < TINY)


def _outputs(subject: Subject, sample: Sample, wanted: tuple[int, ...] | None) -> Found:
    run = program(subject.problem.formula)
    predictions = [s.name for s in subject.problem.predictions]
    if subject.classwise:
        both = (predictions[0], predictions[0])
        return _classwise(lambda a, b: run(_row(subject, sample, a, b, both), 0), sample, wanted)
    return elementwise(lambda p, q: run(_row(subject, sample, [1.0], [1.0], (p, q)), 0), predictions)


def elementwise(jet: Callable[[str, str], Jet], predictions: list[str]) -> Found:
    """Value, gradients and the upper triangle of the Hessian, by the kernel's names."""
    found: Found = {}
    for k, p in enumerate(predictions):
        for q in predictions[k:]:
            x = jet(p, q)
            end = "" if len(predictions) == 1 else f"_{p}"
            found |= {"value": x.f, f"gradient{end}": x.first(0)}
            found[f"hessian{end}" + (f"_{q}" if end else "")] = x.mixed()
    return found


def _classwise(
    jet: Callable[[Sequence[float], Sequence[float]], Jet], sample: Sample, wanted: tuple[int, ...] | None
) -> Found:
    n = classes(sample)
    found: Found = {"gradient": {}, "hessian": {}} | ({"hessian_vector": {}} if "v" in sample else {})
    for j in range(n) if wanted is None else wanted:
        x = jet(_unit(j, n), _unit(j, n))
        found["value"], found["gradient"][j], found["hessian"][j] = x.f, x.first(0), x.mixed()
        if "v" in sample:
            v = sample["v"]
            assert isinstance(v, Sequence)
            found["hessian_vector"][j] = jet(_unit(j, n), v).mixed()
    return found
