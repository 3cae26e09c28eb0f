"""How a C target runs a kernel: loops over blocks, and passes over the class axis.

In: a verified case of an `ir.Kernel`. Out: the same statements, arranged. A *buffer* is a value per element that one
loop leaves in memory for the next: an input, an atom (a transcendental function, dear enough for a loop of its own), or
what a reduction reads. Everything else is cheap and recomputed in each loop that needs it, so that no loop is longer
than one derivative. Every loop carries the outputs that need it, by number: it runs only if one of them is wanted.

A case of a row kernel runs in passes. A reduction's *depth* is one more than the deepest reduction that it depends on;
pass k computes the reductions of depth k, then the row values that these make known. The last pass stores the outputs
that have a class axis. Every pass walks the row in blocks; only a row that fits into one block keeps its buffers.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..ir import FUNCTIONS, REDUCTIONS, Case, Kernel, Statement, levels, needed

Wanted = frozenset[int]
"""The outputs, by number, for whose sake something is computed."""


@dataclass(frozen=True, slots=True)
class Loop:
    """The values of statement `name` for one block. `body` is what is computed on the way, in order: empty where
    `name` is in a buffer or has one value for the row. `value` is the statement whose values these are, where that is
    another one."""

    name: str
    body: tuple[Statement, ...]
    wanted: Wanted
    value: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """A loop that leaves a buffer. In a row of one block, the passes before have left it already if one of the outputs
    `kept` is wanted."""

    loop: Loop
    kept: Wanted


@dataclass(frozen=True, slots=True)
class Reduction:
    """A statement that takes a buffer to a value of the row."""

    statement: Statement
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Gather:
    """A statement that takes one element of the row; `body` computes that element alone."""

    statement: Statement
    body: tuple[Statement, ...]
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value of the row, computed once."""

    statement: Statement
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Pass:
    """The gathers, one walk along the row, then the row values that became known. `stores` pairs an output's number
    with the loop that yields it. Nothing of a block is read again once it is stored, so that an output may take the
    place of an input."""

    fills: tuple[Fill, ...]
    reductions: tuple[Reduction, ...]
    stores: tuple[tuple[int, Loop], ...]
    gathers: tuple[Gather, ...]
    scalars: tuple[Scalar, ...]

    @property
    def wanted(self) -> Wanted:
        """The outputs that need the walk."""
        return frozenset[int]().union(*(r.wanted for r in self.reductions), *(s.wanted for _, s in self.stores))


@dataclass(frozen=True, slots=True)
class Blocks:
    """A case without class axis: the loops of its atoms, then one loop per output."""

    inputs: tuple[Statement, ...]
    atoms: tuple[Loop, ...]
    results: tuple[Loop, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A case with a class axis. The first pass has no walk: it holds the row values known from the start."""

    passes: tuple[Pass, ...]


def blocks(case: Case) -> Blocks:
    """The loops of a case without class axis."""
    wanted = wanted_by(case)
    live = [s for s in case.body if wanted[s.name]]
    inputs = tuple(s for s in live if s.op == "input")
    atoms = [s for s in live if s.op in FUNCTIONS]
    stops = {s.name for s in (*inputs, *atoms)}
    return Blocks(
        inputs,
        tuple(Loop(s.name, body_of(case, s.name, stops), wanted[s.name]) for s in atoms),
        tuple(Loop(r, result_of(case, r, stops), frozenset({i})) for i, r in enumerate(case.results)),
    )


def rows(kernel: Kernel, case: Case) -> Rows:
    """The passes of a case with a class axis."""
    wanted, level, depth = wanted_by(case), levels(kernel, case), depths(case)
    live = [s for s in case.body if wanted[s.name]]
    scalars = {s.name for s in live if level[s.name] == "row"}
    read = {s.args[0] for s in live if _is_walked(s)}
    buffers = {s.name for s in live if s.name not in scalars and (s.op in {"input", *FUNCTIONS} or s.name in read)}
    known = scalars | buffers
    columns = [(i, case.results[i]) for i, output in enumerate(kernel.outputs) if output.axis]
    kept: dict[str, Wanted] = {}
    passes = []
    for k in range(max(depth[s.name] for s in live) + 2):
        now = [s for s in live if depth[s.name] == k and s.name in scalars and s.op != "const"]
        reductions = tuple(Reduction(s, wanted[s.name]) for s in now if _is_walked(s))
        stores = tuple((i, Loop(r, result_of(case, r, known), frozenset({i}))) for i, r in columns if depth[r] + 1 == k)
        ends = [(r.statement.args[0], r.wanted) for r in reductions] + [(s.name, s.wanted) for _, s in stores]
        needs: dict[str, Wanted] = {}
        for name, why in ends:
            for buffer in buffers & {s.name for s in result_of(case, name, scalars)}:
                needs[buffer] = needs.get(buffer, frozenset()) | why
        fills = tuple(
            Fill(Loop(s.name, body_of(case, s.name, known), needs[s.name]), kept.get(s.name, frozenset()))
            for s in live
            if s.name in needs
        )
        kept |= {name: kept.get(name, frozenset()) | why for name, why in needs.items()}
        gathers = tuple(Gather(s, body_of(case, s.args[0], scalars), wanted[s.name]) for s in now if s.op == "gather")
        values = tuple(Scalar(s, wanted[s.name]) for s in now if s.op not in REDUCTIONS)
        passes.append(Pass(fills, reductions, stores, gathers, values))
    return Rows(tuple(passes))


def _is_walked(s: Statement) -> bool:
    """Whether `s` is a reduction that reads the whole row."""
    return s.op in REDUCTIONS and s.op != "gather"


def wanted_by(case: Case) -> dict[str, Wanted]:
    """For every statement, the outputs that depend on it."""
    found = {s.name: set[int]() for s in case.body}
    for i, result in enumerate(case.results):
        for s in needed(case, (result,)):
            found[s.name].add(i)
    return {name: frozenset(outputs) for name, outputs in found.items()}


def depths(case: Case) -> dict[str, int]:
    """For every statement, the number of reductions on the longest way to it."""
    found: dict[str, int] = {}
    for s in case.body:
        found[s.name] = max((found[a] for a in s.args), default=0) + (s.op in REDUCTIONS)
    return found


def body_of(case: Case, name: str, stops: set[str]) -> tuple[Statement, ...]:
    """What computes `name`, itself included, from constants and from the statements `stops`."""
    by_name = {s.name: s for s in case.body}
    found: set[str] = set()
    queue = [name]
    while queue:
        s = by_name[queue.pop()]
        if s.name not in found:
            found.add(s.name)
            queue += [a for a in s.args if a not in stops and by_name[a].op != "const"]
    return tuple(s for s in case.body if s.name in found)


def result_of(case: Case, name: str, stops: set[str]) -> tuple[Statement, ...]:
    """What computes `name` in a loop of its own: nothing where it is at hand or constant."""
    at_hand = name in stops or next(s for s in case.body if s.name == name).op == "const"
    return () if at_hand else body_of(case, name, stops)
