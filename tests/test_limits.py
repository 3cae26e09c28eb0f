"""Beyond the ordinary: far logits, the ends of the domain and what is outside it."""

from __future__ import annotations

import itertools
import math
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from flint import arb, ctx
from losskernels.codegen.evidence.oracle import Found, Sample, Subject, truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.terms import terms

from .test_accuracy import LARGEST, report, sum_of_terms, within

SUBJECTS = subjects()
LOGITS = [n for n, s in SUBJECTS.items() if s.link == "logit"]
GROWING = ["softplus", "log_cosh", "poisson_log", "gaussian_nll_log"]
SHARED = [n for n, s in SUBJECTS.items() if s.link == "softmax"]
CHANCES = [
    n
    for n, s in SUBJECTS.items()
    if not s.classwise and any(i.role == "prediction" and i.domain.high == 1 for i in s.problem.inputs)
]
UNDERFLOW = arb(2) ** -1060
"""What may be lost far outside, where exp(-|x|) underflows before its product with a large factor."""
FAR, FARTHER = 3000.0, 6000.0
"""From here on a function of a logit is affine to 2^-1140, for every gamma >= 1/2."""


def parameters(subject: Subject) -> list[dict[str, Any]]:
    choices: dict[str, tuple[float, ...]] = {
        "gamma": (0.0, 0.5, 1.0, 1.37, 2.0, 5.0, 20.0), "pos_weight": (0.1, 1.0, 100.0),
        "low": (1e-7,), "epsilon": (1e-7,),
        "high": (1 - 1e-7,),
    }  # fmt: skip
    own = [i.name for i in subject.problem.inputs if i.role == "parameter"]
    return [dict(zip(own, values, strict=True)) for values in itertools.product(*(choices[n] for n in own))]


def outputs(subject: Subject, sample: Sample) -> dict[str, float]:
    kernel = getattr(kernels, subject.name)
    names = tuple(o.name for o in kernel.info.outputs)
    found = kernel.evaluate(*(sample[i.name] for i in subject.problem.inputs), outputs=names)
    return {n: float(x) for n, x in zip(names, found, strict=True)}


def affine(subject: Subject, sample: dict[str, Any]) -> Found:
    """The truth at any logit, continued from where it is affine."""
    x = sample["y_pred"]
    if abs(x) <= FAR:
        return truth(subject, sample)
    near, far = (truth(subject, sample | {"y_pred": math.copysign(at, x)}) for at in (FAR, FARTHER))
    return {n: near[n] + (far[n] - near[n]) * (abs(arb(x)) - FAR) / (FARTHER - FAR) for n in near}


def differences(subject: Subject, sample: Sample, exact: Found) -> list[str]:
    size = terms(subject, sample, exact=exact)
    got = outputs(subject, sample)
    found = []
    for n, x in exact.items():
        bound = sum_of_terms(sample, (n, got[n], x, abs(size[n]))) + UNDERFLOW
        if not within((n, got[n], x, size[n]), bound, LARGEST[np.float64]):
            found.append(f"{n} at {sample}: {got[n]!r}, not {x.str(17, radius=False)}")
    return found


@pytest.mark.parametrize("name", LOGITS)
def test_far_logits(name: str) -> None:
    subject = SUBJECTS[name]
    found = []
    for size, sign, y in itertools.product((710.0, 745.5, 1500.0, 1e5, 1e15), (1, -1), (0.0, 1.0, 0.3)):
        for given in parameters(subject):
            sample = {"y_true": y, "y_pred": sign * size, **given}
            with ctx.workprec(2048):
                found += differences(subject, sample, affine(subject, sample))
    report(found)


@pytest.mark.parametrize("name", GROWING)
def test_exponentials_that_overflow(name: str) -> None:
    subject = SUBJECTS[name]
    found = []
    last = subject.problem.inputs[-1].name
    others = [i.name for i in subject.problem.inputs][:-1]
    for size, sign in itertools.product((700.5, 709.9, 745.5, 800.0, 1500.0, 1e5, 1e15), (1, -1)):
        for rest in itertools.product((0.0, 1.0, 1e-170), repeat=len(others)):
            sample = dict(zip(others, rest, strict=True)) | {last: sign * size}
            with ctx.workprec(2048):
                found += differences(subject, sample, truth(subject, sample))
    report(found)


ROWS = ([1e3, 0.0], [1e15, 0.0, -1e15], [1e5, 1e5, 0.0], [800.0, 0.0, -800.0], [-1e5, -1e5 + 1, -1e5 - 750])


@pytest.mark.parametrize("name", SHARED)
def test_far_rows(name: str) -> None:
    subject = SUBJECTS[name]
    kernel = getattr(kernels, name)
    found = []
    for x, k in itertools.product(ROWS, range(3)):
        c = len(x)
        y: Any = k % c if subject.problem.onehot is not None else [float(j == k % c) for j in range(c)]
        sample: dict[str, Any] = {"y_true": y, "y_pred": x}
        if any(i.name == "gamma" for i in subject.problem.inputs):
            sample |= {"alpha": [1.0] * c, "gamma": 2.0}
        got = kernel.evaluate(*sample.values(), outputs=("value", "gradient", "hessian"))
        with ctx.workprec(2048):
            exact, size = truth(subject, sample), terms(subject, sample, range(c))
            for n in ("gradient", "hessian"):
                for j in range(c):
                    measure = (n, float(getattr(got, n)[j]), exact[n][j], size[n][j])
                    if not within(measure, sum_of_terms(sample, measure) + UNDERFLOW, LARGEST[np.float64]):
                        found.append(f"{n}[{j}] at {sample}: {measure[1]!r}, not {measure[2].str(17, radius=False)}")
            value = ("value", float(got.value), exact["value"], size["value"])
            if not within(value, sum_of_terms(sample, value) + UNDERFLOW, LARGEST[np.float64]):
                found.append(f"value at {sample}: {value[1]!r}, not {value[2].str(17, radius=False)}")
    report(found)


