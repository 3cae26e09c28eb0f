"""The weighted mean of the losses as a metric."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..arguments import array
from ..scores import ScoreLoss


@dataclass(frozen=True)
class Metric:
    """Libraries ask it for its name."""

    loss: ScoreLoss

    @property
    def __name__(self) -> str:
        return self.loss.name

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> float:
        self.loss.refuse_means(array(self.loss.where, "y_pred", y_pred))
        total, weight = self.loss.totals(y_true, y_pred, sample_weight)
        return total / weight if weight else 0.0
