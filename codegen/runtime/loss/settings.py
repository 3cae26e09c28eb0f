"""Checks of the arguments that make a loss: each gives back the value in the form that is kept, or says what is wrong.

What a loss is made with is kept as numbers, strings and tuples, so that losses can be compared, hashed and printed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from math import isfinite, isnan
from typing import Any, NoReturn

import numpy as np

from ..arguments import array
from .rule import Kind, Rule

REDUCTIONS = ("sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", None)
DTYPES = ("float16", "float32", "float64")
FLOATX = "float32"
"""The dtype of a loss that is told none, as in Keras."""


def checked(where: str, rule: Rule, given: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a loss, in the order of its parameters."""
    validate = _validate(where, "validate", given["validate"], True)
    return {p.name: CHECKS[p.kind](where, p.name, given[p.name], validate == "raise") for p in rule.parameters}


def reduction(where: str, value: Any) -> str | None:
    """The reduction; "auto" is the default of tf_keras, and means what Keras' default says."""
    value = str(value.value) if hasattr(value, "value") else value
    if value == "auto":
        return "sum_over_batch_size"
    if value is None or (isinstance(value, str) and value in REDUCTIONS):
        return value
    raise ValueError(
        f"Invalid value for argument `reduction`. Expected one of {REDUCTIONS}. Received: reduction={value!r} ({where})"
    )


def dtype(where: str, value: Any) -> str:
    """The name of the dtype that results have."""
    if value is None:
        return FLOATX
    value = getattr(value, "compute_dtype", value)
    try:
        name = str(np.dtype(value))
    except TypeError:
        name = str(value)
    if name not in DTYPES:
        raise ValueError(f"{where}: dtype must be one of {', '.join(DTYPES)}, but is {value!r}")
    return name


def refuse_positions(where: str, names: tuple[str, ...]) -> NoReturn:
    """What an argument means at these positions depends on the version of Keras: none is guessed."""
    raise TypeError(f"{where}: pass {', '.join(names)} by name: versions of Keras disagree about their order")


def _flag(where: str, name: str, value: Any, strict: bool) -> bool:
    if isinstance(value, (bool, np.bool_)) or (isinstance(value, int) and value in (0, 1)):
        return bool(value)
    raise TypeError(f"{where}: {name} must be True or False, but is {value!r}")


def _number(where: str, name: str, value: Any) -> float:
    if isinstance(value, (str, bytes, bool, np.bool_)) or np.ndim(value) != 0:
        raise TypeError(f"{where}: {name} must be a number, but is {value!r}")
    try:
        return float(value)
    except (TypeError, ValueError):
        raise TypeError(f"{where}: {name} must be a number, but is {value!r}") from None


def _fraction(where: str, name: str, value: Any, strict: bool) -> float:
    number = _number(where, name, value)
    if strict and not 0 <= number <= 1:
        raise ValueError(f"{where}: {name} must be in [0, 1], but is {number!r}")
    return number


def _focusing(where: str, name: str, value: Any, strict: bool) -> float:
    number = _number(where, name, value)
    if strict and not (number >= 0 and isfinite(number)):
        raise ValueError(f"{where}: {name} must be a finite number that is not negative, but is {number!r}")
    return number


def _per_class(where: str, name: str, value: Any, strict: bool) -> float | tuple[float, ...]:
    """A number, or one for each class."""
    if np.ndim(value) == 0:
        return _focusing(where, name, value, strict)
    if np.ndim(value) != 1:
        raise ValueError(f"{where}: {name} must be a number or one number per class, but has shape {np.shape(value)}")
    numbers = np.asarray(value)
    if numbers.dtype.kind not in "iuf":
        raise TypeError(f"{where}: {name} must be numbers, but is {value!r}")
    bad = ~((numbers >= 0) & np.isfinite(numbers))
    if strict and bad.any():
        first = int(bad.argmax())
        raise ValueError(
            f"{where}: {name}[{first}] must be a finite number that is not negative, but is {numbers[first]!s}; "
            f"{bad.sum()} of {bad.size} are not"
        )
    return tuple(numbers.astype(np.float64).tolist())


def _integer(where: str, name: str, value: Any) -> int:
    if isinstance(value, (bool, np.bool_)):
        raise ValueError(f"{where}: `{name}` must be of type `int`. Received: {name}={value} of type {type(value)}")
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{where}: {name} must be an integer, but is {value!r}") from None


def _axis(where: str, name: str, value: Any, strict: bool) -> int:
    return _integer(where, name, value)


def _axes(where: str, name: str, value: Any, strict: bool) -> int | tuple[int, ...]:
    """An axis, or several."""
    if isinstance(value, (tuple, list)):
        if not value:
            raise ValueError(f"{where}: {name} is empty, but must name one axis at least")
        return tuple(_integer(where, name, x) for x in value)
    return _integer(where, name, value)


def _label(where: str, name: str, value: Any, strict: bool) -> int | None:
    if value is None:
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else _integer(where, name, value)


def _epsilon(where: str, name: str, value: Any, strict: bool) -> float:
    number = _number(where, name, value)
    if not 0 <= number < 0.5:
        raise ValueError(f"{where}: {name} must be in [0, 0.5), but is {number!r}; 0 does not clip")
    return number


def _weight(where: str, name: str, value: Any, strict: bool) -> Any:
    weights = array(where, name, value)
    bad = ~(weights >= 0)
    if strict and bad.any():
        first = tuple(np.argwhere(bad)[0].tolist())
        place = f"{name}[{', '.join(map(str, first))}]" if first else name
        shown = weights[first]
        told = "is not a number" if isnan(shown) else f"is {shown!s}, which is negative"
        raise ValueError(f"{where}: {place} {told}; {bad.sum()} of {bad.size} entries are wrong")
    return weights


def _validate(where: str, name: str, value: Any, strict: bool) -> str:
    if value not in ("raise", "none"):
        raise ValueError(f'{where}: validate must be "raise" or "none", but is {value!r}')
    return str(value)


CHECKS: dict[Kind, Callable[[str, str, Any, bool], Any]] = {
    "flag": _flag,
    "fraction": _fraction,
    "focusing": _focusing,
    "per_class": _per_class,
    "axis": _axis,
    "axes": _axes,
    "label": _label,
    "epsilon": _epsilon,
    "weight": _weight,
    "validate": _validate,
}
