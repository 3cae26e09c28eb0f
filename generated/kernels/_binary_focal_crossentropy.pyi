# Generated from definitions/binary_focal_crossentropy.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_BinaryFocalCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryFocalCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryFocalCrossentropyTier(Kernel):
    """Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.

    p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense
    Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels.

    Formula (link identity):
        (-y*log(p) - (1 - y)*log(1 - p))*(-p*y - (1 - p)*(1 - y) + 1)**gamma

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.08 ULP
        gradient: 7 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian: 7.5 ULP; where terms cancel half a ULP and 2^-48 of them

    binary_focal_crossentropy.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_focal_crossentropy.py.
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
        gamma: ArrayLike = 2.0,
        *,
        outputs: _BinaryFocalCrossentropyOutput | Sequence[_BinaryFocalCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryFocalCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        gamma (...): parameter, in [0, inf], default 2
        """

class _BinaryFocalCrossentropy(_BinaryFocalCrossentropyTier):
    u10: _BinaryFocalCrossentropyTier

binary_focal_crossentropy: _BinaryFocalCrossentropy

_BinaryFocalCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryFocalCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryFocalCrossentropyClippedTier(Kernel):
    """Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.

    p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense
    Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels.

    Formula (link clipped):
        (-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high)))*(-y*clip(p, low, high) - (1 - y)*(1 - clip(p, low, high)) + 1)**gamma

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, gamma=2, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.8 ULP
        gradient: 7 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian: 6.8 ULP; where terms cancel half a ULP and 2^-48 of them

    binary_focal_crossentropy_clipped.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_focal_crossentropy.py.
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
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _BinaryFocalCrossentropyClippedOutput | Sequence[_BinaryFocalCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryFocalCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [0, 1]
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, gamma: ArrayLike = 2.0, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

class _BinaryFocalCrossentropyClipped(_BinaryFocalCrossentropyClippedTier):
    u10: _BinaryFocalCrossentropyClippedTier

binary_focal_crossentropy_clipped: _BinaryFocalCrossentropyClipped

_BinaryFocalCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _BinaryFocalCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _BinaryFocalCrossentropyLogitsTier(Kernel):
    """Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.

    p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense
    Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels.

    Formula (link logit):
        (-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p))))*(-y/(1 + exp(-p)) - (1 - y)*(1 - 1/(1 + exp(-p))) + 1)**gamma

    Arguments, broadcast against each other:
        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (...)
        hessian (...)

    For whole arrays: evaluate(y_true, y_pred, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.19 ULP
        gradient: 7.5 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian: 7.5 ULP; where terms cancel half a ULP and 2^-48 of them

    binary_focal_crossentropy_logits.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/binary_focal_crossentropy.py.
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
        gamma: ArrayLike = 2.0,
        *,
        outputs: _BinaryFocalCrossentropyLogitsOutput | Sequence[_BinaryFocalCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _BinaryFocalCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, in [0, 1]
        y_pred (...): prediction, in [-inf, inf]
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        gamma (...): parameter, in [0, inf], default 2
        """

class _BinaryFocalCrossentropyLogits(_BinaryFocalCrossentropyLogitsTier):
    u10: _BinaryFocalCrossentropyLogitsTier

binary_focal_crossentropy_logits: _BinaryFocalCrossentropyLogits
