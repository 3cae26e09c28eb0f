"""Work on several cores: one function, many tasks."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from ..errors import LosskernelsError

T = TypeVar("T")
R = TypeVar("R")
PRELOADED = ("sympy", "flint", "numpy")


def side_by_side(
    function: Callable[[T], R],
    tasks: Sequence[T],
    jobs: int,
    fresh: bool = False,
    preloaded: Sequence[str] = (),
) -> Iterator[tuple[T, R]]:
    """Every task with its result, as they are ready; in this process with one job. Whatever stops that ends the
    processes. `fresh`: each task has a process of its own, because SymPy keeps what it has seen; the modules
    `preloaded` are imported once for all of them."""
    if jobs <= 1 and not fresh:
        yield from ((task, function(task)) for task in tasks)
        return
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload([*PRELOADED, *preloaded])
    others = set(multiprocessing.active_children())
    most = 1 if fresh else None
    ignore = (signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(jobs, context, signal.signal, ignore, max_tasks_per_child=most) as pool:
        try:
            started = {pool.submit(function, task): task for task in tasks}
            for ready in as_completed(started):
                yield started[ready], ready.result()
        except BaseException as error:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in set(multiprocessing.active_children()) - others:
                process.terminate()
            if isinstance(error, BrokenProcessPool):
                raise LosskernelsError(
                    "a process of the audit was ended from outside.\n  help: give it more memory, or audit fewer losses"
                ) from None
            raise
