# Generated from definitions/kl_divergence_element.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_KlDivergenceElementOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _KlDivergenceElementEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _KlDivergenceElement(Kernel):
    """One class's term of the Kullback-Leibler divergence.

    Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

    Formula (link identity):
        y*log(y/p)

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 5.94 ULP; where terms cancel half a ULP and 2^-50 of them
        gradient: 0.5 ULP
        hessian: 2.01 ULP

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/kl_divergence_element.py.
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
        outputs: _KlDivergenceElementOutput | Sequence[_KlDivergenceElementOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _KlDivergenceElementEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
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

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

kl_divergence_element: _KlDivergenceElement
