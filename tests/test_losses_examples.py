"""The documented examples of Keras and TensorFlow, as losses on NumPy arrays.

Where the documentation's number is cut off or wrong, the exact value of the documented formula is expected, and the
comment says what the documentation has.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from losskernels import losses

Y = [[0.0, 1.0], [0.0, 0.0]]
LOGITS = [[-18.6, 0.51], [2.94, -12.8]]
FLAT_Y = [0, 1, 0, 0]
FLAT_LOGITS = [-18.6, 0.51, 2.94, -12.8]
FLAT_P = [0.6, 0.3, 0.2, 0.8]
ONE_HOT = [[0, 1, 0], [0, 0, 1]]
P3 = [[0.05, 0.95, 0.0], [0.1, 0.8, 0.1]]
COUNTS, MEANS = [[0.0, 1.0], [0.0, 0.0]], [[1.0, 1.0], [0.0, 0.0]]
KL_P = [[0.6, 0.4], [0.4, 0.6]]
SINGLE = 4e-7


def focal(gamma: float, **options: Any) -> losses.BinaryFocalCrossentropy:
    return losses.BinaryFocalCrossentropy(gamma=gamma, from_logits=True, **options)


def test_binary_focal_crossentropy() -> None:
    assert focal(2)(FLAT_Y, FLAT_LOGITS) == pytest.approx(0.691212076, rel=SINGLE)
    assert focal(3)(Y, LOGITS) == pytest.approx(0.646995012, rel=SINGLE)
    assert focal(3)(Y, LOGITS, sample_weight=[0.8, 0.2]) == pytest.approx(0.133125017, rel=SINGLE)
    assert focal(4, reduction=losses.Reduction.SUM)(Y, LOGITS) == pytest.approx(1.221880637, rel=SINGLE)
    none = focal(5, reduction=losses.Reduction.NONE)(Y, LOGITS)
    assert none == pytest.approx([0.001748372, 1.156102513], rel=SINGLE)


def test_binary_crossentropy_of_logits() -> None:
    loss = losses.BinaryCrossentropy(from_logits=True)
    assert loss(FLAT_Y, FLAT_LOGITS) == pytest.approx(0.865457950, rel=SINGLE)
    assert loss(Y, LOGITS) == pytest.approx(0.865457950, rel=SINGLE)
    assert loss(Y, LOGITS, sample_weight=[0.8, 0.2]) == pytest.approx(0.243638589, rel=SINGLE)  # told as 0.243
    total = losses.BinaryCrossentropy(from_logits=True, reduction="sum")(Y, LOGITS)
    assert total == pytest.approx(1.730915900, rel=SINGLE)  # told as 1.730
    none = losses.BinaryCrossentropy(from_logits=True, reduction="none")(Y, LOGITS)
    assert none == pytest.approx([0.235156663, 1.495759236], rel=SINGLE)


def test_binary_crossentropy_of_probabilities() -> None:
    assert losses.BinaryCrossentropy()(FLAT_Y, FLAT_P) == pytest.approx(0.988211254, rel=SINGLE)
    found = losses.binary_crossentropy([[0, 1], [0, 0]], [[0.6, 0.4], [0.4, 0.6]])
    assert found == pytest.approx([0.91629073, 0.71355818], rel=SINGLE)


def test_categorical_crossentropy() -> None:
    for loss, y in ((losses.CategoricalCrossentropy, ONE_HOT), (losses.SparseCategoricalCrossentropy, [1, 2])):
        assert loss()(y, P3) == pytest.approx(1.176939194, rel=SINGLE)
        assert loss()(y, P3, sample_weight=[0.3, 0.7]) == pytest.approx(0.813598, abs=1e-6)
        assert loss(reduction="sum")(y, P3) == pytest.approx(2.353878, abs=1e-6)
        assert loss(reduction="none")(y, P3) == pytest.approx([0.051293294, 2.302585093], rel=SINGLE)


def test_categorical_focal_crossentropy() -> None:
    loss = losses.CategoricalFocalCrossentropy
    assert loss()(ONE_HOT, P3) == pytest.approx(0.23315276, abs=5e-8)
    assert loss()(ONE_HOT, P3, sample_weight=[0.3, 0.7]) == pytest.approx(0.16320053, abs=5e-8)
    assert loss(reduction="sum")(ONE_HOT, P3) == pytest.approx(0.46630552, abs=5e-8)
    assert loss(reduction="none")(ONE_HOT, P3) == pytest.approx([3.205830899e-05, 0.466273481], rel=SINGLE)


def test_an_ignored_class() -> None:
    """The picture of the documentation: TensorFlow's 2.38e-07 and the others' 1.19e-07 are the clip at 1 - 1e-07."""
    y = np.array([[[0, 2], [-1, -1]], [[0, 2], [-1, -1]]])
    p = np.array(
        [[[[1.0, 0, 0], [0, 0, 1]], [[0, 1, 0], [0, 0, 1]]], [[[1, 0, 0], [0, 0.5, 0.5]], [[0, 1, 0], [0, 1, 0]]]]
    )
    exact = losses.sparse_categorical_crossentropy(y, p, ignore_class=-1, epsilon=0)
    assert exact == pytest.approx(np.array([[[0, 0], [0, 0]], [[0, np.log(2)], [0, 0]]]), rel=1e-15)
    single = losses.sparse_categorical_crossentropy(y, p.astype("f4"), ignore_class=-1)
    clip = -np.log(float(np.float32(1 - 1e-7)))
    assert single == pytest.approx(np.array([[[clip, clip], [0, 0]], [[clip, np.log(2)], [0, 0]]]), rel=SINGLE)
    mean = losses.SparseCategoricalCrossentropy(ignore_class=-1)(y, p)
    assert mean == pytest.approx((3 * clip + np.log(2)) / 4, rel=SINGLE)


def test_poisson() -> None:
    loss = losses.Poisson
    assert loss()(COUNTS, MEANS) == pytest.approx(0.49999995, rel=SINGLE)
    assert loss()(COUNTS, MEANS, sample_weight=[0.8, 0.2]) == pytest.approx(0.39999996, rel=SINGLE)
    assert loss(reduction="sum")(COUNTS, MEANS) == pytest.approx(0.9999999, rel=SINGLE)  # told as 0.999
    assert loss(reduction="none")(COUNTS, MEANS) == pytest.approx([0.9999999, 0.0], rel=SINGLE)  # told as 0.999


def test_kl_divergence() -> None:
    loss = losses.KLDivergence
    y = [[0, 1], [0, 0]]
    low = float(np.float32(1e-7))
    rows = [low * np.log(low / 0.6) + np.log(1 / 0.4), low * np.log(low / 0.4) + low * np.log(low / 0.6)]
    assert sum(rows) / 2 == pytest.approx(0.458, abs=5e-4)
    assert loss()(y, KL_P) == pytest.approx(sum(rows) / 2, rel=SINGLE)
    weighted = loss()(y, KL_P, sample_weight=[0.8, 0.2])
    assert weighted == pytest.approx((0.8 * rows[0] + 0.2 * rows[1]) / 2, rel=SINGLE)  # told as 0.366, is 0.3665
    assert loss(reduction="sum")(y, KL_P) == pytest.approx(sum(rows), rel=SINGLE)
    assert loss(reduction="none")(y, KL_P) == pytest.approx(rows, rel=SINGLE)  # the second is negative: -3.08e-06
    assert loss(reduction="none", epsilon=0)(y, KL_P) == pytest.approx([np.log(2.5), 0], rel=SINGLE)


def test_weighted_cross_entropy_with_logits() -> None:
    """TensorFlow's third value, 4.5776367e-05, is wrong by 0.83 %."""
    labels, logits = [1.0, 0.5, 0.0], [1.5, -0.1, -10.0]
    found = losses.weighted_cross_entropy_with_logits(labels=labels, logits=logits, pos_weight=1.5)
    assert found == pytest.approx([0.302119917, 0.880495825, 4.5398899e-05], rel=SINGLE)
    found = losses.weighted_cross_entropy_with_logits(labels, logits, 0.5)
    assert found == pytest.approx([0.100706639, 0.508297495, 4.5398899e-05], rel=SINGLE)


