# Generated from definitions/_keras.py and definitions/log_cosh.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from numpy.typing import ArrayLike, DTypeLike

class LogCosh(KernelLoss):
    """Mean of the logarithms of the errors' hyperbolic cosines.

    Formula: mean(log(cosh(p - y)))

    Arguments:
        y_true: broadcast to the shape of y_pred, any real numbers.
        y_pred: (..., n), any real numbers.
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in no unit.
    value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same arguments, hvp takes
    (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns, shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: log_cosh. Generated from definitions/log_cosh.py.
    """

    validate: Any
    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "log_cosh",
        dtype: DTypeLike | None = None,
        *,
        validate: Literal["raise", "none"] = "raise",
    ) -> None: ...

def log_cosh(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    *,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Mean of the logarithms of the errors' hyperbolic cosines.

    Formula: mean(log(cosh(p - y)))

    Arguments:
        y_true: broadcast to the shape of y_pred, any real numbers.
        y_pred: (..., n), any real numbers.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the axis: a mean over the axis, in no unit.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: log_cosh. Generated from definitions/log_cosh.py.
    """
