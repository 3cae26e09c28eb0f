"""The main job: derive what changed, write it, compile it, and put it in place as one step.

In: a project and what turns a definition into text. Out: a report, and generated/ as the definitions say. A loss is
compiled if the hash of what it depends on is not the one in the manifest, or if one of its files is not as it was
written; the files shared by all losses likewise.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ..compiled import LossText
from ..errors import LosskernelsError
from . import build, discover, manifest, measured, sync
from .discover import Project, digest, digest_of
from .manifest import Entry, Manifest
from .parallel import CompileFile, Failure, Result, compile_all

Status = Literal["new", "changed", "restored", "same text", "unchanged", "removed"]
Texts = dict[str, str]
UNTOUCHED = "\n\nnothing was written"
"""The end of every refusal."""


@dataclass(frozen=True, slots=True)
class Backend:
    """What turns definitions into text: one definition; what depends on the compiler alone; what depends on every loss;
    the classes that a file declares over these kernels; what is measured on the kernels in place, if anything is.
    Files are pairs of a path below generated/ and a text."""

    compile_file: CompileFile
    compiler_files: Callable[[], Iterable[tuple[str, str]]]
    package_files: Callable[[tuple[LossText, ...]], Iterable[tuple[str, str]]]
    face_files: Callable[[Path, tuple[str, ...]], Iterable[tuple[str, str]]] = lambda path, bindings: ()
    measure: measured.Measure | None = None


@dataclass(frozen=True, slots=True)
class Listener:
    """Who is told how far the work is. The default is told nothing."""

    say: Callable[[str], None] = lambda sentence: None
    step: Callable[[str, int, int], None] = lambda what, done, total: None


@dataclass(frozen=True, slots=True)
class Row:
    """What happened to one loss."""

    loss: str
    source: str
    status: Status
    bindings: int
    files_changed: int
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Change:
    """A file that was not as it shall be; None where there is no file."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Report:
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    compiled: bool
    seconds: float
    warnings: tuple[str, ...] = field(default=())


class Refused(LosskernelsError):
    """One or more definitions cannot be compiled; nothing was written."""


class Unmeasured(LosskernelsError):
    """It was interrupted when everything but the figures was in place."""

    exit_code = 130


def generate(
    project: Project,
    backend: Backend,
    names: Iterable[str] = (),
    listener: Listener | None = None,
    jobs: int | None = None,
) -> Report:
    """Brings generated/ up to date, wholly or for the named losses, or leaves it as it is and raises. Figures are
    measured of every loss whose C, or the C that all share, is not what it was."""
    start, listener, names = time.monotonic(), listener or Listener(), list(names)
    versions = discover.installed_versions()
    with sync.locked(project, listener.say):
        files, old = discover.definition_files(project), _old_manifest(project)
        compiler = discover.compiler_key(project, versions)
        keys = discover.loss_keys(project, files, compiler)
        chosen = set(discover.choose(names, {*files, *old.losses}) if names else {*files, *old.losses})
        present = sync.present_texts(project.generated)
        stale = {n: p for n, p in files.items() if _stale(old.losses.get(n), keys[n] if n in chosen else None, present)}
        results = collect(compile_all(stale, backend.compile_file, jobs), len(stale), listener)
        kept = {n: e for n, e in old.losses.items() if n not in results and (n in files or n not in chosen)}

        losses = {n: _text_of(e, present) for n, e in kept.items()}
        losses |= {n: r.outcome for n, r in results.items() if isinstance(r.outcome, LossText)}
        entries = kept | {n: manifest.entry_of(losses[n], keys[n]) for n in results}
        shared = shared_texts(project, versions, backend, compiler, entries, losses, old, present)
        wanted = figure_keys(project, backend, {n: losses[n] for n in entries if entries[n].key == keys.get(n)}, shared)
        shared |= measured.kept(wanted, kept.keys() - wanted.keys(), old.shared, present)
        texts, name = assemble(project, versions, entries, losses, shared)
        owed = [n for n in wanted if measured.group_of(n) not in shared]

        due = [c for c in compare(present, texts) if not owed or not measured.records(c.path)]
        compiled = bool(due) or not (project.kernels / f"{name}{build.SUFFIX}").exists()
        if compiled:
            kernels = [kernel for n in sorted(entries) for kernel in entries[n].kernels]
            with sync.staged(project, texts) as stage:
                build.build(
                    stage,
                    kernels,
                    name,
                    project.native,
                    project.objects,
                    stage / project.bindings,
                    lambda done, total: listener.step("compiling C", done, total),
                )
        if owed and backend.measure:
            shared |= measured.new(wanted, _tables(backend.measure, owed, listener))
            texts, _ = assemble(project, versions, entries, losses, shared)
            with sync.staged(project, texts):
                pass
        changes = compare(present, texts)
        rows = tuple(
            _row(n, entries.get(n), old.losses.get(n), results.get(n), changes) for n in sorted({*chosen, *results})
        )
    concerns = [c for r in results.values() if isinstance(r.outcome, LossText) for c in r.outcome.concerns]
    warnings = (*discover.version_warnings(project, versions), *concerns)
    return Report(rows, changes, compiled, time.monotonic() - start, warnings)


