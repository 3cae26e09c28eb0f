"""What can be shown at a prompt and in a notebook. How is imported when it is shown."""

from __future__ import annotations

from typing import Any, Protocol

from .description import Info


class Described(Protocol):
    @property
    def info(self) -> Info: ...


class Shown:
    """Something with a description."""

    def __str__(self: Described) -> str:
        from .display import text

        return text(repr(self), self.info)

    def _repr_html_(self: Described) -> str:
        from .display import html

        return html(repr(self), self.info)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))
