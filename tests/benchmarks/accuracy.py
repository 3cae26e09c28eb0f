"""How exact the losses of other libraries are beside ours, at the same points: a table in Markdown.

Run it with `python tests/benchmarks/accuracy.py` where the libraries are installed that are to be compared, such as

    pip install ".[codegen]" torch tensorflow-cpu keras jax optax scikit-learn

A library that is missing is skipped, and that is said. The points are those of `losskernels audit`: logits uniform in
their exponent and linear, neighbours of thresholds and roots, hard and soft labels, rows of four classes. Derivatives
are the library's own: automatic ones, or scikit-learn's. `--points 0.2` takes fewer.

A cell has the largest error of value, gradient and Hessian (for rows its diagonal) in ULP, then what is wrong beside:
NaN or infinite results; lost: normal results that came out as 0; flushed: subnormal ones that did. It begins with "yes"
where all is within our contract.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from losskernels.codegen.driver.sync import read_text
from losskernels.codegen.evidence import campaign, sweep
from losskernels.codegen.evidence.contract import CONTRACTS
from losskernels.codegen.evidence.figures import FORMATS, Figures, figures
from losskernels.codegen.evidence.points import Arrays
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.survey import available, computed, truths

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

Outputs = tuple[Any, Any, Any]
"""Value, gradient, Hessian (over a class axis its diagonal)."""
Differentiate = Callable[[Callable[..., Any], Any, Any], Outputs]
NAMES = ("value", "gradient", "hessian")
CLASSES = {4: 300}


@dataclass(frozen=True)
class Case:
    """A row of the table: our kernel, the parameters that are fixed, and the formula in each library."""

    title: str
    kernel: str
    parameters: dict[str, float]
    peers: dict[str, Callable[..., Any]]


def torch_outputs(formula: Callable[..., Any], y: Any, x: Any) -> Outputs:
    import torch

    t = torch.tensor(x, requires_grad=True)
    value = formula(torch, torch.tensor(y), t)
    (gradient,) = torch.autograd.grad(value.sum(), t, create_graph=True)
    columns = [gradient] if x.ndim == 1 else [gradient[:, k] for k in range(x.shape[1])]
    second = [
        torch.autograd.grad(c.sum(), t, retain_graph=True)[0] if c.requires_grad else torch.zeros_like(t)
        for c in columns
    ]
    hessian = second[0] if x.ndim == 1 else torch.stack([h[:, k] for k, h in enumerate(second)], 1)
    return value.detach().numpy(), gradient.detach().numpy(), hessian.detach().numpy()


def tensorflow_outputs(formula: Callable[..., Any], y: Any, x: Any) -> Outputs:
    tf = import_module("tensorflow")
    t = tf.constant(x)
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(t)
        with tf.GradientTape() as inner:
            inner.watch(t)
            value = formula(tf, tf.constant(y), t)
        gradient = inner.gradient(value, t)
        columns = [gradient] if x.ndim == 1 else tf.unstack(gradient, axis=1)
    second = [outer.gradient(c, t) for c in columns]
    second = [np.zeros_like(x) if h is None else h.numpy() for h in second]
    hessian = second[0] if x.ndim == 1 else np.stack([h[:, k] for k, h in enumerate(second)], 1)
    return value.numpy(), gradient.numpy(), hessian


def optax_outputs(formula: Callable[..., Any], y: Any, x: Any) -> Outputs:
    jax, optax = import_module("jax"), import_module("optax")
    jax.config.update("jax_enable_x64", True)

    def one(a: Any, b: Any) -> Any:
        return formula(optax, b, a)

    value, gradient = jax.vmap(jax.value_and_grad(one))(x, y)
    hessian = jax.vmap(jax.hessian(one))(x, y)
    if x.ndim == 2:
        hessian = jax.numpy.diagonal(hessian, axis1=1, axis2=2)
    return np.asarray(value), np.asarray(gradient), np.asarray(hessian)


def sklearn_outputs(formula: Callable[..., Any], y: Any, x: Any) -> Outputs:
    loss = formula(import_module("sklearn._loss"))
    if x.ndim == 2:
        gradient, hessian = loss.gradient_hessian(y.argmax(axis=1).astype(x.dtype), np.ascontiguousarray(x))
        return loss.loss(y.argmax(axis=1).astype(x.dtype), np.ascontiguousarray(x)), gradient, hessian
    gradient, hessian = loss.gradient_hessian(y, x)
    return loss.loss(y, x), gradient, hessian


LIBRARIES: dict[str, tuple[str, Differentiate]] = {
    "PyTorch": ("torch", torch_outputs),
    "TensorFlow": ("tensorflow", tensorflow_outputs),
    "Keras": ("keras", tensorflow_outputs),
    "optax": ("optax", optax_outputs),
    "scikit-learn": ("sklearn", sklearn_outputs),
}
"""The module to import, and what differentiates."""


def keras(name: str, **options: Any) -> Callable[..., Any]:
    """A Keras function, on rows of one element where there is no class axis."""

    def call(tf: Any, y: Any, x: Any) -> Any:
        function = getattr(import_module("keras").losses, name)
        rows = (y, x) if len(x.shape) == 2 else (y[:, None], x[:, None])
        return function(*rows, **options)

    return call


CASES = (
    Case("binary cross-entropy, logits", "binary_crossentropy_logits", {}, {
        "PyTorch": lambda t, y, x: t.nn.functional.binary_cross_entropy_with_logits(x, y, reduction="none"),
        "TensorFlow": lambda tf, y, x: tf.nn.sigmoid_cross_entropy_with_logits(y, x),
        "Keras": keras("binary_crossentropy", from_logits=True),
        "optax": lambda o, y, x: o.sigmoid_binary_cross_entropy(x, y),
        "scikit-learn": lambda s: s.HalfBinomialLoss(),
    }),
    Case("weighted cross-entropy, logits, weight 2.5", "weighted_crossentropy_logits", {"pos_weight": 2.5}, {
        "PyTorch": lambda t, y, x: t.nn.functional.binary_cross_entropy_with_logits(
            x, y, pos_weight=t.tensor(2.5, dtype=x.dtype), reduction="none"),
        "TensorFlow": lambda tf, y, x: tf.nn.weighted_cross_entropy_with_logits(y, x, 2.5),
    }),
    Case("focal, gamma 2, logits", "binary_focal_crossentropy_logits", {"gamma": 2.0}, {
        "Keras": keras("binary_focal_crossentropy", from_logits=True, gamma=2.0),
        "optax": lambda o, y, x: o.sigmoid_focal_loss(x, y, gamma=2.0),
    }),
    Case("categorical cross-entropy, logits", "categorical_crossentropy_logits", {}, {
        "PyTorch": lambda t, y, x: t.nn.functional.cross_entropy(x, y, reduction="none"),
        "TensorFlow": lambda tf, y, x: tf.nn.softmax_cross_entropy_with_logits(y, x),
        "Keras": keras("categorical_crossentropy", from_logits=True),
        "optax": lambda o, y, x: o.softmax_cross_entropy(x, y),
        "scikit-learn": lambda s: s.HalfMultinomialLoss(n_classes=4),
    }),
    Case("Poisson, log of the mean", "poisson_log", {}, {
        "PyTorch": lambda t, y, x: t.nn.functional.poisson_nll_loss(x, y, log_input=True, reduction="none"),
        "TensorFlow": lambda tf, y, x: tf.nn.log_poisson_loss(y, x),
        "scikit-learn": lambda s: s.HalfPoissonLoss(),
    }),
    Case("Kullback-Leibler, one term", "kl_divergence_element", {}, {
        "PyTorch": lambda t, y, p: t.nn.functional.kl_div(p.log(), y, reduction="none"),
        "Keras": keras("kl_divergence"),
        "optax": lambda o, y, p: o.kl_divergence(import_module("jax").numpy.log(p)[None], y[None]),
    }),
    Case("binary cross-entropy, probabilities", "binary_crossentropy", {}, {
        "PyTorch": lambda t, y, p: t.nn.functional.binary_cross_entropy(p, y, reduction="none"),
        "Keras": keras("binary_crossentropy"),
    }),
    Case("log-cosh", "log_cosh", {}, {
        "Keras": keras("log_cosh"),
        "optax": lambda o, y, x: o.log_cosh(x, y),
    }),
)  # fmt: skip


def installed() -> dict[str, str]:
    """The versions of the libraries that are there; the others are named."""
    found = {}
    for library, (module, _) in LIBRARIES.items():
        try:
            found[library] = str(import_module(module).__version__)
        except ImportError:
            print(f"{library} is not installed: skipped", file=sys.stderr)
    return found


def points(case: Case, dtype: str, share: float) -> Iterator[Arrays]:
    """The audit's points at the case's parameters; one-hot rows."""
    subject = subjects()[case.kernel]
    page = read_text(campaign.text_folder() / "audit" / f"{subject.loss}.txt") or ""
    for at in sweep.groups(subject, FORMATS[dtype].dtype, 0, page, share, CLASSES):
        kept = np.ones(len(next(iter(at.values()))), bool)
        for name, value in case.parameters.items():
            kept &= at[name] == value
        if subject.classwise:
            kept &= (at["y_true"].max(axis=1) == 1) & (at["y_true"].sum(axis=1) == 1)
        if kept.any():
            yield {n: a[kept] for n, a in at.items()}


def compare(case: Case, dtype: str, libraries: dict[str, str], share: float) -> dict[str, list[Figures]]:
    """The figures of value, gradient and Hessian, by library; ours by tier."""
    found: dict[str, list[Figures]] = {}
    for at in points(case, dtype, share):
        table = truths(subjects()[case.kernel], at)
        for name, got in _results(case, libraries, at):
            parts = found.setdefault(name, [Figures(), Figures(), Figures()])
            for part, output, values in zip(parts, NAMES, got, strict=True):
                column = table[output]
                picked = np.array([values[w] for w in column.where])
                contract = CONTRACTS[dtype, "plain"]
                part.add(figures(picked, column.exact, FORMATS[dtype], contract, column.show(at), 0), 0)
    return found


def _results(case: Case, libraries: dict[str, str], at: Arrays) -> Iterator[tuple[str, Outputs]]:
    for tier, kernel in available(case.kernel).items():
        ours = computed(kernel, at)
        yield f"losskernels {tier}", (ours["value"], ours["gradient"], ours["hessian"])
    soft = np.any((at["y_true"] != 0) & (at["y_true"] != 1))
    for library, formula in case.peers.items():
        if library in libraries and not (library == "TensorFlow" and soft and at["y_pred"].ndim == 2):
            _, differentiate = LIBRARIES[library]
            value, gradient, hessian = differentiate(formula, at["y_true"], at["y_pred"])
            yield library, (np.reshape(value, len(at["y_true"])), gradient, hessian)


def cell(parts: list[Figures] | None) -> str:
    """What stands in the table."""
    if parts is None:
        return "-"
    wrong = {
        "NaN/Inf": sum(p.invalid for p in parts),
        "lost": sum(p.flushed_normal for p in parts),
        "flushed": sum(p.flushed_subnormal for p in parts),
    }
    words = [f"{count} {what}" for what, count in wrong.items() if count]
    within = not any(p.outside or p.invalid or p.flushed_normal for p in parts)
    return ", ".join(["yes: " * within + " / ".join(_size(p.normal) for p in parts), *words])


def _size(x: float) -> str:
    return f"{x:.2f}" if x < 100 else f"{x:.0e}".replace("e+0", "e").replace("e+", "e")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=float, default=1.0, help="how many, compared with the audit's")
    share = parser.parse_args().points
    libraries = installed()
    tiers = [f"losskernels {tier}" for tier in ("plain", "u10")]
    header = ["loss", "dtype", *tiers, *(f"{name} {version}" for name, version in libraries.items())]
    print(f"| {' | '.join(header)} |\n|{'---|' * len(header)}")
    for case in CASES:
        for dtype in FORMATS:
            found = compare(case, dtype, libraries, share)
            cells = [cell(found.get(name)) for name in (*tiers, *libraries)]
            print(f"| {' | '.join([case.title, dtype, *cells])} |", flush=True)


if __name__ == "__main__":
    main()
