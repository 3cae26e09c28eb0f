"""The engine of the pass stabilise: a normal form becomes statements whose rounding errors stay small, by `rules`.

In: a rational expression of generators of a `Field`. Out: the name of a statement. The sign of every factor decides:
a factor whose terms share one sign is free of cancellation and is computed as it stands; a factor of mixed signs is
rewritten by the first rule that fits, and is a genuine zero crossing where none does.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import sympy as sp

from .atoms import Atoms
from .field import Factors, Generator, product

FAR = Fraction(-1500)
"""exp(w) f rounds to 0 for w below this and every finite f."""


class Rewriter(Atoms):
    """Writes expressions of one field into one builder, rule by rule."""

    # -- sums of products -------------------------------------------------------------------------------------------

    def rational(self, e: sp.Expr) -> str:
        """An expression of generators."""
        return self.fraction(self.field.factors(e))

    def fraction(self, nf: Factors) -> str:
        coefficient, factors = nf
        if coefficient == 0:
            return self.b.const(0)
        for f, k in factors:
            if k == 1 and f.is_Add:
                rest = product(coefficient, tuple(fk for fk in factors if fk[0] != f))
                parts = self._by_target(f) or self._by_term(f, factors)
                if len(parts) > 1:
                    return self._sum(self.rational(part * rest) for part in parts)
        result = self._product(coefficient, factors)
        for f, k in factors:
            if k == 1 and f.is_Add and self._exact_difference(f) and any(n < 0 for _, n in factors):
                result = self._at_zero_target(f, product(coefficient, factors), result)
        return result

    def _sum(self, refs: Iterable[str]) -> str:
        total = None
        for ref in refs:
            total = ref if total is None else self.b.op("add", total, ref)
        assert total is not None
        return total

    def _targets(self, f: sp.Expr) -> list[sp.Symbol]:
        roles = {
            self.problem.symbols[i.symbol]: i for i in self.problem.inputs if i.role == "target" and i.domain.low == 0
        }
        return sorted(
            (s for s in f.free_symbols if self._raw(s) in roles and self._generator(s).kind in {"input", "complement"}),
            key=str,
        )

    def _raw(self, s: sp.Symbol) -> sp.Expr:
        return self._generator(s).of

    def _by_target(self, f: sp.Expr) -> list[sp.Expr]:
        """The parts of a sum that belong to different monomials of the targets, for a sum of degree one in them."""
        targets = self._targets(f)
        if not targets or self._exact_difference(f) or sp.Poly(f, *targets).total_degree() > 1:
            return []
        poly = sp.Poly(f, *targets)
        parts = [sp.prod(t**n for t, n in zip(targets, powers, strict=True)) * c for powers, c in poly.terms()]
        if len(parts) > 1:
            self.rule("split by target")
        return parts

    def _by_term(self, f: sp.Expr, factors: tuple[tuple[sp.Expr, int], ...]) -> list[sp.Expr]:
        """The terms of a short sum of mixed signs over a denominator, each safe from overflow by itself. Terms that
        differ by a constant only stay together."""
        together: dict[sp.Expr, sp.Expr] = {}
        for term in sp.Add.make_args(f):
            own = sp.prod([x for x in sp.Mul.make_args(term) if not self._is_constant(x)])
            together[own] = together.get(own, sp.Integer(0)) + term
        terms = list(together.values())
        if len(terms) > 3 or self.field.sign(f) != 0 or self._special(f) or not any(k < 0 for _, k in factors):
            return []
        return terms

    def _is_constant(self, e: sp.Expr) -> bool:
        return all(self._generator(s).kind == "constant" for s in e.free_symbols)

    def _special(self, f: sp.Expr) -> bool:
        return self._exact_difference(f) or self._one_minus_decay(f) is not None or bool(self._log_group(f))

    def _at_zero_target(self, f: sp.Expr, whole: sp.Expr, result: str) -> str:
        """Where target and denominator may vanish together, the target's zero has its own form."""
        for y in self._targets(f):
            at_zero = self.field.factors(whole.subs(y, 0))
            result = self.b.op("select", self.b.op("eq", self.of(y), self.b.const(0)), self.fraction(at_zero), result)
        return result

    # -- products ---------------------------------------------------------------------------------------------------

    def _product(self, coefficient: sp.Rational, factors: tuple[tuple[sp.Expr, int], ...]) -> str:
        b, field = self.b, self.field
        plain: list[tuple[sp.Expr, int]] = []
        powers: list[tuple[Generator, int]] = []
        whole: dict[sp.Expr, int] = {}
        decay = 0
        bases = {
            field.generators[f].of for f, _ in factors if f in field.generators and field.generators[f].kind == "power"
        }
        for f, k in factors:
            g = field.generators.get(f)
            if g is not None and g.kind == "power":
                powers.append((g, k))
            elif g is not None and g.kind == "decay":
                decay = k
            elif f in bases and k < 0 and not self._tame(f):
                whole[f] = k
            else:
                plain.append((f, k))
        top: list[str] = []
        bottom: list[str] = []
        halves: list[str] = []
        indicators = [f for f, _ in plain if f in field.generators and field.generators[f].kind == "inside"]
        plain = [(f, k) for f, k in plain if f not in indicators]
        for f, k in plain:
            g = field.generators.get(f)
            if g is not None and g.kind == "growth":
                halves += self._growth(k, alone=len(factors) == 1)
                continue
            ref = self.factor(f)
            if k > 0:
                top += [ref] * k
            elif self._tame(f):
                top += [b.op("div", b.const(1), ref, name=f"inverse_{ref}")] * -k
            else:
                bottom += [ref] * -k
        if sum(1 for r in bottom) > 1:
            self.rule("division chain")
        far = None
        if powers:
            if decay:
                whole[self._decay_symbol()] = decay
            w = self._exponent(powers, whole)
            far = b.op("lt", w, b.const(FAR))
            half = b.op("exp", b.op("mul", w, b.const(Fraction(1, 2))), name="half_power")
            halves = [half, half]
            self.rule("one exponential")
            self.rule("exponential in two halves")
        elif decay > 0:
            halves = [self.of(self._decay_symbol())] * decay
        elif decay < 0:
            a = self.of(self._distance_symbol())
            halves = [b.op("exp", a, name=f"exp_{a}")] * -decay
        result = self._interleave(self._coefficient(coefficient), top, bottom, halves)
        if far is not None:
            result = b.op("select", far, b.const(0), result)
            for base in whole:
                result = self._vanishing_base(base, whole[base], powers, plain, result)
        elif decay > 0 and any(self._has(f, "distance") for f, _ in plain):
            self.rule("vanishing product")
            result = b.op("select", b.op("eq", halves[0], b.const(0)), b.const(0), result)
        result = self._guarded(result, plain)
        for f in indicators:
            kept = self.field.generators[f]
            result = b.op("select", b.op("eq", self._clipped(kept), self.rational(kept.of)), result, b.const(0))
        return result

    def _growth(self, k: int, alone: bool) -> list[str]:
        b, u = self.b, self.core()
        if alone and abs(k) == 1:
            return [b.op("exp", u if k > 0 else b.op("neg", u))]
        self.rule("exponential in two halves")
        half = b.op("exp", b.op("mul", u, b.const(Fraction(k, 2))), name="half_growth")
        return [half, half]

    def _coefficient(self, c: sp.Rational) -> Fraction:
        return Fraction(int(c.p), int(c.q))

    def _interleave(self, c: Fraction, top: list[str], bottom: list[str], halves: list[str]) -> str:
        """The product in an order that overflows and underflows only where the result does: halves of an exponential
        go with a factor each, quotients before products."""
        b = self.b
        top, bottom, halves = list(top), list(bottom), list(halves)
        if len(halves) == 2 and len(top) > 1 and not bottom:
            top = [b.op("mul", top.pop(0), halves.pop()), b.op("mul", top.pop(0), halves.pop()), *top]
        result = b.const(c) if abs(c) != 1 or not (top or halves) else None
        negative = c == -1 and result is None
        if result is None:
            result = top.pop(0) if top else halves.pop(0)
        elif top:
            result = b.op("mul", result, top.pop(0))
        while top or bottom or halves:
            if bottom:
                result = b.op("div", result, bottom.pop(0))
            elif halves:
                result = b.op("mul", result, halves.pop(0))
            if top:
                result = b.op("mul", result, top.pop(0))
        return b.op("neg", result) if negative else result

    def _exponent(self, powers: list[tuple[Generator, int]], whole: dict[sp.Expr, int]) -> str:
        """log of all powers: the sum of (k + g) log R over their bases R, k the whole exponent of R beside R^g."""
        b = self.b
        rates: dict[sp.Expr, list[str]] = {}
        for g, k in powers:
            rates.setdefault(g.of, []).append(b.op("mul", b.const(k), self.parameter(g.exponent)))
        for base, k in whole.items():
            rates.setdefault(base, []).append(b.const(k))
        return self._sum(b.op("mul", self._sum(rate), self.log_of(base)) for base, rate in rates.items())

    def _vanishing_base(
        self,
        base: sp.Expr,
        whole: int,
        powers: list[tuple[Generator, int]],
        plain: list[tuple[sp.Expr, int]],
        result: str,
    ) -> str:
        """Where R = 0 the product of R^(k + g) and factors of order n in R is 0 for k + g + n > 0."""
        g = self.field.generators.get(base)
        orders = [] if g is None else [self._order(f, base) for f, _ in plain]
        if g is None or g.kind not in {"input", "complement"} or None in orders:
            return result
        b = self.b
        order = whole + sum(n * k for n, (_, k) in zip(orders, plain, strict=True))
        rates = [b.op("mul", b.const(k), self.parameter(p.exponent)) for p, k in powers if p.of == base]
        vanishes = b.op("lt", b.const(0), self._sum([b.const(order), *rates]))
        self.rule("vanishing base")
        limit = b.op("select", vanishes, b.const(0), result)
        return b.op("select", b.op("eq", self.of(base), b.const(0)), limit, result)

    def _order(self, f: sp.Expr, base: sp.Symbol) -> int | None:
        """The order of the zero of `f` at base = 0, where log(1 - base) is a series; None if `f` has log(base)."""
        own, pairs = self._generator(base), {}
        for s in f.free_symbols:
            g = self._generator(s)
            partner = {own.kind, g.kind} == {"input", "complement"} and g.of == own.of
            if partner:
                pairs[s] = 1 - base
            elif g.kind == "log" and g.of == base:
                return None
            elif g.kind == "log" and g.of in self.field.generators:
                inner = self._generator(g.of)
                if inner.of == own.of and inner.kind != own.kind:
                    pairs[s] = base + base**2 / 2 + base**3 / 3
        powers = [k for (k,), _ in sp.Poly(sp.expand(f.subs(pairs)), base).terms()]
        return int(min(powers))

    def log_of(self, base: sp.Expr) -> str:
        """log of a positive factor, signed."""
        e = self.field._log_of(base)
        return self.rational(e)

    def _has(self, f: sp.Expr, *kinds: str) -> bool:
        return any(self._generator(s).kind in kinds for s in f.free_symbols)

    def _tame(self, f: sp.Expr) -> bool:
        """Whether a denominator is bounded away from 0 and infinity: 1 + t, a sum of shares."""
        g = self.field.generators.get(f)
        if g is not None:
            return g.kind == "sum" and g.of in self.field._shares()
        kinds = {self._generator(s).kind for s in f.free_symbols}
        return kinds == {"decay"} and self.field.log_sign(f) > 0

    def _vanishes(self, f: sp.Expr) -> bool:
        g = self.field.generators.get(f)
        if g is None:
            return all(self._vanishes(s) for s in f.free_symbols)
        return g.kind in {"input", "complement", "others", "sum", "root", "share"} and not self._tame(f)

    def _unbounded(self, f: sp.Expr, k: int) -> bool:
        if k < 0:
            return self._vanishes(f)
        for s in f.free_symbols:
            g = self._generator(s)
            if g.kind in {"distance", "gap", "surprisal"}:
                return True
            if (
                g.kind == "log"
                and (g.of in self.field.generators or self.field.log_sign(g.of) <= 0)
                and not self._tame(g.of)
            ):
                return True
        return False

    def _guarded(self, result: str, plain: list[tuple[sp.Expr, int]]) -> str:
        """0 where a factor is 0, even if another is infinite; and, by convention, where a denominator is 0."""
        b = self.b
        if "zero_over_zero" in self.problem.conventions:
            for f, k in plain:
                if k < 0 and self._has(f, "sum", "root"):
                    result = b.op("select", b.op("eq", self.factor(f), b.const(0)), b.const(0), result)
        if not any(self._unbounded(f, k) for f, k in plain):
            return result
        for f, k in plain:
            g = self.field.generators.get(f)
            if k > 0 and g is not None and g.positive and g.kind in {"input", "complement", "share"}:
                result = b.op("select", b.op("eq", self.of(f), b.const(0)), b.const(0), result)
        return result

    # -- factors ----------------------------------------------------------------------------------------------------

    def factor(self, f: sp.Expr) -> str:
        """One irreducible factor."""
        if f in self.field.generators:
            return self.of(f)
        power = self._one_minus_decay(f)
        if power is not None:
            return self._expm1(f, power)
        group = self._log_group(f)
        if group:
            return self._near_one(f, *group)
        if self._exact_difference(f):
            self.rule("exact difference")
        terms = sorted(sp.Add.make_args(f), key=lambda t: (self.field._term_sign(t) < 0, sp.default_sort_key(t)))
        constants = [t for t in terms if t.free_symbols and self._is_constant(t)]
        if len(constants) > 1:
            folded = sum(t.subs({s: self._raw(s) for s in t.free_symbols}) for t in constants)
            folded = sp.logcombine(folded, force=True)
            rest = [t for t in terms if t not in constants]
            return self._sum([*(self.rational(t) for t in rest), self.b.const(str(folded))])
        return self._sum(self.rational(t) for t in terms)

    def _exact_difference(self, f: sp.Expr) -> bool:
        """x - y of two inputs, or 1 - x."""
        terms = sp.Add.make_args(f)
        if len(terms) != 2:
            return False
        parts = [t.as_coeff_Mul() for t in terms]
        if sorted(c for c, _ in parts) != [-1, 1]:
            return False
        return all(s == 1 or (s in self.field.generators and self._generator(s).kind == "input") for _, s in parts)

    def _one_minus_decay(self, f: sp.Expr) -> int | None:
        """k with f = 1 - s^k for a decay or share s."""
        if len(f.free_symbols) != 1 or not self._has(f, "decay", "share"):
            return None
        (s,) = f.free_symbols
        poly = sp.Poly(f, s)
        k = poly.degree()
        return k if sp.expand(f - (1 - s**k)) == 0 else None

    def _expm1(self, f: sp.Expr, k: int) -> str:
        self.rule("one minus decay")
        (s,) = f.free_symbols
        a = (
            self.of(self._distance_symbol())
            if self._generator(s).kind == "decay"
            else self.of(self.field._gap(self._generator(s).label))
        )
        return self.b.op("neg", self.b.op("expm1", self.b.op("neg", self.b.op("mul", self.b.const(k), a))))

    def _log_group(self, f: sp.Expr) -> tuple[sp.Expr, sp.Expr] | None:
        """R and R - 1 for a sum of logarithms of mixed signs f = log R with R - 1 free of cancellation."""
        field = self.field
        ratio = sp.Integer(1)
        signs = set()
        for term in sp.Add.make_args(f):
            c, s = term.as_coeff_Mul()
            g = field.generators.get(s)
            if g is None or not c.is_Integer:
                return None
            if g.kind == "distance":
                ratio /= self._decay_symbol() ** c
            elif g.kind == "log":
                ratio *= g.of ** (c * g.exponent)
            elif g.kind == "constant" and isinstance(g.of, sp.log):
                ratio *= g.of.args[0] ** c
            else:
                return None
            signs.add(c > 0 if g.positive else None)
        if len(signs) < 2:
            return None
        coefficient, factors = field.factors(ratio - 1, peel=False)
        if all(field._factor_sign(g) != 0 or self._exact_difference(g) for g, _ in factors):
            return ratio, product(coefficient, factors)
        return None

    def _near_one(self, f: sp.Expr, ratio: sp.Expr, excess: sp.Expr) -> str:
        b = self.b
        self.rule("log near 1")
        x = self.rational(excess)
        near = b.op("log1p", x)
        apart = self._sum(self.rational(t) for t in sp.Add.make_args(f))
        inside = b.op("select", b.op("lt", x, b.const(1)), near, apart)
        if self.field.sign(excess) > 0:
            return inside
        return b.op("select", b.op("lt", b.const(Fraction(-1, 2)), x), inside, apart)
