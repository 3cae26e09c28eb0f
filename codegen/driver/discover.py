"""What there is to generate: a project's definition files, what each depends on, and the key of its content.

In: a `Project`. Out: paths and hashes. Nothing here imports a definition, the passes, or anything outside the standard
library, so that finding out that there is nothing to do costs milliseconds.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import metadata
from pathlib import Path

from ..errors import UsageError
from . import vendor
from .hashes import digest as digest
from .hashes import digest_of as digest_of

PINNED = ("sympy", "mpmath", "python-flint", "jinja2")
"""The distributions that the generated text depends on: pinned exactly in pyproject.toml, part of every key."""

FACES = "_keras.py"
"""The file in definitions/ that declares the classes and functions of losskernels.losses."""

FACE_SOURCES = ("emit/losses.py", "emit/faces.py", "runtime/loss/rule.py")
"""The modules that only the text of losskernels.losses depends on, beside its templates: no loss is derived again."""

DRIVERS = ("driver", "cli", "evidence", "explain", "bench", "pages")
"""The modules that only move text about, judge, explain, time or show it: an edit to them changes no key."""

PRINTED = ("runtime/description.py", "runtime/kernel.py")
"""The modules of the runtime that bindings are printed from: they count like the compiler's own."""

FEW = 6
"""Names that a complaint lists."""

DEFINITIONS = "losskernels.definitions"
BESIDE = "<beside>"
"""The package of what is imported with a leading dot."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with definitions/ and generated/, and the compiler's own folder. `own`: the two folders, below `root`,
    that are in their place where somebody makes a package of losses of their own."""

    root: Path
    compiler: Path
    own: tuple[str, str] | None = None

    @property
    def definitions(self) -> Path:
        return self.root / (self.own[0] if self.own else "definitions")

    @property
    def library(self) -> Path:
        """The definitions that come with the compiler: what `losskernels.definitions` is."""
        return self.compiler.parent / "definitions"

    @property
    def generated(self) -> Path:
        return self.root / self.folder

    @property
    def folder(self) -> str:
        """The generated folder as it is told."""
        return self.own[1] if self.own else "generated"

    @property
    def bindings(self) -> str:
        """What the paths of the bindings start with, below the generated folder: an own package holds them itself."""
        return "" if self.own else "kernels/"

    @property
    def kernels(self) -> Path:
        return self.generated / self.bindings

    @property
    def scratch(self) -> Path:
        """Never committed: the lock, the stage of a generate that is under way, and the compiled objects."""
        beside = self.generated.parent / ".losskernels"
        return beside / self.generated.name if self.own else beside

    @property
    def objects(self) -> Path:
        return self.scratch / "objects"

    @property
    def runtime(self) -> Path:
        """The folder of losskernels itself, in a checkout or as it is installed."""
        installed = self.compiler.parent
        return installed if (installed / "native").is_dir() else self.compiler / "runtime"

    @property
    def native(self) -> Path:
        return self.runtime / "native"

    @property
    def remedy(self) -> str:
        """The command that brings the generated folder up to date."""
        return "losskernels generate" + (f" --definitions {self.own[0]} --out {self.own[1]}" if self.own else "")


def checkout() -> Project:
    """The checkout that this compiler runs from; an installed wheel has none."""
    compiler = compiler_folder()
    if not (compiler.parent / "pyproject.toml").is_file() or not (compiler.parent / "definitions").is_dir():
        raise UsageError(
            "this command works on a checkout of losskernels, and this is an installed copy.\n"
            '  help: clone the repository and install it with: pip install -e ".[dev]"'
        )
    return Project(compiler.parent, compiler)


def compiler_folder() -> Path:
    return Path(__file__).resolve().parent.parent


def definition_files(project: Project) -> dict[str, Path]:
    """Loss name to file, by name. A file or folder whose name starts with an underscore holds no loss."""
    found: dict[str, Path] = {}
    for path in sorted(project.definitions.rglob("*.py")):
        if any(part.startswith("_") for part in path.relative_to(project.definitions).parts):
            continue
        if path.stem in found:
            raise UsageError(
                f"the loss {path.stem} is defined twice: in {relative(project, found[path.stem])} "
                f"and in {relative(project, path)}.\n  help: rename one of the two files and its function"
            )
        found[path.stem] = path
    return dict(sorted(found.items()))


def relative(project: Project, path: Path) -> str:
    """The path below the project, with forward slashes."""
    return path.relative_to(project.root).as_posix()


def closure(project: Project, path: Path) -> tuple[Path, ...]:
    """The definition file and every definition that it imports, directly or not, in order of path."""
    seen: set[Path] = set()
    waiting = [path]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += _imported(project, current)
    return tuple(sorted(seen))


