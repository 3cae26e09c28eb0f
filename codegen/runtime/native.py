"""Finding and loading the compiled module that belongs to a package of kernels.

`<package>._native_name` says which module fits the generated text (NAME) and which instruction levels it holds, from
the plainest up (LEVELS: suffix of the C symbols, and the processor features needed, in NumPy's names). The level is the
last one that this processor can run, or the one named by the environment variable LOSSKERNELS_LEVEL. Settings that
cannot be are refused here, before anything is computed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, NamedTuple

from . import memory, threads
from .settings import SettingError, setting
from .threadpools import register

OURS = "losskernels.kernels"
VARIABLE = "LOSSKERNELS_LEVEL"
Levels = tuple[tuple[str, tuple[str, ...]], ...]


class Functions(NamedTuple):
    """Those of evaluate.c and memory.c."""

    begin: Callable[..., Any]
    advance: Callable[..., int]
    stop: Callable[..., None]
    total: Callable[..., float]
    place: Callable[..., Any]
    keep: Callable[[int], None]


@dataclass(frozen=True)
class Native:
    """A loaded module: cffi's two doors, and the level whose kernels are used."""

    ffi: Any
    lib: Any
    level: str

    def kernel(self, name: str) -> Any:
        """The address of a kernel's table."""
        return self.ffi.addressof(self.lib, f"lk_{name}_{self.level}")

    def address(self, name: str) -> int:
        """The same as a number."""
        if name not in self._addresses:
            self._addresses[name] = int(self.ffi.cast("uintptr_t", self.kernel(name)))
        return self._addresses[name]

    @cached_property
    def _addresses(self) -> dict[str, int]:
        return {}

    @cached_property
    def functions(self) -> Functions:
        box: list[Any] = []
        self.lib.lk_make_functions(self.ffi.cast("void *", id(box)))
        return Functions(*box)


@cache
def load(package: str = OURS) -> Native:
    """The compiled module of `package`, or ImportError with the command that mends it."""
    try:
        names = import_module(f"{package}._native_name")
    except ModuleNotFoundError as error:
        raise ImportError(f"{package}: there is no generated code; run: losskernels generate") from error
    try:
        module = import_module(f"{package}.{names.NAME}")
    except ModuleNotFoundError as error:
        raise ImportError(
            f"{package}: the compiled module {names.NAME} is missing, because the generated C changed since the last "
            f"build or was never built; run: {'losskernels build' if package == OURS else 'pip install of its project'}"
        ) from error
    threads.from_environment()
    register(package, names.NAME)
    symbols = dir(module.lib)
    levels = tuple(level for level in names.LEVELS if any(symbol.endswith(f"_{level[0]}") for symbol in symbols))
    native = Native(module.ffi, module.lib, choose(levels, _features(), setting(VARIABLE)))
    native.functions.keep(memory.from_environment())
    return native


def choose(levels: Levels, features: Mapping[str, bool], wanted: str = "") -> str:
    """The best level for a processor with these features, or the wanted one."""
    usable = [suffix for suffix, needs in levels if all(features.get(f, False) for f in needs)]
    if not usable:
        raise ImportError("the kernels were compiled for another processor; run: losskernels build")
    if not wanted:
        return usable[-1]
    if wanted not in usable:
        raise SettingError(f"{VARIABLE}={wanted}: the levels compiled for this machine are {', '.join(usable)}")
    return wanted


def _features() -> Mapping[str, bool]:
    features: dict[str, bool] = import_module("numpy._core._multiarray_umath").__cpu_features__
    return features
