"""Formulas evaluated as they stand, in doubles with NumPy, as somebody would who copies them from a book.

In: a plain formula or a normal form with its field, and points as an audit has them. Out: an array with one row per
point and, for what has a class axis, a column per class. Nothing is rearranged: where a step loses digits, overflows
or is NaN, so is the array.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import sympy as sp

from ..derive import DIRECTION, Derived
from ..evidence.interpret import rows_and_classes, upright
from ..evidence.points import Arrays
from ..evidence.thresholds import Doubles
from ..field.generators import Generator
from ..normalise import Region

Values = Mapping[sp.Symbol, Doubles]


def _total(x: Any) -> Doubles:
    with np.errstate(all="ignore"):
        return np.asarray(np.sum(x, axis=-1, keepdims=True))


def _largest(x: Any) -> Doubles:
    return np.asarray(np.max(x, axis=-1, keepdims=True))


def _inside(x: Any, low: Any, high: Any) -> Doubles:
    return np.where((low <= x) & (x <= high), 1.0, 0.0)


WORDS: Mapping[str, Callable[..., Any]] = {
    "total": _total,
    "clip": np.clip,
    "bound": np.clip,
    "inside": _inside,
    "outside": lambda x, low, high: 1 - _inside(x, low, high),
}
"""What the functions of a definition are in NumPy."""


def evaluated(e: sp.Expr, values: Values) -> Doubles:
    """`e`, operation by operation."""
    symbols, function = _function(e)
    with np.errstate(all="ignore"):
        return np.atleast_2d(np.asarray(function(*(values[s] for s in symbols)), dtype=np.float64))


@cache
def _function(e: sp.Expr) -> tuple[list[sp.Symbol], Callable[..., Any]]:
    symbols = sorted(e.free_symbols, key=str)
    return symbols, sp.lambdify(symbols, e, modules=[dict(WORDS), "numpy"], dummify=True)


def at_label(x: Doubles, label: Doubles) -> Doubles:
    """The column of each row's label."""
    wide = np.broadcast_to(x, (len(label), max(x.shape[-1], int(label.max()) + 1)))
    return np.take_along_axis(wide, label.astype(np.int64), axis=-1)


class Plain:
    """Plain formulas at points: every input, what is at the label, and every reduction has a value."""

    def __init__(self, derived: Derived, at: Arrays):
        problem = derived.problem
        self.shape = rows_and_classes(at)
        self.label: Doubles | None = None
        self.values: dict[sp.Symbol, Doubles] = {}
        for i in problem.inputs:
            x = upright(at[i.name])
            if i.index:
                self.label = x
                x = np.where(np.arange(self.shape[1])[None, :] == x, 1.0, 0.0)
            self.values[problem.symbols[i.symbol]] = x
        if "v" in at:
            self.values[DIRECTION] = upright(at["v"])
        for row, own in derived.gathered.items():
            assert self.label is not None
            self.values[row] = at_label(self.values[own], self.label)
        for symbol, body in derived.reductions.items():
            self.values[symbol] = _total(np.broadcast_to(evaluated(body, self.values), self.shape))

    def __call__(self, e: sp.Expr) -> Doubles:
        return evaluated(e, self.values)


class Normal:
    """The normal form of a region at points: every generator is computed as its meaning says."""

    def __init__(self, region: Region, plain: Plain):
        self.field, self.plain = region.field, plain
        self.values: dict[sp.Symbol, Doubles] = {}

    def __call__(self, e: sp.Expr) -> Doubles:
        for s in e.free_symbols:
            if s not in self.values:
                g = self.field.generators.get(s)
                self.values[s] = self.plain.values[s] if g is None else self._generator(g)
        return evaluated(e, self.values)

    def _generator(self, g: Generator) -> Doubles:
        if g.label:
            assert self.plain.label is not None
            return at_label(self._generator(replace(g, label=False)), self.plain.label)
        with np.errstate(all="ignore"):
            return np.asarray(self._meaning(g))

    def _meaning(self, g: Generator) -> Any:
        match g.kind:
            case "input" | "constant" | "difference":
                return self.plain(g.of)
            case "distance":
                return np.abs(self(g.of))
            case "decay":
                return np.exp(-np.abs(self(g.of)))
            case "growth":
                return np.exp(self(g.of))
            case "peak":
                return _largest(self(g.of))
            case "scale":
                return _largest(self(g.of)) if self.field.core is None else np.exp(_largest(self(g.of)))
            case "gap":
                return _largest(self(g.of)) - self(g.of)
            case "share":
                x = self(g.of)
                return x / _largest(x) if self.field.core is None else np.exp(x - _largest(x))
            case "complement":
                return 1 - self(g.of)
            case "log":
                return self(g.exponent) * np.log(self(g.of))
            case "power":
                return self(g.of) ** self.plain(g.exponent)
            case "root":
                return self(g.of) ** (1 / self.plain(g.exponent))
            case "sum":
                return _total(self._per_class(g.of))
            case "surprisal":
                return np.log(self(g.of) / self(self.field.generators[g.of].of))
            case "others":
                return self._without(self.field.generators[g.of].of, label=False)
            case "rest":
                return self._without(self.field.generators[g.of].of, label=True)
            case "clipped" | "inside" | "outside":
                low, high = (self.plain(self.field.problem.symbols[n]) for n in ("low", "high"))
                return WORDS["clip" if g.kind == "clipped" else g.kind](self(g.of), low, high)
        raise AssertionError(f"{g.kind} is a generator of proofs only")

    def _per_class(self, e: sp.Expr) -> Doubles:
        return np.broadcast_to(self(e), self.plain.shape)

    def _without(self, e: sp.Expr, label: bool) -> Doubles:
        """For each class the sum of the other classes' terms, with `label` without the label's too."""
        terms = self._per_class(e)
        classes = np.arange(self.plain.shape[1])
        kept = (classes[:, None] != classes[None, :])[None, :, :]
        if label:
            assert self.plain.label is not None
            kept = kept & (classes[None, None, :] != self.plain.label[:, :, None])
        found: Doubles = np.where(kept, terms[:, None, :], 0.0).sum(axis=-1)
        return found
