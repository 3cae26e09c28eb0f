"""What the code of a definition error means: in words, by definitions that raise it, and with what is told then.

In: a code. Out: a `Refusal`. The examples lie in bad_definitions.txt beside this module; tests hold the compiler to
every word of what is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..codes import CODES
from ..errors import UsageError

CASE = re.compile(r"^==== (\w+) ?(.*)\n((?:.*\n)*?)----\n((?:.*\n)*?)(?=^====|\Z)", re.MULTILINE)
WORDS = "from losskernels.language import *\n\n\n"
"""What stands above every example, and counts in its line numbers."""

NEAR = 3
"""Codes that are told instead of one that there is not."""

ELSEWHERE = {
    "LK100": "The name of a loss is that of its file below definitions/; losskernels list shows all losses.",
    "LK502": "Write the formula in another way; this is a limit or a mistake of the compiler, worth a report.",
    "LK503": "Nest fewer functions, or allow more: LOSSKERNELS_TIME_LIMIT=600 losskernels generate",
    "LK504": "Write the formula in another way; this is a mistake of the compiler, worth a report.",
    "LK505": 'Say so in the definition, in the words of the message: @loss(wider={"hessian": "why", ...})',
}
"""The remedies of errors that no definition of a few lines raises."""


@dataclass(frozen=True, slots=True)
class Example:
    """A definition in definitions/bad.py that is refused, what is special about it, and what its author is told."""

    about: str
    definition: str
    told: str

    @property
    def remedy(self) -> str:
        """The line that says what to do next."""
        return "\n".join(line.partition("help: ")[2] for line in self.told.splitlines() if "help: " in line)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A code with its meaning; `remedy` is there for a code without examples."""

    code: str
    meaning: str
    examples: tuple[Example, ...]
    remedy: str = ""


def examples() -> Iterator[tuple[str, Example]]:
    """Every example with its code, in order."""
    text = Path(__file__).with_name("bad_definitions.txt").read_text("utf-8")
    for code, about, definition, told in CASE.findall(text):
        yield code, Example(about, WORDS + definition, told.rstrip("\n"))


def refusal(code: str) -> Refusal:
    """What a code means; an unknown one is refused with the nearest of its family, or of all."""
    code = code.upper()
    if code not in CODES:
        near = sorted(CODES, key=lambda known: (known[2] != code[2], abs(int(known[2:]) - int(code[2:]))))[:NEAR]
        told = "; ".join(f"{known}, {CODES[known]}" for known in near)
        raise UsageError(f"there is no error {code}.\n  help: the nearest are {told}")
    own = tuple(example for of, example in examples() if of == code)
    return Refusal(code, CODES[code], own, ELSEWHERE.get(code, ""))
