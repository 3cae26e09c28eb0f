"""Pass 6, lower: stable statements become verified kernels, with what no output needs left out.

`promoted` makes the u10 tier of a kernel: the same statements, computed as pairs.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from .ir import PAIRABLE, Case, Input, Interval, Kernel, Output, needed, verify, with_pairs
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


def promoted(kernel: Kernel) -> Kernel:
    """The u10 tier of `kernel`: every statement that can be a pair is one, unless it is exact in doubles."""
    cases = tuple(with_pairs(case, _inexact(case)) for case in kernel.cases)
    return verify(replace(kernel, name=f"{kernel.name}_u10", cases=cases))


def _inexact(case: Case) -> set[str]:
    """The statements that a pair holds better than a double: not signs, choices and elements of what is a double."""
    found: set[str] = set()
    for s in case.body:
        if s.op == "const":
            exact = isinstance(s.value, Fraction) and Fraction(float(s.value)) == s.value
        else:
            exact = s.op in {"neg", "abs", "select", "gather"} and found.isdisjoint(s.args)
        if s.op in PAIRABLE and not exact:
            found.add(s.name)
    return found
