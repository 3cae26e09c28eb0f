"""Replacing generated/ as one step: a lock, a stage beside it, a swap, and recovery from a process that was killed.

In: texts by path below generated/. Out: the folder, either as it was or as it shall be, never in between. The new one
is made complete in .losskernels/stage/, on the same file system, and exchanged with the old one: by one system call
where there is one, else by two renames, between which a kill leaves generated/ missing and the old one in
.losskernels/previous/; the next command then puts it back.
"""

from __future__ import annotations

import ctypes
import difflib
import fcntl
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .discover import Project

BUILT = (".so", ".pyd")
"""Compiled modules lie in generated/ without being text of it."""


@contextmanager
def locked(project: Project, say: Callable[[str], None]) -> Iterator[None]:
    """Holds the project for this process; waits for another one and says who it is. On entry, what a killed process
    left behind is cleaned up. The lock belongs to the process and ends with it, however it ends."""
    project.scratch.mkdir(parents=True, exist_ok=True)
    if project.own:
        write(project.scratch.parent / ".gitignore", "*\n")
    descriptor = os.open(project.scratch / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip() or "unknown"
            say(f"waiting for another losskernels command on this folder (process {holder})")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode("ascii"), 0)
        recover(project)
        yield
    finally:
        os.close(descriptor)


def recover(project: Project) -> None:
    """Undoes what a killed process left: generated/ missing between two renames, a stage, an old folder."""
    previous = project.scratch / "previous"
    if previous.is_dir() and not project.generated.exists():
        previous.rename(project.generated)
    for leftover in (previous, project.scratch / "stage"):
        if leftover.exists():
            shutil.rmtree(leftover)


@contextmanager
def staged(project: Project, texts: Mapping[str, str]) -> Iterator[Path]:
    """A complete new generated/ with these texts and the compiled modules of the old one; replaces the old one when the
    block ends without an exception, and is thrown away otherwise. Unchanged files keep their time stamps."""
    stage = project.scratch / "stage"
    stage.mkdir(parents=True)
    try:
        for path, text in texts.items():
            target, present = stage / path, project.generated / path
            target.parent.mkdir(parents=True, exist_ok=True)
            write(target, text)
            if read_text(present) == text:
                shutil.copystat(present, target)
        for built in project.kernels.glob("*"):
            if built.suffix in BUILT and (stage / project.bindings).is_dir():
                shutil.copy2(built, stage / project.bindings / built.name)
        yield stage
        _swap(project, stage)
    finally:
        for leftover in (stage, project.scratch / "previous"):
            shutil.rmtree(leftover, ignore_errors=True)


def write(path: Path, text: str) -> None:
    """UTF-8 and line feeds, whatever the locale and the platform."""
    path.write_text(text, "utf-8", newline="\n")


def read_text(path: Path) -> str | None:
    """The text of a file; None if there is none, or a folder. Bytes that are not UTF-8 are kept from every text."""
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def printable(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def present_texts(generated: Path) -> dict[str, str]:
    """Every text file of a generated folder by its path, without what Python and the compiler put there."""
    found = {}
    for path in sorted(generated.rglob("*")):
        inside = path.relative_to(generated)
        if path.is_file() and "__pycache__" not in inside.parts and path.suffix not in BUILT:
            text = read_text(path)
            if text is not None:
                found[inside.as_posix()] = text
    return found


def unified(path: str, old: str | None, new: str | None, was: str, becomes: str) -> list[str]:
    """The unified diff of one file; a missing text is an empty one, and bytes that are not UTF-8 are shown as \\xff."""
    before, after = (printable(text or "").splitlines() for text in (old, new))
    return list(difflib.unified_diff(before, after, f"{path} ({was})", f"{path} ({becomes})", lineterm=""))


def _swap(project: Project, stage: Path) -> None:
    if not project.generated.exists():
        stage.rename(project.generated)
        return
    if _exchange(stage, project.generated):
        return
    previous = project.scratch / "previous"
    project.generated.rename(previous)
    try:
        stage.rename(project.generated)
    except BaseException:
        previous.rename(project.generated)
        raise


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one system call; false where the system or the file system has none."""
    libc = ctypes.CDLL(None)
    here, there = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        current_folder, rename_exchange = -100, 2
        return bool(libc.renameat2(current_folder, here, current_folder, there, rename_exchange) == 0)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        rename_swap = 2
        return bool(libc.renamex_np(here, there, rename_swap) == 0)
    return False
