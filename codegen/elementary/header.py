"""The text of generated/c/elementary.h: in, the declared problems and constants; out, one deterministic string.

Everything that depends on a coefficient or on the order of evaluation is decided here; the template arranges it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log2
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .bound import relative_error
from .constants import constants
from .estrin import Evaluation, estrin
from .problem import EXP, LOG, Problem
from .remez import round_coefficients

TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Solution:
    """A problem with its coefficients as literals, its proved error and its evaluation in `variable`."""

    formula: str
    radius: str
    error: str
    coefficients: tuple[tuple[str, str], ...]
    evaluation: Evaluation


def elementary_header() -> str:
    """The header with lk_exp, lk_expm1, lk_log and lk_log1p, with coefficients and their proved errors."""
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
        exp=_solve(EXP, "x"),
        log=_solve(LOG, "z"),
    )


def _solve(problem: Problem, variable: str) -> Solution:
    coefficients = round_coefficients(problem)
    names = tuple(f"LK_{problem.name.upper()}_{power}" for power in problem.powers())
    return Solution(
        formula=problem.formula,
        radius=f"{float(problem.radius):g}",
        error=_power_of_two_above(relative_error(problem, coefficients)),
        coefficients=tuple((name, c.hex()) for name, c in zip(names, coefficients, strict=True)),
        evaluation=estrin(variable, names),
    )


def _power_of_two_above(bound: float) -> str:
    """The bound rounded up to a tenth of a binary digit."""
    return f"2^{(floor(log2(bound) * 10) + 1) / 10:g}"
