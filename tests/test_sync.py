"""generated/ follows definitions/: what is derived again, what is deleted, and that nothing is ever half written."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import fake_backend
import pytest
from fake_backend import BACKEND, all_alpha, define, make_project
from losskernels.codegen.compiled import LossText
from losskernels.codegen.driver import discover, manifest, sync
from losskernels.codegen.driver.check import check
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import Listener, Report, generate
from losskernels.codegen.driver.parallel import Failure, compile_all
from losskernels.codegen.errors import LosskernelsError, UsageError


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path, alpha="value = 1", beta="value = 2")


def texts(project: Project) -> dict[str, str]:
    return sync.present_texts(project.generated)


def statuses(report: Report) -> dict[str, str]:
    return {row.loss: row.status for row in report.rows}


def module(project: Project) -> list[str]:
    return [path.name for path in (project.generated / "kernels").glob("*.so")]


def test_from_nothing_everything_is_written_and_compiled(project: Project) -> None:
    report = generate(project, BACKEND)
    assert statuses(report) == {"alpha": "new", "beta": "new"}
    assert set(texts(project)) == {
        *(f"{folder}/{name}" for folder, name in [("audit", "alpha.txt"), ("audit", "beta.txt")]),
        *("c/alpha.c", "c/beta.c", "c/elementary.h"),
        *("kernels/__init__.py", "kernels/_alpha.py", "kernels/_beta.py", "kernels/_native_name.py"),
        "manifest.json",
    }
    assert len(module(project)) == 1
    assert sorted(path.name for path in project.scratch.iterdir()) == ["lock", "objects"]


def test_nothing_to_do_changes_nothing(project: Project) -> None:
    generate(project, BACKEND)
    before = {path: path.stat().st_mtime_ns for path in project.generated.rglob("*")}
    report = generate(project, BACKEND)
    assert statuses(report) == {"alpha": "unchanged", "beta": "unchanged"}
    assert not report.compiled and not report.changes
    assert {path: path.stat().st_mtime_ns for path in project.generated.rglob("*")} == before


def test_only_the_edited_loss_is_derived(project: Project) -> None:
    generate(project, BACKEND)
    old = module(project)
    define(project, "alpha", "value = 3")
    report = generate(project, BACKEND)
    assert statuses(report) == {"alpha": "changed", "beta": "unchanged"}
    assert [row.loss for row in report.rows if row.seconds] == ["alpha"]
    assert "3" in texts(project)["c/alpha.c"]
    assert module(project) != old and len(module(project)) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "from losskernels.definitions.base import base",
        "from losskernels.definitions import base",
        "import losskernels.definitions.base as b",
        "from .base import base",
        "from . import base",
    ],
)
def test_an_edit_reaches_the_losses_that_import_it(project: Project, statement: str) -> None:
    define(project, "base", "value = 5")
    define(project, "alpha", f"{statement}\nvalue = 1")
    generate(project, BACKEND)
    define(project, "base", "value = 6")
    assert statuses(generate(project, BACKEND)) == {"alpha": "same text", "base": "changed", "beta": "unchanged"}


def test_a_helper_module_is_no_loss_but_counts(project: Project) -> None:
    define(project, "_shared", "x = 1")
    define(project, "alpha", "from ._shared import x\nvalue = 1")
    assert statuses(generate(project, BACKEND)) == {"alpha": "new", "beta": "new"}
    define(project, "_shared", "x = 2")
    assert statuses(generate(project, BACKEND)) == {"alpha": "same text", "beta": "unchanged"}


def test_an_edit_of_the_compiler_reaches_every_loss(project: Project) -> None:
    generate(project, BACKEND)
    (project.compiler / "passes.py").write_text("# another rule")
    assert statuses(generate(project, BACKEND)) == {"alpha": "same text", "beta": "same text"}
    (project.compiler / "driver").mkdir()
    (project.compiler / "driver" / "sync.py").write_text("# moves text only")
    assert statuses(generate(project, BACKEND)) == {"alpha": "unchanged", "beta": "unchanged"}


def test_what_the_compiler_imports_counts() -> None:
    own = discover.checkout().compiler
    sources = [path for path in own.rglob("*.py") if "runtime" not in path.relative_to(own).parts]
    found = {name for path in sources for name in re.findall(r"from losskernels\.(\w+) import", path.read_text())}
    assert {f"runtime/{name}.py" for name in found - {"language"}} == set(discover.PRINTED)
    assert all((own / name).exists() for name in (*discover.PRINTED, *discover.DRIVERS))


def test_a_removed_loss_leaves_nothing_behind(project: Project) -> None:
    generate(project, BACKEND)
    (project.definitions / "beta.py").unlink()
    assert statuses(generate(project, BACKEND)) == {"alpha": "unchanged", "beta": "removed"}
    assert not [path for path in texts(project) if "beta" in path]
    assert "beta" not in texts(project)["kernels/__init__.py"]


def test_a_renamed_loss_moves(project: Project) -> None:
    generate(project, BACKEND)
    (project.definitions / "beta.py").rename(project.definitions / "gamma_loss.py")
    assert statuses(generate(project, BACKEND)) == {"alpha": "unchanged", "beta": "removed", "gamma_loss": "new"}


def test_named_losses_only(project: Project) -> None:
    generate(project, BACKEND)
    define(project, "alpha", "value = 3")
    define(project, "beta", "value = 4")
    assert statuses(generate(project, BACKEND, ["alpha"])) == {"alpha": "changed"}
    assert "2" in texts(project)["c/beta.c"]
    assert statuses(generate(project, BACKEND)) == {"alpha": "unchanged", "beta": "changed"}
    with pytest.raises(UsageError, match="did you mean alpha"):
        generate(project, BACKEND, ["alpa"])


def test_a_loss_defined_twice_is_refused(project: Project) -> None:
    (project.definitions / "more").mkdir()
    define(project, "more/alpha", "value = 9")
    with pytest.raises(UsageError, match=r"defined twice.*definitions/alpha.py.*definitions/more/alpha.py"):
        generate(project, BACKEND)


def test_two_losses_with_one_kernel_are_refused(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    define(project, "alpha", "value = 8")
    define(project, "beta", "value = 9")
    with pytest.raises(LosskernelsError) as caught:
        generate(project, replace(BACKEND, compile_file=all_alpha))
    assert str(caught.value) == (
        "definitions/alpha.py and definitions/beta.py both make the kernel alpha.\n"
        "  help: rename one of the two losses\n\n"
        "nothing was written"
    )
    assert texts(project) == good


def test_a_hand_edit_is_overwritten(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    (project.generated / "c" / "alpha.c").write_text("int broken")
    (project.generated / "audit" / "beta.txt").unlink()
    (project.generated / "c" / "stray.c").write_text("int stray;")
    assert statuses(generate(project, BACKEND)) == {"alpha": "restored", "beta": "restored"}
    assert texts(project) == good


def test_a_hand_edit_is_overwritten_whatever_is_named(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    (project.generated / "c" / "beta.c").unlink()
    assert statuses(generate(project, BACKEND, ["alpha"])) == {"alpha": "unchanged", "beta": "restored"}
    assert texts(project) == good


def test_a_manifest_in_conflict_is_as_good_as_none(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    (project.generated / manifest.FILE).write_text("<<<<<<< HEAD\n" + good[manifest.FILE])
    generate(project, BACKEND)
    assert texts(project) == good


def test_every_bad_definition_is_reported_and_nothing_written(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    define(project, "alpha", "value = 7")
    define(project, "beta", "# bad")
    define(project, "delta", "# crash")
    with pytest.raises(LosskernelsError) as caught:
        generate(project, BACKEND)
    assert "error LK101: undeclared symbol in beta" in str(caught.value)
    assert "error: delta: the process that compiled it was ended" in str(caught.value)
    assert texts(project) == good and module(project)


def test_a_derivation_that_does_not_end_is_given_up(project: Project) -> None:
    define(project, "beta", "# sleep")
    files = discover.definition_files(project)
    found = {result.loss: result.outcome for result in compile_all(files, BACKEND.compile_file, limit=0.5)}
    assert isinstance(found["alpha"], LossText)
    assert isinstance(found["beta"], Failure) and "did not end within 0.5 seconds" in found["beta"].message


def test_a_c_error_leaves_everything_as_it_was(project: Project) -> None:
    generate(project, BACKEND)
    good, built = texts(project), module(project)
    define(project, "alpha", "value = nonsense")
    with pytest.raises(LosskernelsError, match=r"(?s)compiling alpha.c failed.*nonsense"):
        generate(project, BACKEND)
    assert texts(project) == good and module(project) == built
    assert not (project.scratch / "stage").exists()


GENERATE = """
import sys
from pathlib import Path
sys.path[:0] = {path!r}
from fake_backend import BACKEND
from losskernels.codegen.driver.discover import Project
from losskernels.codegen.driver.generate import Listener, generate
root = Path({root!r})
if __name__ == "__main__":
    listener = Listener(lambda sentence: print(sentence, flush=True), lambda *step: print(*step, flush=True))
    generate(Project(root, root / "codegen"), BACKEND, listener=listener, jobs={jobs})
