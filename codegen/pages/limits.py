"""What the outputs of a loss tend to, at the ends of the domain and on either side of a kink.

In: a view of a kernel: one prediction runs, everything else stands. Out: `End`s. The limits are derived: the formula
along the way is one function of one number, differentiated and led to its end by SymPy; clipped predictions are what
they are on that side. Exact results on the way must lead there too; where they do not, or where no limit could be
derived, the last of them stands, and is said to be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp

from ..evidence.oracle import Subject, truth
from ..evidence.points import sample
from ..language import clip, total
from .views import CLASSES, View, computed, defaults

X = sp.Symbol("x", real=True)
"""What runs."""
T = sp.Symbol("t", positive=True)
BELOW, ABOVE = "-", "+"
NEAR, FAR = {"inf": 1e8, "finite": 2.0**-40}, {"inf": 1e300, "finite": 2.0**-1000}
"""Two points on the way to an end: in size, or in distance from it. Beyond 2**53 numbers of the end itself differ by
more than the distance, so that the way to 1 is walked to the last number before it."""
TINY = 1e-12
"""What is smaller on the way to a limit that is read is on the way to 0."""
SAME = 1e-6
"""How far results may be from a limit that they are at: 1 - 1e-7 as a parameter is a double, and not just that."""
NARROW = 1e-4
"""The distance from 1 in which a number is told by it."""
LONG = 14
"""Characters of a limit that is written out beside its number."""


@dataclass(frozen=True)
class Limit:
    """A limit as it is shown; `derived`, or else read from exact results."""

    text: str
    derived: bool


@dataclass(frozen=True)
class End:
    """The limits of the outputs on the way to an end of the domain or to a kink; `kernel` is what the kernel returns
    there."""

    label: str
    at: str
    limits: tuple[Limit, ...]
    kernel: tuple[str, ...]


def ends(subject: Subject, outputs: tuple[str, ...]) -> Iterator[End]:
    """The ends of each prediction's domain and the kinks between them, for each label."""
    several = len(subject.problem.predictions) > 1
    for view in defaults(subject):
        own = Way(view)
        label = ", ".join(filter(None, [view.label, f"by {view.running.name}" if several else ""]))
        for at, side in own.places():
            kernel = tuple(shown(float(computed(view, np.array([float(at)]), name)[0])) for name in outputs)
            limits = own.limits(at, side, outputs)
            within = {BELOW: " from below", ABOVE: " from above"}[side] if at in own.kinks else ""
            yield End(label, place(at) + within, limits, kernel)


