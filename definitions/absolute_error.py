from losskernels.language import Real, RealPrediction, absolute, kink_at_zero, loss


@loss(conventions=(kink_at_zero,))
def absolute_error(y: Real, p: RealPrediction):
    """Distance between prediction and target.

    Reference: R. Koenker and G. Bassett, Regression Quantiles (1978), doi:10.2307/1913643; it is twice their loss of
    the median.
    """
    return absolute(p - y)
