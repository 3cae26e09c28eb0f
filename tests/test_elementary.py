"""generated/c/elementary.h: right everywhere against Arb, the same bits vectorised, nothing from libm."""

from __future__ import annotations

import ctypes
import math
import re
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from elementary_points import EXACT, LARGEST, NORMAL, SMALLEST, points
from flint import arb
from header_levels import COMMITTED, LEVELS, Doubles, Library, bits, is_gcc, runs_here
from losskernels.codegen.elementary.errors import SHORT, SHORT_LEAST, SHORT_LOST
from losskernels.codegen.elementary.precision import working

MOST_ULP = {"exp": 0.8, "lifted_exp": 0.8, "expm1": 0.95, "log": 0.9, "log1p": 0.9}
"""At every level, subnormal results included. (exp is within 0.61 where its result is normal.)"""
SOURCE = """
#include <stddef.h>
#include "elementary.h"
#define BOTH(f) \\
    void loop_##f(size_t n, const double *x, double *y) { for (size_t i = 0; i < n; i++) y[i] = lk_##f(x[i]); } \\
    double call_##f(double x) { return lk_##f(x); }
BOTH(exp)
BOTH(lifted_exp)
BOTH(expm1)
BOTH(log)
BOTH(log1p)
BOTH(exp_fall_short)
BOTH(log1p_unit_short)
"""


class Functions(Library):
    """The functions compiled for one level."""

    def __init__(self, folder: Path, level: str, header: str = "") -> None:
        super().__init__(folder, level, SOURCE, header)

    def values(self, function: str, x: Doubles) -> Doubles:
        return self.loop(f"loop_{function}", (x,))[0]

    def calls(self, function: str, x: Doubles) -> Doubles:
        call = self.library[f"call_{function}"]
        call.restype, call.argtypes = ctypes.c_double, [ctypes.c_double]
        return np.array([call(float(v)) for v in x])


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Functions]:
    return {level: Functions(tmp_path_factory.mktemp(level), level) for level in LEVELS if runs_here(level)}


# ------------------------------------------------------------------------------------------------------- the truth


@cache
def truth(function: str) -> tuple[Doubles, Doubles, Doubles]:
    """The exact results at `points` as (nearest double, unit of the last place of the exact result, rest in units)."""
    rows = []
    with working(300):
        for x in points(function):
            exact = EXACT[function](arb(float(np.clip(x, -2000, 2000)) if "exp" in function else float(x)))
            nearest = float(exact)
            if math.isinf(nearest):
                rows.append((nearest, math.inf, 0.0))
                continue
            mantissa, exponent = math.frexp(nearest)
            if abs(mantissa) == 0.5 and abs(exact) < abs(nearest):
                exponent -= 1
            power = max(exponent - 53, -1074) if nearest else -1074
            rows.append((nearest, math.ldexp(1.0, power), float((exact - nearest) * arb(2) ** -power)))
    nearest, unit, rest = np.array(rows).T
    return nearest, unit, rest


def ulps(function: str, results: Doubles) -> Doubles:
    """Distance of the results at `points` from the exact ones, in units of the exact ones; infinite where one is."""
    nearest, unit, rest = truth(function)
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.abs((results - nearest) / unit - rest)
    finite = np.isfinite(nearest)
    return np.where(finite, np.where(np.isfinite(results), error, np.inf), np.where(results == nearest, 0.0, np.inf))


def report(function: str, results: Doubles) -> str:
    errors = ulps(function, results)
    worst = int(np.argmax(errors))
    return f"{function}({float(points(function)[worst]).hex()}) = {results[worst]}: {errors[worst]:.3f} ULP"


# ----------------------------------------------------------------------------------------------------- the functions


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("function", "name", "low", "high"),
    [("exp", "exp_fall_short", SHORT_LEAST, 0.0), ("log1p", "log1p_unit_short", 0.0, 1.0)],
)
def test_short_functions_have_the_digits_that_are_proved(
    libraries: dict[str, Functions], function: str, name: str, low: float, high: float, level: str
) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    chosen = (points(function) >= low) & (points(function) <= high) & (np.abs(points(function)) >= 2.0**-1000)
    x = points(function)[chosen]
    nearest, unit, rest = (part[chosen] for part in truth(function))
    results = libraries[level].values(name, x)
    assert len(x) > 1000 and np.array_equal(bits(results), bits(libraries[level].calls(name, x)))
    error = np.abs((results - nearest) / unit - rest) * (unit / nearest)
    assert np.log2(error.max()) <= SHORT[function] <= np.log2(error.max()) + 2


