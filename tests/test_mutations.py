"""Mutations: every way of being wrong in this list is refused by a proof, a bound, a certificate, or what is measured.

Each row names what is changed and the check that must refuse it. The same check passes without the change, so that a
refusal is due to it. tests/test_prove.py changes every statement of a kernel, tests/test_elementary_evaluation.py every
coefficient and compensation of an elementary function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest
from exact_ir import exact, unit
from flint import arb, ctx
from losskernels.codegen import bound as bounding
from losskernels.codegen import certificate, derive, prove
from losskernels.codegen.bound import PLAIN, U10, Bounded, bound, contract, interval
from losskernels.codegen.bound.boxes import Regime, along
from losskernels.codegen.bound.enclose import enclose
from losskernels.codegen.bound.promote import ulps
from losskernels.codegen.bound.scenes import scenes_of
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.elementary import boxes
from losskernels.codegen.elementary.errors import ERRORS
from losskernels.codegen.elementary.evaluation import evaluation_error
from losskernels.codegen.elementary.problem import Problem
from losskernels.codegen.emit import print_c
from losskernels.codegen.emit.c import emit_c
from losskernels.codegen.errors import InternalError, LosskernelsError
from losskernels.codegen.evidence import points
from losskernels.codegen.evidence.interpret import interpret
from losskernels.codegen.evidence.oracle import truth
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.ir import Case, Kernel, Statement, with_pairs
from losskernels.codegen.lower import lower
from losskernels.codegen.pipeline import stable_form, u10
from losskernels.codegen.stabilise import products
from losskernels.codegen.stabilise.builder import Builder
from losskernels.codegen.stabilise.rewrite import Rewriter
from losskernels.codegen.stabilise.rules import BY_NAME

from .emit_c_kernels import loss
from .test_bound import BY_NAME as EXAMPLES
from .test_bound import cut, distance
from .test_certificates import excess
from .test_emit_c import compiled, run_block
from .test_rules import DIGITS
from .test_rules import test_both_sides_agree_on_the_domain as rule_holds

rounding = import_module("losskernels.codegen.bound.errors")
REFUSALS = (InternalError, LosskernelsError, ArithmeticError, AssertionError)
Patch = pytest.MonkeyPatch
Check = Callable[[Path], None]


# --- checks -----------------------------------------------------------------------------------------------------------


def kernels_of(name: str) -> tuple[Kernel, ...]:
    return lower(stable_form(subjects()[name].problem))


def is_proved(name: str, _: Path) -> None:
    """The pass prove accepts the kernels."""
    stable = stable_form(subjects()[name].problem)
    prove.prove(lower(stable), stable.normal)


def is_the_loss(name: str, _: Path) -> None:
    """The IR without rounding gives what jets through the formula give."""
    subject, (kernel, *_rest) = subjects()[name], kernels_of(name)
    at = points.elements(subject, 20, "mutations")
    for k in range(20):
        sample = {n: float(x[k]) for n, x in at.items()}
        case = kernel.cases[-1]
        found, true = exact(case, sample), truth(subject, sample)
        for output, result in zip(kernel.outputs, case.results, strict=True):
            with ctx.workprec(300):
                ours, theirs = found[result][0].value, true[output.name]
                assert abs(ours - theirs) <= arb(2) ** -60 * abs(theirs) + arb(2) ** -1100, (output.name, sample)


def keeps_its_target(name: str, _: Path) -> None:
    """Every output is within as many units as are promised, and no terms cancel."""
    kernel = kernels_of(name)[0]
    for b in bound(kernel, scenes_of(kernel), PLAIN).bounds:
        assert b.ulp is not None and b.ulp <= contract.PLAIN.ulp and b.bits is None, b


def keeps_the_contract(name: str, _: Path) -> None:
    """`generate` would not refuse the kernel."""
    kernel = kernels_of(name)[0]
    missed = contract.missed(contract.PLAIN, [bound(kernel, scenes_of(kernel), PLAIN)], ())
    told = [f"{miss.kernel} proves {miss.bound}" for miss in missed]
    assert not told, told


def fits_its_certificate(name: str, _: Path) -> None:
    """The certificate of today, relabelled for the kernel as it is now, claims what that keeps."""
    kernel = kernels_of(name)[0]
    known = replace(published(name), ir=certificate.digest(kernel))
    bound(kernel, scenes_of(kernel), PLAIN, known)


@cache
def published(name: str) -> certificate.Certificate:
    """What is proved of the unchanged kernel."""
    kernel = kernels_of(name)[0]
    return bound(kernel, scenes_of(kernel), PLAIN).certificate


@cache
def exactly(name: str) -> Bounded:
    """The unchanged kernel in its u10 tier."""
    kernel = u10(kernels_of(name)[0])
    return bound(kernel, scenes_of(kernel), U10)


def as_printed(bounded: Bounded) -> Kernel:
    """What is printed for a bounded kernel: mutations replace it."""
    return bounded.kernel


def header() -> str:
    return (checkout().generated / "c" / "elementary.h").read_text("utf-8")


def runs_within_its_bounds(name: str, folder: Path) -> None:
    """What the compiler makes of the printed C is within the bounds of u10."""
    bounded, subject = exactly(name), subjects()[name]
    kernel = as_printed(bounded)
    (folder / "elementary.h").write_text(header())
    library = compiled(emit_c(loss("mutated", kernel)), folder, "-O1", elementary=folder)
    at = points.elements(subject, 200, "mutations")
    columns = [at[i.name].tolist() for i in kernel.inputs]
    got = run_block(library, kernel, 0, columns, {o.name for o in kernel.outputs})
    for k in range(200):
        sample = {n: float(x[k]) for n, x in at.items()}
        true = truth(subject, sample)
        for claim in bounded.bounds:
            wrong = excess(got[claim.output][k], true[claim.output], arb(0), claim)
            assert not wrong, f"{claim} is exceeded at {sample}"


def bounds_an_example(name: str, _: Path) -> None:
    """The bound of a program by hand, proved anew, is not exceeded by the program in NumPy's doubles."""
    example = EXAMPLES[name]
    kernel = example.variants["doubles"]
    case = kernel.cases[0]
    inputs = {n: along(k, cut(*ends)) for k, (n, ends) in enumerate(example.ranges.items())}
    facts, axes = enclose(kernel, case, Regime("", inputs, frozenset(inputs), len(inputs)))
    with np.errstate(all="ignore"):
        allowed = float(np.max(ulps(facts["r"].value, rounding.errors(case, facts, axes)["r"])))
    rng = np.random.default_rng(3)
    at = {n: rng.uniform(*ends, 300) for n, ends in example.ranges.items()}
    got = interpret(kernel, case, at)["value"][:, 0]
    for k, x in enumerate(got):
        true = exact(case, {n: float(v[k]) for n, v in at.items()})["r"][0].value
        assert distance(float(x), true) <= allowed * unit(true), f"{name} is not within {allowed}"