def limit(near: arb, nearer: arb) -> float:
    """Where a function goes whose values at the exponents e and 2 e are given."""
    if abs(nearer) < arb(2) ** -1200:
        return 0.0
    if abs(nearer - near) < arb(2) ** -1000:
        return float(nearer.mid())
    return math.inf if nearer > 0 else -math.inf


def at_ends(subject: Subject, ends: dict[float, tuple[Any, Any]]) -> list[str]:
    found = []
    for (end, close), y in itertools.product(ends.items(), (0.0, 1.0, 0.3)):
        for given in parameters(subject) or [{}]:
            sample = {"y_true": y, "y_pred": end, **given}
            with ctx.workprec(16384):
                pair = [truth(subject, sample | {"y_pred": x}) for x in close]
                wanted = {n: limit(pair[0][n], pair[1][n]) for n in pair[0]}
            got = outputs(subject, sample)
            found += [
                f"{n} at {sample}: {got[n]!r}, not {w!r}"
                for n, w in wanted.items()
                if not (got[n] == w or abs(got[n] - w) <= 1e-12 * abs(w))
            ]
    return found


@pytest.mark.parametrize("name", LOGITS)
def test_infinite_logits_give_the_limits(name: str) -> None:
    report(at_ends(SUBJECTS[name], {s * math.inf: (s * FAR, s * FARTHER) for s in (1, -1)}))


@pytest.mark.parametrize("name", ["poisson", "poisson_shifted", "poisson_log"])
def test_infinite_rates_give_the_limits(name: str) -> None:
    """y log mu is nothing beside mu, and there is none for y = 0."""
    large = (FAR, FARTHER) if name == "poisson_log" else (arb(2) ** 4000, arb(2) ** 8000)
    ends = {math.inf: large}
    if name == "poisson_log":
        ends[-math.inf] = (-FAR, -FARTHER)
    report(at_ends(SUBJECTS[name], ends))


@pytest.mark.parametrize("name", CHANCES)
def test_certain_probabilities_give_the_limits(name: str) -> None:
    with ctx.workprec(16384):
        small = [arb(2) ** -k for k in (4000, 8000)]
        ends = {0.0: (small[0], small[1]), 1.0: (1 - small[0], 1 - small[1])}
    report(at_ends(SUBJECTS[name], ends))


@pytest.mark.parametrize("name", SHARED)
def test_a_logit_of_minus_infinity_masks_its_class(name: str) -> None:
    subject, kernel = SUBJECTS[name], getattr(kernels, name)
    names = ("value", "gradient", "hessian")
    extra: list[Any] = []
    for k in (0, 2):
        label = subject.problem.onehot is not None
        y, y_short = (k, {0: 0, 2: 1}[k]) if label else (np.eye(3)[k], np.eye(2)[{0: 0, 2: 1}[k]])
        if any(i.name == "gamma" for i in subject.problem.inputs):
            extra = [1.0, 2.0]
        masked = kernel.evaluate(y, np.array([0.3, -np.inf, -1.0]), *extra, outputs=names)
        short = kernel.evaluate(y_short, np.array([0.3, -1.0]), *extra, outputs=names)
        np.testing.assert_allclose(masked.value, short.value, rtol=1e-14)
        for n in names[1:]:
            np.testing.assert_allclose(getattr(masked, n), np.insert(getattr(short, n), 1, 0.0), rtol=1e-14)


@pytest.mark.parametrize("name", SUBJECTS)
def test_nan_and_what_is_outside_the_domain_give_nan(name: str) -> None:
    subject, kernel = SUBJECTS[name], getattr(kernels, name)
    names = tuple(o.name for o in kernel.info.outputs)
    fine: list[Any] = [1 if i.index else np.full(3, 0.4) if i.axis else 0.4 for i in subject.problem.inputs]
    assert all(np.isfinite(x).all() for x in kernel.evaluate(*fine, outputs=names))
    for k, i in enumerate(subject.problem.inputs):
        bad = [-1, 3] if i.index else [math.nan]
        bad += [] if i.index or i.domain.low is None else [float(i.domain.low) - 1e-9, -math.inf]
        bad += [] if i.domain.high is None else [float(i.domain.high) + 1e-9, math.inf]
        for b in bad:
            spoiled = list(fine)
            spoiled[k] = np.array([0.4, b, 0.4]) if i.axis else b
            for n, x in zip(names, kernel.evaluate(*spoiled, outputs=names), strict=True):
                assert np.isnan(x).all(), f"{n} at {i.name} = {b}: {x}"


def test_conventions() -> None:
    """0 log 0, a kink, and 0/0 have the values that are declared."""
    zeros = np.zeros(3)
    assert kernels.kl_divergence_element.value(0.0, 0.0) == 0
    assert kernels.binary_crossentropy.value([0.0, 1.0], [0.0, 1.0]).tolist() == [0, 0]
    assert list(kernels.absolute_error.value_gradient_hessian(1.5, 1.5)) == [0, 0, 0]
    found = kernels.cosine_similarity.evaluate(np.arange(3.0), zeros, outputs=("value", "gradient", "hessian"))
    assert [x.tolist() for x in map(np.asarray, found)] == [0, [0] * 3, [0] * 3]
