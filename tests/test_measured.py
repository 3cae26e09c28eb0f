"""The committed figures: measured again where the kernels are others, the same wherever they are measured."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_backend import BACKEND, define, make_project
from losskernels import kernels
from losskernels.codegen.driver import generate as generator
from losskernels.codegen.driver.check import check
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.measured import FOLDER
from losskernels.codegen.evidence import points, sweep, table
from losskernels.codegen.evidence.subjects import subjects

from .test_levels import ELEMENTS, elements, natives, same_bits

ROOT = Path(__file__).parent.parent
fused = pytest.mark.skipif(not table.fused(), reason="the processor has no fused multiplication")


class Meter:
    """Measures what it is told to, and notes it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, losses: Sequence[str], step: Callable[[int, int], None]) -> dict[str, str]:
        self.asked = list(losses)
        return {loss: f"{loss} is right\n" for loss in losses}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path, alpha="value = 1", beta="value = 2")


def asked(project: Project, *names: str) -> list[str]:
    """What a generate measures."""
    meter = Meter()
    generator.generate(project, replace(BACKEND, measure=meter), names)
    return meter.asked


def test_measured_is_what_has_another_text(project: Project) -> None:
    assert asked(project) == ["alpha", "beta"]
    assert (project.generated / FOLDER / "alpha.txt").read_text() == "alpha is right\n"
    assert asked(project) == []
    define(project, "alpha", "value = 1  # the same C")
    assert asked(project) == []
    define(project, "alpha", "value = 3")
    assert asked(project) == ["alpha"]
    (project.native / "engine.c").write_text((project.native / "engine.c").read_text() + "/* rounds otherwise */\n")
    assert asked(project) == ["alpha", "beta"]
    (project.compiler / "evidence").mkdir()
    (project.compiler / "evidence" / "oracle.py").write_text("")
    assert asked(project) == ["alpha", "beta"]


def test_a_table_is_written_anew_if_it_was_edited_and_goes_with_its_loss(project: Project) -> None:
    asked(project)
    file = project.generated / FOLDER / "alpha.txt"
    file.write_text("alpha is perfect\n")
    found = {(f.kind, f.change.path) for f in check(project, replace(BACKEND, measure=Meter()))}
    assert ("edited by hand", f"{FOLDER}/alpha.txt") in found
    assert asked(project) == ["alpha"]
    assert check(project, replace(BACKEND, measure=Meter())) == []
    (project.definitions / "alpha.py").unlink()
    assert asked(project) == []
    assert not file.exists()


def test_the_table_of_a_loss_that_is_left_stale_is_left_too(project: Project) -> None:
    asked(project)
    for name in ("alpha", "beta"):
        define(project, name, "value = 3")
    assert asked(project, "alpha") == ["alpha"]
    assert (project.generated / FOLDER / "beta.txt").read_text() == "beta is right\n"
    assert asked(project) == ["beta"]


def test_interrupted_it_leaves_kernels_without_figures_and_is_made_up_for(project: Project) -> None:
    def interrupted(losses: Sequence[str], step: Callable[[int, int], None]) -> dict[str, str]:
        raise KeyboardInterrupt

    with pytest.raises(generator.Unmeasured, match="the kernels are in place"):
        generator.generate(project, replace(BACKEND, measure=interrupted))
    assert (project.generated / "c" / "alpha.c").exists()
    found = check(project, replace(BACKEND, measure=Meter()))
    assert sorted((f.kind, f.change.path) for f in found) == [
        ("not generated", f"{FOLDER}/{n}.txt") for n in ("alpha", "beta")
    ]
    assert asked(project) == ["alpha", "beta"]


@fused
@pytest.mark.parametrize("loss", ["poisson", "cosine_similarity"])
def test_the_committed_figures_are_those_of_these_kernels(loss: str) -> None:
    told: list[tuple[int, int]] = []
    found = table.measure([loss], lambda done, total: told.append((done, total)))
    assert found == {loss: (ROOT / "generated" / FOLDER / f"{loss}.txt").read_text()}
    assert told[0][0] == 0 and told[-1][0] == told[-1][1]


@fused
def test_a_scalar_build_gives_the_same_results_at_the_fixed_points() -> None:
    for at in sweep.groups(subjects()[ELEMENTS], np.float64, 0, None, table.SHARE):
        given = at["y_true"], at["y_pred"], at["gamma"]
        scalar = elements(natives("gcc")["scalar"], *given, "f8")
        assert same_bits(list(getattr(kernels, ELEMENTS).value_gradient_hessian(*given)), scalar)


def test_the_points_are_the_same_on_every_machine() -> None:
    """Their hash; functions of NumPy that are not exact, such as 2.0**x, change it from one processor to another."""
    hashed = hashlib.sha256()
    for name in ("binary_focal_crossentropy_logits", "categorical_crossentropy", "gaussian_nll", "poisson"):
        for at in sweep.groups(subjects()[name], np.float64, 0, None, table.SHARE):
            for x in at.values():
                hashed.update(np.ascontiguousarray(x).tobytes())
    assert hashed.hexdigest() == "892b1cca0774829992121e4d442a1d757e24b3833da518db19f87f316fd8659f"


@pytest.mark.parametrize(("low", "high"), [(2.0**-1074, 1.0), (1e-2, 1e2), (2.0**-53, 0.5)])
def test_spread_numbers_fill_every_binade_of_their_range_and_no_other(low: float, high: float) -> None:
    found = points.spread(np.random.default_rng(0), 20_000, low, high)
    assert low <= found.min() and found.max() <= high
    exponents = np.frexp(found)[1]
    assert len(np.unique(exponents)) >= 0.99 * (np.frexp(np.nextafter(high, 0))[1] - np.frexp(low)[1] + 1)
