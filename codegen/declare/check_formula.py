"""Checks of a formula that only mathematics can make: known functions, one number per row, kinks, domains, links."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from ..errors import DefinitionError, Place
from ..language import Definition, Link, Role, kink_at_zero, total, zero_log_zero
from .domain import contains, points
from .load import nearest
from .source import Source

KNOWN = {f: f.__name__ for f in (sp.log, sp.exp, sp.cosh, sp.sinh, sp.tanh, total)} | {sp.Abs: "absolute"}
"""Functions that the compiler can differentiate and prove, and their names in definitions."""

Roles = Mapping[sp.Symbol, Role]


@dataclass(frozen=True)
class Context:
    """Where a formula was written: the file, its function, and what the function's names stand for."""

    source: Source
    function: ast.FunctionDef
    names: Mapping[str, Any]

    def place(self, wanted: sp.Expr) -> Place:
        """The piece of the function that makes `wanted`."""
        return self.source.expression(self.function, self.names, wanted)


def check_formula(at: Context, definition: Definition, roles: Roles, formula: sp.Expr) -> None:
    """Refuses a formula that cannot be derived, or is not real and defined on the whole domain."""
    _check_functions(at, definition.name, formula)
    _check_symbols(at, definition.name, roles, formula)
    _check_axis(at, definition.name, roles, formula)
    if kink_at_zero not in definition.conventions:
        _check_kinks(at, definition.name, formula)
    plain = formula.replace(total, lambda body: body)
    _check_domain(at, definition.name, roles, plain)
    if zero_log_zero not in definition.conventions:
        _check_zero_log_zero(at, definition.name, roles, plain)


def check_link(link: object, links: tuple[Link, ...], x: sp.Symbol, role: Role, place: Place) -> None:
    """Refuses a link that is none, is given twice, needs a class axis or leads out of the prediction's domain."""
    if not isinstance(link, Link):
        raise DefinitionError(
            "LK113",
            f"{link!r} is no link",
            place,
            remedy="links are identity, log_link, logit, normalised, softmax, shifted, clipped, normalised_clipped",
        )
    if [other.suffix for other in links].count(link.suffix) > 1:
        raise DefinitionError("LK113", f"the link {link.name} is given twice for {x}", place, remedy="give it once")
    defaults = {sp.Symbol(name, real=True): sp.Rational(v.numerator, v.denominator) for name, v in link.parameters}
    inverse = sp.sympify(link.prediction(x)).subs(defaults)
    if inverse.has(total) and not role.axis:
        raise DefinitionError(
            "LK113", f"the link {link.name} sums over the class axis, which {x} does not have", place,
            remedy="use logit, or annotate the prediction as Simplex",
        )  # fmt: skip
    inverse = inverse.replace(total, lambda body: 2 * body)
    for point in points({x: link.domain or role.domain}):
        value = inverse.subs(point)
        if value.is_finite and not contains(role.domain, value):
            raise DefinitionError(
                "LK113", f"the link {link.name} leads out of the domain {role.domain} of {x}", place,
                reason=f"counterexample: {_told(point)} gives {float(value):g}",
                remedy="choose another link, or another annotation",
            )  # fmt: skip


def _check_symbols(at: Context, name: str, roles: Roles, formula: sp.Expr) -> None:
    for s in sorted(formula.free_symbols - set(roles), key=str):
        near = nearest(s.name, [known.name for known in roles])
        raise DefinitionError(
            "LK101", f"undeclared symbol '{s}' in {name}", at.place(s),
            reason=f"declared: {', '.join(known.name for known in roles)}",
            remedy=f"did you mean '{near}'?" if near else f"add it to the signature: {s}: Weight = 1",
        )  # fmt: skip
    for s, role in roles.items():
        if s not in formula.free_symbols:
            raise DefinitionError(
                "LK114", f"the {role.kind} {s} is not used in the value of {name}",
                at.source.argument(at.function, s.name), remedy="use it, or remove it from the signature",
            )  # fmt: skip


