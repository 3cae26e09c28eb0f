"""Where kernels are measured: numbers of every exponent with fixed seeds, and the hard zones of each kind of input.

In: a `Subject`. Out: arrays by input name, for whole-array calls; `sample` picks one entry of them for the oracle. The
numbers are made of random bits by operations that IEEE 754 defines, one at a time: they are the same on every machine.
"""

from __future__ import annotations

import math
import zlib
from typing import Any

import numpy as np

from ..ir import Input
from .oracle import Sample, Subject

Arrays = dict[str, Any]
GAMMAS = (0.0, 0.5, 1.0, 1.37, 2.0, 5.0, 20.0)
ALMOST_ONE = 1 - 2.0**-53
PARAMETERS = {
    "gamma": GAMMAS,
    "pos_weight": (0.0, 0.1, 1.0, 2.5, 100.0),
    "low": (0.0, 1e-12, 1e-7, 0.01),
    "epsilon": (0.0, 1e-12, 1e-7, 0.01),
    "high": (0.75, 1 - 1e-7, ALMOST_ONE, 1.0),
}
LOG2 = 0.6931471805599453

LOGITS = np.array([
    0.0, -0.0, 5e-324, -5e-324, 1e-310, 2.0**-60, -(2.0**-53), 2.0**-27, 1e-8, LOG2, -LOG2, 2 * LOG2, 1.0, -1.0,
    36.7368005696771, -36.7368005696771, 37.5, -37.5, 88.0, -104.0, 350.0, -372.5, 699.9, -699.9, 700.0, -700.0,
])  # fmt: skip
CHANCES = np.array([1e-300, 2.0**-53, 1e-8, 1 / 3, 0.5, 0.9, 1 - 2.0**-30, ALMOST_ONE])
SOFT = np.array([0.5, 0.25, 0.1, 0.9, 1e-3, 1e-30, ALMOST_ONE, 1 - 1e-9, 1 / 3])


def generator(subject: Subject, salt: str = "") -> np.random.Generator:
    return np.random.default_rng(zlib.crc32((subject.name + salt).encode()))


def near(values: np.ndarray) -> np.ndarray:
    """The values and their neighbours."""
    return np.concatenate([values, np.nextafter(values, -np.inf), np.nextafter(values, np.inf)])


def spread(rng: np.random.Generator, n: int, low: float, high: float) -> np.ndarray:
    """n positive numbers from low to high: every binade equally often, uniform within it."""
    first, last = math.frexp(low)[1] - 1, math.frexp(math.nextafter(high, 0.0))[1] - 1
    found: np.ndarray = np.clip(np.ldexp(1 + rng.random(n), rng.integers(first, last, n, endpoint=True)), low, high)
    return found


def between(rng: np.random.Generator, low: float, high: float, shape: int | tuple[int, ...]) -> np.ndarray:
    """Uniform numbers."""
    found: np.ndarray = low + (high - low) * rng.random(shape)
    return found


def parts(rng: np.random.Generator, n: int, c: int, power: int = 1) -> np.ndarray:
    """n rows of c positive numbers with the sum 1; the higher the power, the more one of them leads."""
    one = 1 - rng.random((n, c))
    found = one
    for _ in range(power - 1):
        found = found * one
    return found / np.cumsum(found, axis=1)[:, -1:]


def signs(rng: np.random.Generator, n: int) -> np.ndarray:
    found: np.ndarray = rng.choice([-1.0, 1.0], n)
    return found


def labels(rng: np.random.Generator, n: int) -> np.ndarray:
    """Two hard ones for each soft one."""
    soft = np.where(rng.random(n) < 0.5, rng.choice(SOFT, n), rng.random(n))
    return np.where(rng.random(n) < 0.66, rng.integers(0, 2, n).astype(float), soft)


def chances(rng: np.random.Generator, n: int) -> np.ndarray:
    small, large = spread(rng, n, 1e-300, 1.0), 1 - spread(rng, n, 2.0**-53, 0.5)
    kinds = [small, large, rng.random(n), rng.choice(near(CHANCES), n)]
    found: np.ndarray = np.clip(np.choose(rng.integers(0, 4, n), kinds), 1e-300, ALMOST_ONE)
    return found


def reals(rng: np.random.Generator, n: int, largest: float = 700.0) -> np.ndarray:
    spaced = signs(rng, n) * spread(rng, n, 2.0**-70, largest)
    kinds = [spaced, between(rng, -largest, largest, n), rng.choice(near(LOGITS), n)]
    found: np.ndarray = np.clip(np.choose(rng.integers(0, 3, n), kinds), -largest, largest)
    return found


