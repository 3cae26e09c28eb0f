"""The C target: emitted text compiles without a warning, computes what the IR says, and its loops are vectorised."""

from __future__ import annotations

import ctypes
import math
import random
import re
import shutil
import subprocess
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import jinja2
import jinja2.meta
import mpmath
import pytest
from losskernels.codegen.driver import build
from losskernels.codegen.emit import c as target
from losskernels.codegen.emit.c import emit_c
from losskernels.codegen.emit.print_c import c_names, number
from losskernels.codegen.emit.schedule import rows
from losskernels.codegen.errors import InternalError
from losskernels.codegen.ir import Kernel, Output

from .emit_c_kernels import (
    LOGITS_KERNEL,
    SEPARABLE_KERNEL,
    SOFTMAX_INPUTS,
    SOFTMAX_KERNEL,
    loss,
    program,
    random_kernel,
)
from .ir_interpreter import choose, evaluate

ROOT = Path(__file__).parent.parent
NATIVE = ROOT / "codegen/runtime/native"
FIXTURE = Path(__file__).parent / "emit_c_fixture"
FLAGS = ["-std=c11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"]
FLAGS += ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
BLOCK, ROOM = 512, 106496
F64 = 11
KERNELS = (LOGITS_KERNEL, SOFTMAX_KERNEL, SEPARABLE_KERNEL)
FILE = emit_c(loss("hand_written", *KERNELS))

# --- calling compiled kernels -----------------------------------------------------------------------------------------

Pointer = ctypes.POINTER(ctypes.c_double)


class Vector(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("stride", ctypes.c_ssize_t), ("dtype", ctypes.c_int))


class Domain(ctypes.Structure):
    _fields_ = (
        ("low", ctypes.c_double),
        ("high", ctypes.c_double),
        ("low_open", ctypes.c_int),
        ("high_open", ctypes.c_int),
    )


class GuardTable(ctypes.Structure):
    _fields_ = (("input", ctypes.c_int), ("count", ctypes.c_int), ("values", Pointer))


BlockFunction = ctypes.CFUNCTYPE(None, ctypes.c_size_t, ctypes.POINTER(Pointer), ctypes.POINTER(Pointer))
RowFunction = ctypes.CFUNCTYPE(
    None,
    ctypes.c_size_t,
    ctypes.POINTER(Vector),
    Pointer,
    ctypes.POINTER(Vector),
    ctypes.POINTER(Pointer),
    ctypes.c_double,
    Pointer,
    ctypes.POINTER(ctypes.c_int),
)
LanesFunction = ctypes.CFUNCTYPE(
    None, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(Pointer), ctypes.POINTER(Pointer)
)


class CaseTable(ctypes.Structure):
    _fields_ = (
        ("guard_count", ctypes.c_int),
        ("guards", ctypes.POINTER(GuardTable)),
        ("block", BlockFunction),
        ("block_single", BlockFunction),
        ("row", RowFunction),
        ("row_single", RowFunction),
        ("lanes", LanesFunction),
        ("lanes_single", LanesFunction),
    )


class KernelTable(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("axis", ctypes.c_int),
        ("input_count", ctypes.c_int),
        ("output_count", ctypes.c_int),
        ("input_axis", ctypes.POINTER(ctypes.c_ubyte)),
        ("input_index", ctypes.POINTER(ctypes.c_ubyte)),
        ("domains", ctypes.POINTER(Domain)),
        ("output_axis", ctypes.POINTER(ctypes.c_ubyte)),
        ("case_count", ctypes.c_int),
        ("cases", ctypes.POINTER(CaseTable)),
        ("kept", ctypes.c_int),
    )


def compiled(text: str, folder: Path, *flags: str, elementary: Path = FIXTURE / "exact") -> ctypes.CDLL:
    source, library = folder / "kernels.c", folder / "kernels.so"
    source.write_text(text)
    include = [f"-I{NATIVE}", f"-I{elementary}"]
    subprocess.run(["cc", *FLAGS, *flags, *include, "-shared", "-fPIC", source, "-o", library, "-lm"], check=True)
    return ctypes.CDLL(str(library))


