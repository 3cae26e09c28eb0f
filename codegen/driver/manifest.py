"""generated/manifest.json: what was generated, from what, and the hash of every file. Committed, and deterministic."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..compiled import LossText
from ..errors import LosskernelsError
from .discover import digest

FILE = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One loss: `key` is the hash of what it was generated from, `files` maps paths below generated/ to their hash."""

    loss: str
    source: str
    summary: str
    kernels: tuple[str, ...]
    bindings: tuple[str, ...]
    key: str
    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """Files that belong to no single loss, and the hash of what they were generated from."""

    key: str = ""
    files: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The losses by name; the shared files by what they depend on: "compiler" (it alone), "package" (every loss),
    "losses" (the names of kernels) and "module" (the C text). `versions` are informative, as part of every key."""

    versions: dict[str, str] = field(default_factory=dict)
    losses: dict[str, Entry] = field(default_factory=dict)
    shared: dict[str, Group] = field(default_factory=dict)

    def files(self) -> dict[str, str]:
        """Every generated file but the manifest, with its hash."""
        owners: list[Entry | Group] = [*self.losses.values(), *self.shared.values()]
        return {path: sha for owner in owners for path, sha in owner.files.items()}


class BrokenManifest(LosskernelsError):
    """The manifest is not one."""


def entry_of(text: LossText, key: str) -> Entry:
    files = {path: digest(content) for path, content in text.files}
    return Entry(text.loss, text.source, text.summary, text.kernels, text.bindings, key, files)


def read(generated: Path) -> Manifest:
    """The manifest of a generated folder; an empty one if there is none yet."""
    path = generated / FILE
    try:
        return parse(path.read_text("utf-8"))
    except FileNotFoundError:
        return Manifest()
    except (IsADirectoryError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BrokenManifest(
            f"{path.parent.name}/{FILE} cannot be read ({error}).\n"
            f"  help: delete {path.parent.name}/ and run: losskernels generate"
        ) from error


def parse(text: str) -> Manifest:
    data = json.loads(text)
    if data["format"] != FORMAT:
        raise ValueError(f"it has format {data['format']}, expected {FORMAT}")
    losses = {
        name: Entry(
            loss=name,
            source=entry["source"],
            summary=entry["summary"],
            kernels=tuple(entry["kernels"]),
            bindings=tuple(entry["bindings"]),
            key=entry["key"],
            files=dict(entry["files"]),
        )
        for name, entry in data["losses"].items()
    }
    shared = {name: Group(group["key"], dict(group["files"])) for name, group in data["shared"].items()}
    return Manifest(dict(data["versions"]), losses, shared)


def render(manifest: Manifest) -> str:
    """The text of the manifest: sorted, one entry a line."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "versions": dict(sorted(manifest.versions.items())),
        "losses": {name: public(entry) for name, entry in sorted(manifest.losses.items())},
        "shared": {
            name: {"key": group.key, "files": dict(sorted(group.files.items()))}
            for name, group in sorted(manifest.shared.items())
        },
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def public(entry: Entry) -> dict[str, Any]:
    """The entry as it is written, and as `--json` prints it."""
    return {
        "source": entry.source,
        "summary": entry.summary,
        "key": entry.key,
        "bindings": list(entry.bindings),
        "kernels": list(entry.kernels),
        "files": dict(sorted(entry.files.items())),
    }
