"""A package of own losses on the command line: the two folders that it is made with, which all commands take alike.

In: what was given for `--definitions` and for the folder of the package. Out: its project, or None for losskernels.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..driver import manifest, standalone
from ..driver.discover import Project
from ..errors import UsageError

Definitions = Annotated[
    Path | None, typer.Option("--definitions", help="A folder of your own definitions, for a package of your own.")
]
Out = Annotated[Path | None, typer.Option("--out", help="The folder of that package: my_package/_losses")]


def project_of(definitions: Path | None, package: Path | None, option: str = "--out") -> Project | None:
    """The project of two folders; `option` is what the second one is given as."""
    if definitions is None and package is None:
        return None
    if definitions is None or package is None:
        raise UsageError(
            f"a package of own losses needs two folders.\n  help: --definitions my_losses {option} my_package/_losses"
        )
    return standalone.project_of(definitions, package)


def generated(definitions: Path | None, package: Path | None, option: str = "--out") -> Project | None:
    """The same for commands that show what is in the package, which must be there."""
    project = project_of(definitions, package, option)
    if project is not None and not (project.generated / manifest.FILE).is_file():
        raise UsageError(f"there is no package of losses in {package}.\n  help: run: {project.remedy}")
    return project
