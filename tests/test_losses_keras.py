"""Losses against installed Keras: the same numbers, shapes and dtypes over drawn arguments.

Keras runs on NumPy, which knows no gradients but needs no compiler. What is not drawn, because Keras is wrong there or
the backend is:
  - logits beyond 4: Keras clips the probabilities of logits in this backend and in focal losses; ours are exact;
  - label smoothing with the classes on another axis than the last, of another length: Keras up to 3.15 divides by the
    length of the last axis;
  - weights of fewer axes than the losses, unless a single number: Keras aligns them with the last axes;
  - weights that broadcast, with the reduction mean_with_sample_weight: Keras sums them before broadcasting;
  - class labels with the classes on another axis than the last: this backend cannot;
  - alpha per class on another axis than the last: Keras aligns it with the last axis;
  - vectors near 0 in the cosine: Keras divides by at least a small norm;
  - cosines of single vectors, and axes counted from the front: Keras' own code for NumPy gets their shapes wrong;
  - weights that broadcast with an ignored class: Keras fails in this backend;
  - one number as weight of one loss: Keras squeezes the loss, and then does not reduce it;
  - probabilities 0 and 1 in float64: this backend rounds the clip to float32;
  - class labels of one class only: Keras squeezes the class axis away;
  - the dtype float64 of results: this backend narrows it, others and ours keep it;
  - axes of length 0: Keras' mean of nothing is NaN;
  - predictions broadcast to the targets: Keras allows it where NumPy does, ours refuse, for a derivative has the
    prediction's shape;
  - weights that broadcast the losses to more: Keras multiplies whatever broadcasts, ours refuse weights that are
    longer than the losses, unless there is a single loss;
  - targets and predictions outside [0, 1] in KLDivergence: Keras clips them silently, ours refuse them.

What is drawn, but differs by less than the comparison sees:
  - the binary focal loss of probabilities outside [epsilon, 1 - epsilon]: Keras clips them in the cross-entropy only,
    ours in the focal factor as well (2e-7 of the value; and the gradient is 0 there).
"""

from __future__ import annotations

import os
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from losskernels import losses

os.environ.setdefault("KERAS_BACKEND", "numpy")
keras = pytest.importorskip("keras", reason="Keras is not installed", exc_type=ImportError)
if keras.backend.backend() != "numpy":
    pytest.skip(f"Keras runs on {keras.backend.backend()} here, not on NumPy", allow_module_level=True)

many = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
REDUCTIONS = ["sum_over_batch_size", "sum", "none", None, "mean", "mean_with_sample_weight"]
CLASSES = ["BinaryCrossentropy", "BinaryFocalCrossentropy", "CategoricalCrossentropy", "CategoricalFocalCrossentropy"]
CLASSES += ["SparseCategoricalCrossentropy", "CosineSimilarity", "KLDivergence", "Poisson", "MeanSquaredError"]
CLASSES += ["MeanAbsoluteError", "LogCosh"]
Array = np.ndarray[Any, Any]


def numbers(draw: st.DrawFn, shape: tuple[int, ...], low: float, high: float) -> Array:
    seed = draw(st.integers(0, 2**32 - 1))
    return np.random.default_rng(seed).uniform(low, high, shape)


@st.composite
def predictions(draw: st.DrawFn, kind: str, min_dims: int = 1, min_last: int = 1) -> Array:
    shape = (*draw(st.lists(st.integers(1, 4), min_size=min_dims - 1, max_size=3)), draw(st.integers(min_last, 4)))
    low, high = {"probability": (0, 1), "logit": (-4, 4), "count": (0.1, 9), "number": (-3, 3)}[kind]
    p = numbers(draw, shape, low, high)
    if kind == "probability" and draw(st.booleans()):
        return np.round(p).astype("f4")
    return p.astype(draw(st.sampled_from(["f4", "f8"])))


