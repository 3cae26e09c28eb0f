"""Objectives themselves: Hessian policies, layouts, starting scores, predictions, metrics, copies."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import joblib
import losskernels
import numpy as np
import pytest
from booster_data import sample
from catboost import CatBoostClassifier
from lightgbm import LGBMClassifier
from losskernels import kernels, losses
from sklearn.base import clone
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GridSearchCV
from threadpoolctl import threadpool_limits
from xgboost import XGBClassifier

FOCAL = losses.BinaryFocalCrossentropy(gamma=2, from_logits=True)
CATEGORICAL_FOCAL = losses.CategoricalFocalCrossentropy(gamma=2, alpha=[0.2, 0.5, 0.3], from_logits=True)
SOFTMAX = losses.SparseCategoricalCrossentropy(from_logits=True)
DATA = sample(80)
RNG = np.random.default_rng(0)
SCORES = RNG.normal(scale=3, size=80)
ROWS = RNG.normal(scale=2, size=(80, 3))


def hessians(objective: Any, y: Any, rows: Any) -> Any:
    """The whole Hessian over classes of every row, by CatBoost's door, which takes all of it."""
    return np.array([-np.array(objective.calc_ders_multi(s, t, None)[1]) for s, t in zip(rows, y, strict=True)])


def test_policies_of_one_score() -> None:
    exact = FOCAL.objective(hessian="exact")(DATA.binary, SCORES)[1]
    assert np.array_equal(exact, kernels.binary_focal_crossentropy_logits.hessian(DATA.binary, SCORES, 2.0))
    assert exact.min() < 0
    assert np.array_equal(FOCAL.objective(hessian="clip")(DATA.binary, SCORES)[1], np.maximum(exact, 1e-16))
    assert np.array_equal(FOCAL.objective(hessian="abs")(DATA.binary, SCORES)[1], np.maximum(abs(exact), 1e-16))
    assert FOCAL.objective() == FOCAL.objective(hessian="clip")


def test_gauss_newton_is_the_curvature_by_the_mean() -> None:
    """Computed from derivatives by the score; here from those by the probability."""
    p = 1 / (1 + np.exp(-SCORES))
    expected = kernels.binary_focal_crossentropy.hessian(DATA.binary, p, 2.0) * (p * (1 - p)) ** 2
    found = FOCAL.objective(hessian="gauss-newton")(DATA.binary, SCORES)[1]
    assert np.allclose(found, expected, rtol=1e-9, atol=0)
    counts = losskernels.objective(kernels.poisson_log, hessian="gauss-newton")
    assert np.allclose(counts(DATA.counts, SCORES)[1], np.maximum(DATA.counts, 1e-16), atol=1e-12)


def test_gauss_newton_over_classes() -> None:
    p = np.exp(ROWS) / np.exp(ROWS).sum(axis=1, keepdims=True)
    targets = np.eye(3)[DATA.classes]
    kernel = kernels.categorical_focal_crossentropy.bind(gamma=2.0, alpha=[0.2, 0.5, 0.3])
    jacobian = p[:, :, None] * (np.eye(3) - p[:, None, :])
    # the loss is a sum over classes, so that its Hessian by the probabilities is diagonal
    expected = np.einsum("nij,ni,nik->njk", jacobian, kernel.hessian(targets, p), jacobian)
    objective = CATEGORICAL_FOCAL.objective(hessian="gauss-newton")
    assert np.allclose(hessians(objective, DATA.classes, ROWS), expected, atol=1e-12)
    assert np.allclose(objective(DATA.classes, ROWS)[1], np.einsum("nii->ni", expected), atol=1e-12)
    bounded = CATEGORICAL_FOCAL.objective(hessian="gauss-newton", classes="upper-bound")
    assert np.allclose(bounded(DATA.classes, ROWS)[1], np.abs(expected).sum(axis=2), atol=1e-12)


@pytest.mark.parametrize("loss", [SOFTMAX, CATEGORICAL_FOCAL], ids=["convex", "not convex"])
def test_the_upper_bound_is_one(loss: Any) -> None:
    """A diagonal that is at least as curved as the Hessian in every direction; the diagonal alone is not."""
    whole = hessians(loss.objective(hessian="exact"), DATA.classes, ROWS)
    bound = loss.objective(hessian="exact", classes="upper-bound")(DATA.classes, ROWS)[1]
    least = np.linalg.eigvalsh(np.einsum("ni,ij->nij", bound, np.eye(3)) - whole).min()
    assert least >= -1e-14
    plain = loss.objective(hessian="exact")(DATA.classes, ROWS)[1]
    assert np.allclose(plain, np.einsum("nii->ni", whole), rtol=1e-12)
    assert np.linalg.eigvalsh(np.einsum("ni,ij->nij", plain, np.eye(3)) - whole).min() < -1e-3


