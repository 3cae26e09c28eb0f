"""What a user of a booster does wrong is one sentence: what, where, what is expected, what to do."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Any

import losskernels
import numpy as np
import pytest
from booster_data import sample
from catboost import CatBoostClassifier, CatBoostError
from lightgbm import Dataset, LGBMRegressor
from lightgbm import train as lightgbm_train
from losskernels import kernels, losses
from xgboost import DMatrix
from xgboost import train as xgboost_train

NAN = float("nan")
LOGISTIC = losses.BinaryCrossentropy(from_logits=True).objective()
FOCAL = losses.CategoricalFocalCrossentropy(from_logits=True).objective()
SOFTMAX = losses.SparseCategoricalCrossentropy(from_logits=True).objective()
POISSON = losskernels.objective(kernels.poisson_log)
Z = np.zeros(4)
ROWS = np.zeros((4, 3))

MAKING: dict[str, tuple[Callable[[], Any], str]] = {
    "probabilities": (
        lambda: losses.BinaryCrossentropy().objective(),
        "BinaryCrossentropy.objective: scores may be any real numbers, but the loss takes predictions in [0, 1]; make "
        "it with from_logits=True: BinaryCrossentropy(from_logits=True)",
    ),
    "normalised probabilities": (
        lambda: losses.CategoricalCrossentropy().init_score([0, 1]),
        "CategoricalCrossentropy.objective: scores may be any real numbers, but the loss takes predictions in [0, inf]"
        "; make it with from_logits=True: CategoricalCrossentropy(from_logits=True)",
    ),
    "means": (
        lambda: losses.Poisson().objective(),
        "Poisson.objective: scores may be any real numbers, but the loss takes predictions in [0, inf]; use "
        "losskernels.kernels.poisson_log",
    ),
    "probabilities of a kernel": (
        lambda: losskernels.objective(kernels.sparse_categorical_crossentropy),
        "sparse_categorical_crossentropy.objective: scores may be any real numbers, but the loss takes predictions in "
        "[0, 1]; use losskernels.kernels.sparse_categorical_crossentropy_logits",
    ),
    "two predictions": (
        lambda: losskernels.objective(kernels.gaussian_nll_log),
        "gaussian_nll_log.objective: the loss has the predictions mean and var, but a score is one prediction",
    ),
    "no target": (lambda: losskernels.objective(kernels.softplus), "softplus.objective: the loss has no target"),
    "an axis": (
        lambda: losses.BinaryCrossentropy(from_logits=True, axis=0).objective(),
        "BinaryCrossentropy.objective: the loss has axis=0, but scores have their classes on axis -1",
    ),
    "a parameter for each row": (
        lambda: losskernels.objective(kernels.weighted_crossentropy_logits.bind(pos_weight=[1, 2, 3])),
        "weighted_crossentropy_logits.objective: pos_weight has shape (3,), but must be the same for all rows",
    ),
    "no loss": (
        lambda: losskernels.objective("binary"),
        "objective: a loss object of losskernels.losses or a kernel of losskernels.kernels is expected, but this is "
        "'binary'",
    ),
    "a class": (
        lambda: losskernels.objective(losses.LogCosh),
        "objective: a loss object of losskernels.losses or a kernel of losskernels.kernels is expected, but this is "
        f"{losses.LogCosh!r}; make one: LogCosh(...)",
    ),
    "a policy": (
        lambda: losses.LogCosh().objective(hessian="gauss_newton"),
        "LogCosh.objective: there is no hessian='gauss_newton'; did you mean gauss-newton?",
    ),
    "a policy that is far off": (
        lambda: losses.LogCosh().objective(hessian="xyz"),
        "LogCosh.objective: there is no hessian='xyz'; there are exact, clip, abs, gauss-newton",
    ),
    "a policy that is no name": (
        lambda: losses.LogCosh().objective(hessian=True),
        "LogCosh.objective: there is no hessian=True; there are exact, clip, abs, gauss-newton",
    ),
    "a policy over classes": (
        lambda: losses.LogCosh().objective(classes="upper"),
        "LogCosh.objective: there is no classes='upper'; did you mean upper-bound?",
    ),
    "a scale": (
        lambda: losses.LogCosh().objective(scale=-1),
        "LogCosh.objective: scale must be a positive number, but is -1",
    ),
    "no number of classes for scikit-learn": (
        lambda: SOFTMAX.hist_gradient(1),
        "hist_gradient: n_classes must be a number of classes, 2 or more, but is 1",
    ),
    "classes of one score for scikit-learn": (
        lambda: LOGISTIC.hist_gradient(3),
        "hist_gradient: the loss takes one score a row, but n_classes is 3",
    ),
    "classes for scikit-learn": (
        lambda: SOFTMAX.hist_gradient(),
        "hist_gradient: scikit-learn must know how many classes there are; pass n_classes=, 3 for three",
    ),
}

CALLING: dict[str, tuple[Callable[[], Any], str]] = {
    "labels -1 and 1": (
        lambda: LOGISTIC([1, -1, 1, -1], Z),
        "BinaryCrossentropy.objective: y_true[1] is -1, which is not in [0, 1]; 2 of 4 entries are not; labels -1 and "
        "1 become 0 and 1 by (y_true + 1) / 2",
    ),
    "labels -1 and 1, to start from": (
        lambda: LOGISTIC.init_score([1, -1, 1, -1]),
        "BinaryCrossentropy.objective: y_true[0] is -1, which is not in [0, 1]; 1 of 2 entries are not; labels -1 and "
        "1 become 0 and 1 by (y_true + 1) / 2",
    ),
    "labels from 1 on": (
        lambda: SOFTMAX([1, 2, 3, 1], ROWS),
        "SparseCategoricalCrossentropy.objective: y_true[2] is 3, which is not a class label in 0..2; 1 of 4 entries "
        "are not; labels 1..3 become 0..2 by y_true - 1",
    ),
    "labels from 1 on, for a loss of distributions": (
        lambda: FOCAL([1, 2, 3, 1], ROWS),
        "CategoricalFocalCrossentropy.objective: y_true[2] is 3, which is not a class label in 0..2; 1 of 4 entries "
        "are not; labels 1..3 become 0..2 by y_true - 1",
    ),
    "counts": (
        lambda: POISSON([1, 2, -3, 0], Z),
        "poisson_log.objective: y_true[2] is -3, which is not in [0, inf]; 1 of 4 entries are not",
    ),
    "labels in words": (
        lambda: LOGISTIC(["no", "yes"], Z[:2]),
        "BinaryCrossentropy.objective: y_true has dtype <U3, but bool, integers, float16, float32 and float64 are "
        "expected; text becomes the labels 0, 1, ... by numpy.unique(y_true, return_inverse=True)[1]",
    ),
    "labels in words, to start from": (
        lambda: SOFTMAX.init_score(np.array(["a", "b"], dtype=object)),
        "SparseCategoricalCrossentropy.objective: y_true has dtype object, but bool, integers, float16, float32 and "
        "float64 are expected; text becomes the labels 0, 1, ... by numpy.unique(y_true, return_inverse=True)[1]",
    ),
    "a missing target": (
        lambda: LOGISTIC([1, 0, NAN, 1], Z),
        "BinaryCrossentropy.objective: 1 of 4 targets are not finite",
    ),
    "one score for each class": (
        lambda: LOGISTIC([1, 0, 1, 0], ROWS),
        "BinaryCrossentropy.objective: the scores have shape (4, 3), but this loss takes one score a row; for several "
        "classes use losses.SparseCategoricalCrossentropy(from_logits=True)",
    ),
    "one score for all classes": (
        lambda: SOFTMAX([1, 0, 1, 0], Z),
        "SparseCategoricalCrossentropy.objective: the scores have shape (4,), but there must be one for each of two "
        "classes or more in every row; tell the booster how many classes there are (num_class; classes_count in "
        "CatBoost); for two classes with one score use losses.BinaryCrossentropy(from_logits=True)",
    ),
    "too few classes": (
        lambda: SOFTMAX([1, 0, 3, 0], ROWS),
        "SparseCategoricalCrossentropy.objective: y_true[2] is 3, which is not a class label in 0..2; 1 of 4 entries "
        "are not",
    ),
    "another number of classes": (
        lambda: FOCAL(np.zeros((4, 2)), ROWS),
        "CategoricalFocalCrossentropy.objective: y_true has shape (4, 2), but shape (4,) or (4, 3) is expected for "
        "4 rows of scores",
    ),
    "too few targets": (
        lambda: LOGISTIC([1, 0], Z),
        "BinaryCrossentropy.objective: y_true has shape (2,), but shape (4,) is expected for 4 rows of scores",
    ),
    "too few weights": (
        lambda: LOGISTIC([1, 0, 1, 0], Z, [1, 2]),
        "BinaryCrossentropy.objective: sample_weight has shape (2,), but there are 4 rows",
    ),
    "a missing weight": (
        lambda: LOGISTIC([1, 0, 1, 0], Z, [1, 2, NAN, 1]),
        "BinaryCrossentropy.objective: 1 sample weights are not finite",
    ),
    "scores that are NaN": (
        lambda: LOGISTIC([1, 0, 1, 0], [0, NAN, 1, NAN]),
        "BinaryCrossentropy.objective: 2 of 4 scores are NaN: the training diverged; lower the learning rate, or "
        "regularise more",
    ),
    "scores that are infinite": (
        lambda: POISSON([1, 0, 1, 0], [0, 0, 1, np.inf]),
        "poisson_log.objective: 1 of 4 scores are infinite: the training diverged; lower the learning rate, or "
        "regularise more",
    ),
    "scores that are too large": (
        lambda: POISSON([1, 0, 1, 0], [0, 0, 1, 900]),
        "poisson_log.objective: scores between 0 and 900 have losses or derivatives that are not finite: the training "
        "diverged; lower the learning rate, or regularise more",
    ),
    "one class only": (
        lambda: LOGISTIC.init_score([1, 1, 1]),
        "BinaryCrossentropy.objective: no finite score is best, because the mean of the targets is 1; pass a score of "
        "your own to the booster, such as 0",
    ),
    "a class without rows": (
        lambda: SOFTMAX.init_score([0, 1, 3]),
        "SparseCategoricalCrossentropy.objective: no finite score is best, because no row has class 2; pass a score "
        "of your own to the booster, such as 0",
    ),
    "a number of classes": (
        lambda: SOFTMAX.init_score([0, 1], n_classes="2"),
        "SparseCategoricalCrossentropy.objective: n_classes must be a number of classes, 2 or more, but is '2'",
    ),
    "one label": (lambda: LOGISTIC.init_score(1), "BinaryCrossentropy.objective: there are no targets"),
    "no rows": (lambda: LOGISTIC.init_score([]), "BinaryCrossentropy.objective: there are no targets"),
    "weights that cancel": (
        lambda: LOGISTIC.init_score([0, 1], [0, 0]),
        "BinaryCrossentropy.objective: sample weights must have a positive sum, and none may be negative",
    ),
    "scores of classes to predict from": (
        lambda: LOGISTIC.predict(ROWS),
        "BinaryCrossentropy.objective: the scores have shape (4, 3), but this loss takes one score a row; for several "
        "classes use losses.SparseCategoricalCrossentropy(from_logits=True)",
    ),
    "one score to predict classes from": (
        lambda: SOFTMAX.predict(np.zeros((4, 1))),
        "SparseCategoricalCrossentropy.objective: the scores have shape (4, 1), but there must be one for each class, "
        "along the last axis",
    ),
    "probabilities over classes": (
        lambda: SOFTMAX.predict(np.tile([0.2, 0.3, 0.5], (30, 1))),
        "SparseCategoricalCrossentropy.objective: the scores of every row are in [0, 1] and sum to 1: these are "
        "probabilities, but scores are expected; ask the booster for raw scores",
    ),
    "probabilities over classes, in a metric": (
        lambda: SOFTMAX.metric_lightgbm(np.zeros(30, int), np.tile([0.2, 0.3, 0.5], (30, 1))),
        "SparseCategoricalCrossentropy.objective: the scores of every row are in [0, 1] and sum to 1: these are "
        "probabilities, but scores are expected; ask the booster for raw scores",
    ),
    "scores for a loss of probabilities": (
        lambda: losses.BinaryCrossentropy()([0.0, 1.0], [-2.5, 0.5]),
        "BinaryCrossentropy: y_pred[0] is -2.5, which is not in [0, 1]; 1 of 2 entries are not; if these are scores, "
        "pass from_logits=True",
    ),
    "labels -1 and 1 for a loss": (
        lambda: losses.BinaryCrossentropy(from_logits=True)([-1, 1], [-2.5, 0.5]),
        "BinaryCrossentropy: y_true[0] is -1, which is not in [0, 1]; 1 of 2 entries are not; labels -1 and 1 become 0 "
        "and 1 by (y_true + 1) / 2",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", [*MAKING, *CALLING])
def test_a_sentence(name: str) -> None:
    call, sentence = (MAKING | CALLING)[name]
    with pytest.raises((ValueError, TypeError)) as caught:
        call()
    assert str(caught.value) == sentence


def test_without_validation_nothing_is_refused() -> None:
    trusting = losses.BinaryCrossentropy(from_logits=True, validate="none").objective()
    assert np.isnan(trusting([1, -1, 1, 0], Z)[0]).tolist() == [False, True, False, False]


def test_scores_that_look_like_probabilities_are_told() -> None:
    """One score a row cannot be known to be a probability: a warning, and the number."""
    y, p = np.arange(40) % 2, np.linspace(0.01, 0.99, 40)
    with pytest.warns(UserWarning, match=r"all 40 scores are in \[0, 1\], as probabilities are"):
        LOGISTIC.metric_xgboost(y, p)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        LOGISTIC.metric_xgboost(y, p + 0.1)
        LOGISTIC.metric_xgboost(y, p / 2)
        POISSON.predict(p)


DATA = sample(60)
SIGNS = 2 * DATA.binary - 1
WORDS = "labels -1 and 1 become 0 and 1 by (y_true + 1) / 2"


def test_the_sentence_comes_through_lightgbm() -> None:
    with pytest.raises(ValueError, match=re.escape(WORDS)):
        LGBMRegressor(objective=LOGISTIC, n_estimators=2, verbose=-1).fit(DATA.features, SIGNS)
    with pytest.raises(ValueError, match="this loss takes one score a row"):
        options = {"objective": LOGISTIC.native, "num_class": 3, "verbose": -1}
        lightgbm_train(options, Dataset(DATA.features, DATA.classes), 2)


def test_the_sentence_comes_through_xgboost() -> None:
    with pytest.raises(ValueError, match=re.escape(WORDS)):
        xgboost_train({}, DMatrix(DATA.features, SIGNS), 2, obj=LOGISTIC.native)
    with pytest.raises(ValueError, match="tell the booster how many classes there are"):
        xgboost_train({}, DMatrix(DATA.features, DATA.classes), 2, obj=SOFTMAX.native)


def test_the_sentence_comes_through_catboost() -> None:
    options = {"iterations": 2, "verbose": False, "allow_writing_files": False, "eval_metric": "Accuracy"}
    with pytest.raises(CatBoostError, match="there must be one for each of two classes or more"):
        CatBoostClassifier(loss_function=SOFTMAX, **options).fit(DATA.features, DATA.binary)


def test_the_objective_and_its_native_form_are_told_apart() -> None:
    data = Dataset(DATA.features, DATA.binary)
    with pytest.raises(TypeError, match=r"lightgbm\.train and xgboost\.train take the objective's \.native"):
        lightgbm_train({"objective": LOGISTIC, "verbose": -1}, data, 2)
    with pytest.raises(TypeError, match=r"lightgbm\.train and xgboost\.train take the objective's \.native"):
        xgboost_train({}, DMatrix(DATA.features, DATA.binary), 2, obj=LOGISTIC)
    with pytest.raises(TypeError, match=r"estimators take the objective, not its \.native"):
        LGBMRegressor(objective=LOGISTIC.native, n_estimators=2, verbose=-1).fit(DATA.features, DATA.binary)


def test_a_training_that_diverges_says_so() -> None:
    """Poisson regression with steps that are far too long."""
    counts = 1000 * DATA.counts
    with pytest.raises(ValueError, match="the training diverged; lower the learning rate, or regularise more"):
        LGBMRegressor(objective=POISSON, learning_rate=5.0, n_estimators=50, verbose=-1).fit(DATA.features, counts)
