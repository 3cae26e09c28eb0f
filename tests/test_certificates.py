"""Published bounds are kept by the kernels, and certificates are believed only where they fit."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from exact_ir import exact, unit
from flint import arb
from losskernels.codegen import bound as bounding
from losskernels.codegen import certificate
from losskernels.codegen.bound import PLAIN, U10, bound
from losskernels.codegen.bound.boxes import Regime, regimes
from losskernels.codegen.bound.promote import (
    Scene,
    Target,
)
from losskernels.codegen.bound.roots import resolve
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.certificate import Bound, Certificate, Grade
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.errors import LosskernelsError
from losskernels.codegen.evidence import sweep
from losskernels.codegen.evidence.interpret import case_of
from losskernels.codegen.evidence.oracle import truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.ir import Case, Kernel
from losskernels.codegen.pipeline import u10

from .emit_c_kernels import promoted
from .test_bound import distance
from .test_bound_search import REAL_KERNELS, exactly, lowered

# --- what is published ------------------------------------------------------------------------------------------------

PUBLISHED = [
    ("softplus", {}), ("log_cosh", {}), ("poisson", {}), ("binary_crossentropy_logits", {}),
    ("weighted_crossentropy_logits", {}), ("binary_focal_crossentropy_logits", {"gamma": 2.0}),
]  # fmt: skip


@cache
def stored(name: str) -> dict[str, Certificate]:
    return certificate.read(checkout().generated / "certificates" / f"{subjects()[name].loss}.json")


def audited(name: str, fixed: dict[str, float]) -> dict[str, np.ndarray]:
    """A thousand points of the audit."""
    drawn = sweep.groups(subjects()[name], np.float64, 0, "", share=500 / sweep.ELEMENTS)
    parts = list(itertools.islice(drawn, 2))
    at = {n: np.concatenate([p[n] for p in parts]) for n in parts[0]}
    if fixed and "y_true" in at:
        at["y_true"] = np.round(at["y_true"])
    return at | {n: np.full(len(next(iter(at.values()))), x) for n, x in fixed.items()}


def place(kernel: Kernel, case: Case, at: dict[str, float]) -> tuple[str, Regime] | None:
    """Where a point belongs among the places that a certificate names; None where nothing is promised."""
    for regime in regimes(kernel, case):
        inside = (x for n, x in at.items() if n in regime.inputs)
        names = (n for n in at if n in regime.inputs)
        held = all(
            bool(np.any((regime.inputs[n].lo <= x) & (x <= regime.inputs[n].hi)))
            for n, x in zip(names, inside, strict=True)
        )
        if held:
            guards = [str(g) for g in case.guards if not regime.name.startswith(g.name)]
            return ", ".join([*guards, *filter(None, [regime.name])]), regime
    return None


def excess(got: float, true: arb, terms: arb, claim: Bound) -> bool:
    """Whether an error is larger than what is claimed of it."""
    wrong = distance(got, true)
    if not abs(true) >= arb(2) ** -960:
        return claim.small is not None and not wrong <= claim.small * unit(true)
    if claim.ulp is not None and wrong <= claim.ulp * unit(true):
        return False
    if claim.bits is not None:
        return not wrong <= unit(true) / 2 + arb(2) ** -claim.bits * terms
    return claim.ulp is not None


@pytest.mark.parametrize("tier", ["plain", "u10"])
@pytest.mark.parametrize(("name", "fixed"), PUBLISHED, ids=[n for n, _ in PUBLISHED])
def test_no_published_bound_is_exceeded(name: str, fixed: dict[str, float], tier: str) -> None:
    subject, at = subjects()[name], audited(name, fixed)
    kernel = getattr(kernels, name)
    claims = {(b.output, b.where): b for b in stored(name)[name + "_u10" * (tier == "u10")].bounds}
    ir = lowered(name)[0]
    cases = case_of(ir, at)
    outputs = tuple(o.name for o in ir.outputs)
    runs = kernel.u10 if tier == "u10" else kernel
    got = runs.evaluate(*(at[i.name] for i in ir.inputs), outputs=outputs)
    checked, told = 0, []
    for k in range(len(cases)):
        sample = {n: float(x[k]) for n, x in at.items()}
        case = ir.cases[int(cases[k])]
        where = place(ir, case, sample)
        if where is None:
            continue
        true = truth(subject, sample)
        sizes = exact(case, sample)
        for output, result, x in zip(outputs, case.results, got, strict=True):
            checked += 1
            if excess(float(x[k]), true[output], sizes[result][0].terms, claims[output, where[0]]):
                place_of = {n: v.hex() for n, v in sample.items()}
                units = float(distance(float(x[k]), true[output]) / unit(true[output]))
                told.append(f"{claims[output, where[0]]}; {units:.3f} units at {place_of}")
    assert not told, f"{len(told)} of {checked}\n" + "\n".join(told[:10])
    assert checked > 900


# --- certificates -----------------------------------------------------------------------------------------------------


@cache
def certified(name: str = "log_cosh") -> Certificate:
    kernel = lowered(name)[0]
    return bound(kernel, scenes_of(kernel), PLAIN).certificate


def again(kernel: Kernel, known: Certificate | None) -> Certificate:
    return bound(kernel, scenes_of(kernel), PLAIN, known).certificate


def searched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements of the programs for which pairs are searched from now on."""
    told: list[str] = []
    search = bounding.pairs_for

    def watched(case: Case, scenes: tuple[Scene, ...], target: Target) -> frozenset[str]:
        told.extend(s.name for s in case.body)
        return search(case, scenes, target)

    monkeypatch.setattr(bounding, "pairs_for", watched)
    return told


