"""Pass 6, lower: stable statements become verified kernels, with what no output needs left out.

`promoted` makes the u10 tier of a kernel: the same statements, computed as pairs.
"""

from __future__ import annotations

from .ir import Case, Input, Interval, Kernel, Output, needed, verify
from .normalise import NormalCase
from .stabilise import Stable


def lower(stable: Stable) -> tuple[Kernel, ...]:
    """The kernel of a problem, and with a class axis the one of its Hessian-vector product."""
    problem, normal = stable.problem, stable.normal
    kernels = [_kernel(problem.name, problem.inputs, stable.cases, normal.cases)]
    if stable.directional:
        direction = Input("v", "v", "direction", Interval(), axis=True)
        place = sum(i.role != "parameter" for i in problem.inputs)
        inputs = (*problem.inputs[:place], direction, *problem.inputs[place:])
        kernels.append(_kernel(f"{problem.name}_hessian_vector", inputs, stable.directional, normal.directional))
    return tuple(kernels)


def _kernel(name: str, inputs: tuple[Input, ...], cases: tuple[Case, ...], normal: tuple[NormalCase, ...]) -> Kernel:
    outputs = tuple(Output(n.plain.name, n.plain.key, n.plain.axis) for n in normal[0].variants[0].outputs)
    live = tuple(Case(c.guards, needed(c, c.results), c.results) for c in cases)
    return verify(Kernel(name, inputs, outputs, live))
