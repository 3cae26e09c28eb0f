"""Which losses are losses of scores: one prediction, any real number, classes on the last axis.

In: a loss object or a kernel. Out: nothing, or a sentence that says what to use instead.
"""

from __future__ import annotations

from importlib import import_module
from typing import TypeAlias

import numpy as np

from .description import Domain, Info
from .kernel import Bound, Kernel
from .loss.base import KernelLoss

Scored: TypeAlias = KernelLoss | Kernel | Bound
"""What may be a loss of scores."""


def admit(where: str, loss: Scored, kernel: Kernel) -> None:
    """Raises if rows cannot be scored by this loss."""
    _admit_predictions(where, kernel.info)
    if isinstance(loss, KernelLoss):
        axis = loss._formula.settings.get("axis", -1)
        if axis not in (-1, (-1,)):
            raise ValueError(f"{where}: the loss has axis={axis!r}, but scores have their classes on axis -1")
    if isinstance(loss, Bound):
        for name, x in loss.parameters.items():
            if np.ndim(x) > kernel.info.signature.axis:
                raise ValueError(f"{where}: {name} has shape {np.shape(x)}, but must be the same for all rows")
    if not _takes_scores(kernel.info):
        domain = next(a.domain for a in kernel.info.arguments if a.role == "prediction")
        raise ValueError(
            f"{where}: scores may be any real numbers, but the loss takes predictions in {domain}"
            f"{_instead(loss, kernel)}"
        )


def _admit_predictions(where: str, info: Info) -> None:
    if info.arguments[0].role != "target":
        raise ValueError(f"{where}: the loss has no target")
    predictions = [a.name for a in info.arguments if a.role == "prediction"]
    if len(predictions) > 1:
        raise ValueError(
            f"{where}: the loss has the predictions {' and '.join(predictions)}, but a score is one prediction"
        )


def _takes_scores(info: Info) -> bool:
    return all(a.domain == Domain() for a in info.arguments if a.role == "prediction")


def _instead(loss: Scored, kernel: Kernel) -> str:
    """What to use for scores: an argument of the class, or another link of the same loss."""
    if isinstance(loss, KernelLoss) and "from_logits" in loss._formula.settings:
        return f"; make it with from_logits=True: {type(loss).__name__}(from_logits=True)"
    package = import_module(kernel.package)
    others = [getattr(package, name).info for name in package.__all__]
    same = [i for i in others if i.source == kernel.info.source and i.arguments[0] == kernel.info.arguments[0]]
    fitting = [i.name for i in same if _takes_scores(i)]
    return f"; use {package.__name__}.{fitting[0]}" if fitting else ""