def table(library: ctypes.CDLL, kernel: Kernel) -> KernelTable:
    return KernelTable.in_dll(library, f"lk_{kernel.name}_baseline")


def doubles(values: Sequence[float]) -> Any:
    return (ctypes.c_double * len(values))(*values)


def null(kind: Any) -> Any:
    return kind()


def run_block(
    library: ctypes.CDLL, kernel: Kernel, case: int, inputs: Sequence[Sequence[float]], wanted: set[str]
) -> dict[str, list[float]]:
    """The wanted outputs for one block."""
    n = len(inputs[0])
    arrays = [doubles(x) for x in inputs]
    results = [doubles([math.nan] * n) if o.name in wanted else None for o in kernel.outputs]
    table(library, kernel).cases[case].block(
        n,
        (Pointer * len(arrays))(*(ctypes.cast(x, Pointer) for x in arrays)),
        (Pointer * len(results))(*(ctypes.cast(x, Pointer) if x else null(Pointer) for x in results)),
    )
    return {o.name: list(x) for o, x in zip(kernel.outputs, results, strict=True) if x is not None}


def run_row(
    library: ctypes.CDLL, kernel: Kernel, inputs: dict[str, float | list[float]], wanted: set[str], weight: float = 1.0
) -> dict[str, float | list[float]]:
    """The wanted outputs for one row."""
    c = next(len(x) for x in inputs.values() if isinstance(x, list))
    keep, vectors, scalars = [], [], []
    for i in kernel.inputs:
        x = inputs[i.name]
        data = doubles(x[::-1]) if isinstance(x, list) else None  # stored backwards, to see strides used
        keep.append(data)
        vectors.append(Vector(ctypes.addressof(data) + 8 * (c - 1), -8, F64) if data else Vector(None, 0, F64))
        scalars.append(math.nan if isinstance(x, list) else float(x))
    results = [doubles([math.nan] * (c if o.axis else 1)) if o.name in wanted else None for o in kernel.outputs]
    outs = [
        Vector(ctypes.addressof(x), 8, F64) if x is not None and o.axis else Vector(None, 0, F64)
        for o, x in zip(kernel.outputs, results, strict=True)
    ]
    row_outs = [
        ctypes.cast(x, Pointer) if x is not None and not o.axis else null(Pointer)
        for o, x in zip(kernel.outputs, results, strict=True)
    ]
    own = table(library, kernel)
    own.cases[0].row(
        c,
        (Vector * len(vectors))(*vectors),
        doubles(scalars),
        (Vector * len(outs))(*outs),
        (Pointer * len(row_outs))(*row_outs),
        weight,
        doubles([math.nan] * min(ROOM, own.kept * (c + 7))),
        ctypes.pointer(ctypes.c_int(0)),  # nothing is ahead
    )
    return {o.name: list(x) if o.axis else x[0] for o, x in zip(kernel.outputs, results, strict=True) if x is not None}


def run_lanes(
    library: ctypes.CDLL, kernel: Kernel, rows: list[dict[str, float | list[float]]], wanted: set[str]
) -> list[dict[str, float | list[float]]]:
    """The wanted outputs of rows side by side."""
    n, c = len(rows), next(len(x) for x in rows[0].values() if isinstance(x, list))

    def transposed(name: str) -> list[float]:
        columns = [x if isinstance(x, list) else [x] for x in (row[name] for row in rows)]
        return [x for column in zip(*columns, strict=True) for x in column]

    arrays = [doubles(transposed(i.name)) for i in kernel.inputs]
    results = [doubles([math.nan] * (n * c if o.axis else n)) if o.name in wanted else None for o in kernel.outputs]
    table(library, kernel).cases[0].lanes(
        n,
        c,
        (Pointer * len(arrays))(*(ctypes.cast(x, Pointer) for x in arrays)),
        (Pointer * len(results))(*(ctypes.cast(x, Pointer) if x else null(Pointer) for x in results)),
    )
    by_output = [(o, list(x)) for o, x in zip(kernel.outputs, results, strict=True) if x is not None]
    return [{o.name: x[r::n] if o.axis else x[r] for o, x in by_output} for r in range(n)]


