"""The machine's own limit: the traffic of a kernel by a loop that only reads and writes, on as many threads.

The loop is compiled when it is first asked for, for this processor. Where there is no C compiler there is no limit.
"""

from __future__ import annotations

import platform
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ..driver import build
from ..errors import LosskernelsError
from .clock import Call
from .work import OUTPUTS, Work, info

SOURCE = Path(__file__).with_name("copy.c")
FLAGS = ("-O3", "-std=c11", "-fPIC", "-shared", "-fno-tree-loop-distribute-patterns")
X86_64 = ("-march=native", "-mprefer-vector-width=512")
DECLARED = "{0} copy_{0}(size_t n, int reads, int writes, const {0} *const *in, {0} *const *out);"
WORTH = 200_000
"""With fewer elements one thread is faster than several."""
TYPES = {"float32": "float", "float64": "double"}


@cache
def library() -> tuple[Any, Any] | str:
    """cffi's two doors, or why there are none."""
    import cffi

    ffi = cffi.FFI()
    ffi.cdef("\n".join(DECLARED.format(type_) for type_ in TYPES.values()))
    own = X86_64 if platform.machine() in ("x86_64", "AMD64") else ()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "copy.so"
        try:
            build.run([*build.compiler(), *FLAGS, *own, str(SOURCE), "-o", str(made)], "compiling the copy loop")
        except LosskernelsError as error:
            return str(error)
        return ffi, ffi.dlopen(str(made))


def traffic(work: Work) -> tuple[int, int]:
    """How many arrays are read and written, of those with an entry for every element."""
    arguments, classwise = info(work.kernel).arguments, len(work.shape) > 1
    reads = sum(a.role != "parameter" and (a.axis or not classwise) for a in arguments) + (work.given == "weight")
    axes = {o.name: o.axis for o in info(work.kernel).outputs}
    writes = sum(name != "sum" and (axes[name] or not classwise) for name in OUTPUTS[work.outputs])
    return reads, writes


def copy_call(work: Work, threads: int) -> Call | None:
    """The loop over arrays of its own."""
    found, threads = library(), threads if work.elements >= WORTH else 1
    if isinstance(found, str):
        return None
    ffi, lib = found
    type_, (reads, writes) = TYPES[work.dtype], traffic(work)
    arrays = [np.ones(work.elements, work.dtype) for _ in range(reads + writes)]
    run, part = getattr(lib, f"copy_{type_}"), -(-work.elements // threads)
    parts = []
    for start in range(0, work.elements, part):
        pointers = [ffi.from_buffer(f"{type_}[]", a[start : start + part]) for a in arrays]
        ins, outs = ffi.new(f"{type_} *[]", pointers[:reads]), ffi.new(f"{type_} *[]", pointers[reads:])
        parts.append((min(part, work.elements - start), reads, writes, ins, outs, pointers))
    if threads == 1:
        return lambda: run(*parts[0][:5])
    pool = ThreadPoolExecutor(threads - 1)

    def call() -> None:
        others = [pool.submit(run, *p[:5]) for p in parts[1:]]
        run(*parts[0][:5])
        for other in others:
            other.result()

    return call
