"""What losses do where Keras is wrong, undecided, or knows nothing: axes, smoothing, clips, dtypes."""

from __future__ import annotations

import itertools
import warnings
from typing import Any

import mpmath
import numpy as np
import pytest
from losskernels import kernels, losses

RNG = np.random.default_rng(5)
Y, P = RNG.uniform(0, 1, (2, 3, 4)), RNG.uniform(0.05, 0.95, (2, 3, 4))
AXED = ["BinaryCrossentropy", "BinaryFocalCrossentropy", "CategoricalCrossentropy", "CategoricalFocalCrossentropy"]
AXED += ["SparseCategoricalCrossentropy", "CosineSimilarity"]
ALL = [*AXED, "KLDivergence", "Poisson", "MeanSquaredError", "MeanAbsoluteError", "LogCosh"]


def make(name: str, **options: Any) -> Any:
    return getattr(losses, name)(dtype="float64", **options)


def targets(name: str, y: Any = Y) -> Any:
    return y.argmax(-1) if name.startswith("Sparse") else y


@pytest.mark.parametrize("reduction", ["sum_over_batch_size", "mean", "sum", "none", "mean_with_sample_weight"])
def test_ignored_classes(reduction: str) -> None:
    y = np.array([[0, 2, -1], [-1, 1, 3]])
    weights = RNG.uniform(0.5, 2, (2, 3))
    keep = y != -1
    clean = make("SparseCategoricalCrossentropy", reduction="none")(np.where(keep, y, 0), P) * keep * weights
    loss = make("SparseCategoricalCrossentropy", ignore_class=-1, reduction=reduction)
    divisor = {"none": 1, "sum": 1, "mean_with_sample_weight": (weights * keep).sum()}.get(reduction, keep.sum())
    expected = clean if reduction == "none" else clean.sum() / divisor
    np.testing.assert_allclose(loss(y, P, weights), expected, rtol=1e-13)
    assert not loss.gradient(y, P, weights)[~keep].any()
    nothing = loss(np.full((2, 3), -1), P)
    assert np.all(nothing == 0) and not loss.gradient(np.full((2, 3), -1), P).any()


def test_an_ignored_class_may_be_one_of_the_classes_or_any_number() -> None:
    y = np.array([0, 1, 255])
    p = P[0]
    none = losses.sparse_categorical_crossentropy(np.array([0, 1, 1]), p)
    assert losses.sparse_categorical_crossentropy(y, p, ignore_class=255) == pytest.approx([*none[:2], 0])
    assert losses.sparse_categorical_crossentropy([0, 1, 2], p, ignore_class=0)[0] == 0


@pytest.mark.parametrize("name", AXED)
@pytest.mark.parametrize("axis", [-1, -2, -3, 0, 1, 2])
def test_any_axis(name: str, axis: int) -> None:
    """The axis moved to the end gives the same losses, and derivatives in the predictions' shape."""
    y, p, v = np.moveaxis(Y, axis, -1), np.moveaxis(P, axis, -1), np.moveaxis(P + 1, axis, -1)
    there, here = make(name, reduction="none"), make(name, reduction="none", axis=axis)
    own = Y.argmax(axis) if name.startswith("Sparse") else Y
    np.testing.assert_array_equal(here(own, P), there(targets(name, y), p))
    for method in ("gradient", "hessian"):
        found = getattr(here, method)(own, P)
        assert found.shape == P.shape
        np.testing.assert_array_equal(np.moveaxis(found, axis, -1), getattr(there, method)(targets(name, y), p))
    np.testing.assert_array_equal(np.moveaxis(here.hvp(own, P, P + 1), axis, -1), there.hvp(targets(name, y), p, v))
    kept = np.expand_dims(own, axis) if name.startswith("Sparse") else own
    np.testing.assert_array_equal(here(kept, P), here(own, P))


@pytest.mark.parametrize("name", ["BinaryCrossentropy", "CategoricalCrossentropy", "CosineSimilarity"])
@pytest.mark.parametrize("axis", [(0, 1), (1, 2), (0, 2), (-1, 0), (2, 1, 0), [1, 2]])
def test_several_axes(name: str, axis: Any) -> None:
    axes = sorted(a % 3 for a in axis)
    front = [a for a in range(3) if a not in axes]
    y, p = (
        np.transpose(x, front + axes).reshape([3 if a == 1 else (2, 3, 4)[a] for a in front] + [-1]) for x in (Y, P)
    )
    there, here = make(name, reduction="none"), make(name, reduction="none", axis=axis)
    np.testing.assert_allclose(here(Y, P), there(y, p), rtol=1e-15)
    gradient = np.transpose(here.gradient(Y, P), front + axes).reshape(p.shape)
    np.testing.assert_allclose(gradient, there.gradient(y, p), rtol=1e-15)


