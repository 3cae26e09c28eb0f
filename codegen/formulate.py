"""Between declare and derive: one `Problem` per link and target encoding, the link substituted into the formula."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import sympy as sp

from .declare import Argument, Declaration
from .ir import Input, Interval
from .language import Encoding, Link, dense, index


@dataclass(frozen=True)
class Problem:
    """What one kernel has to compute: the plain formula over its inputs' symbols.

    `elements` are the symbols with a class axis. With an index target, `onehot` is the target's symbol, which is 1 at
    the label and 0 elsewhere. `special` lists the parameter values that get a case of their own.
    """

    name: str
    link: str
    inputs: tuple[Input, ...]
    symbols: dict[str, sp.Symbol]
    formula: sp.Expr
    onehot: sp.Symbol | None
    special: dict[str, tuple[Fraction, ...]]
    conventions: frozenset[str]

    @property
    def elements(self) -> frozenset[sp.Symbol]:
        found = {self.symbols[i.symbol] for i in self.inputs if i.axis}
        return frozenset(found | ({self.onehot} if self.onehot is not None else set()))

    @property
    def predictions(self) -> tuple[sp.Symbol, ...]:
        return tuple(self.symbols[i.symbol] for i in self.inputs if i.role == "prediction")

    def domain(self, symbol: sp.Symbol) -> Interval:
        return next((i.domain for i in self.inputs if i.symbol == symbol.name), Interval())


def formulate(declaration: Declaration) -> Iterator[Problem]:
    """Every combination of the declared links and target encodings."""
    linked = [[(name, link) for link in links] for name, links in declaration.links.items()]
    for encoding in declaration.targets:
        for chosen in itertools.product(*linked):
            yield _problem(declaration, dict(chosen), encoding)


def _problem(d: Declaration, links: dict[str, Link], encoding: Encoding) -> Problem:
    formula = d.formula
    inputs: list[Input] = []
    extra: list[Input] = []
    special_target = None
    for a in d.arguments:
        domain, link = a.role.domain, links.get(a.name)
        if link is not None:
            formula = formula.subs(a.symbol, link.prediction(a.symbol))
            domain = link.domain or domain
            extra += [
                Input(n, n, "parameter", Interval(Fraction(0), Fraction(1)), default=v) for n, v in link.parameters
            ]
        is_index = encoding is index and a.role.kind == "target" and a.role.axis
        if is_index:
            special_target = a.symbol
            domain = Interval(Fraction(0))
        inputs.append(
            Input(_public_name(d, a), a.name, a.role.kind, domain, a.role.axis and not is_index, is_index, a.default)
        )
    suffix = "".join(link.suffix for link in links.values())
    return Problem(
        name=(encoding.prefix if encoding is not dense else "") + d.name + suffix,
        link=", ".join(link.name for link in links.values()) or "identity",
        inputs=(*inputs, *extra),
        symbols={a.name: a.symbol for a in d.arguments} | {i.symbol: sp.Symbol(i.symbol, real=True) for i in extra},
        formula=formula,
        onehot=special_target,
        special=dict(d.special),
        conventions=frozenset(c.name for c in d.conventions),
    )


def _public_name(d: Declaration, a: Argument) -> str:
    alone = sum(b.role.kind == a.role.kind for b in d.arguments) == 1
    if a.role.kind == "target" and alone:
        return "y_true"
    if a.role.kind == "prediction" and alone:
        return "y_pred"
    return a.name
