"""The error of a whole function, rounding included: in, its name; out, a bound that holds over its whole range.

Left to the comments of the template: bit manipulations, products with powers of two, what happens where a result or a
low part underflows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from .boxes import Error
from .exp_error import exp_errors, exp_short_pair_errors, expm1_errors
from .log_error import log1p_errors, log1p_short_pair_errors, log_errors
from .precision import working
from .short_error import exp_short_errors, log1p_short_errors

BITS = 160
_ERRORS: dict[str, Callable[[bool, bool, bool], Iterator[Error]]] = {
    "exp": exp_errors,
    "lifted_exp": exp_errors,
    "expm1": expm1_errors,
    "log": log_errors,
    "log1p": log1p_errors,
}
_SHORT: dict[str, Callable[[bool], Iterator[Error]]] = {
    "exp": exp_short_errors,
    "lifted_exp": exp_short_errors,
    "log1p": log1p_short_errors,
}
_SHORT_PAIR: dict[str, Callable[[bool], Iterator[Error]]] = {
    "exp": exp_short_pair_errors,
    "lifted_exp": exp_short_pair_errors,
    "log1p": log1p_short_pair_errors,
}


@cache
def short_error(function: str, pair: bool = False) -> Error:
    """Of what is called ..._short, its last rounding included."""
    with working(BITS):
        errors = [error for fused in (True, False) for error in (_SHORT_PAIR if pair else _SHORT)[function](fused)]
    return Error(max(e.relative for e in errors), max(e.ulp for e in errors))


@cache
def evaluation_error(function: str, pair: bool, fine: bool = False) -> Error:
    """Of a double before its last rounding, which adds 2^-53 and half a unit in the last place; of a pair, which may
    be fine, altogether.

    Whether or not the processor fuses products and sums."""
    with working(BITS):
        errors = [error for fused in (True, False) for error in _ERRORS[function](pair, fused, fine)]
    return Error(max(e.relative for e in errors), max(e.ulp for e in errors))
