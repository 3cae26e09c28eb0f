"""The numbers of the range reductions and their limits: in, nothing; out, names with literals of C and their meaning.

Each is written as what it means and rounded here, so that no digits are typed by hand.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import inf

from flint import arb

from ..ir import LIFT
from .precision import working

BITS = 200
LOG2_BITS = 42
"""What the high part of log(2) keeps: times an exponent, of 11 bits, it is exact."""
BIAS = 1023
FALL = 193
"""2^(k + FALL) is normal for every k for which 2^k is not 0. Odd like BIAS: their sum is even, and
added to it halves are rounded as with 2 BIAS."""
ROUNDING = 1.5 * 2.0**52
"""Doubles near it are integers, in two's complement in their low bits."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A name for a `literal` of C."""

    name: str
    literal: str
    meaning: str


def log2_parts() -> tuple[float, float]:
    """log(2) to LOG2_BITS bits, and the rest as a double."""
    with working(BITS):
        high = float((arb(2).log() * 2**LOG2_BITS).floor()) / 2.0**LOG2_BITS
        return high, float(arb(2).log() - high)


def constants() -> tuple[Constant, ...]:
    """All constants, in the order in which the header defines them."""
    log2_high, log2_low = log2_parts()
    with working(BITS):
        log2 = arb(2).log()
        inverse_log2, least = float(1 / log2), -float(BIAS * log2)
        sqrt_half = float(arb(0.5).sqrt())
    return (
        _double("LOG2_HIGH", log2_high, f"log(2) to {LOG2_BITS} bits: exact times an exponent"),
        _double("LOG2_LOW", log2_low, "log(2) - LK_LOG2_HIGH"),
        _double("INVERSE_LOG2", inverse_log2, "1/log(2)"),
        _double("EXP_SHIFT", ROUNDING + 2 * BIAS, "added, rounds to an integer; the low bits are that and 2 1023"),
        _double("EXP_FALL_SHIFT", ROUNDING + BIAS + FALL, f"the same with 1023 + {FALL}"),
        _double("EXP_FALL", 2.0**-FALL, f"2^-{FALL}"),
        _double("EXP_SHORT_SHIFT", ROUNDING + BIAS, "the same with 1023"),
        _double("EXP_SHORT_LEAST", least, "what is less counts as, in short: its 2^k is 0 in bits"),
        _double("EXPM1_SHIFT", ROUNDING + BIAS - 1, "the same with 1022"),
        _double("EXP_LIMIT", 836.0, "exp overflows above, 2^LIFT exp rounds to 0 below the negative"),
        _double("LIFT", 2.0**LIFT, "what lifted_exp multiplies exp by"),
        _double("EXPM1_LIMIT", 710.0, "expm1 overflows above"),
        _double("EXPM1_LOWEST", -38.0, "expm1 rounds to -1 below"),
        _double("TINY", 2.0**-54, "expm1(x) and log1p(x) are x within a quarter ULP below it"),
        _double("PAIR_EXPM1_LOWEST", -80.0, "expm1 is -1 within 2^-115 below"),
        _double("PAIR_TINY", 2.0**-110, "expm1(x) and log1p(x) are x within a part 2^-111 below it"),
        _double("SMALL", 2.0**-1000, "multiplied by 2^54 below it"),
        _bits("EXPONENT", _pattern(-inf), "sign and exponent"),
        _double("SQRT_2", 2 * sqrt_half, "sqrt(2)"),
        _bits("SQRT_HALF", _pattern(sqrt_half), "sqrt(1/2)"),
        _bits("ONE_LESS_SQRT_HALF", _pattern(1.0) - _pattern(sqrt_half), "added, makes sqrt(1/2) start a binade"),
        _bits("INTEGER", _pattern(2.0**52), "2^52: or'ed with an integer, their sum"),
        _bits("SPLIT", 2**64 - 2**27, "the upper 26 bits of a significand"),
        _bits("HALF_SPLIT", 2**26, "added, rounds to these bits"),
        _bits("DOWN", _pattern(4.0) + _pattern(1.0), "less the biased exponent of 2^k, 4 2^-k"),
    )


def _double(name: str, value: float, meaning: str) -> Constant:
    return Constant(f"LK_{name}", value.hex() if value > 0 else f"({value.hex()})", meaning)


def _bits(name: str, pattern: int, meaning: str) -> Constant:
    return Constant(f"LK_{name}_BITS", f"UINT64_C({pattern:#018x})", meaning)


def _pattern(value: float) -> int:
    """The bits of a double as an unsigned integer."""
    (pattern,) = struct.unpack("<Q", struct.pack("<d", value))
    return int(pattern)
