"""Scaling over the class axis: rows of extreme size are right in plain doubles, and are wrong with other constants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pytest
import sympy
from losskernels.codegen import scale as scaling
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.thresholds import APPLY
from losskernels.codegen.ir import Kernel, Statement
from losskernels.codegen.lower import lower
from losskernels.codegen.pipeline import stable_form
from mpmath import mpf

from .ir_interpreter import choose, evaluate

Row = Mapping[str, float | list[float]]
DIGITS = 1e-12
"""What a result in doubles may miss relatively where nothing is lost on the way; nothing cancels in these rows."""
LOGITS = [0.0, 1.0, -2.0]
TARGETS = [0.1, 0.3, 0.6]


@dataclass(frozen=True)
class Example:
    """A row that is right as constants are, and wrong where one of them is one of `worse`."""

    why: str
    constant: str
    worse: tuple[int, ...]
    kernel: str
    output: str
    row: Row


EXAMPLES = [
    Example("products of four predictions, a target and a direction overflow", "ORDINARY", (200, 300, 600),
            "cosine_similarity", "hessian_vector",
            {"y_true": [3e200, 4e200], "y_pred": [2.0**600, -(2.0**599)], "v": [1e300, 3e300]}),
    Example("squares of predictions underflow", "ORDINARY", (600,), "cosine_similarity", "value",
            {"y_true": [3.0, 4.0], "y_pred": [2.0**-600, -(2.0**-599)]}),
    Example("a small entry underflows beside the root, or the squares of a large one overflow", "LIFTED", (0, 100, 512),
            "cosine_similarity", "gradient", {"y_true": [1.0, 2.0**-1060], "y_pred": [0.0, 2.0**-90]}),
    Example("lifted shares of the largest direction overflow", "LARGE", (1030, 1100),
            "categorical_crossentropy_logits", "hessian_vector",
            {"y_true": TARGETS, "y_pred": LOGITS, "v": [1.5e308, 1.6e308, -1e308]}),
    Example("the smaller of two weights underflows", "LARGE", (300, 700), "categorical_focal_crossentropy_logits",
            "hessian",
            {"y_true": [0.0, 1.0], "y_pred": [0.0, 1.0], "alpha": [2.0**900, 2.0**-400], "gamma": 2.0}),
]  # fmt: skip
LARGE_ROWS = [
    ("gradient", {"y_true": TARGETS, "y_pred": [2e199, 3.5e199, 5e199]}),
    ("hessian", {"y_true": TARGETS, "y_pred": [2e159, 3.5e159, 5e159]}),
    ("hessian_vector", {"y_true": TARGETS, "y_pred": [2e199, 3.5e199, 5e199], "v": [1e299, 3e300, -2e300]}),
    ("hessian_vector", {"y_true": TARGETS, "y_pred": [2e-199, 3.5e-199, 5e-199], "v": [1e-299, 3e-300, -2e-300]}),
]


@cache
def kernels(name: str) -> tuple[Kernel, ...]:
    return lower(stable_form(subjects()[name].problem))


def statements(kernel: Kernel, row: Row) -> dict[str, Any]:
    """What every statement is for one row, each operation rounded to a double."""
    found: dict[str, Any] = {}
    with np.errstate(all="ignore"):
        for s in choose(kernel, row).body:
            found[s.name] = _one(s, [found[a] for a in s.args], row)
    return found


def in_doubles(kernel: Kernel, row: Row) -> dict[str, Any]:
    """The outputs of a kernel for one row."""
    found = statements(kernel, row)
    return {o.name: found[r] for o, r in zip(kernel.outputs, choose(kernel, row).results, strict=True)}


def _one(s: Statement, args: list[Any], row: Row) -> Any:
    match s.op:
        case "input":
            return np.array(row[str(s.value)], float)
        case "const":
            return np.float64(sympy.sympify(str(s.value)))
        case "index":
            return np.arange(len(np.atleast_1d(row["y_pred"])), dtype=float)
        case "sum" | "maximum" | "argmax":
            return {"sum": np.sum, "maximum": np.max, "argmax": np.argmax}[s.op](args[0])
        case _:
            return APPLY[s.op](*args)


def is_right(name: str, output: str, row: Row) -> bool:
    """Whether an output has its digits, as far as they are normal numbers'."""
    kernel = next(k for k in kernels(name) if output in {o.name for o in k.outputs})
    exact = np.atleast_1d(np.array(evaluate(kernel, row, 2500)[output]))
    got = np.atleast_1d(in_doubles(scaling.scale(kernel), row)[output])
    allowed = [max(abs(x) * DIGITS, 4 * mpf(2) ** -1074) for x in exact]
    return bool(np.isfinite(got).all()) and all(
        abs(mpf(float(x)) - y) <= most for x, y, most in zip(got, exact, allowed, strict=True)
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.why)
def test_constants_are_needed_as_they_are(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_right(example.kernel, example.output, example.row)
    for worse in example.worse:
        monkeypatch.setattr(scaling, example.constant, worse)
        assert not is_right(example.kernel, example.output, example.row), f"{example.constant} = {worse}"


@pytest.mark.parametrize("output, row", LARGE_ROWS)
def test_probabilities_that_are_not_normalised_have_any_size(output: str, row: Row) -> None:
    assert is_right("categorical_crossentropy_normalised", output, row)


@pytest.mark.parametrize("size", [1e-25, 1.0, 1e25])
def test_rows_of_ordinary_size_are_left_as_they_are(size: float) -> None:
    scaled = scaling.scale(kernels("cosine_similarity")[0])
    assert statements(scaled, {"y_true": [3.0, 4.0], "y_pred": [0.5 * size, -size]})["shift_y_pred"] == 0
