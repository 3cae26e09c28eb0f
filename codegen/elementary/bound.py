"""The error of an approximation, proved: in, a `Problem` and its coefficients; out, a bound that holds on the whole
interval, including the rounding of the coefficients (not the evaluation in doubles).

The interval is cut into boxes [m - h, m + h]. On each the error is a Taylor polynomial about m, with Lagrange's
remainder taken over the box; Arb encloses every coefficient. Relative to x it is e/m, where e is the error at m, and
what the error less x e/m comes to, relative to the least |x|.
"""

from __future__ import annotations

from fractions import Fraction

from flint import arb, arb_series

from .precision import working
from .problem import Problem

BITS = 300
BOXES = 1025
ORDER = 8


def relative_error(problem: Problem, coefficients: tuple[Fraction, ...], boxes: int = BOXES) -> float:
    """A number that |function(x) - polynomial(x)| / |x| never exceeds for |x| <= radius; the boxes are an odd number,
    so that one of them is centred at 0, where the error relative to x needs its factor x taken out."""
    with working(BITS, ORDER + 1):
        half = arb(problem.radius.numerator) / problem.radius.denominator / boxes
        worst = max(_box(problem, coefficients, index, half) for index in range(-(boxes // 2), boxes // 2 + 1))
    return worst * (1 + 2**-50)


def _box(problem: Problem, coefficients: tuple[Fraction, ...], index: int, half: arb) -> float:
    """The bound on the box whose centre is 2 * index * half."""
    centre = 2 * index * half
    taylor = _error(problem, coefficients, centre)
    remainder = _error(problem, coefficients, centre.union(centre - half).union(centre + half))
    terms = [abs(taylor[i]) for i in range(ORDER)] + [abs(remainder[ORDER])]
    if index:
        slope = taylor[0] / centre
        beyond = [abs(taylor[1] - slope), *terms[2:]]
        bound = abs(slope) + sum((t * half**i for i, t in enumerate(beyond, 1)), arb(0)) / (abs(centre) - half)
    else:
        if not all(t.contains(0) for t in terms[: problem.first]):
            raise ArithmeticError(f"{problem.name}: the given coefficients are not the Taylor series")
        bound = sum((t * half ** (i - 1) for i, t in enumerate(terms) if i), arb(0))
    return float(bound.upper())


def _error(problem: Problem, coefficients: tuple[Fraction, ...], x: arb) -> arb_series:
    """function - polynomial as a power series about x."""
    about = arb_series([x, 1])
    return problem.function(about) - problem.approximation(about, coefficients)
