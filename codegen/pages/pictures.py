"""What is drawn of a kernel: its outputs along a prediction, and their errors over the floating-point numbers.

In: a `Subject` whose kernel is compiled, and its plain derivatives. Out: `Picture`s: panels with a legend. The errors
are those of exact results in ball arithmetic; curves are what the compiled kernel gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..derive import Derived
from ..evidence.figures import Exact, exact
from ..evidence.interpret import upright
from ..evidence.oracle import Subject, truth
from ..evidence.points import Arrays, sample
from ..evidence.survey import available
from ..evidence.thresholds import Doubles
from ..explain.naive import Plain
from .svg import Panel, Series, draw, round_ticks
from .views import View, curve, defaults, floats, position, ticks, views

OUTPUTS = {"value": "value", "gradient": "gradient", "hessian": "Hessian"}
DIGITS = (0, 4, 8, 12, 16)
"""Ticks of errors: powers of ten of units in the last place."""
WRITTEN, COMPILED, TIGHT = 3, 0, 2
"""The colours of errors."""
LOWEST = -2
"""What is more exact stands on the frame."""


@dataclass(frozen=True)
class Key:
    """A line of a legend: the number of a colour and what it stands for."""

    style: int
    text: str


@dataclass(frozen=True)
class Picture:
    """Panels side by side under a heading."""

    heading: str
    panels: tuple[str, ...]


@dataclass(frozen=True)
class Gallery:
    """Pictures with one legend."""

    keys: tuple[Key, ...]
    pictures: tuple[Picture, ...]


def own_outputs(subject: Subject, view: View) -> list[str]:
    """The value, and the derivatives by what runs."""
    alone = len(subject.problem.predictions) == 1
    p = view.running.symbol
    return ["value", "gradient" if alone else f"gradient_{p}", "hessian" if alone else f"hessian_{p}_{p}"]


def curves(subject: Subject) -> Gallery:
    """Value, gradient and Hessian along each prediction: a picture for each target, a colour for each parameter."""
    kernel = available(subject.name)["plain"]
    seen = list(views(subject))
    settings = list(dict.fromkeys(view.setting for view in seen))
    groups = list(dict.fromkeys((view.running.name, view.label) for view in seen))
    pictures = []
    for running, label in groups:
        group = [view for view in seen if (view.running.name, view.label) == (running, label)]
        found = [_along(kernel, view) for view in group]
        panels = tuple(
            _curve_panel(subject, group, [f[name] for f in found], [settings.index(v.setting) for v in group], name)
            for name in own_outputs(subject, group[0])
        )
        several = len({r for r, _ in groups}) > 1
        pictures.append(Picture(", ".join(filter(None, [label, f"by {running}" if several else ""])), panels))
    keys = tuple(Key(k, text) for k, text in enumerate(settings) if text)
    return Gallery(keys if len(keys) > 1 else (), tuple(pictures))


def _along(kernel: Any, view: View) -> dict[str, Doubles]:
    """Every output along a curve, by the first class where there are classes."""
    with np.errstate(all="ignore"):
        return _evaluated(kernel, view.at(curve(view)))


def _evaluated(kernel: Any, at: Arrays) -> dict[str, Doubles]:
    names = tuple(o.name for o in kernel.info.outputs)
    found = kernel.evaluate(*(at[a.name] for a in kernel.info.arguments), outputs=names)
    return {name: upright(x)[:, 0] for name, x in zip(names, found, strict=True)}


def _curve_panel(
    subject: Subject, group: Sequence[View], found: Sequence[Doubles], styles: Sequence[int], name: str
) -> str:
    x = curve(group[0])
    low, high = _seen(np.concatenate(found))
    kind = OUTPUTS[name.split("_")[0]]
    across = _axis(subject, group[0])
    return draw(
        Panel(
            title=kind if name == kind.lower() else name,
            summary=f"The {kind} against the {across}.",
            across=across,
            series=tuple(Series(style, x, y) for style, y in zip(styles, found, strict=True)),
            x_range=(float(x[0]), float(x[-1])),
            y_range=(low, high),
            x_ticks=round_ticks(float(np.floor(x[0])), float(x[-1]) + 0.01),
            y_ticks=round_ticks(low, high),
        )
    )


def _seen(y: Doubles) -> tuple[float, float]:
    """The range that is drawn: poles are cut off, 0 is in it."""
    y = y[np.isfinite(y)]
    low, high = float(np.quantile(y, 0.01)), float(np.quantile(y, 0.99))
    middle, room = np.quantile(y, 0.5), 6 * (np.quantile(y, 0.85) - np.quantile(y, 0.15)) + 1e-3
    low, high = min(0.0, max(low, float(middle - room))), max(0.0, min(high, float(middle + room)))
    margin = 0.06 * (high - low or 1.0)
    return low - margin, high + margin


def _axis(subject: Subject, view: View) -> str:
    link = subject.link.split(",")[0]
    kind = {"logit": "logit", "softmax": "logit of this class", "log": "logarithm of the mean"}.get(link)
    if kind and view.running.domain.low is None:
        return kind if view.running.name == "y_pred" else view.running.name
    return f"{'share' if view.running.axis else view.running.name}{' of this class' if view.running.axis else ''}"


# ------------------------------------------------------------------------------------------------------------- errors


def errors(subject: Subject, derived: Derived, bounds: dict[str, float]) -> Gallery:
    """Errors of the formula as it is written, of the compiled kernel, and of its u10 tier, over the numbers of every
    size; `bounds` are proved, by output."""
    tiers = available(subject.name)
    pictures = []
    for view in _one_each(defaults(subject)):
        x = floats(view)
        same = [v for v in defaults(subject) if v.running == view.running]
        found: dict[str, list[list[Doubles]]] = {}
        for v in same:
            at = v.at(x)
            exacts = _truths(subject, at)
            compiled = [_evaluated(kernel, at) for kernel in tiers.values()]
            for name in own_outputs(subject, view):
                gots = [_written(derived, at, name), *(outputs[name] for outputs in compiled)]
                found.setdefault(name, []).append([_ulps(got, exacts[name]) for got in gots])
        where = position(view, x)
        panels = tuple(_error_panel(subject, view, where, name, rows, bounds.get(name)) for name, rows in found.items())
        pictures.append(Picture("" if len(subject.problem.predictions) == 1 else f"by {view.running.name}", panels))
    texts = ["the formula as it is written, in NumPy", "the compiled kernel", "its u10 tier"][: 1 + len(tiers)]
    keys = (Key(k, text) for k, text in zip((WRITTEN, COMPILED, TIGHT), texts, strict=False))
    return Gallery(tuple(keys), tuple(pictures))


def _one_each(seen: Iterator[View]) -> Iterator[View]:
    yield from {view.running.name: view for view in seen}.values()


def _truths(subject: Subject, at: Arrays) -> dict[str, list[Exact]]:
    table: dict[str, list[Exact]] = {}
    for k in range(len(next(iter(at.values())))):
        found = truth(subject, sample(at, k), [0] if subject.classwise else None)
        for name, ball in found.items():
            table.setdefault(name, []).append(exact(ball[0] if isinstance(ball, dict) else ball, None, True))
    return table


def _written(derived: Derived, at: Arrays, name: str) -> Doubles:
    """The plain formula of an output, operation by operation."""
    plain = Plain(derived, at)
    output = next(o for o in derived.outputs if o.name == name)
    got = np.broadcast_to(plain(output.formula), plain.shape)[:, 0]
    if output.at_label is not None and plain.label is not None:
        here = np.broadcast_to(plain(output.at_label), plain.shape)[:, 0]
        got = np.where(plain.label[:, 0] == 0, here, got)
    return np.asarray(got, dtype=np.float64)


def _ulps(got: Doubles, exacts: Sequence[Exact]) -> Doubles:
    """Errors in units in the last place of a double; infinite where there is no number but should be, NaN where the
    exact result is none."""
    near, rest = np.array([e.near for e in exacts]), np.array([e.rest for e in exacts])
    unit = np.array([e.unit for e in exacts], dtype=np.int64)
    with np.errstate(all="ignore"):
        found = np.abs(np.ldexp(got - near, -unit) - rest)
    return np.where(np.isfinite(near), np.where(np.isfinite(got), found, np.inf), np.nan)


def _error_panel(
    subject: Subject, view: View, where: Doubles, name: str, rows: list[list[Doubles]], bound: float | None
) -> str:
    kind = OUTPUTS[name.split("_")[0]]
    across = np.tile(where, len(rows))
    with np.errstate(all="ignore"):
        errors = [np.maximum(np.log10(np.concatenate(part)), LOWEST) for part in zip(*rows, strict=True)]
    styles = (WRITTEN, COMPILED, TIGHT)
    series = tuple(Series(style, across, y, dots=True) for style, y in zip(styles, errors, strict=False))
    return draw(
        Panel(
            title=kind if name == kind.lower() else name,
            summary=f"Errors of the {kind} in units in the last place, against the {view.running.name}.",
            across=f"{_axis(subject, view)}, every size",
            series=series,
            x_range=(float(where[0]), float(where[-1])),
            y_range=(LOWEST, DIGITS[-1] + 0.3),
            x_ticks=tuple(ticks(view)),
            y_ticks=tuple((float(k), "1 ULP" if k == 0 else f"1e{k}") for k in DIGITS),
            levels=() if bound is None or not 0 < bound < np.inf else ((float(np.log10(bound)), COMPILED),),
            strip=True,
        )
    )
