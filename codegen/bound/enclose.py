"""What is known of every statement without its rounding: values, sizes of terms, how errors of arguments count.

In: a case and a regime. Out: `Facts` by statement. They do not depend on which statements are pairs, so that a search
for those computes them once.

The *terms* of a number are the sum of the sizes of what was added to get it: its own size, unless something cancelled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

import numpy as np
import sympy as sp

from ..errors import InternalError
from ..ir import LIFT, Case, Kernel, Statement, levels
from ..ir import Interval as Domain
from . import interval as iv
from .boxes import AXES, LEAST, Regime, along, cells
from .interval import Array, Interval

CLASSES = 50_000
"""The most classes that a bound is for."""
DECIDED = 2.0**-30
"""Numbers that differ relatively by more than twice this compare as they would without rounding."""
VANISHING = {"exp": -760.0, "lifted_exp": -850.0}
"""A function of less counts as 0, with its size as an error: no double would tell products with it from others."""
NOTHING = np.array(0.0)
ONE = np.array(1.0)
INFINITE = np.array(np.inf)


@dataclass(frozen=True, eq=False)
class Facts:
    """A statement in every box.

    `weights`: how much a relative error of each argument counts in the value; `shares`: the same relative to the terms.
    `mixed`: where terms of both signs may have been added, here or before; elsewhere the terms are the value's size.
    Of a comparison: `true` where it holds whatever is rounded, `false` where it does not, `given` whether its arguments
    are free of rounding. Of a choice: `limit` says that it is the other number, of which the first is the limit.
    """

    value: Interval
    terms: Interval
    weights: tuple[Array, ...] = ()
    shares: tuple[Array, ...] = ()
    mixed: Array = field(default_factory=lambda: np.array(False))
    true: Array | None = None
    false: Array | None = None
    given: bool = False
    limit: bool = False

    @property
    def cancels(self) -> Array:
        """Where the terms may be more than twice the value's size."""
        return self.mixed & (self.terms.hi > 2 * self.value.size.lo)


def enclose(kernel: Kernel, case: Case, regime: Regime) -> tuple[Mapping[str, Facts], frozenset[int]]:
    """The facts of every statement, and the axes of their arrays along which classes differ."""
    walk = _Walk(kernel, case, regime)
    with np.errstate(all="ignore"):
        for s in case.body:
            walk.facts[s.name] = walk.statement(s)
    return walk.facts, frozenset(walk.element_axes)


