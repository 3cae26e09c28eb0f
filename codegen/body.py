"""Statements of a case that is written anew: new ones under names that are free, equal ones once."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from .ir import Statement


class Body:
    """Statements in order; `taken` are names that no new one may have."""

    def __init__(self, taken: Iterable[str], statements: Iterable[Statement] = ()):
        self.statements = list(statements)
        self._taken = set(taken)
        self._known: dict[tuple[str, tuple[str, ...], Fraction | None, bool], str] = {}

    def op(self, op: str, *args: str, value: Fraction | None = None, wish: str = "x", pair: bool = False) -> str:
        """The name of op(args), new or made before; `wish` is for a new one."""
        key = (op, args, value, pair)
        if key not in self._known:
            name, k = wish, 0
            while name in self._taken:
                k += 1
                name = f"{wish}_{k}"
            self._taken.add(name)
            self.statements.append(Statement(name, op, args, value, pair))
            self._known[key] = name
        return self._known[key]

    def const(self, value: Fraction) -> str:
        return self.op("const", value=value, wish="c")
