"""The best coefficients that are doubles, or sums of two: in, a `Problem`; out, one fraction per term.

The exchange algorithm of Remez on a fixed grid of Chebyshev points finds the real coefficients whose largest error is
least. They are rounded one after another, lowest power first; after each the remaining ones are solved for again, so
that they make up for the rounding. Nothing here is trusted: `bound` proves the error of what comes out.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby
from math import copysign

from flint import arb, arb_mat, arb_series

from .precision import working
from .problem import Problem, exact

BITS = 300
POINTS_PER_TERM = 48
EXCHANGES = 40
LEVELLED = 1 + 2**-10
"""Alternating errors count as equal when the largest on the grid exceeds them by less than this factor."""


def round_coefficients(problem: Problem) -> tuple[Fraction, ...]:
    """The coefficients of `problem`: exact values of doubles, of the first `pairs` of two."""
    with working(BITS):
        grid = _grid(problem)
        residual = [_residual(problem, x) for x in grid]
        chosen: list[Fraction] = []
        for index, power in enumerate(problem.powers()):
            # |x|^(power - 1) in place of x^(power - 1), on both sides: its zero at 0 must not turn the alternation
            turn = [-1 if x < 0 and power % 2 == 0 else 1 for x in grid]
            basis = [[s * x ** (p - 1) for s, x in zip(turn, grid, strict=True)] for p in problem.powers()[index:]]
            best = _exchange(basis, [s * r for s, r in zip(turn, residual, strict=True)])[0]
            chosen.append(rounded(best, doubles=2 if index < problem.pairs else 1))
            residual = [r - exact(chosen[-1]) * x ** (power - 1) for r, x in zip(residual, grid, strict=True)]
        return tuple(chosen)


def rounded(x: arb, doubles: int) -> Fraction:
    """x as a double, or as the sum of the double next to it and the double next to the rest."""
    high = float(x)
    return Fraction(high) + (Fraction(float(x - high)) if doubles == 2 else 0)


def _grid(problem: Problem) -> list[arb]:
    """Chebyshev points, descending, without 0; the positive half where the error is odd."""
    count = POINTS_PER_TERM * problem.terms + 1
    radius = arb(problem.radius.numerator) / problem.radius.denominator
    points = [radius * (arb(j) / count).cos_pi() for j in range(count + 1)]
    return [x for x in points if x > 0 or problem.step == 1]


def _residual(problem: Problem, x: arb) -> arb:
    """What the free terms are to make up at x, relative to x."""
    lead = sum((arb(c) * x**i for i, c in enumerate(problem.lead)), arb(0))
    return (problem.function(arb_series([x]))[0] - lead) / x


def _exchange(basis: list[list[arb]], residual: list[arb]) -> list[arb]:
    """Coefficients c that minimise max |residual - sum_i c_i basis_i| over the grid."""
    unknowns, last = len(basis), len(residual) - 1
    reference = [round(i * last / unknowns) for i in range(unknowns + 1)]
    for _ in range(EXCHANGES):
        rows = [[*(b[j] for b in basis), arb((-1) ** i)] for i, j in enumerate(reference)]
        solution = arb_mat(rows).solve(arb_mat([[residual[j]] for j in reference]))
        coefficients = [solution[i, 0].mid() for i in range(unknowns)]
        errors = [
            float(r - sum((c * b[j] for c, b in zip(coefficients, basis, strict=True)), arb(0)))
            for j, r in enumerate(residual)
        ]
        level = abs(float(solution[unknowns, 0]))
        if max(map(abs, errors)) <= LEVELLED * level:
            return coefficients
        reference = _alternation(errors, level * (1 - 2**-40), unknowns + 1)
    raise ArithmeticError(f"the errors did not level in {EXCHANGES} exchanges")


def _alternation(errors: list[float], floor: float, count: int) -> list[int]:
    """The largest error of each run of equal sign, errors below `floor` apart; of more than `count` not the ends."""
    loud = (j for j, error in enumerate(errors) if abs(error) >= floor)
    runs = groupby(loud, key=lambda j: copysign(1.0, errors[j]))
    peaks = [max(run, key=lambda j: abs(errors[j])) for _, run in runs]
    while len(peaks) > count:
        peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
    return peaks
