"""Why training cannot go on: what made losses or derivatives infinite or NaN, in a sentence."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .arguments import array
from .engine import Array
from .loss.examine import examine
from .loss.task import Task

REMEDY = "the training diverged; lower the learning rate, or regularise more"


def has_finite_sum(x: Array | float) -> bool:
    """Whether there is neither an infinity nor a NaN in it, by one pass; by two if the first sum overflows."""
    x = np.asarray(x)
    with np.errstate(all="ignore"):
        return any(np.isfinite(np.add.reduce(x, axis=None, dtype=dtype)) for dtype in (x.dtype, np.float64))


def refuse_senseless(where: str, task: Task, found: Iterable[Array], sample_weight: object) -> None:
    """Raises if scores are not finite, if targets are outside their domain, or if the results are not finite."""
    scores = task.given[1]
    for what, bad in (("NaN", np.isnan(scores)), ("infinite", np.isinf(scores))):
        if bad.any():
            raise ValueError(f"{where}: {np.count_nonzero(bad)} of {bad.size} scores are {what}: {REMEDY}")
    examine(where, ("y_true", "y_pred"), task, task.kept)
    targets = task.given[0]
    if not np.isfinite(targets).all():
        raise ValueError(f"{where}: {np.count_nonzero(~np.isfinite(targets))} of {targets.size} targets are not finite")
    weights = np.ones(()) if sample_weight is None else array(where, "sample_weight", sample_weight)
    if not np.isfinite(weights).all():
        raise ValueError(f"{where}: {np.count_nonzero(~np.isfinite(weights))} sample weights are not finite")
    if not all(np.isfinite(x).all() for x in found):
        raise ValueError(
            f"{where}: scores between {scores.min():g} and {scores.max():g} have losses or derivatives that are not "
            f"finite: {REMEDY}"
        )
