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

class _PoissonTier(Kernel):
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

    Errors in doubles, proved:
        value: half a ULP and 2^-51 of its terms
        gradient: 2.01 ULP
        hessian: 2.01 ULP

    poisson.u10 is this kernel within one unit in the last place, away from the roots of an output.

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
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]
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

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _Poisson(_PoissonTier):
    u10: _PoissonTier

poisson: _Poisson

_PoissonShiftedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _PoissonShiftedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _PoissonShiftedTier(Kernel):
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

    Errors in doubles, proved:
        value: 3.01 ULP; where terms cancel half a ULP and 2^-51 of them
        gradient: 0.51 ULP; where terms cancel half a ULP and 2^-51 of them
        hessian: 4.01 ULP

    poisson_shifted.u10 is this kernel within one unit in the last place, away from the roots of an output.

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
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]
        epsilon (...): parameter, in [0, 1], default 1e-07
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        epsilon: ArrayLike = 1e-07,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [0, inf]
        epsilon (...): parameter, in [0, 1], default 1e-07
        """
    def bind(self, *, epsilon: ArrayLike = 1e-07) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        epsilon (...): parameter, in [0, 1], default 1e-07
        """

class _PoissonShifted(_PoissonShiftedTier):
    u10: _PoissonShiftedTier

poisson_shifted: _PoissonShifted

_PoissonLogOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _PoissonLogEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _PoissonLogTier(Kernel):
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

    Errors in doubles, proved:
        value: 4.26 ULP; where terms cancel half a ULP and 2^-52 of them
        gradient: 6.18 ULP; where terms cancel half a ULP and 2^-52 of them
        hessian: 0.75 ULP

    poisson_log.u10 is this kernel within one unit in the last place, away from the roots of an output.

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
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [-inf, inf]
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

        y_true (...): target, in [0, inf]
        y_pred (...): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _PoissonLog(_PoissonLogTier):
    u10: _PoissonLogTier

poisson_log: _PoissonLog
