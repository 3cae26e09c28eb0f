"""Proofs that a loss is convex in its predictions, over classes too.

In: a problem with its plain derivatives. Out: the reason, or None where no rule applies. The rules:

separable       The Hessian has its diagonal only, Hv = h v, and h is not negative.
shares          With shares s_j = e_j/sum e, e_j > 0, and c >= 0 in the whole row, Hv = c (s v - s sum(s v)). Then
                v.Hv = c (sum(s v^2) - sum(s v)^2), which is not negative by the inequality of Cauchy and Schwarz.

What is not negative is told by terms: inputs in domains that begin at 0, what is missing to 1 of those in [0, 1],
exponentials, and sums over classes of such. What is affine in a target in [0, 1] is not negative if it is not for hard
ones. Of p in [0, 1], -log p lies between 0 and (1 - p)/p; what is linear in it is
not negative if it is not at both of these.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from ..derive import DIRECTION, Derived, Plain
from ..formulate import Problem

SEPARABLE = "each prediction has a curvature of its own, which is not negative, and none is shared between classes"
SHARES = (
    "Hv = c (s v \N{MINUS SIGN} s ∑ s v) with shares s that sum to 1 and c {c}, so that "
    "v·Hv = c (∑ s v² \N{MINUS SIGN} (∑ s v)²) is not negative, by the inequality of Cauchy and Schwarz"
)


def convexity(derived: Derived) -> str | None:
    """Why a loss over classes is convex; not of one with kinks, of which the Hessian says nothing."""
    problem, vector = derived.problem, derived.hessian_vector
    assert vector is not None
    if problem.formula.has(sp.Abs):
        return None
    signs, hessian = Signs(derived), _hessian(derived)
    pairs = list(_forms(hessian, vector))
    if all(sp.expand(hv - DIRECTION * h) == 0 for h, hv in pairs):
        return SEPARABLE if all(signs.not_negative(h) for h, _ in pairs) else None
    for c in (_common(derived, pairs, e, of) for of, e in derived.reductions.items()):
        if c is not None and not c.free_symbols & problem.elements and signs.not_negative(c):
            return SHARES.replace("{c}", "= 1" if c == 1 else "\N{GREATER-THAN OR EQUAL TO} 0")
    return None


def at_hard_labels(derived: Derived) -> bool:
    """Whether the Hessian of a loss without classes is certainly not negative for hard labels."""
    signs, h = Signs(derived), _hessian(derived).formula
    return bool(signs.targets) and all(signs.not_negative(h.subs(y, end)) for y in signs.targets for end in (0, 1))


def _hessian(derived: Derived) -> Plain:
    return next(o for o in derived.outputs if o.name == "hessian")


def _forms(hessian: Plain, vector: Plain) -> Iterator[tuple[sp.Expr, sp.Expr]]:
    """The diagonal with the product, for any class, and for that of the label where they differ."""
    yield hessian.formula, vector.formula
    if hessian.at_label is not None and vector.at_label is not None:
        yield hessian.at_label, vector.at_label


def _common(derived: Derived, pairs: list[tuple[sp.Expr, sp.Expr]], e: sp.Expr, of: sp.Symbol) -> sp.Expr | None:
    """The c of the rule of shares e/sum e, where everything is as it says."""
    if not isinstance(e, sp.exp):
        return None
    mean = next((m for m, body in derived.reductions.items() if sp.expand(body - DIRECTION * e) == 0), None)
    if mean is None:
        return None
    weight = sp.Dummy("e", positive=True)
    share, found = weight / of, set()
    for h, hv in pairs:
        c = sp.cancel(h.subs(e, weight) / (share * (1 - share)))
        found.add(c)
        if sp.cancel(hv.subs(e, weight) - c * share * (DIRECTION - mean / of)) != 0:
            return None
    return found.pop() if len(found) == 1 else None


class Signs:
    """What is known of the signs of the symbols of a problem."""

    def __init__(self, derived: Derived):
        self.positive: dict[sp.Symbol, sp.Symbol] = {}
        self.missing: dict[sp.Expr, sp.Symbol] = {}
        self.logarithms: dict[sp.Expr, sp.Expr] = {}
        self.between: dict[sp.Symbol, sp.Expr] = {}
        inputs = derived.problem.inputs
        self.targets = {derived.problem.symbols[i.symbol] for i in inputs if i.role == "target" and i.domain.unit}
        self._inputs(derived.problem)
        for symbol, body in derived.reductions.items():
            if not body.has(DIRECTION) and self.not_negative(body):
                self.positive[symbol] = sp.Dummy(symbol.name, positive=True)

    def _inputs(self, problem: Problem) -> None:
        for i in problem.inputs:
            symbol = problem.symbols[i.symbol]
            if i.domain.low != 0 and not i.index:
                continue
            own = self.positive[symbol] = sp.Dummy(i.symbol, positive=True)
            if i.domain.unit:
                rest = self.missing[1 - symbol] = sp.Dummy(f"not_{i.symbol}", positive=True)
                size = sp.Dummy(f"log_{i.symbol}", positive=True)
                self.logarithms |= {sp.log(symbol): -size}
                self.between[size] = rest / own
                size = sp.Dummy(f"log_not_{i.symbol}", positive=True)
                self.logarithms |= {sp.log(1 - symbol): -size}
                self.between[size] = own / rest

    def not_negative(self, e: sp.Expr) -> bool:
        """Whether an expression is certainly not negative; if it is affine in a target in [0, 1], at both ends."""
        for y in sorted(e.free_symbols & self.targets, key=str):
            if sp.expand(sp.diff(e, y, 2)) == 0:
                return all(self.not_negative(e.subs(y, end)) for end in (0, 1))
        told = e.subs(self.logarithms).subs(self.missing).xreplace(self.positive)
        terms = sp.Add.make_args(sp.expand(told))
        if terms[0] == 0:
            return True
        if {s for s in told.free_symbols if not s.is_positive} and not all(t.is_nonnegative for t in terms):
            return False
        first = terms[0] / terms[0].as_coeff_Mul()[0]
        return self._by_terms(sp.expand(sp.powsimp(sp.expand(told) / first)))

    def _by_terms(self, e: sp.Expr) -> bool:
        if all(t.is_nonnegative for t in sp.Add.make_args(e)):
            return True
        for size in sorted(e.free_symbols & set(self.between), key=str):
            if sp.expand(sp.diff(e, size, 2)) == 0:
                ends = (e.subs(size, 0), e.subs(size, self.between[size]))
                return all(self._by_terms(sp.expand(end)) for end in ends)
        return False
