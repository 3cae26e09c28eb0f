from losskernels.language import Real, RealPrediction, cosh, log, loss


@loss(u10=True)
def log_cosh(y: Real, p: RealPrediction):
    """Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.

    Reference: R. A. Saleh and A. K. M. E. Saleh, Statistical Properties of the log-cosh Loss Function Used in Machine
    Learning (2022), arXiv:2208.04564.
    """
    return log(cosh(p - y))
