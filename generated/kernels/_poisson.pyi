# Generated from definitions/poisson.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_PoissonOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _PoissonEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _Poisson(Kernel):
    """Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.

    Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.

    Formula (link identity):
        mu - y*log(mu)

    Arguments, broadcast against each other:
        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/poisson.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        outputs: _PoissonOutput | Sequence[_PoissonOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _PoissonEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout."""
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout."""
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others."""

poisson: _Poisson

_PoissonShiftedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _PoissonShiftedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _PoissonShifted(Kernel):
    """Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.

    Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.

    Formula (link shifted):
        epsilon + mu - y*log(epsilon + mu)

    Arguments, broadcast against each other:
        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]
        epsilon (...): parameter, in [0, 1], default 1e-07

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, epsilon=1e-07, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/poisson.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        epsilon: ArrayLike = 1e-07,
        *,
        outputs: _PoissonShiftedOutput | Sequence[_PoissonShiftedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _PoissonShiftedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout."""
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        epsilon: ArrayLike = 1e-07,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout."""
    def bind(self, *, epsilon: ArrayLike = 1e-07) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others."""

poisson_shifted: _PoissonShifted

_PoissonLogOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _PoissonLogEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _PoissonLog(Kernel):
    """Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.

    Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.

    Formula (link log):
        -mu*y + exp(mu)

    Arguments, broadcast against each other:
        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/poisson.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        outputs: _PoissonLogOutput | Sequence[_PoissonLogOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _PoissonLogEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout."""
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout."""
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others."""

poisson_log: _PoissonLog
