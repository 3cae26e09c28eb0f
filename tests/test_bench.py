"""`losskernels bench`: what is compared computes the same, bars are judged by the worst case, output can be read."""

from __future__ import annotations

import json
from math import nan
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from losskernels.codegen import cli
from losskernels.codegen.bench import bars, compare, copy, plan, process, work
from losskernels.codegen.bench.clock import fastest
from losskernels.codegen.bench.peers import formulas
from losskernels.codegen.bench.plot import check, plot
from losskernels.codegen.errors import UsageError
from losskernels.threads import from_environment
from typer.testing import CliRunner

W = work.Work(plan.CROSS_ENTROPY, "vg", "float32", (1000,))
SMALL = [
    work.Work(kernel, outputs, dtype, (60, 5) if kernel == plan.SOFTMAX else (300,), parameters)
    for kernel, outputs in formulas.FORMULAS
    for dtype in plan.DTYPES
    for parameters in ((plan.GAMMA, plan.RUN_TIME_GAMMA) if kernel == plan.FOCAL else ((),))
]


def test_other_libraries_compute_the_same() -> None:
    """Those that are here, in a process of their own; a call that fails or computes something else would be told."""
    told: list[str] = []
    found = list(process.timings(process.Orders([(w, True) for w in SMALL], 1, 0.0), told))
    assert [t.work for t in found] == SMALL
    assert [sentence for sentence in told if "is not installed" not in sentence] == []
    assert all({"NumPy", "copy", "out="} <= set(t.ns) for t in found)


def test_another_formula_is_told_and_not_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = SimpleNamespace(calls=lambda *_: {"wrong": lambda: (np.zeros(1000), np.zeros(1000)), "torn": lambda: 1 / 0})
    monkeypatch.setattr(compare, "import_module", lambda name: wrong)
    bench = compare.Bench(1, 0.0)
    timing = bench.time(W, peers=True)
    assert timing.peers == {}
    assert bench.told == [
        f"wrong computes something else for {plan.CROSS_ENTROPY}, vg: skipped",
        f"torn fails on {plan.CROSS_ENTROPY}: division by zero",
    ]


@pytest.mark.parametrize("given", work.Given.__args__)
def test_inputs_are_what_they_are_called(given: work.Given) -> None:
    kernel = "weighted_crossentropy_logits" if given == "one pos_weight" else plan.CROSS_ENTROPY
    made = work.inputs(work.Work(kernel, "vg", "float32", (1000,), given=given))
    y, z, *parameters = made.arrays
    assert y.dtype == {"float32 labels": "f4", "int64 labels": "i8"}.get(given, "f4") and z.dtype == "f4"
    assert z.strides == ((8,) if given == "strided" else (4,))
    assert (made.weight is None) == ("weight" not in given.split())
    assert [np.shape(x) for x in parameters] == ([(1,)] if given == "one pos_weight" else [])


def test_the_copy_has_the_traffic_of_the_kernel() -> None:
    assert copy.traffic(W) == (2, 2)
    assert copy.traffic(work.Work(plan.CROSS_ENTROPY, "sum", "float64", (10,), given="weight")) == (3, 0)
    assert copy.traffic(work.Work(plan.SOFTMAX, "vg", "float64", (10, 3))) == (1, 1)
    for threads in (1, 3):
        call = copy.copy_call(work.Work(plan.CROSS_ENTROPY, "vgh", "float64", (copy.WORTH,)), threads)
        assert call is not None
        call()


def test_the_clock_calls_by_turns() -> None:
    calls: list[str] = []
    took = fastest({name: (lambda name=name: calls.append(name)) for name in "ab"}, 0.0)
    turns = [name for name, before in zip(calls, ["", *calls], strict=False) if name != before]
    assert turns == ["a", "b"] * 3 and min(took.values()) > 0


def timing(w: work.Work, threads: int, ours: float) -> compare.Timing:
    return compare.Timing(w, threads, {"fresh": 9.0, "out=": ours})


