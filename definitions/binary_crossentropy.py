from losskernels.language import Label, Probability, clipped, identity, log, logit, loss, zero_log_zero


@loss(links=(identity, clipped, logit), conventions=(zero_log_zero,), u10=True)
def binary_crossentropy(y: Label, p: Probability):
    """Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.
    """
    return -(y * log(p) + (1 - y) * log(1 - p))
