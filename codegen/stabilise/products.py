"""Products of generators as statements, in an order that overflows and underflows only where the product does."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from fractions import Fraction
from functools import reduce

import sympy as sp

from ..field.generators import Generator
from ..ir import LIFT
from .order import in_range
from .relative import Relative

FAR = Fraction(-1500)
"""exp(w) f rounds to 0 for w below this and every finite f."""

GONE = Fraction(-1000)
"""Below all logarithms but that of 0."""

TINY = Fraction(40)
"""exp(-a) is below 2^-57 for a above this."""

ORDER = {"sum": 0, "root": 2}
"""Which kinds come before all others, and which after them."""


class Products(Relative):
    """Writes products of factors with integer exponents, one of which may be an exponential in many parts."""

    @abstractmethod
    def _one_minus_decay(self, f: sp.Expr) -> int | None:
        """k with f = 1 - s^k for a decay or share s."""

    def _product(self, coefficient: sp.Rational, factors: tuple[tuple[sp.Expr, int], ...], lifted: bool = False) -> str:
        """The product; `lifted`: 2^LIFT times that, by exp(-a) where it is a factor. A product of lifted shares is
        scaled down last. (1 - exp(-a))/a comes first, roots of sums of lifted ratios last."""
        b, field = self.b, self.field
        factors = self._by_input(factors)
        plain: list[tuple[sp.Expr, int]] = []
        powers: list[tuple[Generator, int]] = []
        whole: dict[sp.Expr, int] = {}
        last: list[tuple[sp.Expr, int]] = []
        decay = 0
        bases = {
            base
            for f, _ in factors
            if f in field.generators and field.generators[f].kind == "power"
            for base in (field.generators[f].of, sp.fraction(field.generators[f].of)[0])
        }
        mixed = any(base.is_Add for base in bases)
        for f, k in factors:
            g = field.generators.get(f)
            if g is not None and g.kind == "power":
                powers.append((g, k))
            elif self._divides_last(f, k):
                last.append((f, k))
            elif g is not None and g.kind == "decay":
                decay = k
            elif k < 0 and ((f in bases and not self._tame(f)) or (mixed and self._may_be_tiny(f))):
                whole[f] = k
            else:
                plain.append((f, k))
        below = dict(whole)
        plain = self._relative(whole, plain)
        scale = self._lifted_degree({**below, **{f: k for f, k in plain if k < 0 and self._tame(f)}})
        top: list[str] = []
        bottom: list[str] = []
        shared: list[str] = []
        scales: list[str] = []
        halves: list[str] = []
        kinds = {f: field.generators[f].kind for f, _ in plain if f in field.generators}
        indicators = [f for f, kind in kinds.items() if kind in {"inside", "outside"}]
        plain = [(f, k) for f, k in plain if f not in indicators]
        removable = {f for f, k in plain if kinds.get(f) == "distance" and k < 0}
        removable |= {f for f, k in plain if k > 0 and self._one_minus_decay(f) is not None} if removable else set()
        for f, k in sorted(plain, key=lambda fk: (fk[0] not in removable, ORDER.get(kinds.get(fk[0], ""), 1))):
            g = field.generators.get(f)
            if g is not None and g.kind == "growth":
                halves += self._growth(k, alone=len(factors) == 1)
                continue
            ref = self.factor(f)
            if k > 0:
                top += [ref] * k
            elif self._tame(f):
                ref = self._lowered(ref, self._lifted_degree({f: 1}))
                shared += [b.op("div", b.const(1), ref, name=f"inverse_{ref}")] * -k
            elif g is not None and g.kind == "scale":
                scales += [ref] * -k
            else:
                bottom += [ref] * -k
        if shared and not powers:
            top.insert(0, self._shared(shared, scales))
        else:
            top, bottom = shared + top, scales + bottom
        if len(bottom) > 1:
            self.rule("division chain")
        if bottom:
            top = self._scales_first(plain, top, 2 if powers else 1)
        if lifted and (powers or decay <= 0):
            coefficient *= sp.Integer(2) ** LIFT
        far = None
        if powers:
            if decay:
                whole[self.field.decay()] = decay
            w = self._exponent(powers, whole)
            far = b.op("lt", w, b.const(FAR))
            half = b.op("exp", b.op("mul", w, b.const(Fraction(1, 2))), name="half_power")
            halves = [half, half]
            self.rule("one exponential")
            self.rule("exponential in two halves")
        elif decay == 1 and self._weighted(plain):
            self.rule("exponential in two halves")
            a = self.of(self.field.distance())
            half = b.op("exp", b.op("mul", b.const(Fraction(-1, 2)), a), name="half_decay")
            halves = [half, half]
        elif decay > 0:
            halves = [self.of(self.field.decay())] * decay
            if lifted:
                halves[0] = b.op("lifted_exp", b.op("neg", self.of(self.field.distance())), name="lifted_exp_neg_a")
        elif decay < 0:
            a = self.of(self.field.distance())
            halves = [b.op("exp", a, name=f"exp_{a}")] * -decay
        result = self._divided(in_range(b, self._coefficient(coefficient), top, bottom, halves), last)
        result = self._lowered(result, -scale)
        if far is not None:
            result = b.op("select", far, b.const(0), result)
            for base in (f for f, k in whole.items() if k < 0 and self._has(f, "others")):
                self.rule("vanishing product")
                result = b.op("select", b.op("lt", self.log_of(base), b.const(GONE)), b.const(0), result)
                for ref in (self.factor(f) for f, k in plain if k > 0 and f.is_Add):
                    result = b.op("select", b.op("eq", ref, b.const(0)), b.const(0), result)
            for base in whole:
                result = self._vanishing_base(base, whole[base], powers, coefficient, plain + last, result)
        elif decay > 0 and any(self._has(f, "distance") for f, _ in plain):
            self.rule("vanishing product")
            result = b.op("select", b.op("eq", halves[0], b.const(0)), b.const(0), result)
        result = self._guarded(result, plain)
        for f in indicators:
            chosen = (result, b.const(0)) if kinds[f] == "inside" else (b.const(0), result)
            result = b.op("select", self.is_inside(field.generators[f]), *chosen)
        return self._tiny_log(coefficient, factors, result)

    def _by_input(self, factors: tuple[tuple[sp.Expr, int], ...]) -> tuple[tuple[sp.Expr, int], ...]:
        """The factors with 1/x in place of the inverses of a share x/m and of the maximum m: x is free of rounding.
        Beside a power, which may be far out of range, shares are not."""
        left = dict(factors)
        kinds = {self._generator(f).kind: f for f in left if f in self.field.generators}
        if self.field.scaled is None or "scale" not in kinds or "power" in kinds:
            return factors
        scale = kinds["scale"]
        for f, k in factors:
            g = self.field.generators.get(f)
            if g is not None and g.kind == "share" and k < 0 and (times := min(-k, -left.get(scale, 0))) > 0:
                x = self.field.generator(g.of.name, Generator("input", g.of, True, g.element, g.label))
                left |= {f: k + times, scale: left.get(scale, 0) + times, x: left.get(x, 0) - times}
        return tuple((f, k) for f, k in left.items() if k)

    def _lifts(self, coefficient: sp.Rational, factors: tuple[tuple[sp.Expr, int], ...]) -> bool:
        """Whether a product is exp(-a), or bounded powers of what is made of it, times something, with no weight of any
        size, which 2^LIFT could make overflow."""
        generators = self.field.generators
        exponents = {s for g in generators.values() if g.kind == "power" for s in g.exponent.free_symbols}
        read = [generators[s] for f, _ in factors for s in f.free_symbols]
        if coefficient == 0 or any(self._is_parameter(g) and g.of not in exponents for g in read):
            return False
        decays = [k for f, k in factors if f in generators and generators[f].kind == "decay"]
        if decays[:1] > [0]:
            return len(factors) > 1 or decays[0] > 1
        powers = any(generators[f].kind == "power" for f, _ in factors if f in generators)
        return powers and self.field.core is not None and not any(self._unbounded(f, k) for f, k in factors)

    def _weighted(self, plain: list[tuple[sp.Expr, int]]) -> bool:
        """Whether a parameter, which may be of any size, is a factor, and no power takes the exponentials in."""
        if any(g.kind == "power" for g in self.field.generators.values()):
            return False
        found = [g for f, k in plain if k > 0 and (g := self.field.generators.get(f)) is not None]
        return any(self._is_parameter(g) for g in found)

    def _shared(self, top: list[str], bottom: list[str]) -> str:
        """A product that all classes share, as one number: quotients of a factor each, then their product."""
        b, paired = self.b, min(len(top), len(bottom))
        parts = [b.op("div", x, y) for x, y in zip(top, bottom, strict=False)] + top[paired:]
        result = reduce(lambda x, y: b.op("mul", x, y), parts)
        return reduce(lambda x, y: b.op("div", x, y), bottom[paired:], result)

    def _divides_last(self, f: sp.Expr, k: int) -> bool:
        """Whether a factor is a denominator like 1 + t, between 1 and a small number."""
        return k < 0 and f not in self.field.generators and self._tame(f)

    def _divided(self, result: str, below: list[tuple[sp.Expr, int]]) -> str:
        """One division by all such denominators."""
        refs = [self.factor(f) for f, k in below for _ in range(-k)]
        return self.b.op("div", result, reduce(lambda x, y: self.b.op("mul", x, y), refs)) if refs else result

    def _scales_first(self, plain: list[tuple[sp.Expr, int]], top: list[str], least: int) -> list[str]:
        """Weights and targets in [0, 1], if there are so many, multiplied before anything is divided: the quotient of a
        weight overflows where a small target brings it back."""
        generators = self.field.generators
        scales = [self.of(f) for f, k in plain if k == 1 and f in generators and self._is_scale(generators[f])]
        if len(scales) < least:
            return top
        return [reduce(lambda x, y: self.b.op("mul", x, y), scales), *(ref for ref in top if ref not in scales)]

    def _is_scale(self, g: Generator) -> bool:
        targets = {self.problem.symbols[i.symbol] for i in self.problem.inputs if i.role == "target" and i.domain.unit}
        return self._is_parameter(g) or (g.kind in {"input", "complement"} and g.of in targets)

    def _is_parameter(self, g: Generator) -> bool:
        parameters = {self.problem.symbols[i.symbol] for i in self.problem.inputs if i.role == "parameter"}
        return g.kind == "input" and g.of in parameters

    def _tiny_log(self, coefficient: sp.Rational, factors: tuple[tuple[sp.Expr, int], ...], result: str) -> str:
        """Beside a weight, log(1 + t^k) is t^k where t^k is too small to be seen beside 1."""
        if not self._weighted(list(factors)):
            return result
        b = self.b
        for f, k in factors:
            g = self.field.generators.get(f)
            tiny = None if g is None or g.kind != "log" or k != 1 else sp.expand(g.of - 1)
            if tiny is not None and self._has(tiny, "decay") and tiny.is_Symbol:
                self.rule("log of 1 + tiny")
                rest = tuple(fk for fk in factors if fk[0] != f)
                seen = b.op("lt", b.const(TINY), self.of(self.field.distance()))
                return b.op("select", seen, self._product(coefficient, ((tiny, 1), *rest)), result)
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

    def _exponent(self, powers: list[tuple[Generator, int]], whole: dict[sp.Expr, int]) -> str:
        """log of all powers: the sum of g log(R^k ...) over their exponents g, and of k log R over whole exponents."""
        b = self.b
        bases: dict[sp.Expr, list[str]] = {}
        for g, k in sorted(powers, key=lambda gk: -gk[1]):
            bases.setdefault(g.exponent, []).append(b.op("mul", b.const(k), self.log_of(g.of)))
        logs = [b.op("mul", self.raw(exponent), self._sum(own)) for exponent, own in bases.items()]
        return self._sum([*logs, *(b.op("mul", b.const(k), self.log_of(base)) for base, k in whole.items())])

    def _vanishing_base(
        self,
        base: sp.Expr,
        whole: int,
        powers: list[tuple[Generator, int]],
        coefficient: sp.Rational,
        plain: list[tuple[sp.Expr, int]],
        result: str,
    ) -> str:
        """At R = 0, a product of R^(k + g) and of factors c R^n, ... is 0, c or infinite as e = k + g + sum of n is
        positive, 0 or negative."""
        b, g = self.b, self.field.generators.get(base)
        if g is None or g.kind not in {"input", "complement"}:
            return result
        leading = [term for f, _ in plain if (term := self._leading(f, base)) is not None]
        if len(leading) < len(plain):
            return result
        order = whole + sum(n * k for (n, _), (_, k) in zip(leading, plain, strict=True))
        constant = sp.prod([coefficient, *(c**k for (_, c), (_, k) in zip(leading, plain, strict=True))])
        rates = [b.op("mul", b.const(k), self.raw(p.exponent)) for p, k in powers if p.of == base]
        e, zero, c = self._sum([b.const(order), *rates]), b.const(0), self.rational(constant)
        self.rule("vanishing base")
        finite = b.op("select", b.op("eq", zero, e), c, b.op("div", c, self.of(base)))
        limit = b.op("select", b.op("lt", zero, e), zero, finite, name="limit")
        return b.op("select", b.op("eq", self.of(base), zero), limit, result)

    def _leading(self, f: sp.Expr, base: sp.Symbol) -> tuple[int, sp.Expr] | None:
        """n and c with f = c base^n + ... at base = 0, where log(1 - base) is a series; None if f has log(base)."""
        own, pairs = self._generator(base), {}
        for s in f.free_symbols:
            g = self._generator(s)
            if {own.kind, g.kind} == {"input", "complement"} and g.of == own.of:
                pairs[s] = 1 - base
            elif g.kind == "log" and g.of == base:
                return None
            elif g.kind == "log" and self._is_complement(g.of, base):
                pairs[s] = base + base**2 / 2 + base**3 / 3
            elif g.kind == "quotient" and self._is_complement(self._generator(g.of * base).of, base):
                pairs[s] = 1 + base / 2 + base**2 / 3
        (n,), c = sp.Poly(sp.expand(f.xreplace(pairs)), base).terms()[-1]
        return int(n), c

    def log_of(self, base: sp.Expr) -> str:
        """log of a positive factor, signed."""
        return self.rational(self.field.logarithm(base))

    def _vanishes(self, f: sp.Expr) -> bool:
        g = self.field.generators.get(f)
        if g is None:
            return all(self._vanishes(s) for s in f.free_symbols)
        return g.kind in {"input", "complement", "others", "sum", "root", "share"} and not self._tame(f)

    def _unbounded(self, f: sp.Expr, k: int) -> bool:
        if k < 0:
            return self._vanishes(f) or self._has(f, "growth")
        for s in f.free_symbols:
            g = self._generator(s)
            if g.kind in {"distance", "gap", "surprisal", "growth"}:
                return True
            if g.kind == "quotient" and self._unbounded(sp.fraction(g.of)[0], 1):
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
        far = any(self._has(f, "growth") for f, _ in plain)
        for f, k in plain:
            g = self.field.generators.get(f)
            zero = {"input", "complement", "share"} if g is not None and g.positive else set()
            zero |= {"difference"} if far else set()
            vanishing = g is not None and g.kind in zero
            if k > 0 and vanishing:
                result = b.op("select", b.op("eq", self.of(f), b.const(0)), b.const(0), result)
        return result

    def _sum(self, refs: Iterable[str]) -> str:
        total = None
        for ref in refs:
            total = ref if total is None else self.b.op("add", total, ref)
        assert total is not None
        return total
