"""Pass 2, derive: the plain derivatives of a plain formula; nothing is stabilised here.

Without a class axis this is SymPy's `diff`. With one, every total becomes a named reduction R_k = sum_i g_k(x_i, R_<k),
and with x_j a free element

    D_j F   = sum_k  dF/dR_k  D_j R_k                       a row becomes an element
    D_j R_k = dg_k/dx (x_j)  +  sum_{l<k} (sum_i dg_k/dR_l) D_j R_l

so that no Kronecker delta appears; the sums in the second line are reductions too. A directional derivative replaces
dg/dx (x_j) by sum_i dg/dx (x_i) v_i. With an index target, x at the label is a row symbol of its own, and an element
output has two plain forms: at the label and elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp

from .errors import InternalError
from .formulate import Problem
from .ir import Key
from .language import bound, clip, inside, outside, total

DIRECTION = sp.Symbol("v", real=True)


@dataclass(frozen=True)
class Plain:
    """One output. `at_label` is set for an element output under an index target: its form at the label."""

    name: str
    key: Key
    axis: bool
    formula: sp.Expr
    at_label: sp.Expr | None = None


@dataclass(frozen=True)
class Derived:
    """Plain outputs over input symbols, reduction symbols and, under an index target, symbols at the label.

    `reductions` maps a reduction's symbol to the body that is summed; bodies use earlier reductions only. `gathered`
    maps the symbol of an input at the label to the input's symbol.
    """

    problem: Problem
    outputs: tuple[Plain, ...]
    hessian_vector: Plain | None
    reductions: dict[sp.Symbol, sp.Expr]
    gathered: dict[sp.Symbol, sp.Symbol]


def derive(problem: Problem) -> Derived:
    """Value, gradients, Hessians (the upper triangle over predictions) and, with a class axis, the directional one."""
    if not problem.elements:
        return Derived(problem, tuple(_elementwise(problem)), None, {}, {})
    return _classwise(problem)


def _names(problem: Problem, kind: str, *wrt: sp.Symbol) -> str:
    return kind if len(problem.predictions) == 1 else "_".join([kind, *(w.name for w in wrt)])


def _diff(e: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """d e / d x away from kinks: |u|' = sign u, and sign' = 0."""
    return sp.diff(e, x).replace(sp.DiracDelta, lambda *_: sp.Integer(0))


def apart(e: sp.Expr) -> sp.Expr:
    """F(clip u) as inside F(u) + outside F(bound): exact, and what is inside is free of the rounding of the clip."""
    for c in sorted(e.atoms(clip), key=sp.default_sort_key):
        free, held = e.xreplace({c: c.args[0]}), e.xreplace({c: bound(*c.args)})
        e = inside(*c.args) * free + outside(*c.args) * held
    return e


def _elementwise(problem: Problem) -> list[Plain]:
    value, wrt = apart(problem.formula), problem.predictions
    gradients = [_diff(value, p) for p in wrt]
    found = [Plain("value", (), False, value)]
    found += [Plain(_names(problem, "gradient", p), (p.name,), False, g) for p, g in zip(wrt, gradients, strict=True)]
    for i, p in enumerate(wrt):
        for q in wrt[i:]:
            found.append(Plain(_names(problem, "hessian", p, q), (p.name, q.name), False, _diff(gradients[i], q)))
    return found


@dataclass
class _Rows:
    """Reductions by name while they are being found."""

    problem: Problem
    reductions: dict[sp.Symbol, sp.Expr] = field(default_factory=dict)
    gathered: dict[sp.Symbol, sp.Symbol] = field(default_factory=dict)

    def total(self, body: sp.Expr) -> sp.Expr:
        """The sum of `body` over the class axis, as a row expression."""
        body = sp.sympify(body)
        if body == 0:
            return sp.Integer(0)
        factor, body = body.as_independent(*self.problem.elements, DIRECTION, as_Add=False)
        onehot = self.problem.onehot
        if onehot is not None and body.has(onehot):
            if body.subs(onehot, 0) != 0:
                raise InternalError(f"{self.problem.name}: a sum does not vanish away from the label: {body}")
            return factor * self.at_label(body.subs(onehot, 1))
        for symbol, known in self.reductions.items():
            if known == body:
                return factor * symbol
        symbol = sp.Symbol(f"R{len(self.reductions) + 1}", real=True)
        self.reductions[symbol] = body
        return factor * symbol

    def at_label(self, body: sp.Expr) -> sp.Expr:
        """`body` with every element symbol replaced by its value at the label."""
        for s in sorted(body.free_symbols & (self.problem.elements | {DIRECTION}), key=str):
            row = sp.Symbol(f"{s.name}_label", real=True)
            self.gathered[row] = s
            body = body.subs(s, row)
        return body

    def name(self, e: sp.Expr) -> sp.Expr:
        """`e` with all totals named, innermost first."""
        return e.replace(total, lambda body: self.total(apart(self.name(body))))

    def derivatives(self, x: sp.Symbol, v: sp.Expr | None) -> dict[sp.Symbol, sp.Expr]:
        """D R_k for every reduction: by the free element x, or in direction v."""
        found: dict[sp.Symbol, sp.Expr] = {}
        for symbol, body in list(self.reductions.items()):
            own = _diff(body, x)
            d = own if v is None else self.total(own * v)
            for earlier, de in list(found.items()):
                if body.has(earlier) and de != 0:
                    d += self.total(_diff(body, earlier)) * de
            found[symbol] = d
        return found

    def by_element(self, e: sp.Expr, x: sp.Symbol, label: bool) -> sp.Expr:
        """d e / d x_j: x_j's own appearance, under its name at the label too if j is the label, and the reductions'."""
        reductions = self.derivatives(x, None)
        d = _diff(e, x) + sum(_diff(e, r) * dr for r, dr in reductions.items() if e.has(r))
        if label:
            e_here = _diff(e, sp.Symbol(f"{x.name}_label", real=True))
            d = self.here(d + e_here)
        return d

    def here(self, e: sp.Expr) -> sp.Expr:
        """`e` for an element that is the label: what is at the label is the element's own."""
        return e.subs(dict(self.gathered))

    def in_direction(self, e: sp.Expr, x: sp.Symbol) -> sp.Expr:
        reductions = self.derivatives(x, DIRECTION)
        d = _diff(e, x) * DIRECTION + sum(_diff(e, r) * dr for r, dr in reductions.items() if e.has(r))
        row = sp.Symbol(f"{x.name}_label", real=True)
        if e.has(row):
            d += _diff(e, row) * self.at_label(DIRECTION)
        return d


def _classwise(problem: Problem) -> Derived:
    (x,) = problem.predictions
    rows = _Rows(problem)
    value = rows.name(problem.formula)
    gradient = rows.by_element(value, x, label=False)
    hessian = rows.by_element(gradient, x, label=False)
    vector = rows.in_direction(gradient, x)
    at_label = hessian_at_label = vector_at_label = None
    if problem.onehot is not None:
        at_label = rows.by_element(value, x, label=True)
        hessian_at_label = rows.by_element(at_label, x, label=True)
        vector_at_label = rows.in_direction(at_label, x)
    outputs = (
        Plain("value", (), False, value),
        Plain("gradient", (x.name,), True, gradient, at_label),
        Plain("hessian", (x.name, x.name), True, hessian, hessian_at_label),
    )
    directional = Plain("hessian_vector", (x.name, DIRECTION.name), True, vector, vector_at_label)
    return Derived(problem, outputs, directional, dict(rows.reductions), dict(rows.gathered))
