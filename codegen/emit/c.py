"""The C target: a compiled loss becomes the text of generated/c/<loss>.c.

In: a `CompiledLoss` with verified kernels. Out: C11 text, the same on every machine. The schedule says which loops
there are, `print_c` prints their statements; this module makes functions and tables of them, the template arranges.

The text needs losskernels.h (the tables' types, `lk_load`, `lk_store`, `lk_block_sum`) and elementary.h (`lk_exp`,
`lk_expm1`, `lk_log`, `lk_log1p`, `LK_FMA`, and `lk_pair` with its functions). Outputs must not overlap inputs: one is
stored before the next is computed.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import jinja2

from ..compiled import Binding, CompiledLoss
from ..ir import FUNCTIONS, Case, Input, Kernel, needed
from .print_c import HALVES, LoopText, Printer, number, spare_arrays
from .print_lanes import LaneText, lane_text
from .print_rows import PassText, kept_arrays, row_text
from .schedule import blocks
from .sink import sunk

TEMPLATE = "loss.c.jinja"
KINDS = ("block", "row", "block_pair", "row_pair")
"""What elementary functions are computed for: a block or one number, of doubles or of pairs."""
NARROW = ("exp_fall", "lifted_exp_fall", "log1p_unit")
"""Functions for the arguments x <= 0 and 0 <= x <= 1 alone."""
ELEMENTARY = (*FUNCTIONS, *NARROW, *(f"{f}_short" for f in NARROW), *(f"{f}_fine" for f in (*FUNCTIONS, *NARROW)))
LANE_HELPERS = ("lk_lanes_sum(", "lk_lanes_sum_short(", "lk_lanes_add(", "lk_lanes_maximum(", "lk_lanes_argmax(")
LANES = "_lanes"
"""What ends the name of a function for few classes."""
SINGLE = "_single"
"""What ends the name of a function for results in float32."""


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
    functions_of = {kind: [f for f in ELEMENTARY if f"lk_{kind}_{f}(" in text] for kind in KINDS}
    ends = {f: half for f, half in HALVES.items() if f"lk_block_{f}_end(" in text}
    data = {
        "name": loss.name,
        "source": loss.source,
        "summary": _wrapped(f"{loss.name}: {loss.summary}"),
        "about": [_about(binding) for binding in bindings],
        "helpers": sorted(ops & {"sum", "maximum", "argmax"}),
        "sums_of_pairs": "lk_row_sum_add_pairs(" in text,
        "sums_in_short": "lk_row_sum_add_short(" in text,
        "sums_but_one": "lk_exchange(" in text,
        "sums_as_pairs": "lk_row_sum_pair(" in text,
        "sums_as_doubles": "lk_row_sum_value(" in text,
        "lane_helpers": [f for f in LANE_HELPERS if f in text],
        "functions_of": functions_of,
        "ends": ends,
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
        declarations, passes, results = row_text(kernel, case)
        yield FunctionText(name, title, "row", declarations, passes=passes, results=results)
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
    buffers += [f"double {array}[LK_BLOCK];" for array in spare_arrays(atoms)]
    unused = [] if plan.inputs else ["(void)in;"]
    return FunctionText(name, title, "block", (*unused, *pointers, *outputs, *buffers), loops=(*atoms, *results))


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
        "kept": max(kept_arrays(kernel, case) for _, case in _cases(kernel)) if kernel.axis else 0,
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
