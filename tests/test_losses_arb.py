"""Values and gradients of losses against Arb, by the documented formulas and their derivatives, written out here again.

Each function gives the terms that add up to one loss and to each of its derivatives; an error is measured against the
sum of their sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
from flint import arb, ctx
from losskernels import losses

Terms = list[arb]
Row = tuple[Terms, list[Terms]]
Array = np.ndarray[Any, Any]

ROWS, COLUMNS = 6, 4
TINY, NEXT_TO_1 = 1e-300, 1 - 2.0**-53
DEFAULT = 1e-7


def clipped(x: arb, low: float, high: float) -> tuple[arb, int]:
    """`x` clipped, and the derivative."""
    return (x, 1) if low <= x <= high else (arb(low if x < low else high), 0)


def over(y: arb, p: arb) -> arb:
    return y / p if y != 0 else arb(0)


def times_log(y: arb, p: arb) -> arb:
    return y * p.log() if y != 0 else arb(0)


def elementwise(element: Callable[[arb, arb], tuple[Terms, Terms]]) -> Callable[[Terms, Terms], Row]:
    """The mean over a row."""

    def row(y: Terms, p: Terms) -> Row:
        found = [element(a, b) for a, b in zip(y, p, strict=True)]
        return [v / len(p) for values, _ in found for v in values], [[d / len(p) for d in ds] for _, ds in found]

    return row


def binary(epsilon: float, smoothing: float, focusing: bool = False) -> Callable[[Terms, Terms], Row]:
    def element(y: arb, p: arb) -> tuple[Terms, Terms]:
        y = y * (1 - arb(smoothing)) + arb(smoothing) / 2
        p, inside = clipped(p, epsilon, 1 - epsilon) if epsilon else (p, 1)
        values = [-times_log(y, p), -times_log(1 - y, 1 - p)]
        slopes = [-over(y, p), over(1 - y, 1 - p)]
        if focusing:
            wrong = 1 - (y * p + (1 - y) * (1 - p))
            slopes = [wrong**2 * s for s in slopes] + [-2 * wrong * (2 * y - 1) * v for v in values]
            values = [wrong**2 * v for v in values]
        return values, [inside * s for s in slopes]

    return elementwise(element)


def categorical(epsilon: float, smoothing: float) -> Callable[[Terms, Terms], Row]:
    def row(y: Terms, p: Terms) -> Row:
        y = [a * (1 - arb(smoothing)) + arb(smoothing) / len(y) for a in y]
        mass = sum(p, arb(0))
        shares = [x / mass for x in p]
        bounded = [clipped(q, epsilon, 1 - epsilon) for q in shares]
        slopes = [-inside * over(a, q) for a, (q, inside) in zip(y, bounded, strict=True)]
        through = [-s * q / mass for s, q in zip(slopes, shares, strict=True)]
        return [-times_log(a, q) for a, (q, _) in zip(y, bounded, strict=True)], [[s / mass, *through] for s in slopes]

    return row


def categorical_logits(y: Terms, x: Terms) -> Row:
    total = sum((a.exp() for a in x), arb(0))
    gradient = [[-a, sum(y, arb(0)) * b.exp() / total] for a, b in zip(y, x, strict=True)]
    return [t for a, b in zip(y, x, strict=True) for t in (-a * b, a * total.log())], gradient


def kl_divergence(y: Terms, p: Terms) -> Row:
    targets = [clipped(a, DEFAULT, 1)[0] for a in y]
    bounded = [clipped(x, DEFAULT, 1) for x in p]
    values = [t for a, (q, _) in zip(targets, bounded, strict=True) for t in (a * a.log(), -a * q.log())]
    return values, [[-inside * a / q] for a, (q, inside) in zip(targets, bounded, strict=True)]


poisson = elementwise(lambda y, p: ([p, -times_log(y, p + DEFAULT)], [arb(1), -over(y, p + DEFAULT)]))
squared_error = elementwise(lambda y, p: ([(p - y) ** 2], [2 * (p - y)]))


def labels(rng: np.random.Generator) -> Array:
    y = rng.uniform(size=(ROWS, COLUMNS))
    y[1:5] = rng.integers(2, size=(4, COLUMNS))
    return y


def probabilities(rng: np.random.Generator) -> Array:
    p = rng.uniform(size=(ROWS, COLUMNS))
    p[0] = 0.0, 1.0, TINY, 1e-9
    p[1], p[2] = (0.0, 1.0, TINY, NEXT_TO_1), (1.0, 0.0, 1e-7 * (1 + 1e-9), 1 - 1e-9)
    return p


def positive(rng: np.random.Generator) -> Array:
    return np.clip(probabilities(rng), TINY, NEXT_TO_1)


def spots(rng: np.random.Generator) -> Array:
    y = rng.integers(COLUMNS, size=ROWS)
    return np.eye(COLUMNS)[y]


def counts(rng: np.random.Generator) -> Array:
    return rng.poisson(3, (ROWS, COLUMNS)).astype(np.float64)


def scores(rng: np.random.Generator) -> Array:
    return rng.normal(scale=10.0, size=(ROWS, COLUMNS))


Draw = Callable[[np.random.Generator], Array]
CASES: dict[str, tuple[Any, Callable[[Terms, Terms], Row], Draw, Draw]] = {
    "binary": (losses.BinaryCrossentropy(dtype="float64"), binary(DEFAULT, 0), labels, probabilities),
    "binary, smoothed": (
        losses.BinaryCrossentropy(label_smoothing=0.1, dtype="float64"),
        binary(DEFAULT, 0.1),
        labels,
        probabilities,
    ),
    "binary, unclipped": (losses.BinaryCrossentropy(epsilon=0, dtype="float64"), binary(0, 0), labels, positive),
    "binary, unclipped, smoothed": (
        losses.BinaryCrossentropy(epsilon=0, label_smoothing=0.1, dtype="float64"),
        binary(0, 0.1),
        labels,
        positive,
    ),
    "binary, unclipped, sure and right": (
        losses.BinaryCrossentropy(epsilon=0, dtype="float64"),
        binary(0, 0),
        spots,
        spots,
    ),
    "focal": (losses.BinaryFocalCrossentropy(dtype="float64"), binary(DEFAULT, 0, True), labels, probabilities),
    "categorical": (losses.CategoricalCrossentropy(dtype="float64"), categorical(DEFAULT, 0), spots, probabilities),
    "categorical, smoothed": (
        losses.CategoricalCrossentropy(label_smoothing=0.1, dtype="float64"),
        categorical(DEFAULT, 0.1),
        spots,
        probabilities,
    ),
    "categorical, logits": (
        losses.CategoricalCrossentropy(from_logits=True, dtype="float64"),
        categorical_logits,
        labels,
        scores,
    ),
    "poisson": (losses.Poisson(dtype="float64"), poisson, counts, lambda rng: 5 * probabilities(rng)),
    "kl divergence": (losses.KLDivergence(dtype="float64"), kl_divergence, labels, probabilities),
    "squared error": (losses.MeanSquaredError(dtype="float64"), squared_error, scores, scores),
}


def balls(x: Iterable[float]) -> Terms:
    return [arb(float(a)) for a in x]


def close(found: float, terms: Terms) -> bool:
    """Whether the number is the sum of the terms for sure."""
    error, size = abs(arb(float(found)) - sum(terms, arb(0))), sum(map(abs, terms), arb(0))
    return bool(error <= 1e-12 * size + 1e-300)


@pytest.mark.parametrize("case", CASES)
def test_value_and_gradient(case: str) -> None:
    loss, formula, draw_targets, draw_predictions = CASES[case]
    rng = np.random.default_rng(0)
    y = draw_targets(rng)
    p = y.copy() if draw_predictions is draw_targets is spots else draw_predictions(rng)
    weights = rng.uniform(0.1, 3, ROWS)
    value, gradient = loss.value_gradient(y, p, sample_weight=weights)
    assert loss(y, p, sample_weight=weights) == value
    with ctx.workprec(2500):
        total: Terms = []
        for i, weight in enumerate(balls(weights)):
            values, slopes = formula(balls(y[i]), balls(p[i]))
            total += [v * weight / ROWS for v in values]
            for j, terms in enumerate(slopes):
                assert close(gradient[i, j], [t * weight / ROWS for t in terms]), (i, j, y[i], p[i])
        assert close(value, total)
