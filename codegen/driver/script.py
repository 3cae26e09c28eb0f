"""One definition, compiled for a script or a notebook: derived, proved and compiled once for each content, and kept.

In: a definition as an object or as the path of its file; or the text that was made of one before. Out: a `Package`, a
folder of the user's cache that Python can import kernels from. What is the same is told by the checked declaration:
comments and other cells do not count, and definitions that it calls do.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from . import build
from .cache import kept, user_folder
from .discover import Project, compiler_folder, compiler_key, installed_versions
from .hashes import digest_of
from .sync import write

if TYPE_CHECKING:
    from ..compiled import LossText
    from ..declare import Declaration, Written

Texts = Mapping[str, str]
REMEDY = "losskernels.compile on its definition once more, for this losskernels is another one"


@dataclass(frozen=True, slots=True)
class Package:
    """A compiled loss: its name, the key of its content, and the folder."""

    loss: str
    key: str
    folder: Path

    @property
    def concerns(self) -> list[str]:
        """What the author of the definition is warned of."""
        concerns: list[str] = json.loads((self.folder / build.MANIFEST).read_text("utf-8"))["concerns"]
        return concerns

    def texts(self) -> dict[str, str]:
        """What another machine needs to compile it: C and bindings, by path below the folder."""
        paths = [*self.folder.glob("*.py"), *self.folder.glob("c/*"), self.folder / build.MANIFEST]
        return {path.relative_to(self.folder).as_posix(): path.read_text("utf-8") for path in sorted(paths)}


@dataclass(frozen=True, slots=True)
class _Tree:
    """The package as what is compiled."""

    generated: Path
    native: Path
    objects: Path
    remedy: str = REMEDY

    @property
    def kernels(self) -> Path:
        return self.generated


def package_of(given: object) -> Package:
    """The package of a definition; what is wrong with it is told as for a file in definitions/."""
    from ..declare import declare
    from ..pipeline import compile_file

    definition = _readable(given)
    declaration = declare(definition)
    compiler = compiler_key(_project(), installed_versions())
    key = digest_of([compiler, *_content(declaration)])
    return package(declaration.name, key, lambda: _texts(compile_file(definition, own=True), compiler))


def package(loss: str, key: str, texts: Callable[[], Texts]) -> Package:
    """The package of this content for this machine, made of `texts` unless it is kept."""
    native = _project().native
    ((level,), root) = build.own_level(), user_folder()
    here = digest_of([key, build.native_name({}, native), platform.machine(), level.suffix])

    def make(folder: Path) -> None:
        for path, text in texts().items():
            (folder / path).parent.mkdir(exist_ok=True)
            write(folder / path, text)
        build.build_project(_Tree(folder, native, root / "objects"), folder)

    return Package(loss, key, kept(root / "compiled", f"{loss}_{here[:16]}", make))


def _readable(given: object) -> Path | Written:
    """What `declare` takes."""
    from ..declare import written
    from ..language import Definition

    match given:
        case Definition():
            return written(given)
        case str() | PathLike():
            return Path(given)
    if callable(given):
        name = getattr(given, "__name__", "this")
        raise UsageError(
            f"{name} is no definition.\n  help: put @loss(links=...) of losskernels.language above its def"
        )
    told = type(given).__name__
    raise UsageError(f"a definition or the path of its file is expected, and this is of type {told}: {given!r:.60}")


def _content(d: Declaration) -> list[str]:
    """Everything that the text of a loss depends on, beside the compiler."""
    import sympy as sp

    about = [(f.name, getattr(d, f.name)) for f in fields(d) if f.name not in ("text", "formula", "links")]
    links = [
        (
            name,
            link.name,
            link.suffix,
            link.domain,
            link.parameters,
            sp.srepr(link.prediction(sp.Symbol(name, real=True))),
        )
        for name, links in d.links.items()
        for link in links
    ]
    return [repr(about), sp.srepr(d.formula), repr(links)]


def _texts(text: LossText, compiler: str) -> Texts:
    """The files of the package."""
    files = {path.removeprefix("kernels/"): content for path, content in text.files}
    files["__init__.py"] = f'"""The loss {text.loss}, compiled by losskernels.compile."""\n'
    files["c/elementary.h"] = _elementary(compiler)
    name = build.native_name({Path(p).name: t for p, t in files.items() if p.startswith("c/")}, _project().native)
    files[build.NAME_FILE] = build.name_file(name)
    files[build.MANIFEST] = json.dumps({"losses": {text.loss: {"kernels": text.kernels}}, "concerns": text.concerns})
    return files


def _elementary(compiler: str) -> str:
    """The elementary functions, fitted once for each compiler."""
    from ..elementary import elementary_header

    def make(folder: Path) -> None:
        write(folder / "elementary.h", elementary_header())

    return (kept(user_folder() / "shared", compiler[:16], make) / "elementary.h").read_text("utf-8")


def _project() -> Project:
    """Only the compiler's folders of it count here."""
    return Project(compiler_folder().parent, compiler_folder())
