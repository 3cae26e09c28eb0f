"""What pages say is what the records hold: formulas, plots, errors, shapes, examples, C, rules, the guide."""

from __future__ import annotations

import doctest
import html
import json
import math
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import losskernels
import mpmath
import numpy as np
import pytest
import sympy as sp
from losskernels.codegen import cli, language
from losskernels.codegen.declare import Declaration, declare, written
from losskernels.codegen.derive import derive
from losskernels.codegen.driver.discover import definition_files
from losskernels.codegen.evidence.oracle import Subject
from losskernels.codegen.evidence.oracle import truth as truth_at
from losskernels.codegen.evidence.subjects import origin, subjects
from losskernels.codegen.explain.kernel import explain
from losskernels.codegen.explain.records import Explanation
from losskernels.codegen.field.normal_form import product
from losskernels.codegen.language import total
from losskernels.codegen.pages import guide, layout, reference
from losskernels.codegen.pages.atoms import CaseCode, Formulas, cases
from losskernels.codegen.pages.breaking import CLOSE, OPEN, pieces, width
from losskernels.codegen.pages.convexity import at_hard_labels, convexity
from losskernels.codegen.pages.examples import calls, session
from losskernels.codegen.pages.functions import function_pages
from losskernels.codegen.pages.latex import latex
from losskernels.codegen.pages.layout import Bar, Cases, Fence, Fraction, Leaf, Node, Power, Root, Row
from losskernels.codegen.pages.limits import ends
from losskernels.codegen.pages.loss import Task, kernel_page, loss_page, raised
from losskernels.codegen.pages.notation import Notation
from losskernels.codegen.pages.pictures import errors
from losskernels.codegen.pages.render import loss_file
from losskernels.codegen.pages.rules import rule_pages, slug
from losskernels.codegen.pages.shape import searched, shape
from losskernels.codegen.pages.svg import Panel, Series, draw, round_ticks
from losskernels.codegen.pages.symbols import symbols
from losskernels.codegen.pages.units import units
from losskernels.codegen.pipeline import stable_form
from losskernels.codegen.stabilise.rules import REFUSED, RULES
from typer.testing import CliRunner

ELEMENTWISE = (
    "binary_focal_crossentropy_logits", "binary_crossentropy", "gaussian_nll_log", "log_cosh", "poisson_shifted",
    "weighted_crossentropy_logits", "kl_divergence_element", "softplus",
)  # fmt: skip
PICTURED = "binary_crossentropy_logits"


# ------------------------------------------------------------------------------------------------------------ formulas


WORDS = {"=": "==", "≤": "<=", "·": "*", ", else ": " else "}


def read(node: Node) -> str:
    """A layout as Python reads it: what a person who knows mathematics would."""
    match node:
        case Leaf(tag="mo", text="\N{MINUS SIGN}"):
            return "-"
        case Leaf(tag="mo", text="\N{INVISIBLE TIMES}"):
            return "*"
        case Leaf(tag="mspace") | Leaf(tag="mo", text="\N{FUNCTION APPLICATION}"):
            return " "
        case Leaf(tag="mi", text="e"):
            return "E"
        case Leaf(tag="mo" | "mtext"):
            return WORDS.get(node.text, node.text)
        case Leaf():
            return node.text
        case Row(parts):
            return _row(list(parts))
        case Fence("|", body, "|"):
            return f"Abs({read(body)})"
        case Fence("(", body, ")"):
            return f"({read(body)})"
        case Fraction(top, bottom):
            return f"(({read(top)})/({read(bottom)}))"
        case Power(base, exponent) if base == CLOSE:
            return f")**({read(exponent)})"
        case Power(base, exponent):
            return f"(({read(base)})**({read(exponent)}))"
        case Root(body):
            return f"sqrt({read(body)})"
        case Bar(body):
            return f"bar_{read(body)}"
    raise AssertionError(f"not of a formula without classes: {node}")


def _row(parts: list[Node]) -> str:
    """A function takes what follows it; a space between two things is a product."""
    found = ""
    while parts:
        part = parts.pop(0)
        if parts[:1] == [layout.APPLY]:
            parts.pop(0)
            if parts[:1] == [layout.THIN]:
                parts.pop(0)
            if parts[:1] == [OPEN]:
                found += read(part)
                continue
            found += f"{read(part)}({read(parts.pop(0))})"
        else:
            found += "*" if part == layout.THIN else read(part)
    return found