def test_a_certificate_that_fits_spares_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    known = certified()
    told = searched(monkeypatch)
    assert certificate.text([again(lowered("log_cosh")[0], known)]) == certificate.text([known])
    assert not told
    assert again(lowered("log_cosh")[0], None) == known
    assert told


def test_pairs_are_taken_from_a_certificate() -> None:
    """They do not belong to the hash of the IR, and decide what is proved."""
    kernel = lowered("log_cosh")[0]
    bounded = bound(kernel, scenes_of(kernel), PLAIN)
    every = replace(promoted(kernel), name=kernel.name)
    assert certificate.digest(kernel) == certificate.digest(bounded.kernel) == certificate.digest(every)
    assert [s.name for s in bounded.kernel.cases[0].body if s.pair] == list(certified().pairs[0]) != []


def changed_constant(kernel: Kernel) -> Kernel:
    """log(2) becomes log(3)."""
    case = kernel.cases[0]
    body = tuple(replace(s, value="log(3)") if s.value == "log(2)" else s for s in case.body)
    assert body != case.body
    return replace(kernel, cases=(replace(case, body=body),))


def test_a_certificate_of_another_program_is_searched_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    known, told = certified(), searched(monkeypatch)
    other = changed_constant(lowered("log_cosh")[0])
    found = again(other, known)
    assert told and found.ir == certificate.digest(other) != known.ir


def with_bound(c: Certificate, **change: Any) -> Certificate:
    return replace(c, bounds=(replace(c.bounds[0], **change), *c.bounds[1:]))


FORGED: dict[str, Callable[[Certificate], Certificate]] = {
    "a smaller bound": lambda c: with_bound(c, ulp=1.0),
    "a smaller bound below 2^-960": lambda c: with_bound(c, small=1.0),
    "a bound less": lambda c: replace(c, bounds=c.bounds[1:]),
    "another output": lambda c: with_bound(c, output="gradient"),
    "another place": lambda c: with_bound(c, where="y_true 0"),
    "no pairs": lambda c: replace(c, pairs=((),)),
    "pairs of no case": lambda c: replace(c, pairs=()),
    "a pair that cannot be one": lambda c: replace(c, pairs=((*c.pairs[0], "y_pred"),)),
    "a pair less": lambda c: replace(c, pairs=(c.pairs[0][1:],)),
}
REFUSAL = (
    "the certificate of {} claims what its kernel does not keep; "
    "delete generated/certificates and run: losskernels generate"
)


@pytest.mark.parametrize("forgery", FORGED)
def test_claims_that_are_not_kept_are_refused(forgery: str) -> None:
    """With one sentence, and the command that renews the certificate."""
    claimed = FORGED[forgery](certified())
    with pytest.raises(LosskernelsError) as refused:
        again(lowered("log_cosh")[0], claimed)
    assert str(refused.value) == REFUSAL.format("log_cosh")


def test_what_is_short_is_taken_from_a_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    known = exactly("softplus").certificate
    monkeypatch.setattr(bounding, "shortened", lambda *_: pytest.fail("it is searched for"))
    (kernel,) = lowered("softplus")
    assert bound(kernel, scenes_of(kernel), U10, known).certificate == known


@pytest.mark.parametrize("name", ["x_2", "y_pred", "unknown"])
def test_a_certificate_in_which_something_else_is_short_is_refused(name: str) -> None:
    (kernel,), known = lowered("softplus"), exactly("softplus").certificate
    claimed = replace(known, short=((*known.short[0], name),))
    with pytest.raises(LosskernelsError) as refused:
        bound(kernel, scenes_of(kernel), U10, claimed)
    assert str(refused.value) == REFUSAL.format("softplus")


