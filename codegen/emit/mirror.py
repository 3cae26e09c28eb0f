"""Sides that mirror each other: one choice where there are three, and signs last.

In: a case of a kernel. Out: a case with the same results, but that no 0 is negated. The loss of label 1 at z is that
of label 0 at -z, so that a case for hard labels chooses among the same two results by the sign of z, exchanged for the
other label:

    select(c, select(d, a, b), select(d, b, a))  =  select(same(c, d), a, b)

The results may differ in sign, which is chosen last.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import chain

from ..body import Body
from ..ir import Case, Statement, needed, numbered

Signed = tuple[str, int]
"""A statement and a sign: the number that is meant is their product."""


def mirrored(case: Case) -> Case:
    """The case with signs last, and one choice for its two sides."""
    return _Mirroring(case).case()


class _Mirroring:
    """Writes a case anew, in signed numbers."""

    def __init__(self, case: Case):
        self.old = case
        self.names = {s.name for s in case.body}
        self.body = Body()
        self.signed: dict[str, Signed] = {}

    def case(self) -> Case:
        for s in self.old.body:
            self.signed[s.name] = self._signed(s)
        ends = (self.signed[r] for r in self.old.results)
        results = tuple(x if sign == 1 else self._negative(x) for x, sign in ends)
        whole = replace(self.old, body=self.body.statements, results=results)
        return replace(whole, body=needed(whole, results))

    def _signed(self, s: Statement) -> Signed:
        args = [self.signed[a] for a in s.args]
        match s.op, args:
            case "const", _ if isinstance(s.value, Fraction) and s.value < 0:
                return self._add(replace(s, value=-s.value)), -1
            case "neg", [(x, sign)] if self.body.by_name[x].pair == s.pair:
                return x, -sign
            case (("mul" | "div"), [(x, sign), (y, other)]):
                return self._add(replace(s, args=(x, y))), sign * other
            case "select", [(condition, _), (x, sign), (y, other)]:
                if sign == other or 0 in (self._value(x), self._value(y)):
                    return self._choice(s, condition, x, y), other if self._value(x) == 0 else sign
                if s.name in self.old.results:
                    chosen = self._choice(s, condition, x, y)
                    negative = self._negative(chosen)
                    ends = (chosen, negative) if sign == 1 else (negative, chosen)
                    return self._add(replace(s, args=(condition, *ends), pair=False)), 1
        return self._add(replace(s, args=tuple(map(self._whole, s.args)))), 1

    def _choice(self, s: Statement, condition: str, one: str, other: str) -> str:
        """What is `one` where the condition holds, else `other`."""
        a, b = self.body.by_name[one], self.body.by_name[other]
        if a.op == b.op == "select" and a.args == (b.args[0], b.args[2], b.args[1]) and a.pair == b.pair == s.pair:
            same = self._add(Statement("same", "same", (condition, a.args[0])))
            return self._add(replace(s, args=(same, *a.args[1:])))
        return self._add(replace(s, args=(condition, one, other)))

    def _negative(self, name: str) -> str:
        """A number less than 0 by as much, and 0 for 0."""
        zero = self._add(Statement("zero", "const", (), Fraction(0)))
        return self._add(Statement(f"less_{name}", "sub", (zero, name)))

    def _value(self, name: str) -> object:
        """The number that a statement is, None if it is none."""
        return self.body.by_name[name].value if self.body.by_name[name].op == "const" else None

    def _whole(self, name: str) -> str:
        """The new name of what a statement was, sign included."""
        x, sign = self.signed[name]
        if sign == 1:
            return x
        s = self.body.by_name[x]
        if isinstance(value := self._value(x), Fraction):
            return self._add(replace(s, value=-value))
        return self._add(Statement(f"neg_{x}", "neg", (x,), pair=s.pair))

    def _add(self, s: Statement) -> str:
        """The name of a statement: its own, if no other has it or will have it."""
        own = (s.name,) if s.name in self.names and s.name not in self.signed else ()
        return self.body.add(s, chain(own, (n for n in numbered(s.name) if n not in self.names)))
