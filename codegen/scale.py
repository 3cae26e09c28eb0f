"""Numbers over the class axis in the middle of the doubles: exact powers of two, which results are scaled back by.

In: a kernel. Out: the kernel with inputs that its results are homogeneous in, and that classes are added up of, scaled
by a power of two of their own in each row: f(x) = 2^(d n) f(2^-n x) for f of degree d. Nothing is rounded by that, and
nothing that is computed on the way rounds otherwise, so that errors keep their bounds; but what would overflow or
underflow does so no more. Rows of ordinary size are left as they are.

What is divided by the root of its own squares is lifted in every row, and the root lowered again: it divides what one
entry alone may have brought below the normal numbers. Without a class axis, `chain` has what is scaled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from .body import Body
from .chain import lift_chains
from .ir import COMPARISONS, Case, Input, Kernel, Statement, is_power_of_two, needed, verify

ORDINARY = 100
"""Up to this exponent, and down to its negative, a largest entry is as good as any beside a prediction that is."""
LIFTED = 400
"""The exponent that is lifted to."""
LARGE = 900
"""The exponent that products may reach, with what is lifted on the way: up to that, inputs are left as they are."""


@dataclass(frozen=True)
class Scaled:
    """An input that is scaled, and the exponents that its largest entry is brought between."""

    input: Input
    low: int | None
    high: int

    @property
    def lift(self) -> int:
        """How much is lifted in every row."""
        return self.high if self.low == self.high else 0


@dataclass(frozen=True)
class Degree:
    """That of a homogeneous number, and, of one that is the logarithm of such, or a sum of them, what is added to it
    for every power of e by which the input grows."""

    power: Fraction
    logs: Fraction = Fraction(0)


NONE, ANY = Degree(Fraction(0)), Degree(Fraction(10**6))
"""The degree of a constant, and that of 0, which has every one."""


def scale(kernel: Kernel) -> Kernel:
    """The kernel with its inputs in the middle of the doubles."""
    if not kernel.axis:
        return lift_chains(kernel)
    chosen = tuple(_chosen(kernel))
    if not chosen:
        return kernel
    cases, single = (tuple(_Scaling(case, chosen).scaled() for case in c) for c in (kernel.cases, kernel.single))
    return verify(replace(kernel, cases=cases, single=single))


def _chosen(kernel: Kernel) -> Iterator[Scaled]:
    """The inputs of any size with a class axis that every result is homogeneous in, where classes meet."""
    found = [i for i in kernel.inputs if i.axis and i.domain.high is None]
    found = [i for i in found if all(_is_homogeneous(case, i.name) for case in kernel.cases)]
    if not any(_meet(kernel, case) for case in kernel.cases):
        return
    far = max(0, LARGE - _lifted(kernel)) // max(1, len(found))
    predictions = [i for i in found if i.role == "prediction"]
    for i in found:
        if i.role == "target" and all(_has_root(case, i.name) for case in kernel.cases):
            yield Scaled(i, LIFTED, LIFTED)
        elif not predictions:
            yield Scaled(i, None, far)
        elif i.role == "direction" and predictions[0].domain.low == 0:
            yield Scaled(i, -ORDINARY, LARGE - 2 * ORDINARY)
        elif i.role != "parameter":
            yield Scaled(i, -ORDINARY, ORDINARY)


def _lifted(kernel: Kernel) -> int:
    """The largest power of two that something is scaled down by last."""
    numbers = (s.value for case in kernel.cases for s in case.body if is_power_of_two(s))
    return max((x.denominator.bit_length() - 1 for x in numbers if isinstance(x, Fraction)), default=0)


def _meet(kernel: Kernel, case: Case) -> bool:
    """Whether what one class gets depends on a sum over all."""
    summed: set[str] = set()
    for s in case.body:
        if s.op == "sum" or summed & {*s.args}:
            summed.add(s.name)
    return any(o.axis and r in summed for o, r in zip(kernel.outputs, case.results, strict=True))


def _is_homogeneous(case: Case, name: str) -> bool:
    found = degrees(case, name)
    return all((d := found[r]) is not None and d.logs == 0 for r in case.results)


def _has_root(case: Case, name: str) -> bool:
    """Whether there are roots of the input's squares, and results are homogeneous beside them too."""
    lowered = degrees(case, name, lowered=True)
    return bool(_roots(case, name)) and all(lowered[r] is not None for r in case.results)


def _roots(case: Case, name: str) -> list[str]:
    found = degrees(case, name)
    return [s.name for s in case.body if s.op == "sqrt" and found[s.name] == Degree(Fraction(1))]


def degrees(case: Case, name: str, lowered: bool = False) -> dict[str, Degree | None]:
    """The degree of every statement in an input, None where it has none; `lowered`: the powers of what the input is
    lifted by, where roots of squares are brought down by that."""
    found: dict[str, Degree | None] = {}
    for s in case.body:
        own = _degree(s, [found[a] for a in s.args], name)
        found[s.name] = NONE if lowered and s.op == "sqrt" and own == Degree(Fraction(1)) else own
    return found


