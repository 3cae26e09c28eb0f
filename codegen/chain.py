"""Quotients x/w/w and products x h h, where the first quotient or product is below the normal numbers and w or 1/h
below 1: it has lost digits that the result has. There x is lifted by a power of two, which the result is lowered by.

In: a kernel without class axis. Out: the kernel with every result x/w/w or x h h that has an input or the difference
of two for x computed so, where |x|/w is below TINY and |x| below 2^1024 TINY, or both |x| h and |x| below TINY. Powers
of two are exact, and nothing rounds otherwise by them, so that errors keep their bounds. What is lifted does not
overflow: with |x| at least 2^-1074, w or 1/h is above 2^-1074/TINY, and x/w/w below 2^1074 TINY^2.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from .body import Body
from .ir import LIFT, Case, Kernel, Statement, needed, verify

TINY = Fraction(1, 2 ** (LIFT + 2))
"""As large as may be lifted: subnormal results too are rounded once then, but for numbers beyond 2^750."""


@dataclass(frozen=True)
class Chain:
    """x/w/w or x h h: the statements of x, of w or h, and of the two steps."""

    of: Statement
    by: str
    first: Statement
    second: Statement


def lift_chains(kernel: Kernel) -> Kernel:
    """The kernel with chains of tiny quotients and products lifted; those for float32 have none so tiny."""
    cases = tuple(_Lifting(case).lifted() for case in kernel.cases)
    return kernel if cases == kernel.cases else verify(replace(kernel, cases=cases))


def chain(by_name: dict[str, Statement], name: str) -> Chain | None:
    """The chain that ends with a statement, if it is one."""
    second = by_name[name]
    for inner, by in (
        (second.args, second.args[::-1])[: 1 + (second.op == "mul")] if second.op in ("div", "mul") else ()
    ):
        first = by_name[inner]
        if first.op == second.op and by in first.args[first.op == "div" :]:
            of = by_name[next((a for a in first.args if a != by), by)]
            if _is_of_inputs(of, by_name):
                return Chain(of, by, first, second)
    return None


def _is_of_inputs(s: Statement, by_name: dict[str, Statement]) -> bool:
    return s.op == "input" or (s.op == "sub" and all(by_name[a].op == "input" for a in s.args))


class _Lifting:
    """Writes a case anew, with results that are chains computed of a larger x where that is tiny."""

    def __init__(self, case: Case):
        self.case = case
        self.by_name = {s.name: s for s in case.body}
        self.body = Body(case.body)

    def lifted(self) -> Case:
        results = tuple(self._result(r) for r in self.case.results)
        if results == self.case.results:
            return self.case
        case = replace(self.case, body=self.body.statements, results=results)
        return replace(case, body=needed(case, results))

    def _result(self, name: str) -> str:
        """The same number, or the negative of one, or one that a constant takes the place of somewhere."""
        s = self.by_name[name]
        inner = s.args[-1] if s.op in ("neg", "select") else None
        if inner is not None and (s.op == "neg" or self.by_name[s.args[1]].op == "const"):
            made = self._result(inner)
            return name if made == inner else self.body.op(s.op, *s.args[:-1], made, wish=name, pair=s.pair)
        found = chain(self.by_name, name)
        return name if found is None else self._chosen(found)

    def _chosen(self, x: Chain) -> str:
        """The chain, or where it begins with something tiny the lifted one, lowered."""
        of, body = x.of.name, self.body
        tiny, size = body.const(TINY), body.op("abs", of, wish=f"size_{of}")
        lifted = body.op("mul", of, body.const(Fraction(2**LIFT)), wish=f"lifted_{of}", pair=x.of.pair)
        for step in (x.first, x.second):
            lifted = body.op(step.op, lifted, x.by, wish=f"lifted_{step.name}", pair=step.pair)
        chosen = body.op("mul", lifted, body.const(Fraction(1, 2**LIFT)), wish=f"lowered_{x.second.name}")
        if x.first.op == "div":
            smaller = [(size, body.op("mul", tiny, x.by)), (size, body.const(2**1024 * TINY))]
        else:
            smaller = [(body.op("abs", body.op("mul", of, x.by)), tiny), (size, tiny)]
        for sides in smaller:
            chosen = body.op("select", body.op("lt", *sides, wish=f"{sides[0]}_is_tiny"), chosen, x.second.name)
        return chosen
