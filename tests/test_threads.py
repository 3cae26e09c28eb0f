"""Threads: how many, the same bits, and that nothing hangs: forks, callers side by side, exits, interrupts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import losskernels
import numpy as np
import pytest
from losskernels import threads
from native_kernels import get

NUMBER = 300_000
"""Elements of many chunks."""
POSITIVE = "must be a positive integer or None, but is"


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Threads are asked for whatever the work is worth; what was set is set back."""
    monkeypatch.setattr(threads, "WORTH", 1)
    yield
    losskernels.set_num_threads(None)


def arrays(n: int = NUMBER) -> tuple[Any, Any]:
    rng = np.random.default_rng(5)
    return rng.random(n), rng.normal(size=n)


def python(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A script in a process of its own, which must end."""
    start = "import numpy as np, losskernels, losskernels.kernels as kernels\nfrom losskernels import threads\n"
    return subprocess.run(
        [sys.executable, "-c", start + script], capture_output=True, text=True, timeout=60,
        env=os.environ | environment,
    )  # fmt: skip


def said(script: str, **environment: str) -> str:
    done = python(script, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def refused(script: str, **environment: str) -> str:
    """The last line of an exception."""
    done = python(script, **environment)
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1]


# --- how many ---------------------------------------------------------------------------------------------------------


def test_a_setting_holds_until_it_is_set_back() -> None:
    default = losskernels.get_num_threads()
    losskernels.set_num_threads(3)
    assert losskernels.get_num_threads() == 3
    losskernels.set_num_threads(None)
    assert losskernels.get_num_threads() == default


@pytest.mark.parametrize(
    ("given", "kind"),
    [(0, ValueError), (-1, ValueError), ("two", TypeError), (True, TypeError), (np.array([2]), TypeError)],
)
def test_what_is_no_number_of_threads_is_refused(given: Any, kind: type[Exception]) -> None:
    y, p = arrays(10)
    for call, where in (
        (lambda: losskernels.set_num_threads(given), "set_num_threads"),
        (lambda: get("cases").evaluate(y, p, n_threads=given), "cases.evaluate"),
        (lambda: get("cases").sum(y, p, n_threads=given), "cases.sum"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == f"{where}: n_threads {POSITIVE} {given!r}"


COUNT = "print(losskernels.get_num_threads())"


def test_the_environment_is_respected() -> None:
    one = {"OMP_NUM_THREADS": "1"}
    assert said(COUNT, LOSSKERNELS_NUM_THREADS="5", **one) == "5"
    assert said(COUNT, LOSSKERNELS_NUM_THREADS="", **one) == "1"
    assert said(COUNT, OMP_NUM_THREADS="1,4") == "1"
    free = str(threads.cores())
    assert said(COUNT, OMP_NUM_THREADS="4096") == said(COUNT, OMP_NUM_THREADS="many") == free
    assert said("losskernels.set_num_threads(7)\n" + COUNT, LOSSKERNELS_NUM_THREADS="5") == "7"


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no affinity")
def test_affinity_is_respected() -> None:
    assert said(f"import os; os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}})\n{COUNT}") == "1"


@pytest.mark.parametrize("given", ["two", "0", "-1", "1.5", "\u0663", "1" + 20 * "0"])
def test_a_number_in_the_environment_that_is_none_is_refused(given: str) -> None:
    expected = f"losskernels.settings.SettingError: LOSSKERNELS_NUM_THREADS={given}: a positive integer is expected, "
    assert refused("kernels.poisson.value(1, 1)", LOSSKERNELS_NUM_THREADS=given).startswith(expected)


def test_a_level_that_is_none_is_refused() -> None:
    told = refused("kernels.poisson.value(1, 1)", LOSSKERNELS_LEVEL="foo")
    expected = "losskernels.settings.SettingError: LOSSKERNELS_LEVEL=foo: the levels compiled for this machine are "
    assert told.startswith(expected)
    assert said("print(kernels.poisson.value(1, 1))", LOSSKERNELS_LEVEL=f" {told.split()[-1]} ") == "1.0"


def test_an_error_of_evaluate_is_about_nothing_else() -> None:
    """Not raised while another one is handled: users see one error."""
    calls = {"1, 1": "foo", "1, 1, outputs='none'": "", "1, 1, outputs=['value', 3]": ""}
    for arguments, level in calls.items():
        done = python(f"kernels.poisson.evaluate({arguments})", LOSSKERNELS_LEVEL=level)
        assert done.returncode == 1 and done.stderr.count("Traceback") == 1


def test_threadpoolctl_limits_and_tells() -> None:
    script = """
from threadpoolctl import threadpool_info, threadpool_limits
kernels.poisson.value(1, 1)
losskernels.set_num_threads(4)
(found,) = [info for info in threadpool_info() if info["user_api"] == "losskernels"]
print(found["internal_api"], found["num_threads"])
with threadpool_limits(1):
    print(losskernels.get_num_threads())
with threadpool_limits(1, user_api="blas"):
    print(losskernels.get_num_threads())
print(losskernels.get_num_threads())
"""
    assert said(script).splitlines() == ["losskernels.kernels 4", "1", "4", "4"]


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no affinity")
def test_a_limit_of_threadpoolctl_that_is_over_is_no_setting() -> None:
    script = """
import os
from threadpoolctl import threadpool_limits
kernels.poisson.value(1, 1)
before = losskernels.get_num_threads()
with threadpool_limits(1):
    pass
print(losskernels.get_num_threads() == before)
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print(losskernels.get_num_threads())
"""
    assert said(script).split() == ["True", "1"]


def test_threadpoolctl_is_not_needed() -> None:
    assert said("import sys; sys.modules['threadpoolctl'] = None; print(kernels.poisson.value(1, 1))") == "1.0"


# --- who does it ------------------------------------------------------------------------------------------------------


def helpers(work: Any) -> int:
    """How many others are asked for help."""
    asked: list[int] = []
    original = threads._asked

    def counted(*args: Any) -> Any:
        asked.append(args[-1])
        return original(*args)

    threads._asked = counted
    try:
        work()
    finally:
        threads._asked = original
    return max(asked, default=0)


def test_little_work_is_done_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    y, p = arrays()
    assert helpers(lambda: get("cases").evaluate(y, p, n_threads=3)) == 2
    assert helpers(lambda: get("cases").evaluate(y, p, n_threads=1)) == 0
    monkeypatch.setattr(threads, "WORTH", 10**12)
    assert helpers(lambda: get("cases").evaluate(y, p, n_threads=3)) == 0


def test_callers_share_the_threads() -> None:
    y, p = arrays()
    with threads._share(4) as alone, threads._share(4) as second:
        assert (alone, second) == (4, 2)
        assert helpers(lambda: get("cases").evaluate(y, p, n_threads=3)) == 0
    assert helpers(lambda: get("cases").evaluate(y, p, n_threads=3)) == 2


@pytest.mark.parametrize("name", ["cases", "choice"])
def test_results_have_the_same_bits_for_any_number_of_threads(name: str) -> None:
    rng = np.random.default_rng(6)
    y = rng.integers(0, 2, NUMBER)
    p = rng.normal(size=NUMBER if name == "cases" else (NUMBER, 2))
    outputs = ("value", "gradient", "hessian", "sum")
    found = [get(name).evaluate(y, p, outputs=outputs, n_threads=n) for n in (1, 2, 3, 8)]
    for other in found[1:]:
        for x, wanted in zip(other, found[0], strict=True):
            np.testing.assert_array_equal(x, wanted)


def test_every_chunk_is_done_once() -> None:
    """In place, where a chunk that is done twice would be wrong."""
    y, p = arrays()
    wanted = get("cases").evaluate(y, p, outputs="gradient").gradient
    for _ in range(20):
        place = p.copy()
        get("cases").evaluate(y, place, outputs="gradient", out=place, n_threads=4)
        np.testing.assert_array_equal(place, wanted)


# --- where it is used -------------------------------------------------------------------------------------------------


def test_many_callers_at_once() -> None:
    y, p = arrays()
    wanted = get("cases").evaluate(y, p)
    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(lambda _: get("cases").evaluate(y, p, n_threads=4), range(40)):
            np.testing.assert_array_equal(found.hessian, wanted.hessian)


FOCAL = """
threads.WORTH = 1
y = np.zeros(300_000); p = np.linspace(-5, 5, 300_000)
def run(): return kernels.binary_crossentropy_logits.sum(y, p, n_threads=3)
wanted = run()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_of_fork_has_threads_of_its_own() -> None:
    script = """
import os, warnings
warnings.simplefilter("ignore")
threads._Callers.lock.acquire()  # as if another thread of the parent were about to use the pool
child = os.fork()
if child == 0:
    os._exit(0 if run() == wanted and threads._Callers.number == 0 else 1)
print(os.waitpid(child, 0)[1])
"""
    assert said(FOCAL + script) == "0"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_of_a_parent_that_makes_a_ufunc_makes_its_own() -> None:
    """Forked while another thread is in the midst of making one: no lock may be left closed."""
    script = """
import os, threading, warnings
from losskernels import kernel, own
warnings.simplefilter("ignore")
inside, go = threading.Event(), threading.Event()
made = kernel.make
def slow(*given):
    inside.set()
    go.wait()
    return made(*given)
kernel.make = slow
owned = threading.Thread(target=lambda: own._Compiling.lock.acquire())
owned.start()
making = threading.Thread(target=lambda: kernels.poisson.value)
making.start()
inside.wait()
child = os.fork()
if child == 0:
    kernel.make = made
    os._exit(0 if kernels.softplus.value(0.0) > 0 and own._Compiling.lock.acquire(timeout=1) else 1)
print(os.waitpid(child, 0)[1])
go.set()
making.join()
"""
    assert said("kernels.poisson, kernels.softplus\n" + script) == "0"


def test_threads_at_the_end_of_the_interpreter() -> None:
    """In atexit, where no thread can be started; in a daemon thread that is cut off; in a pool that is joined."""
    script = """
import atexit, threading, concurrent.futures
atexit.register(lambda: print(run() == wanted))
def forever():
    while True: run()
threading.Thread(target=forever, daemon=True).start()
pool = concurrent.futures.ThreadPoolExecutor()
pool.submit(lambda: print(run() == wanted))
"""
    assert said(FOCAL + script).splitlines() == ["True", "True"]


def test_threads_that_cannot_be_started() -> None:
    script = """
import threading
def fail(self): raise RuntimeError("can't start new thread")
threads._pool.cache_clear()
threading.Thread.start = fail
print(run() == wanted)
"""
    assert said(FOCAL + script) == "True"


def test_an_error_in_another_thread_is_the_callers() -> None:
    caller = threading.get_ident()

    def do(batch: int, most: int) -> int:
        if threading.get_ident() != caller:
            raise MemoryError("of another thread")
        time.sleep(0.01)
        calls.append(1)
        return 1 if len(calls) < 50 else 0

    calls: list[int] = []
    with pytest.raises(MemoryError, match="of another thread"):
        threads.work_off(do, lambda: None, 50, 2)


@pytest.mark.parametrize("n_threads", [1, 2])
def test_an_interrupt_ends_a_long_call_soon(n_threads: int) -> None:
    """The work is a row that is broadcast: it takes minutes and no memory."""
    y, p = np.zeros((1, 1000)), np.broadcast_to(np.linspace(-1, 1, 1000), (50_000_000, 1000))
    sent: list[float] = []

    def send() -> None:
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    timer = threading.Timer(0.3, send)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        get("cases").sum(y, p, n_threads=n_threads)
    assert time.monotonic() - sent[0] < 10  # it would take minutes
    assert threads._Callers.number == 0
    y, p = arrays()
    assert get("cases").sum(y, p, n_threads=n_threads) == get("cases").sum(y, p, n_threads=1)
