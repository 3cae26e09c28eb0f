"""The names under which CatBoost asks an objective and a metric. It maximises: all signs are turned.

CatBoost takes the whole Hessian over classes, one row a call: the policies are then for its eigenvalues, and there is
no diagonal to choose.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from ..engine import Array
from ..scores import ScoreLoss
from . import policy
from .policy import Hessian


class CatBoost:
    """For loss_function= and eval_metric= of CatBoostClassifier and CatBoostRegressor."""

    hessian: Hessian
    no_jit: ClassVar[bool] = True
    """These methods are compiled already: CatBoost shall not try Numba on them."""

    @property
    def scored(self) -> ScoreLoss:
        raise NotImplementedError

    def gradient_hessian(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> tuple[Array, Array]:
        raise NotImplementedError

    def _scaled(self, sample_weight: Any) -> Any:
        raise NotImplementedError

    def calc_ders_range(self, approxes: Any, targets: Any, weights: Any) -> Array:
        """First and second derivative of every row."""
        gradient, hessian = self.gradient_hessian(np.asarray(targets), np.asarray(approxes), _weights(weights))
        found = np.empty((len(gradient), 2))
        np.negative(gradient, out=found[:, 0])
        np.negative(hessian, out=found[:, 1])
        return found

    def calc_ders_multi(self, approx: Any, target: Any, weight: Any) -> tuple[list[float], list[list[float]]]:
        """Gradient and Hessian of one row."""
        weight = self._scaled(None if weight is None or weight == 1 else np.float64(weight))
        gradient, matrix = policy.of_one_row(self.scored, self.hessian, target, np.asarray(approx, float), weight)
        return (-gradient).tolist(), (-matrix).tolist()

    def is_max_optimal(self) -> bool:
        return False

    def evaluate(self, approxes: Any, target: Any, weight: Any) -> tuple[float, float]:
        """The weighted sum of the losses and the sum of the weights; there is one array of scores for each class."""
        scores = np.asarray(approxes[0]) if len(approxes) == 1 else np.array([np.asarray(a) for a in approxes]).T
        return self.scored.totals(np.asarray(target), scores, _weights(weight))

    def get_final_error(self, error: float, weight: float) -> float:
        return error / weight if weight else 0.0


def _weights(x: Any) -> Array | None:
    return None if x is None or not len(x) else np.asarray(x)
