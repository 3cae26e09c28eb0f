"""evaluate and sum: equal to a plain loop for any shape, strides, broadcasting, dtypes, weights, threads and out=."""

from __future__ import annotations

import itertools
from math import fsum
from typing import Any
from unittest import mock

import hypothesis.extra.numpy as hnp
import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from losskernels import kernels, small
from native_kernels import block_sum, cases, choice, get

FLOATS = [np.float16, np.float32, np.float64]
DTYPES = ["?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", ">f4", ">f8", ">i4"]
NAMES = ("value", "gradient", "hessian")
quick = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
Array = np.ndarray[Any, Any]


def laid_out(x: Array, how: int) -> Array:
    """The same numbers in another layout: C, Fortran, every other entry, reversed, unaligned, read-only."""
    if how == 1:
        return np.asfortranarray(x)
    if how == 2 and x.ndim:
        wide = np.zeros((*x.shape[:-1], 2 * x.shape[-1]), x.dtype)
        wide[..., ::2] = x
        return wide[..., ::2]
    if how == 3 and x.ndim:
        return x[::-1].copy()[::-1]
    if how == 4:
        raw = np.zeros(x.nbytes + 1, np.uint8)
        unaligned = raw[1:].view(x.dtype).reshape(x.shape)
        unaligned[...] = x
        return unaligned
    x = x.copy()
    x.flags.writeable = how != 5
    return x


@st.composite
def operands(draw: st.DrawFn, count: int) -> list[Array]:
    """Arrays of small numbers that broadcast: the first inside [0, 1], one at times NaN."""
    shapes = draw(hnp.mutually_broadcastable_shapes(num_shapes=count, max_dims=4, max_side=4, min_side=0)).input_shapes
    made = []
    for i, shape in enumerate(shapes):
        dtype = np.dtype(draw(st.sampled_from(DTYPES)))
        numbers = st.sampled_from([0, 1, 2, 3]) if i else st.sampled_from([0, 1])
        if dtype.kind == "f":
            numbers = st.sampled_from([0, 1, 2, 0.25, 1.75, np.nan] if i else [0, 1, 0.3, -0.5, np.nan])
        elif dtype.kind == "b":
            numbers = st.booleans()
        made.append(laid_out(draw(hnp.arrays(dtype, shape, elements=numbers)), draw(st.integers(0, 5))))
    return made


def expected(y: Array, p: Array, gamma: Array, weight: Array | float = 1.0) -> list[Array]:
    """The weighted outputs in double precision, by a loop over the elements."""
    y, p, gamma, w = np.broadcast_arrays(y, p, gamma, weight)
    results = [np.empty(y.shape) for _ in NAMES]
    for index in np.ndindex(y.shape):
        for result, x in zip(results, cases(y[index], p[index], gamma[index]), strict=True):
            result[index] = x * np.float64(w[index])
    return results


def result_dtype(p: Array) -> np.dtype[Any]:
    return p.dtype.newbyteorder("=") if p.dtype.kind == "f" else np.dtype(np.float64)


def same(found: Any, wanted: Array, dtype: np.dtype[Any]) -> None:
    assert found.dtype == dtype
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(found, wanted.astype(dtype))


@quick
@given(operands(3), st.sampled_from([1, 2, 5]))
def test_elementwise_results_equal_a_loop(arrays: list[Array], n_threads: int) -> None:
    found = get("cases").evaluate(*arrays, outputs=NAMES, n_threads=n_threads)
    assert found._fields == NAMES
    for result, wanted in zip(found, expected(*arrays), strict=True):
        same(result, wanted, result_dtype(arrays[1]))