def test_claims_about_cancelling_terms_are_not_increased() -> None:
    known = certified("poisson")
    bits = known.bounds[0].bits
    assert bits is not None
    for claimed, kept in ((bits, True), (bits - 1, True), (bits + 1, False), (None, False)):
        other = with_bound(known, bits=claimed)
        if kept:
            assert again(lowered("poisson")[0], other) == known
        else:
            with pytest.raises(LosskernelsError, match="the certificate of poisson claims"):
                again(lowered("poisson")[0], other)


def test_where_an_exponent_is_given_later_the_error_is_a_function_of_what_is_exponentiated() -> None:
    """gamma |log p|: the smaller, the more bits are proved; what is claimed for small ones may not be more either."""
    kernel = u10(resolve(lowered("binary_focal_crossentropy_logits")[0]))
    scenes = scenes_of(kernel)
    known = bound(kernel, scenes, U10, stored("binary_focal_crossentropy")[kernel.name]).certificate
    graded = next(b for b in known.bounds if (b.output, b.where) == ("gradient", "y_true soft"))
    bits = [graded.bits, *(g.bits for g in graded.grades)]
    assert bits == sorted(bits) and bits[-1] > bits[0] >= 64
    assert not any(b.grades for b in known.bounds if "gamma" in b.where)
    better = replace(graded, grades=(*graded.grades[:-1], replace(graded.grades[-1], bits=bits[-1] + 1)))
    claimed = replace(known, bounds=tuple(better if b == graded else b for b in known.bounds))
    with pytest.raises(LosskernelsError, match="claims what its kernel does not keep"):
        bound(kernel, scenes, U10, claimed)


def test_claims_that_are_more_than_kept_become_what_is_proved() -> None:
    assert again(lowered("log_cosh")[0], with_bound(certified(), ulp=7.99)) == certified()


def test_certificates_are_read_as_they_were_written(tmp_path: Path) -> None:
    several = [
        certified(),
        Certificate("none", "0" * 64, ((), ("a", "b_1")), ((), ("a",)), ()),
        Certificate(
            "odd",
            "f" * 64,
            ((),),
            ((),),
            (
                Bound("value", "", math.inf, None, None),
                Bound("g", "y 0", None, 51, 2.5, (Grade(8, math.inf, 53), Grade(1, 0.75, None))),
            ),
        ),
    ]
    path = tmp_path / "log_cosh.json"
    path.write_text(certificate.text(several))
    assert list(certificate.read(path).values()) == several
    assert certificate.text(certificate.read(path).values()) == path.read_text()
    assert certificate.read(tmp_path / "other.json") == {}


BROKEN = {
    "no JSON": "{",
    "no list": '{"kernel": "log_cosh"}',
    "no records": "[1]",
    "a name less": '[{"kernel": "log_cosh", "pairs": [""], "short": [""], "bounds": []}]',
    "nothing about what is short": '[{"kernel": "log_cosh", "ir": "", "pairs": [""], "bounds": []}]',
    "a bound in words": '[{"kernel": "k", "ir": "", "pairs": [""], "short": [""], "bounds": '
    '[{"output": "value", "where": "", "ulp": "7", "bits": null, "small": null}]}]',
    "an unknown name": '[{"kernel": "k", "ir": "", "pairs": [""], "short": [""], "bounds": '
    '[{"output": "value", "sigma": 2}]}]',
}


@pytest.mark.parametrize("broken", BROKEN)
def test_files_that_are_no_certificates_are_refused(broken: str, tmp_path: Path) -> None:
    path = tmp_path / "log_cosh.json"
    path.write_text(BROKEN[broken])
    with pytest.raises(LosskernelsError) as refused:
        certificate.read(path)
    told = str(refused.value)
    assert told.startswith("certificates/log_cosh.json in generated/ is no list of certificates (")
    assert told.endswith("delete it and run: losskernels generate") and "\n" not in told


def test_every_published_certificate_fits_its_kernel() -> None:
    """What is committed is what is proved of the present programs."""
    for name in REAL_KERNELS:
        for kernel in lowered(name):
            known = stored(name)[kernel.name]
            assert known.ir == certificate.digest(kernel), kernel.name
            assert again(kernel, known) == known
            tier = u10(kernel)
            assert bound(tier, scenes_of(kernel), U10, stored(name)[tier.name]).certificate == stored(name)[tier.name]
