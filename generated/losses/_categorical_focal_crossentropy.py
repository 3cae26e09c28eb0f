"""Categorical cross-entropy that right predictions count less in.

Generated from definitions/_keras.py (names, arguments) and definitions/categorical_focal_crossentropy.py (formula): edit these
and run `losskernels generate`.
"""

from collections.abc import Sequence
from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from losskernels.loss.formula import Formula
from losskernels.loss.rule import Parameter, Rule
from numpy.typing import ArrayLike, DTypeLike

_CATEGORICAL_FOCAL_CROSSENTROPY = Rule(
    "categorical_focal_crossentropy_normalised",
    clipped="categorical_focal_crossentropy_clipped",
    logits="categorical_focal_crossentropy_logits",
    axis="class",
    smoothing="classes",
    clip="prediction",
    parameters=(
        Parameter("alpha", "per_class", 0.25),
        Parameter("gamma", "focusing", 2.0),
        Parameter("from_logits", "flag", False),
        Parameter("label_smoothing", "fraction", 0.0),
        Parameter("axis", "axes", -1),
        Parameter("epsilon", "epsilon", 1e-07),
        Parameter("validate", "validate", "raise"),
    ),
)


class CategoricalFocalCrossentropy(KernelLoss):
    """Categorical cross-entropy that right predictions count less in.

    Formula: -sum(alpha (1 - p)**gamma y log(p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        alpha: a weight, or one for each class; not negative.
        gamma: how much a right prediction is damped; not negative.
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

    Computed by losskernels.kernels: categorical_focal_crossentropy_normalised,
    categorical_focal_crossentropy_clipped, categorical_focal_crossentropy_logits. Generated from
    definitions/categorical_focal_crossentropy.py.
    """

    _rule = _CATEGORICAL_FOCAL_CROSSENTROPY
    _default_name = "categorical_focal_crossentropy"

    def __init__(
        self,
        alpha: float | Sequence[float] = 0.25,
        gamma: float = 2.0,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int | tuple[int, ...] = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_focal_crossentropy",
        dtype: DTypeLike | None = None,
        *,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ):
        super().__init__(
            alpha=alpha,
            gamma=gamma,
            from_logits=from_logits,
            label_smoothing=label_smoothing,
            axis=axis,
            reduction=reduction,
            name=name,
            dtype=dtype,
            epsilon=epsilon,
            validate=validate,
        )


def categorical_focal_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    alpha: float | Sequence[float] = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int | tuple[int, ...] = -1,
    *,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Categorical cross-entropy that right predictions count less in.

    Formula: -sum(alpha (1 - p)**gamma y log(p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        alpha: a weight, or one for each class; not negative.
        gamma: how much a right prediction is damped; not negative.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1 / classes.
        axis: the axis, or the axes, of the classes.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the class axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: categorical_focal_crossentropy_normalised,
    categorical_focal_crossentropy_clipped, categorical_focal_crossentropy_logits. Generated from
    definitions/categorical_focal_crossentropy.py.
    """
    given = {
        "alpha": alpha,
        "gamma": gamma,
        "from_logits": from_logits,
        "label_smoothing": label_smoothing,
        "axis": axis,
        "epsilon": epsilon,
        "validate": validate,
    }
    return Formula("categorical_focal_crossentropy", _CATEGORICAL_FOCAL_CROSSENTROPY, given).tensor(y_true, y_pred)
