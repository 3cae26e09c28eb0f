"""How a C target runs a row kernel of few classes: several rows at once, side by side in the lanes of a vector.

In: a case of a kernel with a class axis. Out: its statements, arranged for a block of rows whose inputs lie class by
class. What is *kept* has an array: of the row, an input, a reduction, an atom, and what is read at the other level; of
the element, an input, an atom, and what a reduction reads. Everything else is cheap and recomputed in each loop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..ir import COMPARISONS, FUNCTIONS, REDUCTIONS, Case, Kernel, Statement, levels
from .schedule import Loop, Wanted, body_of, depths, result_of, wanted_by


@dataclass(frozen=True, slots=True)
class Step:
    """A reduction of what is kept, with no loop, or what is kept next and the loop that computes it."""

    statement: Statement
    wanted: Wanted
    loop: Loop | None = None


@dataclass(frozen=True, slots=True)
class Lanes:
    """A case for rows side by side: `elements` and `rows` are what is kept, inputs included."""

    case: Case
    elements: tuple[str, ...]
    rows: tuple[str, ...]
    steps: tuple[Step, ...]
    results: tuple[Loop, ...]


def lanes(kernel: Kernel, case: Case) -> Lanes:
    """The arrangement of a case."""
    case = gathers_of_inputs(kernel, case)
    wanted, level, depth = wanted_by(case), levels(kernel, case), depths(case)
    live = [s for s in case.body if wanted[s.name] and s.op != "const"]
    reduced = {s.args[0] for s in live if s.op in REDUCTIONS}
    above = {a for s in live if level[s.name] == "element" or s.op == "gather" for a in s.args}
    atoms = {"input", *FUNCTIONS}
    elements = [s for s in live if level[s.name] == "element" and (s.op in atoms or s.name in reduced)]
    rows = [
        s
        for s in live
        if level[s.name] == "row" and s.op not in COMPARISONS and (s.op in atoms | set(REDUCTIONS) or s.name in above)
    ]
    kept = {s.name for s in (*elements, *rows)}
    computed = sorted((s for s in (*rows, *elements) if s.op != "input"), key=lambda s: _order(s, depth, level))
    return Lanes(
        case,
        tuple(s.name for s in elements),
        tuple(s.name for s in rows),
        tuple(
            Step(s, wanted[s.name])
            if s.op in REDUCTIONS
            else Step(s, wanted[s.name], Loop(s.name, body_of(case, s.name, kept - {s.name}), wanted[s.name]))
            for s in computed
        ),
        tuple(Loop(r, result_of(case, r, kept), frozenset({i})) for i, r in enumerate(case.results)),
    )


def _order(s: Statement, depth: Mapping[str, int], level: Mapping[str, str]) -> tuple[int, int]:
    """Reductions first, then what they make known: of the row, then of the elements."""
    return depth[s.name], 0 if s.op in REDUCTIONS else 1 if level[s.name] == "row" else 2


def gathers_of_inputs(kernel: Kernel, case: Case) -> Case:
    """The same case, in which only inputs are gathered: what is computed of an element is computed of the one that was
    gathered."""
    level = levels(kernel, case)
    by_name = {s.name: s for s in case.body}
    body: list[Statement] = []
    made: dict[tuple[str, str], str] = {}

    def gathered(name: str, index: str) -> str:
        s = by_name[name]
        if level[name] == "row":
            return name
        if s.op == "index":
            return index
        if (name, index) not in made:
            own = f"{name}_at_{index}"
            if s.op == "input":
                body.append(Statement(own, "gather", (name, index)))
            else:
                body.append(replace(s, name=own, args=tuple(gathered(a, index) for a in s.args)))
            made[name, index] = own
        return made[name, index]

    same: dict[str, str] = {}
    for s in case.body:
        s = replace(s, args=tuple(same.get(a, a) for a in s.args))
        if s.op == "gather" and by_name[s.args[0]].op != "input":
            same[s.name] = gathered(*s.args)
        else:
            body.append(s)
    return replace(case, body=tuple(body), results=tuple(same.get(r, r) for r in case.results))