class Way:
    """The formula along the way of a view."""

    def __init__(self, view: View):
        self.view = view
        problem = view.subject.problem
        self.row: dict[sp.Symbol, sp.Expr] = {}
        self.classes: list[dict[sp.Symbol, sp.Expr]] = [{} for _ in range(CLASSES)]
        self.free: dict[str, sp.Symbol] = {}
        self.along: dict[sp.Symbol, sp.Expr] = {}
        standing = view.at(np.array([0.5]))
        for i in problem.inputs:
            symbol = problem.symbols[i.symbol]
            values = np.ravel(standing[i.name]).tolist()
            if i.role == "prediction":
                self._prediction(i.symbol, symbol, i.axis, values, i.name == view.running.name)
            elif i.index:
                for k, own in enumerate(self.classes):
                    own[symbol] = sp.Integer(int(values[0] == k))
            elif i.axis:
                for own, v in zip(self.classes, values, strict=True):
                    own[symbol] = _exact(v)
            else:
                self.row[symbol] = _exact(values[0]) if i.default is None else sp.Rational(i.default)
        self.formula = self._expanded(problem.formula, None)
        self.kinks = sorted(self._kinks())

    def _prediction(self, name: str, symbol: sp.Symbol, axis: bool, values: Sequence[float], runs: bool) -> None:
        """A symbol for each entry, so that it can be differentiated by, and what it is along the way."""
        for k in range(CLASSES if axis else 1):
            own = sp.Symbol(f"{name}_{k}", real=True)
            (self.classes[k] if axis else self.row)[symbol] = own
            others = self.view.standing(X)
            others = others if isinstance(others, sp.Expr) else _exact(others)
            self.along[own] = X if runs and k == 0 else others if runs else _exact(values[k])
            self.free.setdefault(name, own)

    def _expanded(self, e: sp.Expr, k: int | None) -> sp.Expr:
        """The formula with every sum written out; 0 times anything is 0, by convention."""
        if isinstance(e, total):
            return sp.Add(*(self._expanded(e.args[0], j) for j in range(CLASSES)))
        if e.is_Symbol:
            return self.row[e] if k is None or e not in self.classes[k] else self.classes[k][e]
        if not e.args:
            return e
        if e.is_Mul:
            for factor in sorted(e.args, key=sp.count_ops):
                if self._expanded(factor, k) == 0:
                    return sp.Integer(0)
        return e.func(*(self._expanded(a, k) for a in e.args))

    def _kinks(self) -> Iterator[sp.Rational]:
        """Where something clipped meets its bounds, and where something in |...| is 0, inside of the domain."""
        zeros = {a.args[0] for a in self.formula.atoms(sp.Abs)}
        zeros |= {c.args[0] - end for c in self.formula.atoms(clip) for end in c.args[1:]}
        low, high = self._domain()
        found = {s for z in zeros for s in sp.solve(z.subs(self.along), X) if s.is_real and low < s < high}
        yield from found

    def _domain(self) -> tuple[sp.Expr, sp.Expr]:
        domain = self.view.running.domain
        return (
            -sp.oo if domain.low is None else sp.Rational(domain.low),
            sp.oo if domain.high is None else sp.Rational(domain.high),
        )

    def places(self) -> Iterator[tuple[sp.Expr, str]]:
        """Ends and kinks in order, each with the side that the way comes from."""
        low, high = self._domain()
        yield low, ABOVE
        for at in self.kinks:
            yield at, BELOW
            yield at, ABOVE
        yield high, BELOW

    def limits(self, at: sp.Expr, side: str, names: tuple[str, ...]) -> tuple[Limit, ...]:
        near, far = self._results(at, side)
        found = []
        formulas = self._outputs(at, side)
        for name in names:
            limit = None if formulas is None else _limit(formulas[name], at, side)
            if limit is not None and _lead_to(limit, near[name], far[name]):
                found.append(Limit(_written(limit), True))
            else:
                grows = abs(far[name]) > max(1.2 * abs(near[name]), 10)
                read = far[name] if abs(far[name]) >= TINY else 0.0
                found.append(Limit(shown(float(np.copysign(np.inf, read)) if grows else read), False))
        return tuple(found)

    def _outputs(self, at: sp.Expr, side: str) -> Mapping[str, sp.Expr] | None:
        """Value, gradients and Hessians along the way, as they are near a place; None if that is not known."""
        value = self.formula
        for c in sorted(value.atoms(clip), key=sp.default_sort_key):
            chosen = self._clipped(c, at, side)
            if chosen is None:
                return None
            value = value.xreplace({c: chosen})
        found = {"value": value}
        single = len(self.free) == 1
        names = list(self.free)
        for k, p in enumerate(names):
            gradient = _differentiated(value, self.free[p])
            found["gradient" if single else f"gradient_{p}"] = gradient
            for q in names[k:]:
                found["hessian" if single else f"hessian_{p}_{q}"] = _differentiated(gradient, self.free[q])
        return {name: e.subs(self.along) for name, e in found.items()}

    def _clipped(self, c: sp.Expr, at: sp.Expr, side: str) -> sp.Expr | None:
        """What is clipped, as it is near a place: itself, or one of its bounds."""
        inner, low, high = c.args
        along = inner.subs(self.along)
        limit = _limit(along, at, side)
        if limit is None:
            return None
        rises = sp.diff(along, X).subs(X, at) * (1 if side == ABOVE else -1) if limit in (low, high) else 0
        if limit < low or (limit == low and rises < 0):
            return low
        if limit > high or (limit == high and rises > 0):
            return high
        return inner if limit not in (low, high) or rises != 0 else None

    def _results(self, at: sp.Expr, side: str) -> tuple[dict[str, float], dict[str, float]]:
        """Exact outputs at two points on the way."""
        end, inward = float(at), 1.0 if side == ABOVE else -1.0
        kind = "inf" if np.isinf(end) else "finite"
        points = [-inward * d[kind] if kind == "inf" else end + inward * d[kind] for d in (NEAR, FAR)]
        if points[1] == end and end != 0:
            points[1] = float(np.nextafter(end, end + inward))
        if at in self.kinks and end != 0:
            points = [end * (1 + inward * np.sign(end) * d) for d in (2.0**-20, 2.0**-28)]
        subject = self.view.subject
        found = []
        for x in points:
            outputs = truth(subject, sample(self.view.at(np.array([x])), 0), [0] if subject.classwise else None)
            found.append({n: float((b[0] if isinstance(b, dict) else b).mid()) for n, b in outputs.items()})
        return found[0], found[1]


