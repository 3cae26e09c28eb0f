"""Compiling several definitions side by side, each in a process of its own.

In: loss names with their files, and the function that compiles one. Out: for each loss its text, or why there is none.
A fresh process for each loss is what makes the text independent of how many cores there are and of what else is
compiled: SymPy keeps caches and counters. No child outlives its parent, however that ends.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from ..compiled import LossText
from ..errors import LosskernelsError
from ..timelimit import time_limit
from .processors import cores as cores

CompileFile = Callable[[Path], LossText]
LIMIT = 3 * time_limit()
"""Seconds after which a process that has not given up by itself is ended: `generate` shall not hang."""

PRELOADED = ["sympy", "flint", "mpmath", "numpy", "jinja2"]
"""Imported once, by the process that the others are forked from; no more than that, for the state must be fresh."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a loss has no text."""

    message: str


@dataclass(frozen=True, slots=True)
class Result:
    loss: str
    outcome: LossText | Failure
    seconds: float


def compile_all(
    files: Mapping[str, Path], compile_file: CompileFile, jobs: int | None = None, limit: float = LIMIT
) -> Iterator[Result]:
    """The results in the order in which they are ready. Closing the iterator ends what still runs. The longest
    definition is first, for it takes longest, mostly."""
    context = _context()
    waiting = sorted(files.items(), key=lambda item: item[1].stat().st_size, reverse=True)
    running: dict[Connection, tuple[str, BaseProcess, float]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < (jobs or cores()):
                name, path = waiting.pop(0)
                ours, theirs = context.Pipe(duplex=False)
                process = context.Process(target=_child, args=(theirs, compile_file, path), daemon=True)
                process.start()
                theirs.close()
                running[ours] = (name, process, time.monotonic())
            for ready in wait(list(running), timeout=1):
                assert isinstance(ready, Connection)
                name, process, start = running.pop(ready)
                yield Result(name, _receive(ready, process), time.monotonic() - start)
            for late in [c for c, (_, _, start) in running.items() if time.monotonic() - start > limit]:
                name, process, start = running.pop(late)
                process.kill()
                process.join()
                yield Result(name, Failure(_late(limit)), time.monotonic() - start)
    finally:
        for _, process, _ in running.values():
            process.kill()
            process.join()


def _late(limit: float) -> str:
    return (
        f"its derivation did not end within {limit:g} seconds.\n"
        f"  help: write the formula with fewer nested functions, or allow it more time: "
        f"LOSSKERNELS_TIME_LIMIT={limit:g} losskernels generate"
    )


def _context() -> Any:
    """Forked from a clean server with SymPy loaded where that exists, else started afresh."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(PRELOADED)
        return context
    return multiprocessing.get_context("spawn")


def _receive(connection: Connection, process: BaseProcess) -> LossText | Failure:
    try:
        outcome: LossText | Failure = connection.recv()
    except EOFError:
        process.join()
        outcome = Failure(f"the process that compiled it was ended from outside (exit code {process.exitcode})")
    process.join()
    connection.close()
    return outcome


def _child(connection: Connection, compile_file: CompileFile, path: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    outcome: LossText | Failure
    try:
        outcome = compile_file(path)
    except LosskernelsError as error:
        outcome = Failure(str(error))
    except Exception:
        outcome = Failure(f"the compiler failed on {path.name}; this is a bug in it\n{traceback.format_exc().rstrip()}")
    with suppress(BrokenPipeError):
        connection.send(outcome)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
