# Generated from definitions/_keras.py and definitions/categorical_crossentropy.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from numpy.typing import ArrayLike, DTypeLike

class CategoricalCrossentropy(KernelLoss):
    """Cross-entropy of target and predicted distributions over classes.

    Formula: -sum(y log(p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1 / classes.
        axis: the axis, or the axes, of the classes.
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in nats
    (natural logarithms). value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same
    arguments, hvp takes (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns,
    shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: categorical_crossentropy_normalised, categorical_crossentropy_clipped,
    categorical_crossentropy_logits. Generated from definitions/categorical_crossentropy.py.
    """

    from_logits: Any
    label_smoothing: Any
    axis: Any
    epsilon: Any
    validate: Any
    def __init__(
        self,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int | tuple[int, ...] = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_crossentropy",
        dtype: DTypeLike | None = None,
        *,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ) -> None: ...

def categorical_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int | tuple[int, ...] = -1,
    *,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Cross-entropy of target and predicted distributions over classes.

    Formula: -sum(y log(p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1 / classes.
        axis: the axis, or the axes, of the classes.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the class axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: categorical_crossentropy_normalised, categorical_crossentropy_clipped,
    categorical_crossentropy_logits. Generated from definitions/categorical_crossentropy.py.
    """
