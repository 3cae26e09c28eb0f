"""Statements of the IR as a person writes formulas: what a region needs, with its choices made.

In: a kernel, a case, an output and a region of it. Out: lines `name = formula`, the last one the output's. A statement
that is read once stands in the formula that reads it; one that is read often, or is a pair, has a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from ..ir import COMPARISONS, LEAVES, LIFT, Case, Kernel, Statement, needed
from .pieces import pieces
from .regions import Place

INFIX = {"add": ("+", 1), "sub": ("-", 1), "mul": ("*", 2), "div": ("/", 2), "lt": ("<", 0), "le": ("<=", 0),
         "eq": ("==", 0)}  # fmt: skip
"""Sign and precedence."""
UNARY, ATOM = 3, 4
SHORT = 12
"""Characters of a fraction that is still written as one."""
LONG = 72
"""Characters of a formula that still stands in another one."""


def statements(kernel: Kernel, place: Place) -> tuple[tuple[Statement, ...], str]:
    """The statements that an output needs in a region, and the name of its result."""
    case = kernel.cases[place.case]
    known: dict[str, Statement] = {}
    same: dict[str, str] = {}
    body = []
    for s in case.body:
        s = replace(s, args=tuple(same.get(a, a) for a in s.args))
        known[s.name] = s
        chosen = _chosen(known[s.args[0]], known, place) if s.op == "select" else None
        if chosen is None:
            body.append(s)
        else:
            same[s.name] = s.args[1 if chosen else 2]
    result = case.results[place.output]
    result = same.get(result, result)
    return needed(Case((), tuple(body), (result,)), (result,)), result


def _chosen(condition: Statement, known: Mapping[str, Statement], place: Place) -> bool | None:
    """Whether a condition holds throughout the region; None where that is not known."""
    if len(condition.args) != 2:
        return None
    sides = [known[a] for a in condition.args]
    numbers = {s.value for s in sides if s.op == "const"}
    inputs = {s.value for s in sides if s.op == "input"}
    if condition.op == "le" and sides[0].op == "const" and numbers == {0} and place.region.side is not None:
        return place.region.side > 0
    if condition.op == "eq" and place.label is not None and inputs == {place.label[0]} and numbers:
        return numbers == {place.label[1]}
    if condition.op == "eq" and inputs and "index" in {s.op for s in sides}:
        return place.at_label
    return None


def lines(kernel: Kernel, place: Place) -> tuple[str, ...]:
    """The formulas of an output in a region."""
    body, result = statements(kernel, place)
    readers: dict[str, int] = {}
    for s in body:
        for a in s.args:
            readers[a] = readers.get(a, 0) + 1
    written: dict[str, tuple[str, int]] = {}
    found: list[str] = []
    told = {p.approximation: p for p in pieces(body)}
    inside = frozenset[str]().union(*(p.inside for p in told.values()))
    for s in body:
        if s.name in told:
            found += told[s.name].lines
            written[s.name] = s.name, ATOM
        if s.name in inside or s.name in told:
            continue
        text, order = _formula(s, written)
        mark = "pair " if s.pair else ""
        if s.name == result:
            found.append(f"{mark}{place.step.output} = {text}")
        elif not s.pair and (s.op in LEAVES or s.op in COMPARISONS or (readers[s.name] == 1 and len(text) <= LONG)):
            written[s.name] = text, order
        else:
            found.append(f"{mark}{s.name} = {text}")
            written[s.name] = s.name, ATOM
    return tuple(found)


def beside_roots(kernel: Kernel, place: Place) -> tuple[str, ...]:
    """What stands in, beside roots, for statements of an output in a region."""
    return tuple(line for piece in pieces(statements(kernel, place)[0]) for line in piece.lines)


def promoted(kernel: Kernel, place: Place) -> tuple[str, ...]:
    """The formulas of an output in a region that are computed as pairs."""
    return tuple(line.removeprefix("pair ") for line in lines(kernel, place) if line.startswith("pair "))


def _formula(s: Statement, written: Mapping[str, tuple[str, int]]) -> tuple[str, int]:
    """A statement as a formula, and the precedence of its outermost operation."""
    if s.op == "const":
        text = f"2**-{LIFT}" if s.value == Fraction(1, 2**LIFT) else _number(s.value)
        if re.search(r" [+-] ", text):
            return text, 1
        return text, 2 if "**" in text or "/" in text else UNARY if text.startswith("-") else ATOM
    if s.op == "input":
        return str(s.value), ATOM
    if s.op == "index":
        return "class", ATOM
    args = [written[a] for a in s.args]
    if s.op in INFIX:
        sign, order = INFIX[s.op]
        return f"{_within(args[0], order)} {sign} {_within(args[1], order + 1)}", order
    if s.op == "lifted_exp":
        return f"2**{LIFT} * exp({args[0][0]})", 2
    if s.op == "ldexp":
        return f"2**({args[1][0]}) * {_within(args[0], 2)}", 2
    if s.op == "neg":
        return f"-{_within(args[0], UNARY)}", UNARY
    if s.op == "abs":
        return f"|{args[0][0]}|", ATOM
    if s.op == "select":
        return f"{_within(args[1], 0)} if {args[0][0]} else {args[2][0]}", -1
    return f"{s.op}({', '.join(text for text, _ in args)})", ATOM


def _number(value: Fraction | str | None) -> str:
    """A constant; long fractions in it that are doubles in decimals."""

    def decimal(match: re.Match[str]) -> str:
        fraction = Fraction(match[0])
        return repr(float(fraction)) if len(match[0]) > SHORT and Fraction(float(fraction)) == fraction else match[0]

    return re.sub(r"-?\d+/\d+", decimal, str(value))


def _within(part: tuple[str, int], order: int) -> str:
    text, own = part
    return text if own >= order else f"({text})"