def numbers(subject: Subject) -> dict[str, float]:
    """A point inside of every domain, by the letters of the page."""
    notation = Notation(subject.problem)
    values = {"target": 0.3, "prediction": 0.7, "parameter": 0.4}
    found = {}
    for k, i in enumerate(subject.problem.inputs):
        clip = {"low": 0.05, "high": 0.95}.get(i.symbol)
        found[read(notation.name(i.symbol))] = clip or values[i.role] + 0.01 * k
    return found


def value(text: str, at: dict[str, float]) -> float:
    functions = {"log": math.log, "cosh": math.cosh, "tanh": math.tanh, "sqrt": math.sqrt, "Abs": abs, "E": math.e}
    functions |= {"sgn": lambda x: math.copysign(1, x), "π": math.pi, "sinh": math.sinh}
    return float(eval(text, {"__builtins__": {}}, functions | at))


def truth(e: sp.Expr, subject: Subject) -> float:
    at = numbers(subject)
    notation = Notation(subject.problem)
    known = {s: at[read(notation.name(name))] for name, s in subject.problem.symbols.items()}
    return float(e.subs(known).evalf(30))


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_a_formula_reads_as_what_it_is(name: str) -> None:
    """The plain formula of every output, in another notation, is the same number."""
    subject = subjects()[name]
    for o in derive(subject.problem).outputs:
        shown = read(Notation(subject.problem)(o.formula))
        assert value(shown, numbers(subject)) == pytest.approx(truth(o.formula, subject), rel=1e-12), o.name


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_a_broken_formula_reads_as_the_whole(name: str) -> None:
    """One piece after the other, of every derivative; long ones are in pieces, and no piece is as long as they."""
    subject = subjects()[name]
    for o in derive(subject.problem).outputs:
        whole = Notation(subject.problem)(o.formula)
        broken = pieces(whole)
        text = _row([part for piece in broken for part in piece])
        assert value(text, numbers(subject)) == pytest.approx(truth(o.formula, subject), rel=1e-9), text
        if width(whole) > 100:
            assert len(broken) > 2 and max(width(Row(piece)) for piece in broken) < width(whole) / 2


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_a_normal_form_reads_as_what_it_is(name: str) -> None:
    """With its letters, read from their legend."""
    subject = subjects()[name]
    point = numbers(subject)
    for case in stable_form(subject.problem).normal.cases:
        for variant in case.variants:
            for o in variant.outputs:
                for region in o.regions:
                    if region.side == -1:
                        continue
                    notation = Notation(variant.derived.problem, region.field)
                    shown = read(notation(product(*region.form)))
                    legend = {read(a): read(b) for a, b in notation.legend()}
                    known = dict(point)
                    for letter, meaning in reversed(legend.items()):
                        known[letter] = value(meaning, known)
                    wanted = truth(o.plain.formula, subject)
                    assert value(shown, known) == pytest.approx(wanted, rel=1e-9, abs=1e-12), (o.plain.name, shown)


def test_sums_over_classes_have_their_own_index() -> None:
    subject = subjects()["categorical_crossentropy_logits"]
    shown = Notation(subject.problem)(subject.problem.formula)
    assert shown.latex() == r"- \sum_{k} {y}_{k} \, \log \left( \frac{{e}^{{z}_{k}}}{\sum_{i} {e}^{{z}_{i}}} \right)"
    label = subjects()["sparse_categorical_crossentropy_logits"]
    (gradient,) = (line for line in "\n".join(latex(label.problem)).split("% ") if line.startswith("gradient at the"))
    assert r"\partial {z}_{y}" in gradient and "_{j}" not in gradient


@pytest.mark.parametrize("name", subjects())
def test_every_formula_is_mathml_and_latex(name: str) -> None:
    """Elements are closed in order; braces are balanced."""
    problem = subjects()[name].problem
    derived = derive(problem)
    notation = Notation(problem)
    for o in derived.outputs:
        text = layout.math(notation(o.formula), display=True)
        open_elements: list[str] = []
        for end, tag in re.findall(r"<(/?)(\w+)[^>]*(?<!/)>", text):
            if end:
                assert open_elements.pop() == tag
            else:
                open_elements.append(tag)
        assert not open_elements
        tex = notation(o.formula).latex()
        assert tex.count("{") == tex.count("}") and tex.count(r"\left") == tex.count(r"\right")