class _Walk:
    """One case in one regime. `element_axes` are the axes of the arrays along which classes differ."""

    def __init__(self, kernel: Kernel, case: Case, regime: Regime):
        self.regime = regime
        self.facts: dict[str, Facts] = {}
        self.by_name = {s.name: s for s in case.body}
        self.levels = levels(kernel, case)
        self.axes = regime.axes
        self.ranges = {i.name for i in kernel.inputs} - regime.cut
        cut = [i.name for i in kernel.inputs if i.axis and regime.inputs[i.name].lo.ndim]
        self.element_axes = {int(np.argmax(regime.inputs[name].lo.shape)) for name in cut}

    def statement(self, s: Statement) -> Facts:
        args = [self.facts[a] for a in s.args]
        match s.op:
            case "input":
                return _plain(self.regime.inputs[str(s.value)])
            case "const":
                return _plain(constant(s))
            case "index" | "argmax":
                return _plain(Interval(NOTHING, np.array(float(CLASSES - 1))))
            case "add" | "sub":
                return self._rest(s) or self._difference_of_inputs(s) or self._exact(s) or _sum(s.op, *args)
            case "mul" | "div":
                return self._share_of_largest(s) or _product(s.op, *args)
            case "neg":
                return replace(args[0], value=iv.negate(args[0].value), weights=(ONE,), shares=(ONE,))
            case "abs":
                return replace(args[0], value=args[0].value.size, weights=(ONE,), shares=(ONE,))
            case "min" | "max":
                return self._clipped(s) or _plain(_extreme(s.op, args[0].value, args[1].value))
            case "exp" | "lifted_exp" | "expm1" | "log" | "log1p" | "sqrt":
                return _function(s.op, args[0].value)
            case "lt" | "le" | "eq":
                return self._comparison(s, args[0].value, args[1].value)
            case "select":
                return self._select(s, *args)
            case "approx":
                value = iv.widen(args[0].value)
                return Facts(value, iv.choose(args[0].mixed, args[0].terms, value.size), mixed=args[0].mixed)
            case "sum":
                return self._total(s, args[0])
            case "maximum" | "gather":
                value, terms = self._collapsed(args[0].value), self._collapsed(args[0].terms)
                return Facts(value, terms, (ONE,), (ONE,), self.over_classes(args[0].mixed, np.max))
        raise InternalError(f"no bound is known for the operation {s.op}")

    # --- sums that are more than their arguments ----------------------------------------------------------------------

    def _difference_of_inputs(self, s: Statement) -> Facts | None:
        """A difference of two inputs that are ranges, cut into boxes of its own: of it, only the sign is known."""
        if s.op != "sub" or not all(self._source(a) in self.ranges for a in s.args):
            return None
        return self._cut(s, cells(Domain(Fraction(0)) if self._is_gap(s) else Domain()))

    def _exact(self, s: Statement) -> Facts | None:
        """A sum of inputs and of constants that are doubles: nothing but its own rounding is wrong."""
        if not all(self._is_given(a) and is_double(self.by_name[a]) for a in s.args):
            return None
        whole = _sum(s.op, *(self.facts[a] for a in s.args))
        return Facts(whole.value, whole.value.size, (NOTHING, NOTHING), (NOTHING, NOTHING))

    def _clipped(self, s: Statement) -> Facts | None:
        """min(max(p, low), high) of inputs: p in every case that reads p, so that it has the boxes of p."""
        if s.op != "min" or not self._is_given(s.name):
            return None
        (inner,) = (self.by_name[a] for a in s.args if self.by_name[a].op == "max")
        return next((self.facts[a] for a in inner.args if self._source(a) in self.regime.cut), None)

    def _share_of_largest(self, s: Statement) -> Facts | None:
        """x/max(x) of positive inputs: any number up to 1, cut into boxes of its own."""
        if s.op != "div" or not self._is_maximum_of(s.args[1], s.args[0]) or self._source(s.args[0]) not in self.ranges:
            return None
        boxes = cells(Domain(Fraction(0), Fraction(1)))
        return self._cut(s, Interval(boxes.lo, np.append(boxes.hi[:-1], 1.0)))

    def _cut(self, s: Statement, boxes: Interval) -> Facts | None:
        """A number of which nothing but its range is known, along an axis of its own."""
        if self.axes == AXES:
            return None
        if self.levels[s.name] == "element":
            self.element_axes.add(self.axes)
        self.axes += 1
        value = along(self.axes - 1, boxes)
        return Facts(value, value.size, (NOTHING, NOTHING), (NOTHING, NOTHING))

    def _rest(self, s: Statement) -> Facts | None:
        """sum(x) - x where another x is larger in size: at least x, so at least half of the sum."""
        if s.op != "sub" or self.by_name[s.args[0]].op != "sum" or self.by_name[s.args[0]].args[0] != s.args[1]:
            return None
        total, one = self.facts[s.args[0]], self.facts[s.args[1]]
        terms = Interval(np.maximum(one.terms.lo, total.terms.lo / 2), total.terms.hi)
        if not np.any(total.mixed):
            return Facts(terms, terms, (2 * ONE, ONE), (2 * ONE, ONE))
        return Facts(Interval(-terms.hi, terms.hi), terms, (INFINITE, INFINITE), (2 * ONE, ONE), total.mixed)

    def _source(self, name: str) -> str | None:
        """The input that a statement is, or is the maximum of."""
        s = self.by_name[name]
        if s.op == "input":
            return str(s.value)
        return self._source(s.args[0]) if s.op == "maximum" else None

    def _is_gap(self, s: Statement) -> bool:
        """Whether this is max(u) - u."""
        return self.by_name[s.args[0]].op == "maximum" and self.by_name[s.args[0]].args[0] == s.args[1]

    # --- choices ------------------------------------------------------------------------------------------------------

    def _comparison(self, s: Statement, a: Interval, b: Interval) -> Facts:
        given = all(self._is_given(x) or self._has_its_sign(x, s) for x in s.args)
        if not given:
            a, b = _blurred(a), _blurred(b)
        apart = (a.hi < b.lo) | (b.hi < a.lo)
        if s.op == "eq":
            true, false = given & (a.lo == a.hi) & (b.lo == b.hi) & (a.lo == b.lo), apart
        elif s.op == "lt":
            true, false = a.hi < b.lo, b.hi <= a.lo
        else:
            true, false = a.hi <= b.lo, b.hi < a.lo
        return Facts(Interval(NOTHING, ONE), Interval(NOTHING, ONE), true=true, false=false, given=given)

    def _has_its_sign(self, name: str, test: Statement) -> bool:
        """Whether a difference of inputs is compared with 0: rounded, it is 0 or of one sign where it is exactly."""
        s = self.by_name[name]
        against_zero = any(self.by_name[a].op == "const" and self.by_name[a].value == 0 for a in test.args)
        return against_zero and s.op == "sub" and all(self._is_given(a) for a in s.args)

    def _is_given(self, name: str) -> bool:
        """Whether a statement is free of rounding."""
        s = self.by_name[name]
        return s.op in ("input", "const", "index", "argmax") or (
            s.op in ("neg", "abs", "min", "max", "maximum") and all(self._is_given(a) for a in s.args)
        )

    def _select(self, s: Statement, condition: Facts, a: Facts, b: Facts) -> Facts:
        assert condition.true is not None and condition.false is not None
        if self._is_limit(s, condition):
            return Facts(b.value, b.terms, mixed=b.mixed, limit=True)
        true, false = condition.true, condition.false
        value = iv.choose(true, a.value, iv.choose(false, b.value, iv.hull(a.value, b.value)))
        terms = iv.choose(true, a.terms, iv.choose(false, b.terms, iv.hull(a.terms, b.terms)))
        mixed = np.where(true, a.mixed, np.where(false, b.mixed, a.mixed | b.mixed))
        return Facts(value, terms, mixed=mixed)

    def _is_limit(self, s: Statement, condition: Facts) -> bool:
        """Whether 0 stands for a number that is too small, or for a difference that is infinity less itself."""
        test, zero, other = (self.by_name[a] for a in s.args)
        if zero.op != "const" or zero.value != 0:
            return False
        return not condition.given or (test.op == "eq" and other.op == "sub" and {*test.args} == {*other.args})

    # --- classes ------------------------------------------------------------------------------------------------------

    def _total(self, s: Statement, a: Facts) -> Facts:
        value, terms = self._collapsed(a.value), self._collapsed(a.terms)
        n = float(CLASSES)
        if self._is_share(s.args[0]):
            one = 2.0**LIFT if self.by_name[s.args[0]].op == "lifted_exp" else 1.0
            value = terms = Interval(one * ONE, one * n * ONE)
        else:
            value = Interval(np.where(value.lo < 0, n * value.lo, value.lo), np.maximum(n * value.hi, value.hi))
            terms = Interval(terms.lo, n * terms.hi)
        signed = np.all(a.value.positive) | np.all(a.value.negative)
        mixed = self.over_classes(a.mixed, np.max) | ~signed
        return Facts(value, terms, (np.where(mixed, np.inf, 1.0),), (ONE,), mixed)

    def _is_share(self, name: str) -> bool:
        """exp(-(max(u) - u)), lifted or not, or u/max(u): 1 at the maximum, so that a sum is at least 1."""
        s = self.by_name[name]
        if s.op == "div":
            return self._is_maximum_of(s.args[1], s.args[0])
        if s.op not in ("exp", "lifted_exp") or self.by_name[s.args[0]].op != "neg":
            return False
        gap = self.by_name[self.by_name[s.args[0]].args[0]]
        gap = self.by_name[gap.args[2]] if gap.op == "select" else gap
        return gap.op == "sub" and self._is_gap(gap)

    def _is_maximum_of(self, name: str, of: str) -> bool:
        return self.by_name[name].op == "maximum" and self.by_name[name].args[0] == of

    def _collapsed(self, x: Interval) -> Interval:
        """The hull over all classes."""
        return Interval(self.over_classes(x.lo, np.min), self.over_classes(x.hi, np.max))

    def over_classes(self, x: Array, extreme: Callable[..., Array]) -> Array:
        return collapsed(x, self.element_axes, extreme)


