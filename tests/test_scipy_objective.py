"""scipy_objective: exact derivatives of a penalised sum of losses, and scikit-learn's own linear models from them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
import scipy.sparse
from losskernels import kernels, losses, scipy_objective
from scipy.optimize import check_grad, minimize
from sklearn.datasets import load_breast_cancer, load_iris
from sklearn.linear_model import LogisticRegression, PoissonRegressor
from sklearn.preprocessing import StandardScaler

LOGISTIC = losses.BinaryCrossentropy(from_logits=True)
SOFTMAX = losses.SparseCategoricalCrossentropy(from_logits=True)
FOCAL = losses.BinaryFocalCrossentropy(gamma=2, from_logits=True)
CATEGORICAL_FOCAL = losses.CategoricalFocalCrossentropy(gamma=1.5, from_logits=True)


def scaled(load: Callable[..., Any]) -> tuple[Any, Any]:
    features, labels = load(return_X_y=True)
    return StandardScaler().fit_transform(features), labels


CANCER, IRIS = scaled(load_breast_cancer), scaled(load_iris)
MODELS = {"binary": (LOGISTIC, *CANCER), "multiclass": (SOFTMAX, *IRIS)}
KINDS = {"dense": np.asarray, "csr array": scipy.sparse.csr_array, "csc matrix": scipy.sparse.csc_matrix}
METHODS: dict[str, dict[str, Any]] = {
    "L-BFGS-B": {"ftol": 0, "gtol": 1e-12, "maxiter": 5000, "maxcor": 50},
    "Newton-CG": {"xtol": 1e-14},
    "trust-ncg": {"gtol": 1e-11},
}


@pytest.mark.parametrize("intercept", [False, True])
@pytest.mark.parametrize("model", MODELS)
def test_scikit_learns_coefficients(model: str, intercept: bool) -> None:
    """To 1e-8, by every method, dense and sparse: scikit-learn's, tightened, are a reference of that quality."""
    loss, X, y = MODELS[model]
    weight = np.random.default_rng(0).uniform(0.5, 2, len(y))
    theirs = LogisticRegression(C=0.1, fit_intercept=intercept, tol=1e-12, solver="newton-cg", max_iter=1000)
    theirs.fit(X, y, sample_weight=weight)
    for kind, as_kind in KINDS.items():
        for method, options in METHODS.items():
            objective = scipy_objective(loss, as_kind(X), y, sample_weight=weight, l2=10.0, intercept=intercept)
            found = np.atleast_2d(objective.coefficients(objective.minimize(method, options=options).x))
            assert np.abs(found[:, : X.shape[1]] - theirs.coef_).max() <= 1e-8, (kind, method)
            if intercept:
                assert (
                    np.abs((found[:, -1] - found[:, -1].mean()) - (theirs.intercept_ - theirs.intercept_.mean())).max()
                    <= 1e-8
                )
                if model == "binary":
                    assert found[0, -1] == pytest.approx(theirs.intercept_[0], abs=1e-8)


def test_poisson_regression() -> None:
    rng = np.random.default_rng(1)
    X = rng.normal(size=(200, 3))
    y = rng.poisson(np.exp(X @ [0.5, -0.3, 0.1] + 0.2))
    theirs = PoissonRegressor(alpha=0.1, solver="newton-cholesky", tol=1e-12).fit(X, y)
    objective = scipy_objective(kernels.poisson_log, X, y, l2=0.1 * len(y), intercept=True)
    found = objective.coefficients(objective.minimize().x)
    assert np.allclose(found, [*theirs.coef_, theirs.intercept_], atol=1e-8)


def test_minimize_is_scipys() -> None:
    """The parts, given by hand, and the object that gives both, find the same."""
    objective = scipy_objective(SOFTMAX, *IRIS, l2=1.0)
    wanted = objective.minimize("trust-ncg", options={"gtol": 1e-10}).x
    parts = minimize(
        objective.fun, objective.x0, jac=objective.jac, hessp=objective.hessp, method="trust-ncg",
        options={"gtol": 1e-10},
    )  # fmt: skip
    assert np.array_equal(parts.x, wanted)
    both = minimize(objective, objective.x0, jac=True, method="L-BFGS-B", options=METHODS["L-BFGS-B"])
    assert np.allclose(both.x, wanted, atol=1e-7)


