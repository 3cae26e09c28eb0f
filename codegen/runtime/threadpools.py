"""What threadpoolctl is told, where it is installed: its `threadpool_limits` and `threadpool_info` know the kernels.

As for every library that it knows, what is loaded inside of `threadpool_limits` is not limited by it.
"""

from __future__ import annotations

from importlib import import_module

from .threads import default_num_threads, get_num_threads, set_num_threads


def register(package: str, module: str) -> None:
    """Let threadpoolctl find the compiled module of a package of kernels, when it has just been loaded."""
    try:
        threadpoolctl = import_module("threadpoolctl")
        base = threadpoolctl.LibController
    except (ImportError, AttributeError):  # not there, or before its version 3.2, when there was no `register`
        return
    known = {
        "user_api": "losskernels",
        "internal_api": package,
        "filename_prefixes": (module,),
        "get_num_threads": lambda self: get_num_threads(),
        "set_num_threads": lambda self, num_threads: _restrict(num_threads),
        "get_version": lambda self: None,
    }
    threadpoolctl.register(type("KernelsController", (base,), known))


def _restrict(number: int) -> None:
    """What was found before is set again at the end of a limit; if that was the default, it is no setting."""
    set_num_threads(None if number == default_num_threads() else number)
