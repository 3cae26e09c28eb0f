"""The memory of large results: kept when they are gone and nobody sees it, up to a limit, unless that is turned off.

Each script is a process of its own, because what is kept is the process's.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

MODULE = """
import numpy as np
from numpy._core.multiarray import get_handler_name
from losskernels import kernels
n = 1 << 18  # 2 MiB of doubles
y, p = np.zeros(n), np.linspace(-5, 5, n)
wanted = [kernels.poisson_log.value(y, p), kernels.poisson_log.gradient(y, p)]
def made(*arrays, **options):
    return list(kernels.poisson_log.evaluate(*arrays, outputs=("value", "gradient"), **options))
def places(found): return {x.__array_interface__["data"][0] for x in found}
def right(found): return all(np.array_equal(a, b) for a, b in zip(found, wanted, strict=True))
"""


def ran(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", MODULE + script]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, timeout=60)


def said(script: str, **environment: str) -> list[str]:
    done = ran(script, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_memory_of_results_that_are_gone_is_used_again() -> None:
    script = """
first = made(y, p)
here = places(first)
print(right(first), get_handler_name(first[0]), get_handler_name(np.empty(n)))
del first
again = made(y, p)
print(places(again) == here, right(again))
"""
    assert said(script) == ["True losskernels default_allocator", "True True"]


def test_memory_that_somebody_sees_is_left_alone() -> None:
    """A view of a result keeps all of it; memory that is used again has no old numbers where there are new ones."""
    script = """
value, gradient = made(y, p)
here, view = places([value]), value[n // 2 :: 2]
del value, gradient
others = [made(p * 0, p * 0 + k) for k in range(4)]
print(here & set().union(*map(places, others)), np.array_equal(view, wanted[0][n // 2 :: 2]))
del view, others
print(right(made(y, p)))
"""
    assert said(script) == ["set() True", "True"]


def test_results_can_be_resized() -> None:
    script = """
found = made(y, p)
for x in found:
    x.resize(3 * n, refcheck=False)
print(right([x[:n] for x in found]), not found[0][n:].any())
found[0].resize(5, refcheck=False)
print(found[0].tolist() == wanted[0][:5].tolist())
"""
    assert said(script) == ["True True", "True"]


RESIDENT = """
def resident():
    with open("/proc/self/statm") as file: return int(file.read().split()[1]) * 4096 >> 20
before = resident()
for size in range(8, 40, 4):
    made(np.zeros(size << 17), np.zeros(size << 17))
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="this system does not tell what is resident in this way")
@pytest.mark.parametrize("limit", [0, 16, 64])
def test_no_more_is_kept_than_the_limit(limit: int) -> None:
    """After results of many sizes, of 350 MiB together; some MiB more are for what else a process allocates."""
    (kept,) = said(RESIDENT, LOSSKERNELS_KEPT_MIB=str(limit))
    assert int(kept) <= limit + 8


def test_it_can_be_turned_off() -> None:
    assert said("print(get_handler_name(made(y, p)[0]))", LOSSKERNELS_KEPT_MIB="0") == ["default_allocator"]


@pytest.mark.parametrize("given", ["much", "-1", "1.5", "17592186044416", "0" * 19 + "1" + "9" * 20])
def test_a_number_that_is_none_is_refused(given: str) -> None:
    done = ran("made(y, p)", LOSSKERNELS_KEPT_MIB=given)
    expected = f"losskernels.settings.SettingError: LOSSKERNELS_KEPT_MIB={given}: a number of MiB is expected, such as "
    assert done.stderr.splitlines()[-1].startswith(expected)
