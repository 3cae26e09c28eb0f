"""What the u10 tier costs: the time of value, gradient and Hessian beside the plain kernel's, as a table in Markdown.

Run it with `python tests/benchmarks/tiers.py`. Both are timed by turns in the same run, on one thread, over logits in
[-30, 30] and hard labels; the ratio is that of the medians. `--seconds 0.2` is what every kernel and tier gets.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import losskernels.kernels as kernels
import numpy as np

ELEMENTS, CLASSES = 200_000, 10
OUTPUTS = ("value", "gradient", "hessian")
GAMMAS = {"special": 2.0, "run-time": 1.37}
HEAD = "| kernel | gamma | plain, ns per element | u10/plain |\n|---|---|---|---|"


def arguments(kernel: Any, rng: np.random.Generator) -> list[Any]:
    """Arrays in the kernel's order, the parameters apart."""
    rows = ELEMENTS // CLASSES
    classwise = kernel.info.signature.axis
    found = []
    for a in kernel.info.arguments:
        shape = (rows, CLASSES) if a.axis else rows if classwise else ELEMENTS
        if a.index:
            found.append(rng.integers(0, CLASSES, shape))
        elif a.role == "target":
            found.append(rng.integers(0, 2, shape).astype(float))
        elif a.role == "prediction":
            wide = rng.uniform(-30, 30, shape)
            inside = np.inf in (a.domain.high, -a.domain.low) and a.domain.low < 0
            found.append(wide if inside else 1 / (1 + np.exp(-wide)))
    return found


def measured(runs: tuple[Callable[[], object], ...], seconds: float) -> list[float]:
    """The median time of each run, taken by turns."""
    times: list[list[float]] = [[] for _ in runs]
    end = time.perf_counter() + seconds * len(runs)
    while time.perf_counter() < end or len(times[0]) < 3:
        for taken, run in zip(times, runs, strict=True):
            start = time.perf_counter()
            run()
            taken.append(time.perf_counter() - start)
    return [median(taken) for taken in times]


def rows(seconds: float) -> Iterator[str]:
    rng = np.random.default_rng(0)
    for name in kernels.__all__:
        plain = getattr(kernels, name)
        if not plain.info.u10:
            continue
        given = arguments(plain, rng)
        has_gamma = any(a.name == "gamma" for a in plain.info.arguments)
        for told, gamma in GAMMAS.items() if has_gamma else {"": 0.0}.items():
            fixed = {"gamma": gamma} if told else {}

            def run(kernel: Any, fixed: dict[str, float] = fixed, given: list[Any] = given) -> Callable[[], object]:
                return lambda: kernel.evaluate(*given, outputs=OUTPUTS, n_threads=1, **fixed)

            fast, exact = measured((run(plain), run(plain.u10)), seconds)
            yield f"| {name} | {told} | {fast / ELEMENTS * 1e9:.1f} | {exact / fast:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=0.5)
    seconds = parser.parse_args().seconds
    print(HEAD)
    for row in rows(seconds):
        print(row, flush=True)


if __name__ == "__main__":
    main()
