"""Losses with Keras' names on NumPy arrays, with their derivatives. Generated: run `losskernels generate`."""

from typing import Any

from losskernels.loss import configuration as _configuration
from losskernels.loss.base import Loss as Loss
from losskernels.loss.base import Reduction as Reduction
from losskernels.losses._binary_crossentropy import BinaryCrossentropy, binary_crossentropy
from losskernels.losses._binary_focal_crossentropy import BinaryFocalCrossentropy, binary_focal_crossentropy
from losskernels.losses._categorical_crossentropy import CategoricalCrossentropy, categorical_crossentropy
from losskernels.losses._categorical_focal_crossentropy import CategoricalFocalCrossentropy, categorical_focal_crossentropy
from losskernels.losses._sparse_categorical_crossentropy import SparseCategoricalCrossentropy, sparse_categorical_crossentropy
from losskernels.losses._kl_divergence import KLDivergence, kl_divergence
from losskernels.losses._poisson import Poisson, poisson
from losskernels.losses._mean_squared_error import MeanSquaredError, mean_squared_error
from losskernels.losses._mean_absolute_error import MeanAbsoluteError, mean_absolute_error
from losskernels.losses._log_cosh import LogCosh, log_cosh
from losskernels.losses._cosine_similarity import CosineSimilarity, cosine_similarity
from losskernels.losses._weighted_cross_entropy_with_logits import weighted_cross_entropy_with_logits

BCE = binary_crossentropy
bce = binary_crossentropy
KLD = kl_divergence
kld = kl_divergence
kullback_leibler_divergence = kl_divergence
MSE = mean_squared_error
mse = mean_squared_error
MAE = mean_absolute_error
mae = mean_absolute_error
logcosh = log_cosh

_KNOWN: dict[str, Any] = {
    "Loss": Loss,
    "BCE": BCE,
    "BinaryCrossentropy": BinaryCrossentropy,
    "BinaryFocalCrossentropy": BinaryFocalCrossentropy,
    "CategoricalCrossentropy": CategoricalCrossentropy,
    "CategoricalFocalCrossentropy": CategoricalFocalCrossentropy,
    "CosineSimilarity": CosineSimilarity,
    "KLD": KLD,
    "KLDivergence": KLDivergence,
    "LogCosh": LogCosh,
    "MAE": MAE,
    "MSE": MSE,
    "MeanAbsoluteError": MeanAbsoluteError,
    "MeanSquaredError": MeanSquaredError,
    "Poisson": Poisson,
    "SparseCategoricalCrossentropy": SparseCategoricalCrossentropy,
    "bce": bce,
    "binary_crossentropy": binary_crossentropy,
    "binary_focal_crossentropy": binary_focal_crossentropy,
    "categorical_crossentropy": categorical_crossentropy,
    "categorical_focal_crossentropy": categorical_focal_crossentropy,
    "cosine_similarity": cosine_similarity,
    "kl_divergence": kl_divergence,
    "kld": kld,
    "kullback_leibler_divergence": kullback_leibler_divergence,
    "log_cosh": log_cosh,
    "logcosh": logcosh,
    "mae": mae,
    "mean_absolute_error": mean_absolute_error,
    "mean_squared_error": mean_squared_error,
    "mse": mse,
    "poisson": poisson,
    "sparse_categorical_crossentropy": sparse_categorical_crossentropy,
    "weighted_cross_entropy_with_logits": weighted_cross_entropy_with_logits,
}

__all__ = sorted([*_KNOWN, "Reduction", "deserialize", "get", "serialize"])


def get(identifier: Any) -> Any:
    """The loss that a name, a configuration, a class, an object or a function stands for; None for None."""
    return _configuration.get(_KNOWN, identifier)


def serialize(loss: Any) -> dict[str, Any]:
    """The configuration of a loss object, or of one of the functions, as a dictionary that JSON can hold."""
    return _configuration.serialize(loss)


def deserialize(name: Any, custom_objects: Any = None) -> Any:
    """The loss that a configuration or a name describes. custom_objects: further classes and functions by name."""
    return _configuration.deserialize(_KNOWN, name, custom_objects)
