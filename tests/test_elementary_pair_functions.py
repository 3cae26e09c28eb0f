"""exp, expm1, log and log1p of pairs: within their declared error of Arb, right limits, the same bits vectorised."""

from __future__ import annotations

import math
import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from elementary_points import EXACT, LARGEST, NORMAL, SMALLEST, points
from flint import arb
from header_levels import COMMITTED, LEVELS, Doubles, Library, bits, is_gcc, runs_here
from losskernels.codegen.elementary.errors import ERRORS, FINE, SHORT_PAIR
from losskernels.codegen.elementary.precision import working

Pairs = tuple[Doubles, Doubles]

NARROW = {"exp_fall": "exp", "lifted_exp_fall": "lifted_exp", "log1p_unit": "log1p"}
"""Functions for some arguments only, x <= 0 or from 0 to 1, and those for all."""
IN_SHORT = {f"{narrow}_short": function for narrow, function in NARROW.items()}
"""The same with fewer digits."""
IN_FULL = {f"{f}_fine": f for f in EXACT} | {f"{narrow}_fine": function for narrow, function in NARROW.items()}
"""All of them with more."""

SOURCE = '#include <stddef.h>\n#include "elementary.h"\n' + "\n".join(
    f"""void pair_{f}(size_t n, const double *xh, const double *xl, double *restrict high, double *restrict low) {{
    for (size_t i = 0; i < n; i++) {{
        const lk_pair x = {{xh[i], xl[i]}};
        const lk_pair y = lk_pair_{f}(x);
        high[i] = lk_rounded(y);
        low[i] = y.low;
    }}
}}"""
    for f in (*EXACT, *NARROW, *IN_SHORT, *IN_FULL)
)
EVERY = 9
"""Of the points of the functions of doubles."""


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Library]:
    return {level: Library(tmp_path_factory.mktemp(level), level, SOURCE) for level in LEVELS if runs_here(level)}


def call(library: Library, function: str, x: Pairs) -> Pairs:
    high, low = library.loop(f"pair_{function}", x, results=2)
    return high, low


@cache
def pairs(function: str) -> Pairs:
    """Points of doubles with low parts up to half a unit, and 1 and -1 with low parts of every size."""
    rng = np.random.default_rng(20240301)
    high = points(function)[::EVERY]
    high = high[np.abs(high) < LARGEST]
    low = np.spacing(np.abs(high)) * rng.uniform(-0.5, 0.5, high.size) * rng.choice([1.0, 2.0**-20, 0.0], high.size)
    sizes = np.ldexp(1.0, -np.arange(55, 1000, 15))
    start = {"log": 1.0, "log1p": -1.0}.get(function, math.log(2.0))
    signs = (1.0,) if function == "log1p" else (1.0, -1.0)
    high = np.concatenate([high, *(np.full(sizes.size, start) for _ in signs)])
    low = np.concatenate([low, *(sign * sizes for sign in signs)])
    return high, np.where(high + low == high, low, 0.0)


@cache
def truth(function: str) -> list[arb]:
    """The exact results."""
    with working(2200):
        return [EXACT[function](_argument(function, *map(float, x))) for x in zip(*pairs(function), strict=True)]


def _argument(function: str, high: float, low: float) -> arb:
    """The pair as a ball; of an exponential not further out than that it overflows or rounds to its limit."""
    return arb(math.copysign(2000, high)) if "exp" in function and abs(high) > 2000 else arb(high) + arb(low)


def narrowed(function: str) -> Doubles:
    """Which of the pairs a function is for."""
    high, low = pairs((NARROW | IN_SHORT | IN_FULL)[function])
    falling, unit = high <= 0, (high >= 0) & (high + low <= 1) & ~np.signbit(high)
    return np.asarray(falling if "fall" in function else unit if "unit" in function else np.full(high.size, True))


