"""The limit at an infinite prediction, where the program gives none: infinity less infinity, or over itself.

In: a builder with the result of an output, and its plain form. Out: the result, chosen from itself and the limits that
SymPy knows. They concern no double but infinity; tests compare them with values far out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from ..formulate import Problem
from ..ir import LIFT, MOST
from .builder import Builder

APPLY: Mapping[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative, "abs": np.abs,
    "sqrt": np.sqrt, "min": np.minimum, "max": np.maximum, "exp": np.exp, "expm1": np.expm1, "log": np.log,
    "log1p": np.log1p, "lifted_exp": lambda x: np.exp(x) * 2.0**LIFT, "lt": np.less, "le": np.less_equal,
    "eq": np.equal, "select": np.where,
}  # fmt: skip
TARGETS = (0.0, 0.5, 1.0)
"""Numbers that targets and parameters have where it is tried whether the program gives a number."""


def with_limits(problem: Problem, b: Builder, plain: sp.Expr, result: str) -> str:
    """For one prediction without bound, and targets and parameters that are 0 or positive."""
    predictions = [i for i in problem.inputs if i.role == "prediction"]
    if problem.elements or problem.special or len(predictions) > 1:
        return result
    (p,) = predictions
    for end, sign in ((p.domain.high, 1), (p.domain.low, -1)):
        if end is None and np.isnan(_tried(b, result, p.name, sign * np.inf)).any():
            most, x = b.const(sign * MOST), b.input(p.name)
            beyond = b.op("lt", most, x) if sign > 0 else b.op("lt", x, most)
            infinite = x, b.op("neg", x)
            chosen = [
                b.op("select", beyond, _statement(b, limit, infinite[::sign]), result, name="limit")
                for limit in _limits(problem, plain, sign)
            ]
            if len(chosen) == 2:
                target = next(i.name for i in problem.inputs if i.role == "target")
                result = b.op("select", b.op("eq", b.input(target), b.const(0)), chosen[1], chosen[0])
    return result


def _tried(b: Builder, result: str, name: str, x: float) -> Any:
    """The result at an infinite prediction, for some of the other inputs."""
    found: dict[str, Any] = {}
    with np.errstate(all="ignore"):
        for s in b.statements:
            if s.op == "input":
                found[s.name] = np.array(x if s.value == name else TARGETS)
            elif s.op == "const":
                found[s.name] = np.array(float(sp.sympify(s.value)))
            else:
                found[s.name] = APPLY[s.op](*(found[a] for a in s.args))
    return found[result]


def _limits(problem: Problem, plain: sp.Expr, sign: int) -> list[sp.Expr]:
    """The limit for a positive target and the one for none, if they depend on nothing else."""
    x = problem.predictions[0]
    targets = {problem.symbols[i.symbol]: 0 for i in problem.inputs if i.role == "target"}
    given = {s: sp.Dummy(s.name, positive=True) for s in plain.free_symbols - {x}}
    try:
        found = [sp.limit(e.subs(given), x, sign * sp.oo) for e in (plain, plain.subs(targets))]
    except NotImplementedError:
        return []
    return found if len(targets) == 1 and all(e.is_Rational or e in (sp.oo, -sp.oo) for e in found) else []


def _statement(b: Builder, limit: sp.Expr, infinite: tuple[str, ...]) -> str:
    """A number, or one of infinity and its negative."""
    if limit.is_Rational:
        return b.const(Fraction(int(limit.p), int(limit.q)))
    return infinite[0 if limit == sp.oo else 1]
