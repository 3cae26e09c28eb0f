"""doctor: each thing that can be wrong is found, with what to do, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import losskernels.native
import pytest
from fake_backend import BACKEND, define, make_project
from losskernels.codegen import cli
from losskernels.codegen.driver import build, doctor
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.doctor import Finding, examine
from losskernels.codegen.driver.generate import generate
from losskernels.codegen.errors import UsageError
from typer.testing import CliRunner

PINS = """
[project]
dependencies = ["numpy>=2.0", "cffi>={cffi}"]
[project.optional-dependencies]
codegen = ["sympy=={sympy}", "no-such-distribution>=1"]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    project = make_project(tmp_path, alpha="value = 1", beta="value = 2")
    generate(project, BACKEND)
    monkeypatch.setattr(cli.discover, "checkout", lambda: project)
    monkeypatch.setenv("LOSSKERNELS_CACHE", str(tmp_path / "cache"))
    return project


def wrong(project: Project | None) -> dict[str, Finding]:
    return {f.what: f for f in examine(project) if f.remedy}


def test_all_is_well(project: Project) -> None:
    found = {f.what: f.told for f in examine(project)}
    assert not wrong(project)
    assert found["text"] == "generated/ is up to date: 2 losses"
    assert found["level"] == f"this processor runs {build.own_level()[0].suffix}"
    assert "-ffp-contract=off" in found["flags"] and found["C compiler"].count(":") == 1
    result = CliRunner().invoke(cli.app, ["doctor"])
    assert result.exit_code == 0 and "wrong" not in result.stdout


def test_a_stale_definition(project: Project) -> None:
    define(project, "alpha", "value = 7")
    define(project, "delta", "value = 7")
    found = wrong(project)["text"]
    assert found == Finding(
        "text", "alpha, delta are not generated from what is there now", "run: losskernels generate"
    )
    result = CliRunner().invoke(cli.app, ["doctor"])
    assert result.exit_code == 1
    assert "text: alpha, delta are not generated from what is there now\n  help: run: losskernels gen" in result.stdout


def test_text_that_was_edited_and_a_module_that_does_not_fit(project: Project) -> None:
    (project.generated / "c" / "alpha.c").write_text("int edited;\n")
    found = wrong(project)
    assert found["text"].told == "generated/c/alpha.c is not as it was generated; 1 such files"
    assert found["module"].remedy == "run: losskernels generate"
    listed = json.loads(CliRunner().invoke(cli.app, ["doctor", "--json"]).stdout)
    assert {entry["what"] for entry in listed if entry["remedy"]} == {"text", "module"}


def test_a_module_that_is_missing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(package: str) -> None:
        raise ImportError(f"{package}: the compiled module is missing; run: losskernels build")

    monkeypatch.setattr(losskernels.native, "load", missing)
    assert wrong(project)["module"].remedy == "run: losskernels build"


def test_a_module_that_cannot_be_loaded(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(package: str) -> None:
        raise ImportError("_native.abi3.so: undefined symbol: log1p")

    monkeypatch.setattr(losskernels.native, "load", broken)
    found = wrong(project)["module"]
    assert (found.told, found.remedy) == ("_native.abi3.so: undefined symbol: log1p", "run: losskernels build")


def test_a_level_that_is_not_compiled(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.build, "own_level", lambda: (build.Level("x86_64_v9"),))
    found = wrong(project)["level"]
    assert found.told == "this processor runs x86_64_v9, for which nothing is compiled"
    assert found.remedy == "run: losskernels build"


def test_a_level_that_there_is_not(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    losskernels.native.load.cache_clear()
    monkeypatch.setenv("LOSSKERNELS_LEVEL", "fast")
    found = wrong(project)["module"]
    assert found.told.startswith("LOSSKERNELS_LEVEL=fast: the levels compiled for this machine are")
    assert found.remedy.startswith("unset LOSSKERNELS_LEVEL")


@pytest.mark.parametrize(("variable", "value"), [("LOSSKERNELS_NUM_THREADS", "0"), ("LOSSKERNELS_KEPT_MIB", "much")])
def test_a_number_that_cannot_be(project: Project, monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    for known in (losskernels.native.load, losskernels.threads.from_environment, losskernels.memory.from_environment):
        known.cache_clear()
    monkeypatch.setenv(variable, value)
    found = wrong(project)["module"]
    assert found.told.startswith(f"{variable}={value}: a ")
    assert found.remedy == f"unset {variable}, or set what is expected"


def test_a_compiler_that_is_missing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    assert wrong(project)["C compiler"].remedy.startswith("install a C compiler")


def test_versions_against_the_pins(project: Project) -> None:
    (project.root / "pyproject.toml").write_text(PINS.format(cffi="1.0", sympy="0.0.1"))
    found = wrong(project)
    assert set(found) == {"sympy", "no-such-distribution"}
    assert found["sympy"].told.endswith(", but ==0.0.1 is needed")
    assert found["sympy"].remedy == 'pip install "sympy==0.0.1"'
    assert found["no-such-distribution"].told == "not installed; >=1 is needed"
    (project.root / "pyproject.toml").write_text(PINS.format(cffi="999.5", sympy="0.0.1"))
    assert wrong(project)["cffi"].told.endswith(", but >=999.5 is needed")


def test_a_cache_that_cannot_be_written(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(dir: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refused)
    assert wrong(project)["cache"].remedy.startswith("name a folder that can be written: LOSSKERNELS_CACHE=")


def test_an_installed_copy_is_examined_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without text; the libraries of the compiler may be missing there."""

    def installed() -> None:
        raise UsageError("this is an installed copy")

    monkeypatch.setattr(cli.discover, "checkout", installed)
    monkeypatch.setattr(doctor.metadata, "requires", lambda name: ["numpy>=2.0", 'nothing==1 ; extra == "codegen"'])
    found = {f.what: f for f in examine(None)}
    assert "text" not in found and found["nothing"].told == "not installed; ==1 is needed to compile losses"
    assert not found["nothing"].remedy and not found["numpy"].remedy
    assert CliRunner().invoke(cli.app, ["doctor"]).exit_code == 0
