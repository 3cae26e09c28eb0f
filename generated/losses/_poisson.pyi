# Generated from definitions/_keras.py and definitions/poisson.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from numpy.typing import ArrayLike, DTypeLike

class Poisson(KernelLoss):
    """Negative log-likelihood of Poisson counts with predicted means, without log(y!).

    Formula: mean(p - y log(p + epsilon))

    Arguments:
        y_true: broadcast to the shape of y_pred, not negative.
        y_pred: (..., n), not negative.
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        epsilon: added to predictions under the logarithm.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in nats
    (natural logarithms). value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same
    arguments, hvp takes (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns,
    shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: poisson, poisson_shifted. Generated from definitions/poisson.py.
    """

    epsilon: Any
    validate: Any
    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "poisson",
        dtype: DTypeLike | None = None,
        *,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ) -> None: ...

def poisson(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    *,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Negative log-likelihood of Poisson counts with predicted means, without log(y!).

    Formula: mean(p - y log(p + epsilon))

    Arguments:
        y_true: broadcast to the shape of y_pred, not negative.
        y_pred: (..., n), not negative.
        epsilon: added to predictions under the logarithm.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the axis: a mean over the axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: poisson, poisson_shifted. Generated from definitions/poisson.py.
    """
