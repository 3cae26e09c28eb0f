"""Our calls: into arrays that are there, and into fresh ones."""

from __future__ import annotations

from typing import Any

import numpy as np

from .clock import Call
from .work import OUTPUTS, Inputs, Work, info


def our_calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    """`evaluate` with `out=` where something is stored, and without."""
    from losskernels import kernels

    kernel, names = getattr(kernels, work.kernel), OUTPUTS[work.outputs]
    options: dict[str, Any] = {"outputs": names, "sample_weight": given.weight, "n_threads": threads}
    axes = {o.name: o.axis for o in info(work.kernel).outputs}
    classwise = len(work.shape) > 1
    places = tuple(
        np.empty(work.shape if axes[name] or not classwise else work.shape[:-1], work.dtype)
        for name in names
        if name != "sum"
    )
    calls: dict[str, Call] = {"fresh": lambda: kernel.evaluate(*given.arrays, **options)}
    if places:
        calls = {"out=": lambda: kernel.evaluate(*given.arrays, out=places, **options), **calls}
    return calls
