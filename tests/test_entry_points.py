"""Every way of calling a kernel gives the same bits, in both tiers."""

from __future__ import annotations

import itertools
from operator import attrgetter
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from losskernels.codegen.evidence import points
from losskernels.codegen.evidence.subjects import subjects

SUBJECTS = subjects()
UFUNCS = ("value", "gradient", "hessian", "value_gradient", "gradient_hessian", "value_gradient_hessian")
EVERY = [*SUBJECTS, *(f"{n}.u10" for n in SUBJECTS if getattr(kernels, n).info.u10)]
SPECIAL = [n for n in EVERY if SUBJECTS[n.removesuffix(".u10")].problem.special]


def arrays(name: str) -> tuple[Any, list[Any], tuple[str, ...], list[Any]]:
    """A kernel, its inputs at some points, its outputs' names and values there."""
    subject, kernel = SUBJECTS[name.removesuffix(".u10")], attrgetter(name)(kernels)
    at = points.rows(subject, 40, 5, "entry") if subject.classwise else points.elements(subject, 600, "entry")
    inputs = [at[i.name] for i in subject.problem.inputs]
    names = tuple(o.name for o in kernel.info.outputs)
    return kernel, inputs, names, list(kernel.evaluate(*inputs, outputs=names))


def same(got: Any, want: Any) -> None:
    """Equal bits, any NaN like any other."""
    got, want = np.asarray(got), np.asarray(want)
    assert got.shape == want.shape and got.dtype == want.dtype
    nan = np.isnan(got)
    assert np.array_equal(nan, np.isnan(want))
    assert np.array_equal(got.view(np.uint64)[~nan], want.view(np.uint64)[~nan])


@pytest.mark.parametrize("name", EVERY)
def test_ufuncs(name: str) -> None:
    kernel, inputs, _, values = arrays(name)
    families = [o.family for o in kernel.info.outputs]
    for ufunc in UFUNCS:
        found = getattr(kernel, ufunc)(*inputs)
        wanted = [x for x, family in zip(values, families, strict=True) if family in ufunc.split("_")]
        for got, want in zip(found if isinstance(found, tuple) else [found], wanted, strict=True):
            same(got, want)


@pytest.mark.parametrize("name", EVERY)
def test_any_outputs(name: str) -> None:
    kernel, inputs, names, values = arrays(name)
    by_name = dict(zip(names, values, strict=True))
    for some in itertools.chain.from_iterable(itertools.permutations(names, k) for k in (1, 2)):
        for n, got in zip(some, kernel.evaluate(*inputs, outputs=some), strict=True):
            same(got, by_name[n])


@pytest.mark.parametrize("name", EVERY)
def test_strides_and_scalars(name: str) -> None:
    kernel, inputs, names, values = arrays(name)
    for part in (np.s_[::3], np.s_[::-1], np.s_[7:8], np.s_[3:20]):
        for got, want in zip(kernel.evaluate(*(x[part] for x in inputs), outputs=names), values, strict=True):
            same(got, want[part])
    wide = [np.repeat(x, 2, axis=-1)[..., ::2] for x in inputs]
    for got, want in zip(kernel.evaluate(*wide, outputs=names), values, strict=True):
        same(got, want)
    for k in range(12):
        for got, want in zip(kernel.evaluate(*(x[k] for x in inputs), outputs=names), values, strict=True):
            same(got, want[k])


@pytest.mark.parametrize("name", SPECIAL)
def test_a_special_value_is_chosen_by_value(name: str) -> None:
    """A scalar, an array of it, and an array of many values agree element by element."""
    subject = SUBJECTS[name.removesuffix(".u10")]
    kernel, inputs, names, values = arrays(name)
    position = next(k for k, i in enumerate(subject.problem.inputs) if i.name in subject.problem.special)
    for gamma in (0.0, 2.0, 1.37):
        chosen = inputs[position] == gamma
        assert chosen.any()
        fixed = [*inputs[:position], gamma, *inputs[position + 1 :]]
        for got, want in zip(kernel.evaluate(*fixed, outputs=names), values, strict=True):
            same(got[chosen], want[chosen])


@pytest.mark.parametrize("name", [n for n, s in SUBJECTS.items() if s.classwise])
def test_the_direction_comes_after_the_predictions(name: str) -> None:
    arguments = getattr(kernels, name).info.hessian_vector.arguments
    roles = [a.role for a in arguments]
    assert roles == sorted(roles, key=["target", "prediction", "direction", "parameter"].index)
