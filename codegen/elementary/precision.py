"""One place that sets the working precision of Arb and puts it back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flint import ctx


@contextmanager
def working(bits: int, terms: int = 1) -> Iterator[None]:
    """Inside, Arb works with `bits` bits and truncates power series after `terms` terms."""
    before = ctx.prec, ctx.cap
    ctx.prec, ctx.cap = bits, terms
    try:
        yield
    finally:
        ctx.prec, ctx.cap = before
