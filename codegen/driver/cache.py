"""The user's cache folder: what is made once and kept, by a name that says what is in it. Complete or not there.

Several processes may want the same: one makes it in a folder of its own, under a lock, and renames it into place. What
a killed process leaves is a folder that nobody looks for, and a lock that ended with it. Standard library only.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import UsageError

VARIABLE = "LOSSKERNELS_CACHE"
KEPT_DAYS = 90
"""What nobody used for so long is removed when something new is made."""


def user_folder() -> Path:
    """Where this user's system keeps caches, or what LOSSKERNELS_CACHE says."""
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen).expanduser().absolute()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "losskernels"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "losskernels"


def kept(root: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` below `root`; `make` fills it where there is none yet."""
    final = root / name
    if not final.is_dir():
        try:
            root.mkdir(parents=True, exist_ok=True)
            with _locked(root / f".{name}.lock"):
                if not final.is_dir():
                    _make(root, final, make)
        except OSError as error:
            raise UsageError(
                f"the cache folder {root} cannot be used ({error.strerror or error}).\n"
                f"  help: name one that can be written: {VARIABLE}=/path/to/folder"
            ) from error
    with suppress(OSError):
        os.utime(final)
    return final


def _make(root: Path, final: Path, make: Callable[[Path], None]) -> None:
    _prune(root)
    with tempfile.TemporaryDirectory(dir=root, prefix=".making-", ignore_cleanup_errors=True) as folder:
        made = Path(folder) / final.name
        made.mkdir()
        make(made)
        made.rename(final)


def _prune(root: Path) -> None:
    oldest = time.time() - KEPT_DAYS * 86400
    for path in root.iterdir():
        if path.stat().st_mtime < oldest:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Holds a lock that ends with this process, however that ends."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
