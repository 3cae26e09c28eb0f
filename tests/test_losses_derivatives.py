"""Derivatives of the losses against JAX and PyTorch (double backward), in float64, through clip, normalisation,
smoothing, weights, masks, axes and reductions.

Both differentiate the plain formulas below, which are what Keras documents.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from losskernels import losses

some = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
Array = np.ndarray[Any, Any]
EPSILON = 1e-7
REDUCTIONS = ["sum_over_batch_size", "sum", "none", "mean_with_sample_weight"]


class Formulas:
    """The losses as they are documented, over a namespace with NumPy's names."""

    def __init__(self, np_like: Any, clip: Callable[..., Any]):
        self.np, self.clip = np_like, clip

    def binary(self, y: Any, p: Any, o: Any) -> Any:
        np_ = self.np
        y = y * (1 - o["label_smoothing"]) + o["label_smoothing"] / 2
        if o["from_logits"]:
            log_p, log_q = -np_.logaddexp(p * 0, -p), -np_.logaddexp(p * 0, p)
            p = np_.exp(log_p)
        else:
            p = self.clip(p, EPSILON, 1 - EPSILON)
            log_p, log_q = np_.log(p), np_.log(1 - p)
        loss = -(y * log_p + (1 - y) * log_q)
        if "gamma" in o:
            loss = loss * (1 - (y * p + (1 - y) * (1 - p))) ** o["gamma"]
        if o.get("apply_class_balancing"):
            loss = loss * (y * o["alpha"] + (1 - y) * (1 - o["alpha"]))
        return loss.mean(o["axis"])

    def categorical(self, y: Any, p: Any, o: Any) -> Any:
        np_, axis = self.np, o["axis"]
        axes = axis if isinstance(axis, tuple) else (axis,)
        classes = int(np.prod([p.shape[a] for a in axes]))
        y = y * (1 - o["label_smoothing"]) + o["label_smoothing"] / classes
        p = np_.exp(p) if o["from_logits"] else p
        p = p / p.sum(axes, keepdims=True)
        p = p if o["from_logits"] else self.clip(p, EPSILON, 1 - EPSILON)
        loss = -y * np_.log(p)
        if "gamma" in o:
            loss = o["alpha"] * (1 - p) ** o["gamma"] * loss
        return loss.sum(axes)

    def kl(self, y: Any, p: Any, o: Any) -> Any:
        y, p = self.clip(y, EPSILON, 1.0), self.clip(p, EPSILON, 1.0)
        return (y * (self.np.log(y) - self.np.log(p))).sum(-1)

    def poisson(self, y: Any, p: Any, o: Any) -> Any:
        return (p - y * self.np.log(p + EPSILON)).mean(-1)

    def squared(self, y: Any, p: Any, o: Any) -> Any:
        return ((p - y) ** 2).mean(-1)

    def absolute(self, y: Any, p: Any, o: Any) -> Any:
        return abs(p - y).mean(-1)

    def log_cosh(self, y: Any, p: Any, o: Any) -> Any:
        return self.np.log(self.np.cosh(p - y)).mean(-1)

    def cosine(self, y: Any, p: Any, o: Any) -> Any:
        axis = o["axis"]
        return -(y * p).sum(axis) / self.np.sqrt((y * y).sum(axis) * (p * p).sum(axis))


