"""Loops along a row without what holds at single places: most of a loop is the same for every class but one.

In: a loop of a row kernel. Out: the loop in which every test of a place, whether the class is the label's or a largest
one, is taken to be false, and the places that it is wrong at. There the whole body is computed after it, which gives
the same results, bit for bit, and lets the loop do without what it would choose from and never take.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..ir import Case, Kernel, Statement
from .schedule import Loop


def elsewhere(kernel: Kernel, case: Case, loop: Loop) -> tuple[Loop, tuple[str, ...]]:
    """The loop for everywhere else, and the places, of the row: none where that saves less than a quarter."""
    by_name = {s.name: s for s in case.body} | {s.name: s for s in loop.body}
    tested = {s.name: place for s in loop.body if (place := _place(kernel, by_name, s)) is not None}
    inside = {s.name for s in loop.body}
    body: dict[str, Statement] = {}
    met: list[str] = []

    def is_read_alike(s: Statement, other: Statement) -> bool:
        """Whether what reads `s` computes the same of `other`: operations on doubles round a pair."""
        rounds = not s.pair and not any(x.pair or x.op == "select" for x in loop.body if s.name in x.args)
        return s.pair == other.pair or rounds

    def value(name: str) -> str:
        """What is left of a statement: itself, or what it chooses."""
        s = by_name[name]
        if name in body or name not in inside:
            return name
        if s.op == "select" and s.args[0] in tested and is_read_alike(s, by_name[s.args[2]]):
            met.append(tested[s.args[0]])
            return value(s.args[2])
        body[name] = replace(s, args=tuple(value(a) for a in s.args))
        return name

    left = value(loop.name) if loop.body else loop.name
    if not met or 4 * len(body) > 3 * len(loop.body):
        return loop, ()
    return replace(loop, body=tuple(body.values()), value=left), tuple(dict.fromkeys(met))


def _place(kernel: Kernel, by_name: dict[str, Statement], s: Statement) -> str | None:
    """The place that a statement compares the class with."""
    labels: Collection[str] = {i.name for i in kernel.inputs if i.index}
    if s.op != "eq" or all(by_name[a].op != "index" for a in s.args):
        return None
    others = (by_name[a] for a in s.args if by_name[a].op != "index")
    return next((o.name for o in others if o.op == "argmax" or (o.op == "input" and o.value in labels)), None)
