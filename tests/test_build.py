"""Compiling: one module out of losses times instruction levels, cached by content, replaced atomically."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fake_backend import BACKEND, make_project
from losskernels.codegen.driver import build
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import Listener, generate
from losskernels.codegen.errors import LosskernelsError


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = make_project(tmp_path, alpha="value = 1", beta="value = 2")
    generate(project, BACKEND)
    return project


def load(path: Path) -> ModuleType:
    name = path.name.removesuffix(build.SUFFIX)
    spec = importlib.util.spec_from_file_location(f"losskernels.kernels.{name}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compiled(project: Project) -> list[tuple[int, int]]:
    """Builds, and tells what was reported: how many of how many units were compiled."""
    told: list[tuple[int, int]] = []
    build.build_project(project, project.generated / "kernels", lambda done, total: told.append((done, total)))
    return told


def names(project: Project) -> dict[str, Any]:
    values: dict[str, Any] = {}
    exec((project.kernels / build.NAME_FILE).read_text(), values)
    return values


@pytest.mark.parametrize("levels", [build.own_level(), build.levels_here()], ids=["checkout", "wheel"])
def test_every_kernel_is_there_at_every_level_that_is_built(project: Project, levels: tuple[build.Level, ...]) -> None:
    native = load(build.build_project(project, project.root / "built", levels=levels))
    assert not [symbol for symbol in dir(native.lib) if symbol.startswith("lk_alpha") and len(levels) == 1][1:]
    for level in levels:
        for kernel, value in (("alpha", 1), ("beta", 2)):
            address = native.ffi.addressof(native.lib, f"lk_{kernel}_{level.suffix}")
            assert native.lib.lk_value(address) == value


def test_the_text_names_its_module_and_all_levels_of_all_machines(project: Project) -> None:
    values = names(project)
    assert (project.generated / "kernels" / f"{values['NAME']}{build.SUFFIX}").exists()
    assert [suffix for suffix, *_ in values["LEVELS"]] == [level.suffix for level in build.LEVELS]


def test_a_machine_without_x86_has_the_baseline_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build.platform, "machine", lambda: "aarch64")
    assert [level.suffix for level in build.levels_here()] == ["baseline"]


def test_objects_are_cached_by_content(project: Project) -> None:
    assert compiled(project) == [(0, 0)]
    alpha = project.generated / "c" / "alpha.c"
    alpha.touch()
    assert compiled(project) == [(0, 0)]
    (project.definitions / "alpha.py").write_text("value = 3\n")
    told: list[tuple[int, int]] = []
    generate(project, BACKEND, listener=Listener(step=lambda what, done, total: told.append((done, total))))
    assert told[-1] == (2, 2), "one loss at this machine's level, and the module"


def test_a_header_counts_for_every_object(project: Project) -> None:
    with open(project.native / "losskernels.h", "a") as header:
        header.write("/* another comment */\n")
    with pytest.raises(LosskernelsError, match="losskernels generate"):
        compiled(project)
    told: list[tuple[int, int]] = []
    report = generate(project, BACKEND, listener=Listener(step=lambda what, done, total: told.append((done, total))))
    assert told[-1][1] == 4, "two losses, the shared C and the module"
    assert [change.path for change in report.changes] == ["kernels/_native_name.py", "manifest.json"]


def test_the_flags_count(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = names(project)["NAME"]
    monkeypatch.setattr(build, "FLAGS", (*build.FLAGS, "-DOTHER"))
    generate(project, BACKEND)
    assert names(project)["NAME"] != before


def test_a_deleted_module_is_compiled_again_and_old_ones_go(project: Project) -> None:
    folder = project.generated / "kernels"
    (module,) = folder.glob("*.so")
    module.rename(folder / "_native_000000000000.abi3.so")
    report = generate(project, BACKEND)
    assert report.compiled and not report.changes
    assert list(folder.glob("*.so")) == [module]


def test_c_that_was_edited_by_hand_is_not_compiled_under_the_name_of_the_text(project: Project) -> None:
    (project.generated / "c" / "alpha.c").write_text("int other;\n")
    with pytest.raises(LosskernelsError, match="help: run: losskernels generate"):
        compiled(project)


def test_without_text_there_is_nothing_to_compile(tmp_path: Path) -> None:
    with pytest.raises(LosskernelsError, match=r"no C to compile.*\n.*losskernels generate"):
        compiled(make_project(tmp_path))


def test_a_missing_compiler_is_one_sentence_and_its_remedy(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(LosskernelsError, match=r"no-such-compiler cannot be run.*\n  help: install a C compiler"):
        compiled(project)


def test_what_the_compiler_says_is_shown(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = project.root / "cc"
    broken.write_text(
        '#!/bin/sh\ncase "$*" in *--version*) echo broken 1.0;; *) echo "out of registers" >&2; exit 3;; esac\n'
    )
    broken.chmod(0o755)
    monkeypatch.setenv("CC", str(broken))
    with pytest.raises(LosskernelsError, match=r"(?s)compiling \w+\.c failed with exit status 3.*out of registers"):
        compiled(project)


def test_the_compiler_counts(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    other = project.root / "cc"
    other.write_text('#!/bin/sh\ncase "$*" in *--version*) echo other 1.0;; *) exec cc "$@";; esac\n')
    other.chmod(0o755)
    monkeypatch.setenv("CC", str(other))
    assert compiled(project)[0] == (0, 4)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the symbol table with nm")
def test_only_the_module_is_exported(project: Project) -> None:
    import subprocess

    (path,) = (project.generated / "kernels").glob("*.so")
    listed = subprocess.run(
        ["nm", "-D", "--defined-only", str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert all("lk_" not in line for line in listed.splitlines())
