# Generated from definitions/log_cosh.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_LogCoshOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _LogCoshEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _LogCoshTier(Kernel):
    """Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.

    Reference: R. A. Saleh and A. K. M. E. Saleh, Statistical Properties of the log-cosh Loss Function Used in Machine
    Learning (2022), arXiv:2208.04564.

    Formula (link identity):
        log(cosh(p - y))

    Arguments, broadcast against each other:
        y_true (...): target, in [-inf, inf]
        y_pred (...): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.5 ULP
        gradient: 6.1 ULP
        hessian: 6.26 ULP

    log_cosh.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/log_cosh.py.
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
        outputs: _LogCoshOutput | Sequence[_LogCoshOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _LogCoshEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [-inf, inf]
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

        y_true (...): target, in [-inf, inf]
        y_pred (...): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _LogCosh(_LogCoshTier):
    u10: _LogCoshTier

log_cosh: _LogCosh
