"""The kernel IR: what a kernel computes, one operation a statement, after SymPy and before any target.

A `Kernel` is a straight-line program per case, in single assignment, over IEEE doubles. Nothing here says how it is
scheduled: blocks, lanes, passes over memory and instruction levels belong to the target.

Every statement lives at one of two levels. An *element* statement has one value per class (or per sample when the
kernel has no class axis); a *row* statement has one value per sample. Reductions take an element to a row; every other
operation lives at the highest level of its arguments. A kernel without class axis has row statements only.

A statement is computed in doubles, or, where its `pair` is true, as an unevaluated sum of two doubles: an operation on
pairs takes doubles too, one on doubles takes the rounded sum. Where `short` is true, fewer digits do, of a double as of
a pair; where `fine` is true, a pair has more. That says how exact a statement is, never what it means.

The printed form (`str(kernel)`) is complete: it is what the audit shows and what the tests compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import count
from typing import Literal

from .errors import InternalError

Level = Literal["row", "element"]
Key = tuple[str, ...]
"""What an output is differentiated by: () the value, (p,) a gradient, (p, q) a Hessian, (p, "v") a directional one."""

ARITHMETIC = {"add": 2, "sub": 2, "mul": 2, "div": 2, "neg": 1, "abs": 1, "sqrt": 1, "min": 2, "max": 2, "fma": 3}
SCALING = {"exponent": 1, "ldexp": 2}
"""exponent(x) is the integer n with 2^n <= |x| < 2^(n + 1), of 0 one below all others; ldexp(x, n) is 2^n x."""
FUNCTIONS = {"exp": 1, "lifted_exp": 1, "expm1": 1, "log": 1, "log1p": 1}
EXPONENTIALS = {"exp", "lifted_exp"}
"""What computes exp(x), or a power of two times that."""
LIFT = 128
"""lifted_exp(x) is 2^LIFT exp(x): normal where exp(x) is subnormal, with a pair's lower half."""
MOST = Fraction(2**1024 - 2**971)
"""The largest double: only infinity is larger."""
COMPARISONS = {"lt": 2, "le": 2, "eq": 2, "same": 2}
"""same(c, d) holds where both conditions do, or neither; the others compare numbers."""
CHOICE = {"select": 3}
REDUCTIONS = {"sum": 1, "maximum": 1, "argmax": 1, "gather": 2}
LEAVES = {"input": 0, "const": 0, "index": 0}
APPROXIMATION = {"approx": 2}
"""approx(f, g) is g, computed as f, which differs from it relatively by no more than the statement's value."""
PAIRABLE = {"add", "sub", "mul", "div", "neg", "abs", *FUNCTIONS, *CHOICE, *APPROXIMATION, "sum", "gather", "const"}
"""What can be computed as a pair."""
SHORTENED = {*EXPONENTIALS, "log1p", "sum"}
"""What can be computed in short, functions for arguments x <= 0 and from 0 to 1: to fewer digits than a double has, or
than a pair; a sum in doubles only."""
ARITY = ARITHMETIC | SCALING | FUNCTIONS | COMPARISONS | CHOICE | REDUCTIONS | LEAVES | APPROXIMATION


