"""Which statements become pairs, and which functions are short or fine: what every output needs, and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from losskernels.codegen import certificate
from losskernels.codegen.bound import PLAIN, U10, Bounded, bound, contract
from losskernels.codegen.bound.fine import refined
from losskernels.codegen.bound.promote import (
    WIDE,
    Target,
    missed,
    pairs_for,
)
from losskernels.codegen.bound.prune import keeps, kept_by
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.bound.slices import in_rows, row_axis
from losskernels.codegen.errors import InternalError
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.ir import Case, Input, Kernel, Output, needed, verify, with_pairs
from losskernels.codegen.ir import Interval as Domain
from losskernels.codegen.lower import lower
from losskernels.codegen.pipeline import stable_form, u10

from .emit_c_kernels import program
from .test_bound import proved

# --- promotion --------------------------------------------------------------------------------------------------------

REAL_KERNELS = ["softplus", "log_cosh", "poisson", "binary_crossentropy_logits", "weighted_crossentropy_logits"]


@cache
def lowered(name: str) -> tuple[Kernel, ...]:
    return lower(stable_form(subjects()[name].problem))


@pytest.mark.parametrize("tier", [PLAIN, U10, Target(2.0, 60)], ids=["plain", "u10", "two units"])
@pytest.mark.parametrize("name", REAL_KERNELS)
def test_what_is_promoted_meets_its_target(name: str, tier: Target) -> None:
    for kernel in lowered(name):
        for b in bound(kernel, scenes_of(kernel), tier).bounds:
            assert b.ulp is None or b.ulp <= tier.ulp + 0.5, b
            assert b.bits is None or b.bits >= tier.bits, b
            assert b.ulp is not None or b.bits is not None or b.small is None, b


def test_only_what_is_needed_is_promoted() -> None:
    """exp(3 x) loses digits by its argument alone, and 3 x + 1 none."""
    inputs = (Input("x", "x", "prediction", Domain()),)
    case = program("x = input x\nc = const 1/3\na = mul c x\none = const 1\nr = exp a\nb = mul one x", "r")
    kernel = Kernel("grown", inputs, (Output("value", ()),), (case,))
    scenes = scenes_of(kernel)
    assert pairs_for(case, scenes[0], Target(1e6, 48)) == frozenset()
    chosen = pairs_for(case, scenes[0], Target(2.0, 48))
    assert {"c", "a"} <= chosen and "b" not in chosen
    assert all(b.ulp is not None and b.ulp <= 2.0 for b in bound(kernel, scenes, Target(2.0, 48)).bounds)
    plain = bound(kernel, scenes, Target(1e6, 48)).bounds
    assert any(b.ulp is not None and b.ulp > 100 for b in plain)


@pytest.mark.parametrize("name", ["log_cosh", "binary_focal_crossentropy_logits"])
def test_no_pair_is_kept_that_nothing_is_lost_without(name: str) -> None:
    (kernel,) = lowered(name)
    scenes = scenes_of(kernel)[:2]
    for case, own in zip(bound(kernel, scenes_of(kernel), PLAIN).kernel.cases, scenes, strict=False):
        pairs = {s.name for s in case.body if s.pair}
        kept = kept_by(with_pairs(case, pairs), own, PLAIN)
        assert not any(keeps(kept, with_pairs(case, pairs - {name}), name) for name in pairs)


def test_of_a_long_program_over_classes_a_part_is_promoted_and_no_more() -> None:
    """All terms of its sums count as much, so that no group of pairs lowers the error by itself."""
    kernel = lowered("categorical_focal_crossentropy_normalised")[1]
    assert kernel.outputs[0].name == "hessian_vector"
    scenes = scenes_of(kernel)
    (number,) = (k for k, case in enumerate(kernel.cases) if "2" in " ".join(map(str, case.guards)))
    case, own = kernel.cases[number], scenes[number]
    assert len(case.body) > WIDE
    pairs = pairs_for(case, own, PLAIN)
    assert 0 < len(pairs) < len(case.body) / 3
    for chosen, kept in ((pairs, True), (frozenset(), False)):
        worst = [missed(case, x, PLAIN, {s.name: np.array(s.name in chosen) for s in case.body}).max() for x in own]
        assert (max(worst) <= 1) == kept


def test_a_scene_in_some_rows_has_the_errors_that_it_has_in_all() -> None:
    kernel = lowered("sparse_categorical_focal_crossentropy_normalised")[0]
    case, (scene,) = kernel.cases[-1], scenes_of(kernel)[-1]
    part = Case(case.guards, needed(case, case.results[:1]), case.results[:1])
    axis, count = row_axis(scene.facts, scene.element_axes)
    rows = [0, count // 3, count - 1]
    none = {s.name: np.array(False) for s in part.body}
    some = replace(scene, facts=in_rows(scene.facts, axis, rows))
    whole = missed(part, scene, PLAIN, none)
    assert count > 50 and np.array_equal(missed(part, some, PLAIN, none), np.take(whole, rows, axis))


def test_a_relative_difference_of_inputs_is_any_number_on_its_side_of_one() -> None:
    """(p - y)/p = 1 - y/p is below 1, so that the logarithm of y/p is bounded wherever it is taken."""
    kernel = lowered("kl_divergence")[0]
    (soft,) = (s for s in scenes_of(kernel)[0] if "soft" in s.regime.name)
    (name,) = (s.name for s in kernel.cases[0].body if s.op == "div" and "x_1" in s.args)
    value = soft.facts[name].value
    assert (
        1 - 2.0**-50 < np.max(value.hi) < 1
        and np.min(value.lo) < -(2.0**200)
        and np.any((value.lo > 0) & (value.hi < 1))
    )
    (claim,) = (b for b in bound(kernel, scenes_of(kernel), PLAIN).bounds if "value" in str(b) and "soft" in b.where)
    assert claim.bits is not None and claim.bits >= 48


def test_the_logarithm_of_a_part_is_that_of_what_is_no_more_than_the_whole() -> None:
    """log(o/S) of the others o of a share e: between those of o/(o + e) at the ends of both; not the largest, at least
    log(1/2), so that its powers do not vanish."""
    kernel = lowered("categorical_focal_crossentropy_logits")[0]
    case, scene = kernel.cases[-1], scenes_of(kernel)[-1][-1]
    by_name = {s.name: s for s in case.body}
    (part,) = (s for s in case.body if s.op == "sub" and [by_name[a].op for a in s.args] == ["log", "log1p"])
    smaller = scene.facts["gap"].value.lo > 0
    low = np.broadcast_to(scene.facts[part.name].value.lo, np.broadcast_shapes(scene.facts[part.name].value.lo.shape))
    assert np.all(low[np.broadcast_to(smaller, low.shape)] > -0.7) and np.min(low) < -600
    assert np.all(scene.facts[part.name].value.hi <= 0)


SEARCH = """
from losskernels.codegen.bound import PLAIN, U10, bound
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.certificate import text
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.lower import lower
from losskernels.codegen.pipeline import stable_form
for name in ("log_cosh", "weighted_crossentropy_logits"):
    kernel = lower(stable_form(subjects()[name].problem))[0]
    print(text(bound(kernel, scenes_of(kernel), target).certificate for target in (PLAIN, U10)))
