"""Shapes: reading arrays, Keras' squeezing of a last axis of length 1, and axes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from ..arguments import array
from ..engine import Array, Shape


def read(where: str, name: str, x: object) -> Array:
    """`x` as an array of a supported dtype; numbers and lists of numbers have Keras' default dtype where it matters."""
    return array(where, name, x)


def result_dtype(x: object, read: Array) -> np.dtype[Any]:
    """The dtype of what a function returns for the prediction `x`: its own if it has a floating one."""
    given = getattr(x, "dtype", None)
    return read.dtype if given is not None and read.dtype.kind == "f" else np.dtype(np.float32)


def same_rank(y_true: Array, y_pred: Array) -> tuple[Array, Array]:
    """Both with the same number of axes, where one of them has a last axis of length 1 too much."""
    if y_true.ndim == y_pred.ndim + 1 and y_true.shape[-1] == 1:
        if y_pred.ndim == 1:
            return y_true, y_pred[:, None]
        return y_true[..., 0], y_pred
    if y_pred.ndim == y_true.ndim + 1 and y_pred.shape[-1] == 1:
        if y_true.ndim == 1:
            return y_true[:, None], y_pred
        return y_true, y_pred[..., 0]
    return y_true, y_pred


@lru_cache(maxsize=256)
def axes_of(where: str, name: str, axis: int | tuple[int, ...], shape: Shape) -> tuple[int, ...]:
    """The axes as numbers from 0 on, in ascending order."""
    ndim = len(shape)
    given = axis if isinstance(axis, tuple) else (axis,)
    for a in given:
        if not -ndim <= a < ndim:
            raise ValueError(f"{where}: axis {a} is out of range: {name} has shape {shape}")
    found = sorted({a % ndim for a in given})
    if len(found) < len(given):
        raise ValueError(f"{where}: axis = {axis} names an axis of {name}, of shape {shape}, twice")
    return tuple(found)


@lru_cache(maxsize=256)
def without(shape: Shape, axes: tuple[int, ...]) -> Shape:
    return tuple(n for i, n in enumerate(shape) if i not in axes)


def classes_last(x: Array, axes: tuple[int, ...]) -> Array:
    """`x` with these axes as one, the last."""
    if axes == (x.ndim - 1,):
        return x
    moved = np.moveaxis(x, axes, range(-len(axes), 0))
    return moved if len(axes) == 1 else moved.reshape((*moved.shape[: -len(axes)], -1))


def classes_back(x: Array, axes: tuple[int, ...], shape: Shape) -> Array:
    """The inverse of `classes_last`, for an array that had this shape."""
    if axes == (len(shape) - 1,):
        return x
    lengths = tuple(shape[a] for a in axes)
    return np.moveaxis(x.reshape(x.shape[:-1] + lengths), range(-len(axes), 0), axes)