def column(rng: np.random.Generator, i: Input, link: str, n: int) -> np.ndarray:
    """n values of one input without class axis."""
    low = i.domain.low
    if i.role == "parameter":
        return rng.choice(PARAMETERS[i.name], n)
    if i.role == "target":
        if i.domain.unit:
            return labels(rng, n)
        return rng.choice([0.0, 1.0, 2.0, 17.0, 0.3, 1e-300, 1e10], n) if low == 0 else reals(rng, n)
    if i.domain.unit:
        return chances(rng, n)
    if low == 0:
        return np.where(rng.random(n) < 0.5, spread(rng, n, 1e-300, 1e300), spread(rng, n, 1e-4, 1e4))
    return reals(rng, n)


def elements(subject: Subject, n: int, salt: str = "") -> Arrays:
    """n points of a kernel without class axis; a real target is often close to the prediction."""
    rng = generator(subject, salt)
    found: Arrays = {i.name: column(rng, i, subject.link, n) for i in subject.problem.inputs}
    first = next(i for i in subject.problem.inputs if i.role == "prediction")
    if "y_true" in found and subject.problem.inputs[0].domain.low is None:
        close = found[first.name] + signs(rng, n) * spread(rng, n, 1e-20, 1e3)
        found["y_true"] = np.where(rng.random(n) < 0.7, close, found["y_true"])
    if subject.loss == "poisson" and subject.link == "identity":
        beside = found["y_pred"] * (1 + rng.choice([0, 1e-9, -1e-3], n))
        found["y_true"] = np.where(rng.random(n) < 0.3, beside, found["y_true"])
    return found


def rows(subject: Subject, n: int, c: int, salt: str = "") -> Arrays:
    """n rows of c classes."""
    rng = generator(subject, f"{salt}{c}")
    found: Arrays = {}
    for i in subject.problem.inputs:
        if i.index:
            found[i.name] = rng.integers(0, c, n)
        elif i.role == "target":
            found[i.name] = _targets(rng, n, c) if i.domain.low is not None else reals(rng, n * c, 50.0).reshape(n, c)
        elif i.role == "prediction":
            found[i.name] = _scores(rng, i, n, c)
        elif i.axis:
            found[i.name] = rng.choice([0.0, 0.25, 1.0, 3.0], (n, c))
        else:
            found[i.name] = column(rng, i, subject.link, n)
    if subject.loss == "cosine_similarity":
        found["y_pred"] += np.where(np.all(found["y_pred"] == 0, axis=1, keepdims=True), 0.5, 0.0)
    found["v"] = rng.choice([0.0, 1.0, -1.0, 1e-8, -300.0, 0.37], (n, c))
    return found


def _targets(rng: np.random.Generator, n: int, c: int) -> np.ndarray:
    """One-hot, soft, several labels, in turn."""
    hot = np.eye(c)[rng.integers(0, c, n)]
    soft = parts(rng, n, c, power=4)
    several = (rng.random((n, c)) < 2 / c).astype(float)
    return np.stack([hot, soft, several])[np.arange(n) % 3, np.arange(n)]


def _scores(rng: np.random.Generator, i: Input, n: int, c: int) -> np.ndarray:
    if i.domain.low is None:
        first = np.eye(c)[rng.integers(0, c, n)] > 0
        confident = np.where(first, between(rng, 20, 700, (n, 1)), between(rng, -8, 8, (n, c)))
        tied = rng.integers(-1, 2, (n, c)).astype(float)
        wide = between(rng, -700, 700, (n, c))
        small = reals(rng, n * c, 10.0).reshape(n, c)
        return np.stack([confident, tied, wide, small])[np.arange(n) // 3 % 4, np.arange(n)]
    if i.domain.high is None:
        far, near_one = spread(rng, n * c, 1e-60, 1e60).reshape(n, c), rng.random((n, c)) + 1e-9
    else:
        far = chances(rng, n * c).reshape(n, c)
        near_one = parts(rng, n, c).clip(1e-300, ALMOST_ONE)
    return np.where(rng.random((n, 1)) < 0.5, far, near_one)


def narrowed(subject: Subject, at: Arrays) -> Arrays:
    """The points in float32, class labels as they are; predictions stay normal numbers inside their domain."""
    found = dict(at)
    for i in subject.problem.inputs:
        if i.index:
            continue
        x = np.clip(at[i.name], -1e38, 1e38).astype(np.float32)
        if i.role == "prediction" and i.domain.low == 0:
            x = np.clip(x, np.float32(1e-37), np.float32(1 - 2.0**-24 if i.domain.high == 1 else 1e37))
        found[i.name] = x
    return found


def sample(points: Arrays, k: int) -> Sample:
    """The k-th point, for the oracle."""
    return {n: x[k].tolist() for n, x in points.items()}
