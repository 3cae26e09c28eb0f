"""C text of numbers, names and statements: one statement a line.

In: statements of one case of an `ir.Kernel` and what the schedule keeps in buffers. Out: lines of C11. A transcendental
function is computed by `lk_block_exp(n, x)` in place for a block, by `lk_row_exp(x)` for one number; the file defines
them where it uses them, so that a function is compiled once a file and not once a loop.

A pair is an `lk_pair`; in a buffer it has two arrays, `x_high` and `x_low`. An operation on doubles takes its rounded
sum, a comparison its high part, which is the same number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import sympy

from ..errors import InternalError
from ..ir import COMPARISONS, EXPONENTIALS, FUNCTIONS, Case, Input, Kernel, Statement, is_power_of_two
from ..ranges import fall, moderate, ranges, unit
from .schedule import Loop, Wanted

OPERATIONS = {
    "add": "{} + {}", "sub": "{} - {}", "mul": "{} * {}", "div": "{} / {}", "neg": "-{}", "abs": "fabs({})",
    "sqrt": "sqrt({})", "min": "{0} < {1} ? {0} : {1}", "max": "{0} > {1} ? {0} : {1}", "fma": "LK_FMA({}, {}, {})",
    "lt": "{} < {}", "le": "{} <= {}", "eq": "{} == {}", "same": "{} == {}", "select": "{} ? {} : {}", "approx": "{0}",
    "exponent": "lk_exponent({})", "ldexp": "lk_ldexp({}, {})",
} | {f: f"lk_row_{f}({{}})" for f in FUNCTIONS}  # fmt: skip
ON_DOUBLES = {"add": "lk_sum", "sub": "lk_difference", "mul": "lk_product", "div": "lk_quotient"}
"""What makes a pair of two doubles."""
PARTS: tuple[Literal["high"], Literal["low"]] = ("high", "low")
DEAR = {"div", "sqrt", *FUNCTIONS}
"""Operations that a row skips where no wanted output needs them."""

HALVES: dict[str, tuple[str, tuple[str, ...]]] = {
    f: ("lk_exp_half", ("high", "low", "shifted")) for f in ("exp", "exp_fall", "lifted_exp", "lifted_exp_fall")
}
HALVES |= {f: ("lk_exp_short_half", ("x", "shifted")) for f in ("exp_fall_short", "lifted_exp_fall_short")}
HALVES |= {"log1p_unit": ("lk_log_half", ("f", "f_low", "k", "quotient"))}
"""Functions of which the loop that yields the argument computes the first half, and another loop the second: the type
of what is between, and its members."""
ON_THE_WAY = {"log1p_unit_short"}
"""Functions so short that the loop that yields the argument computes them."""

TAKEN = re.compile(
    r"(auto|break|case|char|const|continue|default|do|double|else|enum|extern|float|for|goto|if|inline|int|long|register"
    r"|restrict|return|short|signed|sizeof|static|struct|switch|typedef|union|unsigned|void|volatile|while"
    r"|NULL|NAN|INFINITY|HUGE_VAL|EOF|size_t|ptrdiff_t|fabs|sqrt|memcpy|n|i|c|k|r|at|in|out|weight|start|offset|room|span|whole)$"
    r"|lk_|LK_|M_|want_|row_|now_|spare_|was_|_|\d"
)
"""Names that C uses, or the emitted functions."""


@dataclass(frozen=True, slots=True)
class PlaceText:
    """The lines that compute the element of a row that is the one number `at`."""

    at: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoopText:
    """A loop over a block: the condition under which it runs ("" for always), the lines of its body, the places where
    other lines follow, and a call for the whole block after it ("" for none). `kept`: it writes arrays of a whole row,
    which compilers do not know to be apart from each other."""

    condition: str
    lines: tuple[str, ...]
    call: str = ""
    places: tuple[PlaceText, ...] = ()
    kept: bool = False


def spare_arrays(texts: object) -> list[str]:
    """The arrays that these texts use between the halves of functions."""
    return sorted(set(re.findall(r"\bspare_\d+", repr(texts))))


# --- numbers and names ------------------------------------------------------------------------------------------------


def number(value: Fraction | str) -> str:
    """The double nearest to `value` as a C literal, with `value` beside it where the two differ."""
    return halves(value)[0]


def halves(value: Fraction | str) -> tuple[str, str]:
    """`number(value)`, and the double nearest to what that leaves out: "0.0" where `value` is a double or infinite."""
    exact = value if isinstance(value, Fraction) else _real(value)
    if not isinstance(exact, Fraction):
        return {sympy.oo: "INFINITY", -sympy.oo: "(-INFINITY)"}[exact], "0.0"
    try:
        nearest = float(exact)
    except OverflowError:
        raise InternalError(f"the constant {value} is beyond the range of a double") from None
    comment = f" /* {value} */" if isinstance(value, str) or Fraction(nearest) != exact else ""
    return _literal(nearest, exact, comment), _literal(low := float(exact - Fraction(nearest)), Fraction(low))


def _literal(x: float, exact: Fraction, comment: str = "") -> str:
    """`x` in decimal digits where these are `exact`, else in hexadecimal ones."""
    text = repr(x) if Fraction(repr(x)) == exact else re.sub(r"0+p", "p", x.hex()).replace(".p", ".0p") + comment
    return f"({text})" if x < 0 else text


def _real(text: str) -> Fraction | sympy.Expr:
    """The number that SymPy reads in `text`, to 60 digits where it is not rational; or an infinity."""
    value = sympy.sympify(text, rational=True)
    if value in (sympy.oo, -sympy.oo):
        return value
    if not value.is_number or not value.is_extended_real:
        raise InternalError(f"'{text}' is no real constant")
    rational = sympy.Rational(value if value.is_Rational else value.evalf(60))
    return Fraction(int(rational.p), int(rational.q))


def c_names(kernel: Kernel, case: Case) -> dict[str, str]:
    """A C identifier for every statement: its own name, unless C or the emitted function use that."""
    taken = {output.name for output in kernel.outputs}
    found = {}
    for s in case.body:
        name = re.sub(r"\W", "_", s.name, flags=re.ASCII)
        if TAKEN.match(name):
            name = f"x_{name}" if TAKEN.match(f"{name}_") else f"{name}_"
        while taken & _spelled(s, name):
            name += "_"
        taken |= _spelled(s, name)
        found[s.name] = name
    return found


def _spelled(s: Statement, name: str) -> set[str]:
    """The identifiers that `s` needs when it is called `name`."""
    return {name, f"{name}_high", f"{name}_low"} if s.pair else {name}


# --- statements -------------------------------------------------------------------------------------------------------


class Printer:
    """Prints statements of one case. `kept` are the statements whose value is in a buffer."""

    INDEX, COUNT = "offset + (double)(int)i", "n"

    def __init__(self, kernel: Kernel, case: Case, kept: Iterable[str]):
        self.kernel, self.case = kernel, case
        self.names = c_names(kernel, case)
        self.by_name = {s.name: s for s in case.body}
        self.kept = frozenset(kept)
        self.ranges = ranges(kernel, case)
        self.every = frozenset(range(len(kernel.outputs)))
        self.now: set[str] = set()

    def is_pair(self, name: str) -> bool:
        """Whether statement `name` is a pair in C: a constant that is a double is none."""
        s = self.by_name[name]
        return s.pair and (s.op != "const" or self.half(name, "low") != "0.0")

    def half(self, name: str, part: Literal["high", "low"], alone: bool = False) -> str:
        """The high or low part of statement `name`; of a double that is itself, or 0."""
        s = self.by_name[name]
        if s.op == "const":
            assert s.value is not None
            return halves(s.value)[part == "low"]
        if s.pair:
            return f"{self.names[name]}.{part}"
        return self.operand(name, alone) if part == "high" else "0.0"

    def operand(self, name: str, alone: bool = False) -> str:
        """The value of statement `name`, a double or a pair, inside a loop; with `alone`, for one element outside."""
        s = self.by_name[name]
        if s.op == "const":
            high, low = self.half(name, "high"), self.half(name, "low")
            return f"(lk_pair){{{high}, {low}}}" if self.is_pair(name) else high
        if name in self.now and not alone:
            return f"now_{self.names[name]}"
        return self.names[name] + (self.place(name) if name in self.kept and not s.pair and not alone else "")

    def place(self, name: str) -> str:
        """Where in its array a statement that is kept stands."""
        return "[i]"

    def rounded(self, name: str, alone: bool = False) -> str:
        """The value of statement `name` as a double."""
        s = self.by_name[name]
        if s.op == "const":
            return self.half(name, "high")
        return f"lk_rounded({self.operand(name, alone)})" if s.pair else self.operand(name, alone)

    def expression(self, s: Statement, alone: bool = False) -> str:
        if s.op == "index":
            return "(double)at" if alone else self.INDEX
        if s.pair:
            return self.pair_expression(s, alone)
        if s.op in COMPARISONS:
            return OPERATIONS[s.op].format(*(self.half(a, "high", alone) for a in s.args))
        return OPERATIONS[s.op].format(*(self.rounded(a, alone) for a in s.args))

    def pair_expression(self, s: Statement, alone: bool = False) -> str:
        """An initialiser for the pair that `s` computes."""
        values = [self.operand(a, alone) for a in s.args]
        kinds = [self.is_pair(a) for a in s.args]
        match s.op, kinds:
            case "const", _:
                return self.operand(s.name) if self.is_pair(s.name) else f"lk_pair_of({self.operand(s.name)})"
            case "select", _:
                condition, *sides = s.args
                high, low = ([self.half(a, part, alone) for a in sides] for part in ("high", "low"))
                choice = f"{self.operand(condition)} ? {{}} : {{}}"
                return f"{{{choice.format(*high)}, {choice.format(*low)}}}"
            case "approx", [single, _]:
                return values[0] if single else f"lk_pair_of({values[0]})"
            case op, [single]:
                function = f"lk_row_pair_{op}{'_fine' * s.fine}" if op in FUNCTIONS else f"lk_pair_{op}"
                return f"{function}({values[0] if single else f'lk_pair_of({values[0]})'})"
            case op, [False, False]:
                return f"{ON_DOUBLES[op]}({values[0]}, {values[1]})"
            case "mul", [True, False] | [False, True] if is_power_of_two(self.by_name[s.args[kinds.index(False)]]):
                return f"lk_pair_scaled({values[kinds.index(True)]}, {values[kinds.index(False)]})"
            case "div", [single, True] if moderate(self.ranges[s.args[1]]):
                return f"lk_pair_div_moderate({values[0] if single else f'lk_pair_of({values[0]})'}, {values[1]})"
            case op, [True, True]:
                return f"lk_pair_{op}({values[0]}, {values[1]})"
            case op, [True, False]:
                return f"lk_pair_{op}_double({values[0]}, {values[1]})"
            case "add" | "mul" as op, [False, True]:
                return f"lk_pair_{op}_double({values[1]}, {values[0]})"
        return f"lk_double_{s.op}_pair({values[0]}, {values[1]})"

    def declaration(self, s: Statement, alone: bool = False) -> str:
        return f"const {self.kind(s)} {self.names[s.name]} = {self.expression(s, alone)};"

    def kind(self, s: Statement) -> str:
        """The C type of what `s` computes."""
        return "lk_pair" if s.pair else "int" if s.op in COMPARISONS else "double"

    def arrays(self, name: str) -> tuple[str, ...]:
        """The arrays that buffer statement `name`."""
        c = self.names[name]
        if not self.by_name[name].pair:
            return (c,)
        return (f"{c}_high",) if self._compared_only(name) else (f"{c}_high", f"{c}_low")

    def _compared_only(self, name: str) -> bool:
        """Whether only maxima read a statement, for which the high half is enough."""
        readers = {s.op for s in self.case.body if name in s.args}
        once = self.by_name[name].op not in FUNCTIONS and name not in self.case.results
        return once and bool(readers) and readers <= {"maximum", "argmax"}

    def call(self, s: Statement, arrays: tuple[str, ...]) -> str:
        """The call that computes a function of a block."""
        return f"lk_block_{self.name_of_block(s)}({', '.join((self.COUNT, *arrays))});"

    def name_of_block(self, s: Statement) -> str:
        """What is computed of a block for the sake of `s`."""
        return self.function(s) + "_end" * (not s.pair and self.function(s) in HALVES)

    def fill(self, loop: Loop, condition: str) -> LoopText:
        """The loop that leaves the buffer of a statement."""
        if loop.value not in ("", loop.name):
            return self._copied(loop, condition)
        *way, end = loop.body
        arrays = self.arrays(end.name)
        lines = [*self._loaded(loop), *map(self.declaration, way)]
        if end.op in FUNCTIONS and not end.pair and self.function(end) in HALVES:
            return self._first_half(end, condition, lines)
        if end.op in FUNCTIONS and not end.pair and self.function(end) in ON_THE_WAY:
            source, call = [f"lk_{self.function(end)}({self.rounded(end.args[0])})"], ""
        elif end.op in FUNCTIONS:
            source = [self.half(end.args[0], part) for part in PARTS] if end.pair else [self.rounded(end.args[0])]
            call = self.call(end, arrays)
        else:
            source = [self.half(end.name, part) for part in PARTS] if end.pair else [self.expression(end)]
            lines += [self.declaration(end)] if end.pair else []
            call = ""
        stores = (f"{array}{self.place(end.name)} = {x};" for array, x in zip(arrays, source, strict=False))
        return LoopText(condition, (*lines, *stores), call)

    def _copied(self, loop: Loop, condition: str) -> LoopText:
        """The loop that leaves in the buffer of a statement the values of another."""
        lines = (*self._loaded(loop), *map(self.declaration, loop.body))
        source = [self.half(loop.value, part) for part in PARTS]
        stores = zip(self.arrays(loop.name), source, strict=False)
        return LoopText(condition, (*lines, *(f"{array}{self.place(loop.name)} = {x};" for array, x in stores)))

    def _first_half(self, end: Statement, condition: str, lines: list[str]) -> LoopText:
        """The loop that ends with the first half of a function, and the call that computes the second."""
        function, place = self.function(end), self.place(end.name)
        kind, members = HALVES[function]
        arrays = (*self.arrays(end.name), *(f"spare_{k}" for k in range(1, len(members))))
        lines.append(f"const {kind} half = lk_{function}_begin({self.rounded(end.args[0])});")
        lines += [f"{array}{place} = half.{member};" for array, member in zip(arrays, members, strict=True)]
        return LoopText(condition, tuple(lines), self.call(end, arrays))

    def result(self, loop: Loop, condition: str, target: str, factor: str = "") -> LoopText:
        """`target = factor * value`, the value rounded, for the elements of a block."""
        lines = [*self._loaded(loop), *map(self.declaration, loop.body)]
        value = self.rounded(loop.value or loop.name)
        if loop.body and not factor and not loop.body[-1].pair:
            lines.pop()
            value = self.expression(loop.body[-1])
        return LoopText(condition, (*lines, f"{target} = {factor}{value};"))

    def _loaded(self, loop: Loop) -> Iterator[str]:
        """What a loop takes from buffers before it begins: pairs, and what it chooses, which else it would read on one
        condition only."""
        chosen = {a for s in loop.body if s.op == "select" for a in s.args[1:]} & self.kept
        self.now = set()
        for name in sorted(a for a in chosen if not self.by_name[a].pair):
            yield f"const double now_{self.names[name]} = {self.operand(name)};"
        self.now = {a for a in chosen if not self.by_name[a].pair}
        read = {a for s in loop.body for a in s.args} if loop.body else {loop.value or loop.name}
        for s in self.case.body:
            if s.pair and s.name in read & self.kept:
                (high, low), at = self.arrays(s.name), self.place(s.name)
                yield f"const lk_pair {self.names[s.name]} = {{{high}{at}, {low}{at}}};"

    def function(self, s: Statement) -> str:
        """The elementary function that computes `s` in blocks: one for few arguments where they are all there are."""
        x = self.ranges[s.args[0]]
        part = "_fall" * (s.op in EXPONENTIALS and fall(x)) + "_unit" * (s.op == "log1p" and unit(x))
        return f"{'pair_' * s.pair}{s.op}{part}{'_short' * (s.short and part != '')}{'_fine' * (s.pair and s.fine)}"

    def input(self, s: Statement) -> tuple[int, Input]:
        """Number and declaration of the input that statement `s` reads."""
        return next((k, i) for k, i in enumerate(self.kernel.inputs) if i.name == s.value)

    def condition(self, wanted: Wanted, given: Wanted | None = None) -> str:
        """Whether one of the outputs `wanted` is; "" where that is known, because one of `given` is."""
        if wanted >= (self.every if given is None else given):
            return ""
        return " || ".join(self.flag(k) for k in sorted(wanted))

    def flag(self, k: int) -> str:
        """Whether output `k` is wanted."""
        return f"want_{self.kernel.outputs[k].name}" if self.kernel.axis else self.kernel.outputs[k].name
