"""The command line. In: arguments. Out: text on standard output, complaints on standard error, and an exit code:
0 fine, 1 drift or a finding, 2 a bad definition or bad usage, 130 interrupted.

Each command parses, calls one function of the compiler and prints what it returns. Neither SymPy nor NumPy is imported
here: help and "nothing to do" are quick.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, ParamSpec

import typer
from losskernels import settings

from ..driver import build as builder
from ..driver import check as checker
from ..driver import discover, manifest, standalone, sync
from ..driver import generate as generator
from ..errors import LosskernelsError, UsageError
from . import output
from .audit import audit
from .bench import bench
from .doctor import doctor
from .explain import explain
from .own import Definitions, Out, generated, project_of
from .scaffold import scaffold
from .site import site
from .watch import watch as keep_watching

DRIFT, BAD_USAGE, INTERRUPTED = 1, 2, 130

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Loss kernels from textbook formulas: edit definitions/, generate, import losskernels.kernels.",
    epilog="Start with: losskernels list; losskernels show poisson; losskernels new my_loss",
)
P = ParamSpec("P")


def main() -> None:
    """The entry point of the `losskernels` command."""
    app()


def command(example: str) -> Callable[[Callable[P, None]], Callable[P, None]]:
    """Registers a command with an example in its help; its errors become sentences and exit codes."""

    def register(function: Callable[P, None]) -> Callable[P, None]:
        @functools.wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> None:
            try:
                function(*args, **kwargs)
            except LosskernelsError as error:
                message = str(error)
                print(message if message.startswith("error") else f"error: {message}", file=sys.stderr)
                raise typer.Exit(error.exit_code) from None
            except settings.SettingError as error:
                print(f"error: {error}", file=sys.stderr)
                raise typer.Exit(BAD_USAGE) from None
            except KeyboardInterrupt:
                print("interrupted; nothing was written", file=sys.stderr)
                raise typer.Exit(INTERRUPTED) from None

        name = function.__name__.rstrip("_")
        return app.command(name, epilog=f"Example: {example}")(run)

    return register


Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@command("losskernels generate, or after editing one definition: losskernels generate poisson --diff")
def generate(
    names: Annotated[list[str] | None, typer.Argument(help="The losses to bring up to date; all if none.")] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Also print what changed: the audit first, then C.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Do it again after every save, until Ctrl-C.")] = False,
    definitions: Definitions = None,
    out: Out = None,
) -> None:
    """Derive what changed, write generated/, compile it, and print a table of the losses."""
    project, backend = _made(definitions, out)
    if watch:
        if names or diff:
            raise UsageError("--watch tells every change in a line.\n  help: leave out the names and --diff")
        keep_watching(project, backend)
        return
    with output.progress() as listener:
        report = generator.generate(project, backend, names or (), listener)
    output.warn(report.warnings)
    output.table(
        ("loss", "definition", "status", "kernels", "files", "seconds"),
        [
            (
                row.loss,
                row.source,
                row.status,
                str(row.bindings),
                str(row.files_changed or "-"),
                f"{row.seconds:.1f}" if row.seconds else "-",
            )
            for row in report.rows
        ],
    )
    if diff:
        for change in report.changes:
            output.diff(sync.unified(change.path, change.old, change.new, "before", "now"), change.path)
    if report.changes or report.compiled:
        changed = sum(Path(change.path).parent == Path("audit") for change in report.changes)
        print(
            f"{project.folder}/ updated: {output.count(len(report.changes), 'file')} changed, "
            f"{output.count(changed, 'formula', 'formulas')} among them"
            f"{'; compiled' if report.compiled else ''} ({report.seconds:.1f} s)"
        )
    else:
        print(f"nothing to do: {project.folder}/ is up to date ({report.seconds:.1f} s)")


@command("losskernels check")
def check(as_json: Json = False, definitions: Definitions = None, out: Out = None) -> None:
    """Derive everything again, in memory, and compare it with generated/. Exit code 1 if they differ."""
    project, backend = _made(definitions, out)
    with output.progress() as listener:
        findings = checker.check(project, backend, listener)
    if as_json:
        found = [
            {"kind": f.kind, "loss": f.loss, "source": f.source, "file": f"{project.folder}/{f.change.path}"}
            | {"lines": f.lines}
            for f in findings
        ]
        print(json.dumps(found, indent=2))
    else:
        output.findings(findings, f"{project.remedy} && git add {project.folder}", project.folder)
    if findings:
        raise typer.Exit(DRIFT)


@command("losskernels build, or with another compiler: CC=clang losskernels build")
def build() -> None:
    """Compile generated/c/ as it lies there."""
    project = discover.checkout()
    with output.progress() as listener, sync.locked(project, listener.say):
        step = functools.partial(listener.step, "compiling C")
        module = builder.build_project(project, project.generated / "kernels", step)
    print(f"compiled {discover.relative(project, module)}")


@command("losskernels list --json")
def list_(as_json: Json = False) -> None:
    """List the losses with their kernels."""
    entries = manifest.read(_text_folder()).losses
    rows: list[dict[str, Any]] = [
        {"loss": name, **manifest.public(entry), "state": state} for name, entry, state in _with_state(entries)
    ]
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        output.table(
            ("loss", "state", "summary", "kernels"),
            [(row["loss"], row["state"], row["summary"], " ".join(row["bindings"])) for row in rows],
        )


@command("losskernels show binary_focal_crossentropy")
def show(
    name: Annotated[str, typer.Argument(help="A loss or one of its kernels.")],
    as_json: Json = False,
    latex: Annotated[bool, typer.Option("--latex", help="Print the formulas in LaTeX instead.")] = False,
    definitions: Definitions = None,
    out: Out = None,
) -> None:
    """Print the audit of a loss: what is declared, what is derived, and by which rules."""
    own = generated(definitions, out)
    if latex:
        _print_latex(name, own)
        return
    folder = _text_folder() if own is None else own.generated
    entries = manifest.read(folder).losses
    owner = {binding: entry.loss for entry in entries.values() for binding in entry.bindings} | {n: n for n in entries}
    entry = entries[owner[discover.choose([name], owner)[0]]]
    audit = sync.read_text(folder / "audit" / f"{entry.loss}.txt")
    if audit is None:
        raise UsageError(
            f"{own.folder if own else 'generated'}/audit/{entry.loss}.txt is missing.\n"
            f"  help: run: {own.remedy if own else f'losskernels generate {entry.loss}'}"
        )
    if as_json:
        print(json.dumps({"loss": entry.loss, **manifest.public(entry), "audit": audit}, indent=2, ensure_ascii=False))
    else:
        print(sync.printable(audit), end="")


def _print_latex(name: str, own: discover.Project | None) -> None:
    """The formulas of a kernel; of a loss those of all its kernels."""
    from ..evidence.subjects import subjects, work_on
    from ..pages.latex import latex

    work_on(own)
    known = subjects()
    given = discover.choose([name], {*known, *(s.loss for s in known.values())})[0]
    of_loss = [s for s in known.values() if s.loss == given]
    for subject in of_loss or [known[given]]:
        for line in latex(subject.problem):
            print(line)


command("losskernels audit poisson_log --worst 3")(audit)
command("losskernels bench poisson_log, or: losskernels bench --peers --plot bench.svg")(bench)
command("losskernels doctor")(doctor)
command("losskernels site --out pages")(site)
command("losskernels explain poisson_log --output gradient, or of an error: losskernels explain LK302")(explain)


@command("losskernels new my_loss")
def new(name: Annotated[str, typer.Argument(help="The name of the loss and of its file.")]) -> None:
    """Write a commented starting point, definitions/NAME.py."""
    project = discover.checkout()
    path = scaffold(project, name)
    print(f"wrote {discover.relative(project, path)}: edit it, then run: losskernels generate {name}")


def _made(definitions: Path | None, out: Path | None) -> tuple[discover.Project, generator.Backend]:
    """What is made of which definitions: generated/ of the checkout, or a package of own losses."""
    own = project_of(definitions, out)
    if own is not None:
        return own, standalone.backend(own)
    return discover.checkout(), generator.standard(_measure)


def _measure(losses: Sequence[str], step: Callable[[int, int], None]) -> dict[str, str]:
    from ..evidence import table

    if not table.fused():
        output.warn(("figures are not measured: kernels give other bits where nothing is fused, and at a level given",))
        return {}
    return table.measure(losses, step)


def _text_folder() -> Path:
    """Where the generated text lies: in the checkout, or in the installed package."""
    try:
        return discover.checkout().generated
    except UsageError:
        return Path(__file__).resolve().parents[2] / "text"


def _with_state(entries: dict[str, manifest.Entry]) -> list[tuple[str, manifest.Entry, str]]:
    """Every loss that is generated or defined, and whether the one is what the other says."""
    try:
        project = discover.checkout()
    except UsageError:
        return [(name, entry, "generated") for name, entry in sorted(entries.items())]
    files = discover.definition_files(project)
    compiler = discover.compiler_key(project, discover.installed_versions())
    keys = discover.loss_keys(project, files, compiler)
    rows = []
    for name in sorted({*files, *entries}):
        source = discover.relative(project, files[name]) if name in files else ""
        entry = entries.get(name) or manifest.Entry(name, source, "", (), (), "", {})
        state = "up to date" if entry.key == keys.get(name) else "changed"
        state = "removed" if name not in files else state if name in entries else "not generated"
        rows.append((name, entry, state))
    return rows
