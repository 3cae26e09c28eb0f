"""What is known of every statement without its rounding: values, sizes of terms, how errors of arguments count.

In: a case and a regime. Out: `Facts` by statement. They do not depend on which statements are pairs, so that a search
for those computes them once.

The *terms* of a number are the sum of the sizes of what was added to get it: its own size, unless something cancelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import numpy as np
import sympy as sp

from ..errors import InternalError
from ..ir import Case, Kernel, Statement
from ..ir import Interval as Domain
from . import interval as iv
from .boxes import LEAST, Regime, cells
from .classes import Classes
from .facts import CLASSES, NOTHING, ONE, Facts
from .interval import Array, Interval

DECIDED = 2.0**-30
"""Numbers that differ relatively by more than twice this compare as they would without rounding."""
LOST = LEAST * 2.0**9
"""What comes out as 0 of a function that is not in short is no larger."""
VANISHING = {"exp": -760.0, "lifted_exp": -850.0}
"""A function of less counts as 0, with its size as an error: no double would tell products with it from others."""


def enclose(kernel: Kernel, case: Case, regime: Regime) -> tuple[Mapping[str, Facts], frozenset[int]]:
    """The facts of every statement, and the axes of their arrays along which classes differ."""
    walk = _Walk(kernel, case, regime)
    with np.errstate(all="ignore"):
        for s in case.body:
            walk.facts[s.name] = walk.statement(s)
    return walk.facts, frozenset(walk.element_axes)


class _Walk(Classes):
    """One case in one regime."""

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
                found = self.rest(s) or self.logarithm_of_part(s) or self.logarithm_of_share(s)
                return found or self._difference_of_inputs(s) or self._exact(s) or self.surprisal(s, _sum(s.op, *args))
            case "mul" | "div":
                found = self._share_of_largest(s) or self._relative_difference(s)
                return found or self.quotient(s, _product(s.op, *args))
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
                return self.others(s) or self._select(s, *args)
            case "approx":
                value = iv.widen(args[0].value)
                return Facts(value, iv.choose(args[0].mixed, args[0].terms, value.size), mixed=args[0].mixed)
            case "sum":
                return self.total(s, args[0])
            case "maximum":
                return self.largest(args[0])
            case "gather":
                return self.at_label(args[0])
        raise InternalError(f"no bound is known for the operation {s.op}")

    # --- sums that are more than their arguments ----------------------------------------------------------------------

    def _difference_of_inputs(self, s: Statement) -> Facts | None:
        """A difference of two inputs that are ranges, cut into boxes of its own: of it, only the sign is known."""
        if s.op != "sub" or not all(self._source(a) in self.ranges for a in s.args):
            return None
        return self.cut(s, self.gaps() if self.is_gap(s) else cells(Domain()))

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
        if s.op != "div" or not self.is_maximum_of(s.args[1], s.args[0]) or self._source(s.args[0]) not in self.ranges:
            return None
        return self.cut(s, self.parts())

    def _relative_difference(self, s: Statement) -> Facts | None:
        """(x - y)/x or (x - y)/y of positive inputs that are ranges: any number below 1 or above -1, cut into boxes of
        its own."""
        top, below = (self.by_name[a] for a in s.args)
        if s.op != "div" or top.op != "sub" or below.name not in top.args:
            return None
        if not all(self._source(a) in self.ranges and np.all(self.facts[a].value.lo > 0) for a in top.args):
            return None
        return self.cut(
            s, cells(Domain(None, Fraction(1)) if below.name == top.args[0] else Domain(Fraction(-1), None))
        )

    def _source(self, name: str) -> str | None:
        """The input that a statement is, or is the maximum of."""
        s = self.by_name[name]
        if s.op == "input":
            return str(s.value)
        return self._source(s.args[0]) if s.op == "maximum" else None

    # --- choices ------------------------------------------------------------------------------------------------------

    def _comparison(self, s: Statement, a: Interval, b: Interval) -> Facts:
        given = all(self._is_given(x) or self._has_its_sign(x, s) for x in s.args)
        if not given:
            a, b = _blurred(a), _blurred(b)
        apart = (a.hi < b.lo) | (b.hi < a.lo)
        if s.args[0] == s.args[1]:
            true, false = np.array(True), np.array(False)
        elif self.is_hot(s):
            (target,) = (self.by_name[x].args[0] for x in s.args if self.by_name[x].op == "argmax")
            true, false = self.facts[target].value.lo == 1, self.facts[target].value.lo == 0
        elif s.op == "eq":
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
            return Facts(b.value, b.terms, mixed=b.mixed, limit=self._limit(s, condition))
        true, false = condition.true, condition.false
        value = iv.choose(true, a.value, iv.choose(false, b.value, iv.hull(a.value, b.value)))
        terms = iv.choose(true, a.terms, iv.choose(false, b.terms, iv.hull(a.terms, b.terms)))
        mixed = np.where(true, a.mixed, np.where(false, b.mixed, a.mixed | b.mixed))
        return Facts(value, terms, mixed=mixed)

    def _is_limit(self, s: Statement, condition: Facts) -> bool:
        """Whether 0 stands for a number that is too small, or for a difference that is infinity less itself."""
        test, zero, other = (self.by_name[a] for a in s.args)
        if zero.op != "const" or zero.value != 0 or clip_compared(test, self.by_name):
            return False
        return not condition.given or (test.op == "eq" and other.op == "sub" and {*test.args} == {*other.args})

    def _limit(self, s: Statement, condition: Facts) -> Array:
        """The most that the other number can be where the condition may hold with its rounding: of what is read again
        with the compared number below a constant; or with an exponential as small as what comes out as 0."""
        assert condition.false is not None
        test, most = self.by_name[s.args[0]], self.facts[s.args[2]].value.size.hi
        for name, other in (test.args, test.args[::-1])[: 1 + (test.op == "eq")]:
            compared, constant = self.facts[name], self.by_name[other]
            above = LOST if test.op == "eq" else self.facts[other].value.hi * (1 - DECIDED)
            zero = test.op == "eq" and constant.value == 0 and self._read(name).op in VANISHING
            if zero or (test.op == "lt" and constant.op == "const"):
                below = Interval(np.minimum(compared.value.lo, above), np.minimum(compared.value.hi, above))
                most = self._reread(s.args[2], {name: replace(compared, value=below)}).value.size.hi
        return np.where(condition.false | condition.given, 0.0, most)

    def _reread(self, name: str, known: dict[str, Facts]) -> Facts:
        """The facts of a statement, given those of others that it is made of."""
        if name not in known:
            s = self.by_name[name]
            before = self.facts
            args = {a: self._reread(a, known) for a in s.args}
            if all(args[a] is before[a] for a in s.args):
                known[name] = before[name]
            else:
                self.facts = {**before, **args}
                known[name] = self.statement(s)
                self.facts = before
        return known[name]


def _blurred(x: Interval) -> Interval:
    """What x may have become by rounding."""
    return Interval(x.lo - DECIDED * abs(x.lo) - LOST / 2, x.hi + DECIDED * abs(x.hi) + LOST / 2)


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


def clip_compared(condition: Statement, by_name: Mapping[str, Statement]) -> str | None:
    """clip(x) of a condition clip(x) = x."""
    for kept, x in (condition.args, condition.args[::-1]) if condition.op == "eq" else ():
        inner = [by_name[a] for a in by_name[kept].args if by_name[a].op == "max"] if by_name[kept].op == "min" else []
        if any(x in s.args for s in inner):
            return kept
    return None


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
    value, mixed = operation(a.value, b.value), a.mixed | b.mixed
    if not np.any(mixed):
        return Facts(value, value.size, (ONE, ONE), (ONE, ONE), mixed)
    terms = operation(a.terms, b.terms if op == "mul" else b.value.size)
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
