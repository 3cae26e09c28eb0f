"""`losskernels audit`: that it finds what is wrong, measures what is right, and says both."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import losskernels.kernels as kernels
import mpmath
import numpy as np
import pytest
from flint import arb, ctx
from losskernels.codegen import cli
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.evidence import campaign, roots, survey, sweep, thresholds
from losskernels.codegen.evidence.contract import (
    CONTRACTS,
    SINGLE_IN_DOUBLE,
    Contract,
    Declared,
    declared_bound,
    proved_bound,
)
from losskernels.codegen.evidence.figures import FORMATS, Exact, Figures, exact, figures
from losskernels.codegen.evidence.oracle import truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.survey import Finding, Task
from typer.testing import CliRunner, Result

FEW = 0.02
PLAIN = CONTRACTS["float64", "plain"]


def page(loss: str) -> str:
    return (checkout().generated / "audit" / f"{loss}.txt").read_text("utf-8")


def look(kernel: str, dtype: str = "float64") -> dict[str, Finding]:
    """The findings at a few points, of the plain tier."""
    loss = subjects()[kernel].loss
    return {f.output: f for f in survey.survey(Task(kernel, loss, dtype, page(loss), ("plain",), share=FEW))}


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few points, in this process, whatever state generated/ is in."""
    monkeypatch.setattr(sweep, "ELEMENTS", 40)
    monkeypatch.setattr(campaign, "require_current", lambda losses, entries: None)
    monkeypatch.setattr(campaign, "cores", lambda: 1)


def spoil(monkeypatch: pytest.MonkeyPatch, output: str, change: Callable[[Any], Any]) -> None:
    """Makes one output of every kernel wrong."""
    right = survey.computed

    def wrong(kernel: Any, at: Any) -> dict[str, Any]:
        found = right(kernel, at)
        return found | {output: change(found[output])}

    monkeypatch.setattr(survey, "computed", wrong)


def three_units(x: Any) -> Any:
    return (x + 3 * np.abs(np.spacing(x))).astype(x.dtype)


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.app, ["audit", *arguments])
    assert result.exit_code == code, result.output
    return result


# --- figures ----------------------------------------------------------------------------------------------------------


def judged(got: list[float], truths: list[Exact], dtype: str = "float64") -> Figures:
    values = np.array(got, dtype)
    return figures(values, truths, FORMATS[dtype], CONTRACTS[dtype, "plain"], lambda k: {"k": k}, 1)


@pytest.mark.parametrize("power", [0, 1, -1022, -1030, 1023])
def test_the_unit_is_that_of_the_exact_result(power: int) -> None:
    with ctx.workprec(200):
        one = arb(2) ** power
        above, below = exact(one * (1 + arb(2) ** -70), None, True), exact(one * (1 - arb(2) ** -70), None, True)
    spacing = max(2.0 ** (power - 52), 5e-324)
    got = 2.0**power + 2 * spacing
    up, down = judged([got], [above]), judged([got], [below])
    half = power > -1022
    assert up.normal + up.subnormal == pytest.approx(2, abs=1e-3)
    assert down.normal + down.subnormal == pytest.approx(4 if half else 2, abs=1e-3)


def test_errors_are_measured_below_the_last_bit() -> None:
    with ctx.workprec(200):
        third = exact(arb(1) / 3, None, True)
        single = judged([np.float32(1 / 3)], [third], "float32")
    assert judged([1 / 3], [third]).normal == pytest.approx(1 / 3, abs=1e-3)
    assert single.normal == pytest.approx(float(abs(np.float32(1 / 3) - mpmath.mpf(1) / 3) / 2**-25), abs=1e-3)


