"""Instruction levels and compilers: every loop is vectorised in the registers of its level, whoever compiles it, and
every level that has fused multiplication gives the same bits, whatever the dtypes, strides, chunks and threads."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from compilers import COMPILERS
from header_levels import runs_here
from hypothesis import given, settings
from hypothesis import strategies as st
from losskernels.codegen.driver import build
from losskernels.engine import Work, run
from losskernels.native import Native
from machine_loops import left_scalar

from .test_build import load

ROOT = Path(__file__).parent.parent
NATIVE, C = ROOT / "codegen/runtime/native", ROOT / "generated/c"
REGISTERS = {"baseline": "xmm", "x86_64_v3": "ymm", "x86_64_v4": "zmm"}
SCALAR = build.Level("scalar", ("-mfma", "-fno-tree-vectorize", "-fno-tree-slp-vectorize"))
"""One double at a time, with fused multiplication."""
ELEMENTS, ROWS = "binary_focal_crossentropy_logits", "sparse_categorical_crossentropy_logits"
WITH_FMA = {"x86_64_v3": "v3", "x86_64_v4": "v4", "scalar": "v3"}
"""The levels that give the same bits, and what a processor needs for them in header_levels.py."""

pytestmark = pytest.mark.skipif(len(build.levels_here()) == 1, reason="the levels are those of x86-64")


# --- vectors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", build.levels_here(), ids=lambda level: level.suffix)
@pytest.mark.parametrize("source", sorted(C.glob("*.c")), ids=lambda source: source.stem)
def test_every_loop_is_in_the_registers_of_its_level(source: Path, level: build.Level, tmp_path: Path) -> None:
    assert not scalar_loops(source, "gcc", level, tmp_path)


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("level", build.levels_here(), ids=lambda level: level.suffix)
@pytest.mark.parametrize("name", [ELEMENTS, ROWS])
def test_every_compiler_vectorises(name: str, level: build.Level, compiler: str, tmp_path: Path) -> None:
    assert not scalar_loops(C / f"{name}.c", compiler, level, tmp_path)


def test_a_loop_that_stays_scalar_is_seen(tmp_path: Path) -> None:
    source = tmp_path / f"{ELEMENTS}.c"
    text = (C / source.name).read_text()
    end = "x[i] = lk_log1p_unit_end(half);"
    assert end in text
    source.write_text(text.replace(end, "x[i] = lk_log1p_unit_end(half) * (i ? x[i - 1] : 1.0);"))
    level = build.levels_here()[1]
    found = scalar_loops(source, "gcc", level, tmp_path)
    assert len(found) == 1 and "lk_log1p_unit_end" in found[0]


def scalar_loops(source: Path, compiler: str, level: build.Level, folder: Path) -> list[str]:
    flags = build.flags_of(build.version([compiler]))
    target = folder / "unit.o"
    include = [f"-I{NATIVE}", f"-I{C}"]
    command = [compiler, *flags, *level.flags, "-g1", *include, "-c", str(source), "-o", str(target)]
    subprocess.run(command, check=True)
    return left_scalar(source, target, REGISTERS[level.suffix])


# --- bits -------------------------------------------------------------------------------------------------------------


@cache
def natives(compiler: str) -> dict[str, Native]:
    """Two kernels as that compiler makes them, at every level that this processor runs."""
    folder = ROOT / ".losskernels" / "levels" / compiler
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "c").mkdir(parents=True)
    for path in (*C.glob("*.h"), C / f"{ELEMENTS}.c", C / f"{ROWS}.c"):
        shutil.copy(path, folder / "c")
    levels = (*(level for level in build.levels_here() if runs_here(level.suffix.removeprefix("x86_64_"))), SCALAR)
    kernels = (ELEMENTS, ROWS, f"{ROWS}_hessian_vector")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CC", compiler)
        objects = ROOT / ".losskernels/objects"
        path = build.build(folder, kernels, f"_native_levels_{compiler}", NATIVE, objects, folder, levels=levels)
    module = load(path)
    return {level.suffix: Native(module.ffi, module.lib, level.suffix) for level in levels}


def elements(native: Native, y: Any, p: Any, gamma: Any, out: Any, n_threads: int = 1) -> list[Any]:
    """Value, gradient and Hessian, in the dtype `out`."""
    results = [np.empty(p.shape, out) for _ in range(3)]
    run(native, Work(ELEMENTS, p.shape, None, [y, p, np.asarray(gamma)], results), n_threads)
    return results


def rows(native: Native, y: Any, p: Any, out: Any, n_threads: int = 1) -> list[Any]:
    results = [np.empty(y.shape, out), np.empty(p.shape, out), np.empty(p.shape, out)]
    run(native, Work(ROWS, y.shape, p.shape[-1], [y, p], results), n_threads)
    return results


def same_bits(found: list[Any], wanted: list[Any]) -> bool:
    """Bit for bit; of NaN any."""

    def bits(x: Any) -> Any:
        return np.where(np.isnan(x), 0, x.view(f"i{x.itemsize}"))

    return all(
        np.array_equal(bits(a), bits(b)) and np.array_equal(np.isnan(a), np.isnan(b))
        for a, b in zip(found, wanted, strict=True)
    )


def layouts(x: Any) -> list[Any]:
    """The same numbers elsewhere in memory: off alignment, spread out, backwards."""
    moved = np.ndarray(x.shape, x.dtype, bytearray(x.nbytes + 1), offset=1)
    moved[...] = x
    spread = np.repeat(x, 3, axis=0)[1::3]
    return [moved, spread, np.ascontiguousarray(x[::-1])[::-1]]


sizes = st.one_of(st.integers(0, 40), st.integers(500, 530), st.integers(16380, 16400), st.integers(0, 40000))
seeds = st.integers(0, 2**32 - 1)
dtypes = st.sampled_from(["f4", "f8"])
quick = settings(max_examples=25, deadline=None)


def scores(source: np.random.Generator, shape: tuple[int, ...]) -> Any:
    """float32 numbers over the whole range, special ones among them."""
    x = source.normal(size=shape) * 10.0 ** source.integers(-3, 3, shape)
    special = source.choice([0.0, -0.0, np.inf, -np.inf, np.nan, 88.0, -104.0, 746.0], shape)
    return np.where(source.random(shape) < 0.02, special, x).astype("f4")


@pytest.mark.parametrize("compiler", COMPILERS)
@quick
@given(sizes, seeds, dtypes, st.sampled_from([0.0, 2.0, 1.5]), st.booleans(), st.sampled_from([1, 2, 3]))
def test_elements(compiler: str, n: int, seed: int, out: str, gamma: float, hard: bool, n_threads: int) -> None:
    source = np.random.default_rng(seed)
    p, y = scores(source, (n,)), source.random(n)
    y = (y < 0.5 if hard else y).astype("f4")
    wanted = elements(natives("gcc")["scalar"], y, p, gamma, out)
    labels = [y, y.astype("f8"), *layouts(y), *([y.astype("?"), y.astype("i8")] if hard else [])]
    for level, needs in WITH_FMA.items():
        if runs_here(needs):
            native = natives(compiler)[level]
            for label in labels:
                assert same_bits(elements(native, label, p.astype("f8"), gamma, out, n_threads), wanted)
            for score in layouts(p):
                assert same_bits(elements(native, y, score, gamma, out, n_threads), wanted)
            first, last = sorted(source.integers(0, n + 1, 2))
            part = elements(native, y[first:last], p[first:last], gamma, out)
            assert same_bits(part, [x[first:last] for x in wanted])


@pytest.mark.parametrize("compiler", COMPILERS)
@quick
@given(
    st.integers(0, 200), st.sampled_from([1, 2, 10, 17, 64, 65, 511, 600]), seeds, dtypes, st.sampled_from([1, 2, 3])
)
def test_rows(compiler: str, n: int, c: int, seed: int, out: str, n_threads: int) -> None:
    source = np.random.default_rng(seed)
    p, y = scores(source, (n, c)), source.integers(0, c, n)
    wanted = rows(natives("gcc")["scalar"], y, p, out)
    for level, needs in WITH_FMA.items():
        if runs_here(needs):
            native = natives(compiler)[level]
            assert same_bits(rows(native, y.astype("f8"), p.astype("f8"), out, n_threads), wanted)
            for label, score in (
                (y, np.asfortranarray(p)),
                *((y, x) for x in layouts(p)),
                *((x, p) for x in layouts(y)),
            ):
                assert same_bits(rows(native, label, score, out, n_threads), wanted)
            first, last = sorted(source.integers(0, n + 1, 2))
            assert same_bits(rows(native, y[first:last], p[first:last], out), [x[first:last] for x in wanted])


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
def test_the_baseline_is_the_same_whoever_compiles_it() -> None:
    source = np.random.default_rng(0)
    p, y = scores(source, (5000,)), source.random(5000)
    for out in ("f4", "f8"):
        both = [elements(natives(name)["baseline"], y, p, 2.0, out) for name in ("gcc", "clang")]
        assert same_bits(*both)
