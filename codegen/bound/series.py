"""A statement of the IR as a power series in another one, without rounding: Taylor coefficients that Arb encloses.

In: a case without class axis, a statement of it, and the series of a statement that it is made of. Out: its series.
Choices are made by the constant terms; an undecided one is an `ArithmeticError`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

import sympy as sp
from flint import arb, arb_series

from ..elementary.problem import exact
from ..ir import LIFT, Case, Statement

DIGITS = 120
"""More than are computed with."""


def series_of(case: Case, name: str, variable: str, x: arb_series) -> arb_series:
    """The series of the statement `name` where that of `variable` is x, on which alone it depends."""
    by_name = {s.name: s for s in case.body}
    known: dict[str, arb_series] = {variable: x}

    def value(of: str) -> arb_series:
        if of not in known:
            known[of] = _value(by_name[of], by_name, value)
        return known[of]

    return value(name)


def depends_on(case: Case, name: str, stops: str) -> set[str]:
    """The inputs that a statement reads other than through the statement `stops`."""
    by_name = {s.name: s for s in case.body}
    seen, queue = set(), [name]
    while queue:
        of = queue.pop()
        if of not in seen and of != stops:
            seen.add(of)
            queue += by_name[of].args
    return {of for of in seen if by_name[of].op == "input"}


def _value(s: Statement, by_name: Mapping[str, Statement], value: Callable[[str], arb_series]) -> arb_series:
    if s.op == "const":
        return arb_series([constant(s.value)])
    if s.op == "select":
        return value(s.args[1] if _holds(by_name[s.args[0]], value) else s.args[2])
    if s.op not in APPLY:
        raise ArithmeticError(f"{s.op} has no series")
    return APPLY[s.op](*(value(a) for a in s.args))


def _holds(s: Statement, value: Callable[[str], arb_series]) -> bool:
    x, y = (value(a)[0] for a in s.args)
    if x < y or x > y:
        return s.op in ("lt", "le") and bool(x < y)
    raise ArithmeticError(f"{s} is not decided")


def constant(value: Fraction | str | None) -> arb:
    """A constant of the IR."""
    return exact(value) if isinstance(value, Fraction) else arb(str(sp.sympify(value).evalf(DIGITS)))


def _abs(x: arb_series) -> arb_series:
    if x[0] > 0 or x[0] < 0:
        return x if x[0] > 0 else -x
    raise ArithmeticError("a sign is not decided")


APPLY: Mapping[str, Callable[..., arb_series]] = {
    "add": lambda x, y: x + y,
    "sub": lambda x, y: x - y,
    "mul": lambda x, y: x * y,
    "div": lambda x, y: x / y,
    "neg": lambda x: -x,
    "abs": _abs,
    "sqrt": lambda x: x.sqrt(),
    "exp": lambda x: x.exp(),
    "lifted_exp": lambda x: x.exp() * 2**LIFT,
    "expm1": lambda x: x.exp() - 1,
    "log": lambda x: x.log(),
    "log1p": lambda x: (1 + x).log(),
}
