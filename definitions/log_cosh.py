from losskernels.language import Real, RealPrediction, cosh, log, loss


@loss()
def log_cosh(y: Real, p: RealPrediction):
    """Logarithm of the hyperbolic cosine of the error: squared near 0, absolute far away."""
    return log(cosh(p - y))
