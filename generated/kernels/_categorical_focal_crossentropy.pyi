# Generated from definitions/categorical_focal_crossentropy.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_CategoricalFocalCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalFocalCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalFocalCrossentropy(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link identity):
        -total(alpha*y*(1 - p)**gamma*log(p))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.99 ULP
        gradient: 7.49 ULP
        hessian: 7.44 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian_vector: 7.44 ULP; where terms cancel half a ULP and 2^-49 of them

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _CategoricalFocalCrossentropyOutput | Sequence[_CategoricalFocalCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalFocalCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

categorical_focal_crossentropy: _CategoricalFocalCrossentropy

_CategoricalFocalCrossentropyNormalisedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalFocalCrossentropyNormalisedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalFocalCrossentropyNormalised(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link normalised):
        -total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: 9.42 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _CategoricalFocalCrossentropyNormalisedOutput | Sequence[_CategoricalFocalCrossentropyNormalisedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalFocalCrossentropyNormalisedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

categorical_focal_crossentropy_normalised: _CategoricalFocalCrossentropyNormalised

_CategoricalFocalCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalFocalCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalFocalCrossentropyClipped(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link normalised and clipped):
        -total(alpha*y*(1 - clip(p/total(p), low, high))**gamma*log(clip(p/total(p), low, high)))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        gradient: 9.42 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _CategoricalFocalCrossentropyClippedOutput | Sequence[_CategoricalFocalCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalFocalCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

categorical_focal_crossentropy_clipped: _CategoricalFocalCrossentropyClipped

_CategoricalFocalCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalFocalCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalFocalCrossentropyLogits(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link softmax):
        -total(alpha*y*(-exp(p)/total(exp(p)) + 1)**gamma*log(exp(p)/total(exp(p))))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: 7.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _CategoricalFocalCrossentropyLogitsOutput | Sequence[_CategoricalFocalCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalFocalCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

categorical_focal_crossentropy_logits: _CategoricalFocalCrossentropyLogits

_SparseCategoricalFocalCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalFocalCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalFocalCrossentropy(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link identity):
        -total(alpha*y*(1 - p)**gamma*log(p))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.97 ULP
        gradient: 7.09 ULP
        hessian: 7.44 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian_vector: 7.44 ULP; where terms cancel half a ULP and 2^-49 of them

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _SparseCategoricalFocalCrossentropyOutput | Sequence[_SparseCategoricalFocalCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalFocalCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

sparse_categorical_focal_crossentropy: _SparseCategoricalFocalCrossentropy

_SparseCategoricalFocalCrossentropyNormalisedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalFocalCrossentropyNormalisedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalFocalCrossentropyNormalised(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link normalised):
        -total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.72 ULP
        gradient: 7.38 ULP
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _SparseCategoricalFocalCrossentropyNormalisedOutput | Sequence[_SparseCategoricalFocalCrossentropyNormalisedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalFocalCrossentropyNormalisedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

sparse_categorical_focal_crossentropy_normalised: _SparseCategoricalFocalCrossentropyNormalised

_SparseCategoricalFocalCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalFocalCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalFocalCrossentropyClipped(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link normalised and clipped):
        -total(alpha*y*(1 - clip(p/total(p), low, high))**gamma*log(clip(p/total(p), low, high)))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.08 ULP; where terms cancel half a ULP and 2^-48 of them
        gradient: 7.38 ULP
        hessian: 7.34 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _SparseCategoricalFocalCrossentropyClippedOutput | Sequence[_SparseCategoricalFocalCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalFocalCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

sparse_categorical_focal_crossentropy_clipped: _SparseCategoricalFocalCrossentropyClipped

_SparseCategoricalFocalCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalFocalCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalFocalCrossentropyLogits(Kernel):
    """Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

    Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
    by class.

    Formula (link softmax):
        -total(alpha*y*(-exp(p)/total(exp(p)) + 1)**gamma*log(exp(p)/total(exp(p))))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, alpha=1, gamma=2, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: not proved for all inputs
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-48 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_focal_crossentropy.py.
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
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        outputs: _SparseCategoricalFocalCrossentropyLogitsOutput | Sequence[_SparseCategoricalFocalCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalFocalCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def sum(  # type: ignore[override]
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        alpha: ArrayLike = 1.0,
        gamma: ArrayLike = 2.0,
        *,
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
    ) -> float:
        """The weighted sum of the value: the same bits for any number of threads and any layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]
        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """
    def bind(self, *, alpha: ArrayLike = 1.0, gamma: ArrayLike = 2.0) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        alpha (..., classes): parameter, in [0, inf], default 1
        gamma (...): parameter, in [0, inf], default 2
        """

sparse_categorical_focal_crossentropy_logits: _SparseCategoricalFocalCrossentropyLogits
