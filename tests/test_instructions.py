"""How many instructions the main kernels take per element at the AVX2 level, as callgrind counts them: a change that
costs speed shows here on any machine, however busy. The figures that are expected are in instructions/expected.txt;
`python -m tests.test_instructions` writes them anew."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest
from losskernels.codegen.driver import build

ROOT = Path(__file__).parent.parent
FOLDER = Path(__file__).parent / "instructions"
EXPECTED = FOLDER / "expected.txt"
LOSSES = ("binary_crossentropy_logits", "binary_focal_crossentropy_logits", "sparse_categorical_crossentropy_logits")
CALLS = [
    f"{which} {dtype} {outputs} {classes}"
    for which, classes in (("cross-entropy", 1), ("focal", 1), ("softmax", 8), ("softmax", 1024))
    for dtype in ("float32", "float64")
    for outputs in ("vg", "gh")
]
TOLERANCE = 0.1
"""What another version of gcc may need more."""


@cache
def program() -> Path:
    """calls.c with the kernels and the engine, compiled for AVX2."""
    folder = Path(tempfile.mkdtemp(prefix="losskernels-"))
    native, c = ROOT / "codegen/runtime/native", ROOT / "generated/c"
    level = next(level for level in build.LEVELS if level.suffix == "x86_64_v3")
    flags = [*build.flags_of(build.version(["gcc"])), *level.flags, "-DLK_LEVEL_SUFFIX=x86_64_v3"]
    include = [f"-I{native}", f"-I{c}"]
    sources = [*(c / f"{name}.c" for name in LOSSES), FOLDER / "calls.c"]
    objects = []
    for source in [*sources, *sorted(native.glob("engine*.c"))]:
        objects.append(folder / f"{source.stem}.o")
        own = flags if source in sources else flags[: -1 - len(level.flags)]
        subprocess.run(["gcc", *own, *include, "-c", source, "-o", objects[-1]], check=True)
    subprocess.run(["gcc", *objects, "-o", folder / "calls", "-lm"], check=True)
    return folder / "calls"


def instructions(call: str) -> float:
    """Instructions per element of one more call."""
    return (_collected(call, 3) - _collected(call, 1)) / 2 / 4096


def _collected(call: str, times: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        out = f"--callgrind-out-file={folder}/out"
        command = ["valgrind", "--tool=callgrind", out, str(program()), *call.split(), str(times)]
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = re.search(r"Collected : (\d+)", done.stderr)
    assert found, done.stderr
    return int(found[1])


def expected() -> dict[str, float]:
    rows = (line.rsplit(" ", 1) for line in EXPECTED.read_text().splitlines() if not line.startswith("#"))
    return {call: float(figure) for call, figure in rows}


def missing() -> str:
    """Why nothing can be counted here, or nothing."""
    if len(build.levels_here()) == 1:
        return "the figures are of x86-64"
    return next((f"{name} is not installed" for name in ("gcc", "valgrind") if shutil.which(name) is None), "")


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("call", CALLS)
def test_a_call_takes_no_more_instructions_than_it_did(call: str) -> None:
    before, now = expected()[call], instructions(call)
    told = f"{call}: {now:.2f} instructions per element, expected were {before:.2f}"
    assert now <= before * (1 + TOLERANCE), told
    assert now >= before * (1 - 2 * TOLERANCE), f"{told}: write them anew, python -m tests.test_instructions"


if __name__ == "__main__":
    lines = ["# kernel, dtype of scores and results, outputs, classes, instructions per element"]
    EXPECTED.write_text("\n".join([*lines, *(f"{call} {instructions(call):.2f}" for call in CALLS)]) + "\n")
