"""Links by name: what a score stands for, and back.

The names are those of `Info.link`. A `bend` is m''(z) / m'(z) for the mean m of a score z, as a function of m; over
classes it is that of each class' mean by its own score.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .engine import Array


@dataclass(frozen=True)
class Inverse:
    """`mean` of a score, `score` of a mean, and `bend` of a mean. `probability`: means are probabilities. `coupled`:
    each mean depends on the scores of all classes."""

    mean: Callable[[Array], Array]
    score: Callable[[Array], Array]
    bend: Callable[[Array], Array]
    probability: bool = False
    coupled: bool = False


def inverse_of(where: str, link: str) -> Inverse:
    """The inverse of the link of that name."""
    if link not in INVERSES:
        raise ValueError(f"{where}: the inverse of the link {link} is not known; known are {', '.join(INVERSES)}")
    return INVERSES[link]


def _sigmoid(z: Array) -> Array:
    t = np.exp(-np.abs(z))
    found: Array = np.where(z >= 0, 1, t) / (1 + t)
    return found


def _softmax(z: Array) -> Array:
    t = np.exp(z - z.max(axis=-1, keepdims=True))
    found: Array = t / t.sum(axis=-1, keepdims=True)
    return found


INVERSES = {
    "identity": Inverse(lambda z: z, lambda m: m, np.zeros_like),
    "logit": Inverse(_sigmoid, lambda m: np.log(m) - np.log1p(-m), lambda m: 1 - 2 * m, probability=True),
    "log": Inverse(np.exp, np.log, np.ones_like),
    "softmax": Inverse(_softmax, np.log, lambda m: 1 - 2 * m, probability=True, coupled=True),
}