def collect(results: Iterable[Result], total: int, listener: Listener) -> dict[str, Result]:
    """The results by name; what cannot be compiled is reported together."""
    found: dict[str, Result] = {}
    if total:
        listener.step("deriving", 0, total)
    for result in results:
        found[result.loss] = result
        listener.step("deriving", len(found), total)
    failures = {n: r.outcome.message for n, r in sorted(found.items()) if isinstance(r.outcome, Failure)}
    if failures:
        told = [m if m.startswith("error") else f"error: {n}: {m.removeprefix(f'{n}: ')}" for n, m in failures.items()]
        raise Refused("\n\n".join(told) + UNTOUCHED)
    return dict(sorted(found.items()))


def shared_texts(
    project: Project,
    versions: dict[str, str],
    backend: Backend,
    compiler: str,
    entries: Mapping[str, Entry],
    losses: Mapping[str, LossText],
    old: Manifest,
    present: Texts,
) -> dict[str, tuple[str, Texts]]:
    """The key and the files of each group that belongs to no single loss: as they lie there if they are intact."""
    package = digest_of([compiler, *(f"{name}{manifest.public(entries[name])}" for name in sorted(entries))])
    in_order = tuple(losses[name] for name in sorted(losses))
    made: dict[str, tuple[str, Callable[[], Iterable[tuple[str, str]]]]] = {
        "compiler": (compiler, backend.compiler_files),
        "package": (package, lambda: backend.package_files(in_order)),
    }
    bindings = tuple(sorted(name for entry in entries.values() for name in entry.bindings))
    faces = discover.face_key(project, versions, bindings)
    if faces is not None:
        made["losses"] = (faces, lambda: backend.face_files(project.definitions / discover.FACES, bindings))
    groups = {}
    for name, (key, make) in made.items():
        group = old.shared.get(name)
        if group is not None and group.key == key and not _touched(group, present):
            groups[name] = (key, {path: present[path] for path in group.files})
        else:
            groups[name] = (key, dict(make()))
    return groups


def figure_keys(
    project: Project, backend: Backend, losses: Mapping[str, LossText], shared: Mapping[str, tuple[str, Texts]]
) -> dict[str, str]:
    """The keys of the figures of these losses; none where nothing is measured."""
    if backend.measure is None:
        return {}
    common = [text for _, (_, files) in sorted(shared.items()) for path, text in files.items() if path.startswith("c/")]
    return measured.keys(losses, common, build.native_files(project.native), project.compiler)


def _tables(measure: measured.Measure, owed: list[str], listener: Listener) -> dict[str, str]:
    try:
        return measure(owed, lambda done, total: listener.step("measuring", done, total))
    except KeyboardInterrupt:
        raise Unmeasured(
            "interrupted: the kernels are in place, their figures are not.\n  help: run: losskernels generate"
        ) from None


