"""The ufuncs of a kernel: real ones, with the same bits as evaluate, picklable, and passed on to array containers."""

from __future__ import annotations

import copy
import ctypes
import multiprocessing
import pickle
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import losskernels.kernels
import numpy as np
import pytest
from native_kernels import get, kernels

NAMES = ("value", "gradient", "hessian")
LABELS = [np.bool_, np.int8, np.uint8, np.int16, np.int32, np.int64, np.longlong, np.uint64, np.float16, np.float32]


def test_they_are_ufuncs_and_gufuncs() -> None:
    k, c = get("cases"), get("choice")
    assert type(k.value_gradient_hessian) is np.ufunc and k.value.signature is None
    assert (k.value.nin, k.value_gradient_hessian.nout) == (3, 3)
    assert c.value.signature == "(),(c),(c)->()" and c.gradient_hessian.signature == "(),(c),(c)->(c),(c)"
    assert c.hessian_vector.signature == "(),(c),(c),(c)->(c)"
    assert get("pair").gradient.nout == 2 and get("pair").gradient_var.nout == 1
    assert not hasattr(get("square"), "hessian") and not hasattr(k, "hessian_vector")
    assert {"value", "gradient_hessian", "hessian_vector", "evaluate"} <= set(dir(c))


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(
    "score", [np.float16, np.float32, np.float64, np.int8, np.uint16, np.int64, np.uint64, np.bool_]
)
def test_results_have_the_precision_of_the_scores(label: type, score: type) -> None:
    y, p = np.array([0, 1, 1], label), np.array([0.1, 0.7, 2.5]).astype(score)
    for gamma in (3, 3.5, np.float64(3.5), np.full(3, 3.5), np.float32(3.5)):
        found = get("cases").value(y, p, gamma)
        widest = np.result_type(label, score) if np.issubdtype(label, np.floating) else score
        assert found.dtype == (widest if np.issubdtype(score, np.floating) else np.float64)
        np.testing.assert_array_equal(
            found, get("cases").evaluate(y, p.astype(found.dtype), gamma, outputs="value").value
        )


def test_python_numbers_do_not_widen_the_result() -> None:
    p = np.array([0.25, 0.5], np.float32)
    for y in (True, 1, 1.0):
        assert get("cases").gradient(y, p, 2.0).dtype == np.float32
    assert get("cases").gradient(np.float64([1, 1]), p, 2).dtype == np.float64
    assert get("cases").value(1, 0.25, 2) == 1.125
    assert get("cases").value(np.float32([1, 1]), 0.5, 2).dtype == np.float32
    for score in (3, 300, 3.0, True):
        assert get("cases").value(np.array([1, 0]), score, 2).dtype == get("square").value(score).dtype == np.float64


def test_a_label_may_be_a_large_number_of_python() -> None:
    """NumPy gives it the first integer type among the loops, which has to hold it."""
    kernel = losskernels.kernels.sparse_categorical_crossentropy_logits
    for dtype in ("f2", "f4", "f8"):
        scores = np.zeros(1000, dtype)
        found = kernel.value(512, scores)
        assert found.dtype == scores.dtype and found == kernel.value(np.int16(512), scores)


def test_ufuncs_and_evaluate_agree_bit_by_bit() -> None:
    rng = np.random.default_rng(0)
    y, p, gamma = rng.random((7, 1, 600)), rng.normal(size=(5, 600))[:, ::-1], rng.integers(0, 4, (1, 600))
    k = get("cases")
    wanted = k.evaluate(y, p, gamma, outputs=NAMES)
    for found in (k.value_gradient_hessian(y, p, gamma), [getattr(k, n)(y, p, gamma) for n in NAMES]):
        for a, b in zip(found, wanted, strict=True):
            np.testing.assert_array_equal(a, b)
    y, p, alpha = rng.integers(0, 9, (4, 1)), rng.normal(size=(3, 9)), rng.random(9)
    wanted = get("choice").evaluate(y, p, alpha, outputs=NAMES)
    for a, b in zip(get("choice").value_gradient_hessian(y, p, alpha), wanted, strict=True):
        np.testing.assert_array_equal(a, b)


def test_numpys_keywords_work() -> None:
    k, c = get("cases"), get("choice")
    p = np.arange(5.0)
    out = np.zeros(5)
    k.value(1, p, 2, out=out, where=p > 2)
    np.testing.assert_array_equal(out, [0, 0, 0, 8, 18])
    k.value(1, p, 2, out=p)
    np.testing.assert_array_equal(p, [2, 0, 2, 8, 18])
    rows = np.random.default_rng(1).normal(size=(4, 6))
    label, ones = np.arange(4), np.ones(4)
    np.testing.assert_array_equal(
        c.gradient(np.arange(6) % 4, rows, ones, axis=0), c.gradient(label[[0, 1, 2, 3, 0, 1]], rows.T, ones).T
    )
    np.testing.assert_array_equal(k.value(1, np.arange(3, dtype=">f4"), 2), [2, 0, 2])
    assert k.value([], [], 2).shape == (0,) and c.gradient([], np.zeros((0, 3)), np.ones(3)).shape == (0, 3)
    assert c.gradient(0, rows[:0].T[:1, :0], np.ones(0)).shape == (1, 0)
    assert np.isnan(c.value(0, np.ones(0), np.ones(0)))


