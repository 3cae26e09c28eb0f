"""Kullback-Leibler divergence of predicted from target distributions over classes.

Generated from definitions/_keras.py (names, arguments) and definitions/kl_divergence.py (formula): edit these
and run `losskernels generate`.
"""

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from losskernels.loss.formula import Formula
from losskernels.loss.rule import Parameter, Rule
from numpy.typing import ArrayLike, DTypeLike

_KL_DIVERGENCE = Rule(
    "kl_divergence",
    clipped="kl_divergence_clipped",
    axis="class",
    clip="targets",
    broadcast=True,
    parameters=(Parameter("epsilon", "epsilon", 1e-07), Parameter("validate", "validate", "raise")),
)


class KLDivergence(KernelLoss):
    """Kullback-Leibler divergence of predicted from target distributions over classes.

    Formula: sum(y log(y / p))

    Arguments:
        y_true: broadcast to the shape of y_pred, in [0, 1].
        y_pred: (..., classes), in [0, 1].
        reduction: what becomes of the weighted losses; see `Loss`.
        name: the name in the configuration.
        dtype: the dtype of results, float32 if None; calculations are in double precision.
        epsilon: both are clipped to [epsilon, 1]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in nats
    (natural logarithms). value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same
    arguments, hvp takes (y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns,
    shaped like y_pred.

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: kl_divergence, kl_divergence_clipped. Generated from
    definitions/kl_divergence.py.
    """

    _rule = _KL_DIVERGENCE
    _default_name = "kl_divergence"

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "kl_divergence",
        dtype: DTypeLike | None = None,
        *,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ):
        super().__init__(
            reduction=reduction,
            name=name,
            dtype=dtype,
            epsilon=epsilon,
            validate=validate,
        )


def kl_divergence(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    *,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Kullback-Leibler divergence of predicted from target distributions over classes.

    Formula: sum(y log(y / p))

    Arguments:
        y_true: broadcast to the shape of y_pred, in [0, 1].
        y_pred: (..., classes), in [0, 1].
        epsilon: both are clipped to [epsilon, 1]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the class axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: kl_divergence, kl_divergence_clipped. Generated from
    definitions/kl_divergence.py.
    """
    given = {
        "epsilon": epsilon,
        "validate": validate,
    }
    return Formula("kl_divergence", _KL_DIVERGENCE, given).tensor(y_true, y_pred)
