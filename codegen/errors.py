"""One family of errors. Each is a sentence that says what, where, what was expected, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass


class LosskernelsError(Exception):
    """Anything that the command line reports without a traceback. `exit_code` is its exit status."""

    exit_code = 2


@dataclass(frozen=True)
class Place:
    """Where in a definition: file, line (from 1), column span (from 0, end exclusive) and the line's text."""

    file: str
    line: int
    text: str = ""
    start: int = 0
    end: int = 0


class DefinitionError(LosskernelsError):
    """A definition that cannot be accepted: code, sentence, place, explanation and remedy."""

    def __init__(self, code: str, sentence: str, place: Place | None = None, *, reason: str = "", remedy: str = ""):
        self.code, self.sentence, self.place, self.reason, self.remedy = code, sentence, place, reason, remedy
        super().__init__(self.render())

    def render(self, kind: str = "error") -> str:
        lines = [f"{kind} {self.code}: {self.sentence}"]
        if self.place is not None:
            at = self.place
            lines.append(f"  --> {at.file}:{at.line}" + (f":{at.start + 1}" if at.end > at.start else ""))
            if at.text:
                lines.append(f"  {at.line:>4} | {at.text.rstrip()}")
                if at.end > at.start:
                    lines.append("       | " + " " * at.start + "^" * (at.end - at.start))
        lines += [f"  {line}" for line in self.reason.splitlines()]
        if self.remedy:
            lines.append(f"  help: {self.remedy}")
        return "\n".join(lines)


class UsageError(LosskernelsError):
    """A command that cannot be carried out as given."""


class InternalError(LosskernelsError):
    """The compiler broke its own contract. Names loss, output, pass and rule."""