def test_the_upper_bound_of_softmax_is_xgboosts() -> None:
    p = np.exp(ROWS) / np.exp(ROWS).sum(axis=1, keepdims=True)
    assert np.allclose(SOFTMAX.objective(classes="upper-bound")(DATA.classes, ROWS)[1], 2 * p * (1 - p), rtol=1e-12)


@pytest.mark.parametrize("policy", ["clip", "abs", "gauss-newton"])
def test_catboosts_policies_are_for_eigenvalues(policy: Any) -> None:
    exact = hessians(CATEGORICAL_FOCAL.objective(hessian="exact"), DATA.classes, ROWS)
    assert np.linalg.eigvalsh(exact).min() < -1e-3
    found = hessians(CATEGORICAL_FOCAL.objective(hessian=policy), DATA.classes, ROWS)
    assert np.linalg.eigvalsh(found).min() >= -1e-12
    if policy == "abs":
        assert np.allclose(np.linalg.eigvalsh(found), np.sort(np.abs(np.linalg.eigvalsh(exact))), atol=1e-12)


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("classes", ["diagonal", "upper-bound", "friedman"])
def test_results_have_the_scores_layout_and_dtype(order: Any, dtype: Any, classes: Any) -> None:
    """LightGBM has one class after the other, XGBoost one row after the other: neither copies what it gets."""
    scores = np.array(ROWS, dtype=dtype, order=order)
    for found in SOFTMAX.objective(classes=classes)(DATA.classes.astype(np.float32), scores, np.ones(80, np.float32)):
        assert found.shape == scores.shape and found.dtype == dtype and found.strides == scores.strides


@pytest.mark.parametrize("order", ["C", "F"])
def test_native_results_are_the_float32_that_boosters_keep(order: Any) -> None:
    """Rounded once; but what is still to be subtracted from is not rounded before."""
    scores = np.array(ROWS, order=order)
    data = SimpleNamespace(get_label=lambda: DATA.classes, get_weight=lambda: None)
    for options in ({}, {"hessian": "abs"}, {"hessian": "gauss-newton"}, {"classes": "friedman"}):
        objective = SOFTMAX.objective(**options)
        for found, wanted in zip(objective.native(scores, data), objective(DATA.classes, scores), strict=True):
            assert found.dtype == (np.float32 if options in ({}, {"hessian": "abs"}) else np.float64)
            assert found.shape == scores.shape and np.isfortran(found) == (order == "F")
            assert (np.abs(found - wanted) <= 2.0**-24 * 1.01 * np.abs(wanted)).all()


def test_scale_multiplies_gradient_and_hessian() -> None:
    half = losses.MeanSquaredError().objective(scale=0.5)
    gradient, hessian = half(DATA.real, SCORES)
    assert np.allclose(gradient, SCORES - DATA.real, rtol=1e-14) and np.array_equal(hessian, np.ones(80))
    assert np.array_equal(half(DATA.real, SCORES, DATA.weight)[1], DATA.weight)
    assert half.metric_xgboost(DATA.real, SCORES) == pytest.approx(np.mean((SCORES - DATA.real) ** 2))


def test_label_smoothing_class_weights_and_ignored_labels_count() -> None:
    smooth = losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.2).objective()
    assert np.allclose(smooth(DATA.binary, SCORES)[0], 1 / (1 + np.exp(-SCORES)) - (0.8 * DATA.binary + 0.1))
    balanced = losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.9, gamma=2, from_logits=True)
    factor = np.where(DATA.binary == 1, 0.9, 0.1)
    assert np.allclose(balanced.objective()(DATA.binary, SCORES)[0], factor * FOCAL.objective()(DATA.binary, SCORES)[0])
    ignoring = losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1).objective()
    others, labels = DATA.classes != 2, np.where(DATA.classes == 2, -1, DATA.classes)
    gradient, _ = ignoring(labels, ROWS)
    assert not gradient[~others].any() and gradient[others].all()
    shares = np.bincount(labels[others]) / np.count_nonzero(others)
    assert np.allclose(ignoring.init_score(labels), np.log(shares), rtol=1e-14)
    wanted = SOFTMAX.objective().metric_xgboost(labels[others], ROWS[others])
    assert ignoring.metric_xgboost(labels, ROWS) == pytest.approx(wanted, rel=1e-13)


