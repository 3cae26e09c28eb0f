"""The C of a kernel, each statement in it tied to the formula that it stands for.

In: the kernels of the IR of a problem and the text of their generated file. Out: for each case the C as HTML, in which
every name that is set leads to its formula, and the formulas. What an earlier case computes too, in the same way and
under the same name, stands there.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

import sympy as sp

from ..formulate import Problem
from ..ir import COMPARISONS, LIFT, Case, Kernel, Statement
from .layout import (
    APPLY,
    MINUS,
    SUM,
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
from .listing import listings
from .notation import Notation

LONG, TOLD = 70, 25
"""Characters of LaTeX of a formula that is still written out in another one, in which it has a number, and in which it
has a name that says something."""
NUMBERED = re.compile(r"(x|chosen|limit)(_\d+)?|\w+_eq_\w+|\w+_l[te]_\w+")
MANY = 12
"""Characters of a fraction that is still written as one."""
HIGH = 20
"""The exponent above which a power of two is written as one."""
DROP = "drop"
"""What undoes the factor of lifted_exp."""
CONDITIONS = {"lt": "<", "le": "<=", "eq": "="}
CHOICES, SUMS, PRODUCTS, POWERS = range(4)
DOT = sign("·")
"""Between factors that are words."""


@dataclass(frozen=True)
class Atom:
    """A statement: its anchor, its name, the formula that it stands for."""

    anchor: str
    name: str
    formula: str


@dataclass(frozen=True)
class CaseCode:
    """One case of a kernel: where it applies, its C, and the atoms that no case before has."""

    where: str
    code: str
    atoms: tuple[Atom, ...]


def cases(problem: Problem, kernels: Iterable[Kernel], text: str, mark: str = "a") -> Iterator[CaseCode]:
    """Every case of these kernels that the file has; anchors begin with `mark`."""
    known: dict[Hashable, Atom] = {}
    found = []
    for kernel in kernels:
        for k, case in enumerate(kernel.cases):
            match = re.search(rf"^static void {kernel.name}_case_{k}\(.*?^}}$", text, re.MULTILINE | re.DOTALL)
            if match is not None:
                before = len(known)
                own = _atoms(Formulas(problem, kernel), case, known, mark)
                anchors = {atom.name: atom.anchor for atom in own}
                found.append((_where(problem, kernel, case), match[0], anchors, tuple(known.values())[before:]))
    code = listings([(c, anchors) for _, c, anchors, _ in found], f"{mark}-")
    for (where, _, _, atoms), html in zip(found, code, strict=True):
        yield CaseCode(where, html, atoms)


def _where(problem: Problem, kernel: Kernel, case: Case) -> str:
    """Which outputs the function has, and where it applies."""
    outputs = "" if kernel.name == problem.name else "Hessian times v"
    guards = ", ".join(str(g) for g in case.guards) or ("otherwise" if len(kernel.cases) > 1 else "")
    return ": ".join(filter(None, [outputs, guards])) or "everywhere"


def _atoms(formulas: Formulas, case: Case, known: dict[Hashable, Atom], mark: str) -> Iterator[Atom]:
    """The atoms of a case; what is new is entered in `known`, by what it is made of."""
    made: dict[str, Hashable] = {}
    for s in case.body:
        node = formulas.add(s)
        own = s.name, s.op, s.value, tuple(made[a] for a in s.args)
        if s.op in ("input", "const", "index"):
            made[s.name] = own
            continue
        if own not in known:
            known[own] = Atom(f"{mark}{len(known)}", s.name, math(node))
        made[s.name] = known[own].anchor
        yield known[own]


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
        short = s.op == "const" or len(node.latex()) <= (LONG if NUMBERED.fullmatch(s.name) else TOLD)
        self.known[s.name] = (node, level) if short else (code(s.name), POWERS)
        return node

    def _within(self, name: str, around: int) -> Node:
        node, level = self.known[name]
        return Fence("(", node, ")") if level < around else node

    def _made(self, s: Statement) -> tuple[Node, int]:
        def arg(k: int, around: int = CHOICES) -> Node:
            return self._within(s.args[k], around)

        match s.op:
            case "input":
                return self._input(str(s.value)), POWERS
            case "const":
                return self._constant(sp.sympify(str(s.value), rational=True))
            case "index":
                return letter("j"), POWERS
            case "add" | "sub":
                return Row((arg(0, SUMS), sign("+" if s.op == "add" else "-"), arg(1, PRODUCTS))), SUMS
            case "mul" if {self.ops[a] for a in s.args} == {"lifted_exp", DROP}:
                lifted = next(a for a in s.args if self.ops[a] == "lifted_exp")
                return self.exponentials[lifted], PRODUCTS
            case "mul":
                return Row((arg(0, PRODUCTS), DOT, arg(1, PRODUCTS))), PRODUCTS
            case "div":
                return Fraction(arg(0), arg(1)), PRODUCTS
            case "neg":
                return Row((MINUS, arg(0, PRODUCTS))), SUMS
            case "abs":
                return Fence("|", arg(0), "|"), POWERS
            case "sqrt":
                return Root(arg(0)), POWERS
            case "fma":
                return Row((arg(0, PRODUCTS), DOT, arg(1, PRODUCTS), sign("+"), arg(2, PRODUCTS))), SUMS
            case "exp":
                return Power(E, arg(0)), PRODUCTS
            case "lifted_exp":
                self.exponentials[s.name] = Power(E, arg(0))
                return Row((Power(number("2"), number(str(LIFT))), DOT, Power(E, arg(0)))), PRODUCTS
            case "approx":
                return self.known[s.args[0]]
            case "exponent":
                return call("exponent", arg(0)), PRODUCTS
            case "ldexp":
                return Row((Power(number("2"), arg(1)), DOT, arg(0, PRODUCTS))), PRODUCTS
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
                return Row((arg(1, PRODUCTS), word(" if "), arg(0), word(", else "), arg(2, PRODUCTS))), CHOICES
        if s.op in COMPARISONS:
            return Row((arg(0, SUMS), sign(CONDITIONS[s.op]), arg(1, SUMS))), SUMS
        return call(s.op, *(arg(k) for k in range(len(s.args)))), PRODUCTS

    def _constant(self, x: sp.Expr) -> tuple[Node, int]:
        """A number; a large power of two as one, a long fraction in decimals."""
        power = sp.log(x, 2) if x.is_Rational and x > 0 else sp.Integer(0)
        if power.is_Integer and abs(power) > HIGH:
            return Power(number("2"), self.notation(power)), PRODUCTS
        if x.is_Add:
            first, *others = sorted(x.args, key=lambda term: bool(term.could_extract_minus_sign()))
            rest = [(sign("-"), -term) if term.could_extract_minus_sign() else (sign("+"), term) for term in others]
            parts = [node for mark, term in rest for node in (mark, self._constant(term)[0])]
            return Row((self._constant(first)[0], *parts)), SUMS
        if x.is_Rational and len(str(x)) > MANY and sp.Rational(float(x)) == x:
            size = number(repr(abs(float(x))))
            return (Row((MINUS, size)), SUMS) if x < 0 else (size, PRODUCTS)
        return self.notation(x), SUMS if x.could_extract_minus_sign() else PRODUCTS

    def _input(self, name: str) -> Node:
        i = self.inputs[name]
        base = self.notation.name(i.symbol)
        return Index(base, letter("j")) if i.axis else base