TABLE = {
    "BinaryCrossentropy": ("binary", "fraction"),
    "BinaryFocalCrossentropy": ("binary", "fraction"),
    "CategoricalCrossentropy": ("categorical", "fraction"),
    "CategoricalFocalCrossentropy": ("categorical", "fraction"),
    "SparseCategoricalCrossentropy": ("categorical", "fraction"),
    "KLDivergence": ("kl", "fraction"),
    "Poisson": ("poisson", "positive"),
    "MeanSquaredError": ("squared", "number"),
    "MeanAbsoluteError": ("absolute", "number"),
    "LogCosh": ("log_cosh", "number"),
    "CosineSimilarity": ("cosine", "number"),
}


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, dict[str, Any], str, Array, Array, Array, Array | None, Array | None]:
    """A loss, its options, a reduction, targets, predictions, a direction, weights and a mask."""
    name = draw(st.sampled_from(sorted(TABLE)))
    family, kind = TABLE[name]
    shape = draw(st.sampled_from([(3,), (2, 2), (2, 3), (3, 2, 2)]))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    options: dict[str, Any] = {}
    logits = False
    if family in ("binary", "categorical"):
        logits = options["from_logits"] = draw(st.booleans())
        options["label_smoothing"] = draw(st.sampled_from([0.0, 0.3]))
        several = tuple(range(len(shape)))[:2]
        options["axis"] = draw(st.sampled_from([-1, 0, several]))
    if "Focal" in name:
        options |= {"gamma": draw(st.sampled_from([0.0, 0.7, 2.0, 3.5])), "alpha": 0.3}
        if family == "binary":
            options["apply_class_balancing"] = draw(st.booleans())
    if family == "cosine":
        options["axis"] = draw(st.sampled_from([-1, 0]))
    p = rng.normal(0, 3, shape) if logits or kind == "number" else rng.uniform(0.01, 0.99, shape)
    if kind == "fraction" and not logits and draw(st.booleans()):
        p.flat[0] = draw(st.sampled_from([0.0, 1e-9] if family == "kl" else [0.0, 1e-9, 1 - 1e-9, 1.0]))
    y = rng.normal(0, 3, shape) if kind == "number" else rng.uniform(0, 1, shape)
    if name == "SparseCategoricalCrossentropy":
        options["axis"] = draw(st.sampled_from([-1, 0]))
        labels = rng.integers(0, shape[options["axis"]], np.delete(shape, options["axis"]))
        y = np.moveaxis(np.eye(shape[options["axis"]])[labels], -1, options["axis"])
        options["label_smoothing"] = 0.0
    axis = options.get("axis", -1)
    losses_shape = np.empty(shape).sum(axis).shape
    weights = (
        rng.uniform(0, 2, losses_shape[: draw(st.integers(0, len(losses_shape)))]) if draw(st.booleans()) else None
    )
    mask = rng.uniform(size=losses_shape) < 0.6 if losses_shape and draw(st.booleans()) else None
    return name, options, draw(st.sampled_from(REDUCTIONS)), y, p, rng.normal(size=shape), weights, mask


def factor(reduction: str, shape: tuple[int, ...], weights: Array | None, mask: Array | None) -> Array:
    """What the losses are multiplied by before they are summed."""
    left = np.ones(shape) if weights is None else weights.reshape(weights.shape + (1,) * (len(shape) - weights.ndim))
    counted = np.broadcast_to(left, shape) * (1.0 if mask is None else mask)
    if reduction in ("sum", "none") or not shape:
        return counted
    number = np.prod(shape) if mask is None else mask.sum()
    total = counted.sum() if reduction == "mean_with_sample_weight" else number
    return counted / total if total else counted * 0


def ours(name: str, options: dict[str, Any], reduction: str, y: Array) -> tuple[Any, Array]:
    """The loss, and the targets as it wants them."""
    if name == "SparseCategoricalCrossentropy":
        y = y.argmax(options["axis"])
        options = {k: v for k, v in options.items() if k != "label_smoothing"}
    return getattr(losses, name)(reduction=reduction, dtype="float64", **options), y


def compare(found: Any, expected: Any) -> None:
    scale = np.abs(expected).max(initial=1e-3)
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12 * scale)


