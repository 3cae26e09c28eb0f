# Generated from definitions/_keras.py and definitions/categorical_crossentropy.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from losskernels.loss.base import KernelLoss
from numpy.typing import ArrayLike, DTypeLike

class SparseCategoricalCrossentropy(KernelLoss):
    """Cross-entropy of class labels and predicted distributions over classes.

    Formula: -log(p[y])

    Arguments:
        y_true: shaped like y_pred without its class axis (or with 1 there), class labels 0, 1, ..., classes - 1.
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        from_logits: predictions are logits, which are never clipped.
        ignore_class: a label whose places have loss 0 and do not count in means.
        axis: the axis of the classes.
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

    Computed by losskernels.kernels: sparse_categorical_crossentropy_normalised,
    sparse_categorical_crossentropy_clipped, sparse_categorical_crossentropy_logits. Generated from
    definitions/categorical_crossentropy.py.
    """

    from_logits: Any
    ignore_class: Any
    axis: Any
    epsilon: Any
    validate: Any
    def __init__(
        self,
        from_logits: bool = False,
        ignore_class: int | None = None,
        reduction: str | None = "sum_over_batch_size",
        *,
        axis: int = -1,
        name: str | None = "sparse_categorical_crossentropy",
        dtype: DTypeLike | None = None,
        epsilon: float = 1e-07,
        validate: Literal["raise", "none"] = "raise",
    ) -> None: ...

def sparse_categorical_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    from_logits: bool = False,
    *,
    ignore_class: int | None = None,
    axis: int = -1,
    epsilon: float = 1e-07,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Cross-entropy of class labels and predicted distributions over classes.

    Formula: -log(p[y])

    Arguments:
        y_true: shaped like y_pred without its class axis (or with 1 there), class labels 0, 1, ..., classes - 1.
        y_pred: (..., classes), not negative, normalised to sum 1 over the classes; or any logits.
        from_logits: predictions are logits, which are never clipped.
        ignore_class: a label whose places have loss 0 and do not count in means.
        axis: the axis of the classes.
        epsilon: predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each index of y_pred outside the class axis, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: sparse_categorical_crossentropy_normalised,
    sparse_categorical_crossentropy_clipped, sparse_categorical_crossentropy_logits. Generated from
    definitions/categorical_crossentropy.py.
    """
