"""Plots as SVG: lines and dots in a frame, drawn with the page's own colours, which follow the theme.

In: a `Panel`. Out: text, the same for the same numbers. (Matplotlib's SVG has fixed colours, letters as outlines, and
ten times the size.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

import numpy as np

from ..evidence.thresholds import Doubles

WIDTH, HEIGHT = 300, 216
LEFT, RIGHT, TOP, BOTTOM = 44, 10, 26, 36
STRIP = 12
"""The room above the frame for what is no number."""
ARM = 2.5
SEEN = 0.12
"""The least distance that a line can be off."""


@dataclass(frozen=True)
class Series:
    """Points in order: a line, or dots. `style` is the number of a colour. Of dots, those with an infinite y are
    crosses in the strip above the frame."""

    style: int
    x: Doubles
    y: Doubles
    dots: bool = False


@dataclass(frozen=True)
class Panel:
    """One plot. `levels` are horizontal lines with the style that they belong to; `summary` says what is to be seen."""

    title: str
    summary: str
    across: str
    series: tuple[Series, ...]
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    x_ticks: tuple[tuple[float, str], ...]
    y_ticks: tuple[tuple[float, str], ...]
    levels: tuple[tuple[float, int], ...] = ()
    strip: bool = False


def draw(p: Panel) -> str:
    """The panel as an element of a page."""
    return "\n".join(_elements(p))


def _elements(p: Panel) -> Iterator[str]:
    top = TOP + (STRIP if p.strip else 0)
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM

    def across(x: Doubles | float) -> Doubles:
        low, high = p.x_range
        return np.asarray(LEFT + (np.asarray(x) - low) / (high - low) * (right - LEFT))

    def up(y: Doubles | float) -> Doubles:
        low, high = p.y_range
        return np.asarray(bottom - (np.asarray(y) - low) / (high - low) * (bottom - top))

    yield f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(p.summary)}">'
    yield _text("title", LEFT, 14, p.title, "start")
    for y, text in p.y_ticks:
        at = float(up(y))
        yield f'<path class="grid" d="M{LEFT} {_short(at)}H{right}"/>'
        yield _text("tick", LEFT - 5, at + 3.5, text, "end")
    for x, text in p.x_ticks:
        at = float(across(x))
        yield f'<path class="grid" d="M{_short(at)} {top}V{bottom}"/>'
        yield _text("tick", at, bottom + 13, text, "middle")
    if p.strip:
        yield f'<path class="frame" d="M{LEFT} {TOP}H{right}"/>'
    yield f'<path class="frame" d="M{LEFT} {top}V{bottom}H{right}"/>'
    yield _text("axis", (LEFT + right) / 2, HEIGHT - 5, p.across, "middle")
    for y, style in p.levels:
        yield f'<path class="level s{style}" d="M{LEFT} {_short(float(up(y)))}H{right}"/>'
    for s in p.series:
        if s.dots:
            yield f'<path class="dots s{s.style}" d="{_dots(across(s.x), up(s.y), top, bottom)}"/>'
            if crosses := _crosses(across(s.x[np.isinf(s.y)]), TOP + STRIP / 2):
                yield f'<path class="crosses s{s.style}" d="{crosses}"/>'
        else:
            yield f'<path class="line s{s.style}" d="{_line(across(s.x), up(s.y), top, bottom)}"/>'
    yield "</svg>"


def _text(kind: str, x: float, y: float, text: str, anchor: str) -> str:
    return f'<text class="{kind}" x="{_short(x)}" y="{_short(y)}" text-anchor="{anchor}">{escape(text)}</text>'


Pen = list[tuple[str, float, float]]
"""Moves (m) and strokes (l) to places."""


def _line(x: Doubles, y: Doubles, top: float, bottom: float) -> str:
    """The line inside of the frame: it ends where it leaves it."""
    pen: Pen = []
    inside = False
    for k in range(len(x)):
        within = bool(top <= y[k] <= bottom)
        if within and not inside and k and np.isfinite(y[k - 1]):
            pen.append(("m", *_edge(x[k - 1], y[k - 1], x[k], y[k], top, bottom)))
            pen.append(("l", x[k], y[k]))
        elif within:
            pen.append(("l" if inside else "m", x[k], y[k]))
        elif inside and np.isfinite(y[k]):
            pen.append(("l", *_edge(x[k], y[k], x[k - 1], y[k - 1], top, bottom)))
        inside = within
    return _path(_without_straight(pen))


def _without_straight(pen: Pen) -> Pen:
    """The same line to the eye, without places on the straight way between the ones that are kept."""
    kept, last = [0], 0
    for k in range(1, len(pen) - 1):
        way = pen[last : k + 2]
        if any(kind == "m" for kind, _, _ in way[1:]) or _bend(way) >= SEEN:
            kept.append(k)
            last = k
    return [pen[k] for k in dict.fromkeys([*kept, len(pen) - 1])] if pen else pen


def _bend(way: Pen) -> float:
    """How far a way is off the straight one between its ends."""
    (_, x0, y0), (_, x1, y1) = way[0], way[-1]
    if x1 <= x0:
        return float("inf")
    return max(abs(y0 + (y1 - y0) * (x - x0) / (x1 - x0) - y) for _, x, y in way)


def _edge(x0: float, y0: float, x1: float, y1: float, top: float, bottom: float) -> tuple[float, float]:
    """Where the way from an outer point to an inner one comes in."""
    limit = top if y0 < top else bottom
    return x1 + (x0 - x1) * (limit - y1) / (y0 - y1), limit


def _dots(x: Doubles, y: Doubles, top: float, bottom: float) -> str:
    """Strokes of no length, whose round ends are dots; what is below the frame stands on it. Dots that cover each other
    are one."""
    kept = np.isfinite(y)
    places = {(_tenths(a), _tenths(min(max(b, top), bottom))): (a, min(max(b, top), bottom))
              for a, b in zip(x[kept], y[kept], strict=True)}  # fmt: skip
    return _path([("m", *place) for place in places.values()], "h0")


def _crosses(x: Doubles, y: float) -> str:
    arm = f"l{2 * ARM:g} {2 * ARM:g}m0 {-2 * ARM:g}l{-2 * ARM:g} {2 * ARM:g}"
    return "".join(f"M{_short(a - ARM)} {_short(y - ARM)}{arm}" for a in dict.fromkeys(np.round(x, 1)))


def _path(pen: Pen, each: str = "") -> str:
    """The path, each place told from the one before, which is half as long; `each` follows every place. Places are
    rounded before, so that nothing drifts."""
    parts, at, implied = [], (0, 0), ""
    for kind, x, y in pen:
        to = _tenths(x), _tenths(y)
        parts.append(f"{' ' if kind == implied else kind}{_tenth(to[0] - at[0])} {_tenth(to[1] - at[1])}{each}")
        at, implied = to, "" if each else "l"
    return "".join(parts).replace(" -", "-")


def _tenths(x: float) -> int:
    return round(x * 10)


def _tenth(x: int) -> str:
    """A number of tenths in as few characters as there are: .5, -3."""
    text = f"{x / 10:.1f}".removesuffix(".0")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def _short(x: float) -> str:
    return f"{x:.1f}".removesuffix(".0")


def round_ticks(low: float, high: float, most: int = 5) -> tuple[tuple[float, str], ...]:
    """Round numbers between two, at most so many."""
    for step in (m * 10.0**k for k in range(-6, 12) for m in (1, 2, 5)):
        first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
        if last - first < most:
            return tuple((k * step, f"{k * step:g}") for k in range(first, last + 1))
    return ()
