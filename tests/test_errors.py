"""What the author of a bad definition is told: the whole text, for each code."""

from __future__ import annotations

import re
from math import inf
from pathlib import Path
from typing import Any

import losskernels.codegen
import pytest
from losskernels.codegen import cli
from losskernels.codegen.bound.contract import PLAIN, Miss
from losskernels.codegen.certificate import Bound
from losskernels.codegen.codes import CODES
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.errors import DefinitionError, InternalError
from losskernels.codegen.explain.refusals import ELSEWHERE, WORDS, Example, examples
from losskernels.codegen.pipeline import compile_definition, compile_file
from losskernels.codegen.promise import broken
from losskernels.codegen.supervise import supervised
from typer.testing import CliRunner

CASES = list(examples())
"""The code of each bad definition, and the definition with what is said about it."""
GOOD = '@loss()\ndef {name}(y: Real, p: RealPrediction):\n    """A loss."""\n    return (y - p)**2\n'


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / "definitions" / f"{name}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text if text.startswith(WORDS) else WORDS + text, "utf-8")
    return path


def refusal(path: Path) -> DefinitionError:
    with pytest.raises(DefinitionError) as caught:
        compile_file(path)
    return caught.value


@pytest.mark.parametrize(("code", "example"), CASES, ids=[f"{code} {example.about}".strip() for code, example in CASES])
def test_a_bad_definition_is_refused(tmp_path: Path, code: str, example: Example) -> None:
    error = refusal(write(tmp_path, "bad", example.definition))
    assert str(error) == example.told
    assert error.code == code


def test_every_code_is_listed_and_tested() -> None:
    sources = "".join(p.read_text() for p in Path(losskernels.codegen.__path__[0]).rglob("*.py") if p.stem != "codes")
    assert set(re.findall(r'"(LK\d+)"', sources)) == set(CODES)
    assert {code for code, _ in CASES} | set(ELSEWHERE) == set(CODES)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert str(refusal(tmp_path / "definitions" / "nothing.py")) == (
        "error LK100: there is no definition file definitions/nothing.py\n  help: losskernels list shows all losses"
    )


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = write(tmp_path, "bad", "")
    path.write_bytes(b"\xff\xfe")
    assert refusal(path).code == "LK103"


def test_an_error_in_an_imported_file_names_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "broken_helper.py").write_text("x = (\n")
    told = str(refusal(write(tmp_path, "bad", "import broken_helper\n")))
    assert "error LK121: Python cannot read broken_helper.py:1: '(' was never closed\n" in told
    assert "--> definitions/bad.py:4:1\n" in told


def test_a_place_below_a_folder_of_definitions(tmp_path: Path) -> None:
    path = write(tmp_path, "bad", GOOD.format(name="other"))
    inner = path.parent / "regression" / path.name
    inner.parent.mkdir()
    path.rename(inner)
    assert "--> definitions/regression/bad.py:5:5\n" in str(refusal(inner))


def test_decimal_numbers_mean_what_is_written(tmp_path: Path) -> None:
    definition = GOOD.format(name="good").replace("RealPrediction)", "RealPrediction, q: Weight = 0.1)")
    audit = dict(compile_file(write(tmp_path, "good", definition.replace("**2", "**2 * 0.3 * q / 3.0"))).files)
    assert "q*(-p + y)**2/10" in audit["audit/good.txt"]


def test_a_derivation_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOSSKERNELS_TIME_LIMIT", "0.3")
    endless = GOOD.format(name="bad").replace("    return", "    p += sum(0 for _ in iter(int, 1))\n    return")
    assert str(refusal(write(tmp_path, "bad", endless))) == (
        "error LK503: bad: the derivation did not end within 0.3 seconds (in the pass declare)\n"
        "  --> definitions/bad.py:5:5\n"
        "     5 | def bad(y: Real, p: RealPrediction):\n"
        "       |     ^^^\n"
        "  help: nest fewer functions, or allow more: LOSSKERNELS_TIME_LIMIT=0.6 losskernels generate"
    )


def test_a_file_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOSSKERNELS_TIME_LIMIT", "0.3")
    assert str(refusal(write(tmp_path, "bad", "while True:\n    pass\n"))) == (
        "error LK503: bad: the derivation did not end within 0.3 seconds (in the pass declare)\n"
        "  --> definitions/bad.py:1\n"
        "     1 | from losskernels.language import *\n"
        "  help: nest fewer functions, or allow more: LOSSKERNELS_TIME_LIMIT=0.6 losskernels generate"
    )


