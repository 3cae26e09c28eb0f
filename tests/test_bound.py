"""Bounds of rounding errors: never exceeded by compiled code, and hardly larger than what is found.

Programs written by hand are compiled as doubles, as pairs and as mixtures of both, and compared with the IR in Arb.
"""

from __future__ import annotations

import ctypes
import itertools
import math
import random
import zlib
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest
from exact_ir import Sized, exact, unit
from flint import arb, ctx
from losskernels.codegen.bound import PLAIN, bound, boxes, contract
from losskernels.codegen.bound.boxes import Regime, along, regimes
from losskernels.codegen.bound.enclose import CLASSES, Facts, enclose
from losskernels.codegen.bound.errors import errors
from losskernels.codegen.bound.fine import refined
from losskernels.codegen.bound.interval import Interval
from losskernels.codegen.bound.promote import (
    LARGE,
    SMALL,
    Target,
    has_large_terms,
    small_ulps,
    ulps,
)
from losskernels.codegen.bound.propagate import Error
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.certificate import Bound
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.emit.c import emit_c
from losskernels.codegen.ir import PAIRABLE, Case, Guard, Input, Kernel, Output, verify, with_pairs
from losskernels.codegen.ir import Interval as Domain

from .emit_c_kernels import loss, program, promoted
from .test_emit_c import compiled, run_block, run_row

PARTS = 4
"""Boxes of every input."""
POINTS = 512
LOOSE = 4.0
"""No bound of a program in doubles is more than this many times the worst error found."""

# --- programs by hand -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Example:
    """A program of one result `r`, with the range of every input."""

    name: str
    lines: str
    ranges: dict[str, tuple[float, float]]

    def kernel(self, pairs: frozenset[str], suffix: str) -> Kernel:
        inputs = tuple(Input(name, name, "prediction", Domain()) for name in self.ranges)
        case = with_pairs(self.case, pairs)
        return verify(Kernel(f"{self.name}_{suffix}", inputs, (Output("value", ()),), (case,)))

    @property
    def case(self) -> Case:
        read = "\n".join(f"{name} = input {name}" for name in self.ranges)
        return program(read + "\n" + self.lines.replace(";", "\n"), "r")

    @property
    def variants(self) -> dict[str, Kernel]:
        """In doubles, in pairs, in pairs of which some are fine, and in two mixtures."""
        able = [s.name for s in self.case.body if s.op in PAIRABLE]
        source = random.Random(self.name)
        chosen = {"doubles": [], "pairs": able} | {
            f"mixed{k}": [n for n in able if source.random() < 0.5] for k in range(2)
        }
        found = {suffix: self.kernel(frozenset(names), suffix) for suffix, names in chosen.items()}
        return found | {"fine": verify(refined(self.kernel(frozenset(able), "fine")))}


