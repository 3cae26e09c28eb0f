"""The proof accepts what the compiler writes and nothing else: every single change to a kernel is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest
from losskernels.codegen import ir
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.errors import InternalError
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.ir import Case, Input, Interval, Kernel, Output, Statement, verify
from losskernels.codegen.lower import lower
from losskernels.codegen.normalise import NormalForm
from losskernels.codegen.pipeline import stable_form
from losskernels.codegen.prove import prove
from losskernels.codegen.scale import scale

QUICK = [
    "softplus", "squared_error", "absolute_error", "log_cosh", "binary_crossentropy", "binary_crossentropy_logits",
    "weighted_crossentropy_logits", "poisson", "poisson_log", "gaussian_nll", "kl_divergence_element",
    "categorical_crossentropy", "categorical_crossentropy_normalised", "categorical_crossentropy_logits",
    "sparse_categorical_crossentropy_logits", "cosine_similarity",
]  # fmt: skip
MUTATED = [
    "softplus", "binary_crossentropy_logits", "poisson", "gaussian_nll_log", "categorical_crossentropy_normalised",
    "categorical_crossentropy_logits", "sparse_categorical_crossentropy_logits",
]  # fmt: skip

Change = Callable[[Case, Statement], Case | None]


@cache
def compiled(name: str) -> tuple[tuple[Kernel, ...], NormalForm]:
    stable = stable_form(subjects()[name].problem)
    return lower(stable), stable.normal


def swapped(case: Case, old: Statement, new: Statement) -> Case:
    return replace(case, body=tuple(new if s is old else s for s in case.body))


def rewired(case: Case, old: str, new: str) -> Case:
    """Every use of a statement becomes a use of another."""
    body = tuple(replace(s, args=tuple(new if a == old else a for a in s.args)) for s in case.body)
    return replace(case, body=body, results=tuple(new if r == old else r for r in case.results))


def operation(old: str, new: str) -> Change:
    return lambda case, s: swapped(case, s, replace(s, op=new)) if s.op == old else None


def exchange(case: Case, s: Statement) -> Case | None:
    """x - y becomes y - x, x/y becomes y/x."""
    return swapped(case, s, replace(s, args=s.args[::-1])) if s.op in {"sub", "div"} else None


def other_branch(case: Case, s: Statement) -> Case | None:
    """Exchange the branches of a choice; both branches of a choice by lt compute the same."""
    conditions = {c.name: c for c in case.body}
    if s.op != "select" or conditions[s.args[0]].op == "lt":
        return None
    return swapped(case, s, replace(s, args=(s.args[0], s.args[2], s.args[1])))


def other_constant(case: Case, s: Statement) -> Case | None:
    """A factor or a term is off by one; constants of conditions only choose between equal forms."""
    compared = {a for c in case.body if c.op in ir.COMPARISONS for a in c.args}
    if s.op != "const" or not isinstance(s.value, Fraction) or s.name in compared:
        return None
    return swapped(case, s, replace(s, value=s.value + 1))


def other_side(case: Case, s: Statement) -> Case | None:
    """x <= y becomes y <= x."""
    return swapped(case, s, replace(s, args=s.args[::-1])) if s.op == "le" else None


def other_point(case: Case, s: Statement) -> Case | None:
    """x == 0 becomes x == 1/2."""
    numbers = {c.name: c.value for c in case.body if c.op == "const"}
    if s.op != "eq" or not set(s.args) & set(numbers):
        return None
    half = Statement("moved", "const", (), Fraction(1, 2))
    moved = replace(s, args=tuple("moved" if a in numbers else a for a in s.args))
    return replace(case, body=(half, *(moved if c is s else c for c in case.body)))


def without_a_term(case: Case, s: Statement) -> Case | None:
    return rewired(case, s.name, s.args[0]) if s.op in {"add", "sub"} else None


def without_a_factor(case: Case, s: Statement) -> Case | None:
    return rewired(case, s.name, s.args[1]) if s.op == "mul" else None


def without_a_sign(case: Case, s: Statement) -> Case | None:
    return rewired(case, s.name, s.args[0]) if s.op == "neg" else None


CHANGES: dict[str, Change] = {
    "add to sub": operation("add", "sub"),
    "add to mul": operation("add", "mul"),
    "sub to add": operation("sub", "add"),
    "mul to add": operation("mul", "add"),
    "mul to div": operation("mul", "div"),
    "div to mul": operation("div", "mul"),
    "exp to expm1": operation("exp", "expm1"),
    "log1p to log": operation("log1p", "log"),
    "log to log1p": operation("log", "log1p"),
    "sum to maximum": operation("sum", "maximum"),
    "operands exchanged": exchange,
    "branches exchanged": other_branch,
    "sides exchanged": other_side,
    "point moved": other_point,
    "constant changed": other_constant,
    "term dropped": without_a_term,
    "factor dropped": without_a_factor,
    "sign dropped": without_a_sign,
}


def mutants(kernel: Kernel, change: Change) -> Iterator[Kernel]:
    for position, case in enumerate(kernel.cases):
        for s in case.body:
            changed = change(case, s)
            if changed is not None:
                live = Case(changed.guards, ir.needed(changed, changed.results), changed.results)
                yield replace(kernel, cases=(*kernel.cases[:position], live, *kernel.cases[position + 1 :]))


@pytest.mark.parametrize("name", QUICK)
def test_every_output_is_proved(name: str) -> None:
    kernels, normal = compiled(name)
    proofs = prove(kernels, normal)
    assert {(p.kernel, p.output) for p in proofs} == {(k.name, o.name) for k in kernels for o in k.outputs}


@pytest.mark.parametrize("name", sorted(subjects()))
def test_every_kernel_is_printed_as_proved(name: str) -> None:
    """`generate` proves before it writes: every page says how many identities."""
    page = (checkout().generated / "audit" / f"{subjects()[name].loss}.txt").read_text("utf-8")
    section = page.split(f"\nKERNEL {name} (")[1].split("\nKERNEL ")[0]
    assert "\n  proved: " in section
    assert "\n  proved: 0 " not in section


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", MUTATED)
def test_a_changed_kernel_is_not_proved(name: str, change: str) -> None:
    kernels, normal = compiled(name)
    for mutant in mutants(kernels[0], CHANGES[change]):
        with pytest.raises(InternalError):
            prove((mutant, *kernels[1:]), normal)
            pytest.fail(f"{change} was not found in\n{mutant}")


def test_there_is_something_to_change() -> None:
    """Every kind of change applies somewhere."""
    for label, change in CHANGES.items():
        assert any(list(mutants(compiled(name)[0][0], change)) for name in MUTATED), label


@pytest.mark.parametrize("name", QUICK)
def test_outputs_are_not_interchangeable(name: str) -> None:
    kernels, normal = compiled(name)
    case = kernels[0].cases[-1]
    first, second, *rest = case.results
    exchanged = replace(case, results=(second, first, *rest))
    with pytest.raises(InternalError):
        prove((replace(kernels[0], cases=(*kernels[0].cases[:-1], exchanged)), *kernels[1:]), normal)


def test_a_case_under_another_guard_is_not_proved() -> None:
    """What is written for gamma = 0 does not pass as the case gamma = 1."""
    kernels, normal = compiled("binary_focal_crossentropy")
    case = kernels[0].cases[0]
    moved = replace(case, guards=(replace(case.guards[0], values=(Fraction(1),)), *case.guards[1:]))
    with pytest.raises(InternalError):
        prove((replace(kernels[0], cases=(moved, *kernels[0].cases[1:])), *kernels[1:]), normal)


def test_a_power_of_two_must_cancel() -> None:
    """f(x/2^n) 2^(d n) is f(x) for the degree d of f and for no other, and where all of x is scaled."""
    kernels, normal = compiled("cosine_similarity")
    scaled = scale(kernels[0])
    assert prove((scaled,), normal)
    (case,) = scaled.cases
    gradient, hessian = (next(s for s in case.body if s.name == r) for r in case.results[1:])
    exchanged = replace(gradient, name="wrong", args=(gradient.args[0], hessian.args[1]))
    squares = next(s for s in case.body if s.op == "mul" and s.args[0] == s.args[1])
    plain = next(s for s in case.body if s.name == squares.args[0]).args[0]
    halved = replace(squares, args=(plain, squares.args[1]))
    for changed in (
        replace(case, body=(*case.body, exchanged), results=(case.results[0], "wrong", case.results[2])),
        replace(case, body=tuple(halved if s is squares else s for s in case.body)),
    ):
        with pytest.raises(InternalError):
            prove((verify(replace(scaled, cases=(changed,))),), normal)


@pytest.mark.parametrize("name", QUICK)
def test_kernels_are_well_formed(name: str) -> None:
    for kernel in compiled(name)[0]:
        assert ir.verify(kernel) is kernel


X = Input("x", "x", "prediction", Interval())
E = Input("e", "e", "prediction", Interval(), axis=True)
READ = Statement("x", "input", (), "x")
ROW = Statement("e", "input", (), "e")
ONE = Statement("one", "const", (), Fraction(1))


def kernel(*body: Statement, result: str = "r", inputs: tuple[Input, ...] = (X,), axis: bool = False) -> Kernel:
    return Kernel("k", inputs, (Output("value", (), axis),), (Case((), body, (result,)),))


MALFORMED = {
    "twice": kernel(READ, READ, result="x"),
    "unknown operation": kernel(READ, Statement("r", "tan", ("x",))),
    "takes 2 arguments": kernel(READ, Statement("r", "add", ("x",))),
    "before it is assigned": kernel(Statement("r", "neg", ("x",)), READ),
    "must have a value": kernel(Statement("r", "const")),
    "names no input": kernel(Statement("r", "input", (), "z")),
    "mixes conditions": kernel(READ, ONE, Statement("c", "lt", ("x", "one")), Statement("r", "add", ("c", "x"))),
    "is no number": kernel(READ, ONE, Statement("r", "lt", ("x", "one"))),
    "no class axis": kernel(READ, Statement("r", "sum", ("x",))),
    "an element and a row": kernel(READ, ROW, Statement("r", "gather", ("x", "e")), inputs=(X, E)),
    "declared without": kernel(ROW, Statement("r", "neg", ("e",)), inputs=(E,)),
    "share a name": kernel(READ, result="x", inputs=(X, X)),
    "no guards": Kernel("k", (X,), (Output("value", ()),), (Case((ir.Guard("x", (Fraction(1),)),), (READ,), ("x",)),)),
    "another number of results": Kernel("k", (X,), (Output("value", ()),), (Case((), (READ,), ("x", "x")),)),
    "unknown input": Kernel(
        "k", (X,), (Output("value", ()),),
        (Case((ir.Guard("z", (Fraction(1),)),), (READ,), ("x",)), Case((), (READ,), ("x",))),
    ),
}  # fmt: skip


@pytest.mark.parametrize("sentence", MALFORMED)
def test_malformed_statements_are_refused(sentence: str) -> None:
    with pytest.raises(InternalError, match=sentence):
        ir.verify(MALFORMED[sentence])
