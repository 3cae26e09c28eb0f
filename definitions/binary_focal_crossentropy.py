from losskernels.definitions.binary_crossentropy import binary_crossentropy
from losskernels.language import Focusing, Label, Probability, clipped, identity, logit, loss, zero_log_zero


@loss(
    links=(identity, clipped, logit),
    special={"gamma": (0, 2)},
    conventions=(zero_log_zero,),
    u10=True,
)
def binary_focal_crossentropy(y: Label, p: Probability, gamma: Focusing = 2):
    """Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.

    p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense
    Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels.
    """
    p_t = y * p + (1 - y) * (1 - p)
    return (1 - p_t) ** gamma * binary_crossentropy(y, p)
