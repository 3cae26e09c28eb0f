"""Real runs: the kernels in optimisers, boosters, pickles, Dask arrays, processes and threads."""

from __future__ import annotations

import io
import multiprocessing
import pickle
import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import dask.array as da
import joblib
import lightgbm
import losskernels.kernels as kernels
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import approx_fprime, minimize
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

Array = NDArray[Any]
L2 = 1.0
FOCAL = kernels.binary_focal_crossentropy_logits
LOGISTIC = kernels.binary_crossentropy_logits
PICKLED: dict[str, Callable[[], Any]] = {
    "kernel": lambda: FOCAL,
    "bound kernel": lambda: FOCAL.bind(gamma=1.5),
    "ufunc": lambda: FOCAL.value_gradient,
    "bound ufunc": lambda: FOCAL.bind(gamma=1.5).hessian,
    "u10": lambda: FOCAL.u10,
    "bound u10": lambda: FOCAL.bind(gamma=1.5).u10,
    "ufunc of u10": lambda: FOCAL.u10.value_gradient,
    "bound ufunc of u10": lambda: FOCAL.bind(gamma=1.5).u10.hessian,
}


@pytest.fixture(scope="module")
def cancer() -> tuple[Array, Array]:
    features, labels = load_breast_cancer(return_X_y=True)
    return StandardScaler().fit_transform(features), labels


@pytest.fixture
def scores() -> tuple[Array, Array]:
    random = np.random.default_rng(0)
    return random.integers(0, 2, 20_000), random.normal(scale=5, size=20_000)


def penalised_focal(theta: Array, features: Array, labels: Array, gamma: float) -> tuple[float, Array]:
    """The summed focal loss of a linear model, its intercept first, with an L2 penalty; and its gradient."""
    value, gradient = FOCAL.value_gradient(labels, theta[0] + features @ theta[1:], gamma)
    penalty = np.r_[0.0, theta[1:]]
    return value.sum() + L2 / 2 * penalty @ penalty, np.r_[gradient.sum(), gradient @ features] + L2 * penalty


def fitted(features: Array, labels: Array, gamma: float) -> Any:
    start = np.zeros(1 + features.shape[1])
    return minimize(
        penalised_focal, start, (features, labels, gamma), method="L-BFGS-B", jac=True,
        options={"ftol": 1e-15, "gtol": 1e-7, "maxiter": 1000},
    )  # fmt: skip


@pytest.mark.parametrize("gamma", [0.0, 1.5, 2.0])
def test_scipy_finds_the_optimum_of_the_focal_loss(cancer: tuple[Array, Array], gamma: float) -> None:
    features, labels = cancer
    start = np.zeros(1 + features.shape[1])
    result = fitted(features, labels, gamma)
    assert result.fun < penalised_focal(start, features, labels, gamma)[0] / 5
    assert np.abs(result.jac).max() < 1e-4
    assert np.mean((result.x[0] + features @ result.x[1:] > 0) == labels) > 0.98
    numeric = approx_fprime(start, lambda theta: penalised_focal(theta, features, labels, gamma)[0], 1e-7)
    assert np.allclose(numeric, penalised_focal(start, features, labels, gamma)[1], rtol=1e-4, atol=1e-3)


def test_without_focusing_it_is_logistic_regression(cancer: tuple[Array, Array]) -> None:
    features, labels = cancer
    theirs = LogisticRegression(C=1 / L2, tol=1e-10, max_iter=10_000).fit(features, labels)
    ours = fitted(features, labels, 0.0)
    assert np.allclose(ours.x, np.r_[theirs.intercept_, theirs.coef_[0]], rtol=0, atol=1e-4)


def test_newton_steps_with_the_hessian_converge_at_once(cancer: tuple[Array, Array]) -> None:
    features, labels = cancer
    design = np.c_[np.ones(len(features)), features]
    penalty = L2 * np.diag(np.r_[0.0, np.ones(features.shape[1])])
    theta = np.zeros(design.shape[1])
    for _ in range(12):
        found = LOGISTIC.evaluate(labels, design @ theta, outputs=("gradient", "hessian"))
        gradient = design.T @ found.gradient + penalty @ theta
        theta -= np.linalg.solve(design.T @ (found.hessian[:, None] * design) + penalty, gradient)
    assert np.abs(gradient).max() < 1e-10
    assert np.allclose(theta, fitted(features, labels, 0.0).x, atol=1e-4)


def booster(objective: Any, **options: Any) -> lightgbm.LGBMClassifier:
    return lightgbm.LGBMClassifier(
        objective=objective, n_estimators=30, boost_from_average=False, n_jobs=1, verbose=-1, **options
    )


def test_lightgbm_grows_the_same_trees_as_with_its_own_objective(cancer: tuple[Array, Array]) -> None:
    features, labels = cancer

    def objective(y_true: Array, y_pred: Array) -> tuple[Array, Array]:
        found: tuple[Array, Array] = LOGISTIC.evaluate(y_true, y_pred, outputs=("gradient", "hessian"))
        return found

    ours = booster(objective).fit(features, labels)
    built_in = booster("binary").fit(features, labels)
    scores = [m.predict(features, raw_score=True) for m in (ours, built_in)]
    assert np.abs(scores[0] - scores[1]).max() < 1e-6
    splits = [
        re.findall("^(?:split_feature|threshold)=.*", m.booster_.model_to_string(), re.M) for m in (ours, built_in)
    ]
    assert len(splits[0]) == 60 and splits[0] == splits[1]


