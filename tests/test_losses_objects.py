"""Losses as objects: immutable, comparable, printed, pickled, configured, found by name, made by name or position."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any

import numpy as np
import pytest
from losskernels import losses

OBJECTS = [
    losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1, axis=(0, -1), reduction="sum", name="mine"),
    losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.3, gamma=1.5, epsilon=0, dtype="float64"),
    losses.CategoricalCrossentropy(axis=1, validate="none"),
    losses.CategoricalFocalCrossentropy(alpha=[0.25, 0.5], gamma=3, reduction=None),
    losses.SparseCategoricalCrossentropy(ignore_class=-1, axis=1),
    losses.KLDivergence(epsilon=1e-3),
    losses.Poisson(reduction="mean_with_sample_weight"),
    losses.MeanSquaredError(),
    losses.MeanAbsoluteError(dtype=np.float16),
    losses.LogCosh(name="lc"),
    losses.CosineSimilarity(axis=0),
]
Y = {"SparseCategoricalCrossentropy": np.array([[0, 1]])}


def named(loss: Any) -> str:
    return type(loss).__name__


@pytest.mark.parametrize("loss", OBJECTS, ids=named)
def test_a_loss_is_its_configuration(loss: Any) -> None:
    again = type(loss).from_config(loss.get_config())
    assert again == loss and again is not loss and hash(again) == hash(loss)
    assert again != type(loss)(name="another") and loss != loss.get_config()
    assert losses.deserialize(losses.serialize(loss)) == loss == losses.get(losses.serialize(loss))
    assert losses.deserialize(json.loads(json.dumps(losses.serialize(loss)))) == loss
    assert pickle.loads(pickle.dumps(loss)) == loss == copy.deepcopy(loss)
    assert eval(repr(loss), vars(losses)) == loss
    for name, value in loss.get_config().items():
        assert getattr(loss, name) == value
    assert {*inspect.signature(type(loss).__init__).parameters} - {"self", "positional"} == {*loss.get_config()}


@pytest.mark.parametrize("loss", OBJECTS, ids=named)
def test_a_loss_cannot_be_changed(loss: Any) -> None:
    for name in ("reduction", "name", "from_logits", "anything"):
        with pytest.raises(AttributeError, match=f"immutable: make another one with {name}"):
            setattr(loss, name, 1)
    with pytest.raises(AttributeError, match="immutable"):
        del loss.name


def test_repr_is_the_call() -> None:
    assert repr(losses.BinaryCrossentropy()) == "BinaryCrossentropy()"
    assert repr(losses.BinaryFocalCrossentropy(gamma=3, from_logits=True)) == (
        "BinaryFocalCrossentropy(gamma=3.0, from_logits=True)"
    )


class Noted(losses.BinaryCrossentropy):
    """A loss with an attribute of its own."""

    def __init__(self, note: str = "", **options: Any):
        self.note = note
        super().__init__(**options)

    def get_config(self) -> dict[str, Any]:
        return {"note": self.note, **super().get_config()}


def test_a_subclass_of_a_loss_may_have_attributes_of_its_own() -> None:
    loss = Noted("mine", from_logits=True)
    assert (loss.note, loss.from_logits) == ("mine", True)
    assert pickle.loads(pickle.dumps(loss)) == loss == Noted.from_config(loss.get_config()) != Noted(from_logits=True)
    assert eval(repr(loss)) == loss
    with pytest.raises(AttributeError, match="immutable"):
        loss.from_logits = False


@pytest.mark.parametrize("name", losses.__all__)
def test_names(name: str) -> None:
    found = getattr(losses, name)
    assert found.__doc__
    if name in ("Loss", "Reduction", "get", "serialize", "deserialize"):
        return
    if inspect.isclass(found):
        assert losses.get(name) == found() == losses.get(found) == losses.get({"class_name": name, "config": {}})
        assert losses.get(found()) == found()
    else:
        assert losses.get(name) is found is losses.get(found)
        assert losses.deserialize(losses.serialize(found)) is found
        assert losses.deserialize(name) is found
        assert list(inspect.signature(found).parameters)[:2] in (["y_true", "y_pred"], ["labels", "logits"])


def test_aliases() -> None:
    assert losses.bce is losses.BCE is losses.binary_crossentropy
    assert losses.mse is losses.MSE is losses.mean_squared_error
    assert losses.mae is losses.MAE is losses.mean_absolute_error
    assert losses.kld is losses.KLD is losses.kullback_leibler_divergence is losses.kl_divergence
    assert losses.logcosh is losses.log_cosh


def test_unknown_names() -> None:
    assert losses.get(None) is None
    for wrong in ("binary_crosentropy", 3, {"name": "x"}, {"class_name": "bce", "config": {}}):
        with pytest.raises(ValueError, match="Could not interpret loss identifier"):
            losses.get(wrong)
    with pytest.raises(ValueError, match="did you mean binary_crossentropy"):
        losses.get("binary_crosentropy")
    with pytest.raises(TypeError, match="a loss object or a function is expected"):
        losses.serialize(3)


class Mine(losses.Loss):
    """A loss of a user."""

    def __init__(self, power: float = 2, **options: Any):
        super().__init__(**options)
        self.power = power

    def call(self, y_true: Any, y_pred: Any) -> Any:
        return (np.abs(y_true - y_pred) ** self.power).mean(-1)

    def get_config(self) -> dict[str, Any]:
        return super().get_config() | {"power": self.power}


def test_a_loss_of_a_user() -> None:
    loss = Mine(power=3, reduction="sum", name="cubic")
    y, p = np.zeros((4, 2)), np.full((4, 2), 2.0)
    assert loss(y, p) == 32 and loss(y, p).dtype == np.float32
    assert loss(y, p, sample_weight=[1, 0, 0, 0]) == 8 == loss(y, p, mask=[1, 0, 0, 0])
    assert Mine(dtype="float64")(y, p).dtype == np.float64
    assert Mine(reduction="none")(y, p).shape == (4,)
    again = losses.deserialize(losses.serialize(loss), custom_objects={"Mine": Mine})
    assert (again.power, again.reduction, again.name) == (3, "sum", "cubic")
    assert pickle.loads(pickle.dumps(loss))(y, p) == 32
    assert Mine().name == "Mine"
    with pytest.raises(NotImplementedError, match="no call"):
        losses.Loss()(y, p)


def test_the_formula_of_a_built_in_loss_is_not_overridden() -> None:
    """A `call` that values and derivatives know nothing of would be ignored."""
    own = {"call": lambda self, y_true, y_pred: y_pred}
    mixin = type("Own", (), own)
    for bases, body in (((losses.MeanSquaredError,), own), ((mixin, losses.MeanSquaredError), {})):
        with pytest.raises(TypeError, match=r"Mine: call is overridden.* subclass losses\.Loss"):
            type("Mine", bases, body)
    assert type("Mine", (losses.MeanSquaredError,), {"unit": "m"})()([[1.0]], [[3.0]]) == 4


@pytest.mark.parametrize(
    "call",
    [
        lambda: losses.BinaryFocalCrossentropy(2.0),
        lambda: losses.binary_focal_crossentropy([0], [0.5], 2.0),
        lambda: losses.SparseCategoricalCrossentropy(False, None, "sum", -1),
        lambda: losses.sparse_categorical_crossentropy([0], [[0.5, 0.5]], False, -1),
        lambda: losses.Loss("sum"),
    ],
)
def test_ambiguous_positions_are_refused(call: Any) -> None:
    with pytest.raises(TypeError, match="by name: versions of Keras disagree about their order"):
        call()


def test_positions_that_all_versions_agree_on() -> None:
    assert losses.BinaryCrossentropy(True, 0.1, 0, "sum", "x") == losses.BinaryCrossentropy(
        from_logits=True, label_smoothing=0.1, axis=0, reduction="sum", name="x"
    )
    assert losses.CategoricalFocalCrossentropy(0.3, 1.0).gamma == 1.0
    assert losses.SparseCategoricalCrossentropy(True, -1, "sum").ignore_class == -1
    assert losses.CosineSimilarity(0, "sum").axis == 0 and losses.MeanSquaredError("sum").reduction == "sum"
    assert losses.binary_crossentropy([1.0], [0.0], True) == pytest.approx(np.log(2))


def test_reductions() -> None:
    for reduction in ("sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", None):
        assert losses.MeanSquaredError(reduction=reduction).reduction == reduction
    assert losses.MeanSquaredError(reduction="auto") == losses.MeanSquaredError()
    assert losses.MeanSquaredError(reduction=losses.Reduction.AUTO) == losses.MeanSquaredError()