def _check_functions(at: Context, name: str, formula: sp.Expr) -> None:
    if formula.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        raise DefinitionError(
            "LK117", f"{name} is infinite or undefined for all arguments", at.place(formula),
            reason=f"in {formula}", remedy="look for a division by 0, an infinity or a NaN among its constants",
        )  # fmt: skip
    known = (sp.Symbol, sp.Rational, sp.Add, sp.Mul, sp.Pow, type(sp.pi), *KNOWN)
    for e in sp.preorder_traversal(formula):
        if not isinstance(e, known):
            what = f"function {e.func.__name__}" if e.args else f"constant {e}"
            raise DefinitionError(
                "LK117", f"unknown {what} in {name}", at.place(e), reason=f"in {e}",
                remedy=f"known are powers, sqrt, pi, {', '.join(KNOWN.values())}",
            )  # fmt: skip


def _check_axis(at: Context, name: str, roles: Roles, formula: sp.Expr) -> None:
    axis = {s for s, role in roles.items() if role.axis}
    outside = sorted(_outside_totals(formula) & axis, key=str)
    empty = [t for t in sorted(formula.atoms(total), key=str) if not _outside_totals(t.args[0]) & axis]
    if outside or empty:
        raise DefinitionError(
            "LK118", f"the value of {name} is not one number per row", at.place((outside or empty)[0]),
            reason=f"{outside[0]} has a value for each class" if outside else f"nothing in {empty[0]} has a class axis",
            remedy="put what has a class axis inside total(...), and nothing else there alone",
        )  # fmt: skip


def _outside_totals(e: sp.Expr) -> set[sp.Symbol]:
    if isinstance(e, (total, sp.Symbol)):
        return {e} if isinstance(e, sp.Symbol) else set()
    return set().union(*map(_outside_totals, e.args))


def _check_kinks(at: Context, name: str, formula: sp.Expr) -> None:
    for kink in sorted(formula.atoms(sp.Abs), key=str):
        raise DefinitionError(
            "LK202", f"{name} has a kink and no convention for it", at.place(kink),
            reason=f"|u| with u = {kink.args[0]} has no derivative at u = 0: it is -1 on the left and 1 on the right",
            remedy="declare conventions=(kink_at_zero,): both derivatives of |u| are 0 there",
        )  # fmt: skip


def _check_domain(at: Context, name: str, roles: Roles, plain: sp.Expr) -> None:
    """No logarithm and no root of a negative number at any point of a grid over the domain with its boundary."""
    risky = [(f, f.args[0]) for f in plain.atoms(sp.log)]
    risky += [(f, f.base) for f in plain.atoms(sp.Pow) if not f.exp.is_integer]
    for f, inside in sorted(risky, key=str):
        for point in _grid(inside, roles):
            value = inside.subs(point)
            if value.is_extended_real and sp.N(value) < 0:
                what = "logarithm" if isinstance(f, sp.log) else "power"
                raise DefinitionError(
                    "LK301", f"{name} takes a {what} of a value that can be negative", at.place(f),
                    reason=f"{f}\ncounterexample: {_told(point)} gives {inside} = {float(value):g}",
                    remedy="narrow the domain of an argument, or write a formula that stays positive",
                )  # fmt: skip


def _check_zero_log_zero(at: Context, name: str, roles: Roles, plain: sp.Expr) -> None:
    """No product of a logarithm with what is 0 where the logarithm is infinite."""
    for product in sorted(plain.atoms(sp.Mul), key=str):
        for log in sorted(product.atoms(sp.log) & {_base(f) for f in product.args}, key=str):
            rest = sp.Mul(*(f for f in product.args if _base(f) != log))
            for point in _grid(product, roles):
                if log.args[0].subs(point).is_zero and rest.subs(point).is_zero:
                    raise DefinitionError(
                        "LK302", f"{name} needs the value of 0 log 0 and does not give it", at.place(log),
                        reason=f"{product}\ncounterexample: {_told(point)} gives 0 log 0",
                        remedy="declare conventions=(zero_log_zero,): it is 0 there",
                    )  # fmt: skip


def _base(factor: sp.Expr) -> sp.Expr:
    return factor.base if isinstance(factor, sp.Pow) else factor


def _grid(e: sp.Expr, roles: Roles) -> Any:
    """Points for the arguments that `e` has."""
    return points({s: role.domain for s, role in roles.items() if s in e.free_symbols})


def _told(point: Mapping[sp.Symbol, sp.Expr]) -> str:
    return ", ".join(f"{s} = {x}" for s, x in point.items())
