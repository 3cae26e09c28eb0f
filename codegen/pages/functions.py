"""The page of an elementary function: the approximation problem, the reduction of the argument, the coefficients, and
the errors that are proved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import log2

import numpy as np
from flint import arb, arb_series, ctx
from markupsafe import Markup

from ..driver.sync import read_text
from ..elementary.bound import relative_error
from ..elementary.errors import ERRORS, SHORT, Error
from ..elementary.problem import PROBLEMS, Problem
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
VARIANT = r"(?:lifted_)?{}(?:_fall|_unit)?(?:_short|_fine)?"
"""What a function is called in C: by itself, times a power of two, for some arguments, to fewer or more digits."""
COMMENT, TYPE = r"(?:^/\*(?:(?!\*/)[\s\S])*\*/\n)?", r"(?:^typedef .*\n\n?)?"
FUNCTION = re.compile(rf"{COMMENT}{TYPE}^LK_INLINE \w+ (lk_\w+)\((?:.*\}}.*$|[\s\S]*?^\}})", re.MULTILINE)
OWN = re.compile(r"exp|log|scales|split")
"""The functions of the header that are about exponentials and logarithms."""


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
    short: float | None
    approximations: tuple[Approximation, ...]
    code: tuple[str, ...]
    pair_code: tuple[str, ...]
    used: tuple[str, ...]


def function_pages(kernels: dict[str, str]) -> list[FunctionPage]:
    """Every function; `kernels` are the names of kernels with their losses."""
    header = read_text(text_folder() / "c" / "elementary.h") or ""
    sources = {match[1]: match[0] for match in FUNCTION.finditer(header)}
    solved = {p.name: _solved(p) for p in PROBLEMS}
    texts = {k: read_text(text_folder() / "c" / f"{k}.c") or "" for k in kernels}
    return [
        FunctionPage(
            name=name,
            summary=summary,
            error=ERRORS[name],
            short=SHORT.get(name),
            approximations=tuple(a for p, a in solved.items() if p.startswith(name[:3])),
            code=_sources(sources, f"lk_{VARIANT.format(name)}"),
            pair_code=_sources(sources, f"lk_pair_{VARIANT.format(name)}"),
            used=tuple(k for k, text in texts.items() if re.search(rf"\blk_(pair_)?(lifted_)?{name}(_\w+)?\(", text)),
        )
        for name, summary in ABOUT.items()
    ]


def _sources(sources: dict[str, str], name: str) -> tuple[str, ...]:
    """The functions of that name and what they call, in the order of the header."""
    found = {f for f in sources if re.fullmatch(name, f)}
    waiting = list(found)
    while waiting:
        called = {f for f in re.findall(r"\blk_\w+(?=\()", sources[waiting.pop()]) if f in sources and OWN.search(f)}
        waiting += called - found
        found |= called
    return tuple(text for f, text in sources.items() if f in found)


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