def close(found: Any, exact: Any) -> bool:
    """Within some rounding errors, entry by entry; cancellation in hand-written formulas is allowed for."""
    if isinstance(exact, list):
        return len(found) == len(exact) and all(map(close, found, exact))
    if mpmath.isinf(exact):
        return bool(found == float(exact))
    return bool(abs(mpmath.mpf(found) - exact) <= 1e-13 * abs(exact) + 1e-300)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    return compiled(FILE, tmp_path_factory.mktemp("emit_c"))


def logits(n: int) -> tuple[list[float], list[float]]:
    source = random.Random(n)
    edges = [0.0, -0.0, 1e-9, -1e-9, 36.0, -36.0, 700.0, -700.0, 740.0, -740.0]
    z = [*edges, *(source.uniform(-50, 50) for _ in range(n))][:n]
    return [source.choice([0.0, 1.0]) for _ in z], z


# --- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [0, 1, 7, 8, 9, 100, BLOCK])
def test_block_function_computes_the_ir(library: ctypes.CDLL, n: int) -> None:
    y, z = logits(n)
    found = run_block(library, LOGITS_KERNEL, 1, [y, z], {"value", "gradient", "hessian"})
    for i in range(n):
        exact = evaluate(LOGITS_KERNEL, {"y_true": y[i], "y_pred": z[i]})
        assert all(close(found[name][i], exact[name]) for name in found)


def test_every_case_has_its_function_and_guard(library: ctypes.CDLL) -> None:
    cases = table(library, LOGITS_KERNEL).cases
    guard = cases[0].guards[0]
    assert (cases[0].guard_count, cases[1].guard_count) == (1, 0)
    assert (guard.input, [guard.values[k] for k in range(guard.count)]) == (0, [0.25, 0.75])
    _, z = logits(50)
    found = run_block(library, LOGITS_KERNEL, 0, [[0.75] * 50, z], {"value", "gradient", "hessian"})
    for i in range(50):
        exact = evaluate(LOGITS_KERNEL, {"y_true": 0.75, "y_pred": z[i]})
        assert all(close(found[name][i], exact[name]) for name in found)


def test_outputs_do_not_depend_on_which_are_wanted(library: ctypes.CDLL) -> None:
    y, z = logits(100)
    every = run_block(library, LOGITS_KERNEL, 1, [y, z], {"value", "gradient", "hessian"})
    for name in every:
        assert run_block(library, LOGITS_KERNEL, 1, [y, z], {name}) == {name: every[name]}


def softmax_row(c: int, seed: int = 0) -> dict[str, float | list[float]]:
    source = random.Random(1000 * c + seed)
    z = [source.gauss(0, 5) for _ in range(c)]
    if seed == 1:
        z = [round(x) for x in z]  # ties for the maximum
    if seed == 2:
        z = [x if source.random() < 0.8 else -math.inf for x in z[1:]] + [0.0]
    return {"y_true": float(source.randrange(c)), "y_pred": [float(x) for x in z], "scale": 1.5}


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("c", [1, 2, 3, 8, 10, 63, 64, 511, 512, 513, 1024, 1500])
def test_row_function_computes_the_ir(library: ctypes.CDLL, c: int, seed: int) -> None:
    row = softmax_row(c, seed)
    if seed == 2:
        row["y_true"] = float(c - 1)
    exact = evaluate(SOFTMAX_KERNEL, row, 120)
    found = run_row(library, SOFTMAX_KERNEL, row, {o.name for o in SOFTMAX_KERNEL.outputs}, weight=0.5)
    for name, x in exact.items():
        halved = [v / 2 for v in x] if isinstance(x, list) else x / 2
        assert close(found[name], halved), name


