"""Which kernels there are to be measured. In: the definitions of the checkout, or of the installed package. Out: a
`Subject` for each kernel."""

from __future__ import annotations

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


def origin() -> Project:
    """The checkout; in an installed copy the package itself, whose definitions/ lies beside its codegen/."""
    try:
        return checkout()
    except UsageError:
        compiler = Path(__file__).resolve().parent.parent
        return Project(compiler.parent, compiler)
