from losskernels.language import Label, Probability, log, loss, zero_log_zero


@loss(conventions=(zero_log_zero,))
def kl_divergence_element(y: Label, p: Probability):
    """One class's term of the Kullback-Leibler divergence.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.
    """
    return y * log(y / p)
