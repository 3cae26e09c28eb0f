"""A loss as a function of scores: what boosters and linear models minimise.

In: a class of `losskernels.losses`, a kernel, or a bound kernel. Out: a `ScoreLoss`, which gives values and derivatives
by the score of each row, a number or one for each class, times the row's weight and not averaged. A row's score may be
any real number: losses of probabilities or means are refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from warnings import warn

import numpy as np

from .admission import Scored, admit
from .arguments import array
from .divergence import has_finite_sum, refuse_senseless
from .engine import Array
from .kernel import Bound, Kernel
from .links import INVERSES, Inverse, inverse_of
from .loss.base import KernelLoss
from .loss.coding import recoding
from .loss.task import Task
from .loss.weighting import Weighting
from .memory import empty_like

MANY = 20
"""From so many rows on, scores that look like probabilities are taken for some."""


@dataclass(frozen=True)
class ScoreLoss:
    """`purpose`: what it is made for, in sentences."""

    loss: Scored
    purpose: str

    def __post_init__(self) -> None:
        if not isinstance(self.loss, (KernelLoss, Kernel, Bound)):
            made = isinstance(self.loss, type) and issubclass(self.loss, KernelLoss)
            raise TypeError(
                f"{self.purpose}: a loss object of losskernels.losses or a kernel of losskernels.kernels is expected, "
                f"but this is {self.loss!r}{f'; make one: {self.loss.__name__}(...)' if made else ''}"
            )
        admit(self.where, self.loss, self.kernel)

    @property
    def where(self) -> str:
        return f"{self._shown}.{self.purpose}"

    @cached_property
    def kernel(self) -> Kernel:
        if isinstance(self.loss, KernelLoss):
            return self.loss._formula.kernel
        return self.loss.kernel if isinstance(self.loss, Bound) else self.loss

    @property
    def name(self) -> str:
        return str(self.loss.name) if isinstance(self.loss, KernelLoss) else self.kernel.info.name

    @property
    def classwise(self) -> bool:
        """Whether a row has one score for each class."""
        return self.kernel.info.hessian_vector is not None

    @property
    def link(self) -> Inverse:
        """From scores to what they stand for."""
        return inverse_of(self.where, self.kernel.info.link)

    @property
    def strict(self) -> bool:
        return not isinstance(self.loss, KernelLoss) or self.loss._formula.strict

    def derivatives(
        self,
        names: tuple[str, ...],
        y_true: object,
        scores: object,
        sample_weight: object = None,
        out: tuple[Array, ...] | None = None,
    ) -> list[Any]:
        """The named outputs ("value", "sum", "gradient", "hessian") in the dtype, the shape and the layout of the
        scores, the value one for each row; or in `out`, which has the scores' shape."""
        task = self.task(y_true, scores)
        places = None if out is None else tuple(x.reshape(task.p.shape) for x in out)
        with np.errstate(all="ignore"):
            found = task.kernel.evaluate(
                task.y, task.p, *task.parameters, outputs=names, sample_weight=self._weight(task, sample_weight),
                out=places,
            )  # fmt: skip
        if self.strict and (task.suspicious or not all(has_finite_sum(x) for x in found)):
            refuse_senseless(self.where, task, found, sample_weight)
        shapes = [() if name == "sum" else task.losses if name == "value" else task.given[1].shape for name in names]
        return [np.reshape(x, shape) for x, shape in zip(found, shapes, strict=True)]

    def single(self, scores: object) -> tuple[Array, Array]:
        """Where two results for these scores can be stored as float32."""
        like, dtype = array(self.where, "y_pred", scores), np.dtype(np.float32)
        place = self.kernel._native.functions.place
        return empty_like(place, like, dtype, like.shape), empty_like(place, like, dtype, like.shape)

    def hessian_vector(self, y_true: object, scores: object, v: Array, sample_weight: object = None) -> Array:
        """Each row's Hessian times that row of `v`, as doubles, in the shape of the scores."""
        task = self.task(y_true, scores)
        weight = self._weight(task, sample_weight)
        with np.errstate(all="ignore"):
            return task.hessian_vector(np.asarray(v), Weighting(weight, 1.0, None, False, task.losses))

    def gradient_products(
        self, y_true: object, scores: Array, v: Array, sample_weight: object = None
    ) -> tuple[Array, Array]:
        """Gradients, and each row's Hessian times that row of `v`: of few rows, at the least cost of a call."""
        task = self.task(y_true, scores)
        weighting = Weighting(self._weight(task, sample_weight), 1.0, None, False, task.losses)
        with np.errstate(all="ignore"):
            (gradient,) = task.derivatives(("gradient",), weighting, np.dtype(np.float64))
            product = task.hessian_vector(v, weighting)
        if self.strict and (task.suspicious or not has_finite_sum(gradient) or not has_finite_sum(product)):
            refuse_senseless(self.where, task, (gradient, product), sample_weight)
        return gradient, product

    def totals(self, y_true: object, scores: object, sample_weight: object = None) -> tuple[float, float]:
        """The weighted sum of the losses, and the sum of the weights."""
        task = self.task(y_true, scores)
        rows = np.ones(task.losses) if sample_weight is None else array(self.where, "sample_weight", sample_weight)
        kept = rows if task.kept is None else rows[task.kept]
        (total,) = self.derivatives(("sum",), y_true, scores, sample_weight)
        return float(total), float(np.add.reduce(kept, dtype=np.float64))

    def refuse_columns(self, scores: Array) -> None:
        """Raises if there is not one score a row, or one for each class."""
        if not self.classwise and scores.ndim > 1 and scores.shape[1:] != (1,):
            raise ValueError(self._several(scores))
        if self.classwise and (not scores.ndim or scores.shape[-1] < 2):
            raise ValueError(
                f"{self.where}: the scores have shape {scores.shape}, but there must be one for each class, along the "
                "last axis"
            )

    def _several(self, scores: Array) -> str:
        return (
            f"{self.where}: the scores have shape {scores.shape}, but this loss takes one score a row; for several "
            "classes use losses.SparseCategoricalCrossentropy(from_logits=True)"
        )

    def refuse_means(self, scores: Array) -> None:
        """Raises or warns if these are predicted probabilities, which nobody can be sure of where there is one a
        row."""
        if self.kernel.info.link not in INVERSES or not self.link.probability or scores.shape[:1] < (MANY,):
            return
        low, high = scores.min(), scores.max()
        if not 0 <= low <= high <= 1:
            return
        if self.classwise and np.abs(scores.sum(axis=1, dtype=np.float64) - 1).max() < 1e-5 and low < high:
            raise ValueError(
                f"{self.where}: the scores of every row are in [0, 1] and sum to 1: these are probabilities, but "
                "scores are expected; ask the booster for raw scores"
            )
        if not self.classwise and low < 0.1 and high > 0.9:
            warn(
                f"{self.where}: all {len(scores)} scores are in [0, 1], as probabilities are, but scores are expected: "
                "raw ones, before the booster transforms them",
                stacklevel=3,
            )

    def task(self, y_true: object, scores: object) -> Task:
        """The kernel's arguments: rows first, scores along the last axis, of which there is one if there are no
        classes."""
        y, p = array(self.where, "y_true", y_true), array(self.where, "y_pred", scores)
        rows = len(p) if p.ndim else 0
        if self.classwise and (p.ndim != 2 or p.shape[1] < 2):
            raise ValueError(
                f"{self.where}: the scores have shape {p.shape}, but there must be one for each of two classes or more "
                "in every row; tell the booster how many classes there are (num_class; classes_count in CatBoost); for "
                "two classes with one score use losses.BinaryCrossentropy(from_logits=True)"
            )
        if not self.classwise and p.shape not in ((rows,), (rows, 1)):
            raise ValueError(self._several(p))
        rowwise = p if p.ndim == 2 else p.reshape(rows, 1)
        return self._task(self._targets(y, rowwise), rowwise)._replace(given=(y, p))

    def _targets(self, y: Array, p: Array) -> Array:
        """The targets as the kernel has them: labels for every row, or one number for each score."""
        target, rows = self.kernel.info.arguments[0], len(p)
        if y.shape not in ((rows,), (rows, 1)) and not (self.classwise and not target.index and y.shape == p.shape):
            expected = f"{(rows,)}" if target.index or not self.classwise else f"{(rows,)} or {p.shape}"
            raise ValueError(
                f"{self.where}: y_true has shape {y.shape}, but shape {expected} is expected for {rows} rows of scores"
            )
        if target.index:
            return y.reshape(rows)
        return _indicators(self.where, y, p.shape[1]) if self.classwise and y.shape != p.shape else y.reshape(p.shape)

    def _task(self, y: Array, p: Array) -> Task:
        if isinstance(self.loss, KernelLoss):
            return self.loss._formula.task(y, p, np.dtype(np.float64), False)
        return Task((y, p), self.kernel, y, p, self._parameters, p.shape, (1,), p.shape[:1], 1)

    @cached_property
    def _parameters(self) -> tuple[Any, ...]:
        """Those of a kernel: a number for each, or one for each class."""
        bound = self.loss if isinstance(self.loss, Bound) else self.kernel.bind()
        return tuple(np.array(x) if isinstance(x, tuple) else float(x) for x in bound.parameters.values())

    def _weight(self, task: Task, sample_weight: object) -> Array | None:
        """What every row is multiplied by: its weight, that of its class, and 0 for a label that is ignored."""
        weight = None
        if sample_weight is not None:
            weight = array(self.where, "sample_weight", sample_weight)
            if weight.shape not in ((), task.losses):
                raise ValueError(
                    f"{self.where}: sample_weight has shape {weight.shape}, but there are {len(task.p)} rows"
                )
        factors = [x for x in (task.element_weight, task.kept) if x is not None]
        for x in factors:
            weight = x.reshape(task.losses) if weight is None else weight * x.reshape(task.losses)
        return weight

    @property
    def _shown(self) -> str:
        return type(self.loss).__name__ if isinstance(self.loss, KernelLoss) else self.kernel.info.name


def _indicators(where: str, labels: Array, classes: int) -> Array:
    """Class labels as targets that are 1 at the class and 0 elsewhere."""
    labels = labels.reshape(-1, 1)
    found: Array = labels == np.arange(classes)
    wrong = ~found.any(axis=1)
    if wrong.any():
        first = int(wrong.argmax())
        raise ValueError(
            f"{where}: y_true[{first}] is {labels[first, 0]:g}, which is not a class label in 0..{classes - 1}; "
            f"{np.count_nonzero(wrong)} of {len(labels)} entries are not{recoding('y_true', labels, True)}"
        )
    return found
