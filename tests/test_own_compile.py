"""losskernels.compile: what it gives, that it keeps it, that it says what a file would be told, and that processes that
want the same do not disturb each other."""

from __future__ import annotations

import linecache
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import losskernels
import losskernels.kernels
import mpmath
import numpy as np
import pytest
from losskernels.codegen.bound import Target, contract
from losskernels.codegen.driver import build, cache, script
from losskernels.codegen.errors import DefinitionError, UsageError
from losskernels.codegen.explain.refusals import WORDS, Example, examples
from losskernels.codegen.language import Definition
from losskernels.codegen.pipeline import compile_file
from losskernels.language import (
    Focusing,
    Label,
    Probability,
    Real,
    RealPrediction,
    Weight,
    absolute,
    exp,
    identity,
    kink_at_zero,
    log,
    logit,
    loss,
)  # fmt: skip
from losskernels.own import OwnKernel, OwnKernels

CASES = list(examples())
CELL = '''\
from losskernels.language import *

@loss(links=(identity, logit))
def brier(y: Label, p: Probability):
    """Squared distance between a probability and what happened."""
    return (p - y) ** 2
'''


@loss(links=(identity, logit), u10=True)
def brier(y: Label, p: Probability) -> Any:
    """Squared distance between a probability and what happened."""
    return (p - y) ** 2


@loss()
def bumped(y: Real, p: RealPrediction, gamma: Focusing = 2) -> Any:
    """Squared distance, gamma times."""
    return gamma * (y - p) ** 2


@loss()
def smoothed(y: Real, p: RealPrediction) -> Any:
    """A removable singularity at p = 0."""
    return y * (1 - exp(-p)) / p


@loss()
def margin(y: Real, p: RealPrediction) -> Any:
    """The exponential of a product."""
    return exp(-y * p)


@loss()
def logistic(y: Real, p: RealPrediction) -> Any:
    """The same in a logarithm."""
    return log(1 + exp(-y * p))


@loss(conventions=(kink_at_zero,))
def weighted_distance(y: Real, p: RealPrediction, w: Weight = 2) -> Any:
    """The distance between a multiple of the prediction and the target."""
    return absolute(p * w - y)


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache of its own."""
    made = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cache.VARIABLE, str(made))
        yield made


def cell(text: str, name: str = "<cell 1>") -> dict[str, Any]:
    """What a notebook's cell defines; Python has its text for tracebacks."""
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    scope: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(text, name, "exec", dont_inherit=True), scope)
    return scope


def run(folder: Path, program: str, *arguments: str) -> subprocess.Popen[str]:
    """A Python process with this cache."""
    path = folder / f"program_{abs(hash(program))}.py"
    path.write_text(textwrap.dedent(program))
    environment = os.environ | {cache.VARIABLE: str(folder / "cache")}
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, str(path), *arguments], env=environment, stdout=pipe, stderr=pipe, text=True
    )


def test_several_links_give_a_kernel_each_called_as_in_the_catalogue() -> None:
    kernels = losskernels.compile(brier)
    assert isinstance(kernels, OwnKernels) and list(kernels) == ["brier", "brier_logits"]
    y, z = np.array([0.0, 1.0, 1.0]), np.array([0.3, -700.0, 4.0])
    p = 1 / (1 + np.exp(-z))
    np.testing.assert_allclose(kernels.brier_logits.value(y, z), (p - y) ** 2, rtol=1e-12)
    np.testing.assert_allclose(kernels["brier"].gradient(y, p), 2 * (p - y), rtol=1e-15)
    assert kernels.brier_logits.u10.hessian(1.0, 0.5) == pytest.approx(kernels.brier_logits.hessian(1.0, 0.5))
    assert "brier_logits" in dir(kernels) and repr(kernels) == "<kernels brier, brier_logits>"
    with pytest.raises(AttributeError, match=r"there is no kernel brier_logit; did you mean brier_logits\?"):
        _ = kernels.brier_logit