def test_the_command_prints_the_formulas_of_the_page() -> None:
    result = CliRunner().invoke(cli.app, ["show", "poisson_log", "--latex"])
    assert result.exit_code == 0
    assert "% value\nL = {e}^{z} - z y\n" in result.stdout and "% gradient, normal form" in result.stdout
    whole = CliRunner().invoke(cli.app, ["show", "poisson", "--latex"])
    assert whole.stdout.count("predictions by the link") == 3 and result.stdout in whole.stdout


def declared(loss: str) -> Declaration:
    return declare(definition_files(origin())[loss])


@pytest.mark.parametrize("name", ["gaussian_nll_log", "sparse_categorical_focal_crossentropy_clipped"])
def test_the_table_of_symbols_has_every_argument(name: str) -> None:
    subject = subjects()[name]
    rows = list(symbols(subject.problem, declared(subject.loss)))
    assert [r.argument for r in rows] == [i.name for i in subject.problem.inputs]
    assert {r.argument: r.default for r in rows if r.default} == {
        i.name: "1 \N{MINUS SIGN} 1e-07" if i.name == "high" else f"{float(i.default):g}"
        for i in subject.problem.inputs
        if i.default is not None
    }


def test_units_follow_from_the_formula() -> None:
    """Worked out by hand: of a normal density, of counts, of odds; and of a formula with a width, which is like y."""

    def of(name: str) -> dict[str, str]:
        subject = subjects()[name]
        return {s.argument: s.unit for s in symbols(subject.problem, declared(subject.loss))}

    assert of("gaussian_nll") == {"y_true": "any, here called u", "mean": "u", "var": "u²"}
    assert of("gaussian_nll_log")["var"] == "nats: logarithm of u²"
    assert of("poisson_log") == {"y_true": "count", "y_pred": "nats: logarithm of count"}
    assert of("weighted_crossentropy_logits") == {
        "y_true": "probability", "y_pred": "nats: logarithm of odds", "pos_weight": "none"
    }  # fmt: skip
    assert of("sparse_categorical_crossentropy_clipped")["high"] == "probability"
    losses = {"squared_error": "u²", "gaussian_nll": "nats", "cosine_similarity": "none", "softplus": "nats"}
    assert {name: units(declared(name)).of_loss for name in losses} == losses

    @language.loss()
    def smooth_error(y: language.Real, p: language.RealPrediction, width: language.Weight = 1) -> language.Expr:
        """Nearly the distance."""
        return language.sqrt((p - y) ** 2 + width**2) - width

    own = units(declare(written(smooth_error)))
    assert (own.of("width"), own.of("p"), own.of_loss) == ("u", "u", "u")


# --------------------------------------------------------------------------------------------------------------- plots


def panel(*series: Series) -> str:
    return draw(Panel("t", "s", "x", series, (0, 1), (0, 1), round_ticks(0, 1), round_ticks(0, 1), strip=True))


