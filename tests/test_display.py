"""How kernels show themselves: at a prompt, in a notebook, in the help of their ufuncs, and in editors."""

from __future__ import annotations

import ast
import inspect
import pydoc
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from IPython.core.formatters import DisplayFormatter
from IPython.core.interactiveshell import InteractiveShell
from losskernels import kernels
from losskernels.description import Bound
from losskernels.mathml import mathml

FOCAL = kernels.binary_focal_crossentropy_logits
SOFTMAX = kernels.categorical_crossentropy_logits
NORMAL = kernels.gaussian_nll
EVERY = [getattr(kernels, name) for name in kernels.__all__]


def plain(markup: str) -> str:
    """MathML as a line of text: f[a][b] for a fraction, ^[...] and _[...] for what stands above and below."""
    words = {"mfrac": ("f[{}][{}]"), "msup": "{}^[{}]", "msub": "{}_[{}]", "msqrt": "sqrt[{}]"}

    def read(node: ElementTree.Element) -> str:
        if node.tag in ("mi", "mn", "mo", "mtext"):
            return (node.text or "").translate({0x2061: None, 0x2062: " ", 0x2212: "-"})
        inner = [read(child) for child in node]
        return words[node.tag].format(*inner) if node.tag in words and node.tag != "msqrt" else "".join(inner)

    return read(ElementTree.fromstring(markup))


@pytest.mark.parametrize(
    ("formula", "typeset"),
    [
        ("y*log(p)", "y log(p)"),
        ("-y*log(p) - (1 - y)*log(1 - p)", "-y log(p)-(1-y) log(1-p)"),
        ("(-p + y)**2/2", "f[(-p+y)^[2]][2]"),
        ("-y/(1 + exp(-p))", "-f[y][1+e^[-p]]"),
        ("a - (b - c)", "a-(b-c)"),
        ("a - b - c", "a-b-c"),
        ("a*(b + c)*d", "a (b+c) d"),
        ("(a*b)**gamma", "(a b)^[\N{GREEK SMALL LETTER GAMMA}]"),
        ("-a**2", "-a^[2]"),
        ("(-a)**2", "(-a)^[2]"),
        ("a*(-b)", "a (-b)"),
        ("2**(-a)", "2^[-a]"),
        ("exp(a)**2", "(e^[a])^[2]"),
        ("(a/b)**2", "(f[a][b])^[2]"),
        ("total(y + p)*2", "∑(y+p) 2"),
        ("log(total(exp(p)))", "log(∑e^[p])"),
        ("Abs(p - y)", "|p-y|"),
        ("clip(p, low, high)", "clip(p,low,high)"),
        ("alpha_0*pos_weight + 0.5", "\N{GREEK SMALL LETTER ALPHA}_[0] pos_[weight]+0.5"),
    ],
)
def test_a_formula_is_typeset_as_it_is_read(formula: str, typeset: str) -> None:
    assert plain(mathml(formula)) == typeset


@pytest.mark.parametrize("kernel", EVERY, ids=kernels.__all__)
def test_every_formula_of_the_catalogue_is_typeset(kernel: Any) -> None:
    """Nothing is left as source text, and every symbol of the formula is there."""
    found = ElementTree.fromstring(mathml(kernel.info.formula))
    assert all(" " not in (node.text or "") and "(" not in (node.text or "") for node in found.iter("mtext"))
    names = {n.id for n in ast.walk(ast.parse(kernel.info.formula)) if isinstance(n, ast.Name)}
    letters = {node.text for node in found.iter("mi")} | {node.text for node in found.iter("mtext")}
    assert {n for n in names if len(n) == 1} <= letters


def test_a_prompt_shows_formula_link_and_bounds() -> None:
    lines = str(FOCAL).splitlines()
    assert lines[0].startswith("losskernels.kernels.binary_focal_crossentropy_logits: Binary cross-entropy, damped")
    assert lines[1] == f"  formula   {FOCAL.info.formula}" and lines[2] == "  link      logit"
    shown = [str(b).partition(": ")[::2] for b in FOCAL.info.bounds]
    assert [line.split(maxsplit=1) for line in lines[3:]] == [list(pair) for pair in shown]
    assert repr(FOCAL) == "losskernels.kernels.binary_focal_crossentropy_logits"
    assert str(FOCAL.bind(gamma=3)).startswith("losskernels.kernels.binary_focal_crossentropy_logits.bind(gamma=3): ")


@pytest.mark.parametrize("kernel", [FOCAL, FOCAL.u10, FOCAL.bind(gamma=1.5)], ids=str)
def test_ipython_shows_the_same(kernel: Any) -> None:
    """The text of a terminal and the HTML of a notebook; and the repr in lists."""
    shown, _ = DisplayFormatter().format(kernel)
    assert shown["text/plain"] == str(kernel) and shown["text/html"] == kernel._repr_html_()
    assert repr([kernel]) == f"[{kernel!r}]" and "\n" not in repr(kernel)


def test_ipython_shows_a_kernel_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Defined in a cell; and a mistake in the next one is told at its line."""
    monkeypatch.setenv("LOSSKERNELS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    shell = InteractiveShell()
    cell = """
