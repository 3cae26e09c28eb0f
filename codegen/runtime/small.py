"""Small calls of `evaluate`, which cost what a ufunc costs.

A call that is small and plain is one that NumPy's machinery for ufuncs does in the same way: arrays of one shape that
lie in C order, of types that a loop takes as they are, parameters that are such arrays or numbers. All else is left to
the engine, also what is to be refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .description import Signature
from .threads import get_num_threads
from .ufuncs import LABELS

MOST = 1 << 15
"""Elements of a small call; beyond, several threads may be faster than one, and the engine costs little beside."""
ALONE = 1 << 17
"""The same where there is one thread; beyond, results may be large enough for memory that is kept."""
EXACT = 1 << 53
"""All smaller integers are doubles."""


@dataclass(frozen=True, slots=True)
class Small:
    """Some outputs of a kernel without class axis, as a ufunc. `accepted`: by the type of the first prediction, which
    is argument number `prediction`, the types that each argument may have; letters as NumPy has them. `number`: which
    arguments may be Python's numbers."""

    ufunc: np.ufunc
    prediction: int
    accepted: Mapping[str, Sequence[str]]
    number: Sequence[bool]

    def __call__(self, given: Sequence[Any], out: object, n_threads: int | None) -> Any:
        """What the ufunc returns, or None if the call is not small and plain."""
        like = given[self.prediction]
        if type(like) is not np.ndarray:
            return None
        if like.size > MOST and (like.size > ALONE or (n_threads or get_num_threads()) > 1):
            return None
        shape, accepted = like.shape, self.accepted.get(like.dtype.char)
        if accepted is None:
            return None
        for x, types, number in zip(given, accepted, self.number, strict=True):
            if type(x) is np.ndarray:
                if x.shape != shape or x.dtype.char not in types or not x.flags.c_contiguous:
                    return None
            elif not number or not (type(x) is float or (type(x) is int and -EXACT < x < EXACT)):
                return None
        if out is None:
            return self.ufunc(*given)
        return self.ufunc(*given, out=out) if self._plain(out, like) else None

    def _plain(self, out: object, like: np.ndarray[Any, Any]) -> bool:
        """Whether NumPy would do the same with this `out`."""
        shape, dtype = like.shape, like.dtype
        if type(out) is not tuple or len(out) != self.ufunc.nout or not dtype.isnative:
            return False
        for i, x in enumerate(out):
            if type(x) is not np.ndarray or x.dtype is not dtype or x.shape != shape or not x.flags.carray:
                return False
            for other in out[:i]:
                if np.may_share_memory(x, other):
                    return False
        return True


def small(ufunc: np.ufunc, signature: Signature) -> Small:
    """Small calls of a ufunc that a kernel with this signature was made into."""
    roles = [a.role for a in signature.arguments]
    accepted = {
        score: tuple({"target": labels, "prediction": score, "parameter": LABELS["d"]}[role] for role in roles)
        for score, labels in LABELS.items()
    }
    return Small(ufunc, roles.index("prediction"), accepted, tuple(role == "parameter" for role in roles))