def same(ours: Any, theirs: Any, dtype: Any = None) -> None:
    """The same numbers and shape; and dtype, which is Keras' but for float64."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    wide = dtype is not None and np.dtype(dtype) == np.float64
    assert (ours.shape, ours.dtype) == (theirs.shape, np.float64 if wide else theirs.dtype)
    np.testing.assert_allclose(ours, theirs, rtol=2e-5, atol=2e-5)


@st.composite
def reduced(draw: st.DrawFn, losses_shape: tuple[int, ...], broadcast: bool) -> tuple[str | None, Array | None]:
    """A reduction and weights, as far as Keras is right."""
    reduction = draw(st.sampled_from(REDUCTIONS))
    shapes: list[tuple[int, ...] | None] = [None, losses_shape]
    if broadcast and reduction != "mean_with_sample_weight":
        ones = tuple(n if draw(st.booleans()) else 1 for n in losses_shape)
        shapes += [ones, (*losses_shape, 1), *([()] if losses_shape != (1,) else [])]
        if len(losses_shape) > 1 and losses_shape[-1] == 1:
            shapes.append(losses_shape[:-1])
    shape = draw(st.sampled_from(shapes))
    return reduction, None if shape is None else numbers(draw, shape, 0, 2).astype("f4")


def compare(draw: st.DrawFn, name: str, function: str, y: Array, p: Array, options: dict[str, Any]) -> None:
    """The function, and the class with a reduction and weights."""
    theirs = getattr(keras.losses, function)(y, p, **options)
    same(getattr(losses, function)(y, p, **options), theirs, p.dtype)
    reduction, weights = draw(reduced(np.shape(theirs), options.get("ignore_class") is None))
    dtype = draw(st.sampled_from([None, "float32", "float64"][: 2 if ((p == 0) | (p == 1)).any() else 3]))
    ours = getattr(losses, name)(reduction=reduction, dtype=dtype, **options)
    theirs = getattr(keras.losses, name)(reduction=reduction, dtype=dtype, **options)
    same(ours(y, p, sample_weight=weights), theirs(y, p, sample_weight=weights), dtype)


def axes(draw: st.DrawFn, ndim: int) -> int | tuple[int, ...]:
    if draw(st.booleans()):
        return draw(st.integers(-ndim, ndim - 1))
    return tuple(draw(st.lists(st.integers(0, ndim - 1), min_size=1, max_size=ndim, unique=True)))


@many
@given(st.data())
def test_binary(data: st.DataObject) -> None:
    draw: Any = data.draw
    logits = draw(st.booleans())
    p = draw(predictions("logit" if logits else "probability"))
    y = numbers(draw, p.shape, 0, 1).astype(p.dtype)
    if draw(st.booleans()):
        y = np.round(y).astype(draw(st.sampled_from(["?", "i1", "i8", "u2", "f4", "f8"])))
    options = {
        "from_logits": logits,
        "label_smoothing": draw(st.sampled_from([0.0, 0.1, 1.0])),
        "axis": axes(draw, p.ndim),
    }
    if draw(st.booleans()):
        compare(draw, "BinaryCrossentropy", "binary_crossentropy", y, p, options)
    else:
        options |= {"gamma": draw(st.sampled_from([0.0, 0.5, 2.0, 3.3])), "alpha": draw(st.sampled_from([0.25, 0.8]))}
        options["apply_class_balancing"] = draw(st.booleans())
        compare(draw, "BinaryFocalCrossentropy", "binary_focal_crossentropy", y, p, options)


@many
@given(st.data())
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_categorical(data: st.DataObject) -> None:
    draw: Any = data.draw
    logits = draw(st.booleans())
    p = draw(predictions("logit" if logits else "probability"))
    axis = draw(st.integers(-p.ndim, p.ndim - 1))
    if not logits:
        p = np.abs(p) + p.dtype.type(0.01)
    y = numbers(draw, p.shape, 0, 1).astype(p.dtype)
    smoothing = draw(st.sampled_from([0.0, 0.1, 1.0])) if p.shape[axis] == p.shape[-1] else 0.0
    options: dict[str, Any] = {"from_logits": logits, "label_smoothing": smoothing, "axis": axis}
    if draw(st.booleans()):
        compare(draw, "CategoricalCrossentropy", "categorical_crossentropy", y, p, options)
    else:
        options["gamma"] = draw(st.sampled_from([0.0, 0.5, 2.0]))
        options["alpha"] = 0.25
        if axis in (-1, p.ndim - 1) and draw(st.booleans()):
            options["alpha"] = [float(x) for x in numbers(draw, p.shape[-1:], 0, 1)]
        compare(draw, "CategoricalFocalCrossentropy", "categorical_focal_crossentropy", y, p, options)


@many
@given(st.data())
def test_sparse(data: st.DataObject) -> None:
    draw: Any = data.draw
    logits = draw(st.booleans())
    p = draw(predictions("logit" if logits else "probability", min_dims=2, min_last=2))
    if not logits:
        p = p + p.dtype.type(0.01)
    seed = draw(st.integers(0, 1000))
    y = (
        np.random.default_rng(seed)
        .integers(0, p.shape[-1], p.shape[:-1])
        .astype(draw(st.sampled_from(["u1", "i4", "i8"])))
    )
    if draw(st.booleans()):
        y = y[..., None]
        mine, theirs = (
            of.SparseCategoricalCrossentropy(reduction="none", from_logits=logits) for of in (losses, keras.losses)
        )
        same(mine(y[..., None], p), theirs(y[..., None], p))
    options = {"from_logits": logits, "ignore_class": draw(st.sampled_from([None, 0, 1, 255]))}
    compare(draw, "SparseCategoricalCrossentropy", "sparse_categorical_crossentropy", y, p, options)


@many
@given(st.data())
def test_regression_and_divergence(data: st.DataObject) -> None:
    draw: Any = data.draw
    name, function, kind = draw(
        st.sampled_from(
            [
                ("MeanSquaredError", "mean_squared_error", "number"),
                ("MeanAbsoluteError", "mean_absolute_error", "number"),
                ("LogCosh", "log_cosh", "number"),
                ("Poisson", "poisson", "count"),
                ("KLDivergence", "kl_divergence", "probability"),
            ]
        )
    )
    p = draw(predictions(kind))
    low, high = {"number": (-3, 3), "count": (0, 9), "probability": (0, 1)}[kind]
    y = numbers(draw, p.shape[draw(st.integers(0, p.ndim - 1)) :], low, high).astype(p.dtype)
    if y.ndim == p.ndim - 1 and p.shape[-1] == 1:
        y = np.broadcast_to(y, p.shape)
    compare(draw, name, function, y, p, {})


@many
@given(st.data())
def test_cosine(data: st.DataObject) -> None:
    draw: Any = data.draw
    p = draw(predictions("number", min_dims=2))
    p = np.where(np.abs(p) < 0.1, p.dtype.type(0.1), p)
    y = numbers(draw, p.shape, 0.2, 1).astype(p.dtype)
    axis = draw(st.integers(-p.ndim, -1))
    compare(draw, "CosineSimilarity", "cosine_similarity", y, p, {"axis": axis})


@many
@given(st.data())
def test_squeezing(data: st.DataObject) -> None:
    """Targets or predictions with a last axis of length 1 too much."""
    draw: Any = data.draw
    p = draw(predictions("probability"))
    y = np.round(numbers(draw, p.shape, 0, 1)).astype(p.dtype)
    if draw(st.booleans()):
        y = y[..., None]
    else:
        p = p[..., None]
    name = draw(st.sampled_from(["BinaryCrossentropy", "MeanSquaredError", "LogCosh", "KLDivergence"]))
    reduction, weights = draw(st.sampled_from(REDUCTIONS)), None
    ours, theirs = getattr(losses, name)(reduction=reduction), getattr(keras.losses, name)(reduction=reduction)
    same(ours(y, p, sample_weight=weights), theirs(y, p, sample_weight=weights))


@many
@given(st.data())
def test_masks(data: st.DataObject) -> None:
    """Keras takes a mask from an attribute of the predictions."""
    draw: Any = data.draw
    p = draw(predictions("probability", min_dims=2))
    y = np.round(numbers(draw, p.shape, 0, 1)).astype(p.dtype)
    mask = numbers(draw, p.shape[:-1], 0, 1) < draw(st.sampled_from([0.0, 0.5, 1.0]))
    reduction = draw(st.sampled_from(REDUCTIONS))
    weights = draw(st.sampled_from([None, numbers(draw, p.shape[:-1], 0, 2).astype("f4")]))
    theirs = keras.losses.BinaryCrossentropy(reduction=reduction, dtype=str(p.dtype))
    loss = losses.BinaryCrossentropy(reduction=reduction, dtype=str(p.dtype))
    keras_p = p.copy()
    keras.src.backend.set_keras_mask(keras_p, mask)
    same(loss(y, p, weights, mask=mask), theirs(y, keras_p, sample_weight=weights), p.dtype)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("weights", [None, [1, 2, 4]])
@pytest.mark.parametrize("mask", [[True, False, True], [False, False, False]])
def test_one_loss_and_a_mask(reduction: Any, weights: Any, mask: Any) -> None:
    y, p = np.array([1, 0, 1], "f4"), np.array([0.2, 0.3, 0.9], "f4")
    weights = None if weights is None else np.array(weights, "f4")
    keras_p = p.copy()
    keras.src.backend.set_keras_mask(keras_p, np.array(mask))
    theirs = keras.losses.BinaryCrossentropy(reduction=reduction)(y, keras_p, sample_weight=weights)
    same(losses.BinaryCrossentropy(reduction=reduction)(y, p, weights, mask=mask), theirs)


@pytest.mark.parametrize("name", ["BinaryCrossentropy", "CategoricalCrossentropy", "MeanSquaredError", "Poisson"])
def test_an_empty_batch(name: str) -> None:
    p = np.zeros((0, 3), np.float32)
    for reduction in ("sum_over_batch_size", "sum", "none"):
        ours, theirs = getattr(losses, name)(reduction=reduction), getattr(keras.losses, name)(reduction=reduction)
        same(ours(p, p), theirs(p, p))


@pytest.mark.parametrize("name", CLASSES)
def test_names_defaults_and_configurations(name: str) -> None:
    ours, theirs = getattr(losses, name)(), getattr(keras.losses, name)()
    config = theirs.get_config()
    assert {key: ours.get_config()[key] for key in config} == config
    assert losses.deserialize(keras.losses.serialize(theirs)) == ours
    assert losses.get(theirs.name) is getattr(losses, theirs.name)
