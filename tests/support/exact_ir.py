"""A case of the IR without rounding: every statement's value in Arb, and its terms.

The terms of a number are the sum of the sizes of what was added to get it, as in `losskernels.codegen.bound`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp
from flint import arb, fmpq
from losskernels.codegen.elementary.precision import working
from losskernels.codegen.ir import LIFT, Case, Statement

BITS = 1600
"""Differences of doubles up to 2^400 are exact in these, and expm1 of the smallest double is not 0."""


@dataclass(frozen=True)
class Sized:
    """A number and its terms."""

    value: arb
    terms: arb


Column = list[Sized]
"""A number per class, or one for all."""
Inputs = Mapping[str, float | Sequence[float]]


def exact(case: Case, inputs: Inputs, limits: Collection[str] = ()) -> dict[str, Any]:
    """Every statement: a column, or conditions. A choice among `limits` is its last argument, whatever holds."""
    with working(BITS):
        found: dict[str, Any] = {}
        for s in case.body:
            found[s.name] = _statement(s, [found[a] for a in s.args], inputs, s.name in limits)
        return found


def _statement(s: Statement, args: list[Any], inputs: Inputs, limit: bool) -> Any:
    if s.op == "input":
        x = inputs[str(s.value)]
        return [_plain(arb(v)) for v in (x if isinstance(x, Sequence) else [x])]
    if s.op == "const":
        return [_plain(_constant(s.value))]
    if s.op == "sum":
        return [Sized(sum((x.value for x in args[0]), arb(0)), sum((x.terms for x in args[0]), arb(0)))]
    if s.op == "maximum":
        return [max(args[0], key=lambda x: float(x.value))]
    if limit:
        return args[2]
    return [_one(s.op, [a[k if len(a) > 1 else 0] for a in args]) for k in range(max(map(len, args)))]


def _one(op: str, args: list[Any]) -> Any:
    if op == "select":
        return args[1] if args[0] else args[2]
    if op == "approx":
        return args[1]
    x = args[0]
    if op in FUNCTIONS:
        return _plain(FUNCTIONS[op](x.value))
    if op in ("neg", "abs"):
        return Sized(-x.value if op == "neg" else abs(x.value), x.terms)
    y = args[1]
    match op:
        case "add" | "sub":
            return Sized(x.value + y.value if op == "add" else x.value - y.value, x.terms + y.terms)
        case "mul":
            return Sized(x.value * y.value, x.terms * y.terms)
        case "div":
            return Sized(x.value / y.value, x.terms / abs(y.value))
        case "min" | "max":
            return min(x, y, key=lambda v: float(v.value)) if op == "min" else max(x, y, key=lambda v: float(v.value))
    return COMPARISONS[op](x.value.mid(), y.value.mid())


FUNCTIONS: dict[str, Callable[[arb], arb]] = {
    "exp": arb.exp, "lifted_exp": lambda x: x.exp() * 2**LIFT, "expm1": arb.expm1, "log": arb.log, "log1p": arb.log1p,
    "sqrt": arb.sqrt,
}  # fmt: skip
COMPARISONS: dict[str, Callable[[arb, arb], bool]] = {
    "lt": lambda x, y: bool(x < y), "le": lambda x, y: bool(x <= y), "eq": lambda x, y: bool(x == y),
}  # fmt: skip


def _plain(x: arb) -> Sized:
    return Sized(x, abs(x))


def _constant(value: Fraction | str | None) -> arb:
    if isinstance(value, Fraction):
        return arb(fmpq(value.numerator, value.denominator))
    return arb(str(sp.sympify(value).evalf(400)))


def unit(x: arb) -> arb:
    """The distance of neighbouring doubles at x."""
    if not abs(x) > arb(2) ** -1022:
        return arb(2) ** -1074
    mantissa, exponent = x.mid().man_exp()
    return arb(2) ** (int(exponent) + int(abs(mantissa)).bit_length() - 53)
