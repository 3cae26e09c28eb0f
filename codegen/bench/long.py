"""What takes minutes: a fit of LightGBM with our objective beside its own, and a generate from nothing."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from ..driver import discover, generate

ROWS, FEATURES, TREES = 1_000_000, 10, 100
ROUNDS = 3


def fit_ratio(threads: int) -> float:
    """The time of a fit with our binary objective, relative to LightGBM's own: of the fastest of some by turns."""
    import lightgbm
    from losskernels import losses

    rng = np.random.default_rng(0)
    features = rng.standard_normal((ROWS, FEATURES), np.float32)
    chances = 1 / (1 + np.exp(-features[:, 0] - features[:, 1] * features[:, 2]))
    labels = (rng.random(ROWS) < chances).astype(float)
    ours = losses.BinaryCrossentropy(from_logits=True).objective()
    start = ours.init_score(labels)
    common = {"num_threads": threads, "verbosity": -1, "metric": "None"}

    def fit(objective: Any, init_score: Any) -> float:
        data = lightgbm.Dataset(features, labels, init_score=init_score, params=common).construct()
        begun = time.perf_counter()
        lightgbm.train(common | {"objective": objective}, data, TREES)
        return time.perf_counter() - begun

    scores = np.full(ROWS, start)
    turns = [(fit(ours.native, scores), fit("binary", None)) for _ in range(ROUNDS)]
    return min(a for a, _ in turns) / min(b for _, b in turns)


def regenerate_seconds() -> float:
    """Deriving, proving, bounding, printing and compiling everything, with nothing to start from."""
    compiler = Path(__file__).resolve().parents[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(compiler.parent / "definitions", Path(folder) / "definitions")
        begun = time.perf_counter()
        generate.generate(discover.Project(Path(folder), compiler), generate.standard())
        return time.perf_counter() - begun
