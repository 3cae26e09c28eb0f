"""A C program that calls the first kernel of a loss: how to use the C of a package without Python.

In: a `CompiledLoss`. Out: C11 text that compiles alone with the loss, elementary.h and the shared sources, and prints
every output at a few points of the domain.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..compiled import CompiledLoss
from ..ir import Input
from .bindings import render

ROWS, CLASSES = 3, 3
STEPS = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))


def example_c(loss: CompiledLoss) -> str:
    """The program for one loss."""
    kernel = loss.bindings[0].kernel
    return render(
        "example.c.jinja",
        {
            "loss": loss.name,
            "kernel": kernel.name,
            "axis": kernel.axis,
            "rows": ROWS,
            "classes": CLASSES,
            "inputs": [_input(i) for i in kernel.inputs],
            "outputs": [{"name": o.name, "axis": o.axis} for o in kernel.outputs],
        },
    )


def _input(i: Input) -> dict[str, object]:
    """The name of an array, its numbers, and how it is walked."""
    kind = "fixed" if i.role == "parameter" and not i.axis else "classwise" if i.axis else "rowwise"
    count = {"fixed": 1, "rowwise": ROWS, "classwise": ROWS * CLASSES}[kind]
    values = [Fraction(k % CLASSES) for k in range(count)] if i.index else list(_inside(i, count))
    if i.role == "parameter" and i.default is not None:
        values = [i.default] * count
    return {"name": i.name, "kind": kind, "values": [repr(float(v)) for v in values]}


def _inside(i: Input, count: int) -> Iterator[Fraction]:
    """Numbers of the domain."""
    for k in range(count):
        step = STEPS[(k + k // CLASSES + (i.role == "prediction")) % len(STEPS)]
        low, high = i.domain.low, i.domain.high
        if low is not None and high is not None:
            yield low + (high - low) * step
        elif low is not None:
            yield low + 4 * step
        else:
            yield (high if high is not None else Fraction(2)) - 4 * step