X, Y = {"x": (1.0, 2.0)}, {"y": (2.0, 4.0)}
EXAMPLES = [
    Example("products", "a = mul x y; b = mul a x; r = mul b y", X | Y),
    Example("quotients", "a = div x y; r = div a x", {"x": (1.5, 1.9)} | Y),
    Example("divisor", "a = mul y y; b = mul a y; r = div x b", X | Y),
    Example("sums", "a = mul x y; b = mul x x; r = add a b", X | Y),
    Example("difference", "a = mul y y; b = mul x x; r = sub a b", {"x": (1.6, 1.7), "y": (1.9, 2.0)}),
    Example("root", "a = mul x y; b = mul x x; r = sub a b", {"x": (1.0, 1.05), "y": (1.0, 1.05)}),
    Example("constants", "c = const 1/3; l = const log(2); a = mul c x; r = mul a l", X),
    Example("scaled", "c = const 4; a = mul x y; b = mul c a; n = neg b; r = abs n", X | Y),
    Example("exponential", "a = mul x y; r = exp a", {"x": (20.0, 22.0), "y": (25.0, 30.0)}),
    Example("decay", "a = mul x y; n = neg a; e = exp n; r = mul e x", {"x": (20.0, 22.0), "y": (10.0, 12.0)}),
    Example("logarithm", "a = mul x y; r = log a", {"x": (1.05, 1.1), "y": (1.05, 1.1)}),
    Example("power", "l = log x; w = mul l y; r = exp w", {"x": (0.001, 0.002), "y": (90.0, 100.0)}),
    Example("log1p", "a = mul x y; n = neg a; r = log1p n", {"x": (0.9, 0.95), "y": (0.9, 0.95)}),
    Example("log1p_far", "a = mul x y; r = log1p a", {"x": (30.0, 60.0), "y": (30.0, 60.0)}),
    Example("expm1", "a = mul x y; r = expm1 a", {"x": (2.0, 3.0), "y": (2.0, 3.0)}),
    Example("expm1_near", "a = mul x y; r = expm1 a", {"x": (1e-9, 2e-9), "y": (-3.0, -2.0)}),
    Example("square_root", "a = mul x y; r = sqrt a", X | Y),
    Example("extremes", "a = mul x y; b = mul x x; c = min a b; d = max c x; r = mul d d", X | Y),
    Example(
        "undecided",
        "a = mul x y; b = add a x; one = const 1; s = add y one; d = mul x s; c = const 5; low = lt a c;"
        "r = select low b d",
        X | Y,
    ),
    Example(
        "decided",
        "a = mul x y; b = mul a a; c = mul b b; three = const 3; low = lt x three; e = add x a; r = select low e c",
        X | Y,
    ),
    Example(
        "limit",
        "a = mul x y; n = neg a; e = exp n; zero = const 0; least = const 1/1000; q = mul e y; p = add q zero;"
        "gone = le e zero; r = select gone zero p",
        {"x": (30.0, 38.0), "y": (18.0, 20.0)},
    ),
    Example("underflow", "n = neg x; e = exp n; r = mul e y", {"x": (700.0, 740.0), "y": (1.0, 4.0)}),
    Example("underflow_of_products", "a = mul x x; r = mul a y", {"x": (2.0**-530, 2.0**-520), "y": (1.0, 2.0)}),
    Example("grown_again", "n = neg x; e = exp n; r = mul e y", {"x": (700.0, 735.0), "y": (2.0**900, 2.0**902)}),
]
BY_NAME = {e.name: e for e in EXAMPLES}
ROOTS = {"root"}
"""Whose value may be 0."""
CASES = [(e.name, suffix) for e in EXAMPLES for suffix in e.variants]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    text = emit_c(loss("examples", *(k for e in EXAMPLES for k in e.variants.values()), *ROWS.values()))
    elementary = checkout().generated / "c"
    return compiled(text, tmp_path_factory.mktemp("examples"), "-O1", elementary=elementary)


def cut(low: float, high: float) -> Interval:
    edges = np.linspace(low, high, PARTS + 1)
    return Interval(edges[:-1], edges[1:])


@dataclass(frozen=True)
class Proved:
    """Facts and errors of every statement of a kernel's only case."""

    kernel: Kernel
    regime: Regime
    facts: dict[str, Facts]
    errors: dict[str, Error]

    @property
    def result(self) -> str:
        return self.kernel.cases[0].results[0]


@cache
def proved(name: str, suffix: str) -> Proved:
    example = BY_NAME[name]
    kernel = example.variants[suffix]
    inputs = {n: along(k, cut(*ends)) for k, (n, ends) in enumerate(example.ranges.items())}
    regime = Regime("", inputs, frozenset(inputs), len(inputs))
    facts, axes = enclose(kernel, kernel.cases[0], regime)
    return Proved(kernel, regime, dict(facts), errors(kernel.cases[0], facts, axes))


@cache
def points(name: str) -> dict[str, list[float]]:
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    return {n: rng.uniform(*ends, POINTS).tolist() for n, ends in BY_NAME[name].ranges.items()}


@cache
def truths(name: str) -> list[Sized]:
    """The result and its terms at every point."""
    one = proved(name, "doubles")
    limits = {n for n, f in one.facts.items() if f.limit is not None}
    columns = points(name)
    samples = ({n: x[k] for n, x in columns.items()} for k in range(POINTS))
    return [exact(one.kernel.cases[0], sample, limits)["r"][0] for sample in samples]


def box(one: Proved, at: dict[str, float]) -> tuple[int, ...]:
    """The box of a point, as an index of the arrays."""
    found = [0] * boxes.AXES
    for k, (name, x) in enumerate(at.items()):
        found[k] = int(np.argmax((one.regime.inputs[name].lo <= x) & (x <= one.regime.inputs[name].hi)))
    return tuple(found)


def at_box(x: Any, index: tuple[int, ...]) -> float:
    """The entry of an array that broadcasts against the boxes."""
    a = np.asarray(x)
    return float(a[tuple(min(k, n - 1) for k, n in zip(index[-a.ndim :], a.shape, strict=True))] if a.ndim else a)


