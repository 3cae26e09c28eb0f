"""Everything that the README shows is what happens: its commands, its sessions, its errors, its Python."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterator
from pathlib import Path

import losskernels.codegen
import pytest
from losskernels.codegen import cli, pipeline
from losskernels.codegen.declare import declare
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import standard
from losskernels.codegen.errors import DefinitionError
from typer.testing import CliRunner

COMPILER = Path(losskernels.codegen.__path__[0])
ROOT = COMPILER.parent
README = (ROOT / "README.md").read_text("utf-8")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def commands(session: str) -> Iterator[tuple[list[str], str]]:
    """The arguments of each `losskernels` command of a session, and what it prints."""
    for command, printed in re.findall(r"^\$ losskernels (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE):
        yield command.split(), printed


def alike(wanted: str, got: str) -> bool:
    """Whether a command printed what is shown: times and spacing aside; `...` is any text."""
    wanted, got = (re.sub(r"\b\d+\.\d\b", "0.0", text) for text in (wanted, got))
    return doctest.OutputChecker().check_output(wanted.replace("\n...\n", "...\n"), got, FLAGS)


def test_the_first_two_blocks_are_the_two_commands() -> None:
    install, test = blocks("sh")
    assert install.splitlines() == [
        "python3 -m venv .venv",
        '.venv/bin/pip install -e ".[dev]"',
        ".venv/bin/losskernels generate",
    ]
    assert test == ".venv/bin/pytest\n"


def test_the_python_sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOSSKERNELS_CACHE", str(tmp_path))
    session = "\n".join(blocks("pycon"))
    examples = doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0)
    told: list[str] = []
    assert doctest.DocTestRunner(optionflags=FLAGS).run(examples, out=told.append).failed == 0, "".join(told)


def test_the_command_sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a project with the README's definition alone, in the order: generate, audit, edit, check."""
    monkeypatch.setattr(cli.discover, "checkout", lambda: Project(tmp_path, COMPILER))
    monkeypatch.setattr(cli.generator, "standard", lambda measure: standard())  # measured is what Python imports
    (definition,), (edit,) = blocks("python"), blocks("diff")
    path = tmp_path / "definitions" / "brier.py"
    path.parent.mkdir()
    path.write_text(definition)
    generate, check, show = blocks("console")
    play(generate)
    play(show)
    old, new = (line[1:] for line in edit.splitlines())
    assert old in definition
    path.write_text(definition.replace(old, new))
    play(check)


def play(session: str) -> None:
    for arguments, printed in commands(session):
        result = CliRunner().invoke(cli.app, arguments)
        assert result.exit_code == (1 if arguments == ["check"] else 0), result.output
        assert alike(printed, result.stdout), f"losskernels {' '.join(arguments)}\n{result.stdout}"


def test_the_refused_definition(tmp_path: Path) -> None:
    text = (ROOT / "definitions" / "binary_crossentropy.py").read_text()
    path = tmp_path / "definitions" / "binary_crossentropy.py"
    path.parent.mkdir()
    path.write_text(text.replace(", conventions=(zero_log_zero,)", ""))
    with pytest.raises(DefinitionError) as caught:
        declare(path)
    assert f"{caught.value}\n" == blocks("text")[0]


def test_the_passes_are_those_of_the_compiler() -> None:
    table = re.findall(r"^    \w+ +.* -> .*$", README, re.MULTILINE)
    assert table == re.findall(r"^    \w+ +.* -> .*$", pipeline.__doc__ or "", re.MULTILINE)


ARCHITECTURE = README[README.index("## Architecture") :]


@pytest.mark.parametrize("name", re.findall(r"^\| (.*) \|.*\|$", ARCHITECTURE, re.MULTILINE)[2:])
def test_what_the_architecture_names_exists(name: str) -> None:
    for path in re.findall(r"`([^`]+)`", name):
        assert (ROOT / path).exists() or (COMPILER / path).exists() or list(ROOT.glob(path))
