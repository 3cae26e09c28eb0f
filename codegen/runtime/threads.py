"""How many threads a call uses, and the pool that they come from.

In order of precedence: `n_threads=` of the call, `set_num_threads`, the environment variable LOSSKERNELS_NUM_THREADS,
and OMP_NUM_THREADS as far as there are processors that this process may use. All are upper limits: a call begins alone,
sees how long a chunk takes, and asks for as many threads as the rest is worth. Nobody waits for a thread that has not
begun; a child of fork has a pool of its own; where the interpreter shuts down, callers do all themselves.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cache
from operator import index
from threading import Lock
from time import perf_counter_ns
from typing import Any

import numpy as np

from .settings import whole_number

WORTH = 100_000
"""Nanoseconds of work that are worth a thread: waking one takes a tenth of this, or several times more where the
machine is busy."""
PATIENCE = 50_000_000
"""Nanoseconds after which the caller looks for signals, such as Ctrl-C."""
GRAIN = 20_000
"""Nanoseconds of work that a thread takes at a time, where there is enough of it."""
VARIABLE = "LOSSKERNELS_NUM_THREADS"
MOST = 1 << 31
"""More threads than there can be."""

Do = Callable[[int, int], int]
"""do(batch, most) does about `most` chunks, `batch` at a time, of those that nobody has begun. It returns how many it
did, 0 where none were left."""


# --- how many ---------------------------------------------------------------------------------------------------------


def thread_count(where: str, x: Any) -> int | None:
    """The number of threads that was asked for; None where the kernel chooses."""
    if x is None:
        return None
    if type(x) is int and x > 0:
        return x
    told = f"{where}: n_threads must be a positive integer or None, but is {x!r}"
    if isinstance(x, (bool, np.bool_)):
        raise TypeError(told)
    try:
        number = index(x)
    except TypeError:
        raise TypeError(told) from None
    if number < 1:
        raise ValueError(told)
    return number


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def from_environment() -> int | None:
    """What LOSSKERNELS_NUM_THREADS says, when it is first needed."""
    return whole_number(VARIABLE, 1, MOST, f"a positive integer is expected, such as {VARIABLE}={cores()}")


@cache
def _of_openmp() -> int | None:
    """The outermost number of OMP_NUM_THREADS; what OpenMP itself would not understand is left to it."""
    given = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    return int(given) if given.isdecimal() and int(given) > 0 else None


class _Setting:
    """What `set_num_threads` was last told."""

    number: int | None = None


def set_num_threads(n_threads: int | None) -> None:
    """Let calls without `n_threads=` use at most so many threads; None for the default again."""
    _Setting.number = thread_count("set_num_threads", n_threads)


def get_num_threads() -> int:
    """How many threads a call without `n_threads=` uses at most."""
    return _Setting.number or default_num_threads()


def default_num_threads() -> int:
    """The same where nobody called `set_num_threads`."""
    return from_environment() or min(_of_openmp() or cores(), cores())


# --- the pool ---------------------------------------------------------------------------------------------------------


class _Callers:
    """How many calls use the pool now; they share the processors."""

    lock = Lock()
    number = 0


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(2 * max(os.cpu_count() or 1, 2), "losskernels")


def _start_anew() -> None:
    """A child has none of its parent's threads, and one caller at most, which is not in a call."""
    _pool.cache_clear()
    _Callers.lock, _Callers.number = Lock(), 0


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)


@contextmanager
def _share(limit: int) -> Iterator[int]:
    """The threads of this caller, of a limit that holds for all callers together."""
    with _Callers.lock:
        _Callers.number += 1
        share = max(1, limit // _Callers.number)
    try:
        yield share
    finally:
        with _Callers.lock:
            _Callers.number -= 1


def work_off(do: Do, stop: Callable[[], None], chunks: int, limit: int) -> None:
    """Have all chunks done, in this thread and at most limit - 1 others. `stop` takes the chunks away that nobody has
    begun."""
    start = perf_counter_ns()
    left = chunks - do(1, 1)
    each = max(perf_counter_ns() - start, 1)
    patience = max(1, PATIENCE // each)
    worth = left * each // (2 * WORTH)
    if limit == 1 or worth == 0:
        while do(patience, patience):
            pass
        return
    with _share(limit) as share:
        others = min(share - 1, left - 1, worth)
        batch = max(1, min(GRAIN // each, left // (8 * (others + 1))))
        futures = _asked(do, batch, chunks, others)
        try:
            while do(batch, patience):
                pass
        except BaseException:
            stop()
            raise
        finally:
            running = [future for future in futures if not future.cancel()]
            failures = [future.exception() for future in running]
    for failure in failures:
        if failure is not None:
            raise failure


def _asked(do: Do, batch: int, chunks: int, others: int) -> list[Future[Any]]:
    """What others were asked to do; nothing where the interpreter is shutting down, for there are no new threads."""
    futures: list[Future[Any]] = []
    with suppress(RuntimeError):
        for _ in range(others):
            futures.append(_pool().submit(do, batch, chunks))
    return futures
