"""Importing: light, lazy, and with the command that mends what is missing."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import warnings
from pathlib import Path

import losskernels
import pytest
from losskernels import native

LEVELS = (("baseline", ()), ("middle", ("AVX2",)), ("high", ("AVX2", "AVX512F")))


def package(folder: Path, name: str, files: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    (folder / name).mkdir()
    for file, text in {"__init__.py": "", **files}.items():
        (folder / name / file).write_text(text)
    monkeypatch.syspath_prepend(str(folder))
    return name


def test_a_package_without_generated_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportError) as caught:
        native.load(package(tmp_path, "empty_kernels", {}, monkeypatch))
    assert str(caught.value) == "empty_kernels: there is no generated code; run: losskernels generate"


@pytest.mark.parametrize("statement", ["bare.{name}", "from bare import {name}"])
@pytest.mark.parametrize("name", losskernels.GENERATED)
def test_generated_code_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, statement: str
) -> None:
    own = {"__init__.py": Path(losskernels.__file__ or "").read_text("utf-8")}
    scope = {"bare": importlib.import_module(package(tmp_path, "bare", own, monkeypatch))}
    with pytest.raises(ImportError) as caught:
        exec(statement.format(name=name), scope)
    assert str(caught.value) == f"bare.{name}: there is no generated code; run: losskernels generate"


def test_a_package_that_is_not_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'NAME = "_native_0123"\nLEVELS = (("baseline", ()),)\n'
    with pytest.raises(ImportError) as caught:
        native.load(package(tmp_path, "stale_kernels", {"_native_name.py": text}, monkeypatch))
    assert str(caught.value) == (
        "stale_kernels: the compiled module _native_0123 is missing, because the generated C changed since the last "
        "build or was never built; run: pip install of its project"
    )


def test_the_level_is_the_best_that_the_processor_has() -> None:
    assert native.choose(LEVELS, {}) == "baseline"
    assert native.choose(LEVELS, {"AVX2": True, "AVX512F": False}) == "middle"
    assert native.choose(LEVELS, {"AVX2": True, "AVX512F": True}) == "high"
    assert native.choose(LEVELS, {"AVX2": True}, "baseline") == "baseline"
    with pytest.raises(
        ImportError, match=r"^LOSSKERNELS_LEVEL=high: the levels compiled for this machine are baseline, middle$"
    ):
        native.choose(LEVELS, {"AVX2": True}, "high")
    with pytest.raises(ImportError, match=r"^the kernels were compiled for another processor; run: losskernels build$"):
        native.choose(LEVELS[1:], {})


def test_the_root_finds_submodules_and_kernels_only() -> None:
    assert losskernels.kernels.__name__ == "losskernels.kernels"
    assert "kernels" in dir(losskernels)
    with pytest.raises(AttributeError):
        _ = losskernels.poisson


def test_importing_is_light() -> None:
    script = (
        "import json, sys, numpy; before = set(sys.modules);"
        "import losskernels, losskernels.kernels, losskernels.kernel;"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    imported = json.loads(subprocess.check_output([sys.executable, "-c", script]))
    for heavy in ("sympy", "jinja2", "mpmath", "flint", "typer", "ctypes.util", "losskernels.codegen"):
        assert heavy not in imported


def test_importing_warns_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        subprocess.check_call([sys.executable, "-W", "error", "-c", "import losskernels.kernel"])
