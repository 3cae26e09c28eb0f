"""What trees see of a Hessian: the policies for curvature that is not positive, and for what is off the diagonal.

A tree divides sums of gradients by sums of Hessians, so that a Hessian that is negative or 0 ends or spoils training.
With z for the scores of a row, h for its Hessian and H for the Hessian over classes:

"exact"         h as it is
"clip"          h where it is above `FLOOR`, which stands for all below
"abs"           the absolute value of h
"gauss-newton"  L''(m) m'(z)**2 for the loss L(m) of the mean m(z): h without the curvature of the link. It is not
                negative if the loss is convex in the mean.

Over classes, a booster that takes one number for each class gets

"diagonal"      the diagonal of H
"upper-bound"   the sum of absolute values of each row of H: a diagonal D such that D - H is positive semidefinite.
                XGBoost's softmax has it. It costs one pass for each class.
"friedman"      classes / (classes - 1) times the diagonal, after Friedman, Greedy Function Approximation (2001).
                LightGBM's softmax has it.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

import numpy as np

from ..arguments import suggestion
from ..engine import Array
from ..links import Inverse
from ..scores import ScoreLoss

Hessian = Literal["exact", "clip", "abs", "gauss-newton"]
Classes = Literal["diagonal", "upper-bound", "friedman"]

FLOOR = 1e-16
"""The least Hessian of every policy but "exact"; XGBoost's own objectives have it too."""
ROUNDING = 2.0**-52


def checked(where: str, name: str, value: Any, known: Any) -> None:
    """Raises unless `value` is one of the strings of a Literal."""
    names = get_args(known)
    if value not in names:
        told = suggestion(value, names) if isinstance(value, str) else f"; there are {', '.join(names)}"
        raise ValueError(f"{where}: there is no {name}={value!r}{told}")


def apply(hessian: Hessian, curvature: Array) -> Array:
    """Curvatures under a policy, in place: of elements, or eigenvalues."""
    if hessian == "abs":
        np.abs(curvature, out=curvature)
    if hessian != "exact" and not np.minimum.reduce(curvature, axis=None, initial=FLOOR) >= FLOOR:
        np.maximum(curvature, FLOOR, out=curvature)
    return curvature


def without_link(gradient: Array, curvature: Array, scores: Array, link: Inverse) -> Array:
    """The Gauss-Newton diagonal, in place: L'' m'**2 = h - L' m'' = h - g m'' / m'."""
    with np.errstate(all="ignore"):
        curvature -= gradient * link.bend(link.mean(scores.astype(np.float64)))
    return curvature


def bounded(
    loss: ScoreLoss, hessian: Hessian, y_true: object, scores: Array, gradient: Array, sample_weight: object
) -> Array:
    """The sums of absolute values of the rows of H, or of its Gauss-Newton part, by its columns."""
    total = np.zeros(scores.shape)
    means = loss.link.mean(scores.astype(np.float64)) if hessian == "gauss-newton" else None
    for unit in np.eye(scores.shape[1]):
        along = np.broadcast_to(unit, scores.shape)
        column = loss.hessian_vector(y_true, scores, along, sample_weight)
        total += np.abs(column if means is None else _without_bend(column, along, gradient, means, loss.link))
    return total


def of_one_row(loss: ScoreLoss, hessian: Hessian, y: Any, scores: Array, weight: Any) -> tuple[Array, Array]:
    """Gradient and H of one row under a policy, which is for eigenvalues. One call gives all columns of H: the row is
    taken once for each class, with the unit vectors as directions."""
    rows, units = np.broadcast_to(scores, (len(scores), len(scores))), np.eye(len(scores))
    gradient, matrix = loss.gradient_products(np.full(len(scores), y), rows, units, weight)
    if hessian == "gauss-newton":
        matrix = _without_bend(matrix, units, gradient, loss.link.mean(rows), loss.link)
    if hessian != "exact" and not _dominant(matrix):
        values, vectors = np.linalg.eigh(matrix)
        matrix = np.asarray(vectors * apply(hessian, values) @ vectors.T)
    return gradient[0], matrix


def _without_bend(product: Array, along: Array, gradient: Array, means: Array, link: Inverse) -> Array:
    """H v without L' m'' v, for each row. For softmax, L' d2m/dz_i dz_j is -m_i g_j - m_j g_i, and g_i more on the
    diagonal."""
    if not link.coupled:
        return product
    turned = means * (gradient * along).sum(axis=1, keepdims=True)
    turned += gradient * (means * along).sum(axis=1, keepdims=True)
    found: Array = product + turned - gradient * along
    return found


def _dominant(matrix: Array) -> bool:
    """Whether Gershgorin's discs lie on the right of 0, to rounding: no eigenvalue is negative then. That of softmax
    cross-entropy is such a matrix."""
    diagonal = matrix.diagonal()
    return bool((2 * diagonal - np.abs(matrix).sum(axis=1) >= -ROUNDING * len(matrix) * diagonal).all())
