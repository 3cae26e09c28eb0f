"""Reading a definition's signature: the names, roles, domains and defaults of its arguments.

What cannot be is refused with its place.
"""

from __future__ import annotations

import ast
import inspect
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import get_args, get_type_hints

import sympy as sp

from ..errors import DefinitionError, Place
from ..language import Definition, Role
from .domain import contains, samples
from .load import unknown_name
from .source import Source
from .words import C_WORDS, PUBLIC, RESERVED

OWN_NAMES = re.compile(r"R\d+|.*_label")
"""Symbols that the passes make themselves: reductions, and inputs at the label."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a definition: its name, role, default, and the real symbol that stands for it in the formula."""

    name: str
    role: Role
    default: Fraction | None
    symbol: sp.Symbol


def read_arguments(source: Source, definition: Definition) -> tuple[Argument, ...]:
    """The arguments in declared order: targets, predictions, parameters."""
    function = source.function(definition.name)
    found = tuple(_each_argument(source, definition, function))
    kinds = [a.role.kind for a in found]
    wanted = sorted(kinds, key=["target", "prediction", "parameter"].index)
    if "prediction" not in kinds or wanted != kinds:
        odd = next((a.name for a, kind in zip(found, wanted, strict=True) if a.role.kind != kind), "")
        raise DefinitionError(
            "LK111", f"the arguments of {definition.name} are {', '.join(kinds) or 'none'}",
            source.argument(function, odd) if odd else source.name(function),
            remedy="give targets first, then at least one prediction, then parameters",
        )  # fmt: skip
    predictions = [a for a in found if a.role.kind == "prediction"]
    if any(a.role.axis for a in found) and (len(predictions) != 1 or not predictions[0].role.axis):
        raise DefinitionError(
            "LK119", f"{definition.name} has a class axis, but not exactly one prediction over it",
            source.argument(function, predictions[-1].name),
            remedy="with a class axis, give one prediction: Simplex or RealPredictions",
        )  # fmt: skip
    return found


def check_loss_name(source: Source, name: str) -> None:
    """Refuses a name that a loss cannot have."""
    place = source.name(source.function(name))
    _refuse_name(f"the loss {name}", name, place, f"{name.strip('_')}_loss" if name.isascii() else "my_loss")


def exact(x: object) -> Fraction | None:
    """The number that was meant: of a float, the simplest fraction or else the decimal that it was read from."""
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    if isinstance(x, sp.Rational):
        return Fraction(int(x.p), int(x.q))
    if not isinstance(x, (float, sp.Float)) or not float("-inf") < float(x) < float("inf"):
        return None
    simple = Fraction(float(x)).limit_denominator(1000)
    return simple if float(simple) == float(x) else Fraction(repr(float(x)))


def _each_argument(source: Source, definition: Definition, function: ast.FunctionDef) -> Iterator[Argument]:
    try:
        hints = get_type_hints(definition.function, include_extras=True)
    except NameError as error:
        raise unknown_name(error, definition.name, source.word(function, error.name or "")) from None
    for name, p in inspect.signature(definition.function).parameters.items():
        place = source.argument(function, name)
        what = f"argument {name} of {definition.name}"
        roles = [a for a in get_args(hints.get(name)) if isinstance(a, Role)]
        if len(roles) != 1 or p.kind is not p.POSITIONAL_OR_KEYWORD:
            raise DefinitionError(
                "LK102", f"{what} has no role" if len(roles) != 1 else f"{what} is not a plain one", place,
                remedy=f"annotate it, for example {name}: Label, {name}: Probability or {name}: Weight",
            )  # fmt: skip
        if not samples(roles[0].domain):
            raise DefinitionError(
                "LK123", f"the domain {roles[0].domain} of {what} holds no number", place,
                remedy="give the low end first: target(0, 1), prediction(low, high), parameter(low, high)",
            )  # fmt: skip
        taken = name in RESERVED or PUBLIC.get(name, roles[0].kind) != roles[0].kind
        clash = taken and "is a name of the kernels' own interface"
        clash = clash or (OWN_NAMES.fullmatch(name) and "is a name that the compiler gives itself") or ""
        _refuse_name(what, name, place, f"{name.strip('_')}_0" if name.isascii() else "q", clash)
        default = None if p.default is p.empty else _default(what, roles[0], p.default, place)
        yield Argument(name, roles[0], default, sp.Symbol(name, real=True))


def _default(what: str, role: Role, given: object, place: Place) -> Fraction:
    number, reason = exact(given), ""
    if role.kind != "parameter":
        reason = f"{what} is a {role.kind} and cannot have a default"
    elif number is None:
        reason = f"the default {given!r} of {what} is no finite number"
    elif not contains(role.domain, number):
        reason = f"the default {number} of {what} is outside its domain {role.domain}"
    if reason or number is None:
        remedy = "remove the default" if role.kind != "parameter" else "change the default or the annotation"
        raise DefinitionError("LK110", reason, place, remedy=remedy)
    return number


def _refuse_name(what: str, name: str, place: Place, better: str, clash: str = "") -> None:
    """Refuses a name that means something elsewhere, with a better one."""
    if keyword.issoftkeyword(name):
        clash = "is a word of Python"
    elif name in C_WORDS:
        clash = "is a word of C"
    elif not name.isascii():
        clash = "has letters that C does not allow"
    elif name.startswith("_") or name.endswith("_"):
        clash = "starts or ends with an underscore"
    if clash:
        raise DefinitionError("LK109", f"{what} {clash}", place, remedy=f"rename it, for example {better}")
