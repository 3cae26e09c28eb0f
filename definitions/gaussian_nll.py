from losskernels.language import PositivePrediction, Real, RealPrediction, identity, log, log_link, loss, pi


@loss(links={"var": (identity, log_link)})
def gaussian_nll(y: Real, mean: RealPrediction, var: PositivePrediction):
    """Negative log-likelihood of a normal target whose mean and variance are predicted.

    Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution
    (1994), doi:10.1109/ICNN.1994.374138.
    """
    return log(2 * pi * var) / 2 + (y - mean) ** 2 / (2 * var)
