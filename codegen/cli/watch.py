"""`losskernels generate --watch`: each save of a definition is generated, and told in a line."""

from __future__ import annotations

from ..driver import generate as generator
from ..driver import watch as watcher
from ..driver.discover import Project
from ..errors import LosskernelsError, UsageError
from . import output

TURN = 300
"""Milliseconds after which the watcher says that nothing was saved."""


def watch(project: Project, backend: generator.Backend) -> None:
    """Until Ctrl-C. A bad definition is told, and what was generated before stays."""
    try:
        from watchfiles import PythonFilter
        from watchfiles import watch as changes
    except ModuleNotFoundError:
        raise UsageError(
            'generate --watch needs watchfiles, which is not installed.\n  help: pip install "losskernels[codegen]"'
        ) from None
    try:
        watching = changes(project.definitions, watch_filter=PythonFilter(), yield_on_timeout=True, rust_timeout=TURN)
        next(watching)  # from here on a save is seen, also one during the first generate
        _generate(project, backend)
        print(f"watching {project.definitions.relative_to(project.root).as_posix()}/; Ctrl-C ends", flush=True)
        for saved in watching:
            if saved:
                _generate(project, backend)
    except KeyboardInterrupt:
        print(f"no longer watching; {project.folder}/ is complete")


def _generate(project: Project, backend: generator.Backend) -> None:
    try:
        report = generator.generate(project, backend)
    except LosskernelsError as error:
        print(error, flush=True)
        return
    output.warn(report.warnings)
    for line in watcher.told(report):
        print(line, flush=True)
