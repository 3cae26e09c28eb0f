"""What the field must know of a formula before it maps it: its core, its complements, its differences."""

from __future__ import annotations

import sympy as sp

from ..derive import Derived
from ..errors import InternalError
from ..language import clip, total


def core(derived: Derived) -> sp.Expr | None:
    """The primitive u of which every argument of exp, |.| and sign is a rational multiple."""
    plain = [o.formula for o in derived.outputs] + list(derived.reductions.values())
    arguments = set()
    for e in plain:
        e = e.replace(lambda x: isinstance(x, (sp.cosh, sp.sinh, sp.tanh)), lambda x: x.rewrite(sp.exp))
        arguments |= {a.args[0] for a in e.atoms(sp.exp, sp.Abs, sp.sign)}
    arguments = {a.subs(derived.gathered) for a in arguments}
    if not arguments:
        return None
    u = sorted(arguments, key=sp.default_sort_key)[0]
    _, u = sp.expand(u).primitive()
    if u.could_extract_minus_sign():
        u = -u
    for a in arguments:
        if not sp.cancel(a / u).is_Rational:
            raise InternalError(f"{derived.problem.name}: exp of {a} and of {u} in one formula")
    return u


def paired(derived: Derived) -> set[sp.Symbol]:
    """The inputs in [0, 1] whose complement 1 - y appears, or that a logistic p is subtracted from: near 1, y - p is
    (1 - p) - (1 - y), and either complement is known to all its digits."""
    formula = derived.problem.formula.replace(clip, lambda u, *_: u)
    found = set()
    for name in derived.problem.symbols:
        s = derived.problem.symbols[name]
        domain = derived.problem.domain(s)
        sums = [a for a in formula.atoms(sp.Add) if a.has(s)]
        if domain.unit and any(a.subs(s, 1) == 0 or _is_less_logistic(a, s) for a in sums):
            found.add(s)
    return found


def _is_less_logistic(e: sp.Expr, s: sp.Symbol) -> bool:
    """Whether e is s - 1/(1 + exp(u)) or the negative of that."""
    return any(rest.is_Pow and rest.exp == -1 and isinstance(rest.base - 1, sp.exp) for rest in (s - e, s + e))


def complemented(formula: sp.Expr) -> bool:
    """Whether 1 - clip(u) appears."""
    return any(a.replace(clip, lambda *_: sp.Integer(1)) == 0 for a in formula.atoms(sp.Add) if a.has(clip))


def differences(derived: Derived) -> dict[sp.Symbol, tuple[sp.Symbol, sp.Symbol]]:
    """Pairs of inputs of which only the difference matters, by either symbol; the prediction comes first."""
    problem = derived.problem
    symbols = [
        problem.symbols[i.symbol] for i in problem.inputs if i.role != "parameter" and not i.axis and not i.index
    ]
    for i, x in enumerate(symbols):
        for y in symbols[:i]:
            r = sp.Dummy()
            alone = problem.formula.subs({x - y: r, y - x: -r})
            if not alone.has(x, y):
                return {x: (x, y), y: (x, y)}
    return {}


def scaled(derived: Derived) -> sp.Symbol | None:
    """The prediction over the class axis whose common factor may not matter: it is >= 0 and its total appears."""
    problem = derived.problem
    for x in problem.predictions:
        domain = problem.domain(x)
        if (
            x in problem.elements
            and domain.low == 0
            and domain.high is None
            and total(x) in problem.formula.atoms(total)
        ):
            return x
    return None
