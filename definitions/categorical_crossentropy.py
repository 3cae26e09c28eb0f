from losskernels.language import (
    Labels, Simplex, dense, identity, index, log, loss, normalised, normalised_clipped, softmax, total, zero_log_zero,
)  # fmt: skip


@loss(
    links=(identity, normalised, normalised_clipped, softmax),
    targets=(dense, index),
    conventions=(zero_log_zero,),
    u10=True,
)
def categorical_crossentropy(y: Labels, p: Simplex):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.
    """
    return -total(y * log(p))
