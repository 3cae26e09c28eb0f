"""Signs of expressions of generators: what is certainly positive, and on which side of 1 it lies."""

from __future__ import annotations

from abc import abstractmethod

import sympy as sp

from .generators import Generator, Generators

Factors = tuple[sp.Rational, tuple[tuple[sp.Expr, int], ...]]
"""A rational coefficient and irreducible factors with integer exponents."""


class Signs(Generators):
    """Generators whose expressions can be asked for their sign."""

    @abstractmethod
    def factors(self, e: sp.Expr, peel: bool = True) -> Factors:
        """The normal form of an expression of generators."""

    def sign(self, e: sp.Expr) -> int:
        """+1, -1 where e is certainly >= 0, <= 0 for positive generators; 0 where that is not certain."""
        coefficient, factors = self.factors(e, peel=False)
        result = int(sp.sign(coefficient))
        for f, k in factors:
            s = self.factor_sign(f)
            result *= s if k % 2 else abs(s)
        return result

    def factor_sign(self, f: sp.Expr) -> int:
        signs = {self.term_sign(t) for t in sp.Add.make_args(sp.expand(f))}
        if len(signs) == 1:
            return signs.pop()
        decays = [s for s, g in self.generators.items() if g.kind in {"decay", "share"}]
        for t in decays:
            if f.free_symbols == {t}:
                at_zero, at_one = f.subs(t, 0), f.subs(t, 1)
                if at_one == 0 and at_zero != 0:
                    return int(sp.sign(at_zero))
        return 0

    def term_sign(self, term: sp.Expr) -> int:
        coefficient, rest = term.as_coeff_Mul()
        for base, k in (f.as_base_exp() for f in sp.Mul.make_args(rest)):
            if base != 1 and not self.generators[base].positive and k % 2:
                return 0
        return int(sp.sign(coefficient))

    def log_sign(self, f: sp.Expr) -> int:
        """+1 where f >= 1, -1 where f <= 1, 0 where neither is known."""
        g = self.generators.get(f)
        if g is not None and g.kind == "sum" and g.of in self.shares():
            return 1
        if g is not None:
            return -1 if g.kind == "complement" or self._in_unit(g) else 0
        excess = sp.expand(f - self.one_like(f))
        if self.sign(excess) > 0:
            return 1
        return -1 if self.sign(excess) < 0 else 0

    def one_like(self, f: sp.Expr) -> sp.Expr:
        """1, written with the degree of f in every pair y, 1 - y."""
        one = sp.Integer(1)
        for unit in self._units:
            symbols = unit.free_symbols
            if f.free_symbols & symbols:
                one *= unit ** sp.Poly(f, *sorted(symbols, key=str)).total_degree()
        return one

    def _in_unit(self, g: Generator) -> bool:
        return g.kind in {"clipped", "share"} or (g.kind == "input" and self.problem.domain(g.of).unit)
