"""Second-order jets over balls: a value, its derivatives in two directions, and the mixed second derivative.

`Magnitude` is the same with the absolute value of every addend, so that it bounds what rounding may do: sums are sums
of magnitudes, and a function's derivatives enter by their absolute values.
"""

from __future__ import annotations

from flint import arb

ZERO = arb(0)


class Jet:
    """f, and (f_a, f_b, f_ab) unless it is constant."""

    __slots__ = ("d", "f")

    def __init__(self, f: arb, d: tuple[arb, arb, arb] | None = None):
        self.f, self.d = f, d

    @classmethod
    def seed(cls, f: arb, a: float, b: float) -> Jet:
        return cls(f, (arb(a), arb(b), ZERO) if a or b else None)

    def first(self, k: int) -> arb:
        return ZERO if self.d is None else self.d[k]

    def mixed(self) -> arb:
        return ZERO if self.d is None else self.d[2]

    def is_zero(self) -> bool:
        return bool(self.d is None and self.f.is_zero())

    def __add__(self, other: Jet) -> Jet:
        if self.d is None or other.d is None:
            return type(self)(self.f + other.f, self.d or other.d)
        x, y = self.d, other.d
        return type(self)(self.f + other.f, (x[0] + y[0], x[1] + y[1], x[2] + y[2]))

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

    def through(self, h: arb, h1: arb, h2: arb) -> Jet:
        """h(self), given h and its derivatives at f."""
        if self.d is None:
            return type(self)(h)
        a, b, ab = self.d
        return type(self)(h, (h1 * a, h1 * b, h1 * ab + h2 * (a * b)))

    def exp(self) -> Jet:
        e = self.f.exp()
        return self.through(e, e, e)

    def log(self) -> Jet:
        r = 1 / self.f
        return self.through(self.f.log(), r, -r * r)

    def cosh(self) -> Jet:
        c = self.f.cosh()
        return self.through(c, self.f.sinh(), c)

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
        if self.d is None:
            return type(self)(_to(f, g))
        if g.is_zero():
            return type(self)(arb(1))
        h = _to(f, g)
        exact = g.is_integer()
        slope = g * (_to(f, g - 1) if exact else h / f)
        curve = ZERO if (g - 1).is_zero() else (g - 1) * g * (_to(f, g - 2) if exact else h / (f * f))
        return self.through(h, slope, curve)


def _to(f: arb, g: arb) -> arb:
    if g.is_integer():
        return f ** int(g.unique_fmpz())
    return f**g


class Magnitude(Jet):
    """A jet of magnitudes: nothing cancels in it."""

    __slots__ = ()

    def through(self, h: arb, h1: arb, h2: arb) -> Jet:
        return super().through(abs(h), abs(h1), abs(h2))
