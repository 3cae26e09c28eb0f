"""The table of symbols: what every letter of a formula stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp
from markupsafe import Markup

from ..declare import Declaration
from ..formulate import Problem
from ..ir import Input
from .layout import Index, letter, math
from .limits import place
from .notation import Notation
from .units import NONE, Units, units

MEANINGS = {
    "logit": "logit: the logarithm of the odds",
    "softmax": "logits, one for each class",
    "log": "logarithm of the prediction",
    "normalised": "amounts, one for each class, which are divided by their sum",
    "normalised and clipped": "amounts, one for each class, which are divided by their sum and clipped",
    "clipped": "prediction, which is clipped to [low, high]",
    "shifted": "prediction, to which epsilon is added",
}
"""What a prediction is under a link."""
LINKS = {
    "low": "the least that predictions are clipped to",
    "high": "the most that predictions are clipped to",
    "epsilon": "added to the prediction",
}


@dataclass(frozen=True)
class Symbol:
    """A letter, the argument that it is, what it means, its domain, its unit, its default."""

    letter: Markup
    argument: str
    meaning: str
    domain: str
    unit: str
    default: str


def symbols(problem: Problem, declaration: Declaration) -> Iterator[Symbol]:
    """One for each argument of the kernel, in order."""
    notation, known = Notation(problem), units(declaration)
    for i in problem.inputs:
        name = notation.name(i.symbol)
        yield Symbol(
            letter=Markup(math(Index(name, letter("k")) if i.axis else name)),
            argument=i.name,
            meaning=_meaning(problem, declaration, i),
            domain="0, 1, ..., classes less 1" if i.index else _domain(i),
            unit=unit(problem, known, i),
            default="" if i.default is None else place(sp.Rational(i.default)),
        )


def unit(problem: Problem, known: Units, i: Input) -> str:
    """The unit of what a kernel is given. A link has parameters of its own, in the unit of what they bound."""
    declaration = known.declaration
    own = {a.name for a in declaration.arguments}
    if i.index:
        return NONE
    if i.symbol not in own:
        return known.of(next(iter(declaration.links)))
    names = dict(zip(declaration.links, problem.link.split(", "), strict=False))
    links = {link.name: link for link in declaration.links.get(i.symbol, ())}
    return known.given(i.symbol, links[names[i.symbol]]) if links else known.of(i.symbol)


def _domain(i: Input) -> str:
    if i.domain.low is None and i.domain.high is None:
        return "any real number"
    return str(i.domain).replace("inf]", "∞]")


def _meaning(problem: Problem, declaration: Declaration, i: Input) -> str:
    if i.symbol in LINKS and i.symbol not in {a.name for a in declaration.arguments}:
        return LINKS[i.symbol]
    if i.role == "prediction":
        links = dict(zip(declaration.links, problem.link.split(", "), strict=False))
        return MEANINGS.get(links.get(i.symbol, ""), "prediction" + (", one for each class" if i.axis else ""))
    if i.index:
        return "target: the label, a class"
    each = ", one for each class" if i.axis else ""
    return f"target{each}" if i.role == "target" else f"parameter{each}{_told(declaration, i)}"


def _told(declaration: Declaration, i: Input) -> str:
    """The sentence of the definition that says what a parameter does."""
    text = f"{declaration.summary} {declaration.description}".split("Reference:")[0]
    sentences = re.split(r"(?<=\.)\s+", " ".join(text.split()))
    return next((f": {s.removesuffix('.')}" for s in sentences if re.search(rf"\b{i.symbol}\b", s)), "")
