"""Where a kernel changes its mind: the inputs at which a comparison in its IR, or the region of an elementary function,
switches.

In: the printed IR of a kernel without class axis (generated/audit/<loss>.txt has it in full), one line through its
inputs, and a grid along it. Out: the numbers of the line between which something switches. Statements are evaluated in
doubles, nearly as the kernel does, so the switch lies at most a few numbers away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from ..ir import LIFT

Doubles = NDArray[np.float64]
Line = Mapping[str, float]
"""A number for each input; one of them is varied."""

BORDERS: Mapping[str, tuple[float, ...]] = {
    "exp": (-745.1332191019412, -708.3964185322641, -37.42994775023705, 0.0, 709.782712893384),
    "lifted_exp": (-745.1332191019412, -708.3964185322641, -37.42994775023705, 0.0),
    "expm1": (-37.42994775023705, -0.34657359027997264, 0.0, 0.34657359027997264, 709.782712893384),
    "log": (2.0**-1022, 0.5**0.5, 1.0, 2.0**0.5),
    "log1p": (0.5**0.5 - 1, -(2.0**-53), 0.0, 2.0**-53, 2.0**0.5 - 1, 2.0**53),
}
"""Arguments at which an elementary function underflows, overflows, or may pass from one region to another."""

COMPARED = {"lt", "le", "eq"}
APPLY: Mapping[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative, "abs": np.abs,
    "sqrt": np.sqrt, "min": np.minimum, "max": np.maximum, "fma": lambda x, y, z: x * y + z, "exp": np.exp,
    "lifted_exp": lambda x: np.where(x > -700, np.exp(x) * 2.0**LIFT, np.exp(x + LIFT * np.log(2))),
    "expm1": np.expm1, "log": np.log, "log1p": np.log1p, "lt": np.less, "le": np.less_equal, "eq": np.equal,
    "select": np.where, "approx": lambda f, _: f, "exponent": lambda x: np.frexp(x)[1] - 1.0,
    "ldexp": lambda x, n: np.ldexp(x, np.asarray(n).astype(np.int64)),
}  # fmt: skip


@dataclass(frozen=True)
class Statement:
    name: str
    op: str
    args: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """The statements that run where each of the named inputs has one of its values."""

    guards: Mapping[str, tuple[float, ...]]
    body: tuple[Statement, ...]

    def applies(self, line: Line) -> bool:
        return all(line[name] in values for name, values in self.guards.items())


def read(page: str, kernel: str) -> tuple[Case, ...]:
    """The cases of a kernel whose IR is printed on a page."""
    found: list[Case] = []
    inside = False
    for text in page.splitlines():
        text = text.strip()
        if text.startswith(("kernel ", "KERNEL ")):
            inside = text == f"kernel {kernel}"
        elif inside and text.startswith("case "):
            found.append(Case(dict(_guards(text)), ()))
        elif inside and found and (match := re.fullmatch(r"(?:(?:fine|short|pair) )*(\w+) = (.+)", text)):
            case = found[-1]
            found[-1] = Case(case.guards, (*case.body, _statement(*match.groups())))
    return tuple(found)


def _guards(text: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    for name, values in re.findall(r"(\w+) in \{([^}]*)\}", text):
        yield name, tuple(float(Fraction(v.strip())) for v in values.split(","))


def _statement(name: str, text: str) -> Statement:
    text = text.partition(" within ")[0]
    if match := re.fullmatch(r"input (\w+)", text):
        return Statement(name, "input", (match[1],))
    if (match := re.fullmatch(r"(\w+)\((.*)\)", text)) and match[1] in APPLY and not match[2][:1].isdigit():
        return Statement(name, match[1], tuple(a.strip() for a in match[2].split(",")))
    return Statement(name, "const", (text,))


def switches(cases: Sequence[Case], line: Line, along: str, grid: Doubles) -> Doubles:
    """The numbers on the far side of every switch, in no order."""
    case = next((c for c in cases if c.applies(line)), None)
    if case is None:
        return np.array([])
    known = _conditions(case, line, along, grid)
    which, at = np.nonzero(known[:, 1:] != known[:, :-1])
    low, high, start = _ordered(grid[at]), _ordered(grid[at + 1]), known[which, at]
    while len(which) and np.any(high - low > 1):
        middle = low + (high - low) // 2
        before = _conditions(case, line, along, _number(middle))[which, np.arange(len(which))] == start
        low, high = np.where(before, middle, low), np.where(before, high, middle)
    return np.unique(_number(high))


def _conditions(case: Case, line: Line, along: str, x: Doubles) -> NDArray[np.bool_]:
    """Whether each comparison holds, and each function's argument is below each border: one row for each."""
    values: dict[str, Any] = {}
    rows: list[Any] = [np.zeros(len(x), bool)]
    with np.errstate(all="ignore"):
        for s in case.body:
            if s.op == "input":
                values[s.name] = x if s.args[0] == along else np.full(len(x), line[s.args[0]])
            elif s.op == "const":
                values[s.name] = np.full(len(x), constant(s.args[0]))
            else:
                args = [values[a] for a in s.args]
                values[s.name] = APPLY[s.op](*args)
                if s.op in COMPARED:
                    rows.append(args[0] < args[1])
                rows += [args[0] < border for border in BORDERS.get(s.op, ())]
    return np.array(rows)


@cache
def constant(text: str) -> float:
    """The double next to a constant of the IR."""
    return float(sp.sympify(text, rational=True))


def _ordered(x: Doubles) -> NDArray[np.int64]:
    """Integers in the order of the numbers, neighbours for neighbours."""
    bits = x.view(np.int64)
    return np.where(bits < 0, np.int64(-(2**63)) - bits, bits)


def _number(key: NDArray[np.int64]) -> Doubles:
    return np.where(key < 0, np.int64(-(2**63)) - key, key).view(np.float64)
