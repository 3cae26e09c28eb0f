"""What losses refuse, and the sentence they say: loss, argument, first offending entry, how many there are."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from losskernels import losses

P = np.full((4, 3), 0.25)
LABELS = np.array([0, 1, 2, 0])
NAN = float("nan")


def said(error: type[Exception], sentence: str, call: Any) -> None:
    with pytest.raises(error, match=re.escape(sentence)):
        call()


MAKING: list[tuple[type[Exception], str, Any]] = [
    (ValueError, "Invalid value for argument `reduction`", lambda: losses.BinaryCrossentropy(reduction="average")),
    (ValueError, "Invalid value for argument `reduction`", lambda: losses.Loss(reduction=3)),
    (
        ValueError,
        "dtype must be one of float16, float32, float64, but is 'int32'",
        lambda: losses.Poisson(dtype="int32"),
    ),
    (ValueError, "but is 'bfloat16'", lambda: losses.Poisson(dtype="bfloat16")),
    (
        ValueError,
        "BinaryFocalCrossentropy: gamma must be a finite number that is not negative, but is nan",
        lambda: losses.BinaryFocalCrossentropy(gamma=NAN),
    ),
    (
        ValueError,
        "gamma must be a finite number that is not negative, but is -1",
        lambda: losses.CategoricalFocalCrossentropy(gamma=-1),
    ),
    (TypeError, "gamma must be a number, but is 'two'", lambda: losses.BinaryFocalCrossentropy(gamma="two")),
    (ValueError, "label_smoothing must be in [0, 1], but is -3", lambda: losses.BinaryCrossentropy(label_smoothing=-3)),
    (
        ValueError,
        "label_smoothing must be in [0, 1], but is nan",
        lambda: losses.categorical_crossentropy(P, P, label_smoothing=NAN),
    ),
    (
        ValueError,
        "alpha must be in [0, 1], but is 1.0000001",
        lambda: losses.BinaryFocalCrossentropy(alpha=1.0000001),
    ),
    (ValueError, "alpha must be in [0, 1], but is 1.5", lambda: losses.BinaryFocalCrossentropy(alpha=1.5)),
    (
        ValueError,
        "alpha[1] must be a finite number that is not negative, but is -1.5; 2 of 3 are not",
        lambda: losses.CategoricalFocalCrossentropy(alpha=[1, -1.5, NAN]),
    ),
    (TypeError, "alpha must be numbers, but is ['a']", lambda: losses.CategoricalFocalCrossentropy(alpha=["a"])),
    (
        ValueError,
        "alpha must be a number or one number per class, but has shape (1, 2)",
        lambda: losses.CategoricalFocalCrossentropy(alpha=[[1, 2]]),
    ),
    (
        TypeError,
        "from_logits must be True or False, but is 'yes'",
        lambda: losses.BinaryCrossentropy(from_logits="yes"),
    ),
    (
        ValueError,
        "`axis` must be of type `int`. Received: axis=True",
        lambda: losses.CategoricalCrossentropy(axis=True),
    ),
    (ValueError, "`axis` must be of type `int`", lambda: losses.BinaryCrossentropy(axis=(0, False))),
    (TypeError, "axis must be an integer, but is 1.5", lambda: losses.BinaryCrossentropy(axis=1.5)),
    (TypeError, "axis must be an integer, but is (0, 1)", lambda: losses.SparseCategoricalCrossentropy(axis=(0, 1))),
    (ValueError, "axis is empty", lambda: losses.BinaryCrossentropy(axis=())),
    (
        TypeError,
        "ignore_class must be an integer, but is 1.5",
        lambda: losses.SparseCategoricalCrossentropy(ignore_class=1.5),
    ),
    (
        ValueError,
        "epsilon must be in [0, 0.5), but is 0.5; 0 does not clip",
        lambda: losses.BinaryCrossentropy(epsilon=0.5),
    ),
    (ValueError, 'validate must be "raise" or "none", but is True', lambda: losses.BinaryCrossentropy(validate=True)),
]

CALLING: list[tuple[type[Exception], str, Any]] = [
    (
        ValueError,
        "BinaryCrossentropy: y_true[2, 1] is 1.5, which is not in [0, 1]; 2 of 12 entries are not",
        lambda: losses.BinaryCrossentropy()(changed(P, 1.5, (2, 1), (3, 0)), P),
    ),
    (
        ValueError,
        "binary_crossentropy: y_pred[0, 2] is 1.7, which is not in [0, 1]; 1 of 12 entries are not",
        lambda: losses.binary_crossentropy(P, changed(P, 1.7, (0, 2))),
    ),
    (
        ValueError,
        "y_pred[0, 2] is 1.0000001, which is not in [0, 1]",
        lambda: losses.binary_crossentropy(P, changed(P.astype("f4"), 1.0000001, (0, 2))),
    ),
    (
        ValueError,
        "y_true[1] is 3, which is not a class label in 0..2",
        lambda: losses.sparse_categorical_crossentropy([0.0, 3.0, 1, 1], P),
    ),
    (
        ValueError,
        "y_true[0, 0] is -0.1",
        lambda: losses.BinaryCrossentropy(label_smoothing=0.5)(changed(P, -0.1, (0, 0)), P),
    ),
    (ValueError, "KLDivergence: y_true[1, 0] is 1.01", lambda: losses.KLDivergence()(changed(P, 1.01, (1, 0)), P)),
    (
        ValueError,
        "CategoricalCrossentropy: y_pred[3, 2] is -1.0, which is not in [0, inf]",
        lambda: losses.CategoricalCrossentropy()(P, changed(P, -1, (3, 2))),
    ),
    (ValueError, "y_true[1, 2] is 2", lambda: losses.CategoricalFocalCrossentropy(axis=0)(changed(P, 2, (1, 2)), P)),
    (ValueError, "Poisson: y_true[0, 1] is -2", lambda: losses.Poisson()(changed(P, -2, (0, 1)), P)),
    (ValueError, "Poisson: y_pred[0, 1] is -2", lambda: losses.Poisson()(P, changed(P, -2, (0, 1)))),
    (ValueError, "Poisson: y_pred[0, 1] is -1e-08", lambda: losses.Poisson()(P, changed(P, -1e-8, (0, 1)))),
    (ValueError, "poisson: y_pred[0, 1] is -1e-30", lambda: losses.poisson(P, changed(P, -1e-30, (0, 1)))),
    (
        ValueError,
        "SparseCategoricalCrossentropy: y_true[2] is 5, which is not a class label in 0..2; 1 of 4 entries are not",
        lambda: losses.SparseCategoricalCrossentropy()([0, 1, 5, 0], P),
    ),
    (
        ValueError,
        "y_true[0] is -1, which is not a class label",
        lambda: losses.sparse_categorical_crossentropy([-1, 1, 2, 0], P),
    ),
    (
        ValueError,
        "y_true[3] is 0.5, which is not a class label",
        lambda: losses.SparseCategoricalCrossentropy(ignore_class=7)([7, 1, 2, 0.5], P),
    ),
    (
        ValueError,
        "y_true[1, 0] is nan, which is not a class label",
        lambda: losses.SparseCategoricalCrossentropy()([[0], [NAN], [1], [1]], P),
    ),
    (
        ValueError,
        "y_true[0] is 0, which is not a class label: there are no classes; 4 of 4 entries are not",
        lambda: losses.SparseCategoricalCrossentropy()([0] * 4, P[:, :0]),
    ),
    (
        ValueError,
        "y_true has shape (4, 3), but y_pred has shape (4, 4)",
        lambda: losses.BinaryCrossentropy()(P, np.ones((4, 4))),
    ),
    (ValueError, "y_true has shape (3,), but y_pred has shape (4, 3)", lambda: losses.BinaryCrossentropy()(P[0], P)),
    (ValueError, "y_true has shape (2, 3), but y_pred has shape (3,)", lambda: losses.mean_squared_error(P[:2], P[0])),
    (
        ValueError,
        "y_true has shape (4, 3), but y_pred of shape (4, 3) with the classes on axis 1 needs one label each in "
        "shape (4,)",
        lambda: losses.SparseCategoricalCrossentropy()(P, P),
    ),
    (ValueError, "axis 2 is out of range: y_pred has shape (4, 3)", lambda: losses.BinaryCrossentropy(axis=2)(P, P)),
    (ValueError, "axis -1 is out of range: y_pred has shape ()", lambda: losses.BinaryCrossentropy()(1.0, 0.5)),
    (
        ValueError,
        "axis = (1, -1) names an axis of y_pred, of shape (4, 3), twice",
        lambda: losses.BinaryCrossentropy(axis=(1, -1))(P, P),
    ),
    (
        ValueError,
        "alpha has 2 numbers, but there are 3 classes",
        lambda: losses.CategoricalFocalCrossentropy(alpha=[1, 2])(P, P),
    ),
    (
        ValueError,
        "sample_weight has shape (3,), which does not fit the first axes of the losses' (4,)",
        lambda: losses.BinaryCrossentropy()(P, P, [1, 2, 3]),
    ),
    (ValueError, "mask has shape (5,)", lambda: losses.BinaryCrossentropy()(P, P, mask=[1] * 5)),
    (ValueError, "v has shape (3,), but y_pred has shape (4, 3)", lambda: losses.BinaryCrossentropy().hvp(P, P, P[0])),
    (TypeError, "y_pred has dtype complex128", lambda: losses.BinaryCrossentropy()(P, P + 1j)),
    (TypeError, "y_true has dtype", lambda: losses.BinaryCrossentropy()([["a", "b"]], [[0.1, 0.2]])),
    (
        ValueError,
        "weighted_cross_entropy_with_logits: pos_weight[1] is -2, which is negative; 1 of 3 entries are wrong",
        lambda: losses.weighted_cross_entropy_with_logits(P, P, [1, -2, 3]),
    ),
    (ValueError, "pos_weight is not a number", lambda: losses.weighted_cross_entropy_with_logits(P, P, NAN)),
    (
        ValueError,
        "pos_weight has shape (4,), which does not broadcast to the shape (4, 3) of logits",
        lambda: losses.weighted_cross_entropy_with_logits(P, P, [1, 2, 3, 4]),
    ),
    (ValueError, "labels[0, 0] is 2", lambda: losses.weighted_cross_entropy_with_logits(changed(P, 2, (0, 0)), P, 1)),
    (
        ValueError,
        "labels has shape (3,), but logits has shape (4, 3)",
        lambda: losses.weighted_cross_entropy_with_logits(P[0], P, 1),
    ),
]


def changed(x: Any, value: float, *places: tuple[int, ...]) -> Any:
    x = np.array(x)
    for place in places:
        x[place] = value
    return x


@pytest.mark.parametrize(("error", "sentence", "call"), [*MAKING, *CALLING])
def test_a_sentence(error: type[Exception], sentence: str, call: Any) -> None:
    said(error, sentence, call)


@pytest.mark.parametrize("method", ["value", "gradient", "hessian", "value_gradient", "gradient_hessian"])
@pytest.mark.parametrize("reduction", ["sum", "none"])
def test_every_method_checks(method: str, reduction: str) -> None:
    loss = losses.BinaryCrossentropy(reduction=reduction)
    said(ValueError, "y_true[2, 1] is 1.5", lambda: getattr(loss, method)(changed(P, 1.5, (2, 1)), P))
    said(ValueError, "y_true[2, 1] is 1.5", lambda: loss.hvp(changed(P, 1.5, (2, 1)), P, P))


def test_large_arrays_are_checked() -> None:
    p = np.full((100_000, 3), 0.25)
    said(ValueError, "y_pred[99999, 1] is 2", lambda: losses.BinaryCrossentropy()(p, changed(p, 2, (99_999, 1))))


def test_without_validation_the_kernels_nan_comes_back() -> None:
    loss = losses.BinaryCrossentropy(validate="none", reduction="none")
    assert np.isnan(loss(changed(P, 1.5, (2, 1)), P)).tolist() == [False, False, True, False]
    poisson = losses.Poisson(validate="none", reduction="none")
    assert np.isnan(poisson(P, changed(P, -1e-8, (2, 1)))).tolist() == [False, False, True, False]
    sparse = losses.SparseCategoricalCrossentropy(validate="none", reduction="none")
    assert np.isnan(sparse([0, 9, -1, 2], P)).tolist() == [False, True, True, False]
    assert np.isnan(losses.BinaryFocalCrossentropy(gamma=-1, validate="none")(P, P))


def test_nan_in_scores_is_no_bad_input() -> None:
    """A model that diverged gives NaN, as in Keras."""
    for loss in (
        losses.BinaryCrossentropy(),
        losses.CategoricalCrossentropy(from_logits=True),
        losses.MeanSquaredError(),
    ):
        assert np.isnan(loss(P, changed(P, NAN, (0, 0))))
        assert np.isnan(loss.gradient(P, changed(P, NAN, (0, 0)))).any()
    assert np.isnan(losses.BinaryCrossentropy()(P, P, [NAN, 1, 1, 1]))


def test_one_class_is_a_warning() -> None:
    with pytest.warns(SyntaxWarning, match="there is one class only"):
        losses.CategoricalCrossentropy()([[1.0]], [[1.0]])
