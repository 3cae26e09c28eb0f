"""The constant score that minimises a weighted loss: where training starts.

In: a loss of scores, targets, weights. Out: a number, or one for each class, at which the derivatives of the weighted
sum vanish. The link of the mean target is tried first, which is the answer for every likelihood with its canonical link
(the mean, the logit of the mean, the log of the mean, the logs of the class shares); otherwise Newton's method starts
there. A loss that is not convex may have other minima.
"""

from __future__ import annotations

from numbers import Integral
from typing import Any, NamedTuple

import numpy as np

from .arguments import array
from .engine import Array
from .scores import ScoreLoss

VANISHING = 1e-12
"""A sum of derivatives is 0 if it is less than this times the sum of their absolute values."""
NEARLY = 1e-9
"""The same, where rounding leaves no step to make."""
STEPS = 200
SHRINKING = tuple(0.5**n for n in range(50))
EPS = float(np.finfo(np.float64).eps)


class Sample(NamedTuple):
    """Different targets with the sum of their weights, and how many scores a row has."""

    y: Array
    weight: Array
    scores: int


class Slope(NamedTuple):
    """Sums over a sample at one score: of losses, first and second derivatives, and absolute first derivatives."""

    value: float
    gradient: Any
    hessian: Any
    size: float

    @property
    def vanishes(self) -> bool:
        return bool(np.abs(self.gradient).max() <= VANISHING * self.size)


def constant_score(
    loss: ScoreLoss, y_true: object, sample_weight: object = None, n_classes: int | None = None
) -> float | Array:
    """The score that is best for all rows together; one for each class if the loss has classes."""
    sample = _sample(loss, y_true, sample_weight, n_classes)
    loss.derivatives(("gradient",), sample.y, _scores(loss, sample, 0.0))  # says which targets are wrong
    guess = _of_the_mean(loss, sample)
    if not np.isfinite(guess).all():
        raise ValueError(
            f"{loss.where}: no finite score is best, because {_at_the_edge(loss, guess)}; pass a score of your own to "
            "the booster, such as 0"
        )
    if _slope(loss, sample, guess).vanishes:
        return guess if loss.classwise else float(guess)
    return _newton(loss, sample, guess) if loss.classwise else _root(loss, sample, float(guess))


def _sample(loss: ScoreLoss, y_true: object, sample_weight: object, n_classes: int | None) -> Sample:
    y = array(loss.where, "y_true", y_true)
    if not y.ndim or not y.size:
        raise ValueError(f"{loss.where}: there are no targets")
    dense = y.ndim == 2 and y.shape[1] > 1
    scores = 1
    if loss.classwise:
        check_classes(loss.where, n_classes)
        scores = n_classes or (y.shape[1] if dense else max(2, int(y.max()) + 1))
    weight = np.ones(len(y)) if sample_weight is None else array(loss.where, "sample_weight", sample_weight)
    if weight.shape != (len(y),):
        raise ValueError(f"{loss.where}: sample_weight has shape {weight.shape}, but there are {len(y)} targets")
    different, which = np.unique(y if dense else y.reshape(-1), return_inverse=True, axis=0)
    counted = np.bincount(which.reshape(-1), weights=weight, minlength=len(different))
    if not counted.sum() > 0 or (counted < 0).any():
        raise ValueError(f"{loss.where}: sample weights must have a positive sum, and none may be negative")
    return Sample(different, counted, scores)


def check_classes(where: str, n_classes: object) -> None:
    """Raises unless that may be a number of classes, or None."""
    if n_classes is None:
        return
    if isinstance(n_classes, bool) or not isinstance(n_classes, Integral) or n_classes < 2:
        raise ValueError(f"{where}: n_classes must be a number of classes, 2 or more, but is {n_classes!r}")


def _scores(loss: ScoreLoss, sample: Sample, at: Any) -> Array:
    shape = (len(sample.y), sample.scores) if loss.classwise else (len(sample.y),)
    return np.array(np.broadcast_to(np.asarray(at, dtype=np.float64), shape))


