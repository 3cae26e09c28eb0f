"""The C target: a compiled loss becomes the text of generated/c/<loss>.c.

In: a `CompiledLoss` with verified kernels. Out: C11 text, the same on every machine. The schedule says which loops
there are, `print_c` prints their statements; this module makes functions and tables of them, the template arranges.

The text needs losskernels.h (the tables' types, `lk_load`, `lk_store`, `lk_block_sum`) and elementary.h (`lk_exp`,
`lk_expm1`, `lk_log`, `lk_log1p`, `LK_FMA`, and `lk_pair` with its functions). Outputs must not overlap inputs: one is
stored before the next is computed.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import jinja2

from ..compiled import Binding, CompiledLoss
from ..ir import FUNCTIONS, Case, Input, Kernel, needed
from .print_c import DEAR, LoopText, Printer, number
from .print_lanes import LaneText, lane_text
from .schedule import Fill, Gather, Pass, Reduction, Wanted, blocks, rows
from .sink import sunk

TEMPLATE = "loss.c.jinja"
KINDS = ("block", "row", "block_pair", "row_pair")
"""What elementary functions are computed for: a block or one number, of doubles or of pairs."""
NARROW = (
    "exp_fall", "lifted_exp_fall", "log1p_unit", "exp_fall_short", "lifted_exp_fall_short", "log1p_unit_short",
)  # fmt: skip
"""Functions for the arguments x <= 0 and 0 <= x <= 1 alone."""
LANE_HELPERS = ("lk_lanes_sum(", "lk_lanes_add(", "lk_lanes_maximum(", "lk_lanes_argmax(")
LANES = "_lanes"
"""What ends the name of a function for few classes."""
SINGLE = "_single"
"""What ends the name of a function for results in float32."""
HALVES = {
    f: ("lk_exp_half", ("high", "low", "shifted")) for f in ("exp", "exp_fall", "lifted_exp", "lifted_exp_fall")
} | {"log1p_unit": ("lk_log_half", ("f", "f_low", "k", "quotient"))}
"""Functions whose block takes two loops: the type of what the first leaves to the second, and its members."""
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
    """One walk along a row and what follows it. `before` declares what the walk adds up; `after` reads it out."""

    title: str
    before: tuple[str, ...]
    condition: str
    steps: tuple[LoopText | CallText, ...]
    gathers: tuple[GatherText, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FunctionText:
    """One case of a kernel as a C function: a block function has `loops`, a row function `passes` and `results`, one of
    rows side by side `lanes`."""

    name: str
    title: str
    kind: Literal["block", "row", "lanes"]
    declarations: tuple[str, ...]
    loops: tuple[LoopText, ...] = ()
    passes: tuple[PassText, ...] = ()
    results: tuple[str, ...] = ()
    lanes: tuple[LaneText, ...] = ()


def emit_c(loss: CompiledLoss, part: Binding | None = None) -> str:
    """The C file of one kernel object of `loss`, or of all in their plain tier."""
    bindings = loss.bindings if part is None else (part,)
    kernels = tuple(sunk(k) for b in bindings for k in b.kernels)
    functions = [f for kernel in kernels for which in _cases(kernel) for f in _functions(kernel, *which)]
    ops = {s.op for kernel in kernels for _, case in _cases(kernel) for s in needed(case, case.results)}
    text = repr(functions)
    functions_of = {kind: [f for f in (*FUNCTIONS, *NARROW) if f"lk_{kind}_{f}(" in text] for kind in KINDS}
    data = {
        "name": loss.name,
        "source": loss.source,
        "summary": _wrapped(f"{loss.name}: {loss.summary}"),
        "about": [_about(binding) for binding in bindings],
        "helpers": sorted(ops & {"sum", "maximum", "argmax"}),
        "sums_of_pairs": "lk_row_sum_add_pairs(" in text,
        "sums_as_pairs": "lk_row_sum_pair(" in text,
        "sums_as_doubles": "lk_row_sum_value(" in text,
        "lane_helpers": [f for f in LANE_HELPERS if f in text],
        "functions_of": functions_of,
        "halves": HALVES,
        "functions": functions,
        "kernels": [_table(kernel) for kernel in kernels],
    }
    return _render(data)


def _render(data: Mapping[str, object]) -> str:
    loader = jinja2.FileSystemLoader(Path(__file__).parent.parent / "templates")
    environment = jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(TEMPLATE).render(data)


def _cases(kernel: Kernel) -> Iterator[tuple[str, Case]]:
    """Every case with the end of its function's name: those for float32 only where they are others."""
    for k, case in enumerate(kernel.cases):
        yield f"case_{k}", case
        if kernel.single and kernel.single[k] != case:
            yield f"case_{k}{SINGLE}", kernel.single[k]


