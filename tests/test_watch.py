"""generate --watch: a line for each change, errors that do not end it, and an end by Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from math import inf
from pathlib import Path
from queue import Empty, Queue

import pytest
from fake_backend import BACKEND, define, make_project
from losskernels.codegen import cli
from losskernels.codegen.certificate import Bound, Certificate, text
from losskernels.codegen.driver.generate import Change, Report, Row, generate
from losskernels.codegen.driver.watch import bound_differences, difference, told
from losskernels.codegen.pipeline import compile_file
from typer.testing import CliRunner

BRIER = '''\
from losskernels.language import Real, RealPrediction, loss


@loss()
def brier(y: Real, p: RealPrediction):
    """Squared distance."""
    return (y - p) ** {power}
'''
AUDIT = """\
brier: Squared distance.
declared in definitions/brier.py; written by losskernels generate

DECLARED
  brier(y, p) = (p - y)**2
  y: target in [0, 1]
  p: prediction in [0, 1]

KERNEL brier (link identity)
  gradient = 2*p - 2*y
"""


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("(p - y)**2", "(p - y)**4", "brier(y, p) = (p - y)**2 -> brier(y, p) = (p - y)**4"),
        ("  p: prediction", "  convention kink\n  p: prediction", "with convention kink"),
        ("= (p - y)**2", "=\n      y\n      + p", "brier(y, p) = (p - y)**2 -> brier(y, p) = y + p"),
        ("2*p - 2*y", "2*(p - y)", "the formula is the same, what is derived from it is not"),
        ("y: target in [0, 1]", "y: target in [0, inf]", "y: target in [0, 1] -> y: target in [0, inf]"),
    ],
)
def test_a_change_is_what_is_declared_before_and_after(old: str, new: str, line: str) -> None:
    assert difference(Change("audit/brier.txt", AUDIT, AUDIT.replace(old, new))) == line


def test_a_new_loss_is_its_formula_and_so_is_a_removed_one() -> None:
    for old, new in ((None, AUDIT), (AUDIT, None)):
        assert difference(Change("audit/brier.txt", old, new)) == "brier(y, p) = (p - y)**2"


def certificates(**bounds: list[Bound]) -> str:
    return text(Certificate(kernel, "0", (), (), tuple(found)) for kernel, found in bounds.items())


def test_a_change_of_a_bound_is_the_worst_before_and_after() -> None:
    """Over the kernels of a loss, the u10 tier by itself."""
    value = Bound("value", "", 0.51, None, None)
    hessian = [Bound("hessian", "y 0", 2.5, None, None), Bound("hessian", "y soft", 1.5, 50, inf)]
    before = certificates(
        brier=[value, Bound("gradient", "", 1.3, None, None), *hessian],
        brier_logits=[Bound("gradient", "", 1.2, None, None)],
        brier_logits_u10=[Bound("value", "", 0.51, None, None)],
    )
    after = certificates(
        brier=[value, Bound("gradient", "", 1.3, None, None), hessian[0]],
        brier_logits=[Bound("gradient", "", 2.1, None, None), Bound("gradient_mean", "", 1.0, None, None)],
        brier_logits_u10=[Bound("value", "", inf, None, None)],
    )
    lines = [
        "gradient 1.3 ULP -> 2.1 ULP",
        "hessian 2.5 ULP and 2^-50 of the terms -> 2.5 ULP",
        "u10 value 0.51 ULP -> none",
    ]
    assert list(bound_differences(Change("certificates/brier.json", before, after))) == lines
    for old, new in ((before, before), (None, after), (before, None)):
        assert not list(bound_differences(Change("certificates/brier.json", old, new)))


def test_the_bounds_stand_in_the_line_of_the_loss(tmp_path: Path) -> None:
    """As the compiler writes them: a square becomes a fourth power."""
    path = tmp_path / "definitions" / "brier.py"
    path.parent.mkdir()
    texts = []
    for power in (2, 4):
        path.write_text(BRIER.format(power=power))
        texts.append(dict(compile_file(path).files))
    changes = tuple(Change(p, texts[0][p], texts[1][p]) for p in ("audit/brier.txt", "certificates/brier.json"))
    (line,) = told(Report((Row("brier", "definitions/brier.py", "changed", 1, 2),), changes, True, 0.5))
    formulas = r"brier\(y, p\) = \(-p \+ y\)\*\*2 -> brier\(y, p\) = \(-p \+ y\)\*\*4"
    number = r"\d+(\.\d+)?"
    found = re.fullmatch(rf"brier changed: {formulas}; bounds: (.*) \(0\.5 s\)", line)
    assert found, line
    assert re.search(rf"value {number} ULP -> {number} ULP, gradient {number} ULP -> {number} ULP", found[1])


def test_every_changed_loss_has_a_line(tmp_path: Path) -> None:
    project = make_project(tmp_path, alpha="value = 1", beta="value = 2", gamma="value = 3")
    generate(project, BACKEND)
    define(project, "alpha", "value = 7")
    (project.definitions / "beta.py").unlink()
    define(project, "delta", "value = 4")
    lines = [re.sub(r"\(.* s\)", "(s)", line) for line in told(generate(project, BACKEND))]
    assert [line.split(":")[0] for line in lines] == ["alpha changed", "beta removed", "delta new"]
    assert all(line.endswith("(s)") for line in lines)
    assert not list(told(generate(project, BACKEND)))


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Queue[str]]]:
    """A watching command on a project in miniature, and what it prints."""
    make_project(tmp_path, alpha="value = 1")
    program = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent / "support")!r})
from pathlib import Path
from fake_backend import BACKEND
from losskernels.codegen import cli
from losskernels.codegen.driver.discover import Project
cli.discover.checkout = lambda: Project(Path({str(tmp_path)!r}), Path({str(tmp_path / "codegen")!r}))
cli.generator.standard = lambda measure: BACKEND
if __name__ == "__main__":
    cli.main()
"""
    path = tmp_path / "watching.py"
    path.write_text(program)
    process = subprocess.Popen(
        [sys.executable, str(path), "generate", "--watch"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    said: Queue[str] = Queue()
    assert process.stdout is not None
    threading.Thread(target=lambda: [said.put(line) for line in process.stdout or ()], daemon=True).start()
    yield process, said
    process.kill()
    process.wait()


def test_saves_are_told_until_ctrl_c(tmp_path: Path, lines: tuple[subprocess.Popen[str], Queue[str]]) -> None:
    process, said = lines

    def next_line() -> str:
        try:
            return said.get(timeout=60).rstrip()
        except Empty:
            raise AssertionError("nothing is told") from None

    assert re.fullmatch(r"alpha new: alpha \(\d+\.\d s\)", next_line())
    assert next_line() == "watching definitions/; Ctrl-C ends"
    path = tmp_path / "definitions" / "alpha.py"
    path.write_text("value = 2\n")
    assert next_line().startswith("alpha changed: ")
    path.write_text("# bad\n")
    assert [next_line() for _ in range(5)] == [
        "error LK101: undeclared symbol in alpha", "  --> alpha.py:1", "  help: declare it", "", "nothing was written",
    ]  # fmt: skip
    path.write_text("value = 3\n")
    assert next_line().startswith("alpha changed: ")
    process.send_signal(signal.SIGINT)
    assert next_line() == "no longer watching; generated/ is complete"
    assert process.wait(60) == 0
    assert "3" in (tmp_path / "generated" / "c" / "alpha.c").read_text()


def test_names_and_diff_are_no_part_of_watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli.discover, "checkout", lambda: make_project(tmp_path, alpha="value = 1"))
    result = CliRunner().invoke(cli.app, ["generate", "alpha", "--watch"])
    assert result.exit_code == 2 and "help: leave out the names and --diff" in result.stderr


def test_without_watchfiles_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli.discover, "checkout", lambda: make_project(tmp_path, alpha="value = 1"))
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = CliRunner().invoke(cli.app, ["generate", "--watch"])
    assert result.exit_code == 2 and 'help: pip install "losskernels[codegen]"' in result.stderr