def distance(got: float, of: arb) -> arb:
    with ctx.workprec(1600):
        return abs(arb(got) - of) if math.isfinite(got) else arb("inf")


@cache
def _ratios(name: str, suffix: str, library: Any) -> list[tuple[float, float]]:
    """At every point the error, divided by what is proved: in units of the last place, and by the terms."""
    one = proved(name, suffix)
    columns = points(name)
    got = run_block(library, one.kernel, 0, list(columns.values()), {"value"})["value"]
    own, error = one.facts[one.result], one.errors[one.result]
    with np.errstate(all="ignore"):
        large, small, by_terms = ulps(own.value, error), small_ulps(own, error), error.unrounded[1]
    found = []
    for k, true in enumerate(truths(name)):
        index = box(one, {n: x[k] for n, x in columns.items()})
        wrong = distance(got[k], true.value)
        allowed = at_box(large if abs(true.value) > SMALL else small, index)
        of_terms = unit(true.value) / 2 + at_box(by_terms, index) * true.terms
        of_terms += (1 + at_box(error.absolute, index)) * arb(2) ** -1074
        found.append((float(wrong / unit(true.value)) / allowed, float(wrong / of_terms)))
    return found


@pytest.mark.parametrize(("name", "suffix"), CASES)
def test_no_error_is_larger_than_its_bound(name: str, suffix: str, library: ctypes.CDLL) -> None:
    ratios = _ratios(name, suffix, library)
    assert max(r for r, _ in ratios) <= 1
    assert max(r for _, r in ratios) <= 1


@pytest.mark.parametrize("name", [e.name for e in EXAMPLES if e.name not in ROOTS])
def test_bounds_are_close_to_the_worst_that_is_found(name: str, library: ctypes.CDLL) -> None:
    assert max(r for r, _ in _ratios(name, "doubles", library)) >= 1 / LOOSE


def test_a_pair_is_the_whole_sum_of_two_doubles() -> None:
    """Not of a pair and a double, nor what reads it."""
    case = program("x = input x\ny = input y\na = add x y\nb = sub a x\nl = log a\nr = mul l b", "r")
    inputs = tuple(Input(n, n, "prediction", Domain()) for n in "xy")
    kernel = Kernel("sums", inputs, (Output("value", ()),), (case,))
    regime = Regime("", {"x": cut(1.0, 2.0), "y": along(1, cut(1e-9, 1e-8))}, frozenset("xy"), 2)
    facts, axes = enclose(kernel, case, regime)
    relative = {
        names: {s: float(np.max(e.relative)) for s, e in errors(with_pairs(case, set(names)), facts, axes).items()}
        for names in ("a", "ab", "")
    }
    assert relative["a"]["a"] == 0 < relative["a"]["b"] and relative[""]["a"] >= 2.0**-53
    assert 0 < relative["ab"]["b"] < 2.0**-60 < relative["a"]["b"]
    assert relative["ab"]["r"] >= 2.0**-53


ROUNDED_ONCE = [
    e.name
    for e in EXAMPLES
    if e.name not in ROOTS | {"grown_again"} and not {s.op for s in e.case.body} & {"sqrt", "min", "max"}
]
"""Without those that lose digits by underflow, and those of operations that are never pairs."""


@pytest.mark.parametrize("name", ROUNDED_ONCE)
def test_pairs_are_rounded_once(name: str) -> None:
    """What exponents are made of being fine."""
    one = proved(name, "fine")
    own, error = one.facts["r"], one.errors["r"]
    normal = own.value.size.lo >= SMALL
    with np.errstate(all="ignore"):
        assert np.all(np.where(normal, ulps(own.value, error), 0.0) <= 0.51)


def test_a_root_is_bounded_by_its_terms_only(library: ctypes.CDLL) -> None:
    one = proved("root", "doubles")
    own, error = one.facts["r"], one.errors["r"]
    root = (own.value.lo <= 0) & (own.value.hi >= 0)
    assert np.any(root) and np.all(np.where(root, np.isinf(error.relative), True))
    assert np.all(error.of_terms < 2.0**-50)
    assert max(r for _, r in _ratios("root", "doubles", library)) >= 1 / LOOSE


def test_a_limit_is_what_it_is_the_limit_of() -> None:
    one = proved("limit", "doubles")
    assert one.facts["r"].limit is not None and one.facts["e"].limit is None
    reached = one.facts["p"].value
    assert one.facts["r"].value.lo.tolist() == reached.lo.tolist()
    assert proved("undecided", "doubles").facts["r"].limit is None