def places(path: str) -> list[tuple[str, float, float]]:
    """The places of a path of relative moves and strokes, as a browser reads it."""
    found: list[tuple[str, float, float]] = []
    kind, x, y = "m", 0.0, 0.0
    for letter, text in re.findall(r"([ml])([^ml]*)", path.replace("h0", "")):
        numbers = [float(n) for n in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", text)]
        for k in range(0, len(numbers), 2):
            kind, x, y = "l" if k else letter, x + numbers[k], y + numbers[k + 1]
            found.append((kind, x, y))
    return found


def test_a_line_stays_in_its_frame() -> None:
    """And goes on where it comes back."""
    x = np.linspace(0, 1, 50)
    text = panel(Series(0, x, np.tan(3 * x)))
    (line,) = re.findall(r'class="line s0" d="([^"]*)"', text)
    heights = [y for _, _, y in places(line)]
    across = [a for _, a, _ in places(line)]
    (top, bottom) = re.findall(r'class="frame" d="M44 (\d+)V(\d+)', text)[0]
    assert min(heights) == pytest.approx(float(top)) and max(heights) <= float(bottom) + 1e-6 and line.count("m") == 1
    assert across[0] == pytest.approx(44) and max(across) <= 290.01
    broken = panel(Series(0, x, np.where(abs(x - 0.5) < 0.1, np.nan, x)))
    (line,) = re.findall(r'class="line s0" d="([^"]*)"', broken)
    assert line.count("m") == 2 and places(line)[-1][1:] == pytest.approx((290, float(top)), abs=0.1)


def test_what_is_no_number_is_a_cross() -> None:
    x = np.array([0.1, 0.2, 0.3, 0.4])
    text = panel(Series(0, x, np.array([0.5, np.inf, np.nan, np.inf]), dots=True))
    (crosses,) = re.findall(r'class="crosses s0" d="([^"]*)"', text)
    (dots,) = re.findall(r'class="dots s0" d="([^"]*)"', text)
    assert crosses.count("M") == 2 and dots.count("m") == 1


def test_the_picture_of_errors_shows_what_happens() -> None:
    """Crosses are the logits at which the formula, typed into NumPy, is no number; dots of the kernel are below its
    bound."""
    subject = subjects()[PICTURED]
    gallery = errors(subject, derive(subject.problem), {"value": 6.4})
    value_panel = gallery.pictures[0].panels[0]
    (crosses,) = re.findall(r'class="crosses s3" d="([^"]*)"', value_panel)
    half = np.geomspace(1e-8, 1e4, 80)
    z = np.concatenate([-half[::-1], half])
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-z))
        naive = [-(y * np.log(p) + (1 - y) * np.log(1 - p)) for y in (0.0, 1.0)]
    assert crosses.count("M") == int((~np.isfinite(naive[0]) | ~np.isfinite(naive[1])).sum())
    assert "crosses s0" not in value_panel and "crosses s2" not in value_panel
    (level,) = re.findall(r'class="level s0" d="M44 ([\d.]+)H', value_panel)
    (dots,) = re.findall(r'class="dots s0" d="([^"]*)"', value_panel)
    assert places(dots) and all(y >= float(level) - 1e-6 for _, _, y in places(dots))


# --------------------------------------------------------------------------------------------------------------- shape


def focal(z: Any, gamma: int) -> Any:
    """The focal loss of a logit with label 1."""
    return (1 - 1 / (1 + mpmath.exp(-z))) ** gamma * mpmath.log(1 + mpmath.exp(-z))


def test_where_the_hessian_is_negative() -> None:
    """The root that mpmath finds of the second derivative, typed here."""
    name = "binary_focal_crossentropy_logits"
    found = shape(explain(name, "hessian"), subjects()[name])
    assert found.verdict == "no"
    for gamma in (1, 2, 5):
        with mpmath.workdps(30):
            root = mpmath.findroot(lambda z, g=gamma: mpmath.diff(lambda x: focal(x, g), z, 2), -2.9)
        assert dict(found.negative)[f"y = 1, gamma = {gamma}"] == f"y_pred < {float(root):.4g}"
    assert "y = 1, gamma = 0" not in dict(found.negative)


@pytest.mark.parametrize(
    ("name", "verdict", "smooth"),
    [
        (PICTURED, "yes", "yes"),
        ("absolute_error", "yes", "no"),
        ("binary_crossentropy_clipped", "no", "no"),
        ("sparse_categorical_crossentropy_logits", "yes", "yes"),
        ("kl_divergence", "yes", "yes"),
        ("binary_focal_crossentropy", "for hard labels", "yes"),
        ("categorical_focal_crossentropy_logits", "no", "yes"),
        ("sparse_categorical_crossentropy_normalised", "no", "yes"),
        ("gaussian_nll", "no", "yes"),
        ("cosine_similarity", "no", "no"),
    ],
)
def test_what_a_loss_is_like(name: str, verdict: str, smooth: str) -> None:
    """Convex losses are never said not to be, and none that is not convex to be."""
    found = shape(explain(name), subjects()[name])
    assert (found.verdict, found.smooth.partition(":")[0]) == (verdict, smooth)


def test_soft_labels_are_searched() -> None:
    """A loss that is convex for hard labels is told to be, and one that bends down for a label of 1/2 is found out."""
    told = shape(explain("binary_focal_crossentropy"), subjects()["binary_focal_crossentropy"]).convex
    assert "for soft ones no negative curvature was found at" in told
    problem = subjects()["binary_crossentropy"].problem
    y, p = (problem.symbols[name] for name in ("y", "p"))
    bent = replace(problem, formula=(p - y) ** 2 - 10 * y * (1 - y) * p**2)
    assert at_hard_labels(derive(bent))
    verdict, reason, _ = searched(Subject(bent, "binary_crossentropy", bent.link))
    assert verdict == "no" and reason.startswith("the Hessian is negative, for example, at y_true = 0.")


