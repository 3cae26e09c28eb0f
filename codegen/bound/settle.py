"""A case without the power of two that keeps its small numbers normal: results in float32 have no numbers so small.

In: a case. Out: the same with exp in place of lifted_exp. Every statement is followed as one that was 2^e times as
large, up to the constant that takes the power back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from ..ir import CHOICE, COMPARISONS, LIFT, Case, Statement, needed

KEEPING = {"neg", "abs", "sum", "maximum", "argmax", "gather"}
COMPARING = {"add", "sub", "min", "max", *CHOICE, *COMPARISONS}
"""What takes numbers that are all as many times as large."""
LIFTED = "lifted_"


def settled(case: Case) -> Case:
    """The case itself where nothing is lifted, or where a power of two meets what it does not pass."""
    if not any(s.op == "lifted_exp" for s in case.body):
        return case
    by_name = {s.name: s for s in case.body}
    powers: dict[str, int] = {}
    now: dict[str, str] = {}
    body: list[Statement] = []
    for s in case.body:
        power = _power(s, powers, by_name)
        if power is None:
            return case
        powers[s.name], now[s.name] = power, s.name
        own = replace(s, op="exp" if s.op == "lifted_exp" else s.op, args=tuple(now[a] for a in s.args))
        if s.op == "mul" and (taken := sum(powers[a] for a in s.args) - power):
            constant, other = sorted(s.args, key=lambda a: by_name[a].op != "const")
            factor = Fraction(str(by_name[constant].value)) * 2**taken
            if factor == 1:
                now[s.name] = now[other]
                continue
            body.append(Statement(f"{s.name}_factor", "const", value=factor))
            own = replace(own, args=(f"{s.name}_factor", now[other]))
        body.append(own)
    if any(powers[r] for r in case.results):
        return case
    results = tuple(now[r] for r in case.results)
    return _renamed(replace(case, body=needed(replace(case, body=tuple(body)), results), results=results))


def _power(s: Statement, powers: Mapping[str, int], by_name: Mapping[str, Statement]) -> int | None:
    """The e of a statement; None where it has none."""
    given = [powers[a] for a in s.args if by_name[a].value != 0]
    match s.op:
        case "lifted_exp":
            return None if any(given) else LIFT
        case "mul":
            return sum(given) - max((_taken(by_name[a], sum(given)) for a in s.args), default=0)
        case "div":
            return powers[s.args[0]] - powers[s.args[1]]
        case op if op in KEEPING:
            return powers[s.args[0]]
        case op if op in COMPARING and len(set(given[op == "select" :])) < 2:
            return 0 if op in COMPARISONS else max(given[op == "select" :], default=0)
    return None if any(given) else 0


def _taken(s: Statement, power: int) -> int:
    """How much of a power a constant takes back: as many lifts as come next to it."""
    if s.op != "const" or not isinstance(s.value, Fraction) or not 0 < s.value < 1 or power <= 0:
        return 0
    return LIFT * min(power // LIFT, round((int(1 / s.value).bit_length() - 1) / LIFT))


def _renamed(case: Case) -> Case:
    """The case without statements that are called lifted."""
    taken = {s.name for s in case.body}
    short = {name: name.removeprefix(LIFTED) for name in taken}
    names = {old: old if new != old and new in taken else new for old, new in short.items()}
    body = tuple(replace(s, name=names[s.name], args=tuple(names[a] for a in s.args)) for s in case.body)
    return replace(case, body=body, results=tuple(names[r] for r in case.results))