DERIVED = {
    "logistic": (LOGISTIC, CANCER),
    "focal": (FOCAL, CANCER),
    "softmax": (SOFTMAX, IRIS),
    "categorical focal": (CATEGORICAL_FOCAL, IRIS),
    "one-hot": (losses.CategoricalCrossentropy(from_logits=True), (IRIS[0], np.eye(3)[IRIS[1]])),
    "squared error": (losses.MeanSquaredError(), (IRIS[0], IRIS[0][:, 0] ** 2)),
}


@pytest.mark.parametrize("intercept", [False, True])
@pytest.mark.parametrize("name", DERIVED)
def test_derivatives_are_those_of_the_value(name: str, intercept: bool) -> None:
    loss, (X, y) = DERIVED[name]
    rng = np.random.default_rng(2)
    weight = rng.uniform(0.5, 2, len(X))
    objective = scipy_objective(loss, X, y, weight, l2=0.7, intercept=intercept)
    theta, along = rng.normal(scale=0.3, size=(2, objective.x0.size))
    assert check_grad(objective.fun, objective.jac, theta) <= 1e-5 * np.linalg.norm(objective.jac(theta))
    h = 1e-5
    slope = (objective.jac(theta + h * along) - objective.jac(theta - h * along)) / (2 * h)
    assert np.allclose(objective.hessp(theta, along), slope, rtol=1e-6, atol=1e-6 * np.abs(slope).max())


def test_the_value_is_the_penalised_sum() -> None:
    X, y = CANCER
    theta = np.linspace(-1, 1, X.shape[1] + 1)
    objective = scipy_objective(FOCAL, X, y, l2=3.0, intercept=True)
    scores = X @ theta[:-1] + theta[-1]
    expected = kernels.binary_focal_crossentropy_logits.value(y, scores, 2.0).sum() + 1.5 * theta[:-1] @ theta[:-1]
    value, gradient = objective(theta)
    assert value == objective.fun(theta) == pytest.approx(expected, rel=1e-13)
    assert np.array_equal(gradient, objective.jac(theta))


def test_what_is_remembered_belongs_to_theta() -> None:
    """Neither a theta that is changed in place, nor a gradient that is, spoils what is computed next."""
    objective, fresh = (scipy_objective(LOGISTIC, *CANCER) for _ in range(2))
    theta = objective.x0
    objective.jac(theta)[:] = np.nan
    assert np.isfinite(objective.jac(theta)).all()
    theta += 0.1
    assert objective.fun(theta) == fresh.fun(theta)
    assert np.array_equal(objective.hessp(theta, theta), fresh.hessp(theta, theta))


def test_copies() -> None:
    objective = scipy_objective(SOFTMAX, *IRIS, l2=1.0)
    theta = objective.x0 + 0.1
    for same in (copy.deepcopy(objective), pickle.loads(pickle.dumps(objective))):
        assert same.fun(theta) == objective.fun(theta)


@pytest.mark.parametrize("form", ["coo array", "float32", "integers", "Fortran order", "frame", "read-only"])
def test_features_may_come_in_any_form(form: str) -> None:
    """With the same numbers; here small integers."""
    X, y = np.round(4 * CANCER[0]), CANCER[1]
    kept = X.copy()
    kept.setflags(write=False)
    given = {
        "coo array": scipy.sparse.coo_array(X),
        "float32": X.astype(np.float32),
        "integers": X.astype(int),
        "Fortran order": np.asfortranarray(X),
        "frame": pd.DataFrame(X),
        "read-only": kept,
    }[form]
    theta = np.linspace(-0.1, 0.1, X.shape[1])
    ours, wanted = (scipy_objective(FOCAL, features, y, l2=1.0) for features in (given, X))
    assert np.allclose(ours.jac(theta), wanted.jac(theta), rtol=1e-12)
    assert np.allclose(ours.hessp(theta, theta), wanted.hessp(theta, theta), rtol=1e-12)


