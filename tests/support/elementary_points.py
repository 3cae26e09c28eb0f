"""Where the elementary functions are compared with Arb: over all doubles, next to every threshold."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
from flint import arb
from header_levels import Doubles
from losskernels.codegen.elementary.precision import working
from losskernels.codegen.ir import LIFT

EXACT: dict[str, Callable[[arb], arb]] = {
    "exp": arb.exp, "lifted_exp": lambda x: x.exp() * 2**LIFT, "expm1": arb.expm1, "log": arb.log, "log1p": arb.log1p,
}  # fmt: skip
LARGEST, SMALLEST, NORMAL = np.finfo(np.float64).max, 2.0**-1074, 2.0**-1022
HARD = {
    "exp": (-0.36, -0.33),
    "lifted_exp": (-0.36, -0.33),
    "expm1": (0.34, 0.42),
    "log": (0.70, 0.7072),
    "log1p": (-0.2975, -0.2925),
}
"""Where the error was found to be largest: next to a change of k, with little left of the leading term."""


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
    yield from (0.0, SMALLEST, NORMAL, LARGEST, 1.0, 2.0**-54, 2.0**-53, 2.0**-52, 836.0, 746.0, 710.0, 38.0)
    if "exp" in function:
        lift = LIFT if function == "lifted_exp" else 0
        with working(200):
            log2 = arb(2).log()
            yield from (
                float((k + arb(0.5)) * log2)
                for k in (*range(-60, 61), *(k - lift for k in (-1076, -1075, -1023, -1022, 1022, 1023)))
            )
            yield from (float(k * log2) for k in (*range(-60, 61), *(k - lift for k in (-1075, -1074, -1022, 1024))))
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
    varying = rng.uniform(
        {"exp": -746, "lifted_exp": -836, "expm1": -40, "log": 0.2, "log1p": -1.0}[function], 4.0, 6000
    )
    dense = rng.uniform({"log": 0.3}.get(function, -0.9), {"log": 3.0}.get(function, 0.9), 12000)
    hard = rng.uniform(*HARD[function], 12000)
    around_one = 1.0 + core if function == "log" else core[np.abs(core) < 1] - 1.0
    beside = np.concatenate([neighbours(t, 6) for t in thresholds(function)])
    subnormal = SMALLEST * rng.integers(1, 2**52, 1000).astype(np.float64)
    everything = np.concatenate([uniform, core, varying, dense, hard, around_one, beside, subnormal])
    everything = np.concatenate([everything, -everything])
    low = {"log": 0.0, "log1p": -1.0}.get(function, -math.inf)
    return np.unique(everything[np.isfinite(everything) & (everything > low) & (everything != 0)])
