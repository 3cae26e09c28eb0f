"""How results look: tables, diffs and progress on a terminal, plain text elsewhere. NO_COLOR is honoured."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from ..driver.build import NAME_FILE
from ..driver.check import Finding
from ..driver.generate import Listener
from ..driver.manifest import FILE
from ..driver.measured import FOLDER
from ..driver.sync import unified

Line = tuple[str, str]
"""A style of rich, empty for none, and a text."""

LONG = 60
"""Lines of one file's diff that are printed; the audit is printed whole."""


def count(number: int, noun: str, plural: str = "") -> str:
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def warn(sentences: Sequence[str]) -> None:
    for sentence in sentences:
        print(sentence if sentence.startswith("warning") else f"warning: {sentence}", file=sys.stderr)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table; elsewhere than on a terminal, columns of text and no header's line."""
    if sys.stdout.isatty():
        from rich import box
        from rich.console import Console
        from rich.table import Table

        drawn = Table(*header, box=box.SIMPLE_HEAD, pad_edge=False)
        for row in rows:
            drawn.add_row(*row)
        Console().print(drawn, markup=False)
        return
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    for row in [header, *rows]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def lines(told: Iterable[Line]) -> None:
    """Lines, coloured on a terminal."""
    if not sys.stdout.isatty():
        for _, text in told:
            print(text)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console()
    for style, text in told:
        console.print(Text(text, style=style), soft_wrap=True)


def diff(lines: Sequence[str], path: str, indent: str = "") -> None:
    """A unified diff; long ones of anything but an audit are cut."""
    shown = lines if path.startswith("audit/") else lines[:LONG]
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.text import Text

        console = Console()
        colours = {"+": "green", "-": "red", "@": "cyan"}
        for line in shown:
            console.print(Text(indent + line, style=colours.get(line[:1], "")), soft_wrap=True)
    else:
        print("".join(f"{indent}{line}\n" for line in shown), end="")
    if len(shown) < len(lines):
        print(f"{indent}... {count(len(lines) - len(shown), 'more line')} of {path}")


def findings(found: Sequence[Finding], remedy: str, folder: str) -> None:
    """What `check` found: what was done by hand first, then the drift by loss, then the command that mends it."""
    if not found:
        print(f"{folder}/ is what the definitions say")
        return
    drift = [finding for finding in found if finding.kind == "drift"]
    by_hand = [finding for finding in found if finding.kind != "drift"]
    for finding in by_hand:
        where = f" (lines {finding.lines})" if finding.kind == "edited by hand" else ""
        print(f"{finding.kind}: {folder}/{finding.change.path}{where}")
    if any(finding.kind != "not generated" for finding in by_hand):
        print(f"  what lies in {folder}/ is overwritten: change the definitions or the compiler instead")
    losses = {finding.loss for finding in drift if finding.loss}
    if drift:
        print(f"drift: {folder}/ is not what definitions and compiler say, for {count(len(losses), 'loss', 'losses')}")
    for loss, group in groupby(drift, key=lambda finding: finding.loss):
        files = list(group)
        print(f"\n  {loss or 'shared files'}  {files[0].source}".rstrip())
        for finding in files:
            _drift(finding, folder)
    print(f"\nfix: {remedy}")


def _drift(finding: Finding, folder: str) -> None:
    """The diff of one file, indented; of those that only hold hashes, the name."""
    path = f"{folder}/{finding.change.path}"
    if Path(finding.change.path).name in (FILE, NAME_FILE):
        print(f"    {path} (hashes)")
    elif finding.change.path.startswith(f"{FOLDER}/"):
        print(f"    {path} (to be measured again)")
    else:
        lines = unified(path, finding.change.old, finding.change.new, "committed", "from definitions")
        diff(lines, finding.change.path, "    ")


@contextmanager
def progress() -> Iterator[Listener]:
    """Tells how far the work is: a bar on a terminal, one line a stage elsewhere; on standard error."""
    if not sys.stderr.isatty():

        def announce(what: str, done: int, total: int) -> None:
            if done == 0 and total:
                say(f"{what}: {total}")

        yield Listener(say, announce)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, object] = {}

        def step(what: str, done: int, total: int) -> None:
            if what not in tasks and total:
                tasks[what] = bar.add_task(what, total=total)
            if what in tasks:
                bar.update(tasks[what], completed=done, total=total)  # type: ignore[arg-type]  # rich: TaskID is an int

        yield Listener(bar.console.print, step)


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
