"""The bars: what speed is promised, and what was reached.

Most bars are ratios of timings of one run. A bar has a figure for every case that it is about; the worst one counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isnan

from .compare import COPY, Timing
from .plan import CROSS_ENTROPY, DTYPES, FOCAL, GAMMA, LARGE, ROWS, RUN_TIME_GAMMA, SIZES, SOFTMAX
from .work import Given, Work

ALL = 0
"""Stands for as many threads as there are."""
IN_CACHE = 10_000
PLAIN = 1_000_000

Key = tuple[Work, int]
Figure = Callable[[Sequence[Timing]], float]


@dataclass(frozen=True, slots=True)
class Case:
    """One figure: of the timings of these works on so many threads."""

    told: str
    works: tuple[Work, ...]
    threads: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """A row of the table of bars: `reached` in words; `holds` is None where nothing was measured."""

    title: str
    bar: str
    aim: str
    reached: str
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Bar:
    """`figure` makes a number of a case; it must be at least `bar`, or at most where `most`. `aim` is where we want to
    be. `unit` follows the numbers."""

    title: str
    cases: tuple[Case, ...]
    figure: Figure
    bar: float
    aim: float | None = None
    most: bool = False
    unit: str = "x"
    peers: bool = False

    def holds(self, x: float) -> bool:
        return x <= self.bar if self.most else x >= self.bar

    def judge(self, timings: Mapping[Key, Timing], threads: int) -> Verdict:
        """What was reached on a machine with so many threads."""
        figures = []
        for case in self.cases:
            found = self.figure([timings[work, case.threads or threads] for work in case.works])
            if not isnan(found):
                figures.append((found, case.told))
        if not figures:
            return Verdict(self.title, self.limit, self.wish, "not measured", None)
        worst, told = (max if self.most else min)(figures)
        median = sorted(figures)[len(figures) // 2][0]
        most = f"; median of {len(figures)}: {self.show(median)}" if len(figures) > 1 else ""
        return Verdict(self.title, self.limit, self.wish, f"{self.show(worst)} ({told}){most}", self.holds(worst))

    def show(self, x: float) -> str:
        return f"{x:.0f}{self.unit}" if self.unit == "%" else f"{x:.2f}{self.unit}"

    @property
    def limit(self) -> str:
        return f"{'<=' if self.most else '>='} {self.bar:g}{self.unit}"

    @property
    def wish(self) -> str:
        return "" if self.aim is None else f"{self.aim:g}{self.unit}"


def simple(title: str, reached: float, bar: float, unit: str, aim: float | None = None) -> Verdict:
    """The row of a single figure that must be at most the bar."""
    row = Bar(title, (), alone, bar, aim, most=True, unit=unit)
    return Verdict(title, row.limit, row.wish, row.show(reached), row.holds(reached))


def works(found: Iterable[Bar], threads: int) -> dict[int, list[tuple[Work, bool]]]:
    """What must be timed for these bars, by the number of threads, and whether with peers."""
    wanted: dict[Key, bool] = {}
    for bar in found:
        for case in bar.cases:
            for work in case.works:
                key = work, case.threads or threads
                wanted[key] = wanted.get(key, False) or bar.peers
    numbers = sorted({many for _, many in wanted})
    return {n: [(work, peers) for (work, many), peers in wanted.items() if many == n] for n in numbers}


def best_peer(timings: Sequence[Timing]) -> float:
    """How many times as long the fastest other library takes: fresh results beside fresh results, and those that are
    stored into arrays that are there beside such."""
    (timing,) = timings
    return min((ns / timing.beside(name) for name, ns in timing.peers.items()), default=float("nan"))


def of_copy(timings: Sequence[Timing]) -> float:
    """The share of the copy limit, in per cent."""
    (timing,) = timings
    return 100 * timing.ns.get(COPY, float("nan")) / timing.ours


def alone(timings: Sequence[Timing]) -> float:
    (timing,) = timings
    return timing.ours


def more(timings: Sequence[Timing]) -> float:
    """What the second work takes more than the first, in per cent."""
    first, second = timings
    return 100 * (second.ours / first.ours - 1)


def _each(works: Iterable[Work], threads: Sequence[int]) -> tuple[Case, ...]:
    return tuple(
        Case(f"{work.dtype} {work.size}, {'all' if many == ALL else many} T", (work,), many)
        for work in works
        for many in threads
    )


def _beside(first: Work, second: Work, told: str) -> Case:
    return Case(f"{told}, {first.dtype}", (first, second), 1)


def _sizes(kernel: str, outputs: str, parameters: tuple[tuple[str, float], ...] = ()) -> Iterable[Work]:
    return [Work(kernel, outputs, dtype, (n,), parameters) for dtype in DTYPES for n in (*SIZES, LARGE)]


def _given(kernel: str, wanted: Sequence[Given]) -> Iterable[Case]:
    for dtype in DTYPES:
        plain = Work(kernel, "vg", dtype, (PLAIN,))
        for given in wanted:
            if given.split()[0] != dtype:
                yield _beside(plain, replace(plain, given=given), given)


def bars(level: str) -> tuple[Bar, ...]:
    """All bars of the kernels, at the instruction level that is in use."""
    wide = "v4" in level
    plain = [Work(CROSS_ENTROPY, "vg", dtype, (PLAIN,)) for dtype in DTYPES]
    values = [Work(CROSS_ENTROPY, "v", dtype, (PLAIN,)) for dtype in DTYPES]
    large = [Work(CROSS_ENTROPY, "vg", dtype, (LARGE,)) for dtype in DTYPES]
    cached = [Work(CROSS_ENTROPY, "vg", dtype, (IN_CACHE,)) for dtype in DTYPES]
    both = (1, ALL)
    ways: tuple[Given, ...] = ("float32 labels", "int64 labels", "one weight", "strided")
    return (
        Bar("binary cross-entropy, v+g, against the best peer", _each(_sizes(CROSS_ENTROPY, "vg"), both), best_peer,
            2, 3, peers=True),
        Bar("focal, gamma 2, v+g, against the best peer", _each(_sizes(FOCAL, "vg", GAMMA), both), best_peer,
            2, 3, peers=True),
        Bar("binary cross-entropy, g+h, against the best peer", _each(_sizes(CROSS_ENTROPY, "gh"), both), best_peer,
            1.4, 2, peers=True),
        Bar("focal, gamma 2, g+h, against the best peer", _each(_sizes(FOCAL, "gh", GAMMA), both), best_peer,
            1.4, 2, peers=True),
        Bar("focal, run-time gamma, v+g, against the best peer", _each(_sizes(FOCAL, "vg", RUN_TIME_GAMMA), both),
            best_peer, 2, 3, peers=True),
        Bar("sparse softmax, v+g, against the best peer",
            _each((Work(SOFTMAX, "vg", "float32", shape) for shape in ROWS), both), best_peer, 1.2, 1.5, peers=True),
        Bar("v+g, share of the copy limit, float32", _each(large[:1], (ALL,)), of_copy, 80, 90, unit="%"),
        Bar("v+g, share of the copy limit, float64", _each(large[1:], (ALL,)), of_copy, 75, 90, unit="%"),
        Bar("v+g in cache, float32", _each(cached[:1], (1,)), alone, 0.75 if wide else 1.6, 0.65 if wide else None,
            most=True, unit=" ns"),
        Bar("v+g in cache, float64", _each(cached[1:], (1,)), alone, 0.9 if wide else 1.9, 0.8 if wide else None,
            most=True, unit=" ns"),
        Bar("adding h", tuple(_beside(w, replace(w, outputs="vgh"), "v+g+h") for w in plain), more, 20, most=True,
            unit="%"),
        Bar("adding weights", tuple(_beside(w, replace(w, given="weight"), "v+g") for w in plain), more, 10, most=True,
            unit="%"),
        Bar("a sum instead of v", tuple(_beside(w, replace(w, outputs="sum"), "sum") for w in values), more, 10,
            most=True, unit="%"),
        Bar("mixed dtypes, broadcast weight, strides",
            (*_given(CROSS_ENTROPY, ways), *_given("weighted_crossentropy_logits", ("one pos_weight",))), more, 25,
            most=True, unit="%"),
    )  # fmt: skip
