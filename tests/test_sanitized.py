"""The kernels and the engine under the address and the undefined-behaviour sanitizer: no read or write beside an array,
no misaligned access, no overflow."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from losskernels.codegen.driver import build

ROOT = Path(__file__).parent.parent
LOSSES = ("binary_crossentropy_logits", "sparse_categorical_crossentropy_logits")
SANITIZED = "gcc -fsanitize=address,undefined -fno-sanitize-recover=undefined"
CALLS = Path(__file__).parent / "support/sanitized_calls.py"


def preloaded() -> str:
    """What Python has to load first, for it is not compiled with the sanitizers; nothing where gcc has none."""
    if shutil.which("gcc") is None:
        return ""
    told = subprocess.run(["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True).stdout.strip()
    return told if os.path.isabs(told) else ""


def sanitized(folder: Path, patch: pytest.MonkeyPatch, losses: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """What becomes of the calls when the kernels in `folder` are compiled with the sanitizers."""
    patch.setenv("CC", SANITIZED)
    kernels = [*losses, *(f"{loss}_hessian_vector" for loss in losses if "categorical" in loss)]
    level = build.own_level()
    module = build.build(
        folder, kernels, "_native_sanitized", folder / "native", ROOT / ".losskernels/objects", folder, levels=level
    )
    options = {"ASAN_OPTIONS": "detect_leaks=0", "LD_PRELOAD": preloaded(), "PYTHONMALLOC": "malloc"}
    command = [sys.executable, str(CALLS), str(module), level[0].suffix]
    return subprocess.run(command, env=os.environ | options, capture_output=True, text=True)


def copied(folder: Path, losses: tuple[str, ...]) -> Path:
    shutil.copytree(ROOT / "codegen/runtime/native", folder / "native")
    (folder / "c").mkdir()
    for name in ("elementary.h", *(f"{loss}.c" for loss in losses)):
        shutil.copy(ROOT / "generated/c" / name, folder / "c")
    return folder


@pytest.mark.skipif(not preloaded(), reason="gcc with its sanitizers is not installed")
def test_nothing_is_touched_beside_the_arrays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = sanitized(copied(tmp_path, LOSSES), monkeypatch, LOSSES)
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.mark.skipif(not preloaded(), reason="gcc with its sanitizers is not installed")
def test_a_block_that_is_too_short_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header = copied(tmp_path, LOSSES[:1]) / "native/elements.h"
    text = header.read_text()
    assert "malloc(blocks * stride" in text
    header.write_text(text.replace("malloc(blocks * stride", "malloc(stride"))
    done = sanitized(tmp_path, monkeypatch, LOSSES[:1])
    assert done.returncode != 0 and "heap-buffer-overflow" in done.stderr
