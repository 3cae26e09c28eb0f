"""A loss before reduction: a rule and its settings, and how targets and predictions become a kernel's arguments."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from math import prod
from typing import Any

import numpy as np

from ..engine import Array
from ..kernel import Kernel
from . import examine, layout, settings
from .rule import Rule
from .task import Task
from .weighting import Weighting, weigh


class Formula:
    """What a loss computes: `where` is its name in sentences."""

    __slots__ = ("kernels", "rule", "settings", "strict", "where")

    def __init__(self, where: str, rule: Rule, given: Mapping[str, Any]):
        self.where, self.rule = where, rule
        self.settings = settings.checked(where, rule, given)
        self.strict = self.settings["validate"] == "raise"

    def tensor(self, y_true: object, y_pred: object) -> Any:
        """The losses one by one, in the prediction's dtype: what Keras' functions return."""
        y, p = self.read(y_true, y_pred)
        dtype = layout.result_dtype(y_pred, p)
        task = self.task(y, p, dtype, self.rule.squeezes)
        weighting = weigh(self.where, None, task.losses, kept=task.kept)
        with np.errstate(all="ignore"):
            (found,) = task.derivatives(("value",), weighting, dtype)
            result = found.astype(dtype, copy=False)
        self.examine(task, weighting, [found])
        return result[()] if result.ndim == 0 else result

    def read(self, y_true: object, y_pred: object) -> tuple[Array, Array]:
        names = self.rule.names
        return layout.read(self.where, names[0], y_true), layout.read(self.where, names[1], y_pred)

    def examine(self, task: Task, weighting: Weighting, results: list[Any]) -> None:
        """Raises if an entry outside its domain made a result NaN, or would have without smoothing and clipping."""
        if self.strict and (task.suspicious or any(_has_nan(x) for x in results)):
            examine.examine(self.where, self.rule.names, task, weighting.valid)

    def task(self, y_true: Array, y_pred: Array, dtype: np.dtype[Any], squeeze: bool) -> Task:
        """The kernel's arguments for these arrays, of which one has a last axis of length 1 too much if `squeeze`."""
        given = (y_true, y_pred)
        kernel = kernel_of(self._kernel_name())
        target, *_ = kernel.info.arguments
        if squeeze and not target.index and y_true.ndim != y_pred.ndim:
            y_true, y_pred = layout.same_rank(y_true, y_pred)
        shape = y_pred.shape
        axis = self.settings.get("axis", -1)
        axes = () if self.rule.axis == "element" else layout.axes_of(self.where, self.rule.names[1], axis, shape)
        losses = layout.without(shape, axes)
        element_weight, kept, shift, suspicious = None, None, 0.0, False
        if target.index:
            y_true = self._labels(y_true, shape, axes, losses)
            if self.settings["ignore_class"] is not None:
                kept = y_true != self.settings["ignore_class"]
                y_true = np.where(kept, y_true, 0)
        else:
            y_true = self._dense(y_true, shape)
            suspicious = self._changes_targets() and _outside(y_true, target.domain.low, target.domain.high)
            y_true = self._smoothed(y_true, prod(shape[a] for a in axes))
        low, high = _bounds(self.settings.get("epsilon", 0.0), dtype == np.float64)
        if low and self.rule.clip == "targets":
            high = 1.0
            y_true = np.clip(y_true, low, high)
        if low and self.rule.clip == "shift":
            shift, y_pred = low, np.add(y_pred, low, dtype=np.float64)
        if self.rule.balanced and self.settings["apply_class_balancing"]:
            alpha = self.settings["alpha"]
            element_weight = y_true * alpha + (1 - y_true) * (1 - alpha)
        if self.rule.axis == "class":
            y_pred = layout.classes_last(y_pred, axes)
            y_true = y_true if target.index else layout.classes_last(y_true, axes)
        count = prod(shape[a] for a in axes) if self.rule.axis == "mean" else 1
        known = {**self.settings, "low": low, "high": high}
        parameters = tuple(self._parameter(known[a.name], a, y_pred) for a in kernel.info.arguments[2:])
        return Task(
            given,
            kernel,
            y_true,
            y_pred,
            parameters,
            shape,
            axes,
            losses,
            count,
            element_weight,
            kept,
            shift,
            suspicious,
        )

    def _kernel_name(self) -> str:
        if self.settings.get("from_logits", not self.rule.probabilities):
            return self.rule.logits
        return (self.settings.get("epsilon") and self.rule.clipped) or self.rule.probabilities

    def _changes_targets(self) -> bool:
        clips = self.rule.clip == "targets" and self.settings["epsilon"]
        return self.strict and bool(self.settings.get("label_smoothing") or clips)

    def _dense(self, y_true: Array, shape: tuple[int, ...]) -> Array:
        """Targets of the predictions' shape."""
        if y_true.shape == shape:
            return y_true
        if self.rule.broadcast and y_true.ndim <= len(shape):
            sizes = zip(y_true.shape[::-1], shape[::-1], strict=False)
            if all(n in (1, m) for n, m in sizes):
                return np.broadcast_to(y_true, shape)
        names = self.rule.names
        raise ValueError(f"{self.where}: {names[0]} has shape {y_true.shape}, but {names[1]} has shape {shape}")

    def _labels(self, y_true: Array, shape: tuple[int, ...], axes: tuple[int, ...], losses: tuple[int, ...]) -> Array:
        """Class labels, one for each row of classes; the class axis may be there with length 1."""
        if y_true.ndim == len(shape) and y_true.shape[axes[0]] == 1:
            y_true = y_true.squeeze(axes[0])
        if y_true.shape != losses:
            raise ValueError(
                f"{self.where}: y_true has shape {y_true.shape}, but y_pred of shape {shape} with the classes on axis "
                f"{axes[0]} needs one label each in shape {losses}"
            )
        return y_true

    def _smoothed(self, y_true: Array, classes: int) -> Array:
        """Targets, pulled towards 1/2 or 1/classes."""
        if self.rule.smoothing == "classes" and classes == 1:
            message = f"{self.where}: there is one class only; BinaryCrossentropy is for targets of two classes"
            warnings.warn(message, SyntaxWarning, stacklevel=5)
        smoothing = self.settings.get("label_smoothing", 0.0)
        if not smoothing:
            return y_true
        centre = 0.5 if self.rule.smoothing == "binary" else 1 / max(classes, 1)
        smoothed: Array = y_true * (1 - smoothing) + smoothing * centre
        return smoothed

    def _parameter(self, value: Any, described: Any, y_pred: Array) -> Any:
        """A kernel's parameter: a number, one for each class, or one for each element."""
        if isinstance(value, tuple):
            if len(value) != y_pred.shape[-1]:
                raise ValueError(
                    f"{self.where}: {described.name} has {len(value)} numbers, but there are {y_pred.shape[-1]} classes"
                )
            return np.array(value)
        if isinstance(value, np.ndarray) and value.ndim:
            fits = value.ndim <= y_pred.ndim
            if not fits or any(n not in (1, m) for n, m in zip(value.shape[::-1], y_pred.shape[::-1], strict=False)):
                raise ValueError(
                    f"{self.where}: {described.name} has shape {value.shape}, which does not broadcast to "
                    f"{self.rule.names[1]}'s {y_pred.shape}"
                )
        return value


@cache
def kernel_of(name: str) -> Kernel:
    kernel: Kernel = getattr(import_module("losskernels.kernels"), name)
    return kernel


@cache
def _bounds(epsilon: float, wide: bool) -> tuple[float, float]:
    """What predictions are clipped to: rounded as the prediction's dtype has it, single precision for half."""
    round_ = np.float64 if wide else np.float32
    return float(round_(epsilon)), float(round_(1 - epsilon))


def _outside(y: Array, low: float, high: float) -> bool:
    return bool(y.size and not (y.min() >= low and y.max() <= high))


def _has_nan(x: Any) -> bool:
    total = x if np.ndim(x) == 0 else np.add.reduce(x, axis=None)
    return bool(total != total)
