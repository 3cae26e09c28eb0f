# Generated from definitions/binary_crossentropy.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_BinaryCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryCrossentropyTier(Kernel):
    """Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.

    Formula (link identity):
        -y*log(p) - (1 - y)*log(1 - p)

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
        value: 5.01 ULP
        gradient: 3.34 ULP; where terms cancel half a ULP and 2^-51 of them
        hessian: 6.01 ULP

    binary_crossentropy.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_crossentropy.py.
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
        outputs: _BinaryCrossentropyOutput | Sequence[_BinaryCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryCrossentropyEvaluation:
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

class _BinaryCrossentropy(_BinaryCrossentropyTier):
    u10: _BinaryCrossentropyTier

binary_crossentropy: _BinaryCrossentropy

_BinaryCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryCrossentropyClippedTier(Kernel):
    """Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.

    Formula (link clipped):
        -y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high))

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.01 ULP
        gradient: 3.01 ULP; where terms cancel half a ULP and 2^-51 of them
        hessian: 6.01 ULP

    binary_crossentropy_clipped.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_crossentropy.py.
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
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _BinaryCrossentropyClippedOutput | Sequence[_BinaryCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
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

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

class _BinaryCrossentropyClipped(_BinaryCrossentropyClippedTier):
    u10: _BinaryCrossentropyClippedTier

binary_crossentropy_clipped: _BinaryCrossentropyClipped

_BinaryCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryCrossentropyLogitsTier(Kernel):
    """Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.

    Formula (link logit):
        -y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 4.25 ULP
        gradient: 5.87 ULP; where terms cancel half a ULP and 2^-50 of them
        hessian: 6.49 ULP

    binary_crossentropy_logits.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_crossentropy.py.
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
        outputs: _BinaryCrossentropyLogitsOutput | Sequence[_BinaryCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
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

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _BinaryCrossentropyLogits(_BinaryCrossentropyLogitsTier):
    u10: _BinaryCrossentropyLogitsTier

binary_crossentropy_logits: _BinaryCrossentropyLogits
