"""A project in miniature and a backend without mathematics: for tests of what moves text about.

A definition is a Python file with `value = <number>`; its text is an audit, a C file with one kernel and a binding. The
comments `# sleep`, `# bad` and `# crash` make its compilation slow, refused, and killed.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import replace
from pathlib import Path

from losskernels.codegen.compiled import LossText
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import Backend
from losskernels.codegen.errors import DefinitionError, Place

NATIVE = {
    "losskernels.h": """
        #ifndef LOSSKERNELS_H
        #define LOSSKERNELS_H
        #define LK_PASTE(a, b) a##_##b
        #define LK_PASTE_EXPANDED(a, b) LK_PASTE(a, b)
        #define LK_LEVEL(name) LK_PASTE_EXPANDED(name, LK_LEVEL_SUFFIX)
        #include "cdef.h"
        struct lk_kernel { const char *name; double value; };
        #endif
    """,
    "cdef.h": """
        typedef struct lk_kernel lk_kernel;
        double lk_value(const lk_kernel *kernel);
    """,
    "engine.c": """
        #include "losskernels.h"
        double lk_value(const lk_kernel *kernel) { return kernel->value; }
    """,
}


def make_project(root: Path, **definitions: str) -> Project:
    """A project with these definitions (by name) and a compiler folder of its own."""
    project = Project(root, root / "codegen")
    project.native.mkdir(parents=True)
    project.definitions.mkdir()
    write_native(project)
    (project.compiler / "passes.py").write_text("")
    for name, text in definitions.items():
        define(project, name, text)
    return project


def write_native(project: Project) -> None:
    for name, text in NATIVE.items():
        (project.native / name).write_text(text)


def define(project: Project, name: str, text: str) -> None:
    (project.definitions / f"{name}.py").write_text(text + "\n")


def compile_file(path: Path) -> LossText:
    name, text = path.stem, path.read_text("utf-8")
    if "# sleep" in text:
        time.sleep(60)
    if "# bad" in text:
        raise DefinitionError("LK101", f"undeclared symbol in {name}", Place(path.name, 1), remedy="declare it")
    if "# crash" in text:
        os._exit(9)
    found = re.search(r"value = (\S+)", text)
    value = found[1] if found else "0"
    includes = '#include "losskernels.h"\n#include "elementary.h"\n'
    c = f'{includes}const lk_kernel LK_LEVEL(lk_{name}) = {{"{name}", {value}}};\n'
    files = (
        (f"audit/{name}.txt", f"{name}\nvalue {value}\n"),
        (f"c/{name}.c", c),
        (f"kernels/_{name}.py", f"VALUE = {value}\n"),
    )
    return LossText(name, f"definitions/{path.name}", f"The loss {name}.", (name,), (name,), files)


def compiler_files() -> list[tuple[str, str]]:
    return [("c/elementary.h", "/* constants */\n")]


def package_files(losses: tuple[LossText, ...]) -> list[tuple[str, str]]:
    return [("kernels/__init__.py", "".join(f"from ._{loss.loss} import VALUE as {loss.loss}\n" for loss in losses))]


BACKEND = Backend(compile_file, compiler_files, package_files)


def all_alpha(path: Path) -> LossText:
    """Every definition makes the kernel alpha. Here, because the processes that compile import it by name."""
    return replace(BACKEND.compile_file(path), kernels=("alpha",))
