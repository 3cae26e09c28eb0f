"""Loss kernels: `losskernels.kernels` has them, one object per loss and link; `losskernels.losses` has Keras' names;
`objective` and `scipy_objective` give them to boosters and to SciPy; `compile` makes them of a definition of one's own;
`set_num_threads` says how many threads they may use.

Importing this package imports nothing else. Generated code is imported when it is first asked for, and never by the
commands that mend it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .boosting.objective import objective as objective
    from .linear import scipy_objective as scipy_objective
    from .own import compile as compile
    from .threads import get_num_threads as get_num_threads
    from .threads import set_num_threads as set_num_threads

GENERATED = ("kernels", "losses")
FUNCTIONS = {
    "compile": "own",
    "get_num_threads": "threads",
    "objective": "boosting.objective",
    "scipy_objective": "linear",
    "set_num_threads": "threads",
}
"""Where the functions of this package are."""

__all__ = [
    "compile",
    "get_num_threads",
    "kernels",
    "losses",
    "objective",
    "scipy_objective",
    "set_num_threads",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in FUNCTIONS:
        return getattr(import_module(f"{__name__}.{FUNCTIONS[name]}"), name)
    if name not in GENERATED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name not in {f"{__name__}.{generated}" for generated in GENERATED}:
            raise
        raise ImportError(f"{error.name}: there is no generated code; run: losskernels generate") from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
