"""Calls kernels of the module at a path over many sizes, dtypes and strides; run where a sanitizer watches."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from pathlib import Path

import numpy as np
from losskernels.engine import Work, run
from losskernels.native import Native

LENGTHS = (0, 1, 7, 8, 63, 511, 513, 1100)
CLASSES = (1, 2, 10, 63, 64, 65, 513, 1025)
DTYPES = ("f2", "f4", "f8")
LABELS = ("?", "i8", "u2", "f4")


def main(path: Path) -> None:
    spec = importlib.util.spec_from_file_location(f"losskernels.kernels.{path.name.split('.')[0]}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    native = Native(module.ffi, module.lib, sys.argv[2])
    source = np.random.default_rng(0)
    for n, dtype, label, step in itertools.product(LENGTHS, DTYPES, LABELS, (1, -1, 3)):
        p = (source.normal(size=(n, 3)) * 30).astype(dtype).repeat(3, axis=0)[::step][:n, 1]
        y, weight = source.integers(0, 2, n).astype(label), source.random(n).astype("f4")
        out = [np.empty(len(p), dtype) for _ in range(3)]
        run(native, Work("binary_crossentropy_logits", p.shape, None, [y[: len(p)], p], out, weight, 0))
    with_rows = hasattr(native.lib, f"lk_sparse_categorical_crossentropy_logits_{native.level}")
    for n, c, dtype in itertools.product((0, 1, 9, 70), CLASSES if with_rows else (), DTYPES):
        p = (source.normal(size=(n, c)) * 30).astype(dtype)
        y = source.integers(-1, c + 1, n)  # some are no labels
        out = [np.empty(n, dtype), np.empty((n, c), dtype), np.empty((c, n), dtype).T]
        work = Work("sparse_categorical_crossentropy_logits", (n,), c, [y, p], out, None, 0)
        run(native, work, n_threads=2)


main(Path(sys.argv[1]))
