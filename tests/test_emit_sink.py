"""Choices where they cost least: two sides that mirror each other are computed once, and give the same bits."""

from __future__ import annotations

import math
import random
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from losskernels.codegen.emit import c as target
from losskernels.codegen.emit.c import emit_c
from losskernels.codegen.emit.sink import sunk
from losskernels.codegen.ir import Case, Input, Kernel, Output, verify, with_pairs

from .emit_c_kernels import REAL, loss, program
from .test_emit_c import ROOT, compiled, run_block

INPUTS = (Input("y_true", "y", "target", REAL), Input("y_pred", "z", "prediction", REAL))
OPERATIONS = ("add", "sub", "mul", "div", "min", "max")
SPECIAL = (0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 1e-310, 1e300)


def kernel_of(*cases: Case) -> Kernel:
    return verify(Kernel("mirrored", INPUTS, (Output("value", ()),), cases))


def mirrored(seed: int, pairs: bool) -> Kernel:
    """One random program of y and z where z < y, and the same of z and y elsewhere; its additions and products, with
    the arguments exchanged."""
    source = random.Random(seed)
    lines = ["y = input y_true", "z = input y_pred", "low = lt z y"]
    sides = ["y", "z"], ["z", "y"]
    for k in range(10):
        op = source.choice(OPERATIONS[:4] if pairs else OPERATIONS)
        chosen = [source.randrange(len(sides[0])) for _ in range(2)]
        crossed = not pairs and op in ("add", "mul") and source.random() < 0.5
        for side, names in enumerate(sides):
            order = chosen[::-1] if crossed and side else chosen
            lines.append(f"s{side}_{k} = {op} {' '.join(names[i] for i in order)}")
        for side, names in enumerate(sides):
            names.append(f"s{side}_{k}")
    lines.append("end = select low s0_9 s1_9")
    case = program("\n".join(lines), "end")
    made = {s.name for s in case.body if s.op in OPERATIONS and source.random() < 0.7} | {"s0_9", "s1_9", "end"}
    even = {f"s{side}_{name[3:]}" for name in made if name.startswith("s") for side in (0, 1)}
    return kernel_of(with_pairs(case, even | {"end"}) if pairs else case)


def bits(values: list[float]) -> list[bytes]:
    """Of NaN any."""
    return [b"" if math.isnan(x) else struct.pack("d", x) for x in values]


