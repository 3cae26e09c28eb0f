"""How long a derivation may take, and a timer that counts processor time."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 300.0
"""Processor time for one loss, unless LOSSKERNELS_TIME_LIMIT says otherwise: not wall time, so that a busy machine does
not change what can be derived. It is several times what any of the catalogue takes where nothing else runs, for where
two processors are one core a busy one counts twice."""


class OutOfTime(BaseException):
    """Raised in the middle of a derivation. No `except Exception` there keeps it back."""


def time_limit() -> float:
    """The seconds of processor time that one loss may take."""
    return float(os.environ.get("LOSSKERNELS_TIME_LIMIT", SECONDS))


@contextmanager
def timer(seconds: float, handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Calls `handler` after so much processor time, and again each second, where the system can."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGPROF, handler)
    signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