def loss_keys(project: Project, files: dict[str, Path], compiler: str) -> dict[str, str]:
    """Loss name to the hash of everything that its text depends on."""
    return {
        name: digest_of([compiler, *(_file_entry(project, file) for file in closure(project, path))])
        for name, path in files.items()
    }


def compiler_key(project: Project, versions: dict[str, str]) -> str:
    """The hash of the passes, the emitters, the templates and the versions of what they are built on."""
    inner = {path.relative_to(project.compiler): path for path in project.compiler.rglob("*")}
    inner |= {Path(name): project.runtime / Path(name).name for name in PRINTED}
    if project.own:
        inner |= {Path(name): path for name, path in vendor.sources(project.compiler, project.runtime).items()}
    sources = sorted((name, path) for name, path in inner.items() if _counts(name) and path.is_file())
    return digest_of([f"{versions}", *(f"{name.as_posix()}:{digest(path.read_bytes())}" for name, path in sources)])


def face_key(project: Project, versions: dict[str, str], bindings: Iterable[str]) -> str | None:
    """The hash of everything that losskernels.losses depends on; None if no file declares it."""
    path = project.definitions / FACES
    if not path.is_file():
        return None
    names = {*FACE_SOURCES, "emit/bindings.py"}
    sources = [project.compiler / name for name in sorted(names)]
    sources += sorted(project.compiler.glob("templates/losses*.jinja"))
    files = [_file_entry(project, file) for file in closure(project, path)]
    files += [_entry(project.compiler, file) for file in sources if file.is_file()]
    return digest_of([f"{versions}", *files, *sorted(bindings)])


def installed_versions() -> dict[str, str]:
    """The installed version of each pinned distribution, found without importing it."""
    versions = {}
    for name in PINNED:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            raise UsageError(
                f'the compiler needs {name}, which is not installed.\n  help: pip install "losskernels[codegen]"'
            ) from None
    return versions


def version_warnings(project: Project, installed: dict[str, str]) -> list[str]:
    """One sentence for each distribution whose installed version is not the one that pyproject.toml pins."""
    file = project.root / "pyproject.toml"
    if project.own or not file.is_file():
        return []
    extras = tomllib.loads(file.read_text("utf-8")).get("project", {}).get("optional-dependencies", {})
    pins = dict(re.findall(r"^([\w-]+)==(\S+)$", "\n".join(extras.get("codegen", ())), re.MULTILINE))
    return [
        f"{name} {installed[name]} is installed but pyproject.toml pins {pins[name]}, so the generated text may differ "
        f'from the committed one; pip install -e ".[dev]" installs the pinned version.'
        for name in PINNED
        if name in pins and name in installed and pins[name] != installed[name]
    ]


def choose(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The given names, in order and once each; an unknown one is refused with the nearest known name."""
    known = sorted(known)
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.5)
            names_told = f"there are {', '.join(known)}" if len(known) <= FEW else "losskernels list prints the names"
            remedy = f"did you mean {near[0]}?" if near else names_told
            raise UsageError(f"there is no loss {name}.\n  help: {remedy}")
    return list(dict.fromkeys(names))


def _counts(path: Path) -> bool:
    """Whether text depends on this file of the compiler's folder."""
    if path.as_posix() in PRINTED or path.parts[0] in ("c", vendor.FOLDER):
        return True
    if path.parts[0] in ("runtime", *DRIVERS) or path.as_posix() in FACE_SOURCES or "__pycache__" in path.parts:
        return False
    if path.name.startswith("losses") and path.suffix == ".jinja":
        return False
    return path.suffix == ".py" or (path.parts[0] == "templates" and path.suffix == ".jinja")


def _file_entry(project: Project, path: Path) -> str:
    """A definition and its hash, named from the project on, or from where the compiler's own lie."""
    return _entry(project.root if path.is_relative_to(project.definitions) else project.compiler.parent, path)


def _entry(base: Path, path: Path) -> str:
    return f"{path.relative_to(base).as_posix()}:{digest(path.read_bytes())}"


def _imported(project: Project, path: Path) -> list[Path]:
    """The definitions that `path` names in its import statements; none if it is not Python. What is imported from `.`
    lies beside it."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return []
    home = project.definitions if path.is_relative_to(project.definitions) else project.library
    package = [BESIDE, *path.relative_to(home).parent.parts]
    modules: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (start, node.module) if part)
            modules += [module, *(f"{module}.{alias.name}" for alias in node.names)]
    stems = [
        folder.joinpath(*module.removeprefix(f"{name}.").split("."))
        for name, folder in ((BESIDE, home), (DEFINITIONS, project.library))
        for module in modules
        if module.startswith(f"{name}.")
    ]
    candidates = [file for stem in stems for file in (stem.with_suffix(".py"), stem / "__init__.py")]
    return [file for file in candidates if file.is_file()]