@pytest.mark.parametrize("level", LEVELS)
def test_short_exp_far_below_is_as_small_as_said(libraries: dict[str, Functions], level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    x = np.array([SHORT_LEAST, np.nextafter(SHORT_LEAST, -np.inf), -700.0, -708.0, -708.7, -709.0])
    assert np.all(np.abs(libraries[level].values("exp_fall_short", x) - np.exp(x)) <= SHORT_LOST * 2.0**-8)
    assert np.all(libraries[level].values("exp_fall_short", np.array([-710.0, -2000.0, -1e308, -np.inf])) == 0)
    nan = bits(np.array([np.nan])) | np.arange(2048)
    assert np.all(np.isnan(libraries[level].values("exp_fall_short", nan.view(np.float64))))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("function", EXACT)
def test_accurate_over_the_whole_range(libraries: dict[str, Functions], function: str, level: str) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    results = libraries[level].values(function, points(function))
    assert ulps(function, results).max() <= MOST_ULP[function], report(function, results)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("function", "x", "expected"),
    [
        *((f, math.nan, math.nan) for f in EXACT),
        *(
            ("exp", x, y)
            for x, y in ((0.0, 1.0), (-0.0, 1.0), (math.inf, math.inf), (-math.inf, 0.0), (LARGEST, math.inf))
        ),
        *(("exp", x, y) for x, y in ((-LARGEST, 0.0), (SMALLEST, 1.0), (-SMALLEST, 1.0), (-746.0, 0.0))),
        *(("expm1", x, y) for x, y in ((math.inf, math.inf), (-math.inf, -1.0), (LARGEST, math.inf), (-LARGEST, -1.0))),
        *((f, x, x) for f in ("expm1", "log1p") for x in (0.0, -0.0, SMALLEST, -SMALLEST, NORMAL, -NORMAL)),
        *(("log", x, -math.inf) for x in (0.0, -0.0)),
        *(("log", x, math.nan) for x in (-SMALLEST, -1.0, -LARGEST, -math.inf)),
        ("log", 1.0, 0.0),
        ("log", math.inf, math.inf),
        ("log1p", math.inf, math.inf),
        ("log1p", -1.0, -math.inf),
        *(("log1p", x, math.nan) for x in (math.nextafter(-1.0, -2.0), -LARGEST, -math.inf)),
    ],
)
def test_limits(libraries: dict[str, Functions], level: str, function: str, x: float, expected: float) -> None:
    if level not in libraries:
        pytest.skip(f"this processor does not run {level}")
    for result in (
        *libraries[level].values(function, np.full(19, x)),
        *libraries[level].calls(function, np.array([x])),
    ):
        if math.isnan(expected):
            assert math.isnan(result)
        else:
            assert result == expected and math.copysign(1.0, result) == math.copysign(1.0, expected)


@pytest.mark.parametrize("function", EXACT)
def test_a_loop_gives_the_bits_of_single_calls(libraries: dict[str, Functions], function: str) -> None:
    x = points(function)
    for level, library in libraries.items():
        assert np.array_equal(bits(library.values(function, x)), bits(library.calls(function, x))), level
        for length in range(1, 40):  # every tail, every alignment
            piece = slice(length, 2 * length)
            assert np.array_equal(bits(library.values(function, x[piece])), bits(library.values(function, x)[piece]))


@pytest.mark.parametrize("function", EXACT)
def test_levels_agree(libraries: dict[str, Functions], function: str) -> None:
    results = {level: library.values(function, points(function)) for level, library in libraries.items()}
    if not {"v3", "v4"} <= results.keys():
        pytest.skip("this processor does not run all levels")
    assert np.array_equal(bits(results["v3"]), bits(results["v4"]))
    assert np.all(np.abs(bits(results["baseline"]) - bits(results["v3"])) <= 1)


def test_a_changed_coefficient_is_noticed(tmp_path: Path) -> None:
    header = COMMITTED.read_text()
    for name in ("LK_EXP_3", "LK_LOG_3"):
        found = re.search(rf"#define {name} (\S+)", header)
        assert found
        header = header.replace(found[0], f"#define {name} {(float.fromhex(found[1]) * (1 + 2**-10)).hex()}")
    library = Functions(tmp_path, "baseline", header)
    for function in EXACT:
        assert ulps(function, library.values(function, points(function))).max() > 1000


# ------------------------------------------------------------------------------------------------ the compiled object


def test_every_loop_is_vectorised(libraries: dict[str, Functions]) -> None:
    if not is_gcc():
        pytest.skip("only gcc is asked what it vectorised")
    width = {"baseline": 16, "v3": 32, "v4": 64}
    for level, library in libraries.items():
        found = set(
            re.findall(rf"loops.c:(\d+):\d+: optimized: loop vectorized using {width[level]} byte", library.messages)
        )
        assert len(found) == SOURCE.count("\nBOTH("), f"{level}:\n{library.messages}"


def test_nothing_is_called(libraries: dict[str, Functions]) -> None:
    for library in libraries.values():
        undefined = subprocess.run(["nm", "-u", library.path], capture_output=True, text=True, check=True).stdout
        assert not [line for line in undefined.splitlines() if not re.search(r"\b[wv] |__cxa_finalize", line)]
