"""exp and expm1, rounding included: in, which, of doubles or pairs; out, their error on boxes of the reduced argument.

The argument is k log(2) + t. The error of exp depends on k only through the size of k log(2), that of expm1 also
through 2^k - 1: single exponents near 0, and further out everything is divided by 2^(k - 1), with balls of 1 - 2^-k.
Where k = 0 expm1 is small like t, and the boxes are parts of binades, down to where it returns its argument.
"""

from __future__ import annotations

from collections.abc import Iterator

from flint import arb, arb_poly

from .boxes import SMALLEST, UNIT, Error, between, boxes, constant_forms, error_of, small_boxes
from .constants import log2_parts
from .forms import Form, PairForm, Rounding
from .problem import EXP, EXP_FINE, EXP_PAIR, Problem
from .programs import (
    EXP_OF_REDUCED,
    EXP_OF_REDUCED_PAIR,
    EXP_SHORT_PAIR,
    EXPM1_OF_REDUCED,
    EXPM1_OF_REDUCED_PAIR,
    EXPM1_REDUCED,
    EXPM1_REDUCED_FINE,
    EXPM1_REDUCED_PAIR,
)

K_MOST = 1208
"""No exponent is larger."""
RADIUS = float(EXP.radius)
VARIABLE, ONE, NONE = arb_poly([0, 1]), arb_poly([1]), arb_poly([0])


def exp_errors(pair: bool, fused: bool, fine: bool = False) -> Iterator[Error]:
    """Errors of the result, before its last rounding where it is a double. `fine` is the pair's program."""
    for box in boxes(RADIUS, 32):
        rounding = Rounding(box, fused)
        reduced = _reduced(rounding, K_MOST, pair, fine)
        if pair:
            result = EXP_OF_REDUCED_PAIR.run(rounding, {"reduced": reduced})["result"]
            yield error_of(box.exp(), rounding, EXP_FINE if fine else EXP_PAIR, box, result.high, result.low)
        else:
            values = EXP_OF_REDUCED.run(rounding, {"reduced": reduced})
            yield error_of(box.exp(), rounding, EXP, box, values["sum"].high, values["low"])


def expm1_errors(pair: bool, fused: bool, fine: bool = False) -> Iterator[Error]:
    """The same of expm1, down to where it is -1 since 2^(k - 1) - 1/2 rounds to -1/2, k < -53, where it is at most
    2^-53.5 off; of pairs k < -115."""
    for box in small_boxes(RADIUS, SMALLEST[pair]):
        yield _expm1(box, fused, 0, pair, fine, arb(0.5), arb(0))
    for k in (-3, -2, -1, 1, 2, 3):
        scale = arb(2) ** (k - 1)
        yield from (_expm1(box, fused, abs(k), pair, fine, scale, scale - 0.5) for box in boxes(RADIUS, 32))
    for whole in (between(1 - 2**-4, 1), *(-between(2.0**k - 1, 2.0 ** (k + 7)) for k in range(4, 116, 7))):
        yield from (_expm1(box, fused, K_MOST, pair, fine, arb(1), whole) for box in boxes(RADIUS, 16))


def _expm1(box: arb, fused: bool, k: int, pair: bool, fine: bool, scale: arb, whole: arb) -> Error:
    """On one box, for exponents up to |k|: scale (exp(t) - 1) + whole."""
    rounding = Rounding(box, fused)
    environment = {
        "reduced": _reduced(rounding, k, pair, fine),
        "scale": Form(arb_poly([scale]), bits=1),
        "whole": _whole(rounding, whole),
    }
    exact = whole + scale * box.expm1()
    if pair:
        result = EXPM1_OF_REDUCED_PAIR.run(rounding, environment)["result"]
        return error_of(exact, rounding, EXP_FINE if fine else EXP_PAIR, scale * box, result.high, result.low)
    values = EXPM1_OF_REDUCED.run(rounding, environment)
    return error_of(exact, rounding, EXP, scale * box, values["sum"].high, values["low"])


def _whole(rounding: Rounding, whole: arb) -> PairForm:
    """2^(k - 1) - 1/2, for several k as the sum of a double and a rest."""
    if whole.is_exact():
        return PairForm(Form(arb_poly([whole])), rounding.constant(0.0))
    rest = rounding.symbol(UNIT * whole.abs_upper())
    return PairForm(Form(arb_poly([whole]), {rest: ONE}), Form(NONE, {rest: -ONE}))


def exp_short_pair_errors(fused: bool) -> Iterator[Error]:
    """Errors of exp of a pair in short."""
    for box in boxes(RADIUS, 32):
        rounding = Rounding(box, fused)
        result = EXP_SHORT_PAIR.run(rounding, _argument(rounding, K_MOST, True, EXP))["result"]
        yield error_of(box.exp(), rounding, EXP, box, result.high, result.low)


def _argument(rounding: Rounding, k: int, pair: bool, problem: Problem) -> dict[str, Form]:
    """The reduced argument, for exponents up to |k|, and the constants."""
    log2, (high, low) = arb(2).log(), log2_parts()
    fine = {rounding.symbol(k * (log2 - high)): ONE} if k else {}
    # k LOG2_LOW, of at most 2^-33, is rounded, and LOG2_LOW is
    inexact = {rounding.symbol(k * (log2 - high - low) + 2.0**-87): ONE} if k else {}
    # half a unit of an argument of at most 1024
    rest = rounding.symbol(2.0**-44 if k else UNIT * (1 + 2.0**-50) * rounding.box.abs_upper())
    return constant_forms(rounding, problem) | {
        # a multiple of 2^-54 unless k = 0: k LOG2_HIGH is one, and the argument, being 1/4 or more
        "coarse": Form(VARIABLE, fine | ({rest: -ONE} if pair else {}), unit=2.0**-54 if k else 0.0),
        "fine": Form(NONE, fine | inexact),
        "argument_low": Form(NONE, {rest: ONE}),
    }


def _reduced(rounding: Rounding, k: int, pair: bool, fine: bool) -> PairForm:
    """exp(t) - 1, for exponents up to |k|."""
    problem = EXP_FINE if fine else EXP_PAIR if pair else EXP
    program = EXPM1_REDUCED_FINE if fine else EXPM1_REDUCED_PAIR if pair else EXPM1_REDUCED
    values = program.run(rounding, _argument(rounding, k, pair, problem))
    return PairForm(values["p0"].high if pair else values["x"], values["low"])
