"""What users do with a model after the first fit: early stopping, labels, probabilities; and the data they have."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import losskernels
import numpy as np
import pandas as pd
import pytest
from booster_data import sample
from catboost import CatBoostClassifier, Pool
from lightgbm import LGBMClassifier, early_stopping
from losskernels import kernels, losses
from xgboost import XGBClassifier

DATA = sample(300)
FIT, HELD = slice(0, 200), slice(200, 300)
LOGISTIC = losses.BinaryCrossentropy(from_logits=True).objective()
SOFTMAX = losses.SparseCategoricalCrossentropy(from_logits=True).objective(classes="friedman")
TASKS = {"binary": (LOGISTIC, DATA.binary, {}), "multiclass": (SOFTMAX, DATA.classes, {})}


def lightgbm_stopped(objective: Any, metric: Any, y: Any, start: Any = None) -> Any:
    own = "None" if callable(metric) else metric
    model = LGBMClassifier(
        objective=objective, metric=own, n_estimators=400, num_leaves=7, learning_rate=0.3, n_jobs=1, verbose=-1,
        boost_from_average=False,
    )  # fmt: skip
    return model.fit(
        DATA.features[FIT], y[FIT], eval_X=DATA.features[HELD], eval_y=y[HELD],
        eval_metric=metric if callable(metric) else None, callbacks=[early_stopping(3, verbose=False)],
    )  # fmt: skip


@pytest.mark.parametrize(("task", "theirs"), [("binary", "binary"), ("multiclass", "multiclass")])
def test_lightgbm_stops_early_where_its_own_objective_does(task: str, theirs: str) -> None:
    objective, y, _ = TASKS[task]
    name = "binary_logloss" if task == "binary" else "multi_logloss"
    ours, own = lightgbm_stopped(objective, objective.metric_lightgbm, y), lightgbm_stopped(theirs, name, y)
    assert 3 < ours.best_iteration_ == own.best_iteration_ < 400
    assert ours.best_score_["valid_0"][objective.__name__] == pytest.approx(own.best_score_["valid_0"][name], rel=1e-9)


@pytest.mark.parametrize("task", TASKS)
def test_xgboost_stops_early_and_predicts_as_with_its_own_objective(task: str) -> None:
    loss, y, _ = TASKS[task]
    objective = losskernels.objective(loss.loss, classes="upper-bound")
    options = {"n_estimators": 400, "max_depth": 3, "learning_rate": 0.5, "early_stopping_rounds": 3, "n_jobs": 1}
    names = {"binary": ("binary:logistic", "logloss"), "multiclass": ("multi:softprob", "mlogloss")}[task]
    start = {"base_score": 0.5} if task == "binary" else {}
    made = (
        XGBClassifier(objective=objective, eval_metric=objective.metric_xgboost, **start, **options),
        XGBClassifier(objective=names[0], eval_metric=names[1], base_score=0.5, **options),
    )
    for model in made:
        model.fit(DATA.features[FIT], y[FIT], eval_set=[(DATA.features[HELD], y[HELD])], verbose=False)
    ours, theirs = made
    assert 0 < ours.best_iteration == theirs.best_iteration < 399
    assert ours.best_score == pytest.approx(theirs.best_score, rel=1e-4)
    assert np.allclose(ours.predict_proba(DATA.features), theirs.predict_proba(DATA.features), atol=1e-5)
    assert np.array_equal(ours.predict(DATA.features), theirs.predict(DATA.features))


CATBOOST = {
    "iterations": 60, "depth": 3, "learning_rate": 0.5, "thread_count": 1, "verbose": False,
    "allow_writing_files": False,
    "leaf_estimation_method": "Newton", "leaf_estimation_iterations": 1, "leaf_estimation_backtracking": "No",
    "bootstrap_type": "No", "random_strength": 0, "score_function": "L2",
}  # fmt: skip


def test_catboost_stops_early_and_predicts_labels() -> None:
    """CatBoost knows the labels of its own objectives only, and is told ours by class_names=."""
    words = np.array(["no", "yes"])[DATA.binary]
    trained = []
    for options in (
        {"loss_function": LOGISTIC, "eval_metric": LOGISTIC, "class_names": ["no", "yes"]},
        {"loss_function": "Logloss", "boost_from_average": False},
    ):
        model = CatBoostClassifier(**options, **CATBOOST)
        held = Pool(DATA.features[HELD], words[HELD])
        trained.append(model.fit(DATA.features[FIT], words[FIT], eval_set=held, early_stopping_rounds=3))
    ours, theirs = trained
    assert 0 < ours.best_iteration_ == theirs.best_iteration_ < 59
    assert np.array_equal(ours.predict(DATA.features), theirs.predict(DATA.features))
    assert set(ours.predict(DATA.features)) == {"no", "yes"}
    assert np.allclose(ours.predict_proba(DATA.features), theirs.predict_proba(DATA.features), atol=1e-12)


def test_catboost_predicts_one_of_several_labels() -> None:
    options = CATBOOST | {"iterations": 5}
    ours = CatBoostClassifier(loss_function=SOFTMAX, eval_metric=SOFTMAX, class_names=[0, 1, 2], **options)
    theirs = CatBoostClassifier(loss_function="MultiClass", **options)
    found = [m.fit(DATA.features, DATA.classes).predict(DATA.features) for m in (ours, theirs)]
    assert np.array_equal(*found) and len(np.unique(found[0])) == 3


def read_only(x: Any) -> Any:
    x = x.copy()
    x.setflags(write=False)
    return x


AS: dict[str, Callable[[Any], Any]] = {
    "read-only": read_only,
    "series": pd.Series,
    "nullable": lambda x: pd.Series(x).astype("Int64" if x.dtype.kind == "i" else "Float64"),
    "shuffled index": lambda x: pd.Series(x, index=np.arange(len(x))[::-1]),
    "float32": np.float32,
    "big-endian": lambda x: x.astype(x.dtype.newbyteorder(">")),
    "every other": lambda x: np.repeat(x, 2)[::2],
    "a column": lambda x: x.reshape(-1, 1),
    "a list": lambda x: x.tolist(),
}
SCORES = np.round(np.linspace(-3, 3, 300) * 64) / 64


@pytest.mark.parametrize("kind", AS)
def test_labels_and_weights_may_come_in_any_form(kind: str) -> None:
    wanted = LOGISTIC(DATA.binary, SCORES, DATA.weight)
    weight = DATA.weight if kind == "a column" else AS[kind](DATA.weight)
    found = LOGISTIC(AS[kind](DATA.binary), SCORES if kind == "a list" else SCORES.copy(), weight)
    assert all(np.array_equal(f, w) for f, w in zip(found, wanted, strict=True))
    assert LOGISTIC.init_score(AS[kind](DATA.binary), weight) == LOGISTIC.init_score(DATA.binary, DATA.weight)


def test_scores_may_be_read_only_and_stay_as_they_are() -> None:
    rows = np.asfortranarray(np.outer(SCORES, [1.0, -0.5, 0.25]))
    for objective, y, scores in ((LOGISTIC, DATA.binary, SCORES), (SOFTMAX, DATA.classes, rows)):
        before = scores.copy()
        kept = read_only(scores)
        for found in (*objective(y, kept), objective.predict(kept)):
            assert found.flags.writeable and not np.shares_memory(found, kept)
        assert np.array_equal(kept, before)


def test_rows_without_weight_do_not_count() -> None:
    weight = np.where(np.arange(300) % 3 == 0, 0.0, DATA.weight)
    kept = weight > 0
    for objective, y, scores in (
        (LOGISTIC, DATA.binary, SCORES),
        (SOFTMAX, DATA.classes, np.outer(SCORES, [1, 0, -1])),
    ):
        gradient, hessian = objective(y, scores, weight)
        assert not gradient[~kept].any() and hessian[~kept].max() <= 1e-16
        assert objective.metric_xgboost(y, scores, weight) == pytest.approx(
            objective.metric_xgboost(y[kept], scores[kept], weight[kept]), rel=1e-14
        )
        assert np.allclose(objective.init_score(y, weight), objective.init_score(y[kept], weight[kept]), rtol=1e-13)
        assert objective.metric_xgboost(y, scores, 0 * weight) == 0


def test_no_rows_give_nothing() -> None:
    """Workers of a cluster may have none."""
    none = np.zeros(0)
    assert [x.shape for x in LOGISTIC(none, none)] == [(0,), (0,)]
    assert [x.shape for x in SOFTMAX(none, np.zeros((0, 3)), none)] == [(0, 3), (0, 3)]
    assert LOGISTIC.evaluate([none], none, None) == (0.0, 0.0) and LOGISTIC.get_final_error(0.0, 0.0) == 0.0
    assert LOGISTIC.calc_ders_range(none, none, None).shape == (0, 2)


@pytest.mark.parametrize("policy", ["exact", "clip", "abs", "gauss-newton"])
def test_catboosts_rows_are_the_rows_of_the_kernel(policy: Any) -> None:
    """Weighted and scaled, of a loss that is convex and of one that is not."""
    alpha = np.array([0.2, 0.5, 0.3])
    focal = kernels.sparse_categorical_focal_crossentropy_logits.bind(gamma=2.0, alpha=alpha)
    for kernel in (focal, kernels.sparse_categorical_crossentropy_logits.bind()):
        objective = losskernels.objective(kernel, hessian=policy, scale=2.0)
        row = np.array([0.3, -1.2, 2.0])
        gradient, hessian = objective.calc_ders_multi(row.tolist(), 1.0, 0.75)
        assert np.allclose(gradient, -1.5 * kernel.gradient(1, row), rtol=1e-13)
        if policy == "exact":
            whole = [kernel.hessian_vector(1, row, unit) for unit in np.eye(3)]
            assert np.allclose(hessian, -1.5 * np.array(whole), rtol=1e-13)
        assert np.allclose(objective.calc_ders_multi(row, 1.0, None)[1], np.array(hessian) / 0.75, rtol=1e-12)


def test_estimators_say_nothing_that_is_not_about_them() -> None:
    """No warning of ours in a plain training."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        LGBMClassifier(objective=LOGISTIC, n_estimators=3, n_jobs=1, verbose=-1).fit(DATA.features, DATA.binary)
        XGBClassifier(objective=LOGISTIC, n_estimators=3, n_jobs=1).fit(DATA.features, DATA.binary)
