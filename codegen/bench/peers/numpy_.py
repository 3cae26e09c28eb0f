"""NumPy, by hand."""

from __future__ import annotations

import numpy as np

from ..clock import Call
from ..work import Inputs, Work
from .formulas import Words, formula

WORDS = Words(
    exp=np.exp, log=np.log, log1p=np.log1p, absolute=np.abs, positive=lambda x: np.maximum(x, 0), where=np.where,
    row_max=lambda x: x.max(axis=1, keepdims=True),
    row_sum=lambda x: x.sum(axis=1, keepdims=True),
    pick=lambda x, y: np.take_along_axis(x, y[:, None], 1)[:, 0],
    one_hot=lambda y, x: (y[:, None] == np.arange(x.shape[1])).astype(x.dtype),
)  # fmt: skip


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    """On one thread whatever is asked for."""
    found = formula(work)
    if found is None:
        return {}
    arrays = [x if isinstance(x, np.ndarray) else x if x != int(x) else int(x) for x in given.arrays]
    return {"NumPy": lambda: found(WORDS, *arrays)}
