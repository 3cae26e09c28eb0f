"""From definitions/_keras.py to generated/losses: what is printed, what it depends on, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_backend import BACKEND, define, make_project
from losskernels import kernels, losses
from losskernels.codegen.driver.generate import Backend, generate
from losskernels.codegen.emit.losses import losses_files, read_faces
from losskernels.codegen.errors import UsageError

DEFINITIONS = Path(__file__).resolve().parents[1] / "definitions"
FACES = read_faces(DEFINITIONS / "_keras.py")
GENERATED = Path(losses.__file__).parent.parent


def test_every_face_is_generated_as_declared() -> None:
    files = dict(losses_files(FACES, kernels.__all__))
    names = {name for face in FACES for name in (face.class_name, face.function, *face.aliases) if name}
    assert names < {*losses.__all__}
    assert {path for path in files if not path.endswith("i") and "__init__" not in path} == {
        f"losses/_{face.function}.py" for face in FACES
    }
    for path, text in files.items():
        assert (GENERATED / path).read_text() == text


def test_the_domains_that_are_documented_are_those_of_the_kernels() -> None:
    known = {"in [0, 1]": (0, 1), "not negative": (0, float("inf")), "any real numbers": (-float("inf"), float("inf"))}
    for face in FACES:
        target, prediction, *_ = getattr(
            kernels, face.rule.clipped or face.rule.probabilities or face.rule.logits
        ).info.arguments
        for text, argument in ((face.targets, target), (face.predictions, prediction)):
            told = [bounds for words, bounds in known.items() if words in text]
            assert argument.index or told == [(argument.domain.low, argument.domain.high)], face.function


def test_a_face_without_its_kernels_is_left_out() -> None:
    """A definition can be removed without touching anything else."""
    files = dict(losses_files(FACES, [name for name in kernels.__all__ if not name.startswith("poisson")]))
    assert "losses/_poisson.py" not in files and "Poisson" not in files["losses/__init__.py"]
    assert "losses/_log_cosh.py" in files
    assert losses_files(FACES, []) == ()


def test_two_faces_with_one_name() -> None:
    twice = (*FACES, replace(FACES[0], class_name="Another", function="another"))
    with pytest.raises(UsageError, match="binary_crossentropy and another both have the name bce"):
        losses_files(twice, kernels.__all__)


def test_a_file_of_faces_that_cannot_be_read(tmp_path: Path) -> None:
    assert read_faces(tmp_path / "none.py") == ()
    (tmp_path / "_keras.py").write_text("FACES = 1 / 0")
    with pytest.raises(UsageError, match=r"_keras\.py cannot be read: ZeroDivisionError"):
        read_faces(tmp_path / "_keras.py")
    (tmp_path / "_keras.py").write_text("FACES = [1]")
    with pytest.raises(UsageError, match="FACES must be a tuple"):
        read_faces(tmp_path / "_keras.py")


def test_faces_are_printed_again_when_they_or_the_kernels_change(tmp_path: Path) -> None:
    calls: list[tuple[str, ...]] = []

    def face_files(path: Path, bindings: tuple[str, ...]) -> list[tuple[str, str]]:
        calls.append(bindings)
        return [("losses/__init__.py", path.read_text())]

    backend = Backend(BACKEND.compile_file, BACKEND.compiler_files, BACKEND.package_files, face_files)
    project = make_project(tmp_path / "project", alpha="value = 1")
    generate(project, backend)
    assert calls == [] and not (project.generated / "losses").exists(), "no file declares faces"
    define(project, "_keras", "# faces")
    for _ in range(2):
        generate(project, backend)
        assert calls == [("alpha",)]
    define(project, "_keras", "# other faces")
    report = generate(project, backend)
    assert calls == [("alpha",)] * 2 and [row.status for row in report.rows] == ["unchanged"]
    assert (project.generated / "losses" / "__init__.py").read_text() == "# other faces\n"
    define(project, "beta", "value = 2")
    generate(project, backend)
    assert calls[-1] == ("alpha", "beta")
    (project.definitions / "_keras.py").unlink()
    generate(project, backend)
    assert not (project.generated / "losses" / "__init__.py").exists()
