"""`losskernels site`: all pages in one folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from . import output
from .own import Definitions, generated

if TYPE_CHECKING:
    from ..pages.site import Command

EXTRA = {"markdown_it": "markdown-it-py"}
"""What the guide is read with, which nothing else needs."""


def site(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="The folder that the pages are written to.")],
    names: Annotated[list[str] | None, typer.Argument(help="Losses or kernels; all if none.")] = None,
    definitions: Definitions = None,
    package: Annotated[
        Path | None, typer.Option("--package", help="The folder of that package: my_package/_losses")
    ] = None,
) -> None:
    """Write all pages: losses, rules, elementary functions, guide, reference. Open index.html; no network is needed."""
    try:
        from ..pages.site import build
    except ModuleNotFoundError as error:
        if error.name not in EXTRA:
            raise
        raise UsageError(
            f'the site needs {EXTRA[error.name]}, which is not installed.\n  help: pip install "losskernels[pages]"'
        ) from None
    assert context.parent is not None
    own = generated(definitions, package, "--package")
    if own is not None and any(out.resolve().is_relative_to(f.resolve()) for f in (own.definitions, own.generated)):
        raise UsageError(
            f"pages in {out} would stand among the losses of {package}.\n  help: name another folder, --out pages"
        )
    with output.progress() as listener:
        try:
            pages = build(out, names or (), list(_commands(context.parent)), listener.step, own)
        except OSError as error:
            raise UsageError(
                f"{out} cannot be written: {error.strerror}.\n  help: name a folder of your own, --out pages"
            ) from None
    print(f"wrote {output.count(pages, 'page')}: {out / 'index.html'}")


def _commands(context: Any) -> Iterator[Command]:
    """Every command, as its help says it."""
    from ..pages.site import Command

    group: Any = context.command
    for name in group.list_commands(context):
        command: Any = group.get_command(context, name)
        own = type(context)(command, context, info_name=name)
        records = (p.get_help_record(own) for p in command.get_params(own))
        options = tuple((names, help) for names, help in filter(None, records) if "--help" not in names)
        usage = " ".join(command.get_usage(own).removeprefix("Usage: ").split())
        yield Command(name, " ".join((command.help or "").split()), usage, options, command.epilog or "")
