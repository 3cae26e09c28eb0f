"""What the proofs of exp and log share: the boxes that cover a range, the constants, the `Error` of an outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import ceil, floor, log2

from flint import arb

from .bound import relative_error
from .constants import log2_parts
from .forms import Form, Rounding, unrounded_sum
from .problem import Problem
from .programs import coefficient_values
from .remez import round_coefficients

UNIT = 2.0**-53
SMALLEST = {False: -54, True: -110}
"""expm1 and log1p return arguments below 2^this as they are, of doubles and of pairs."""
PARTS, FROM = 8, -5
"""Boxes of a binade above 2^FROM, where the error is large; below, a binade is a box."""


@dataclass(frozen=True, slots=True)
class Error:
    """Of a result before its last rounding: relative to what is exact, and in units of the last place of that."""

    relative: float
    ulp: float


def between(low: arb | float, high: arb | float) -> arb:
    """The ball from low to high."""
    return arb(low).union(arb(high))


def boxes(radius: arb | float, count: int) -> Iterator[arb]:
    """-radius to radius in `count` boxes."""
    ends = [arb(radius) * (2 * i - count) / count for i in range(count + 1)]
    return (between(low, high) for low, high in pairwise(ends))


def small_boxes(radius: float, smallest: int) -> Iterator[arb]:
    """Both signs of 2^smallest to radius, in parts of binades."""
    for exponent in range(smallest, ceil(log2(radius))):
        parts = PARTS if exponent >= FROM else 1
        for part in range(parts):
            low, high = (arb(2) ** exponent * (parts + part + i) / parts for i in (0, 1))
            if low < radius:
                yield between(low, min(high, arb(radius)))
                yield between(-min(high, arb(radius)), -low)


@cache
def _solved(problem: Problem) -> tuple[dict[str, float], float]:
    """The constants of a problem, and the error of its approximation relative to the reduced argument."""
    coefficients = round_coefficients(problem)
    return coefficient_values(problem, coefficients), relative_error(problem, coefficients)


def constant_forms(rounding: Rounding, problem: Problem) -> dict[str, Form]:
    """The constants of the header that its programs use."""
    high, low = log2_parts()
    values = _solved(problem)[0] | {"LK_LOG2_HIGH": high, "LK_LOG2_LOW": low}
    return {name: rounding.constant(value) for name, value in values.items()}


def error_of(exact: arb, rounding: Rounding, problem: Problem, reduced: arb, high: Form, low: Form) -> Error:
    """The error of high + low as `exact`, with that of the approximation at the `reduced` argument."""
    off = rounding.error(unrounded_sum(high, low)) + _solved(problem)[1] * reduced.abs_upper()
    least = exact.abs_lower()
    ulp = arb(2) ** (floor(log2(float(least)) - 2**-40) - 52)
    return Error(*(float((off / unit).upper()) * (1 + 2**-50) for unit in (least, ulp)))
