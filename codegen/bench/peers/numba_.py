"""numba: loops by hand, into arrays that are there; parallel ones where there is more than one thread."""

from __future__ import annotations

from functools import cache
from math import exp, log, log1p
from typing import Any

import numba
import numpy as np
from numba import prange

from ..clock import Call
from ..work import Inputs, Work
from .formulas import formula


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    if formula(work) is None:
        return {}
    numba.set_num_threads(threads)
    loop = _compiled(work.kernel, work.outputs, threads > 1)
    y, z, *parameters = given.arrays
    first = np.empty(work.shape[:1], z.dtype)
    second = np.empty(work.shape, z.dtype)
    return {"numba": lambda: (loop(y, z, *parameters, first, second), first, second)[1:]}


@cache
def _compiled(kernel: str, outputs: str, parallel: bool) -> Any:
    return numba.njit(LOOPS[kernel, outputs], parallel=parallel)


def _cross_entropy_vg(y: Any, z: Any, value: Any, gradient: Any) -> None:
    for i in prange(len(z)):
        e = exp(-abs(z[i]))
        value[i] = max(z[i], 0) - z[i] * y[i] + log1p(e)
        gradient[i] = (1 / (1 + e) if z[i] >= 0 else e / (1 + e)) - y[i]


def _cross_entropy_gh(y: Any, z: Any, gradient: Any, hessian: Any) -> None:
    for i in prange(len(z)):
        p = 1 / (1 + exp(-z[i]))
        gradient[i], hessian[i] = p - y[i], p * (1 - p)


def _focal_vg(y: Any, z: Any, gamma: Any, value: Any, gradient: Any) -> None:
    for i in prange(len(z)):
        sign = 1 if y[i] == 1 else -1
        x = sign * z[i]
        e = exp(-abs(x))
        a = log1p(e) + max(-x, 0)
        p = 1 / (1 + e) if x >= 0 else e / (1 + e)
        power = (1 - p) ** gamma
        value[i] = power * a
        gradient[i] = -sign * power * (gamma * p * a + 1 - p)


def _focal_gh(y: Any, z: Any, gamma: Any, gradient: Any, hessian: Any) -> None:
    for i in prange(len(z)):
        sign = 1 if y[i] == 1 else -1
        x = sign * z[i]
        e = exp(-abs(x))
        a = log1p(e) + max(-x, 0)
        p = 1 / (1 + e) if x >= 0 else e / (1 + e)
        q = 1 - p
        power, up = q**gamma, gamma * p * a + q
        gradient[i] = -sign * power * up
        hessian[i] = power * p * (gamma * up - gamma * q * a + gamma * q + q)


def _softmax_vg(y: Any, z: Any, value: Any, gradient: Any) -> None:
    for i in prange(len(z)):
        top = z[i].max()
        total = 0.0
        for c in range(z.shape[1]):
            gradient[i, c] = exp(z[i, c] - top)
            total += gradient[i, c]
        value[i] = log(total) - (z[i, y[i]] - top)
        for c in range(z.shape[1]):
            gradient[i, c] /= total
        gradient[i, y[i]] -= 1


LOOPS = {
    ("binary_crossentropy_logits", "vg"): _cross_entropy_vg,
    ("binary_crossentropy_logits", "gh"): _cross_entropy_gh,
    ("binary_focal_crossentropy_logits", "vg"): _focal_vg,
    ("binary_focal_crossentropy_logits", "gh"): _focal_gh,
    ("sparse_categorical_crossentropy_logits", "vg"): _softmax_vg,
}