def _exact(x: float) -> sp.Rational:
    return sp.Rational(str(float(x)))


def _differentiated(e: sp.Expr, by: sp.Symbol) -> sp.Expr:
    """The derivative away from kinks."""
    return sp.diff(e, by).replace(sp.DiracDelta, lambda *_: sp.Integer(0))


def _limit(e: sp.Expr, at: sp.Expr, side: str) -> sp.Expr | None:
    """The limit that SymPy finds: a number or an infinity; None if it finds none. Where x is in exponents only, t = e^x
    runs instead, which is found sooner."""
    by, e = X, e.subs(sp.exp(X), T) if not at.is_finite else e
    if e.has(T) and not e.has(X):
        by, at = T, sp.oo if at > 0 else sp.Integer(0)
    elif e.has(T):
        e = e.subs(T, sp.exp(X))
    try:
        found = sp.limit(_factored(e), by, at, side)
    except (NotImplementedError, ValueError, TypeError, RecursionError):
        return None
    return found if found.is_number and found.is_extended_real else None


def _factored(e: sp.Expr) -> sp.Expr:
    """A rational function of x and of logarithms as a product, in which nothing cancels any more."""
    logarithms = {f: sp.Dummy(positive=True) for f in e.atoms(sp.log)}
    flat = e.xreplace(logarithms)
    if not flat.is_rational_function():
        return e
    return sp.factor(flat).xreplace({d: f for f, d in logarithms.items()})


def _lead_to(limit: sp.Expr, near: float, far: float) -> bool:
    """Whether exact results on the way come closer to a limit, or are there."""
    if not limit.is_finite:
        return (abs(far) > abs(near) or np.isinf(far)) and (far > 0) == bool(limit > 0)
    end = float(limit)
    return abs(far - end) <= max(0.9 * abs(near - end), SAME * abs(end))


def place(at: sp.Expr) -> str:
    """Where a limit is; what is just below 1 as what is missing to it."""
    return f"1 \N{MINUS SIGN} {shown(float(1 - at))}" if 0 < 1 - at < NARROW else shown(float(at))


def _written(limit: sp.Expr) -> str:
    """A limit in numbers, and as it is where that is short."""
    number = shown(float(limit))
    text = str(limit)
    return number if limit.is_Rational or not limit.is_finite or len(text) > LONG else f"{text} = {number}"


def shown(x: float) -> str:
    """A number with its digits that matter."""
    if np.isnan(x):
        return "NaN"
    text = f"{x or 0.0:.6g}".replace("inf", "∞")
    return "\N{MINUS SIGN}" + text[1:] if text.startswith("-") else text
