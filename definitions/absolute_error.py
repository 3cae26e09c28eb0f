from losskernels.language import Real, RealPrediction, absolute, kink_at_zero, loss


@loss(conventions=(kink_at_zero,))
def absolute_error(y: Real, p: RealPrediction):
    """Distance between prediction and target."""
    return absolute(p - y)
