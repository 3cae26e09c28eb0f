"""Rational functions over the rationals: SymPy expressions in, exact arithmetic by FLINT, irreducible factors out.

The expressions are built of symbols, rational numbers, sums, products and integer powers; nothing else is understood.
"""

from __future__ import annotations

from functools import lru_cache

import sympy as sp
from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx

from ..errors import InternalError

Fraction = tuple[fmpq_mpoly, fmpq_mpoly]
"""Numerator and denominator without a common factor."""
Factorisation = tuple[sp.Rational, tuple[tuple[sp.Expr, int], ...]]


@lru_cache(maxsize=20_000)
def factorised(e: sp.Expr) -> Factorisation:
    """A rational coefficient and irreducible factors with integer exponents, in a fixed order. 0 has no factors."""
    symbols, (top, bottom) = _fraction(e)
    if top.is_zero():
        return sp.Integer(0), ()
    coefficient, found = sp.Integer(1), []
    for poly, sign in ((top, 1), (bottom, -1)):
        content, parts = poly.factor()
        coefficient *= _rational(content) ** sign
        found += [(_expression(p, symbols), int(k) * sign) for p, k in parts]
    return coefficient, tuple(sorted(found, key=lambda fk: (-fk[1], sp.default_sort_key(fk[0]))))


def numerator(e: sp.Expr) -> sp.Expr:
    """The numerator in lowest terms, expanded."""
    symbols, (top, _) = _fraction(e)
    return _expression(top, symbols)


def reduced(e: sp.Expr) -> sp.Expr:
    """`e` in lowest terms, numerator and denominator expanded."""
    symbols, (top, bottom) = _fraction(e)
    return _expression(top, symbols) / _expression(bottom, symbols)


def is_zero(e: sp.Expr) -> bool:
    """Whether `e` is 0 as a rational function."""
    return bool(_fraction(e)[1][0].is_zero())


def _fraction(e: sp.Expr) -> tuple[tuple[sp.Symbol, ...], Fraction]:
    symbols = tuple(sorted(e.free_symbols, key=lambda s: s.name))
    if len({s.name for s in symbols}) != len(symbols):
        raise InternalError(f"two symbols share a name in {e}")
    ctx = fmpq_mpoly_ctx.get([s.name for s in symbols] or ["one"], Ordering.lex)
    generators = dict(zip(symbols, ctx.gens(), strict=False))
    one = ctx.constant(1)

    def convert(x: sp.Expr) -> Fraction:
        if x.is_Symbol:
            return generators[x], one
        if x.is_Rational:
            return ctx.constant(fmpq(int(x.p), int(x.q))), one
        if x.is_Add:
            total = convert(x.args[0])
            for a in x.args[1:]:
                total = _add(total, convert(a))
            return total
        if x.is_Mul:
            result = (one, one)
            for a in x.args:
                result = _multiply(result, convert(a))
            return result
        if x.is_Pow and x.exp.is_Integer:
            top, bottom = convert(x.base)
            k = int(x.exp)
            return (top**k, bottom**k) if k >= 0 else (bottom**-k, top**-k)
        raise InternalError(f"{x} is no rational function")

    return symbols, convert(e)


def _lowest(top: fmpq_mpoly, bottom: fmpq_mpoly) -> Fraction:
    common = top.gcd(bottom)
    return (top / common, bottom / common) if not common.is_constant() else (top, bottom)


def _add(x: Fraction, y: Fraction) -> Fraction:
    if x[1] == y[1]:
        return _lowest(x[0] + y[0], x[1])
    return _lowest(x[0] * y[1] + y[0] * x[1], x[1] * y[1])


def _multiply(x: Fraction, y: Fraction) -> Fraction:
    return _lowest(x[0] * y[0], x[1] * y[1])


def _rational(x: fmpq) -> sp.Rational:
    return sp.Rational(int(x.p), int(x.q))


def _expression(poly: fmpq_mpoly, symbols: tuple[sp.Symbol, ...]) -> sp.Expr:
    terms = []
    for powers, c in poly.to_dict().items():
        terms.append(sp.Mul(_rational(c), *(s ** int(k) for s, k in zip(symbols, powers, strict=False) if k)))
    return sp.Add(*terms)
