"""Our objectives train the models that the libraries' own objectives train: the same splits, the same scores.

Scores are equal to 1e-12 of the largest where a library adds up doubles, and to 1e-5 in XGBoost, which has float32.
"""

from __future__ import annotations

import warnings
from typing import Any, NamedTuple

import losskernels
import numpy as np
import pytest
from booster_data import sample
from catboost import CatBoostClassifier, CatBoostRegressor
from lightgbm import Dataset, LGBMClassifier, LGBMRegressor
from lightgbm import train as lightgbm_train
from losskernels import kernels, losses
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits
from xgboost import DMatrix, XGBClassifier, XGBRegressor
from xgboost import train as xgboost_train

DATA = sample(160)
ROWS = len(DATA.features)
WEIGHTS = {"unweighted": None, "weighted": DATA.weight}
DOUBLE, SINGLE = 1e-12, 1e-5


class Case(NamedTuple):
    """A loss, its targets, and what each library calls it."""

    loss: Any
    y: Any
    lightgbm: str
    xgboost: str
    catboost: str
    scikit_learn: str
    scale: float = 1.0

    @property
    def classifies(self) -> bool:
        return self.y is not DATA.real and self.y is not DATA.counts

    @property
    def multiclass(self) -> bool:
        return self.y is DATA.classes

    def objective(self, **policies: Any) -> Any:
        return losskernels.objective(self.loss, scale=self.scale, **policies)


CASES = {
    "binary": Case(
        losses.BinaryCrossentropy(from_logits=True), DATA.binary, "binary", "binary:logistic", "Logloss", "log_loss"
    ),
    "multiclass": Case(
        losses.SparseCategoricalCrossentropy(from_logits=True), DATA.classes, "multiclass", "multi:softprob",
        "MultiClass", "log_loss",
    ),
    "poisson": Case(kernels.poisson_log, DATA.counts, "poisson", "count:poisson", "Poisson", "poisson"),
    "squared error": Case(
        losses.MeanSquaredError(), DATA.real, "regression", "reg:squarederror", "RMSE", "squared_error", 0.5
    ),
}  # fmt: skip

every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)
both_weights = pytest.mark.parametrize("weight", WEIGHTS.values(), ids=WEIGHTS)


def assert_same(ours: Any, theirs: Any, tolerance: float) -> None:
    ours, theirs = np.asarray(ours, dtype=np.float64), np.asarray(theirs, dtype=np.float64)
    assert theirs.std() > 0.1, "the model learned something"
    assert np.abs(ours - theirs).max() <= tolerance * np.abs(theirs).max()


def by_row(score: Any) -> Any:
    """A constant score as one for each row."""
    return np.array(np.broadcast_to(score, (ROWS, *np.shape(score))))


LIGHTGBM = {"n_estimators": 10, "num_leaves": 7, "n_jobs": 1, "verbose": -1}


def lightgbm_own(case: Case, **options: Any) -> Any:
    model = LGBMClassifier if case.classifies else LGBMRegressor
    # LightGBM adds exp(poisson_max_delta_step) as a factor to the Hessian: 1 here
    step = {"poisson_max_delta_step": 1e-300} if case.lightgbm == "poisson" else {}
    return model(objective=case.lightgbm, **LIGHTGBM, **step, **options)


def lightgbm_splits(model: Any) -> Any:
    return model.booster_.trees_to_dataframe()[["split_feature", "threshold"]]


@both_weights
@every_case
@pytest.mark.parametrize("from_average", [True, False])
def test_lightgbm(case: Case, weight: Any, from_average: bool) -> None:
    objective = case.objective(classes="friedman")
    theirs = lightgbm_own(case, boost_from_average=from_average).fit(DATA.features, case.y, sample_weight=weight)
    model = LGBMClassifier if case.classifies else LGBMRegressor
    start = objective.init_score(case.y, weight) if from_average else 0 * objective.init_score(case.y)
    ours = model(objective=objective, metric="None", **LIGHTGBM)
    ours.fit(DATA.features, case.y, sample_weight=weight, init_score=by_row(start))
    assert lightgbm_splits(ours).equals(lightgbm_splits(theirs))
    scores = ours.predict(DATA.features, raw_score=True) + start
    assert_same(scores, theirs.predict(DATA.features, raw_score=True), DOUBLE)
    means = objective.predict(scores)
    if not case.classifies:
        assert_same(means, theirs.predict(DATA.features), DOUBLE)
    elif not case.multiclass:
        assert_same(means, theirs.predict_proba(DATA.features)[:, 1], DOUBLE)
    else:
        assert_same(means, theirs.predict_proba(DATA.features), DOUBLE)


