"""Focal losses train the models that the textbook formulas train with the derivatives that JAX takes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from booster_data import sample
from catboost import CatBoostClassifier
from lightgbm import LGBMClassifier
from losskernels import losses
from xgboost import XGBClassifier

jax = pytest.importorskip("jax", reason="JAX is not installed: the reference's derivatives are taken by it")
jnp = pytest.importorskip("jax.numpy")

DATA = sample(160, seed=1)
GAMMA = 2.0
FLOOR = 1e-16


def binary(score: Any, y: Any) -> Any:
    log_p, log_q = jax.nn.log_sigmoid(score), jax.nn.log_sigmoid(-score)
    return -y * jnp.exp(GAMMA * log_q) * log_p - (1 - y) * jnp.exp(GAMMA * log_p) * log_q


def categorical(scores: Any, y: Any) -> Any:
    p = jax.nn.softmax(scores)
    return -0.25 * (1 - p[y]) ** GAMMA * jnp.log(p[y])


def reference(formula: Callable[[Any, Any], Any]) -> Callable[[Any, Any, Any], Any]:
    """The whole derivatives of a formula at every row: gradients and Hessians, times the weights."""
    first = jax.jit(jax.vmap(jax.grad(formula)))
    second = jax.jit(jax.vmap(jax.jacfwd(jax.jacrev(formula))))

    def derivatives(y: Any, scores: Any, weight: Any) -> Any:
        with jax.enable_x64(True):
            y = np.asarray(y, dtype=int) if scores.ndim == 2 else np.asarray(y, dtype=float)
            given = np.asarray(scores, dtype=float)
            g, h = np.array(first(given, y)), np.array(second(given, y))
        if weight is not None:
            g, h = (np.einsum("i,i...->i...", weight, x) for x in (g, h))
        return g, h

    return derivatives


BINARY, CATEGORICAL = reference(binary), reference(categorical)


def binary_objective(policy: Callable[[Any], Any]) -> Callable[..., Any]:
    def objective(y: Any, scores: Any, sample_weight: Any = None) -> Any:
        g, h = BINARY(y, scores, sample_weight)
        return g, policy(h)

    return objective


POLICIES: dict[str, Callable[[Any], Any]] = {
    "exact": lambda h: h,
    "clip": lambda h: np.maximum(h, FLOOR),
    "abs": lambda h: np.maximum(np.abs(h), FLOOR),
}

LIGHTGBM = {"n_estimators": 12, "num_leaves": 7, "n_jobs": 1, "verbose": -1, "metric": "None", "reg_lambda": 1.0}
START = np.where(DATA.binary == 1, -4.0, 1.0)
"""Wrong scores to start from, where the Hessian of class 1 is negative."""


@pytest.mark.parametrize("weight", [None, DATA.weight], ids=["unweighted", "weighted"])
@pytest.mark.parametrize("policy", POLICIES)
def test_binary_in_lightgbm(policy: Any, weight: Any) -> None:
    loss = losses.BinaryFocalCrossentropy(gamma=GAMMA, from_logits=True)
    found = []
    for objective in (loss.objective(hessian=policy), binary_objective(POLICIES[policy])):
        model = LGBMClassifier(objective=objective, **LIGHTGBM)
        model.fit(DATA.features, DATA.binary, sample_weight=weight, init_score=START)
        found.append(model.predict(DATA.features, raw_score=True))
    assert found[1].std() > 0.1
    assert np.abs(found[0] - found[1]).max() <= 1e-9 * np.abs(found[1]).max()


def test_the_policies_differ_where_the_start_is_wrong() -> None:
    """Else the test above would not tell them apart."""
    _, h = BINARY(DATA.binary, START, None)
    assert (h < 0).any() and (h > 0).any()


def test_binary_in_xgboost() -> None:
    loss = losses.BinaryFocalCrossentropy(gamma=GAMMA, from_logits=True)
    options = {"n_estimators": 12, "max_depth": 3, "n_jobs": 1}
    found = []
    for objective in (loss.objective(), binary_objective(POLICIES["clip"])):
        model = XGBClassifier(objective=objective, **options).fit(DATA.features, DATA.binary)
        found.append(model.predict(DATA.features, output_margin=True))
    assert found[1].std() > 0.1
    assert np.abs(found[0] - found[1]).max() <= 1e-5 * np.abs(found[1]).max()


def diagonal(h: Any) -> Any:
    return np.einsum("nii->ni", h)


OVER_CLASSES: dict[str, Callable[[Any], Any]] = {
    "diagonal": diagonal,
    "upper-bound": lambda h: np.abs(h).sum(axis=2),
    "friedman": lambda h: 1.5 * diagonal(h),
}


@pytest.mark.parametrize("classes", OVER_CLASSES)
def test_categorical_in_lightgbm(classes: Any) -> None:
    """Class labels will do, though the loss has dense targets."""

    def theirs(y: Any, scores: Any, sample_weight: Any) -> Any:
        g, h = CATEGORICAL(y, scores, sample_weight)
        return g, np.maximum(OVER_CLASSES[classes](h), FLOOR)

    ours = losses.CategoricalFocalCrossentropy(gamma=GAMMA, from_logits=True).objective(classes=classes)
    found = []
    for objective in (ours, theirs):
        model = LGBMClassifier(objective=objective, **{**LIGHTGBM, "min_sum_hessian_in_leaf": 1e-6})
        model.fit(DATA.features, DATA.classes)
        found.append(model.predict(DATA.features, raw_score=True))
    assert found[1].std() > 0.1
    assert np.abs(found[0] - found[1]).max() <= 1e-9 * np.abs(found[1]).max()


def test_categorical_in_catboost() -> None:
    """The whole Hessian over classes, with the eigenvalues that are not positive raised."""

    class Theirs:
        no_jit = True

        def calc_ders_multi(self, approx: Any, target: Any, weight: Any) -> Any:
            g, h = CATEGORICAL(np.array([target]), np.array([approx]), np.array([weight]))
            values, vectors = np.linalg.eigh(h[0])
            return (-g[0]).tolist(), (-(vectors * np.maximum(values, FLOOR)) @ vectors.T).tolist()

    options = {
        "iterations": 4, "depth": 2, "learning_rate": 0.3, "thread_count": 1, "verbose": False, "classes_count": 3,
        "leaf_estimation_method": "Newton", "leaf_estimation_iterations": 1, "bootstrap_type": "No",
        "random_strength": 0, "allow_writing_files": False, "eval_metric": "MultiClass",
    }  # fmt: skip
    ours = losses.CategoricalFocalCrossentropy(gamma=GAMMA, from_logits=True).objective()
    rows = slice(0, 40)
    found = []
    for objective in (ours, Theirs()):
        model = CatBoostClassifier(loss_function=objective, **options).fit(DATA.features[rows], DATA.classes[rows])
        found.append(np.asarray(model.predict(DATA.features, prediction_type="RawFormulaVal")))
    assert found[1].std() > 0.05
    assert np.abs(found[0] - found[1]).max() <= 1e-9 * np.abs(found[1]).max()
