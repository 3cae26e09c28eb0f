"""generate --watch: a line for each change, errors that do not end it, and an end by Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest
from fake_backend import BACKEND, define, make_project
from losskernels.codegen import cli
from losskernels.codegen.driver.generate import Change, generate
from losskernels.codegen.driver.watch import difference, told
from typer.testing import CliRunner

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
cli.generator.standard = lambda: BACKEND
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
