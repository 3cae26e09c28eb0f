"""Binary cross-entropy that right predictions count less in.

Generated from definitions/_keras.py (names, arguments) and definitions/binary_focal_crossentropy.py (formula): edit these
and run `losskernels generate`.
"""

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from losskernels.loss.formula import Formula
from losskernels.loss.rule import Parameter, Rule
from losskernels.loss.settings import refuse_positions
from numpy.typing import ArrayLike, DTypeLike

_BINARY_FOCAL_CROSSENTROPY = Rule(
    "binary_focal_crossentropy",
    clipped="binary_focal_crossentropy_clipped",
    logits="binary_focal_crossentropy_logits",
    smoothing="binary",
    clip="prediction",
    balanced=True,
    parameters=(
        Parameter("apply_class_balancing", "flag", False),
        Parameter("alpha", "fraction", 0.25),
        Parameter("gamma", "focusing", 2.0),
        Parameter("from_logits", "flag", False),
        Parameter("label_smoothing", "fraction", 0.0),
        Parameter("axis", "axes", -1),
        Parameter("epsilon", "epsilon", 1e-07),
        Parameter("validate", "validate", "raise"),
    ),
)


class BinaryFocalCrossentropy(KernelLoss):
    """Binary cross-entropy that right predictions count less in.

    Formula: mean((1 - p_t)**gamma (-y log(p) - (1 - y) log(1 - p))), p_t = y p + (1 - y) (1 - p)

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., n), probabilities in [0, 1], or any logits.
        apply_class_balancing: each element counts y alpha + (1 - y) (1 - alpha) times.
        alpha: between 0 and 1: the weight of class 1, if classes are balanced.
        gamma: how much a right prediction is damped; not negative.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1/2.
        axis: the axis, or the axes, that the mean is taken over.
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon] in the whole formula, where Keras leaves (1 -
            p_t)**gamma unclipped; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in nats
    (natural logarithms). value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same
    arguments, hvp takes (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns,
    shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: binary_focal_crossentropy, binary_focal_crossentropy_clipped,
    binary_focal_crossentropy_logits. Generated from definitions/binary_focal_crossentropy.py.
    """

    _rule = _BINARY_FOCAL_CROSSENTROPY
    _default_name = "binary_focal_crossentropy"

    def __init__(
        self,
        *positional: object,
        apply_class_balancing: bool = False,
        alpha: float = 0.25,
        gamma: float = 2.0,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int | tuple[int, ...] = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "binary_focal_crossentropy",
        dtype: DTypeLike | None = None,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ):
        if positional:
            refuse_positions("BinaryFocalCrossentropy", (
    "apply_class_balancing",
    "alpha",
    "gamma",
    "from_logits",
    "label_smoothing",
    "axis",
    "reduction",
    "name",
    "dtype",
))
        super().__init__(
            apply_class_balancing=apply_class_balancing,
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


def binary_focal_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    *positional: object,
    apply_class_balancing: bool = False,
    alpha: float = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int | tuple[int, ...] = -1,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Binary cross-entropy that right predictions count less in.

    Formula: mean((1 - p_t)**gamma (-y log(p) - (1 - y) log(1 - p))), p_t = y p + (1 - y) (1 - p)

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., n), probabilities in [0, 1], or any logits.
        apply_class_balancing: each element counts y alpha + (1 - y) (1 - alpha) times.
        alpha: between 0 and 1: the weight of class 1, if classes are balanced.
        gamma: how much a right prediction is damped; not negative.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1/2.
        axis: the axis, or the axes, that the mean is taken over.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon] in the whole formula, where Keras leaves (1 -
            p_t)**gamma unclipped; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the axis: a mean over the axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: binary_focal_crossentropy, binary_focal_crossentropy_clipped,
    binary_focal_crossentropy_logits. Generated from definitions/binary_focal_crossentropy.py.
    """
    if positional:
        refuse_positions("binary_focal_crossentropy", ("apply_class_balancing", "alpha", "gamma", "from_logits", "label_smoothing", "axis"))
    given = {
        "apply_class_balancing": apply_class_balancing,
        "alpha": alpha,
        "gamma": gamma,
        "from_logits": from_logits,
        "label_smoothing": label_smoothing,
        "axis": axis,
        "epsilon": epsilon,
        "validate": validate,
    }
    return Formula("binary_focal_crossentropy", _BINARY_FOCAL_CROSSENTROPY, given).tensor(y_true, y_pred)