def test_a_row_that_is_too_long_to_be_kept_gives_the_same_bits(library: ctypes.CDLL) -> None:
    """Classes whose share is 0 make it so long."""
    names, short = {o.name for o in SOFTMAX_KERNEL.outputs}, 4 * BLOCK
    row = softmax_row(short, 0)
    assert isinstance(row["y_pred"], list)
    assert short < ROOM // table(library, SOFTMAX_KERNEL).kept < short + ROOM
    kept = run_row(library, SOFTMAX_KERNEL, row, names)
    padded = run_row(library, SOFTMAX_KERNEL, row | {"y_pred": row["y_pred"] + [-1e6] * ROOM}, names)
    for name, x in kept.items():
        longer = padded[name]
        assert (longer[:short] if isinstance(longer, list) else longer) == x, name


@pytest.mark.parametrize(("n", "c"), [(1, 1), (64, 8), (51, 10), (48, 10), (8, 64), (7, 33)])
def test_rows_side_by_side_compute_the_ir(library: ctypes.CDLL, n: int, c: int) -> None:
    rows = [softmax_row(c, seed) | {"y_true": float(c - 1)} for seed in range(n)]
    found = run_lanes(library, SOFTMAX_KERNEL, rows, {o.name for o in SOFTMAX_KERNEL.outputs})
    for row, own in zip(rows, found, strict=True):
        exact = evaluate(SOFTMAX_KERNEL, row, 120)
        assert all(close(own[name], exact[name]) for name in exact)
        if c < 16:  # sums of so few terms are added up in the same order
            assert own == run_row(library, SOFTMAX_KERNEL, row, set(own))


def test_rows_side_by_side_do_not_depend_on_each_other_nor_on_what_is_wanted(library: ctypes.CDLL) -> None:
    rows = [softmax_row(10, seed) for seed in range(51)]
    names = {o.name for o in SOFTMAX_KERNEL.outputs}
    every = run_lanes(library, SOFTMAX_KERNEL, rows, names)
    assert [run_lanes(library, SOFTMAX_KERNEL, [row], names)[0] for row in rows] == every
    for name in names:
        only = run_lanes(library, SOFTMAX_KERNEL, rows, {name})
        assert only == [{name: own[name]} for own in every]


@pytest.mark.parametrize("c", [5, 1300])
@pytest.mark.parametrize("kernel", [SOFTMAX_KERNEL, SEPARABLE_KERNEL], ids=lambda k: k.name)
def test_every_subset_of_row_outputs_gives_the_same_bits(library: ctypes.CDLL, kernel: Kernel, c: int) -> None:
    source = random.Random(c)
    row: dict[str, float | list[float]] = {
        i.name: [source.uniform(0.01, 1) for _ in range(c)] if i.axis else 2.0 for i in kernel.inputs
    }
    names = [o.name for o in kernel.outputs]
    every = run_row(library, kernel, row, set(names))
    for bits in range(1, 2 ** len(names)):
        wanted = {name for k, name in enumerate(names) if bits >> k & 1}
        assert run_row(library, kernel, row, wanted) == {name: every[name] for name in wanted}


def test_argmax_is_the_first_maximum(tmp_path: Path) -> None:
    kernel = Kernel(
        "best",
        SOFTMAX_INPUTS,
        (Output("value", ()), Output("gradient", ("z",))),
        (program("z = input y_pred\n top = maximum z\n at = argmax z", "top", "at"),),
    )
    library = compiled(emit_c(loss("best", kernel)), tmp_path)
    for c in (1, 2, 7, 8, 9, 17, 600, 1100):
        for seed in range(8):
            source = random.Random(seed)
            z: list[float] = [float(source.randrange(3)) if seed else -math.inf for _ in range(c)]
            found = run_row(library, kernel, {"y_true": 0.0, "y_pred": z, "scale": 1.0}, {"value", "gradient"})
            assert found == {"value": max(z), "gradient": z.index(max(z))}