def check(case: Any, total: Callable[..., Any], derive: Callable[..., tuple[float, Array, Array]]) -> None:
    name, options, reduction, y, p, v, weights, mask = case
    loss, targets = ours(name, options, reduction, y)
    shape = np.empty(p.shape).sum(options.get("axis", -1)).shape
    value, gradient, full = derive(
        lambda q: total(TABLE[name][0], y, q, options, factor(reduction, shape, weights, mask)), p
    )
    full = full.reshape(p.size, p.size)
    given = (targets, p, weights)
    compare(np.sum(loss(*given, mask=mask)), value)
    compare(loss.gradient(*given, mask=mask), gradient)
    compare(loss.hessian(*given, mask=mask), np.diag(full).reshape(p.shape))
    product = full @ v.ravel()
    np.testing.assert_allclose(
        loss.hvp(targets, p, v, weights, mask=mask).ravel(),
        product,
        rtol=1e-8,
        atol=1e-11 * np.abs(full).max(initial=1e-3),
    )
    first, second = loss.value_gradient(*given, mask=mask)
    compare(np.sum(first), value)
    compare(second, gradient)
    first, second = loss.gradient_hessian(*given, mask=mask)
    compare(first, gradient)
    compare(second, np.diag(full).reshape(p.shape))


@some
@given(case=cases())
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_against_jax(case: Any) -> None:
    jax = pytest.importorskip("jax", reason="JAX is not installed")
    jnp = pytest.importorskip("jax.numpy")
    formulas = Formulas(jnp, jnp.clip)

    def total(family: str, y: Array, q: Any, options: dict[str, Any], by: Array) -> Any:
        return (getattr(formulas, family)(y, q, options) * by).sum()

    def derive(f: Callable[[Any], Any], p: Array) -> tuple[float, Array, Array]:
        with jax.enable_x64(True), jax.disable_jit():
            return float(f(p)), np.asarray(jax.grad(f)(p)), np.asarray(jax.jacrev(jax.grad(f))(p))

    check(case, total, derive)


@some
@given(case=cases())
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_against_torch(case: Any) -> None:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    formulas = Formulas(torch, torch.clamp)

    def total(family: str, y: Array, q: Any, options: dict[str, Any], by: Array) -> Any:
        return (getattr(formulas, family)(torch.as_tensor(y), q, options) * torch.as_tensor(by)).sum()

    def derive(f: Callable[[Any], Any], p: Array) -> tuple[float, Array, Array]:
        q = torch.tensor(p, requires_grad=True)
        (gradient,) = torch.autograd.grad(f(q), q)
        full = torch.autograd.functional.hessian(f, torch.tensor(p))
        return float(f(q)), gradient.numpy(), full.numpy()

    check(case, total, derive)


@pytest.mark.parametrize("size", [10, 20000])
@pytest.mark.parametrize("name", sorted(TABLE))
def test_small_and_large_arrays_agree(name: str, size: int) -> None:
    """Ufuncs serve small arrays and threads large ones: a row's results do not depend on how many there are."""
    rng = np.random.default_rng(1)
    p = rng.uniform(0.01, 0.99, (size, 3)).astype("f4")
    y = rng.integers(0, 3, size) if name.startswith("Sparse") else rng.uniform(0, 1, (size, 3)).astype("f4")
    weights = rng.uniform(0, 2, size)
    loss = getattr(losses, name)(reduction="none")
    every = (
        loss.value(y, p, weights),
        loss.gradient(y, p, weights),
        loss.hessian(y, p, weights),
        loss.hvp(y, p, p, weights),
    )
    first = [f(y[:5], p[:5], weights[:5]) for f in (loss.value, loss.gradient, loss.hessian)]
    first.append(loss.hvp(y[:5], p[:5], p[:5], weights[:5]))
    for one, many in zip(first, every, strict=True):
        np.testing.assert_array_equal(one, many[:5])
    mean = getattr(losses, name)(dtype="float64")
    np.testing.assert_allclose(mean(y, p, weights), every[0].astype("f8").mean(), rtol=1e-6)
    np.testing.assert_allclose(mean.value_gradient(y, p, weights)[0], mean(y, p, weights), rtol=1e-13)
