"""The page of a rule of stabilising: what it rewrites, why, how it is proved, where it was used, what was refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp
from markupsafe import Markup

from ..formulate import Problem
from ..stabilise.rules import REFUSED, RULES, Rule
from .layout import Row, math, sign
from .notation import Notation

NOTHING = Problem("", "identity", (), {}, sp.Integer(0), None, {}, frozenset())
"""Rules are about no kernel."""


@dataclass(frozen=True)
class Use:
    """A kernel of a loss, and those of its outputs for which a rule was used."""

    loss: str
    kernel: str
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class RulePage:
    """A rule. `refused`: it is one of those that stay with their counterexample."""

    rule: Rule
    formula: Markup
    variables: tuple[tuple[str, str], ...]
    counterexample: str
    refused: bool
    related: tuple[Rule, ...]
    uses: tuple[Use, ...]

    @property
    def slug(self) -> str:
        return slug(self.rule)


def slug(rule: Rule) -> str:
    """The name of a rule in an address."""
    return re.sub(r"\W+", "-", rule.name.lower()).strip("-")


def rule_pages(used: Iterable[tuple[str, str, str, str]]) -> list[RulePage]:
    """Every rule; `used` are rule, loss, kernel and output."""
    by_rule: dict[str, dict[tuple[str, str], list[str]]] = {}
    for name, loss, kernel, output in used:
        by_rule.setdefault(name, {}).setdefault((loss, kernel), []).append(output)
    return [
        RulePage(
            rule=rule,
            formula=Markup(formula(rule)),
            variables=tuple((name, _interval(low, high)) for name, (low, high) in rule.domain.items()),
            counterexample=", ".join(f"{name} = {x:g}" for name, x in (rule.counterexample or {}).items()),
            refused=rule in REFUSED,
            related=tuple(r for r in REFUSED if r is not rule and _alike(rule, r)),
            uses=tuple(Use(*key, tuple(outputs)) for key, outputs in sorted(by_rule.get(rule.name, {}).items())),
        )
        for rule in (*RULES, *REFUSED)
    ]


def formula(rule: Rule) -> str:
    """What is rewritten to what, not simplified."""
    before, after = (Notation(NOTHING)(_read(text, rule)) for text in (rule.before, rule.after))
    return math(Row((before, sign("→"), after)), display=True)


def _read(text: str, rule: Rule) -> sp.Expr:
    names = {n: sp.Symbol(n, positive=True) for n in {*rule.domain, *re.findall(r"\b[a-z]\w*\b(?!\()", text)}}
    functions = {n: sp.Function(n) for n in ("log1p", "expm1")}
    with sp.evaluate(False):
        return sp.sympify(text, locals=names | functions, evaluate=False)


def _alike(rule: Rule, other: Rule) -> bool:
    """Whether both rewrite the same kind of function."""
    kinds = [re.match(r"\w*", r.before.replace("log1p", "log")) for r in (rule, other)]
    return all(kinds) and len({k[0] for k in kinds if k}) == 1


def _interval(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return "any real number"
    if low == high:
        return f"{low:g}"
    return f"[{'-∞' if low is None else f'{low:g}'}, {'∞' if high is None else f'{high:g}'}]"