def test_sums_over_blocks_carry_their_rounding_errors(tmp_path: Path) -> None:
    kernel = Kernel(
        "total",
        SOFTMAX_INPUTS,
        (Output("value", ()),),
        (program("z = input y_pred\n value = sum z", "value"),),
    )
    library = compiled(emit_c(loss("total", kernel)), tmp_path)

    def total(z: list[float]) -> float | list[float]:
        return run_row(library, kernel, {"y_true": 0.0, "y_pred": z, "scale": 1.0}, {"value"})["value"]

    padding = [0.0] * (BLOCK - 1)
    assert total([1e16, *padding, 1.0, *padding, 1.0, *padding, -1e16]) == 2.0
    assert total([math.inf, *padding, 1.0]) == math.inf
    assert total([1.0, *padding, -math.inf]) == -math.inf


RANDOM = [random_kernel(seed, axis) for axis in (False, True) for seed in range(20)]


@pytest.fixture(scope="module")
def random_library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    return compiled(emit_c(loss("random", *RANDOM)), tmp_path_factory.mktemp("random"), "-O1")


@pytest.mark.parametrize("kernel", RANDOM, ids=lambda kernel: kernel.name)
def test_random_programs_compute_the_ir_for_every_set_of_outputs(random_library: ctypes.CDLL, kernel: Kernel) -> None:
    source = random.Random(kernel.name)
    names = [o.name for o in kernel.outputs]
    subsets = [{name for k, name in enumerate(names) if bits >> k & 1} for bits in range(1, 16)]
    for n in (5, BLOCK + 3) if kernel.axis else (20,):
        columns = {i.name: [source.uniform(0.125, 1) for _ in range(n)] for i in kernel.inputs}
        if kernel.axis:
            row = {i.name: columns[i.name] if i.axis else columns[i.name][0] for i in kernel.inputs}
            row["y_true"] = float(source.randrange(n))
            exact = evaluate(kernel, row, 80)
        else:
            samples = [evaluate(kernel, {name: x[i] for name, x in columns.items()}, 80) for i in range(n)]
            exact = {name: [sample[name] for sample in samples] for name in names}
        for wanted in subsets:
            if kernel.axis:
                other = {name: [0.5] * n if isinstance(x, list) else x for name, x in row.items()}
                run_row(random_library, kernel, other, set(names))  # leaves wrong values where buffers will be
                found = run_row(random_library, kernel, row, wanted)
            else:
                found = {**run_block(random_library, kernel, 0, list(columns.values()), wanted)}
            assert set(found) == wanted
            assert all(close(x, exact[name]) for name, x in found.items())


# --- text -------------------------------------------------------------------------------------------------------------


def test_constants_are_the_nearest_doubles() -> None:
    assert number(Fraction(1, 2)) == "0.5"
    assert number(Fraction(1, 10)) == "0.1"
    assert number(Fraction(-3)) == "(-3.0)"
    assert number(Fraction(2) ** 60) == "0x1.0p+60"
    assert number(Fraction(1, 3)) == "0x1.5555555555555p-2 /* 1/3 */"
    assert number("log(2)") == "0x1.62e42fefa39efp-1 /* log(2) */"
    assert number("-log(2*pi)/2") == "(-0x1.d67f1c864beb5p-1 /* -log(2*pi)/2 */)"
    assert number("oo") == "INFINITY"
    with pytest.raises(InternalError, match="beyond the range"):
        number(Fraction(10) ** 400)
    with pytest.raises(InternalError, match="no real constant"):
        number("sqrt(-1)")


