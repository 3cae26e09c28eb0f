"""Statements of a case that is written anew: new ones under names that are free, equal ones once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import chain

from .ir import Statement, numbered


class Body:
    """Statements in order, by name; `taken` are further names that no new one may have."""

    def __init__(self, statements: Iterable[Statement] = (), taken: Iterable[str] = ()):
        self.by_name: dict[str, Statement] = {}
        self._taken = frozenset(taken)
        self._made: dict[Statement, str] = {}
        for s in statements:
            self.keep(s)

    @property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(self.by_name.values())

    def keep(self, s: Statement) -> None:
        """Put a statement under its own name."""
        self.by_name[s.name] = s
        self._made.setdefault(replace(s, name=""), s.name)

    def add(self, s: Statement, names: Iterable[str]) -> str:
        """The name of a statement: that of an equal one, or of a new one, the first of `names` that is free."""
        key = replace(s, name="")
        if key not in self._made:
            self.keep(replace(s, name=next(n for n in names if n not in self._taken and n not in self.by_name)))
        return self._made[key]

    def op(self, op: str, *args: str, value: Fraction | None = None, wish: str = "x", pair: bool = False) -> str:
        """The name of op(args); `wish` is for a new one."""
        return self.add(Statement("", op, args, value, pair), chain((wish,), numbered(wish)))

    def const(self, value: Fraction) -> str:
        return self.op("const", value=value, wish="c")
