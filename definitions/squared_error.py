from losskernels.language import Real, RealPrediction, loss


@loss()
def squared_error(y: Real, p: RealPrediction):
    """Squared distance between prediction and target.

    Reference: C. F. Gauss, Theoria Motus Corporum Coelestium (1809).
    """
    return (p - y) ** 2
