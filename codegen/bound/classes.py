"""What is known of numbers over a class axis: shares, their sum, the sum of the others, what is read at the label.

Classes differ along axes of the arrays of their own, which sums and maxima collapse. What is read at the label keeps
its boxes along other axes, for the label is one class, and others are other ones. Shares e_i are 1 at the maximum
(2^LIFT if they are lifted), so that their sum is at least that, and the others of what is smaller than the maximum
are too.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np

from ..ir import LIFT, Case, Kernel, Statement, levels
from ..ir import Interval as Domain
from . import interval as iv
from .boxes import AXES, Regime, along, cells
from .facts import CLASSES, INFINITE, NOTHING, ONE, Facts, collapsed, moved
from .interval import Array, Interval

PARTS = (2.0**-256, 2.0**-60, 2.0**-20, 2.0**-6, 0.5, 1.0)
"""The ends of boxes of x/max(x), where the others are followed; 1 is a box of its own."""
GAPS = (0.0, 2.0**-1074, 1.0, 32.0, 708.0, 850.0, 2.0**256)
"""The ends of boxes of max(u) - u, the first of which is 0 alone, where the others are followed."""
OTHERS = (0.0, 2.0**-1004, 2.0**-480, 2.0**-60, 2.0**-8, 1.0, float(CLASSES))
"""The ends of boxes of the sum of the others, the first of which is left out where its logarithm is taken."""

NEAR = 2.0**-50
"""More than what the rounding of an end of a box loses, relatively."""


class Classes:
    """The part of an enclosure that knows the class axis. `element_axes` are the axes along which classes differ."""

    def __init__(self, kernel: Kernel, case: Case, regime: Regime):
        self.regime = regime
        self.facts: dict[str, Facts] = {}
        self.by_name = {s.name: s for s in case.body}
        self.levels = levels(kernel, case)
        self.axes = regime.axes
        self.ranges = {i.name for i in kernel.inputs} - regime.cut
        cut = [i.name for i in kernel.inputs if i.axis and regime.inputs[i.name].lo.ndim]
        self.element_axes = {int(np.argmax(regime.inputs[name].lo.shape)) for name in cut}
        self.label_axes: dict[int, int] = {}
        self.found_others: dict[str, Facts | None] = {}
        self.follows_others = any(self.shares_of_others(s) for s in case.body)

    def cut(self, s: Statement, boxes: Interval) -> Facts | None:
        """A number of which nothing but its range is known, along an axis of its own."""
        if self.axes == AXES:
            return None
        if self.levels[s.name] == "element":
            self.element_axes.add(self.axes)
        self.axes += 1
        value = along(self.axes - 1, boxes)
        return Facts(value, value.size, (NOTHING, NOTHING), (NOTHING, NOTHING))

    # --- reductions ---------------------------------------------------------------------------------------------------

    def is_one_hot(self, name: str) -> bool:
        """Whether a statement is 1 for one class and 0 for the others."""
        return self.by_name[name].op == "input" and self.by_name[name].value in self.regime.one_hot

    def is_hot(self, s: Statement) -> bool:
        """Whether a comparison asks if this is the class of a target that is 1 for one class only."""
        return s.op == "eq" and any(
            self.by_name[a].op == "argmax" and self.is_one_hot(self.by_name[a].args[0]) for a in s.args
        )

    def total(self, s: Statement, a: Facts) -> Facts:
        if self.is_one_hot(s.args[0]):
            return Facts(Interval(ONE, ONE), Interval(ONE, ONE), (NOTHING,), (NOTHING,))
        value, terms = self._collapsed(a.value), self._collapsed(a.terms)
        n = float(CLASSES)
        if self._is_share(s.args[0]):
            value = terms = Interval(self._one(s.args[0]) * ONE, self._one(s.args[0]) * n * ONE)
        else:
            value = Interval(np.where(value.lo < 0, n * value.lo, value.lo), np.maximum(n * value.hi, value.hi))
            terms = Interval(terms.lo, n * terms.hi)
        signed = np.all(a.value.positive) | np.all(a.value.negative)
        mixed = self.over_classes(a.mixed, np.max) | ~signed
        return Facts(value, terms, (np.where(mixed, np.inf, 1.0),), (ONE,), mixed)

    def largest(self, a: Facts) -> Facts:
        mixed = self.over_classes(a.mixed, np.max)
        return Facts(self._collapsed(a.value), self._collapsed(a.terms), (ONE,), (ONE,), mixed)

    def at_label(self, a: Facts) -> Facts:
        """A number of one class: its boxes along axes of the label's own."""
        arrays = (a.value.lo, a.value.hi, a.terms.lo, a.terms.hi, a.mixed)
        varies = [k for k in self.element_axes if any(x.ndim >= AXES and x.shape[k - AXES] > 1 for x in arrays)]
        for k in varies:
            if k not in self.label_axes and self.axes < AXES:
                self.label_axes[k] = self.axes
                self.axes += 1
        pairs = tuple((k, self.label_axes[k]) for k in varies if k in self.label_axes)
        left = self.element_axes - {old for old, _ in pairs}
        low, high, least, most = (
            moved(collapsed(x, left, extreme), pairs)
            for x, extreme in zip(arrays, (np.min, np.max, np.min, np.max), strict=False)
        )
        mixed = moved(collapsed(a.mixed, left, np.max), pairs)
        return Facts(Interval(low, high), Interval(least, most), (ONE,), (ONE,), mixed, moved=pairs)

    def _collapsed(self, x: Interval) -> Interval:
        """The hull over all classes."""
        return Interval(self.over_classes(x.lo, np.min), self.over_classes(x.hi, np.max))

    def over_classes(self, x: Array, extreme: Callable[..., Array]) -> Array:
        return collapsed(x, self.element_axes, extreme)

    # --- shares and their others --------------------------------------------------------------------------------------

    def gaps(self) -> Interval:
        """Boxes of max(u) - u."""
        if not self.follows_others:
            return cells(Domain(Fraction(0)))
        return Interval(np.array([0.0, *GAPS[1:-1]]), np.array([0.0, *GAPS[2:]]))

    def parts(self) -> Interval:
        """Boxes of x/max(x) for positive x."""
        if self.follows_others:
            return Interval(np.array(PARTS), np.array([*PARTS[1:-1], np.nextafter(1.0, 0.0), 1.0]))
        boxes = cells(Domain(Fraction(0), Fraction(1)))
        return Interval(boxes.lo, np.append(boxes.hi[:-1], 1.0))

    def rest(self, s: Statement) -> Facts | None:
        """sum(x) - x where another x is larger in size: at least x, so at least half of the sum."""
        if not self._is_rest(s) or self.is_one_hot(s.args[1]):
            return None
        total, one = self.facts[s.args[0]], self.facts[s.args[1]]
        terms = Interval(np.maximum(one.terms.lo, total.terms.lo / 2), total.terms.hi)
        if not np.any(total.mixed):
            return Facts(terms, terms, (2 * ONE, ONE), (2 * ONE, ONE))
        return Facts(Interval(-terms.hi, terms.hi), terms, (INFINITE, INFINITE), (2 * ONE, ONE), total.mixed)

    def others(self, s: Statement) -> Facts | None:
        """The sum of the other shares, cut into boxes of its own: at least the smallest share, and at least 1 but for
        the largest."""
        share = self.shares_of_others(s)
        if share is None:
            return None
        if s.name not in self.found_others:
            self.found_others[s.name] = self._others(s, share)
        return self.found_others[s.name]

    def _others(self, s: Statement, share: str) -> Facts | None:
        one, own = self._one(share), self.facts[share].value
        least = max(float(np.min(own.lo)), one * OTHERS[1] if self._is_raised(s.name) else 0.0)
        ends = np.array([least, *(one * x for x in OTHERS if one * x > least)])
        found = self.cut(s, Interval(ends[:-1], ends[1:]))
        if found is None:
            return None
        smaller = self._is_smaller(share)
        value = Interval(
            np.where(smaller, np.maximum(found.value.lo, one), found.value.lo),
            np.where(smaller, np.maximum(found.value.hi, one), found.value.hi),
        )
        return Facts(value, value)

    def shares_of_others(self, s: Statement) -> str | None:
        """The shares of which a choice is the sum without the own one."""
        if s.op != "select" or self.by_name[s.args[1]].op != "sum":
            return None
        rest = self.by_name[s.args[2]]
        return rest.args[1] if self._is_rest(rest) and self._is_share(rest.args[1]) else None

    def surprisal(self, s: Statement, plain: Facts) -> Facts:
        """max(u) - u + log(sum): at the maximum log1p of the others, elsewhere at least log(2), for these are more."""
        if s.op != "add":
            return plain
        pairs = ((o, e) for o in self.by_name.values() if (e := self.shares_of_others(o)) and self._is_surprisal(s, e))
        others, share = next(pairs, (None, ""))
        facts = None if others is None else self.others(others)
        if facts is None:
            return plain
        one, smaller = self._one(share), self._is_smaller(share)
        exact = iv.increasing("log1p", Interval(facts.value.lo / one, facts.value.hi / one))
        below = Interval(np.maximum(plain.value.lo, 0.69), np.maximum(plain.value.hi, 0.7))
        value = iv.choose(smaller, below, exact)
        return Facts(value, value, plain.weights, plain.shares)

    def logarithm_of_part(self, s: Statement) -> Facts | None:
        """log(o) - log(S) for the sum o of the others and S of all, which is o and the own share."""
        if s.op != "sub":
            return None
        part, whole = (self.by_name[a] for a in s.args)
        if part.op != "log" or whole.op != "log1p":
            return None
        others = self._unscaled(part.args[0])
        share = self.shares_of_others(self._read(others))
        if share is None or not self._is_log_of_sum(whole, share):
            return None
        a, b = self.facts[s.args[0]], self.facts[s.args[1]]
        at_label = self.by_name[others].op == "gather"
        rest, own = self.facts[others].value, self.facts[share]
        one = self.at_label(own).value if at_label else own.value
        low, high = rest.lo / (rest.lo + one.hi) * (1 - NEAR), rest.hi / (rest.hi + one.lo) * (1 + NEAR)
        value = iv.increasing("log", Interval(low, np.minimum(high, 1.0)))
        terms = Interval(NOTHING, a.terms.hi + b.terms.hi)
        return Facts(value, terms, (INFINITE, INFINITE), (ONE, ONE), np.array(True))

    def logarithm_of_share(self, s: Statement) -> Facts | None:
        """log(x) - log(max(x)): the logarithm of the share."""
        one, most = (self.by_name[a] for a in s.args)
        if s.op != "sub" or (one.op, most.op) != ("log", "log") or not self.is_maximum_of(most.args[0], one.args[0]):
            return None
        share = next((n for n, x in self.by_name.items() if x.op == "div" and x.args == (*one.args, *most.args)), None)
        if share not in self.facts:
            return None
        value = iv.increasing("log", self.facts[share].value)
        weights = tuple(self.facts[a].value.size.hi / value.size.lo for a in s.args)
        return Facts(value, value.size, weights, weights)

    def _is_raised(self, name: str) -> bool:
        """Whether something depends on the logarithm of a statement, here or at the label."""
        logs = (s for s in self.by_name.values() if s.op == "log")
        return any(self._read(self._unscaled(s.args[0])).name == name for s in logs)

    def _unscaled(self, name: str) -> str:
        """The statement of which another is a multiple by a constant."""
        s = self.by_name[name]
        others = [a for a in s.args if self.by_name[a].op != "const"] if s.op == "mul" else []
        return others[0] if len(others) == 1 else name

    def quotient(self, s: Statement, plain: Facts) -> Facts:
        """A quotient by the sum of the others: what is one of them, or vanishes with them, is no multiple of them."""
        if s.op != "div":
            return plain
        below = self._unscaled(s.args[1])
        share = self.shares_of_others(self._read(below))
        if share is None:
            return plain
        most = self._most(self._read(s.args[0]), share, self.by_name[s.args[0]].op == "gather", below)
        if most is None:
            return plain
        if below != s.args[1] and self.by_name[share].op == "lifted_exp":
            most = most * 2.0**LIFT
        value = Interval(np.clip(plain.value.lo, -most, most), np.clip(plain.value.hi, -most, most))
        terms = Interval(np.minimum(plain.terms.lo, most), np.minimum(plain.terms.hi, most))
        return Facts(value, terms, plain.weights, plain.shares, plain.mixed)

    def _most(self, top: Statement, share: str, at_label: bool, others: str) -> Array | None:
        """The most that a number is, relative to the sum of the other shares."""
        of_label = self.by_name[others].op == "gather"
        if not at_label and of_label and (top.name == share or self._is_unlabelled_rest(top, share)):
            return ONE
        if at_label != of_label:
            return None
        if self._is_surprisal(top, share):
            own = self.facts[share].value.lo if self.by_name[share].op == "div" else self._one(share) * ONE
            most = np.where(self._is_smaller(share), np.inf, 1 / own)
            return moved(most, self.facts[others].moved)
        if top.op == "select" and self.by_name[top.args[1]].op == "sum" and self._is_rest(self.by_name[top.args[2]]):
            weighted = self.by_name[self.by_name[top.args[2]].args[1]]
            if weighted.op == "mul" and share in weighted.args:
                (weight,) = (a for a in weighted.args if a != share)
                return self._collapsed(self.facts[weight].value.size).hi
        return None

    def _read(self, name: str) -> Statement:
        """A statement, or the one that it is at the label."""
        s = self.by_name[name]
        return self.by_name[s.args[0]] if s.op == "gather" else s

    def _is_surprisal(self, s: Statement, share: str) -> bool:
        """The gap and log1p of the others' sum, or log1p of the others relative to the share where that is finite."""
        args = [self.by_name[a] for a in s.args]
        if s.op == "select" and args[1].op == "log1p":
            quotient = self.by_name[args[1].args[0]]
            return quotient.op == "div" and quotient.args[1] == share
        of_sum = any(self._is_log_of_sum(a, share) for a in args)
        return s.op == "add" and of_sum and any(self._is_gap_choice(a) for a in args)

    def _is_log_of_sum(self, s: Statement, share: str) -> bool:
        """log1p of the shares but for the largest, which is the logarithm of the sum of all."""
        masked = self.by_name[self._unscaled(s.args[0])] if s.op == "log1p" else s
        if masked.op != "sum" or self.by_name[masked.args[0]].op != "select":
            return False
        return self.by_name[masked.args[0]].args[-1] == share

    def _is_unlabelled_rest(self, s: Statement, share: str) -> bool:
        """The sum of the shares but for the own one and the label's."""
        if s.op != "select" or not self._is_rest(self.by_name[s.args[2]]):
            return False
        unlabelled = self.by_name[self.by_name[s.args[2]].args[1]]
        return unlabelled.op == "select" and unlabelled.args[2] == share

    def _is_smaller(self, share: str) -> Array:
        """Where a share is not the largest."""
        if self.by_name[share].op == "div":
            return self.facts[share].value.hi < 1
        return self.facts[self.by_name[self.by_name[share].args[0]].args[0]].value.lo > 0

    def _is_rest(self, s: Statement) -> bool:
        """Whether this is sum(x) - x."""
        return s.op == "sub" and self.by_name[s.args[0]].op == "sum" and self.by_name[s.args[0]].args[0] == s.args[1]

    def _one(self, share: str) -> float:
        """The largest share."""
        return 2.0**LIFT if self.by_name[share].op == "lifted_exp" else 1.0

    def _is_share(self, name: str) -> bool:
        """exp(-(max(u) - u)), lifted or not, or u/max(u)."""
        s = self.by_name[name]
        if s.op == "div":
            return self.is_maximum_of(s.args[1], s.args[0])
        if s.op not in ("exp", "lifted_exp") or self.by_name[s.args[0]].op != "neg":
            return False
        return self._is_gap_choice(self.by_name[self.by_name[s.args[0]].args[0]])

    def _is_gap_choice(self, s: Statement) -> bool:
        """Whether this is max(u) - u, or 0 where they are the same."""
        gap = self.by_name[s.args[2]] if s.op == "select" else s
        return gap.op == "sub" and self.is_gap(gap)

    def is_gap(self, s: Statement) -> bool:
        """Whether this is max(u) - u."""
        return self.is_maximum_of(s.args[0], s.args[1])

    def is_maximum_of(self, name: str, of: str) -> bool:
        return self.by_name[name].op == "maximum" and self.by_name[name].args[0] == of
