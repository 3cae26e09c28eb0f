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
        "gradient": "with gamma given at run time; from normalised and clipped predictions up to 9.5 ULP, for gamma "
        "above 96 and results near 2^-960; from logits with an index no bound, where all classes but the label's are "
        "below 2^-480",
        "hessian": "from logits with gamma given at run time subnormal results lose units of sums that are then "
        "multiplied",
        "hessian_vector": "from logits with gamma given at run time subnormal results lose units of sums that are then "
        "multiplied",
    },
)
def categorical_focal_crossentropy(y: Labels, p: Simplex, alpha: PerClass = 1, gamma: Focusing = 2):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.
    """
    return -total(alpha * (1 - p) ** gamma * y * log(p))
