"""Compiling generated/c/ into one module: each loss once per instruction level, cached by content.

In: C files and the names of their kernels. Out: `_native_<hash>.abi3.so`, placed atomically. The hash is of the C text,
the shared sources and the levels, and `generate` writes it to _native_name.py: text and module cannot disagree
unnoticed, and a module that is in use is never overwritten. Standard library and cffi only: setup.py runs this file
before anything is installed, and a package of own losses carries a copy of it.
"""

from __future__ import annotations

import io
import json
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from ..errors import LosskernelsError
from .hashes import digest, digest_of
from .processors import cores

FLAGS = (
    "-O2",
    "-ftree-vectorize",
    "-std=c11",
    "-ffp-contract=off",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-fvisibility=hidden",
    "-fPIC",
)
GCC_FLAGS = (
    "-fvect-cost-model=dynamic",
    "--param=vect-epilogues-nomask=0",
    "--param=large-function-growth=10000",
    "--param=inline-unit-growth=10000",
    "-fno-thread-jumps",
)
"""With these -O2 vectorises what -O3 does and more, at the same speed of the kernels, in a quarter of the time: jumps
that are threaded through several choices by one condition leave loops that cannot be vectorised, and so do the calls
that remain in a function that has grown by all its operations on pairs."""
NAME_FILE = "_native_name.py"
MANIFEST = "manifest.json"
SUFFIX = ".abi3.so"
KEPT_DAYS = 14
"""Objects that no build used for so long are removed from the cache."""


@dataclass(frozen=True, slots=True)
class Level:
    """An instruction level: the suffix of its symbols, what the compiler is told, what the processor must have (in
    NumPy's names), and whether it exists on x86-64 only."""

    suffix: str
    flags: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    x86_64: bool = False


_AVX2 = ("-mavx2", "-mfma")
_AVX512 = ("-mavx512f", "-mavx512cd", "-mavx512bw", "-mavx512dq", "-mavx512vl")

