"""NumPy ufuncs and gufuncs of a compiled kernel.

NumPy takes the first loop that all arguments can be cast to safely. So integer scores come first and give doubles, then
floating ones from the narrow to the wide: labels keep the scores' precision unless they have more, and parameters are
always double.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from inspect import Parameter
from inspect import Signature as PythonSignature
from itertools import chain

import numpy as np

from .description import Argument, Output, Signature
from .native import Native

CODES = {
    np.dtype(t): code for code, t in enumerate(["?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"])
}
"""The dtype codes of losskernels.h, in their order."""

LABELS = {"e": "q?bBhHiIlLQe", "f": "q?bBhHiIlLQef", "d": "q?bBhHiIlLQefd"}
"""The labels that are read as they are, by the scores' type. A number of Python fits any integer type for NumPy, which
then takes the first: the one of 64 bits."""


def make(native: Native, signature: Signature, outputs: tuple[int, ...], name: str, doc: str) -> np.ufunc:
    """The ufunc `name` that returns the outputs with these numbers."""
    wanted = tuple(signature.outputs[o] for o in outputs)
    loops = _loops(signature.arguments, len(wanted))
    dtypes = [CODES[np.dtype(t)] for t in chain.from_iterable(loops)]
    numbers = bytes(np.dtype(t).num for t in chain.from_iterable(loops))
    dimensions = _dimensions(signature.arguments, wanted).encode() if signature.axis else native.ffi.NULL
    box: list[object] = []
    native.lib.lk_make_ufunc(
        native.ffi.cast("void *", id(box)),
        native.kernel(signature.name),
        name.encode(),
        doc.encode(),
        dimensions,
        len(outputs),
        outputs,
        len(loops),
        dtypes,
        numbers,
    )
    if len(box) != 1 or not isinstance(box[0], np.ufunc):
        raise RuntimeError(f"NumPy {np.__version__} made no ufunc {name}: {box[0] if box else 'no reason given'}")
    with suppress(AttributeError):  # NumPy before 2.2: ufuncs take no attributes
        box[0].__signature__ = _python_signature(signature.arguments)  # type: ignore[misc]  # the stubs have it final
    return box[0]


def _python_signature(arguments: tuple[Argument, ...]) -> PythonSignature:
    """The signature with the names of the arguments, for editors."""
    by_position = [Parameter(a.name, Parameter.POSITIONAL_ONLY) for a in arguments]
    out = Parameter("out", Parameter.POSITIONAL_OR_KEYWORD, default=None)
    return PythonSignature([*by_position, out, Parameter("options", Parameter.VAR_KEYWORD)])


@cache
def _loops(arguments: tuple[Argument, ...], output_count: int) -> list[str]:
    """The types of each loop: arguments, then outputs."""
    kinds = [(label, "q", "d") for label in "qQd"]
    kinds += [(label, score, score) for score, labels in LABELS.items() for label in labels]
    if not any(a.role == "target" for a in arguments):
        kinds = [("d", "q", "d"), ("d", "e", "e"), ("d", "f", "f"), ("d", "d", "d")]

    def letter(a: Argument, label: str, score: str) -> str:
        return {"target": label, "parameter": "d"}.get(a.role, score)

    return [
        "".join(letter(a, label, score) for a in arguments) + result * output_count for label, score, result in kinds
    ]


def _dimensions(arguments: tuple[Argument, ...], outputs: tuple[Output, ...]) -> str:
    """The gufunc's signature, such as "(c),(c)->()"."""
    sides = (",".join("(c)" if x.axis else "()" for x in side) for side in (arguments, outputs))
    return "->".join(sides)