def test_what_is_no_number_and_what_is_flushed_is_counted() -> None:
    with ctx.workprec(200):
        truths = [exact(arb(x), None, True) for x in (1.0, 2.0, 1e-300, 3e-310, 1e308, 5e-320)]
        truths.append(exact(arb(10) ** 400, None, True))
    found = judged([math.nan, math.inf, 0.0, 0.0, -math.inf, 0.0, math.nan], truths)
    assert (found.invalid, found.flushed_normal, found.flushed_subnormal) == (3, 1, 2)
    assert found.outside == 3


def test_near_a_crossing_the_terms_count_unless_only_the_prediction_is_unknown() -> None:
    with ctx.workprec(200):
        x = arb(2) ** -30
        moving, fixed = exact(x, arb(1), False), exact(x, arb(1), True)
    got = 2.0**-30 + 2.0**-50
    crossing, counted = judged([got], [moving]), judged([got], [fixed])
    assert crossing.crossing == pytest.approx(-50) and crossing.normal == 0 and crossing.outside == 0
    assert counted.normal == pytest.approx(2.0**32) and counted.outside == 1
    assert judged([2.0**-30 + 2.0**-40], [moving]).outside == 1


# --- the truth --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("y", "x"), [(1.0, 40.0), (0.0, 40.0), (1.0, -1e300), (0.0, 1e300), (1.0, 700.0), (0.3, 1e15)])
def test_the_truth_of_far_logits(y: float, x: float) -> None:
    found = truth(subjects()["binary_crossentropy_logits"], {"y_true": y, "y_pred": x})
    with mpmath.workprec(3000):
        value = mpmath.log1p(mpmath.exp(-abs(x))) + max(x, 0) - mpmath.mpf(y) * x
        slope = 1 / (1 + mpmath.exp(-x)) - mpmath.mpf(y)
        for name, want in (("value", value), ("gradient", slope)):
            assert float(found[name]) == pytest.approx(float(want), rel=1e-15), name


# --- points -----------------------------------------------------------------------------------------------------------


def test_thresholds_are_where_the_kernel_switches() -> None:
    cases = thresholds.read(page("binary_focal_crossentropy"), "binary_focal_crossentropy_logits")
    assert len(cases) > 1 and not cases[-1].guards
    grid = np.linspace(-2000, 2000, 101)
    found = thresholds.switches(cases, {"y_true": 0.0, "gamma": 1.37}, "y_pred", grid)
    for known in (-1500.0, -745.1332191019412, 745.1332191019412):
        assert np.abs(found - known).min() < 1e-9, known


@pytest.mark.parametrize("tier", ["", "_u10"])
def test_every_statement_of_a_page_is_read(tier: str) -> None:
    """Those that are pairs too, and those in short."""
    cases = thresholds.read(page("binary_focal_crossentropy"), f"binary_focal_crossentropy_logits{tier}")
    assert len(cases) > 1
    for case in cases:
        known = {s.name for s in case.body}
        assert all(known.issuperset(s.args) for s in case.body if s.op not in ("input", "const"))


def test_roots_are_between_neighbours() -> None:
    subject, line = subjects()["binary_focal_crossentropy_logits"], {"y_true": 1.0, "gamma": 2.0}
    low, high = roots.roots(subject, line, "y_pred", np.linspace(-30, 30, 13))
    assert high == np.nextafter(low, np.inf) and low == pytest.approx(-2.790377)
    signs = {bool(truth(subject, {**line, "y_pred": x})["hessian"] > 0) for x in (low, high)}
    assert signs == {True, False}


def test_the_points_cover_the_domain() -> None:
    subject = subjects()["binary_focal_crossentropy_logits"]
    parts = list(sweep.groups(subject, np.float64, 0, page(subject.loss)))
    x, y, gamma = (np.concatenate([p[n] for p in parts]) for n in ("y_pred", "y_true", "gamma"))
    for sign in (1, -1):
        far = sign * x
        assert far.max() > 1e300 and (far[far > 0]).min() < 2.0**-1022
    assert {0.0, 1.0} < set(y) and len(set(y)) > 20
    assert set(sweep.GAMMAS) <= set(gamma)
    at_root = x[(y == 1) & (gamma == 2) & (np.abs(x + 2.790377) < 1e-5)]
    assert len(at_root) > 4


