"""The units of a loss and of its arguments, as its formula demands them.

In: a declaration. Out: words for a symbol. Terms of a sum have one unit, the argument of an exponential has none, and a
logarithm is in nats whatever it is of: these are linear equations in the exponents of the targets' unit u. What is in
[0, 1] is a probability, and a target that is not negative a count.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from ..declare import Declaration
from ..language import Link, total

NONE, PROBABILITY, COUNT, NATS = "none", "probability", "count", "nats"
SUPERSCRIPTS = str.maketrans("-/0123456789", "⁻ᐟ⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True)
class Units:
    """The exponent of the unit of the targets in each symbol and in the loss; None where any unit will do."""

    declaration: Declaration
    exponents: dict[sp.Symbol, sp.Rational | None]
    loss: sp.Rational | None

    @property
    def base(self) -> str:
        """What the exponents are of."""
        targets = [a for a in self.declaration.arguments if a.role.kind == "target"]
        return COUNT if any(a.role.domain.low == 0 and a.role.domain.high is None for a in targets) else "u"

    def of(self, name: str) -> str:
        """The unit of an argument of the formula."""
        argument = next(a for a in self.declaration.arguments if a.name == name)
        exponent = self.exponents[argument.symbol]
        if argument.role.domain.unit:
            return PROBABILITY
        if argument.role.kind == "target" and exponent == 1 and self.base == "u":
            return "any, here called u"
        if exponent == 0 and argument.role.kind == "prediction" and self._is_exponent(argument.symbol):
            return NATS
        return self._power(exponent)

    def given(self, name: str, link: Link) -> str:
        """The unit of what a kernel is given for a prediction."""
        own = self.of(name)
        match link.name:
            case "logit":
                return "nats: logarithm of odds"
            case "softmax":
                return "nats, up to one number for the row"
            case "log":
                return NATS if own == NONE else f"nats: logarithm of {own}"
            case "normalised" | "normalised and clipped":
                return "any, the same for the row"
        return own

    @property
    def of_loss(self) -> str:
        formula = self.declaration.formula
        logarithmic = bool(formula.atoms(sp.log))
        if logarithmic and (self.loss == 0 or self.base == COUNT):
            return NATS
        return self._power(self.loss)

    def _power(self, exponent: sp.Rational | None) -> str:
        if exponent is None:
            return "any"
        if exponent == 0:
            return NONE
        return self.base if exponent == 1 else f"{self.base}{str(exponent).translate(SUPERSCRIPTS)}"

    def _is_exponent(self, symbol: sp.Symbol) -> bool:
        return any(e.args[0].has(symbol) for e in self.declaration.formula.atoms(sp.exp))


def units(declaration: Declaration) -> Units:
    """The exponents that the formula demands. Of what stays free, a target has its own unit, a parameter has none."""
    unknown = {a.symbol: sp.Symbol(f"d_{a.name}") for a in declaration.arguments}
    kinds = {unknown[a.symbol]: a.role.kind for a in declaration.arguments}
    demands = [unknown[a.symbol] for a in declaration.arguments if a.role.domain.unit]
    of_loss = _exponent(declaration.formula, unknown, demands)
    ordered = sorted(kinds, key=lambda d: ["prediction", "parameter", "target"].index(kinds[d]))
    (solution,) = sp.linsolve(demands, ordered) if demands else [tuple(ordered)]
    found = dict(zip(ordered, solution, strict=True))
    chosen = {d: {"target": 1, "parameter": 0}.get(kinds[d], sp.nan) for d in ordered if found[d] == d}

    def number(e: sp.Expr) -> sp.Rational | None:
        value = sp.sympify(e).subs(found).subs(chosen)
        return value if value.is_Rational else None

    return Units(declaration, {s: number(d) for s, d in unknown.items()}, number(of_loss))


def _exponent(e: sp.Expr, unknown: dict[sp.Symbol, sp.Symbol], demands: list[sp.Expr]) -> sp.Expr:
    """The exponent of a formula's unit; what must be 0 for it to have one is added to the demands."""

    def inner() -> Iterator[sp.Expr]:
        yield from (_exponent(a, unknown, demands) for a in e.args)

    if e.is_Symbol:
        return unknown[e]
    if e.is_Add:
        first, *others = inner()
        demands += [first - other for other in others]
        return first
    if e.is_Mul:
        return sp.Add(*inner())
    if e.is_Pow and e.base != sp.E:
        base, exponent = inner()
        if e.exp.is_number:
            return e.exp * base
        demands += [base, exponent]
        return sp.Integer(0)
    if isinstance(e, (sp.Abs, total)):
        return next(inner())
    arguments = list(inner())
    demands += [] if isinstance(e, sp.log) else arguments
    return sp.Integer(0)
