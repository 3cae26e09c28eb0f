"""What is known of a statement without its rounding, in every box, and of a class axis."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from .boxes import AXES
from .interval import Array, Interval

CLASSES = 50_000
"""The most classes that a bound is for."""
NOTHING = np.array(0.0)
ONE = np.array(1.0)
INFINITE = np.array(np.inf)
NORMAL, PAIR_NORMAL = 2.0**-1022, 2.0**-968
"""Results below have an absolute error: they, or the lower halves of pairs, may be subnormal."""
LOST, PAIR_LOST = 0.5, 4.0
"""The absolute error of an operation that is no sum, on doubles and on pairs."""


@dataclass(frozen=True, eq=False)
class Facts:
    """A statement in every box.

    `weights`: how much a relative error of each argument counts in the value; `shares`: the same relative to the terms.
    `mixed`: where terms of both signs may have been added, here or before; elsewhere the terms are the value's size.
    Of a comparison: `true` where it holds whatever is rounded, `false` where it does not, `given` whether its arguments
    are free of rounding. Of a choice whose first number stands for the other one's limit: `limit` is the most that the
    other one can be where the first is taken for it. Of a number at the label: `moved` are pairs of axes, of the
    classes and of the label.
    """

    value: Interval
    terms: Interval
    weights: tuple[Array, ...] = ()
    shares: tuple[Array, ...] = ()
    mixed: Array = field(default_factory=lambda: np.array(False))
    true: Array | None = None
    false: Array | None = None
    given: bool = False
    limit: Array | None = None
    moved: tuple[tuple[int, int], ...] = ()

    @property
    def cancels(self) -> Array:
        """Where the terms may be more than twice the value's size."""
        return self.mixed & (self.terms.hi > 2 * self.value.size.lo)

    @cached_property
    def is_known(self) -> Array:
        """Where the value is one number."""
        return np.asarray(self.value.lo == self.value.hi)

    @cached_property
    def is_average(self) -> tuple[Array, Array]:
        """Of a sum: where no argument's relative error counts more than once in the value, and in the terms."""
        (a, b), (of_a, of_b) = self.weights, self.shares
        return (a <= 1) & (b <= 1), (of_a <= 1) & (of_b <= 1)

    @cached_property
    def underflow(self) -> tuple[Array, Array]:
        """What an operation that is no sum may lose to underflow, in units of 2^-1074: in doubles, and in pairs."""
        least, some = self.value.size.lo, self.value.size.hi > 0
        return np.where((least < NORMAL) & some, LOST, 0.0), np.where((least < PAIR_NORMAL) & some, PAIR_LOST, 0.0)

    def mapped(self, function: Callable[[Array], Array]) -> Facts:
        """The same with every array, which broadcast against the boxes, put through a function."""
        return replace(
            self,
            value=Interval(function(self.value.lo), function(self.value.hi)),
            terms=Interval(function(self.terms.lo), function(self.terms.hi)),
            weights=tuple(map(function, self.weights)),
            shares=tuple(map(function, self.shares)),
            mixed=function(self.mixed),
            true=None if self.true is None else function(self.true),
            false=None if self.false is None else function(self.false),
            limit=None if self.limit is None else function(self.limit),
        )


def collapsed(x: Array, axes: Iterable[int], extreme: Callable[..., Array]) -> Array:
    """The extreme of x along some axes of the boxes, which it keeps with length 1."""
    present = tuple(k - AXES for k in axes)
    return extreme(x, axis=present, keepdims=True) if present and x.ndim >= AXES else x


def moved(x: Array, axes: Iterable[tuple[int, int]]) -> Array:
    """x with boxes along the second axis of each pair that were along the first."""
    for old, new in axes:
        x = np.swapaxes(x, old - AXES, new - AXES) if x.ndim >= AXES else x
    return x
