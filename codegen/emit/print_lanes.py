"""C text of a row kernel for few classes, rows side by side: what `lanes` arranges, in lines.

An array of elements has class k of row r at i = k * n + r, an array of rows row r at r.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..ir import Case, Kernel, Statement
from .lanes import Lanes, Step, lanes
from .print_c import LoopText, Printer
from .schedule import Loop, Wanted


@dataclass(frozen=True, slots=True)
class LaneText:
    """A loop over elements or rows, or none, and what follows it; the condition under which both run."""

    condition: str
    over: Literal["elements", "rows", ""]
    lines: tuple[str, ...]
    after: tuple[str, ...] = ()


class LanePrinter(Printer):
    """Prints statements of one case for rows side by side."""

    INDEX = "(double)(int)k"

    def __init__(self, kernel: Kernel, plan: Lanes):
        super().__init__(kernel, plan.case, (*plan.elements, *plan.rows))
        self.elements = frozenset(plan.elements)

    def place(self, name: str) -> str:
        return "[i]" if name in self.elements else "[r]"

    def call(self, s: Statement, arrays: tuple[str, ...]) -> str:
        count = "c * n" if s.name in self.elements else "n"
        return f"lk_block_{self.name_of_block(s)}({', '.join((count, *arrays))});"


def lane_text(kernel: Kernel, case: Case) -> tuple[tuple[str, ...], tuple[LaneText, ...]]:
    """The declarations of the function of a case, and its loops."""
    plan = lanes(kernel, case)
    printer = LanePrinter(kernel, plan)
    steps = [text for step in plan.steps for text in _step(printer, step)]
    steps += [_result(printer, k, loop) for k, loop in enumerate(plan.results)]
    used = set(re.findall(r"\w+", repr(steps)))
    return tuple(_declarations(printer, plan, used)), tuple(steps)


def _declarations(printer: LanePrinter, plan: Lanes, used: set[str]) -> Iterator[str]:
    kept = [printer.by_name[name] for name in (*plan.elements, *plan.rows)]
    inputs = [s for s in kept if s.op == "input"]
    for s in inputs:
        yield f"const double *restrict const {printer.names[s.name]} = in[{printer.input(s)[0]}];"
    if not inputs:
        yield "(void)in;"
    for k, output in enumerate(printer.kernel.outputs):
        yield f"double *restrict const {output.name} = out[{k}];"
    for k, output in enumerate(printer.kernel.outputs):
        if printer.flag(k) in used:
            yield f"const int {printer.flag(k)} = {output.name} != NULL;"
    for s in kept:
        if s.op != "input":
            size = "LK_LANES" if s.name in printer.elements else "LK_ROWS"
            yield from (f"double {array}[{size}];" for array in printer.arrays(s.name))
    yield from (f"double {array}[LK_LANES];" for array in sorted(name for name in used if name.startswith("spare_")))


def _step(printer: LanePrinter, step: Step) -> Iterator[LaneText]:
    condition = printer.condition(step.wanted)
    if step.loop is None:
        yield from _reduction(printer, step.statement, condition)
    else:
        yield _text(printer.fill(step.loop, condition), step.statement.name in printer.elements)


def _result(printer: LanePrinter, k: int, loop: Loop) -> LaneText:
    output = printer.kernel.outputs[k]
    wanted: Wanted = frozenset({k})
    return _text(
        printer.result(
            loop, printer.condition(wanted) or printer.flag(k), f"{output.name}{'[i]' if output.axis else '[r]'}"
        ),
        output.axis,
    )


def _text(loop: LoopText, elements: bool) -> LaneText:
    return LaneText(loop.condition, "elements" if elements else "rows", loop.lines, (loop.call,) if loop.call else ())


def _reduction(printer: LanePrinter, s: Statement, condition: str) -> Iterator[LaneText]:
    arrays, given = printer.arrays(s.name), printer.arrays(s.args[0])
    match s.op:
        case "sum" if s.short:
            yield LaneText(condition, "", (), (f"lk_lanes_sum_short(n, c, {given[0]}, {arrays[0]});",))
        case "sum":
            rest = f"row_{arrays[0]}"
            high, low = (*arrays, rest)[:2]
            calls = [f"lk_lanes_sum(n, c, {given[0]}, {high}, {low});"]
            calls += [f"lk_lanes_add(n, c, {x}, {low});" for x in given[1:]]
            calls = [f"double {rest}[LK_ROWS];", *calls] if low == rest else calls
            total = f"lk_row_sum_{'pair' if s.pair else 'value'}((lk_pair){{{high}[r], {low}[r]}})"
            after = (f"const lk_pair total = {total};", f"{high}[r] = total.high;", f"{low}[r] = total.low;")
            lines = after if s.pair else (f"{high}[r] = {total};",)
            yield LaneText(
                condition, "", (), (*calls, "for (size_t r = 0; r < n; r++) {", *(f"    {x}" for x in lines), "}")
            )
        case "maximum" | "argmax":
            yield LaneText(condition, "", (), (f"lk_lanes_{s.op}(n, c, {given[0]}, {arrays[0]});",))
        case "gather":
            at = f"[(size_t){printer.operand(s.args[1])} * n + r]"
            values = [*(f"{x}{at}" for x in given), "0.0"]
            stored = tuple(f"{array}[r] = {value};" for array, value in zip(arrays, values, strict=False))
            yield LaneText(condition, "rows", stored)
