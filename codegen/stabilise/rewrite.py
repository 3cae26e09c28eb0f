"""The engine of the pass stabilise: a normal form becomes statements whose rounding errors stay small, by `rules`.

In: a rational expression of generators of a `Field`. Out: the name of a statement. The sign of every factor decides:
a factor whose terms share one sign is free of cancellation and is computed as it stands; a factor of mixed signs is
rewritten by the first rule that fits, and is a genuine zero crossing where none does.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from ..field.normal_form import product
from ..field.signs import Factors
from ..ir import LIFT
from .products import Products


class Rewriter(Products):
    """Writes expressions of one field into one builder, rule by rule."""

    # -- sums of products -------------------------------------------------------------------------------------------

    def rational(self, e: sp.Expr) -> str:
        """An expression of generators."""
        return self.fraction(self.field.factors(e))

    def output(self, nf: Factors) -> str:
        """A whole output: a product with exp(-a) is computed 2^LIFT times as large, and scaled down last, by a power of
        two among its coefficients with that."""
        if self._weighs_decay(nf[1]):
            return self._weighed_decay(nf)
        if not self._lifts(*nf):
            return self.fraction(nf)
        self.rule("lift")
        coefficient, factors = nf
        exponent = sp.multiplicity(2, coefficient.p) - sp.multiplicity(2, coefficient.q)
        lifted = self.fraction((coefficient / sp.Integer(2) ** exponent, factors), lifted=True)
        return self.b.op("mul", lifted, self.b.const(Fraction(2) ** (int(exponent) - LIFT)))

    def _weighs_decay(self, factors: tuple[tuple[sp.Expr, int], ...]) -> bool:
        """Whether a product is exp(-a) times parameters and targets, over what is between 1 and a small number."""
        if self.field.region is None:
            return False
        above = {f: k for f, k in factors if not self._divides_last(f, k)}
        once = above.pop(self.field.decay(), 0) == 1
        read = [self._generator(s) for f in above for s in f.free_symbols]
        inputs = all(g.kind in {"input", "complement"} for g in read) and all(k > 0 for k in above.values())
        return once and inputs and any(map(self._is_parameter, read))

    def _weighed_decay(self, nf: Factors) -> str:
        """A product with exp(-a) and weights of any size, which are multiplied by it last: where it is below 2^-LIFT in
        two halves, of which one is lifted."""
        self.rule("lift")
        self.rule("exponential in two halves")
        b, (coefficient, factors), t = self.b, nf, self.field.decay()
        weight = self.fraction((coefficient, tuple(fk for fk in factors if fk[0] != t)))
        a = self.of(self.field.distance())
        half = b.op("mul", b.const(Fraction(-1, 2)), a)
        lifted = b.op("lifted_exp", half, name="lifted_half_decay")
        far = b.op("mul", b.op("mul", weight, b.op("exp", half, name="half_decay")), lifted)
        lowered = b.op("mul", far, b.const(Fraction(1, 2**LIFT)))
        return b.op("select", b.op("lt", b.const(LIFT), a), lowered, b.op("mul", weight, self.of(t)))

    def fraction(self, nf: Factors, lifted: bool = False) -> str:
        """A product of factors, one of which may be a sum; `lifted` as in `_product`."""
        coefficient, factors = nf
        if coefficient == 0:
            return self.b.const(0)
        for f, k in factors:
            if k == 1 and f.is_Add:
                terms = self._by_term(f, factors)
                parts = self._by_clip(f) or self._by_target(f) or terms
                if len(parts) > 1:
                    below = [fk for fk in factors if self._divides_last(*fk)]
                    rest = product(coefficient, tuple(fk for fk in factors if fk[0] != f and fk not in below))
                    total = self._sum(self.fraction(self.field.factors(part * rest), lifted) for part in parts)
                    if below:
                        self.rule("common denominator")
                    whole = self._divided(total, below)
                    return self._known(whole, nf, lifted) if parts is terms and not self._has(f, "log") else whole
        result = self._product(coefficient, factors, lifted)
        for f, k in factors:
            if k == 1 and f.is_Add and self._exact_difference(f) and any(n < 0 for _, n in factors):
                result = self._at_zero_target(f, product(coefficient, factors), result)
        return result

    def _known(self, terms: str, nf: Factors, lifted: bool) -> str:
        """A sum of terms, or where they are infinite, of both signs, the product whose factor is the sum."""
        if self.problem.elements or self.field.core is not None:
            return terms
        self.rule("sum of infinite terms")
        return self.b.op("select", self.b.op("eq", terms, terms), terms, self._product(*nf, lifted))

    def _by_clip(self, f: sp.Expr) -> list[sp.Expr]:
        """The parts of a sum where clip(u) is u, and where it is not."""
        indicators = sorted((s for s in f.free_symbols if self._generator(s).kind in {"inside", "outside"}), key=str)
        if not indicators:
            return []
        poly = sp.Poly(f, *indicators)
        return [sp.prod(i**k for i, k in zip(indicators, powers, strict=True)) * c for powers, c in poly.terms()]

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
        """The parts of a sum that belong to different monomials of the targets, for a sum of degree one in them; and
        what y and 1 - y share, beside them."""
        targets = self._targets(f)
        if not targets or self._exact_difference(f) or sp.Poly(f, *targets).total_degree() > 1:
            return []
        shared = self._shared_by_target(f, targets)
        poly = sp.Poly(f - sum(shared.values()), *targets)
        parts = [sp.prod(t**n for t, n in zip(targets, powers, strict=True)) * c for powers, c in poly.terms()]
        parts = [part for part in [*parts, *shared] if part != 0]
        if len(parts) > 1:
            self.rule("split by target")
        return parts

    def _shared_by_target(self, f: sp.Expr, targets: list[sp.Symbol]) -> dict[sp.Expr, sp.Expr]:
        """What both y and 1 - y multiply in a sum of terms of one sign, each with the two terms that are that."""
        if self.field.sign(f) == 0:
            return {}
        terms = set(sp.Add.make_args(f))
        shared = {}
        for y in targets:
            for rest in (q for q in targets if self._is_complement(q, y)):
                for term in terms:
                    if sp.Poly(term, y).degree() == 1 and sp.expand(term / y * rest) in terms:
                        shared[term / y] = term + term / y * rest
        if shared:
            self.rule("collect by target")
        return shared

    def _by_term(self, f: sp.Expr, factors: tuple[tuple[sp.Expr, int], ...]) -> list[sp.Expr]:
        """The terms of a short sum of mixed signs over a denominator, each safe from overflow by itself. Terms that
        differ by a constant only stay together, and with the logarithm of an input that they are added to."""
        together: dict[sp.Expr, sp.Expr] = {}
        for term in sp.Add.make_args(f):
            own = sp.prod([x for x in sp.Mul.make_args(term) if not self._is_constant(x)])
            together[own] = together.get(own, sp.Integer(0)) + term
        for own in list(together):
            logs = [own * s for s in self.field.generators if self._is_log_of_input(s) and own * s in together]
            if len(logs) == 1 and sp.expand(together[own] / own).free_symbols:
                together[own] += together.pop(logs[0])
        terms = list(together.values())
        if len(terms) > 3 or self.field.sign(f) != 0 or self._special(f) or not any(k < 0 for _, k in factors):
            return []
        return terms

    def _is_constant(self, e: sp.Expr) -> bool:
        return all(self._generator(s).kind == "constant" for s in e.free_symbols)

    def _is_log_of_input(self, s: sp.Expr) -> bool:
        g = self.field.generators.get(s)
        base = None if g is None or g.kind != "log" else self.field.generators.get(g.of)
        return g is not None and base is not None and g.exponent == 1 and base.kind == "input"

    def _special(self, f: sp.Expr) -> bool:
        return self._exact_difference(f) or self._one_minus_decay(f) is not None or bool(self._log_group(f))

    def _at_zero_target(self, f: sp.Expr, whole: sp.Expr, result: str) -> str:
        """Where target and denominator may vanish together, the target's zero has its own form."""
        for y in self._targets(f):
            at_zero = self.field.factors(whole.subs(y, 0))
            result = self.b.op("select", self.b.op("eq", self.of(y), self.b.const(0)), self.fraction(at_zero), result)
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
        terms = sorted(sp.Add.make_args(f), key=lambda t: (self.field.term_sign(t) < 0, sp.default_sort_key(t)))
        constants = [t for t in terms if t.free_symbols and self._is_constant(t)]
        logs = [t for t in terms if self._is_log_of_input(t.as_coeff_Mul()[1])]
        if constants and len(logs) == 1:
            rest = [t for t in terms if t not in constants and t not in logs]
            return self._sum([*(self.rational(t) for t in rest), self._log_of_multiple(logs[0], constants)])
        if len(constants) > 1:
            rest = [t for t in terms if t not in constants]
            return self._sum([*(self.rational(t) for t in rest), self._constant_of(self._folded(constants))])
        return self._sum(self.rational(t) for t in terms)

    def _folded(self, constants: list[sp.Expr]) -> sp.Expr:
        """A sum of constants as one number."""
        whole = sum(t.subs({s: self._raw(s) for s in t.free_symbols}) for t in constants)
        return sp.logcombine(whole, force=True)

    def _constant_of(self, x: sp.Expr) -> str:
        return self.b.const(Fraction(int(x.p), int(x.q)) if x.is_Rational else str(x))

    def _log_of_multiple(self, log: sp.Expr, constants: list[sp.Expr]) -> str:
        """k log x and constants, together k log(c x): near x = 1/c, where that is 0, of the excess c (x - 1/c)."""
        self.rule("log near 1")
        b, (rate, s) = self.b, log.as_coeff_Mul()
        x, folded = self.of(self._generator(s).of), self._folded(constants) / rate
        c = sp.exp(folded)
        high = Fraction(float((1 / c).evalf(40)))
        low = 1 / c - sp.Rational(high.numerator, high.denominator)
        distance = b.op("sub", b.op("sub", x, b.const(high)), self._constant_of(low))
        excess = b.op("mul", self._constant_of(c), distance)
        apart = b.op("add", self.of(s), self._constant_of(folded))
        return b.op("mul", self._constant_of(rate), self._chosen(excess, b.op("log1p", excess), apart))

    def _chosen(self, excess: str, near: str, apart: str) -> str:
        """One form of log(1 + excess) where that is near 0, the other elsewhere."""
        inside = self.b.op("select", self.b.op("lt", excess, self.b.const(1)), near, apart)
        return self.b.op("select", self.b.op("lt", self.b.const(Fraction(-1, 2)), excess), inside, apart)

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
        if self.field.core is None:
            return None
        poly = sp.Poly(f, s)
        k = poly.degree()
        return k if sp.expand(f - (1 - s**k)) == 0 else None

    def _expm1(self, f: sp.Expr, k: int) -> str:
        self.rule("one minus decay")
        (s,) = f.free_symbols
        a = (
            self.of(self.field.distance())
            if self._generator(s).kind == "decay"
            else self.of(self.field.gap(self._generator(s).label))
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
                ratio /= self.field.decay() ** c
            elif g.kind == "log":
                ratio *= g.of ** (c * g.exponent)
            elif g.kind == "constant" and isinstance(g.of, sp.log):
                ratio *= field.map(g.of.args[0]) ** c
            else:
                return None
            signs.add(c > 0 if g.positive else None)
        if len(signs) < 2:
            return None
        coefficient, factors = field.factors(ratio - 1, peel=False)
        if all(field.factor_sign(g) != 0 or self._exact_difference(g) for g, _ in factors):
            return ratio, product(coefficient, factors)
        return None

    def _near_one(self, f: sp.Expr, ratio: sp.Expr, excess: sp.Expr) -> str:
        b = self.b
        self.rule("log near 1")
        x = self.rational(excess)
        near = b.op("log1p", x)
        apart = self._sum(self.rational(t) for t in sp.Add.make_args(f))
        if self.field.sign(excess) > 0:
            return b.op("select", b.op("lt", x, b.const(1)), near, apart)
        return self._chosen(x, near, apart)
