"""Pass 3, normalise: every output of every case gets its normal form, in one field or one on either side of u = 0.

A case fixes special parameter values; where the loss is not affine in a target in [0, 1], hard labels get a case of
their own whose two labels are chosen by element.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import sympy as sp

from .derive import Derived, Plain
from .errors import InternalError
from .field import Field
from .field.generators import NeedsRegion
from .field.normal_form import product
from .field.signs import Factors
from .field.structure import scaled
from .ir import Guard

HARD = (Fraction(0), Fraction(1))


@dataclass(frozen=True)
class Region:
    """A normal form with its field; `side` is the sign of the core u, None where there is no split."""

    side: int | None
    field: Field
    form: Factors


@dataclass(frozen=True)
class Normal:
    """One output of one variant: its regions, at the label too where that differs."""

    plain: Plain
    regions: tuple[Region, ...]
    at_label: tuple[Region, ...]


@dataclass(frozen=True)
class Variant:
    """The outputs for one choice of the hard label (None: any label)."""

    label: Fraction | None
    derived: Derived
    outputs: tuple[Normal, ...]
    relative: bool


@dataclass(frozen=True)
class NormalCase:
    """A case of the kernel: its guards and its variants, one, or one per hard label."""

    guards: tuple[Guard, ...]
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class NormalForm:
    derived: Derived
    cases: tuple[NormalCase, ...]
    directional: tuple[NormalCase, ...]


def normalise(derived: Derived) -> NormalForm:
    cases = tuple(_cases(derived, derived.outputs))
    vector = derived.hessian_vector
    return NormalForm(derived, cases, tuple(_cases(derived, (vector,))) if vector is not None else ())


def _cases(derived: Derived, outputs: tuple[Plain, ...]) -> Iterator[NormalCase]:
    problem = derived.problem
    names = {i.symbol: i.name for i in problem.inputs}
    choices: list[list[tuple[Guard | None, dict[sp.Symbol, Fraction]]]] = []
    for parameter, values in problem.special.items():
        fixed = [(Guard(names[parameter], (v,)), {problem.symbols[parameter]: v}) for v in values]
        choices.append([*fixed, (None, {})])
    for chosen in itertools.product(*choices):
        guards = tuple(guard for guard, _ in chosen if guard is not None)
        fixed_values = {s: v for _, values in chosen for s, v in values.items()}
        special = _specialised(derived, outputs, fixed_values)
        for target in _bent(special):
            hard = tuple(_variant(v, _specialised(special, special.outputs, {target: v})) for v in HARD)
            yield NormalCase((*guards, Guard(names[target.name], HARD)), hard)
        yield NormalCase(guards, (_variant(None, special),))


def _specialised(derived: Derived, outputs: tuple[Plain, ...], values: dict[sp.Symbol, Fraction]) -> Derived:
    """`derived` with inputs fixed, for these outputs only."""
    exact = {s: sp.Rational(v.numerator, v.denominator) for s, v in values.items()}
    problem = replace(derived.problem, formula=derived.problem.formula.subs(exact))
    fixed = tuple(
        replace(o, formula=o.formula.subs(exact), at_label=None if o.at_label is None else o.at_label.subs(exact))
        for o in outputs
    )
    return replace(derived, problem=problem, outputs=fixed, hessian_vector=None,
                   reductions={r: body.subs(exact) for r, body in derived.reductions.items()})  # fmt: skip


def _bent(derived: Derived) -> list[sp.Symbol]:
    """The targets in [0, 1] in which the loss is neither affine nor logarithmic, without a class axis."""
    problem, found = derived.problem, []
    for i in problem.inputs:
        s = problem.symbols[i.symbol]
        unit = i.role == "target" and i.domain.unit
        if unit and not problem.elements and not any(f.args[0].has(s) for f in problem.formula.atoms(sp.log)):
            powers = [p for p in problem.formula.atoms(sp.Pow) if not p.exp.is_Integer and p.base.has(s)]
            if powers or sp.expand(sp.diff(problem.formula, s, 2)) != 0:
                found.append(s)
    return found


def _variant(label: Fraction | None, derived: Derived) -> Variant:
    """Relative to the largest prediction of the row if its scale cancels."""
    if scaled(derived) is not None:
        try:
            return Variant(label, derived, _forms(derived, relative=True), relative=True)
        except InternalError:
            pass
    return Variant(label, derived, _forms(derived, relative=False), relative=False)


def _forms(derived: Derived, relative: bool) -> tuple[Normal, ...]:
    fields: dict[int | None, Field] = {}

    def field(side: int | None) -> Field:
        if side not in fields:
            fields[side] = Field(derived, side, relative=relative)
        return fields[side]

    def regions(e: sp.Expr) -> tuple[Region, ...]:
        try:
            form = field(None).factors(field(None).map(e))
            _check_shift(field(None), form)
            if _safe(field(None), form):
                return (Region(None, field(None), form),)
        except NeedsRegion:
            pass
        return tuple(Region(side, field(side), field(side).factors(field(side).map(e))) for side in (1, -1))

    return tuple(
        Normal(o, regions(o.formula), () if o.at_label is None else regions(o.at_label)) for o in derived.outputs
    )


def _check_shift(field: Field, form: Factors) -> None:
    """The maximum of the class axis must cancel, or stand as a factor."""
    scale = {s for s, g in field.generators.items() if g.kind == "scale"}
    made = [g.of for g in field.generators.values() if g.kind in {"log", "power", "root", "sum"}]
    sums = [f for f, _ in form[1] if f.is_Add]
    if any(e.free_symbols & scale and e not in scale for e in [*made, *sums]):
        raise InternalError(
            f"{field.problem.name}: {field.core or field.scaled} is not relative to the largest of the class axis, "
            f"and would overflow: {product(*form)}"
        )


def _safe(field: Field, form: Factors) -> bool:
    """Whether exp(u) appears in products and in sums that are no denominators, logarithms or bases only, and that do
    not vanish with u."""
    growth = {s for s, g in field.generators.items() if g.kind == "growth"}
    if not growth:
        return True
    for f, k in form[1]:
        inside = {
            field.generators[s].of for s in f.free_symbols if field.generators[s].kind in {"log", "power", "root"}
        }
        if any(e.free_symbols & growth for e in inside) or (k < 0 and f not in growth and f.free_symbols & growth):
            return False
        if f.is_Add and f.free_symbols <= growth and f.subs(dict.fromkeys(growth, 1)) == 0:
            return False
    return True
