"""The loss kernels, each imported when it is first asked for. Generated: run `losskernels generate`."""

from importlib import import_module
from typing import Any

_HOMES: dict[str, str] = {
    "absolute_error": "_absolute_error",
    "binary_crossentropy": "_binary_crossentropy",
    "binary_crossentropy_clipped": "_binary_crossentropy",
    "binary_crossentropy_logits": "_binary_crossentropy",
    "binary_focal_crossentropy": "_binary_focal_crossentropy",
    "binary_focal_crossentropy_clipped": "_binary_focal_crossentropy",
    "binary_focal_crossentropy_logits": "_binary_focal_crossentropy",
    "categorical_crossentropy": "_categorical_crossentropy",
    "categorical_crossentropy_clipped": "_categorical_crossentropy",
    "categorical_crossentropy_logits": "_categorical_crossentropy",
    "categorical_crossentropy_normalised": "_categorical_crossentropy",
    "categorical_focal_crossentropy": "_categorical_focal_crossentropy",
    "categorical_focal_crossentropy_clipped": "_categorical_focal_crossentropy",
    "categorical_focal_crossentropy_logits": "_categorical_focal_crossentropy",
    "categorical_focal_crossentropy_normalised": "_categorical_focal_crossentropy",
    "cosine_similarity": "_cosine_similarity",
    "gaussian_nll": "_gaussian_nll",
    "gaussian_nll_log": "_gaussian_nll",
    "kl_divergence": "_kl_divergence",
    "kl_divergence_clipped": "_kl_divergence",
    "kl_divergence_element": "_kl_divergence_element",
    "kl_divergence_logits": "_kl_divergence",
    "kl_divergence_normalised": "_kl_divergence",
    "log_cosh": "_log_cosh",
    "poisson": "_poisson",
    "poisson_log": "_poisson",
    "poisson_shifted": "_poisson",
    "softplus": "_softplus",
    "sparse_categorical_crossentropy": "_categorical_crossentropy",
    "sparse_categorical_crossentropy_clipped": "_categorical_crossentropy",
    "sparse_categorical_crossentropy_logits": "_categorical_crossentropy",
    "sparse_categorical_crossentropy_normalised": "_categorical_crossentropy",
    "sparse_categorical_focal_crossentropy": "_categorical_focal_crossentropy",
    "sparse_categorical_focal_crossentropy_clipped": "_categorical_focal_crossentropy",
    "sparse_categorical_focal_crossentropy_logits": "_categorical_focal_crossentropy",
    "sparse_categorical_focal_crossentropy_normalised": "_categorical_focal_crossentropy",
    "squared_error": "_squared_error",
    "weighted_crossentropy": "_weighted_crossentropy",
    "weighted_crossentropy_logits": "_weighted_crossentropy",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = found
        return found
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from losskernels.arguments import suggestion

    raise AttributeError(f"{__name__}: there is no kernel {name}{suggestion(name, __all__)}")


def __dir__() -> list[str]:
    return list(__all__)
