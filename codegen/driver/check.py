"""Whether generated/ is what the definitions say: everything is derived again, in memory, and compared.

In: a project and its backend. Out: findings. A file that is not as the manifest recorded it was edited by hand; a file
that is, but comes out differently now, has drifted: a definition or the compiler changed after the last generate.
Nothing is measured: figures must lie there as they were written, with the key of these kernels.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Literal

from ..compiled import LossText
from . import discover, manifest, measured, sync
from .discover import Project, digest
from .generate import Backend, Change, Listener, assemble, collect, compare, figure_keys, shared_texts
from .manifest import FILE, Entry, Manifest
from .parallel import compile_all

Kind = Literal["drift", "edited by hand", "deleted by hand", "not generated", "unexpected"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One file that is not as it shall be: whose it is (a loss or ""), why, and the change that mends it."""

    kind: Kind
    loss: str
    source: str
    change: Change

    @property
    def lines(self) -> str:
        """The lines of the file as it lies there that are not as they shall be: "3-5, 9"."""
        old, new = (self.change.old or "").splitlines(), (self.change.new or "").splitlines()
        blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        spans = [(max(i, 0) + 1, max(j, i + 1)) for tag, i, j, _, _ in blocks if tag != "equal"]
        return ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in spans[:4])


def check(
    project: Project, backend: Backend, listener: Listener | None = None, jobs: int | None = None
) -> list[Finding]:
    """The findings by loss, and for each loss the audit first, then C, then the rest. Nothing is written."""
    listener = listener or Listener()
    versions = discover.installed_versions()
    with sync.locked(project, listener.say):
        present = sync.present_texts(project.generated)
        old = manifest.read(project.generated)
        files = discover.definition_files(project)
        compiler = discover.compiler_key(project, versions)
        keys = discover.loss_keys(project, files, compiler)
    results = collect(compile_all(files, backend.compile_file, jobs), len(files), listener)
    losses = {n: r.outcome for n, r in results.items() if isinstance(r.outcome, LossText)}
    entries = {n: manifest.entry_of(text, keys[n]) for n, text in losses.items()}
    shared = shared_texts(project, versions, backend, compiler, entries, losses, Manifest(), {})
    wanted = figure_keys(project, backend, losses, shared)
    shared |= measured.kept(wanted, (), old.shared, present)
    texts, _ = assemble(project, versions, entries, losses, shared)
    owners = {path: entry for entry in [*old.losses.values(), *entries.values()] for path in entry.files}
    recorded = old.files()
    findings = [_finding(change, owners.get(change.path), recorded) for change in compare(present, texts)]
    owed = [n for n in wanted if measured.path_of(n) not in {*present, *recorded}]
    findings += [Finding("not generated", n, entries[n].source, Change(measured.path_of(n), None, None)) for n in owed]
    return sorted(findings, key=lambda finding: (finding.loss == "", finding.loss))


def _finding(change: Change, owner: Entry | None, recorded: dict[str, str]) -> Finding:
    kind: Kind = "drift"
    if change.path in recorded and change.old is None:
        kind = "deleted by hand"
    elif change.path in recorded and digest(change.old or "") != recorded[change.path]:
        kind = "edited by hand"
    elif change.path not in recorded and change.path != FILE:
        kind = "not generated" if change.old is None else "unexpected"
    return Finding(kind, owner.loss if owner else "", owner.source if owner else "", change)
