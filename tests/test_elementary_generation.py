"""Coefficients of the elementary functions: their proved bound holds and is tight, and the text is reproducible."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from flint import arb, ctx
from losskernels.codegen.elementary import elementary_header
from losskernels.codegen.elementary.bound import relative_error
from losskernels.codegen.elementary.precision import working
from losskernels.codegen.elementary.problem import PROBLEMS, Problem, exact
from losskernels.codegen.elementary.remez import round_coefficients

COMMITTED = Path(__file__).parent.parent / "generated" / "c" / "elementary.h"


def test_committed_text_is_what_is_generated() -> None:
    before = ctx.prec
    try:
        for precision in (53, 1000):
            ctx.prec = precision
            assert elementary_header() == COMMITTED.read_text()
            assert ctx.prec == precision
    finally:
        ctx.prec = before


@pytest.fixture(scope="module", params=PROBLEMS, ids=lambda p: str(p.name))
def solved(request: pytest.FixtureRequest) -> tuple[Problem, tuple[Fraction, ...]]:
    return request.param, round_coefficients(request.param)


def test_the_bound_holds_and_is_tight(solved: tuple[Problem, tuple[Fraction, ...]]) -> None:
    problem, coefficients = solved
    worst = sampled_error(problem, coefficients)
    assert worst <= relative_error(problem, coefficients) <= 1.1 * worst


def test_the_bound_notices_every_coefficient(solved: tuple[Problem, tuple[Fraction, ...]]) -> None:
    problem, coefficients = solved
    proved = relative_error(problem, coefficients)
    for index, coefficient in enumerate(coefficients):
        changed = (*coefficients[:index], coefficient * (1 + Fraction(1, 2**10)), *coefficients[index + 1 :])
        assert relative_error(problem, changed) > 2 * proved


def test_rounding_costs_little(solved: tuple[Problem, tuple[Fraction, ...]]) -> None:
    problem, coefficients = solved
    fewer = replace(problem, terms=problem.terms - 1)
    assert relative_error(problem, coefficients) < 2**-5 * relative_error(fewer, round_coefficients(fewer))


def test_a_wrong_beginning_is_refused(solved: tuple[Problem, tuple[Fraction, ...]]) -> None:
    problem, coefficients = solved
    with pytest.raises(ArithmeticError, match="not the Taylor series"):
        relative_error(replace(problem, lead=(*problem.lead[:-1], problem.lead[-1] * 1.25)), coefficients)


def sampled_error(problem: Problem, coefficients: tuple[Fraction, ...]) -> float:
    """The largest relative error at points of which none is on the grid of the search."""
    powers = [*range(len(problem.lead)), *problem.powers()]
    terms = list(zip(powers, (*map(Fraction, problem.lead), *coefficients), strict=True))
    with working(300):
        function = arb.exp if problem.name.startswith("exp") else lambda x: 2 * arb.atanh(x)
        worst = 0.0
        for j in range(-1000, 1001, 2):
            x = arb(j - 1) / 1001 * problem.radius.numerator / problem.radius.denominator
            value = sum((exact(c) * x**p for p, c in terms), arb(0))
            worst = max(worst, abs(float((function(x) - value) / x)))
        return worst
