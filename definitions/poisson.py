from losskernels.language import Count, PositivePrediction, identity, log, log_link, loss, shifted, zero_log_zero


@loss(
    links=(identity, shifted, log_link),
    conventions=(zero_log_zero,),
    u10=True,
)
def poisson(y: Count, mu: PositivePrediction):
    """Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.

    Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.
    """
    return mu - y * log(mu)
