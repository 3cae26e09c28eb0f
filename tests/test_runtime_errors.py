"""What a caller is told: one sentence with kernel, argument, what was found and what is expected."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from native_kernels import get


class OnGpu:
    """What a CUDA tensor looks like from outside."""

    is_cuda = True


class Unreadable:
    def __array__(self, *args: object, **options: object) -> np.ndarray[Any, Any]:
        raise RuntimeError("call detach() first")


READ_ONLY = np.zeros(3)
READ_ONLY.flags.writeable = False
P, LONG = np.zeros(3), np.zeros(5)
KINDS = "but bool, integers, float16, float32 and float64 are expected"
WORDS = "; text becomes the labels 0, 1, ... by numpy.unique(y_true, return_inverse=True)[1]"
OBJECTS = "; objects that are numbers become some by y_true.astype(float)"
EVALUATE: list[tuple[str, tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    (
        "cases",
        (np.zeros(100), np.zeros((100, 3))),
        {},
        ValueError,
        "y_true has shape (100,), y_pred has shape (100, 3), gamma has shape (); they do not broadcast",
    ),
    ("cases", (1,), {}, TypeError, "y_pred must be given"),
    ("cases", (), {"gamma": 1}, TypeError, "y_true and y_pred must be given"),
    ("cases", (1, P, 2, 3), {}, TypeError, "takes 3 arguments (y_true, y_pred, gamma), but 4 were given"),
    ("cases", (1, P), {"gama": 2}, TypeError, "there is no argument gama; did you mean gamma?"),
    ("cases", (1, P), {"y_pred": 2}, TypeError, "y_pred is given twice, by position and by name"),
    ("cases", (1, P), {"outputs": ("gradent",)}, ValueError, "there is no output gradent; did you mean gradient?"),
    (
        "cases",
        (1, P),
        {"outputs": "xyz"},
        ValueError,
        "there is no output xyz; there are value, gradient, hessian, sum",
    ),
    ("cases", (1, P), {"outputs": ()}, ValueError, "outputs must name each result once, but are ()"),
    ("cases", (1, P * 1j), {}, TypeError, "y_pred has dtype complex128, " + KINDS),
    ("cases", (["a"], P), {}, TypeError, "y_true has dtype <U1, " + KINDS + WORDS),
    ("cases", ([None], P), {}, TypeError, "y_true has dtype object, " + KINDS + OBJECTS),
    ("cases", (1, ["a"]), {}, TypeError, "y_pred has dtype <U1, " + KINDS),
    ("cases", (1, OnGpu()), {}, TypeError, "y_pred lies on a GPU, but these kernels run on the CPU; pass y_pred.cpu()"),
    ("cases", (1, Unreadable()), {}, TypeError, "y_pred cannot be read as an array (call detach() first)"),
    (
        "cases",
        (1, P),
        {"sample_weight": [1, 2]},
        ValueError,
        "sample_weight has shape (2,), which does not fit the first axes of (3,)",
    ),
    (
        "cases",
        (1, 0.0),
        {"sample_weight": [1]},
        ValueError,
        "sample_weight has shape (1,), which does not fit the first axes of ()",
    ),
    ("cases", (1, P), {"out": P}, ValueError, "out has 1 arrays, but there are 2 outputs"),
    ("cases", (1, P), {"out": (P[:2], None)}, ValueError, "out for gradient has shape (2,), but (3,) is expected"),
    ("cases", (1, P), {"out": (None, READ_ONLY)}, ValueError, "out for hessian is read-only"),
    (
        "cases",
        (1, P),
        {"out": (None, np.zeros(3, int))},
        TypeError,
        "out for hessian has dtype int64, but a float16, float32 or float64 array is expected",
    ),
    *(
        ("cases", (1, P), {"out": out}, ValueError, "out for hessian shares memory with out for gradient")
        for out in ((P, P), (P, P[::-1]), (LONG[:3], LONG[2:]))
    ),
    (
        "cases",
        (1, P),
        {"out": (np.lib.stride_tricks.as_strided(LONG, (3,), (0,)), None)},
        ValueError,
        "out for gradient is broadcast: several results would be written to one place",
    ),
    (
        "cases",
        (1, P),
        {"out": (np.lib.stride_tricks.as_strided(LONG, (3,), (4,)), None)},
        ValueError,
        "out for gradient overlaps itself: several results would be written to one place",
    ),
    (
        "cases",
        (1, P),
        {"out": {"value": P}},
        ValueError,
        "out names value, which is not among the outputs gradient, hessian",
    ),
    *(
        (
            "cases",
            (1, P),
            {"outputs": outputs},
            TypeError,
            f"outputs must be a name or a sequence of names, but is {outputs!r}",
        )
        for outputs in (None, 3, P.dtype, [[1], [1, 2]], ["value", None])
    ),
    *(
        (
            "cases",
            (1, P),
            {"n_threads": n},
            ValueError if type(n) is int else TypeError,
            f"n_threads must be a positive integer or None, but is {n!r}",
        )
        for n in (0, -1, True, 1.5, "abc", [1])
    ),
    ("choice", (0, 1.0), {}, ValueError, "y_pred has shape (), but needs the class axis as its last one"),
    (
        "choice",
        (0, P, [1, 2]),
        {},
        ValueError,
        "the class axis, the last one, must have one length, but y_pred has 3, alpha has 2",
    ),
    (
        "cases",
        (np.broadcast_to(0.0, (2**32, 1)), np.broadcast_to(0.0, (1, 2**32))),
        {},
        ValueError,
        f"y_true has shape {(2**32, 1)}, y_pred has shape {(1, 2**32)}, gamma has shape (); "
        "together that is too much for NumPy (broadcast dimensions too large.)",
    ),
    (
        "choice",
        ([0, 1], np.zeros((3, 4))),
        {},
        ValueError,
        "y_true has shape (2,), y_pred has shape (3, 4), alpha has shape (); "
        "they do not broadcast before the class axis",
    ),
]


@pytest.mark.parametrize(("kernel", "args", "options", "kind", "sentence"), EVALUATE)
def test_evaluate(
    kernel: str, args: tuple[Any, ...], options: dict[str, Any], kind: type[Exception], sentence: str
) -> None:
    with pytest.raises(kind) as caught:
        get(kernel).evaluate(*args, **options)
    assert str(caught.value) == f"{kernel}.evaluate: {sentence}"


def test_sum_says_its_own_name() -> None:
    with pytest.raises(ValueError, match=r"^cases\.sum: y_true has shape \(2,\), y_pred has shape \(3,\)"):
        get("cases").sum([1, 2], P)


@pytest.mark.parametrize(
    ("parameters", "kind", "sentence"),
    [
        ({"gamma": -1}, ValueError, "cases.bind: gamma = -1 is outside [0, inf)"),
        ({"gamma": [1, np.nan]}, ValueError, "cases.bind: gamma = nan is outside [0, inf)"),
        ({"alpha": 1}, TypeError, "cases.bind: there is no argument alpha; there are gamma"),
    ],
)
def test_bind(parameters: dict[str, Any], kind: type[Exception], sentence: str) -> None:
    with pytest.raises(kind) as caught:
        get("cases").bind(**parameters)
    assert str(caught.value) == sentence


def test_bind_by_position() -> None:
    for subject in (get("cases"), get("cases").bind()):
        with pytest.raises(TypeError) as caught:
            subject.bind(1.5)
        assert str(caught.value) == "cases.bind: parameters are given by name: gamma"
    with pytest.raises(TypeError, match=r"^square\.bind: there are no parameters$"):
        get("square").bind(1.5)


def test_a_bound_parameter_is_not_given_again() -> None:
    bound = get("cases").bind(gamma=1.0)
    for call, where in ((bound.evaluate, "evaluate"), (bound.sum, "sum"), (bound.value, "value")):
        with pytest.raises(TypeError) as caught:
            call(1, P, gamma=2)
        assert str(caught.value) == f"cases.{where}: gamma is bound to 1.0"
    with pytest.raises(TypeError, match=r"^cases\.sum: gamma is bound to 1\.0$"):
        bound.sum(1, P, 2)


def test_an_unknown_attribute() -> None:
    for subject in (get("cases"), get("cases").bind()):
        with pytest.raises(AttributeError) as caught:
            _ = subject.gradent
        assert str(caught.value) == f"{subject!r} has no attribute gradent; did you mean gradient?"