def sums_are_held(_: Path) -> None:
    """0.1 + 0.2 lies in the sum of the intervals."""
    found = interval.add(interval.point(0.1), interval.point(0.2))
    total = Fraction(0.1) + Fraction(0.2)
    assert Fraction(float(found.lo)) <= total <= Fraction(float(found.hi)), f"{total} is not within"


def rule(name: str, _: Path) -> None:
    """Both sides of the row agree where its condition holds."""
    with mpmath.workdps(2 * DIGITS):
        rule_holds(BY_NAME[name])


def elementary(function: str, _: Path) -> None:
    """What elementary.h promises of a function of doubles is proved anew."""
    boxes._solved.cache_clear()
    evaluation_error.cache_clear()
    declared = ERRORS[function].plain
    proved = 1 + evaluation_error(function, False).relative * 2**53
    assert proved <= declared, f"{function} is not within {declared} but {proved}"


# --- changes ----------------------------------------------------------------------------------------------------------


def to_rule(name: str, **change: Any) -> Callable[[Patch], None]:
    return lambda patch: patch.setitem(BY_NAME, name, replace(BY_NAME[name], **change))


def to_statements(change: Callable[[str, tuple[str, ...]], tuple[str, ...]]) -> Callable[[Patch], None]:
    """The arguments of every statement that the rules write are changed."""

    def apply(patch: Patch) -> None:
        right = Builder.op

        def wrong(self: Builder, op: str, *args: str, value: Fraction | str | None = None, name: str = "") -> str:
            return right(self, op, *change(op, args), value=value, name=name)

        patch.setattr(Builder, "op", wrong)

    return apply


def exchanged_branches(op: str, args: tuple[str, ...]) -> tuple[str, ...]:
    return (args[0], args[2], args[1]) if op == "select" else args


def other_side(op: str, args: tuple[str, ...]) -> tuple[str, ...]:
    return args[::-1] if op == "le" else args


def lost_sign(patch: Patch) -> None:
    """1 - t becomes expm1(-a)."""
    right = Rewriter._expm1
    patch.setattr(Rewriter, "_expm1", lambda self, f, k: self.b[right(self, f, k)].args[0])


def lost_condition(patch: Patch) -> None:
    """1 + t is written as 1 - t too."""

    def always(self: Rewriter, f: Any) -> int | None:
        alone = len(f.free_symbols) == 1 and self._has(f, "decay") and self.field.core is not None
        return 1 if alone else None

    patch.setattr(Rewriter, "_one_minus_decay", always)


