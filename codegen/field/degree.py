"""Degrees in the shares: a formula of degree 0 is the same when every share is multiplied by one number."""

from __future__ import annotations

import sympy as sp

from .generators import Generators


def degree(field: Generators, e: sp.Expr) -> int | None:
    """The degree of an expression of generators in the shares, powers with symbolic exponents and what quotients divide
    by left out; None where it is not homogeneous."""
    if e.is_Symbol:
        return _of_generator(field, e)
    if e.is_Rational:
        return 0
    if e.is_Pow:
        base = degree(field, e.base)
        return None if base is None else int(e.exp) * base
    parts = {degree(field, a) for a in e.args} if e.is_Add else [degree(field, a) for a in e.args]
    if None in parts or (e.is_Add and len(parts) > 1):
        return None
    return sum(p for p in parts if p is not None)


def _of_generator(field: Generators, s: sp.Symbol) -> int | None:
    g = field.generators[s]
    match g.kind:
        case "share":
            return 1
        case "scale" | "root":
            return None
        case "sum" | "others" | "rest":
            return degree(field, g.of)
        case "quotient":
            return degree(field, sp.fraction(g.of)[0])
        case "log" | "power" if g.of not in field.generators and degree(field, g.of) != 0:
            return None
    return 0
