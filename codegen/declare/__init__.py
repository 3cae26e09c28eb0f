"""Pass 1, declare: a definition file becomes a `Declaration`, checked; or a `DefinitionError` says what is wrong where.

Guaranteed afterwards: one loss, named like its file; every argument has a role and a domain and is used; the formula
is one number per row, made of functions that the compiler can differentiate and of exact numbers; it is real wherever
its arguments are in their domains, as far as sampling shows; links lead into the predictions' domains; every kink and
every 0 log 0 is covered by a declared convention.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import sympy as sp

from ..errors import DefinitionError
from ..language import Convention, Definition, Encoding, Link, dense, index
from .check_formula import Context, check_formula, check_link
from .domain import contains
from .load import load, unknown_name
from .signature import Argument as Argument
from .signature import check_loss_name, exact, read_arguments
from .source import Source
from .written import Written as Written
from .written import written as written

BRANCHES = (ast.If, ast.IfExp, ast.While, ast.Match, ast.BoolOp)


@dataclass(frozen=True)
class Declaration:
    """A checked definition: what the author wrote, and nothing derived yet."""

    name: str
    source: str
    text: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    formula: sp.Expr
    links: Mapping[str, tuple[Link, ...]]
    targets: tuple[Encoding, ...]
    special: Mapping[str, tuple[Fraction, ...]]
    conventions: tuple[Convention, ...]
    u10: bool
    wider: Mapping[str, str]

    @property
    def predictions(self) -> tuple[Argument, ...]:
        return tuple(a for a in self.arguments if a.role.kind == "prediction")


def declare(given: Path | Written) -> Declaration:
    """Read the definition file at a path, or a definition that is there already."""
    source, definition = load(given) if isinstance(given, Path) else (given.source, given.definition)
    function = source.function(definition.name)
    check_loss_name(source, definition.name)
    arguments = read_arguments(source, definition)
    conventions = _conventions(source, definition)
    summary, description = _documentation(source, definition)
    formula = _formula(source, definition, arguments)
    scope = definition.function.__globals__ | {a.name: a.symbol for a in arguments}
    check_formula(Context(source, function, scope), definition, {a.symbol: a.role for a in arguments}, formula)
    return Declaration(
        name=definition.name,
        source=source.shown,
        text=source.text,
        summary=summary,
        description=description,
        arguments=arguments,
        formula=formula,
        links=_links(source, definition, arguments),
        targets=_targets(source, definition, arguments),
        special=_special(source, definition, arguments),
        conventions=conventions,
        u10=_u10(source, definition),
        wider=_wider(source, definition),
    )


def _documentation(source: Source, definition: Definition) -> tuple[str, str]:
    """The first sentence of the docstring, and the rest."""
    doc = inspect.getdoc(definition.function)
    if not doc:
        raise DefinitionError(
            "LK106", f"{definition.name} has no docstring", source.name(source.function(definition.name)),
            remedy="say in one sentence what the loss measures, and name its source",
        )  # fmt: skip
    summary, _, description = doc.partition("\n\n")
    return " ".join(summary.split()), description


def _formula(source: Source, definition: Definition, arguments: tuple[Argument, ...]) -> sp.Expr:
    names = [a.name for a in arguments]
    _refuse_branches(source, definition)
    try:
        returned = definition.function(*(a.symbol for a in arguments))
    except NameError as error:
        raise unknown_name(error, definition.name, source.frame(error), names) from None
    except Exception as error:
        raise DefinitionError(
            "LK104", f"{definition.name} stops with {type(error).__name__}: {error}", source.frame(error),
            remedy="a definition only combines its arguments with functions of losskernels.language",
        ) from None  # fmt: skip
    formula = sp.Rational(returned) if isinstance(returned, int) else returned
    if not isinstance(formula, sp.Expr):
        raise DefinitionError(
            "LK112", f"{definition.name} returns {type(returned).__name__}, not a formula",
            source.name(source.function(definition.name)), remedy="return an expression of the arguments",
        )  # fmt: skip
    return formula.replace(lambda e: e.is_Float and exact(e) is not None, lambda e: sp.Rational(str(exact(e))))


def _refuse_branches(source: Source, definition: Definition) -> None:
    """Python decides a branch once, on symbols: `y == 1` is false for the symbol y, and nothing would say so."""
    nodes = [n for n in ast.walk(source.function(definition.name)) if isinstance(n, (ast.stmt, ast.expr))]
    found = [n for n in nodes if isinstance(n, BRANCHES) or _equates(n)]
    if found:
        first = min(found, key=lambda n: (n.lineno, n.col_offset))
        raise DefinitionError(
            "LK122", f"{definition.name} branches, but its arguments are symbols without a value", source.node(first),
            remedy="write one formula for all arguments, for example with absolute or a power",
        )  # fmt: skip


def _equates(n: ast.AST) -> bool:
    """Whether Python answers a comparison of symbols; to < and its kin SymPy gives a condition."""
    order = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    return isinstance(n, ast.Compare) and not all(isinstance(op, order) for op in n.ops)


def _links(source: Source, definition: Definition, arguments: tuple[Argument, ...]) -> Mapping[str, tuple[Link, ...]]:
    """The links of each prediction that has some."""
    place = source.keyword(source.function(definition.name), "links")
    predictions = {a.name: a for a in arguments if a.role.kind == "prediction"}
    given = definition.links
    if isinstance(given, tuple) and len(predictions) > 1:
        if len(given) == 1 and isinstance(given[0], Link) and not given[0].suffix:
            return {}
        raise DefinitionError(
            "LK113", f"{definition.name} has {len(predictions)} predictions: say whose links these are", place,
            remedy=f"links={{'{next(reversed(predictions))}': (identity, ...)}}",
        )  # fmt: skip
    chosen = {next(iter(predictions)): given} if isinstance(given, tuple) else given
    if not isinstance(chosen, Mapping) or not all(isinstance(x, tuple) and x for x in chosen.values()):
        raise DefinitionError(
            "LK113", f"the links of {definition.name} are no tuple of links", place, remedy="links=(identity, logit)"
        )
    for name, links in chosen.items():
        if name not in predictions:
            raise DefinitionError(
                "LK113", f"links name {name}, which is no prediction of {definition.name}", place,
                remedy=f"the predictions are {', '.join(predictions)}",
            )  # fmt: skip
        for link in links:
            check_link(link, links, predictions[name].symbol, predictions[name].role, place)
    return dict(chosen)


def _targets(source: Source, definition: Definition, arguments: tuple[Argument, ...]) -> tuple[Encoding, ...]:
    place = source.keyword(source.function(definition.name), "targets")
    given = definition.targets
    if (
        not isinstance(given, tuple)
        or not given
        or any(t not in (dense, index) for t in given)
        or len(set(given)) < len(given)
    ):
        raise DefinitionError(
            "LK116",
            f"the target encodings of {definition.name} are not known",
            place,
            remedy="targets=(dense,) or (dense, index)",
        )
    if index in given and not any(a.role.kind == "target" and a.role.axis for a in arguments):
        raise DefinitionError(
            "LK116", f"{definition.name} has no target over the class axis to be given as an index", place,
            remedy="leave targets=... out, or annotate the target as Labels",
        )  # fmt: skip
    return given


def _special(
    source: Source, definition: Definition, arguments: tuple[Argument, ...]
) -> dict[str, tuple[Fraction, ...]]:
    place = source.keyword(source.function(definition.name), "special")
    parameters = {a.name: a for a in arguments if a.role.kind == "parameter" and not a.role.axis}
    found = {}
    for name, values in definition.special.items():
        if name not in parameters:
            raise DefinitionError(
                "LK115", f"special values are given for {name}, which is no scalar parameter of {definition.name}",
                place, remedy=f"there are {', '.join(parameters)}" if parameters else "remove special=...",
            )  # fmt: skip
        domain = parameters[name].role.domain
        given = values if isinstance(values, (tuple, list)) else (values,)
        numbers = [exact(v) for v in given]
        for value, number in zip(given, numbers, strict=True):
            if number is None or not contains(domain, number):
                raise DefinitionError(
                    "LK115", f"the special value {value!r} of {name} is no number in its domain {domain}", place,
                    remedy=f"special={{'{name}': (...,)}} with numbers of that domain",
                )  # fmt: skip
        found[name] = tuple(sorted({n for n in numbers if n is not None}))
    return found


def _conventions(source: Source, definition: Definition) -> tuple[Convention, ...]:
    given = definition.conventions
    if not isinstance(given, tuple) or not all(isinstance(c, Convention) for c in given):
        raise DefinitionError(
            "LK120", f"the conventions of {definition.name} are no tuple of conventions",
            source.keyword(source.function(definition.name), "conventions"),
            remedy="conventions=(zero_log_zero,); there are kink_at_zero, zero_log_zero and zero_over_zero",
        )  # fmt: skip
    return given


def _u10(source: Source, definition: Definition) -> bool:
    if not isinstance(definition.u10, bool):
        raise DefinitionError(
            "LK124", f"u10 of {definition.name} is {definition.u10!r}, which says neither yes nor no",
            source.keyword(source.function(definition.name), "u10"),
            remedy="u10=True for a companion of every kernel within one unit in the last place; else leave u10 out",
        )  # fmt: skip
    return definition.u10


def _wider(source: Source, definition: Definition) -> Mapping[str, str]:
    for output, reason in definition.wider.items():
        if not (isinstance(output, str) and output.startswith(OUTPUTS) and isinstance(reason, str) and reason.strip()):
            raise DefinitionError(
                "LK125", f"wider of {definition.name} gives {output!r}: {reason!r}, which is no reason for an output",
                source.keyword(source.function(definition.name), "wider"),
                remedy='wider={"hessian": "the reason"}; outputs begin with value, gradient or hessian',
            )  # fmt: skip
    return definition.wider


OUTPUTS = ("value", "gradient", "hessian")