@both_weights
@every_case
def test_lightgbm_metric(case: Case, weight: Any) -> None:
    """The estimators' metric: LightGBM's own would take our scores for probabilities."""
    objective = case.objective()
    model = (LGBMClassifier if case.classifies else LGBMRegressor)(objective=objective, metric="None", **LIGHTGBM)
    model.fit(
        DATA.features, case.y, sample_weight=weight, eval_X=DATA.features, eval_y=case.y, eval_sample_weight=[weight],
        eval_metric=objective.metric_lightgbm,
    )  # fmt: skip
    ((name, values),) = next(iter(model.evals_result_.values())).items()
    scores = model.predict(DATA.features, raw_score=True)
    assert name == objective.__name__
    assert values[-1] == pytest.approx(objective.metric_xgboost(case.y, scores, weight), rel=1e-12)


@both_weights
@every_case
def test_lightgbm_native(case: Case, weight: Any) -> None:
    """lightgbm.train calls the same object by another method, and its metric is ours."""
    objective = case.objective(classes="friedman")
    options = {"num_leaves": 7, "num_threads": 1, "verbose": -1, "metric": "None"}
    classes = {"num_class": 3} if case.multiclass else {}

    def trained(objective: Any, **more: Any) -> Any:
        data = Dataset(DATA.features, case.y, weight=weight)
        found: dict[str, Any] = {}

        def keep(environment: Any) -> None:
            found["metric"] = environment.evaluation_result_list

        parameters = {**options, **classes, "objective": objective, "boost_from_average": False}
        parameters |= {"poisson_max_delta_step": 1e-300} if objective == "poisson" else {}
        return lightgbm_train(parameters, data, 10, valid_sets=[data], callbacks=[keep], **more), found

    ours, found = trained(objective.native, feval=objective.metric_lightgbm_native)
    scores = ours.predict(DATA.features, raw_score=True)
    assert_same(scores, trained(case.lightgbm)[0].predict(DATA.features, raw_score=True), DOUBLE)
    ((_, name, metric, larger_is_better),) = found["metric"]
    assert (name, larger_is_better) == (objective.__name__, False)
    assert metric == pytest.approx(objective.metric_xgboost(case.y, scores, weight), rel=1e-9)


XGBOOST = {"n_estimators": 10, "max_depth": 3, "n_jobs": 1}


@both_weights
@every_case
def test_xgboost(case: Case, weight: Any) -> None:
    """Its own objective starts from its own estimate; ours from the same score, given as base_score."""
    objective = case.objective(classes="upper-bound")
    model = XGBClassifier if case.classifies else XGBRegressor
    # XGBoost's own objectives bound the step of Poisson regression unless they are told otherwise
    step = {"max_delta_step": 0} if case.xgboost == "count:poisson" else {}
    theirs = model(objective=case.xgboost, **XGBOOST, **step).fit(DATA.features, case.y, sample_weight=weight)
    start = objective.init_score(case.y, weight)
    if case.multiclass:
        base: Any = [float(x) for x in start - start.mean()]
    else:
        base = float(objective.predict(start) if case.classifies else start)
    ours = model(objective=objective, base_score=base, **XGBOOST).fit(DATA.features, case.y, sample_weight=weight)
    splits = [m.get_booster().trees_to_dataframe()[["Feature", "Split"]] for m in (ours, theirs)]
    assert splits[0]["Feature"].equals(splits[1]["Feature"])
    assert np.allclose(splits[0]["Split"], splits[1]["Split"], equal_nan=True)
    scores = [m.predict(DATA.features, output_margin=True) for m in (ours, theirs)]
    assert scores[0].dtype == np.float32
    assert_same(*scores, SINGLE)