def test_lightgbm_with_weights_and_the_right_start(cancer: tuple[Array, Array]) -> None:
    features, labels = cancer
    weights = np.where(labels == 1, 0.5, 2.0)
    share = np.average(labels, weights=weights)
    start = np.full(len(labels), np.log(share / (1 - share)))

    def objective(y_true: Array, y_pred: Array, weight: Array) -> tuple[Array, Array]:
        found: tuple[Array, Array] = LOGISTIC.evaluate(y_true, y_pred, sample_weight=weight)
        return found

    ours = booster(objective).fit(features, labels, weights, init_score=start)
    built_in = booster("binary").set_params(boost_from_average=True).fit(features, labels, weights)
    assert (
        np.abs(ours.predict(features, raw_score=True) + start - built_in.predict(features, raw_score=True)).max() < 1e-6
    )


def test_lightgbm_learns_with_the_focal_loss(cancer: tuple[Array, Array]) -> None:
    features, labels = cancer
    focal = FOCAL.bind(gamma=1.0)
    model = booster(lambda y_true, y_pred: focal.evaluate(y_true, y_pred, outputs=("gradient", "hessian")))
    scores = model.fit(features, labels).predict(features, raw_score=True)
    assert np.mean((scores > 0) == labels) > 0.98


@pytest.mark.parametrize("kind", PICKLED)
def test_pickles_of_all_protocols_and_of_joblib_are_the_thing_itself(kind: str) -> None:
    thing = PICKLED[kind]()
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert repr(pickle.loads(pickle.dumps(thing, protocol))) == repr(thing)
    file = io.BytesIO()
    joblib.dump(thing, file)
    file.seek(0)
    assert repr(joblib.load(file)) == repr(thing)


def test_kernels_are_sent_to_fresh_processes(scores: tuple[Array, Array]) -> None:
    chunks = [(labels, z) for labels, z in zip(*map(lambda x: np.split(x, 4), scores), strict=True)]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.starmap(FOCAL.bind(gamma=1.5).value, chunks)
    assert np.array_equal(np.concatenate(found), FOCAL.value(*scores, 1.5))


def test_joblib_runs_kernels_in_its_processes(scores: tuple[Array, Array]) -> None:
    jobs = (joblib.delayed(FOCAL.evaluate)(*scores, gamma=gamma, outputs="value") for gamma in (0, 1.5, 2))
    for found, gamma in zip(joblib.Parallel(2)(jobs), (0, 1.5, 2), strict=True):
        assert np.array_equal(found.value, FOCAL.value(*scores, gamma))


def test_dask_arrays_stay_lazy_and_keep_their_bits(scores: tuple[Array, Array]) -> None:
    labels, z = (da.from_array(x, chunks=3000) for x in scores)
    lazy = FOCAL.value(labels, z, 2.0)
    assert isinstance(lazy, da.Array) and lazy.chunks == z.chunks
    assert np.array_equal(lazy.compute(), FOCAL.value(*scores, 2.0))
    both = da.apply_gufunc(FOCAL.gradient_hessian, "(),(),()->(),()", labels, z, 2.0, output_dtypes=(float, float))
    for lazily, at_once in zip(da.compute(*both), FOCAL.gradient_hessian(*scores, 2.0), strict=True):
        assert np.array_equal(lazily, at_once)


def test_dask_arrays_with_a_class_axis() -> None:
    z = np.random.default_rng(1).normal(size=(500, 7))
    labels = np.arange(500) % 7
    kernel = kernels.sparse_categorical_crossentropy_logits
    rows = da.from_array(z, chunks=(100, 7))
    lazy = da.apply_gufunc(kernel.gradient, kernel.gradient.signature, da.from_array(labels, 100), rows)
    assert np.array_equal(lazy.compute(), kernel.gradient(labels, z))


def test_a_long_call_lets_other_threads_run() -> None:
    z = np.linspace(-30, 30, 3_000_000)
    done, counted = threading.Event(), 0

    def work() -> None:
        FOCAL.value(1, z, 1.5)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.wait(0.001):
        counted += 1
    thread.join()
    assert counted > 3


@pytest.mark.parametrize("n_threads", [1, 2, 5])
def test_concurrent_calls_give_the_same_bits(scores: tuple[Array, Array], n_threads: int) -> None:
    expected = FOCAL.evaluate(*scores, outputs=("value", "gradient", "hessian", "sum"), n_threads=1)

    def call(_: int) -> Any:
        return FOCAL.evaluate(*scores, outputs=("value", "gradient", "hessian", "sum"), n_threads=n_threads)

    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(call, range(20)):
            assert all(np.array_equal(x, y) for x, y in zip(found, expected, strict=True))
