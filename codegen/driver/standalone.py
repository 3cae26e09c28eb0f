"""A package of own losses that needs NumPy and cffi alone: `generate` and `check` with --definitions and --out.

In: a folder of definitions and the folder of the package. Out: the project and the backend that make it. The package is
what generated/ is, with the bindings at its top, and it carries the runtime (`vendor`):

    __init__.py, _<loss>.py, .pyi   the kernels, and what type checkers and editors know of them
    _runtime/                       copies of the modules that the kernels and their compilation need
    c/, c/native/, c/examples/      C: the losses; what they share; a program for each loss
    audit/, certificates/           how each loss was derived; which of its statements are pairs, and what is proved
    manifest.json                   what was generated, from what
"""

from __future__ import annotations

import keyword
import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..compiled import LossText
from ..errors import UsageError
from . import manifest, vendor
from .discover import Project, compiler_folder
from .generate import Backend, standard
from .sync import present_texts

TAKEN = ("runtime", "native_name")
"""Losses whose modules would lie where the package has something else."""


def project_of(definitions: Path, out: Path) -> Project:
    """The project that makes the package `out` of `definitions`; refused where that would lose somebody's files."""
    source, target = definitions.resolve(), out.resolve()
    if not source.is_dir():
        raise UsageError(f"there is no folder {definitions}.\n  help: --definitions names a folder of definitions")
    if source.is_relative_to(target) or target.is_relative_to(source):
        raise UsageError(f"{definitions} and {out} lie in each other.\n  help: give the package a folder of its own")
    if not target.name.isidentifier() or keyword.iskeyword(target.name):
        raise UsageError(f"Python cannot import a package {target.name}.\n  help: --out my_package/_losses")
    root = Path(os.path.commonpath([source.parent, target.parent]))
    own = (source.relative_to(root).as_posix(), target.relative_to(root).as_posix())
    project = Project(root, compiler_folder(), own)
    _refuse_strangers(project)
    return project


def backend(project: Project) -> Backend:
    """The compiler of this package, with text that stands alone."""
    return Backend(partial(_compile_file, project.generated), _compiler_files, _package_files)


def _refuse_strangers(project: Project) -> None:
    """The folder is replaced as a whole: what was not generated there must not lie in it."""
    if not project.generated.exists():
        return
    present = set(present_texts(project.generated))
    if manifest.FILE in present:
        try:
            known = {*manifest.read(project.generated).files(), manifest.FILE}
        except manifest.BrokenManifest:
            known = present  # as after a merge conflict: it was generated all the same
    else:
        known = set()
    if strangers := sorted(present - known):
        raise UsageError(
            f"{project.folder}/{strangers[0]} was not generated, and the folder would be replaced.\n"
            "  help: give --out a folder of its own, such as my_package/_losses"
        )


def _compile_file(package: Path, path: Path) -> LossText:
    from .. import certificate
    from ..emit.example import example_c
    from ..pipeline import compile_definition, text_of

    if path.stem in TAKEN:
        raise UsageError(f"a package has something else called _{path.stem}.\n  help: rename the loss {path.stem}")
    loss = compile_definition(path, package / certificate.FOLDER, own=True)
    text = text_of(loss)
    example = (f"c/examples/{loss.name}.c", example_c(loss))
    return replace(text, files=(*(_standing_alone(file) for file in text.files), example))


def _compiler_files() -> list[tuple[str, str]]:
    compiler = compiler_folder()
    runtime = Project(compiler.parent, compiler).runtime
    return [*standard().compiler_files(), *vendor.texts(compiler, runtime).items()]


def _package_files(losses: tuple[LossText, ...]) -> list[tuple[str, str]]:
    return [_standing_alone(file) for file in standard().package_files(losses)]


def _standing_alone(file: tuple[str, str]) -> tuple[str, str]:
    """A file of generated/ as the package has it."""
    path, text = file
    if path.startswith("c/"):
        return path, text.replace("generated/audit/", "audit/")
    if path.startswith("kernels/"):
        return path.removeprefix("kernels/"), vendor.pointed_here(text)
    return file