def _functions(kernel: Kernel, end: str, case: Case) -> Iterator[FunctionText]:
    name = f"{kernel.name}_{end}"
    title = f"{kernel.name}: {', '.join(map(str, case.guards)) or 'otherwise'}{', in float32' * end.endswith(SINGLE)}"
    if not kernel.axis:
        yield _block_function(kernel, case, name, title)
    else:
        yield _row_function(kernel, case, name, title)
        declarations, steps = lane_text(kernel, case)
        yield FunctionText(f"{name}{LANES}", f"{title}; rows side by side", "lanes", declarations, lanes=steps)


def _block_function(kernel: Kernel, case: Case, name: str, title: str) -> FunctionText:
    plan = blocks(case)
    printer = Printer(kernel, case, [s.name for s in plan.inputs] + [loop.name for loop in plan.atoms])
    pointers = [
        f"const double *restrict const {printer.names[s.name]} = in[{printer.input(s)[0]}];" for s in plan.inputs
    ]
    outputs = [f"double *restrict const {output.name} = out[{k}];" for k, output in enumerate(kernel.outputs)]
    buffers = [f"double {array}[LK_BLOCK];" for loop in plan.atoms for array in printer.arrays(loop.name)]
    atoms = [printer.fill(loop, printer.condition(loop.wanted)) for loop in plan.atoms]
    results = [
        printer.result(loop, output.name, f"{output.name}[i]")
        for loop, output in zip(plan.results, kernel.outputs, strict=True)
    ]
    unused = [] if plan.inputs else ["(void)in;"]
    return FunctionText(name, title, "block", (*unused, *pointers, *outputs, *buffers), loops=(*atoms, *results))


# --- row functions ----------------------------------------------------------------------------------------------------


def _row_function(kernel: Kernel, case: Case, name: str, title: str) -> FunctionText:
    plan = rows(kernel, case)
    filled = {fill.loop.name: None for p in plan.passes for fill in p.fills}
    printer = Printer(kernel, case, filled)
    passes = tuple(_pass(printer, p) for p in plan.passes if p.fills or p.stores or p.gathers or p.scalars)
    stored = [kernel.outputs[k].name for p in plan.passes for k, _ in p.stores]
    results = tuple(
        f"if (row_out[{k}] != NULL) *row_out[{k}] = weight * {printer.rounded(case.results[k])};"
        for k, output in enumerate(kernel.outputs)
        if not output.axis
    )
    arrays = [array for name in filled for array in printer.arrays(name)]
    buffers = [f"double {array}[LK_BLOCK];" for array in (*arrays, *stored)]
    body = set(re.findall(r"\w+", repr((passes, results))))
    flags = [
        f"const int {printer.flag(k)} = {f'out[{k}].data' if output.axis else f'row_out[{k}]'} != NULL;"
        for k, output in enumerate(kernel.outputs)
        if printer.flag(k) in body
    ]
    used = body | set(re.findall(r"\w+", repr(flags)))
    if any(p.steps for p in passes):
        used.add("c")
    unused = [f"(void){name};" for name in ("c", "in", "row_in", "out", "row_out") if name not in used]
    return FunctionText(name, title, "row", (*unused, *flags, *buffers), passes=passes, results=results)


def _pass(printer: Printer, p: Pass) -> PassText:
    steps: list[LoopText | CallText] = [_fill(printer, fill, p.wanted) for fill in p.fills]
    for r in p.reductions:
        steps.append(CallText(printer.condition(r.wanted, p.wanted), _accumulate(printer, r)))
    for k, loop in p.stores:
        output, condition = printer.kernel.outputs[k].name, printer.flag(k) if p.wanted != loop.wanted else ""
        steps.append(printer.result(loop, condition, f"{output}[i]", "weight * "))
        steps.append(CallText(condition, f"lk_store(&out[{k}], start, n, {output});"))
    if any("offset" in line for step in steps if isinstance(step, LoopText) for line in step.lines):
        steps.insert(0, CallText("", "const double offset = (double)start;"))
    condition = printer.condition(p.wanted)
    if p.stores and not p.reductions and not condition and len(p.wanted) == 1:
        condition = printer.flag(p.stores[0][0])
    titles = [r.statement.name for r in p.reductions] + [printer.kernel.outputs[k].name for k, _ in p.stores]
    return PassText(
        title=", ".join(titles),
        before=tuple(_declare(printer, r) for r in p.reductions),
        condition=condition,
        steps=tuple(steps),
        gathers=tuple(_gather(printer, g) for g in p.gathers),
        after=(*(_read_out(printer, r) for r in p.reductions if r.statement.op != "maximum"), *_scalars(printer, p)),
    )


