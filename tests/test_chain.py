"""Chains x/w/w of tiny numbers: which kernels have them, and that what is lifted is lowered by as much."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest
from losskernels.codegen.chain import chain, lift_chains
from losskernels.codegen.errors import InternalError
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.ir import LIFT, Case, Kernel, Statement, needed, verify
from losskernels.codegen.lower import lower
from losskernels.codegen.normalise import NormalForm
from losskernels.codegen.pipeline import stable_form
from losskernels.codegen.prove import prove
from losskernels.codegen.scale import scale

CHAINS = {
    "gaussian_nll": {"hessian_mean_var"},
    "gaussian_nll_log": {"gradient_mean", "hessian_mean_var"},
    "kl_divergence_element": {"hessian"},
    "poisson": {"hessian"},
    "poisson_shifted": {"hessian"},
}
"""The outputs that are chains."""
NONE = ["squared_error", "weighted_crossentropy", "binary_crossentropy_clipped", "poisson_log", "softplus"]


@cache
def compiled(name: str) -> tuple[Kernel, NormalForm]:
    stable = stable_form(subjects()[name].problem)
    return lower(stable)[0], stable.normal


def programs(kernel: Kernel) -> dict[str, tuple[Statement, ...]]:
    (case,) = kernel.cases
    return {o.name: needed(case, (r,)) for o, r in zip(kernel.outputs, case.results, strict=True)}


@pytest.mark.parametrize("name", CHAINS)
def test_only_chains_are_lifted(name: str) -> None:
    kernel, _ = compiled(name)
    old, new = programs(kernel), programs(scale(kernel))
    assert {o for o in old if old[o] != new[o]} == CHAINS[name]


@pytest.mark.parametrize("name", NONE)
def test_what_has_no_chain_is_left_as_it_is(name: str) -> None:
    kernel, _ = compiled(name)
    assert lift_chains(kernel) is kernel


def test_results_in_float32_are_not_lifted() -> None:
    kernel, _ = compiled("poisson")
    kernel = replace(kernel, single=kernel.cases)
    assert scale(kernel).single == kernel.cases


def test_a_chain_has_one_divisor_and_begins_with_inputs() -> None:
    x, v, w = (Statement(n, "input", (), n) for n in "xvw")
    body = [
        x,
        v,
        w,
        Statement("e", "exp", ("x",)),
        Statement("p", "div", ("x", "w")),
        Statement("q", "div", ("e", "w")),
    ]
    ends = {
        "p/w": ("div", ("p", "w"), True), "w/p": ("div", ("w", "p"), False), "p/v": ("div", ("p", "v"), False),
        "q/w": ("div", ("q", "w"), False), "p w": ("mul", ("p", "w"), False),
    }  # fmt: skip
    for name, (op, args, expected) in ends.items():
        by_name = {s.name: s for s in [*body, Statement("end", op, args)]}
        assert (chain(by_name, "end") is not None) == expected, name


@pytest.mark.parametrize("name", CHAINS)
def test_what_is_lifted_is_lowered_by_as_much(name: str) -> None:
    kernel, normal = compiled(name)
    kernel = scale(kernel)
    assert prove((kernel,), normal)
    (case,) = kernel.cases
    for power in (Fraction(2**LIFT), Fraction(1, 2**LIFT)):
        with pytest.raises(InternalError):
            prove((changed(kernel, case, power),), normal)


def changed(kernel: Kernel, case: Case, power: Fraction) -> Kernel:
    """The kernel with half of one constant."""
    body = tuple(replace(s, value=power / 2) if s.op == "const" and s.value == power else s for s in case.body)
    return verify(replace(kernel, cases=(replace(case, body=body),)))


def test_the_kernels_with_chains_are_all() -> None:
    """Of all kernels without class axis."""
    found = {name for name, s in subjects().items() if not s.classwise and scale(k := compiled(name)[0]) is not k}
    assert found == set(CHAINS)
