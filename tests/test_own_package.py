"""A package of own losses: generated and checked with --definitions and --out, needing NumPy and cffi alone, built as a
wheel by the README's recipe, and its C compiled and called without Python."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import losskernels
import numpy as np
import pytest
from compilers import COMPILERS
from losskernels.codegen import cli
from losskernels.codegen.driver import cache, discover, standalone, vendor
from losskernels.codegen.driver.discover import compiler_folder
from losskernels.codegen.driver.sync import present_texts
from losskernels.codegen.errors import UsageError
from losskernels.codegen.evidence.subjects import work_on
from losskernels.kernel import Kernel
from typer.testing import CliRunner, Result

ROOT = compiler_folder().parent
OPTIONS = ("--definitions", "my_losses", "--out", "my_package/_losses")
BRIER = '''\
from losskernels.language import Label, Probability, identity, logit, loss


@loss(links=(identity, logit), u10=True)
def brier(y: Label, p: Probability):
    """Squared distance between a probability and what happened."""
    return (p - y) ** 2
'''
SHARES = '''\
from losskernels.language import Labels, PerClass, Simplex, identity, loss, total

from .brier import brier


@loss(links=(identity,))
def shares(y: Labels, p: Simplex, alpha: PerClass = 2):
    """Squared distance between what was expected and what happened, over classes."""
    return total(alpha * brier(y, p))
'''


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cache.VARIABLE, str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def losskernels_again() -> Iterator[None]:
    """A command that was run in this process may have made it work on a package."""
    yield
    work_on(None)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, folder: None) -> Path:
    """A project with a generated package. Not to be changed: `copied` is."""
    root = tmp_path_factory.mktemp("project")
    (root / "my_losses").mkdir()
    (root / "my_package").mkdir()
    (root / "my_package" / "__init__.py").write_text("")
    (root / "my_losses" / "brier.py").write_text(BRIER)
    (root / "my_losses" / "shares.py").write_text(SHARES)
    run(root, "generate", *OPTIONS)
    return root


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "project"))


def run(root: Path, *arguments: str, code: int = 0) -> Result:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        result = CliRunner().invoke(cli.app, list(arguments))
    assert result.exit_code == code, result.output
    return result


def alone(folder: Path, statement: str) -> str:
    """What a Python says that sees this folder, NumPy and cffi, and no losskernels."""
    libraries = sysconfig.get_path("purelib")
    hidden = "import sys; sys.modules['losskernels'] = sys.modules['sympy'] = None"
    program = f"{hidden}; sys.path[:0] = [{str(folder)!r}]; sys.path.append({libraries!r}); {statement}"
    done = subprocess.run([sys.executable, "-S", "-c", program], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


USE = """
import pickle
from my_package import _losses as k
import my_package._losses._brier as b
print(k.brier_logits.value(1.0, 0.5), k.brier.u10.gradient(1.0, 0.5), dir(k))
print(k.shares.evaluate([[1, 0, 0]], [[0.5, 0.25, 0.25]], outputs="gradient").gradient.tolist(), repr(k.brier.bind()))
assert pickle.loads(pickle.dumps(k.shares)) is k.shares
"""


def test_an_own_loss_has_its_page(made: Path, tmp_path: Path) -> None:
    """Of the kernels in the package, as they are imported from there; two folders are needed, and losses that exist."""
    page = tmp_path / "brier.html"
    command = [Path(sysconfig.get_path("scripts")) / "losskernels", "audit", "brier_logits", "--html", page]
    done = subprocess.run([*command, *OPTIONS], cwd=made, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    text = html.unescape(page.read_text("utf-8"))
    assert ">>> from my_package._losses import brier_logits as kernel" in text
    assert "my_package/_losses/c/brier_logits.c" in text and f"losskernels generate {' '.join(OPTIONS)}" in text
    proved = alone(made, "from my_package._losses import brier_logits as k; print(f'{k.info.bounds[0].ulp:g} ULP')")
    assert f"proved {proved.strip()} (" in text
    half = subprocess.run([*command, *OPTIONS[:2]], cwd=made, capture_output=True, text=True)
    assert half.returncode != 0 and "needs two folders" in half.stderr
    command[2] = "no_such"
    none = subprocess.run([*command, *OPTIONS], cwd=made, capture_output=True, text=True)
    assert none.returncode != 0 and "there is no loss no_such" in none.stderr


def test_an_own_loss_is_shown_and_explained(made: Path) -> None:
    """The text that lies in the package, its formulas, and its steps, measured in the kernels of the package; of
    losskernels again where the folders are not given."""
    assert run(made, "show", "brier_logits", *OPTIONS).stdout == (
        made / "my_package" / "_losses" / "audit" / "brier.txt"
    ).read_text("utf-8")
    assert "L = {\\left( p - y \\right)}^{2}" in run(made, "show", "brier", "--latex", *OPTIONS).stdout
    told = run(made, "explain", "brier", "--output", "gradient", *OPTIONS).stdout
    assert "declared: (p - y)**2" in told and "compiled, u10" in told and "not measured" not in told
    assert "there is no loss brier." in run(made, "explain", "brier", code=2).stderr


def test_own_losses_have_a_site(made: Path, tmp_path: Path) -> None:
    """Their pages, with rules and functions, and their package in the reference; links lead within."""
    run(made, "site", "--out", str(tmp_path), "--definitions", OPTIONS[1], "--package", OPTIONS[3])
    front = (tmp_path / "index.html").read_text("utf-8")
    assert "made of my_losses/ by losskernels" in front and 'href="losses/shares.html#shares"' in front
    reference = html.unescape((tmp_path / "reference" / "my_package-_losses.html").read_text("utf-8"))
    assert 'href="../losses/brier.html#brier_logits"' in reference and "in [0, 1]" in reference
    assert "losskernels.kernels has one object" in (tmp_path / "guide" / "import.html").read_text("utf-8").replace(
        "<code>losskernels.kernels</code>", "losskernels.kernels"
    )
    for path in tmp_path.rglob("*.html"):
        for link in re.findall(r'(?:href|action)="(?!data:|https:)([^"#]+)', path.read_text("utf-8")):
            assert (path.parent / link).is_file(), f"{path}: {link}"
    among = ("site", "--out", OPTIONS[3] + "/pages", "--definitions", OPTIONS[1], "--package", OPTIONS[3])
    assert run(made, *among, code=2).stderr == (
        "error: pages in my_package/_losses/pages would stand among the losses of my_package/_losses.\n"
        "  help: name another folder, --out pages\n"
    )
    assert not (made / OPTIONS[3] / "pages").exists()


@pytest.mark.parametrize("command", [("show", "brier"), ("explain", "brier"), ("audit", "brier", "--html", "x.html")])
def test_two_folders_are_needed_that_exist(made: Path, command: tuple[str, ...]) -> None:
    only = run(made, *command, *OPTIONS[:2], code=2).stderr
    assert only == (
        "error: a package of own losses needs two folders.\n  help: --definitions my_losses --out my_package/_losses\n"
    )
    empty = run(made, *command, *OPTIONS[:3], "my_package/none", code=2).stderr
    assert empty == (
        "error: there is no package of losses in my_package/none.\n"
        "  help: run: losskernels generate --definitions my_losses --out my_package/none\n"
    )
    no_such = run(made, command[0], "zebra", *command[2:], *OPTIONS, code=2).stderr
    assert no_such == ("error: there is no loss zebra.\n  help: there are brier, brier_logits, shares\n")


def test_the_package_runs_where_there_is_no_losskernels(made: Path) -> None:
    ours = losskernels.compile(made / "my_losses" / "brier.py")
    names = ["brier", "brier_logits", "shares"]
    assert alone(made, f"exec({USE!r})").splitlines() == [
        f"{ours.brier_logits.value(1.0, 0.5)} -1.0 {names}",
        "[[-2.0, 1.0, 1.0]] my_package._losses.brier.bind()",
    ]


def test_nothing_in_the_package_imports_losskernels(made: Path) -> None:
    for path, text in present_texts(made / "my_package" / "_losses").items():
        if path.endswith((".py", ".pyi")):
            assert not re.search(r"^\s*(from|import) losskernels", text, re.MULTILINE), path


def test_the_stubs_agree_with_the_package(made: Path) -> None:
    stub = (made / "my_package" / "_losses" / "_brier.pyi").read_text()
    assert "from ._runtime.kernel import Bound, Kernel" in stub
    program = 'from my_package._losses import brier\nreveal_type(brier.u10)\nbrier.evaluate(1, 2, outputs="gradiend")\n'
    (made / "use.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--no-incremental", "use.py"]
    said = subprocess.run(command, cwd=made, capture_output=True, text=True).stdout
    (made / "use.py").unlink()
    assert '"my_package._losses._brier._BrierTier"' in said and "[arg-type]" in said, said


def test_generate_again_has_nothing_to_do_and_check_agrees(copied: Path) -> None:
    assert "nothing to do: my_package/_losses/ is up to date" in run(copied, "generate", *OPTIONS).stdout
    assert run(copied, "check", *OPTIONS).stdout == "my_package/_losses/ is what the definitions say\n"


def test_check_tells_drift_and_what_mends_it(copied: Path) -> None:
    """An edit reaches the loss that imports the edited one; a copy of the runtime that was edited is told."""
    path = copied / "my_losses" / "brier.py"
    path.write_text(path.read_text().replace("** 2", "** 2 / 2"))
    with open(copied / "my_package" / "_losses" / "_runtime" / "engine.py", "a") as engine:
        engine.write("# mine\n")
    shown = run(copied, "check", *OPTIONS, code=1).stdout
    assert shown.startswith("edited by hand: my_package/_losses/_runtime/engine.py (lines ")
    assert "drift: my_package/_losses/ is not what definitions and compiler say, for 2 losses" in shown
    assert "-  brier(y, p) = (p - y)**2\n" in shown and "+  brier(y, p) = (p - y)**2/2\n" in shown
    remedy = "losskernels generate --definitions my_losses --out my_package/_losses"
    assert shown.endswith(f"fix: {remedy} && git add my_package/_losses\n")
    files = {found["file"] for found in json.loads(run(copied, "check", "--json", *OPTIONS, code=1).stdout)}
    assert {"my_package/_losses/c/brier.c", "my_package/_losses/_runtime/engine.py"} <= files
    run(copied, *remedy.split()[1:])
    assert "is what the definitions say" in run(copied, "check", *OPTIONS).stdout


def test_the_text_is_the_same_wherever_the_project_lies(made: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "a" / "b"
    shutil.copytree(made / "my_losses", elsewhere / "my_losses")
    run(elsewhere.parent, "generate", "--definitions", "b/my_losses", "--out", "b/my_package/_losses")
    assert present_texts(elsewhere / "my_package/_losses") == present_texts(made / "my_package/_losses")


def test_an_edit_of_what_is_copied_reaches_the_package(
    copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = tmp_path / "ufuncs.py"
    edited.write_text((ROOT / "codegen/runtime/ufuncs.py").read_text() + "# better\n")
    plain = vendor.sources
    monkeypatch.setattr(vendor, "sources", lambda *folders: plain(*folders) | {"_runtime/ufuncs.py": edited})
    assert "updated" in run(copied, "generate", *OPTIONS).stdout
    assert (copied / "my_package/_losses/_runtime/ufuncs.py").read_text().endswith("# better\n")


def test_a_bad_definition_writes_nothing(copied: Path) -> None:
    before = present_texts(copied / "my_package")
    path = copied / "my_losses" / "brier.py"
    path.write_text(path.read_text().replace("(p - y)", "(p - z)"))
    told = run(copied, "generate", *OPTIONS, code=2).stderr
    assert "error LK101: undeclared symbol 'z' in brier\n  --> brier.py:7:17" in told
    assert told.endswith("nothing was written\n")
    assert present_texts(copied / "my_package") == before


WIDE = """from losskernels.language import *


