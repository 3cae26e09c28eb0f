"""The C compilers that tests are for, each skipped with its reason where it is not installed."""

from __future__ import annotations

import shutil

import pytest

COMPILERS = [
    pytest.param(name, marks=pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed"))
    for name in ("gcc", "clang")
]
