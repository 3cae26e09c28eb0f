"""The C of the engine: no warnings, its loops over a block are vector loops, and subnormal numbers are never lost."""

from __future__ import annotations

import ctypes
import platform
import re
import subprocess
import sysconfig
from pathlib import Path

import numpy as np
import pytest
from losskernels.codegen.driver.build import FLAGS
from native_kernels import get

NATIVE = Path(__file__).parent.parent / "codegen/runtime/native"
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
LOOP = "for (size_t i = 0; i < n; i++)"
KINDS = "LK_BY_KIND(w, "
"""Stands for a loop for every kind of weights: none, one, doubles and floats."""
x86_64 = pytest.mark.skipif(platform.machine() != "x86_64", reason="this is about x86-64")


def compiler() -> list[str]:
    return (sysconfig.get_config_var("CC") or "cc").split()


def compiled(source: Path, folder: Path, *flags: str) -> str:
    """What the compiler says."""
    include = f"-I{sysconfig.get_path('include')}"
    command = [*compiler(), *FLAGS, *flags, include, "-c", str(source), "-o", str(folder / "unit.o")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.mark.parametrize("source", sorted(NATIVE.glob("*.c")), ids=lambda path: path.name)
def test_it_compiles_without_a_warning(source: Path, tmp_path: Path) -> None:
    python = "stable_abi.h" in source.read_text()
    strict = [flag for flag in STRICT if not python or flag != "-Wpedantic"]  # Python.h is not ours
    assert compiled(source, tmp_path, *strict) == ""


@pytest.mark.parametrize("source", sorted(NATIVE.glob("engine*.c")), ids=lambda path: path.name)
def test_every_loop_over_a_block_is_vectorised(source: Path, tmp_path: Path) -> None:
    if "clang" in subprocess.check_output([*compiler(), "--version"], text=True):
        pytest.skip("this is gcc's report")
    report = compiled(source, tmp_path, "-fopt-info-vec-optimized")
    found = re.findall(r"(\w+\.h):(\d+):\d+: optimized: +loop vectorized", report)
    wanted = {
        (header, str(number)): line
        for header in ("arrays.h", "cases.h", "domains.h", "elements.h", "weights.h")
        for number, line in enumerate((NATIVE / header).read_text().splitlines(), 1)
        if LOOP in line or KINDS in line
    }
    wanted = {place: line for place, line in wanted.items() if not line.startswith("#") and not line.endswith("\\")}
    assert len(wanted) > 12
    for place, line in wanted.items():
        assert found.count(place) >= (4 if KINDS in line and "SCALE" not in line else 1), (place, line)


@x86_64
def test_subnormal_numbers_count_where_the_caller_flushes_them() -> None:
    library = ctypes.CDLL(None)
    state = ctypes.create_string_buffer(32)  # glibc's fenv_t; its last four bytes are MXCSR
    p = np.full(1000, 5e-324)
    out = np.zeros(1000)
    square = get("square")
    square.gradient(p, out=out)
    library.fegetenv(state)
    before = state.raw
    flushing = (int.from_bytes(before[28:], "little") | 0x8040).to_bytes(4, "little")
    library.fesetenv(ctypes.create_string_buffer(before[:28] + flushing, 32))
    try:
        out[:] = 0
        square.gradient(p, out=out)
        evaluated = square.evaluate(p, outputs="gradient").gradient
        library.fegetenv(state)
        after = state.raw[28:]
    finally:
        library.fesetenv(ctypes.create_string_buffer(before, 32))
    assert (int.from_bytes(after, "little") & 0x8040) == 0x8040
    assert out.tobytes() == evaluated.tobytes() == p.tobytes()