@pytest.mark.parametrize("z", [20.0, 34.0, 37.5, 60.0])
def test_a_soft_label_next_to_one_keeps_its_digits_beside_a_logistic(z: float) -> None:
    """p - y is (1 - y) - (1 - p), of which each is known to all its digits; p itself rounds to y."""
    y = 1 - 2.0**-53
    with mpmath.workdps(60):
        q, rest = 1 / (1 + mpmath.exp(z)), mpmath.mpf(1) - y
        exact = float(2 * (rest - q) * q * (1 - q))
    assert losskernels.compile(brier).brier_logits.gradient(y, z) == pytest.approx(exact, rel=2e-15)


@pytest.mark.parametrize("p", [2.0**-1040, -(2.0**-1074), 1e-300, -1e-9, 0.7, -3.0, 600.0])
def test_a_quotient_that_is_finite_where_both_parts_vanish(p: float) -> None:
    with mpmath.workprec(3000):
        exact = float(-mpmath.expm1(-mpmath.mpf(p)) / p * 3)
    assert losskernels.compile(smoothed).value(3.0, p) == pytest.approx(exact, rel=1e-14)


@pytest.mark.filterwarnings("ignore:LK505")
@pytest.mark.parametrize("y, p", [(1.0, 2.0), (-1.0, 2.0), (0.5, -800.0), (-3.0, 200.0), (3.0, 1e-3)])
def test_exponentials_of_products(y: float, p: float) -> None:
    with mpmath.workprec(300):
        decay = mpmath.exp(-mpmath.mpf(y) * p)
        chance = decay / (1 + decay)
        wanted = (
            (margin, (decay, -y * decay, y * y * decay)),
            (logistic, (mpmath.log1p(decay), -y * chance, y * y * chance * (1 - chance))),
        )
    for definition, exact in wanted:
        kernel = losskernels.compile(definition)
        got = kernel.value(y, p), kernel.gradient(y, p), kernel.hessian(y, p)
        assert got == pytest.approx(tuple(map(float, exact)), rel=1e-14), definition


@pytest.mark.filterwarnings("ignore:LK505")
def test_the_distance_from_a_product() -> None:
    """The sign of p w - y is not known where it is rounded to 0, so that no bound is proved for the gradient."""
    kernel = losskernels.compile(weighted_distance)
    assert kernel.value([5.0, 1.0, 4.0], [2.0, 2.0, 2.0], 2.0).tolist() == [1.0, 3.0, 0.0]
    assert kernel.gradient([5.0, 1.0, 4.0], [2.0, 2.0, 2.0], 2.0).tolist() == [-2.0, 2.0, 0.0]


def test_one_link_gives_the_kernel() -> None:
    kernel = losskernels.compile(bumped)
    assert isinstance(kernel, OwnKernel) and repr(kernel) == "<kernel bumped>"
    assert kernel.evaluate([1.0], [3.0], outputs="gradient").gradient.tolist() == [8.0]
    assert kernel.bind(gamma=1.5).value(1.0, 3.0) == 6.0
    assert kernel.info.source == "test_own_compile.py"


def test_a_file_of_the_catalogue_gives_the_same_bits(tmp_path: Path) -> None:
    source = Path(script.compiler_folder().parent / "definitions" / "poisson.py")
    ours, theirs = losskernels.compile(source), losskernels.kernels
    y, z = np.arange(200.0) % 7, np.linspace(-30, 30, 200)
    for output in ("value", "gradient", "hessian"):
        np.testing.assert_array_equal(
            getattr(ours.poisson_log, output)(y, z), getattr(theirs.poisson_log, output)(y, z)
        )
    assert losskernels.compile(str(source)).poisson_log is ours.poisson_log


def test_what_is_known_is_not_derived_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = losskernels.compile(brier)
    monkeypatch.setattr("losskernels.codegen.pipeline.compile_file", None)
    assert losskernels.compile(brier).brier is known.brier
    with pytest.raises(TypeError, match="not callable"):
        losskernels.compile(cell(CELL.replace("** 2", "** 6"))["brier"])