def worst_error(library: Library, function: str) -> tuple[float, str]:
    """The largest error in units of the declared one (infinite if the result is no pair), and where."""
    worst, where = 0.0, ""
    every = (IN_SHORT | IN_FULL).get(function, function)
    kept = narrowed(function) if function != every else np.full(len(pairs(every)[0]), True)
    declared = SHORT_PAIR[every] if function in IN_SHORT else FINE[every] if function in IN_FULL else ERRORS[every].pair
    x = pairs(every)[0][kept], pairs(every)[1][kept]
    for xh, xl, yh, yl, exact in zip(*x, *call(library, function, x), np.array(truth(every))[kept], strict=True):
        with working(300):
            if math.isinf(yh) or math.isnan(yh):
                error = 0.0 if yh > 0 and exact > arb(LARGEST) * (1 - arb(2) ** -52) else math.inf
            else:
                limit = abs(exact) * arb(2) ** declared + arb(2) ** -1074
                error = float(abs(arb(yh) + arb(yl) - exact) / limit)
            if abs(yl) > np.spacing(abs(yh)) / 2:
                error = math.inf
        if error > worst:
            worst, where = error, f"{function}({xh.hex()}, {xl.hex()}) = ({yh.hex()}, {yl.hex()})"
    return worst, where


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("function", [*EXACT, *IN_SHORT, *IN_FULL])
def test_within_the_declared_error(libraries: dict[str, Library], function: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    worst, where = worst_error(libraries[level], function)
    assert worst <= 1, where


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("fine", ["", "_fine"])
@pytest.mark.parametrize(
    ("function", "x", "expected"),
    [
        *((f, (math.nan, 0.0), math.nan) for f in EXACT),
        *(("exp", (x, math.nan), y) for x, y in ((math.inf, math.inf), (-math.inf, 0.0))),
        *(("exp", (x, 0.0), y) for x, y in ((0.0, 1.0), (-0.0, 1.0), (LARGEST, math.inf), (-LARGEST, 0.0))),
        *(("expm1", (x, math.nan), y) for x, y in ((math.inf, math.inf), (-math.inf, -1.0))),
        *(("expm1", (x, 0.0), y) for x, y in ((LARGEST, math.inf), (-LARGEST, -1.0))),
        *((f, (x, 0.0), x) for f in ("expm1", "log1p") for x in (0.0, -0.0, SMALLEST, -SMALLEST, NORMAL, -NORMAL)),
        *(("log", (x, 0.0), -math.inf) for x in (0.0, -0.0)),
        *(("log", (x, 0.0), math.nan) for x in (-SMALLEST, -1.0, -LARGEST, -math.inf)),
        ("log", (1.0, 0.0), 0.0),
        ("log", (1.0, 2.0**-70), 2.0**-70),
        ("log", (1.0, -(2.0**-70)), -(2.0**-70)),
        *((f, (math.inf, math.nan), math.inf) for f in ("log", "log1p")),
        ("log1p", (-1.0, 0.0), -math.inf),
        *(("log1p", x, math.nan) for x in ((-1.0, -SMALLEST), (-LARGEST, 0.0), (-math.inf, math.nan))),
    ],
)
def test_limits(
    libraries: dict[str, Library], level: str, function: str, x: tuple[float, float], expected: float, fine: str
) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    for result in call(libraries[level], function + fine, (np.full(19, x[0]), np.full(19, x[1])))[0]:
        if math.isnan(expected):
            assert math.isnan(result)
        else:
            assert result == expected and math.copysign(1.0, result) == math.copysign(1.0, expected)


@pytest.mark.parametrize("function", [*EXACT, *(f"{f}_fine" for f in EXACT)])
def test_lengths_and_levels_agree(libraries: dict[str, Library], function: str) -> None:
    x = pairs(IN_FULL.get(function, function))
    results = {level: call(library, function, x) for level, library in libraries.items()}
    for level, library in libraries.items():
        for length in range(1, 20):
            piece = slice(length, 2 * length)
            part = call(library, function, (x[0][piece], x[1][piece]))
            assert all(np.array_equal(bits(a), bits(b[piece])) for a, b in zip(part, results[level], strict=True))
    if {"v3", "v4"} <= results.keys():
        assert all(np.array_equal(bits(a), bits(b)) for a, b in zip(results["v3"], results["v4"], strict=True))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("fine", ["", "_fine"])
@pytest.mark.parametrize("narrow", NARROW)
def test_a_function_for_some_arguments_gives_the_same_bits(
    libraries: dict[str, Library], narrow: str, level: str, fine: str
) -> None:
    """A pair below 2^-900, where low parts round, within 2^-1074."""
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    (high, low), kept = pairs(NARROW[narrow]), narrowed(narrow)
    ends = [-math.inf, math.nan] if "exp" in narrow else [math.nan]
    x = np.append(high[kept], ends), np.append(low[kept], [math.nan] * len(ends))
    found, wanted = (call(libraries[level], f + fine, x) for f in (narrow, NARROW[narrow]))
    tiny = np.abs(wanted[0]) < 2.0**-900
    same = [(bits(f) == bits(w)) | (np.isnan(f) & np.isnan(w)) for f, w in zip(found, wanted, strict=True)]
    near = [np.abs(f - w) <= SMALLEST for f, w in zip(found, wanted, strict=True)]
    ok = (same[0] & same[1]) | (tiny & near[0] & near[1]) | (np.isnan(wanted[0]) & np.isnan(found[0]))
    assert ok.all(), [(a[~ok][:3]) for a in (*x, *found, *wanted)]


def test_a_changed_coefficient_is_noticed(tmp_path: Path) -> None:
    header = COMMITTED.read_text()
    for name in ("LK_EXP_PAIR_3_LOW", "LK_LOG_PAIR_3_LOW", "LK_EXP_FINE_3_LOW", "LK_LOG_FINE_3_LOW"):
        found = re.search(rf"#define {name} (\S+)", header)
        assert found
        header = header.replace(found[0], f"#define {name} {(float.fromhex(found[1]) * (1 + 2**-5)).hex()}")
    library = Library(tmp_path, "baseline", SOURCE, header)
    for function in (*EXACT, *(f"{f}_fine" for f in EXACT)):
        assert worst_error(library, function)[0] > 1, function


def test_every_loop_is_vectorised(libraries: dict[str, Library]) -> None:
    if not is_gcc():
        pytest.skip("only gcc is asked what it vectorised")
    for level, library in libraries.items():
        found = set(re.findall(r"loops.c:(\d+):\d+: optimized: loop vectorized", library.messages))
        assert len(found) == len(EXACT) + len(NARROW) + len(IN_SHORT) + len(IN_FULL), f"{level}:\n{library.messages}"
