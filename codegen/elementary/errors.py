"""What the functions of generated/c/elementary.h promise: in, nothing; out, the `Error` of each function by name.

Declared, so that a bound can build on them at no cost, and printed in the header. tests/test_elementary_evaluation.py
shows that `evaluation` proves each, for every argument, with and without fused multiplication.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Error:
    """For arguments that are taken as exact, if neither they nor the results overflow.

    |computed - exact| <= `plain` 2^-53 |exact| and <= `ulp` units in the last place of the exact result where that is
    normal; <= `subnormal` 2^-1074 where it is not. The pair function: high + low is within 2^`pair` |exact| + 2^-1074.
    """

    plain: float
    ulp: float
    subnormal: float
    pair: float


ERRORS = {
    "exp": Error(plain=1.24, ulp=0.67, subnormal=1.12, pair=-69.6),
    "lifted_exp": Error(plain=1.24, ulp=0.67, subnormal=1.12, pair=-69.6),
    "expm1": Error(plain=1.81, ulp=1.17, subnormal=0.01, pair=-67.8),
    "log": Error(plain=1.79, ulp=1.05, subnormal=0.0, pair=-67.3),
    "log1p": Error(plain=2.0, ulp=1.2, subnormal=0.01, pair=-67.3),
}
"""The subnormal results: exp rounds twice, once relative to the result (of at most 2^-1022) and once to 2^-1074; expm1
and log1p return their argument, which the square is off; log has none. They are not proved by a program."""

SHORT = {"exp": -50.0, "lifted_exp": -50.0, "log1p": -37.3}
"""The exponents of two that bound the relative errors, rounding included, of what is called ..._short: of exp where
`SHORT_LEAST` <= x <= 0, of log1p where 0 <= x <= 1 is normal."""
SHORT_LEAST, SHORT_LOST = -690.0, 2.0**-995
"""Where less is exponentiated in short, the result is off by no more than that: it and the exact one lie between 0 and
the exponential of this, 2^-53 of which is a normal number."""

SHORT_PAIR = {"exp": -57.0, "lifted_exp": -57.0, "log1p": -54.3}
"""The same of pairs in short: high + low is within that of the exact result, and 2^-1074."""

FINE = {"exp": -78.6, "lifted_exp": -78.6, "expm1": -76.9, "log": -78.2, "log1p": -78.2}
"""The same of fine pairs."""


def relative_error(function: str, pair: bool, short: bool, fine: bool) -> float:
    """What a function is off, relative to the exact result: of a double before its last rounding, unless it is short.
    A square root is rounded once."""
    if function == "sqrt":
        return 0.0
    if short:
        return float(2.0 ** (SHORT_PAIR if pair else SHORT)[function])
    if pair and fine:
        return float(2.0 ** FINE[function])
    return float(2.0 ** ERRORS[function].pair) if pair else (ERRORS[function].plain - 1) * 2.0**-53
