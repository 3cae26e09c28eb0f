"""The truth about a kernel: its plain formula and plain derivatives in ball arithmetic, as exact as is asked for.

In: a `Subject` (a problem with the loss and the link that it comes from) and a sample, one number per input or a list
with one per class. Out: `truth`, balls that hold the exact outputs and are tight.

Derivatives are those of jets (value, two directions, mixed second derivative) through the formula with its link, so
that neither the compiler's chain rule nor its normal form is trusted. Precision grows until every ball is tight.
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
from .jets import ONE, ZERO, Jet

Sample = Mapping[str, float | Sequence[float]]
Found = dict[str, Any]
"""Outputs by name: a ball, or a mapping from class to ball."""

TIGHT, TINY = 80, arb(2) ** -1140
PRECISIONS = (160, 1400, 3000, 6000, 12_000, 24_000, 50_000)
"""Bits, tried in turn: the first is enough where nothing cancels, the second for what is below the smallest double."""


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
    """What one evaluation has: jets by symbol, the number of classes, the totals that are already known with their
    addends."""

    values: Mapping[sp.Symbol, Jet | list[Jet]]
    classes: int
    known: dict[sp.Expr, tuple[Jet, list[Jet]]] = field(default_factory=dict)


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
        return lambda row, i: _summed(e, row)[0]
    if isinstance(e, sp.Add):
        return _sum(e)
    if isinstance(e, sp.Mul):
        return _share(e) or _product([program(a) for a in sorted(e.args, key=lambda a: a.count_ops())])
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


def _sum(e: sp.Add) -> Program:
    """A sum; what is subtracted from 1 is taken together, so that 1 - (1 - u) is u."""
    taken = [-a for a in e.args if a.could_extract_minus_sign()] if sp.S.One in e.args else []
    left = _chain([program(a) for a in e.args if -a not in taken and (not taken or a is not sp.S.One)])
    if not taken:
        return left
    away = _chain([program(a) for a in taken])
    return lambda row, i: _plus(away(row, i).complement(), left(row, i))


def _chain(parts: list[Program]) -> Program:
    def run(row: Row, i: int) -> Jet:
        result = Jet(ZERO)
        for part in parts:
            result = _plus(result, part(row, i))
        return result

    return run


def _plus(x: Jet, y: Jet) -> Jet:
    return y if x.is_zero() else x if y.is_zero() else x + y


def _product(parts: list[Program]) -> Program:
    def run(row: Row, i: int) -> Jet:
        result: Jet | None = None
        for part in parts:
            factor = part(row, i)
            if factor.is_zero():
                return factor
            if result is None:
                result = factor
            elif not factor.is_one():
                result = factor if result.is_one() else result * factor
        return result or Jet(ONE)

    return run


def _share(e: sp.Mul) -> Program | None:
    """u/total(u): 1 less it is the total of the others over the total. None for other products."""
    whole = next((a.base for a in e.args if isinstance(a, sp.Pow) and isinstance(a.base, total) and a.exp == -1), None)
    if whole is None or e * whole != whole.args[0]:
        return None

    def run(row: Row, i: int) -> Jet:
        over, parts = _summed(whole, row)
        inverse = over.power(Jet(-ONE))
        x = parts[i] * inverse
        others = (part.f for k, part in enumerate(parts) if k != i)
        return Jet(x.f, x.d, lambda: sum(others, ZERO) * inverse.f)

    return run


def _summed(e: sp.Expr, row: Row) -> tuple[Jet, list[Jet]]:
    """A total and its addends."""
    if e not in row.known:
        body = program(e.args[0])
        parts = [body(row, k) for k in range(row.classes)]
        row.known[e] = (sum(parts, Jet(ZERO)), parts)
    return row.known[e]


def classes(sample: Sample) -> int:
    """The number of classes of a sample, 1 without a class axis."""
    return max((len(x) for x in sample.values() if isinstance(x, Sequence)), default=1)


def number(sample: Sample, name: str) -> float:
    """The sample's value of an input without class axis."""
    x = sample[name]
    assert not isinstance(x, Sequence)
    return x


def several(sample: Sample, name: str) -> Sequence[float]:
    """The sample's values of an input with a class axis."""
    x = sample[name]
    assert isinstance(x, Sequence)
    return x


def _row(subject: Subject, sample: Sample, a: Sequence[float], b: Sequence[float], wrt: tuple[str, str]) -> Row:
    """The row with seeds: `a` and `b` are the directions, of which `wrt` names the symbols."""
    n = classes(sample)
    values: dict[sp.Symbol, Jet | list[Jet]] = {}
    for i in subject.problem.inputs:
        symbol = subject.problem.symbols[i.symbol]
        if i.index:
            label = int(number(sample, i.name))
            values[symbol] = [Jet(ONE if k == label else ZERO) for k in range(n)]
            continue
        given = several(sample, i.name) if i.axis else [number(sample, i.name)]
        if i.role == "prediction":
            jets = [
                Jet.seed(arb(v), a[k] if i.symbol == wrt[0] else 0, b[k] if i.symbol == wrt[1] else 0)
                for k, v in enumerate(given)
            ]
        else:
            jets = [Jet(arb(v)) for v in given]
        values[symbol] = jets if i.axis else jets[0]
    return Row(values, n)


def _unit(j: int, n: int) -> list[float]:
    return [float(k == j) for k in range(n)]


def truth(subject: Subject, sample: Sample, elements: Iterable[int] | None = None) -> Found:
    """The exact outputs. With a class axis, derivatives are for `elements` (all of them by default), and the
    Hessian-vector product is there if the sample has a direction v."""
    wanted = None if elements is None else tuple(elements)
    for precision in PRECISIONS:
        with ctx.workprec(precision):
            found = _outputs(subject, sample, wanted)
        if all(_tight(x) for x in balls(found)):
            break
    return found


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
            found["hessian_vector"][j] = jet(_unit(j, n), several(sample, "v")).mixed()
    return found
