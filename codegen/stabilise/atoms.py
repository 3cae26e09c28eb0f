"""Generators as statements: how each kind of generator of a `Field` is computed without losing digits.

`Atoms` knows the kinds; sums and products of generators are its subclass's, `rewrite.Rewriter`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from fractions import Fraction
from functools import reduce

import sympy as sp

from ..derive import DIRECTION
from ..errors import InternalError
from ..field import Field
from ..field.degree import degree
from ..field.generators import Generator
from ..ir import LIFT
from .builder import Builder
from .rules import BY_NAME

SPLIT = Fraction(2**60)
"""Above this ratio log1p(x) and the difference of two logarithms are equally good, and only x can overflow."""


class Atoms(ABC):
    """Writes the generators of one field into one builder and remembers the rules it used."""

    def __init__(self, field: Field, builder: Builder, lifted: bool = False):
        """`lifted`: shares are computed 2^LIFT times as large."""
        self.field, self.b, self.lifted = field, builder, lifted
        self.problem = field.problem
        self.used: list[str] = []
        self._done: dict[sp.Symbol, str] = {}

    @abstractmethod
    def rational(self, e: sp.Expr) -> str:
        """The statement that computes an expression of generators."""

    @abstractmethod
    def factor(self, f: sp.Expr) -> str:
        """The statement that computes an irreducible factor."""

    def rule(self, name: str) -> None:
        if BY_NAME[name].name not in self.used:
            self.used.append(name)

    def _generator(self, s: sp.Symbol) -> Generator:
        return self.field.generators[s]

    def of(self, s: sp.Symbol) -> str:
        """The statement that computes a generator."""
        if s not in self._done:
            g = self._generator(s)
            if g.label:
                self._done[s] = self._label(s, g)
            else:
                self._done[s] = getattr(self, "_total" if g.kind == "sum" else f"_{g.kind}")(g)
        return self._done[s]

    def _label(self, s: sp.Symbol, g: Generator) -> str:
        own = self.field.generator(
            s.name.removesuffix("_label"), Generator(g.kind, g.of, g.positive, True, False, g.exponent)
        )
        return self._gathered(g, self.of(own))

    def _gathered(self, g: Generator, own: str) -> str:
        """An element's statement, or its value at the label if that is what `g` stands for."""
        if not g.label:
            return own
        (label,) = (i.name for i in self.problem.inputs if i.index)
        return self.b.op("gather", own, self.b.input(label), name=f"{own}_label")

    def _has(self, f: sp.Expr, *kinds: str) -> bool:
        return any(self._generator(s).kind in kinds for s in f.free_symbols)

    def _tame(self, f: sp.Expr) -> bool:
        """Whether a denominator is bounded away from 0 and infinity: 1 + t, a sum of shares."""
        g = self.field.generators.get(f)
        if g is not None:
            return g.kind == "sum" and g.of in self.field.shares()
        kinds = {self._generator(s).kind for s in f.free_symbols}
        return kinds == {"decay"} and self.field.log_sign(f) > 0

    def raw(self, s: sp.Symbol) -> str:
        """An input of the definition."""
        if s == DIRECTION:
            return self.b.input("v")
        return self.b.input(next(i.name for i in self.problem.inputs if i.symbol == s.name))

    def core(self) -> str:
        """The core u."""
        return self._of_inputs(self.field.core)

    def _of_inputs(self, e: sp.Expr) -> str:
        """A polynomial of inputs, the terms with a plus before those with a minus."""
        if e.is_Symbol:
            return self.raw(e)
        terms = sorted(sp.Add.make_args(sp.expand(e)), key=sp.default_sort_key)
        minus = [t for t in terms if t.as_coeff_Mul()[0] < 0]
        first, *rest = [t for t in terms if t not in minus] or [minus.pop(0)]
        total = self._monomial(first)
        for op, word, others in (("add", "plus", rest), ("sub", "minus", [-t for t in minus])):
            for t in others:
                total = self.b.op(op, total, self._monomial(t), name=f"{first}_{word}_{t}" if len(terms) == 2 else "")
        return total

    def _monomial(self, term: sp.Expr) -> str:
        """A rational number times powers of inputs."""
        c, product = term.as_coeff_Mul()
        powers = [f.as_base_exp() for f in sp.Mul.make_args(product) if f != 1]
        if not all(s.is_Symbol and k.is_Integer and k > 0 for s, k in powers):
            raise InternalError(f"{self.problem.name}: the core {self.field.core} is no polynomial of inputs")
        refs = [self.raw(s) for s, k in powers for _ in range(int(k))]
        number = [self.b.const(Fraction(int(c.p), int(c.q)))] if c != 1 or not refs else []
        return reduce(lambda x, y: self.b.op("mul", x, y), [*number, *refs])

    def _input(self, g: Generator) -> str:
        return self.raw(g.of)

    def _clipped(self, g: Generator) -> str:
        b = self.b
        return b.op("min", b.op("max", self.rational(g.of), self._bound("low")), self._bound("high"), name="clipped")

    def _bound(self, symbol: str) -> str:
        return self.b.input(next(i.name for i in self.problem.inputs if i.symbol == symbol))

    def is_inside(self, g: Generator) -> str:
        """The condition that clip(u) = u."""
        return self.b.op("eq", self._clipped(g), self.rational(g.of))

    def _inside(self, g: Generator) -> str:
        return self.b.op("select", self.is_inside(g), self.b.const(1), self.b.const(0), name="inside")

    def _outside(self, g: Generator) -> str:
        return self.b.op("select", self.is_inside(g), self.b.const(0), self.b.const(1), name="outside")

    def _complement(self, g: Generator) -> str:
        if g.of in self.field.generators:
            kept = self.of(g.of)
            return self.b.op("sub", self.b.const(1), kept, name=f"not_{kept}")
        self.rule("exact difference")
        return self.b.op("sub", self.b.const(1), self.raw(g.of), name=f"not_{self.raw(g.of)}")

    def _difference(self, g: Generator) -> str:
        self.rule("exact difference")
        return self._of_inputs(g.of)

    def _distance(self, g: Generator) -> str:
        return self.b.op("abs", self.core(), name="a")

    def _decay(self, g: Generator) -> str:
        self.rule("split on the sign of u")
        return self.b.op("exp", self.b.op("neg", self.of(self.field.distance())), name="exp_neg_a")

    def _peak(self, g: Generator) -> str:
        self.rule("shift by the maximum")
        return self.b.op("maximum", self.core(), name="peak")

    def _scale(self, g: Generator) -> str:
        if self.field.core is None:
            self.rule("divide by the maximum")
            return self.b.op("maximum", self.raw(g.of), name="largest")
        return self.b.op("exp", self.of(self.field.peak()), name="exp_peak")

    def _gap(self, g: Generator) -> str:
        b, u, m = self.b, self.core(), self.of(self.field.peak())
        return b.op("select", b.op("eq", u, m), b.const(0), b.op("sub", m, u), name="gap")

    def _share(self, g: Generator) -> str:
        if self.field.core is None:
            return self.b.op("div", self.raw(g.of), self.of(self.field.scale()), name="share")
        if self.lifted:
            self.rule("lift the shares")
            return self.b.op("lifted_exp", self.b.op("neg", self.of(self.field.gap())), name="lifted_share")
        return self.b.op("exp", self.b.op("neg", self.of(self.field.gap())), name="share")

    def _lowered(self, ref: str, times: int) -> str:
        """What shares that are not lifted give, for something of so many degrees in them."""
        return self.b.op("mul", self.b.const(Fraction(1, 2 ** (LIFT * times))), ref) if self.lifted and times else ref

    def _constant(self, g: Generator) -> str:
        return self.b.const(str(g.of))

    def _root(self, g: Generator) -> str:
        if g.exponent != 2:
            raise InternalError(f"{self.problem.name}: no root of order {g.exponent}")
        return self.b.op("sqrt", self.factor(g.of))

    def _sum_own(self, g: Generator) -> str:
        return self.rational(g.of)

    def _log(self, g: Generator) -> str:
        """|log R|, or log R where its sign is not known."""
        b, f = self.b, g.of
        base = self.field.generators.get(f)
        if base is not None and base.kind == "complement":
            self.rule("log of 1 - p")
            rest = self.of(base.of) if base.of in self.field.generators else self._gathered(base, self.raw(base.of))
            return b.op("neg", b.op("log1p", b.op("neg", rest)))
        if base is not None and base.kind == "sum" and base.of in self.field.shares():
            self.rule("log of the shares")
            return b.op("log1p", self._lowered(self._without_largest(base), 1), name="log_sum")
        if base is not None:
            value = b.op("log", self._lowered(self.of(f), degree(self.field, f) or 0))
            return b.op("neg", value) if g.exponent == -1 else value
        excess = sp.expand(f - self.field.one_like(f))
        if g.exponent == 1 and self.field.log_sign(f) > 0:
            self.rule("log of 1 + x")
            return b.op("log1p", self.rational(excess))
        value = self.factor(f)
        if g.exponent == 1:
            return b.op("log", value)
        self.rule("log near 1")
        near = b.op("neg", b.op("log1p", self.rational(excess)))
        far = b.op("neg", b.op("log", value))
        return b.op("select", b.op("lt", b.const(Fraction(1, 2)), value), near, far)

    def _surprisal(self, g: Generator) -> str:
        b, total = self.b, self._generator(g.of)
        if total.of in self.field.shares() and self.field.core is not None:
            return b.op("add", self.of(self.field.gap()), self.rational(self.field.log_of(g.of)), name="surprisal")
        self.rule("surprisal of a ratio")
        own = self._sum_own(total)
        x = b.op("div", self.of(self.field.others(g.of)), own)
        log_own, log_total = b.op("log", own), b.op("log", self.of(g.of))
        if total.of in self.field.shares():
            log_total = self.rational(self.field.log_of(g.of))
            log_own = b.op("sub", b.op("log", self.raw(self.field.scaled)), b.op("log", self.of(self.field.scale())))
        apart = b.op("sub", log_total, log_own)
        return b.op("select", b.op("lt", x, b.const(SPLIT)), b.op("log1p", x), apart, name="surprisal")

    def _total(self, g: Generator) -> str:
        return self.b.op("sum", self._sum_own(g))

    def _quotient(self, g: Generator) -> str:
        part, whole = sp.fraction(g.of)
        below = self._lowered(self.of(whole), degree(self.field, whole) or 0)
        return self.b.op("div", self.of(part), below, name=f"{self.of(part)}_by_{self.of(whole)}")

    def _rest(self, g: Generator) -> str:
        self.rule("sum of the others")
        b = self.b
        (label,) = (i.name for i in self.problem.inputs if i.index)
        is_label = b.op("eq", b.op("index"), b.input(label), name="is_label")
        own = b.op("select", is_label, b.const(0), self._sum_own(self._generator(g.of)), name="unlabelled")
        is_largest = b.op("eq", b.op("index"), b.op("argmax", own))
        without = b.op("sum", b.op("select", is_largest, b.const(0), own))
        return b.op("select", is_largest, without, b.op("sub", b.op("sum", own), own), name="rest")

    def _largest(self, g: Generator) -> str:
        if g.of in self.field.shares():  # the largest share is that of the maximum, which is known before the shares
            size = self.core() if self.field.core is not None else self.raw(self._generator(g.of).of)
        else:
            own = self._sum_own(g)
            size = own if g.positive else self.b.op("abs", own)
        return self.b.op("eq", self.b.op("index"), self.b.op("argmax", size), name="is_largest")

    def _without_largest(self, g: Generator) -> str:
        own = self._sum_own(g)
        masked = self.b.op("select", self._largest(g), self.b.const(0), own)
        return self.b.op("sum", masked, name="sum_without_largest")

    def _others(self, g: Generator) -> str:
        self.rule("sum of the others")
        total = self._generator(g.of)
        rest = self.b.op("sub", self.of(g.of), self._sum_own(total))
        return self.b.op("select", self._largest(total), self._without_largest(total), rest, name="others")