def _of_the_mean(loss: ScoreLoss, sample: Sample) -> Array:
    """The link of the mean target, the targets smoothed and weighted as the loss has them."""
    task = loss.task(sample.y, _scores(loss, sample, 0.0))
    weight = sample.weight
    for factor in (task.element_weight, task.kept):
        weight = weight if factor is None else weight * factor.reshape(weight.shape)
    if loss.kernel.info.arguments[0].index:
        total = np.bincount(task.y.astype(np.intp), weights=weight, minlength=sample.scores)
    else:
        total = weight @ task.y.reshape(len(weight), -1)
    with np.errstate(all="ignore"):
        found: Array = loss.link.score(total / weight.sum())
    return found if loss.classwise else found.reshape(())


def _at_the_edge(loss: ScoreLoss, scores: Array) -> str:
    if not loss.classwise:
        return f"the mean of the targets is {float(loss.link.mean(scores)):g}"
    return f"no row has class {' or '.join(str(i) for i in np.flatnonzero(~np.isfinite(scores)))}"


def _slope(loss: ScoreLoss, sample: Sample, at: Any) -> Slope:
    """The sums at a score. Over classes the second derivative is a matrix."""
    scores = _scores(loss, sample, at)
    total, gradient, diagonal = loss.derivatives(("sum", "gradient", "hessian"), sample.y, scores, sample.weight)
    size = float(np.abs(gradient).sum())
    if not loss.classwise:
        return Slope(float(total), float(gradient.sum()), float(diagonal.sum()), size)
    columns = [
        loss.hessian_vector(sample.y, scores, np.broadcast_to(unit, scores.shape), sample.weight).sum(axis=0)
        for unit in np.eye(sample.scores)
    ]
    return Slope(float(total), gradient.sum(axis=0), np.array(columns), size)


def _root(loss: ScoreLoss, sample: Sample, guess: float) -> float:
    """A score at which the sum of gradients changes its sign: Newton's steps, halved intervals where they fail."""
    low, high = _bracket(loss, sample, guess)
    x, last, least = guess, high - low, EPS * (high - low)
    for _ in range(STEPS):
        slope = _slope(loss, sample, x)
        if slope.gradient == 0:
            return x
        low, high = (x, high) if slope.gradient < 0 else (low, x)
        step = slope.gradient / slope.hessian if slope.hessian > 0 else np.inf
        usable = low < x - step < high and abs(step) <= last / 2
        new = x - step if usable else (low + high) / 2
        last = abs(new - x)
        if min(last, high - low) <= 2 * EPS * max(abs(new), least):
            return new
        x = new
    raise ValueError(_not_found(loss))


def _bracket(loss: ScoreLoss, sample: Sample, guess: float) -> tuple[float, float]:
    """Scores with a falling loss on the left and a rising one on the right."""
    width = max(1.0, abs(guess))
    while width < 1e150:
        low, high = guess - width, guess + width
        with np.errstate(all="ignore"):
            if _slope(loss, sample, low).gradient < 0 < _slope(loss, sample, high).gradient:
                return low, high
        width *= 2
    raise ValueError(_not_found(loss))


def _newton(loss: ScoreLoss, sample: Sample, guess: Array) -> Array:
    """Scores at which all sums of gradients vanish. Steps use absolute eigenvalues, and shrink until they help."""
    x, slope = guess, _slope(loss, sample, guess)
    for _ in range(STEPS):
        if slope.vanishes:
            return x
        values, vectors = np.linalg.eigh(slope.hessian)
        curved = np.abs(values) > EPS * len(x) * np.abs(values).max()
        along = vectors.T @ slope.gradient
        step = vectors @ np.divide(along, np.abs(values), out=np.zeros_like(along), where=curved)
        size = next((s for s in SHRINKING if _improves(loss, sample, x, slope, step, s)), None)
        if size is None:
            break
        x = x - size * step
        slope = _slope(loss, sample, x)
    if np.abs(slope.gradient).max() <= NEARLY * slope.size:
        return x
    raise ValueError(_not_found(loss))


def _improves(loss: ScoreLoss, sample: Sample, x: Array, slope: Slope, step: Array, size: float) -> bool:
    """Whether the loss falls; or the gradient, where the loss is the same to rounding."""
    new = _slope(loss, sample, x - size * step)
    if new.value <= slope.value - 1e-4 * size * float(step @ slope.gradient):
        return True
    same = new.value - slope.value <= 8 * EPS * abs(slope.value)
    return same and bool(np.abs(new.gradient).max() < np.abs(slope.gradient).max())


def _not_found(loss: ScoreLoss) -> str:
    return (
        f"{loss.where}: no score was found at which the derivatives vanish; pass a score of your own to the booster, "
        "such as 0"
    )