def _fill(printer: Printer, fill: Fill, given: Wanted) -> LoopText | CallText:
    loop, name = fill.loop, printer.names[fill.loop.name]
    condition = printer.condition(loop.wanted, given)
    if fill.kept:
        known = "" if loop.wanted <= fill.kept else printer.condition(fill.kept)
        absent = f"(c > LK_BLOCK || !({known}))" if known else "c > LK_BLOCK"
        condition = f"{absent} && ({condition})" if condition else absent
    s = loop.body[-1]
    if s.op == "input":
        return CallText(condition, f"lk_load({name}, &in[{printer.input(s)[0]}], start, n);")
    return printer.fill(loop, condition)


def _declare(printer: Printer, r: Reduction) -> str:
    name = printer.names[r.statement.name]
    return {
        "sum": f"lk_pair row_{name} = {{0.0, 0.0}};",
        "maximum": f"double {name} = -INFINITY;",
        "argmax": f"lk_row_peak row_{name} = {{-INFINITY, 0.0}};",
    }[r.statement.op]


def _accumulate(printer: Printer, r: Reduction) -> str:
    name, arrays = printer.names[r.statement.name], printer.arrays(r.statement.args[0])
    add = "lk_row_sum_add" if len(arrays) == 1 else "lk_row_sum_add_pairs"
    return {
        "sum": f"{add}(&row_{name}, n, {', '.join(arrays)});",
        "maximum": f"{name} = lk_row_maximum(n, {arrays[0]}, {name});",
        "argmax": f"lk_row_peak_raise(&row_{name}, start, n, {arrays[0]});",
    }[r.statement.op]


def _read_out(printer: Printer, r: Reduction) -> str:
    s = r.statement
    name = printer.names[s.name]
    of_sum = f"lk_row_sum_{'pair' if s.pair else 'value'}(row_{name})"
    value = {"sum": of_sum, "argmax": f"row_{name}.at"}[s.op]
    return f"const {printer.kind(s)} {name} = {value};"


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


# --- comments and tables ----------------------------------------------------------------------------------------------


def _about(binding: Binding) -> dict[str, object]:
    """What the head of the file says about one kernel."""
    return {
        "formula": _wrapped(f"{binding.kernel.name} = {binding.formula}"),
        "inputs": [str(i) for i in binding.kernel.inputs],
    }


def _wrapped(text: str) -> list[str]:
    """`text` as lines of a comment."""
    return textwrap.wrap(text.replace("*/", "* /"), 115, subsequent_indent="    ", break_long_words=False)


def _table(kernel: Kernel) -> dict[str, object]:
    """What the engine is told about one kernel."""
    ends = {end for end, _ in _cases(kernel)}
    numbers = {i.name: k for k, i in enumerate(kernel.inputs)}
    return {
        "name": kernel.name,
        "axis": int(kernel.axis),
        "input_count": len(kernel.inputs),
        "output_count": len(kernel.outputs),
        "input_axis": [int(i.axis) for i in kernel.inputs],
        "input_index": [int(i.index) for i in kernel.inputs],
        "domains": [_domain(i) for i in kernel.inputs],
        "output_axis": [int(output.axis) for output in kernel.outputs],
        "cases": [
            {
                "guards": [{"input": numbers[g.name], "values": [number(v) for v in g.values]} for g in case.guards],
                "functions": list(_members(kernel, f"case_{k}", f"case_{k}{SINGLE}" in ends)),
            }
            for k, case in enumerate(kernel.cases)
        ],
    }


def _members(kernel: Kernel, case: str, has_single: bool) -> Iterator[tuple[str, str]]:
    """The functions of a case, by member of its table."""
    for member, end in (("row", ""), ("lanes", LANES)) if kernel.axis else (("block", ""),):
        for suffix in ("", SINGLE) if has_single else ("",):
            yield f"{member}{suffix}", f"{kernel.name}_{case}{suffix}{end}"


def _domain(i: Input) -> str:
    low = "-INFINITY" if i.domain.low is None else number(i.domain.low)
    high = "INFINITY" if i.domain.high is None else number(i.domain.high)
    return f"{{{low}, {high}, {int(i.domain.low_open)}, {int(i.domain.high_open)}}}"