def limits(name: str, *outputs: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Those of a kernel by label and place; all of them are derived."""
    found = list(ends(subjects()[name], outputs))
    assert all(limit.derived for e in found for limit in e.limits)
    return {(e.label, e.at): tuple(limit.text for limit in e.limits) for e in found}


@pytest.mark.parametrize(
    "name", ["categorical_crossentropy", "kl_divergence_logits", "sparse_categorical_crossentropy_logits"]
)
def test_convexity_over_classes_is_proved_of_what_is_convex(name: str) -> None:
    """And not of the same loss with its sign turned, nor of one that bends down for a part of the classes."""
    problem = subjects()[name].problem
    (p,) = problem.predictions
    assert convexity(derive(problem))
    assert convexity(derive(replace(problem, formula=-problem.formula))) is None
    bent = problem.formula - total(p**3 / 1000)
    assert convexity(derive(replace(problem, formula=bent))) is None
    kinked = problem.formula - total(sp.Abs(p))
    assert convexity(derive(replace(problem, formula=kinked))) is None
    shared = problem.formula - total(p) ** 2 / 1000
    assert convexity(derive(replace(problem, formula=shared))) is None


def test_what_is_said_to_be_negative_is() -> None:
    """The point that is told, in the textbook's second differences."""
    found = shape(explain("categorical_focal_crossentropy_logits", "value"), FOCAL)
    told = dict(re.findall(r"(\w+) = (\[[^\]]*\]|[^,\s]+)", found.convex.partition("example, at ")[2]))
    at = {name: np.array(json.loads(text)) for name, text in told.items()}

    def along(t: Any) -> Any:
        z = [mpmath.mpf(float(a)) + t * mpmath.mpf(float(b)) for a, b in zip(at["y_pred"], at["v"], strict=True)]
        total = mpmath.fsum(map(mpmath.exp, z))
        terms = zip(at["alpha"], at["y_true"], z, strict=True)
        return -mpmath.fsum(
            a * y * (1 - mpmath.exp(x) / total) ** float(at["gamma"]) * (x - mpmath.log(total)) for a, y, x in terms
        )

    with mpmath.workdps(600):
        assert mpmath.diff(along, 0, 2) < 0


FOCAL = subjects()["categorical_focal_crossentropy_logits"]
MINUS_INFINITY = "\N{MINUS SIGN}∞"


def test_limits_are_those_of_the_formula() -> None:
    """Worked out by hand."""
    found = limits("poisson", "value", "gradient", "hessian")
    assert found["y = 1", "0"] == ("∞", MINUS_INFINITY, "∞")
    assert found["y = 4", "∞"] == ("∞", "1", "0")
    found = limits("sparse_categorical_focal_crossentropy_normalised", "value", "gradient", "hessian")
    assert found["label: another class", "0"] == ("log(2)/4 = 0.173287", "1/8 + log(2)/4 = 0.298287", "0.100857")
    assert found["label: this class", "∞"] == ("0", "0", "0")
    found = limits("gaussian_nll", "value", "gradient_var", "hessian_var_var")
    assert found["y = 0, mean = 1, by var", "0"] == ("∞", MINUS_INFINITY, "∞")
    found = limits("cosine_similarity", "value", "gradient")
    assert found["y = (1, 0, 0)", "∞"] == ("\N{MINUS SIGN}1", "0")


def test_a_small_limit_is_not_told_as_none() -> None:
    """Clipped to 1e-7, the loss is 1e-21 and rises by 3e-14 for each unit."""
    found = limits("binary_focal_crossentropy_clipped", "value", "gradient")
    assert found["y = 0", "1e-07 from above"] == ("1e-21", "3e-14") and found["y = 0", "0"] == ("1e-21", "0")


def test_kinks_have_two_sides() -> None:
    found = limits("absolute_error", "value", "gradient")
    assert found["y = 0", "0 from below"] == ("0", "\N{MINUS SIGN}1") and found["y = 0", "0 from above"] == ("0", "1")
    assert found["y = 0", MINUS_INFINITY] == ("∞", "\N{MINUS SIGN}1")
    found = limits("binary_crossentropy_clipped", "value", "gradient", "hessian")
    assert found["y = 1", "1e-07 from below"][1:] == ("0", "0")
    assert found["y = 1", "1e-07 from above"][1:] == ("\N{MINUS SIGN}1e+07", "1e+14")
    assert found["y = 0", "1 \N{MINUS SIGN} 1e-07 from below"][1] == "1e+07"
    found = limits("categorical_crossentropy_clipped", "gradient")
    assert found["label: another class", "1e+07 from below"] == ("1e-07",)
    assert found["label: another class", "1e+07 from above"] == ("0",)


def test_a_limit_that_exact_results_do_not_lead_to_is_not_told_as_derived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sp, "limit", lambda *_: sp.Integer(3))
    (row, *_) = ends(subjects()["softplus"], ("value", "gradient"))
    assert [(limit.text, limit.derived) for limit in row.limits] == [("0", False), ("0", False)]


