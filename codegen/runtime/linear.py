"""A loss of linear scores as a function of the coefficients: what `scipy.optimize.minimize` minimises.

In: a loss of scores, a matrix X (dense, or sparse as in scipy.sparse), targets and weights. Out: a `LinearObjective`
with `fun`, `jac` and `hessp`: the weighted sum of the losses of the scores X @ theta, plus l2 / 2 times the squares of
the coefficients, and its exact derivatives. Over classes, theta has one row of coefficients for each, in one long
vector.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from .admission import Scored
from .arguments import array
from .engine import Array
from .scores import ScoreLoss


class Point(NamedTuple):
    """What is known at some coefficients. `curvature`: each row's second derivative, if there are no classes."""

    theta: Array
    scores: Array
    value: float
    gradient: Array
    curvature: Array | None


class LinearObjective:
    """Values and derivatives at one theta come from one pass over the rows, which is remembered."""

    def __init__(self, loss: Scored, X: Any, y: ArrayLike, sample_weight: ArrayLike | None, l2: float, intercept: bool):
        self.loss = ScoreLoss(loss, "scipy_objective")
        where = self.loss.where
        self.X = X if hasattr(X, "tocsr") else array(where, "X", X)
        self.y = array(where, "y", y)
        self.sample_weight = None if sample_weight is None else array(where, "sample_weight", sample_weight)
        try:
            self.l2, self.intercept = float(l2), intercept
        except (TypeError, ValueError):
            raise ValueError(f"{where}: l2 must be a number, but is {l2!r}") from None
        self._check()
        self.n_classes = self._classes() if self.loss.classwise else None
        self._last: Point | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """That of the coefficients: a row for each class, if there are some; the intercept is the last column."""
        columns = (self.X.shape[1] + self.intercept,)
        return columns if self.n_classes is None else (self.n_classes, *columns)

    @property
    def x0(self) -> Array:
        """Coefficients to start from: zeros."""
        return np.zeros(int(np.prod(self.shape)))

    def __call__(self, theta: ArrayLike) -> tuple[float, Array]:
        """Value and gradient, for `minimize(..., jac=True)`."""
        at = self._at(theta)
        return at.value, at.gradient.copy()

    def fun(self, theta: ArrayLike) -> float:
        return self._at(theta).value

    def jac(self, theta: ArrayLike) -> Array:
        return self._at(theta).gradient.copy()

    def hessp(self, theta: ArrayLike, p: ArrayLike) -> Array:
        """The Hessian at theta times p."""
        at, direction = self._at(theta), self._coefficients("p", p)
        along = self._scores(direction)
        if at.curvature is not None:
            product = at.curvature * along
        else:
            product = self.loss.hessian_vector(self.y, at.scores, along, self.sample_weight)
        return (self._back(product) + self.l2 * self._penalised(direction)).reshape(-1)

    def coefficients(self, theta: ArrayLike) -> Array:
        """theta in its shape."""
        return self._coefficients("theta", theta)

    def minimize(self, method: str = "trust-ncg", x0: ArrayLike | None = None, **options: Any) -> Any:
        """What `scipy.optimize.minimize` returns for this objective; `options` are its own arguments."""
        try:
            optimize: Any = import_module("scipy.optimize")  # SciPy has no types
        except ImportError as error:
            raise ImportError(
                f"{self.loss.where}: minimize needs SciPy ({error}); run: pip install 'losskernels[scipy]'"
            ) from error
        if method.lower() in SECOND_ORDER:
            options = {"hessp": self.hessp, **options}
        start = self.x0 if x0 is None else self._coefficients("x0", x0).reshape(-1)
        return optimize.minimize(self, start, jac=True, method=method, **options)

    def _at(self, theta: ArrayLike) -> Point:
        given, last = np.asarray(theta, dtype=np.float64).reshape(-1), self._last
        if last is not None and np.array_equal(last.theta, given):
            return last
        coefficients = self._coefficients("theta", given)
        scores = self._scores(coefficients)
        names = ("sum", "gradient") if self.loss.classwise else ("sum", "gradient", "hessian")
        total, gradient, *curvature = self.loss.derivatives(names, self.y, scores, self.sample_weight)
        penalised = self._penalised(coefficients)
        self._last = Point(
            theta=given.copy(),
            scores=scores,
            value=float(total) + self.l2 / 2 * float(np.vdot(penalised, penalised)),
            gradient=(self._back(gradient) + self.l2 * penalised).reshape(-1),
            curvature=curvature[0] if curvature else None,
        )
        return self._last

    def _scores(self, coefficients: Array) -> Array:
        """One for each row, or one for each row and class."""
        slopes = coefficients[..., : self.X.shape[1]]
        scores: Array = np.asarray(self.X @ slopes.T, dtype=np.float64)
        return scores + coefficients[..., -1] if self.intercept else scores

    def _back(self, x: Array) -> Array:
        """The transposed map: from scores to coefficients."""
        slopes = np.asarray(self.X.T @ x).T
        return np.concatenate([slopes, x.sum(axis=0)[..., None]], axis=-1) if self.intercept else slopes

    def _penalised(self, coefficients: Array) -> Array:
        """The coefficients, the intercept as 0."""
        if not self.intercept:
            return coefficients
        found = coefficients.copy()
        found[..., -1] = 0
        return found

    def _coefficients(self, name: str, x: ArrayLike) -> Array:
        given = np.asarray(x, dtype=np.float64)
        if given.size != np.prod(self.shape):
            raise ValueError(
                f"{self.loss.where}: {name} has {given.size} numbers, but coefficients of shape {self.shape} have "
                f"{np.prod(self.shape)}"
            )
        return given.reshape(self.shape)

    def _check(self) -> None:
        where = self.loss.where
        if len(self.X.shape) != 2:
            raise ValueError(f"{where}: X has shape {self.X.shape}, but rows and columns are expected")
        if self.y.shape[:1] != self.X.shape[:1]:
            raise ValueError(f"{where}: y has shape {self.y.shape}, but X has {self.X.shape[0]} rows")
        if self.sample_weight is not None and self.sample_weight.shape != self.X.shape[:1]:
            raise ValueError(
                f"{where}: sample_weight has shape {self.sample_weight.shape}, but X has {self.X.shape[0]} rows"
            )
        numbers = self.X.data if hasattr(self.X, "tocsr") else self.X
        if not np.isfinite(numbers).all():
            raise ValueError(f"{where}: X has entries that are NaN or infinite; fill them, or drop their rows")
        if not 0 <= self.l2 < float("inf"):
            raise ValueError(f"{where}: l2 must not be negative, but is {self.l2!r}")

    def _classes(self) -> int:
        if self.y.ndim == 2 and self.y.shape[1] > 1:
            return int(self.y.shape[1])
        if not self.y.size or not np.isfinite(self.y).all():
            raise ValueError(f"{self.loss.where}: y must have class labels 0, 1, ..., one for each row")
        return max(2, int(self.y.max()) + 1)


SECOND_ORDER = ("newton-cg", "trust-ncg", "trust-krylov", "trust-constr")
"""The methods of SciPy that take `hessp`."""


def scipy_objective(
    loss: Scored,
    X: Any,
    y: ArrayLike,
    sample_weight: ArrayLike | None = None,
    l2: float = 0.0,
    intercept: bool = False,
) -> LinearObjective:
    """The weighted sum of a loss of the scores X @ theta, plus l2 / 2 times the sum of theta's squares.

    loss: a loss object whose predictions are scores, such as losses.BinaryCrossentropy(from_logits=True), or a kernel,
    such as kernels.poisson_log. X: an array or a scipy.sparse matrix. y: as the loss has its targets; for losses over
    classes, the labels 0, 1, ... will do. intercept: whether a last coefficient, which l2 leaves out, is added to the
    scores. It is a sum, not a mean: scikit-learn's C is 1 / l2.
    """
    return LinearObjective(loss, X, y, sample_weight, l2, intercept)
