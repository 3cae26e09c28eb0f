"""Running a kernel over whole arrays: any mix of dtypes and strides in one pass, on several threads.

Work is cut into chunks whose size depends on nothing but the number of classes, and sums are added up in the order of
the chunks: the same bits for any number of threads and any memory layout.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any

from numpy.typing import NDArray

from .native import Native
from .threads import get_num_threads, work_off
from .ufuncs import CODES, SWAPPED

CHUNK = 1 << 14
"""Elements (classes times rows) of a chunk; a multiple of the block."""
READABLE = CODES | SWAPPED

Array = NDArray[Any]
Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """One evaluation. `shape` is the batch shape, `classes` the length of the class axis (None without one). Arrays
    with `axis` have the class axis last; all others broadcast to the batch shape. An output that is None is not stored;
    `summed` is the number of the output whose weighted sum is wanted."""

    kernel: str
    shape: Shape
    classes: int | None
    inputs: Sequence[tuple[Array, bool]]
    outputs: Sequence[tuple[Array | None, bool]]
    weight: Array | None = None
    summed: int | None = None


def run(native: Native, work: Work, n_threads: int | None = None) -> float | None:
    """Do the work; the sum, if one is wanted."""
    ffi, lib = native.ffi, native.lib
    arrays = [*work.inputs, *work.outputs, (work.weight, False)]
    shape, strides = _flat(work, arrays) or _simplified(work, [_strides(a, axis, work) for a, axis in arrays])
    numbers = ffi.new("ptrdiff_t[]", [*shape, *itertools.chain.from_iterable(strides)])
    ndim = len(shape)
    places = (numbers + ndim * (i + 1) for i in range(len(arrays)))
    operands = ffi.new(
        "lk_operand[]",
        [
            (ffi.NULL, place, 0) if a is None else (_address(ffi, a), place, READABLE[a.dtype])
            for (a, _), place in zip(arrays, places, strict=True)
        ],
    )
    size = prod(work.shape)
    chunk = CHUNK if work.classes is None else max(1, CHUNK // max(1, work.classes))
    chunks = -(-size // chunk)
    sums = ffi.NULL if work.summed is None else ffi.new("double[]", max(chunks, 1))
    weight = ffi.NULL if work.weight is None else operands + len(arrays) - 1
    task = ffi.new(
        "lk_task *",
        [
            native.kernel(work.kernel),
            ndim,
            numbers,
            operands,
            operands + len(work.inputs),
            weight,
            chunk,
            work.summed or 0,
            sums,
        ],
    )

    if chunks == 1:
        _checked(work, lib.lk_run(task, 0, 1))
    elif chunks:
        queue = ffi.new("lk_queue *", (0, chunks))
        memory = arrays, sums, operands, numbers  # what a thread needs, whatever becomes of its caller

        def do(batch: int, most: int, memory: object = memory) -> int:
            return _checked(work, lib.lk_run_queue(task, queue, batch, most))

        work_off(do, lambda: lib.lk_stop(queue), chunks, n_threads or get_num_threads())
    return None if work.summed is None else float(lib.lk_total(chunks, sums))


def _checked(work: Work, done: int) -> int:
    if done < 0:
        raise MemoryError(f"{work.kernel}: no memory for the blocks of a calculation")
    return done


def _address(ffi: Any, a: Array) -> Any:
    """Where the first entry is."""
    return ffi.from_buffer(a if a.flags.c_contiguous else a[(slice(1),) * a.ndim])


# --- shapes -----------------------------------------------------------------------------------------------------------


def _flat(work: Work, arrays: Sequence[tuple[Array | None, bool]]) -> tuple[list[int], list[list[int]]] | None:
    """The walk over arrays that all lie in C order, or are single numbers, or have one axis: along one axis. None for
    other arrays."""
    if work.classes is not None:
        return None
    steps = []
    for a, _ in arrays:
        if a is None or a.ndim == 0:
            steps.append([0])
        elif a.shape == work.shape and a.flags.c_contiguous:
            steps.append([a.itemsize])
        elif len(work.shape) == a.ndim == 1:
            steps.append([0 if len(a) == 1 else a.strides[0]])
        else:
            return None
    return [prod(work.shape)], steps


def _strides(a: Array | None, axis: bool, work: Work) -> list[int]:
    """The strides of `a` along the batch axes, then along the class axis if there is one."""
    full = len(work.shape) + (work.classes is not None)
    if a is None or a.ndim == 0:
        return [0] * full
    inner = [] if work.classes is None else [0]
    own = [0 if n == 1 else s for n, s in zip(a.shape, a.strides, strict=True)]
    if axis:
        own, inner = own[:-1], own[-1:]
    return [0] * (len(work.shape) - len(own)) + own + inner


def _simplified(work: Work, strides: list[list[int]]) -> tuple[list[int], list[list[int]]]:
    """The same walk with as few batch axes as possible, at least one; in the order of the memory of the first output
    where nothing is summed."""
    batch = [(n, [s[d] for s in strides]) for d, n in enumerate(work.shape) if n != 1]
    stored = next((len(work.inputs) + i for i, (a, _) in enumerate(work.outputs) if a is not None), None)
    if work.summed is None and stored is not None and len(batch) > 1:
        batch.sort(key=lambda axis: -abs(axis[1][stored]))
    joined: list[tuple[int, list[int]]] = []
    for n, steps in batch:
        if joined and joined[-1][1] == [s * n for s in steps]:
            joined[-1] = (joined[-1][0] * n, steps)
        else:
            joined.append((n, steps))
    joined = joined or [(1, [0] * len(strides))]
    if work.classes is not None:
        joined.append((work.classes, [s[-1] for s in strides]))
    return [n for n, _ in joined], [list(s) for s in zip(*(steps for _, steps in joined), strict=True)]
