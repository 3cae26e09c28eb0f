"""What a kernel means: its IR evaluated directly, in arithmetic of any precision (mpmath, unbounded exponents).

`evaluate(kernel, inputs, precision)` takes one sample: a number per input, or a list with one number per class for an
input with a class axis. It returns the outputs by name, as mpmath numbers or lists of them. Exact operations are exact
at high precision, so that a kernel's rounding-error terms come out as zero. Zeros have no sign.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import mpmath
import sympy
from losskernels.codegen.ir import LIFT, Case, Kernel, Statement, levels

Number = Any  # mpmath.mpf, or bool for a condition
LARGEST = 2**40
"""Beyond this an exponential is infinite or zero: far outside of every floating-point format."""


def evaluate(
    kernel: Kernel, inputs: Mapping[str, float | Sequence[float]], precision: int = 200
) -> dict[str, Number | list[Number]]:
    """The outputs of `kernel` for one sample."""
    with mpmath.workprec(precision):
        return _run(kernel, choose(kernel, inputs), inputs)


def choose(kernel: Kernel, inputs: Mapping[str, float | Sequence[float]]) -> Case:
    """The first case whose guards hold."""
    return next(
        case for case in kernel.cases if all(Fraction(_scalar(inputs[g.name])) in g.values for g in case.guards)
    )


def _scalar(x: float | Sequence[float]) -> float:
    assert isinstance(x, (int, float))
    return x


def _run(kernel: Kernel, case: Case, inputs: Mapping[str, float | Sequence[float]]) -> dict[str, Number | list[Number]]:
    lengths = {len(x) for x in inputs.values() if isinstance(x, Sequence)}
    classes = lengths.pop() if lengths else 1
    level = levels(kernel, case)
    values: dict[str, list[Number]] = {}
    """A value per class; a statement of the row has one entry."""
    for s in case.body:
        count = classes if level[s.name] == "element" else 1
        values[s.name] = _reduce(s, values) if s.op in REDUCE else [_one(s, values, inputs, k) for k in range(count)]
    found: dict[str, Number | list[Number]] = {}
    for output, result in zip(kernel.outputs, case.results, strict=True):
        x = values[result]
        found[output.name] = (x * classes if len(x) == 1 else x) if output.axis and kernel.axis else x[0]
    return found


def _one(
    s: Statement, values: Mapping[str, list[Number]], inputs: Mapping[str, float | Sequence[float]], k: int
) -> Number:
    if s.op == "const":
        return _constant(s.value)
    if s.op == "input":
        x = inputs[str(s.value)]
        return mpmath.mpf(x[k] if isinstance(x, Sequence) else x)
    if s.op == "index":
        return mpmath.mpf(k)
    return APPLY[s.op](*(values[a][k if len(values[a]) > 1 else 0] for a in s.args))


def _reduce(s: Statement, values: Mapping[str, list[Number]]) -> list[Number]:
    row, *rest = (values[a] for a in s.args)
    return [REDUCE[s.op](row, *(int(x[0]) for x in rest))]


def _constant(value: Fraction | str | None) -> Number:
    if isinstance(value, Fraction):
        return mpmath.mpf(value.numerator) / value.denominator
    exact = sympy.sympify(value, rational=True)
    if exact.is_infinite:
        return mpmath.inf if exact.is_positive else -mpmath.inf
    return mpmath.mpf(exact.evalf(int(mpmath.mp.dps) + 10))


def _divide(x: Number, y: Number) -> Number:
    if y != 0:
        return x / y
    return mpmath.nan if x == 0 or mpmath.isnan(x) else mpmath.inf * mpmath.sign(x)


def _exp(x: Number) -> Number:
    if abs(x) > LARGEST:
        return mpmath.inf if x > 0 else mpmath.mpf(0)
    return mpmath.exp(x)


def _expm1(x: Number) -> Number:
    return _exp(x) - 1 if abs(x) > 1 else mpmath.expm1(x)


def _log(x: Number) -> Number:
    if x < 0:
        return mpmath.nan
    return mpmath.log(x) if x > 0 else -mpmath.inf


def _log1p(x: Number) -> Number:
    return _log(1 + x) if abs(x) > 0.5 else mpmath.log1p(x)


APPLY: Mapping[str, Callable[..., Number]] = {
    "approx": lambda f, g: g,
    "add": lambda x, y: x + y,
    "sub": lambda x, y: x - y,
    "mul": lambda x, y: x * y,
    "div": _divide,
    "neg": lambda x: -x,
    "abs": abs,
    "sqrt": lambda x: mpmath.sqrt(x) if x >= 0 else mpmath.nan,
    "min": lambda x, y: x if x < y else y,
    "max": lambda x, y: x if x > y else y,
    "fma": lambda x, y, z: x * y + z,
    "exp": _exp,
    "lifted_exp": lambda x: _exp(x) * 2**LIFT,
    "expm1": _expm1,
    "log": _log,
    "log1p": _log1p,
    "lt": lambda x, y: x < y,
    "le": lambda x, y: x <= y,
    "eq": lambda x, y: x == y,
    "select": lambda c, x, y: x if c else y,
    "exponent": lambda x: mpmath.mpf(mpmath.frexp(x)[1] - 1 if x else -1087),
    "ldexp": lambda x, n: mpmath.ldexp(x, int(n)),
}
REDUCE: Mapping[str, Callable[..., Number]] = {
    "sum": mpmath.fsum,
    "maximum": max,
    "argmax": lambda row: row.index(max(row)),
    "gather": lambda row, k: row[k],
}