def collapsed(x: Array, axes: Iterable[int], extreme: Callable[..., Array]) -> Array:
    """The extreme of x along some axes of the boxes, which it keeps with length 1."""
    present = tuple(k - AXES for k in axes)
    return extreme(x, axis=present, keepdims=True) if present and x.ndim >= AXES else x


def _blurred(x: Interval) -> Interval:
    """What x may have become by rounding."""
    return Interval(x.lo - DECIDED * abs(x.lo) - LEAST * 2**8, x.hi + DECIDED * abs(x.hi) + LEAST * 2**8)


# --- arithmetic -------------------------------------------------------------------------------------------------------


def constant(s: Statement) -> Interval:
    """A constant, to the last double."""
    if isinstance(s.value, Fraction):
        low = high = float(s.value)
        if Fraction(low) != s.value:
            low, high = float(np.nextafter(low, -np.inf)), float(np.nextafter(high, np.inf))
    else:
        middle = float(sp.sympify(s.value).evalf(40))
        low, high = float(np.nextafter(middle, -np.inf)), float(np.nextafter(middle, np.inf))
    return Interval(np.array(low), np.array(high))


def is_double(s: Statement) -> bool:
    """Whether a statement is no constant that has to be rounded."""
    return s.op != "const" or (isinstance(s.value, Fraction) and Fraction(float(s.value)) == s.value)


