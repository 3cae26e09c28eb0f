"""Roots that nothing moves: found, replaced by a proved approximation, and computed to the last digits beside them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import losskernels.kernels as kernels
import numpy as np
import pytest
from flint import arb, arb_series
from losskernels.codegen.bound import U10, bound, roots
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.elementary.precision import working
from losskernels.codegen.elementary.problem import exact
from losskernels.codegen.ir import Case, Input, Interval, Kernel, Output

from .emit_c_kernels import program

REAL = Interval()
SHIFTED_EXP = program(
    """
    x = input x
    e = exp x
    c = const 3
    result = sub e c
    """,
    "result",
)
"""exp(x) - 3, with its root at log(3)."""


def kernel(case: Case, *moving: str) -> Kernel:
    inputs = tuple(Input(name, name, "prediction" if name == "x" else "target", REAL) for name in ("x", *moving))
    return Kernel("root", inputs, (Output("value", ()),), (case,))


def crossing() -> roots.Crossing:
    (found,) = dict.fromkeys(roots._crossings(kernel(SHIFTED_EXP), SHIFTED_EXP))
    return found


def test_a_root_is_found_and_resolved() -> None:
    resolved = roots.resolve(kernel(SHIFTED_EXP))
    (piece,) = (s for s in resolved.cases[0].body if s.op == "approx")
    assert piece.args[1] == "result" and isinstance(piece.value, Fraction) and piece.value <= roots.WANTED
    with working(300):
        assert abs(exact(roots._root(SHIFTED_EXP, crossing())) - arb(3).log()) < arb(2) ** -155
    for found in bound(resolved, scenes_of(resolved), U10).bounds:
        assert found.bits is None and found.ulp is not None and found.ulp <= 1


def test_without_its_piece_the_root_has_no_bound_by_value() -> None:
    plain = kernel(SHIFTED_EXP)
    (found,) = bound(plain, scenes_of(plain), U10).bounds
    assert found.bits is not None


@pytest.mark.parametrize("place", range(3))
def test_a_coefficient_changed_in_its_last_bits_is_noticed(place: int) -> None:
    case, at = SHIFTED_EXP, crossing()
    root = roots._root(case, at)
    problem = roots._problem(case, at, root, Fraction(1, 16), 12)
    coefficients = list(roots.round_coefficients(problem))
    assert roots._within(case, at, root, problem, tuple(coefficients)) <= roots.WANTED
    coefficients[place] *= 1 + Fraction(1, 2**52)
    assert roots._within(case, at, root, problem, tuple(coefficients)) > roots.WANTED


def test_a_root_next_to_the_root_is_noticed() -> None:
    at = crossing()
    root = roots._root(SHIFTED_EXP, at) + Fraction(1, 2**100)
    problem = roots._problem(SHIFTED_EXP, at, root, Fraction(1, 16), 12)
    assert roots._within(SHIFTED_EXP, at, root, problem, roots.round_coefficients(problem)) > roots.WANTED


def test_roots_that_an_input_moves_stay() -> None:
    moved = program("x = input x\n e = exp x\n y = input y\n result = sub e y", "result")
    assert roots.resolve(kernel(moved, "y")).cases == (moved,)


def test_a_zero_without_a_change_of_sign_stays() -> None:
    square = program("x = input x\n c = const 3\n d = sub x c\n e = exp x\n s = mul d d\n result = mul s e", "result")
    assert roots.resolve(kernel(square)).cases == (square,)


LINEAR = program("x = input x\n two = const 2\n c = const 2/3\n a = mul two x\n result = sub a c", "result")
THIRD = program("x = input x\n e = exp x\n c = const 1/3\n result = sub e c", "result")


@pytest.mark.parametrize("case", [LINEAR, THIRD], ids=["of a polynomial", "of a negative number"])
def test_other_roots_are_resolved_too(case: Case) -> None:
    """2 x - 2/3, where no error is left to level; exp(x) - 1/3, with its root at -log(3)."""
    resolved = roots.resolve(kernel(case))
    for found in bound(resolved, scenes_of(resolved), U10).bounds:
        assert found.bits is None and found.ulp is not None and found.ulp <= 1


CUBE = "x = input x\n e = exp x\n c = const 3\n d = sub e c\n s = mul d d\n result = mul s d"
KINK = """x = input x
    e = exp x
    three = const 3
    c = const 301/100
    two = const 2
    d = sub e three
    from_kink = sub e c
    kinked = abs from_kink
    twice = mul two d
    result = add twice kinked"""
DOUBLE = "x = input x\n e = exp x\n c = const 3/2\n d = sub x c\n result = mul d e"


@pytest.mark.parametrize("text", [CUBE, KINK, DOUBLE], ids=["a slope of 0", "beside a kink", "at a double"])
def test_roots_without_a_short_approximation_stay(text: str) -> None:
    case = program(text, "result")
    assert roots.resolve(kernel(case)).cases == (case,)


def test_a_slope_that_may_be_0_proves_nothing() -> None:
    cube = program(CUBE, "result")
    at = roots.Crossing("result", "x", 1.0625, 1.125)
    root = roots._root(cube, at)
    problem = roots._problem(cube, at, root, Fraction(1, 16), 12)
    assert roots._within(cube, at, root, problem, roots.round_coefficients(problem)) == float("inf")


def test_a_piece_stands_for_the_statement_in_all_its_readers() -> None:
    turned = program("x = input x\n e = exp x\n c = const 3\n d = sub e c\n result = neg d", "result")
    (case,) = roots.resolve(kernel(turned)).cases
    (chosen,) = (s.args[0] for s in case.body if s.op == "neg")
    assert next(s for s in case.body if s.name == chosen).op == "select"


@pytest.mark.parametrize("tier, most", [("plain", 8), ("u10", 1)])
@pytest.mark.parametrize("label", [0.0, 1.0])
def test_the_focal_hessian_keeps_its_digits_beside_its_root(tier: str, most: float, label: float) -> None:
    with working(300, 3):

        def hessian(z: float) -> arb:
            x = arb_series([arb(z), 1], 3)
            p = 1 / (1 + (-x).exp())
            p = p if label else 1 - p
            return 2 * (-((1 - p) ** 2) * p.log())[2]

        low, high = (2.5, 3.0) if label == 0 else (-3.0, -2.5)
        falling = bool(hessian(low) > 0)
        while np.nextafter(low, high) < high:
            middle = (low + high) / 2
            low, high = (middle, high) if bool(hessian(middle) > 0) == falling else (low, middle)
        steps = [0, 1, 2, 3, 10, 1000, 10**6, 10**9, 10**12, 5 * 10**13, 2 * 10**14]
        points = np.array([low + sign * k * np.spacing(abs(low)) for k in steps for sign in (-1, 1)])
        found = kernels.binary_focal_crossentropy_logits
        found = found.u10 if tier == "u10" else found
        for z, h in zip(points, found.hessian(np.full(len(points), label), points, 2.0), strict=True):
            true = hessian(float(z))
            assert abs(arb(float(h)) - true) <= most * arb(float(np.spacing(abs(float(true)))))


def test_a_case_with_a_piece_is_another_kernel_than_without() -> None:
    resolved = roots.resolve(kernel(SHIFTED_EXP))
    worse = tuple(replace(s, value=Fraction(1, 4)) if s.op == "approx" else s for s in resolved.cases[0].body)
    (found,) = bound(
        replace(resolved, cases=(replace(resolved.cases[0], body=worse),)), scenes_of(resolved), U10
    ).bounds
    assert found.ulp is not None and found.ulp > 1
