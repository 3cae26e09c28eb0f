"""The order of a product's factors, in which it overflows and underflows only where the product does."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

from .builder import Builder


def in_range(b: Builder, c: Fraction, top: list[str], bottom: list[str], halves: list[str]) -> str:
    """c times the product of `top` and `halves` over that of `bottom`: halves of an exponential go with a factor each,
    quotients before products."""
    top, bottom, halves = list(top), list(bottom), list(halves)
    if len(set(bottom)) == 1 < len(bottom) and len(set(top)) == 1 < len(top) and not halves:
        top, bottom = _quotients(b, top, bottom), []
    if len(halves) == 2 and len(top) > 1 and not bottom:
        top = [b.op("mul", top.pop(0), halves.pop()), b.op("mul", top.pop(0), halves.pop()), *top]
    result = b.const(c) if abs(c) != 1 or not (top or halves) else None
    negative = c == -1 and result is None
    if result is None:
        result = top.pop(0) if top else halves.pop(0)
    elif top:
        result = b.op("mul", result, top.pop(0))
    while top or bottom or halves:
        if bottom:
            result = b.op("div", result, bottom.pop(0))
        elif halves:
            result = b.op("mul", result, halves.pop(0))
        if top:
            result = b.op("mul", result, top.pop(0))
    return b.op("neg", result) if negative else result


def _quotients(b: Builder, top: list[str], bottom: list[str]) -> list[str]:
    """x^m/y^n as quotients of no more than one x each, those with most y first: x^2/y^3 is ((x/y)/y) (x/y)."""
    parts = [bottom[k :: len(top)] for k in range(len(top))]
    return [reduce(lambda x, y: b.op("div", x, y), part, ref) for ref, part in zip(top, parts, strict=True)]
