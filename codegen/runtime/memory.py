"""Memory of large results: in huge pages where the system has them, and kept for the next results when arrays are gone.

The first write to new memory can take longer than a kernel. At most `KEPT_MIB` MiB are kept, or as many as the
environment variable LOSSKERNELS_KEPT_MIB says; 0 leaves all to NumPy. An array is gone when nothing refers to it any
more, no view either.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .settings import whole_number

LARGE = 1 << 20
"""Bytes of a large result; what is smaller NumPy allocates."""
KEPT_MIB = 256 if sys.platform == "linux" else 64
"""Linux takes kept memory back when it needs some."""
MOST_MIB = 1 << 30
VARIABLE = "LOSSKERNELS_KEPT_MIB"

Place = Callable[..., Any]
"""That of memory.c."""


def empty(place: Place, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
    """An array for results."""
    if prod(shape) * dtype.itemsize < LARGE or not from_environment():
        return np.empty(shape, dtype)
    found: NDArray[Any] = place(np.empty, (shape, dtype))
    return found


def empty_like(place: Place, like: NDArray[Any], dtype: np.dtype[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """The same in the layout of another array."""
    if prod(shape) * dtype.itemsize < LARGE or not from_environment():
        return np.empty_like(like, dtype, shape=shape)
    found: NDArray[Any] = place(np.empty_like, (like, dtype, "K", True, shape))
    return found


@cache
def from_environment() -> int:
    """How many bytes are kept, when it is first needed."""
    expected = f"a number of MiB is expected, such as {VARIABLE}={KEPT_MIB}, or 0; at most {MOST_MIB}"
    given = whole_number(VARIABLE, 0, MOST_MIB, expected)
    return (KEPT_MIB if given is None else given) << 20