@pytest.mark.parametrize("axis", [0, 1, -1])
def test_smoothing_divides_by_the_classes_of_the_axis(axis: int) -> None:
    for name in ("CategoricalCrossentropy", "CategoricalFocalCrossentropy"):
        smoothed = Y * 0.8 + 0.2 / Y.shape[axis]
        found = make(name, axis=axis, label_smoothing=0.2)(Y, P)
        assert found == pytest.approx(make(name, axis=axis)(smoothed, P), rel=1e-14)


def test_alpha_per_class_follows_the_axis() -> None:
    loss = make("CategoricalFocalCrossentropy", alpha=[0.5, 1, 2], axis=1, reduction="none")
    last = make("CategoricalFocalCrossentropy", alpha=[0.5, 1, 2], reduction="none")
    np.testing.assert_array_equal(loss(Y, P), last(np.moveaxis(Y, 1, -1), np.moveaxis(P, 1, -1)))


def test_clip_bounds_are_those_of_the_dtype() -> None:
    def worst(dtype: str, y: float, **options: Any) -> Any:
        return losses.binary_crossentropy(np.array([y], dtype), np.array([1 - y], dtype), **options)

    assert worst("f8", 1.0) == pytest.approx(16.118095650958, rel=1e-12)
    assert worst("f4", 1.0) == pytest.approx(16.118096, rel=1e-7)
    assert worst("f8", 0.0) == pytest.approx(16.118095650, rel=1e-8)
    assert worst("f4", 0.0) == pytest.approx(15.942385, rel=1e-7)
    assert worst("f2", 0.0) == np.float16(15.942385)
    assert worst("f8", 1.0, epsilon=1e-3) == pytest.approx(-np.log(1e-3))
    assert worst("f8", 1.0, epsilon=0) == np.inf


@pytest.mark.parametrize("name", [*AXED[:-1], "KLDivergence"])
def test_without_epsilon_the_formula_is_exact(name: str) -> None:
    tiny = np.array([[1e-200, 1 - 1e-16], [0.5, 0.5]])
    kernel = {"BinaryCrossentropy": "binary_crossentropy", "KLDivergence": "kl_divergence"}.get(name)
    y = np.array([0, 1]) if name.startswith("Sparse") else np.array([[1.0, 0.0], [0.0, 1.0]])
    found = make(name, epsilon=0, reduction="none")(y, tiny)
    assert found.max() > 80
    if kernel is not None:
        values = getattr(kernels, kernel).value(y, tiny)
        np.testing.assert_allclose(found, values if values.ndim == 1 else values.mean(-1), rtol=1e-15)
    assert make(name, reduction="none")(y, tiny).max() < 17


def test_logits_are_never_clipped() -> None:
    """Against 50 digits, where Keras saturates at 16.118 and its gradients are lost."""
    mpmath.mp.dps = 50
    for name, y, x in itertools.product(
        ["BinaryCrossentropy", "BinaryFocalCrossentropy"], [0.0, 1.0], [-700.0, -30.0, 45.0]
    ):
        gamma = 2 if "Focal" in name else 0

        def exact(z: Any, y: float = y, gamma: int = gamma) -> Any:
            right = 1 / (1 + mpmath.exp(-z if y else z))
            return -((1 - right) ** gamma) * mpmath.log(right)

        loss = make(name, from_logits=True)
        assert loss([y], [x]) == pytest.approx(float(exact(mpmath.mpf(x))), rel=1e-14)
        assert loss.gradient([y], [x])[0] == pytest.approx(float(mpmath.diff(exact, x)), rel=1e-12)
    loss = make("CategoricalFocalCrossentropy", from_logits=True)
    assert loss([[1, 0]], [[0.0, 1000.0]]) == pytest.approx(250)


