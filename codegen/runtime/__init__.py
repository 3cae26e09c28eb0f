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

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name not in {f"{__name__}.{generated}" for generated in __all__}:
            raise
        raise ImportError(f"{error.name}: there is no generated code; run: losskernels generate") from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