def test_a_bar_is_judged_by_its_worst_case() -> None:
    other = work.Work(plan.CROSS_ENTROPY, "vg", "float64", (1000,))
    cases = tuple(bars.Case(w.dtype, (w,), threads) for w in (W, other) for threads in (1, bars.ALL))
    bar = bars.Bar("title", cases, bars.alone, 2, 1.5, most=True, unit=" ns")
    known = {(w, t): timing(w, t, ours=x) for w, t, x in ((W, 1, 1), (W, 2, 2), (other, 1, 1), (other, 2, 3))}
    assert bar.judge(known, 2) == bars.Verdict(
        "title", "<= 2 ns", "1.5 ns", "3.00 ns (float64); median of 4: 2.00 ns", False
    )
    known[other, 2] = timing(other, 2, ours=2)
    assert bar.judge(known, 2).holds is True
    assert bars.Bar("title", cases, lambda _: nan, 2).judge(known, 2).holds is None


def test_what_bars_are_made_of() -> None:
    t = compare.Timing(W, 1, {"out=": 2.0, "fresh": 4.0, "copy": 1.0, "slow": 8.0, "fast": 6.0, "numba": 3.2})
    assert (bars.best_peer([t]), bars.of_copy([t]), bars.alone([t])) == (1.5, 50, 2)
    assert bars.best_peer([compare.Timing(W, 1, t.ns | {"numba": 2.8})]) == 1.4
    assert bars.more([t, compare.Timing(W, 1, {"fresh": 3.0})]) == 50


def test_every_bar_can_be_timed() -> None:
    """Their works are known kernels with inputs, and those against peers have a formula."""
    for level in ("x86_64_v3", "x86_64_v4"):
        for many, works in bars.works(bars.bars(level), 2).items():
            assert many in (1, 2)
            for w, peers in works:
                assert work.info(w.kernel).name == w.kernel
                assert (formulas.formula(w) is not None) or not peers


def run(*arguments: str) -> str:
    result = CliRunner().invoke(cli.app, ["bench", "--seconds", "0", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "SIZES", (1000,))
    picture = tmp_path / "picture.svg"
    found = json.loads(run("poisson_log", "--json", "--plot", str(picture)))
    assert {t["outputs"] for t in found["timings"]} == {"v", "vg", "gh", "vgh", "sum"}
    assert all(ns > 0 for t in found["timings"] for ns in t["ns"].values())
    assert {"out=", "fresh", "copy"} == set(found["timings"][0]["ns"])
    assert picture.read_text().count("poisson") and "bars" not in found
    printed = run("poisson_log").splitlines()
    assert printed[0].endswith("nanoseconds per element") and printed[2].split()[:2] == ["work", "of"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["poison"], "there is no loss poison.\n  help: did you mean poisson?"),
        (["poisson", "--peers"], "--peers and --bars have works of their own.\n  help: leave out the names"),
        (["--plot", "/no/where/x.svg"], "--plot /no/where/x.svg: there is no folder /no/where."),
        (["--plot", "/"], "--plot /: this is a folder.\n  help: name a file in it, such as /bench.svg"),
        (["--long"], "--long belongs to --bars.\n  help: losskernels bench --bars --long"),
    ],
)
def test_what_cannot_be_asked_for(arguments: list[str], told: str) -> None:
    result = CliRunner().invoke(cli.app, ["bench", *arguments])
    assert result.exit_code == 2 and result.stderr == f"error: {told}\n"


def test_a_process_that_ends_too_soon() -> None:
    unknown = work.Work("no_such_kernel", "vg", "float32", (10,))
    with pytest.raises(process.BenchError, match=r"ended with exit status 1; it said:(\n|.)*no_such_kernel"):
        list(process.timings(process.Orders([(unknown, False)], 1, 0.0), []))


def test_a_picture_of_no_known_kind() -> None:
    with pytest.raises(UsageError, match=r"^--plot picture\.xyz: the name of the file must end in one of \..* \.svg,"):
        check(Path("picture.xyz"))


def test_a_picture_that_cannot_be_written() -> None:
    with pytest.raises(UsageError, match=r"^--plot /proc/picture\.svg: "):
        plot([timing(W, 1, ours=1)], "title", Path("/proc/picture.svg"))


def test_a_setting_that_cannot_be(monkeypatch: pytest.MonkeyPatch) -> None:
    from_environment.cache_clear()
    monkeypatch.setenv("LOSSKERNELS_NUM_THREADS", "0")
    result = CliRunner().invoke(cli.app, ["bench", "poisson_log"])
    assert result.exit_code == 2
    assert result.stderr.startswith("error: LOSSKERNELS_NUM_THREADS=0: a positive integer is expected, such as ")