def test_in_place_rows() -> None:
    rows = np.random.default_rng(2).normal(size=(40, 6))
    wanted = get("choice").gradient(3, rows, np.ones(6))
    get("choice").gradient(3, rows, np.ones(6), out=rows)
    np.testing.assert_array_equal(rows, wanted)


def test_everything_can_be_pickled() -> None:
    k, c = get("cases"), get("choice")
    for ufunc in (k.value, k.value_gradient_hessian, c.gradient, c.hessian_vector):
        assert pickle.loads(pickle.dumps(ufunc)) is ufunc
    assert pickle.loads(pickle.dumps(k)) is k and copy.deepcopy(k) is k
    bound = k.bind(gamma=1.5)
    assert pickle.loads(pickle.dumps(bound)) == bound
    value = pickle.loads(pickle.dumps(bound.value))
    assert value(1, 0.5) == bound.value(1, 0.5)
    found = k.evaluate(1, np.arange(3.0))
    again = pickle.loads(pickle.dumps(found))
    assert again._fields == found._fields and np.array_equal(again.gradient, found.gradient)
    assert pickle.loads(pickle.dumps(k.info)) == k.info


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_other_processes(method: str) -> None:
    y, p = np.ones(300_000), np.linspace(-1, 2, 300_000)
    k = get("cases")
    wanted = k.sum(y, p, n_threads=2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking a process that has threads is what is tested
        with multiprocessing.get_context(method).Pool(1) as pool:
            assert pool.apply(k.bind().sum, (y, p), {"n_threads": 2}) == wanted
            assert pool.apply(k.value, (1, 0.25, 2)) == 1.125


def test_bound_kernels() -> None:
    k, c = get("cases"), get("choice")
    bound = k.bind(gamma=3.5)
    assert repr(bound) == "fixture_kernels.cases.bind(gamma=3.5)"
    assert eval(repr(bound), {"fixture_kernels": kernels()}) == bound
    assert hash(bound) == hash(k.bind(gamma=3.5)) and bound != k.bind()
    assert bound.bind() == bound and bound.bind(gamma=2) == k.bind(gamma=2)
    assert bound.value(1, 0.5) == k.value(1, 0.5, 3.5) and bound.sum([1, 1], 0.5) == k.sum([1, 1], 0.5, gamma=3.5)
    assert bound.evaluate(1, 0.5) == k.evaluate(1, 0.5, 3.5)
    assert bound.info is k.info and "gradient_hessian" in dir(bound) and "cases" in (bound.__doc__ or "")
    rows = np.random.default_rng(3).normal(size=(4, 3))
    per_class = c.bind(alpha=np.array([1, 2.5, 3]))
    assert (
        per_class.parameters == {"alpha": (1.0, 2.5, 3.0)}
        and eval(repr(per_class), vars(kernels()) | {"fixture_kernels": kernels()}) == per_class
    )
    np.testing.assert_array_equal(per_class.gradient(1, rows), c.gradient(1, rows, [1, 2.5, 3]))
    np.testing.assert_array_equal(c.bind(alpha=2).hessian_vector(1, rows, rows - 1), 2 * (rows - 1))


class Container:
    """An array container that answers for ufuncs itself, as Dask's arrays do."""

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        return ufunc, method, len(inputs)


def test_containers_answer_for_themselves() -> None:
    k, c = get("cases"), get("choice")
    assert k.value(1, Container(), 2) == (k.value, "__call__", 3)
    assert c.gradient(1, Container(), [1]) == (c.gradient, "__call__", 3)
    assert k.bind().value(1, Container()) == (k.value, "__call__", 3)


def test_no_warnings_and_the_callers_floating_point_state() -> None:
    k, p = get("cases"), np.array([np.nan, np.inf, -np.inf, 1e200, 1e-200, 5e-324] * 200)
    with np.errstate(all="raise"), warnings.catch_warnings():
        warnings.simplefilter("error")
        k.value_gradient_hessian(1, p, 3.5)
        k.evaluate(1, p, 2, outputs=NAMES)
    library = ctypes.CDLL(None)
    flags = library.fetestexcept(0x3D)
    k.evaluate(1, p, 2, outputs=NAMES)
    assert library.fetestexcept(0x3D) == flags


def test_threads_at_once() -> None:
    fresh = type(get("cases"))(get("cases").info, kernels().__name__)
    start = threading.Barrier(8)

    def ask(_: int) -> object:
        start.wait()
        return fresh.value

    with ThreadPoolExecutor(8) as pool:
        assert len(set(map(id, pool.map(ask, range(8))))) == 1
        p = np.linspace(0, 1, 200_000)
        sums = list(pool.map(lambda _: get("cases").sum(1, p, n_threads=4), range(16)))
    assert len(set(sums)) == 1
