"""Pass 1, declare: a definition file becomes a `Declaration`, checked; or a `DefinitionError` says what is wrong where.

Guaranteed afterwards: one loss, named like its file; every argument has a role and a domain and is used; the formula
is built from functions that the compiler can differentiate and prove; it is real wherever its arguments are in their
domains; every kink and every removable 0 log 0 is covered by a declared convention.
"""

from __future__ import annotations

import ast
import importlib.util
import inspect
import itertools
import keyword
import linecache
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import get_args, get_type_hints

import mpmath
import sympy as sp

from .errors import DefinitionError, Place
from .ir import Interval
from .language import Convention, Definition, Encoding, Link, Role, dense, index, kink_at_zero, total, zero_log_zero

KNOWN = (sp.log, sp.exp, sp.Abs, sp.cosh, sp.sinh, sp.tanh, total)
C_WORDS = frozenset(
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while exp log sqrt abs".split()
)
RESERVED = frozenset({"outputs", "sample_weight", "n_threads", "out", "v", "y_true", "y_pred"})


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a definition: its name, role, default, and the real symbol that stands for it in the formula."""

    name: str
    role: Role
    default: Fraction | None
    symbol: sp.Symbol


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

    @property
    def predictions(self) -> tuple[Argument, ...]:
        return tuple(a for a in self.arguments if a.role.kind == "prediction")


def declare(path: Path) -> Declaration:
    """Read the definition file at `path`."""
    definition = _only_definition(path, _load(path))
    place = _place_of(definition, path)
    if definition.name != path.stem:
        raise DefinitionError(
            "LK105", f"the loss {definition.name} is defined in a file named {path.name}", place,
            remedy=f"rename the file to {definition.name}.py, or the function to {path.stem}",
        )  # fmt: skip
    arguments = _arguments(definition, place)
    formula = _formula(definition, arguments, path, place)
    doc = inspect.getdoc(definition.function)
    if not doc:
        raise DefinitionError(
            "LK106", f"{definition.name} has no docstring", place,
            remedy="say in one sentence what the loss measures, and name its source",
        )  # fmt: skip
    summary, _, description = doc.partition("\n\n")
    if ". " in summary:
        summary, rest = summary.split(". ", 1)
        summary, description = summary + ".", "\n\n".join(filter(None, [rest, description]))
    declaration = Declaration(
        definition.name, f"definitions/{path.name}", path.read_text("utf-8"), " ".join(summary.split()), description,
        arguments, formula, _links(definition, arguments, place), definition.targets,
        {name: tuple(sorted(map(Fraction, values))) for name, values in definition.special.items()},
        definition.conventions,
    )  # fmt: skip
    _check_names(declaration, place)
    _check_formula(declaration, place)
    return declaration


def _load(path: Path) -> ModuleType:
    name = f"losskernels.definitions.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.exists():
        raise DefinitionError("LK100", f"there is no definition file {path}", remedy="losskernels list shows all losses")
    module = importlib.util.module_from_spec(spec)
    linecache.checkcache(str(path))
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except DefinitionError:
        raise
    except SyntaxError as error:
        line = error.lineno or 1
        raise DefinitionError("LK103", f"Python cannot read the file: {error.msg}", Place(path.name, line, error.text or "")) from None
    except Exception as error:
        raise DefinitionError(
            "LK104", f"the file stops with {type(error).__name__}: {error}", _place_in(path, error),
            remedy="a definition file holds imports and one function under @loss",
        ) from None  # fmt: skip
    return module


def _place_in(path: Path, error: BaseException) -> Place:
    """The innermost line of `path` on the traceback of `error`."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename) == path]
    line = (lines or [1])[-1] or 1
    return Place(path.name, line, linecache.getline(str(path), line))


def _only_definition(path: Path, module: ModuleType) -> Definition:
    found = [d for d in vars(module).values() if isinstance(d, Definition) and d.function.__module__ == module.__name__]
    names = [n.name for n in ast.parse(path.read_text("utf-8")).body if isinstance(n, ast.FunctionDef)]
    for name in names:
        if names.count(name) > 1:
            raise DefinitionError("LK107", f"{name} is defined twice in {path.name}", remedy="remove or rename one of them")
    if len(found) != 1:
        raise DefinitionError(
            "LK108", f"{path.name} defines {len(found) or 'no'} losses; one is expected", Place(path.name, 1),
            remedy="one loss a file: a function under @loss(...), named like the file",
        )  # fmt: skip
    return found[0]


def _place_of(definition: Definition, path: Path, word: str = "") -> Place:
    """The `def` line, or the first line below it that holds `word`."""
    lines, start = inspect.getsourcelines(definition.function)
    for offset, text in enumerate(lines):
        column = text.find(word) if word else -1
        if (not word and text.lstrip().startswith("def ")) or column >= 0:
            return Place(path.name, start + offset, text, max(column, 0), column + len(word) if word else 0)
    return Place(path.name, start)


