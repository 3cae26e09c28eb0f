"""The command line: what it prints, what it refuses, its exit codes, and that it is quick."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_backend import BACKEND, define, make_project
from losskernels.codegen import cli
from losskernels.codegen.driver import discover
from losskernels.codegen.driver.discover import Project
from typer.testing import CliRunner, Result


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project in miniature in the place of the checkout."""
    project = make_project(tmp_path, alpha="value = 1", beta="value = 2")
    monkeypatch.setattr(cli.discover, "checkout", lambda: project)
    monkeypatch.setattr(cli.generator, "standard", lambda measure: BACKEND)
    return project


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.app, list(arguments))
    assert result.exit_code == code, result.output
    return result


def test_generate_prints_a_table_of_the_losses(project: Project) -> None:
    lines = run("generate").stdout.splitlines()
    assert lines[0].split() == ["loss", "definition", "status", "kernels", "files", "seconds"]
    assert lines[1].split()[:5] == ["alpha", "definitions/alpha.py", "new", "1", "3"]
    assert lines[2].split()[:5] == ["beta", "definitions/beta.py", "new", "1", "3"]
    assert lines[3].startswith("generated/ updated: 10 files changed, 2 formulas among them; compiled")
    assert run("generate").stdout.splitlines()[3].startswith("nothing to do: generated/ is up to date")


def test_generate_diff_shows_the_formula_first(project: Project) -> None:
    run("generate")
    define(project, "alpha", "value = 3")
    shown = run("generate", "--diff").stdout
    assert shown.index("-value 1\n+value 3") < shown.index("--- c/alpha.c (before)")


def test_a_bad_definition_is_exit_code_2_and_no_traceback(project: Project) -> None:
    define(project, "alpha", "# bad")
    result = run("generate", code=2)
    assert "error LK101: undeclared symbol in alpha\n  --> alpha.py:1\n  help: declare it" in result.stderr
    assert "Traceback" not in result.output


def test_an_unknown_name_is_refused_with_the_nearest(project: Project) -> None:
    run("generate")
    assert run("generate", "alpah", code=2).stderr == "error: there is no loss alpah.\n  help: did you mean alpha?\n"
    assert "did you mean beta?" in run("show", "bete", code=2).stderr


def test_an_unknown_option_is_exit_code_2(project: Project) -> None:
    run("generate", "--wrong", code=2)
    run("nonsense", code=2)


def test_check_is_silent_about_nothing_and_loud_about_drift(project: Project) -> None:
    run("generate")
    assert run("check").stdout == "generated/ is what the definitions say\n"
    define(project, "alpha", "value = 3")
    (project.generated / "c" / "beta.c").write_text("int mine;\n")
    shown = run("check", code=1).stdout
    assert shown.startswith("edited by hand: generated/c/beta.c (lines 1)\n")
    assert shown.index("generated/audit/alpha.txt (committed)") < shown.index("generated/c/alpha.c (committed)")
    assert "-value 1\n" in shown and "+value 3\n" in shown
    assert shown.endswith("fix: losskernels generate && git add generated\n")
    found = json.loads(run("check", "--json", code=1).stdout)
    kinds = {(finding["kind"], finding["file"]) for finding in found}
    assert ("edited by hand", "generated/c/beta.c") in kinds and ("drift", "generated/audit/alpha.txt") in kinds


def test_list_says_what_is_generated(project: Project) -> None:
    assert [row["state"] for row in json.loads(run("list", "--json").stdout)] == ["not generated"] * 2
    run("generate")
    define(project, "alpha", "value = 3")
    (project.definitions / "beta.py").unlink()
    define(project, "delta", "value = 4")
    rows = {row["loss"]: row["state"] for row in json.loads(run("list", "--json").stdout)}
    assert rows == {"alpha": "changed", "beta": "removed", "delta": "not generated"}
    assert "The loss alpha." in run("list").stdout


def test_show_prints_the_audit(project: Project) -> None:
    run("generate")
    assert run("show", "alpha").stdout == "alpha\nvalue 1\n"
    shown = json.loads(run("show", "alpha", "--json").stdout)
    assert shown["audit"] == "alpha\nvalue 1\n" and shown["kernels"] == ["alpha"]


def test_build_compiles_what_lies_there(project: Project) -> None:
    assert "losskernels generate" in run("build", code=2).stderr
    run("generate")
    assert run("build").stdout.startswith("compiled generated/kernels/_native_")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("lambda", "a word of Python"),
        ("double", "a word of C"),
        ("My-Loss", "lower case"),
        ("2loss", "lower case"),
        ("alpha", "exists already: definitions/alpha.py"),
    ],
)
def test_new_refuses_a_bad_name(project: Project, name: str, reason: str) -> None:
    assert reason in run("new", name, code=2).stderr


def test_new_writes_a_definition_that_is_one(project: Project) -> None:
    from losskernels.codegen.declare import declare

    assert "definitions/my_loss.py" in run("new", "my_loss").stdout
    assert declare(project.definitions / "my_loss.py").name == "my_loss"


def test_a_broken_manifest_is_a_sentence(project: Project) -> None:
    run("generate")
    (project.generated / "manifest.json").write_text("{}")
    assert "losskernels generate" in run("check", code=2).stderr


def test_a_version_that_is_not_the_pinned_one_is_told(project: Project) -> None:
    (project.root / "pyproject.toml").write_text('[project.optional-dependencies]\ncodegen = ["sympy==0.0.1"]\n')
    assert "but pyproject.toml pins 0.0.1" in run("generate").stderr


def test_an_interrupt_is_a_sentence(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.generator, "generate", interrupted)
    assert "interrupted; nothing was written" in run("generate", code=130).stderr


@pytest.mark.parametrize("command", ["generate", "check", "build", "list", "show", "new", "doctor"])
def test_help_has_an_example(command: str) -> None:
    assert f"Example: losskernels {command}" in " ".join(run(command, "--help").stdout.split())


def test_an_installed_copy_says_that_it_is_no_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(discover, "__file__", str(tmp_path / "losskernels" / "codegen" / "discover.py"))
    assert "installed copy" in run("generate", code=2).stderr


def test_nothing_to_do_is_quick_and_imports_no_mathematics(project: Project) -> None:
    run("generate")
    script = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parent / "support")!r})
from losskernels.codegen import cli
from losskernels.codegen.driver.discover import Project
from fake_backend import BACKEND
root = Path({str(project.root)!r})
cli.discover.checkout = lambda: Project(root, root / "codegen")
cli.generator.standard = lambda measure: BACKEND
try:
    sys.argv[1:] = ["generate"]
    cli.main()
finally:
    print(sorted({{"sympy", "numpy", "jinja2", "mpmath", "flint", "cffi"}} & set(sys.modules)))
"""
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env={**os.environ})
    assert time.monotonic() - start < 1.5
    assert done.stdout.splitlines()[-2].startswith("nothing to do")
    assert done.stdout.splitlines()[-1] == "[]"
