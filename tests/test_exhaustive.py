"""`losskernels audit --exhaustive`: slices of it, its interruption, and the evidence that it leaves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from losskernels.codegen import cli
from losskernels.codegen.driver.discover import Project, checkout
from losskernels.codegen.evidence import campaign, exhaustive, ledger, subjects
from losskernels.codegen.evidence.exhaustive import Question, decide, look, total
from losskernels.codegen.evidence.figures import Figures
from losskernels.codegen.evidence.survey import Finding
from typer.testing import CliRunner

BCE = Question("binary_crossentropy_logits", "binary_crossentropy", (), "plain")
FOCAL = Question("binary_focal_crossentropy_logits", "binary_focal_crossentropy", (("gamma", 2.0),), "plain")
SMALL = 1 << 16


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Short chunks, a cache folder of the test's own, and whatever state generated/ is in."""
    monkeypatch.setattr(exhaustive, "CHUNK", SMALL)
    monkeypatch.setattr(exhaustive, "BESIDE", 40)
    monkeypatch.setattr(campaign, "require_current", lambda losses, entries: None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path, checkout().compiler)


def at(x: float) -> int:
    """The chunk that has this logit."""
    return int(np.float32(x).view(np.uint32)) // SMALL


class Wrong:
    """A kernel whose gradient in float32 is off by a unit at one logit, or NaN there."""

    def __init__(self, kernel: Any, x: float, to_nan: bool):
        self.kernel, self.info, self.x, self.to_nan = kernel, kernel.info, np.float32(x), to_nan

    def evaluate(self, **given: Any) -> Any:
        found = self.kernel.evaluate(**given)
        x = given["y_pred"]
        if x.dtype == np.float32:
            g = found.gradient
            g[x == self.x] = np.nan if self.to_nan else np.nextafter(g[x == self.x], np.float32(np.inf))
        return found


@pytest.mark.parametrize("question", [BCE, FOCAL], ids=lambda q: q.kernel)
def test_a_slice_is_rounded_once(question: Question) -> None:
    slices = total([look(question, at(x)) for x in (1.0, -3.0, 95.0, -100.0)])
    assert all(s.compared == 4 * SMALL for s in slices.values())
    answers = decide(question, slices)
    assert {(a.label, a.output) for a in answers} == {(y, o) for y in (0, 1) for o in ("value", "gradient", "hessian")}
    for a in answers:
        assert a.worst <= 0.51 and not a.nonfinite and not a.flushed and a.misrounded <= a.compared / 1000, a


def test_doubtful_results_are_those_near_the_middle() -> None:
    eps = 2.0**-23
    screen = np.array([1 + eps / 2 * (1 + 2.0**-21), 1 + eps / 4, -(1 + eps / 2), 1.5 * 2.0**-149, 2.0**-140])
    bits = np.arange(len(screen), dtype=np.uint32)
    found = exhaustive.screened(screen.astype(np.float32), screen, bits)
    assert sorted(b for _, b in found.doubtful) == [0, 2, 3] and found.other == 0


def test_what_is_farthest_from_the_screen_is_decided_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exhaustive, "DECIDED", 2)
    eps, screen = 2.0**-23, np.array([1.0, 1.0, 1 + 2.0**-24, 1.0])
    got = np.array([1 + eps, 1 + 3 * eps, 1.0, 1 + 2 * eps], dtype=np.float32)
    found = exhaustive.Slice()
    found.add(exhaustive.screened(got, screen, np.arange(4, dtype=np.uint32)))
    assert [b for _, b in found.doubtful] == [1, 3] and found.other == 3


