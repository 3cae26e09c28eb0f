"""The proof of every algebraic step: the finished IR, read back, minus the plain derivative, is 0 in the field.

The IR is executed over generators, once per case, hard label, side of u = 0 and (under an index target) label or not.
A choice between two computations of the same thing must have equal branches in the field; a choice at one point
(x = 0, an exponential that underflows) must agree with the limit there, or be a declared convention.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import add, mul, neg, sub, truediv
from typing import Any

import sympy as sp

from .derive import DIRECTION
from .errors import InternalError
from .field import Field
from .field.generators import Generator
from .field.rational import factorised, is_zero, reduced
from .ir import LIFT, MOST, Case, Kernel, Statement, needed
from .normalise import NormalCase, NormalForm, Variant

OPERATIONS: dict[str, Callable[..., Any]] = {"add": add, "sub": sub, "mul": mul, "div": truediv, "neg": neg}


@dataclass(frozen=True)
class Proof:
    """One identity that was decided: an output of a kernel, and where."""

    kernel: str
    output: str
    where: str


@dataclass(frozen=True)
class Choice:
    """A condition, unevaluated: op and the two sides."""

    op: str
    left: sp.Expr | Size
    right: sp.Expr


@dataclass(frozen=True)
class Limit:
    """The value at a single point of a domain's end, by the order of a zero: tested there, not proved."""


@dataclass(frozen=True)
class Size:
    """|x| of something without known sign, to find the largest, or what is tiny."""

    of: sp.Expr


@dataclass(frozen=True)
class Raised:
    """max(u, low), on the way to clip(u, low, high)."""

    value: sp.Expr


TINY = 40
"""The distance above which the proof takes log(1 + exp(-a)) for exp(-a): its own, for the rule's may change."""
LARGEST, INDEX = sp.Symbol("argmax", real=True), sp.Symbol("index", real=True)


def prove(kernels: tuple[Kernel, ...], normal: NormalForm) -> tuple[Proof, ...]:
    """Every identity of a problem's kernels; raises `InternalError` at the first that does not hold."""
    forms = (normal.cases, normal.directional)
    return tuple(proof for kernel, cases in zip(kernels, forms, strict=False) for proof in _kernel(kernel, cases))


def _kernel(kernel: Kernel, normals: tuple[NormalCase, ...]) -> Iterator[Proof]:
    for case, normal in zip(kernel.cases, normals, strict=True):
        if case.guards != normal.guards:
            raise InternalError(f"{kernel.name}: a case applies where {case.guards}, not where {normal.guards}")
        for variant in normal.variants:
            readers: dict[tuple[int | None, bool], Reader] = {}
            for output, n, result in zip(kernel.outputs, variant.outputs, case.results, strict=True):
                paths = [(False, n.plain.formula, n.regions)]
                if n.plain.at_label is not None:
                    paths.append((True, n.plain.at_label, n.at_label))
                for at_label, plain, regions in paths:
                    for region in regions:
                        path = (region.side, at_label)
                        if path not in readers:
                            readers[path] = Reader(kernel, case, variant, *path)
                        reader = readers[path]
                        got, want = reader.value(result), reader.field.map(plain)
                        where = reader.where()
                        if not reader.field.is_zero(got - want):
                            raise InternalError(
                                f"{kernel.name}: the {output.name} that was emitted is not the derivative ({where}): "
                                f"{reader.field.independent(got)} instead of {reader.field.independent(want)}"
                            )
                        yield Proof(kernel.name, output.name, where)


