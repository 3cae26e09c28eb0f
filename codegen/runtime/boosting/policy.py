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
    if hessian != "exact":
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
    for column in columns(loss, hessian, y_true, scores, gradient, sample_weight):
        total += np.abs(column)
    return total


def columns(
    loss: ScoreLoss, hessian: Hessian, y_true: object, scores: Array, gradient: Array, sample_weight: object
) -> Any:
    """The columns of H, one for each class, for all rows. For softmax, L' d2m/dz_i dz_j is -m_i g_j - m_j g_i, and
    g_i (1 - 2 m_i) on the diagonal."""
    means = loss.link.mean(scores.astype(np.float64)) if hessian == "gauss-newton" else None
    for j, unit in enumerate(np.eye(scores.shape[1])):
        column = loss.hessian_vector(y_true, scores, np.broadcast_to(unit, scores.shape), sample_weight)
        if means is not None and loss.link.coupled:
            column = column + means * gradient[:, j, None] + gradient * means[:, j, None]
            column[:, j] -= gradient[:, j]
        yield column
