"""Intervals hold every result of their numbers, checked in fractions and in Arb, and are hardly wider than that."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
from flint import arb, ctx
from hypothesis import given, settings
from losskernels.codegen.bound import interval as iv
from losskernels.codegen.bound.interval import Interval

LARGEST = math.ldexp(1 - 2.0**-53, 1024)
EXAMPLES = settings(max_examples=80, deadline=None)
EXACT = 1300
"""Bits of what functions are compared with: exp(x) is not 1 for any double x but 0."""

doubles = st.one_of(
    st.sampled_from([0.0, -0.0, 1.0, -1.0, 5e-324, -5e-324, 2.0**-1022, LARGEST, -LARGEST]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(-4, 4),
)
ends = st.one_of(doubles, st.sampled_from([math.inf, -math.inf]))


def within(low: float, high: float, share: Fraction) -> Fraction:
    """A number of the interval; of one without bound a number that is large, or the other end."""
    low, high = max(low, -LARGEST), min(high, LARGEST)
    return Fraction(low) + share * (Fraction(high) - Fraction(low))


@st.composite
def intervals(draw: st.DrawFn) -> tuple[Interval, list[Fraction]]:
    """An interval and some of its numbers, both ends among them."""
    low, high = sorted((draw(ends), draw(ends)))
    if math.isinf(low) and low == high:
        low, high = min(low, 0.0), max(high, 0.0)
    shares = [Fraction(0), Fraction(1), draw(st.fractions(0, 1))]
    inside = [within(low, high, share) for share in shares]
    return Interval(np.array(low), np.array(high)), inside + [Fraction(0)] * (low <= 0 <= high)


def holds(found: Interval, x: Fraction) -> bool:
    low, high = float(found.lo), float(found.hi)
    return (low == -math.inf or Fraction(low) <= x) and (high == math.inf or x <= Fraction(high))


def quietly(operation: Callable[..., Interval], *args: Any) -> Interval:
    with np.errstate(all="ignore"):
        return operation(*args)


Numbers = tuple[Interval, list[Fraction]]
OPERATIONS: dict[str, tuple[Callable[..., Interval], Callable[[Fraction, Fraction], Fraction | None]]] = {
    "add": (iv.add, lambda x, y: x + y),
    "subtract": (iv.subtract, lambda x, y: x - y),
    "multiply": (iv.multiply, lambda x, y: x * y),
    "divide": (iv.divide, lambda x, y: x / y if y else None),
}


@pytest.mark.parametrize("name", OPERATIONS)
@EXAMPLES
@given(a=intervals(), b=intervals())
def test_every_result_is_held(name: str, a: Numbers, b: Numbers) -> None:
    operation, exact = OPERATIONS[name]
    found = quietly(operation, a[0], b[0])
    for x in a[1]:
        for y in b[1]:
            result = exact(x, y)
            assert result is None or holds(found, result), (float(x), float(y))


def finite(found: Interval) -> bool:
    return bool(np.isfinite(found.lo) and np.isfinite(found.hi))


@pytest.mark.parametrize("name", OPERATIONS)
@EXAMPLES
@given(a=intervals(), b=intervals())
def test_ends_are_at_most_one_double_outside(name: str, a: Numbers, b: Numbers) -> None:
    operation, exact = OPERATIONS[name]
    found = quietly(operation, a[0], b[0])
    if not (finite(a[0]) and finite(b[0]) and finite(found)) or (name == "divide" and 0 in b[1]):
        return
    corners = [exact(Fraction(float(x)), Fraction(float(y))) for x in (a[0].lo, a[0].hi) for y in (b[0].lo, b[0].hi)]
    results = [x for x in corners if x is not None]
    assert math.nextafter(math.nextafter(float(found.lo), math.inf), math.inf) >= min(results)
    assert math.nextafter(math.nextafter(float(found.hi), -math.inf), -math.inf) <= max(results)


@EXAMPLES
@given(a=intervals())
def test_sizes_negatives_and_hulls(a: Numbers) -> None:
    one, numbers = a
    for x in numbers:
        assert holds(one.size, abs(x))
        assert holds(iv.negate(one), -x)
        assert holds(iv.hull(one, iv.point(0.0)), x)
        assert not bool(one.positive) or x >= 0
        assert not bool(one.negative) or x <= 0
    assert float(one.size.lo) == min(
        0.0 if min(numbers) <= 0 <= max(numbers) else math.inf, *(map(abs, (one.lo, one.hi)))
    )


WITHOUT_BOUND = [
    (iv.multiply, (0.0, 0.0), (-math.inf, math.inf), (0.0, 0.0)),
    (iv.multiply, (0.0, math.inf), (0.0, 2.0), (0.0, math.inf)),
    (iv.multiply, (-1.0, math.inf), (0.0, 0.0), (0.0, 0.0)),
    (iv.multiply, (-math.inf, -1.0), (2.0, math.inf), (-math.inf, -2.0)),
    (iv.add, (-math.inf, 1.0), (2.0, math.inf), (-math.inf, math.inf)),
    (iv.divide, (1.0, 2.0), (0.0, 4.0), (0.25, math.inf)),
    (iv.divide, (1.0, 2.0), (-4.0, 0.0), (-math.inf, -0.25)),
    (iv.divide, (1.0, 2.0), (-1.0, 1.0), (-math.inf, math.inf)),
    (iv.divide, (1.0, math.inf), (1.0, math.inf), (0.0, math.inf)),
    (iv.divide, (0.0, 0.0), (1.0, math.inf), (0.0, 0.0)),
    (iv.divide, (1.0, 1.0), (2.0, math.inf), (0.0, 0.5)),
]


@pytest.mark.parametrize(("operation", "a", "b", "expected"), WITHOUT_BOUND)
def test_zeros_and_numbers_without_bound(
    operation: Callable[..., Interval], a: tuple[float, float], b: tuple[float, float], expected: tuple[float, float]
) -> None:
    """As they must be, but for one double outwards."""
    found = quietly(operation, *(Interval(np.array(lo), np.array(hi)) for lo, hi in (a, b)))
    for end, exact, outside in ((float(found.lo), expected[0], -math.inf), (float(found.hi), expected[1], math.inf)):
        assert end in (exact, math.nextafter(exact, outside)), (end, exact)


def test_boxes_are_independent() -> None:
    """Operations on arrays are those on their entries."""
    rng = np.random.default_rng(1)
    columns = [np.sort(rng.normal(size=(2, 40)) * 2.0 ** rng.integers(-40, 40, (2, 40)), axis=0) for _ in range(2)]
    a, b = (Interval(*column) for column in columns)
    for operation, _ in OPERATIONS.values():
        together = quietly(operation, a, b)
        for k in range(40):
            one = quietly(operation, Interval(a.lo[k], a.hi[k]), Interval(b.lo[k], b.hi[k]))
            assert (one.lo, one.hi) == (together.lo[k], together.hi[k])


# --- functions --------------------------------------------------------------------------------------------------------

FUNCTIONS: dict[str, tuple[Callable[[arb], arb], st.SearchStrategy[float]]] = {
    "exp": (arb.exp, st.one_of(st.floats(-760, 720), st.floats(-1e-300, 1e-300), st.floats(-1, 1))),
    "expm1": (arb.expm1, st.one_of(st.floats(-760, 720), st.floats(-1e-300, 1e-300), st.floats(-1, 1))),
    "log": (arb.log, st.one_of(st.floats(5e-324, LARGEST), st.floats(0.5, 2))),
    "log1p": (arb.log1p, st.one_of(st.floats(-1 + 2.0**-53, LARGEST), st.floats(-1e-300, 1e-300), st.floats(-0.9, 2))),
    "sqrt": (arb.sqrt, st.floats(0, LARGEST)),
}


def condition_of(name: str, x: arb) -> arb:
    if x == 0:
        return arb(1)
    if name == "expm1":
        return x * x.exp() / x.expm1()
    return x / ((1 + x) * x.log1p())


def not_below(end: float, exact: arb) -> bool:
    """Surely: the ball is so narrow that it touches what is not equal to it in no other case."""
    return end == math.inf or bool(arb(end) - exact >= 0) or bool(abs(arb(end) - exact) < arb(2) ** -1200)


@pytest.mark.parametrize("name", FUNCTIONS)
@EXAMPLES
@given(data=st.data())
def test_functions_hold_their_values(name: str, data: st.DataObject) -> None:
    function, numbers = FUNCTIONS[name]
    low, high = sorted((data.draw(numbers), data.draw(numbers)))
    between = min(max(low, low + data.draw(st.floats(0, 1)) * (high - low)), high)
    found = iv.increasing(name, Interval(np.array(low), np.array(high)))
    with ctx.workprec(EXACT):
        for x in (low, between, high):
            exact = function(arb(x))
            assert not_below(float(found.hi), exact), x.hex()
            assert not_below(-float(found.lo), -exact), x.hex()
        for x, end, inwards in ((low, float(found.lo), math.inf), (high, float(found.hi), -math.inf)):
            near = arb(math.nextafter(math.nextafter(end, inwards), inwards))
            assert near >= function(arb(x)) if inwards > 0 else near <= function(arb(x)), x.hex()


@pytest.mark.parametrize("name", ["expm1", "log1p"])
@EXAMPLES
@given(data=st.data())
def test_condition_numbers_are_the_largest(name: str, data: st.DataObject) -> None:
    numbers = FUNCTIONS[name][1].filter(lambda x: x > -700)
    low, high = sorted((data.draw(numbers), data.draw(numbers)))
    between = min(max(low, low + data.draw(st.floats(0, 1)) * (high - low)), high)
    found = float(iv.condition(name, Interval(np.array(low), np.array(high))))
    with ctx.workprec(2500):
        exact = [condition_of(name, arb(x)) for x in (low, between, high)]
        assert all(not_below(found, x) for x in exact), (low.hex(), high.hex())
        assert any(found <= x * (1 + arb(2) ** -50) for x in exact), (low.hex(), high.hex())


LIMITS = [
    ("exp", -math.inf, math.inf, 0.0, math.inf),
    ("exp", -math.inf, 0.0, 0.0, 1.0),
    ("expm1", -math.inf, 0.0, -1.0, 0.0),
    ("log", 0.0, 1.0, -math.inf, 0.0),
    ("log", 1.0, math.inf, 0.0, math.inf),
    ("log1p", -1.0, math.inf, -math.inf, math.inf),
    ("sqrt", 0.0, math.inf, 0.0, math.inf),
    ("sqrt", 4.0, 9.0, 2.0, 3.0),
    ("exp", 1e5, 1e6, LARGEST, math.inf),
    ("expm1", 1e300, math.inf, LARGEST, math.inf),
]


@pytest.mark.parametrize(("name", "low", "high", "least", "most"), LIMITS)
def test_functions_at_the_ends_of_their_domains(name: str, low: float, high: float, least: float, most: float) -> None:
    found = iv.increasing(name, Interval(np.array(low), np.array(high)))
    assert (float(found.lo), float(found.hi)) == (least, most)


def test_a_precision_set_elsewhere_changes_nothing() -> None:
    """And stays as it was set."""
    iv._end.cache_clear()
    x = Interval(np.array([0.1, 3.0]), np.array([0.7, 5.0]))
    first = iv.increasing("exp", x)
    iv._end.cache_clear()
    with ctx.workprec(20):
        again = iv.increasing("exp", x)
        assert ctx.prec == 20
    assert first.lo.tolist() == again.lo.tolist() and first.hi.tolist() == again.hi.tolist()
