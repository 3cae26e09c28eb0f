"""A process for each number of threads, because some libraries take it once and for all when they start.

`timings` starts one and yields what it times. The module run as a program is that process: it reads its orders as JSON
from standard input, and writes a line of JSON for each timing, and one at the end for what was left out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..errors import LosskernelsError
from .compare import Bench, Timing
from .work import Work

QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "1", "CUDA_VISIBLE_DEVICES": ""}


class BenchError(LosskernelsError):
    """A process of the benchmark ended before its time."""


@dataclass(frozen=True, slots=True)
class Orders:
    """What a process is to time: works, and whether with peers; and for how many seconds each of their calls."""

    works: Sequence[tuple[Work, bool]]
    threads: int
    seconds: float


def environment(threads: int) -> dict[str, str]:
    """What the libraries read when they start. NPROC is XLA's; our own number is given to every call."""
    many = str(threads)
    named = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "NPROC")
    return {**os.environ, **QUIET, **dict.fromkeys(named, many)}


def timings(orders: Orders, told: list[str]) -> Iterator[Timing]:
    """The timings in order, as they come; what was left out is added to `told`."""
    command = [sys.executable, "-m", __name__]
    with subprocess.Popen(
        command, env=environment(orders.threads), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        json.dump(asdict(orders), process.stdin)
        process.stdin.close()
        done = 0
        for line in process.stdout:
            found = json.loads(line)
            if "told" in found:
                told += [sentence for sentence in found["told"] if sentence not in told]
                continue
            done += 1
            yield Timing(_work(found["work"]), found["threads"], found["ns"])
        said = process.stderr.read()
    if done < len(orders.works):
        last = "\n".join(f"  {line}" for line in said.strip().splitlines()[-8:])
        raise BenchError(f"the benchmark's process ended with exit status {process.returncode}; it said:\n{last}")


def _work(given: dict[str, Any]) -> Work:
    fixed = tuple((name, value) for name, value in given["parameters"])
    return Work(**given | {"shape": tuple(given["shape"]), "parameters": fixed})


def main() -> None:
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what libraries print is no answer
    orders = json.load(sys.stdin)
    bench = Bench(orders["threads"], orders["seconds"])
    for work, peers in orders["works"]:
        print(json.dumps(asdict(bench.time(_work(work), peers))), file=answers)
    print(json.dumps({"told": bench.told}), file=answers)


if __name__ == "__main__":
    main()