def test_the_same_seed_gives_the_same_points() -> None:
    subject = subjects()["poisson_log"]
    one, same, other = (next(sweep.groups(subject, np.float64, seed, ""))["y_pred"] for seed in (1, 1, 2))
    assert np.array_equal(one, same) and not np.array_equal(one, other)


def test_points_half_way_are_half_way() -> None:
    subject = subjects()["softplus"]
    (kernel,) = (k for tier, k in survey.available("softplus").items() if tier == "plain")
    at = sweep.halfway(subject, 0, lambda at: survey.computed(kernel, at), pool=1 << 14)
    assert len(at["x"] if "x" in at else at["y_pred"]) > 5


# --- what is found ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", FORMATS)
def test_a_right_kernel_is_within_its_contract(dtype: str) -> None:
    for output, found in look("squared_error", dtype).items():
        assert not found.breaches, (output, found)
        assert found.figures.judged > 100


def test_a_float32_that_was_computed_in_short_is_within_its_bound() -> None:
    """By more than the error of a double is from one half."""
    x = np.array([float.fromhex("-0x1.1cf1e6p+1")], dtype=np.float32)
    (got,) = kernels.softplus.value(x).tolist()
    with ctx.workprec(200):
        wrong = float(abs(arb(got) - (1 + arb(float(x[0])).exp()).log()) * 2**27)
    assert 0.5 + 5 * SINGLE_IN_DOUBLE < wrong <= proved_bound("softplus", "value", "float32", "plain") < 0.511
    assert proved_bound("softplus", "value", "float32", "u10") < 0.5 + 5 * SINGLE_IN_DOUBLE


def test_a_gradient_that_is_three_units_off_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(monkeypatch, "gradient", three_units)
    found = look("softplus", "float32")
    assert not found["value"].breaches and not found["hessian"].breaches
    assert found["gradient"].figures.normal >= 3
    assert "beyond 0.51 ULP" in found["gradient"].breaches[0]
    (worst,) = (p for p in found["gradient"].figures.worst if p.kind == "normal")
    assert math.isfinite(float.fromhex(worst.inputs["y_pred"])) and worst.error >= 3