def test_every_array_of_facts_is_mapped() -> None:
    array, seen = np.array(1.0), np.array(2.0)
    full = Facts(
        Interval(array, array), Interval(array, array), (array, array), (array, array), array, array, array, limit=array
    )
    left = full.mapped(lambda _: seen)
    for field in fields(left):
        held = getattr(left, field.name)
        parts = held if isinstance(held, tuple) else (held.lo, held.hi) if isinstance(held, Interval) else (held,)
        assert not any(part is array for part in parts), field.name


def test_an_undecided_choice_has_the_larger_error() -> None:
    one = proved("undecided", "doubles")
    facts, found = one.facts["low"], one.errors
    assert facts.true is not None and facts.false is not None
    undecided = ~facts.true & ~facts.false
    assert np.any(undecided) and np.any(facts.true) and np.any(facts.false)
    both = np.maximum(found["b"].relative, found["d"].relative)
    expected = np.where(facts.true, found["b"].relative, np.where(facts.false, found["d"].relative, both))
    np.testing.assert_array_equal(found["r"].relative, expected)


def test_a_pair_that_is_read_in_doubles_is_rounded() -> None:
    """Once for the reader and once for itself: x y in a pair, cubed in doubles."""
    case = program("x = input x; y = input y; a = mul x y; b = mul a a; r = mul b a".replace(";", "\n"), "r")
    example = BY_NAME["products"]
    regime = proved("products", "doubles").regime
    kernel = replace(example.kernel(frozenset(), "own"), cases=(case,))
    facts, axes = enclose(kernel, case, regime)
    relative = {
        names: float(np.max(errors(with_pairs(case, frozenset(names)), facts, axes)["r"].relative)) * 2**53
        for names in ("", "a", "ab")
    }
    assert 4.9 < relative[""] <= 5.01
    assert 4.9 < relative["a"] <= 5.01
    assert 1.9 < relative["ab"] <= 3.01


# --- classes ----------------------------------------------------------------------------------------------------------

ROW_INPUTS = (Input("e", "e", "prediction", Domain(), axis=True),)
ROW_RANGE = (0.5, 4.0)
ROW_LINES = {
    "decays": "n = neg e; t = exp n; s = sum t; r = sqrt s",
    "total": "t = mul e e; s = sum t; r = mul s s",
    "gap": "m = maximum e; d = sub m e; n = neg d; t = exp n; s = sum t; r = log1p s",
}


def row_kernel(name: str, lines: str) -> Kernel:
    case = program("e = input e\n" + lines.replace(";", "\n"), "r")
    return verify(Kernel(name, ROW_INPUTS, (Output("value", ()),), (case,)))


IN_DOUBLES = [row_kernel(name, lines) for name, lines in ROW_LINES.items()]
ROWS = {k.name: k for k in (*IN_DOUBLES, *map(promoted, IN_DOUBLES))}


@pytest.mark.parametrize("name", ROWS)
def test_sums_over_classes(name: str, library: ctypes.CDLL) -> None:
    kernel = ROWS[name]
    case = kernel.cases[0]
    low, high = ROW_RANGE
    cells = along(0, cut(low, high))
    inputs = {"e": cells} if not name.startswith("gap") else {"e": Interval(np.array(low), np.array(high))}
    regime = Regime("", inputs, frozenset() if name.startswith("gap") else frozenset(inputs), 1)
    facts, axes = enclose(kernel, case, regime)
    own, error = facts["r"], errors(case, facts, axes)["r"]
    worst = float(np.max(error.unrounded[0]))
    assert np.all(own.value.hi >= own.value.lo) and worst < 2.0**-42
    rng = np.random.default_rng(7)
    for c in (1, 2, 5, 64, 700):
        row = rng.uniform(low, high, c).tolist()
        got = run_row(library, kernel, {"e": row}, {"value"})["value"]
        assert isinstance(got, float)
        true = exact(case, {"e": row})["r"][0].value
        assert np.min(own.value.lo) <= got <= np.max(own.value.hi)
        assert distance(got, true) <= unit(true) / 2 + arb(worst) * abs(true)