def _arguments(definition: Definition, place: Place) -> tuple[Argument, ...]:
    try:
        hints = get_type_hints(definition.function, include_extras=True)
    except NameError as error:
        raise DefinitionError("LK102", f"unknown annotation: {error}", place, remedy="import it from losskernels.language") from None
    found = []
    for name, p in inspect.signature(definition.function).parameters.items():
        roles = [a for a in get_args(hints.get(name)) if isinstance(a, Role)]
        if len(roles) != 1:
            raise DefinitionError(
                "LK102", f"argument {name} of {definition.name} has no role", place,
                remedy=f"annotate it, for example {name}: Label, {name}: Probability or {name}: Weight",
            )  # fmt: skip
        if name in C_WORDS or keyword.iskeyword(name) or keyword.issoftkeyword(name) or name in RESERVED or name.startswith("_"):
            raise DefinitionError(
                "LK109", f"argument {name} of {definition.name} is a word of C, Python or the kernels' own interface", place,
                remedy=f"rename it, for example {name.strip('_')}_",
            )  # fmt: skip
        default = None if p.default is inspect.Parameter.empty else Fraction(p.default)
        if roles[0].kind == "parameter" and default is not None and not contains(roles[0].domain, default):
            raise DefinitionError(
                "LK110", f"the default {default} of {name} is outside its domain {roles[0].domain}", place,
                remedy="change the default or the annotation",
            )  # fmt: skip
        found.append(Argument(name, roles[0], default, sp.Symbol(name, real=True)))
    kinds = [a.role.kind for a in found]
    if "prediction" not in kinds or sorted(kinds, key=["target", "prediction", "parameter"].index) != kinds:
        raise DefinitionError(
            "LK111", f"the arguments of {definition.name} are {', '.join(kinds) or 'none'}", place,
            remedy="give targets first, then at least one prediction, then parameters",
        )  # fmt: skip
    return tuple(found)


def contains(domain: Interval, value: Fraction) -> bool:
    """Whether `value` is in `domain`."""
    return (domain.low is None or value >= domain.low) and (domain.high is None or value <= domain.high)


def _formula(definition: Definition, arguments: tuple[Argument, ...], path: Path, place: Place) -> sp.Expr:
    try:
        formula = sp.sympify(definition.function(*(a.symbol for a in arguments)))
    except NameError as error:
        at = _place_in(path, error)
        word = error.name or ""
        column = at.text.find(word)
        names = ", ".join(a.name for a in arguments)
        raise DefinitionError(
            "LK101", f"undeclared symbol '{word}' in {definition.name}",
            Place(at.file, at.line, at.text, column, column + len(word)) if column >= 0 else at,
            reason=f"declared: {names}", remedy=f"add it to the signature, or import it; {_nearest(word, arguments)}",
        ) from None  # fmt: skip
    except DefinitionError:
        raise
    except Exception as error:
        raise DefinitionError(
            "LK104", f"{definition.name} stops with {type(error).__name__}: {error}", _place_in(path, error),
            remedy="a definition only combines its arguments with functions from losskernels.language",
        ) from None  # fmt: skip
    if not isinstance(formula, sp.Expr):
        raise DefinitionError("LK112", f"{definition.name} returns {type(formula).__name__}, not a formula", place, remedy="return an expression")
    return formula