@dataclass(frozen=True, slots=True)
class Interval:
    """A domain: the numbers between `low` and `high`, with or without the ends (None is infinity, included)."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False

    @property
    def unit(self) -> bool:
        """Whether this is [0, 1]."""
        return self.low == 0 and self.high == 1

    def __str__(self) -> str:
        low = "[-inf" if self.low is None else ("(" if self.low_open else "[") + str(self.low)
        high = "inf]" if self.high is None else str(self.high) + (")" if self.high_open else "]")
        return f"{low}, {high}"


@dataclass(frozen=True, slots=True)
class Input:
    """An argument of the kernel, in call order.

    `symbol` is its name in the definition, `name` the public one. `axis` is true for one value per class; `index` is
    true for an integer class label (then `axis` is false and the domain is 0 .. classes-1).
    """

    name: str
    symbol: str
    role: Literal["target", "prediction", "parameter", "direction"]
    domain: Interval
    axis: bool = False
    index: bool = False
    default: Fraction | None = None

    def __str__(self) -> str:
        shape = "label" if self.index else "element" if self.axis else "row"
        default = "" if self.default is None else f" default {self.default}"
        return f"{self.role} {self.name} {shape} {self.domain}{default}"


@dataclass(frozen=True, slots=True)
class Output:
    """A result of the kernel: `name` is public ("gradient", "gradient_mean"), `axis` true for one value per class."""

    name: str
    key: Key
    axis: bool = False


@dataclass(frozen=True, slots=True)
class Guard:
    """The case applies where input `name` equals one of `values` exactly."""

    name: str
    values: tuple[Fraction, ...]

    def __str__(self) -> str:
        return f"{self.name} in {{{', '.join(map(str, self.values))}}}"


@dataclass(frozen=True, slots=True)
class Statement:
    """`name = op(args)`. `value` is the input's name for `input`, the number for `const` (a fraction, or text that
    SymPy reads as a real constant, such as "log(2)"), and the relative error, a fraction, for `approx`."""

    name: str
    op: str
    args: tuple[str, ...] = ()
    value: Fraction | str | None = None
    pair: bool = False
    short: bool = False
    fine: bool = False

    def __str__(self) -> str:
        target = f"{'short ' * self.short}{'fine ' * (self.pair and self.fine)}{'pair ' * self.pair}{self.name}"
        if self.op == "const":
            return f"{target} = {self.value}"
        if self.op == "input":
            return f"{target} = input {self.value}"
        within = f" within {self.value}" if self.op == "approx" else ""
        return f"{target} = {self.op}({', '.join(self.args)}){within}"


@dataclass(frozen=True, slots=True)
class Case:
    """One straight-line program. Its guards hold together; `results[i]` names the statement of the i-th output."""

    guards: tuple[Guard, ...]
    body: tuple[Statement, ...]
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kernel:
    """Cases are tried in order, per row; the last one has no guards. `single` are the same cases with the precision
    that results in float32 need, none where that is the precision of `cases`."""

    name: str
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    cases: tuple[Case, ...]
    single: tuple[Case, ...] = ()

    @property
    def axis(self) -> bool:
        """Whether there is a class axis."""
        return any(i.axis for i in self.inputs)

    def __str__(self) -> str:
        return "\n".join(_lines(self)) + "\n"


def _lines(kernel: Kernel) -> Iterator[str]:
    yield f"kernel {kernel.name}"
    for i in kernel.inputs:
        yield f"  {i}"
    for number, case in enumerate((*kernel.cases, *kernel.single)):
        if number == len(kernel.cases):
            yield "  for float32"
        yield "  case " + (", ".join(map(str, case.guards)) or "otherwise")
        for s in case.body:
            yield f"    {s}"
        for output, result in zip(kernel.outputs, case.results, strict=True):
            yield f"    return {output.name} = {result}"


def needed(case: Case, results: tuple[str, ...]) -> tuple[Statement, ...]:
    """The statements of `case`, in order, on which `results` depend."""
    wanted = set(results)
    kept = []
    for s in reversed(case.body):
        if s.name in wanted:
            kept.append(s)
            wanted.update(s.args)
    return tuple(reversed(kept))


def exponents(body: Iterable[Statement]) -> dict[str, frozenset[str]]:
    """For every exponential, the statements that its argument is made of."""
    made_of: dict[str, frozenset[str]] = {}
    found: dict[str, frozenset[str]] = {}
    for s in body:
        parts = frozenset[str]().union(*(made_of[a] for a in s.args[s.op == "select" :]))
        made_of[s.name] = parts | {s.name}
        if s.op in EXPONENTIALS:
            found[s.name] = parts
    return found


def is_power_of_two(s: Statement) -> bool:
    """Whether a statement is a constant that scales exactly."""
    if s.op != "const" or not isinstance(s.value, Fraction) or s.value == 0:
        return False
    top, bottom = abs(s.value.numerator), s.value.denominator
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0


def with_pairs(case: Case, names: Set[str], short: Set[str] = frozenset()) -> Case:
    """`case` with exactly the statements `names` computed as pairs, `short` of them in short."""
    body = tuple(replace(s, pair=s.name in names, short=s.name in names & short) for s in case.body)
    return replace(case, body=body)


def numbered(name: str) -> Iterator[str]:
    """Names after this one."""
    return (f"{name}_{k}" for k in count(1))


def levels(kernel: Kernel, case: Case) -> dict[str, Level]:
    """The level of every statement of `case`."""
    axis = {i.name: i.axis for i in kernel.inputs}
    found: dict[str, Level] = {}
    for s in case.body:
        if s.op == "input":
            found[s.name] = "element" if axis[str(s.value)] else "row"
        elif s.op == "index":
            found[s.name] = "element"
        elif s.op in REDUCTIONS:
            found[s.name] = "row"
        else:
            found[s.name] = "element" if any(found[a] == "element" for a in s.args) else "row"
    return found


def verify(kernel: Kernel) -> Kernel:
    """Return `kernel`, or raise `InternalError` naming the first statement that is not well formed."""

    def fail(what: str) -> None:
        raise InternalError(f"kernel {kernel.name}: {what}")

    inputs = {i.name for i in kernel.inputs}
    if len(inputs) != len(kernel.inputs):
        fail("two inputs share a name")
    if not kernel.cases or kernel.cases[-1].guards:
        fail("the last case must have no guards")
    if kernel.single and [c.guards for c in kernel.single] != [c.guards for c in kernel.cases]:
        fail("the cases for float32 have other guards")
    for case in (*kernel.cases, *kernel.single):
        booleans: dict[str, bool] = {}
        for guard in case.guards:
            if guard.name not in inputs:
                fail(f"guard on unknown input {guard.name}")
        for s in case.body:
            if s.name in booleans:
                fail(f"{s.name} is assigned twice")
            if s.op not in ARITY:
                fail(f"unknown operation {s.op} in '{s}'")
            if len(s.args) != ARITY[s.op]:
                fail(f"'{s}' takes {ARITY[s.op]} arguments")
            for a in s.args:
                if a not in booleans:
                    fail(f"'{s}' uses {a} before it is assigned")
            if (s.op in {"input", "const", "approx"}) != (s.value is not None):
                fail(f"'{s}' must have a value exactly when it is an input, a constant or an approximation")
            if s.pair and s.op not in PAIRABLE:
                fail(f"'{s}' cannot be computed as a pair")
            if s.short and (s.op not in SHORTENED or (s.pair and s.op == "sum")):
                fail(f"'{s}' cannot be computed in short")
            if s.fine and (s.op not in FUNCTIONS or s.short):
                fail(f"'{s}' cannot be a fine pair")
            if s.op == "input" and s.value not in inputs:
                fail(f"'{s}' names no input")
            expected = [s.op in {"select", "same"}, s.op == "same", False][: len(s.args)]
            if [booleans[a] for a in s.args] != expected:
                fail(f"'{s}' mixes conditions and numbers")
            booleans[s.name] = s.op in COMPARISONS
        if len(case.results) != len(kernel.outputs):
            fail("a case has another number of results than the kernel has outputs")
        found = levels(kernel, case)
        for s in case.body:
            if s.op == "gather":
                if (found[s.args[0]], found[s.args[1]]) != ("element", "row"):
                    fail(f"'{s}' takes an element and a row")
            elif s.op in REDUCTIONS and found[s.args[0]] != "element":
                fail(f"'{s}' reduces something that has no class axis")
        for output, result in zip(kernel.outputs, case.results, strict=True):
            if result not in booleans or booleans[result]:
                fail(f"output {output.name} is no number")
            if found[result] == "element" and not output.axis:
                fail(f"output {output.name} has a class axis but is declared without")
    return kernel
