"""`losskernels.compile`: a loss of one's own, in a script or a notebook. Needs the extra `losskernels[codegen]`.

    from losskernels.language import Label, Probability, identity, logit, loss

    @loss(links=(identity, logit))
    def brier(y: Label, p: Probability):
        \"\"\"Squared distance between a probability and what happened.\"\"\"
        return (p - y) ** 2

    kernels = losskernels.compile(brier)
    kernels.brier_logits.gradient(y, z)

Pickles of these kernels hold the generated C: the machine that loads one needs a C compiler, and not the extra.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from threading import RLock
from typing import TYPE_CHECKING, Any
from warnings import warn

from .arguments import suggestion
from .kernel import Kernel

if TYPE_CHECKING:
    from os import PathLike

    from losskernels.codegen.driver.script import Package
    from losskernels.codegen.language import Definition


class _Compiling:
    """One thread compiles at a time."""

    lock = RLock()


def _start_anew() -> None:
    """In a child of fork nobody compiles."""
    _Compiling.lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)

_opened: dict[str, tuple[Package, dict[str, OwnKernel]]] = {}
"""By the name under which Python has the package: where it lies, and its kernels."""


def compile(definition: Definition | str | PathLike[str]) -> Any:
    """The kernel of a definition, or its kernels if it has several.

    `definition` is a function under `@loss(...)`, or the path of a file with one. A definition with one link gives its
    kernel; one with several gives an object with a kernel for each, called as in `losskernels.kernels`: `brier` and
    `brier_logits`. It is derived, proved and compiled when it is new, in seconds, and found in the user's cache later:
    LOSSKERNELS_CACHE, or what the system has for that. A mistake in it is told as `losskernels generate` tells it;
    error bounds that are wider than those of the catalogue are a warning, and in `info.bounds` of the kernel.
    """
    try:
        import_module("losskernels.codegen.pipeline")  # with the libraries that may be missing
        from losskernels.codegen.driver.script import package_of
        from losskernels.codegen.errors import LosskernelsError
    except ModuleNotFoundError as error:
        raise ImportError(
            f'losskernels.compile needs the compiler, and there is no {error.name}; pip install "losskernels[codegen]"',
            name=error.name,
        ) from None
    try:
        with _Compiling.lock:
            package = package_of(definition)
            kernels = _open(package)
    except LosskernelsError as error:
        raise error.with_traceback(None) from None
    for concern in package.concerns:
        warn(concern.removeprefix("warning "), stacklevel=2)
    return next(iter(kernels.values())) if len(kernels) == 1 else OwnKernels(kernels)


class OwnKernel(Kernel):
    """A kernel made by `compile`."""

    @property
    def path(self) -> str:
        return f"<kernel {self.info.name}>"

    def __reduce__(self) -> tuple[object, ...]:
        package, _ = _opened[self.package]
        return _unpickled, (package.loss, package.key, package.texts(), self.info.name)


class OwnKernels(Mapping[str, OwnKernel]):
    """The kernels of one loss, as attributes and by name."""

    def __init__(self, kernels: Mapping[str, OwnKernel]):
        self._kernels = dict(kernels)

    def __getitem__(self, name: str) -> OwnKernel:
        return self._kernels[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kernels)

    def __len__(self) -> int:
        return len(self._kernels)

    def __getattr__(self, name: str) -> OwnKernel:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._kernels:
            raise AttributeError(f"there is no kernel {name}{suggestion(name, self._kernels)}")
        return self._kernels[name]

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._kernels})

    def __repr__(self) -> str:
        return f"<kernels {', '.join(self._kernels)}>"


def _open(package: Package) -> dict[str, OwnKernel]:
    """The kernels in a package, imported once."""
    name = f"losskernels_compiled_{package.folder.name}"
    if name not in _opened:
        spec = spec_from_file_location(
            name, package.folder / "__init__.py", submodule_search_locations=[str(package.folder)]
        )
        assert spec is not None and spec.loader is not None
        module = module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        found = vars(import_module(f"{name}._{package.loss}")).values()
        kernels = {k.info.name: OwnKernel(k.info, name) for k in found if isinstance(k, Kernel)}
        _opened[name] = package, kernels
    return _opened[name][1]


def _unpickled(loss: str, key: str, texts: Mapping[str, str], name: str) -> OwnKernel:
    """The kernel of that name, of a package with these texts: from the cache of this machine, or compiled anew."""
    from losskernels.codegen.driver.script import package

    with _Compiling.lock:
        kernels = _open(package(loss, key, lambda: texts))
    kernel, _, tier = name.partition(".")
    found: OwnKernel = getattr(kernels[kernel], tier) if tier else kernels[kernel]
    return found
