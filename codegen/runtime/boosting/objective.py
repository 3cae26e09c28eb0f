"""One object that every booster takes as its objective.

In: a loss object or a kernel. Out: an `Objective`: gradient and Hessian as LightGBM and XGBoost call for them, and
under the names of CatBoost; with them the metric, the score to start from, and the way from scores to predictions.
Objects are immutable; they can be compared, copied and pickled.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from numbers import Real
from typing import Any, Protocol

import numpy as np

from ..admission import Scored
from ..arguments import array
from ..engine import Array
from ..scores import ScoreLoss
from ..start import constant_score
from . import policy
from .catboost import CatBoost
from .metric import Metric
from .policy import Classes, Hessian


class Data(Protocol):
    """What lightgbm.Dataset and xgboost.DMatrix have in common."""

    def get_label(self) -> Any: ...

    def get_weight(self) -> Any: ...


@dataclass(frozen=True)
class Objective(CatBoost):
    """A loss as an objective. `scale` multiplies gradient and Hessian: 1/2 turns the mean squared error into the half
    squared error of the libraries. `hessian` and `classes`: see `losskernels.boosting.policy`."""

    loss: Scored
    hessian: Hessian = "clip"
    classes: Classes = "diagonal"
    scale: float = 1.0

    def __post_init__(self) -> None:
        where = self.scored.where
        policy.checked(where, "hessian", self.hessian, Hessian)
        policy.checked(where, "classes", self.classes, Classes)
        if not (isinstance(self.scale, Real) and 0 < self.scale < float("inf")):
            raise ValueError(f"{where}: scale must be a positive number, but is {self.scale!r}")

    @cached_property
    def scored(self) -> ScoreLoss:
        """The loss by scores."""
        return ScoreLoss(self.loss, "objective")

    def __deepcopy__(self, memo: Any) -> Objective:
        """Itself, because it cannot change: CatBoost's estimators copy their arguments, which sklearn.clone forbids."""
        return self

    @property
    def __name__(self) -> str:
        return self.scored.name

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> tuple[Array, Array]:
        """Gradient and Hessian, in the shape, the layout and the dtype of the scores: what LGBMClassifier,
        LGBMRegressor, XGBClassifier and XGBRegressor call. LightGBM counts these parameters: there must be three."""
        if hasattr(y_pred, "get_label"):
            raise TypeError(f"{self.scored.where}: lightgbm.train and xgboost.train take the objective's .native")
        return self.gradient_hessian(y_true, y_pred, sample_weight)

    def native(self, preds: Any, data: Data) -> tuple[Array, Array]:
        """The same for lightgbm.train (params={"objective": ...}) and xgboost.train (obj=...), which keep them as
        float32: so they are computed as that, where nothing is left to subtract."""
        if not hasattr(data, "get_label"):
            raise TypeError(f"{self.scored.where}: estimators take the objective, not its .native")
        final = self.hessian != "gauss-newton" and self.classes == "diagonal"
        out = self.scored.single(preds) if final else None
        return self.gradient_hessian(data.get_label(), preds, _weight(data), out)

    def gradient_hessian(
        self, y_true: Any, y_pred: Any, sample_weight: Any = None, out: tuple[Array, Array] | None = None
    ) -> tuple[Array, Array]:
        """Gradient and Hessian under the policies; in `out`, if it is given."""
        loss, scores = self.scored, array(self.scored.where, "y_pred", y_pred)
        weight = self._scaled(sample_weight)
        gradient, curvature = loss.derivatives(("gradient", "hessian"), y_true, scores, weight, out)
        if loss.classwise and self.classes == "upper-bound":
            curvature[...] = policy.bounded(loss, self.hessian, y_true, scores, gradient, weight)
        elif self.hessian == "gauss-newton":
            policy.without_link(gradient, curvature, scores, loss.link)
        if loss.classwise and self.classes == "friedman":
            curvature *= scores.shape[1] / (scores.shape[1] - 1)
        return gradient, policy.apply(self.hessian, curvature)

    def init_score(self, y_true: Any, sample_weight: Any = None, n_classes: int | None = None) -> float | Array:
        """The constant score with the least loss: LightGBM's init_score, XGBoost's base_margin, CatBoost's baseline.
        Libraries start their own objectives there, and others at 0 or 1/2."""
        return constant_score(self.scored, y_true, sample_weight, n_classes)

    def predict(self, scores: Any) -> Array:
        """What scores stand for: probabilities, means. Scores include the score that training started from."""
        read = array(self.scored.where, "scores", scores)
        self.scored.refuse_columns(read)
        self.scored.refuse_means(read)
        with np.errstate(all="ignore"):
            found = self.scored.link.mean(read.astype(np.float64))
        return found.astype(read.dtype if read.dtype.kind == "f" else np.float64, copy=False)

    @property
    def metric_xgboost(self) -> Metric:
        """The weighted mean of the losses, for eval_metric= of XGBClassifier and XGBRegressor."""
        return Metric(self.scored)

    def metric_xgboost_native(self, preds: Any, data: Data) -> tuple[str, float]:
        """The same for custom_metric= of xgboost.train."""
        return self.__name__, self.metric_xgboost(data.get_label(), preds, _weight(data))

    def metric_lightgbm(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> tuple[str, float, bool]:
        """The same for eval_metric= of the fit of LGBMClassifier and LGBMRegressor."""
        return self.__name__, self.metric_xgboost(y_true, y_pred, sample_weight), False

    def metric_lightgbm_native(self, preds: Any, data: Data) -> tuple[str, float, bool]:
        """The same for feval= of lightgbm.train."""
        return self.metric_lightgbm(data.get_label(), preds, _weight(data))

    def hist_gradient(self, n_classes: int | None = None) -> Any:
        """The same for loss= of scikit-learn's HistGradientBoostingClassifier and HistGradientBoostingRegressor, which
        do not document that they take it."""
        from .hist_gradient import hist_gradient_loss

        return hist_gradient_loss(self, n_classes)

    def _scaled(self, sample_weight: Any) -> Any:
        if self.scale == 1:
            return sample_weight
        return self.scale if sample_weight is None else np.multiply(sample_weight, self.scale)


def objective(loss: Scored, hessian: Hessian = "clip", classes: Classes = "diagonal", scale: float = 1.0) -> Objective:
    """A loss object of `losskernels.losses`, a kernel or a bound kernel, as an objective of boosters."""
    return Objective(loss, hessian, classes, scale)


def _weight(data: Data) -> Any:
    """XGBoost has an empty array where there are no weights."""
    weight = data.get_weight()
    return None if weight is None or not len(weight) else weight
