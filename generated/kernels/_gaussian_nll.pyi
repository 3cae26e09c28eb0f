# Generated from definitions/gaussian_nll.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_GaussianNllOutput: TypeAlias = Literal["value", "gradient", "hessian", "gradient_mean", "gradient_var", "hessian_mean_mean", "hessian_mean_var", "hessian_var_var", "sum"]

class _GaussianNllEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient_mean: NDArray[Any]
    gradient_var: NDArray[Any]
    hessian_mean_mean: NDArray[Any]
    hessian_mean_var: NDArray[Any]
    hessian_var_var: NDArray[Any]
    sum: float

class _GaussianNll(Kernel):
    """Negative log-likelihood of a normal target whose mean and variance are predicted.

    Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution
    (1994), doi:10.1109/ICNN.1994.374138.

    Formula (link identity):
        log(2*pi*var)/2 + (-mean + y)**2/(2*var)

    Arguments, broadcast against each other:
        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [0, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient_mean (...)
        gradient_var (...)
        hessian_mean_mean (...)
        hessian_mean_var (...)
        hessian_var_var (...)

    For whole arrays: evaluate(y_true, mean, var, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.5 ULP; where terms cancel half a ULP and 2^-50 of them
        gradient_mean: 0.5 ULP
        gradient_var: 7.5 ULP; where terms cancel half a ULP and 2^-51 of them
        hessian_mean_mean: 0.5 ULP
        hessian_mean_var: 4.01 ULP
        hessian_var_var: 7.5 ULP; where terms cancel half a ULP and 2^-51 of them

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/gaussian_nll.py.
    """

    value: np.ufunc
    gradient_mean: np.ufunc
    gradient_var: np.ufunc
    hessian_mean_mean: np.ufunc
    hessian_mean_var: np.ufunc
    hessian_var_var: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        mean: ArrayLike,
        var: ArrayLike,
        *,
        outputs: _GaussianNllOutput | Sequence[_GaussianNllOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _GaussianNllEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [0, inf]
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        mean: ArrayLike,
        var: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [0, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

gaussian_nll: _GaussianNll

_GaussianNllLogOutput: TypeAlias = Literal["value", "gradient", "hessian", "gradient_mean", "gradient_var", "hessian_mean_mean", "hessian_mean_var", "hessian_var_var", "sum"]

class _GaussianNllLogEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient_mean: NDArray[Any]
    gradient_var: NDArray[Any]
    hessian_mean_mean: NDArray[Any]
    hessian_mean_var: NDArray[Any]
    hessian_var_var: NDArray[Any]
    sum: float

class _GaussianNllLog(Kernel):
    """Negative log-likelihood of a normal target whose mean and variance are predicted.

    Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution
    (1994), doi:10.1109/ICNN.1994.374138.

    Formula (link log):
        (-mean + y)**2*exp(-var)/2 + log(2*pi*exp(var))/2

    Arguments, broadcast against each other:
        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient_mean (...)
        gradient_var (...)
        hessian_mean_mean (...)
        hessian_mean_var (...)
        hessian_var_var (...)

    For whole arrays: evaluate(y_true, mean, var, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.5 ULP; where terms cancel half a ULP and 2^-50 of them
        gradient_mean: 5.24 ULP
        gradient_var: 7.5 ULP; where terms cancel half a ULP and 2^-50 of them
        hessian_mean_mean: 0.75 ULP
        hessian_mean_var: 5.24 ULP
        hessian_var_var: 3.49 ULP

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/gaussian_nll.py.
    """

    value: np.ufunc
    gradient_mean: np.ufunc
    gradient_var: np.ufunc
    hessian_mean_mean: np.ufunc
    hessian_mean_var: np.ufunc
    hessian_var_var: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        mean: ArrayLike,
        var: ArrayLike,
        *,
        outputs: _GaussianNllLogOutput | Sequence[_GaussianNllLogOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _GaussianNllLogEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [-inf, inf]
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        mean: ArrayLike,
        var: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [-inf, inf]
        mean (...): prediction, in [-inf, inf]
        var (...): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

gaussian_nll_log: _GaussianNllLog
