from losskernels.language import RealPredictions, Reals, loss, sqrt, total, zero_over_zero


@loss(conventions=(zero_over_zero,))
def cosine_similarity(y: Reals, p: RealPredictions):
    """Negative cosine of the angle between prediction and target over the class axis.

    Reference: G. Salton, A. Wong and C. S. Yang, A Vector Space Model for Automatic Indexing (1975),
    doi:10.1145/361219.361220; the sign is changed, so that what is alike has the smallest loss.
    """
    return -total(y * p) / sqrt(total(y**2) * total(p**2))
