"""log and log1p, rounding included: in, which, of doubles or pairs; out, their error on boxes of the reduced argument.

The argument (of log1p, 1 more) is 2^k (1 + f). Where k = 0 the result is small like f, and the boxes are parts of
binades: for doubles down to 2^-54, since f is a multiple of 2^-53 in log, and log1p returns smaller arguments; for
pairs down to 2^-110, below which (in log) the squares in the program are less than 2^-200 and all is in proportion.
For other k the errors other than the last rounding's grow less than k, so that boxes of binades of k do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from flint import arb, arb_poly

from .boxes import SMALLEST, UNIT, Error, between, boxes, constant_forms, error_of, small_boxes
from .constants import log2_parts
from .forms import Form, PairForm, Rounding, unrounded_sum
from .problem import LOG, LOG_FINE, LOG_PAIR
from .programs import (
    LOG1P_OF_REDUCED,
    LOG1P_SHORT_PAIR,
    LOG_QUOTIENT,
    LOG_REDUCED,
    LOG_REDUCED_FINE,
    LOG_REDUCED_PAIR,
)

F_RADIUS, X_RADIUS = 0.41422, float(LOG.radius)
"""f runs from sqrt(1/2) - 1 to sqrt(2) - 1, x = f/(2 + f) between minus this and this."""
F_LEAST = -0.29291
LOG1P_SLACK = 2.0**-50
"""How much f.low can move f."""
QUOTIENT = 2.0**-99
"""The relative error of LOG_QUOTIENT_PAIR, and of f as log1p of a pair makes it. By hand, with u = 2^-53: x is
f.high/(2 + f) within 4 u. The numerator of x_low is f.low - x below_low - (x below.high - f.high), of terms of at most
u |f|, 4 u |x| and 10 u |x|. Their roundings, that of below_low, and `inverse` instead of 1/(2 + f), which is 4 u off,
make less than 128 u^2 |x| = 2^-99 |x|; the roundings of f.low in log1p are two of at most 2 u^2 |f|."""
VARIABLE, ONE, NONE = arb_poly([0, 1]), arb_poly([1]), arb_poly([0])


def log_errors(pair: bool, fused: bool, fine: bool = False) -> Iterator[Error]:
    """Errors of the result, before its last rounding where it is a double. `fine` is the pair's program."""
    return _errors(partial(_of_pair, fine=fine) if pair else partial(_of_double, with_low=False), pair, fused)


def log1p_errors(pair: bool, fused: bool, fine: bool = False) -> Iterator[Error]:
    """The same of log1p; of pairs it is the same program."""
    return _errors(partial(_of_pair, fine=fine) if pair else partial(_of_double, with_low=True), pair, fused)


def _errors(of: Callable[[arb, arb, bool], Error], pair: bool, fused: bool) -> Iterator[Error]:
    radius = X_RADIUS if pair else F_RADIUS
    for box in small_boxes(radius, SMALLEST[pair]):
        if pair or box > F_LEAST:
            yield of(box, arb(0), fused)
    for first, last in ((1, 1), (2, 2), (3, 3), *((2**j, 2 ** (j + 1)) for j in range(2, 11))):
        for sign in (1, -1):
            for box in boxes(radius, 64 if last < 4 else 8):
                if pair or box.upper() > F_LEAST:
                    yield of(box, sign * between(first, last), fused)


def _of_double(box: arb, k: arb, fused: bool, with_low: bool) -> Error:
    """t is f; `with_low` its high part, as in log1p."""
    rounding = Rounding(box, fused)
    inputs = {"f": Form(VARIABLE), "k": Form(arb_poly([k]), bits=11)}
    values = LOG_REDUCED.run(rounding, constant_forms(rounding, LOG) | inputs)
    high, low = values["sum"].high, values["low"]
    exact = _exact(k, (1 + box).log())
    if with_low:
        rest = rounding.symbol(UNIT * box.abs_upper())
        ends = {"f": PairForm(inputs["f"], Form(NONE, {rest: ONE})), "y": PairForm(high, low)}
        low = LOG1P_OF_REDUCED.run(rounding, ends)["low"]
        # what is exact has rest/(1 + f), and a square
        square = rounding.symbol(2 * (UNIT * box.abs_upper()) ** 2)
        low = unrounded_sum(low, Form(NONE, {rest: arb_poly([-1 / (1 + box)]), square: ONE}))
        exact *= 1 + arb(0, LOG1P_SLACK)
    return error_of(exact, rounding, LOG, box / (2 + box), high, _with_log2(rounding, k, low))


def log1p_short_pair_errors(fused: bool) -> Iterator[Error]:
    """Of a pair in short, from 0 to 1: k is 0 and f positive, or k is 1 and f negative."""
    for box in small_boxes(F_RADIUS, SMALLEST[True]):
        if box > 0:
            yield _of_short_pair(box, arb(0), fused)
    for box in boxes(-F_LEAST, 256):
        if box < 0:
            yield _of_short_pair(box, arb(1), fused)


def _of_short_pair(box: arb, k: arb, fused: bool) -> Error:
    """t is the high part of f."""
    rounding = Rounding(box, fused)
    high = Form(VARIABLE)
    x = LOG_QUOTIENT.run(rounding, {"f": high})["x"]
    rest = rounding.symbol(1.01 * UNIT * box.abs_upper())
    f = PairForm(high, Form(NONE, {rest: ONE}))
    environment = constant_forms(rounding, LOG) | {"f": f, "x": x, "k": Form(arb_poly([k]), bits=1)}
    result = LOG1P_SHORT_PAIR.run(rounding, environment)["result"]
    square = rounding.symbol(2 * (UNIT * box.abs_upper()) ** 2)
    low = unrounded_sum(result.low, Form(NONE, {rest: arb_poly([-1 / (1 + box)]), square: ONE}))
    exact = _exact(k, (1 + box).log()) * (1 + arb(0, LOG1P_SLACK))
    return error_of(exact, rounding, LOG, box / (2 + box), result.high, _with_log2(rounding, k, low))


def _of_pair(box: arb, k: arb, fused: bool, fine: bool) -> Error:
    """t is x."""
    problem, program = (LOG_FINE, LOG_REDUCED_FINE) if fine else (LOG_PAIR, LOG_REDUCED_PAIR)
    rounding = Rounding(box, fused)
    off, inexact = rounding.symbol(4 * UNIT * box.abs_upper()), rounding.symbol(QUOTIENT * box.abs_upper())
    environment = constant_forms(rounding, problem) | {
        "x": Form(VARIABLE, {off: ONE}),
        "x_low": Form(NONE, {off: -ONE, inexact: ONE}),
        "k": Form(arb_poly([k]), bits=11),
    }
    result = program.run(rounding, environment)["result"]
    exact = _exact(k, (1 + box).log() - (1 - box).log())
    return error_of(exact, rounding, problem, box, result.high, _with_log2(rounding, k, result.low))


def _exact(k: arb, rest: arb) -> arb:
    return k * arb(2).log() + rest


def _with_log2(rounding: Rounding, k: arb, low: Form) -> Form:
    """`low` with what k LOG2_HIGH + k LOG2_LOW is off from k log(2)."""
    high_part, low_part = log2_parts()
    return unrounded_sum(low, Form(NONE, {rounding.symbol(k * (arb(2).log() - high_part - low_part)): ONE}))
