from losskernels.language import Label, Probability, log, loss, zero_log_zero


@loss(conventions=(zero_log_zero,))
def kl_divergence_element(y: Label, p: Probability):
    """One term of the Kullback-Leibler divergence."""
    return y * log(y / p)
