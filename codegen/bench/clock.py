"""Timing calls by turns, in bursts: what one leaves in caches, or in threads that still spin, is not the next one's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter

FEWEST = 3
"""Bursts at least."""
BURST = 0.01
"""Seconds of a burst at least."""

Call = Callable[[], object]


def fastest(calls: Mapping[str, Call], seconds: float) -> dict[str, float]:
    """Seconds of the fastest call of each, in bursts by turns for so many seconds each."""
    best = {name: _burst(call) for name, call in calls.items()}
    end, rounds = perf_counter() + seconds * len(calls), 1
    while rounds < FEWEST or perf_counter() < end:
        for name, call in calls.items():
            best[name] = min(best[name], _burst(call))
        rounds += 1
    return best


def _burst(call: Call) -> float:
    """The fastest of some calls in a row."""
    best, now = float("inf"), perf_counter()
    end = now + BURST
    while now < end:
        start = perf_counter()
        call()
        now = perf_counter()
        best = min(best, now - start)
    return best