@pytest.mark.parametrize("weight", [None, DATA.weight], ids=["unweighted", "weighted"])
def test_closed_starting_scores(weight: Any) -> None:
    def mean(y: Any) -> Any:
        return np.average(y, weights=weight, axis=0)

    share = mean(DATA.binary)
    logistic = losses.BinaryCrossentropy(from_logits=True)
    assert logistic.init_score(DATA.binary, weight) == pytest.approx(np.log(share / (1 - share)), rel=1e-14)
    assert losses.MeanSquaredError().init_score(DATA.real, weight) == pytest.approx(mean(DATA.real), rel=1e-13)
    poisson = losskernels.objective(kernels.poisson_log)
    assert poisson.init_score(DATA.counts, weight) == pytest.approx(np.log(mean(DATA.counts)), rel=1e-14)
    shares = mean(np.eye(3)[DATA.classes])
    assert np.allclose(SOFTMAX.init_score(DATA.classes, weight), np.log(shares), rtol=1e-14)
    dense = losses.CategoricalCrossentropy(from_logits=True)
    assert np.allclose(dense.init_score(np.eye(3)[DATA.classes], weight), np.log(shares), rtol=1e-14)
    assert np.allclose(dense.init_score(DATA.classes, weight), np.log(shares), rtol=1e-14)


SEARCHED = {
    "focal": (FOCAL, DATA.binary),
    "smoothed": (losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.3), DATA.binary),
    "weighted": (kernels.weighted_crossentropy_logits.bind(pos_weight=5.0), DATA.binary),
    "log cosh": (losses.LogCosh(), DATA.real),
    "log cosh of large numbers": (losses.LogCosh(), 1e6 * DATA.real[:79]),
    "brier": (losses.MeanSquaredError(), DATA.real),
    "categorical focal": (CATEGORICAL_FOCAL, DATA.classes),
    "rare class": (FOCAL, (np.arange(100_000) == 7).astype(int)),
}


@pytest.mark.parametrize("name", SEARCHED)
def test_no_score_near_the_starting_score_is_better(name: str) -> None:
    loss, y = SEARCHED[name]
    objective = losskernels.objective(loss)
    best = objective.init_score(y)

    def derivative(score: Any) -> Any:
        return objective(y, np.array(np.broadcast_to(score, (len(y), *np.shape(best)))))[0].sum(axis=0)

    scale = np.abs(objective(y, np.array(np.broadcast_to(best, (len(y), *np.shape(best)))))[0]).sum()
    assert np.abs(derivative(best)).max() <= 1e-9 * scale
    for step in np.eye(np.size(best)):
        shift = 1e-3 * max(1.0, float(np.abs(best).max())) * step.reshape(np.shape(best))
        assert np.sum(derivative(best - shift) * shift) < 0 < np.sum(derivative(best + shift) * shift)


@pytest.mark.parametrize("seed", [*range(10), 141, 167, 544, 607])
def test_focal_losses_have_a_starting_score(seed: int) -> None:
    """However the classes are shared out: the derivatives vanish there. The large seeds need a search that looks at
    more than the loss, which rounding makes flat."""
    rng = np.random.default_rng(seed)
    k = int(rng.integers(2, 7))
    y = np.concatenate([np.arange(k), rng.choice(k, rng.integers(1, 500), p=rng.dirichlet(np.full(k, 0.3)))])
    gamma = float(rng.uniform(0, 5))
    loss = losses.CategoricalFocalCrossentropy(gamma=gamma, alpha=rng.uniform(0.1, 1, k), from_logits=True)
    gradient, _ = loss.objective()(y, np.tile(loss.init_score(y), (len(y), 1)))
    assert np.abs(gradient.sum(axis=0)).max() <= 1e-9 * np.abs(gradient).sum()
    first, binary = (y == 0).astype(int), losses.BinaryFocalCrossentropy(gamma=gamma, from_logits=True)
    gradient, _ = binary.objective()(first, np.full(len(y), binary.init_score(first)))
    assert abs(gradient.sum()) <= 1e-12 * np.abs(gradient).sum()


def test_the_starting_score_of_absolute_errors_is_the_median() -> None:
    odd = DATA.real[:79]
    assert losses.MeanAbsoluteError().init_score(odd) == pytest.approx(np.median(odd), abs=1e-14)
    assert losses.MeanAbsoluteError().init_score([0, 1, 10], [5, 1, 1]) == pytest.approx(0, abs=1e-14)


def test_predictions_are_the_inverse_of_the_link() -> None:
    scores = np.array([-720.0, -2.0, 0.0, 30.0])
    likely = [np.exp(-720.0), 0.11920292202211755, 0.5, 1 / (1 + np.exp(-30.0))]
    assert np.allclose(FOCAL.objective().predict(scores), likely, rtol=1e-15, atol=0)
    assert FOCAL.objective().predict(np.float32([-80])) == np.float32(np.exp(-80.0))
    assert np.allclose(losskernels.objective(kernels.poisson_log).predict(scores[1:3]), [np.exp(-2), 1])
    assert np.array_equal(losses.MeanSquaredError().objective().predict(scores), scores)
    assert np.allclose(SOFTMAX.objective().predict([[900.0, 900.0, -900.0]]), [[0.5, 0.5, 0]])


