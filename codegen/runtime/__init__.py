"""Loss kernels: `losskernels.kernels` has them, one object per loss and link; `losskernels.losses` has Keras' names.

Importing this package imports nothing else. Generated code is imported when it is first asked for, and never by the
commands that mend it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["kernels", "losses"]


def __getattr__(name: str) -> ModuleType:
    from importlib import import_module

    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
