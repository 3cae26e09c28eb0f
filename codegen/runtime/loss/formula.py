"""A loss before reduction: a rule and its settings, and how targets and predictions become a kernel's arguments."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from importlib import import_module
from math import prod
from typing import Any, NamedTuple

import numpy as np

from ..engine import Array
from ..kernel import Kernel
from . import examine, layout, settings
from .rule import Rule
from .task import Task
from .weighting import Weighting, weigh


class Chosen(NamedTuple):
    """A kernel, its parameters, and the lower bound of what is clipped, or what is added (0: nothing is)."""

    kernel: Kernel
    parameters: tuple[Any, ...]
    low: float


class Formula:
    """What a loss computes: `where` is its name in sentences."""

    __slots__ = ("chosen", "rule", "settings", "strict", "where")

    def __init__(self, where: str, rule: Rule, given: Mapping[str, Any]):
        self.where, self.rule = where, rule
        self.settings = settings.checked(where, rule, given)
        self.strict = self.settings["validate"] == "raise"
        self.chosen: dict[bool, Chosen] = {}

    @property
    def kernel(self) -> Kernel:
        """That of these settings, for predictions in doubles."""
        return (self.chosen.get(True) or self._choose(True)).kernel

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
            scores = "; if these are scores, pass from_logits=True" if "from_logits" in self.settings else ""
            examine.examine(self.where, self.rule.names, task, weighting.valid, scores)

    def task(self, y_true: Array, y_pred: Array, dtype: np.dtype[Any], squeeze: bool) -> Task:
        """The kernel's arguments for these arrays, of which one has a last axis of length 1 too much if `squeeze`."""
        given, rule = (y_true, y_pred), self.rule
        wide = dtype == np.float64
        kernel, parameters, low = self.chosen.get(wide) or self._choose(wide)
        target = kernel.info.arguments[0]
        if squeeze and y_true.ndim != y_pred.ndim:
            if not target.index:
                y_true, y_pred = layout.same_rank(y_true, y_pred)
            elif y_true.ndim == y_pred.ndim + 1 and y_true.shape[-1] == 1:
                y_true = y_true[..., 0]
        shape = y_pred.shape
        axes = (
            layout.axes_of(self.where, rule.names[1], self.settings.get("axis", -1), shape)
            if rule.axis != "element"
            else ()
        )
        losses = layout.without(shape, axes)
        length = prod(shape[a] for a in axes)
        kept, suspicious = None, False
        if target.index:
            y_true, kept = self._labels(y_true, shape, axes, losses)
        else:
            y_true = self._dense(y_true, shape)
            suspicious = self._changes_targets() and _outside(y_true, target.domain.low, target.domain.high)
            y_true = self._smoothed(y_true, length)
        if low and rule.clip == "targets":
            y_true = np.clip(y_true, low, 1.0)
        element_weight = self._balance(y_true) if rule.balanced else None
        if rule.axis == "class":
            y_pred = layout.classes_last(y_pred, axes)
            y_true = y_true if target.index else layout.classes_last(y_true, axes)
        return Task(
            given=given,
            kernel=kernel,
            y=y_true,
            p=y_pred,
            parameters=tuple(
                x if type(x) is float else self._fitting(kernel.info.arguments[i].name, x, y_pred.shape)
                for i, x in enumerate(parameters, 2)
            ),
            shape=shape,
            axes=axes,
            losses=losses,
            length=length if rule.axis == "mean" else 1,
            element_weight=element_weight,
            kept=kept,
            shift=low if rule.clip == "shift" else 0.0,
            suspicious=suspicious,
        )

    def _choose(self, wide: bool) -> Chosen:
        """The kernel for these settings. Clip bounds are rounded as the prediction's dtype has them (for half
        precision, as float32 has them)."""
        rule, epsilon = self.rule, self.settings.get("epsilon", 0.0)
        if self.settings.get("from_logits", not rule.probabilities):
            name = rule.logits
        else:
            name = rule.clipped if epsilon and rule.clipped else rule.probabilities
        kernel: Kernel = getattr(import_module("losskernels.kernels"), name)
        round_ = np.float64 if wide else np.float32
        low, high = float(round_(epsilon)), float(round_(1 - epsilon))
        known = {**self.settings, "epsilon": low, "low": low, "high": 1.0 if rule.clip == "targets" else high}
        return self.chosen.setdefault(
            wide, Chosen(kernel, tuple(known[a.name] for a in kernel.info.arguments[2:]), low)
        )

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

    def _labels(
        self, y_true: Array, shape: tuple[int, ...], axes: tuple[int, ...], losses: tuple[int, ...]
    ) -> tuple[Array, Array | None]:
        """Class labels, one for each row of classes, and which of them count (None: all). The class axis may be there
        with length 1."""
        if y_true.ndim == len(shape) and y_true.shape[axes[0]] == 1:
            y_true = y_true.squeeze(axes[0])
        if y_true.shape != losses:
            raise ValueError(
                f"{self.where}: y_true has shape {y_true.shape}, but y_pred of shape {shape} with the classes on axis "
                f"{axes[0]} needs one label each in shape {losses}"
            )
        ignored = self.settings["ignore_class"]
        if ignored is None:
            return y_true, None
        kept = y_true != ignored
        return np.where(kept, y_true, y_true.dtype.type(0)), kept

    def _smoothed(self, y_true: Array, classes: int) -> Array:
        """Targets, pulled towards 1/2 or 1/classes."""
        if self.rule.smoothing == "classes" and classes == 1:
            message = f"{self.where}: there is one class only; BinaryCrossentropy is for targets of two classes"
            warnings.warn(message, SyntaxWarning, stacklevel=5)
        smoothing = self.settings.get("label_smoothing", 0.0)
        if not smoothing:
            return y_true
        centre = 0.5 if self.rule.smoothing == "binary" else 1 / max(classes, 1)
        smoothed: Array = np.multiply(y_true, 1 - smoothing, dtype=np.float64) + smoothing * centre
        return smoothed

    def _balance(self, y_true: Array) -> Array | None:
        """The weight of each element: alpha where the target is 1, 1 - alpha where it is 0."""
        if not self.settings["apply_class_balancing"]:
            return None
        alpha = self.settings["alpha"]
        exact = y_true.astype(np.float64)
        balance: Array = exact * alpha + (1 - exact) * (1 - alpha)
        return balance

    def _fitting(self, name: str, value: Any, shape: tuple[int, ...]) -> Any:
        """A parameter that is one for each class, or broadcasts to the predictions."""
        if isinstance(value, tuple):
            if len(value) != shape[-1]:
                raise ValueError(f"{self.where}: {name} has {len(value)} numbers, but there are {shape[-1]} classes")
            return np.array(value)
        fits = value.ndim <= len(shape) and all(
            n in (1, m) for n, m in zip(value.shape[::-1], shape[::-1], strict=False)
        )
        if not fits:
            raise ValueError(
                f"{self.where}: {name} has shape {value.shape}, which does not broadcast to the shape {shape} of "
                f"{self.rule.names[1]}"
            )
        return value


def _outside(y: Array, low: float, high: float) -> bool:
    return bool(y.size and not (y.min() >= low and y.max() <= high))


def _has_nan(x: Any) -> bool:
    total = x if np.ndim(x) == 0 else np.add.reduce(x, axis=None)
    return bool(total != total)
