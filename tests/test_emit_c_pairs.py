"""The C target for statements that are pairs: every mixture of pairs and doubles computes the IR, a kernel of pairs is
rounded once, and loops are vectorised as before. With the elementary functions of generated/c."""

from __future__ import annotations

import ctypes
import math
import random
import shutil
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import pytest
from losskernels.codegen.bound.fine import refined
from losskernels.codegen.emit.c import emit_c
from losskernels.codegen.emit.print_c import halves
from losskernels.codegen.ir import PAIRABLE, Input, Interval, Kernel, Output, verify, with_pairs

from .emit_c_kernels import SOFTMAX_INPUTS, SOFTMAX_KERNEL, loss, program, promoted, random_kernel
from .ir_interpreter import evaluate
from .test_emit_c import (
    BLOCK,
    KERNELS,
    LEVELS,
    ROOT,
    close,
    compiled,
    logits,
    run_block,
    run_row,
    scalar_loops,
)
from .test_emit_c import softmax_row as row_of_logits

ELEMENTARY = ROOT / "generated/c"
HALF = mpmath.mpf(2) ** -53
LOGITS, SOFTMAX, SEPARABLE = map(promoted, KERNELS)
PAIRS = (LOGITS, SOFTMAX, SEPARABLE)
FILE = emit_c(loss("pairs", *PAIRS))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    return compiled(FILE, tmp_path_factory.mktemp("pairs"), elementary=ELEMENTARY)


def rounded_once(found: Any, exact: Any) -> bool:
    """Within 0.5001 units in the last place of a normal number."""
    if isinstance(exact, list):
        return len(found) == len(exact) and all(map(rounded_once, found, exact))
    if abs(exact) > 1e-300 and math.isfinite(exact):
        unit = mpmath.ldexp(1, math.frexp(float(exact))[1] - 53)
        return bool(abs(mpmath.mpf(found) - exact) <= 0.5001 * unit)
    return close(found, exact)


def well_conditioned(z: float) -> bool:
    """Where the hand-written sigmoid(z) (1 - sigmoid(z)) does not cancel."""
    return abs(z) < 30


@pytest.mark.parametrize("n", [1, 9, BLOCK])
def test_a_block_of_pairs_is_rounded_once(library: ctypes.CDLL, n: int) -> None:
    y, z = logits(n)
    for case, labels in ((0, [0.75] * n), (1, y)):
        found = run_block(library, LOGITS, case, [labels, z], {"value", "gradient", "hessian"})
        for i in filter(lambda i: well_conditioned(z[i]), range(n)):
            exact = evaluate(LOGITS, {"y_true": labels[i], "y_pred": z[i]})
            assert all(rounded_once(found[name][i], exact[name]) for name in found), (case, labels[i], z[i])


@pytest.mark.parametrize("c", [1, 2, 3, 15, 16, 100, 513, 1500])
def test_a_row_of_pairs_is_rounded_once(library: ctypes.CDLL, c: int) -> None:
    row = row_of_logits(c)
    names = [o.name for o in SOFTMAX.outputs]
    exact = evaluate(SOFTMAX, row, 200)
    every = run_row(library, SOFTMAX, row, set(names), weight=0.5)
    for name, x in exact.items():
        halved = [v / 2 for v in x] if isinstance(x, list) else x / 2
        assert rounded_once(every[name], halved), name
    for bits in range(1, 2 ** len(names)):
        wanted = {name for k, name in enumerate(names) if bits >> k & 1}
        assert run_row(library, SOFTMAX, row, wanted, weight=0.5) == {name: every[name] for name in wanted}


# --- mixtures ---------------------------------------------------------------------------------------------------------


def mixed(kernel: Kernel, seed: int) -> Kernel:
    """Half of what can be a pair is one."""
    source = random.Random(f"{kernel.name} {seed}")
    cases = tuple(
        with_pairs(case, {s.name for s in case.body if s.op in PAIRABLE and source.random() < 0.5})
        for case in kernel.cases
    )
    return verify(replace(kernel, name=f"{kernel.name}_{seed}", cases=cases))


MIXED = [mixed(random_kernel(seed, axis), seed) for axis in (False, True) for seed in range(24)]


@pytest.fixture(scope="module")
def mixed_library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    text = emit_c(loss("mixed", *MIXED))
    return compiled(text, tmp_path_factory.mktemp("mixed"), "-O1", elementary=ELEMENTARY)


