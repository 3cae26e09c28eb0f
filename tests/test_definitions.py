"""The examples that Keras, TensorFlow and their documentation print, from the kernels; means are NumPy's."""

from __future__ import annotations

import losskernels.kernels as kernels
import numpy as np
import pytest

LABELS = np.array([[0, 1], [0, 0]])
LOGITS = np.array([[-18.6, 0.51], [2.94, -12.8]])
ONE_HOT = np.array([[0, 1, 0], [0, 0, 1]])
CLASSES = np.array([[0.05, 0.95, 0], [0.1, 0.8, 0.1]])


def near(got: object, want: object) -> None:
    np.testing.assert_allclose(got, want, rtol=0, atol=1e-9)


def test_binary_crossentropy_from_logits() -> None:
    rows = kernels.binary_crossentropy_logits.value(LABELS, LOGITS).mean(axis=-1)
    near(rows, [0.235156663, 1.495759236])
    near(rows.mean(), 0.865457950)
    near(rows.sum(), 1.730915900)
    near((rows * [0.8, 0.2]).mean(), 0.243638589)


def test_binary_crossentropy_from_probabilities() -> None:
    near(kernels.binary_crossentropy.value([0, 1, 0, 0], [0.6, 0.3, 0.2, 0.8]).mean(), 0.988211250)
    rows = kernels.binary_crossentropy.value(LABELS, [[0.6, 0.4], [0.4, 0.6]]).mean(axis=-1)
    np.testing.assert_allclose(rows, [0.916290732, 0.713558177], atol=1e-9)


def test_binary_focal_crossentropy() -> None:
    focal = kernels.binary_focal_crossentropy_logits.value
    near(focal(LABELS.ravel(), LOGITS.ravel(), 2.0).mean(), 0.691212076)
    rows = focal(LABELS, LOGITS, 3.0).mean(axis=-1)
    near(rows.mean(), 0.646995012)
    near((rows * [0.8, 0.2]).mean(), 0.133125017)
    near(focal(LABELS, LOGITS, 4.0).mean(axis=-1).sum(), 1.221880637)
    near(focal(LABELS, LOGITS, 5.0).mean(axis=-1), [0.001748372, 1.156102513])


def test_weighted_crossentropy() -> None:
    """The third value is 4.54e-5, not the 4.58e-5 that TensorFlow prints: it cancels in float32."""
    y, x = [1.0, 0.5, 0.0], [1.5, -0.1, -10.0]
    near(kernels.weighted_crossentropy_logits.value(y, x, 1.5), [0.302119917, 0.880495825, 4.5398899e-05])
    near(kernels.weighted_crossentropy_logits.value(y, x, 0.5), [0.100706639, 0.508297495, 4.5398899e-05])


def test_custom_weighted_binary_crossentropy() -> None:
    """pos_weight 2 of a mean of rows, halved."""
    rows = kernels.binary_crossentropy_logits.value(LABELS, LOGITS).mean(axis=-1, keepdims=True)
    weights = 0.5 * np.where(LABELS == 1, 2, 1)
    near(rows * weights, [[0.1175783315, 0.235156663], [0.747879618, 0.747879618]])


def test_categorical_crossentropy() -> None:
    """Class 0 of the first row has probability 0 and no weight."""
    rows = kernels.categorical_crossentropy.value(ONE_HOT, CLASSES)
    near(rows, [0.051293294, 2.302585093])
    near(rows.mean(), 1.176939194)
    near((rows * [0.3, 0.7]).mean(), 0.813598777)
    near(rows.sum(), 2.353878387)
    near(kernels.sparse_categorical_crossentropy.value([1, 2], CLASSES), rows)


def test_categorical_focal_crossentropy() -> None:
    """alpha 1/4 for every class."""
    rows = kernels.categorical_focal_crossentropy.value(ONE_HOT, CLASSES, np.full(3, 0.25), 2.0)
    near(rows, [3.205830899e-05, 0.466273481])
    near(rows.mean(), 0.233152770)
    near(kernels.sparse_categorical_focal_crossentropy.value([1, 2], CLASSES, np.full(3, 0.25), 2.0), rows)


def test_poisson() -> None:
    rows = kernels.poisson.value([[0, 1], [0, 0]], [[1, 1], [0, 0]]).mean(axis=-1)
    near(rows, [1.0, 0.0])
    near(rows.mean(), 0.5)


def test_kl_divergence() -> None:
    """A row without mass diverges by 0, not by the -3.08e-06 of clipped implementations."""
    rows = kernels.kl_divergence.value([[0, 1], [0, 0]], [[0.6, 0.4], [0.4, 0.6]])
    near(rows, [0.916290732, 0.0])
    near(rows.mean(), 0.458145366)
    near((rows * [0.8, 0.2]).mean(), 0.366516293)


def test_absolute_error() -> None:
    near(np.mean(kernels.absolute_error.value([0, 1, 0, 0], [0.6, 0.3, 0.2, 0.8])), 0.575)


def test_errors_of_nothing_are_nothing() -> None:
    """Others print -1.9e-9 for log cosh 0: their log 2 is a float32."""
    assert kernels.log_cosh.value(2.5, 2.5) == 0
    assert kernels.squared_error.value(2.5, 2.5) == 0
    assert kernels.log_cosh.value(1e-9, 0.0) == pytest.approx(5e-19, rel=1e-14)
    assert kernels.cosine_similarity.value([1.0, 1.0], [2.0, 2.0]) == pytest.approx(-1, rel=1e-15)