# ------------------------------------------------------------------------------------------------------------ examples


@pytest.mark.parametrize("name", subjects())
def test_examples_run(name: str) -> None:
    text = session(calls(subjects()[name]))
    examples = doctest.DocTestParser().get_doctest(text + "\n", {}, name, name, 0)
    told: list[str] = []
    assert doctest.DocTestRunner().run(examples, out=told.append).failed == 0, "".join(told)
    assert len(examples.examples) > 6 and any(e.want for e in examples.examples)
    assert "nan" not in text


# ----------------------------------------------------------------------------------------------------------- the C


def emitted(name: str) -> tuple[Explanation, str, list[CaseCode]]:
    explanation = explain(name)
    text = (origin().generated / "c" / f"{name}.c").read_text("utf-8")
    return explanation, text, list(cases(explanation.problem, explanation.kernels, text))


def unfolded(found: list[CaseCode]) -> str:
    """The C of all cases, with the lines that are said to stand above."""
    shown = [re.sub(r"</?(?:i|b)\b[^>]*>", "", line) for case in found for line in [*case.code.split("\n"), ""]]
    places = {
        m[1]: k
        for k, line in enumerate(line for case in found for line in [*case.code.split("\n"), ""])
        if (m := re.search(r'<b id="([^"]+)">', line))
    }
    lines: list[str] = []
    for line in shown:
        again = re.search(r'<a href="#([^"]+)">⋮ (\d+) lines', line)
        lines += shown[places[again[1]] : places[again[1]] + int(again[2])] if again else [line]
    return html.unescape("\n".join(re.sub(r"</?a\b[^>]*>", "", line).strip() for line in lines))


@pytest.mark.parametrize(
    "name", ["softplus", "sparse_categorical_crossentropy_logits", "gaussian_nll_log", "binary_focal_crossentropy"]
)
def test_every_atom_of_the_c_is_linked(name: str) -> None:
    """The C is all there, and each name that is set in it leads to a formula under that name, which is there once."""
    _, text, found = emitted(name)
    functions = re.findall(r"^static void \w+_case_\d+\(.*?^}$", text, re.MULTILINE | re.DOTALL)
    whole = "\n\n".join(functions)
    assert unfolded(found).rstrip() == "\n".join(line.strip() for line in whole.split("\n"))
    names = {atom.anchor: atom.name for case in found for atom in case.atoms}
    assert len(names) == sum(len(case.atoms) for case in found)
    assert all(atom.formula.startswith("<math>") for case in found for atom in case.atoms)
    for case, function in zip(found, functions, strict=True):
        links = re.findall(r'<a href="#(\w+)">(\w+)</a>', case.code)
        assert links and all(names[anchor] == name for anchor, name in links)
        here = re.sub(r"</?[ab]\b[^>]*>", "", case.code)
        set_here = {n for n in re.findall(r"const (?:double|int|lk_pair) (\w+) = ", here) if n in names.values()}
        assert set_here <= {name for _, name in links} and set_here <= set(re.findall(r"\w+", function))


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("softplus", {"y_pred": 0.75}),
        ("softplus", {"y_pred": -3.5}),
        ("gaussian_nll", {"y_true": 0.5, "mean": 0.125, "var": 0.2}),
        ("gaussian_nll_log", {"y_true": 0.5, "mean": 0.125, "var": -0.75}),
        ("binary_focal_crossentropy_logits", {"y_true": 1.0, "y_pred": 0.625, "gamma": 1.5, "alpha": 0.25}),
    ],
)
def test_an_atom_stands_for_its_formula(name: str, at: dict[str, float]) -> None:
    """Each formula as it reads, of the arguments and of the names before it: the last ones are the outputs."""
    explanation = explain(name)
    problem, kernel = explanation.problem, explanation.kernels[0]
    at = {i.name: at.get(i.name, 1.0) for i in kernel.inputs}
    case = next(c for c in kernel.cases if all(at[g.name] in g.values for g in c.guards))
    formulas, notation = Formulas(problem, kernel), Notation(problem)
    known = {read(notation.name(i.symbol)): at[i.name] for i in kernel.inputs}
    for s in case.body:
        known[s.name] = value(read(formulas.add(s)), known)
    exact = truth_at(subjects()[name], at)
    for output, result in zip(kernel.outputs, case.results, strict=True):
        assert known[result] == pytest.approx(float(exact[output.name].mid()), rel=1e-12), output.name