class Reader:
    """Executes one case of a kernel over the generators of a canonical field, on one path."""

    def __init__(self, kernel: Kernel, case: Case, variant: Variant, side: int | None, at_label: bool):
        self.kernel, self.case, self.variant, self.side, self.at_label = kernel, case, variant, side, at_label
        self.field = Field(variant.derived, side, canonical=True, relative=variant.relative)
        self.inputs = {i.name: i for i in kernel.inputs}
        self.values: dict[str, Any] = {}

    def where(self) -> str:
        parts = [str(g) for g in self.case.guards]
        if self.variant.label is not None:
            parts.append(f"label {self.variant.label}")
        if self.side is not None:
            parts.append("u >= 0" if self.side > 0 else "u < 0")
        if self.at_label:
            parts.append("at the label")
        return ", ".join(parts) or "everywhere"

    def value(self, result: str) -> sp.Expr:
        for s in needed(self.case, (result,)):
            if s.name not in self.values:
                self.values[s.name] = self._statement(s)
        found = self.values[result]
        assert not isinstance(found, Choice)
        return found

    def _statement(self, s: Statement) -> Any:
        field = self.field
        args = [self.values[a] for a in s.args]
        if s.op == "select":
            return self._select(s, *args)
        match s.op, args:
            case "const", _:
                return field.map(sp.expand_log(sp.sympify(s.value), force=True))
            case "input", _:
                return self._input(str(s.value))
            case "index", _:
                return INDEX
            case "argmax", _:
                return LARGEST
            case (("add" | "sub" | "mul" | "div" | "neg"), _):
                return OPERATIONS[s.op](*args)
            case "abs", [x] if self.side is not None and field.is_zero(x - field.map(field.core)):
                return x * self.side
            case "abs", [x]:
                return Size(x)
            case "exponent", _:  # any integer: what it scales must cancel it
                return sp.Symbol(s.name, integer=True)
            case "ldexp", [x, n]:
                return x * field.power_of_two(n)
            case (("min" | "max"), [_, sp.Symbol(is_integer=True)]):
                return sp.Symbol(s.name, integer=True)
            case (("max" | "min"), [x, y]):
                return self._bounded(s.op, x, y)
            case "sqrt", [x]:
                return field.power(x, sp.Rational(1, 2))
            case "exp", [x]:
                return self._exp(x)
            case "lifted_exp", [x]:
                return self._exp(x) * 2**LIFT
            case "expm1", [x]:
                return self._exp(x) - 1
            case "log", [x]:
                return field.logarithm(x)
            case "log1p", [x]:
                return field.logarithm(1 + x)
            case (("lt" | "le" | "eq"), [x, y]):
                return Choice(s.op, x, y)
            case "maximum", [x] if all(r.op == "exponent" for r in self.case.body if s.name in r.args):
                return x
            case "maximum", [x] if field.scaled is not None and field.is_zero(x - field.map(field.scaled)):
                return field.scale() ** field.lattice
            case "maximum", [x]:
                if field.core is None or not field.is_zero(x - (field.peak() - field.gap())):
                    raise InternalError(f"{self.kernel.name}: the maximum of {x} is not in the field")
                return field.peak()
            case "sum", [x] if self._is_unlabelled(s.args[0]):
                return field.independent(field.summed(x) - field.at_label(field.independent(x)))
            case "sum", [x]:
                return field.independent(field.summed(x))
            case "gather", [x, _]:
                return x if self.at_label else field.at_label(field.independent(x))
        raise InternalError(f"{self.kernel.name}: {s} cannot be read back")

    def _is_unlabelled(self, name: str) -> bool:
        """Whether the statement is 0 at the label and something else elsewhere, read away from the label."""
        s = next(s for s in self.case.body if s.name == name)
        condition = self.values[s.args[0]] if s.op == "select" else None
        if not isinstance(condition, Choice) or self.at_label:
            return False
        sides = (condition.left, condition.right)
        return INDEX in sides and LARGEST not in sides and self.values[s.args[1]] == 0

    def _input(self, name: str) -> sp.Expr:
        i = self.inputs[name]
        if i.role == "direction":
            return self.field.map(DIRECTION)
        if i.index:
            return sp.Symbol(name, real=True)
        if self.variant.label is not None and name == self.case.guards[-1].name:
            return sp.Rational(self.variant.label.numerator)
        return self.field.map(self.field.problem.symbols[i.symbol])

    def _exp(self, x: sp.Expr) -> sp.Expr:
        return self.field.exponential_of_logs(sp.expand(reduced(self.field.independent(x))))

    def _select(self, s: Statement, condition: Choice, then: sp.Expr, otherwise: sp.Expr) -> sp.Expr:
        field = self.field
        if condition.op == "le":
            core = field.core
            if self.side is None or core is None:
                return self._agree(s, then, otherwise)
            if condition.left != 0 or not field.is_zero(condition.right - field.map(core)):
                raise InternalError(f"{self.kernel.name}: '{s}' chooses by something else than 0 <= {core}")
            return then if self.side > 0 else otherwise
        if isinstance(condition.left, Size):
            return self._agree(s, then, otherwise)
        if condition.op == "lt":
            if self._is_infinite(condition):
                return otherwise
            underflow = then == 0 and condition.right.is_Rational and condition.right <= -1000
            if then == 0 and condition.left == 0 and self._of_parameters(condition.right):
                return Limit()
            if self.side is not None and condition.left == TINY and condition.right == field.distance():
                self._agree(s, then, self._without_tiny_logs(otherwise))
                return otherwise
            return otherwise if underflow else self._agree(s, then, otherwise)
        if INDEX in (condition.left, condition.right):
            if LARGEST in (condition.left, condition.right):
                return self._largest(then, otherwise)
            return then if self.at_label else otherwise
        indicator = self._indicator(condition)
        if indicator is not None:
            return indicator * then + (1 - indicator) * otherwise
        gap = reduced(field.independent(condition.left - condition.right))
        gap /= field.powers_of_two_in(gap)
        if self._is_reflexive(s):
            return self._agree(s, then, otherwise)
        if gap.is_Rational:
            return then if gap == 0 else otherwise
        if isinstance(then, Limit) or self._of_parameters(gap):
            return otherwise
        self._at_point(s, gap, then, otherwise)
        return otherwise

    def _is_reflexive(self, s: Statement) -> bool:
        """Whether a number is compared with itself, which fails for NaN only."""
        test = next(x for x in self.case.body if x.name == s.args[0])
        return test.args[0] == test.args[1]

    def _is_infinite(self, c: Choice) -> bool:
        """Whether only an infinite prediction fulfils it, of which nothing is proved."""
        x, end = (c.right, c.left) if c.left.is_Rational else (c.left, -c.right)
        return end == MOST.numerator and any(x == self.field.map(p) for p in self.field.problem.predictions)

    def _bounded(self, op: str, x: Any, y: Any) -> Any:
        """max(u, low), then min(that, high): clip(u, low, high)."""
        bounds = {s: self.field.map(sp.Symbol(s, real=True)) for s in ("low", "high")}
        if op == "max" and bounds["low"] in (x, y):
            return Raised(y if x == bounds["low"] else x)
        if op == "min" and bounds["high"] in (x, y):
            raised = y if x == bounds["high"] else x
            if isinstance(raised, Raised):
                return self.field.clipped(raised.value)
        raise InternalError(f"{self.kernel.name}: {op} of {x} and {y} is no clip")

    def _indicator(self, condition: Choice) -> sp.Expr | None:
        """The indicator of clip(u) = u."""
        left, right = (self.field.independent(e) for e in (condition.left, condition.right))
        for kept, u in ((left, right), (right, left)):
            g = self.field.generators.get(kept)
            if g is not None and g.kind == "clipped" and self.field.is_zero(g.of - u):
                return self.field.indicator("inside", g.of)
        return None

    def _of_parameters(self, e: sp.Expr) -> bool:
        parameters = {self.field.problem.symbols[i.symbol] for i in self.inputs.values() if i.role == "parameter"}
        return all(self.field.generators[x].of in parameters for x in e.free_symbols)

    def _without_tiny_logs(self, e: sp.Expr) -> sp.Expr:
        """`e` with log(1 + t) as t, for t = exp(-a) below 2^-57: equal to a relative 2^-58."""
        tiny = self.field.decay() ** self.field.lattice
        logs = {x for x in e.free_symbols if self.field.generators[x].kind == "log"}
        return e.xreplace({x: tiny for x in logs if sp.expand(self.field.generators[x].of - 1 - tiny) == 0})

    def _agree(self, s: Statement, then: sp.Expr, otherwise: sp.Expr) -> sp.Expr:
        if not self.field.is_zero(then - otherwise):
            raise InternalError(f"{self.kernel.name}: the branches of '{s}' differ ({self.where()})")
        return otherwise

    def _largest(self, then: sp.Expr, otherwise: sp.Expr) -> sp.Expr:
        """Either a summand without its largest, or the sum of the others, which at the largest is that sum."""
        if then != 0:
            return otherwise
        field = self.field
        own = field.independent(otherwise)
        scale, share = own.as_coeff_Mul()
        shares = {s for s, g in field.generators.items() if g.kind == "share"}
        largest = scale if share in {s**field.lattice for s in shares} else None
        if largest is None:
            largest = field.generator("largest", Generator("largest", own, True, False))
        return own - largest * _unit(field)

    def _at_point(self, s: Statement, gap: sp.Expr, then: sp.Expr, otherwise: sp.Expr) -> None:
        """Where the numerator of `gap` is 0, `then` is the value or the declared convention for an undefined one."""
        field = self.field
        zero = sorted(sp.fraction(gap)[0].free_symbols, key=str)
        difference = reduced(field.independent(then - otherwise))
        top, bottom = sp.fraction(difference)
        kinds = {field.generators[x].kind for x in zero}
        if then == 0 and kinds == {"distance"} and "kink_at_zero" in field.problem.conventions:
            return
        if then == 0 and self._contains(otherwise, gap):
            return
        at = {zero[0]: self._root(gap, zero[0])} if zero else {}
        if at and bottom.xreplace(at) != 0:
            if not is_zero(top.xreplace(at)):
                raise InternalError(f"{self.kernel.name}: '{s}' is not the limit at {gap} = 0 ({self.where()})")
            return
        if then != 0 or not field.problem.conventions & {"zero_log_zero", "zero_over_zero", "kink_at_zero"}:
            raise InternalError(
                f"{self.kernel.name}: '{s}' chooses a value that no convention declares ({self.where()})"
            )

    def _contains(self, e: sp.Expr, gap: sp.Expr) -> bool:
        """Whether every factor of gap's numerator is one of the numerator of `e`, so that e = 0 with it."""
        factors = dict(factorised(self.field.independent(e))[1])
        zeros = [f for f, k in factorised(gap)[1] if k > 0]
        return all(factors.get(f, 0) > 0 or factors.get(sp.expand(-f), 0) > 0 for f in zeros)

    def _root(self, gap: sp.Expr, s: sp.Symbol) -> sp.Expr:
        """The value of the generator at which gap is 0, which is linear in it, or a multiple of a power."""
        numerator = sp.Poly(sp.fraction(gap)[0], s)
        if numerator.is_monomial:
            return sp.Integer(0)
        if numerator.degree() != 1:
            raise InternalError(f"{self.kernel.name}: a choice at {gap} = 0, which is no limit of the domain")
        slope, rest = numerator.all_coeffs()
        return -rest / slope


def _unit(field: Field) -> sp.Expr:
    """1 spread over the class axis: its sum is 1."""
    return field.generator("spread", Generator("spread", sp.Integer(1), True, True))