def test_a_declared_wider_bound_is_what_results_are_held_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the contract and within it, they are told with the reason; beyond it too, they are out of contract."""
    kernel, why = "softplus", "for a test"
    spoil(monkeypatch, "value", lambda x: x * (1 + 32 * np.finfo(x.dtype).eps))
    assert look(kernel)["value"].breaches and not look(kernel)["value"].exceeded
    for ulp, kept in ((100.0, True), (10.0, False)):
        proved = Declared(why, Contract(ulp, math.inf, -48.0))
        monkeypatch.setattr(survey, "declared_bound", lambda *a, d=proved: d if a[2] == "value" else None)
        monkeypatch.setattr(survey, "proved_bound", lambda *a: None)
        found = look(kernel)
        assert "beyond 4 ULP" in found["value"].exceeded and found["value"].exceeded.endswith(why)
        assert bool(found["value"].breaches) != kept and not found["gradient"].exceeded


def test_what_is_declared_is_held_to_what_is_proved() -> None:
    loss = "categorical_focal_crossentropy"
    declared = declared_bound(loss, f"{loss}_logits", "hessian_vector", "float64", "plain")
    assert declared is not None and declared.proved.crossing == -48 and "subnormal" in declared.reason
    assert (declared.proved.normal, declared.proved.subnormal) == (4.0, math.inf), "its bounds keep the promise"
    unproved = declared_bound(loss, f"sparse_{loss}_logits", "gradient", "float64", "plain")
    assert unproved is not None and unproved.proved.normal == math.inf
    assert declared_bound(loss, f"{loss}_logits", "value", "float64", "plain") is None
    assert declared_bound(loss, f"{loss}_logits", "hessian_vector", "float32", "plain") is None


def test_nan_and_zero_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(monkeypatch, "value", lambda x: np.where(x < 1, 0.0, np.nan).astype(x.dtype))
    figures = look("softplus")["value"].figures
    assert figures.invalid and figures.flushed_normal and figures.flushed_subnormal


def test_rows_are_measured_class_by_class(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "ROWS", {3: 200})
    right = look("sparse_categorical_crossentropy_logits", "float32")
    assert not right["gradient"].breaches and "hessian_vector" in right
    spoil(monkeypatch, "gradient", lambda x: np.concatenate([x[:, :2], three_units(x[:, 2:])], axis=1))
    found = look("sparse_categorical_crossentropy_logits", "float32")["gradient"]
    assert found.breaches and {p.inputs["class"] for p in found.figures.worst if p.kind == "normal"} == {2}


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("few")
def test_the_table_has_every_output() -> None:
    lines = run("squared_error", "--seed", "3").stdout.splitlines()
    assert lines[0].split()[:6] == ["kernel", "output", "dtype", "tier", "proved", "ULP"]
    plain = [line.split()[1:3] for line in lines if " plain " in line]
    assert plain == [[o, d] for d in FORMATS for o in ("value", "gradient", "hessian")]
    assert lines[-1].endswith("0 out of contract; seed 3")


@pytest.mark.usefixtures("few")
def test_what_is_out_of_contract_is_exit_code_1_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(monkeypatch, "gradient", three_units)
    shown = run("squared_error", "--tier", "plain", "--worst", "2", code=1).stdout
    assert "squared_error gradient float32 plain: beyond 0.51 ULP" in shown
    assert "y_pred=0x" in shown or "y_pred=-0x" in shown
    found = json.loads(run("squared_error", "--tier", "plain", "--worst", "2", "--json", code=1).stdout)
    wrong = {(o["output"], o["dtype"]) for o in found["outputs"] if o["breaches"]}
    assert ("gradient", "float32") in wrong and ("value", "float32") not in wrong
    (entry,) = (o for o in found["outputs"] if (o["output"], o["dtype"]) == ("gradient", "float32"))
    assert entry["ulp"] >= 2.5 and entry["worst"][0]["error"] == entry["ulp"]
    assert found["seed"] == 0 and 0 <= entry["correctly_rounded"] <= 1


def test_bad_use_is_exit_code_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "require_current", lambda losses, entries: None)
    assert "did you mean squared_error?" in run("squared_eror", code=2).stderr
    assert "there is no tier u11" in run("--tier", "u11", code=2).stderr
    run("--worst", "-1", code=2)
    assert "none of these kernels has the tier u10" in run("absolute_error", "--tier", "u10", code=2).stderr
    assert "none of these kernels has the tier u10" in run("absolute_error", "--tier", "u10", code=2).stderr


def test_kernels_that_are_out_of_date_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign.discover, "compiler_key", lambda project, versions: "another")
    assert "the kernels of softplus are out of date" in run("softplus", code=2).stderr


@pytest.mark.usefixtures("few")
def test_an_interruption_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(campaign, "survey", interrupted)
    result = run("softplus", code=130)
    assert result.stdout == "" and result.stderr.endswith("interrupted; nothing was written\n")


@pytest.mark.usefixtures("few")
def test_processes_find_what_one_finds() -> None:
    plan = campaign.Plan(("plain",), share=FEW)
    kernels = campaign.chosen(["squared_error"])
    one = campaign.audit(kernels, plan, lambda *_: None, jobs=1)
    two = campaign.audit(kernels, plan, lambda *_: None, jobs=2)
    assert [(f.output, f.dtype) for f in one] == [(f.output, f.dtype) for f in two]