def test_the_content_is_what_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comments and other cells do not; what the formula calls does."""
    shifted = CELL.replace("2\n", "2 + shift(y)\n")
    first = losskernels.compile(cell(shifted.replace("@loss", "shift = lambda y: y\n@loss"))["brier"])
    again = losskernels.compile(cell("# moved\n" + shifted.replace("@loss", "shift = lambda y: 1*y\n@loss"))["brier"])
    other = losskernels.compile(cell(shifted.replace("@loss", "shift = lambda y: 3*y\n@loss"))["brier"])
    assert again.brier is first.brier and other.brier is not first.brier
    assert (first.brier.value(1.0, 1.0), other.brier.value(1.0, 1.0)) == (1.0, 3.0)


def test_of_two_definitions_with_one_name_in_a_cell_the_one_given_counts() -> None:
    scope = cell(CELL + "first = brier\n\n" + CELL.replace("** 2", "** 4"))
    assert losskernels.compile(scope["first"]).brier.value(0.0, 0.5) == 0.25
    assert losskernels.compile(scope["brier"]).brier.value(0.0, 0.5) == 0.0625


@pytest.mark.parametrize(("code", "example"), CASES, ids=[f"{code} {example.about}".strip() for code, example in CASES])
def test_a_bad_cell_is_told_what_a_bad_file_is(code: str, example: Example) -> None:
    text = example.definition if example.definition.startswith(WORDS) else WORDS + example.definition
    try:
        found = cell(text, "<cell 7>").get("bad")
    except Exception:
        found = None
    if not isinstance(found, Definition) or code in ("LK103", "LK107", "LK108"):
        return  # Python itself refuses the cell, or the mistake is one of files
    with pytest.raises(DefinitionError) as caught:
        losskernels.compile(found)
    assert str(caught.value) == example.told.replace("definitions/bad.py", "cell")
    assert caught.traceback[-1].name == "compile", "the passes are no part of what the author is shown"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (lambda y, p: y, "<lambda> is no definition.\n  help: put @loss(links=...)"),
        (compile_file, "compile_file is no definition.\n  help: put @loss(links=...)"),
        (7, "a definition or the path of its file is expected, and this is of type int: 7"),
        (loss()(lambda y, p: y), "<lambda> is no function that was written with def.\n  help: write def"),
        ("nowhere/mine.py", "error LK100: there is no definition file mine.py"),
    ],
)
def test_what_is_no_definition_is_a_sentence(given: object, told: str) -> None:
    with pytest.raises((UsageError, DefinitionError)) as caught:
        losskernels.compile(given)  # type: ignore[arg-type]  # that is what is refused
    assert str(caught.value).startswith(told)


def test_text_that_cannot_be_had_is_a_sentence() -> None:
    scope: dict[str, Any] = {}
    exec(CELL, scope)
    with pytest.raises(UsageError, match=r"^the text of brier cannot be had: .*\n  help: save it as brier.py"):
        losskernels.compile(scope["brier"])


def test_a_file_that_changed_since_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(CELL)
    scope: dict[str, Any] = {}
    exec(compile(CELL, str(path), "exec", dont_inherit=True), scope)
    path.write_text("# a line more\n" + CELL)
    with pytest.raises(UsageError, match=r"is not what Python ran: mine.py has changed since"):
        losskernels.compile(scope["brier"])


def test_bounds_that_are_wider_than_the_catalogues_are_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the words that accept them, at every call: also where the kernel is known already."""
    monkeypatch.setattr(contract, "PLAIN", Target(ulp=0.1, bits=60))
    wide = cell(CELL.replace("brier", "wide").replace("identity, logit", "identity,"))["wide"]
    for _ in range(2):
        with pytest.warns(
            UserWarning, match="^LK505: wide: the error bounds of gradient, hessian, value are"
        ) as caught:
            assert losskernels.compile(wide).value(1.0, 0.5) == 0.25
        assert '@loss(wider={"gradient": ' in str(caught[0].message) and caught[0].filename == __file__
    accepted = CELL.replace("identity, logit", "identity,").replace(
        ")\ndef", ', wider={"value": "mine", "gradient": "mine", "hessian": "mine"})\ndef'
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        losskernels.compile(cell(accepted)["brier"])


def test_a_missing_compiler_is_a_sentence_with_the_extra(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
        import sys
        sys.modules["sympy"] = None
        import losskernels
        try:
            losskernels.compile("mine.py")
        except ImportError as error:
            print(error)
        try:
            import losskernels.language
        except ImportError as error:
            print(error)
        """,
    )
    out, err = done.communicate()
    first, second = out.splitlines()
    assert first.startswith("losskernels.compile needs the compiler") and first.endswith('"losskernels[codegen]"'), err
    assert second.startswith("losskernels.language needs the compiler") and second.endswith('"losskernels[codegen]"')


def test_a_cache_that_cannot_be_written_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "file"))
    with pytest.raises(UsageError, match=r"the cache folder .* cannot be used .*\n  help: .*LOSSKERNELS_CACHE="):
        losskernels.compile(bumped)


def test_the_cache_lies_where_the_system_has_caches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(cache.VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert cache.user_folder() == tmp_path / "losskernels"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache.user_folder() == Path.home() / ".cache" / "losskernels"


def test_what_nobody_used_for_long_goes(tmp_path: Path) -> None:
    for name in ("old", "new"):
        cache.kept(tmp_path, name, lambda folder: None)
    os.utime(tmp_path / "old", (0, 0))
    cache.kept(tmp_path, "newest", lambda folder: None)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["new", "newest"]


def test_pickles_of_this_process_are_the_same_object() -> None:
    kernels = losskernels.compile(brier)
    for kernel in (kernels.brier, kernels.brier_logits.u10):
        assert pickle.loads(pickle.dumps(kernel)) is kernel
    bound = losskernels.compile(bumped).bind(gamma=3.0)
    assert pickle.loads(pickle.dumps(bound)) == bound


def test_a_pickle_needs_neither_the_cache_nor_the_compiler(tmp_path: Path) -> None:
    kernels = losskernels.compile(brier)
    path = tmp_path / "kernels.pickle"
    path.write_bytes(pickle.dumps((kernels, kernels.brier_logits.u10, losskernels.compile(bumped).bind(gamma=3.0))))
    done = run(
        tmp_path,
        """
        import pickle, sys
        sys.modules["sympy"] = None
        kernels, exact, bound = pickle.load(open(sys.argv[1], "rb"))
        print(list(kernels), *(repr(k.value(0.0, 0.5)) for k in (kernels.brier_logits, exact)), bound.value(1.0, 2.0))
        """,
        str(path),
    )
    out, err = done.communicate()
    value, exact = kernels.brier_logits.value(0.0, 0.5), kernels.brier_logits.u10.value(0.0, 0.5)
    assert out == f"['brier', 'brier_logits'] {value!r} {exact!r} 3.0\n", err


def test_a_pickle_of_another_compiler_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    pickled = pickle.dumps(losskernels.compile(bumped))
    monkeypatch.setattr(build, "FLAGS", (*build.FLAGS, "-DOTHER"))
    with pytest.raises(build.BuildError, match=r"(?s)^bumped_\w+/ does not fit.*help: .*compile on its .* once more"):
        pickle.loads(pickled)


MAKING = """
import sys, time
from pathlib import Path
import losskernels
from losskernels.codegen import pipeline
log, seconds = Path(sys.argv[1]), float(sys.argv[2])
def slow(given, own, derive=pipeline.compile_file):
    with open(log, "a") as lines:
        print("derived", file=lines)
    time.sleep(seconds)
    return derive(given, own)
pipeline.compile_file = slow
path = log.parent / "brier.py"
print(losskernels.compile(path).brier.value(0.0, 0.5))
"""


def test_processes_that_want_the_same_make_it_once(tmp_path: Path) -> None:
    (tmp_path / "brier.py").write_text(CELL)
    processes = [run(tmp_path, MAKING, str(tmp_path / "log"), "1") for _ in range(4)]
    said = [process.communicate() for process in processes]
    assert [out for out, _ in said] == ["0.25\n"] * 4, said
    assert (tmp_path / "log").read_text() == "derived\n"
    assert len([path for path in (tmp_path / "cache" / "compiled").iterdir() if path.is_dir()]) == 1


def test_a_killed_process_leaves_nothing_that_another_would_take(tmp_path: Path) -> None:
    (tmp_path / "brier.py").write_text(CELL)
    victim = run(tmp_path, MAKING, str(tmp_path / "log"), "60")
    for _ in range(600):
        if (tmp_path / "log").exists():
            break
        time.sleep(0.05)
    victim.send_signal(signal.SIGKILL)
    victim.communicate()
    assert not [path for path in (tmp_path / "cache" / "compiled").glob("brier_*")]
    out, err = run(tmp_path, MAKING, str(tmp_path / "log"), "0").communicate()
    assert out == "0.25\n", err
