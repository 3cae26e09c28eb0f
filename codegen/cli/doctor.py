"""`losskernels doctor`: what is here, what is wrong with it, and what to do. Exit code 1 if something is wrong.

With `--json` a list is printed: what, told, remedy ("" if it is well).
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from ..driver import discover
from ..errors import UsageError
from . import output

WRONG = 1


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Look at compiler, instruction level, generated text, compiled module and libraries; say what to do."""
    from ..driver.doctor import examine

    try:
        project = discover.checkout()
    except UsageError:
        project = None
    found = examine(project)
    if as_json:
        print(json.dumps([asdict(f) for f in found], indent=2))
    else:
        output.table(("", "what", "found"), [("wrong" if f.remedy else "ok", f.what, f.told) for f in found])
        for f in found:
            if f.remedy:
                print(f"\n{f.what}: {f.told}\n  help: {f.remedy}")
    if any(f.remedy for f in found):
        raise typer.Exit(WRONG)
