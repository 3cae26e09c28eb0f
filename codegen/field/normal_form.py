"""The normal form of a rational expression of generators, sums over the class axis, and the exact zero test."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from functools import reduce

import sympy as sp

from ..errors import InternalError
from .generators import Generator, word
from .rational import factorised, is_zero, reduced
from .signs import Factors, Signs


class NormalForms(Signs):
    """Generators whose rational expressions have one normal form."""

    @abstractmethod
    def log_of(self, f: sp.Expr) -> sp.Expr:
        """log of a positive factor, as an expression of generators."""

    def factors(self, e: sp.Expr, peel: bool = True) -> Factors:
        """coefficient and irreducible factors with integer exponents, y + (1 - y) = 1 dropped and roots resolved."""
        e = self.independent(e) if self.canonical else self.idempotent(self.rooted(e))
        coefficient, irreducible = factorised(e)
        result = []
        for f, k in irreducible:
            if f in self._units or -f in self._units:
                coefficient *= 1 if f in self._units else sp.Integer(-1) ** k
                continue
            if self.factor_sign(f) < 0:
                f, coefficient = -f, coefficient * sp.Integer(-1) ** k
            if peel and not self.canonical and self.factor_sign(f) == 0:
                split = self.peeled(f)
                if split != f:
                    if self.factor_sign(split) < 0:
                        split, coefficient = -split, coefficient * sp.Integer(-1) ** k
                    c, parts = self.factors(split, peel=False)
                    coefficient *= c**k
                    result += [(p, n * k) for p, n in parts]
                    continue
            result.append((f, int(k)))
        merged: dict[sp.Expr, int] = {}
        for f, k in result:
            merged[f] = merged.get(f, 0) + k
        ordered = sorted(((f, k) for f, k in merged.items() if k), key=lambda fk: (-fk[1], sp.default_sort_key(fk[0])))
        return coefficient, tuple(ordered)

    def positive(self, nf: Factors) -> Factors:
        """The factors of something that is known to be positive, each turned to be positive itself."""
        coefficient, factors = nf
        if coefficient > 0:
            return nf
        flipped = next((i for i, (f, k) in enumerate(factors) if k % 2 and self.factor_sign(f) == 0), None)
        if flipped is None:
            raise InternalError(f"{self.problem.name}: {product(*nf)} is not positive")
        turned = tuple((-f, k) if i == flipped else (f, k) for i, (f, k) in enumerate(factors))
        return -coefficient, turned

    def peeled(self, f: sp.Expr) -> sp.Expr:
        """`f` with every sum C of bodies c split into c + others, where terms of c then cancel."""
        element, label = {}, {}
        for s in f.free_symbols:
            g = self.generators[s]
            if g.kind == "sum":
                o = self.others(s)
                element[s] = g.of + o
                label[s] = self.at_label(g.of) + self.at_label(o)
        candidates = []
        for split in (element, label, self._both(f)):
            candidate = sp.expand(f.xreplace(split))
            if _mass(candidate) < _mass(f, {s: _mass(parts) for s, parts in split.items()}):
                candidates.append(candidate)
        return self.merged(min(candidates, key=self._cancelling, default=f))

    def _cancelling(self, f: sp.Expr) -> tuple[sp.Rational, sp.Rational]:
        """How much of `f` may cancel: the mass of its rarer sign, then its whole mass."""
        masses = {1: sp.Integer(0), -1: sp.Integer(0), 0: sp.Integer(0)}
        for term in sp.Add.make_args(f):
            masses[self.term_sign(term)] += _mass(term)
        return min(masses[1], masses[-1]) + masses[0], _mass(f)

    def _both(self, f: sp.Expr) -> dict[sp.Symbol, sp.Expr]:
        """Away from the label: a sum of shares, and its others at the label, by element, label and rest."""
        found = {}
        for s in f.free_symbols:
            g = self.generators[s]
            total = g.of if g.kind == "others" and g.label else s
            if (
                self.generators[total].kind == "sum"
                and self.generators[total].of in self.shares()
                and self.problem.onehot is not None
            ):
                own = self.generators[total].of
                found[s] = own + self.rest(total) + (self.at_label(own) if s == total else 0)
        return found

    def merged(self, f: sp.Expr) -> sp.Expr:
        """`f` with sums that have the same cofactor made one, where terms of their bodies then cancel."""
        groups: dict[tuple[str, sp.Expr], list[tuple[sp.Rational, sp.Symbol]]] = {}
        for term in sp.Add.make_args(f):
            sums = [s for s in term.free_symbols if self._is_sum(s)]
            if len(sums) != 1 or sp.degree(term, sums[0]) != 1:
                continue
            coefficient, cofactor = (term / sums[0]).as_coeff_Mul()
            groups.setdefault((self.generators[sums[0]].kind, cofactor), []).append((coefficient, sums[0]))
        for (kind, cofactor), members in groups.items():
            totals = [s if kind == "sum" else self.generators[s].of for _, s in members]
            bodies = [c * self.generators[t].of for (c, _), t in zip(members, totals, strict=True)]
            body = product(*self.factors(sp.Add(*bodies), peel=False))
            if len(members) > 1 and _mass(sp.expand(body)) < sp.Add(*(_mass(sp.expand(b)) for b in bodies)):
                row, total = self.parts(body)
                one = row * (total if kind == "sum" else self.others(total))
                f = sp.expand(f - cofactor * sum(c * s for c, s in members) + cofactor * one)
        return f

    def _is_sum(self, s: sp.Symbol) -> bool:
        """Whether `s` is a sum, or one of the others, and not of the shares, which stand for the probabilities."""
        g = self.generators[s]
        total = self.generators[g.of] if g.kind == "others" else g
        return total.kind == "sum" and not g.label and total.of not in self.shares()

    def rooted(self, e: sp.Expr) -> sp.Expr:
        """`e` with every R that has a root generator as its power; for proofs, powers of roots reduced to R."""
        if self.canonical:
            for s in sorted(e.free_symbols, key=str):
                g = self.generators[s]
                if g.kind == "root":
                    e = self._reduced(e, s, g)
            return e
        roots = {g.of: s**g.exponent for s, g in self.generators.items() if g.kind == "root"}
        return e.xreplace(roots) if roots else e

    def idempotent(self, e: sp.Expr) -> sp.Expr:
        """`e` with i^2 = i and i o = 0 for every indicator i and its opposite o, which are in no denominator."""
        kinds = {"inside", "outside"}
        indicators = sorted((x for x in e.free_symbols if self.generators[x].kind in kinds), key=str)
        if not indicators:
            return e
        of = [self.generators[i].of for i in indicators]
        top, bottom = sp.fraction(reduced(e))
        terms = []
        for powers, c in sp.Poly(top, *indicators).terms():
            present = [u for u, k in zip(of, powers, strict=True) if k]
            if len(set(present)) == len(present):
                terms.append(c * sp.prod([i for i, k in zip(indicators, powers, strict=True) if k]))
        return sp.Add(*terms) / bottom

    def _reduced(self, e: sp.Expr, root: sp.Symbol, g: Generator) -> sp.Expr:
        """`e` with root^(q m + r) written as R^m root^r, numerator and denominator apart."""
        parts = []
        for part in sp.fraction(reduced(e)):
            terms = sp.Poly(part, root).terms()
            parts.append(sum(c * g.of ** (k // g.exponent) * root ** (k % g.exponent) for (k,), c in terms))
        return parts[0] / parts[1]

    def summed(self, body: sp.Expr) -> sp.Expr:
        """The sum over the class axis of `body`, an expression of generators."""
        row, total = self.parts(body)
        return row * total

    def parts(self, body: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
        """A row factor and the sum of the rest of `body`, which is 0 or a generator."""
        coefficient, factors = self.factors(body)
        row, element = coefficient, sp.Integer(1)
        for f, k in factors:
            if self.level(f):
                element *= f**k
            else:
                row *= f**k
        if coefficient == 0:
            return sp.Integer(0), sp.Integer(0)
        if element == 1:
            raise InternalError(f"{self.problem.name}: a total of something without class axis: {body}")
        sign = self.sign(element) or 1
        return row * sign, self.sum_of(sign * element)

    def sum_of(self, body: sp.Expr) -> sp.Expr:
        number = sum(g.kind == "sum" for g in self.generators.values()) + 1
        short = word(body)
        name = f"sum_{short}" if short != "mix" else f"sum_{number}"
        return self.generator(name, Generator("sum", body, self.sign(body) > 0, False))

    def is_zero(self, e: sp.Expr) -> bool:
        """Whether an expression of generators is 0 as a function."""
        return is_zero(self.independent(e))

    def independent(self, e: sp.Expr) -> sp.Expr:
        """`e` over algebraically independent generators: sums of monomials, no surprisals, others and complements."""
        for _ in range(8):
            pairs = {s: self._expanded(s, self.generators[s]) for s in e.free_symbols}
            pairs = {s: to for s, to in pairs.items() if to is not None and to != s}
            if not pairs:
                return self.idempotent(self.rooted(e))
            e = e.xreplace(pairs)
        raise InternalError(f"{self.problem.name}: the generators of {e} do not settle")

    def _expanded(self, s: sp.Symbol, g: Generator) -> sp.Expr | None:
        if g.kind == "others":
            own = self.generators[g.of].of
            return g.of - (self.at_label(own) if g.label else own)
        if g.kind == "rest":
            own = self.generators[g.of].of
            return g.of - own - self.at_label(own)
        if g.kind == "complement" and g.of in self.generators:
            return 1 - g.of
        if g.kind == "complement":
            return 1 - self.generator(g.of.name, Generator("input", g.of, True, g.element, g.label))
        if g.kind == "outside":
            return 1 - self.generator("inside", Generator("inside", g.of, True, g.element))
        if g.kind == "surprisal":
            own = self.generators[g.of].of
            return self.log_of(g.of) - self.log_of(self.at_label(own) if g.label else own)
        if g.kind == "sum":
            return self._monomial_sums(self.independent(g.of))
        return None

    def _monomial_sums(self, body: sp.Expr) -> sp.Expr:
        """The sum of `body` as sums of monomials, which are linearly independent, with row coefficients."""
        coefficient, factors = factorised(body)
        top = sp.expand(product(coefficient, tuple(fk for fk in factors if fk[1] > 0)))
        pieces = [(top, sp.Integer(1))]
        for f, k in factors:
            if k < 0 and f.is_Add and self.level(f):
                pieces = [(digit, below * g) for x, below in pieces for digit, g in self._digits(x, f, -k)]
            elif k < 0:
                pieces = [(x, below * f**k) for x, below in pieces]
        result = sp.Integer(0)
        for x, below in pieces:
            for term in sp.Add.make_args(sp.expand(x)):
                monomial, row = sp.Integer(1), sp.Integer(1)
                for f in (*sp.Mul.make_args(term), *sp.Mul.make_args(below)):
                    if self.level(f):
                        monomial *= f
                    else:
                        row *= f
                g = self.generators.get(monomial)
                if g is None or g.kind != "spread":
                    row *= self.generator(f"sum_{word(monomial)}", Generator("sum", monomial, False, False))
                result += row
        return result

    def _digits(self, x: sp.Expr, f: sp.Expr, k: int) -> list[tuple[sp.Expr, sp.Expr]]:
        """x/f^k in partial fractions: pairs of a numerator of lower degree than f, and a power of f below it."""
        variable = min((s for s in f.free_symbols if self.generators[s].element), key=str)
        rest, below = sp.Poly(x, variable), []
        divisor = sp.Poly(f, variable)
        for power in range(k, 0, -1):
            rest, digit = sp.div(rest, divisor)
            below.append((digit.as_expr(), f**-power))
        return [(numerator, g) for numerator, g in [*below, (rest.as_expr(), sp.Integer(1))] if numerator != 0]


def product(coefficient: sp.Expr, factors: tuple[tuple[sp.Expr, int], ...]) -> sp.Expr:
    return reduce(lambda x, fk: x * fk[0] ** fk[1], factors, coefficient)


def _mass(e: sp.Expr, weights: Mapping[sp.Symbol, sp.Rational] | None = None) -> sp.Rational:
    """The sum of the coefficients' absolute values, symbols counting 1 or their weight; it falls when terms cancel."""
    if e.is_Add or e.is_Mul:
        return e.func(*(_mass(a, weights) for a in e.args))
    if e.is_Pow:
        return _mass(e.base, weights) ** abs(e.exp)
    return abs(e) if e.is_Rational else (weights or {}).get(e, sp.Integer(1))
