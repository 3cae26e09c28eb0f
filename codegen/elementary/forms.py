"""Rounding errors followed through a program: an arithmetic whose values are `Form`s; out, bounds on what was rounded.

A form is what a double of the program can be: an ideal polynomial in one variable t, that runs over a box, and a sum of
error symbols, each with a bound, times polynomials in t. An operation adds a symbol for its rounding. What fast_two_sum
and its like leave in .low is the same symbol with the opposite sign, so that what is compensated cancels exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import frexp, ldexp

from flint import arb, arb_poly

DIGITS = 53


@dataclass(frozen=True, slots=True)
class Form:
    """`ideal` + sum of `terms`; at most `bits` significant bits; a multiple of `unit`, if that is not 0."""

    ideal: arb_poly
    terms: dict[int, arb_poly] = field(default_factory=dict)
    bits: int = DIGITS
    unit: float = 0.0


@dataclass(frozen=True, slots=True)
class PairForm:
    """Two doubles."""

    high: Form
    low: Form


class Rounding:
    """The arithmetic of doubles for t in `box`; whether products are `fused` with sums is the processor's."""

    def __init__(self, box: arb, fused: bool) -> None:
        self.box, self.fused = box, fused
        self.bounds: list[arb] = []

    def symbol(self, bound: arb | float) -> int:
        """A new error of at most `bound`."""
        self.bounds.append(arb(bound).abs_upper())
        return len(self.bounds) - 1

    def error(self, form: Form) -> arb:
        """What the terms come to at most."""
        return sum((self._term(index, by) for index, by in form.terms.items()), arb(0)).abs_upper()

    def size(self, form: Form) -> arb:
        """What the form comes to at most."""
        return (form.ideal(self.box).abs_upper() + self.error(form)).abs_upper()

    def constant(self, value: float) -> Form:
        return Form(arb_poly([value]), bits=_significant(value))

    def neg(self, a: Form) -> Form:
        return Form(-a.ideal, {index: -by for index, by in a.terms.items()}, a.bits, a.unit)

    def add(self, a: Form, b: Form) -> Form:
        if _is_zero(a) or _is_zero(b):
            return b if _is_zero(a) else a
        return self._rounded(unrounded_sum(a, b))[0]

    def sub(self, a: Form, b: Form) -> Form:
        return self.add(a, self.neg(b))

    def mul(self, a: Form, b: Form) -> Form:
        product = self._product(a, b)
        if a.bits + b.bits <= DIGITS:
            return Form(product.ideal, product.terms, a.bits + b.bits)
        return product if min(a.bits, b.bits) == 1 else self._rounded(product)[0]

    def fma(self, a: Form, b: Form, c: Form) -> Form:
        return self.add(self._product(a, b) if self.fused and not _is_zero(c) else self.mul(a, b), c)

    def product_rest(self, a: Form, b: Form, c: Form) -> Form:
        """One rounding: of fma's, or of the last sum of Dekker's, the others being exact."""
        return self.add(self._product(a, b), self.neg(c))

    def div(self, a: Form, b: Form) -> Form:
        """The quotient as a constant over the box."""
        top, below = a.ideal(self.box), b.ideal(self.box)
        least = below.abs_lower() - self.error(b)
        off = (self.error(a) + (top / below).abs_upper() * self.error(b)) / least
        if not least > 0:
            raise ArithmeticError("a divisor can be 0")
        return self._rounded(Form(arb_poly([top / below]), {self.symbol(off): arb_poly([1])}))[0]

    def fast_two_sum(self, a: Form, b: Form) -> PairForm:
        if _is_zero(a) or _is_zero(b):
            return PairForm(b if _is_zero(a) else a, self.constant(0.0))
        large, small = a.ideal(self.box).abs_lower() - self.error(a), self.size(b)
        if not (large >= small or a.unit >= 2 * _half_ulp(small)):
            raise ArithmeticError(f"fast_two_sum is not exact: {small} may exceed {large}")
        return self.sum(a, b)

    def sum(self, a: Form, b: Form) -> PairForm:
        return self._exactly(unrounded_sum(a, b))

    def product(self, a: Form, b: Form) -> PairForm:
        return self._exactly(self._product(a, b))

    def multiply_add(self, a: Form, b: Form, c: Form) -> PairForm:
        """Without fused products the rounding of the product is in .low too."""
        product = self._product(a, b)
        if not c.ideal(self.box).abs_lower() - self.error(c) >= 2 * self.size(product):
            raise ArithmeticError("multiply_add is not exact: the product may exceed half of the summand")
        total = unrounded_sum(product, c)
        inner = 0.0 if self.fused else _half_ulp(self.size(product))
        off = arb(_half_ulp(self.size(total) + inner) + inner)
        symbol, rest = self.symbol(off), self.symbol(_half_ulp(off))
        one = arb_poly([1])
        return PairForm(Form(total.ideal, {**total.terms, symbol: one}), Form(arb_poly([0]), {symbol: -one, rest: one}))

    def _exactly(self, form: Form) -> PairForm:
        high, symbol = self._rounded(form)
        return PairForm(high, Form(arb_poly([0]), {symbol: arb_poly([-1])}))

    def _rounded(self, form: Form) -> tuple[Form, int]:
        symbol = self.symbol(_half_ulp(self.size(form)))
        return Form(form.ideal, {**form.terms, symbol: arb_poly([1])}), symbol

    def _product(self, a: Form, b: Form) -> Form:
        """Not rounded; the products of errors as one symbol."""
        terms = {index: by * b.ideal for index, by in a.terms.items()}
        for index, by in b.terms.items():
            terms[index] = terms[index] + by * a.ideal if index in terms else by * a.ideal
        if a.terms and b.terms:
            terms[self.symbol(self.error(a) * self.error(b))] = arb_poly([1])
        return Form(a.ideal * b.ideal, terms)

    def _term(self, index: int, by: arb_poly) -> arb:
        return by(self.box).abs_upper() * self.bounds[index]


def unrounded_sum(a: Form, b: Form) -> Form:
    """a + b."""
    terms = dict(a.terms)
    for index, by in b.terms.items():
        terms[index] = terms[index] + by if index in terms else by
    return Form(a.ideal + b.ideal, terms)


def _is_zero(form: Form) -> bool:
    return not form.terms and form.ideal.degree() < 0


def _half_ulp(size: arb) -> float:
    """The most that rounding a number up to `size` to a double changes it, while nothing underflows."""
    most = float(size.upper()) * (1 + 2**-50)
    return ldexp(1.0, frexp(most)[1] - DIGITS - 1) if most else 0.0


def _significant(value: float) -> int:
    """The number of bits from the first to the last that is set."""
    whole = int(ldexp(frexp(abs(value))[0], DIGITS))
    return (whole // (whole & -whole)).bit_length() if whole else 0
