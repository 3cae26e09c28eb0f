"""Compiling C over generated/c/elementary.h at every level that this processor runs."""

from __future__ import annotations

import ctypes
import platform
import re
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
from losskernels.codegen.driver import build
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

COMMITTED = Path(__file__).parents[2] / "generated" / "c" / "elementary.h"
STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
LEVELS = {
    "baseline": (),
    "v3": ("-march=x86-64-v3",),
    "v4": ("-march=x86-64-v4", "-mprefer-vector-width=512"),
}
NEEDS = {"baseline": "", "v3": "avx2 fma", "v4": "avx512f avx512dq avx512vl"}


class Library:
    """`text` beside the header, compiled for a level with the flags of kernels. `messages` say what gcc vectorised."""

    def __init__(self, folder: Path, level: str, text: str, header: str = "") -> None:
        self.path = folder / f"{level}.so"
        (folder / "loops.c").write_text(text)
        (folder / "elementary.h").write_text(header or COMMITTED.read_text())
        flags = (*build.FLAGS, *build.GCC_FLAGS) if is_gcc() else build.FLAGS
        command = (
            "cc",
            *flags,
            "-fvisibility=default",
            "-shared",
            *STRICT,
            *LEVELS[level],
            "-fopt-info-vec",
            f"{folder}/loops.c",
            "-o",
            str(self.path),
        )
        done = subprocess.run(
            [c for c in command if c != "-fopt-info-vec" or is_gcc()], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        self.messages = done.stderr
        self.library = ctypes.CDLL(str(self.path))

    def loop(self, name: str, arrays: tuple[Doubles, ...], results: int = 1) -> tuple[Doubles, ...]:
        """The results of `name(n, arrays..., results...)`."""
        out = tuple(np.empty_like(arrays[0]) for _ in range(results))
        pointers = (a.ctypes.data_as(ctypes.c_void_p) for a in (*map(np.ascontiguousarray, arrays), *out))
        self.library[name](ctypes.c_size_t(out[0].size), *pointers)
        return out


@cache
def is_gcc() -> bool:
    return "Free Software Foundation" in subprocess.run(["cc", "--version"], capture_output=True, text=True).stdout


def runs_here(level: str) -> bool:
    if platform.machine() not in ("x86_64", "AMD64"):
        return level == "baseline"
    flags = set(re.findall(r"\w+", Path("/proc/cpuinfo").read_text())) if Path("/proc/cpuinfo").exists() else set()
    return set(NEEDS[level].split()) <= flags


def bits(x: Doubles) -> NDArray[np.int64]:
    return x.view(np.int64)