@pytest.mark.parametrize("name", ALL)
def test_dtypes(name: str) -> None:
    y = targets(name)
    for dtype in (np.float16, np.float32, np.float64):
        p = P.astype(dtype)
        loss = getattr(losses, name)()
        assert loss(y, p).dtype == np.float32, "as in Keras: the loss decides, not its arguments"
        assert {x.dtype for x in (*loss.value_gradient(y, p), *loss.gradient_hessian(y, p), loss.hvp(y, p, p))} == {
            np.dtype(np.float32)
        }
        assert getattr(losses, name)(dtype=dtype)(y, p).dtype == dtype
        function = getattr(losses, loss.name)
        assert function(y, p).dtype == dtype
    assert function(y, np.round(P).astype(int)).dtype == np.float32
    assert function(y.tolist(), P.tolist()) == pytest.approx(function(y, P), rel=1e-6)
    exact = getattr(losses, name)(dtype="float64")(y, P.astype("f2"))
    assert getattr(losses, name)()(y, P.astype("f2")) == pytest.approx(float(exact), rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("dtype", ["?", "i1", "u1", "i8", "u8", "f2", "f4", "f8", ">f8", ">i4"])
def test_targets_of_any_dtype(dtype: str) -> None:
    y = np.round(Y)
    assert make("BinaryCrossentropy")(y.astype(dtype), P) == make("BinaryCrossentropy")(y, P)
    labels = Y.argmax(-1) % 2
    assert make("SparseCategoricalCrossentropy")(labels.astype(dtype), P) == make("SparseCategoricalCrossentropy")(
        labels, P
    )


def test_large_half_precision_labels_stay_integers() -> None:
    p = np.full((1, 4000), 1 / 4000, np.float16)
    assert losses.SparseCategoricalCrossentropy()([3999], p) == pytest.approx(np.log(4000), rel=1e-3)


@pytest.mark.parametrize("name", ALL)
def test_squeezing_keeps_the_shape_of_predictions(name: str) -> None:
    if name in ("SparseCategoricalCrossentropy", "CategoricalCrossentropy", "CategoricalFocalCrossentropy"):
        pytest.skip("their last axis is the classes")
    y, p = Y[0, 0], P[0, 0][:, None]
    loss = make(name, reduction="none")
    assert loss(y, p).shape == (4,)
    assert loss.gradient(y, p).shape == p.shape == loss.hvp(y, p, p).shape
    assert loss(Y[..., None], P).shape == (2, 3)
    np.testing.assert_array_equal(loss.gradient(Y[..., None], P), loss.gradient(Y, P))


@pytest.mark.parametrize("name", ALL)
def test_nothing(name: str) -> None:
    y, p = targets(name)[:0], P[:0]
    for reduction in ("sum_over_batch_size", "sum", "mean_with_sample_weight"):
        loss = make(name, reduction=reduction)
        assert loss(y, p) == 0, "the losses have shape (0, 3)"
        assert loss(y[:, 0], p[:, 0]).shape == (0,), "as in Keras 3"
        assert loss.gradient(y, p).shape == (0, 3, 4)
    assert make(name)(targets(name), P, np.zeros(2)) == 0


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_axes_of_length_0() -> None:
    p = np.zeros((2, 0))
    for name in ALL:
        y = np.zeros(2, int) if name.startswith("Sparse") else p
        assert make(name, validate="none").gradient(y, p).shape == (2, 0)
    for name in ("CategoricalCrossentropy", "CategoricalFocalCrossentropy", "KLDivergence", "CosineSimilarity"):
        assert make(name, reduction="none")(p, p).tolist() == [0, 0], "a sum over no classes, as in Keras"
        assert make(name).value_gradient(p, p)[0] == 0 and make(name)(p, p, [1, 2]) == 0


def test_layouts_do_not_change_results() -> None:
    for name in ALL:
        loss = make(name)
        expected = loss.value_gradient(targets(name), P)
        wide = np.zeros((2, 3, 8))
        wide[..., ::2] = P
        for p in (np.asfortranarray(P), wide[..., ::2], P[::-1].copy()[::-1]):
            found = loss.value_gradient(targets(name), p)
            assert found[0] == expected[0]
            np.testing.assert_array_equal(found[1], expected[1])


def test_arguments_are_left_as_they_are() -> None:
    y, p, weights = Y.copy(), P.copy(), np.ones(2)
    for x in (y, p, weights):
        x.flags.writeable = False
    for name in ALL:
        make(name).gradient_hessian(targets(name, y), p, weights)
        make(name).hvp(targets(name, y), p, p, weights)


def test_infinite_losses_warn_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert losses.BinaryCrossentropy(epsilon=0)([[1.0, 1.0]], [[0.0, 1.0]]) == np.inf
        assert np.isnan(losses.BinaryCrossentropy(epsilon=0)([[1.0]], [[0.0]], sample_weight=[0.0]))
        assert losses.MeanSquaredError(dtype="float16")([[1e6]], [[0.0]]) == np.inf
