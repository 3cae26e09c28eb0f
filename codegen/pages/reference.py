"""The reference: what can be imported, with signatures and docstrings, and the commands with their options.

In: the modules themselves. Out: `Module`s of `Member`s.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp
from numpy.typing import ArrayLike, DTypeLike

from ..evidence.subjects import KERNELS, module
from ..language import Convention, Encoding, Link, Role

MODULES = {
    "losskernels": "What is imported from the package itself.",
    KERNELS: "One object for each loss and link.",
    "losskernels.losses": "Classes and functions with Keras' names.",
    "losskernels.language": "The words of definitions.",
}
ALIASES: tuple[tuple[Any, str], ...] = (
    (ArrayLike, "ArrayLike"), (ArrayLike | None, "ArrayLike | None"), (DTypeLike, "DTypeLike"),
    (DTypeLike | None, "DTypeLike | None"),
)  # fmt: skip
"""Annotations that are names for long ones."""
PARTS = ("kernels", "losses")
"""Members of the package that are modules of their own."""


@dataclass(frozen=True)
class Member:
    """Something that has a name: its signature, its documentation, what it has itself."""

    name: str
    signature: str
    lead: str
    rest: str
    members: tuple[Member, ...] = ()


@dataclass(frozen=True)
class Module:
    name: str
    summary: str
    members: tuple[Member, ...]

    @property
    def slug(self) -> str:
        return self.name.replace(".", "-")


def modules() -> Iterator[Module]:
    """Every public module; a package of own losses in the place of the kernels of losskernels."""
    for known, summary in MODULES.items():
        name = module() if known == KERNELS else known
        imported = importlib.import_module(name)
        names = [n for n in getattr(imported, "__all__", []) if n not in PARTS or name != "losskernels"]
        found = {n: getattr(imported, n) for n in sorted(names)}
        if known == KERNELS:
            classes = importlib.import_module("losskernels.kernel")
            found = {"Kernel": classes.Kernel, "Bound": classes.Bound} | found
        yield Module(name, summary, tuple(_members(found)))


def _members(found: Mapping[str, Any]) -> Iterator[Member]:
    """Each object once; a second name of it says so."""
    for name, x in found.items():
        first = getattr(x, "__name__", name)
        if first != name and found.get(first) is x:
            yield Member(name, name, f"The same as {first}.", "")
        else:
            yield member(name, x)


def member(name: str, x: Any, within: str = "") -> Member:
    """What is to be known about one object."""
    own = not callable(x) or str(getattr(x, "__module__", "")).startswith("losskernels")
    lead, _, rest = documentation(x).partition("\n\n")
    inside: tuple[Member, ...] = ()
    if inspect.isclass(x) and own and not issubclass(x, sp.Basic):
        methods = [(n, f) for n, f in inspect.getmembers(x, _is_method) if not n.startswith("_")]
        inside = tuple(member(n, f, name) for n, f in methods)
    shown = name + (signature(x, within) if own else "")
    return Member(name, shown, " ".join(lead.split()), rest if own else "", inside)


def documentation(x: Any) -> str:
    """The docstring of the object itself; of words of the language what they are."""
    if isinstance(x, Convention):
        return f"Convention: {x.meaning}."
    if isinstance(x, Encoding):
        return f"Encoding of a target over the class axis; names of its kernels begin with {x.prefix or 'nothing'}."
    if isinstance(x, Link):
        formula = x.prediction(sp.Symbol("x", real=True))
        return f"Link: the prediction is {formula}. Names of its kernels end in {x.suffix or 'nothing'}."
    role = next((a for a in getattr(x, "__metadata__", ()) if isinstance(a, Role)), None)
    if role is not None:
        return f"Annotation of a {role.kind} in {role.domain}{', one for each class' if role.axis else ''}."
    doc = inspect.getdoc(x) or ""
    return "" if doc == inspect.getdoc(type(x)) and not inspect.isclass(x) else doc


def signature(x: Any, within: str = "") -> str:
    """The parameters with their annotations as they are written, and what comes out."""
    if not callable(x) or (inspect.isclass(x) and issubclass(x, sp.Basic)) or hasattr(x, "__metadata__"):
        return ""
    found = inspect.signature(x)
    parameters = [_plain(p) for name, p in found.parameters.items() if not (within and name == "self")]
    out = found.return_annotation
    result = out if out is inspect.Signature.empty else Raw(out)
    return str(found.replace(parameters=parameters, return_annotation=result))


def _plain(p: inspect.Parameter) -> inspect.Parameter:
    """A parameter with annotation and default as they are written."""
    annotation = p.annotation if p.annotation is p.empty else Raw(p.annotation)
    words = isinstance(p.default, tuple) and all(isinstance(x, Link | Encoding) for x in p.default) and p.default
    default = Raw(f"({', '.join(x.name for x in p.default)},)") if words else p.default
    return p.replace(annotation=annotation, default=default)


class Raw:
    """What prints as it was written."""

    def __init__(self, annotation: Any):
        self.text = annotation if isinstance(annotation, str) else _written(annotation)

    def __repr__(self) -> str:
        return self.text


def _written(annotation: Any) -> str:
    for alias, text in ALIASES:
        if annotation == alias:
            return text
    if inspect.isclass(annotation) and not getattr(annotation, "__args__", ()):
        return annotation.__name__
    return re.sub(r"\b(typing|collections\.abc|losskernels\.[\w.]+)\.", "", str(annotation))


def _is_method(x: Any) -> bool:
    return inspect.isfunction(x) or isinstance(x, property)
