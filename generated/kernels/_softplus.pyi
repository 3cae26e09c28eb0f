# Generated from definitions/softplus.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_SoftplusOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SoftplusEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SoftplusTier(Kernel):
    """Smooth ramp: the cross-entropy of a logit whose target is 0.

    Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing (2000).

    Formula (link identity):
        log(exp(x) + 1)

    Arguments, broadcast against each other:
        y_pred (...): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 3.25 ULP
        gradient: 3.87 ULP
        hessian: 6.49 ULP

    softplus.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/softplus.py.
    """

    value: np.ufunc
    gradient: np.ufunc
    hessian: np.ufunc
    value_gradient: np.ufunc
    gradient_hessian: np.ufunc
    value_gradient_hessian: np.ufunc
    def evaluate(  # type: ignore[override]
        self,
        y_pred: ArrayLike,
        *,
        outputs: _SoftplusOutput | Sequence[_SoftplusOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SoftplusEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_pred (...): prediction, in [-inf, inf]
        """
    def sum(  # type: ignore[override]
        self,
        y_pred: ArrayLike,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_pred (...): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _Softplus(_SoftplusTier):
    u10: _SoftplusTier

softplus: _Softplus
