"""Arithmetic on pairs in generated/c/elementary.h: within the stated errors of fractions, limits as of doubles."""

from __future__ import annotations

import operator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from header_levels import COMMITTED, LEVELS, Doubles, Library, bits, is_gcc, runs_here

Pairs = tuple[Doubles, Doubles]

OPERATIONS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.truediv}
EXACT = {"sum": "add", "difference": "sub", "product": "mul", "quotient": "div"}
FORMS = {
    **{f"pair_{name}": (name, True, True) for name in OPERATIONS},
    **{f"pair_{name}_double": (name, True, False) for name in OPERATIONS},
    **{f"double_{name}_pair": (name, False, True) for name in ("sub", "div")},
    **{f: (name, False, False) for f, name in EXACT.items()},
}
"""Each function of two operands: the operation, and which operands are pairs."""
NARROW = {"pair_div_moderate": ("div", True, True), "pair_scaled": ("mul", True, False)}
"""The same of functions for some second operands only."""
SPECIAL = (0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 2.0**-1074, -(2.0**-1022), 1.7e308, -1.7e308, 2.0**1000)


def source() -> str:
    """A loop over arrays of high and low parts for each function."""
    lines = ["#include <stddef.h>", '#include "elementary.h"']
    for form, (_, first, second) in (FORMS | NARROW).items():
        a = "(lk_pair){ah[i], al[i]}" if first else "ah[i]"
        b = "(lk_pair){bh[i], bl[i]}" if second else "bh[i]"
        lines.append(f"""
void {form}(size_t n, const double *ah, const double *al, const double *bh, const double *bl,
            double *restrict high, double *restrict low) {{
    (void)al, (void)bl;
    for (size_t i = 0; i < n; i++) {{
        const lk_pair y = lk_{form}({a}, {b});
        high[i] = lk_rounded(y);
        low[i] = y.low;
    }}
}}""")
    return "\n".join(lines)


def call(library: Library, form: str, a: Pairs, b: Pairs) -> Pairs:
    high, low = library.loop(form, (*a, *b), results=2)
    return high, low


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Library]:
    return {level: Library(tmp_path_factory.mktemp(level), level, source()) for level in LEVELS if runs_here(level)}


def operands(seed: int, spread: int) -> Pairs:
    """Pairs of both signs with exponents up to `spread`; the low part at any distance, at times next to a tie or 0."""
    rng = np.random.default_rng(seed)
    count = 1200
    high = np.ldexp(rng.uniform(0.5, 1.0, count) * rng.choice([-1, 1], count), rng.integers(-spread, spread, count))
    share = rng.choice([0.0, 0.25, 0.4999999, 2.0**-30], count) * rng.choice([-1, 1], count)
    low = share * np.spacing(np.abs(high)) * rng.uniform(0.9, 1.0, count)
    return high, np.where(high + low == high, low, 0.0)


def close_operands(seed: int) -> tuple[Pairs, Pairs]:
    """Pairs that nearly cancel, and their sums with the low parts only."""
    a = operands(seed, 3)
    b = operands(seed + 1, 3)
    near = a[0] * (1 + np.random.default_rng(seed).integers(-3, 4, a[0].size) * 2.0**-52)
    low = np.where(near + b[1] * 2.0**-3 == near, b[1] * 2.0**-3, 0.0)
    return a, (-near, low)


def worst_error(library: Library, form: str, a: Pairs, b: Pairs) -> float:
    """The largest error in units of the stated one, infinite if the result is not a pair."""
    name, first, second = (FORMS | NARROW)[form]
    results = call(library, form, a, b)
    worst = 0.0
    for ah, al, bh, bl, h, low in zip(*a, *b, *results, strict=True):
        x = Fraction(float(ah)) + (Fraction(float(al)) if first else 0)
        y = Fraction(float(bh)) + (Fraction(float(bl)) if second else 0)
        exact = OPERATIONS[name](x, y)
        error = abs(Fraction(float(h)) + Fraction(float(low)) - exact)
        worst = max(worst, float(min(error / stated(form, name, x, y), 2**1000))) if error else worst
        if abs(low) > max(np.spacing(abs(h)) / 2, 2.0**-1072):
            return np.inf
    return worst


def stated(form: str, name: str, x: Fraction, y: Fraction) -> Fraction:
    """The error that the header states."""
    if form in ("sum", "difference") or (form == "product" and abs(x * y) >= Fraction(2) ** -968):
        return Fraction(1, 2**4000)
    if form == "pair_scaled":
        return Fraction(1, 2**4000) if abs(x * y) >= Fraction(2) ** -800 else Fraction(1, 2**1074)
    if name in ("add", "sub"):
        return (abs(x) + abs(y)) * Fraction(1, 2**104)
    if name == "mul":
        return abs(x * y) * (0 if form == "product" else Fraction(1, 2**103)) + Fraction(1, 2**1072)
    if form == "pair_div_moderate":
        return abs(x / y) * Fraction(24, 2**106) + Fraction(1, 2**1071)
    share = Fraction(1, 2 ** (104 if form == "quotient" else 102))
    return abs(x / y) * share + Fraction(1, 2**1072) * (1 + 1 / abs(y))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("form", FORMS)
