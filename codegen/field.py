"""The field in which formulas have one normal form: rational functions over generators that are algebraically independent.

A plain formula of exp, log, |u|, powers and named reductions becomes a rational function of
    t = exp(-a), a = |u|      on one side of u = 0 (the sign is the region), where exp(u) appears in sums,
    T = exp(u)                where exp(u) appears in products only,
    M = exp(m), e_i = exp(u_i - m), d_i = m - u_i, m = max u_i    for exp(u_i) under a class axis,
    L = |log R|, R^g          for irreducible R and symbolic exponents g,
    r = x - y                 where the formula depends on x and y through their difference only,
    y, 1 - y                  as two generators with sum 1, for everything that lives in [0, 1],
    k, i                      clip(u, low, high), and 1 where it is u, 0 elsewhere: i^2 = i,
    C = sum_i c_i             one per body c_i that is summed; C - c_i, the sum of the others; and log(C/c_i) = log C - log c_i.
Equality in the field is equality of functions; `is_zero` decides it exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Literal

import sympy as sp

from .derive import DIRECTION, Derived
from .errors import InternalError
from .language import clip, inside
from .rational import factorised, is_zero, reduced

Kind = Literal[
    "input", "complement", "distance", "decay", "growth", "peak", "scale", "gap", "share", "log", "power", "root",
    "surprisal", "sum", "others", "constant", "difference",
    "largest", "spread", "clipped", "inside",
]  # fmt: skip
Factors = tuple[sp.Rational, tuple[tuple[sp.Expr, int], ...]]


@dataclass(frozen=True)
class Generator:
    """What a generator symbol stands for.

    `of` is the SymPy expression that it is made from: the input, the core u, the R of log R or R^g, the summed body, the sum.
    `exponent` is g of a power, q of a root, and the orientation (+1, -1) of a log, whose generator is never negative
    when `positive`. `element`: it has a class axis. `label`: it is the value at the label.
    """

    kind: Kind
    of: sp.Expr
    positive: bool
    element: bool
    label: bool = False
    exponent: sp.Expr = sp.Integer(1)


class Field:
    """The normal form of one kernel's formulas in one region (+1 or -1 for the sign of the core u, None: no split).

    For proofs, `canonical` uses algebraically independent generators only, and halves every exponent, so that
    exp(w/2) is in the field with exp(w).
    """

    def __init__(self, derived: Derived, region: int | None = None, canonical: bool = False):
        self.derived, self.problem, self.region, self.canonical = derived, derived.problem, region, canonical
        self.lattice = 2 if canonical else 1
        self.generators: dict[sp.Symbol, Generator] = {}
        self._known: dict[tuple[object, ...], sp.Symbol] = {}
        self._units: dict[sp.Expr, sp.Expr] = {}
        self._reductions: dict[sp.Symbol, sp.Expr] = {}
        self.core = _core(derived)
        self._paired = _paired(derived)
        self._differences = _differences(derived)
        self._complemented = _complemented(derived.problem.formula)

    # -- generators -------------------------------------------------------------------------------------------------

    def generator(self, name: str, g: Generator) -> sp.Symbol:
        key = (g.kind, g.of, g.exponent, g.label)
        if key not in self._known:
            symbol = sp.Symbol(name + ("_label" if g.label and not name.endswith("_label") else ""), positive=True)
            while symbol in self.generators:
                symbol = sp.Symbol(symbol.name + "_", positive=True)
            self._known[key] = symbol
            self.generators[symbol] = g
        return self._known[key]

    def symbol(self, s: sp.Symbol) -> sp.Expr:
        """An input, or a raw reduction, or an input at the label."""
        if s in self.generators:
            return s
        if s in self.derived.reductions:
            return self.reduction(s)
        if s == self.core and self.region is not None and not self.problem.elements:
            return self.region * self._distance()
        if s in self._differences:
            return self._difference(s)
        label = s in self.derived.gathered
        raw = self.derived.gathered.get(s, s)
        element = raw in self.problem.elements or raw == DIRECTION
        domain = self.problem.domain(raw)
        if self.core is not None and self.problem.elements and raw == self.core:
            return self._peak() - self._gap(label)
        if raw in self._paired:
            own = self.generator(raw.name, Generator("input", raw, True, element and not label, label))
            rest = self.generator(f"not_{raw.name}", Generator("complement", raw, True, element and not label, label))
            self._units[own + rest] = own
            return own / (own + rest)
        positive = domain.low is not None and domain.low >= 0
        return self.generator(raw.name, Generator("input", raw, positive, element and not label, label))

    def _difference(self, s: sp.Symbol) -> sp.Expr:
        pair = self._differences[s]
        if s != pair[0]:
            return sp.Integer(0)
        if self.region is not None and self.core == pair[0] - pair[1]:
            return self.region * self._distance()
        name = f"{pair[0]}_minus_{pair[1]}"
        return self.generator(name, Generator("difference", pair[0] - pair[1], False, False))

    def _peak(self) -> sp.Symbol:
        return self.generator("peak", Generator("peak", self.core, False, False))

    def _scale(self) -> sp.Symbol:
        return self.generator("scale", Generator("scale", self.core, True, False))

    def _gap(self, label: bool = False) -> sp.Symbol:
        return self.generator("gap", Generator("gap", self.core, True, not label, label))

    def _share(self, label: bool = False) -> sp.Symbol:
        return self.generator("share", Generator("share", self.core, True, not label, label))

    def level(self, e: sp.Expr) -> bool:
        """Whether `e` has a class axis."""
        return any(self.generators[s].element for s in e.free_symbols)

    # -- the mapping ------------------------------------------------------------------------------------------------

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
            return self._distance() * abs(self._multiple(e.args[0]))
        if isinstance(e, sp.sign):
            return sp.sign(self._multiple(e.args[0])) * self._side()
        if isinstance(e, (sp.cosh, sp.sinh, sp.tanh)):
            return self.map(e.rewrite(sp.exp))
        if isinstance(e, (clip, inside)):
            return self._clip(e)
        if e is sp.pi:
            return self.generator("pi", Generator("constant", sp.pi, True, False))
        raise InternalError(f"{self.problem.name}: the field has no place for {e}")

    def _clip(self, e: sp.Expr) -> sp.Expr:
        u = self.map(e.args[0])
        if isinstance(e, inside):
            u = self._normal(u)
            return self.generator("inside", Generator("inside", u, True, self.level(u)))
        return self.clipped(u)

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

    def _side(self) -> int:
        if self.region is None:
            raise NeedsRegion
        return self.region

    def _multiple(self, arg: sp.Expr) -> sp.Expr:
        """k with arg = k u."""
        k = sp.cancel(arg / self.core)
        if not k.is_Rational:
            raise InternalError(f"{self.problem.name}: {arg} is no multiple of {self.core}")
        return k

    def _distance(self) -> sp.Symbol:
        self._side()
        return self.generator("a", Generator("distance", self.core, True, False))

    def _decay(self) -> sp.Symbol:
        return self.generator("t", Generator("decay", self.core, True, False))

    def exponential(self, arg: sp.Expr) -> sp.Expr:
        for label, core in self._cores():
            k = sp.cancel(arg / core)
            if k.is_Rational:
                if self.problem.elements:
                    return (self._scale() * self._share(label)) ** (k * self.lattice)
                if self.region is None:
                    return self._growth() ** (k * self.lattice)
                return self._decay() ** (-k * self.region * self.lattice)
        return self._exponential_of_logs(sp.expand(self.map(arg)))

    def _cores(self) -> list[tuple[bool, sp.Expr]]:
        if self.core is None:
            return []
        at_label = {own: row for row, own in self.derived.gathered.items()}
        found = [(False, self.core)]
        if self.core in at_label:
            found.append((True, at_label[self.core]))
        return found

    def _exponential_of_logs(self, w: sp.Expr) -> sp.Expr:
        """exp of a linear form in logarithms: a product of powers."""
        result = sp.Integer(1)
        rest = w
        for s in sorted(w.free_symbols, key=str):
            g = self.generators[s]
            base = {
                "distance": lambda: self._decay() ** -self.lattice, "gap": lambda g=g: self._share(g.label) ** -self.lattice,
                "peak": lambda: self._scale() ** self.lattice, "log": lambda g=g: g.of**g.exponent,
                "input": lambda: self._growth() ** self.lattice,
            }.get(g.kind)  # fmt: skip
            coefficient = w.coeff(s, 1)
            if base is None or g.kind == "input" and (self.region is not None or g.of != self.core):
                continue
            if coefficient == 0:
                continue
            result *= self._symbolic_power(base(), coefficient)
            rest -= coefficient * s
        if sp.expand(rest) != 0:
            raise InternalError(f"{self.problem.name}: exp of {w} is no product of powers")
        return result

    def _growth(self) -> sp.Symbol:
        return self.generator("growth", Generator("growth", self.core, True, False))

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
            result += k * self._log_of(f)
        return result

    def positive(self, nf: Factors) -> Factors:
        """The factors of something that is known to be positive, each turned to be positive itself."""
        coefficient, factors = nf
        if coefficient > 0:
            return nf
        flipped = next((i for i, (f, k) in enumerate(factors) if k % 2 and self._factor_sign(f) == 0), None)
        if flipped is None:
            raise InternalError(f"{self.problem.name}: {product(*nf)} is not positive")
        turned = tuple((-f, k) if i == flipped else (f, k) for i, (f, k) in enumerate(factors))
        return -coefficient, turned

    def _own(self, total: sp.Expr) -> list[tuple[sp.Expr, bool]]:
        """The element's own term in a sum, here and at the label."""
        g = self.generators.get(total)
        if g is None or g.kind != "sum" or not g.positive:
            return []
        return [(g.of, False), (self.at_label(g.of), True)]

    def _surprisal(self, total: sp.Symbol, label: bool) -> sp.Symbol:
        return self.generator("surprisal", Generator("surprisal", total, True, not label, label))

    def _log_of(self, f: sp.Expr) -> sp.Expr:
        g = self.generators.get(f)
        if g is not None and g.kind == "decay":
            return -self._distance() / self.lattice
        if g is not None and g.kind == "share":
            return -self._gap(g.label) / self.lattice
        if g is not None and g.kind == "scale":
            return self._peak() / self.lattice
        if g is not None and g.kind == "growth":
            return self.map(self.core) / self.lattice
        if g is not None and g.kind == "root":
            return self._log_of(g.of) / g.exponent
        if g is not None and g.kind == "power":
            return self._log_of(g.of) * self.map(g.exponent) / self.lattice
        if g is not None and g.kind == "constant":
            return self.generator(f"log_{f.name}", Generator("constant", sp.log(g.of), True, False))
        sign = self.log_sign(f)
        name = "log_" + _word(f)
        symbol = self.generator(name, Generator("log", f, sign != 0, self.level(f), exponent=sp.Integer(sign or 1)))
        return symbol * (sign or 1)

    def log_sign(self, f: sp.Expr) -> int:
        """+1 where f >= 1, -1 where f <= 1, 0 where neither is known."""
        g = self.generators.get(f)
        if g is not None and g.kind == "sum" and g.of in self._shares():
            return 1
        if g is not None:
            return -1 if g.kind == "complement" or self._in_unit(g) else 0
        excess = sp.expand(f - self._one_like(f))
        if self.sign(excess) > 0:
            return 1
        return -1 if self.sign(excess) < 0 else 0

    def _shares(self) -> set[sp.Expr]:
        return {s for s, g in self.generators.items() if g.kind == "share"}

    def _in_unit(self, g: Generator) -> bool:
        return (
            g.kind == "clipped"
            or g.kind == "input"
            and (self.problem.domain(g.of).low, self.problem.domain(g.of).high) == (0, 1)
        )

    def _one_like(self, f: sp.Expr) -> sp.Expr:
        """1, written with the degree of f in every pair y, 1 - y."""
        one = sp.Integer(1)
        for unit in self._units:
            symbols = unit.free_symbols
            if f.free_symbols & symbols:
                one *= unit ** sp.Poly(f, *sorted(symbols, key=str)).total_degree()
        return one

    def sign(self, e: sp.Expr) -> int:
        """+1, -1 where e is certainly >= 0, <= 0 for positive generators; 0 where that is not certain."""
        coefficient, factors = self.factors(e, peel=False)
        result = int(sp.sign(coefficient))
        for f, k in factors:
            s = self._factor_sign(f)
            result *= s if k % 2 else abs(s)
        return result

    def _factor_sign(self, f: sp.Expr) -> int:
        signs = {self._term_sign(t) for t in sp.Add.make_args(sp.expand(f))}
        if len(signs) == 1:
            return signs.pop()
        decays = [s for s, g in self.generators.items() if g.kind in {"decay", "share"}]
        for t in decays:
            if f.free_symbols == {t}:
                at_zero, at_one = f.subs(t, 0), f.subs(t, 1)
                if at_one == 0 and at_zero != 0:
                    return int(sp.sign(at_zero))
        return 0

    def _term_sign(self, term: sp.Expr) -> int:
        coefficient, rest = term.as_coeff_Mul()
        for base, k in (f.as_base_exp() for f in sp.Mul.make_args(rest)):
            if base != 1 and not self.generators[base].positive and k % 2:
                return 0
        return int(sp.sign(coefficient))

    def power(self, base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        if exponent.is_Integer:
            return base**exponent
        return self._symbolic_power(base, exponent)

    def _symbolic_power(self, base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        """base^exponent for an exponent that is linear in parameters with rational coefficients."""
        coefficient, factors = self.positive(self.factors(base))
        if coefficient != 1:
            factors = ((coefficient, 1), *factors)
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

    def _rational_power(self, f: sp.Expr, k: sp.Rational) -> sp.Expr:
        if k.is_Integer:
            return f**k
        whole, part = int(sp.floor(k)), k - sp.floor(k)
        g = self.generators.get(f)
        root = self.generator(
            f"root_{_word(f)}", Generator("root", f, True, self.level(f), exponent=sp.Integer(part.q))
        )
        if g is None and not f.is_Rational and not self.canonical:
            raise InternalError(f"{self.problem.name}: a root of {f} is not in the field")
        return root ** (whole * part.q + part.p)

    def _power_of(self, f: sp.Expr, symbol: sp.Expr) -> sp.Expr:
        if f in self._units:
            return sp.Integer(1)
        name = f"{_word(f)}_to_{symbol}"
        return self.generator(name, Generator("power", f, True, self.level(f), exponent=symbol))

    # -- reductions -------------------------------------------------------------------------------------------------

    def reduction(self, raw: sp.Symbol) -> sp.Expr:
        """A raw reduction as a linear combination of sums of monomials, with row coefficients."""
        if raw not in self._reductions:
            self._reductions[raw] = self.summed(self.map(self.derived.reductions[raw]))
        return self._reductions[raw]

    def summed(self, body: sp.Expr) -> sp.Expr:
        """The sum over the class axis of `body`, an expression of generators."""
        coefficient, factors = self.factors(body)
        row, element = coefficient, sp.Integer(1)
        for f, k in factors:
            if self.level(f):
                element *= f**k
            else:
                row *= f**k
        if coefficient == 0:
            return sp.Integer(0)
        if element == 1:
            raise InternalError(f"{self.problem.name}: a total of something without class axis: {body}")
        sign = self.sign(element) or 1
        return row * sign * self.sum_of(sign * element)

    def sum_of(self, body: sp.Expr) -> sp.Expr:
        number = sum(g.kind == "sum" for g in self.generators.values()) + 1
        word = _word(body)
        name = f"sum_{word}" if word != "mix" else f"sum_{number}"
        return self.generator(name, Generator("sum", body, self.sign(body) > 0, False))

    def others(self, total: sp.Symbol) -> sp.Symbol:
        """The sum without the element's own term."""
        return self.generator(f"others_{total.name[4:]}", Generator("others", total, True, True))

    def at_label(self, e: sp.Expr) -> sp.Expr:
        """An element expression of generators, at the label."""
        pairs = {}
        for s in e.free_symbols:
            g = self.generators[s]
            made = g.kind == "complement" and g.of in self.generators
            if g.element and (made or g.kind in {"log", "power", "root", "clipped", "inside"}):
                of = self.at_label(g.of)
                pairs[s] = self.generator(s.name, Generator(g.kind, of, g.positive, self.level(of), False, g.exponent))
            elif g.element:
                pairs[s] = self.generator(s.name, Generator(g.kind, g.of, g.positive, False, True, g.exponent))
        return e.xreplace(pairs)

    def peeled(self, f: sp.Expr) -> sp.Expr:
        """`f` with every sum C of a positive monomial c split into c + others, where that leaves terms of one sign."""
        element, label = {}, {}
        for s in f.free_symbols:
            g = self.generators[s]
            if g.kind == "sum" and g.positive:
                o = self.others(s)
                element[s] = g.of + o
                own = self.at_label(g.of)
                label[s] = own + self.at_label(o)
        for split in (element, label):
            candidate = sp.expand(f.xreplace(split))
            if candidate != f and self._factor_sign(candidate) != 0 and not _has_both(candidate, split, f):
                return candidate
        return f

    # -- normal form ------------------------------------------------------------------------------------------------

    def factors(self, e: sp.Expr, peel: bool = True) -> Factors:
        """coefficient and irreducible factors with integer exponents, y + (1 - y) = 1 dropped and roots resolved."""
        e = self.independent(e) if self.canonical else self.idempotent(self.rooted(e))
        coefficient, irreducible = factorised(e)
        result = []
        for f, k in irreducible:
            if f in self._units or -f in self._units:
                coefficient *= 1 if f in self._units else sp.Integer(-1) ** k
                continue
            if self._factor_sign(f) < 0:
                f, coefficient = -f, coefficient * sp.Integer(-1) ** k
            if peel and not self.canonical and self._factor_sign(f) == 0:
                split = self.peeled(f)
                if split != f:
                    if self._factor_sign(split) < 0:
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

    def rooted(self, e: sp.Expr) -> sp.Expr:
        """`e` with every R that has a root generator replaced by its power; for proofs, powers of roots reduced to R."""
        if self.canonical:
            for s in sorted(e.free_symbols, key=str):
                g = self.generators[s]
                if g.kind == "root":
                    e = self._reduced(e, s, g)
            return e
        roots = {g.of: s**g.exponent for s, g in self.generators.items() if g.kind == "root"}
        return e.xreplace(roots) if roots else e

    def idempotent(self, e: sp.Expr) -> sp.Expr:
        """`e` with i^2 = i for every indicator i, which is in no denominator."""
        indicators = sorted((x for x in e.free_symbols if self.generators[x].kind == "inside"), key=str)
        if not indicators:
            return e
        top, bottom = sp.fraction(reduced(e))
        for i in indicators:
            top = sum(c * i ** min(k, 1) for (k,), c in sp.Poly(top, i).terms())
        return top / bottom

    def _reduced(self, e: sp.Expr, root: sp.Symbol, g: Generator) -> sp.Expr:
        """`e` with root^(q m + r) written as R^m root^r, numerator and denominator apart."""
        parts = []
        for part in sp.fraction(reduced(e)):
            terms = sp.Poly(part, root).terms()
            parts.append(sum(c * g.of ** (k // g.exponent) * root ** (k % g.exponent) for (k,), c in terms))
        return parts[0] / parts[1]

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
        if g.kind == "complement" and g.of in self.generators:
            return 1 - g.of
        if g.kind == "complement":
            return 1 - self.generator(g.of.name, Generator("input", g.of, True, g.element, g.label))
        if g.kind == "surprisal":
            own = self.generators[g.of].of
            return self._log_of(g.of) - self._log_of(self.at_label(own) if g.label else own)
        if g.kind == "sum":
            return self._monomial_sums(self.independent(g.of))
        return None

    def _monomial_sums(self, body: sp.Expr) -> sp.Expr:
        coefficient, factors = factorised(body)
        below = [f**k for f, k in factors if k < 0]
        result = sp.Integer(0)
        for term in sp.Add.make_args(sp.expand(product(coefficient, tuple(fk for fk in factors if fk[1] > 0)))):
            inside, outside = sp.Integer(1), sp.Integer(1)
            for f in [*sp.Mul.make_args(term), *below]:
                if self.level(f):
                    inside *= f
                else:
                    outside *= f
            if inside in self.generators and self.generators[inside].kind == "spread":
                result += outside
                continue
            name = f"sum_{_word(inside)}"
            result += outside * self.generator(name, Generator("sum", inside, False, False))
        return result


class NeedsRegion(Exception):
    """The formula has no normal form without splitting on the sign of its core."""


def product(coefficient: sp.Expr, factors: tuple[tuple[sp.Expr, int], ...]) -> sp.Expr:
    return reduce(lambda x, fk: x * fk[0] ** fk[1], factors, coefficient)


def _has_both(candidate: sp.Expr, split: dict[sp.Symbol, sp.Expr], f: sp.Expr) -> bool:
    return bool(candidate.free_symbols & set(split))


def _word(e: sp.Expr) -> str:
    """A short identifier for an expression."""
    text = str(e)
    for a, b in [
        ("**", "_"),
        ("*", "_"),
        (" + ", "_plus_"),
        (" - ", "_minus_"),
        ("(", ""),
        (")", ""),
        ("/", "_by_"),
        (" ", ""),
        ("-", "neg_"),
    ]:
        text = text.replace(a, b)
    return text if len(text) <= 28 else "mix"


def _paired(derived: Derived) -> set[sp.Symbol]:
    """The inputs in [0, 1] whose complement 1 - y appears."""
    formula = derived.problem.formula
    found = set()
    for name in derived.problem.symbols:
        s = derived.problem.symbols[name]
        domain = derived.problem.domain(s)
        if (domain.low, domain.high) == (0, 1) and any(a.has(s) and a.subs(s, 1) == 0 for a in formula.atoms(sp.Add)):
            found.add(s)
    return found


def _complemented(formula: sp.Expr) -> bool:
    """Whether 1 - clip(u) appears."""
    return any(a.replace(clip, lambda *_: sp.Integer(1)) == 0 for a in formula.atoms(sp.Add) if a.has(clip))


def _differences(derived: Derived) -> dict[sp.Symbol, tuple[sp.Symbol, sp.Symbol]]:
    """Pairs of inputs of which only the difference matters, by either symbol; the prediction comes first."""
    problem = derived.problem
    symbols = [
        problem.symbols[i.symbol] for i in problem.inputs if i.role != "parameter" and not i.axis and not i.index
    ]
    for i, x in enumerate(symbols):
        for y in symbols[:i]:
            r = sp.Dummy()
            reduced = problem.formula.subs({x - y: r, y - x: -r})
            if not reduced.has(x, y):
                return {x: (x, y), y: (x, y)}
    return {}


def _core(derived: Derived) -> sp.Expr | None:
    """The primitive u of which every argument of exp, |.| and sign is a rational multiple."""
    plain = [o.formula for o in derived.outputs] + list(derived.reductions.values())
    arguments = set()
    for e in plain:
        e = e.replace(lambda x: isinstance(x, (sp.cosh, sp.sinh, sp.tanh)), lambda x: x.rewrite(sp.exp))
        arguments |= {a.args[0] for a in e.atoms(sp.exp, sp.Abs, sp.sign)}
    arguments = {a.subs(derived.gathered) for a in arguments}
    if not arguments:
        return None
    u = sorted(arguments, key=sp.default_sort_key)[0]
    content, u = sp.expand(u).primitive()
    if u.could_extract_minus_sign():
        u = -u
    for a in arguments:
        if not sp.cancel(a / u).is_Rational:
            raise InternalError(f"{derived.problem.name}: exp of {a} and of {u} in one formula")
    return u
