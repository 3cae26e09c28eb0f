"""How long a loss call takes: 32 x 10 in microseconds, and 1e6 x 1 as a ratio to `evaluate` of its kernel.

Run it with `python tests/benchmarks/losses.py`. Each figure is the best of many interleaved calls.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import losskernels.kernels as kernels
import numpy as np
from losskernels import losses

RNG = np.random.default_rng(1)
SMALL = (
    "BinaryCrossentropy",
    "BinaryFocalCrossentropy",
    "CategoricalCrossentropy",
    "CategoricalFocalCrossentropy",
    "SparseCategoricalCrossentropy",
    "KLDivergence",
    "Poisson",
    "MeanSquaredError",
    "CosineSimilarity",
)
LARGE = (
    ("BinaryCrossentropy", "binary_crossentropy_logits", {"from_logits": True}),
    ("MeanSquaredError", "squared_error", {}),
    ("MeanAbsoluteError", "absolute_error", {}),
    ("LogCosh", "log_cosh", {}),
)


def best(calls: list[Callable[[], object]], rounds: int) -> list[float]:
    """Seconds of the fastest call of each, called in turn."""
    times = [float("inf")] * len(calls)
    for _ in range(rounds):
        for k, call in enumerate(calls):
            start = time.perf_counter()
            call()
            times[k] = min(times[k], time.perf_counter() - start)
    return times


def small() -> None:
    p = RNG.random((32, 10)).astype(np.float32)
    p /= p.sum(axis=1, keepdims=True)
    y = np.eye(10, dtype=np.float32)[RNG.integers(0, 10, 32)]
    for name in SMALL:
        loss, target = getattr(losses, name)(), y.argmax(axis=1) if name.startswith("Sparse") else y
        (seconds,) = best([lambda loss=loss, target=target: loss(target, p)], 3000)
        print(f"{name:32} 32 x 10   {seconds * 1e6:6.1f} us")


def large() -> None:
    z = RNG.normal(size=(1_000_000, 1)).astype(np.float32)
    y = (RNG.random((1_000_000, 1)) < 0.5).astype(np.float32)
    for name, kernel, options in LARGE:
        loss, engine = getattr(losses, name)(**options), getattr(kernels, kernel)
        calls = [lambda loss=loss: loss(y, z), lambda engine=engine: engine.evaluate(y, z, outputs="value")]
        ours, evaluated = best(calls, 40)
        print(f"{name:32} 1e6 x 1   {ours / evaluated:6.2f} x evaluate")


if __name__ == "__main__":
    small()
    large()
