# Generated from definitions/weighted_crossentropy.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_WeightedCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _WeightedCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _WeightedCrossentropyTier(Kernel):
    """Binary cross-entropy that counts positive targets pos_weight times.

    Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.

    Formula (link identity):
        -pos_weight*y*log(p) - (1 - y)*log(1 - p)

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        pos_weight (...): parameter, in [0, inf], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, pos_weight=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 5.01 ULP
        gradient: 3.08 ULP; where terms cancel half a ULP and 2^-51 of them
        hessian: 6.01 ULP

    weighted_crossentropy.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/weighted_crossentropy.py.
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
        pos_weight: ArrayLike = 1.0,
        *,
        outputs: _WeightedCrossentropyOutput | Sequence[_WeightedCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _WeightedCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        pos_weight (...): parameter, in [0, inf], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        pos_weight: ArrayLike = 1.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        pos_weight (...): parameter, in [0, inf], default 1
        """
    def bind(self, *, pos_weight: ArrayLike = 1.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        pos_weight (...): parameter, in [0, inf], default 1
        """

class _WeightedCrossentropy(_WeightedCrossentropyTier):
    u10: _WeightedCrossentropyTier

weighted_crossentropy: _WeightedCrossentropy

_WeightedCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _WeightedCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _WeightedCrossentropyLogitsTier(Kernel):
    """Binary cross-entropy that counts positive targets pos_weight times.

    Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.

    Formula (link logit):
        -pos_weight*y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        pos_weight (...): parameter, in [0, inf], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, pos_weight=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.9 ULP
        gradient: 6.11 ULP; where terms cancel half a ULP and 2^-50 of them
        hessian: 6.49 ULP

    weighted_crossentropy_logits.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/weighted_crossentropy.py.
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
        pos_weight: ArrayLike = 1.0,
        *,
        outputs: _WeightedCrossentropyLogitsOutput | Sequence[_WeightedCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _WeightedCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        pos_weight (...): parameter, in [0, inf], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        pos_weight: ArrayLike = 1.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        pos_weight (...): parameter, in [0, inf], default 1
        """
    def bind(self, *, pos_weight: ArrayLike = 1.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        pos_weight (...): parameter, in [0, inf], default 1
        """

class _WeightedCrossentropyLogits(_WeightedCrossentropyLogitsTier):
    u10: _WeightedCrossentropyLogitsTier

weighted_crossentropy_logits: _WeightedCrossentropyLogits
