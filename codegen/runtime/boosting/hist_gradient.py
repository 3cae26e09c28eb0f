"""Objectives as losses of scikit-learn's histogram gradient boosting.

HistGradientBoostingClassifier and HistGradientBoostingRegressor take an object as `loss=` if it is a
`sklearn._loss.loss.BaseLoss`. That class is private to scikit-learn, and may change without notice; what is used of it
here is tested against the installed version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..engine import Array
from ..start import check_classes

try:
    # scikit-learn has no types
    from sklearn._loss import link  # type: ignore[import-untyped]
    from sklearn._loss.loss import BaseLoss  # type: ignore[import-untyped]
except ImportError as error:
    raise ImportError(
        f"hist_gradient: scikit-learn is needed ({error}); run: pip install 'losskernels[boosters]'"
    ) from error

if TYPE_CHECKING:
    from .objective import Objective

LINKS = {
    "identity": link.IdentityLink,
    "logit": link.LogitLink,
    "log": link.LogLink,
    "softmax": link.MultinomialLogit,
}


class HistGradientLoss(BaseLoss):  # type: ignore[misc]  # scikit-learn has no types
    """`n_classes`: how many there are, if the loss has classes."""

    def __init__(self, objective: Objective, n_classes: int | None = None):
        scored = objective.scored
        if scored.classwise and n_classes is None:
            raise ValueError(
                "hist_gradient: scikit-learn must know how many classes there are; pass n_classes=, 3 for three"
            )
        if not scored.classwise and n_classes not in (None, 2):
            raise ValueError(f"hist_gradient: the loss takes one score a row, but n_classes is {n_classes!r}")
        check_classes("hist_gradient", n_classes)
        super().__init__(closs=None, link=LINKS[scored.kernel.info.link](), n_classes=n_classes)
        self.objective = objective
        self.is_multiclass = scored.classwise
        domain = scored.kernel.info.arguments[0].domain
        self.interval_y_true = link.Interval(domain.low, domain.high, not domain.low_open, not domain.high_open)

    def loss(
        self, y_true: Any, raw_prediction: Any, sample_weight: Any = None, loss_out: Any = None, n_threads: int = 1
    ) -> Array:
        (values,) = self.objective.scored.derivatives(("value",), y_true, raw_prediction, sample_weight)
        found: Array = np.multiply(values, self.objective.scale, out=loss_out)
        return found

    def gradient_hessian(
        self,
        y_true: Any,
        raw_prediction: Any,
        sample_weight: Any = None,
        gradient_out: Any = None,
        hessian_out: Any = None,
        n_threads: int = 1,
    ) -> tuple[Array, Array]:
        out = None if gradient_out is None or hessian_out is None else (gradient_out, hessian_out)
        gradient, hessian = self.objective.gradient_hessian(y_true, raw_prediction, sample_weight, out)
        return gradient, hessian

    def fit_intercept_only(self, y_true: Any, sample_weight: Any = None) -> Any:
        """Over classes, scikit-learn's scores sum to 0."""
        found = np.asarray(self.objective.init_score(y_true, sample_weight, self.n_classes))
        return found - found.mean() if self.is_multiclass else found


class ProbabilityLoss(HistGradientLoss):
    """A loss for HistGradientBoostingClassifier: what has `predict_proba` is taken for a loss of classes."""

    def predict_proba(self, raw_prediction: Any) -> Array:
        """Probabilities of all classes."""
        means = self.objective.scored.link.mean(raw_prediction)
        if self.is_multiclass:
            return means
        likely = means.reshape(-1)
        return np.stack([1 - likely, likely], axis=1)


def hist_gradient_loss(objective: Objective, n_classes: int | None = None) -> HistGradientLoss:
    """The objective as scikit-learn's `loss=`."""
    made = ProbabilityLoss if objective.scored.link.probability else HistGradientLoss
    return made(objective, n_classes)
