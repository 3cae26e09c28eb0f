"""Binary cross-entropy, element by element, whose positive targets count pos_weight times.

Generated from definitions/_keras.py (names, arguments) and definitions/weighted_crossentropy.py (formula): edit these
and run `losskernels generate`.
"""

from typing import Any, Literal

from losskernels.loss.formula import Formula
from losskernels.loss.rule import Parameter, Rule
from numpy.typing import ArrayLike

_WEIGHTED_CROSS_ENTROPY_WITH_LOGITS = Rule(
    "",
    logits="weighted_crossentropy_logits",
    axis="element",
    names=("labels", "logits"),
    parameters=(Parameter("pos_weight", "weight", None), Parameter("validate", "validate", "raise")),
)


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
    given = {
        "pos_weight": pos_weight,
        "validate": validate,
    }
    return Formula("weighted_cross_entropy_with_logits", _WEIGHTED_CROSS_ENTROPY_WITH_LOGITS, given).tensor(labels, logits)
