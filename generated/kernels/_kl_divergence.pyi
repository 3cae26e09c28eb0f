# Generated from definitions/kl_divergence.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_KlDivergenceOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _KlDivergenceEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _KlDivergence(Kernel):
    """Kullback-Leibler divergence of the prediction from the target over the class axis.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

    Formula (link identity):
        total(y*log(y/p))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: not proved for all inputs
        gradient: 0.5 ULP
        hessian: 2.01 ULP
        hessian_vector: 3.01 ULP

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/kl_divergence.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    hessian_vector: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        outputs: _KlDivergenceOutput | Sequence[_KlDivergenceOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _KlDivergenceEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

kl_divergence: _KlDivergence

_KlDivergenceClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _KlDivergenceClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _KlDivergenceClipped(Kernel):
    """Kullback-Leibler divergence of the prediction from the target over the class axis.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

    Formula (link clipped):
        total(y*log(y/clip(p, low, high)))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: not proved for all inputs
        gradient: 0.5 ULP
        hessian: 2.01 ULP
        hessian_vector: 3.01 ULP

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/kl_divergence.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    hessian_vector: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _KlDivergenceClippedOutput | Sequence[_KlDivergenceClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _KlDivergenceClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

kl_divergence_clipped: _KlDivergenceClipped

_KlDivergenceNormalisedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _KlDivergenceNormalisedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _KlDivergenceNormalised(Kernel):
    """Kullback-Leibler divergence of the prediction from the target over the class axis.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

    Formula (link normalised):
        total(y*log(y*total(p)/p))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.59 ULP; where terms cancel half a ULP and 2^-50 of them
        gradient: 6.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/kl_divergence.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    hessian_vector: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        outputs: _KlDivergenceNormalisedOutput | Sequence[_KlDivergenceNormalisedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _KlDivergenceNormalisedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

kl_divergence_normalised: _KlDivergenceNormalised

_KlDivergenceLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _KlDivergenceLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _KlDivergenceLogits(Kernel):
    """Kullback-Leibler divergence of the prediction from the target over the class axis.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

    Formula (link softmax):
        total(y*log(y*exp(-p)*total(exp(p))))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP; where terms cancel half a ULP and 2^-50 of them
        gradient: 5.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian: 7.01 ULP
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/kl_divergence.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    hessian_vector: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        outputs: _KlDivergenceLogitsOutput | Sequence[_KlDivergenceLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _KlDivergenceLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

kl_divergence_logits: _KlDivergenceLogits
