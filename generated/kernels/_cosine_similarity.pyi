# Generated from definitions/cosine_similarity.py: edit that file and run `losskernels generate`.

# Overridden signatures name the arguments of this kernel; at run time they are read from its description.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
from losskernels.kernel import Bound, Kernel
from numpy.typing import ArrayLike, NDArray

_Out: TypeAlias = NDArray[Any] | Sequence[NDArray[Any] | None] | Mapping[str, NDArray[Any]] | None

_CosineSimilarityOutput: TypeAlias = Literal["value", "gradient", "hessian", "sum"]

class _CosineSimilarityEvaluation(tuple[Any, ...]):
    value: NDArray[Any]
    gradient: NDArray[Any]
    hessian: NDArray[Any]
    sum: float

class _CosineSimilarity(Kernel):
    """Negative cosine of the angle between prediction and target over the class axis.

    Reference: G. Salton, A. Wong and C. S. Yang, A Vector Space Model for Automatic Indexing (1975),
    doi:10.1145/361219.361220; the sign is changed, so that what is alike has the smallest loss.

    Formula (link identity):
        -total(p*y)/sqrt(total(p**2)*total(y**2))

    Arguments, broadcast against each other:
        y_true (..., classes): target, in [-inf, inf]
        y_pred (..., classes): prediction, in [-inf, inf]

    Outputs, in the dtype of the prediction:
        value (...)
        gradient (..., classes)
        hessian (..., classes)
        hessian_vector (..., classes)

    For whole arrays: evaluate(y_true, y_pred, outputs=...).
    Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.

    Errors in doubles, proved:
        value: half a ULP and 2^-49 of its terms
        gradient: half a ULP and 2^-48 of its terms
        hessian: half a ULP and 2^-48 of its terms
        hessian_vector: half a ULP and 2^-48 of its terms

    A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise
    ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.

    Generated from definitions/cosine_similarity.py.
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
        outputs: _CosineSimilarityOutput | Sequence[_CosineSimilarityOutput] = ("gradient", "hessian"),
        sample_weight: ArrayLike | None = None,
        n_threads: int | None = None,
        out: _Out = None,
    ) -> _CosineSimilarityEvaluation:
        """The wanted outputs over whole arrays in one pass, in the prediction's dtype and layout.

        y_true (..., classes): target, in [-inf, inf]
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

        y_true (..., classes): target, in [-inf, inf]
        y_pred (..., classes): prediction, in [-inf, inf]
        """
    def bind(self) -> Bound:  # type: ignore[override]
        """This kernel with all its parameters fixed: it has none."""

cosine_similarity: _CosineSimilarity
