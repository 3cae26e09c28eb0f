"""C text of numbers, names and statements: one statement a line.

In: statements of one case of an `ir.Kernel` and what the schedule keeps in buffers. Out: lines of C11. A transcendental
function is computed by `lk_block_exp(n, x)` in place for a block, by `lk_row_exp(x)` for one number; the file defines
them where it uses them, so that a function is compiled once a file and not once a loop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

import sympy

from ..errors import InternalError
from ..ir import COMPARISONS, FUNCTIONS, Case, Input, Kernel, Statement
from .schedule import Loop, Wanted

OPERATIONS = {
    "add": "{} + {}",
    "sub": "{} - {}",
    "mul": "{} * {}",
    "div": "{} / {}",
    "neg": "-{}",
    "abs": "fabs({})",
    "sqrt": "sqrt({})",
    "min": "{0} < {1} ? {0} : {1}",
    "max": "{0} > {1} ? {0} : {1}",
    "fma": "LK_FMA({}, {}, {})",
    "lt": "{} < {}",
    "le": "{} <= {}",
    "eq": "{} == {}",
    "select": "{} ? {} : {}",
} | {f: f"lk_row_{f}({{}})" for f in FUNCTIONS}
DEAR = {"div", "sqrt", *FUNCTIONS}
"""Operations that a row skips where no wanted output needs them."""

TAKEN = re.compile(
    r"(auto|break|case|char|const|continue|default|do|double|else|enum|extern|float|for|goto|if|inline|int|long|register"
    r"|restrict|return|short|signed|sizeof|static|struct|switch|typedef|union|unsigned|void|volatile|while"
    r"|NULL|NAN|INFINITY|HUGE_VAL|EOF|size_t|ptrdiff_t|fabs|sqrt|memcpy|n|i|c|at|in|out|weight|start|offset)$"
    r"|lk_|LK_|M_|want_|row_|_|\d"
)
"""Names that C uses, or the emitted functions."""


@dataclass(frozen=True, slots=True)
class LoopText:
    """A loop over a block: the condition under which it runs ("" for always), the lines of its body, and a call for the
    whole block after it ("" for none)."""

    condition: str
    lines: tuple[str, ...]
    call: str = ""


# --- numbers and names ------------------------------------------------------------------------------------------------


def number(value: Fraction | str) -> str:
    """The double nearest to `value` as a C literal, with `value` beside it where the two differ."""
    exact = value if isinstance(value, Fraction) else _real(value)
    if not isinstance(exact, Fraction):
        return {sympy.oo: "INFINITY", -sympy.oo: "(-INFINITY)"}[exact]
    try:
        nearest = float(exact)
    except OverflowError:
        raise InternalError(f"the constant {value} is beyond the range of a double") from None
    if Fraction(repr(nearest)) == exact:
        text = repr(nearest)
    else:
        text = re.sub(r"0+p", "p", nearest.hex()).replace(".p", ".0p")
        if isinstance(value, str) or Fraction(nearest) != exact:
            text += f" /* {value} */"
    return f"({text})" if nearest < 0 else text


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
        while name in taken:
            name += "_"
        taken.add(name)
        found[s.name] = name
    return found


# --- statements -------------------------------------------------------------------------------------------------------


class Printer:
    """Prints statements of one case. `kept` are the statements whose value is in a buffer."""

    def __init__(self, kernel: Kernel, case: Case, kept: Iterable[str]):
        self.kernel, self.case = kernel, case
        self.names = c_names(kernel, case)
        self.by_name = {s.name: s for s in case.body}
        self.kept = frozenset(kept)
        self.every = frozenset(range(len(kernel.outputs)))

    def operand(self, name: str, alone: bool = False) -> str:
        """The value of statement `name` inside a loop; with `alone`, for one element outside of loops."""
        s = self.by_name[name]
        if s.op == "const":
            assert s.value is not None
            return number(s.value)
        return self.names[name] + ("[i]" if name in self.kept and not alone else "")

    def expression(self, s: Statement, alone: bool = False) -> str:
        if s.op == "index":
            return "(double)at" if alone else "offset + (double)(int)i"
        return OPERATIONS[s.op].format(*(self.operand(a, alone) for a in s.args))

    def declaration(self, s: Statement, alone: bool = False) -> str:
        kind = "int" if s.op in COMPARISONS else "double"
        return f"const {kind} {self.names[s.name]} = {self.expression(s, alone)};"

    def loop(self, loop: Loop, condition: str, target: str, factor: str = "") -> LoopText:
        """`target[i] = factor * value` for the elements of a block."""
        *way, end = loop.body or (None,)
        if end is not None and end.op in FUNCTIONS:
            lines = [*map(self.declaration, way), f"{target}[i] = {self.operand(end.args[0])};"]
            return LoopText(condition, tuple(lines), f"lk_block_{end.op}(n, {target});")
        lines = [*map(self.declaration, way)]
        value = self.operand(loop.name) if end is None else self.expression(end)
        if factor and end is not None:
            lines.append(self.declaration(end))
            value = self.names[end.name]
        return LoopText(condition, (*lines, f"{target}[i] = {factor}{value};"))

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