def _plain(value: Interval) -> Facts:
    return Facts(value, value.size)


def _sum(op: str, a: Facts, b: Facts) -> Facts:
    other = b.value if op == "add" else iv.negate(b.value)
    value = iv.add(a.value, other)
    together = (a.value.positive & other.positive) | (a.value.negative & other.negative)
    mixed = a.mixed | b.mixed | ~together
    terms = iv.choose(mixed, iv.add(a.terms, b.terms), value.size)
    weights = (_weight(a.value.size, b.value.size, together), _weight(b.value.size, a.value.size, together))
    return Facts(value, terms, weights, (_part(a.terms, b.terms), _part(b.terms, a.terms)), mixed)


def _weight(one: Interval, other: Interval, together: Array) -> Array:
    """sup |a| / |a + b|: at most 1 where both have one sign."""
    first = one.lo / (one.lo - other.hi)
    second = one.hi / (other.lo - one.hi)
    apart = np.where(one.lo > other.hi, first, np.where(other.lo > one.hi, second, np.inf))
    return np.where(together, _part(one, other), np.where(other.hi == 0, 1.0, np.where(one.hi == 0, 0.0, apart)))


def _part(one: Interval, other: Interval) -> Array:
    """sup a / (a + b) of numbers that are not negative."""
    part = one.hi / (one.hi + other.lo)
    return np.where(one.hi == 0, 0.0, np.where(np.isfinite(one.hi) & np.isfinite(part), part, 1.0))


def _product(op: str, a: Facts, b: Facts) -> Facts:
    operation = iv.multiply if op == "mul" else iv.divide
    value = operation(a.value, b.value)
    terms = operation(a.terms, b.terms if op == "mul" else b.value.size)
    mixed = a.mixed | b.mixed
    return Facts(value, iv.choose(mixed, terms, value.size), (ONE, ONE), (ONE, ONE), mixed)


def _function(op: str, a: Interval) -> Facts:
    value = iv.increasing(op, a)
    if op in VANISHING:
        value = iv.choose(a.hi <= VANISHING[op], iv.point(0.0), value)
    weight = iv.condition(op, a) if op in ("expm1", "log1p") else ONE / 2 if op == "sqrt" else ONE
    return Facts(value, value.size, (weight,), (weight,))


def _extreme(op: str, a: Interval, b: Interval) -> Interval:
    either = np.minimum if op == "min" else np.maximum
    return Interval(either(a.lo, b.lo), either(a.hi, b.hi))
