"""Weights and masks: how they are aligned, what a mean divides by, and what a mask hides."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from losskernels import losses

RNG = np.random.default_rng(5)
Y, P = RNG.uniform(0, 1, (2, 3, 4)), RNG.uniform(0.05, 0.95, (2, 3, 4))
AXED = ["BinaryCrossentropy", "BinaryFocalCrossentropy", "CategoricalCrossentropy", "CategoricalFocalCrossentropy"]
AXED += ["SparseCategoricalCrossentropy", "CosineSimilarity"]
ALL = [*AXED, "KLDivergence", "Poisson", "MeanSquaredError", "MeanAbsoluteError", "LogCosh"]


def make(name: str, **options: Any) -> Any:
    return getattr(losses, name)(dtype="float64", **options)


def targets(name: str, y: Any = Y) -> Any:
    return y.argmax(-1) if name.startswith("Sparse") else y


@pytest.mark.parametrize("name", ALL)
def test_weights_align_with_the_first_axes(name: str) -> None:
    none = make(name, reduction="none")(targets(name), P)
    weights = np.array([0.25, 2.0])
    for shaped in (weights, weights[:, None], weights[:, None, None]):
        assert make(name)(targets(name), P, shaped) == pytest.approx((none * weights[:, None]).sum() / 6, rel=1e-13)
    square = make(name, reduction="none")(targets(name, Y[:, :2]), P[:, :2])
    assert make(name, reduction="sum")(targets(name, Y[:, :2]), P[:, :2], weights) == pytest.approx(
        (square * weights[:, None]).sum(), rel=1e-13
    )


def test_the_weighted_mean_counts_weights_as_often_as_they_are_used() -> None:
    ones = np.ones((2, 1))
    loss = make("MeanAbsoluteError", reduction="mean_with_sample_weight")
    assert loss(np.zeros((2, 3, 4)), np.ones((2, 3, 4)), ones) == pytest.approx(1)
    assert loss(np.zeros((2, 3, 4)), np.ones((2, 3, 4)), 0 * ones) == 0


def test_a_mean_divides_by_the_number_of_losses() -> None:
    none = make("BinaryCrossentropy", reduction="none")(Y, P)
    weights = np.array([0.0, 3.0])
    for reduction in ("sum_over_batch_size", "mean"):
        assert make("BinaryCrossentropy", reduction=reduction)(Y, P, weights) == pytest.approx(none[1].sum() * 3 / 6)


def test_weights_with_one_axis_more() -> None:
    """As in Keras 3: the losses (B,) with weights (B, 1) are (B, 1)."""
    loss = losses.BinaryCrossentropy(reduction="none")
    assert loss(Y[0], P[0], np.ones((3, 1))).shape == (3, 1)
    assert loss(Y, P, np.ones((2, 3, 1))).shape == (2, 3)


def test_one_loss_and_many_weights() -> None:
    weights = np.array([1.0, 2.0, 4.0])
    y, p = Y[0, 0], P[0, 0]
    one = make("BinaryCrossentropy")(y, p)
    assert np.ndim(one) == 0
    assert make("BinaryCrossentropy", reduction="none")(y, p, weights) == pytest.approx(one * weights)
    assert make("BinaryCrossentropy")(y, p, weights) == pytest.approx(one * 7 / 3)
    assert make("BinaryCrossentropy", reduction="mean_with_sample_weight")(y, p, weights) == pytest.approx(one)
    mask = np.array([True, False, True])
    assert make("BinaryCrossentropy")(y, p, weights, mask=mask) == pytest.approx(one * 5 / 2)
    assert make("BinaryCrossentropy", reduction="sum")(y, p, 3, mask=mask) == pytest.approx(one * 6)
    with pytest.raises(ValueError, match=r"mask has shape \(2,\), but sample_weight has shape \(3,\)"):
        make("BinaryCrossentropy")(y, p, weights, mask=mask[:2])
    value, gradient = make("BinaryCrossentropy", reduction="sum").value_gradient(y, p, weights)
    assert value == pytest.approx(7 * one)
    assert gradient == pytest.approx(7 * make("BinaryCrossentropy").gradient(y, p))


@pytest.mark.parametrize("name", ALL)
def test_what_a_mask_leaves_out_does_not_count_whatever_it_is(name: str) -> None:
    mask = np.array([[True, False, True], [False, True, True]])
    y, p = np.array(targets(name), "f8"), P.copy()
    y[~mask], p[~mask] = -7, np.nan
    none = make(name, reduction="none")(targets(name), P)
    loss = make(name)
    assert loss(y, p, mask=mask) == pytest.approx(none[mask].mean(), rel=1e-13)
    assert make(name, reduction="mean_with_sample_weight")(y, p, mask=mask) == pytest.approx(
        none[mask].mean(), rel=1e-13
    )
    np.testing.assert_allclose(make(name, reduction="none")(y, p, mask=mask), np.where(mask, none, 0), rtol=1e-13)
    for derivative in (loss.gradient, loss.hessian, lambda *args, **k: loss.hvp(*args, np.ones_like(P), **k)):
        found = derivative(y, p, mask=mask)
        assert not found[~mask].any() and np.isfinite(found).all()
    np.testing.assert_array_equal(loss.gradient(y, p, mask=mask) != 0, np.broadcast_to(mask[..., None], P.shape))
    assert loss(y, p, mask=np.zeros((2, 3))) == 0


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("dtype", ["?", "u1", "f2", "f4", "f8"])
def test_weights_and_masks_of_large_arrays(name: str, dtype: str) -> None:
    """Weight and mask go into the sum of one pass: the same as of the losses one by one, whatever the mask hides."""
    n = 5000
    y, p = np.resize(targets(name), (n, *targets(name).shape[2:])), np.resize(P, (n, 4))
    mask, weights = np.arange(n) % 3 > 0, (np.arange(n) % 4).astype(dtype)
    none = make(name, reduction="none")(y, p) * weights
    for hidden in (0.5, np.nan, np.inf):
        shown = np.where(mask[:, None], p, hidden)
        divisors = {"sum": 1, "mean": mask.sum(), "mean_with_sample_weight": weights[mask].sum(dtype="f8")}
        for reduction, divisor in divisors.items():
            loss = make(name, reduction=reduction)
            expected = none[mask].sum() / divisor
            assert loss(y, shown, weights, mask=mask) == pytest.approx(expected, rel=1e-12)
            value, gradient = loss.value_gradient(y, shown, weights, mask=mask)
            assert value == pytest.approx(expected, rel=1e-12) and not gradient[~mask].any()
            kept = loss.gradient(y[mask], p[mask], weights[mask])
            np.testing.assert_allclose(gradient[mask], kept, rtol=1e-12, atol=1e-300)
