"""How a polynomial is evaluated: by halves (Estrin), so that the multiplications do not wait for each other, or one
term after another (Horner), with the fewest operations: in a loop the next elements fill the time.

In, the coefficients as names; out, lines of a `program`, in an order that fixes the rounding.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`assignments` are (name, expression) pairs in order; `result` names the value of the polynomial."""

    assignments: tuple[tuple[str, str], ...]
    result: str


def estrin(variable: str, coefficients: tuple[str, ...]) -> Evaluation:
    """coefficients[0] + coefficients[1] variable + ..., as expressions."""
    assignments: list[tuple[str, str]] = []
    values, power, degree = coefficients, variable, 1
    while len(values) > 1:
        pairs: list[str] = []
        for index in range(0, len(values) - 1, 2):
            name = f"sum{degree * 2}_{index // 2}"
            assignments.append((name, f"fma({values[index + 1]}, {power}, {values[index]})"))
            pairs.append(name)
        values = (*pairs, *values[len(values) - len(values) % 2 :])
        if len(values) > 1:
            degree *= 2
            assignments.append((f"{variable}{degree}", f"{power} * {power}"))
            power = f"{variable}{degree}"
    return Evaluation(tuple(assignments), values[0])


def horner(variable: str, coefficients: tuple[str, ...]) -> Evaluation:
    """The same."""
    assignments: list[tuple[str, str]] = []
    result = coefficients[-1]
    for index in range(len(coefficients) - 2, -1, -1):
        assignments.append((f"from{index}", f"fma({result}, {variable}, {coefficients[index]})"))
        result = f"from{index}"
    return Evaluation(tuple(assignments), result)
