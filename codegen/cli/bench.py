"""`losskernels bench`: nanoseconds per element of the kernels, beside the machine's limit and other libraries.

With `--json` one object is printed:

    machine    processor, threads, instruction level and versions
    timings    a list, one entry for each work and number of threads:
        kernel, outputs, dtype, shape, parameters, given, threads
        ns                   nanoseconds per element by who does it: "out=" and "fresh" are ours, into arrays that are
                             there and into new ones; "copy" is the traffic alone; others are other libraries
    bars       with --bars, a list: title, bar, aim, reached, holds (null where nothing was measured)
    skipped    what was left out and why, as sentences
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from . import output

if TYPE_CHECKING:
    from ..bench.bars import Verdict
    from ..bench.compare import Timing
    from ..bench.work import Work

Names = Annotated[
    list[str] | None,
    typer.Argument(help="Losses or plain kernels; if none, three cross-entropies from logits."),
]


def bench(
    names: Names = None,
    peers: Annotated[bool, typer.Option("--peers", help="Compare with the other libraries that are here.")] = False,
    bars: Annotated[bool, typer.Option("--bars", help="Print what speed is promised, and what is reached.")] = False,
    long: Annotated[bool, typer.Option("--long", help="With --bars: also what takes minutes.")] = False,
    seconds: Annotated[float, typer.Option(help="What every call of every work gets.", min=0.0, max=600.0)] = 0.2,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    plot: Annotated[Path | None, typer.Option(help="Also draw the timings, into this file.")] = None,
) -> None:
    """Time the kernels, beside the machine's own limit and, if told so, beside other libraries."""
    from losskernels import get_num_threads, native

    from ..bench import bars as promised
    from ..bench import machine

    if (peers or bars) and names:
        raise UsageError("--peers and --bars have works of their own.\n  help: leave out the names")
    if long and not bars:
        raise UsageError("--long belongs to --bars.\n  help: losskernels bench --bars --long")
    if plot is not None:
        from ..bench.plot import check

        check(plot)
    threads, level = get_num_threads(), native.load().level
    table = promised.bars(level) if bars else ()
    wanted = promised.works(table, threads) if bars else _works(names, peers, threads)
    told: list[str] = []
    timings = list(_timed(wanted, seconds, told))
    verdicts = []
    if bars:
        known = {(t.work, t.threads): t for t in timings}
        verdicts = [bar.judge(known, threads) for bar in table] + list(_others(long, seconds, threads))
    here = machine.described(level)
    if as_json:
        found = [asdict(t.work) | {"threads": t.threads, "ns": t.ns} for t in timings]
        judged = {"bars": [asdict(v) for v in verdicts]} if bars else {}
        print(json.dumps({"machine": here, "timings": found, **judged, "skipped": told}, indent=2))
    else:
        print(f"{here}; nanoseconds per element\n" if not bars else f"{here}\n")
        if bars:
            _show_bars(verdicts)
        else:
            _show(timings)
        for sentence in told:
            print(sentence, file=sys.stderr)
    if plot is not None:
        from ..bench.plot import plot as draw

        draw(timings, here, plot)


def _works(names: Sequence[str] | None, peers: bool, threads: int) -> dict[int, list[tuple[Work, bool]]]:
    """What is timed, by the number of threads, and whether with peers."""
    from ..bench import plan

    works = list(plan.compared() if peers else plan.own(plan.named(names) if names else plan.MAIN))
    return {many: [(work, peers) for work in works] for many in sorted({1, threads})}


def _timed(wanted: dict[int, list[tuple[Work, bool]]], seconds: float, told: list[str]) -> Iterator[Timing]:
    from ..bench.process import Orders, timings

    with output.progress() as listener:
        for threads, works in wanted.items():
            what = f"timing on {output.count(threads, 'thread')}"
            listener.step(what, 0, len(works))
            for done, timing in enumerate(timings(Orders(works, threads, seconds), told), 1):
                listener.step(what, done, len(works))
                yield timing


def _others(long: bool, seconds: float, threads: int) -> Iterator[Verdict]:
    """The bars that are not about nanoseconds per element."""
    from ..bench.bars import simple
    from ..bench.overhead import overheads

    took = overheads(max(seconds, 0.2))
    yield simple("a ufunc with one output, n = 1, against np.add", took["ufunc"] / took["np.add"], 2, "x")
    yield simple("evaluate with two outputs, n = 100", took["evaluate"], 6, " us")
    if long:
        from ..bench.long import fit_ratio, regenerate_seconds

        yield simple("LightGBM, 1e6 rows, 100 trees, against its own", fit_ratio(threads), 1.05, "x", 1.03)
        yield simple("regenerate and compile everything", regenerate_seconds(), 120, " s")


def _show(timings: Sequence[Timing]) -> None:
    contenders = list(dict.fromkeys(name for t in timings for name in t.ns))
    output.table(
        ("work", "of", "dtype", "n", "T", *contenders),
        [
            (t.work.title, t.work.outputs, t.work.dtype, t.work.size, str(t.threads), *_figures(t.ns, contenders))
            for t in timings
        ],
    )


def _figures(ns: dict[str, float], contenders: Sequence[str]) -> list[str]:
    found = [ns.get(name) for name in contenders]
    return ["-" if x is None else f"{x:.2f}" if x < 100 else f"{x:.0f}" for x in found]


def _show_bars(verdicts: Sequence[Verdict]) -> None:
    words: dict[Any, str] = {True: "yes", False: "no", None: "-"}
    output.table(
        ("what", "bar", "aim", "reached", "holds"),
        [(v.title, v.bar, v.aim, v.reached, words[v.holds]) for v in verdicts],
    )
