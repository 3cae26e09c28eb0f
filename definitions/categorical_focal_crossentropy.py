from losskernels.language import (
    Focusing, Labels, PerClass, Simplex, dense, identity, index, log, loss, normalised, normalised_clipped, softmax,
    total, zero_log_zero,
)  # fmt: skip


@loss(
    links=(identity, normalised, normalised_clipped, softmax),
    targets=(dense, index),
    special={"gamma": (0, 2)},
    conventions=(zero_log_zero,),
    wider={
        "value": "with gamma given at run time, powers of sums that may be tiny are not followed closely enough",
        "gradient": "the same",
        "hessian": "the same; and its terms cancel, to 2^-46 of them with any gamma",
        "hessian_vector": "its terms cancel, to 2^-46 of them",
    },
)
def categorical_focal_crossentropy(y: Labels, p: Simplex, alpha: PerClass = 1, gamma: Focusing = 2):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.
    """
    return -total(alpha * (1 - p) ** gamma * y * log(p))
