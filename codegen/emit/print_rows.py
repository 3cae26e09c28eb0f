"""C text of a row kernel for many classes, one row after the other: what `schedule.rows` arranges, in lines.

A row function walks the row in blocks of `n` classes from `start`. What several walks read and what is dear is kept for
the whole row, in `room`, where there is room for that: `whole` says whether there is. Else `room` has one block of it,
that every walk fills anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from ..ir import FUNCTIONS, Case, Kernel, Statement
from .places import elsewhere
from .print_c import DEAR, LoopText, PlaceText, Printer, spare_arrays
from .schedule import Fill, Gather, Loop, Pass, Reduction, Rows, rows

ZERO = {"double": "0.0", "lk_pair": "lk_pair_of(0.0)"}


@dataclass(frozen=True, slots=True)
class CallText:
    """A call for a whole block, and the condition under which it is made."""

    condition: str
    line: str


@dataclass(frozen=True, slots=True)
class GatherText:
    """The lines that compute `name` from one element of the row, and the condition under which they run. `start` is
    its declaration."""

    name: str
    start: str
    condition: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassText:
    """What is gathered, before a result can take the place of an input, then one walk along a row and what follows it.
    `before` declares what the walk adds up; `after` reads it out."""

    title: str
    before: tuple[str, ...]
    condition: str
    steps: tuple[LoopText | CallText, ...]
    gathers: tuple[GatherText, ...]
    after: tuple[str, ...]


def kept_arrays(kernel: Kernel, case: Case) -> int:
    """How many arrays the row function of a case keeps for the whole row."""
    plan = rows(kernel, case)
    printer = Printer(kernel, case, _filled(plan))
    return sum(len(printer.arrays(name)) for name in _kept(plan))


def row_text(kernel: Kernel, case: Case) -> tuple[tuple[str, ...], tuple[PassText, ...], tuple[str, ...]]:
    """The declarations of the function of a case, its passes, and what stores the results of the row."""
    plan = rows(kernel, case)
    filled, kept = _filled(plan), _kept(plan)
    printer = Printer(kernel, case, filled)
    dearest = max(plan.passes, key=_dear)
    passes = tuple(
        _pass(printer, p, kept, fetch=p is dearest)
        for p in plan.passes
        if p.fills or p.stores or p.gathers or p.scalars
    )
    stored = [kernel.outputs[k].name for p in plan.passes for k, _ in p.stores]
    results = tuple(
        f"if (row_out[{k}] != NULL) *row_out[{k}] = weight * {printer.rounded(case.results[k])};"
        for k, output in enumerate(kernel.outputs)
        if not output.axis
    )
    arrays = [array for name in filled if name not in kept for array in _buffers(printer, name)]
    held = [array for name in filled if name in kept for array in printer.arrays(name)]
    room = [f"double *const row_{array} = {_at(k)};" for k, array in enumerate(held)]
    if held:
        room = [f"const size_t span = lk_row_span(c, {len(held)});", "const int whole = span >= c;", *room]
    body = set(re.findall(r"\w+", repr((passes, results))))
    used_arrays = (array for array in arrays if array in body)
    buffers = [f"double {array}[LK_BLOCK];" for array in (*used_arrays, *stored, *spare_arrays(passes))]
    flags = [
        f"const int {printer.flag(k)} = {f'out[{k}].data' if output.axis else f'row_out[{k}]'} != NULL;"
        for k, output in enumerate(kernel.outputs)
        if printer.flag(k) in body
    ]
    used = body | set(re.findall(r"\w+", repr((flags, room))))
    if any(p.steps for p in passes):
        used.add("c")
    unused = [f"(void){name};" for name in ("c", "in", "row_in", "out", "row_out", "room", "ahead") if name not in used]
    return (*unused, *flags, *room, *buffers), passes, results


def _buffers(printer: Printer, name: str) -> Sequence[str]:
    """What holds a block of it. Inputs are read where they are, if they are doubles."""
    arrays = printer.arrays(name)
    return [_converted(array) for array in arrays] if printer.by_name[name].op == "input" else arrays


def _converted(array: str) -> str:
    return f"block_{array}"


def _at(k: int) -> str:
    """Where array number k is kept."""
    return ("room", "room + span")[k] if k < 2 else f"room + {k} * span"


def _filled(plan: Rows) -> dict[str, None]:
    """What has buffers, in order."""
    return {fill.loop.name: None for p in plan.passes for fill in p.fills}


def _kept(plan: Rows) -> frozenset[str]:
    """What is kept for the whole row: what several passes fill, but for inputs, which are there to be read again."""
    count = Counter(f.loop.name for p in plan.passes for f in p.fills if f.loop.body[-1].op != "input")
    return frozenset(name for name, passes in count.items() if passes > 1)


def _dear(p: Pass) -> tuple[int, bool]:
    """How long a walk takes: how much can come from memory meanwhile."""
    return sum(fill.loop.body[-1].op in FUNCTIONS for fill in p.fills), bool(p.fills)


def _pass(printer: Printer, p: Pass, kept: frozenset[str], fetch: bool) -> PassText:
    here = [array for fill in p.fills if fill.loop.name in kept for array in printer.arrays(fill.loop.name)]
    views = (f"double *restrict const {array} = row_{array} + (whole ? start : 0);" for array in here)
    steps: list[LoopText | CallText] = [CallText("", view) for view in views]
    without = {r.statement.args[0]: texts for r in p.reductions if (texts := _sum_but_one(printer, p, r))}
    steps += [_fill(printer, p, fill, kept) for fill in p.fills if fill.loop.name not in without]
    if steps and fetch:
        steps.append(CallText("", "lk_fetch(ahead, start, n);"))
    for r in p.reductions:
        if r.statement.args[0] in without:
            steps += without[r.statement.args[0]]
        elif _found_beside(p, r) is None:
            condition = printer.condition(r.wanted, p.wanted)
            steps.append(CallText(condition, _accumulate(printer, r, printer.arrays(r.statement.args[0]))))
    for k, loop in p.stores:
        output, condition = printer.kernel.outputs[k].name, printer.flag(k) if p.wanted != loop.wanted else ""
        steps.append(
            _apart(
                printer, loop, partial(printer.result, condition=condition, target=f"{output}[i]", factor="weight * ")
            )
        )
        steps.append(CallText(condition, f"lk_store(&out[{k}], start, n, {output});"))
    if any(
        "offset" in line
        for step in steps
        if isinstance(step, LoopText)
        for line in (*step.lines, *(x for p in step.places for x in p.lines))
    ):
        steps.insert(0, CallText("", "const double offset = (double)start;"))
    condition = printer.condition(p.wanted)
    if p.stores and not p.reductions and not condition and len(p.wanted) == 1:
        condition = printer.flag(p.stores[0][0])
    titles = [r.statement.name for r in p.reductions] + [printer.kernel.outputs[k].name for k, _ in p.stores]
    return PassText(
        title=", ".join(titles),
        before=tuple(_declare(printer, r) for r in p.reductions if _found_beside(p, r) is None),
        condition=condition,
        steps=tuple(steps),
        gathers=tuple(_gather(printer, g) for g in p.gathers),
        after=(*_read_out(printer, p), *_scalars(printer, p)),
    )


def _fill(printer: Printer, p: Pass, fill: Fill, kept: frozenset[str]) -> LoopText | CallText:
    loop, name = fill.loop, printer.names[fill.loop.name]
    condition = printer.condition(loop.wanted, p.wanted)
    if fill.kept:
        known = "" if loop.wanted <= fill.kept else printer.condition(fill.kept)
        beyond = "!whole" if _is_whole(p, fill, kept) else "c > LK_BLOCK"
        absent = f"({beyond} || !({known}))" if known else beyond
        condition = f"{absent} && ({condition})" if condition else absent
    s = loop.body[-1]
    if s.op == "input":
        needless = f"!({condition})" if condition else "0"
        view = f"lk_view(&in[{printer.input(s)[0]}], start, n, {_converted(name)}, {needless})"
        return CallText("", f"const double *restrict const {name} = {view};")
    return replace(_apart(printer, loop, partial(printer.fill, condition=condition)), kept=loop.name in kept)


def _apart(printer: Printer, loop: Loop, text: Callable[[Loop], LoopText]) -> LoopText:
    """A loop for everywhere else, and what is computed where it is wrong."""
    whole = text(loop)
    rest, places = elsewhere(printer.kernel, printer.case, loop)
    return replace(text(rest), places=tuple(PlaceText(printer.names[place], whole.lines) for place in places))


def _is_whole(p: Pass, fill: Fill, kept: frozenset[str]) -> bool:
    """Whether nothing in a pass needs this buffer if the whole row is kept, and so has been left by a pass before."""
    name = fill.loop.name
    left = {f.loop.name for f in p.fills if f.loop.name in kept and f.kept and f.loop.wanted <= f.kept}
    loops = [f.loop for f in p.fills if f.loop.name not in left | {name}] + [loop for _, loop in p.stores]
    read = {a for loop in loops for a in (loop.name, *(a for s in loop.body for a in s.args))}
    return name in kept or name not in read | {r.statement.args[0] for r in p.reductions}


def _declare(printer: Printer, r: Reduction) -> str:
    name = printer.names[r.statement.name]
    return {
        "sum": f"lk_pair row_{name} = {{0.0, 0.0}};",
        "maximum": f"double {name} = -INFINITY;",
        "argmax": f"lk_row_peak row_{name} = {{-INFINITY, 0.0}};",
    }[r.statement.op]


def _sum_but_one(printer: Printer, p: Pass, r: Reduction) -> list[CallText]:
    """A sum of what is 0 at one place and elsewhere in a buffer: the sum of that buffer, which has 0 there while it is
    added up. Nothing where a sum is another, or runs on a condition."""
    s = r.statement
    readers = [x for x in printer.case.body if s.args[0] in x.args]
    own = next(f.loop for f in p.fills if f.loop.name == s.args[0])
    rest, places = elsewhere(printer.kernel, printer.case, own)
    if s.op != "sum" or readers != [s] or rest.body or len(places) != 1 or printer.condition(r.wanted, p.wanted):
        return []
    if printer.by_name[rest.value].op == "input":
        return []
    zero = printer.by_name[printer.by_name[own.name].args[1]]
    if zero.op != "const" or zero.value != 0:
        return []
    pairs = list(zip(printer.arrays(rest.value), printer.arrays(own.name), strict=False))
    at = f"(size_t){printer.names[places[0]]} - start"
    out = [f"const double was_{name} = lk_exchange(n, {array}, {at}, 0.0);" for array, name in pairs]
    back = [f"lk_exchange(n, {array}, {at}, was_{name});" for array, name in pairs]
    return [CallText("", x) for x in (*out, _accumulate(printer, r, [array for array, _ in pairs]), *back)]


def _accumulate(printer: Printer, r: Reduction, arrays: Sequence[str]) -> str:
    name = printer.names[r.statement.name]
    add = "lk_row_sum_add_short" if r.statement.short else f"lk_row_sum_add{'_pairs' * (len(arrays) > 1)}"
    return {
        "sum": f"{add}(&row_{name}, n, {', '.join(arrays)});",
        "maximum": f"{name} = lk_row_maximum(n, {arrays[0]}, {name});",
        "argmax": f"lk_row_peak_raise(&row_{name}, start, n, {arrays[0]});",
    }[r.statement.op]


def _read_out(printer: Printer, p: Pass) -> Iterable[str]:
    for r in p.reductions:
        s, beside = r.statement, _found_beside(p, r)
        name = printer.names[s.name]
        if beside is not None:
            yield f"const double {name} = row_{printer.names[beside.name]}.value;"
        elif s.op == "argmax":
            yield f"const double {name} = row_{name}.at;"
        elif s.op == "sum":
            yield f"const {printer.kind(s)} {name} = lk_row_sum_{'pair' if s.pair else 'value'}(row_{name});"


def _found_beside(p: Pass, r: Reduction) -> Statement | None:
    """The search for the place of a maximum that finds this maximum too."""
    s = r.statement
    found = (o for o in p.reductions if o.statement.op == "argmax" and o.statement.args == s.args)
    return next((o.statement for o in found if s.op == "maximum" and o.wanted >= r.wanted), None)


def _gather(printer: Printer, g: Gather) -> GatherText:
    element, index = g.statement.args
    lines = [f"const size_t at = (size_t){printer.rounded(index)};"]
    for s in g.body:
        if s.op == "input":
            lines.append(f"double {printer.names[s.name]};")
            lines.append(f"lk_load(&{printer.names[s.name]}, &in[{printer.input(s)[0]}], at, 1);")
        else:
            lines.append(printer.declaration(s, alone=True))
    s = g.statement
    name, value = printer.names[s.name], printer.operand(element, True) if s.pair else printer.rounded(element, True)
    if s.pair and not printer.is_pair(element):
        value = f"lk_pair_of({value})"
    start = f"{printer.kind(s)} {name} = {ZERO[printer.kind(s)]};"
    return GatherText(name, start, printer.condition(g.wanted), (*lines, f"{name} = {value};"))


def _scalars(printer: Printer, p: Pass) -> Iterable[str]:
    for scalar in p.scalars:
        s, condition = scalar.statement, printer.condition(scalar.wanted)
        if s.op == "input":
            yield f"const double {printer.names[s.name]} = row_in[{printer.input(s)[0]}];"
        elif s.op in DEAR and condition:
            kind = printer.kind(s)
            yield f"const {kind} {printer.names[s.name]} = {condition} ? {printer.expression(s)} : {ZERO[kind]};"
        else:
            yield printer.declaration(s)
