"""Every rule on its domain, on its boundary, and without its condition; refused rules at their counterexamples."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import mpmath
import pytest
import sympy as sp
from losskernels.codegen.driver.discover import checkout
from losskernels.codegen.stabilise.rules import BY_NAME, REFUSED, RULES, Rule

DIGITS = 100
POINTS = 120
Point = dict[str, Any]

TIED: Mapping[str, tuple[str, Callable[..., Any]]] = {
    "split on the sign of u": ("a", lambda u: abs(u)),
    "log near 1": ("d", lambda r: r - 1),
    "one minus decay": ("a", lambda t: -mpmath.log(t) if t else mpmath.inf),
    "one exponential": ("a", lambda t: -mpmath.log(t) if t else mpmath.inf),
    "surprisal of a ratio": ("o", lambda s, x: s - x),
    "sum of the others": ("o", lambda s, x: s - x),
}
"""The variable that a rule's condition ties to others, and how."""

ORDERED = {"surprisal of a ratio", "sum of the others"}
"""The rules about a term x of a sum s >= x."""


@pytest.fixture(autouse=True)
def precision() -> Iterator[None]:
    with mpmath.workdps(DIGITS + 40):
        yield


def side(text: str, names: list[str]) -> Callable[..., Any]:
    """One side of a rule as a function on numbers of any precision."""
    symbols = {n: sp.Symbol(n, real=True) for n in names}
    functions = {n: sp.Function(n) for n in ("log1p", "expm1")}
    e = sp.sympify(text, locals=symbols | functions)
    own: Any = {"log": logarithm, "log1p": lambda x: logarithm(1 + x), "expm1": mpmath.expm1, "Max": max, "Min": min}
    compiled: Callable[..., Any] = sp.lambdify([symbols[n] for n in names], e, modules=[own, "mpmath"])
    return compiled


def logarithm(x: Any) -> Any:
    return mpmath.log(x) if x > 0 else -mpmath.inf if x == 0 else mpmath.nan


def sides(rule: Rule, point: Point) -> tuple[Any, Any]:
    """Both sides at a point, with what is tied filled in."""
    full = dict(point)
    if rule.name in TIED:
        name, make = TIED[rule.name]
        free = make.__code__.co_varnames[: make.__code__.co_argcount]
        full[name] = make(*(full[n] for n in free))
    names = sorted(full)
    values = []
    for text in (rule.before, rule.after):
        try:
            values.append(side(text, names)(*(full[n] for n in names)))
        except ZeroDivisionError:
            values.append(mpmath.inf)
    return values[0], values[1]


def equal(x: Any, y: Any) -> bool:
    if mpmath.isnan(x) or mpmath.isnan(y):
        return False
    if mpmath.isinf(x) or mpmath.isinf(y):
        return bool(x == y)
    return bool(abs(x - y) <= mpmath.mpf(10) ** -DIGITS * max(1, abs(x), abs(y)))


def free(rule: Rule) -> list[str]:
    """The variables to choose."""
    tied = TIED[rule.name][0] if rule.name in TIED else ""
    return sorted(n for n in rule.domain if n != tied)


def inside(rule: Rule) -> Iterator[Point]:
    """Points of the domain: exponents near and far, and every combination of its ends."""
    rng = random.Random(rule.name)
    while True:
        point = {n: mpmath.mpf(within(rng, *rule.domain[n])) for n in free(rule)}
        if rule.name in ORDERED:
            point["s"] += point["x"]
        yield point


def within(rng: random.Random, low: float | None, high: float | None) -> float:
    if low is not None and high is not None:
        return low + (high - low) * rng.choice(
            [rng.random(), 2.0 ** rng.uniform(-60, 0), 1 - 2.0 ** rng.uniform(-50, 0)]
        )
    size = 2.0 ** rng.uniform(-40, 8)
    if low is not None:
        return low + size
    return high - size if high is not None else rng.choice([-1, 1]) * size


def ends(rule: Rule) -> Iterator[Point]:
    choices = [[e for e in rule.domain[n] if e is not None] or [0.0, 1.0] for n in free(rule)]
    for values in itertools.product(*choices):
        yield {n: mpmath.mpf(v) for n, v in zip(free(rule), values, strict=True)}


@pytest.mark.parametrize("rule", RULES + REFUSED, ids=lambda r: r.name)
def test_both_sides_agree_on_the_domain(rule: Rule) -> None:
    for point in itertools.islice(inside(rule), POINTS):
        before, after = sides(rule, point)
        assert equal(before, after), f"{rule.name} at {point}: {before} is not {after}"


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_both_sides_agree_on_the_boundary(rule: Rule) -> None:
    """Where one side is undefined at an end, the condition has to say that the end is left out."""
    for point in ends(rule):
        before, after = sides(rule, point)
        undefined = mpmath.isnan(before) or mpmath.isnan(after)
        assert undefined or equal(before, after), f"{rule.name} at {point}: {before} is not {after}"


@pytest.mark.parametrize("rule", [r for r in RULES + REFUSED if r.counterexample], ids=lambda r: r.name)
def test_without_its_condition_a_rule_is_wrong(rule: Rule) -> None:
    assert rule.counterexample is not None
    before, after = sides(rule, {n: mpmath.mpf(v) for n, v in rule.counterexample.items()})
    assert not equal(before, after), f"{rule.name} holds at its counterexample {rule.counterexample}"


@pytest.mark.parametrize("rule", [r for r in RULES if not r.counterexample], ids=lambda r: r.name)
def test_a_rule_without_counterexample_holds_wherever_it_is_defined(rule: Rule) -> None:
    """Its condition is about digits alone."""
    rng = random.Random(rule.name)
    for _ in range(POINTS):
        point = {n: mpmath.mpf(rng.uniform(-3, 3)) for n in free(rule)}
        if any(rule.domain[n] == (0.0, 1.0) for n in ("t",) if n in point):
            point["t"] = abs(point["t"])
        before, after = sides(rule, point)
        defined = not any(isinstance(x, mpmath.mpc) or mpmath.isnan(x) or mpmath.isinf(x) for x in (before, after))
        assert not defined or equal(before, after), f"{rule.name} at {point}: {before} is not {after}"


@pytest.mark.parametrize("rule", [r for r in REFUSED if not r.counterexample], ids=lambda r: r.name)
def test_a_refused_rule_that_is_true_overflows(rule: Rule) -> None:
    """In doubles its right side is infinite outside the domain, where the left side is finite."""
    point = {n: 1.02 * high for n, (_, high) in rule.domain.items() if high is not None}
    largest = mpmath.mpf(2) ** 1024
    inner = [mpmath.exp(v) for v in point.values()]
    before, _ = sides(rule, point)
    assert abs(before) < largest < max(inner)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_every_rule_is_used(rule: Rule) -> None:
    """An audit names the rules that its loss needed; a rule that no loss needs is dead."""
    audits = [p.read_text("utf-8") for p in sorted((checkout().generated / "audit").glob("*.txt"))]
    assert any(f"\n    {rule.name}: {rule.before} -> {rule.after}" in text for text in audits)


def test_names_are_unique() -> None:
    assert len(BY_NAME) == len(RULES)
    assert not set(BY_NAME) & {r.name for r in REFUSED}
