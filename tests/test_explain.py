"""`losskernels explain`: nothing that was used is left out, and every figure is the oracle's."""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np
import pytest
from losskernels.codegen import cli
from losskernels.codegen.bound.roots import resolve
from losskernels.codegen.declare import declare
from losskernels.codegen.driver.discover import definition_files
from losskernels.codegen.errors import UsageError
from losskernels.codegen.evidence.oracle import Subject, truth
from losskernels.codegen.evidence.points import Arrays
from losskernels.codegen.evidence.subjects import origin, subjects
from losskernels.codegen.evidence.survey import truths
from losskernels.codegen.explain import kernel as explaining
from losskernels.codegen.explain.emitted import code_of
from losskernels.codegen.explain.kernel import chosen, explain
from losskernels.codegen.explain.measure import Measure, Points
from losskernels.codegen.explain.pieces import pieces
from losskernels.codegen.explain.readable import beside_roots, lines, promoted, statements
from losskernels.codegen.explain.records import Explanation, Stage
from losskernels.codegen.explain.refusals import ELSEWHERE, examples, refusal
from losskernels.codegen.explain.regions import Place, bounds_of, places
from losskernels.codegen.formulate import formulate
from losskernels.codegen.ir import Input, Interval, Kernel, Output, with_pairs
from losskernels.codegen.lower import lower
from losskernels.codegen.pipeline import stable_form
from losskernels.codegen.prove import prove
from losskernels.codegen.stabilise import Stable
from typer.testing import CliRunner

from .emit_c_kernels import program

KERNEL = "softplus"
GENERAL = [
    "binary_focal_crossentropy_logits", "sparse_categorical_focal_crossentropy_logits", "kl_divergence_normalised",
    "categorical_focal_crossentropy_clipped", "cosine_similarity", "log_cosh", "gaussian_nll_log", "poisson_shifted",
    "categorical_crossentropy_normalised", "kl_divergence", "absolute_error", "sparse_categorical_crossentropy",
]  # fmt: skip
"""Kernels that have every kind of generator between them."""
ROUNDED = 2.0**-30 / 2.0**-52
"""What rounding may cost where nothing is extreme, in ULP: the formulas as they stand lose some digits."""


