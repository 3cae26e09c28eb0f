"""The text of generated/losses: classes and functions with Keras' names, printed from definitions/_keras.py.

In: the faces, and the names of the kernels that there are. Out: paths below generated/ with their text. A face whose
kernels are not all there, because their definition was removed, is left out.
"""

from __future__ import annotations

import runpy
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import wrap

from losskernels.loss.rule import Kind

from ..errors import UsageError
from .bindings import Files, docstring, expression, render
from .faces import Argument, Face

ANNOTATIONS: dict[Kind, str] = {
    "flag": "bool",
    "fraction": "float",
    "focusing": "float",
    "per_class": "float | Sequence[float]",
    "axis": "int",
    "axes": "int | tuple[int, ...]",
    "label": "int | None",
    "epsilon": "float",
    "weight": "ArrayLike",
    "validate": 'Literal["raise", "none"]',
}
COMMON = {
    "reduction": ("str | None", "sum_over_batch_size", "what becomes of the weighted losses; see `Loss`"),
    "name": ("str | None", "", "the name in the configuration"),
    "dtype": ("DTypeLike | None", None, "the dtype of results, float32 if None; calculations are in double precision"),
}
CLASS_RESULT = (
    "Call it with (y_true, y_pred, sample_weight=None, mask=None) for the losses, weighted and reduced, in {unit}. "
    "value, gradient, hessian (its diagonal), value_gradient and gradient_hessian take the same arguments, hvp takes "
    "(y_true, y_pred, v, sample_weight=None, mask=None): derivatives of what a call returns, shaped like y_pred."
)
EXTRA = ("epsilon", "validate")
"""What Keras' losses do not have: by name only."""


@dataclass(frozen=True, slots=True)
class Call:
    """A signature: its parts as they are printed in the module and in the stub, and the names in it.

    `refused`: a tuple of arguments whose position is ambiguous, as text; the module takes them by position to say so.
    """

    module: tuple[str, ...]
    stub: tuple[str, ...]
    names: tuple[str, ...]
    refused: str


@dataclass(frozen=True, slots=True)
class FaceText:
    """What the templates print of a face."""

    class_name: str
    function: str
    constant: str
    rule: str
    class_call: Call
    function_call: Call
    class_doc: tuple[str, ...]
    function_doc: tuple[str, ...]
    targets: str
    predictions: str
    refuses: bool
    sequences: bool


def read_faces(path: Path) -> tuple[Face, ...]:
    """The faces that a file declares; none if there is no such file."""
    if not path.is_file():
        return ()
    try:
        faces = runpy.run_path(str(path))["FACES"]
    except Exception as error:
        raise UsageError(f"{path.name} cannot be read: {type(error).__name__}: {error}") from error
    if not isinstance(faces, tuple) or not all(isinstance(face, Face) for face in faces):
        raise UsageError(f"{path.name}: FACES must be a tuple of Face(...)")
    return faces


def losses_files(faces: Iterable[Face], kernels: Iterable[str]) -> Files:
    """The package of all faces."""
    known = {*kernels}
    faces = tuple(face for face in faces if known.issuperset(face.kernels))
    if not faces:
        return ()
    _refuse_clashes(faces)
    data = {
        "faces": [(face.class_name, face.function, sorted(face.aliases)) for face in faces],
        "names": sorted(n for f in faces for n in (f.class_name, f.function, *f.aliases) if n),
    }
    files = [
        ("losses/__init__.py", render("losses_package.py.jinja", data)),
        ("losses/__init__.pyi", render("losses_package.pyi.jinja", data)),
    ]
    for face in faces:
        text = {"face": _text(face), "source": face.source, "documentation": docstring(face.summary)}
        stub = {name: text[name] for name in ("face", "source")}
        files += [
            (f"losses/_{face.function}.py", render("losses_face.py.jinja", text)),
            (f"losses/_{face.function}.pyi", render("losses_face.pyi.jinja", stub)),
        ]
    return tuple(files)


def _refuse_clashes(faces: Iterable[Face]) -> None:
    owner: dict[str, Face] = {}
    for face in faces:
        for name in filter(None, (face.class_name, face.function, *face.aliases)):
            if owner.setdefault(name, face) is not face:
                raise UsageError(f"_keras.py: {owner[name].function} and {face.function} both have the name {name}")


def _text(face: Face) -> FaceText:
    arguments = {a.name: a for a in face.arguments}
    rule = replace(face.rule, parameters=tuple(a.parameter for a in face.arguments))
    own = [n for n in arguments if n not in EXTRA]
    everything = (*own, *COMMON, *(n for n in EXTRA if n in arguments)) if face.class_name else ()
    names = face.rule.names
    class_call = _call(face, arguments, everything, face.class_positions if face.class_name else ())
    function_call = _call(face, arguments, tuple(arguments), face.function_positions)
    return FaceText(
        class_name=face.class_name,
        function=face.function,
        constant=f"_{face.function.upper()}",
        rule=expression(rule),
        class_call=class_call,
        function_call=function_call,
        class_doc=docstring(_document(face, everything, CLASS_RESULT)),
        function_doc=docstring(_document(face, tuple(arguments), f"Result: {face.result}, in {face.unit}.")),
        targets=names[0],
        predictions=names[1],
        refuses=bool(class_call.refused or function_call.refused),
        sequences=any("Sequence" in part for part in function_call.stub),
    )


def _call(face: Face, arguments: dict[str, Argument], names: tuple[str, ...], positions: tuple[str, ...]) -> Call:
    rest = tuple(n for n in names if n not in positions)
    refused = tuple(n for n in rest if n not in EXTRA)
    parts = {n: _parameter(face, arguments, n) for n in names}
    first, last = [parts[n] for n in positions], [parts[n] for n in rest]
    star = ["*"] if last else []
    return Call(
        module=(*first, *(["*positional: object"] if refused else star), *last),
        stub=(*first, *star, *last),
        names=(*positions, *rest),
        refused=expression(refused) if refused else "",
    )


def _parameter(face: Face, arguments: dict[str, Argument], name: str) -> str:
    if name == "name":
        return f'name: {COMMON["name"][0]} = "{face.function}"'
    if name in COMMON:
        annotation, default, _ = COMMON[name]
        return f"{name}: {annotation} = {_literal(default)}"
    argument = arguments[name]
    if argument.kind == "weight":
        return f"{name}: {ANNOTATIONS[argument.kind]}"
    return f"{name}: {ANNOTATIONS[argument.kind]} = {_literal(argument.default)}"


def _literal(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _document(face: Face, names: tuple[str, ...], result: str) -> str:
    """The docstring: formula, arguments, result, errors, source."""
    texts = {a.name: a.text for a in face.arguments} | {n: text for n, (_, _, text) in COMMON.items()}
    targets, predictions = face.rule.names
    lines = [(targets, face.targets), (predictions, face.predictions), *((n, texts[n]) for n in names)]
    told = ["\n".join(wrap(f"{n}: {t}.", 110, initial_indent="    ", subsequent_indent=" " * 8)) for n, t in lines]
    kernels = ", ".join(face.kernels)
    blocks = [
        face.summary,
        f"Formula: {face.formula}",
        "Arguments:\n" + "\n".join(told),
        "\n".join(wrap(result.format(unit=face.unit), 114)),
        "Shapes that do not fit and arguments that make no sense raise ValueError or TypeError, with a sentence.",
        "\n".join(wrap(f"Computed by losskernels.kernels: {kernels}. Generated from {face.source}.", 114)),
    ]
    return "\n\n".join(blocks)