def test_within_the_stated_error(libraries: dict[str, Library], form: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    library = libraries[level]
    assert worst_error(library, form, operands(1, 30), operands(2, 30)) <= 1
    assert worst_error(library, form, operands(3, 500), operands(4, 500)) <= 1
    assert worst_error(library, form, *close_operands(5)) <= 1
    assert worst_error(library, form, operands(7, 1), operands(8, 1)) <= 1


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("form", FORMS)
def test_underflow(libraries: dict[str, Library], form: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    a, b = operands(9, 10), operands(10, 10)
    exponents = np.random.default_rng(11).integers(-1050, -940, a[0].size)
    small = np.ldexp(a[0], exponents)
    low = np.where(small + np.ldexp(a[1], exponents) == small, np.ldexp(a[1], exponents), 0.0)
    assert worst_error(libraries[level], form, (small, low), b) <= 1
    assert worst_error(libraries[level], form, (small, low), (small[::-1].copy(), low[::-1].copy())) <= 1


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("form", FORMS)
def test_special_values_are_those_of_doubles(libraries: dict[str, Library], form: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    x, y = (g.ravel().copy() for g in np.meshgrid(SPECIAL, SPECIAL))
    none = np.zeros_like(x)
    high, _ = call(libraries[level], form, (x, none), (y, none))
    with np.errstate(all="ignore"):
        expected = OPERATIONS[FORMS[form][0]](x, y)
    same = (bits(high) == bits(expected)) | (np.isnan(high) & np.isnan(expected))
    assert same.all(), (x[~same], y[~same], high[~same], expected[~same])


def seconds(form: str, seed: int) -> Pairs:
    """Second operands that the function is for: from 1 to 2^64, or powers of two."""
    high, low = operands(seed, 30)
    if form == "pair_scaled":
        return np.ldexp(1.0, np.frexp(high)[1]), low
    scale = np.ldexp(1.0, 33 + np.random.default_rng(seed).choice([0, -30, 0], high.size))
    size = np.maximum(np.abs(high) * scale, 1.0)
    return size, np.where(size > 1.0, np.abs(low) * scale, 0.0) * np.where(size + np.abs(low) * scale == size, 1.0, 0.0)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("form", NARROW)
def test_narrow_forms_are_within_the_stated_error(libraries: dict[str, Library], form: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    b = seconds(form, 21)
    for a in (operands(22, 30), operands(23, 500)):
        assert worst_error(libraries[level], form, a, b) <= 1
    exponents = np.random.default_rng(24).integers(-1050, -940, b[0].size)
    small, low = np.ldexp(a[0], exponents), np.ldexp(a[1], exponents)
    assert worst_error(libraries[level], form, (small, np.where(small + low == small, low, 0.0)), b) <= 1
    x = np.array(SPECIAL)
    high, _ = call(
        libraries[level], form, (x, np.where(np.isinf(x), np.nan, 0.0)), (np.full(x.size, 2.0), np.zeros(x.size))
    )
    with np.errstate(all="ignore"):
        expected = OPERATIONS[NARROW[form][0]](x, 2.0)
    assert np.array_equal(bits(high[~np.isnan(x)]), bits(expected[~np.isnan(x)])) and np.isnan(high[np.isnan(x)]).all()


def test_infinities_pass_through_several_operations(libraries: dict[str, Library]) -> None:
    """A low part that means nothing beside an infinite high part spoils no later result."""
    infinite = np.full(9, np.inf)
    one, none = np.ones(9), np.zeros(9)
    for library in libraries.values():
        for low in (np.nan, np.inf, -np.inf):
            a = (infinite, np.full(9, low))
            for form in ("pair_add", "pair_mul", "pair_div"):
                assert (call(library, form, a, (one, none))[0] == np.inf).all()
            assert (call(library, "pair_div", (one, none), a)[0] == 0.0).all()


def at(x: Pairs, index: int) -> Pairs:
    return x[0][index : index + 1], x[1][index : index + 1]


@pytest.mark.parametrize("form", FORMS)
def test_levels_and_lengths_agree(libraries: dict[str, Library], form: str) -> None:
    a, b = operands(12, 300), operands(13, 300)
    results = {level: call(library, form, a, b) for level, library in libraries.items()}
    for level, library in libraries.items():
        singles = [call(library, form, at(a, i), at(b, i)) for i in range(50)]
        for part in (0, 1):
            assert np.array_equal(bits(results[level][part])[:50], [bits(s[part])[0] for s in singles])
    if {"v3", "v4"} <= results.keys():
        assert all(np.array_equal(bits(x), bits(y)) for x, y in zip(results["v3"], results["v4"], strict=True))


def test_every_loop_is_vectorised(libraries: dict[str, Library]) -> None:
    if not is_gcc():
        pytest.skip("only gcc is asked what it vectorised")
    for level, library in libraries.items():
        assert library.messages.count("optimized: loop vectorized") >= len(FORMS | NARROW), (
            f"{level}:\n{library.messages}"
        )


@pytest.mark.parametrize(
    ("found", "instead", "form"),
    [
        ("(a - (high - part)) + (b - part)", "b - part", "pair_add"),
        ("sum.low + (a.low + b.low)", "sum.low", "pair_add"),
        ("LK_FMA(a.high, b.low, a.low * b.high)", "a.high * b.low", "pair_mul"),
        ("LK_FMA(-quotient, b.low, a.low)", "a.low", "pair_div"),
        ("LK_FMA(-quotient, b.low, a.low)", "a.low", "pair_div_moderate"),
        ("rest * inverse", "0.5 * rest * inverse", "pair_div_moderate"),
        ("a.low * power", "0.0", "pair_scaled"),
    ],
)
def test_a_lost_compensation_is_noticed(tmp_path: Path, found: str, instead: str, form: str) -> None:
    header = COMMITTED.read_text()
    assert found in header
    library = Library(tmp_path, "baseline", source(), header.replace(found, instead))
    second = operands(2, 3) if form in FORMS else seconds(form, 2)
    assert worst_error(library, form, operands(1, 3), second) > 2**20
