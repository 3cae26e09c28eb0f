"""Powers of two that are taken out for float32: the numbers stay what they are, or the case does."""

from __future__ import annotations

import pytest
from losskernels.codegen.bound.settle import settled
from losskernels.codegen.ir import LIFT, Case, Input, Interval, Kernel, Output, verify

from .emit_c_kernels import program
from .ir_interpreter import evaluate

BEGINNING = f"z = input z;a = abs z;n = neg a;e = lifted_exp n;c = const 1/{2**LIFT};one = const 1;zero = const 0;"
SETTLED = {
    "taken back at once": "x = mul c e;s = add one x;r = div x s",
    "taken back last": "x = mul c e;s = add one x;q = div e s;neg = neg q;r = mul neg c",
    "with a factor": f"two = const 1/{2 ** (LIFT - 2)};q = mul e z;r = mul two q",
    "of a square": f"q = mul e e;k = const 3/{4**LIFT};r = mul k q",
    "in two steps": "q = mul e e;b = mul c q;r = mul b c",
    "through a choice": "t = lt z zero;q = select t e zero;r = mul c q",
    "through sums and comparisons": "d = add e e;m = max d e;t = le m e;q = sub m e;s = select t d q;r = mul s c",
}
KEPT = {
    "the result is lifted": "r = neg e",
    "a sum with another number": "r = add one e",
    "a choice with another number": "t = lt z zero;r = select t e one",
    "a logarithm": "r = log e",
    "a comparison with another number": "t = lt e one;r = select t one zero",
}


def case(text: str) -> Case:
    return program((BEGINNING + text).replace(";", "\n"), "r")


def value(of: Case, z: float) -> object:
    kernel = Kernel("k", (Input("z", "z", "prediction", Interval()),), (Output("value", ()),), (of,))
    return evaluate(verify(kernel), {"z": z})["value"]


@pytest.mark.parametrize("text", SETTLED.values(), ids=SETTLED)
def test_numbers_are_the_same_without_the_lift(text: str) -> None:
    before, after = case(text), settled(case(text))
    ops = [s.op for s in after.body]
    assert "exp" in ops and "lifted_exp" not in ops
    for z in (0.0, -1.5, 3.0, -900.0):
        assert value(after, z) == value(before, z)


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_a_power_that_is_not_taken_back_stays(text: str) -> None:
    before = case(text)
    assert settled(before) is before


def test_nothing_is_called_lifted_that_is_not() -> None:
    text = f"z = input z;lifted_e = lifted_exp z;c = const 1/{2**LIFT};e = mul c lifted_e;r = mul e e"
    after = settled(program(text.replace(";", "\n"), "r"))
    assert [s.name for s in after.body] == ["z", "e", "r"]
