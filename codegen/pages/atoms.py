"""The C of a kernel, each statement in it tied to what it computes.

In: a kernel of the IR and the text of its generated file. Out: for each case the C as HTML, in which every name that is
set leads to its atom, and the atoms: the statement, and the formula of the inputs that it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

import sympy as sp

from ..formulate import Problem
from ..ir import COMPARISONS, LIFT, Case, Kernel, Statement
from .layout import (
    APPLY,
    MINUS,
    SUM,
    TIMES,
    Cases,
    E,
    Fence,
    Fraction,
    Index,
    Node,
    Power,
    Root,
    Row,
    Under,
    call,
    code,
    function,
    letter,
    math,
    number,
    sign,
    word,
)  # fmt: skip
from .notation import Notation

LONG = 90
"""Characters of LaTeX of a formula that is still written out in another one."""
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SET = re.compile(
    r"\b(?:(?<=const double )|(?<=const lk_pair )|(?<=const int ))(\w+)(?= = )|^( +)(\w+)(?=\[i\] = )", re.M
)
HIGH = 20
"""The exponent above which a power of two is written as one."""
DROP = "drop"
"""What undoes the factor of lifted_exp."""
NUMBERED = re.compile(r"x_\d+")
CONDITIONS = {"lt": "<", "le": "<=", "eq": "="}
SUMS, PRODUCTS, POWERS = 0, 1, 2


@dataclass(frozen=True)
class Atom:
    """A statement: its anchor, its text, and, of one that has a name of its own, the formula that it stands for."""

    anchor: str
    text: str
    formula: str


@dataclass(frozen=True)
class CaseCode:
    """One case of a kernel: where it applies, its C, its atoms."""

    where: str
    code: str
    atoms: tuple[Atom, ...]


def cases(problem: Problem, kernel: Kernel, text: str) -> Iterator[CaseCode]:
    """Every case of a kernel that the file has."""
    for k, case in enumerate(kernel.cases):
        match = re.search(rf"^static void {kernel.name}_case_{k}\(.*?^}}$", text, re.MULTILINE | re.DOTALL)
        if match is not None:
            prefix = f"{kernel.name}-{k}-"
            atoms = tuple(_atoms(problem, kernel, case, prefix))
            where = ", ".join(str(g) for g in case.guards) or "otherwise"
            yield CaseCode(where, linked(match[0], {a.anchor.removeprefix(prefix): a for a in atoms}), atoms)


def _atoms(problem: Problem, kernel: Kernel, case: Case, prefix: str) -> Iterator[Atom]:
    formulas = Formulas(problem, kernel)
    for s in case.body:
        node = formulas.add(s)
        if s.op not in ("input", "const", "index"):
            yield Atom(prefix + s.name, str(s), "" if NUMBERED.fullmatch(s.name) else math(node))


def linked(text: str, atoms: dict[str, Atom]) -> str:
    """C as HTML: the first time that a name is set in a loop, it is a link to its atom; comments are marked."""
    parts, end = [], 0
    for match in COMMENT.finditer(text):
        parts += [_links(text[end : match.start()], atoms), f"<i>{escape(match[0])}</i>"]
        end = match.end()
    return "".join([*parts, _links(text[end:], atoms)])


def _links(text: str, atoms: dict[str, Atom]) -> str:
    def link(match: re.Match[str]) -> str:
        name, room = match[1] or match[3], match[2] or ""
        atom = atoms.get(name)
        return match[0] if atom is None else f'{room}<a href="#{atom.anchor}" title="{escape(atom.text)}">{name}</a>'

    return SET.sub(link, escape(text, quote=False))


class Formulas:
    """The formula of each statement in terms of the inputs; what is long is called by its name where it is used."""

    def __init__(self, problem: Problem, kernel: Kernel):
        self.notation = Notation(problem)
        self.inputs = {i.name: i for i in kernel.inputs}
        self.known: dict[str, tuple[Node, int]] = {}
        self.ops: dict[str, str] = {}
        self.exponentials: dict[str, Node] = {}

    def add(self, s: Statement) -> Node:
        """The formula of a statement whose arguments were added before."""
        drops = s.op == "const" and str(s.value) == f"1/{2**LIFT}"
        self.ops[s.name] = DROP if drops else s.op
        node, level = self._made(s)
        short = len(node.latex()) <= LONG
        self.known[s.name] = (node, level) if short else (code(s.name), POWERS)
        return node

    def _within(self, name: str, around: int) -> Node:
        node, level = self.known[name]
        return Fence("(", node, ")") if level < around else node

    def _made(self, s: Statement) -> tuple[Node, int]:
        def arg(k: int, around: int = SUMS) -> Node:
            return self._within(s.args[k], around)

        match s.op:
            case "input":
                return self._input(str(s.value)), POWERS
            case "const":
                return self._constant(sp.sympify(str(s.value), rational=True))
            case "index":
                return letter("j"), POWERS
            case "add" | "sub":
                return Row((arg(0), sign("+" if s.op == "add" else "-"), arg(1, PRODUCTS))), SUMS
            case "mul" if {self.ops[a] for a in s.args} == {"lifted_exp", DROP}:
                lifted = next(a for a in s.args if self.ops[a] == "lifted_exp")
                return self.exponentials[lifted], PRODUCTS
            case "mul":
                return Row((arg(0, PRODUCTS), TIMES, arg(1, PRODUCTS))), PRODUCTS
            case "div":
                return Fraction(arg(0), arg(1)), PRODUCTS
            case "neg":
                return Row((MINUS, arg(0, PRODUCTS))), SUMS
            case "abs":
                return Fence("|", arg(0), "|"), POWERS
            case "sqrt":
                return Root(arg(0)), POWERS
            case "fma":
                return Row((arg(0, PRODUCTS), TIMES, arg(1, PRODUCTS), sign("+"), arg(2, PRODUCTS))), SUMS
            case "exp":
                return Power(E, arg(0)), PRODUCTS
            case "lifted_exp":
                self.exponentials[s.name] = Power(E, arg(0))
                return Row((Power(number("2"), number(str(LIFT))), TIMES, Power(E, arg(0)))), PRODUCTS
            case "approx":
                return self.known[s.args[0]]
            case "expm1":
                return Row((Power(E, arg(0)), sign("-"), number("1"))), SUMS
            case "log1p":
                return call("log", Row((number("1"), sign("+"), arg(0, PRODUCTS)))), PRODUCTS
            case "sum":
                return Row((Under(SUM, letter("j")), arg(0, PRODUCTS))), SUMS
            case "maximum" | "argmax":
                name = "max" if s.op == "maximum" else "arg max"
                return Row((Under(function(name), letter("j")), APPLY, arg(0, PRODUCTS))), PRODUCTS
            case "gather":
                return Index(Fence("(", arg(0), ")"), arg(1)), POWERS
            case "select":
                return Cases(((arg(1), Row((word("if "), arg(0)))), (arg(2), word("otherwise")))), SUMS
        if s.op in COMPARISONS:
            return Row((arg(0), sign(CONDITIONS[s.op]), arg(1))), SUMS
        return call(s.op, *(arg(k) for k in range(len(s.args)))), PRODUCTS

    def _constant(self, x: sp.Expr) -> tuple[Node, int]:
        """A number; a large power of two as one."""
        power = sp.log(x, 2) if x.is_Rational and x > 0 else sp.Integer(0)
        if power.is_Integer and abs(power) > HIGH:
            return Power(number("2"), self.notation(power)), PRODUCTS
        return self.notation(x), SUMS if x.could_extract_minus_sign() else PRODUCTS

    def _input(self, name: str) -> Node:
        i = self.inputs[name]
        base = self.notation.name(i.symbol)
        return Index(base, letter("j")) if i.axis else base