"""


def start(project: Project, jobs: int = 2, **environment: str) -> subprocess.Popen[str]:
    """A generate in a process of its own."""
    script = project.root / f"run{jobs}.py"
    path = [str(Path(fake_backend.__file__).parent)]
    script.write_text(GENERATE.format(path=path, root=str(project.root), jobs=jobs))
    return subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}
    )


def wait_for(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdout is not None
    for said in process.stdout:
        if line in said:
            return
    raise AssertionError(f"{line!r} was never said")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_generate_changes_nothing_and_blocks_nothing(project: Project, how: signal.Signals) -> None:
    generate(project, BACKEND)
    good = texts(project)
    define(project, "alpha", "value = 7")
    define(project, "beta", "value = 8  # sleep")
    process = start(project)
    wait_for(process, "deriving 1 2")
    children = _children(process.pid)
    process.send_signal(how)
    process.wait(10)
    assert texts(project) == good
    deadline = time.monotonic() + 5
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if Path(f"/proc/{child}").exists()]
    define(project, "beta", "value = 8")
    assert statuses(generate(project, BACKEND)) == {"alpha": "changed", "beta": "changed"}


def test_a_kill_while_compiling_changes_nothing(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    slow = project.root / "slow-cc"
    slow.write_text('#!/bin/sh\ncase "$*" in *--version*) echo slow;; *) sleep 60;; esac\n')
    slow.chmod(0o755)
    define(project, "alpha", "value = 7")
    process = start(project, CC=str(slow))
    wait_for(process, "compiling C 0")
    process.kill()
    process.wait(10)
    assert texts(project) == good
    assert (project.scratch / "stage").exists()
    generate(project, BACKEND)
    assert "7" in texts(project)["c/alpha.c"]
    assert sorted(path.name for path in project.scratch.iterdir() if path.is_dir()) == ["objects"]


def test_a_kill_between_two_renames_is_undone(project: Project) -> None:
    generate(project, BACKEND)
    good = texts(project)
    project.generated.rename(project.scratch / "previous")
    assert statuses(generate(project, BACKEND)) == {"alpha": "unchanged", "beta": "unchanged"}
    assert texts(project) == good


def test_without_an_exchanging_system_call(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "_exchange", lambda one, other: False)
    generate(project, BACKEND)
    define(project, "alpha", "value = 7")
    generate(project, BACKEND)
    assert "7" in texts(project)["c/alpha.c"]
    assert not (project.scratch / "previous").exists()


def test_a_failed_swap_puts_the_old_folder_back(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    generate(project, BACKEND)
    good = texts(project)
    monkeypatch.setattr(sync, "_exchange", lambda one, other: False)
    with pytest.raises(FileNotFoundError), sync.staged(project, {"manifest.json": "{}"}) as stage:
        sync.shutil.rmtree(stage)
    assert texts(project) == good


def test_two_at_once_do_not_mix(project: Project) -> None:
    define(project, "alpha", "value = 7")
    said: list[str] = []
    with sync.locked(project, said.append):
        process = start(project)
        wait_for(process, f"process {os.getpid()}")
        assert process.poll() is None
    assert process.wait(60) == 0
    assert "7" in texts(project)["c/alpha.c"]
    assert not said


def test_the_text_does_not_depend_on_the_surroundings(project: Project) -> None:
    seen = []
    for jobs, surroundings in [
        (1, {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"}),
        (2, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"}),
    ]:
        if project.generated.exists():
            sync.shutil.rmtree(project.generated)
        assert start(project, jobs, **surroundings).wait(60) == 0
        seen.append(texts(project))
    assert seen[0] == seen[1]


COMPILE = """
import sys
from losskernels.codegen.driver.discover import checkout, definition_files, digest_of
from losskernels.codegen.driver.generate import Listener, collect, standard
from losskernels.codegen.driver.parallel import compile_all
if __name__ == "__main__":
    names = {names!r}
    files = {{name: path for name, path in definition_files(checkout()).items() if name in names}}
    found = collect(compile_all(files, standard().compile_file, {jobs}), len(files), Listener())
    print(digest_of(repr(found[name].outcome) for name in names))
