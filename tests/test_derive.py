"""The plain outputs of `derive`, evaluated as they stand to sixty digits, against jets through the formula."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import mpmath
import pytest
import sympy as sp
from flint import arb
from losskernels.codegen.derive import DIRECTION, Derived, Plain, apart, derive
from losskernels.codegen.errors import InternalError
from losskernels.codegen.evidence.oracle import Sample, Subject, balls, truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.language import bound, clip, inside, outside

SUBJECTS = subjects()
DIGITS, AGREE = 60, 50
Values = dict[sp.Symbol, Any]


def sampled(subject: Subject, classes: int, seed: int) -> dict[str, Any]:
    """A point inside the domain: no zero, no kink."""
    rng = random.Random(f"{subject.name}{classes}{seed}")
    found: dict[str, Any] = {}
    for i in subject.problem.inputs:
        low, high = i.domain.low, i.domain.high
        start = -2.0 if low is None else float(low) + 0.05
        end = 2.0 if high is None else float(high) - 0.05
        found[i.name] = [rng.uniform(start, end) for _ in range(classes)] if i.axis else rng.uniform(start, end)
        if i.index:
            found[i.name] = seed % classes
    if {"low", "high"} <= set(found):
        found |= {"low": 0.2, "high": 0.7}
    if subject.classwise:
        found["v"] = [rng.uniform(-2, 2) for _ in range(classes)]
    return found


def numeric(e: sp.Expr, values: Values) -> Any:
    """`e` at high precision."""
    symbols = sorted(e.free_symbols, key=str)
    own = {
        "clip": lambda x, low, high: min(max(x, low), high),
        "inside": lambda x, low, high: int(low <= x <= high),
        "outside": lambda x, low, high: int(not low <= x <= high),
        "bound": lambda x, low, high: low if x < low else high,
    }
    assert {f.__name__ for f in (clip, inside, outside, bound)} == set(own)
    return mpmath.mpf(sp.lambdify(symbols, e, modules=[own, "mpmath"])(*(values[s] for s in symbols)))


class Evaluation:
    """The symbols of a derived problem at a sample, reductions summed in order."""

    def __init__(self, subject: Subject, derived: Derived, sample: Sample, classes: int):
        self.derived, self.classes = derived, classes
        self.rows: Values = {}
        self.elements: dict[sp.Symbol, Sequence[Any]] = {}
        self.label: int | None = None
        for i in subject.problem.inputs:
            x, symbol = sample[i.name], subject.problem.symbols[i.symbol]
            if i.index:
                assert isinstance(x, int)
                self.label = x
            elif isinstance(x, Sequence):
                self.elements[symbol] = [mpmath.mpf(v) for v in x]
            else:
                self.rows[symbol] = mpmath.mpf(x)
        if "v" in sample:
            self.elements[DIRECTION] = [mpmath.mpf(v) for v in sample["v"]]  # type: ignore[union-attr]
        for row, own in derived.gathered.items():
            assert self.label is not None
            self.rows[row] = self.elements[own][self.label]
        for symbol, body in derived.reductions.items():
            self.rows[symbol] = mpmath.fsum(numeric(body, self.at(k)) for k in range(classes))

    def at(self, k: int) -> Values:
        return self.rows | {s: x[k] for s, x in self.elements.items()}

    def value(self, plain: Plain) -> list[Any]:
        if not plain.axis:
            return [numeric(plain.formula, self.rows)]
        forms = [
            plain.formula if k != self.label or plain.at_label is None else plain.at_label for k in range(self.classes)
        ]
        return [numeric(form, self.at(k)) for k, form in enumerate(forms)]


CASES = [(n, c) for n, s in SUBJECTS.items() for c in ((2, 3, 4) if s.classwise else (1,))]


@pytest.mark.parametrize(("name", "classes"), CASES)
def test_plain_outputs_are_the_derivatives(name: str, classes: int) -> None:
    subject = SUBJECTS[name]
    derived = derive(subject.problem)
    outputs = [*derived.outputs, *([derived.hessian_vector] if derived.hessian_vector is not None else [])]
    for seed in range(4):
        sample = sampled(subject, classes, seed)
        exact = truth(subject, sample)
        assert set(exact) == {o.name for o in outputs}
        with mpmath.workdps(DIGITS):
            evaluation = Evaluation(subject, derived, sample, classes)
            for o in outputs:
                for got, want in zip(evaluation.value(o), balls({o.name: exact[o.name]}), strict=True):
                    assert close(got, want), f"{o.name} at {sample}: {got}, not {want}"


def close(got: Any, want: arb) -> bool:
    """Equal to what the ball holds, which is at least 24 digits."""
    middle = mpmath.mpf(want.mid().str(AGREE, radius=False))
    return bool(abs(got - middle) <= mpmath.mpf(10) ** -20 * max(1, abs(middle)))


@pytest.mark.parametrize("name", ["binary_focal_crossentropy_logits", "gaussian_nll", "softplus", "log_cosh"])
def test_against_numerical_differentiation(name: str) -> None:
    """Difference quotients of the formula alone, with nothing of the oracle."""
    subject = SUBJECTS[name]
    derived = derive(subject.problem)
    sample = sampled(subject, 1, 7)
    with mpmath.workdps(DIGITS):
        values = {subject.problem.symbols[i.symbol]: mpmath.mpf(sample[i.name]) for i in subject.problem.inputs}
        for o in derived.outputs:
            wrt = [subject.problem.symbols[s] for s in o.key]
            unique = sorted(set(wrt), key=str)
            if not unique:
                continue
            numerical = mpmath.diff(
                lambda *x, unique=unique: numeric(subject.problem.formula, values | dict(zip(unique, x, strict=True))),
                tuple(values[s] for s in unique),
                tuple(wrt.count(s) for s in unique),
            )
            assert abs(numeric(o.formula, values) - numerical) < mpmath.mpf(10) ** -20, o.name


def test_nothing_is_stabilised_here() -> None:
    """The value is the formula itself."""
    for subject in SUBJECTS.values():
        if not subject.classwise:
            assert derive(subject.problem).outputs[0].formula == apart(subject.problem.formula)


def test_keys_name_what_is_differentiated_by() -> None:
    derived = derive(SUBJECTS["gaussian_nll"].problem)
    assert {o.name: o.key for o in derived.outputs} == {
        "value": (),
        "gradient_mean": ("mean",),
        "gradient_var": ("var",),
        "hessian_mean_mean": ("mean", "mean"),
        "hessian_mean_var": ("mean", "var"),
        "hessian_var_var": ("var", "var"),
    }


def test_a_sum_that_needs_more_than_the_label_is_refused() -> None:
    """With an index target, what is summed must vanish away from the label."""
    subject = SUBJECTS["sparse_categorical_crossentropy"]
    problem = subject.problem
    assert problem.onehot is not None
    shifted = problem.formula.subs(problem.onehot, problem.onehot + 1)
    with pytest.raises(InternalError, match="vanish away from the label"):
        derive(type(problem)(**{**vars(problem), "formula": shifted}))
