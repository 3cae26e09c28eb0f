"""What a call costs before it computes anything: microseconds of calls with few elements."""

from __future__ import annotations

import numpy as np

from .clock import fastest
from .plan import CROSS_ENTROPY


def overheads(seconds: float) -> dict[str, float]:
    """`np.add`, a ufunc of ours with one output, both of one element; `evaluate` with two outputs of 100."""
    from losskernels import kernels

    kernel = getattr(kernels, CROSS_ENTROPY)
    one, many = np.zeros(1), np.zeros(100)
    ufunc = kernel.gradient
    took = fastest(
        {
            "np.add": lambda: np.add(one, one),
            "ufunc": lambda: ufunc(one, one),
            "evaluate": lambda: kernel.evaluate(many, many, outputs=("value", "gradient")),
        },
        seconds,
    )
    return {name: s * 1e6 for name, s in took.items()}
