# Generated from definitions/_keras.py and definitions/weighted_crossentropy.py: edit these files and run `losskernels generate`.

from typing import Any, Literal

from numpy.typing import ArrayLike

def weighted_cross_entropy_with_logits(
    labels: ArrayLike,
    logits: ArrayLike,
    pos_weight: ArrayLike,
    *,
    validate: Literal["raise", "none"] = "raise",
) -> Any:
    """Binary cross-entropy, element by element, whose positive targets count pos_weight times.

    Formula: -pos_weight y log(p) - (1 - y) log(1 - p), p = sigmoid(logits)

    Arguments:
        labels: shaped like logits, in [0, 1].
        logits: (...), any real numbers.
        pos_weight: a weight, or an array that broadcasts to logits; not negative.
        validate: "raise": numbers outside their domain raise; "none": they give NaN.

    Result: one for each element, in nats (natural logarithms).

    Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.

    Computed by losskernels.kernels: weighted_crossentropy_logits. Generated from
    definitions/weighted_crossentropy.py.
    """
