"""Which works are timed: those of some kernels, or those that are compared with other libraries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..driver.discover import choose
from .work import OUTPUTS, Work, info

CROSS_ENTROPY = "binary_crossentropy_logits"
FOCAL = "binary_focal_crossentropy_logits"
SOFTMAX = "sparse_categorical_crossentropy_logits"
MAIN = (CROSS_ENTROPY, FOCAL, SOFTMAX)
"""What is timed if no kernel is named."""
DTYPES = ("float32", "float64")
SIZES = (10_000, 1_000_000)
LARGE = 10_000_000
CLASSES = 10
GAMMA, RUN_TIME_GAMMA = (("gamma", 2.0),), (("gamma", 1.37),)
ROWS = ((100_000, 10), (4096, 1000), (256, 50_000))


def named(names: Iterable[str]) -> list[str]:
    """The kernels of these losses, and these kernels."""
    from losskernels import kernels

    owned: dict[str, list[str]] = {}
    for kernel in kernels.__all__:
        owned.setdefault(Path(info(kernel).source).stem, []).append(kernel)
    known = owned | {kernel: [kernel] for kernel in kernels.__all__ if kernel not in owned}
    return list(dict.fromkeys(kernel for name in choose(names, known) for kernel in known[name]))


def own(kernels: Sequence[str]) -> Iterator[Work]:
    """Every set of outputs of the kernels, in every dtype, in cache and beyond."""
    for kernel in kernels:
        known = info(kernel)
        has = {o.name for o in known.outputs} | {"sum"}
        for letters, names in OUTPUTS.items():
            if letters == "g" or not has.issuperset(names):
                continue
            for dtype in DTYPES:
                for n in SIZES:
                    shape = (n // CLASSES, CLASSES) if known.signature.axis else (n,)
                    yield Work(kernel, letters, dtype, shape, GAMMA if kernel == FOCAL else ())


def compared() -> Iterator[Work]:
    """What other libraries can do too."""
    for dtype in DTYPES:
        for n in (*SIZES, LARGE):
            yield Work(CROSS_ENTROPY, "vg", dtype, (n,))
            yield Work(CROSS_ENTROPY, "gh", dtype, (n,))
            yield Work(FOCAL, "vg", dtype, (n,), GAMMA)
            yield Work(FOCAL, "gh", dtype, (n,), GAMMA)
            yield Work(FOCAL, "vg", dtype, (n,), RUN_TIME_GAMMA)
    for shape in ROWS:
        yield Work(SOFTMAX, "vg", "float32", shape)
