"""The u10 tier against the truth in ball arithmetic: within one unit in the last place, away from the roots of an
output; and the limits at the ends of the domain as in the plain tier."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from flint import arb
from losskernels.codegen.evidence import points
from losskernels.codegen.evidence.figures import CROSSING
from losskernels.codegen.evidence.oracle import Sample
from losskernels.codegen.evidence.subjects import subjects

from .test_accuracy import CLASSES, Measure, half_a_unit, report, wrong

SUBJECTS = {n: s for n, s in subjects().items() if getattr(kernels, n).info.u10}
SINGLE = [n for n, s in SUBJECTS.items() if not s.classwise]
ROWS = [n for n, s in SUBJECTS.items() if s.classwise]
LOSSES = {
    "binary_crossentropy", "weighted_crossentropy", "binary_focal_crossentropy", "categorical_crossentropy", "softplus",
    "log_cosh", "poisson",
}  # fmt: skip


def one_unit(one: Sample, measure: Measure) -> arb | None:
    """Nothing is asked near a root, nor where the largest number is not far. A share below the normal numbers has lost
    digits before a direction multiplies it."""
    output, _, exact, size = measure
    if abs(exact) < CROSSING * abs(size) or abs(exact) > arb(2) ** 1000:
        return None
    directions = one.get("v", [0.0]) if output.startswith("hessian_vector") else [0.0]
    assert isinstance(directions, Sequence)
    return unit(exact) + arb(2) ** -1074 * max(map(abs, directions))


def unit(exact: arb) -> arb:
    """The distance of neighbouring doubles at `exact`."""
    if not abs(exact) > arb(2) ** -1022:
        return arb(2) ** -1074
    mantissa, exponent = exact.mid().man_exp()
    return arb(2) ** (int(exponent) + int(abs(mantissa)).bit_length() - 53)


def test_the_losses_that_are_promised_have_it() -> None:
    assert {s.loss for s in SUBJECTS.values()} == LOSSES


@pytest.mark.parametrize("name", SINGLE)
def test_within_one_unit(name: str) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.elements(subject, 600, "u10"), one_unit, u10=True))


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("c", CLASSES)
def test_rows_within_one_unit(name: str, c: int) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.rows(subject, CLASSES[c], c, "u10"), one_unit, u10=True))


@pytest.mark.parametrize("name", SUBJECTS)
def test_float32_is_rounded_once(name: str) -> None:
    subject = SUBJECTS[name]
    at = points.rows(subject, 24, 3, "float32") if subject.classwise else points.elements(subject, 400, "float32")
    report(wrong(subject, points.narrowed(subject, at), half_a_unit, u10=True))


ENDS = (0.0, -0.0, 1.0, 0.3, 1e300, -1e300, 710.0, -746.0, math.inf, -math.inf, math.nan, -1e-9, 1.5)


def agree(plain: Any, exact: Any, told: str) -> None:
    """Infinite and NaN at the same places; close elsewhere, where a root may have been hit or not."""
    np.testing.assert_allclose(exact, plain, rtol=1e-12, atol=1e-15, err_msg=told)


@pytest.mark.parametrize("name", SINGLE)
def test_the_ends_of_the_domain_are_as_in_the_plain_tier(name: str) -> None:
    subject, kernel = SUBJECTS[name], getattr(kernels, name)
    names = tuple(o.name for o in kernel.info.outputs)
    at = [np.array(x) for x in zip(*itertools.product(ENDS, repeat=len(subject.problem.inputs)), strict=True)]
    plain, exact = (k.evaluate(*at, outputs=names) for k in (kernel, kernel.u10))
    for n in names:
        agree(getattr(plain, n), getattr(exact, n), n)


@pytest.mark.parametrize("name", ROWS)
def test_masks_and_ends_of_rows_are_as_in_the_plain_tier(name: str) -> None:
    subject, kernel = SUBJECTS[name], getattr(kernels, name)
    names = tuple(o.name for o in kernel.info.outputs)
    logits = any(i.role == "prediction" and i.domain.low is None for i in subject.problem.inputs)
    given = (0.0, 1.0, -math.inf, 5e-324, 700.0, -745.0, math.nan) if logits else (0.0, 1.0, 5e-324, 0.3, math.nan, 2.0)
    x = np.array(list(itertools.product(given, repeat=3)))
    label = subject.problem.onehot is not None
    for k in range(3):
        y: Any = k if label else np.eye(3)[k]
        plain, exact = (tier.evaluate(y, x, outputs=names) for tier in (kernel, kernel.u10))
        for n in names:
            agree(getattr(plain, n), getattr(exact, n), f"{n}, label {k}")
        rest = [a.default for a in kernel.info.hessian_vector.parameters]
        plain, exact = (t.hessian_vector(y, x, np.array([1.0, 0.0, -2.0]), *rest) for t in (kernel, kernel.u10))
        agree(plain, exact, f"hessian_vector, label {k}")