def test_names_stay_unless_c_uses_them() -> None:
    text = "double = input y_pred\n n = neg double\n n_ = neg n\n want_it = neg n_\n _t = neg want_it\n a = neg _t"
    kernel = Kernel("names", LOGITS_KERNEL.inputs, (Output("a", ()),), (program(text, "a"),))
    names = c_names(kernel, kernel.cases[0])
    assert len(set(names.values())) == len(names)
    assert names["double"] == "double_"
    assert names["a"] == "a_"


def test_text_is_one_statement_a_line_and_the_same_each_time() -> None:
    assert emit_c(loss("hand_written", *KERNELS)) == FILE
    assert not re.search(r"[ \t]+$|\n\n\n|\{\n\n", FILE, re.MULTILINE)
    assert all(line.count(";") == 1 for line in FILE.splitlines() if " const double " in line and "=" in line)


def test_the_template_uses_exactly_its_data(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, object] = {}
    monkeypatch.setattr(target, "_render", lambda data: given.update(data) or "")
    emit_c(loss("hand_written", *KERNELS))
    text = (ROOT / "codegen/templates" / target.TEMPLATE).read_text()
    assert jinja2.meta.find_undeclared_variables(jinja2.Environment().parse(text)) == set(given)


def test_a_row_function_waits_for_no_reduction_without_need() -> None:
    plan = rows(SEPARABLE_KERNEL, SEPARABLE_KERNEL.cases[0])
    assert sum(bool(p.fills) for p in plan.passes) == 1
    plan = rows(SOFTMAX_KERNEL, SOFTMAX_KERNEL.cases[0])
    assert [[r.statement.name for r in p.reductions] for p in plan.passes if p.fills] == [
        ["top", "best"],
        ["rest", "rest_k"],
        [],
    ]


def test_the_interpreter_takes_the_guarded_case() -> None:
    assert choose(LOGITS_KERNEL, {"y_true": 0.25, "y_pred": 1.0}) is LOGITS_KERNEL.cases[0]
    assert choose(LOGITS_KERNEL, {"y_true": 0.5, "y_pred": 1.0}) is LOGITS_KERNEL.cases[1]


# --- compilers --------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
def test_clang_has_nothing_to_say(tmp_path: Path) -> None:
    source = tmp_path / "kernels.c"
    source.write_text(FILE)
    subprocess.run(
        ["clang", *FLAGS, f"-I{NATIVE}", f"-I{FIXTURE / 'exact'}", "-c", source, "-o", tmp_path / "kernels.o"],
        check=True,
    )


LEVELS = ["-march=x86-64", "-march=x86-64-v3", "-march=x86-64-v4 -mprefer-vector-width=512"]


def scalar_loops(source: Path, elementary: Path, level: str) -> list[str]:
    """The loops over a block that gcc neither vectorises nor replaces by memcpy or memset, as `line: text`."""
    include = [f"-I{NATIVE}", f"-I{elementary}", "-fopt-info-optimized-loop-vec"]
    command = ["gcc", *build.FLAGS, *build.GCC_FLAGS, *level.split(), *include, "-c", str(source), "-o", "/dev/null"]
    log = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    found = re.findall(rf"{source.name}:(\d+):\d+: optimized: +(?:loop vectorized|.*[12] library calls)", log)
    lines = dict(enumerate(source.read_text().splitlines(), 1))
    head = re.compile(r"for \(size_t [il] = 0; (i < n|l < LK_\w+_LANES); [il]\+\+\)")
    loops = {k for k, line in lines.items() if head.search(line)}
    assert loops
    return [f"{k}: {lines[k]}" for k in sorted(loops - {int(k) for k in found})]


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
@pytest.mark.parametrize("level", LEVELS)
def test_every_loop_over_a_block_is_vectorised(level: str, tmp_path: Path) -> None:
    source = tmp_path / "kernels.c"
    source.write_text(FILE)
    assert not scalar_loops(source, ROOT / "generated/c", level)
