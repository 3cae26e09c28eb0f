"""Factors relative to what they vanish with, so that neither underflows before a power of it brings them in range."""

from __future__ import annotations

import sympy as sp

from ..field.degree import degree
from ..ir import LIFT
from .atoms import Atoms


class Relative(Atoms):
    """Knows what vanishes with a sum of others, or with a number near 0, and divides by it."""

    def _lifted_degree(self, whole: dict[sp.Expr, int]) -> int:
        """The degree in lifted shares of factors that are computed of shares that are not lifted."""
        return sum(k * (degree(self.field, f) or 0) for f, k in whole.items()) if self.lifted else 0

    def _relative(self, whole: dict[sp.Expr, int], plain: list[tuple[sp.Expr, int]]) -> list[tuple[sp.Expr, int]]:
        """The factors with what vanishes with a base relative to it, in place of the base's inverse."""
        for base in [f for f, k in whole.items() if k < 0 and (self._has(f, "others") or self._may_be_tiny(f))]:
            small = {s for f, _ in plain for s in f.free_symbols if self._vanishes_with(s, base)}
            for _ in range(-whole[base]):
                place, relative = next(
                    (
                        (n, r)
                        for n, (f, k) in enumerate(plain)
                        if k > 0 and (r := self._over(f, base, small)) is not None
                    ),
                    (None, None),
                )
                if place is None or relative is None:
                    break
                self.rule("relative to the base")
                f, k = plain[place]
                plain = [*plain[:place], *([(f, k - 1)] if k > 1 else []), (relative, 1), *plain[place + 1 :]]
                whole[base] += 1
            if whole[base] == 0:
                del whole[base]
        return plain

    def _over(self, f: sp.Expr, base: sp.Symbol, small: set[sp.Symbol]) -> sp.Expr | None:
        """f/base, if there is something small in every term."""
        terms = []
        for term in sp.Add.make_args(sp.expand(f)):
            found = sorted(term.free_symbols & small, key=lambda s: (s != base, str(s)))
            if not found:
                return None
            one = self.field.quotient(found[0], base) if found[0] != base else self._lifted_one(base)
            terms.append(term / found[0] * one)
        return sp.Add(*terms)

    def _lifted_one(self, base: sp.Symbol) -> sp.Integer:
        """A base relative to itself, of the degree in lifted shares that it has."""
        return sp.Integer(2) ** (LIFT * self._lifted_degree({base: 1}))

    def _vanishes_with(self, s: sp.Symbol, base: sp.Symbol) -> bool:
        """Whether s is at most `base`, the sum of the others, times a direction, or their surprisal; or the logarithm
        of 1 less the base."""
        own, others = self._generator(s), self._generator(base)
        if s == base or others.kind != "others":
            return s == base or (own.kind == "log" and self._is_complement(own.of, base))
        if own.kind in {"share", "rest"}:
            return others.label and not own.label
        if own.kind not in {"others", "surprisal"} or own.label != others.label:
            return False
        body = self._generator(own.of).of / self._generator(others.of).of
        return body == 1 or body in self.field.generators

    def _may_be_tiny(self, f: sp.Expr) -> bool:
        """Whether a factor is a number of [0, 1] that its floats resolve down to the smallest."""
        g = self.field.generators.get(f)
        return g is not None and (g.kind == "clipped" or (g.kind == "input" and self.problem.domain(g.of).unit))

    def _is_complement(self, f: sp.Expr, base: sp.Symbol) -> bool:
        """Whether f is 1 less the base."""
        g, own = self.field.generators.get(f), self._generator(base)
        if g is None or "complement" not in (g.kind, own.kind):
            return False
        return g.of == base or own.of == f or (g.of == own.of and g.kind != own.kind)
