"""Installing: with and without generated text, as a wheel, from an sdist, and editable; under one import name."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from fake_backend import BACKEND, define, write_native
from losskernels.codegen.driver.build import SUFFIX
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import generate

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A copy of the checkout with definitions in miniature, and nothing generated."""
    root = tmp_path / "checkout"
    ignored = shutil.ignore_patterns("__pycache__", "native")
    shutil.copytree(ROOT / "codegen", root / "codegen", ignore=ignored)
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, root / name)
    project = Project(root, root / "codegen")
    project.native.mkdir()
    project.definitions.mkdir()
    write_native(project)
    define(project, "__init__", "")
    define(project, "alpha", "value = 1")
    return project


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def make(project: Project, kind: str) -> Path:
    """The wheel or sdist of the project, by the standard hooks."""
    into = project.root.parent / "dist"
    script = f"from setuptools import build_meta; print(build_meta.build_{kind}({str(into)!r}))"
    return into / run(project.root, sys.executable, "-c", script).splitlines()[-1]


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_a_wheel_with_kernels(project: Project) -> None:
    generate(project, BACKEND)
    wheel = make(project, "wheel")
    inside = contents(wheel)
    (module,) = (path.name for path in (project.generated / "kernels").glob(f"*{SUFFIX}"))
    assert "-cp311-abi3-" in wheel.name
    assert {name.split("/")[0] for name in inside} == {"losskernels"}
    assert {f"losskernels/kernels/{name}" for name in (module, "__init__.py", "_alpha.py", "_native_name.py")} <= inside
    assert {
        f"losskernels/text/{name}" for name in ("manifest.json", "c/alpha.c", "c/elementary.h", "audit/alpha.txt")
    } <= inside
    assert {"losskernels/py.typed", "losskernels/native/engine.c", "losskernels/native/losskernels.h"} <= inside
    assert {"losskernels/codegen/cli/__init__.py", "losskernels/definitions/alpha.py"} <= inside
    templates = {f"losskernels/codegen/templates/{path.name}" for path in (ROOT / "codegen" / "templates").iterdir()}
    assert templates <= inside
    assert "losskernels/codegen/explain/bad_definitions.txt" in inside
    assert not [name for name in inside if name.startswith(("losskernels/codegen/runtime", "losskernels/generated"))]


def test_a_wheel_lists_and_shows_and_says_that_it_cannot_generate(project: Project) -> None:
    generate(project, BACKEND)
    installed = project.root.parent / "installed"
    with zipfile.ZipFile(make(project, "wheel")) as archive:
        archive.extractall(installed)
    shutil.rmtree(project.root)

    def command(statement: str) -> list[str]:
        """A Python that sees the wheel and the libraries, and not the checkout's own editable install."""
        path = f"import sys; sys.path[1:1] = [{str(installed)!r}, {sysconfig.get_path('purelib')!r}]"
        return [sys.executable, "-S", "-c", f"{path}; {statement}"]

    program = command("from losskernels.codegen.cli import app; app()")
    assert "The loss alpha." in run(installed, *program, "list")
    assert run(installed, *program, "show", "alpha") == "alpha\nvalue 1\n"
    refused = subprocess.run([*program, "generate"], cwd=installed, capture_output=True, text=True)
    assert refused.returncode == 2 and "installed copy" in refused.stderr
    assert run(installed, *command("import losskernels.kernels as k; print(k.alpha)")) == "1\n"


def test_a_wheel_without_generated_text(project: Project) -> None:
    inside = contents(make(project, "wheel"))
    assert "losskernels/codegen/driver/generate.py" in inside
    assert not [name for name in inside if name.endswith(".so") or name.startswith("losskernels/text")]


def test_text_that_does_not_fit_is_installed_without_kernels(project: Project) -> None:
    generate(project, BACKEND)
    (project.generated / "c" / "alpha.c").write_text("int edited;\n")
    assert not [name for name in contents(make(project, "wheel")) if name.endswith(".so")]


def test_a_wheel_from_an_sdist_is_the_same(project: Project) -> None:
    generate(project, BACKEND)
    wheel = contents(make(project, "wheel"))
    elsewhere = project.root.parent / "elsewhere"
    with tarfile.open(make(project, "sdist")) as archive:
        archive.extractall(elsewhere, filter="data")
    (unpacked,) = elsewhere.iterdir()
    assert contents(make(Project(unpacked, unpacked / "codegen"), "wheel")) == wheel


def test_an_editable_install_survives_a_deleted_generated_folder(project: Project) -> None:
    generate(project, BACKEND)
    for built in (project.generated / "kernels").glob("*.so"):
        built.unlink()
    environment = project.root.parent / "venv"
    venv.create(environment)
    python = str(environment / "bin" / "python")
    site = run(project.root, python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(site, "outer.pth").write_text(sysconfig.get_path("purelib") + "\n")
    install = ("--python", python, "install", "--no-build-isolation", "--no-deps", "--no-index", "-q", "-e", ".")
    run(project.root, sys.executable, "-m", "pip", *install)
    assert len(list((project.generated / "kernels").glob(f"*{SUFFIX}"))) == 1, "compiled where it is imported from"

    show = (python, "-c", "import losskernels.kernels as k; print(k.alpha)")
    command = str(environment / "bin" / "losskernels")
    assert run(project.root.parent, *show) == "1\n"
    shutil.rmtree(project.generated)
    assert "not generated" in run(project.root.parent, command, "list")
    generate(project, BACKEND)
    assert run(project.root.parent, *show) == "1\n"
    for name in ("codegen", "definitions", "generated"):
        assert (
            run(project.root.parent, python, "-c", f"import importlib.util as u; print(u.find_spec({name!r}))")
            == "None\n"
        )
