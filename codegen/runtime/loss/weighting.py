"""Weights, masks and reductions: what a tensor of losses is multiplied by, and whether it is summed.

Everything here is linear in the losses, so that one factor serves values and derivatives.
"""

from __future__ import annotations

from math import prod
from typing import Any, NamedTuple

import numpy as np

from ..arguments import array
from ..engine import Array, Shape


class Weighting(NamedTuple):
    """What losses are multiplied by: `factor`, an array of any dtype with as many axes as the losses (None: 1), and the
    number `scale`. `valid`: which losses count at all (None: all). `reduced`: the products are summed; if not, they get
    the shape `shape`. `spread`: weights over which a single loss is spread; `scale` is then their sum."""

    factor: Array | None
    scale: float
    valid: Array | None
    reduced: bool
    shape: Shape
    spread: Array | None = None

    @property
    def product(self) -> Any:
        """Factor and scale as one: a float, or an array."""
        return scaled(self.factor, self.scale)

    @property
    def masked(self) -> Weighting:
        """The same with weight 0 for what does not count: the same sum, where that is finite."""
        factor = self.valid if self.factor is None or self.valid is None else self.factor * self.valid
        return self._replace(factor=factor, valid=None)


def weigh(
    where: str,
    reduction: str | None,
    shape: Shape,
    sample_weight: object = None,
    mask: object = None,
    kept: Array | None = None,
) -> Weighting:
    """The weighting of losses of this shape. `kept`: the losses that the loss itself does not leave out. A single loss
    takes weights and a mask of any shape, and is then spread over them."""
    told = None if mask is None else array(where, "mask", mask) != 0
    weights = None if sample_weight is None else array(where, "sample_weight", sample_weight)
    if shape == () and any(x is not None and x.size > 1 for x in (told, weights)):
        return _spread(where, reduction, weights, told, kept)
    valid = kept
    if told is not None:
        told, _ = aligned(where, "mask", told, shape)
        valid = np.broadcast_to(told, shape)
        valid = valid if kept is None else valid & kept
    result = shape
    if weights is not None:
        weights, result = aligned(where, "sample_weight", weights, shape)
    reduced = reduction not in (None, "none") and shape not in ((), (0,))
    if not reduced:
        return Weighting(weights, 1.0, valid, False, result)
    divisor = 1.0 if reduction == "sum" else _divisor(reduction, shape, weights, valid)
    return Weighting(weights, 1 / divisor if divisor else 0.0, valid, True, ())


def scaled(factor: Array | None, scale: float) -> Any:
    """Their product: in double precision, if there is one to form."""
    if factor is None:
        return scale
    return factor if scale == 1 else np.multiply(factor, scale, dtype=np.float64)


def aligned(where: str, name: str, x: Array, shape: Shape) -> tuple[Array, Shape]:
    """`x` with as many axes as `shape`, its first axes aligned with the first of `shape`; and the shape of a product.

    A last axis of length 1 that only one of the two has is squeezed or added as in Keras.
    """
    result = shape
    if x.ndim == len(shape) + 1 and x.shape[-1] == 1:
        x = x.reshape(x.shape[:-1])
        result = (*shape, 1) if len(shape) == 1 else shape
    elif x.ndim == len(shape) - 1 and x.ndim > 1 and shape[-1] == 1:
        result = shape[:-1]
    fitting: Array = x.reshape(x.shape + (1,) * (len(shape) - x.ndim))
    if fitting.ndim > len(shape) or any(n not in (1, m) for n, m in zip(fitting.shape, shape, strict=True)):
        raise ValueError(
            f"{where}: {name} has shape {x.shape}, which does not fit the first axes of the losses' {shape}"
        )
    return fitting, result


def _divisor(reduction: str | None, shape: Shape, weights: Array | None, valid: Array | None) -> float:
    """What the sum is divided by: the number of losses that count, or the sum of their weights."""
    if reduction == "mean_with_sample_weight" and weights is not None:
        if valid is not None:
            return float(np.broadcast_to(weights, shape)[valid].sum(dtype=np.float64))
        return float(weights.sum(dtype=np.float64)) * (prod(shape) // weights.size) if weights.size else 0.0
    return float(prod(shape) if valid is None else np.count_nonzero(valid))


def _spread(
    where: str, reduction: str | None, weights: Array | None, told: Array | None, kept: Array | None
) -> Weighting:
    """One loss for many weights: as many losses as weights, of which a mask leaves some out."""
    products = np.ones(1) if weights is None else weights.astype(np.float64)
    count = products.size
    if told is not None:
        if weights is not None and weights.size > 1 and told.size > 1 and weights.shape != told.shape:
            raise ValueError(f"{where}: mask has shape {told.shape}, but sample_weight has shape {weights.shape}")
        products = np.where(told, products, 0.0)
        count = int(np.count_nonzero(np.broadcast_to(told, products.shape)))
    if reduction in (None, "none", "sum"):
        divisor = 1.0
    else:
        divisor = float(products.sum() if reduction == "mean_with_sample_weight" else count)
    spread = products / divisor if divisor else np.zeros_like(products)
    return Weighting(None, float(spread.sum()), kept, reduction not in (None, "none"), spread.shape, spread)
