"""Other usual codings of labels, told from the numbers, and what to do about them."""

from __future__ import annotations

import numpy as np

from ..engine import Array


def recoding(name: str, labels: Array, index: bool) -> str:
    """How labels -1 and 1 become 0 and 1, or, if they are an index, 1..n become 0..n-1; nothing for others."""
    known = np.unique(labels[np.isfinite(labels)])
    if not index and np.array_equal(known, [-1, 1]):
        return f"; labels -1 and 1 become 0 and 1 by ({name} + 1) / 2"
    if index and len(known) > 1 and np.array_equal(known, np.arange(1, len(known) + 1)):
        return f"; labels 1..{len(known)} become 0..{len(known) - 1} by {name} - 1"
    return ""
