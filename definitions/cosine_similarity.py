from losskernels.language import RealPredictions, Reals, loss, sqrt, total, zero_over_zero


@loss(conventions=(zero_over_zero,))
def cosine_similarity(y: Reals, p: RealPredictions):
    """Negative cosine of the angle between prediction and target over the class axis."""
    return -total(y * p) / sqrt(total(y**2) * total(p**2))
