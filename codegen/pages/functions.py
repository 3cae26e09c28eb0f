"""The page of an elementary function: the approximation problem, the reduction of the argument, the coefficients, and
the errors that are proved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import log2

import numpy as np
from flint import arb, arb_series, ctx
from markupsafe import Markup

from ..driver.sync import read_text
from ..elementary.bound import relative_error
from ..elementary.errors import ERRORS, Error
from ..elementary.problem import EXP, EXP_PAIR, LOG, LOG_PAIR, Problem
from ..elementary.programs import coefficient_values
from ..elementary.remez import round_coefficients
from ..evidence.campaign import text_folder
from .svg import Panel, Series, draw, round_ticks

POINTS, BITS = 201, 200
ABOUT = {
    "exp": "The exponential function.",
    "expm1": "The exponential function less 1, exact near 0.",
    "log": "The natural logarithm.",
    "log1p": "The natural logarithm of 1 + x, exact near 0.",
}
PROBLEMS = {"exp": (EXP, EXP_PAIR), "expm1": (EXP, EXP_PAIR), "log": (LOG, LOG_PAIR), "log1p": (LOG, LOG_PAIR)}
SOURCES = {
    "exp": ("two_scales", "expm1_reduced", "exp"), "expm1": ("expm1_reduced", "expm1"),
    "log": ("split_exponent", "log_reduced", "log_limits", "log"),
    "log1p": ("split_exponent", "log_reduced", "log_limits", "log1p"),
}  # fmt: skip
"""The functions of the header, without lk_, that a function consists of."""


@dataclass(frozen=True)
class Approximation:
    """A problem that is solved: `bits` bound its error relative to x, as a power of two."""

    problem: Problem
    coefficients: tuple[tuple[str, str, str], ...]
    bits: float
    picture: Markup

    @property
    def radius(self) -> str:
        return f"{float(self.problem.radius):g}"


@dataclass(frozen=True)
class FunctionPage:
    """A function: of doubles, and of pairs of doubles."""

    name: str
    summary: str
    error: Error
    approximations: tuple[Approximation, ...]
    code: tuple[str, ...]
    pair_code: tuple[str, ...]
    used: tuple[str, ...]


def function_pages(kernels: dict[str, str]) -> list[FunctionPage]:
    """Every function; `kernels` are the names of kernels with their losses."""
    header = read_text(text_folder() / "c" / "elementary.h") or ""
    solved = {p.name: _solved(p) for p in (EXP, LOG, EXP_PAIR, LOG_PAIR)}
    texts = {k: read_text(text_folder() / "c" / f"{k}.c") or "" for k in kernels}
    return [
        FunctionPage(
            name=name,
            summary=summary,
            error=ERRORS[name],
            approximations=tuple(solved[p.name] for p in PROBLEMS[name]),
            code=tuple(_source(header, f"lk_{part}") for part in SOURCES[name]),
            pair_code=tuple(_pair_sources(header, name)),
            used=tuple(k for k, text in texts.items() if re.search(rf"\blk_(pair_)?{name}\(", text)),
        )
        for name, summary in ABOUT.items()
    ]


def _pair_sources(header: str, name: str) -> Iterator[str]:
    for part in ("expm1_reduced" if name.startswith("exp") else "log_reduced", name):
        yield _source(header, f"lk_pair_{part}")


def _source(header: str, name: str) -> str:
    """A function of the header with the comment above it."""
    found = re.search(
        rf"(?:^/\*(?:(?!\*/)[\s\S])*\*/\n)?(?:^typedef .*\n\n?)?^LK_INLINE \w+ {name}\([\s\S]*?^}}", header, re.M
    )
    return found[0] if found else ""


def _solved(problem: Problem) -> Approximation:
    fractions = round_coefficients(problem)
    values = coefficient_values(problem, fractions)
    return Approximation(
        problem=problem,
        coefficients=tuple((name, value.hex(), f"{value:.17g}") for name, value in values.items()),
        bits=log2(relative_error(problem, fractions)),
        picture=Markup(_picture(problem)),
    )


def _picture(problem: Problem) -> str:
    """The error of the approximation with these coefficients, relative to x, in units of 2^-53."""
    fractions = round_coefficients(problem)
    radius = float(problem.radius)
    x = np.linspace(-radius, radius, POINTS)
    x = x[x != 0]
    before = ctx.prec
    ctx.prec = BITS
    try:
        series = [arb_series([arb(float(v))]) for v in x]
        errors = [(problem.function(s)[0] - problem.approximation(s, fractions)[0]) / arb(float(v))
                  for s, v in zip(series, x, strict=True)]  # fmt: skip
        y = np.array([float(e * arb(2) ** 53) for e in errors])
    finally:
        ctx.prec = before
    low, high = float(y.min()), float(y.max())
    room = 0.08 * (high - low)
    power = int(np.floor(np.log2(max(-low, high))))
    scale = 2.0**power
    return draw(
        Panel(
            title=f"error / x, in units of 2^{power - 53}",
            summary="The error of the polynomial relative to x over its interval.",
            across="x",
            series=(Series(0, x, y / scale),),
            x_range=(-radius, radius),
            y_range=((low - room) / scale, (high + room) / scale),
            x_ticks=round_ticks(-radius, radius),
            y_ticks=round_ticks(low / scale, high / scale),
        )
    )
