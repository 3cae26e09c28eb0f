"""Finding the entries that are outside their domain, once a result says that there may be some."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..description import Argument, Domain
from ..engine import Array
from .coding import recoding
from .task import Task


def examine(where: str, names: tuple[str, str], task: Task, valid: Array | None, remedy: str = "") -> None:
    """Raises with the first offending entry and their number. NaN is no offence in scores: it gives NaN.

    Entries whose loss does not count are not looked at. `remedy`: what may be done about predictions.
    """
    classes = task.p.shape[-1] if task.classwise else 0
    for name, described, x in zip(names, task.kernel.info.arguments, task.given, strict=False):
        bad = _bad(x, described, classes)
        if valid is not None:
            bad = bad & _looked_at(x, described, task, valid)
        if bad.any():
            first = np.unravel_index(int(bad.argmax()), x.shape)
            place = f"{name}[{', '.join(str(int(i)) for i in first)}]" if x.ndim else name
            expected = _labels(classes) if described.index else f"in {described.domain}"
            raise ValueError(
                f"{where}: {place} is {_shown(x[first], described)}, which is not {expected}; "
                f"{np.count_nonzero(bad)} of {x.size} entries are not"
                f"{_recoding(name, x, described) if described.role == 'target' else remedy}"
            )


def _recoding(name: str, x: Array, described: Argument) -> str:
    labels = described.index or described.domain == Domain(0, 1)
    return recoding(name, x, described.index) if labels else ""


def _shown(x: Any, described: Argument) -> str:
    """All digits that tell this number from others of its dtype; class labels as integers."""
    return str(int(x)) if described.index and np.isfinite(x) and x == np.floor(x) else str(x)


def _labels(classes: int) -> str:
    return f"a class label in 0..{classes - 1}" if classes else "a class label: there are no classes"


def _bad(x: Array, described: Argument, classes: int) -> Array:
    if described.index:
        found: Array = ~((x >= 0) & (x < classes) & (x == np.floor(x)))
        return found
    low, high = described.domain.low, described.domain.high
    found = (x < low) | (x > high)
    if described.domain.low_open:
        found |= x == low
    if described.domain.high_open:
        found |= x == high
    return found


def _looked_at(x: Array, described: Argument, task: Task, valid: Array) -> Array:
    """`valid`, which has one entry a loss, for the entries of `x`."""
    if not described.index:
        valid = np.broadcast_to(np.expand_dims(valid, task.axes), task.shape)
    return valid.reshape(x.shape) if valid.size == x.size else np.ones(x.shape, bool)