def _nearest(word: str, arguments: tuple[Argument, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(word, [a.name for a in arguments], 1)
    return f"did you mean '{near[0]}'?" if near else f"for a parameter: {word}: Weight = 1"


def _links(definition: Definition, arguments: tuple[Argument, ...], place: Place) -> Mapping[str, tuple[Link, ...]]:
    predictions = [a.name for a in arguments if a.role.kind == "prediction"]
    if isinstance(definition.links, tuple):
        if len(predictions) > 1:
            identity = definition.links[0]
            if definition.links != (identity,) or identity.suffix:
                raise DefinitionError("LK113", f"{definition.name} has {len(predictions)} predictions: say whose links these are", place,
                                      remedy=f"links={{'{predictions[-1]}': (identity, ...)}}")  # fmt: skip
            return {}
        return {predictions[0]: definition.links}
    unknown = set(definition.links) - set(predictions)
    if unknown:
        raise DefinitionError("LK113", f"links name {', '.join(sorted(unknown))}, which is no prediction of {definition.name}", place,
                              remedy=f"the predictions are {', '.join(predictions)}")  # fmt: skip
    return dict(definition.links)


def _check_names(d: Declaration, place: Place) -> None:
    names = {a.name for a in d.arguments}
    used = {s.name for s in d.formula.free_symbols}
    for a in d.arguments:
        if a.name not in used:
            raise DefinitionError("LK114", f"argument {a.name} of {d.name} is not used in the formula", place, remedy="remove it, or use it")
    foreign = used - names
    if foreign:
        raise DefinitionError("LK101", f"undeclared symbol '{min(foreign)}' in {d.name}", place, reason=f"declared: {', '.join(sorted(names))}",
                              remedy="add it to the signature")  # fmt: skip
    for name in d.special:
        if name not in {a.name for a in d.arguments if a.role.kind == "parameter" and not a.role.axis}:
            raise DefinitionError("LK115", f"special values are given for {name}, which is no scalar parameter of {d.name}", place,
                                  remedy="name a parameter without class axis")  # fmt: skip
    if index in d.targets and not any(a.role.kind == "target" and a.role.axis for a in d.arguments):
        raise DefinitionError("LK116", f"{d.name} has no target over the class axis to be given as an index", place, remedy="targets=(dense,)")
    if not d.targets or any(t not in (dense, index) for t in d.targets):
        raise DefinitionError("LK116", f"unknown target encoding in {d.name}", place, remedy="targets=(dense,) or (dense, index)")


def _check_formula(d: Declaration, place: Place) -> None:
    for f in sorted(d.formula.atoms(sp.Function) - d.formula.atoms(*KNOWN), key=str):
        raise DefinitionError("LK117", f"unknown function {f.func} in {d.name}", place, reason=f"in {f}",
                              remedy=f"known: {', '.join(k.__name__ for k in KNOWN)}, sqrt and powers")  # fmt: skip
    if d.formula.has(sp.Piecewise, sp.Max, sp.Min, sp.sign, sp.I, sp.zoo, sp.nan, sp.Integral, sp.Sum):
        raise DefinitionError("LK117", f"{d.name} uses something that cannot be derived yet", place, reason=str(d.formula), remedy="use functions of losskernels.language")
    axis = {a.symbol for a in d.arguments if a.role.axis}
    if (bool(axis) != d.formula.has(total)) or _outside_totals(d.formula) & axis:
        raise DefinitionError("LK118", f"the value of {d.name} is not one number per row", place,
                              reason=f"over the class axis: {', '.join(sorted(s.name for s in axis)) or 'nothing'}",
                              remedy="put what has a class axis inside total(...), and nothing else there alone")  # fmt: skip
    if d.formula.has(sp.Abs) and kink_at_zero not in d.conventions:
        raise DefinitionError("LK202", f"{d.name} has a kink and no convention for it", place, reason=f"in {d.formula}",
                              remedy="declare conventions=(kink_at_zero,): derivatives are 0 there")  # fmt: skip
    _check_domain(d, place)


def _outside_totals(e: sp.Expr) -> set[sp.Symbol]:
    if isinstance(e, total):
        return set()
    if isinstance(e, sp.Symbol):
        return {e}
    return set().union(*map(_outside_totals, e.args))


def _samples(domain: Interval) -> list[Fraction]:
    low, high = domain.low, domain.high
    if low is not None and high is not None:
        return [low + (high - low) * Fraction(k, 4) for k in (0, 1, 2, 3, 4)]
    start = low if low is not None else Fraction(-3)
    return [start + Fraction(k) for k in (0, 1, 2, 3)] + ([Fraction(-1, 2)] if low is None else [start + Fraction(1, 2)])


def _points(arguments: tuple[Argument, ...]) -> Iterator[dict[sp.Symbol, Fraction]]:
    axes = [_samples(a.role.domain) for a in arguments]
    for values in itertools.islice(itertools.product(*axes), 2000):
        yield {a.symbol: v for a, v in zip(arguments, values, strict=True)}


def _check_domain(d: Declaration, place: Place) -> None:
    """Every logarithm and every root has an argument >= 0 on a grid of the domain with its boundary; 0 log 0 needs
    its convention."""
    plain = d.formula.replace(total, lambda body: body)
    danger = [(f, f.args[0]) for f in plain.atoms(sp.log)]
    danger += [(f, f.base) for f in plain.atoms(sp.Pow) if not f.exp.is_integer and f.base != sp.E]
    reached = False
    for point in _points(d.arguments):
        for f, inside in danger:
            value = inside.subs(point)
            reached = reached or (isinstance(f, sp.log) and bool(value.is_zero))
            if value.is_extended_real and value.is_negative:
                where = ", ".join(f"{s.name}={v}" for s, v in point.items() if inside.has(s))
                raise DefinitionError("LK301", f"{d.name} takes {f.func.__name__ if isinstance(f, sp.log) else 'a power'} of a value that can be negative", place,
                                      reason=f"{f}\ncounterexample: {where} gives {mpmath.nstr(mpmath.mpf(sp.N(value)), 6)} inside",
                                      remedy="narrow the domain of an argument, or add a link that keeps it positive")  # fmt: skip
    if reached and zero_log_zero not in d.conventions and any(a.role.kind == "target" for a in d.arguments) and _multiplied_log(plain):
        raise DefinitionError("LK302", f"{d.name} needs the value of 0 log 0 and does not give it", place, reason=f"in {d.formula}",
                              remedy="declare conventions=(zero_log_zero,)")  # fmt: skip


def _multiplied_log(e: sp.Expr) -> bool:
    return any(any(isinstance(a, sp.log) for a in m.args) and any(a.free_symbols for a in m.args if not a.has(sp.log)) for m in e.atoms(sp.Mul))
