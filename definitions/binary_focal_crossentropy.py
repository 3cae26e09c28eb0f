from losskernels.definitions.binary_crossentropy import binary_crossentropy
from losskernels.language import Focusing, Label, Probability, identity, logit, loss, zero_log_zero


@loss(links=(identity, logit), special={"gamma": (0, 2)}, conventions=(zero_log_zero,))
def binary_focal_crossentropy(y: Label, p: Probability, gamma: Focusing = 2):
    """Binary cross-entropy that damps easy examples (Lin et al. 2017, arXiv:1708.02002)."""
    p_t = y * p + (1 - y) * (1 - p)
    return (1 - p_t) ** gamma * binary_crossentropy(y, p)