@pytest.mark.parametrize("pairs", [False, True], ids=["doubles", "pairs"])
def test_mirrored_sides_are_computed_once_and_give_the_same_bits(
    pairs: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernels = [replace(mirrored(seed, pairs), name=f"mirrored_{seed}") for seed in range(20)]
    for kernel in kernels:
        (before,), (after,) = kernel.cases, sunk(kernel).cases
        assert sum(s.op == "select" for s in after.body) <= 2
        assert sum(s.op in OPERATIONS for s in after.body) <= sum(s.op in OPERATIONS for s in before.body) // 2
    source = random.Random(0)
    numbers = [*SPECIAL, *(source.gauss(0, 2) for _ in range(10))]
    pairs_of = [(y, z) for y in numbers for z in numbers]
    inputs = [list(x) for x in zip(*pairs_of, strict=True)]
    for folder in ("moved", "plain"):
        (tmp_path / folder).mkdir()
    elementary = ROOT / "generated/c"
    moved = compiled(emit_c(loss("mirrored", *kernels)), tmp_path / "moved", elementary=elementary)
    monkeypatch.setattr(target, "sunk", lambda kernel: kernel)
    plain = compiled(emit_c(loss("mirrored", *kernels)), tmp_path / "plain", elementary=elementary)
    for kernel in kernels:
        found, wanted = (run_block(library, kernel, 0, inputs, {"value"})["value"] for library in (moved, plain))
        assert bits(found) == bits(wanted)


MIRRORED = """
    y = input y_true
    z = input y_pred
    one = const 1
    four = const 4
    minus = const -4
    below = lt z y
    label = eq one y
    one_z = eq one z
    a = mul y z
    c = div a z
    b = mul four z
    d = div b y
    e = neg c
    k = mul minus z
    f = div k y
"""
"""Two results of z and y, and their negatives."""
SIDES = {
    "exchanged": "g = select below c d\n h = select below d c",
    "with the other sign": "g = select below c d\n h = select below f e",
    "zero is of any sign": "o = const 0\n i = select one_z o f\n j = select one_z o d\n"
    " g = select below c j\n h = select below i e",
}


@pytest.mark.parametrize("pairs", [False, True], ids=["doubles", "pairs"])
@pytest.mark.parametrize("sides", SIDES)
def test_what_two_labels_exchange_is_chosen_once(
    sides: str, pairs: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = program(f"{MIRRORED}\n {SIDES[sides]}\n end = select label g h", "end")
    kernel = kernel_of(with_pairs(case, {s.name for s in case.body if pairs and s.op in ("mul", "div", "neg")}))
    (after,) = sunk(kernel).cases
    assert [s.op for s in after.body].count("same") == 1
    numbers = [*SPECIAL, 0.5, -3.0, 7.25]
    for folder in ("moved", "plain"):
        (tmp_path / folder).mkdir()
    inputs = [list(x) for x in zip(*((y, z) for y in numbers for z in numbers), strict=True)]
    moved = compiled(emit_c(loss("mirrored", kernel)), tmp_path / "moved", elementary=ROOT / "generated/c")
    monkeypatch.setattr(target, "sunk", lambda kernel: kernel)
    plain = compiled(emit_c(loss("mirrored", kernel)), tmp_path / "plain", elementary=ROOT / "generated/c")
    found, wanted = (run_block(library, kernel, 0, inputs, {"value"})["value"] for library in (moved, plain))
    assert [x or 0.0 for x in found] == pytest.approx([x or 0.0 for x in wanted], rel=0, abs=0, nan_ok=True)
    none = [math.copysign(1, x) for x, was in zip(found, wanted, strict=True) if x == 0 < math.copysign(1, was)]
    assert none and min(none) > 0, "a 0 is negated"


def test_a_condition_is_chosen_by_what_it_compares() -> None:
    text = """
        y = input y_true
        z = input y_pred
        zero = const 0
        low = lt z zero
        none = eq zero y
        nothing = eq zero z
        left = select none zero y
        right = select nothing zero z
        end = select low left right
    """
    (case,) = sunk(kernel_of(program(text, "end"))).cases
    assert [str(s) for s in case.body[4:]] == [
        "end_1 = select(low, y, z)",
        "none_1 = eq(zero, end_1)",
        "left_1 = select(none_1, zero, end_1)",
    ]


@pytest.mark.parametrize(
    "sides",
    [
        "a = mul y z\n b = add y z",
        "a = sub y z\n b = sub y z",
        "a = mul y z\n c = exp y\n d = exp z\n b = mul c d",
    ],
    ids=["other operations", "nothing to choose", "arguments that are needed anyway"],
)
def test_what_would_not_be_cheaper_stays(sides: str) -> None:
    kernel = kernel_of(
        program(f"y = input y_true\n z = input y_pred\n low = lt y z\n {sides}\n end = select low a b", "end")
    )
    (case,) = sunk(kernel).cases
    assert sum(s.op == "select" for s in case.body) == (0 if "sub" in sides else 1)


def test_a_double_that_is_chosen_instead_of_a_pair_becomes_one() -> None:
    text = """
        y = input y_true
        z = input y_pred
        low = lt z y
        wide = mul y z
        a = div wide z
        b = div y z
        end = select low a b
    """
    case = program(text, "end")
    (found,) = sunk(kernel_of(with_pairs(case, {"wide", "a", "b", "end"}))).cases
    assert [str(s) for s in found.body[4:]] == ["pair end_1 = select(low, wide, y)", "pair a_1 = div(end_1, z)"]


def test_pairs_that_are_rounded_before_they_are_chosen_are_chosen_before_only_at_the_end() -> None:
    """What reads the choice reads a double, and Sterbenz's lemma is about doubles."""
    text = """
        y = input y_true
        z = input y_pred
        low = lt z y
        a = div y z
        b = div z y
        end = select low a b
        less = sub end z
    """
    case = with_pairs(program(text, "end"), {"a", "b"})
    (found,) = sunk(kernel_of(replace(case, body=case.body[:-1]))).cases
    assert sum(s.op == "div" for s in found.body) == 1
    kernel = kernel_of(replace(case, results=("less",)))
    assert sunk(kernel) == kernel
