from losskernels.language import PositivePrediction, Real, RealPrediction, identity, log, log_link, loss, pi


@loss(links={"var": (identity, log_link)})
def gaussian_nll(y: Real, mean: RealPrediction, var: PositivePrediction):
    """Negative log-likelihood of a normal target with predicted mean and variance."""
    return log(2 * pi * var) / 2 + (y - mean) ** 2 / (2 * var)
