"""A definition that is there as an object, in a script or a notebook. In: a `Definition`; out: the same with the
`Source` that it was written in, so that it is checked, and refused, like one in a file of its own.

The text is the one that Python has for tracebacks: of a file, of a notebook's cell, or of what was typed at a prompt
that keeps it.
"""

from __future__ import annotations

import inspect
import linecache
from dataclasses import dataclass
from pathlib import Path

from ..errors import UsageError
from ..language import Definition
from .source import Source


@dataclass(frozen=True)
class Written:
    """A definition and the text that it stands in."""

    source: Source
    definition: Definition


def written(definition: Definition) -> Written:
    """The definition with its text; refused, with what to do, where that cannot be had."""
    code = getattr(inspect.unwrap(definition.function), "__code__", None)
    if code is None or code.co_name == "<lambda>":
        raise UsageError(
            f"{definition.name} is no function that was written with def.\n"
            "  help: write def under @loss(...), with an annotation for every argument and a docstring"
        )
    linecache.checkcache(code.co_filename)
    text = "".join(linecache.getlines(code.co_filename, definition.function.__globals__))
    if not text:
        raise UsageError(
            f"the text of {definition.name} cannot be had: it was typed at a prompt or made by exec.\n"
            f"  help: save it as {definition.name}.py and give losskernels.compile that path, or use a notebook"
        )
    source = Source(Path(code.co_filename), text, code.co_firstlineno)
    try:
        found = [function.name for function in source.functions()]
    except SyntaxError:
        found = []
    if found != [definition.name]:
        raise UsageError(
            f"the text of {definition.name} is not what Python ran: {source.path.name} has changed since.\n"
            "  help: import it again, or start Python anew"
        )
    return Written(source, definition)
