"""Which numbers a statement can be, as far as a target has cheaper code for them.

In: a kernel and a case. Out: an interval for every statement that holds whatever it is given, NaN aside: what is
outside a domain is answered with NaN, whatever is computed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import inf, isnan

from .ir import LIFT, SHORTENED, Case, Kernel, Statement

Range = tuple[float, float]

REAL: Range = (-inf, inf)
UNIT: Range = (0.0, 1.0)
MODERATE = 2.0**64


def fall(x: Range) -> bool:
    """Whether nothing is above 0: exp then falls from 1."""
    return x[1] <= 0


def unit(x: Range) -> bool:
    """Whether everything is from 0 to 1."""
    return x[0] >= 0 and x[1] <= 1


def moderate(x: Range) -> bool:
    """Whether everything is at least 1 and far from overflow, so that an inverse is as good as a quotient."""
    return x[0] >= 1 and x[1] <= MODERATE


def can_be_short(s: Statement, within: Mapping[str, Range]) -> bool:
    """Whether a function has a form in short for its argument."""
    return s.op in SHORTENED - {"sum"} and not s.fine and (unit if s.op == "log1p" else fall)(within[s.args[0]])


def ranges(kernel: Kernel, case: Case) -> dict[str, Range]:
    """The range of every statement: all numbers where no rule says more."""
    domains = {i.name: i.domain for i in kernel.inputs}
    by_name = {s.name: s for s in case.body}
    found: dict[str, Range] = {}
    for s in case.body:
        if s.op == "input":
            low, high = domains[str(s.value)].low, domains[str(s.value)].high
            found[s.name] = (-inf if low is None else float(low), inf if high is None else float(high))
        else:
            found[s.name] = _range(s, by_name, found)
    return found


def _range(s: Statement, by_name: Mapping[str, Statement], found: Mapping[str, Range]) -> Range:
    given = [found[a] for a in s.args]
    match s.op, given:
        case "const", _ if isinstance(s.value, Fraction):
            return float(s.value), float(s.value)
        case "neg", [(low, high)]:
            return -high, -low
        case "abs", [(low, high)]:
            return (low, high) if low >= 0 else (0.0, max(-low, high))
        case (("exp" | "lifted_exp"), [(_, high)]):
            return 0.0, inf if high > 0 else 1.0 if s.op == "exp" else 2.0**LIFT
        case "log1p", [(low, high)] if low >= 0:
            return 0.0, high
        case (("log" | "log1p"), [(_, high)]) if high <= (s.op == "log"):
            return -inf, 0.0
        case "mul", [(a, b), (c, d)]:
            return _hull(x * y if x and y else 0.0 for x in (a, b) for y in (c, d))
        case "add", [(a, b), (c, d)]:
            return _ordered(a + c, b + d)
        case "sub", [_, _] if (
            by_name[s.args[0]].op == "maximum" and _class_of(s.args[1], by_name) in by_name[s.args[0]].args
        ):
            return 0.0, inf
        case "sub", [(a, b), (c, d)]:
            return _ordered(a - d, b - c)
        case "select", [_, (a, b), (c, d)]:
            return min(a, c), max(b, d)
        case (("maximum" | "gather"), [first, *_]):
            return first
        case (("sum" | "sqrt"), [(low, _)]) if low >= 0:
            return 0.0, inf
    return REAL


def _hull(ends: Iterable[float]) -> Range:
    found = list(ends)
    return min(found), max(found)


def _ordered(low: float, high: float) -> Range:
    """All numbers on a side where infinities cancel."""
    return -inf if isnan(low) else low, inf if isnan(high) else high


def _class_of(name: str, by_name: Mapping[str, Statement]) -> str:
    """What a number is gathered from, or itself: no maximum over classes is less than one of them."""
    return by_name[name].args[0] if by_name[name].op == "gather" else name
