# Generated from definitions/_keras.py and definitions/cosine_similarity.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from numpy.typing import ArrayLike, DTypeLike

class CosineSimilarity(KernelLoss):
    """Negative cosine of the angle between target and prediction; 0 where one of them is 0.

    Formula: -sum(y p) / sqrt(sum(y**2) sum(p**2))

    Arguments:
        y_true: broadcast to the shape of y_pred, any real numbers.
        y_pred: (..., n), any real numbers.
        axis: the axis, or the axes, of the vectors.
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in no unit.
    value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same arguments, hvp takes
    (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns, shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: cosine_similarity. Generated from definitions/cosine_similarity.py.
    """

    axis: Any
    validate: Any
    def __init__(
        self,
        axis: int | tuple[int, ...] = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "cosine_similarity",
        dtype: DTypeLike | None = None,
        *,
        validate: Literal["raise", "none"] = "raise",
    ) -> None: ...

def cosine_similarity(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    axis: int | tuple[int, ...] = -1,
    *,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Negative cosine of the angle between target and prediction; 0 where one of them is 0.

    Formula: -sum(y p) / sqrt(sum(y**2) sum(p**2))

    Arguments:
        y_true: broadcast to the shape of y_pred, any real numbers.
        y_pred: (..., n), any real numbers.
        axis: the axis, or the axes, of the vectors.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the axis, in no unit.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: cosine_similarity. Generated from definitions/cosine_similarity.py.
    """