def lost_coefficient(patch: Patch) -> None:
    right = products.in_range
    patch.setattr(products, "in_range", lambda b, c, *rest: right(b, Fraction(1), *rest))


def shared_by_one_label(patch: Patch) -> None:
    """What both labels share is collected, and stays with one of them too."""
    right = Rewriter._shared_by_target
    patch.setattr(
        Rewriter, "_shared_by_target", lambda self, f, targets: {u: u * targets[0] for u in right(self, f, targets)}
    )


def lost_denominator(patch: Patch) -> None:
    """1 + t divides one power less."""
    right = Rewriter._divided
    patch.setattr(Rewriter, "_divided", lambda self, x, below: right(self, x, [(f, k + 1) for f, k in below]))


def lost_factor(patch: Patch) -> None:
    """Every derivative is half of what it is: normal form and IR agree about it."""
    right = derive._diff
    patch.setattr(derive, "_diff", lambda e, x: right(e, x) / 2)


def to_kernels(change: Callable[[Kernel], Kernel]) -> Callable[[Patch], None]:
    """What the pass lower returns is changed."""

    def apply(patch: Patch) -> None:
        patch.setitem(globals(), "lower", lambda stable: tuple(change(k) for k in lower_of_the_compiler(stable)))

    return apply


lower_of_the_compiler = lower


def exchanged_outputs(kernel: Kernel) -> Kernel:
    cases = tuple(replace(c, results=(c.results[1], c.results[0], *c.results[2:])) for c in kernel.cases)
    return replace(kernel, cases=cases)


def other_threshold(kernel: Kernel) -> Kernel:
    """log1p(x) is taken below 2^-40 only, and above it a difference of logarithms that cancels."""

    def moved(case: Case) -> Case:
        least = Statement("least", "const", (), Fraction(1, 2**40))
        body = tuple(replace(s, args=(s.args[0], "least")) if s.op == "lt" else s for s in case.body)
        return replace(case, body=(least, *body))

    return replace(kernel, cases=tuple(map(moved, kernel.cases)))


def root_of_a_square(kernel: Kernel) -> Kernel:
    """x becomes x * x * x / (x * x) in the first result: the same number, with more roundings."""

    def longer(case: Case) -> Case:
        x = case.results[0]
        steps = [("twice", "mul", (x, x)), ("thrice", "mul", ("twice", x)), ("long", "div", ("thrice", "twice"))]
        body = (*case.body, *(Statement(name, op, args) for name, op, args in steps))
        return Case(case.guards, body, ("long", *case.results[1:]))

    return replace(kernel, cases=tuple(map(longer, kernel.cases)))


def to_printed(change: Callable[[Kernel], Kernel]) -> Callable[[Patch], None]:
    return lambda patch: patch.setitem(globals(), "as_printed", lambda bounded: change(bounded.kernel))


def in_doubles(op: str, kernel: Kernel) -> Kernel:
    """The pairs of an operation are doubles."""
    (case,) = kernel.cases
    return replace(kernel, cases=(with_pairs(case, {s.name for s in case.body if s.pair and s.op != op}),))


def to_header(found: str, instead: str) -> Callable[[Patch], None]:
    def apply(patch: Patch) -> None:
        text = header()
        assert found in text
        patch.setitem(globals(), "header", lambda: text.replace(found, instead))

    return apply


def to_coefficients(patch: Patch) -> None:
    """The first coefficient of every approximation is off in its tenth bit."""
    right = boxes.round_coefficients

    def wrong(problem: Problem) -> tuple[Fraction, ...]:
        first, *rest = right(problem)
        return (first * (1 + Fraction(1, 2**10)), *rest)

    patch.setattr(boxes, "round_coefficients", wrong)


@dataclass(frozen=True)
class Mutation:
    """What is changed, the check that must refuse it, on what, and what is said then."""

    name: str
    change: Callable[[Patch], None]
    check: Callable[..., None]
    of: tuple[str, ...]
    says: str