@quick
@given(operands(3), st.data())
def test_weights_are_aligned_on_the_left(arrays: list[Array], data: st.DataObject) -> None:
    shape = np.broadcast_shapes(*(x.shape for x in arrays))
    ndim = data.draw(st.integers(0, len(shape)))
    own = tuple(data.draw(st.sampled_from(sorted({1, n}))) for n in shape[:ndim])
    dtype = data.draw(st.sampled_from(["f4", "f8", "i4", "?"]))
    numbers = st.sampled_from([0, 1, 0.1, -2.5, np.nan]) if dtype[0] == "f" else st.integers(0, 1)
    weight = data.draw(hnp.arrays(dtype, own, elements=numbers, fill=st.nothing()))
    found = get("cases").evaluate(*arrays, outputs=NAMES, sample_weight=weight)
    aligned = weight.reshape(own + (1,) * (len(shape) - ndim))
    for result, wanted in zip(found, expected(*arrays, aligned), strict=True):
        same(result, wanted, result_dtype(arrays[1]))


@quick
@given(st.data())
def test_small_calls_are_like_others(data: st.DataObject) -> None:
    """A small call goes through a ufunc: the same bits, types and layout as from the engine, the same refusals."""
    shape = data.draw(hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
    dtypes = data.draw(st.tuples(*[st.sampled_from(DTYPES)] * 2))
    numbers = (
        st.sampled_from([0, 1] if d == "?" else values)
        for d, values in zip(dtypes, ([0, 1], [0, 1, 2, 3]), strict=True)
    )
    arrays = [
        laid_out(data.draw(hnp.arrays(dtype, shape, elements=x)), data.draw(st.sampled_from([0, 0, 1, 2, 5])))
        for dtype, x in zip(dtypes, numbers, strict=True)
    ]
    gamma = data.draw(st.sampled_from([2, 2.5, np.float32(1.5), np.full(shape, 3, "f4"), 2**60, True]))
    names = data.draw(st.sampled_from(["value", ("hessian", "value"), NAMES]))
    outs = [np.zeros(shape, data.draw(st.sampled_from(["f4", "f8", ">f8"]))) for _ in np.atleast_1d(names)]
    shared = data.draw(st.booleans())
    out = data.draw(st.sampled_from([None, tuple(outs), tuple(outs[:1] * len(outs)) if shared else None]))

    def told() -> Any:
        for x in outs:
            x[...] = 7
        try:
            found = get("cases").evaluate(*arrays, gamma, outputs=names, out=out)
        except (TypeError, ValueError) as error:
            return str(error)
        return [(type(x), x.dtype, np.shape(x), np.asarray(x).strides, x.tobytes()) for x in found], found._fields

    through_ufunc = told()
    with mock.patch.object(small, "MOST", -1):
        assert told() == through_ufunc


@quick
@given(st.data())
def test_row_results_equal_a_loop(data: st.DataObject) -> None:
    batch = data.draw(hnp.mutually_broadcastable_shapes(num_shapes=3, max_dims=3, max_side=3, min_side=0)).input_shapes
    classes = data.draw(st.integers(1, 9))
    label = data.draw(hnp.arrays(data.draw(st.sampled_from(["i1", "u8", "i8"])), batch[0], elements=st.integers(0, 10)))
    numbers = st.sampled_from([0, 1, 0.25, 3, 2.5])
    pred, alpha = (
        laid_out(
            data.draw(hnp.arrays(data.draw(st.sampled_from(FLOATS)), (*b, classes), elements=numbers)),
            data.draw(st.integers(0, 5)),
        )
        for b in batch[1:]
    )
    weight = data.draw(st.sampled_from([None, 0.5]))
    found = get("choice").evaluate(label, pred, alpha, outputs=NAMES, sample_weight=weight)
    shape = np.broadcast_shapes(*batch)
    assert (found.value.shape, found.gradient.shape) == (shape, (*shape, classes))
    for index in np.ndindex(shape):
        row = [np.broadcast_to(label, shape)[index]]
        row += [np.broadcast_to(x, (*shape, classes))[index] for x in (pred, alpha)]
        for result, wanted in zip(found, choice(*row), strict=True):
            same(result[index], np.asarray(wanted) * (weight or 1), pred.dtype)


def test_a_case_is_chosen_per_element_whatever_its_neighbours() -> None:
    p = np.linspace(-2, 3, 1500)
    gamma = np.resize([0, 1, 2, 3.5, 1e300], 1500)
    gamma[600:1100] = 2
    found = get("cases").evaluate(1, p, gamma, outputs=NAMES)
    alone = [get("cases").evaluate(1, x, g, outputs=NAMES) for x, g in zip(p, gamma, strict=True)]
    for i, name in enumerate(NAMES):
        np.testing.assert_array_equal(found[i], [getattr(one, name) for one in alone])


def test_many_classes_and_label_types() -> None:
    rng = np.random.default_rng(0)
    p = rng.normal(size=(4, 1300))
    for label in (np.int64, np.uint8, np.float32, bool):
        y = np.array([0, 1, 1, 0], label)
        found = get("choice").evaluate(y, p, outputs="gradient").gradient
        wanted = p + (np.arange(1300) == y[:, None].astype(int))
        np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("classes", [65, 256, 257, 511, 1000, 2048, 2049, 5000])
def test_the_largest_of_many_classes_is_found_wherever_it_stands(classes: int) -> None:
    """Rows are read in place or converted, whole or block by block: the same bits. A place that is missed takes the
    largest entry into a sum that is without it."""
    places = sorted({k for k in (0, 31, 32, 255, 256, 511, 512, 1023, 2047, classes - 2, classes - 1) if k < classes})
    p = np.random.default_rng(8).uniform(-40, -30, (len(places), classes)).astype(np.float32).astype(float)
    p[np.arange(len(places)), places] = 3.0
    kernel, y = kernels.sparse_categorical_crossentropy_logits, np.array([*places[1:], 0])
    value, gradient = kernel.evaluate(y, p, outputs=("value", "gradient"))
    for row, k in enumerate(places):
        rest = np.log1p(fsum(np.exp(np.delete(p[row], k) - 3.0)))
        np.testing.assert_allclose(value[row], 3.0 - p[row, y[row]] + rest, rtol=1e-15)
    for how in range(6):
        found = kernel.evaluate(y, laid_out(p, how), outputs=("value", "gradient"))
        assert np.array_equal(found.value, value) and np.array_equal(found.gradient, gradient)
    for row, label in enumerate(y):
        same = np.broadcast_to(p[row].astype(">f8"), (3, classes))
        found = kernel.evaluate(np.array([label, 0, label]), same, outputs=("value", "gradient"))
        assert np.array_equal(found.value[[0, 2]], value[[row, row]])
        assert np.array_equal(found.gradient[[0, 2]], gradient[[row, row]])


@pytest.mark.parametrize("label", [-1, 3, 2**62, 0.5, np.nan, np.inf, -np.inf, np.uint64(2**64 - 1)])
def test_a_label_outside_the_classes_has_no_result(label: Any) -> None:
    found = get("choice").evaluate([label, 0], np.zeros((2, 3)), outputs=NAMES)
    for result in found:
        assert np.all(np.isnan(result[0])) and not np.any(np.isnan(result[1]))


def test_domains_with_open_ends() -> None:
    tiny = np.nextafter(0, 1)
    found = get("pair").evaluate(1.0, 2.0, [0, tiny, 1, np.inf, -1], outputs="value").value
    np.testing.assert_array_equal(found, [np.nan, tiny, 1, np.inf, np.nan])
    found = get("cases").evaluate(1.0, 0.0, [3.0, np.inf], outputs="value").value
    np.testing.assert_array_equal(found, [3, np.nan])


def test_negative_zero_is_zero_at_the_edge_of_a_domain() -> None:
    """Inside where the end is, alone and in blocks, and as a label; outside where the end is open."""
    p = np.linspace(-3, 3, 1100)
    for zero in (-0.0, np.full(1100, -0.0), np.where(np.arange(1100) % 2, 0.5, -0.0)):
        plus, k = np.abs(zero), get("cases")
        np.testing.assert_array_equal(k.evaluate(zero, p, 2), k.evaluate(plus, p, 2))
        np.testing.assert_array_equal(k.evaluate(0.5, p, zero), k.evaluate(0.5, p, plus))
        assert not np.isnan(k.evaluate(zero, p, zero)).any()
        open_ = get("pair").evaluate(1.0, p, zero, outputs="value").value
        np.testing.assert_array_equal(np.isnan(open_), np.broadcast_to(plus == 0, 1100))
    for classes in (5, 700):
        k, rows = get("choice"), np.linspace(-1, 1, 3 * classes).reshape(3, classes)
        found = k.evaluate([-0.0, 1, 2], rows, np.full(classes, -0.0), outputs=NAMES)
        for x, wanted in zip(found, k.evaluate([0, 1, 2], rows, np.zeros(classes), outputs=NAMES), strict=True):
            assert not np.isnan(x).any()
            np.testing.assert_array_equal(x, wanted)


def test_a_row_kernel_takes_its_case_by_row() -> None:
    y, p = np.array([[1.0, 2], [3, 4]]), np.array([[5.0, 6], [7, 8]])
    found = get("powers").evaluate(y, p, [0, 2], outputs=("value", "gradient"))
    np.testing.assert_array_equal(found.value, [25 + 72, 30])
    np.testing.assert_array_equal(found.gradient, [[10, 24], [2, 2]])


def test_sums_have_the_same_bits_for_any_threads_and_layout() -> None:
    rng = np.random.default_rng(1)
    y, p, w = rng.random((301, 257)), rng.normal(size=(301, 257)), rng.random(301)
    k = get("cases")
    reference = k.sum(y, p, 3.5, sample_weight=w, n_threads=1)
    layouts = [(laid_out(y, a), laid_out(p, b)) for a, b in itertools.product(range(6), repeat=2)]
    assert {k.sum(a, b, 3.5, sample_weight=w, n_threads=n) for a, b in layouts for n in (1, 2, 7)} == {reference}
    assert k.evaluate(y, p, 3.5, outputs=("gradient", "sum"), sample_weight=w).sum == reference
    values = k.evaluate(y, p, 3.5, outputs="value", sample_weight=w).value
    assert reference == pytest.approx(values.sum(), rel=1e-13)


def test_sums_of_rows() -> None:
    rng = np.random.default_rng(2)
    y, p = rng.integers(0, 5, 70001), rng.normal(size=(70001, 5))
    k = get("choice")
    assert {k.sum(y, p, n_threads=n) for n in (1, 2, 5)} == {k.sum(y[::-1][::-1], np.asfortranarray(p))}
    assert k.sum(y[:100], p[:100]) == block_sum(k.evaluate(y[:100], p[:100], outputs="value").value)


def test_sums_of_blocks() -> None:
    rng = np.random.default_rng(3)
    p, w = rng.normal(size=512), rng.random(512)
    for n in (0, 5, 8, 31, 32, 33, 77, 511, 512):
        values = get("square").evaluate(p[:n], outputs="value").value
        for weight in (None, 0.3, w[:n], w[:n].astype("f4")):
            found = get("square").sum(p[:n], sample_weight=weight)
            assert found == block_sum(values * (1 if weight is None else weight))


def test_sums_of_nothing_and_of_infinities() -> None:
    k = get("square")
    assert k.sum([]) == 0 and get("choice").sum([], np.zeros((0, 3))) == 0
    assert k.sum([1, np.inf]) == np.inf and np.isnan(k.sum([1, np.nan]))


def test_results_have_the_layout_of_the_prediction() -> None:
    y, p = np.ones((30, 4)), np.asfortranarray(np.zeros((30, 4), np.float32))
    assert get("cases").evaluate(y, p).gradient.flags.f_contiguous
    assert get("cases").evaluate(y, p.T.copy().T[::-1]).gradient.dtype == np.float32


@pytest.mark.parametrize("dtype", FLOATS)
def test_out_is_written_in_place(dtype: type) -> None:
    k, p = get("cases"), np.linspace(-1, 1, 1100).astype(dtype)
    wanted = k.evaluate(1, p, outputs=NAMES)
    out = np.empty((1100, 2), dtype)
    found = k.evaluate(1, p, out=(out[:, 0], out[:, 1]))
    assert found.gradient.base is out
    np.testing.assert_array_equal(out, np.stack(wanted[1:], axis=1))
    value = np.empty(1100, np.float64)
    assert k.evaluate(1, p, outputs=NAMES, out={"value": value}).value is value
    np.testing.assert_array_equal(value.astype(dtype), wanted.value)
    whole = p.copy()
    k.evaluate(1, whole, outputs="gradient", out=whole)
    np.testing.assert_array_equal(whole, wanted.gradient)


def test_out_that_overlaps_an_input() -> None:
    k, p = get("cases"), np.linspace(-1, 1, 2001)
    for view in (p[:0:-1], p[:-1]):
        buffer = p.copy()
        target = buffer[1:]
        source = buffer[:0:-1] if view.strides[0] < 0 else buffer[:-1]
        np.testing.assert_array_equal(k.evaluate(1, source, outputs="value", out=target).value, k.value(1, view, 2))
    row = np.arange(6.0).reshape(2, 3)
    wanted = get("choice").evaluate([0, 1], row.copy(), outputs="gradient").gradient
    np.testing.assert_array_equal(get("choice").evaluate([0, 1], row, outputs="gradient", out=row).gradient, wanted)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("through", ["evaluate", "ufunc"])
def test_an_out_that_is_an_input_too_changes_no_other_result(through: str, dtype: type) -> None:
    rng, k, rows = np.random.default_rng(5), get("cases"), kernels.sparse_categorical_crossentropy_logits
    calls: list[tuple[Any, list[Array], tuple[int | None, int | None]]] = []
    for n in (3, 2050):
        given_ = [rng.random(n).astype(dtype), rng.normal(size=n).astype(dtype), np.full(n, 1.5, dtype)]
        calls += [(k, given_, places) for places in itertools.permutations((0, 1, 2, None), 2)]
    for classes in (7, 1300):
        label, p = rng.integers(0, classes, 40), rng.normal(size=(40, classes)).astype(dtype)
        calls += [(rows, [label, p], (None, 1)), (rows, [rng.integers(0, classes, 40).astype(dtype), p], (0, 1))]
    for kernel, given_, places in calls:
        wanted = kernel.evaluate(*given_, outputs=("value", "gradient"))
        own = [x.copy() for x in given_]
        out = tuple(np.empty_like(w) if i is None else own[i] for w, i in zip(wanted, places, strict=True))
        if through == "evaluate":
            kernel.evaluate(*own, outputs=("value", "gradient"), out=out)
        else:
            kernel.value_gradient(*own, out=out)
        for found, x in zip(out, wanted, strict=True):
            np.testing.assert_array_equal(found, x)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_results_may_take_the_place_of_the_weights(dtype: type) -> None:
    rng = np.random.default_rng(5)
    y, p, w = (rng.random(1500).astype(dtype) for _ in range(3))
    wanted = get("cases").evaluate(y, p, outputs=NAMES, sample_weight=w)
    for number, name in enumerate(NAMES):
        out = [np.empty(1500, dtype) for _ in NAMES]
        out[number] = w.copy()
        found = get("cases").evaluate(y, p, outputs=NAMES, sample_weight=out[number], out=tuple(out))
        assert all(np.array_equal(a, b) for a, b in zip(found, wanted, strict=True)), name


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("offset", [0, 4, 16, 1])
def test_results_that_no_cache_keeps_have_the_same_bits(dtype: type, offset: int) -> None:
    """They are stored in another way; also where they lie across the lines of memory, and over an input."""
    n = 2**25 // (3 * np.dtype(dtype).itemsize) + 333
    rng = np.random.default_rng(6)
    p, w = rng.normal(size=n).astype(dtype), rng.random(n).astype(dtype)
    p[::999] = np.nan
    room = np.zeros((2, p.nbytes + 32), np.uint8)
    value, gradient = (x[offset : offset + p.nbytes].view(dtype) for x in room)
    square, part = get("square"), slice(n - 20000, n)
    for weight in (None, w):
        wanted = square.evaluate(
            p[part], outputs=("value", "gradient"), sample_weight=None if weight is None else w[part]
        )
        for x, out in ((p, (value, gradient)), (gradient, (value, gradient))):
            gradient[...] = p
            square.evaluate(x, outputs=("value", "gradient"), sample_weight=weight, out=out, n_threads=2)
            assert np.array_equal(value[part], wanted.value, equal_nan=True)
            assert np.array_equal(gradient[part], wanted.gradient, equal_nan=True)
            assert not room[:, :offset].any() and not room[:, offset + p.nbytes :].any()


def test_sums_beside_results_that_no_cache_keeps_have_the_same_bits() -> None:
    """Blocks of such results begin where lines of memory do; what is added up stays in blocks of its own."""
    p = np.zeros(2**22)
    p[:1500] = np.random.default_rng(9).normal(size=1500)  # few, for among many blocks one's rounding errors are lost
    square, room = get("square"), np.zeros(p.nbytes + 64, np.uint8)
    for offset in (0, 8, 40):
        gradient = room[offset : offset + p.nbytes].view(p.dtype)
        assert square.evaluate(p, outputs=("sum", "gradient"), out=gradient).sum == square.sum(p)


def test_every_half_precision_number_is_read_and_rounded_exactly() -> None:
    every = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    with np.errstate(over="ignore", invalid="ignore"):
        wanted = (every.astype(np.float64) ** 2 / 2).astype(np.float16)
        np.testing.assert_array_equal(get("square").evaluate(every, outputs="value").value, wanted)
        x = np.random.default_rng(3).normal(size=9999) * np.exp2(np.random.default_rng(4).uniform(-30, 20, 9999))
        out = np.empty(9999, np.float16)
        get("square").evaluate(x, outputs="gradient", out=out)
        np.testing.assert_array_equal(out, x.astype(np.float16))
        ties = np.arange(0, 3, 0.25) * 2.0**-24
        out = np.empty(len(ties), np.float16)
        get("square").evaluate(ties, outputs="gradient", out=out)
        np.testing.assert_array_equal(out, ties.astype(np.float16))


def test_scalars_give_scalars_and_results_are_named() -> None:
    found = get("cases").evaluate(1, np.float32(0.5), outputs=("hessian", "value", "sum"))
    assert type(found.hessian) is np.float32 and found._fields == ("hessian", "value", "sum")
    assert get("pair").evaluate(1, 0, 2, outputs="gradient")._fields == ("gradient_mean", "gradient_var")


def test_sums_of_single_precision_have_more_digits_than_its_results() -> None:
    rng = np.random.default_rng(7)
    y, p = rng.integers(0, 2, 3001).astype("f4"), (3 * rng.normal(size=3001)).astype("f4")
    k = kernels.binary_crossentropy_logits
    exact = fsum(k.value(y.astype("f8"), p.astype("f8")))
    assert k.sum(y.astype("f8"), p.astype("f8")) == pytest.approx(exact, rel=1e-15)
    assert k.sum(y, p) == pytest.approx(exact, rel=2.0**-28)
    beside = k.evaluate(y, p, outputs=("gradient", "sum"))
    assert beside.sum == k.sum(y, p, n_threads=3)
    np.testing.assert_array_equal(beside.gradient, k.evaluate(y, p, outputs="gradient").gradient)
