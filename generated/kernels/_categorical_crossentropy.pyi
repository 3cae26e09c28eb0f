# Generated from definitions/categorical_crossentropy.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_CategoricalCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalCrossentropyTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link identity):
        -total(y*log(p))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 3.8 ULP
        gradient: 0.5 ULP
        hessian: 2.01 ULP
        hessian_vector: 3.01 ULP

    categorical_crossentropy.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _CategoricalCrossentropyOutput | Sequence[_CategoricalCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
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

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, 1]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _CategoricalCrossentropy(_CategoricalCrossentropyTier):
    u10: _CategoricalCrossentropyTier

categorical_crossentropy: _CategoricalCrossentropy

_CategoricalCrossentropyNormalisedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalCrossentropyNormalisedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalCrossentropyNormalisedTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link normalised):
        -total(y*log(p/total(p)))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.59 ULP
        gradient: 6.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian: 7.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    categorical_crossentropy_normalised.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _CategoricalCrossentropyNormalisedOutput | Sequence[_CategoricalCrossentropyNormalisedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalCrossentropyNormalisedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
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

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _CategoricalCrossentropyNormalised(_CategoricalCrossentropyNormalisedTier):
    u10: _CategoricalCrossentropyNormalisedTier

categorical_crossentropy_normalised: _CategoricalCrossentropyNormalised

_CategoricalCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalCrossentropyClippedTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link normalised and clipped):
        -total(y*log(clip(p/total(p), low, high)))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: 6.01 ULP; where terms cancel half a ULP and 2^-50 of them
        hessian: 6.01 ULP; where terms cancel half a ULP and 2^-49 of them
        hessian_vector: half a ULP and 2^-48 of its terms

    categorical_crossentropy_clipped.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _CategoricalCrossentropyClippedOutput | Sequence[_CategoricalCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
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

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [0, inf]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

class _CategoricalCrossentropyClipped(_CategoricalCrossentropyClippedTier):
    u10: _CategoricalCrossentropyClippedTier

categorical_crossentropy_clipped: _CategoricalCrossentropyClipped

_CategoricalCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CategoricalCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CategoricalCrossentropyLogitsTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link softmax):
        -total(y*log(exp(p)/total(exp(p))))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: 7.01 ULP; where terms cancel half a ULP and 2^-50 of them
        hessian: 7.01 ULP
        hessian_vector: half a ULP and 2^-48 of its terms

    categorical_crossentropy_logits.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _CategoricalCrossentropyLogitsOutput | Sequence[_CategoricalCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CategoricalCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
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

        y_true (..., classes): target, in [0, 1]
        y_pred (..., classes): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _CategoricalCrossentropyLogits(_CategoricalCrossentropyLogitsTier):
    u10: _CategoricalCrossentropyLogitsTier

categorical_crossentropy_logits: _CategoricalCrossentropyLogits

_SparseCategoricalCrossentropyOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalCrossentropyEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalCrossentropyTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link identity):
        -total(y*log(p))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 1.3 ULP
        gradient: 0.5 ULP
        hessian: 2.01 ULP
        hessian_vector: 2.01 ULP

    sparse_categorical_crossentropy.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _SparseCategoricalCrossentropyOutput | Sequence[_SparseCategoricalCrossentropyOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalCrossentropyEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]
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

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, 1]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _SparseCategoricalCrossentropy(_SparseCategoricalCrossentropyTier):
    u10: _SparseCategoricalCrossentropyTier

sparse_categorical_crossentropy: _SparseCategoricalCrossentropy

_SparseCategoricalCrossentropyNormalisedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalCrossentropyNormalisedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalCrossentropyNormalisedTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link normalised):
        -total(y*log(p/total(p)))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.59 ULP
        gradient: 4.01 ULP
        hessian: 7.01 ULP
        hessian_vector: half a ULP and 2^-48 of its terms

    sparse_categorical_crossentropy_normalised.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _SparseCategoricalCrossentropyNormalisedOutput | Sequence[_SparseCategoricalCrossentropyNormalisedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalCrossentropyNormalisedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
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

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _SparseCategoricalCrossentropyNormalised(_SparseCategoricalCrossentropyNormalisedTier):
    u10: _SparseCategoricalCrossentropyNormalisedTier

sparse_categorical_crossentropy_normalised: _SparseCategoricalCrossentropyNormalised

_SparseCategoricalCrossentropyClippedOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalCrossentropyClippedEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalCrossentropyClippedTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link normalised and clipped):
        -total(y*log(clip(p/total(p), low, high)))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, low=1e-07, high=1, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 6.59 ULP
        gradient: 4.01 ULP
        hessian: 7.01 ULP
        hessian_vector: half a ULP and 2^-48 of its terms

    sparse_categorical_crossentropy_clipped.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        low: ArrayLike = 1e-07,
        high: ArrayLike = 0.9999999,
        *,
        outputs: _SparseCategoricalCrossentropyClippedOutput | Sequence[_SparseCategoricalCrossentropyClippedOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalCrossentropyClippedEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
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

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [0, inf]
        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """
    def bind(self, *, low: ArrayLike = 1e-07, high: ArrayLike = 0.9999999) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: those given, and the defaults of the others.

        low (...): parameter, in [0, 1], default 1e-07
        high (...): parameter, in [0, 1], default 1
        """

class _SparseCategoricalCrossentropyClipped(_SparseCategoricalCrossentropyClippedTier):
    u10: _SparseCategoricalCrossentropyClippedTier

sparse_categorical_crossentropy_clipped: _SparseCategoricalCrossentropyClipped

_SparseCategoricalCrossentropyLogitsOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _SparseCategoricalCrossentropyLogitsEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _SparseCategoricalCrossentropyLogitsTier(Kernel):
    """Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

    Formula (link softmax):
        -total(y*log(exp(p)/total(exp(p))))

    Arguments, broadcast against each other:
        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: 7.01 ULP
        gradient: 5.01 ULP
        hessian: 7.01 ULP
        hessian_vector: half a ULP and 2^-48 of its terms

    sparse_categorical_crossentropy_logits.u10 is this kernel within one unit in the last place, away from the roots of an output.

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/categorical_crossentropy.py.
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
        *,
        outputs: _SparseCategoricalCrossentropyLogitsOutput | Sequence[_SparseCategoricalCrossentropyLogitsOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _SparseCategoricalCrossentropyLogitsEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]
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

        y_true (...): target, class label in 0..classes-1
        y_pred (..., classes): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

class _SparseCategoricalCrossentropyLogits(_SparseCategoricalCrossentropyLogitsTier):
    u10: _SparseCategoricalCrossentropyLogitsTier

sparse_categorical_crossentropy_logits: _SparseCategoricalCrossentropyLogits