@loss(links=(softmax,), conventions=(zero_log_zero,){wider})
def squares(y: Labels, p: Simplex):
    \"\"\"The squared surprisal.\"\"\"
    return total(y*log(p)**2)
"""


def test_bounds_that_are_wider_than_the_catalogues_are_a_warning(copied: Path) -> None:
    """The package has the loss, and the warning has the words that end it."""
    for name in ("brier", "shares"):
        (copied / "my_losses" / f"{name}.py").unlink()
    definition = copied / "my_losses" / "squares.py"
    definition.write_text(WIDE.format(wider=""))
    told = run(copied, "generate", *OPTIONS).stderr
    assert "warning LK505: squares: the error bounds of gradient, hessian are wider than what is promised" in told
    bounds = "[b for b in k.info.bounds if b.output == 'gradient']"
    use = f"from my_package._losses import squares_logits as k; print({bounds}[0].ulp, k.value([1, 0], [0, 0]))"
    assert alone(copied, use) == "None 0.4804530139182014\n"
    words = re.search(r"wider=\{.*?\}", told)
    assert words is not None
    definition.write_text(WIDE.format(wider=f", {words[0]}"))
    assert "warning" not in run(copied, "generate", *OPTIONS).stderr


def test_an_interrupted_generate_leaves_nothing_half_written(copied: Path) -> None:
    """Killed while C is compiled, when all the text is made: the old package is there, and then the new one."""
    before = present_texts(copied / "my_package" / "_losses")
    path = copied / "my_losses" / "brier.py"
    path.write_text(path.read_text().replace("** 2", "** 2 / 4"))
    slow = copied / "cc"
    slow.write_text(
        f'#!/bin/sh\ncase "$*" in *--version*) cc --version;; *) touch {copied}/compiling; sleep 60;; esac\n'
    )
    slow.chmod(0o755)
    process = subprocess.Popen(
        [sys.executable, "-c", "from losskernels.codegen.cli import main; main()", "generate", *OPTIONS],
        cwd=copied, env=os.environ | {"CC": str(slow)}, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    for _ in range(1200):
        if (copied / "compiling").exists() or process.poll() is not None:
            break
        time.sleep(0.05)
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert present_texts(copied / "my_package" / "_losses") == before
    run(copied, "generate", *OPTIONS)
    assert "**2/4" in (copied / "my_package/_losses/audit/brier.txt").read_text()
    left = sorted(p.name for p in (copied / "my_package/.losskernels/_losses").iterdir())
    assert left == ["lock", "objects"]
    assert (copied / "my_package/.losskernels/.gitignore").read_text() == "*\n"


@pytest.mark.parametrize(
    ("definitions", "out", "told"),
    [
        ("nowhere", "my_package/_losses", "there is no folder nowhere"),
        ("my_losses", "my_package", "my_package/"),
        ("my_losses", "my_losses/_out", "my_losses and my_losses/_out lie in each other"),
        ("my_losses", ".", "my_losses and . lie in each other"),
        ("my_losses", "my_package/own-losses", "Python cannot import a package own-losses"),
        ("my_losses", "setup.cfg", "Python cannot import a package setup.cfg"),
        ("my_losses", "my_package/class", "Python cannot import a package class"),
    ],
)
def test_folders_that_cannot_be(copied: Path, definitions: str, out: str, told: str) -> None:
    before = present_texts(copied)
    error = run(copied, "generate", "--definitions", definitions, "--out", out, code=2).stderr
    assert error.startswith(f"error: {told}") and "\n  help: " in error
    assert present_texts(copied) == before


def test_a_file_of_ones_own_in_the_package_is_not_lost(copied: Path) -> None:
    mine = copied / "my_package" / "_losses" / "mine.py"
    mine.write_text("x = 1\n")
    told = run(copied, "generate", *OPTIONS, code=2).stderr
    assert told.startswith("error: my_package/_losses/mine.py was not generated")
    assert mine.read_text() == "x = 1\n"


def test_one_option_needs_the_other(copied: Path) -> None:
    for half in (OPTIONS[:2], OPTIONS[2:]):
        assert "needs two folders.\n  help: --definitions my_losses --out" in run(copied, "check", *half, code=2).stderr


def test_a_loss_whose_module_has_the_name_of_another_is_refused(copied: Path) -> None:
    (copied / "my_losses" / "runtime.py").write_text(BRIER.replace("brier", "runtime"))
    assert "rename the loss runtime" in run(copied, "generate", *OPTIONS, code=2).stderr


def test_copies_are_what_the_kernels_import() -> None:
    """Every relative import of a copy leads to a copy."""
    texts = vendor.texts(compiler_folder(), ROOT / "codegen" / "runtime")
    modules = {path.split("/")[1].removesuffix(".py") for path in texts if path.endswith(".py")}
    assert {"kernel", "description", "arguments", "engine", "native", "ufuncs", "build", "wheel"} <= modules
    for path, text in texts.items():
        if path.endswith(".py"):
            assert not re.search(r"^\s*from \.\.", text, re.MULTILINE), path
            assert set(re.findall(r"^\s*from \.(\w+) import", text, re.MULTILINE)) <= modules, path
    assert "Permission is hereby granted" in texts["_runtime/__init__.py"]


def test_a_definition_of_the_catalogue_that_is_called_counts(tmp_path: Path) -> None:
    """Its own imports too; and a file of one's own with the same name does not."""
    library = tmp_path / "losskernels" / "definitions"
    for folder in (tmp_path / "mine", library):
        folder.mkdir(parents=True)
    (library / "base.py").write_text("from .deeper import x")
    (library / "deeper.py").write_text("x = 1")
    (tmp_path / "mine" / "deeper.py").write_text("x = 2")
    (tmp_path / "mine" / "own.py").write_text("from losskernels.definitions.base import base")
    project = discover.Project(tmp_path, tmp_path / "losskernels" / "codegen", ("mine", "out"))
    files = {"own": tmp_path / "mine" / "own.py"}
    assert set(discover.closure(project, files["own"])) == {files["own"], library / "base.py", library / "deeper.py"}
    before = discover.loss_keys(project, files, "")
    (library / "deeper.py").write_text("x = 3")
    assert discover.loss_keys(project, files, "") != before