"""


def test_the_real_text_does_not_depend_on_the_surroundings(tmp_path: Path) -> None:
    pytest.importorskip("losskernels.codegen.pipeline")
    script = tmp_path / "compile.py"
    seen = set()
    for jobs, surroundings in [
        (1, {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"}),
        (2, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"}),
    ]:
        script.write_text(COMPILE.format(names=["poisson", "categorical_crossentropy"], jobs=jobs))
        done = subprocess.run(
            [sys.executable, str(script)], capture_output=True, text=True, env={**os.environ, **surroundings}
        )
        assert done.returncode == 0, done.stderr
        seen.add(done.stdout)
    assert len(seen) == 1


def test_check_finds_nothing_after_generate(project: Project) -> None:
    generate(project, BACKEND)
    assert check(project, BACKEND) == []


def test_check_tells_a_hand_edit_from_drift(project: Project) -> None:
    generate(project, BACKEND)
    (project.generated / "audit" / "beta.txt").write_text("beta\nvalue 2 exactly\n")
    (project.generated / "c" / "beta.c").unlink()
    (project.generated / "c" / "stray.c").write_text("int stray;\n")
    define(project, "alpha", "value = 3")
    before = texts(project)
    found = {finding.change.path: (finding.kind, finding.loss) for finding in check(project, BACKEND)}
    assert found == {
        "audit/alpha.txt": ("drift", "alpha"),
        "c/alpha.c": ("drift", "alpha"),
        "kernels/_alpha.py": ("drift", "alpha"),
        "audit/beta.txt": ("edited by hand", "beta"),
        "c/beta.c": ("deleted by hand", "beta"),
        "c/stray.c": ("unexpected", ""),
        "kernels/_native_name.py": ("drift", ""),
        "manifest.json": ("drift", ""),
    }
    assert list(found)[:3] == ["audit/alpha.txt", "c/alpha.c", "kernels/_alpha.py"], "the formula comes first"
    assert [f.lines for f in check(project, BACKEND) if f.change.path == "audit/beta.txt"] == ["2"]
    assert texts(project) == before


def test_check_sees_a_loss_that_was_never_generated(project: Project) -> None:
    generate(project, BACKEND)
    define(project, "delta", "value = 3")
    kinds = {f.kind for f in check(project, BACKEND, Listener()) if f.loss == "delta"}
    assert kinds == {"not generated"}


def _children(pid: int) -> list[int]:
    """The processes below `pid`."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(line.split()[0]): int(line.split()[1]) for line in listed.splitlines()}
    found, waiting = [], [pid]
    while waiting:
        current = waiting.pop()
        below = [child for child, parent in parents.items() if parent == current]
        found += below
        waiting += below
    return found


