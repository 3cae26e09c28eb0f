# Losses with Keras' names. Generated: run `losskernels generate`.

from collections.abc import Mapping
from typing import Any

from losskernels.loss.base import Loss as Loss
from losskernels.loss.base import Reduction as Reduction

from ._binary_crossentropy import BinaryCrossentropy as BinaryCrossentropy
from ._binary_crossentropy import binary_crossentropy as binary_crossentropy
from ._binary_crossentropy import binary_crossentropy as BCE
from ._binary_crossentropy import binary_crossentropy as bce
from ._binary_focal_crossentropy import BinaryFocalCrossentropy as BinaryFocalCrossentropy
from ._binary_focal_crossentropy import binary_focal_crossentropy as binary_focal_crossentropy
from ._categorical_crossentropy import CategoricalCrossentropy as CategoricalCrossentropy
from ._categorical_crossentropy import categorical_crossentropy as categorical_crossentropy
from ._categorical_focal_crossentropy import CategoricalFocalCrossentropy as CategoricalFocalCrossentropy
from ._categorical_focal_crossentropy import categorical_focal_crossentropy as categorical_focal_crossentropy
from ._sparse_categorical_crossentropy import SparseCategoricalCrossentropy as SparseCategoricalCrossentropy
from ._sparse_categorical_crossentropy import sparse_categorical_crossentropy as sparse_categorical_crossentropy
from ._kl_divergence import KLDivergence as KLDivergence
from ._kl_divergence import kl_divergence as kl_divergence
from ._kl_divergence import kl_divergence as KLD
from ._kl_divergence import kl_divergence as kld
from ._kl_divergence import kl_divergence as kullback_leibler_divergence
from ._poisson import Poisson as Poisson
from ._poisson import poisson as poisson
from ._mean_squared_error import MeanSquaredError as MeanSquaredError
from ._mean_squared_error import mean_squared_error as mean_squared_error
from ._mean_squared_error import mean_squared_error as MSE
from ._mean_squared_error import mean_squared_error as mse
from ._mean_absolute_error import MeanAbsoluteError as MeanAbsoluteError
from ._mean_absolute_error import mean_absolute_error as mean_absolute_error
from ._mean_absolute_error import mean_absolute_error as MAE
from ._mean_absolute_error import mean_absolute_error as mae
from ._log_cosh import LogCosh as LogCosh
from ._log_cosh import log_cosh as log_cosh
from ._log_cosh import log_cosh as logcosh
from ._cosine_similarity import CosineSimilarity as CosineSimilarity
from ._cosine_similarity import cosine_similarity as cosine_similarity
from ._weighted_cross_entropy_with_logits import weighted_cross_entropy_with_logits as weighted_cross_entropy_with_logits

__all__ = [
    "Loss",
    "Reduction",
    "BCE",
    "BinaryCrossentropy",
    "BinaryFocalCrossentropy",
    "CategoricalCrossentropy",
    "CategoricalFocalCrossentropy",
    "CosineSimilarity",
    "KLD",
    "KLDivergence",
    "LogCosh",
    "MAE",
    "MSE",
    "MeanAbsoluteError",
    "MeanSquaredError",
    "Poisson",
    "SparseCategoricalCrossentropy",
    "bce",
    "binary_crossentropy",
    "binary_focal_crossentropy",
    "categorical_crossentropy",
    "categorical_focal_crossentropy",
    "cosine_similarity",
    "kl_divergence",
    "kld",
    "kullback_leibler_divergence",
    "log_cosh",
    "logcosh",
    "mae",
    "mean_absolute_error",
    "mean_squared_error",
    "mse",
    "poisson",
    "sparse_categorical_crossentropy",
    "weighted_cross_entropy_with_logits",
    "deserialize",
    "get",
    "serialize",
]

def get(identifier: Any) -> Any: ...
def serialize(loss: Any) -> dict[str, Any]: ...
def deserialize(name: Any, custom_objects: Mapping[str, Any] | None = None) -> Any: ...
