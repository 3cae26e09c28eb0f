"""The text of generated/c/elementary.h: in, the declared problems and constants; out, one deterministic string.

Everything that depends on a coefficient or on the order of evaluation is decided here; the template arranges it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log2
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import programs
from .bound import relative_error
from .constants import constants
from .errors import ERRORS, FINE, SHORT, SHORT_LEAST, SHORT_LOST, SHORT_PAIR
from .problem import PROBLEMS, Problem
from .programs import coefficient_values
from .remez import round_coefficients

TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Solution:
    """A problem with its coefficients as (name, literal), and its proved error."""

    formula: str
    radius: str
    error: str
    for_pairs: bool
    coefficients: tuple[tuple[str, str], ...]


def elementary_header() -> str:
    """The header with lk_exp, lk_expm1, lk_log and lk_log1p and those of pairs, with their proved errors."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    return environment.get_template("elementary.h.jinja").render(
        constants=constants(),
        solutions=[_solve(problem) for problem in PROBLEMS],
        programs=programs,
        errors=ERRORS,
        short=SHORT,
        least={"argument": SHORT_LEAST, "exponent": log2(SHORT_LOST)},
        pair={function: error.pair for function, error in ERRORS.items()},
        short_pair=SHORT_PAIR,
        fine=FINE,
    )


def _solve(problem: Problem) -> Solution:
    coefficients = round_coefficients(problem)
    return Solution(
        formula=problem.formula,
        radius=f"{float(problem.radius):g}",
        error=_power_of_two_above(relative_error(problem, coefficients)),
        for_pairs=problem.pairs > 0,
        coefficients=tuple((name, value.hex()) for name, value in coefficient_values(problem, coefficients).items()),
    )


def _power_of_two_above(bound: float) -> str:
    """The bound rounded up to a tenth of a binary digit."""
    return f"2^{(floor(log2(bound) * 10) + 1) / 10:g}"