def test_metrics_are_weighted_means() -> None:
    objective = FOCAL.objective()
    each = kernels.binary_focal_crossentropy_logits.value(DATA.binary, SCORES, 2.0)
    mean = pytest.approx(np.average(each, weights=DATA.weight), rel=1e-13)
    assert objective.metric_xgboost(DATA.binary, SCORES, DATA.weight) == mean
    name, value, larger_is_better = objective.metric_lightgbm(DATA.binary, SCORES, DATA.weight)
    assert (name, larger_is_better, value) == ("binary_focal_crossentropy", False, mean)
    total, weight = objective.evaluate([SCORES], DATA.binary, DATA.weight)
    assert objective.get_final_error(total, weight) == mean and not objective.is_max_optimal()
    assert objective.metric_xgboost.__name__ == "binary_focal_crossentropy"


ESTIMATORS = {
    "lightgbm": lambda o: LGBMClassifier(objective=o, n_estimators=3, min_child_samples=5, verbose=-1, n_jobs=1),
    "xgboost": lambda o: XGBClassifier(objective=o, eval_metric=o.metric_xgboost, n_estimators=3, n_jobs=1),
    "catboost": lambda o: CatBoostClassifier(
        loss_function=o, eval_metric=o, iterations=3, verbose=False, thread_count=1, allow_writing_files=False
    ),
    "scikit-learn": lambda o: HistGradientBoostingClassifier(loss=o.hist_gradient(), max_iter=3),
}


@pytest.mark.parametrize("library", ESTIMATORS)
def test_estimators_are_cloned_pickled_and_searched(library: str, tmp_path: Path) -> None:
    def scores(model: Any) -> Any:
        options: dict[str, Any] = {
            "lightgbm": {"raw_score": True},
            "xgboost": {"output_margin": True},
            "catboost": {"prediction_type": "RawFormulaVal"},
        }.get(library, {})
        return model.predict(DATA.features, **options) if options else model.decision_function(DATA.features)

    model = ESTIMATORS[library](FOCAL.objective())
    with threadpool_limits(1):
        wanted = scores(clone(model).fit(DATA.features, DATA.binary))
        assert np.array_equal(scores(copy.deepcopy(model).fit(DATA.features, DATA.binary)), wanted)
        joblib.dump(model, tmp_path / "model")
        loaded = joblib.load(tmp_path / "model")
        assert np.array_equal(scores(loaded.fit(DATA.features, DATA.binary)), wanted)
        assert np.array_equal(scores(pickle.loads(pickle.dumps(loaded))), wanted)
        search = GridSearchCV(model, {"learning_rate": [0.1, 0.3]}, cv=2, scoring=lambda m, x, y: 0.0)
        assert len(search.fit(DATA.features, DATA.binary).cv_results_["params"]) == 2


@pytest.mark.parametrize("loss", [FOCAL, SOFTMAX, kernels.poisson_log, kernels.weighted_crossentropy_logits.bind()])
def test_objectives_are_values(loss: Any) -> None:
    objective = losskernels.objective(loss, hessian="abs", classes="friedman", scale=2.0)
    for same in (copy.deepcopy(objective), copy.copy(objective), pickle.loads(pickle.dumps(objective))):
        assert same == objective and hash(same) == hash(objective)
    assert objective != losskernels.objective(loss)
    native = pickle.loads(pickle.dumps(objective.native))
    assert native.__self__ == objective
    with pytest.raises(AttributeError):
        objective.scale = 3.0
    assert "hessian='abs'" in repr(objective)


def test_objectives_need_no_library() -> None:
    """Not even SciPy: a Python in which they cannot be imported makes an objective, and uses it."""
    program = """
import sys
for name in ("lightgbm", "xgboost", "catboost", "sklearn", "scipy", "pandas", "sympy"):
    sys.modules[name] = None
import losskernels
assert "losskernels.boosting" not in sys.modules and "numpy" not in sys.modules
from losskernels import losses
objective = losses.BinaryFocalCrossentropy(from_logits=True).objective()
objective([0, 1], [0.5, 0.5]), objective.init_score([0, 1, 1]), objective.predict([0.0])
losskernels.scipy_objective(losses.BinaryCrossentropy(from_logits=True), [[1.0], [2.0]], [0, 1]).fun([0.0])
for attempt in (objective.hist_gradient, losskernels.scipy_objective(objective.loss, [[1.0]], [0]).minimize):
    try:
        attempt()
    except ImportError as error:
        print(error)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    first, second = run.stdout.splitlines()
    assert first.startswith("hist_gradient: scikit-learn is needed")
    assert first.endswith("run: pip install 'losskernels[boosters]'")
    assert second.startswith("BinaryFocalCrossentropy.scipy_objective: minimize needs SciPy")
    assert second.endswith("run: pip install 'losskernels[scipy]'")