def test_cases_are_choices() -> None:
    text = Cases(((layout.number("1"), layout.word("if so")), (layout.number("2"), layout.word("otherwise"))))
    assert text.latex() == r"\begin{cases} 1 & \text{if so} \\ 2 & \text{otherwise} \end{cases}"


# ------------------------------------------------------------------------------------------------ rules and functions


def test_every_rule_has_a_page_with_its_uses() -> None:
    name = "poisson_log"
    used = {(r, "poisson", name, s.output) for s in stable_form(subjects()[name].problem).trace for r in s.rules}
    page = loss_page("poisson", [kernel_page(Task(name, "poisson"))])
    told = {(rule, "poisson", kernel, output) for rule, kernel, output in page.rules}
    assert told == used and used
    pages = rule_pages(sorted(told))
    assert [p.rule for p in pages] == [*RULES, *REFUSED] and len({p.slug for p in pages}) == len(pages)
    assert {(p.rule.name, u.kernel, o) for p in pages for u in p.uses for o in u.outputs} == {
        (rule, kernel, output) for rule, _, kernel, output in used
    }
    assert all(p.counterexample or "overflows" in p.rule.why for p in pages if p.refused)
    assert slug(RULES[0]) == "split-on-the-sign-of-u"


def test_functions_show_what_is_compiled() -> None:
    header = (origin().generated / "c" / "elementary.h").read_text("utf-8")
    for page in function_pages({"softplus": "softplus"}):
        for text in (*page.code, *page.pair_code):
            assert text and text in header
        for a in page.approximations:
            for name, hexadecimal, decimal in a.coefficients:
                literal = float.fromhex(re.search(rf"#define {name} \(?(\S+?)\)?(?: |\n)", header)[1])  # type: ignore[index]  # it is there
                assert float.fromhex(hexadecimal) == float(decimal) == literal
        assert page.used == (("softplus",) if page.name in ("exp", "log1p") else ())


# -------------------------------------------------------------------------------------------- the guide, the reference


def test_the_guide_is_the_readme() -> None:
    """Nothing of it is left out."""
    found = list(guide.chapters())
    readme = (origin().root / "README.md").read_text("utf-8")
    assert [c.title for c in found[1:]] == re.findall(r"^## (.*)$", readme, re.MULTILINE)
    assert len({c.slug for c in found}) == len(found)
    text = " ".join(str(c.body.striptags()) for c in found)
    words = set(re.findall(r"\w{4,}", readme)) - set(re.findall(r"\w{4,}", " ".join(c.title for c in found)))
    assert (
        words - set(re.findall(r"\w{4,}", text)) - {"console", "python", "pycon", "toml", "diff", "losskernels"}
        == set()
    )


def test_the_reference_has_every_public_name() -> None:
    for module in reference.modules():
        names = {m.name for m in module.members}
        public = set(sys.modules[module.name].__all__) - (
            {"kernels", "losses"} if module.name == "losskernels" else set()
        )
        assert names >= public
        for m in module.members:
            assert m.lead or m.name == "pi", m.name
            assert not re.search(r" at 0x|numpy\._typing|<class", m.signature), m.signature
    poisson = next(m for m in reference._members({"poisson": losskernels.kernels.poisson}))
    assert poisson.lead.startswith("Negative log-likelihood of a Poisson target")