class WeightedBinaryCrossEntropy(losses.Loss):
    """The custom loss of the documentation, with NumPy in place of tf."""

    def __init__(self, pos_weight: float, weight: float, from_logits: bool = False, **options: Any):
        super().__init__(**options)
        self.pos_weight, self.weight, self.from_logits = pos_weight, weight, from_logits

    def call(self, y_true: Any, y_pred: Any) -> Any:
        ce = losses.binary_crossentropy(y_true, y_pred, from_logits=self.from_logits)[:, None]
        return self.weight * (ce * (1 - y_true) + self.pos_weight * ce * y_true)


def test_a_custom_loss() -> None:
    def custom(reduction: str) -> WeightedBinaryCrossEntropy:
        return WeightedBinaryCrossEntropy(pos_weight=2, weight=0.5, from_logits=True, reduction=reduction)

    none = [[0.11757833, 0.23515666], [0.74787968, 0.74787968]]
    assert custom("auto")(Y, LOGITS) == pytest.approx(0.46212357, rel=SINGLE)
    assert custom("none")(Y, LOGITS) == pytest.approx(np.array(none), rel=SINGLE)
    assert custom("sum")(Y, LOGITS) == pytest.approx(1.8484943, rel=SINGLE)


def test_a_custom_loss_of_one_sample() -> None:
    def custom(reduction: str) -> WeightedBinaryCrossEntropy:
        return WeightedBinaryCrossEntropy(pos_weight=2, weight=0.5, reduction=reduction)

    y, p = [FLAT_Y], [FLAT_P]
    assert custom("auto")(y, p) == pytest.approx(0.61763203, rel=SINGLE)
    none = custom("none")(y, p)
    assert none == pytest.approx(np.array([[0.49410564, 0.98821127, 0.49410564, 0.49410564]]), rel=SINGLE)
    assert custom("sum")(y, p) == pytest.approx(2.4705281, rel=SINGLE)


def test_a_custom_loss_that_is_one_number() -> None:
    class L1(losses.Loss):
        def call(self, y_true: Any, y_pred: Any) -> Any:
            return np.mean(np.abs(y_true - y_pred))

    for reduction in ("sum_over_batch_size", "sum", "none"):
        found = L1(reduction=reduction)([FLAT_Y], [FLAT_P])
        assert found == pytest.approx(0.575, rel=SINGLE) and np.ndim(found) == 0
