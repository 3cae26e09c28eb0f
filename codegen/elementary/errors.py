"""What the functions of generated/c/elementary.h promise: in, the name of a function; out, its `Error`.

These are declared numbers, for the bound pass to build on. Declared, not yet proved: only the approximation error is
(`bound`), and the tests measure the rest.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Error:
    """For arguments that are taken as exact.

    `plain`: |computed - exact| <= plain 2^-53 |exact| where the result is normal; `subnormal`: <= subnormal 2^-1074
    where it is not. `pair`: the pair function's result (high + low) is within 2^pair |exact|, or where it is subnormal
    (or its low part underflows) within 2^-1074.
    """

    plain: float
    subnormal: float
    pair: int


ERRORS = {
    "exp": Error(plain=1.6, subnormal=1.0, pair=-66),
    "expm1": Error(plain=2.0, subnormal=1.0, pair=-66),
    "log": Error(plain=2.0, subnormal=1.0, pair=-66),
    "log1p": Error(plain=2.0, subnormal=1.0, pair=-66),
}
