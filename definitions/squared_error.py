from losskernels.language import Real, RealPrediction, loss


@loss()
def squared_error(y: Real, p: RealPrediction):
    """Squared distance between prediction and target."""
    return (p - y) ** 2