def test_a_start_may_have_the_coefficients_shape() -> None:
    objective = scipy_objective(SOFTMAX, *IRIS, l2=1.0)
    shaped = objective.minimize(x0=np.ones(objective.shape)).x
    assert np.array_equal(shaped, objective.minimize(x0=np.ones(12)).x)


SENTENCES: dict[str, tuple[Callable[[], Any], str]] = {
    "probabilities": (
        lambda: scipy_objective(losses.BinaryCrossentropy(), *CANCER),
        "BinaryCrossentropy.scipy_objective: scores may be any real numbers, but the loss takes predictions in [0, 1]; "
        "make it with from_logits=True: BinaryCrossentropy(from_logits=True)",
    ),
    "labels": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [-1, 1]).fun([0.0]),
        "BinaryCrossentropy.scipy_objective: y_true[0] is -1, which is not in [0, 1]; 1 of 2 entries are not; labels "
        "-1 and 1 become 0 and 1 by (y_true + 1) / 2",
    ),
    "rows": (
        lambda: scipy_objective(LOGISTIC, np.ones((3, 2)), [0, 1]),
        "BinaryCrossentropy.scipy_objective: y has shape (2,), but X has 3 rows",
    ),
    "X": (
        lambda: scipy_objective(LOGISTIC, [1.0, 2.0], [0, 1]),
        "BinaryCrossentropy.scipy_objective: X has shape (2,), but rows and columns are expected",
    ),
    "NaN in X": (
        lambda: scipy_objective(LOGISTIC, scipy.sparse.csr_array([[np.nan], [2.0]]), [0, 1]),
        "BinaryCrossentropy.scipy_objective: X has entries that are NaN or infinite; fill them, or drop their rows",
    ),
    "weights": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1], [1]),
        "BinaryCrossentropy.scipy_objective: sample_weight has shape (1,), but X has 2 rows",
    ),
    "l2": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1], l2=-1),
        "BinaryCrossentropy.scipy_objective: l2 must not be negative, but is -1.0",
    ),
    "no labels": (
        lambda: scipy_objective(SOFTMAX, np.ones((0, 2)), []),
        "SparseCategoricalCrossentropy.scipy_objective: y must have class labels 0, 1, ..., one for each row",
    ),
    "missing labels": (
        lambda: scipy_objective(SOFTMAX, np.ones((2, 2)), [np.nan, 1]),
        "SparseCategoricalCrossentropy.scipy_objective: y must have class labels 0, 1, ..., one for each row",
    ),
    "an l2 for each": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1], l2=[1, 2]),  # type: ignore[arg-type]  # that is what is refused
        "BinaryCrossentropy.scipy_objective: l2 must be a number, but is [1, 2]",
    ),
    "start": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1]).minimize(x0=[0, 0]),
        "BinaryCrossentropy.scipy_objective: x0 has 2 numbers, but coefficients of shape (1,) have 1",
    ),
    "diverged": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1]).fun([np.nan]),
        "BinaryCrossentropy.scipy_objective: 2 of 2 scores are NaN: the training diverged; lower the learning rate, or "
        "regularise more",
    ),
    "theta": (
        lambda: scipy_objective(SOFTMAX, *IRIS).fun(np.zeros(4)),
        "SparseCategoricalCrossentropy.scipy_objective: theta has 4 numbers, but coefficients of shape (3, 4) have 12",
    ),
    "direction": (
        lambda: scipy_objective(LOGISTIC, [[1.0], [2.0]], [0, 1]).hessp([0.0], [1.0, 2.0]),
        "BinaryCrossentropy.scipy_objective: p has 2 numbers, but coefficients of shape (1,) have 1",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence(name: str) -> None:
    call, sentence = SENTENCES[name]
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value) == sentence
