"""A kernel's IR, evaluated in plain doubles with NumPy's functions: what the statements give without pairs.

In: a kernel, one of its cases, arrays by input name as an audit has them. Out: arrays by output name. An array has one
row per sample and, for what has a class axis, a column per class.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..ir import Case, Kernel, Statement
from .points import Arrays
from .thresholds import APPLY, Doubles, constant

REDUCE: Mapping[str, Callable[..., Any]] = {
    "sum": lambda x: np.sum(x, axis=-1, keepdims=True),
    "maximum": lambda x: np.max(x, axis=-1, keepdims=True),
    "argmax": lambda x: np.argmax(x, axis=-1, keepdims=True).astype(np.float64),
    "gather": lambda x, k: np.take_along_axis(x, k.astype(np.int64), axis=-1),
}


def interpret(kernel: Kernel, case: Case, at: Arrays) -> dict[str, Doubles]:
    """The outputs of `case` at points to which it applies; pairs are not heeded."""
    shape = rows_and_classes(at)
    values: dict[str, Any] = {}
    with np.errstate(all="ignore"):
        for s in case.body:
            values[s.name] = _value(s, values, at, shape)
    found = {}
    for output, result in zip(kernel.outputs, case.results, strict=True):
        columns = shape[1] if output.axis and kernel.axis else 1
        found[output.name] = np.broadcast_to(values[result], (shape[0], columns))
    return found


def rows_and_classes(at: Arrays) -> tuple[int, int]:
    """How many samples there are, and how many classes (1 without a class axis)."""
    return len(next(iter(at.values()))), max((x.shape[1] for x in at.values() if np.ndim(x) == 2), default=1)


def upright(x: Any) -> Doubles:
    """An input as a column, or as a column per class."""
    found = np.asarray(x, dtype=np.float64)
    return found if found.ndim == 2 else found[:, None]


def case_of(kernel: Kernel, at: Arrays) -> NDArray[np.int64]:
    """The number of the first case that applies, for every point."""
    found = np.full(rows_and_classes(at)[0], -1, dtype=np.int64)
    for number, case in enumerate(kernel.cases):
        holds = found < 0
        for guard in case.guards:
            holds &= np.isin(at[guard.name], [float(v) for v in guard.values])
        found[holds] = number
    return found


def _value(s: Statement, values: Mapping[str, Any], at: Arrays, shape: tuple[int, int]) -> Any:
    if s.op == "const":
        return np.array([[constant(str(s.value))]])
    if s.op == "input":
        return upright(at[str(s.value)])
    if s.op == "index":
        return np.arange(float(shape[1]))[None, :]
    args = [values[a] for a in s.args]
    return REDUCE[s.op](*args) if s.op in REDUCE else APPLY[s.op](*args)