import losskernels
from losskernels.language import Real, RealPrediction, loss
@loss()
def halved(y: Real, p: RealPrediction):
    \"\"\"Half the squared distance.\"\"\"
    return (y - p)**2 / 2
losskernels.compile(halved)
"""
    made = shell.run_cell(cell).result
    text = DisplayFormatter().format(made)[0]["text/plain"]
    assert text.startswith("<kernel halved>: Half the squared distance.\n  formula   (-p + y)**2/2\n")
    error = shell.run_cell(cell.replace("y - p", "y - q")).error_in_exec
    assert "LK101: undeclared symbol 'q' in halved\n  --> cell:6:17\n" in str(error)


class Reader(HTMLParser):
    """The text of a page, and whether every element that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.said = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.open.append(tag)
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said += data


@pytest.mark.parametrize("kernel", [*EVERY, FOCAL.u10, FOCAL.bind(gamma=1.5)], ids=str)
def test_a_notebook_shows_formula_link_and_bounds(kernel: Any) -> None:
    reader = Reader()
    reader.feed(kernel._repr_html_())
    assert not reader.open and {"math", "table"} <= reader.tags and not {"script", "img", "link"} & reader.tags
    assert repr(kernel) in reader.said and f"(link {kernel.info.link})" in reader.said
    for bound in kernel.info.bounds:
        output, _, proved = str(bound).partition(": ")
        assert f"{output}{proved}" in reader.said
    for argument in kernel.info.arguments:
        assert str(argument) in reader.said


@pytest.mark.parametrize(
    ("bound", "told"),
    [
        (Bound("value", 4.5), "value: 4.5 ULP"),
        (Bound("value", 4.5, 51), "value: 4.5 ULP; where terms cancel half a ULP and 2^-51 of them"),
        (Bound("value", 0.0, 49), "value: half a ULP and 2^-49 of its terms"),
        (Bound("hessian", 0.0), "hessian: exact"),
        (Bound("value", None, 49), "value: not proved for all inputs; where terms cancel half a ULP and 2^-49 of them"),
    ],
)
def test_a_bound_in_words(bound: Bound, told: str) -> None:
    assert str(bound) == told


def test_a_hessian_that_is_always_zero_is_exact() -> None:
    assert str(kernels.absolute_error.info.bounds[2]) == "hessian: exact"


def test_help_is_about_what_is_asked() -> None:
    told = pydoc.plain(pydoc.render_doc(FOCAL.gradient))
    first, _, rest = told.partition("gradient(y_true, y_pred, gamma) of losskernels.kernels.binary_focal")
    assert first and "gamma (...): parameter, in [0, inf], default 2" in rest
    bound = str(FOCAL.info.bounds[1]).partition(": ")[2]
    assert f"gradient (...): the first derivative; error in doubles: {bound}" in rest
    assert "hessian" not in rest and "gamma is passed too, or fixed by bind(gamma=...)" in rest
    assert "the second derivative by mean and var" in (NORMAL.hessian_mean_var.__doc__ or "")
    assert "hessian (..., classes): the second derivative along the class axis, its diagonal" in SOFTMAX.hessian.__doc__
    assert "hessian_vector (..., classes): the Hessian over the class axis times v" in SOFTMAX.hessian_vector.__doc__
    both = kernels.poisson_log.value_gradient.__doc__ or ""
    assert "value (...): the loss" in both and "gradient (...): the first" in both and "defaults" not in both
    assert FOCAL.info.formula in pydoc.plain(pydoc.render_doc(FOCAL))


@pytest.mark.skipif(not hasattr(np.add, "__signature__"), reason="this NumPy's ufuncs have no signature")
def test_a_ufuncs_signature_names_its_arguments() -> None:
    assert [*inspect.signature(FOCAL.gradient).parameters][:4] == ["y_true", "y_pred", "gamma", "out"]
    assert [*inspect.signature(SOFTMAX.hessian_vector).parameters][:3] == ["y_true", "y_pred", "v"]


def test_the_stub_says_what_arguments_are() -> None:
    """Editors show the docstring of a signature beside it."""
    stub = ast.parse(Path(kernels.__path__[0], "_binary_focal_crossentropy.pyi").read_text("utf-8"))
    methods = [n for n in ast.walk(stub) if isinstance(n, ast.FunctionDef)]
    assert {n.name for n in methods} == {"evaluate", "sum", "bind"}
    for method in methods:
        told = ast.get_docstring(method) or ""
        assert "gamma (...): parameter, in [0, inf], default 2" in told
        assert ("y_true (...): target, in [0, 1]" in told) == (method.name != "bind")


def test_what_shows_is_not_imported_to_compute() -> None:
    program = (
        "import sys; from losskernels import kernels as k; k.poisson_log.evaluate([1.0], [2.0]); print(*sys.modules)"
    )
    loaded = subprocess.check_output([sys.executable, "-c", program], text=True).split()
    assert "losskernels.kernel" in loaded
    assert not {"losskernels.display", "losskernels.mathml", "html", "sympy"} & {*loaded}