@pytest.mark.parametrize("kernel", MIXED, ids=lambda kernel: kernel.name)
def test_every_mixture_of_pairs_and_doubles_computes_the_ir(mixed_library: ctypes.CDLL, kernel: Kernel) -> None:
    source = random.Random(kernel.name)
    names = [o.name for o in kernel.outputs]
    for n in (5, BLOCK + 3) if kernel.axis else (20,):
        columns = {i.name: [source.uniform(0.125, 1) for _ in range(n)] for i in kernel.inputs}
        if kernel.axis:
            row = {i.name: columns[i.name] if i.axis else columns[i.name][0] for i in kernel.inputs}
            row["y_true"] = float(source.randrange(n))
            exact = evaluate(kernel, row, 80)
            every = run_row(mixed_library, kernel, row, set(names))
            one = {name: x for k in names for name, x in run_row(mixed_library, kernel, row, {k}).items()}
        else:
            samples = [evaluate(kernel, {name: x[i] for name, x in columns.items()}, 80) for i in range(n)]
            exact = {name: [sample[name] for sample in samples] for name in names}
            every = {**run_block(mixed_library, kernel, 0, list(columns.values()), set(names))}
            one = {
                name: x
                for k in names
                for name, x in run_block(mixed_library, kernel, 0, list(columns.values()), {k}).items()
            }
        assert all(close(every[name], exact[name]) for name in names)
        assert one == every


def test_a_pair_gathered_from_doubles_has_a_lower_half() -> None:
    (case,) = SOFTMAX_KERNEL.cases
    kernel = replace(SOFTMAX_KERNEL, cases=(with_pairs(case, {"z_k", "gap"}),))
    text = emit_c(loss("gathered", kernel))
    assert "z_k_high[r] = z[(size_t)k_[r] * n + r];" in text and "z_k_low[r] = 0.0;" in text


def test_every_operation_on_every_kind_of_argument_is_printed() -> None:
    text = emit_c(loss("mixed", *MIXED)) + FILE
    every = [f"lk_pair_{op}{kind}" for op in ("mul", "div") for kind in ("", "_double")] + ["lk_pair_add_double"]
    every += ["lk_sum", "lk_product", "lk_quotient", "lk_double_div_pair", "lk_pair_neg", "lk_pair_abs", "lk_pair_of"]
    assert all(f"{name}(" in text for name in every)
    assert all(f"lk_{kind}pair_{f}(" in text for kind in ("row_", "block_") for f in ("exp", "log1p"))
    assert "lk_row_sum_add_pairs(" in text and "lk_row_sum_pair(" in text and "lk_row_sum_value(" in text


def test_differences_of_every_kind(tmp_path: Path) -> None:
    """None of them rounds: z - (z + t) + t is 0 in pairs, and not in doubles."""
    lines = """
        z = input y_pred
        t = input y_true
        s = add z t
        a = sub z s
        value = add a t
        b = sub s t
        gradient = sub b z
        d = sub z t
        hessian = sub d d
    """
    outputs = tuple(Output(name, key) for name, key in (("value", ()), ("gradient", ("z",)), ("hessian", ("z", "z"))))
    kernel = Kernel("differences", KERNELS[0].inputs, outputs, (program(lines, "value", "gradient", "hessian"),))
    library = compiled(emit_c(loss("differences", promoted(kernel))), tmp_path, elementary=ELEMENTARY)
    source = random.Random(0)
    t, z = ([source.random() for _ in range(50)] for _ in range(2))
    found = run_block(library, promoted(kernel), 0, [t, z], {"value", "gradient", "hessian"})
    assert all(x == 0 for values in found.values() for x in values)


# --- sums -------------------------------------------------------------------------------------------------------------


def sums(tmp_path: Path, *pairs: str) -> tuple[ctypes.CDLL, Kernel]:
    """The sum of z - scale over a row, and the sum less scale."""
    lines = "z = input y_pred\n s = input scale\n x = sub z s\n total = sum x\n rest = sub total s"
    case = with_pairs(program(lines, "total", "rest"), set(pairs))
    outputs = (Output("value", ()), Output("gradient", ("z",)))
    kernel = verify(Kernel("sums", SOFTMAX_INPUTS, outputs, (case,)))
    return compiled(emit_c(loss("sums", kernel)), tmp_path, elementary=ELEMENTARY), kernel


def exactly(values: Iterable[float]) -> Fraction:
    return sum(map(Fraction, values), Fraction(0))


LENGTHS = [1, 2, 7, 8, 15, 16, 17, 100, 511, 512, 513, 528, 1500, 50_000]