LEVELS = (
    Level("baseline"),
    Level("x86_64_v3", _AVX2, ("AVX2", "FMA3"), x86_64=True),
    Level("x86_64_v4", _AVX2 + _AVX512, ("AVX2", "FMA3", "AVX512_SKX"), x86_64=True),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One object: a C source with the flags that it is compiled with."""

    source: Path
    flags: tuple[str, ...]


class Tree(Protocol):
    """Generated text: its folder, with c/ in it; the folder of the bindings and of the module; the shared sources; the
    cache of objects; the command that writes the text anew."""

    @property
    def generated(self) -> Path: ...
    @property
    def kernels(self) -> Path: ...
    @property
    def native(self) -> Path: ...
    @property
    def objects(self) -> Path: ...
    @property
    def remedy(self) -> str: ...


class BuildError(LosskernelsError):
    """The C compiler is missing or refuses."""


def levels_here() -> tuple[Level, ...]:
    """The levels that this machine's compiler can produce; the processor is asked when a kernel is loaded."""
    x86_64 = platform.machine() in ("x86_64", "AMD64")
    return tuple(level for level in LEVELS if x86_64 or not level.x86_64)


def own_level() -> tuple[Level, ...]:
    """The best level that this machine's processor runs: what a checkout compiles for itself."""
    features = import_module("numpy._core._multiarray_umath").__cpu_features__
    return tuple(level for level in levels_here() if all(features.get(f, False) for f in level.features))[-1:]


def native_name(c_texts: Mapping[str, str], native: Path) -> str:
    """The name of the module that belongs to these C texts (by file name) and the shared sources."""
    shared = [f"{path.name}:{digest(path.read_bytes())}" for path in native_files(native)]
    texts = [f"{name}:{digest(text)}" for name, text in sorted(c_texts.items())]
    return "_native_" + digest_of([repr(LEVELS), repr(FLAGS), repr(GCC_FLAGS), *shared, *texts])[:12]


def name_file(name: str) -> str:
    """The text of _native_name.py."""
    levels = "".join(f"    ({level.suffix!r}, {level.features!r}),\n" for level in LEVELS)
    text = f"""# Written by `losskernels generate`.
NAME = "{name}"
LEVELS: tuple[tuple[str, tuple[str, ...]], ...] = (
{levels})
"""
    return text.replace("'", '"')


def build(
    generated: Path,
    kernels: Iterable[str],
    name: str,
    native: Path,
    cache: Path,
    into: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    levels: tuple[Level, ...] = (),
) -> Path:
    """Compiles generated/c/*.c and the shared sources, and places the module in `into`, in place of its elders. By
    default for this machine's processor only."""
    cache.mkdir(parents=True, exist_ok=True)
    into.mkdir(parents=True, exist_ok=True)
    command = compiler()
    told, levels = version(command), levels or own_level()
    flags = flags_of(told)
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        module = _module_source(Path(folder), name, kernels, native, levels)
        include = (f"-I{native}", f"-I{generated / 'c'}")
        python = (
            *include,
            *(f"-I{path}" for path in sorted({sysconfig.get_path(p) for p in ("include", "platinclude")})),
        )
        units = [
            Unit(source, (*flags, *level.flags, f"-DLK_LEVEL_SUFFIX={level.suffix}", *include))
            for source in sorted((generated / "c").glob("*.c"))
            for level in levels
        ]
        units += [Unit(source, (*flags, *python)) for source in (*sorted(native.glob("*.c")), module)]
        headers = digest_of(digest(path.read_bytes()) for path in (*_headers(native), *_headers(generated / "c")))
        objects = _compile_all(units, " ".join([told, *command[1:], headers]), command, cache, progress)
        linked = Path(folder) / "linked"
        run([*command, *_link_flags(), *map(str, objects), "-o", str(linked), "-lm"], f"linking {name}")
        final = into / f"{name}{SUFFIX}"
        os.replace(linked, final)
    for old in into.glob("_native_*.so"):
        if old != final:
            old.unlink(missing_ok=True)
    _prune(cache)
    return final


def fitting_name(tree: Tree) -> str:
    """The name of the module that belongs to the generated text; refused where text, sources and name do not fit."""
    texts = {path.name: path.read_text("utf-8") for path in sorted((tree.generated / "c").glob("*.[ch]"))}
    name, named = native_name(texts, tree.native), tree.kernels / NAME_FILE
    if not texts or not named.is_file() or named.read_text("utf-8") != name_file(name):
        what = f"{tree.generated.name}/ does not fit the compiler's sources" if texts else "there is no C to compile"
        raise BuildError(f"{what}.\n  help: run: {tree.remedy}")
    return name


def build_project(
    tree: Tree,
    into: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    levels: tuple[Level, ...] = (),
) -> Path:
    """What `losskernels build` and setup.py do: compile the generated text as it lies there."""
    name = fitting_name(tree)
    try:
        losses = json.loads((tree.generated / MANIFEST).read_text("utf-8"))["losses"]
        kernels = [kernel for _, entry in sorted(losses.items()) for kernel in entry["kernels"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        told = f"{tree.generated.name}/{MANIFEST} cannot be read ({error})"
        raise BuildError(f"{told}.\n  help: run: {tree.remedy}") from error
    return build(tree.generated, kernels, name, tree.native, tree.objects, into, progress, levels)


def native_files(native: Path) -> list[Path]:
    """The C sources that all kernels share."""
    return sorted(path for path in native.glob("*") if path.suffix in (".c", ".h"))


def _headers(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.h"))


def _module_source(folder: Path, name: str, kernels: Iterable[str], native: Path, levels: Iterable[Level]) -> Path:
    """The C source of the Python module, by cffi."""
    import cffi

    symbols = [f"lk_kernel lk_{kernel}_{level.suffix};" for kernel in kernels for level in levels]
    ffi = cffi.FFI()
    # Without const: cffi takes addresses of variables only, and copies constants.
    ffi.cdef("\n".join([(native / "cdef.h").read_text("utf-8"), *(f"extern {symbol}" for symbol in symbols)]))
    declared = ['#include "losskernels.h"', *(f"extern const {symbol}" for symbol in symbols)]
    ffi.set_source(name, "\n".join(declared), py_limited_api=True)
    source = folder / f"{name}.c"
    with redirect_stdout(io.StringIO()):
        ffi.emit_c_code(str(source))
    return source


def _compile_all(
    units: list[Unit], context: str, compiler: list[str], cache: Path, progress: Callable[[int, int], None]
) -> list[Path]:
    """The objects of the units, in order; those that the cache lacks are compiled side by side."""
    objects = [cache / f"{_unit_key(unit, context)}.o" for unit in units]
    missing = [(unit, object_) for unit, object_ in zip(units, objects, strict=True) if not object_.exists()]
    missing.sort(key=lambda pair: pair[0].source.stat().st_size, reverse=True)
    progress(0, len(missing))
    executor = ThreadPoolExecutor(cores())
    try:
        running = [executor.submit(_compile, compiler, unit, object_) for unit, object_ in missing]
        for done, future in enumerate(running, 1):
            future.result()
            progress(done, len(missing))
    finally:
        executor.shutdown(cancel_futures=True)
    for object_ in objects:
        os.utime(object_)
    return objects


def _unit_key(unit: Unit, context: str) -> str:
    """Comments do not count, and of paths only the last part, so that a checkout that was moved keeps its objects."""
    flags = [f"-I{Path(flag[2:]).name}" if flag.startswith("-I") else flag for flag in unit.flags]
    text = re.sub(r"/\*.*?\*/", " ", unit.source.read_text("utf-8"), flags=re.DOTALL)
    return digest_of([unit.source.name, digest(text), *flags, context])[:32]


def _compile(compiler: list[str], unit: Unit, target: Path) -> None:
    """One object, complete or not there."""
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = Path(folder) / "unit.o"
        run([*compiler, *unit.flags, "-c", str(unit.source), "-o", str(made)], f"compiling {unit.source.name}")
        os.replace(made, target)


def compiler() -> list[str]:
    """The command of the C compiler: that of CC, or the one that Python was compiled with."""
    return shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")


def version(command: list[str]) -> str:
    return run([*command, "--version"], "asking the C compiler for its version").splitlines()[0]


def flags_of(version: str) -> tuple[str, ...]:
    """The flags for the compiler of that version."""
    return FLAGS if "clang" in version else (*FLAGS, *GCC_FLAGS)


def _link_flags() -> list[str]:
    if sys.platform == "darwin":
        return ["-bundle", "-undefined", "dynamic_lookup"]
    return ["-shared", "-Wl,--build-id=none"]


def run(command: list[str], what: str) -> str:
    """Standard output of the command; a failure is one sentence with the last lines of what it said."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    except OSError as error:
        raise BuildError(
            f"the C compiler {command[0]} cannot be run ({error.strerror}).\n"
            "  help: install a C compiler, such as gcc or clang, or name yours: CC=/path/to/cc losskernels build"
        ) from error
    if done.returncode != 0:
        said = "\n".join(f"  {line}" for line in (done.stderr or done.stdout).strip().splitlines()[-12:])
        raise BuildError(f"{what} failed with exit status {done.returncode}; the last lines of its output:\n{said}")
    return done.stdout


def _prune(cache: Path) -> None:
    """Removes what no build used for long: objects, and the folders of builds that were killed."""
    oldest = time.time() - KEPT_DAYS * 86400
    for path in cache.iterdir():
        if path.stat().st_mtime >= oldest:
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