@pytest.fixture
def current(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled is measured, whatever was edited since."""
    monkeypatch.setattr(explaining, "require_current", lambda *_: None)


@pytest.fixture
def stale(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled is of another definition."""

    def refuse(*_: object) -> None:
        raise UsageError("out of date")

    monkeypatch.setattr(explaining, "require_current", refuse)


def made(name: str) -> tuple[Subject, Stable, tuple[Kernel, ...], tuple[Place, ...]]:
    """What the passes make of a kernel."""
    subject = subjects()[name]
    stable = stable_form(subject.problem)
    kernels = lower(stable)
    return subject, stable, kernels, places(stable, kernels, prove(kernels, stable.normal))


def stage(e: Explanation, output: str, name: str, region: int = 0) -> Stage:
    (own,) = (o for o in e.outputs if o.name == output)
    return next(s for s in own.regions[region].stages if s.name == name)


def run(*arguments: str) -> Any:
    return CliRunner().invoke(cli.app, ["explain", *arguments])


def test_every_rule_that_was_used_is_shown(stale: None) -> None:
    name = "binary_crossentropy_logits"
    _, stable, _, _ = made(name)
    used = {(s.output, s.where or "everywhere", rule) for s in stable.trace for rule in s.rules}
    shown = {(o.name, r.where, rule.name) for o in explain(name).outputs for r in o.regions for rule in r.rules}
    assert shown == used and used


def test_every_proof_and_every_step_is_shown(stale: None) -> None:
    name = "sparse_categorical_crossentropy_logits"
    _, stable, kernels, _ = made(name)
    regions = [r for o in explain(name).outputs for r in o.regions]
    assert sorted(map(str, (r.proof for r in regions))) == sorted(map(str, prove(kernels, stable.normal)))
    steps = sorted((str(s.plain), str(s.normal)) for s in stable.trace)
    assert sorted((r.stages[-3].text[0], r.stages[-2].text[0]) for r in regions) == steps


def test_every_bound_is_shown_where_it_holds(stale: None) -> None:
    """A region with a hard label has that label's bound; all together are what the certificate holds."""
    name = "binary_crossentropy_logits"
    subject, _, kernels, _ = made(name)
    proved = explaining.bounds_and_pairs(kernels[0], declare(definition_files(origin())[subject.loss]), proved=True)
    explained = explain(name)
    shown = {(t.name, b) for o in explained.outputs for r in o.regions for t in r.tiers for b in t.bounds}
    assert shown == {(tier, b) for tier, bounded in proved.items() for b in bounded.bounds} and shown
    for o in explain("binary_focal_crossentropy", "gradient").outputs:
        for r in o.regions:
            labels = re.findall("y_true = ([01])", r.where) or ["0", "1", "soft"]
            for b in r.tiers[0].bounds:
                assert b.output == "gradient" and b.where.rpartition("y_true ")[2] in labels
                assert ("gamma" in r.where) == ("gamma" in b.where)


@pytest.mark.parametrize(("output", "name"), [("value", "declared"), ("gradient", "derived"), ("hessian", "derived")])
def test_an_error_is_the_distance_from_the_truth(stale: None, output: str, name: str) -> None:
    """The worst point, evaluated by Python from the text that is shown, in units of the exact result's last place."""
    step = stage(explain(KERNEL, output), output, name, region=-1)
    worst = next(p for p in step.figures.worst if p.kind == "normal")
    given = {k: float.fromhex(v) for k, v in worst.inputs.items()}
    with np.errstate(all="ignore"):
        symbols = {subjects()[KERNEL].problem.predictions[0].name: np.float64(given["y_pred"])}
        got = float(eval(step.text[0], {"exp": np.exp, "log": np.log, "cosh": np.cosh, **symbols}))
    exact = truth(subjects()[KERNEL], given)[output]
    assert float.fromhex(worst.got) == got
    unit = 2.0 ** (np.floor(np.log2(abs(float(exact)))) - 52)
    assert worst.error == pytest.approx(abs(float((float.fromhex(worst.got) - exact).mid())) / unit, rel=1e-6)
    assert worst.error == step.figures.normal
    assert (worst.error > 1e3) == (output == "value")


def test_results_that_are_no_numbers_are_counted(stale: None) -> None:
    found = stage(explain(KERNEL), "value", "declared").figures
    assert found.invalid > 0 and {p.kind for p in found.worst} >= {"invalid"}
    (worst,) = (p for p in found.worst if p.kind == "invalid")
    assert float.fromhex(worst.inputs["y_pred"]) > 709 and worst.got == "inf"
    assert stage(explain(KERNEL), "value", "stabilised").figures.invalid == 0


def test_the_compiled_kernel_is_what_is_measured(current: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel whose result is off by 2**-40 is seen to be."""

    def worst() -> float:
        (o,) = explain("poisson_log", "hessian").outputs
        figures = o.regions[0].tiers[0].figures
        assert figures is not None
        return figures.normal

    assert worst() <= 4
    real = explaining.available

    class Wrong:
        def __init__(self, kernel: Any):
            self.info, self.kernel = kernel.info, kernel

        def evaluate(self, *args: Any, **kwargs: Any) -> Any:
            return tuple(x * (1 + 2.0**-40) for x in self.kernel.evaluate(*args, **kwargs))

    monkeypatch.setattr(explaining, "available", lambda name: {t: Wrong(k) for t, k in real(name).items()})
    assert 2**12 - 8 <= worst() <= 2**13 + 8


def test_a_stale_kernel_is_told_and_not_measured(stale: None) -> None:
    found = explain("poisson_log", "gradient")
    assert found.stale.endswith("run: losskernels generate")
    assert all(t.figures is None for r in found.outputs[0].regions for t in r.tiers)
    assert stage(found, "gradient", "stabilised").figures.points > 100


def mild(subject: Subject, place: Place) -> Arrays:
    """Points at which nothing is extreme, in the case and with the label of a place."""
    rng, n, c = np.random.default_rng(0), 24, 4
    found: Arrays = {}
    for i in subject.problem.inputs:
        shape = (n, c) if i.axis else n
        if i.index:
            found[i.name] = rng.integers(0, c, n)
        elif i.role == "parameter":
            found[i.name] = np.full(
                shape, {"low": 0.1, "high": 0.9}.get(i.name, 1.3 if i.domain.high is None else 0.01)
            )
        elif i.role == "target" and i.axis:
            found[i.name] = rng.dirichlet(np.ones(c), n)
        else:
            unit = i.domain.high is not None
            low, high = (0.2, 0.8) if unit else (0.5, 2.0) if i.domain.low is not None else (-2.0, 2.0)
            found[i.name] = rng.uniform(low, high, shape)
    found |= {name: np.full(n, float(values[0])) for name, values in place.guards}
    if place.label is not None:
        found[place.label[0]] = np.full(n, float(place.label[1]))
    return found | ({"v": rng.uniform(0.5, 2.0, (n, c))} if subject.classwise else {})


@pytest.mark.parametrize("name", GENERAL)
def test_formulas_as_they_stand_mean_what_they_say(name: str) -> None:
    """Where nothing is extreme, every step of every place is the exact result, but for rounding."""
    subject, _, kernels, found = made(name)
    measure = Measure(subject, kernels)
    for place in found:
        if place.group not in measure.known:
            at = mild(subject, place)
            measure.known[place.group] = [Points(kernels[place.kernel], at, truths(subject, at))]
        for evaluate in (
            lambda p, place=place: p.plain(place)(place.step.plain),
            lambda p, place=place: p.normal(place)(place.step.normal),
            lambda p, place=place: p.interpreted(place),
        ):
            figures = measure.figures(place, evaluate)
            assert figures.points > 0 and figures.invalid == 0, (place.step.output, place.step.where)
            assert figures.normal < ROUNDED, (place.step.output, place.step.where, figures.worst)


def evaluated(text: tuple[str, ...], inputs: dict[str, Any]) -> float:
    """Lines of formulas, by Python."""
    known = {n: getattr(np, n) for n in ("exp", "expm1", "log", "log1p", "sqrt")} | {"min": min, "max": max} | inputs
    for line in text:
        name, _, formula = re.sub(r"\|([^|]+)\|", r"abs(\1)", line.removeprefix("pair ")).partition(" = ")
        known[name] = eval(formula, {}, known)
    return float(known[text[-1].removeprefix("pair ").partition(" = ")[0]])


@pytest.mark.parametrize("name", ["binary_focal_crossentropy_logits", "weighted_crossentropy", "log_cosh"])
def test_formulas_are_the_statements(name: str) -> None:
    """Operation by operation: the same bits, with pairs on lines of their own and without."""
    subject, _, kernels, found = made(name)
    measure = Measure(subject, kernels)
    for place in found:
        at = mild(subject, place)
        points = Points(kernels[0], at, truths(subject, at))
        all_pairs = Kernel("", kernels[0].inputs, kernels[0].outputs, tuple(map(promote, kernels[0].cases)))
        for k in range(4):
            if place.region.side is not None and (points.core(place)[k, 0] >= 0) != (place.region.side > 0):
                continue
            want = points.interpreted(place)[k, 0]
            inputs = {n: np.float64(x[k]) for n, x in at.items()}
            assert evaluated(lines(kernels[0], place), inputs) == want
            assert evaluated(lines(all_pairs, place), inputs) == want
        pairs = [s for s in statements(all_pairs, place)[0] if s.pair]
        assert len(promoted(all_pairs, place)) == len(pairs)
        assert not promoted(kernels[0], place)
    assert measure.kernels == kernels


def promote(case: Any) -> Any:
    return with_pairs(case, {s.name for s in case.body if s.op in {"add", "mul", "div", "exp", "log1p"}})


def test_the_c_is_that_of_the_output() -> None:
    _, _, kernels, _ = made("poisson_log")
    text = "static void poisson_log_case_0(size_t n)\n{\n    shared;\n\n    if (value)\n        a;\n\n"
    text += (
        "    if (value || gradient)\n        b;\n\n    if (gradient)\n        c;\n}\n\nstatic void other(void)\n{\n}\n"
    )
    assert code_of(text, kernels[0], 0, "value").split("\n\n")[1:] == [
        "    if (value)\n        a;", "    if (value || gradient)\n        b;\n}",
    ]  # fmt: skip
    assert "c;" in code_of(text, kernels[0], 0, "gradient") and "a;" not in code_of(text, kernels[0], 0, "gradient")
    assert code_of(text, kernels[0], 1, "value") == ""


def test_json_has_everything(stale: None) -> None:
    result = run("poisson_log", "--output", "gradient", "--json")
    assert result.exit_code == 0
    (output,) = json.loads(result.stdout)["outputs"]
    (region,) = output["regions"]
    assert [s["name"] for s in region["stages"]] == ["derived", "normal form", "stabilised"]
    assert region["rules"][0].keys() == {"name", "before", "after", "condition", "why"}
    assert region["proof"]["where"] == "everywhere" and region["tiers"][0]["name"] == "plain"
    assert region["tiers"][0]["bounds"] and region["stages"][0]["errors"]["points"] > 100
    assert "poisson_log_case_0" in output["code"][0][1]


def test_text_names_steps_in_order(stale: None) -> None:
    text = run("poisson_log").stdout
    parts = [
        "declared: -mu*y + exp(mu)", "not measured: the compiled poisson_log", "\nVALUE\n", "declared\n", "derived\n",
        "normal form\n", "rules:", "proof:", "stabilised\n", "compiled, plain\n", "C of value", "\nGRADIENT\n",
        "other kernels of poisson: poisson, poisson_shifted",
    ]  # fmt: skip
    for part in parts:
        _, found, text = text.partition(part)
        assert found, part


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["poisson_lo"], "error: there is no loss poisson_lo.\n  help: did you mean poisson_log?\n"),
        (
            ["poisson", "--output", "grad"],
            "error: poisson has no output grad.\n  help: it has value, gradient, hessian\n",
        ),
        (["LK9999"], "error: there is no error LK9999.\n  help: the nearest are LK505, an output whose"),
        (["lk201"], "error: there is no error LK201.\n  help: the nearest are LK202, a kink without a convention; "),
        (["LK1"], "error: there is no error LK1.\n  help: the nearest are LK100, there is no such definition file; "),
    ],
)
def test_unknown_names(arguments: list[str], told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2 and result.stderr.startswith(told)


def test_a_loss_means_the_kernel_of_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none, its kernels are told; so is one that the definition does not have any more."""
    _, _, problem = chosen("poisson")
    assert problem.name == "poisson"
    monkeypatch.setattr(explaining, "formulate", lambda d: [p for p in formulate(d) if p.name == "poisson_log"])
    with pytest.raises(
        UsageError, match=r"poisson is a loss, and no kernel of its own\.\n  help: name one: poisson_log$"
    ):
        chosen("poisson")
    with pytest.raises(UsageError, match=r"^poisson_shifted is no kernel of its definition any more"):
        chosen("poisson_shifted")


@pytest.mark.parametrize("code", sorted({*(code for code, _ in examples()), *ELSEWHERE}))
def test_a_code_is_explained(code: str) -> None:
    found = refusal(code.lower())
    assert found.remedy or all(e.remedy and e.told.startswith(f"error {code}: ") for e in found.examples)
    text = run(code).stdout
    assert text.startswith(f"{code}: {found.meaning}\n") and "help: " in text
    assert json.loads(run(code, "--json").stdout)["code"] == code


@pytest.mark.parametrize("written", ["302", "LK-302", "lk 302"])
def test_a_code_may_be_written_in_other_ways(written: str) -> None:
    assert run(written).stdout.startswith("LK302: ")


def test_a_constant_that_is_a_sum_stands_in_parentheses() -> None:
    """What is left of 1/(2 pi) is subtracted as a whole."""
    _, _, (kernel,), found = made("gaussian_nll")
    told = lines(kernel, next(place for place in found if place.step.output == "value"))
    assert any("0.15915494309189535 - (-0.15915494309189535 + 1/(2*pi))" in line for line in told)


def test_what_stands_in_beside_a_root_is_told_in_two_lines() -> None:
    """exp(x) - 3, and the double that its reach begins with in decimals."""
    case = program("x = input x\ne = exp x\nc = const 3\nresult = sub e c", "result")
    inputs = (Input("x", "x", "prediction", Interval()),)
    (resolved,) = resolve(Kernel("root", inputs, (Output("value", ()),), (case,))).cases
    (piece,) = pieces(resolved.body)
    polynomial, distance = piece.lines
    assert re.fullmatch(
        r"at_root = from_root\*\(3 \+ from_root\*\(1\.5 \+ \.\.\.\)\), \d+ coefficients, within 2\^-\d+ of result",
        polynomial,
    )
    assert distance == "from_root = x - 1.09861228866810969139..."
    kept = [s.name for s in resolved.body if s.name not in piece.inside]
    assert not [name for name in kept if name.startswith(("near_root", "from_root"))]


def test_the_kernel_that_is_explained_has_its_roots_resolved() -> None:
    """As the compiled one: of the focal Hessian with gamma 2, nothing is left relative to its terms."""
    _, declaration, problem = chosen("binary_focal_crossentropy_logits")
    stable = stable_form(problem)
    kernels = lower(stable)
    found = places(stable, kernels, prove(kernels, stable.normal))
    place = next(
        p for p in found if p.step.output == "hessian" and p.label and len(p.guards) > 1 and p.region.side == 1
    )
    proved = explaining.bounds_and_pairs(kernels[place.kernel], declaration, proved=False)["plain"]
    polynomial, distance = beside_roots(proved.kernel, place)
    assert polynomial.startswith("at_root = ") and distance.startswith("from_root = a - 2.790377480551759")
    assert [line for line in lines(proved.kernel, place) if "2.70575" in line]
    assert all(b.bits is None for b in bounds_of(place, proved))