def test_the_time_limit_names_the_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOSSKERNELS_TIME_LIMIT", "2")
    nested = GOOD.format(name="bad").replace("(y - p)**2", "y*" + "log(2 + " * 9 + "exp(p)" + ")" * 9)
    error = refusal(write(tmp_path, "bad", nested))
    assert error.code == "LK503"
    assert re.search(r"in the pass (derive|normalise|stabilise|prove)\)", str(error))


def test_what_is_not_proved_is_refused(tmp_path: Path) -> None:
    failing: dict[str, Any] = {"__name__": "losskernels.codegen.prove", "InternalError": InternalError}
    exec("def prove():\n    raise InternalError('good: the value differs')", failing)
    with pytest.raises(DefinitionError) as caught, supervised(write(tmp_path, "good", GOOD.format(name="good"))):
        failing["prove"]()
    assert str(caught.value).startswith("error LK502: good: a stable form could not be proved")


WIDE = """from losskernels.language import *


@loss(links=(softmax,), conventions=(zero_log_zero,){wider})
def bad(y: Labels, p: Simplex):
    \"\"\"A loss.\"\"\"
    return total(y*log(p)**2)
"""


def test_an_output_out_of_contract_is_refused_unless_its_definition_says_why(tmp_path: Path) -> None:
    told = str(refusal(write(tmp_path, "bad", WIDE.format(wider=', wider={"hessian": "declared"}'))))
    assert told.startswith("error LK505: bad: the error bounds of gradient are wider than what is promised\n  --> ")
    assert "  bad_logits proves gradient, y_true one-hot: no bound" in told and "  promised are 8 ULP" in told
    words = 'wider={"hessian": "declared", "gradient": "no bound is proved"}'
    assert told.endswith(f"say so in the definition, with your reasons: @loss({words}, ...)")
    path = write(tmp_path, "bad", WIDE.format(wider=f", {words}"))
    assert "wider bound of the gradient: no bound is proved" in compile_definition(path).audit


def test_every_bound_that_misses_the_promise_is_in_the_words_once(tmp_path: Path) -> None:
    """Of several bounds of an output, the worst."""
    path = write(tmp_path, "bad", GOOD.format(name="bad"))
    found = [
        ("hessian", 9.0, None), ("hessian", None, 40), ("hessian", 8.5, 47),
        ("gradient", 9.0, None), ("gradient", 12.0, None), ("value", inf, 50),
    ]  # fmt: skip
    bounds = [Bound(output, "", ulp, bits, None) for output, ulp, bits in found]
    told = str(broken(path, {}, [Miss("bad", b, PLAIN) for b in bounds]))
    assert '{"gradient": "12 ULP", "hessian": "2^-40 of the terms", "value": "no bound is proved"}' in told
    assert told.count("bad proves ") == 6


def test_of_a_loss_of_ones_own_wide_bounds_are_a_concern(tmp_path: Path) -> None:
    text = compile_file(write(tmp_path, "bad", WIDE.format(wider="")), own=True)
    (concern,) = text.concerns
    assert concern.startswith(
        "warning LK505: bad: the error bounds of gradient, hessian are wider than what is promised"
    )
    assert "@loss(wider={" in concern
    accepted = WIDE.format(wider=', wider={"gradient": "its root", "hessian": "the same"}')
    assert not compile_file(write(tmp_path, "bad", accepted), own=True).concerns


def test_a_failing_compiler_says_where(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError) as caught, supervised(write(tmp_path, "good", GOOD.format(name="good"))):
        raise KeyError("growth")
    told = str(caught.value)
    assert told.startswith("error LK504: good: the compiler fails on it") and "KeyError: 'growth', in test_a" in told


def test_the_command_line_refuses_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "good", GOOD.format(name="good"))
    write(tmp_path, "bad", GOOD.format(name="bad").replace("(y - p)", "(y - q)"))
    kept = tmp_path / "generated" / "c" / "good.c"
    kept.parent.mkdir(parents=True)
    kept.write_text("/* as it was */\n")
    compiler = Path(losskernels.codegen.__path__[0])
    monkeypatch.setattr(cli.discover, "checkout", lambda: Project(tmp_path, compiler))
    result = CliRunner().invoke(cli.app, ["generate"])
    assert result.exit_code == 2
    assert "error LK101: undeclared symbol 'q' in bad\n  --> definitions/bad.py:7:17\n" in result.stderr
    assert result.stderr.endswith("nothing was written\n") and "Traceback" not in result.output
    assert [p.name for p in (tmp_path / "generated").rglob("*")] == ["c", "good.c"]
    assert kept.read_text() == "/* as it was */\n"