def test_a_checkout_and_an_installed_copy_have_the_same_key(tmp_path: Path) -> None:
    """And the same copies: so `check` agrees with a package that another kind of install generated."""
    installed = tmp_path / "losskernels"
    shutil.copytree(ROOT / "codegen" / "runtime", installed)
    shutil.copytree(ROOT / "codegen", installed / "codegen", ignore=shutil.ignore_patterns("runtime"))
    shutil.copy(ROOT / "LICENSE", installed)
    ours, theirs = (
        discover.Project(root, root / "codegen", ("my_losses", "my_package/_losses")) for root in (ROOT, installed)
    )
    assert theirs.native == installed / "native"
    assert discover.compiler_key(ours, {}) == discover.compiler_key(theirs, {})
    assert vendor.texts(ours.compiler, ours.runtime) == vendor.texts(theirs.compiler, theirs.runtime)
    (installed / "engine.py").write_text("# another\n")
    assert discover.compiler_key(ours, {}) != discover.compiler_key(theirs, {})


# --- a wheel, by the README's recipe ----------------------------------------------------------------------------------


def recipe(root: Path) -> None:
    """The two files as the README has them."""
    readme = (ROOT / "README.md").read_text("utf-8")
    (toml,) = re.findall(r"^```toml\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    (setup,) = (
        block for block in re.findall(r"^```py\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL) if "setup(" in block
    )
    (root / "pyproject.toml").write_text(toml)
    (root / "setup.py").write_text(setup)


def build(root: Path, kind: str) -> Path:
    script = f"from setuptools import build_meta; print(build_meta.build_{kind}('dist'))"
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "dist" / done.stdout.splitlines()[-1]


def test_a_wheel_by_the_recipe(copied: Path, tmp_path: Path) -> None:
    recipe(copied)
    for built in (copied / "my_package" / "_losses").glob("*.so"):
        built.unlink()
    wheel = build(copied, "wheel")
    assert "-cp311-abi3-" in wheel.name
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    installed = tmp_path / "installed"
    assert {path.name.split("-")[0] for path in installed.iterdir()} == {"my_package"}
    assert (installed / "my_package/_losses/_brier.pyi").exists()
    shutil.rmtree(copied / "my_package")
    assert alone(installed, f"exec({USE!r})").count("\n") == 2
    for level in ("baseline", "x86_64_v3"):
        statement = f"import os; os.environ['LOSSKERNELS_LEVEL'] = {level!r}; exec({USE!r})"
        if os.uname().machine == "x86_64" and "avx2" in Path("/proc/cpuinfo").read_text():
            alone(installed, statement)


def test_an_sdist_by_the_recipe_builds_the_same_wheel(copied: Path, tmp_path: Path) -> None:
    recipe(copied)
    with tarfile.open(build(copied, "sdist")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    names = [sorted(zipfile.ZipFile(build(root, "wheel")).namelist()) for root in (copied, unpacked)]
    assert names[0] == names[1] and any(name.endswith(".so") for name in names[0])


def test_text_that_was_edited_is_not_built(copied: Path) -> None:
    recipe(copied)
    (copied / "my_package/_losses/c/brier.c").write_text("int edited;\n")
    done = subprocess.run([sys.executable, "setup.py", "build"], cwd=copied, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith(
        "error: _losses/ does not fit the compiler's sources.\n  help: run: losskernels generate"
    )


# --- plain C ----------------------------------------------------------------------------------------------------------

STRICT = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-Ic", "-Ic/native")


@pytest.mark.parametrize("compiler", COMPILERS)
def test_every_c_file_compiles_alone(made: Path, compiler: str) -> None:
    package = made / "my_package" / "_losses"
    sources = [*package.glob("c/*.c"), *package.glob("c/native/engine*.c"), *package.glob("c/examples/*.c")]
    assert len(sources) >= 8
    for source in sources:
        command = [compiler, *STRICT, "-fsyntax-only", str(source.relative_to(package))]
        done = subprocess.run(command, cwd=package, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_catalogue_compiles_alone_too(compiler: str) -> None:
    generated, native = ROOT / "generated", ROOT / "codegen" / "runtime" / "native"
    sources = [*generated.glob("c/*.c"), *native.glob("engine*.c")]
    includes = (f"-I{generated / 'c'}", f"-I{native}")
    command = [compiler, *STRICT[:4], *includes, "-fsyntax-only", *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 and len(sources) > 10, done.stderr


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("loss", ["brier", "shares"])
def test_the_example_computes_what_the_kernel_does(made: Path, tmp_path: Path, compiler: str, loss: str) -> None:
    """Compiled by the command that stands in it, made strict."""
    package = made / "my_package" / "_losses"
    text = (package / "c" / "examples" / f"{loss}.c").read_text()
    (command,) = re.findall(r"^ \*     cc (.*)$", text, re.MULTILINE)
    program = tmp_path / "program"
    line = f"{compiler} -Wall -Wextra -Werror {command} -o {program}"
    done = subprocess.run(line, shell=True, cwd=package, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    printed = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout
    compiled = losskernels.compile(made / "my_losses" / f"{loss}.py")
    kernel: Kernel = compiled if isinstance(compiled, Kernel) else compiled[loss]
    arrays: dict[str, Any] = {}
    for name, values in re.findall(r"double (\w+)\[\] = \{(.*)\};", text):
        shape = (3, 3) if next(a for a in kernel.info.arguments if a.name == name).axis else (-1,)
        arrays[name] = np.array([float(v) for v in values.split(",")]).reshape(shape)
    outputs = tuple(o.name for o in kernel.info.outputs)
    wanted = kernel.evaluate(*arrays.values(), outputs=outputs)
    for name, exact in zip(outputs, wanted, strict=True):
        got = [float(x) for x in re.findall(rf"^{name}\[\d+\] = (.*)$", printed, re.MULTILINE)]
        np.testing.assert_allclose(got, np.ravel(exact), rtol=1e-14)
        assert any(got)


def test_definitions_are_not_looked_for_elsewhere(made: Path) -> None:
    with pytest.raises(UsageError, match="lie in each other"):
        standalone.project_of(made, made / "my_package" / "_losses")
