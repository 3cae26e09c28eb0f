"""Where a kernel is looked at: one prediction runs, everything else stands.

In: a `Subject`. Out: `View`s, each of which makes points as an audit has them for the numbers of the running one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..evidence.interpret import upright
from ..evidence.oracle import Subject
from ..evidence.points import Arrays
from ..evidence.survey import available
from ..evidence.thresholds import Doubles
from ..ir import Input

CLASSES = 3
CURVE, FLOATS = 121, 161
"""Points of a curve, and of a picture of errors."""
STANDING = 1.0
"""What a second prediction is while the first one runs: not a target, where losses are what they are nowhere else."""
SMALLEST = 1e-20
"""The least share or amount in a picture of errors."""
NEAREST, LARGEST = 1e-8, 1e4
"""The sizes of scores in it."""
MOST = 4
"""Values of one parameter in one picture."""


@dataclass(frozen=True)
class View:
    """`running` is the prediction that runs, of the first class where there are classes; `target` and `parameters` are
    what stands, in words `label` and `setting`."""

    subject: Subject
    running: Input
    target: float
    parameters: tuple[tuple[str, float], ...]

    @property
    def label(self) -> str:
        inputs = self.subject.problem.inputs
        target = next((i for i in inputs if i.role == "target"), None)
        if self.subject.classwise and target is not None:
            if target.index or target.domain.unit:
                return "label: this class" if self.target else "label: another class"
            return f"{target.symbol} = {'(1, 0, 0)' if self.target else '(0, 1, 0)'}"
        others = [i for i in inputs if i.role == "prediction" and i.name != self.running.name]
        told = [] if target is None else [f"{target.symbol} = {self.target:g}"]
        return ", ".join([*told, *(f"{i.symbol} = {STANDING:g}" for i in others)])

    @property
    def setting(self) -> str:
        return ", ".join(f"{name} = {value:g}" for name, value in self.parameters if name not in LINKED)

    def at(self, x: Doubles) -> Arrays:
        """The points where the running prediction is x."""
        fixed = dict(self.parameters)
        found: Arrays = {}
        for i in self.subject.problem.inputs:
            if i.name == self.running.name:
                found[i.name] = self._entries(x) if i.axis else x
            elif i.role == "target":
                found[i.name] = self._target(i, len(x))
            elif i.axis:
                found[i.name] = np.full((len(x), CLASSES), fixed.get(i.name, 1.0))
            else:
                found[i.name] = np.full(len(x), fixed.get(i.name, STANDING))
        if self.subject.classwise:
            found["v"] = np.tile(np.eye(CLASSES)[0], (len(x), 1))
        return found

    def _entries(self, x: Doubles) -> Doubles:
        """The others stand: shares are divided among them, scores are 0, amounts are 1,
        and entries of vectors 1/2."""
        rest = np.broadcast_to(self.standing(x), x.shape)
        return np.stack([x, *[rest] * (CLASSES - 1)], axis=1)

    def standing(self, x: Any) -> Any:
        """The entries of the other classes where the first one is x."""
        domain = self.running.domain
        if domain.unit:
            return (1 - x) / (CLASSES - 1)
        return 1.0 if domain.low == 0 else 0.0 if self.subject.link != "identity" else 0.5

    def _target(self, i: Input, n: int) -> Doubles:
        own = 0 if self.target else 1
        if i.index:
            return np.full(n, own)
        return np.tile(np.eye(CLASSES)[own], (n, 1)) if i.axis else np.full(n, self.target)


def computed(view: View, x: Doubles, name: str) -> Doubles:
    """One output of the compiled kernel, by the first class where there are classes."""
    kernel, at = available(view.subject.name)["plain"], view.at(x)
    with np.errstate(all="ignore"):
        (found,) = kernel.evaluate(*(at[a.name] for a in kernel.info.arguments), outputs=(name,))
    return upright(found)[:, 0]


LINKED = ("low", "high", "epsilon")
"""The parameters of links."""


def views(subject: Subject) -> Iterator[View]:
    """Every prediction, with each of a few targets, and each parameter of the loss at a few values."""
    inputs = subject.problem.inputs
    for running in (i for i in inputs if i.role == "prediction"):
        for target in _targets(subject):
            for parameters in _settings(subject):
                yield View(subject, running, target, parameters)


def defaults(subject: Subject) -> Iterator[View]:
    """Those with all parameters at their defaults."""
    first = next(_settings(subject))
    yield from (view for view in views(subject) if view.parameters == first)


def _targets(subject: Subject) -> tuple[float, ...]:
    target = next((i for i in subject.problem.inputs if i.role == "target"), None)
    if subject.classwise or (target is not None and target.domain.unit):
        return (0.0, 1.0)
    if target is not None and target.domain.low == 0:
        return (0.0, 1.0, 4.0)
    return (0.0,)


def _settings(subject: Subject) -> Iterator[tuple[tuple[str, float], ...]]:
    """The defaults first."""
    own = [i for i in subject.problem.inputs if i.role == "parameter"]
    first = {i.name: float(1 if i.default is None else i.default) for i in own}
    yield tuple(first.items())
    for i in own:
        if i.name in LINKED or i.axis:
            continue
        special = [float(v) for v in subject.problem.special.get(i.symbol, ())]
        other = [x for x in (*special, first[i.name] / 2, first[i.name] * 2.5) if x != first[i.name]]
        for value in list(dict.fromkeys(other))[: MOST - 1]:
            yield tuple((first | {i.name: value}).items())


def curve(view: View) -> Doubles:
    """The numbers of a curve."""
    domain = view.running.domain
    if domain.unit:
        return np.linspace(0, 1, CURVE)[1:-1]
    if domain.low == 0:
        return np.linspace(0, 8 if view.target else 4, CURVE)[1:]
    return np.linspace(-6, 6, CURVE)


def floats(view: View) -> Doubles:
    """Numbers of every size, in order."""
    domain = view.running.domain
    if domain.unit:
        small = np.geomspace(SMALLEST, 0.5, FLOATS // 2)
        near_one = 1 - np.geomspace(0.5, 2.0**-53, FLOATS // 2)
        return np.unique(np.concatenate([small, near_one]))
    if domain.low == 0:
        return np.geomspace(SMALLEST, 1 / SMALLEST, FLOATS)
    half = np.geomspace(NEAREST, LARGEST, FLOATS // 2)
    return np.concatenate([-half[::-1], half])


def position(view: View, x: Doubles) -> Doubles:
    """Where a number stands on an axis on which every power of ten takes the same room."""
    if view.running.domain.unit:
        with np.errstate(all="ignore"):
            near_one = 2 * np.log10(0.5) - np.log10(1 - x)
        return np.where(x <= 0.5, np.log10(x), near_one)
    if view.running.domain.low == 0:
        return np.log10(x)
    return np.asarray(np.sign(x) * (np.log10(np.abs(x)) - np.log10(NEAREST)))


def ticks(view: View) -> list[tuple[float, str]]:
    """Places on that axis, with their numbers."""
    if view.running.domain.unit:
        low = [(np.log10(v), t) for v, t in ((1e-20, "1e-20"), (1e-10, "1e-10"), (0.5, "0.5"))]
        return [*low, (2 * np.log10(0.5) + 10, "1-1e-10")]
    if view.running.domain.low == 0:
        return [(float(k), f"1e{k}") for k in (-20, -10)] + [(0.0, "1"), (10.0, "1e10"), (20.0, "1e20")]
    far = [(k - np.log10(NEAREST), t) for k, t in ((-4, "1e-4"), (0, "1"), (4, "1e4"))]
    return [*((-x, f"-{t}") for x, t in reversed(far)), (0.0, "0"), *far]
