"""Straight-line arithmetic on doubles, written once: in, its text; out, lines of C, or its values in any arithmetic.

A line is `name = expression` over + - * / and fma, product_rest (doubles), fast_two_sum, sum, product, multiply_add
(pairs, with .high and .low), all as in the header. Names in capitals, LK_..., are constants of the header.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

PAIRS = ("fast_two_sum", "sum", "product", "multiply_add")
"""What gives a pair."""
CALLED = {"fma": "LK_FMA", **{name: f"lk_{name}" for name in (*PAIRS, "product_rest")}}
"""What each is called in C."""


class Arithmetic(Protocol):
    """What a program can be computed in: its values are `Any`, pairs of them have .high and .low."""

    def constant(self, value: float) -> Any: ...
    def add(self, a: Any, b: Any) -> Any: ...
    def sub(self, a: Any, b: Any) -> Any: ...
    def mul(self, a: Any, b: Any) -> Any: ...
    def div(self, a: Any, b: Any) -> Any: ...
    def neg(self, a: Any) -> Any: ...
    def fma(self, a: Any, b: Any, c: Any) -> Any: ...
    def product_rest(self, a: Any, b: Any, c: Any) -> Any: ...
    def fast_two_sum(self, a: Any, b: Any) -> Any: ...
    def sum(self, a: Any, b: Any) -> Any: ...
    def product(self, a: Any, b: Any) -> Any: ...
    def multiply_add(self, a: Any, b: Any, c: Any) -> Any: ...


@dataclass(frozen=True, slots=True)
class Program:
    """(name, expression) in order."""

    steps: tuple[tuple[str, ast.expr], ...]

    def __add__(self, after: Program) -> Program:
        """This one, and then another."""
        return Program(self.steps + after.steps)

    def in_c(self) -> tuple[str, ...]:
        """Declarations, one a step."""
        return tuple(
            f"const {'lk_pair' if _gives_pair(value) else 'double'} {name} = "
            + re.sub(r"\w+(?=\()", lambda found: CALLED[found[0]], ast.unparse(value))
            + ";"
            for name, value in self.steps
        )

    def run(self, arithmetic: Arithmetic, environment: Mapping[str, Any]) -> dict[str, Any]:
        """The environment and the value of every name."""
        values = dict(environment)
        for name, expression in self.steps:
            values[name] = _value(expression, arithmetic, values)
        return values


def program(text: str) -> Program:
    """The program that a text says."""
    steps: list[tuple[str, ast.expr]] = []
    for line in ast.parse("\n".join(map(str.strip, text.splitlines()))).body:
        if not (isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name)):
            raise SyntaxError(f"a line of a program is `name = expression`, not {ast.unparse(line)}")
        steps.append((line.targets[0].id, line.value))
    return Program(tuple(steps))


def _gives_pair(expression: ast.expr) -> bool:
    return isinstance(expression, ast.Call) and ast.unparse(expression.func) in PAIRS


BINARY = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div"}


def _value(expression: ast.expr, arithmetic: Arithmetic, values: Mapping[str, Any]) -> Any:
    """The value of an expression where names have `values`."""
    match expression:
        case ast.Constant(value=value):
            return arithmetic.constant(float(str(value)))
        case ast.Name(id=name):
            return values[name]
        case ast.Attribute(value=ast.Name(id=name), attr=part):
            return getattr(values[name], part)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return arithmetic.neg(_value(operand, arithmetic, values))
        case ast.BinOp(left=left, op=op, right=right):
            operation, operands = BINARY[type(op)], [left, right]
        case ast.Call(func=ast.Name(id=name), args=arguments):
            operation, operands = name, arguments
        case _:
            raise SyntaxError(f"no arithmetic: {ast.unparse(expression)}")
    return getattr(arithmetic, operation)(*(_value(operand, arithmetic, values) for operand in operands))
