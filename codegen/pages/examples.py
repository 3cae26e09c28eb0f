"""Sessions to copy: a kernel called from Python, with what Python prints.

In: a kernel. Out: text as at Python's prompt. What is printed is what happened when the page was made, and tests run it
again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import losskernels

from ..evidence.oracle import Subject
from ..evidence.subjects import KERNELS, module
from ..evidence.survey import available
from ..ir import Input

PROMPT = ">>> "
SCORES, AMOUNTS, CHANCES = "[2.0, -1.0, 800.0]", "[1.5, 0.2, 3.0]", "[0.9, 0.2, 0.5]"
ROWS_OF_SCORES, ROWS_OF_SHARES = "[[2.0, -1.0, 0.5], [800.0, 0.0, -800.0]]", "[[0.7, 0.2, 0.1], [0.05, 0.9, 0.05]]"
LABELS, HOT, INDICES, COUNTS, REALS = "[1, 0, 1]", "[[1, 0, 0], [0, 0, 1]]", "[0, 2]", "[2, 0, 5]", "[1.0, -0.5, 3.0]"
OBSERVED = "[1, 1, 0, 1]"
"""Targets to start a model from."""


def session(statements: Iterable[str]) -> str:
    """The statements with what each prints."""
    names: dict[str, Any] = {}
    return "\n".join(line for statement in statements for line in _run(statement, names))


def _run(statement: str, names: dict[str, Any]) -> Iterator[str]:
    yield PROMPT + statement
    try:
        code = compile(statement, "<example>", "eval")
    except SyntaxError:
        exec(statement, names)
        return
    yield from repr(eval(code, names)).splitlines()


def calls(subject: Subject) -> Iterator[str]:
    """A kernel called with whole arrays: each output, the sum, and where a model starts that minimises it."""
    inputs = subject.problem.inputs
    scalars = [i for i in inputs if i.role == "parameter" and not i.axis]
    arrays = [i for i in inputs if i.role != "parameter"]
    given = ", ".join([*(i.name for i in arrays), *(f"{i.name}={_default(i)}" for i in scalars)])
    yield "import numpy as np"
    if module() == KERNELS:
        yield "from losskernels import kernels"
        yield f"kernel = kernels.{subject.name}"
    else:
        yield f"from {module()} import {subject.name} as kernel"
    for i in arrays:
        yield f"{i.name} = np.array({_numbers(i, subject)})"
    yield f"found = kernel.evaluate({given}, outputs=('value', {', '.join(map(repr, _derivatives(subject)))}))"
    yield "found.value"
    for name in _derivatives(subject):
        yield f"found.{name}"
    yield f"round(kernel.sum({given}), 6)"
    if takes_scores(subject):
        bound = f"kernel.bind({', '.join(f'{i.name}={_default(i)}' for i in scalars)})" if scalars else "kernel"
        yield "from losskernels import objective"
        yield f"np.round(objective({bound}).init_score({OBSERVED}), 6)"


def takes_scores(subject: Subject) -> bool:
    """Whether boosters can minimise it. The kernels of an own package have a runtime of their own, which cannot."""
    if module() != KERNELS:
        return False
    try:
        losskernels.objective(available(subject.name)["plain"])
    except ValueError:
        return False
    return True


def _derivatives(subject: Subject) -> list[str]:
    names = [o.name for o in available(subject.name)["plain"].info.outputs]
    return [name for name in names if name != "value"]


def _default(i: Input) -> float:
    return float(1 if i.default is None else i.default)


def _numbers(i: Input, subject: Subject) -> str:
    """A few numbers of an input's domain."""
    if i.index:
        return INDICES
    if i.role == "target":
        if i.domain.low is None:
            return ROWS_OF_SCORES if i.axis else REALS
        return HOT if i.axis else LABELS if i.domain.unit else COUNTS
    if i.axis:
        return ROWS_OF_SCORES if i.domain.low is None else ROWS_OF_SHARES
    if i.domain.low is None:
        return AMOUNTS if subject.link == "log" else SCORES
    return CHANCES if i.domain.unit else AMOUNTS
