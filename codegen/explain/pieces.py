"""What stands in for a statement beside a root, as a person reads it: a polynomial in the distance from the root.

In: the statements that an output needs. Out: for every approximation two lines, the polynomial and the distance, and
the names of the statements that the lines tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from ..ir import Statement

SHOWN = 2
"""Coefficients that are written out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`approximation` is the name of the statement; `inside` are the statements of the polynomial and the distance."""

    approximation: str
    lines: tuple[str, str]
    inside: frozenset[str]


def pieces(body: tuple[Statement, ...]) -> tuple[Piece, ...]:
    """The approximations among these statements, in order."""
    by_name = {s.name: s for s in body}
    return tuple(_piece(s, by_name) for s in body if s.op == "approx")


def _piece(s: Statement, by_name: Mapping[str, Statement]) -> Piece:
    """d (c_0 + d (c_1 + ...)), as `bound.roots` writes it."""
    distance, rest = (by_name[a] for a in by_name[s.args[0]].args)
    inside, coefficients = {s.args[0], *_distance(distance, by_name)}, []
    while rest.op != "const":
        c, product = (by_name[a] for a in rest.args)
        coefficients.append(c)
        inside |= {rest.name, product.name, c.name}
        rest = by_name[product.args[1]]
    inside.add(rest.name)
    coefficients.append(rest)
    assert isinstance(s.value, Fraction)
    within = f"2^{s.value.numerator.bit_length() - s.value.denominator.bit_length()}"
    polynomial = _polynomial(distance.name, coefficients)
    return Piece(
        s.name,
        (
            f"{s.name} = {polynomial}, {len(coefficients)} coefficients, within {within} of {s.args[1]}",
            f"{distance.name} = {_source(distance, by_name)}",
        ),
        frozenset(inside),
    )


def _distance(distance: Statement, by_name: Mapping[str, Statement]) -> set[str]:
    """The statements of (x - high) - low, without x."""
    moved, low = (by_name[a] for a in distance.args)
    return {distance.name, moved.name, low.name, moved.args[1]}


def _source(distance: Statement, by_name: Mapping[str, Statement]) -> str:
    """x - r in decimals."""
    moved, low = (by_name[a] for a in distance.args)
    x, high = (by_name[a] for a in moved.args)
    root = sum((Fraction(c.value or 0) for c in (high, low)), Fraction(0))
    name = str(x.value) if x.op == "input" else x.name
    return f"{name} {'-' if root > 0 else '+'} {_decimals(abs(root))}"


def _polynomial(d: str, coefficients: list[Statement]) -> str:
    text = "..."
    for c in reversed(coefficients[:SHOWN]):
        text = f"{d}*({float(Fraction(c.value or 0)):.6g} + {text})"
    return text


def _decimals(x: Fraction, places: int = 20) -> str:
    """A positive number to so many places, and dots for the rest of them."""
    scaled = x.numerator * 10**places // x.denominator
    return f"{scaled // 10**places}.{scaled % 10**places:0{places}d}..."
