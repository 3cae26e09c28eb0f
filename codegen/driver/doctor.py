"""Whether everything that losskernels needs is here and fits: compiler, instruction level, text, module, libraries.

In: the checkout, or nothing where losskernels is installed. Out: findings, each with what to do if it is wrong.
"""

from __future__ import annotations

import platform
import re
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module, metadata

from losskernels import settings

from ..errors import LosskernelsError
from . import build, discover, manifest, sync
from .cache import VARIABLE, user_folder
from .discover import Project, digest

KERNELS = "losskernels.kernels"
NEEDED = re.compile(r"([\w.-]+)\s*(==|>=)\s*([\w.]+)")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what is there, and what to do: "" if it is well."""

    what: str
    told: str
    remedy: str = ""


def examine(project: Project | None) -> list[Finding]:
    """All findings, in the order in which things depend on each other."""
    return [
        Finding("Python", f"{platform.python_version()}, {platform.platform()}"),
        *_compiler(),
        *_text(project),
        *_module(project),
        *_libraries(project),
        _cache(),
    ]


def _compiler() -> Iterator[Finding]:
    try:
        command = build.compiler()
        version = build.version(command)
    except LosskernelsError as error:
        yield _refused("C compiler", error)
        return
    yield Finding("C compiler", f"{' '.join(command)}: {version}")
    yield Finding("flags", " ".join(build.flags_of(version)))


def _text(project: Project | None) -> Iterator[Finding]:
    """Whether the generated text is what the definitions say, by their hashes, and as it was written."""
    if project is None:
        return
    try:
        known, versions = manifest.read(project.generated), discover.installed_versions()
        files = discover.definition_files(project)
    except LosskernelsError as error:
        yield _refused("text", error)
        return
    keys = discover.loss_keys(project, files, discover.compiler_key(project, versions))
    stale = sorted(n for n in {*keys, *known.losses} if n not in known.losses or known.losses[n].key != keys.get(n))
    present = sync.present_texts(project.generated)
    edited = sorted(p for p, sha in known.files().items() if digest(present.get(p, "")) != sha)
    if stale:
        told = f"{_some(stale)} {'is' if len(stale) == 1 else 'are'} not generated from what is there now"
        yield Finding("text", told, f"run: {project.remedy}")
    if edited:
        told = f"{project.folder}/{edited[0]} is not as it was generated; {len(edited)} such files"
        yield Finding("text", told, f"run: {project.remedy}")
    if not stale and not edited:
        yield Finding("text", f"{project.folder}/ is up to date: {len(known.losses)} losses")


def _module(project: Project | None) -> Iterator[Finding]:
    """Whether the compiled module belongs to the text, and its levels."""
    best = build.own_level()[0].suffix
    try:
        if project is not None:
            build.fitting_name(project)
        native = import_module("losskernels.native").load(KERNELS)
    except LosskernelsError as error:
        yield _refused("module", error)
        return
    except settings.SettingError as error:
        told = str(error)
        yield Finding("module", told, f"unset {told.partition('=')[0]}, or set what is expected")
        return
    except ImportError as error:
        told, _, remedy = str(error).partition("; run: ")
        yield Finding("module", told, f"run: {remedy or 'losskernels build'}")
        return
    symbols = dir(native.lib)
    levels = [level.suffix for level in build.LEVELS if any(s.endswith(f"_{level.suffix}") for s in symbols)]
    yield Finding("module", f"compiled for {', '.join(levels)}; {native.level} is used")
    if best in levels:
        yield Finding("level", f"this processor runs {best}")
    else:
        yield Finding("level", f"this processor runs {best}, for which nothing is compiled", "run: losskernels build")


def _libraries(project: Project | None) -> Iterator[Finding]:
    """The installed versions of what is needed, against what is asked for."""
    for name, relation, wanted, optional in _needed(project):
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            remedy = "" if optional else f'pip install "{name}{relation}{wanted}"'
            yield Finding(name, f"not installed; {relation}{wanted} is needed{' to compile losses' * optional}", remedy)
            continue
        right = found == wanted if relation == "==" else _numbers(found) >= _numbers(wanted)
        remedy = "" if right else f'pip install "{name}{relation}{wanted}"'
        yield Finding(name, f"{found}{'' if right else f', but {relation}{wanted} is needed'}", remedy)


def _needed(project: Project | None) -> Iterator[tuple[str, str, str, bool]]:
    """Name, relation, version and whether only the compiler needs it: of the checkout's pyproject.toml, else of what
    is installed."""
    if project is not None and (file := project.root / "pyproject.toml").is_file():
        data = tomllib.loads(file.read_text("utf-8")).get("project", {})
        asked = [(line, False) for line in data.get("dependencies", ())]
        asked += [(line, False) for line in data.get("optional-dependencies", {}).get("codegen", ())]
    else:
        lines = [line.partition(";") for line in metadata.requires("losskernels") or ()]
        asked = [(line, "codegen" in extra) for line, _, extra in lines if "extra" not in extra or "codegen" in extra]
    for line, optional in asked:
        if found := NEEDED.match(line):
            yield found[1], found[2], found[3], optional


def _cache() -> Finding:
    folder = user_folder()
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Finding("cache", str(folder))
    except OSError as error:
        remedy = f"name a folder that can be written: {VARIABLE}=/path/to/folder"
        return Finding("cache", f"{folder} cannot be written ({error.strerror})", remedy)


def _refused(what: str, error: LosskernelsError) -> Finding:
    told, _, remedy = str(error).partition("\n  help: ")
    return Finding(what, told, remedy)


def _some(names: list[str]) -> str:
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(x) for x in re.findall(r"\d+", version)[:3])