def assemble(
    project: Project,
    versions: dict[str, str],
    entries: Mapping[str, Entry],
    losses: Mapping[str, LossText],
    shared: dict[str, tuple[str, Texts]],
) -> tuple[Texts, str]:
    """Every file of generated/, and the name of its compiled module."""
    _refuse_clashes(losses.values())
    texts = {path: text for name in sorted(losses) for path, text in losses[name].files}
    texts |= {path: text for _, files in shared.values() for path, text in files.items()}
    c_texts = {Path(path).name: text for path, text in texts.items() if Path(path).parent == Path("c")}
    name, name_file = build.native_name(c_texts, project.native), f"{project.bindings}{build.NAME_FILE}"
    shared = shared | {"module": (name, {name_file: build.name_file(name)})}
    groups = {
        group: manifest.Group(key, {path: digest(text) for path, text in files.items()})
        for group, (key, files) in shared.items()
    }
    texts[name_file] = build.name_file(name)
    texts[manifest.FILE] = manifest.render(Manifest(versions, dict(entries), groups))
    return dict(sorted(texts.items())), name


def compare(present: Texts, wanted: Texts) -> tuple[Change, ...]:
    """The files that differ, what a reviewer reads first in front: the audit, then C, then the rest."""
    rank = {"audit": 0, "c": 1}
    paths = sorted({*present, *wanted}, key=lambda path: (rank.get(path.split("/")[0], 2), path))
    return tuple(Change(p, present.get(p), wanted.get(p)) for p in paths if present.get(p) != wanted.get(p))


def _old_manifest(project: Project) -> Manifest:
    """A manifest that cannot be read, as after a merge conflict, is as good as none: everything is generated."""
    try:
        return manifest.read(project.generated)
    except manifest.BrokenManifest:
        return Manifest()


def _stale(entry: Entry | None, key: str | None, present: Texts) -> bool:
    """Whether a loss is to be compiled: it is chosen and its key is another one, or its files are not as written."""
    if entry is None:
        return key is not None
    return (key is not None and entry.key != key) or _touched(entry, present)


def _touched(entry: Entry | manifest.Group, present: Texts) -> bool:
    """Whether one of the files is not as it was written."""
    return any(path not in present or digest(present[path]) != sha for path, sha in entry.files.items())


def _text_of(entry: Entry, present: Texts) -> LossText:
    files = tuple((path, present[path]) for path in entry.files if path in present)
    return LossText(entry.loss, entry.source, entry.summary, entry.kernels, entry.bindings, files)


def _refuse_clashes(losses: Iterable[LossText]) -> None:
    """No kernel, public name or file may belong to two losses."""
    owner: dict[tuple[str, str], LossText] = {}
    for loss in losses:
        named = [("kernel", k) for k in loss.kernels] + [("public name", b) for b in loss.bindings]
        for kind, name in [*named, *(("file", path) for path, _ in loss.files)]:
            other = owner.setdefault((kind, name), loss)
            if other is not loss:
                raise Refused(
                    f"{other.source} and {loss.source} both make the {kind} {name}.\n"
                    f"  help: rename one of the two losses{UNTOUCHED}"
                )


def _row(name: str, new: Entry | None, old: Entry | None, result: Result | None, changes: Iterable[Change]) -> Row:
    entry = new or old
    assert entry is not None
    paths = {*(new.files if new else ()), *(old.files if old else ())}
    changed = sum(change.path in paths for change in changes)
    status: Status = "unchanged"
    if new is None:
        status = "removed"
    elif old is None:
        status = "new"
    elif result is not None:
        status = "changed" if old.files != new.files else "restored" if changed else "same text"
    return Row(name, entry.source, status, len(entry.bindings), changed, result.seconds if result else 0.0)


def standard(measure: measured.Measure | None = None) -> Backend:
    """The compiler of this package. Its passes are imported when they are needed, in the processes that need them."""
    return Backend(_compile_file, _compiler_files, _package_files, _face_files, measure)


def _compile_file(path: Path) -> LossText:
    from ..pipeline import compile_file

    return compile_file(path)


def _compiler_files() -> list[tuple[str, str]]:
    from ..elementary import elementary_header

    return [("c/elementary.h", elementary_header())]


def _package_files(losses: tuple[LossText, ...]) -> list[tuple[str, str]]:
    from ..emit.bindings import package_files

    return list(package_files(losses))


def _face_files(path: Path, bindings: tuple[str, ...]) -> list[tuple[str, str]]:
    from ..emit.losses import losses_files, read_faces

    return list(losses_files(read_faces(path), bindings))