@both_weights
@every_case
def test_xgboost_native(case: Case, weight: Any) -> None:
    objective = case.objective(classes="upper-bound")
    data = DMatrix(DATA.features, case.y, weight=weight)
    data.set_base_margin(by_row(objective.init_score(case.y, weight)))
    options = {"max_depth": 3, "nthread": 1, "disable_default_eval_metric": True}
    options |= {"num_class": 3} if case.multiclass else {}
    own = {"objective": case.xgboost} | ({"max_delta_step": 0} if case.xgboost == "count:poisson" else {})
    theirs = xgboost_train(options | own, data, 10)
    found: dict[str, Any] = {}
    ours = xgboost_train(
        options, data, 10, obj=objective.native, custom_metric=objective.metric_xgboost_native,
        evals=[(data, "train")], evals_result=found, verbose_eval=False,
    )  # fmt: skip
    scores = ours.predict(data, output_margin=True)
    assert_same(scores, theirs.predict(data, output_margin=True), SINGLE)
    metric = found["train"][objective.__name__][-1]
    assert metric == pytest.approx(objective.metric_xgboost(case.y, scores.astype(float), weight), rel=1e-4)


CATBOOST = {
    "iterations": 8, "depth": 3, "learning_rate": 0.3, "thread_count": 1, "verbose": False, "score_function": "L2",
    "leaf_estimation_method": "Newton", "leaf_estimation_iterations": 1, "leaf_estimation_backtracking": "No",
    "bootstrap_type": "No", "random_strength": 0, "allow_writing_files": False,
}  # fmt: skip
"""Newton steps without chance, as its own objectives make them when they are told to."""


@both_weights
@every_case
def test_catboost(case: Case, weight: Any) -> None:
    """One object is loss and metric. Over classes CatBoost takes the whole Hessian."""
    objective = case.objective()
    model = CatBoostClassifier if case.classifies else CatBoostRegressor
    options = {**CATBOOST, **({"classes_count": 3} if case.multiclass else {})}
    options |= {"boost_from_average": False} if case.catboost in ("Logloss", "RMSE") else {}
    theirs = model(loss_function=case.catboost, **options).fit(DATA.features, case.y, sample_weight=weight)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # CatBoost does not try Numba on methods that are compiled
        ours = model(loss_function=objective, eval_metric=objective, **options)
        ours.fit(DATA.features, case.y, sample_weight=weight)
    scores = [np.asarray(m.predict(DATA.features, prediction_type="RawFormulaVal")) for m in (ours, theirs)]
    assert_same(*scores, DOUBLE)
    (metric,) = ours.get_best_score()["learn"].values()
    assert metric == pytest.approx(objective.metric_xgboost(case.y, scores[0], weight), rel=1e-6)


@both_weights
@every_case
def test_hist_gradient_boosting(case: Case, weight: Any) -> None:
    """scikit-learn's private hook, in the version that is installed."""
    objective = case.objective()
    loss = objective.hist_gradient(3 if case.multiclass else None)
    model = HistGradientBoostingClassifier if case.classifies else HistGradientBoostingRegressor
    with threadpool_limits(1):
        theirs = model(loss=case.scikit_learn, max_iter=10).fit(DATA.features, case.y, sample_weight=weight)
        ours = model(loss=loss, max_iter=10, early_stopping=False).fit(DATA.features, case.y, sample_weight=weight)
        if case.classifies:
            assert_same(*(m.decision_function(DATA.features) for m in (ours, theirs)), DOUBLE)
            assert_same(*(m.predict_proba(DATA.features) for m in (ours, theirs)), DOUBLE)
            assert (ours.predict(DATA.features) == theirs.predict(DATA.features)).all()
        else:
            assert_same(*(m.predict(DATA.features) for m in (ours, theirs)), DOUBLE)


@every_case
def test_hist_gradient_boosting_stops_early_alike(case: Case) -> None:
    """Early stopping asks the loss for its values."""
    loss = case.objective().hist_gradient(3 if case.multiclass else None)
    model = HistGradientBoostingClassifier if case.classifies else HistGradientBoostingRegressor
    options = {"max_iter": 40, "early_stopping": True, "n_iter_no_change": 2, "random_state": 0, "learning_rate": 0.9}
    with threadpool_limits(1):
        theirs = model(loss=case.scikit_learn, **options).fit(DATA.features, case.y)
        ours = model(loss=loss, **options).fit(DATA.features, case.y)
    assert ours.n_iter_ == theirs.n_iter_ < 40
    assert np.allclose(ours.validation_score_, theirs.validation_score_, rtol=DOUBLE, atol=0)