@pytest.mark.parametrize("to_nan", [False, True])
def test_one_wrong_logit_is_found(monkeypatch: pytest.MonkeyPatch, to_nan: bool) -> None:
    (right,) = (k for tier, k in exhaustive.available(BCE.kernel).items() if tier == "plain")
    monkeypatch.setattr(exhaustive, "available", lambda name: {"plain": Wrong(right, 1.001, to_nan)})
    answers = decide(BCE, look(BCE, at(1.001)))
    for a in answers:
        if a.output == "gradient":
            assert (
                a.other >= 1 and a.nonfinite == to_nan and (a.worst > 0.51) and a.at == np.float32(1.001).item().hex()
            )
        else:
            assert not a.nonfinite and a.worst <= 0.51


def test_it_goes_on_after_an_interruption(monkeypatch: pytest.MonkeyPatch, project: Project) -> None:
    looked: list[int] = []

    def watched(question: Question, chunk: int) -> Any:
        looked.append(chunk)
        return look(question, chunk)

    def interrupted(what: str, done: int, of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(ledger, "look", watched)
    texts = campaign.text_folder()
    with pytest.raises(KeyboardInterrupt):
        ledger.exhaust(project, texts, BCE, interrupted, jobs=1, chunks=4)
    assert looked == [0, 1] and not list(ledger.stored(project, texts, [BCE.kernel]))
    ledger.exhaust(project, texts, BCE, lambda *_: None, jobs=1, chunks=4)
    assert looked == [0, 1, 2, 3]
    (evidence,) = ledger.stored(project, texts, [BCE.kernel])
    assert evidence.current and not evidence.faults and {a.compared for a in evidence.answers} == {4 * SMALL}
    assert not list(ledger.cache_folder().iterdir())


def test_a_broken_state_is_begun_anew(project: Project) -> None:
    state = ledger.resumed(BCE, "key")
    state.done = {1}
    state.save()
    assert ledger.resumed(BCE, "key").done == {1} and ledger.resumed(BCE, "other").done == set()
    state.path.write_text("{")
    assert ledger.resumed(BCE, "key").done == set()


def show(*arguments: str) -> str:
    result = CliRunner().invoke(cli.app, ["audit", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_stale_evidence_is_shown_and_is_no_error(monkeypatch: pytest.MonkeyPatch, project: Project) -> None:
    monkeypatch.setattr(subjects, "origin", lambda: project)
    monkeypatch.setattr(
        campaign, "survey", lambda task: [Finding(task.kernel, "value", task.dtype, "plain", Figures())]
    )
    monkeypatch.setattr(campaign, "cores", lambda: 1)
    texts = checkout().generated
    monkeypatch.setattr(campaign, "text_folder", lambda: texts)
    ledger.exhaust(project, texts, BCE, lambda *_: None, jobs=1, chunks=1)
    assert "current" in show(BCE.kernel)
    path = project.root / "tests" / "evidence" / f"{BCE.kernel}.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"key": "of another C"}))
    assert f"stale, renew it with: losskernels audit {BCE.kernel} --exhaustive" in show(BCE.kernel)
    assert not json.loads(show(BCE.kernel, "--json"))["exhaustive"][0]["current"]


def test_the_stored_evidence_is_within_the_contract() -> None:
    """Whether it is current, `audit` says."""
    project = checkout()
    kernels = [path.stem for path in (project.root / "tests" / "evidence").glob("*.json")]
    for evidence in ledger.stored(project, project.generated, kernels):
        assert not evidence.faults and evidence.worst <= 0.51, evidence.kernel
        assert sum(a.compared for a in evidence.answers) == 6 * 2 * 0x7F800000


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "needs the names of kernels"),
        (("softplus",), "its target is no label"),
        (("binary_crossentropy",), "it does not take one logit"),
        (("kl_divergence",), "it does not take one logit"),
        ((FOCAL.kernel, "--parameter", "beta=2"), "has no parameter beta"),
        ((FOCAL.kernel, "--parameter", "gamma"), "this is no number"),
    ],
)
def test_what_cannot_be_asked_is_refused(arguments: tuple[str, ...], told: str) -> None:
    result = CliRunner().invoke(cli.app, ["audit", "--exhaustive", *arguments])
    assert result.exit_code == 2 and told in result.stderr
