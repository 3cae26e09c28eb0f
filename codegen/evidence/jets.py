"""Second-order jets over balls: a value, its derivatives in two directions, and the mixed second derivative.

A jet may also know 1 - f: what is near 1 then keeps its digits through 1 - f and log f, so that few bits are enough.

`Magnitude` is the same with the absolute value of every addend, so that it bounds what rounding may do: sums are sums
of magnitudes, and a function's derivatives enter by their absolute values.
"""

from __future__ import annotations

from collections.abc import Callable

from flint import arb

ZERO, ONE = arb(0), arb(1)
Derivatives = tuple[arb, arb, arb]
Gap = arb | Callable[[], arb] | None
"""1 - f where that is known apart from f, or what computes it."""


class Jet:
    """f, and (f_a, f_b, f_ab) unless it is constant."""

    __slots__ = ("d", "f", "gap")

    def __init__(self, f: arb, d: Derivatives | None = None, gap: Gap = None):
        self.f, self.d, self.gap = f, d, gap

    @classmethod
    def seed(cls, f: arb, a: float, b: float) -> Jet:
        return cls(f, (arb(a), arb(b), ZERO) if a or b else None)

    def first(self, k: int) -> arb:
        return ZERO if self.d is None else self.d[k]

    def mixed(self) -> arb:
        return ZERO if self.d is None else self.d[2]

    def is_zero(self) -> bool:
        return bool(self.d is None and self.f.is_zero())

    def is_one(self) -> bool:
        return bool(self.d is None and self.f == ONE)

    def from_one(self) -> arb:
        """1 - f."""
        if callable(self.gap):
            self.gap = self.gap()
        return 1 - self.f if self.gap is None else self.gap

    def complement(self) -> Jet:
        """1 - self."""
        d = self.d
        return type(self)(self.from_one(), None if d is None else (-d[0], -d[1], -d[2]), self.f)

    def __add__(self, other: Jet) -> Jet:
        f = self.f + other.f
        if self.d is None or other.d is None:
            x, y = (self, other) if self.d is None else (other, self)
            return type(self)(f, y.d, -y.f if x.is_one() else None)
        p, q = self.d, other.d
        return type(self)(f, (p[0] + q[0], p[1] + q[1], p[2] + q[2]))

    def __mul__(self, other: Jet) -> Jet:
        f, g, x, y = self.f, other.f, self.d, other.d
        if y is None:
            d = None if x is None else (x[0] * g, x[1] * g, x[2] * g)
        elif x is None:
            d = (y[0] * f, y[1] * f, y[2] * f)
        else:
            d = (
                x[0] * g + f * y[0],
                x[1] * g + f * y[1],
                x[2] * g + x[0] * y[1] + x[1] * y[0] + f * y[2],
            )
        return type(self)(f * g, d)

    def through(self, h: arb, h1: arb, h2: arb, gap: Gap = None) -> Jet:
        """h(self), given h and its derivatives at f."""
        if self.d is None:
            return type(self)(h, None, gap)
        a, b, ab = self.d
        return type(self)(h, (h1 * a, h1 * b, h1 * ab + h2 * (a * b)), gap)

    def exp(self) -> Jet:
        e = self.f.exp()
        return self.through(e, e, e)

    def log(self) -> Jet:
        r = 1 / self.f
        near = self.gap is not None and bool(abs(self.f - 1) < 0.5)
        return self.through((-self.from_one()).log1p() if near else self.f.log(), r, -r * r)

    def cosh(self) -> Jet:
        c, half = self.f.cosh(), (self.f / 2).sinh()
        return self.through(c, self.f.sinh(), c, -2 * half * half)

    def distance(self) -> Jet:
        """|f|, with derivative 0 at the kink."""
        sign = arb(int(self.f > 0) - int(self.f < 0))
        return self.through(abs(self.f), sign, ZERO)

    def clip(self, low: Jet, high: Jet) -> Jet:
        """f moved into [low, high]; not a number while that cannot be decided."""
        for bound, outside, within in (
            (low, self.f < low.f, self.f >= low.f),
            (high, self.f > high.f, self.f <= high.f),
        ):
            if outside:
                return type(self)(bound.f)
            if not within:
                return type(self)(arb("nan"))
        return self

    def power(self, exponent: Jet) -> Jet:
        """f to a constant."""
        assert exponent.d is None
        g, f = exponent.f, self.f
        if g == -1:
            r = 1 / f
            return self.through(r, -r * r, 2 * r * r * r, None if self.gap is None else -self.from_one() * r)
        if self.d is None:
            return type(self)(_to(f, g))
        if g.is_zero():
            return type(self)(ONE)
        h = _to(f, g)
        exact = g.is_integer()
        slope = g * (_to(f, g - 1) if exact else h / f)
        curve = ZERO if (g - 1).is_zero() else (g - 1) * g * (_to(f, g - 2) if exact else h / (f * f))
        return self.through(h, slope, curve)


def _to(f: arb, g: arb) -> arb:
    whole = g.unique_fmpz() if g.is_integer() else None
    result: arb = f**g if whole is None else f ** int(whole)
    return result


class Magnitude(Jet):
    """A jet of magnitudes: nothing cancels in it."""

    __slots__ = ()

    def through(self, h: arb, h1: arb, h2: arb, gap: Gap = None) -> Jet:
        return super().through(abs(h), abs(h1), abs(h2))
