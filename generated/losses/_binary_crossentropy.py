"""Cross-entropy of targets of two classes and predicted probabilities.

Generated from definitions/_keras.py (names, arguments) and definitions/binary_crossentropy.py (formula): edit these
and run `losskernels generate`.
"""

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from losskernels.loss.formula import Formula
from losskernels.loss.rule import Parameter, Rule
from numpy.typing import ArrayLike, DTypeLike

_BINARY_CROSSENTROPY = Rule(
    "binary_crossentropy",
    clipped="binary_crossentropy_clipped",
    logits="binary_crossentropy_logits",
    smoothing="binary",
    clip="prediction",
    parameters=(
        Parameter("from_logits", "flag", False),
        Parameter("label_smoothing", "fraction", 0.0),
        Parameter("axis", "axes", -1),
        Parameter("epsilon", "epsilon", 1e-07),
        Parameter("validate", "validate", "raise"),
    ),
)


class BinaryCrossentropy(KernelLoss):
    """Cross-entropy of targets of two classes and predicted probabilities.

    Formula: mean(-y log(p) - (1 - y) log(1 - p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., n), probabilities in [0, 1], or any logits.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1/2.
        axis: the axis, or the axes, that the mean is taken over.
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

    Computed by losskernels.kernels: binary_crossentropy, binary_crossentropy_clipped, binary_crossentropy_logits.
    Generated from definitions/binary_crossentropy.py.
    """

    _rule = _BINARY_CROSSENTROPY
    _default_name = "binary_crossentropy"

    def __init__(
        self,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int | tuple[int, ...] = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "binary_crossentropy",
        dtype: DTypeLike | None = None,
        *,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ):
        super().__init__(
            from_logits=from_logits,
            label_smoothing=label_smoothing,
            axis=axis,
            reduction=reduction,
            name=name,
            dtype=dtype,
            epsilon=epsilon,
            validate=validate,
        )


def binary_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int | tuple[int, ...] = -1,
    *,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Cross-entropy of targets of two classes and predicted probabilities.

    Formula: mean(-y log(p) - (1 - y) log(1 - p))

    Arguments:
        y_true: shaped like y_pred, in [0, 1].
        y_pred: (..., n), probabilities in [0, 1], or any logits.
        from_logits: predictions are logits, which are never clipped.
        label_smoothing: between 0 and 1: how far targets are pulled towards 1/2.
        axis: the axis, or the axes, that the mean is taken over.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the axis: a mean over the axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: binary_crossentropy, binary_crossentropy_clipped, binary_crossentropy_logits.
    Generated from definitions/binary_crossentropy.py.
    """
    given = {
        "from_logits": from_logits,
        "label_smoothing": label_smoothing,
        "axis": axis,
        "epsilon": epsilon,
        "validate": validate,
    }
    return Formula("binary_crossentropy", _BINARY_CROSSENTROPY, given).tensor(y_true, y_pred)
