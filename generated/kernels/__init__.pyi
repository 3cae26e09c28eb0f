# The loss kernels. Generated: run `losskernels generate`.

from ._absolute_error import absolute_error as absolute_error
from ._binary_crossentropy import binary_crossentropy as binary_crossentropy
from ._binary_crossentropy import binary_crossentropy_clipped as binary_crossentropy_clipped
from ._binary_crossentropy import binary_crossentropy_logits as binary_crossentropy_logits
from ._binary_focal_crossentropy import binary_focal_crossentropy as binary_focal_crossentropy
from ._binary_focal_crossentropy import binary_focal_crossentropy_clipped as binary_focal_crossentropy_clipped
from ._binary_focal_crossentropy import binary_focal_crossentropy_logits as binary_focal_crossentropy_logits
from ._categorical_crossentropy import categorical_crossentropy as categorical_crossentropy
from ._categorical_crossentropy import categorical_crossentropy_clipped as categorical_crossentropy_clipped
from ._categorical_crossentropy import categorical_crossentropy_logits as categorical_crossentropy_logits
from ._categorical_crossentropy import categorical_crossentropy_normalised as categorical_crossentropy_normalised
from ._categorical_focal_crossentropy import categorical_focal_crossentropy as categorical_focal_crossentropy
from ._categorical_focal_crossentropy import categorical_focal_crossentropy_clipped as categorical_focal_crossentropy_clipped
from ._categorical_focal_crossentropy import categorical_focal_crossentropy_logits as categorical_focal_crossentropy_logits
from ._categorical_focal_crossentropy import categorical_focal_crossentropy_normalised as categorical_focal_crossentropy_normalised
from ._cosine_similarity import cosine_similarity as cosine_similarity
from ._gaussian_nll import gaussian_nll as gaussian_nll
from ._gaussian_nll import gaussian_nll_log as gaussian_nll_log
from ._kl_divergence import kl_divergence as kl_divergence
from ._kl_divergence import kl_divergence_clipped as kl_divergence_clipped
from ._kl_divergence_element import kl_divergence_element as kl_divergence_element
from ._kl_divergence import kl_divergence_logits as kl_divergence_logits
from ._kl_divergence import kl_divergence_normalised as kl_divergence_normalised
from ._log_cosh import log_cosh as log_cosh
from ._poisson import poisson as poisson
from ._poisson import poisson_log as poisson_log
from ._poisson import poisson_shifted as poisson_shifted
from ._softplus import softplus as softplus
from ._categorical_crossentropy import sparse_categorical_crossentropy as sparse_categorical_crossentropy
from ._categorical_crossentropy import sparse_categorical_crossentropy_clipped as sparse_categorical_crossentropy_clipped
from ._categorical_crossentropy import sparse_categorical_crossentropy_logits as sparse_categorical_crossentropy_logits
from ._categorical_crossentropy import sparse_categorical_crossentropy_normalised as sparse_categorical_crossentropy_normalised
from ._categorical_focal_crossentropy import sparse_categorical_focal_crossentropy as sparse_categorical_focal_crossentropy
from ._categorical_focal_crossentropy import sparse_categorical_focal_crossentropy_clipped as sparse_categorical_focal_crossentropy_clipped
from ._categorical_focal_crossentropy import sparse_categorical_focal_crossentropy_logits as sparse_categorical_focal_crossentropy_logits
from ._categorical_focal_crossentropy import sparse_categorical_focal_crossentropy_normalised as sparse_categorical_focal_crossentropy_normalised
from ._squared_error import squared_error as squared_error
from ._weighted_crossentropy import weighted_crossentropy as weighted_crossentropy
from ._weighted_crossentropy import weighted_crossentropy_logits as weighted_crossentropy_logits

__all__ = [
    "absolute_error",
    "binary_crossentropy",
    "binary_crossentropy_clipped",
    "binary_crossentropy_logits",
    "binary_focal_crossentropy",
    "binary_focal_crossentropy_clipped",
    "binary_focal_crossentropy_logits",
    "categorical_crossentropy",
    "categorical_crossentropy_clipped",
    "categorical_crossentropy_logits",
    "categorical_crossentropy_normalised",
    "categorical_focal_crossentropy",
    "categorical_focal_crossentropy_clipped",
    "categorical_focal_crossentropy_logits",
    "categorical_focal_crossentropy_normalised",
    "cosine_similarity",
    "gaussian_nll",
    "gaussian_nll_log",
    "kl_divergence",
    "kl_divergence_clipped",
    "kl_divergence_element",
    "kl_divergence_logits",
    "kl_divergence_normalised",
    "log_cosh",
    "poisson",
    "poisson_log",
    "poisson_shifted",
    "softplus",
    "sparse_categorical_crossentropy",
    "sparse_categorical_crossentropy_clipped",
    "sparse_categorical_crossentropy_logits",
    "sparse_categorical_crossentropy_normalised",
    "sparse_categorical_focal_crossentropy",
    "sparse_categorical_focal_crossentropy_clipped",
    "sparse_categorical_focal_crossentropy_logits",
    "sparse_categorical_focal_crossentropy_normalised",
    "squared_error",
    "weighted_crossentropy",
    "weighted_crossentropy_logits",
]
