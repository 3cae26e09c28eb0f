"""The field in which formulas have one normal form: rational functions over algebraically independent generators.

A plain formula of exp, log, |u|, powers and named reductions becomes a rational function of
    t = exp(-a), a = |u|      on one side of u = 0 (the sign is the region), where exp(u) appears in sums,
    T = exp(u)                where exp(u) appears in products only,
    M = exp(m), e_i = exp(u_i - m), d_i = m - u_i, m = max u_i    for exp(u_i) under a class axis,
    M = max x_i, e_i = x_i/M  for a prediction x_i >= 0 under a class axis whose scale cancels,
    L = |log R|, R^g          for irreducible R and symbolic exponents g,
    r = x - y                 where the formula depends on x and y through their difference only,
    y, 1 - y                  as two generators with sum 1, for everything that lives in [0, 1],
    k, i                      clip(u, low, high), and 1 where it is u, 0 elsewhere: i^2 = i,
    C = sum_i c_i             one per body c_i that is summed; C - c_i, the sum of the others; and log(C/c_i).
Equality in the field is equality of functions; `is_zero` decides it exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

import sympy as sp

from ..derive import DIRECTION
from ..errors import InternalError
from ..language import bound, inside, outside
from .generators import Generator, word
from .normal_form import NormalForms, product
from .rational import reduced


class Field(NormalForms):
    """The mapping of plain formulas into the field."""

    def symbol(self, s: sp.Symbol) -> sp.Expr:
        """An input, or a raw reduction, or an input at the label."""
        if s in self.generators:
            return s
        if s in self.derived.reductions:
            return self.reduction(s)
        if s == self.core and self.region is not None and not self.problem.elements:
            return self.region * self.distance()
        if s == self._eliminated:
            return self._by_distance(s)
        if s in self._differences and (not self.canonical or self._splits_difference(s)):
            return self._difference(s)
        label = s in self.derived.gathered
        raw = self.derived.gathered.get(s, s)
        element = raw in self.problem.elements or raw == DIRECTION
        domain = self.problem.domain(raw)
        if self.core is not None and self.problem.elements and raw == self.core:
            return self.peak() - self.gap(label)
        if raw == self.scaled:
            return (self.scale() * self.share(label)) ** self.lattice
        if raw in self._paired:
            own = self.generator(raw.name, Generator("input", raw, True, element and not label, label))
            rest = self.generator(f"not_{raw.name}", Generator("complement", raw, True, element and not label, label))
            self._units[own + rest] = own
            return own / (own + rest)
        positive = domain.low is not None and domain.low >= 0
        return self.generator(raw.name, Generator("input", raw, positive, element and not label, label))

    @cached_property
    def _eliminated(self) -> sp.Symbol | None:
        """In proofs, an input that the core u = c s + d is linear in, where u is no input and no difference of two: it
        is (u - d)/c, so that |u| and the inputs are independent."""
        u = self.core
        if not self.canonical or self.region is None or self.problem.elements or u is None or u.is_Symbol:
            return None
        free = u.free_symbols - set(self._differences) - self._paired
        linear = [s for s in sorted(free, key=str) if sp.degree(u, s) == 1]
        return next(iter(sorted(linear, key=lambda s: not sp.diff(u, s).is_Rational)), None)

    def _by_distance(self, s: sp.Symbol) -> sp.Expr:
        assert self.core is not None
        slope = sp.diff(self.core, s)
        return (self.region * self.distance() - self.map(self.core.subs(s, 0))) / self.map(slope)

    def _splits_difference(self, s: sp.Symbol) -> bool:
        """Whether the region is the sign of the difference, and `s` the symbol that is written by it."""
        x, y = self._differences[s]
        return self.region is not None and self.core == x - y and s == x

    def _difference(self, s: sp.Symbol) -> sp.Expr:
        """x as x - y and y as 0: the formula depends on nothing else. In proofs x is y + (x - y)."""
        x, y = self._differences[s]
        if s != x:
            return sp.Integer(0)
        start = self.symbol(y) if self.canonical else sp.Integer(0)
        if self.region is not None and self.core == x - y:
            return start + self.region * self.distance()
        return self.generator(f"{x}_minus_{y}", Generator("difference", x - y, False, False))

    def map(self, e: sp.Expr) -> sp.Expr:
        """`e` as a rational expression of generators."""
        if e.is_Symbol:
            return self.symbol(e)
        if e.is_Rational:
            return e
        if isinstance(e, (sp.Add, sp.Mul)):
            return e.func(*(self.map(a) for a in e.args))
        if isinstance(e, sp.exp):
            return self.exponential(e.args[0])
        if isinstance(e, sp.log):
            return self.logarithm(self.map(e.args[0]))
        if isinstance(e, sp.Pow):
            return self.power(self.map(e.base), e.exp)
        if isinstance(e, sp.Abs):
            return self.distance() * abs(self._multiple(e.args[0]))
        if isinstance(e, sp.sign):
            return sp.sign(self._multiple(e.args[0])) * self._side()
        if isinstance(e, (sp.cosh, sp.sinh, sp.tanh)):
            return self.map(e.rewrite(sp.exp))
        if isinstance(e, inside):
            return self._clip(e)
        if e is sp.pi:
            return self.generator("pi", Generator("constant", sp.pi, True, False))
        raise InternalError(f"{self.problem.name}: the field has no place for {e}")

    def _clip(self, e: sp.Expr) -> sp.Expr:
        u = self.map(e.args[0])
        if isinstance(e, bound):
            return self.clipped(u)
        return self.indicator("outside" if isinstance(e, outside) else "inside", u)

    def indicator(self, kind: Literal["inside", "outside"], u: sp.Expr) -> sp.Symbol:
        """1 where u is inside, or outside, of [low, high], 0 elsewhere."""
        u = self._normal(u)
        return self.generator(kind, Generator(kind, u, True, self.level(u)))

    def _normal(self, u: sp.Expr) -> sp.Expr:
        return reduced(self.independent(u)) if self.canonical else product(*self.factors(u))

    def clipped(self, u: sp.Expr) -> sp.Expr:
        """clip(u, low, high) for an expression of generators."""
        u = self._normal(u)
        kept = self.generator("clipped", Generator("clipped", u, True, self.level(u)))
        if self._complemented:
            rest = self.generator("not_clipped", Generator("complement", kept, True, self.level(u)))
            self._units[kept + rest] = kept
            return kept / (kept + rest)
        return kept

    def _multiple(self, arg: sp.Expr) -> sp.Expr:
        """k with arg = k u."""
        k = sp.cancel(arg / self.core)
        if not k.is_Rational:
            raise InternalError(f"{self.problem.name}: {arg} is no multiple of {self.core}")
        return k

    def exponential(self, arg: sp.Expr) -> sp.Expr:
        for label, core in self._cores():
            k = sp.cancel(arg / core)
            if k.is_Rational:
                if self.problem.elements:
                    return (self.scale() * self.share(label)) ** (k * self.lattice)
                if self.region is None:
                    return self.growth() ** (k * self.lattice)
                return self.decay() ** (-k * self.region * self.lattice)
        return self.exponential_of_logs(sp.expand(self.map(arg)))

    def _cores(self) -> list[tuple[bool, sp.Expr]]:
        if self.core is None:
            return []
        at_label = {own: row for row, own in self.derived.gathered.items()}
        found = [(False, self.core)]
        if self.core in at_label:
            found.append((True, at_label[self.core]))
        return found

    def exponential_of_logs(self, w: sp.Expr) -> sp.Expr:
        """exp of a linear form in logarithms: a product of powers."""
        result = sp.Integer(1)
        k = self._multiple_of_core(w)
        if k is not None:
            return self.growth() ** (k * self.lattice)
        rest = w
        for s in sorted(w.free_symbols, key=str):
            g = self.generators[s]
            base, coefficient = self._exponential_of(g), w.coeff(s, 1)
            if base is not None and coefficient != 0:
                result *= self._symbolic_power(base, coefficient)
                rest -= coefficient * s
        if sp.expand(rest) != 0:
            raise InternalError(f"{self.problem.name}: exp of {w} is no product of powers")
        return result

    def _multiple_of_core(self, w: sp.Expr) -> sp.Rational | None:
        """k with w = k u for a core that is no input, where there is no split."""
        if self.core is None or self.core.is_Symbol or self.problem.elements or self.region is not None:
            return None
        k = reduced(w / self.map(self.core))
        return k if k.is_Rational else None

    def _exponential_of(self, g: Generator) -> sp.Expr | None:
        """exp of a generator, if that is in the field."""
        match g.kind:
            case "distance":
                return self.decay() ** -self.lattice
            case "gap":
                return self.share(g.label) ** -self.lattice
            case "peak":
                return self.scale() ** self.lattice
            case "log":
                return g.of**g.exponent
            case "input" if self.region is None and g.of == self.core:
                return self.growth() ** self.lattice
        return None

    def logarithm(self, e: sp.Expr) -> sp.Expr:
        coefficient, factors = self.positive(self.factors(e))
        result = sum((k * sp.log(prime) for prime, k in sp.factorrat(coefficient).items()), sp.Integer(0))
        result = result.replace(
            sp.log, lambda n: self.generator(f"log_{n}", Generator("constant", sp.log(n), True, False))
        )
        left = dict(factors)
        for total, k in () if self.canonical else factors:
            for own, label in self._own(total):
                if left.get(own, 0) == -k and left.get(total) == k:
                    result += k * self._surprisal(total, label)
                    del left[own], left[total]
        for f, k in left.items():
            result += k * self.log_of(f)
        return result

    def _own(self, total: sp.Expr) -> list[tuple[sp.Expr, bool]]:
        """The element's own term in a sum, here and at the label."""
        g = self.generators.get(total)
        if g is None or g.kind != "sum" or not g.positive:
            return []
        return [(g.of, False), (self.at_label(g.of), True)]

    def _surprisal(self, total: sp.Symbol, label: bool) -> sp.Symbol:
        return self.generator("surprisal", Generator("surprisal", total, True, not label, label))

    def log_of(self, f: sp.Expr) -> sp.Expr:
        g = self.generators.get(f)
        if g is not None and g.kind == "decay":
            return -self.distance() / self.lattice
        if g is not None and g.kind == "share" and self.core is not None:
            return -self.gap(g.label) / self.lattice
        if g is not None and g.kind == "scale" and self.core is not None:
            return self.peak() / self.lattice
        if g is not None and g.kind == "growth":
            return self.map(self.core) / self.lattice
        if g is not None and g.kind == "root":
            return self.log_of(g.of) / g.exponent
        if g is not None and g.kind == "power":
            return self.log_of(g.of) * self.map(g.exponent) / self.lattice
        if g is not None and g.kind == "constant":
            return self.generator(f"log_{f.name}", Generator("constant", sp.log(g.of), True, False))
        sign = self.log_sign(f)
        name = ("neg_log_" if sign < 0 else "log_") + word(f)
        symbol = self.generator(name, Generator("log", f, sign != 0, self.level(f), exponent=sp.Integer(sign or 1)))
        return symbol * (sign or 1)

    def power(self, base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        if exponent.is_Integer:
            return base**exponent
        return self._symbolic_power(base, exponent)

    def _symbolic_power(self, base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        """base^exponent for an exponent that is linear in parameters with rational coefficients."""
        coefficient, factors = self.positive(self.factors(base))
        if coefficient != 1:
            factors = ((coefficient, 1), *factors)
        factors = self._with_parts(factors)
        result = sp.Integer(1)
        for term in sp.Add.make_args(sp.expand(exponent)):
            rational, symbol = term.as_coeff_Mul()
            symbol = symbol.subs({s: self.generators[s].of for s in symbol.free_symbols & set(self.generators)})
            for f, k in factors:
                if symbol == 1:
                    result *= self._rational_power(f, rational * k)
                else:
                    result *= self._power_of(f, symbol) ** (rational * k * self.lattice)
        return result

    def _with_parts(self, factors: Iterable[tuple[sp.Expr, int]]) -> tuple[tuple[sp.Expr, int], ...]:
        """The factors with o/S in place of the sum o of the others and the sum S: at most 1, unlike either."""
        left = dict(factors)
        for f, k in () if self.canonical else factors:
            g = self.generators.get(f)
            if g is not None and g.kind == "others" and left.get(g.of) == -k:
                del left[f], left[g.of]
                left[f / g.of] = k
        return tuple(left.items())

    def _rational_power(self, f: sp.Expr, k: sp.Rational) -> sp.Expr:
        if k.is_Integer:
            return f**k
        whole, part = int(sp.floor(k)), k - sp.floor(k)
        if f.is_Rational and (f**part).is_Rational:
            return f**k
        g = self.generators.get(f)
        root = self.generator(f"root_{word(f)}", Generator("root", f, True, self.level(f), exponent=sp.Integer(part.q)))
        if g is None and not f.is_Rational and not self.canonical:
            raise InternalError(f"{self.problem.name}: a root of {f} is not in the field")
        return root ** (whole * part.q + part.p)

    def _power_of(self, f: sp.Expr, symbol: sp.Expr) -> sp.Expr:
        if f in self._units:
            return sp.Integer(1)
        name = f"{word(f)}_to_{symbol}"
        return self.generator(name, Generator("power", f, True, self.level(f), exponent=symbol))

    def reduction(self, raw: sp.Symbol) -> sp.Expr:
        """A raw reduction as a linear combination of sums of monomials, with row coefficients."""
        if raw not in self._reductions:
            self._reductions[raw] = self.summed(self.map(self.derived.reductions[raw]))
        return self._reductions[raw]