def test_a_sum_grows_with_the_classes_it_is_for() -> None:
    """Errors of underflow add up: CLASSES times that of one."""
    case = program("e = input e\nn = neg e\nt = exp n\nr = sum t", "r")
    kernel = Kernel("deep", ROW_INPUTS, (Output("value", ()),), (case,))
    regime = Regime("", {"e": along(0, cut(720.0, 740.0))}, frozenset({"e"}), 1)
    facts, axes = enclose(kernel, case, regime)
    found = errors(case, facts, axes)
    np.testing.assert_allclose(np.max(found["r"].absolute), CLASSES * np.max(found["t"].absolute), rtol=1e-9)


def test_a_one_hot_target_sums_to_one_exactly() -> None:
    """And the others of the label to 0, so that no terms of both signs are left to cancel."""
    inputs = (Input("y", "y", "target", Domain(Fraction(0), Fraction(1)), axis=True),)
    lines = (
        "z = const 0\ny = input y\ns = sum y\nd = sub s y\ni = index\nk = argmax y\nm = eq i k\n"
        "e = select m z y\nw = sum e\nr = select m w d"
    )
    case = program(lines, "r")
    kernel = Kernel("hot", inputs, (Output("value", (), axis=True),), (case,))
    hot, soft = regimes(kernel, case)
    assert (hot.name, soft.name) == ("y one-hot", "y soft")
    facts, axes = enclose(kernel, case, hot)
    found = errors(case, facts, axes)
    assert float(facts["s"].value.lo) == float(facts["s"].value.hi) == 1 and np.all(found["s"].relative == 0)
    assert facts["r"].value.lo.ravel().tolist() == facts["r"].value.hi.ravel().tolist() == [1.0, 0.0]
    assert not np.any(facts["r"].cancels) and np.all(found["r"].relative == 0)
    facts, axes = enclose(kernel, case, soft)
    assert np.all(errors(case, facts, axes)["s"].relative > 0)


# --- what is covered --------------------------------------------------------------------------------------------------

ENDS = ((-1, 1), (0, 5), (None, 0), (None, -1), (-2, -1), (1, 2), (0, 1), (0, None), (None, None))
DOMAINS = [Domain(*(None if x is None else Fraction(x) for x in ends)) for ends in ENDS]


@pytest.mark.parametrize("role", ["prediction", "parameter"])
@pytest.mark.parametrize("domain", DOMAINS, ids=str)
def test_boxes_cover_a_domain_and_nothing_else(domain: Domain, role: Any) -> None:
    """But for numbers next to 0, and the ends: predictions are cut into boxes, parameters that scale are ranges."""
    inputs = (Input("x", "x", role, domain), Input("p", "p", "prediction", Domain()))
    case = program("x = input x\nr = mul x x", "r")
    kernel = Kernel("covered", inputs[: 1 + (role == "parameter")], (Output("value", ()),), (case,))
    (regime,) = regimes(kernel, case)
    found = regime.inputs["x"]
    low = -8.0 if domain.low is None else float(domain.low)
    high = 8.0 if domain.high is None else float(domain.high)
    for x in np.linspace(low, high, 2002)[1:-1]:
        assert np.any((found.lo <= x) & (x <= found.hi)), x
    assert domain.low is None or np.min(found.lo) >= low
    assert domain.high is None or np.max(found.hi) <= high


def test_every_combination_of_two_labels_is_covered() -> None:
    inputs = tuple(Input(n, n, "target", Domain(Fraction(0), Fraction(1))) for n in "yt")
    case = program("y = input y\nt = input t\nr = mul y t", "r")
    kernel = Kernel("labels", inputs, (Output("value", ()),), (case,))
    found = [[(float(r.inputs[n].lo), float(r.inputs[n].hi)) for n in "yt"] for r in regimes(kernel, case)]
    for y, t in itertools.product((0.0, 0.25, 1.0), repeat=2):
        assert sum(a <= y <= b and c <= t <= d for (a, b), (c, d) in found) == 1


