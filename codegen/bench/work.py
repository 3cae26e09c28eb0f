"""What is timed: one evaluation of a kernel, and its inputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import prod
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Given = Literal["plain", "weight", "one weight", "float32 labels", "int64 labels", "strided", "one pos_weight"]
"""How the inputs come: all of one dtype and contiguous, or with what the name says."""

OUTPUTS = {
    "v": ("value",),
    "g": ("gradient",),
    "vg": ("value", "gradient"),
    "gh": ("gradient", "hessian"),
    "vgh": ("value", "gradient", "hessian"),
    "sum": ("sum",),
}
SEED = 20


@dataclass(frozen=True, slots=True)
class Work:
    """`outputs` is one of OUTPUTS. `shape`: elements, or rows and classes. `parameters` by name; others have their
    defaults."""

    kernel: str
    outputs: str
    dtype: str
    shape: tuple[int, ...]
    parameters: tuple[tuple[str, float], ...] = ()
    given: Given = "plain"

    @property
    def elements(self) -> int:
        return prod(self.shape)

    @property
    def title(self) -> str:
        fixed = "".join(f", {name} {value:g}" for name, value in self.parameters)
        return f"{self.kernel}{fixed}" + ("" if self.given == "plain" else f", {self.given}")

    @property
    def size(self) -> str:
        """The shape, to read."""
        return " x ".join(f"{n:.0e}".replace("e+0", "e") if n >= 1000 and _round(n) else str(n) for n in self.shape)


def _round(n: int) -> bool:
    """Whether all digits but the first are 0."""
    return int(float(f"{n:.0e}")) == n


@dataclass(frozen=True, slots=True)
class Inputs:
    """`arrays` are the kernel's arguments in their order."""

    arrays: tuple[Any, ...]
    weight: Array | None = None


@cache
def info(kernel: str) -> Any:
    from losskernels import kernels

    return getattr(kernels, kernel).info


def inputs(work: Work) -> Inputs:
    """The same numbers for every dtype and way in which they are given."""
    rng = np.random.default_rng(SEED)
    fixed = dict(work.parameters)
    made = []
    for a in info(work.kernel).arguments:
        shape = work.shape if a.axis or len(work.shape) == 1 else work.shape[:-1]
        if a.role == "parameter":
            x: Any = fixed.get(a.name, 1.0 if a.default is None else a.default)
            made.append(np.array([x]) if work.given == "one pos_weight" else float(x))
        elif a.index:
            made.append(rng.integers(0, work.shape[-1], shape))
        elif a.role == "target":
            made.append(_target(rng, a, shape).astype(_label_dtype(work)))
        else:
            made.append(_laid_out(_prediction(rng, a, shape).astype(work.dtype), work))
    rows = work.shape[:1]
    weight = {"weight": rng.random(rows), "one weight": np.array([0.7])}.get(work.given)
    return Inputs(tuple(made), None if weight is None else weight.astype(work.dtype))


def _label_dtype(work: Work) -> str:
    return work.given.split()[0] if work.given.endswith("labels") else work.dtype


def _laid_out(x: Array, work: Work) -> Array:
    return np.repeat(x, 2, axis=-1)[..., ::2] if work.given == "strided" else x


def _target(rng: np.random.Generator, argument: Any, shape: tuple[int, ...]) -> Array:
    """Hard labels, one-hot rows, counts, or any number."""
    if argument.domain.high == 1:
        if not argument.axis:
            return rng.integers(0, 2, shape)
        one_hot: Array = np.arange(shape[-1]) == rng.integers(0, shape[-1], (*shape[:-1], 1))
        return one_hot
    return rng.poisson(3, shape) if argument.domain.low == 0 else rng.normal(size=shape)


def _prediction(rng: np.random.Generator, argument: Any, shape: tuple[int, ...]) -> Array:
    """Scores, or what stands for a probability or a positive number."""
    wide: Array = 3 * rng.standard_normal(shape)
    if argument.domain.low != 0:
        return wide
    if argument.domain.high != 1:
        return np.exp(wide)
    if not argument.axis:
        probability: Array = 1 / (1 + np.exp(-wide))
        return probability
    powers = np.exp(wide)
    shares: Array = powers / powers.sum(axis=-1, keepdims=True)
    return shares