@pytest.mark.parametrize("path", ["audit/alpha.txt", "kernels/_beta.py", "manifest.json"])
def test_a_file_of_other_bytes_than_utf_8_is_written_anew(project: Project, path: str) -> None:
    generate(project, BACKEND)
    before = texts(project)
    (project.generated / path).write_bytes(b"\xff\xfe")
    if path != manifest.FILE:
        (finding,) = check(project, BACKEND)
        assert (finding.kind, finding.change.path) == ("edited by hand", path)
    (change,) = generate(project, BACKEND).changes
    told = "\n".join(sync.unified(path, change.old, change.new, "before", "now"))
    assert r"-\xff\xfe" in told and told.encode()
    assert texts(project) == before


@pytest.mark.parametrize("path", ["audit/alpha.txt", "kernels/_beta.py", "manifest.json"])
def test_a_folder_in_the_place_of_a_file_gives_way(project: Project, path: str) -> None:
    generate(project, BACKEND)
    before = texts(project)
    (project.generated / path).unlink()
    (project.generated / path / "inside").mkdir(parents=True)
    if path == manifest.FILE:
        with pytest.raises(LosskernelsError, match=r"(?s)manifest.json cannot be read .*: delete generated/"):
            check(project, BACKEND)
    else:
        assert [(f.kind, f.change.path) for f in check(project, BACKEND)] == [("deleted by hand", path)]
    generate(project, BACKEND)
    assert texts(project) == before
