"""The letters of a kernel's formulas. In: a problem, SymPy formulas of its symbols, or normal forms with their field.
Out: layouts.

A raw prediction, whose link leads to what the definition calls p, is z. Over a class axis an entry is x_j, summed ones
are x_k, and x_y is the label's. Sums with a positive term begin with it; functions stand last in products.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import sympy as sp

from ..derive import DIRECTION
from ..field import Field
from ..field.generators import Generator
from ..formulate import Problem
from ..ir import Interval
from ..language import bound, clip, inside, outside, total
from . import layout
from .layout import (
    APPLY,
    MINUS,
    SUM,
    THIN,
    TIMES,
    Bar,
    E,
    Fence,
    Fraction,
    Index,
    Leaf,
    Node,
    Power,
    Root,
    Row,
    Under,
    call,
    letter,
    number,
    row,
    sign,
    word,
)  # fmt: skip

SUM_LEVEL, PRODUCT, ATOM = 0, 1, 2
"""What surrounds a formula: nothing, a product, a power."""
INDICES = ("j", "k", "i", "l")
FUNCTIONS = {sp.log: "log", sp.sinh: "sinh", sp.cosh: "cosh", sp.tanh: "tanh", sp.sign: "sgn"}
SHORT = 4
"""Symbols of a summed expression that is written out wherever its sum appears."""
LETTERS = {
    "distance": "a", "decay": "t", "peak": "m", "scale": "M", "gap": "d", "share": "s", "surprisal": "h",
    "clipped": "c",
}  # fmt: skip


@dataclass
class Notation:
    """Writes formulas of a problem. With a `field`, its generators have letters of their own, whose meaning `legend`
    tells for those that were written. `at_label`: the class that is looked at is the label."""

    problem: Problem
    field: Field | None = None
    depth: int = 0
    written: dict[sp.Symbol, None] = dataclasses.field(default_factory=dict)
    at_label: bool = False

    @cached_property
    def raw(self) -> frozenset[str]:
        """The predictions that are scores of any size for something narrower."""
        wide = (i for i in self.problem.inputs if i.role == "prediction" and i.domain == Interval())
        return frozenset(i.symbol for i in wide if self.problem.link not in ("identity", ""))

    def name(self, symbol: str) -> Node:
        """The letter of an input."""
        return letter("z" if symbol in self.raw and len(self.problem.predictions) == 1 else symbol)

    @cached_property
    def elements(self) -> frozenset[str]:
        axis = {s.name for s in self.problem.elements}
        return frozenset(axis | ({DIRECTION.name} if axis else set()))

    @property
    def index(self) -> Node:
        return self.target if self.at_label and not self.depth else letter(INDICES[self.depth])

    @property
    def target(self) -> Node:
        """What the label of an index target is called."""
        return letter("y" if self.problem.onehot is None else self.problem.onehot.name)

    def __call__(self, e: sp.Expr, around: int = SUM_LEVEL) -> Node:
        """A formula; in parentheses where what is around it needs them."""
        if isinstance(e, sp.Add):
            return _fenced(row(*self._sum(e)), around > SUM_LEVEL)
        if isinstance(e, sp.Mul):
            return self._product(e, around)
        if isinstance(e, sp.Pow):
            return self._power(e.base, e.exp, around)
        if isinstance(e, sp.exp):
            return self._power(sp.E, e.args[0], around)
        if e.is_Rational:
            return self._rational(e, around)
        if e.is_Symbol:
            return self._symbol(e, around)
        if e is sp.E:
            return E
        if e is sp.pi:
            return letter("pi")
        if isinstance(e, sp.Abs):
            return Fence("|", self(e.args[0]), "|")
        if isinstance(e, total):
            return _fenced(self.total(e.args[0]), around > SUM_LEVEL)
        if isinstance(e, outside):
            x, low, high = (self(a) for a in e.args)
            return Fence("[", Row((x, word(" outside of "), Fence("[", Row((low, sign(","), high)), "]"))), "]")
        if isinstance(e, bound | clip):
            return call("clip", *(self(a) for a in e.args))
        if isinstance(e, inside):
            x, low, high = (self(a) for a in e.args)
            return Fence("[", Row((low, sign("<="), x, sign("<="), high)), "]")
        name = FUNCTIONS.get(type(e), type(e).__name__)
        return _fenced(self._applied(name, e.args), around > PRODUCT)

    def _applied(self, name: str, arguments: tuple[sp.Expr, ...]) -> Node:
        """A function; of a letter without parentheses."""
        first = arguments[0]
        if name == "log" and first.is_Symbol and not self._is_sum(first):
            return Row((layout.function("log"), APPLY, THIN, self(first, ATOM)))
        return call(name, *(self(a) for a in arguments))

    def _sum(self, e: sp.Expr) -> Iterator[Node]:
        terms = e.as_ordered_terms()
        first = next((t for t in terms if not t.could_extract_minus_sign()), terms[0])
        for t in [first, *(t for t in terms if t is not first)]:
            negative = t.could_extract_minus_sign()
            if t is first:
                yield self(t)
            else:
                yield sign("-" if negative else "+")
                yield self._after_sign(-t if negative else t)

    def _after_sign(self, e: sp.Expr) -> Node:
        return self(e, PRODUCT if e.is_Add else SUM_LEVEL)

    def _product(self, e: sp.Expr, around: int) -> Node:
        coefficient, rest = e.as_coeff_Mul()
        if coefficient < 0:
            return _fenced(Row((MINUS, self._after_sign(-e))), around > SUM_LEVEL)
        top: list[sp.Expr] = []
        bottom: list[sp.Expr] = []
        for f in rest.as_ordered_factors():
            base, exponent = f.as_base_exp()
            below = exponent.is_Rational and exponent < 0
            (bottom if below else top).append(base**-exponent if below else f)
        high, low = sp.Rational(coefficient).as_numer_denom()
        top = [*([high] if high != 1 or not top else []), *top]
        bottom = [*([low] if low != 1 else []), *bottom]
        if bottom:
            return _fenced(Fraction(self._factors(top), self._factors(bottom)), around > PRODUCT)
        return _fenced(self._factors(top), around > PRODUCT)

    def _factors(self, factors: list[sp.Expr]) -> Node:
        if len(factors) == 1:
            return self(factors[0])
        ordered = sorted(factors, key=self._is_function)
        nodes = [self(f, PRODUCT) for f in ordered]
        parts: list[Node] = [nodes[0]]
        for before, f, node in zip(nodes, ordered[1:], nodes[1:], strict=False):
            apart = self._is_function(f) or _is_word(before) or _is_word(node)
            parts += [THIN if apart else TIMES, node]
        return Row(tuple(parts))

    def _is_function(self, f: sp.Expr) -> bool:
        """Whether it has no end of its own, so that it stands last."""
        g = self._generator(f) if f.is_Symbol else None
        kind = g.kind if g is not None else ""
        return isinstance(f, (*FUNCTIONS, total)) or kind in ("sum", "others", "rest")

    def _power(self, base: sp.Expr, exponent: sp.Expr, around: int) -> Node:
        if exponent == sp.Rational(1, 2):
            return Root(self(base))
        if exponent.is_Rational and exponent < 0:
            return _fenced(Fraction(number("1"), self(base**-exponent)), around > PRODUCT)
        return _fenced(Power(self(base, ATOM), self(exponent)), around >= ATOM)

    def _rational(self, e: sp.Rational, around: int) -> Node:
        if e < 0:
            return _fenced(Row((MINUS, self._rational(-e, PRODUCT))), around > SUM_LEVEL)
        if e.q != 1:
            return _fenced(Fraction(number(str(e.p)), number(str(e.q))), around >= ATOM)
        return number(str(e.p))

    def total(self, body: sp.Expr, without: Node | None = None) -> Node:
        """The sum of something over the classes, but one."""
        inner = Notation(self.problem, self.field, self.depth + 1, self.written)
        below = inner.index if without is None else Row((inner.index, sign("!="), without))
        return Row((Under(SUM, below), inner._after_sign(body)))

    # ------------------------------------------------------------------------------------------------------- symbols

    def _generator(self, s: sp.Symbol) -> Generator | None:
        return None if self.field is None else self.field.generators.get(s)

    def _is_sum(self, s: sp.Symbol) -> bool:
        g = self._generator(s)
        return g is not None and g.kind in ("sum", "others", "rest", "power", "log", "constant", "difference")

    def _symbol(self, s: sp.Symbol, around: int) -> Node:
        g = self._generator(s)
        if g is not None:
            return self._written(s, g, around)
        if self.problem.onehot is not None and s == self.problem.onehot:
            return Fence("[", Row((self.index, sign("="), self.target)), "]")
        if s.name.endswith("_label"):
            return Index(self.name(s.name.removesuffix("_label")), self.target)
        if s.name[:1] == "R" and s.name[1:].isdigit():
            return Index(letter("R"), number(s.name[1:]))
        return self._entry(self.name(s.name), s.name in self.elements, False)

    def _entry(self, name: Node, element: bool, label: bool) -> Node:
        return Index(name, self.target) if label else Index(name, self.index) if element else name

    def _written(self, s: sp.Symbol, g: Generator, around: int) -> Node:
        """A generator where it appears: as its letter, or as what it is."""
        match g.kind:
            case "input":
                name = g.of.name.removesuffix("_label")
                return self._entry(self.name(name), g.element, g.label or g.of.name.endswith("_label"))
            case "constant" | "difference":
                return self(g.of, around)
            case "growth":
                return Power(E, self(g.of))
            case "complement":
                self.written[s] = None
                return Bar(self(g.of, ATOM))
            case "log":
                inner = self._applied("log", (g.of,))
                return _fenced(Row((MINUS, inner)) if g.exponent == -1 else inner, around > SUM_LEVEL)
            case "power" | "root":
                exponent = g.exponent if g.kind == "power" else 1 / g.exponent
                return _fenced(Power(self(g.of, ATOM), self(exponent)), around >= ATOM)
            case "sum" if _is_short(g.of):
                return _fenced(self._meaning(g), around > SUM_LEVEL)
            case "others" | "rest" if self.field is not None and _is_short(self.field.generators[g.of].of):
                return _fenced(self._meaning(g), around > SUM_LEVEL)
            case "inside" | "outside":
                low, high = (letter(n) for n in ("low", "high"))
                within = Fence("[", Row((low, sign("<="), self(g.of), sign("<="), high)), "]")
                return within if g.kind == "inside" else _fenced(Row((number("1"), sign("-"), within)), True)
        self.written[s] = None
        return self._letter(s, g)

    def _letter(self, s: sp.Symbol, g: Generator) -> Node:
        if g.kind == "sum":
            return Index(letter("S"), self._number(s))
        if g.kind in ("others", "rest"):
            mark = self._number(g.of)
            return Power(
                Index(letter("S"), Row((mark, sign(","), self.index))), letter("o" if g.kind == "others" else "r")
            )
        return self._entry(letter(LETTERS[g.kind]), g.element, g.label)

    def _number(self, s: sp.Symbol) -> Node:
        """Which of the sums this is."""
        assert self.field is not None
        sums = [x for x, g in self.field.generators.items() if g.kind == "sum"]
        return number(str(1 + sums.index(s)))

    def legend(self) -> Iterator[tuple[Node, Node]]:
        """Letters with what they stand for, also those that appear in what was told."""
        told: set[sp.Symbol] = set()
        while waiting := [s for s in self.written if s not in told]:
            for s in waiting:
                told.add(s)
                g = self._generator(s)
                assert g is not None
                there = dataclasses.replace(self, at_label=True) if g.label else self
                yield Bar(there(g.of, ATOM)) if g.kind == "complement" else self._letter(s, g), there._meaning(g)

    def _meaning(self, g: Generator) -> Node:
        """What a letter stands for."""
        deep = Notation(self.problem, self.field, self.depth + 1, self.written)

        def largest(of: Node) -> Node:
            return Row((Under(layout.function("max"), deep.index), of))

        match g.kind:
            case "complement":
                return Row((number("1"), sign("-"), self(g.of, PRODUCT)))
            case "distance":
                return Fence("|", self(g.of), "|")
            case "decay":
                return Power(E, Row((MINUS, Fence("|", self(g.of), "|"))))
            case "peak" | "scale":
                relative = g.kind == "scale" and self.field is not None and self.field.core is not None
                return largest(Power(E, deep(g.of)) if relative else deep(g.of))
            case "gap":
                return Row((largest(deep(g.of)), sign("-"), self(g.of, PRODUCT)))
            case "share":
                if self.field is not None and self.field.core is not None:
                    return Power(E, Row((self(g.of), sign("-"), largest(deep(g.of)))))
                return Fraction(self(g.of), largest(deep(g.of)))
            case "sum":
                return self.total(g.of)
            case "others" | "rest":
                assert self.field is not None
                without = self.index if g.kind == "others" else Row((self.index, sign(","), self.target))
                return self.total(self.field.generators[g.of].of, without)
            case "surprisal":
                assert self.field is not None
                own = self.field.generators[g.of].of
                return Row((layout.function("log"), APPLY, Fence("(", Fraction(self(g.of), self(own)), ")")))
            case "clipped":
                return call("clip", self(g.of), letter("low"), letter("high"))
        return self(g.of)


def _is_short(body: sp.Expr) -> bool:
    return len(body.free_symbols) <= SHORT and bool(body.count_ops() <= SHORT)


def _is_word(node: Node) -> bool:
    """Whether it begins with a name of several letters, which would run into what stands beside it."""
    if isinstance(node, Power | Index):
        return _is_word(node.base)
    return isinstance(node, Leaf) and node.tag == "mi" and len(node.text) > 1


def _fenced(node: Node, needed: bool) -> Node:
    return Fence("(", node, ")") if needed else node
