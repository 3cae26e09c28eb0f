"""Small data for boosters: features, and targets of every kind that depend on them.

Numbers are multiples of 1/64 and weights powers of 2, so that libraries that keep labels and weights as float32 have
the same numbers as we do.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np


class Sample(NamedTuple):
    features: Any
    binary: Any
    classes: Any
    counts: Any
    real: Any
    weight: Any


def sample(rows: int, seed: int = 0) -> Sample:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(rows, 4))
    signal = features[:, 0] - features[:, 1] ** 2 / 2 + 0.3 * rng.normal(size=rows)
    return Sample(
        features=features,
        binary=(signal > 0).astype(int),
        classes=np.digitize(signal, [-1.0, 0.3]),
        counts=rng.poisson(np.exp(signal / 2)),
        real=np.round(64 * signal) / 64,
        weight=2.0 ** rng.integers(-1, 2, rows),
    )
