"""Choices where they cost least: two sides that are one program with other arguments are computed as one.

In: a case of a kernel. Out: a case with the same results that takes no more operations:

    select(c, f(a, b), f(x, y))  =  f(select(c, a, x), select(c, b, y))

The sides of a loss mirror each other, so that what is left to choose is mostly which argument is which; or one side is
scaled by a power of two, and that is chosen too, from it and 1. Doubles are the same bit for bit; where one side's
argument is a pair, a double that is chosen instead becomes one, and the operation keeps its bound.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..body import Body
from ..ir import (
    ARITHMETIC,
    CHOICE,
    COMPARISONS,
    FUNCTIONS,
    LEAVES,
    Case,
    Kernel,
    Level,
    Statement,
    is_power_of_two,
    levels,
    needed,
    numbered,
)
from .mirror import mirrored
from .print_c import halves

SHARED = {*ARITHMETIC, *FUNCTIONS, *CHOICE, *COMPARISONS}
"""What is the same of a choice of arguments."""
COMMUTATIVE = {"add", "mul", "eq"}
"""Of doubles. With pairs the low halves are not rounded alike."""
PRICES = {"div": 6.0, "sqrt": 8.0} | dict.fromkeys(FUNCTIONS, 20.0) | dict.fromkeys(LEAVES, 0.0)
"""What an operation takes, in additions."""
OF_PAIRS = 8.0
"""How often that, as a pair, takes what is more than two of the same."""
MOVED = {"neg", "abs", "select"}
"""What of a pair is that of its halves."""


def sunk(kernel: Kernel) -> Kernel:
    """The kernel with the choices of every case where they cost least."""
    cases, single = (tuple(_sunk(kernel, case) for case in c) for c in (kernel.cases, kernel.single))
    return replace(kernel, cases=cases, single=single)


def _sunk(kernel: Kernel, case: Case) -> Case:
    """The case, or what mirrors are left of it, whichever takes less."""
    return min((_moved(kernel, c) for c in (case, mirrored(case))), key=lambda c: _price(kernel, c))


def _moved(kernel: Kernel, case: Case) -> Case:
    price = _price(kernel, case)
    for name in [s.name for s in reversed(case.body) if s.op == "select"]:
        if any(s.name == name for s in case.body):
            tried = _Sinking(case, name).case()
            if tried is not case and (less := _price(kernel, tried)) < price:
                case, price = tried, less
    return _merged(case)


def _merged(case: Case) -> Case:
    """The case with statements once that choices for several outputs have made."""
    made: dict[Statement, str] = {}
    known: dict[str, str] = {}
    body: list[Statement] = []
    for s in case.body:
        s = replace(s, args=tuple(known[a] for a in s.args))
        known[s.name] = made.setdefault(replace(s, name=""), s.name)
        if known[s.name] == s.name:
            body.append(s)
    return replace(case, body=tuple(body), results=tuple(known[r] for r in case.results))


def _price(kernel: Kernel, case: Case) -> float:
    """What all outputs take, each computed for itself. Of a row, one class of many."""
    level = levels(kernel, case) if kernel.axis else {}
    return sum(_own(s, level.get(s.name)) for r in case.results for s in needed(case, (r,)))


def _own(s: Statement, level: Level | None) -> float:
    price = PRICES.get(s.op, 1.0) * ((2.0 if s.op in MOVED else OF_PAIRS) if s.pair else 1.0)
    return price / 16 if level == "row" else price


class _Sinking:
    """The case with one choice moved as far as both sides are alike."""

    def __init__(self, case: Case, name: str):
        self.old, self.chosen = case, name
        self.at = next(i for i, s in enumerate(case.body) if s.name == name)
        self.body = Body(case.body[: self.at], taken=(s.name for s in case.body))
        self.ways: dict[str, frozenset[str]] = {}
        self.apart: dict[tuple[str, str], frozenset[str]] = {}

    def case(self) -> Case:
        """The statements before the choice, what it has become, and those after it."""
        choice, after = self.old.body[self.at], self.old.body[self.at + 1 :]
        condition, one, other = choice.args
        last = not any(self.chosen in s.args for s in after)
        if not (choice.pair == self.body.by_name[one].pair or last):
            return self.old
        if self._are_alike(one, other):
            end = self._choice(condition, one, other, pair=True)
        else:
            (scale, one), (other_scale, other) = map(self._scaled, (one, other))
            if scale == other_scale or not self._are_alike(one, other):
                return self.old
            scales = (self._add(Statement("", "const", (), x), "scale") for x in (scale, other_scale))
            factor = self._add(Statement("", "select", (condition, *scales)), self.chosen)
            scaled = self._choice(condition, one, other, pair=True)
            end = self._add(Statement("", "mul", (scaled, factor)), self.chosen)
        renamed = (replace(s, args=tuple(end if a == self.chosen else a for a in s.args)) for s in after)
        results = tuple(end if r == self.chosen else r for r in self.old.results)
        whole = replace(self.old, body=(*self.body.statements, *renamed), results=results)
        return replace(whole, body=needed(whole, results))

    def _choice(self, condition: str, one: str, other: str, *, pair: bool) -> str:
        """The name of what is `one` where the condition holds, else `other`; `pair`: it may be read as one."""
        if one == other:
            return one
        s = self.body.by_name[one]
        if self._are_alike(one, other):
            pairs = self._paired(one, other)
            args = tuple(self._choice(condition, a, b, pair=s.pair) for a, b in pairs)
            return self._add(replace(s, args=args), one)
        pair = pair and (self._is_pair(one) or self._is_pair(other))
        return self._add(Statement("", "select", (condition, one, other), pair=pair), self.chosen)

    def _scaled(self, name: str) -> tuple[Fraction, str]:
        """A power of two and what it scales, 1 if nothing is scaled: exactly, or last in a result that underflows."""
        s = self.body.by_name[name]
        if s.op == "mul" and not s.pair:
            for power, x in (s.args, s.args[::-1]):
                value = self.body.by_name[power].value
                if is_power_of_two(self.body.by_name[power]) and isinstance(value, Fraction):
                    return value, x
        return Fraction(1), name

    def _add(self, s: Statement, like: str) -> str:
        return self.body.add(s, numbered(like))

    def _are_alike(self, one: str, other: str) -> bool:
        """Whether the choice of these can be that of their arguments."""
        s, t = self.body.by_name[one], self.body.by_name[other]
        same = replace(s, name="", args=()) == replace(t, name="", args=()) and s.op in SHARED
        conditions = ((a, b) for a, b in zip(s.args, t.args, strict=True) if self.body.by_name[a].op in COMPARISONS)
        return same and all(a == b or self._are_alike(a, b) for a, b in conditions)

    def _paired(self, one: str, other: str) -> tuple[tuple[str, str], ...]:
        """The arguments, side by side, in the order in which least is left to choose."""
        s, t = self.body.by_name[one], self.body.by_name[other]
        straight = tuple(zip(s.args, t.args, strict=True))
        if s.op not in COMMUTATIVE or any(map(self._is_pair, (one, *s.args, *t.args))):
            return straight
        crossed = tuple(zip(s.args, reversed(t.args), strict=True))
        return min(straight, crossed, key=self._left)

    def _left(self, pairs: tuple[tuple[str, str], ...]) -> int:
        return len(frozenset[str]().union(*(self._apart(a, b) for a, b in pairs)))

    def _apart(self, one: str, other: str) -> frozenset[str]:
        """The choices that are left of this one, and what only one side of them is computed from."""
        if (one, other) not in self.apart:
            if one == other:
                found = frozenset[str]()
            elif self._are_alike(one, other):
                found = frozenset[str]().union(*(self._apart(a, b) for a, b in self._paired(one, other)))
            else:
                found = self._ways(one) ^ self._ways(other) | {f"{one} or {other}"}
            self.apart[one, other] = found
        return self.apart[one, other]

    def _ways(self, name: str) -> frozenset[str]:
        """What a statement is computed from, itself included."""
        if name not in self.ways:
            self.ways[name] = frozenset({name}).union(*map(self._ways, self.body.by_name[name].args))
        return self.ways[name]

    def _is_pair(self, name: str) -> bool:
        """Whether a statement is a pair in C: a constant that is a double is none."""
        s = self.body.by_name[name]
        return s.pair and (s.op != "const" or s.value is None or halves(s.value)[1] != "0.0")