# ----------------------------------------------------------------------------------------------------------- the whole


def test_a_page_says_what_was_found() -> None:
    """The worst error of the page is that of a kernel compared with mpmath at the point that it names."""
    page = kernel_page(Task("softplus", "softplus"))
    (f,) = (f for f in page.findings if (f.dtype, f.tier, f.output) == ("float64", "plain", "hessian"))
    assert page.headline.found == f"{f.figures.normal:.3g} ULP (hessian)"
    proved = {b.ulp: b.output for b in losskernels.kernels.softplus.info.bounds}
    assert page.headline.proved == f"{max(proved):g} ULP ({proved[max(proved)]})"
    worst = next(p for p in f.figures.worst if p.kind == "normal")
    x = float.fromhex(worst.inputs["y_pred"])
    with mpmath.workdps(60):
        exact = mpmath.exp(-abs(mpmath.mpf(x))) / (1 + mpmath.exp(-abs(mpmath.mpf(x)))) ** 2
        got = float(losskernels.kernels.softplus.hessian(x))
        error = abs(got - exact) / mpmath.mpf(math.ulp(float(exact)))
    assert float(error) == pytest.approx(worst.error, rel=1e-6) and got.hex() == worst.got


def page_in_a_process(seed: str, folder: Path) -> bytes:
    file = folder / f"{seed}.html"
    command = [sys.executable, "-m", "losskernels.codegen.cli", "audit", "softplus", "--html", str(file)]
    code = f"import sys; sys.argv = {['losskernels', *command[3:]]!r}; from losskernels.codegen.cli import main; main()"
    subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True
    )
    return file.read_bytes()


def test_a_page_is_the_same_bytes_every_time(tmp_path: Path) -> None:
    assert page_in_a_process("1", tmp_path) == page_in_a_process("2", tmp_path)


def test_a_page_has_its_sections_in_order() -> None:
    page = loss_page("softplus", [kernel_page(Task("softplus", "softplus"))])
    text = loss_file(page)
    wanted = [*(f"softplus-{p}" for p in ("plots", "formula", "example", "derivatives", "derivation",
              "errors", "bounds", "code")), "definition", "references", "reproduce"]  # fmt: skip
    assert [i for i in re.findall(r'<h[23] (?:class="\w+" )?id="([\w-]+)"', text) if i != "softplus"] == wanted
    assert page.reference.startswith("C. Dugas") and "<math" in text and "http" not in text.replace("https://arxiv", "")


def test_references_are_links() -> None:
    of = {name: loss_page(name, []).reference for name in ("gaussian_nll", "binary_focal_crossentropy")}
    assert 'href="https://doi.org/10.1109/ICNN.1994.374138">doi:10.1109/ICNN.1994.374138</a>.' in of["gaussian_nll"]
    assert 'href="https://arxiv.org/abs/1708.02002">' in of["binary_focal_crossentropy"]


def test_a_large_bound_is_told_in_two_digits_and_not_as_less() -> None:
    told = {41.46: "41.46", 9999.5: "9999.5", 8.58993e9: "8.6e9", 1.06914e14: "1.1e14", 9.99e20: "1.0e21"}
    assert {ulp: raised(ulp) for ulp in told} == told


def complaint(*arguments: str) -> str:
    result = CliRunner().invoke(cli.app, list(arguments))
    assert result.exit_code == 2, result.output
    return result.stderr


def test_what_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = str(tmp_path / "page.html")
    assert "a page is of one loss, and not of 2." in complaint("audit", "poisson", "softplus", "--html", page)
    assert "leave out the other options" in complaint("audit", "poisson", "--html", page, "--json")
    nowhere = str(tmp_path / "none" / "page.html")
    assert f"{nowhere} cannot be written" in complaint("audit", "squared_error", "--html", nowhere)
    for name in ("site", "guide"):
        monkeypatch.delitem(sys.modules, f"losskernels.codegen.pages.{name}", raising=False)
    absent: Any = None
    monkeypatch.setitem(sys.modules, "markdown_it", absent)
    assert 'pip install "losskernels[pages]"' in complaint("site", "--out", str(tmp_path))
    assert list(tmp_path.iterdir()) == []
