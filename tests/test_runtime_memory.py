"""What a call leaves behind and takes: no memory beside inputs and outputs, whatever they are, and no floating-point
flags, warnings or modes."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
import tracemalloc
import warnings
from typing import Any

import numpy as np
import pytest
from losskernels import threads
from native_kernels import get

NUMBER = 4_000_000
MEBIBYTE = 1 << 20
THREADS = 2
LAYOUTS = {
    "plain": "y, p",
    "float32 labels": "y.astype('f4'), p",
    "int64 labels": "y.astype('i8'), p",
    "half precision": "y.astype('f2'), p.astype('f2')",
    "foreign byte order": "y.astype('>f4'), p.astype('>f8')",
    "strided": "np.repeat(y, 2)[::2], np.repeat(p, 3)[::3]",
    "reversed": "y[::-1], p[::-1]",
    "unaligned": "y, unaligned(p)",
    "rows and columns": "y[:2000, None], p[None, :2000]",
    "Fortran order": "y.reshape(2000, -1), np.asfortranarray(p.reshape(2000, -1))",
}
SCRIPT = """
import resource, numpy as np
import losskernels.kernels as kernels
from losskernels import threads
def unaligned(x):
    raw = np.zeros(x.nbytes + 1, np.uint8)
    raw[1:].view(x.dtype)[:] = x
    return raw[1:].view(x.dtype)
threads.WORTH = 1
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
n = {number}
y, p = np.zeros(n), np.linspace(-5, 5, n)
y, p = {layout}
weight = np.full(y.shape[:1], 0.5, "f4")
shape = np.broadcast_shapes(y.shape, p.shape)
out = tuple(np.ones(shape, "f4", order="F" if p.flags.f_contiguous else "C") for _ in range(3))
filler = np.ones(1 << 25)  # the peak is now, and what comes next is above it
def call(arrays, weight, out):
    kernels.binary_crossentropy_logits.evaluate(
        *arrays, outputs=("value", "gradient", "hessian", "sum"), sample_weight=weight, out=out, n_threads=2)
few = slice(0, 40_000) if y.ndim == 1 else slice(0, 20)
small = tuple(np.ones_like(x[few]) for x in out)
call((y[few], p[few]), weight[few], small)
before = peak()
call((y, p), weight, out)
print(peak() - before)
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="this system counts memory in other units")
x86_64 = pytest.mark.skipif(platform.machine() != "x86_64" or sys.platform != "linux", reason="this is glibc's MXCSR")


@linux
@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_a_call_takes_no_memory_beside_inputs_and_outputs(layout: str) -> None:
    """The peak of the resident memory, of a process of its own; its first calls on few entries have warmed it."""
    script = SCRIPT.format(number=NUMBER, layout=LAYOUTS[layout])
    kibibytes = int(subprocess.check_output([sys.executable, "-c", script], timeout=120))
    assert kibibytes <= THREADS * 1024


@pytest.mark.parametrize("dtype", ["f4", "f8", ">f8", "i8"])
def test_a_call_makes_no_arrays_but_its_results(dtype: str) -> None:
    y, p = np.zeros(NUMBER // 4, dtype), np.zeros(NUMBER // 4, ">f8" if dtype == ">f8" else "f8")
    out = np.zeros(NUMBER // 4)
    get("cases").evaluate(y, p, outputs="value", out=out)
    tracemalloc.start()
    get("cases").evaluate(y, p, outputs="value", sample_weight=np.ones(1, dtype), out=out)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MEBIBYTE / 16


CALLS = [
    lambda k, y, p: k.evaluate(y, p, outputs=("value", "gradient", "hessian", "sum"), sample_weight=p),
    lambda k, y, p: k.evaluate(y, p),
    lambda k, y, p: k.sum(y, p),
    lambda k, y, p: k.value_gradient_hessian(y, p, 2.0),
]


@pytest.mark.parametrize("call", CALLS)
def test_numbers_that_are_none_warn_of_nothing(call: Any) -> None:
    strange = np.array([np.nan, np.inf, -np.inf, 1e308, 5e-324, -1, 0, 2])
    y, p = (np.ravel(x) for x in np.meshgrid(strange, strange))
    many = np.resize(y, 100_000), np.resize(p, 100_000)
    with np.errstate(over="ignore"):
        single = y.astype("f4"), p.astype("f4")
    with np.errstate(all="raise"), warnings.catch_warnings():
        warnings.simplefilter("error")
        for given in ((y, p), single, many):
            call(get("cases"), *given)


def bits(found: Any) -> list[bytes]:
    return [np.asarray(x).tobytes() for x in (found if isinstance(found, tuple) else (found,))]


@x86_64
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("where", ["subnormal", "normal", "strange"])
def test_the_floating_point_state_of_the_caller_is_kept_and_does_not_matter(
    call: Any, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Modes (zero for subnormals, rounding up) and flags, in MXCSR, the last four bytes of glibc's fenv_t.

    On one thread: where Python waits for others it leaves flags itself.
    """
    monkeypatch.setattr(threads._Setting, "number", 1)
    library, state = ctypes.CDLL(None), ctypes.create_string_buffer(32)
    y = np.zeros(200_000)
    few, many = np.full(y.size, 1e-310), np.linspace(0.1, 3, y.size)
    p = {"subnormal": few, "normal": many, "strange": np.full(y.size, np.nan)}[where]
    wanted = bits(call(get("cases"), y, p))
    library.fegetenv(state)
    before = state.raw
    for control in (0x1F80 | 0x8040, 0x1F80 | 0x4000, 0x1F80 | 0x15):
        set_to = ctypes.create_string_buffer(before[:28] + control.to_bytes(4, "little"), 32)
        library.fesetenv(set_to)
        try:
            found = call(get("cases"), y, p)
            library.fegetenv(state)
            after = int.from_bytes(state.raw[28:], "little")
        finally:
            library.fesetenv(ctypes.create_string_buffer(before, 32))
        flags = 0x3F if call is CALLS[-1] else 0  # NumPy itself clears the flags around a ufunc
        assert after | flags == control | flags
        assert bits(found) == wanted