def terms_of(c: int) -> list[float]:
    """Terms of both signs and many sizes, whose sum is much smaller than they are."""
    source = random.Random(c)
    x = [source.choice([-1, 1]) * 2.0 ** source.uniform(-30, 3) for _ in range(c)]
    return [*x[: c // 2], *(-v * (1 + 2.0**-40) for v in x[: c // 2]), *x[c - c % 2 :]]


@pytest.mark.parametrize("c", LENGTHS)
def test_a_sum_of_doubles_is_rounded_once(tmp_path: Path, c: int) -> None:
    library, kernel = sums(tmp_path)
    z = terms_of(c)
    found = run_row(library, kernel, {"y_true": 0.0, "y_pred": z, "scale": 0.0}, {"value"})["value"]
    assert isinstance(found, float)
    error = abs(Fraction(found) - exactly(z))
    assert error <= Fraction(2) ** -53 * abs(exactly(z)) + Fraction(2) ** -66 * exactly(map(abs, z))


@pytest.mark.parametrize("c", LENGTHS)
def test_a_sum_of_pairs_keeps_their_low_parts(tmp_path: Path, c: int) -> None:
    library, kernel = sums(tmp_path, "x", "total", "rest")
    z, scale = terms_of(c), 1 / 3
    m = min(c / 8 + 24, c / 30 + 100)
    total = exactly(z) - c * Fraction(scale)
    size = exactly(abs(v - scale) for v in z)
    found = run_row(library, kernel, {"y_true": 0.0, "y_pred": z, "scale": scale}, {"value", "gradient"})
    for x, exact in ((found["value"], total), (found["gradient"], total - Fraction(scale))):
        assert isinstance(x, float)
        bound = Fraction(2) ** -53 * abs(exact) + Fraction(m) ** 2 * Fraction(2) ** -106 * size
        assert abs(Fraction(x) - exact) <= bound * Fraction(1001, 1000)


def test_infinite_sums(tmp_path: Path) -> None:
    for pairs in ((), ("x", "total", "rest")):
        library, kernel = sums(tmp_path, *pairs)
        for c in (2, 16, 600):
            z = [1.0] * (c - 1)
            for far in (math.inf, -math.inf):
                row: dict[str, Any] = {"y_true": 0.0, "y_pred": [*z, far], "scale": 0.25}
                assert run_row(library, kernel, row, {"value"}) == {"value": far}


# --- text -------------------------------------------------------------------------------------------------------------


def test_constants_have_two_halves() -> None:
    assert halves(Fraction(1, 2)) == ("0.5", "0.0")
    assert halves("oo") == ("INFINITY", "0.0")
    for value, exact in (("log(2)", mpmath.log), (Fraction(1, 10), lambda _: mpmath.mpf(1) / 10)):
        with mpmath.workprec(200):
            high, low = (x.split(" /*")[0].strip("()") for x in halves(value))
            high, low = (float.fromhex(x) if "x" in x else float(x) for x in (high, low))
            assert abs(mpmath.mpf(high) + low - exact(mpmath.mpf(2))) < mpmath.mpf(2) ** -106


def test_the_text_is_the_same_each_time() -> None:
    assert emit_c(loss("pairs", *map(promoted, KERNELS))) == FILE
    assert "lk_row_pair_log1p(" in FILE and "const lk_pair e = {e_high[i], e_low[i]};" in FILE


def test_what_is_exact_in_doubles_stays_one() -> None:
    pairs = {s.name for case in LOGITS.cases for s in case.body if s.pair}
    assert {"u", "exp_neg_a", "soft", "log_2", "third", "slope", "minus_q"} <= pairs
    assert pairs.isdisjoint({"zero", "one", "half", "a", "minus_a", "y", "z", "negative"})


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
@pytest.mark.parametrize("level", LEVELS)
def test_every_loop_over_pairs_is_vectorised(level: str, tmp_path: Path) -> None:
    source = tmp_path / "kernels.c"
    source.write_text(FILE)
    assert not scalar_loops(source, ELEMENTARY, level)


def test_fine_pairs_are_computed_in_full(tmp_path: Path) -> None:
    """Of blocks, for few arguments too, and of one number of a row."""
    read = "z = input y_pred\nm = maximum z\na = abs z\nn = neg a\ne = exp n\nl = log1p e\nb = abs m\nk = log1p b"
    case = program(f"{read}\nw = mul k l\nv = neg w\nr = exp v", "r")
    inputs = (Input("y_pred", "z", "prediction", Interval(), axis=True),)
    kernel = Kernel("powers", inputs, (Output("value", (), axis=True),), (case,))
    text = emit_c(loss("fine", refined(promoted(kernel))))
    for function in (
        "block_pair_exp_fall_fine",
        "block_pair_log1p_unit_fine",
        "row_pair_log1p_fine",
        "block_pair_exp_fall",
    ):
        assert f"lk_{function}(" in text, function
    compiled(text, tmp_path, elementary=ELEMENTARY)
