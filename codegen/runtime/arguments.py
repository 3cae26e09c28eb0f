"""Reading what a caller passes: names, arrays, shapes. Everything wrong is one sentence that names kernel and argument.

Out of here come plain arrays of a supported dtype, never copied unless the byte order is foreign and must not be, and
the shape that they share.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .description import Argument, Output
from .ufuncs import CODES

Array = NDArray[Any]
Shape = tuple[int, ...]

FLOATS = frozenset(dtype for dtype in CODES if dtype.kind == "f")
"""The dtypes of results."""
EFFORT: Any = 10_000
"""How many ways NumPy tries until two arrays that it cannot tell apart are taken to share memory. NumPy's stubs know
only 0 and -1."""
LABELS = ("y", "y_true")
"""Names under which labels are given."""


def bound(
    where: str, arguments: Sequence[Argument], args: Sequence[object], named: Mapping[str, object]
) -> list[object]:
    """The value of each argument, from positions, names and defaults."""
    if len(args) == len(arguments) and not named:
        return list(args)
    if len(args) > len(arguments):
        order = ", ".join(a.name for a in arguments)
        raise TypeError(f"{where}: takes {len(arguments)} arguments ({order}), but {len(args)} were given")
    given = {a.name: x for a, x in zip(arguments, args, strict=False)}
    for name in named:
        if name in given:
            raise TypeError(f"{where}: {name} is given twice, by position and by name")
        if name not in {a.name for a in arguments}:
            raise TypeError(f"{where}: there is no argument {name}{suggestion(name, [a.name for a in arguments])}")
    given |= named
    missing = [a.name for a in arguments if a.name not in given and a.default is None]
    if missing:
        raise TypeError(f"{where}: {' and '.join(missing)} must be given")
    return [given.get(a.name, a.default) for a in arguments]


def suggestion(name: str, known: Iterable[str]) -> str:
    """What to say after an unknown name: the nearest known one if there is one, else all."""
    from difflib import get_close_matches

    known = list(known)
    near = get_close_matches(name, known, 1)
    return f"; did you mean {near[0]}?" if near else f"; there are {', '.join(known)}"


def array(where: str, name: str, x: object, foreign: bool = False) -> Array:
    """`x` as an array of a supported dtype; in foreign byte order only where that is allowed."""
    if type(x) is np.ndarray:
        if x.dtype in CODES:
            return x
    else:
        if getattr(x, "is_cuda", False) or hasattr(x, "__cuda_array_interface__"):
            raise TypeError(f"{where}: {name} lies on a GPU, but these kernels run on the CPU; pass {name}.cpu()")
        try:
            x = np.asarray(x)
        except Exception as error:
            raise TypeError(f"{where}: {name} cannot be read as an array ({error})") from error
    native = x.dtype if x.dtype.isnative else x.dtype.newbyteorder("=")
    if native in CODES:
        return x if foreign or native is x.dtype else x.astype(native)
    raise TypeError(
        f"{where}: {name} has dtype {x.dtype}, but bool, integers, float16, float32 and float64 are expected"
        f"{_instead(name, x)}"
    )


def _instead(name: str, x: Array) -> str:
    """How text and Python objects become numbers."""
    text = x.dtype.kind in "UST" or (x.dtype.kind == "O" and x.size and isinstance(x.flat[0], str))
    if text and name in LABELS:
        return f"; text becomes the labels 0, 1, ... by numpy.unique({name}, return_inverse=True)[1]"
    return f"; objects that are numbers become some by {name}.astype(float)" if x.dtype.kind == "O" and not text else ""


def common_shape(where: str, arguments: Sequence[Argument], arrays: Sequence[Array]) -> tuple[Shape, int | None]:
    """The broadcast shape without the class axis, and the number of classes (None without class axis)."""
    if True not in [a.axis for a in arguments]:
        whole = {x.shape for x in arrays}
        if len(whole) == 2:
            whole.discard(())
        return whole.pop() if len(whole) == 1 else _broadcast(where, arguments, arrays, tuple(whole)), None
    classes: dict[str, int] = {}
    shapes = []
    for a, x in zip(arguments, arrays, strict=True):
        if not a.axis:
            shapes.append(x.shape)
        elif x.ndim == 0:
            if a.role != "parameter":
                raise ValueError(f"{where}: {a.name} has shape (), but needs the class axis as its last one")
            shapes.append(())
        else:
            shapes.append(x.shape[:-1])
            if a.role != "parameter" or x.shape[-1] != 1:
                classes[a.name] = x.shape[-1]
    if len(set(classes.values())) > 1:
        told = ", ".join(f"{name} has {c}" for name, c in classes.items())
        raise ValueError(f"{where}: the class axis, the last one, must have one length, but {told}")
    return _broadcast(where, arguments, arrays, shapes), next(iter(classes.values()))


def _broadcast(where: str, arguments: Sequence[Argument], arrays: Sequence[Array], shapes: Sequence[Shape]) -> Shape:
    try:
        return np.broadcast_shapes(*shapes)
    except (ValueError, RuntimeError) as error:
        told = ", ".join(f"{a.name} has shape {x.shape}" for a, x in zip(arguments, arrays, strict=True))
        batch = " before the class axis" if any(a.axis for a in arguments) else ""
        fit = all(len({*lengths} - {1}) < 2 for lengths in zip_longest(*map(reversed, shapes), fillvalue=1))
        why = f"together that is too much for NumPy ({error})" if fit else f"they do not broadcast{batch}"
        raise ValueError(f"{where}: {told}; {why}") from None


def weight(where: str, x: object, shape: Shape) -> Array | None:
    """Sample weights aligned with the first axes of `shape`, or None."""
    if x is None:
        return None
    weights = array(where, "sample_weight", x, foreign=True)
    if weights.shape == shape:
        return weights
    aligned = weights.reshape(weights.shape + (1,) * (len(shape) - weights.ndim))
    lengths: Shape = aligned.shape
    if len(lengths) > len(shape) or any(w != 1 and w != n for w, n in zip(lengths, shape, strict=True)):
        raise ValueError(
            f"{where}: sample_weight has shape {weights.shape}, which does not fit the first axes of {shape}"
        )
    return aligned


def chosen(where: str, outputs: object, known: tuple[Output, ...]) -> tuple[str, ...]:
    """The names of the wanted outputs; a family, such as "gradient", stands for all its members."""
    names = (outputs,) if isinstance(outputs, str) or not isinstance(outputs, Iterable) else tuple(outputs)
    if not all(isinstance(name, str) for name in names):
        raise TypeError(f"{where}: outputs must be a name or a sequence of names, but is {outputs!r}")
    return _members(where, names, known)


@cache
def _members(where: str, outputs: tuple[str, ...], known: tuple[Output, ...]) -> tuple[str, ...]:
    extra = ["sum"] if any(o.name == "value" for o in known) else []
    names: list[str] = []
    for wanted in outputs:
        members = [o.name for o in known if wanted in (o.name, o.family)] or [e for e in extra if e == wanted]
        if not members:
            every = dict.fromkeys([*(o.family for o in known), *(o.name for o in known), *extra])
            raise ValueError(f"{where}: there is no output {wanted}{suggestion(wanted, every)}")
        names += members
    if not names or len(set(names)) < len(names):
        raise ValueError(f"{where}: outputs must name each result once, but are {outputs!r}")
    return tuple(names)


def result_dtype(arguments: Sequence[Argument], arrays: Sequence[Array]) -> np.dtype[Any]:
    """That of the predictions; float64 where they are integers."""
    dtypes = {x.dtype for a, x in zip(arguments, arrays, strict=True) if a.role == "prediction"}
    found = dtypes.pop() if len(dtypes) == 1 else np.result_type(*dtypes)
    if found in FLOATS:
        return found
    return found.newbyteorder("=") if found.kind == "f" else np.dtype(np.float64)


def destinations(where: str, out: object, names: Sequence[str], shapes: Sequence[Shape]) -> list[Array | None]:
    """The arrays given as `out=`, by output."""
    if out is None:
        return [None] * len(names)
    if isinstance(out, Mapping):
        unknown = [name for name in out if name not in names]
        if unknown:
            raise ValueError(f"{where}: out names {unknown[0]}, which is not among the outputs {', '.join(names)}")
        given = [out.get(name) for name in names]
    else:
        given = list(out) if isinstance(out, (tuple, list)) else [out]
    if len(given) != len(names):
        raise ValueError(f"{where}: out has {len(given)} arrays, but there are {len(names)} outputs")
    for x, name, shape in zip(given, names, shapes, strict=True):
        if x is None:
            continue
        if not isinstance(x, np.ndarray) or x.dtype not in FLOATS:
            kind = f"dtype {x.dtype}" if isinstance(x, np.ndarray) else f"type {type(x).__name__}"
            raise TypeError(f"{where}: out for {name} has {kind}, but a float16, float32 or float64 array is expected")
        if x.shape != shape:
            raise ValueError(f"{where}: out for {name} has shape {x.shape}, but {shape} is expected")
        if not x.flags.writeable:
            raise ValueError(f"{where}: out for {name} is read-only")
    _refuse_shared(where, [(x, name) for x, name in zip(given, names, strict=True) if x is not None])
    return given


def _refuse_shared(where: str, targets: Sequence[tuple[Array, str]]) -> None:
    """Every result needs a place of its own."""
    for i, (x, name) in enumerate(targets):
        if not x.flags.c_contiguous and x.size and _overlaps_itself(x):
            how = "is broadcast" if 0 in x.strides else "overlaps itself"
            raise ValueError(f"{where}: out for {name} {how}: several results would be written to one place")
        for other, earlier in targets[:i]:
            if np.may_share_memory(x, other, EFFORT):
                raise ValueError(f"{where}: out for {name} shares memory with out for {earlier}")


def _overlaps_itself(x: Array) -> bool:
    """Whether, from the axis with the smallest step on, a step of an axis does not lead beyond all of those before."""
    reach = x.itemsize
    for step, n in sorted((abs(step), n) for step, n in zip(x.strides, x.shape, strict=True) if n > 1):
        if step < reach:
            return True
        reach += step * (n - 1)
    return False
