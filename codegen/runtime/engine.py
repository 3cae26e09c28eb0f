"""Running a kernel over whole arrays: any mix of dtypes and strides in one pass, on several threads.

Work is cut into chunks whose size depends on nothing but the number of classes, and sums are added up in the order of
the chunks: the same bits for any number of threads and any memory layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import prod
from typing import Any, NamedTuple

from numpy.typing import NDArray

from .native import Native
from .threads import get_num_threads, work_off

CHUNK = 1 << 14
"""Elements (classes times rows) of a chunk; a multiple of the block."""

Array = NDArray[Any]
Shape = tuple[int, ...]


class Work(NamedTuple):
    """One evaluation. `shape` is the batch shape, `classes` the length of the class axis (None without one). Arrays
    for what has a class axis have it last; all others broadcast to the batch shape. An output that is None is not
    stored; `summed` is the number of the output whose weighted sum is wanted, `single` whether this is of results with
    no more digits than float32 is rounded from."""

    kernel: str
    shape: Shape
    classes: int | None
    inputs: Sequence[Array]
    outputs: Sequence[Array | None]
    weight: Array | None = None
    summed: int | None = None
    single: bool = False


def run(native: Native, work: Work, n_threads: int | None = None) -> float | None:
    """Do the work; the sum, if one is wanted."""
    kernel, shape, classes, inputs, outputs, weight, summed, single = work
    c = native.functions
    size = prod(shape)
    chunk = CHUNK if classes is None else max(1, CHUNK // max(1, classes))
    task = c.begin(
        native.address(kernel),
        shape,
        -1 if classes is None else classes,
        chunk,
        -1 if summed is None else summed,
        single,
        (*inputs, *outputs, weight),
    )
    if size <= chunk:
        c.advance(task, 1, 1)
    else:
        work_off(partial(c.advance, task), partial(c.stop, task), -(-size // chunk), n_threads or get_num_threads())
    return None if summed is None else c.total(task)