def test_what_an_earlier_case_takes_is_left_out() -> None:
    """A value of a parameter; where only a hard label is taken with it, that label."""
    inputs = (
        Input("y", "y", "target", Domain(Fraction(0), Fraction(1))),
        Input("x", "x", "prediction", Domain(Fraction(0), Fraction(1))),
        Input("g", "g", "parameter", Domain(Fraction(0), None)),
    )
    lines = "y = input y\nx = input x\ng = input g\nl = log x\nw = mul g l\np = exp w\nr = mul y p"
    zero, hard = Guard("g", (Fraction(0),)), Guard("y", (Fraction(0),))
    later = program(lines, "r")

    def kinds(*guards: Guard) -> set[str]:
        """The labels with which the later case is told to read g = 0."""
        cases = (program(lines, "r", guards=guards), later) if guards else (later,)
        kernel = Kernel("powers", inputs, (Output("value", ()),), cases)
        found = {r.name: r.inputs["g"] for r in regimes(kernel, later)}
        assert all(np.any((g.lo < 0.5) & (g.hi >= 0.5)) for g in found.values())
        return {name for name, g in found.items() if np.any((g.lo == 0) & (g.hi == 0))}

    assert kinds() == {"y 0", "y 1", "y soft"}
    assert kinds(zero) == set()
    assert kinds(zero, hard) == {"y 1", "y soft"}


def test_a_constant_that_is_rounded_counts_in_a_difference() -> None:
    """x - 1/3 has lost all digits where x is the double next to 1/3."""
    case = program("x = input x\nc = const 1/3\nr = sub x c", "r")
    kernel = Kernel("third", (Input("x", "x", "prediction", Domain()),), (Output("value", ()),), (case,))
    (found,) = bound(kernel, scenes_of(kernel), Target(2.0, 48)).bounds
    assert found.bits is not None


def test_a_bound_holds_where_rounding_crosses_a_power_of_two() -> None:
    """Below 2 the unit is half of that above, to which the product of four numbers is rounded."""
    at = [float.fromhex(x) for x in ("0x1.ffffff10895f6p+0", "0x1.0000001d6fb41p+0", "0x1.000000459e478p+0",
                                     "0x1.00000014ad54ep+0")]  # fmt: skip
    p, a, b, c = at
    exact_product = math.prod(map(Fraction, at))
    wrong = abs(Fraction(a * b * c * p) - exact_product) * 2**52
    assert exact_product < 2 and wrong > 2.99
    lines = "p = input p;a = input a;b = input b;c = input c;ab = mul a b;abc = mul ab c;r = mul abc p"
    inputs = tuple(Input(n, n, "parameter", Domain(Fraction(0))) for n in "pabc")
    kernel = Kernel("product", inputs, (Output("value", ()),), (program(lines.replace(";", "\n"), "r"),))
    (found,) = bound(kernel, scenes_of(kernel), PLAIN).bounds
    assert found.ulp is not None and wrong <= found.ulp <= 3.01


def test_nothing_is_claimed_of_terms_that_overflow() -> None:
    """y/p - x/p is NaN for the smallest p, wherever the difference lies."""
    lines = "y = input y;x = input x;p = input p;a = div y p;b = div x p;d = sub a b;c = const 2;r = mul d c"
    inputs = (
        *(Input(n, n, "target", Domain(Fraction(0))) for n in "yx"),
        Input("p", "p", "prediction", Domain(Fraction(0))),
    )
    case = program(lines.replace(";", "\n"), "r")
    kernel = Kernel("overflow", inputs, (Output("value", ()),), (case,))
    (scene,) = scenes_of(kernel)[0]
    terms = scene.facts["r"].terms.hi
    assert np.any(terms > LARGE) and np.all(has_large_terms(scene.facts["r"])[terms > LARGE])


def test_nothing_is_claimed_of_a_quotient_whose_divisor_may_be_half_lost() -> None:
    """1/(x - k^8) where x is a few units from k^8, of which as many are lost."""
    lines = "x = input x;k = const 9/10;a = mul k k;b = mul a a;c = mul b b;d = sub x c;one = const 1;r = div one d"
    case = program(lines.replace(";", "\n"), "r")
    kernel = Kernel("lost", (Input("x", "x", "prediction", Domain()),), (Output("value", ()),), (case,))
    lost = 0
    for units in range(1, 40):
        x = np.array(0.9**8 + units * math.ulp(0.9**8))
        facts, axes = enclose(kernel, case, Regime("", {"x": Interval(x, x)}, frozenset("x"), 0))
        found = errors(case, facts, axes)
        if facts["d"].value.lo > 0 and found["d"].relative >= 0.5:
            lost += 1
            assert np.isinf(found["r"].relative) and np.isinf(found["r"].of_terms)
    assert lost


def test_no_digit_of_the_terms_is_less_than_is_promised() -> None:
    assert contract.misses(Bound("value", "", None, 0, None), contract.PLAIN)
    assert not contract.misses(Bound("value", "", None, 48, None), contract.PLAIN)
