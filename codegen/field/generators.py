"""The generators of a field: what each symbol stands for, and the ones that every formula may need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import sympy as sp

from ..derive import Derived
from ..errors import InternalError
from .structure import complemented, core, differences, paired, scaled

Kind = Literal[
    "input", "complement", "distance", "decay", "growth", "peak", "scale", "gap", "share", "log", "power", "root",
    "surprisal", "sum", "others", "constant", "difference",
    "largest", "spread", "rest", "quotient", "power_of_two", "clipped", "inside", "outside",
]  # fmt: skip


@dataclass(frozen=True)
class Generator:
    """What a generator symbol stands for.

    `of` is the SymPy expression that it is made from: the input, the core u, the R of log R or R^g, the summed body,
    the sum.
    `exponent` is g of a power, q of a root, and the orientation (+1, -1) of a log, whose generator is never negative
    when `positive`. `element`: it has a class axis. `label`: it is the value at the label.
    """

    kind: Kind
    of: sp.Expr
    positive: bool
    element: bool
    label: bool = False
    exponent: sp.Expr = sp.S.One


class Generators:
    """The generators of one kernel's formulas in one region (+1 or -1 for the sign of the core u, None: no split).

    For proofs, `canonical` uses algebraically independent generators only, and halves every exponent, so that
    exp(w/2) is in the field with exp(w): the lattice of exponents is 1/2 instead of 1. `relative` writes a prediction
    over the class axis whose scale may cancel by its largest value.
    """

    def __init__(self, derived: Derived, region: int | None = None, canonical: bool = False, relative: bool = True):
        self.derived, self.problem, self.region, self.canonical = derived, derived.problem, region, canonical
        self.lattice = 2 if canonical else 1
        self.generators: dict[sp.Symbol, Generator] = {}
        self._known: dict[tuple[object, ...], sp.Symbol] = {}
        self._units: dict[sp.Expr, sp.Expr] = {}
        self._reductions: dict[sp.Symbol, sp.Expr] = {}
        self.core = core(derived)
        self.scaled = scaled(derived) if relative and self.core is None else None
        self._paired = paired(derived)
        self._differences = differences(derived)
        self._complemented = complemented(derived.problem.formula)

    def generator(self, name: str, g: Generator) -> sp.Symbol:
        key = (g.kind, g.of, g.exponent, g.label)
        if key not in self._known:
            symbol = sp.Symbol(name + ("_label" if g.label and not name.endswith("_label") else ""), positive=True)
            while symbol in self.generators:
                symbol = sp.Symbol(symbol.name + "_", positive=True)
            self._known[key] = symbol
            self.generators[symbol] = g
        return self._known[key]

    def level(self, e: sp.Expr) -> bool:
        """Whether `e` has a class axis."""
        return any(self.generators[s].element for s in e.free_symbols)

    def peak(self) -> sp.Symbol:
        return self.generator("peak", Generator("peak", self.core, False, False))

    def scale(self) -> sp.Symbol:
        return self.generator("scale", Generator("scale", self._large, True, False))

    @property
    def _large(self) -> sp.Expr | None:
        """What is written as a common scale times a share: exp(u), or the scaled prediction."""
        return self.core if self.core is not None else self.scaled

    def gap(self, label: bool = False) -> sp.Symbol:
        return self.generator("gap", Generator("gap", self.core, True, not label, label))

    def share(self, label: bool = False) -> sp.Symbol:
        return self.generator("share", Generator("share", self._large, True, not label, label))

    def power_of_two(self, n: sp.Expr) -> sp.Expr:
        """2^n for a sum of multiples of integers, each of which has a power of its own."""
        fixed, terms = sp.expand(n).as_coeff_add()
        result = sp.Integer(2) ** fixed
        for k, s in (term.as_coeff_Mul() for term in terms):
            if not (s.is_Symbol and s.is_integer and k.is_Integer and fixed.is_Integer):
                raise InternalError(f"{self.problem.name}: {n} is no sum of exponents")
            result *= self.generator(f"two_to_{s}", Generator("power_of_two", s, True, False)) ** k
        return result

    def powers_of_two_in(self, e: sp.Expr) -> sp.Expr:
        """The powers of two with exponents of their own that are a factor of an expression."""
        found = {s: sp.Integer(1) for s in e.free_symbols if self.generators[s].kind == "power_of_two"}
        return sp.cancel(e / e.xreplace(found)) if found else sp.Integer(1)

    def distance(self) -> sp.Symbol:
        self._side()
        return self.generator("a", Generator("distance", self.core, True, False))

    def decay(self) -> sp.Symbol:
        return self.generator("t", Generator("decay", self.core, True, False))

    def growth(self) -> sp.Symbol:
        return self.generator("growth", Generator("growth", self.core, True, False))

    def _side(self) -> int:
        if self.region is None:
            raise NeedsRegion
        return self.region

    def shares(self) -> set[sp.Expr]:
        return {s for s, g in self.generators.items() if g.kind == "share"}

    def others(self, total: sp.Symbol) -> sp.Symbol:
        """The sum without the element's own term."""
        return self.generator(
            f"others_{total.name[4:]}", Generator("others", total, self.generators[total].positive, True)
        )

    def rest(self, total: sp.Symbol) -> sp.Symbol:
        """The sum without the element's own term and without the label's, for an element that is not the label."""
        return self.generator(f"rest_{total.name[4:]}", Generator("rest", total, True, True))

    def quotient(self, part: sp.Symbol, whole: sp.Symbol) -> sp.Symbol:
        """A number relative to another one that vanishes with it."""
        p, w = self.generators[part], self.generators[whole]
        positive, element = p.positive and w.positive, p.element or w.element
        return self.generator(f"{part}_by_{whole}", Generator("quotient", part / whole, positive, element))

    def at_label(self, e: sp.Expr) -> sp.Expr:
        """An element expression of generators, at the label."""
        pairs = {}
        for s in e.free_symbols:
            g = self.generators[s]
            made = g.kind == "complement" and g.of in self.generators
            if g.element and (made or g.kind in {"log", "power", "root", "clipped", "inside", "outside"}):
                of = self.at_label(g.of)
                pairs[s] = self.generator(s.name, Generator(g.kind, of, g.positive, self.level(of), False, g.exponent))
            elif g.element:
                pairs[s] = self.generator(s.name, Generator(g.kind, g.of, g.positive, False, True, g.exponent))
        return e.xreplace(pairs)


class NeedsRegion(Exception):
    """The formula has no normal form without splitting on the sign of its core."""


def word(e: sp.Expr) -> str:
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
