from losskernels.definitions.kl_divergence_element import kl_divergence_element
from losskernels.language import Labels, Simplex, clipped, identity, loss, normalised, softmax, total, zero_log_zero


@loss(
    links=(identity, clipped, normalised, softmax),
    conventions=(zero_log_zero,),
)
def kl_divergence(y: Labels, p: Simplex):
    """Kullback-Leibler divergence of the prediction from the target over the class axis.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.
    """
    return total(kl_divergence_element(y, p))
