"""generated/c/elementary.h: right everywhere against Arb, the same bits vectorised, nothing from libm."""

from __future__ import annotations

import ctypes
import math
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from flint import arb
from header_levels import COMMITTED, LEVELS, Doubles, Library, bits, is_gcc, runs_here
from losskernels.codegen.elementary.precision import working

EXACT: dict[str, Callable[[arb], arb]] = {"exp": arb.exp, "expm1": arb.expm1, "log": arb.log, "log1p": arb.log1p}
LARGEST, SMALLEST, NORMAL = np.finfo(np.float64).max, 2.0**-1074, 2.0**-1022
MOST_ULP = {"exp": 0.8, "expm1": 0.95, "log": 0.9, "log1p": 0.9}
"""At every level, subnormal results included. (exp is within 0.61 where its result is normal.)"""
HARD = {"exp": (-0.36, -0.33), "expm1": (0.34, 0.42), "log": (0.70, 0.7072), "log1p": (-0.2975, -0.2925)}
"""Where the error was found to be largest: next to a change of k, with little left of the leading term."""

SOURCE = """
#include <stddef.h>
#include "elementary.h"
#define BOTH(f) \\
    void loop_##f(size_t n, const double *x, double *y) { for (size_t i = 0; i < n; i++) y[i] = lk_##f(x[i]); } \\
    double call_##f(double x) { return lk_##f(x); }
BOTH(exp)
BOTH(expm1)
BOTH(log)
BOTH(log1p)
"""


class Functions(Library):
    """The four functions compiled for one level."""

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


# ---------------------------------------------------------------------------------------------------------- points


def neighbours(x: float, count: int) -> Doubles:
    """The `count` doubles on either side of x and x itself."""
    found = [x]
    for towards in (-math.inf, math.inf):
        v = x
        for _ in range(count):
            v = math.nextafter(v, towards)
            found.append(v)
    return np.array(found)


def thresholds(function: str) -> Iterator[float]:
    """Where the code or the result changes its kind: clamps, tiny and subnormal numbers, overflow, changes of k."""
    yield from (0.0, SMALLEST, NORMAL, LARGEST, 1.0, 2.0**-54, 2.0**-53, 2.0**-52, 746.0, 710.0, 38.0)
    if function in ("exp", "expm1"):
        with working(200):
            log2 = arb(2).log()
            yield from (float((k + arb(0.5)) * log2) for k in (*range(-60, 61), -1076, -1075, -1023, -1022, 1022, 1023))
            yield from (float(k * log2) for k in (*range(-60, 61), -1075, -1074, -1022, 1024))
    else:
        offset = 1.0 if function == "log1p" else 0.0
        yield from (math.ldexp(math.sqrt(0.5), k) - offset for k in (*range(-60, 61), -1000, 1000, 1023, 1024))
        yield from (math.ldexp(1.0, k) - offset for k in (*range(-60, 61), -1022, 1023))


@cache
def points(function: str) -> Doubles:
    """Exponent-uniform over all doubles, denser where the function varies, and the neighbours of all thresholds."""
    rng = np.random.default_rng(20240229)
    exponents = np.repeat(np.arange(-1073, 1025), 4)
    uniform = np.ldexp(rng.uniform(0.5, 1.0, exponents.size), exponents)
    core = np.ldexp(rng.uniform(0.5, 1.0, 6000), rng.integers(-60, 11, 6000))
    varying = rng.uniform({"exp": -746, "expm1": -40, "log": 0.2, "log1p": -1.0}[function], 4.0, 6000)
    dense = rng.uniform({"log": 0.3}.get(function, -0.9), {"log": 3.0}.get(function, 0.9), 12000)
    hard = rng.uniform(*HARD[function], 12000)
    around_one = 1.0 + core if function == "log" else core[np.abs(core) < 1] - 1.0
    beside = np.concatenate([neighbours(t, 6) for t in thresholds(function)])
    subnormal = SMALLEST * rng.integers(1, 2**52, 1000).astype(np.float64)
    everything = np.concatenate([uniform, core, varying, dense, hard, around_one, beside, subnormal])
    everything = np.concatenate([everything, -everything])
    low = {"exp": -math.inf, "expm1": -math.inf, "log": 0.0, "log1p": -1.0}[function]
    return np.unique(everything[np.isfinite(everything) & (everything > low) & (everything != 0)])


# ------------------------------------------------------------------------------------------------------- the truth


@cache
def truth(function: str) -> tuple[Doubles, Doubles, Doubles]:
    """The exact results at `points` as (nearest double, unit of the last place of the exact result, rest in units)."""
    rows = []
    with working(300):
        for x in points(function):
            exact = EXACT[function](arb(float(np.clip(x, -2000, 2000)) if function.startswith("exp") else float(x)))
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
        assert len(found) == len(EXACT), f"{level}:\n{library.messages}"


def test_nothing_is_called(libraries: dict[str, Functions]) -> None:
    for library in libraries.values():
        undefined = subprocess.run(["nm", "-u", library.path], capture_output=True, text=True, check=True).stdout
        assert not [line for line in undefined.splitlines() if not re.search(r"\b[wv] |__cxa_finalize", line)]
