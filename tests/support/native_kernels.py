"""The kernels of native_fixture/fixture.c as a package `fixture_kernels`, compiled once a session; and the formulas of
some in plain NumPy, one element or row at a time."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from functools import cache
from importlib import import_module
from math import inf
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from losskernels.codegen.driver import build
from losskernels.description import Argument, Domain, Info, Output, Signature

ROOT = Path(__file__).parents[2]
NATIVE = ROOT / "codegen/runtime/native"
FIXTURE = ROOT / "tests/native_fixture"
PACKAGE = "fixture_kernels"

NON_NEGATIVE = Domain(0, inf)
THREE = (Output("value"), Output("gradient"), Output("hessian"))
CHOICE = (
    Argument("y_true", "target", NON_NEGATIVE, index=True),
    Argument("y_pred", "prediction", axis=True),
    Argument("alpha", "parameter", NON_NEGATIVE, axis=True, default=1.0),
)


def info(name: str, arguments: tuple[Argument, ...], outputs: tuple[Output, ...], *more: Signature) -> Info:
    return Info(name, "identity", f"{name}(y, p)", f"The {name}.", "", f"{name}.py", arguments, outputs, *more)


INFOS = (
    info(
        "cases",
        (
            Argument("y_true", "target", Domain(0, 1)),
            Argument("y_pred", "prediction"),
            Argument("gamma", "parameter", Domain(0, inf, high_open=True), default=2.0),
        ),
        THREE,
    ),
    info("square", (Argument("y_pred", "prediction"),), THREE[:2]),
    info(
        "pair",
        (
            Argument("y_true", "target"),
            Argument("mean", "prediction"),
            Argument("var", "prediction", Domain(0, inf, low_open=True)),
        ),
        (Output("value"), Output("gradient_mean"), Output("gradient_var")),
    ),
    info(
        "choice",
        CHOICE,
        (Output("value"), Output("gradient", True), Output("hessian", True)),
        Signature(
            "choice_hessian_vector",
            (*CHOICE[:2], Argument("v", "direction", axis=True), CHOICE[2]),
            (Output("hessian_vector", True),),
        ),
    ),
    info(
        "powers",
        (
            Argument("y_true", "target", axis=True),
            Argument("y_pred", "prediction", axis=True),
            Argument("gamma", "parameter", default=0.0),
        ),
        (Output("value"), Output("gradient", True)),
    ),
)
NAMES = ["cases", "square", "pair", "choice", "choice_hessian_vector", "powers"]
INIT = """from losskernels.kernel import Kernel
from native_kernels import INFOS
globals().update({info.name: Kernel(info, __name__) for info in INFOS})
"""


@cache
def kernels() -> ModuleType:
    """The compiled package."""
    folder = Path(tempfile.mkdtemp(prefix="losskernels-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    package, c = folder / PACKAGE, folder / "generated/c"
    c.mkdir(parents=True)
    shutil.copy(FIXTURE / "fixture.c", c)
    name = build.native_name({"fixture.c": (FIXTURE / "fixture.c").read_text()}, NATIVE)
    package.mkdir()
    (package / "__init__.py").write_text(INIT)
    (package / "_native_name.py").write_text(build.name_file(name))
    build.build(folder / "generated", NAMES, name, NATIVE, ROOT / ".losskernels/objects", package)
    sys.path.insert(0, str(folder))
    return import_module(PACKAGE)


def get(name: str) -> Any:
    return getattr(kernels(), name)


# --- formulas ---------------------------------------------------------------------------------------------------------


def cases(y: float, p: float, gamma: float) -> tuple[float, float, float]:
    """Value, gradient and Hessian of one element."""
    if not (0 <= y <= 1 and -inf <= p <= inf and 0 <= gamma < inf):
        return np.nan, np.nan, np.nan
    r = np.float64(y) - np.float64(p)
    gamma = np.float64(gamma)
    if gamma == 0:
        return r, -1.0, 0.0
    if gamma in (1, 2):
        return gamma * (r * r), -2 * gamma * r, 2 * gamma
    return gamma * (r * r * r), -3 * gamma * (r * r), 6 * gamma * r


def choice(label: float, p: np.ndarray, alpha: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    """Value, gradient and Hessian of one row."""
    p, alpha = p.astype(np.float64), alpha.astype(np.float64)
    label = float(label)
    nothing = np.full(p.shape, np.nan)
    if not (0 <= label < len(p) and label == int(label) and np.all(alpha >= 0) and not np.any(np.isnan(p))):
        return np.nan, nothing, nothing
    chosen = np.arange(len(p)) == label
    return alpha[int(label)] * p[int(label)] + tree_sum(p * p) / 2, p + np.where(chosen, alpha, 0), np.ones(p.shape)


def tree_sum(x: np.ndarray) -> float:
    """The sum of a row's terms, at most a block, in the order that losskernels.h fixes."""
    lane = np.zeros(8)
    for start in range(0, len(x), 8):
        part = x[start : start + 8]
        lane[: len(part)] += part
    return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]))


def block_sum(x: np.ndarray) -> float:
    """The sum of a block of results, in the order that weights.h fixes."""
    lanes, most = np.zeros((4, 8)), len(x) // 32 * 32
    for start in range(0, most, 32):
        lanes += x[start : start + 32].reshape(4, 8)
    for start in range(most, len(x), 8):
        part = x[start : start + 8]
        lanes[int(len(part) < 8), : len(part)] += part
    return tree_sum((lanes[0] + lanes[1]) + (lanes[2] + lanes[3]))
