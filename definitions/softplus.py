from losskernels.language import RealPrediction, exp, log, loss


@loss(u10=True)
def softplus(x: RealPrediction):
    """Smooth ramp: the cross-entropy of a logit whose target is 0.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing (2000).
    """
    return log(1 + exp(x))
