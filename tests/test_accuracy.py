"""Kernels against the truth in ball arithmetic, over the domain that is promised: by sum|terms|, relatively where there
is no root, and in float32."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from flint import arb, ctx
from losskernels.codegen.evidence import points
from losskernels.codegen.evidence.oracle import Sample, Subject, truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.terms import terms

SUBJECTS = subjects()
SINGLE = [n for n, s in SUBJECTS.items() if not s.classwise]
ROWS = [n for n, s in SUBJECTS.items() if s.classwise]
SMALLEST = arb(2) ** -1074
LARGEST = {np.float64: arb(2) ** 1024 * (1 - arb(2) ** -54), np.float32: arb(2) ** 128 * (1 - arb(2) ** -25)}
"""From here on the nearest number of the format is infinite."""
CLASSES = {2: 24, 3: 36, 7: 12, 100: 3, 1000: 2}
"""Rows by number of classes."""

Measure = tuple[str, float, arb, arb]
"""Output, what the kernel gives, the exact result, sum|terms|."""


def kernel_of(subject: Subject, u10: bool) -> Any:
    kernel = getattr(kernels, subject.name)
    return kernel.u10 if u10 else kernel


def computed(subject: Subject, at: points.Arrays, u10: bool = False) -> dict[str, Any]:
    """Every output of the kernel at these points."""
    kernel = kernel_of(subject, u10)
    inputs = [at[i.name] for i in subject.problem.inputs]
    names = tuple(o.name for o in kernel.info.outputs)
    found = dict(zip(names, kernel.evaluate(*inputs, outputs=names), strict=True))
    if subject.classwise:
        found["hessian_vector"] = kernel.hessian_vector(*with_direction(subject, at))
    return found


def with_direction(subject: Subject, at: points.Arrays) -> list[Any]:
    """The arguments of `hessian_vector`, in its order."""
    return [at[a.name] for a in getattr(kernels, subject.name).info.hessian_vector.arguments]


def measured(subject: Subject, at: points.Arrays, u10: bool = False) -> Iterator[tuple[Sample, Measure]]:
    """Every output at every point, with the truth; over many classes, for some of them."""
    got = computed(subject, at, u10)
    for k in range(len(got["value"])):
        one = points.sample(at, k)
        wanted = _some(one) if subject.classwise else []
        exact = truth(subject, one, wanted if subject.classwise else None)
        size = terms(subject, one, wanted, exact)
        for output, x in exact.items():
            if isinstance(x, dict):
                for j, ball in x.items():
                    yield one, (f"{output}[{j}]", float(got[output][k][j]), ball, size[output][j])
            else:
                yield one, (output, float(got[output][k]), x, abs(size[output]))


def _some(one: Sample) -> list[int]:
    """All classes of a short row; of a long one its largest, its label, and one more."""
    x = one["y_pred"]
    assert isinstance(x, Sequence)
    if len(x) <= 7:
        return list(range(len(x)))
    y = one["y_true"]
    label = max(range(len(x)), key=lambda k: y[k]) if isinstance(y, Sequence) else int(y)
    return sorted({max(range(len(x)), key=lambda k: x[k]), label, len(x) // 2})


def wrong(
    subject: Subject, at: points.Arrays, allowed: Callable[[Sample, Measure], arb | None], u10: bool = False
) -> list[str]:
    """What is further from the truth than allowed, as text; the worst first."""
    found = []
    largest = LARGEST[at[subject.problem.inputs[-1].name].dtype.type]
    with ctx.workprec(256):
        for one, measure in measured(subject, at, u10):
            bound = allowed(one, measure)
            if bound is not None and not within(measure, bound, largest):
                found.append((_badness(measure, bound), _text(one, measure, bound)))
    return [text for _, text in sorted(found, key=lambda x: -x[0])]


def within(measure: Measure, bound: arb, largest: arb) -> bool:
    """Where the exact result is too large for the type, inf - inf is as good as inf: finite results are promised."""
    _, got, exact, _ = measure
    if math.isnan(got):
        return bool(abs(exact) > largest)
    if not exact.is_finite():
        return False
    if math.isinf(got):
        return bool(abs(exact) + bound >= largest and (exact > 0) == (got > 0))
    return bool(abs(got - exact) <= bound)


def _badness(measure: Measure, bound: arb) -> float:
    return float(abs(measure[1] - measure[2]) / bound) if math.isfinite(measure[1]) else math.inf


def _text(one: Sample, measure: Measure, bound: arb) -> str:
    short = {n: x if not isinstance(x, Sequence) or len(x) < 8 else f"<{len(x)}>" for n, x in one.items()}
    output, got, exact, size = measure
    return (
        f"{output} at {short}: {got!r}, not {exact.str(17, radius=False)}; "
        f"{_badness(measure, bound):.3g} times the bound; terms {size.str(3, radius=False)}"
    )


def report(found: list[str]) -> None:
    assert not found, f"{len(found)} results are wrong\n" + "\n".join(found[:12])


def sum_of_terms(one: Sample, measure: Measure) -> arb:
    """A share below the normal numbers has lost digits before a direction or a weight of hundreds multiplies it."""
    x = one.get("y_pred", 0.0)
    tiny = isinstance(x, Sequence) and max(x) - min(x) > 700 and "mean" not in one
    return 1e-12 * measure[3] + (SMALLEST * 2**24 if tiny else SMALLEST)


@pytest.mark.parametrize("name", SINGLE)
def test_within_the_sum_of_terms(name: str) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.elements(subject, 500), sum_of_terms))


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("c", CLASSES)
def test_rows_within_the_sum_of_terms(name: str, c: int) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.rows(subject, CLASSES[c], c), sum_of_terms))


HARD = {
    "binary_crossentropy": ("value", "gradient", "hessian"), "weighted_crossentropy": ("value", "gradient", "hessian"),
    "binary_focal_crossentropy": ("value", "gradient"), "categorical_crossentropy": ("value", "gradient", "hessian"),
    "softplus": ("value", "gradient", "hessian"), "log_cosh": ("value", "gradient", "hessian"),
    "squared_error": ("value", "gradient", "hessian"),
}  # fmt: skip
"""The outputs that have no root for a hard label, by loss."""


def relative(subject: Subject) -> Callable[[Sample, Measure], arb | None]:
    def bound(one: Sample, measure: Measure) -> arb | None:
        y, gamma = one.get("y_true", 0.0), one.get("gamma", 2.0)
        unit = any(i.role == "target" and i.domain.high == 1 for i in subject.problem.inputs)
        hard = sorted(y)[-2:] == [0.0, 1.0] if isinstance(y, Sequence) else not unit or y in (0.0, 1.0)
        if not hard or gamma not in (0.0, 2.0) or measure[0].split("[")[0] not in HARD[subject.loss]:
            return None
        return 1e-13 * abs(measure[2]) + 2 * SMALLEST

    return bound


@pytest.mark.parametrize("name", [n for n in SINGLE if SUBJECTS[n].loss in HARD])
def test_no_digit_is_lost_where_there_is_no_root(name: str) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.elements(subject, 600, "hard"), relative(subject)))


@pytest.mark.parametrize("name", [n for n in ROWS if SUBJECTS[n].loss in HARD and "normalised" not in SUBJECTS[n].link])
@pytest.mark.parametrize("c", [2, 5, 100])
def test_no_digit_of_a_confident_class_is_lost(name: str, c: int) -> None:
    subject = SUBJECTS[name]
    report(wrong(subject, points.rows(subject, CLASSES.get(c, 24), c, "hard"), relative(subject)))


def half_a_unit(_: Sample, measure: Measure) -> arb:
    """0.51 ULP of float32, and what double precision may be off."""
    exponent = max(math.frexp(float(abs(measure[2]).mid()))[1] - 24, -149) if measure[2].abs_lower() > 0 else -149
    return arb(0.51) * arb(2) ** exponent + 1e-12 * measure[3]


@pytest.mark.parametrize("name", SUBJECTS)
def test_float32_is_rounded_once(name: str) -> None:
    subject = SUBJECTS[name]
    at = points.rows(subject, 24, 3, "float32") if subject.classwise else points.elements(subject, 400, "float32")
    report(wrong(subject, points.narrowed(subject, at), half_a_unit))