"""


def test_the_same_pairs_are_found_each_time() -> None:
    found = set()
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", SEARCH], capture_output=True, text=True, check=True, env=environment
        )
        found.add(done.stdout)
    again = [lowered(name)[0] for name in ("log_cosh", "weighted_crossentropy_logits")]
    tiers = (PLAIN, U10)
    own = [certificate.text(bound(k, scenes_of(k), t).certificate for t in tiers) for k in again]
    assert found == {"".join(f"{text}\n" for text in own)}


# --- functions in short -----------------------------------------------------------------------------------------------

IN_SHORT = {"softplus": {"lifted_exp_neg_a", "log1p_exp_neg_a"}, "binary_crossentropy_logits": {"log1p_exp_neg_a"}}
"""Cross-entropy's gradient keeps 2^-64 of its terms where soft labels make them cancel: exp is a whole pair."""


@cache
def exactly(name: str) -> Bounded:
    (kernel,) = lowered(name)
    return bound(kernel, scenes_of(kernel), U10)


@pytest.mark.parametrize("name", IN_SHORT)
def test_pairs_are_short_where_every_output_keeps_its_target(name: str) -> None:
    bounded = exactly(name)
    assert {s.name for s in bounded.kernel.cases[0].body if s.short} == IN_SHORT[name]
    assert all(b.ulp is not None and b.ulp <= U10.ulp and (b.bits or U10.bits) >= U10.bits for b in bounded.bounds)
    assert any(b.ulp is not None and b.ulp > 0.8 for b in bounded.bounds), "what is short is not in the bounds"


# --- fine pairs -------------------------------------------------------------------------------------------------------


def test_what_an_exponent_is_made_of_is_fine() -> None:
    """Not the exponential of it, nor what is only chosen by."""
    text = "x = input x\ng = input g\nl = log x\ne = exp x\nm = log1p e\nc = lt l x\nz = const 0\nw = mul g m"
    case = program(text + "\nv = select c z w\np = exp v\ns = mul l x\nr = add s p", "r")
    inputs = tuple(Input(n, n, "prediction", Domain()) for n in "xg")
    kernel = refined(Kernel("power", inputs, (Output("value", ()),), (case,)))
    assert {s.name for s in kernel.cases[0].body if s.fine} == {"e", "m"}
    pairs = verify(replace(kernel, cases=(with_pairs(kernel.cases[0], {"m", "w", "p"}),)))
    assert "    fine pair m = log1p(e)\n" in str(pairs) and str(pairs).count("fine") == 1
    assert certificate.digest(pairs) == certificate.digest(replace(kernel, cases=(case,)))
    with pytest.raises(InternalError, match="cannot be a fine pair"):
        verify(replace(kernel, cases=(replace(case, body=tuple(replace(s, fine=True) for s in case.body)),)))


def test_a_fine_exponent_loses_less() -> None:
    """An exponent of 600 to 700 takes ten bits of a logarithm of pairs; what is left is the exponential's."""
    pairs, fine = (float(np.max(proved("power", suffix).errors["r"].relative)) for suffix in ("pairs", "fine"))
    assert pairs > 2.0**-58 and fine < 2.0**-67


def test_soft_labels_keep_their_share_of_the_terms() -> None:
    """At roots that move with the label and with an exponent, in both tiers."""
    kernel = lowered("binary_focal_crossentropy_logits")[0]
    for tier, target, promised in ((kernel, PLAIN, contract.PLAIN), (u10(kernel), U10, contract.U10)):
        bounded = bound(tier, scenes_of(tier), target)
        assert not [str(b) for b in bounded.bounds if contract.misses(b, promised)]