def _degree(s: Statement, args: list[Degree | None], name: str) -> Degree | None:
    known = [a for a in args if a is not None]
    if len(known) < len(args):
        return None
    match s.op, known:
        case "input", _:
            return Degree(Fraction(int(s.value == name)))
        case "const", _:
            return ANY if s.value == 0 else NONE
        case "argmax", _:
            return NONE
        case (("add" | "sub"), [Degree(m, p), Degree(n, q)]) if m == n == 0:
            return Degree(m, p + q if s.op == "add" else p - q)
        case (("add" | "sub" | "min" | "max"), _):
            return _common(known)
        case "select", [_, *sides]:
            return _common(sides)
        case (("neg" | "abs" | "sum" | "maximum"), [x]) | ("gather" | "approx", [x, _]):
            return x if s.op in ("maximum", "gather", "approx") or x.logs == 0 else None
    if s.op in COMPARISONS:
        return None if _common(known) is None else NONE
    if any(x.logs for x in known):
        return None
    match s.op, known:
        case "mul", [x, y]:
            return ANY if ANY in (x, y) else Degree(x.power + y.power)
        case "div", [x, y]:
            return ANY if x == ANY else Degree(x.power - y.power)
        case "sqrt", [x]:
            return ANY if x == ANY else Degree(x.power / 2)
        case "log", [x] if x != ANY:
            return Degree(Fraction(0), x.power)
    return NONE if {*known} <= {ANY, NONE} else None


def _common(found: list[Degree]) -> Degree | None:
    own = {a for a in found if a != ANY} or {ANY}
    return own.pop() if len(own) == 1 else None


class _Scaling:
    """Writes a case anew, with some inputs scaled."""

    def __init__(self, case: Case, chosen: tuple[Scaled, ...]):
        self.case = case
        self.body = Body(taken=(s.name for s in case.body))
        self.shifts: dict[str, str] = {}
        self.renamed: dict[str, str] = {}
        self.largest: dict[str, str] = {}
        used = {s.value for s in case.body if s.op == "input"}
        self.chosen = [x for x in chosen if x.input.name in used]

    def scaled(self) -> Case:
        inputs = {x.input.name: x for x in self.chosen}
        lifts = {root: x.lift for x in self.chosen if x.lift for root in _roots(self.case, x.input.name)}
        for s in self.case.body:
            if s.op == "maximum" and s.args[0] in self.largest:
                self.renamed[s.name] = self.largest[s.args[0]]
                continue
            s = replace(s, args=tuple(self.renamed.get(a, a) for a in s.args))
            self.body.keep(s)
            if s.op == "input" and s.value in inputs:
                self.renamed[s.name] = self._brought(inputs[str(s.value)], s.name)
            elif s.name in lifts:
                down = self.body.const(Fraction(1, 2 ** lifts[s.name]))
                self.renamed[s.name] = self.body.op("mul", down, s.name, wish=f"lowered_{s.name}")
        results = tuple(self._back(r) for r in self.case.results)
        case = replace(self.case, body=self.body.statements, results=results)
        return replace(case, body=needed(case, results))

    def _brought(self, x: Scaled, name: str) -> str:
        """The input 2^shift as large."""
        positive = x.input.domain.low == 0
        size = name if positive else self.body.op("abs", name, wish=f"size_{name}")
        most = self.body.op("maximum", size, wish=f"most_{name}")
        exponent = self.body.op("exponent", most, wish=f"exponent_{name}")
        wanted = self.body.const(Fraction(x.lift)) if x.lift else exponent
        for op, end in () if x.lift else (("max", x.low), ("min", x.high)):
            wanted = wanted if end is None else self.body.op(op, self.body.const(Fraction(end)), wanted)
        shift = self.shifts[x.input.name] = self.body.op("sub", wanted, exponent, wish=f"shift_{name}")
        if positive:
            self.largest[name] = self.body.op("ldexp", most, shift, wish=f"scaled_{most}")
        return self.body.op("ldexp", name, shift, wish=f"scaled_{name}")

    def _back(self, result: str) -> str:
        """The result as it is without any scaling."""
        terms: list[str] = []
        fixed = 0
        for x in self.chosen:
            degree, lowered = (degrees(self.case, x.input.name, low)[result] for low in (False, bool(x.lift)))
            assert degree is not None and lowered is not None
            if degree not in (ANY, NONE):
                terms.append(self._times(-degree.power, self.shifts[x.input.name]))
            fixed += int(degree.power - lowered.power) * x.lift
        part = self.renamed.get(result, result)
        if not terms and not fixed:
            return part
        part, exponent = self._unlifted(part)
        if fixed + exponent or not terms:
            terms.append(self.body.const(Fraction(fixed + exponent)))
        total = terms[0]
        for term in terms[1:]:
            total = self.body.op("add", total, term)
        return self.body.op("ldexp", part, total)

    def _times(self, k: Fraction, name: str) -> str:
        if k in (1, -1):
            return name if k == 1 else self.body.op("neg", name)
        return self.body.op("mul", self.body.const(k), name)

    def _unlifted(self, name: str) -> tuple[str, int]:
        """What a result is made of that is scaled down last, and the exponent of that."""
        s = self.body.by_name[name]
        for a, b in (s.args, s.args[::-1]) if s.op == "mul" else ():
            by = self.body.by_name[a]
            if is_power_of_two(by) and isinstance(by.value, Fraction) and 0 < by.value <= 1:
                return b, 1 - by.value.denominator.bit_length()
        return name, 0
