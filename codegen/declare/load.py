"""Reading a definition file: out comes its text and its only `Definition`, or a `DefinitionError` with the place."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from .. import language
from ..errors import DefinitionError, Place
from ..language import Definition
from ..timelimit import OutOfTime
from .source import Source, shown


def load(path: Path) -> tuple[Source, Definition]:
    """The text of the file and the loss that it defines."""
    try:
        source = Source(path, path.read_text("utf-8"))
    except OSError:
        raise DefinitionError(
            "LK100", f"there is no definition file {shown(path)}", remedy="losskernels list shows all losses"
        ) from None
    except UnicodeDecodeError as error:
        raise DefinitionError(
            "LK103", f"{shown(path)} is not UTF-8 text: {error.reason}", Place(shown(path), 1)
        ) from None
    module = _run(source)
    _refuse_doubles(source)
    return source, _only_definition(source, module)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name that looks most like `word`, or ''."""
    return next(iter(get_close_matches(word, list(known), 1)), "")


def unknown_name(error: NameError, where: str, place: Place, arguments: Iterable[str] = ()) -> DefinitionError:
    """What to say about a name that Python does not find."""
    word, arguments = error.name or "", list(arguments)
    near = nearest(word, [*arguments, *language.__all__])
    new = f"for a parameter, add to the signature: {word}: Weight = 1"
    if word in language.__all__:
        remedy = f"from losskernels.language import {word}"
    elif near:
        remedy = (
            f"did you mean '{near}'? {new[0].upper() + new[1:]}" if near in arguments else f"did you mean '{near}'?"
        )
    else:
        remedy = new if arguments else "import it, or write one of losskernels.language"
    return DefinitionError(
        "LK101", f"undeclared symbol '{word}' in {where}", place,
        reason=f"declared: {', '.join(arguments)}" if arguments else "", remedy=remedy,
    )  # fmt: skip


def _run(source: Source) -> ModuleType:
    """The module, executed from the file as it is now."""
    path, file = source.path, shown(source.path)
    name = "losskernels." + file.removesuffix(".py").replace("/", ".")
    if not file.startswith("definitions/"):
        name = f"{_package_of(path.resolve().parent)}.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module
    try:
        exec(compile(source.text, str(path), "exec", dont_inherit=True), module.__dict__)
        return module
    except BaseException as error:
        del sys.modules[name]
        if before is not None:
            sys.modules[name] = before
        if isinstance(error, (KeyboardInterrupt, DefinitionError, OutOfTime)):
            raise
        raise _stopped(source, error) from None


def _package_of(folder: Path) -> str:
    """A package that is this folder, so that its definitions can import each other: from .other import other."""
    name = f"losskernels_definitions_in_{re.sub(r'[^0-9A-Za-z]', '_', str(folder))}"
    package = ModuleType(name)
    package.__path__ = [str(folder)]
    sys.modules.setdefault(name, package)
    return name


def _stopped(source: Source, error: BaseException) -> DefinitionError:
    file = shown(source.path)
    match error:
        case SyntaxError() if error.filename == str(source.path) or error.filename is None:
            line, start = error.lineno or 1, max((error.offset or 1) - 1, 0)
            return DefinitionError(
                "LK103", f"Python cannot read {file}: {error.msg}", source.line(line, start, start + 1),
                remedy="a definition is a Python file; correct it from there on",
            )  # fmt: skip
        case SyntaxError():
            at = f"{shown(Path(error.filename or ''))}:{error.lineno}"
            return DefinitionError(
                "LK121", f"Python cannot read {at}: {error.msg}", source.frame(error), remedy="correct that file first"
            )
        case ModuleNotFoundError():
            return DefinitionError(
                "LK121", f"there is no module {error.name}", source.frame(error),
                remedy="words come from losskernels.language, other losses from losskernels.definitions.<loss>",
            )  # fmt: skip
        case ImportError():
            found = re.search(r"cannot import name '(\w+)'", str(error))
            word = found[1] if found else ""
            near = nearest(word, language.__all__) if (error.name or "").endswith(".language") else ""
            return DefinitionError(
                "LK121", f"there is no {word or 'such name'} in {error.name}", source.frame(error),
                remedy=f"did you mean {near}?" if near else f"look into {error.name} for what there is",
            )  # fmt: skip
        case NameError():
            return unknown_name(error, file, source.frame(error))
        case _:
            return DefinitionError(
                "LK104", f"{file} stops with {type(error).__name__}: {error}", source.frame(error),
                remedy="a definition file holds imports and one function under @loss(...)",
            )  # fmt: skip


def _refuse_doubles(source: Source) -> None:
    first: dict[str, int] = {}
    for function in source.functions():
        if function.name in first:
            raise DefinitionError(
                "LK107", f"{function.name} is defined twice in {shown(source.path)}", source.name(function),
                reason=f"the first is in line {first[function.name]}", remedy="remove or rename one of them",
            )  # fmt: skip
        first[function.name] = function.lineno


def _only_definition(source: Source, module: ModuleType) -> Definition:
    own = [f for f in source.functions() if _defined(module, f.name)]
    if len(own) != 1:
        several = f"the losses {', '.join(f.name for f in own)}; one is expected"
        raise DefinitionError(
            "LK108", f"{shown(source.path)} defines {several if own else 'no loss'}",
            source.name(own[1]) if own else source.line(1),
            remedy="one loss a file: a function under @loss(...), named like the file",
        )  # fmt: skip
    function, definition = own[0], getattr(module, own[0].name)
    assert isinstance(definition, Definition)
    if function.name != source.path.stem:
        raise DefinitionError(
            "LK105", f"the loss {function.name} is defined in a file named {source.path.name}", source.name(function),
            remedy=f"rename the file to {function.name}.py, or the function to {source.path.stem}",
        )  # fmt: skip
    return definition


def _defined(module: ModuleType, name: str) -> bool:
    """Whether a function of the module is one under @loss(...)."""
    return isinstance(getattr(module, name, None), Definition)
