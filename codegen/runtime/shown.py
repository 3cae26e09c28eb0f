"""What can be shown at a prompt and in a notebook. How is imported when it is shown."""

from __future__ import annotations

from typing import Any, Protocol

from .description import Info


class Described(Protocol):
    @property
    def info(self) -> Info: ...

    @property
    def path(self) -> str: ...


class Shown:
    """Something with a description, and a path by which Python finds it. IPython asks the first class that has a
    `__repr__` of its own how to show it: subclasses leave that to this one."""

    def __repr__(self: Described) -> str:
        return self.path

    def __str__(self: Described) -> str:
        from .display import text

        return text(self.path, self.info)

    def _repr_html_(self: Described) -> str:
        from .display import html

        return html(self.path, self.info)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))