MUTATIONS = (
    Mutation(
        "a sign in a row of rules",
        to_rule("one minus decay", after="expm1(-a)"),
        rule,
        ("one minus decay",),
        "one minus decay at",
    ),
    Mutation(
        "a condition dropped from a row of rules",
        to_rule("split on the sign of u", domain={"u": (None, None), "a": (0.0, None)}),
        rule,
        ("split on the sign of u",),
        "split on the sign of u at",
    ),
    Mutation(
        "a sign where a rule is applied",
        lost_sign,
        is_proved,
        ("log_cosh",),
        "gradient that was emitted is not the derivative",
    ),
    Mutation(
        "a condition dropped where a rule is applied",
        lost_condition,
        is_proved,
        ("log_cosh",),
        "gradient that was emitted is not the derivative",
    ),
    Mutation(
        "a coefficient of a product dropped", lost_coefficient, is_proved, ("log_cosh",), "the branches of .* differ"
    ),
    Mutation(
        "what two labels share counted for one of them too",
        shared_by_one_label,
        is_proved,
        ("binary_crossentropy_logits",),
        "value that was emitted is not the derivative",
    ),
    Mutation(
        "a common denominator lost",
        lost_denominator,
        is_proved,
        ("binary_crossentropy_logits",),
        "gradient that was emitted is not the derivative",
    ),
    Mutation(
        "exchanged branches",
        to_statements(exchanged_branches),
        is_proved,
        ("softplus",),
        "value that was emitted is not the derivative",
    ),
    Mutation(
        "the wrong side of the split",
        to_statements(other_side),
        is_proved,
        ("softplus",),
        "chooses by something else than 0 <= x",
    ),
    Mutation(
        "exchanged outputs",
        to_kernels(exchanged_outputs),
        is_proved,
        ("poisson",),
        "value that was emitted is not the derivative",
    ),
    Mutation("a factor of every derivative", lost_factor, is_the_loss, ("binary_crossentropy_logits",), "gradient"),
    Mutation("a wrong threshold", to_kernels(other_threshold), keeps_its_target, ("log_cosh",), r"bits=\d"),
    Mutation(
        "a search that finds no pairs",
        lambda patch: patch.setattr(bounding, "pairs_for", lambda case, scenes, target: frozenset()),
        keeps_the_contract,
        ("log_cosh",),
        "log_cosh proves value: ",
    ),
    Mutation(
        "a stale certificate",
        to_kernels(root_of_a_square),
        fits_its_certificate,
        ("softplus",),
        "claims what its kernel does not keep.*losskernels generate",
    ),
    Mutation(
        "a pair computed as a double",
        to_printed(partial(in_doubles, "div")),
        runs_within_its_bounds,
        ("softplus",),
        "(value|gradient|hessian): .* is exceeded",
    ),
    Mutation(
        "the low part of a sum lost",
        to_header("{high, (a - (high - part)) + (b - part)}", "{high, 0.0 * part}"),
        runs_within_its_bounds,
        ("softplus",),
        "(value|gradient|hessian): .* is exceeded",
    ),
    Mutation(
        "branches exchanged in the printed C",
        lambda patch: patch.setitem(print_c.OPERATIONS, "select", "{0} ? {2} : {1}"),
        runs_within_its_bounds,
        ("softplus",),
        "value: .* is exceeded",
    ),
    Mutation("a coefficient in its tenth bit", to_coefficients, elementary, ("exp",), "exp is not within"),
    Mutation(
        "a smaller error of an elementary function",
        lambda patch: patch.setitem(ERRORS, "exp", replace(ERRORS["exp"], plain=1.2)),
        elementary,
        ("exp",),
        "exp is not within",
    ),
    Mutation(
        "a quarter of every rounding error",
        lambda patch: patch.setattr(rounding, "UNIT", 2.0**-55),
        bounds_an_example,
        ("products",),
        "products is not within",
    ),
    Mutation(
        "a condition number of 1",
        lambda patch: patch.setattr(interval, "condition", lambda name, a: np.ones_like(a.lo)),
        bounds_an_example,
        ("expm1",),
        "expm1 is not within",
    ),
    Mutation(
        "intervals rounded to nearest",
        lambda patch: patch.setattr(interval, "_outward", lambda x, exact, towards: x),
        sums_are_held,
        (),
        "is not within",
    ),
)


@pytest.fixture(autouse=True)
def forgetful() -> Any:
    """No proof of something wrong is left behind."""
    yield
    boxes._solved.cache_clear()
    evaluation_error.cache_clear()


@pytest.mark.parametrize(("check", "of"), list(dict.fromkeys((m.check, m.of) for m in MUTATIONS)))
def test_unchanged_programs_pass(check: Callable[..., None], of: tuple[str, ...], tmp_path: Path) -> None:
    check(*of, tmp_path)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
def test_every_mutation_is_refused(mutation: Mutation, monkeypatch: Patch, tmp_path: Path) -> None:
    if mutation.check is fits_its_certificate:
        published(*mutation.of)
    if mutation.check is runs_within_its_bounds:
        exactly(*mutation.of)
    mutation.change(monkeypatch)
    with pytest.raises(REFUSALS, match=mutation.says):
        mutation.check(*mutation.of, tmp_path)


def test_there_are_enough() -> None:
    assert len({m.name for m in MUTATIONS}) == len(MUTATIONS) >= 12
    assert len({m.check for m in MUTATIONS}) >= 6
