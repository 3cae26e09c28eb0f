"""Which kernels there are to be measured.

In: the definitions of the checkout, or of the installed package, or those of a package of own losses, where `work_on`
has said so. Out: a `Subject` for each kernel, and the module that has the compiled ones.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ..declare import declare
from ..driver.discover import Project, checkout, definition_files
from ..errors import UsageError
from ..formulate import formulate
from .oracle import Subject


@cache
def subjects() -> dict[str, Subject]:
    """Every public kernel, by name."""
    return {s.name: s for loss in definition_files(origin()) for s in subjects_of(loss)}


@cache
def subjects_of(loss: str) -> tuple[Subject, ...]:
    """The kernels of one loss."""
    declaration = declare(definition_files(origin())[loss])
    return tuple(Subject(problem, declaration.name, problem.link) for problem in formulate(declaration))


@cache
def wider(loss: str) -> Mapping[str, str]:
    """The outputs of which the definition of a loss declares a wider bound, with its reasons."""
    return declare(definition_files(origin())[loss]).wider


KERNELS = "losskernels.kernels"
_own: list[Project] = []
"""The package of own losses that this process works on, or nothing."""


def work_on(project: Project | None) -> None:
    """From here on, this process measures the kernels of a package of own losses, or again those of losskernels."""
    _own[:] = [project] if project is not None else []
    subjects.cache_clear()
    subjects_of.cache_clear()
    wider.cache_clear()


def module() -> str:
    """The name under which the compiled kernels can be imported. An own package is imported from the folder that its
    outermost package lies in."""
    if not _own:
        return KERNELS
    folder = _own[0].generated
    names = [folder.name]
    while (folder := folder.parent) / "__init__.py" in folder.iterdir():
        names.insert(0, folder.name)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return ".".join(names)


def origin() -> Project:
    """The package of own losses that this process works on, or losskernels."""
    return _own[0] if _own else library()


def library() -> Project:
    """The checkout; in an installed copy the package itself, whose definitions/ lies beside its codegen/."""
    try:
        return checkout()
    except UsageError:
        compiler = Path(__file__).resolve().parent.parent
        return Project(compiler.parent, compiler)
