"""What a loss is like: smooth or not, convex or not and where its Hessian is negative, and what it is at the ends.

In: an explained kernel. Out: sentences and rows. That a Hessian is nowhere negative is read from the signs of the terms
of its normal form, and over classes from the rules of `convexity`, where they settle it. Where they do not, the
compiled kernel is searched for changes of sign, and the exact Hessian at many points, with soft labels too: one that is
negative is a proof, none is not, and is told as that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp
from flint import arb, ctx

from ..derive import derive
from ..evidence import sweep
from ..evidence.oracle import Sample, Subject, several, truth
from ..evidence.points import sample
from ..evidence.thresholds import Doubles
from ..explain.records import Explanation
from ..language import clip
from .convexity import at_hard_labels, convexity
from .views import View, computed, defaults, views

GRID = 4001
ROWS = {2: 30, 3: 30}
"""Rows of each kind that are searched, by the number of classes."""
SHARE = 0.25
"""Of the points of an audit, where there are no classes."""


@dataclass(frozen=True)
class Shape:
    """`convex` is yes, no, or what was found; `negative` says where the Hessian is negative."""

    smooth: str
    convex: str
    verdict: str
    negative: tuple[tuple[str, str], ...]


def shape(e: Explanation, subject: Subject) -> Shape:
    verdict, convex, negative = _curvature(e, subject)
    return Shape(_smooth(subject), convex, verdict, tuple(negative))


def _smooth(subject: Subject) -> str:
    formula = subject.problem.formula
    if formula.has(clip):
        return "no: the derivatives jump where a prediction meets a bound that it is clipped to"
    if any(p.exp.is_Rational and not p.exp.is_Integer for p in formula.atoms(sp.Pow)):
        return "no: where what a root is taken of is 0 it has no derivative, and values are 0 by convention"
    if formula.has(sp.Abs):
        return "no: it has a kink where prediction and target are equal; the derivatives there are 0 by convention"
    return "yes"


def _curvature(e: Explanation, subject: Subject) -> tuple[str, str, list[tuple[str, str]]]:
    problem = subject.problem
    if problem.formula.has(clip):
        return "no", "it is flat where predictions are clipped, and less elsewhere; a convex loss is least there", []
    if len(problem.predictions) > 1:
        return searched(subject)
    if subject.classwise:
        reason = convexity(derive(problem))
        return ("yes", reason, []) if reason else searched(subject)
    regions = [r.place for o in e.outputs if o.name == "hessian" for r in o.regions]
    if all(p.step.normal == 0 or p.region.field.sign(p.step.normal) > 0 for p in regions) and _rises(subject):
        kink = ", and at the kink the slope rises" if problem.formula.has(sp.Abs) else ""
        return "yes", f"no term of the Hessian is negative, as its normal form shows{kink}", []
    if negative := list(_negative(subject)):
        return "no", "the Hessian is negative in places", negative
    verdict, reason, _ = searched(subject)
    if verdict == "not proved" and not problem.formula.has(sp.Abs) and at_hard_labels(derive(problem)):
        return "for hard labels", f"there no term of the Hessian is negative; for soft ones {reason}", []
    return verdict, reason, []


def _rises(subject: Subject) -> bool:
    """Whether the slope rises at a kink, if there is one."""
    if not subject.problem.formula.has(sp.Abs):
        return True
    beside = np.array([-1e-9, 1e-9])
    slopes = [computed(view, beside, "gradient") for view in defaults(subject)]
    return all(before <= after for before, after in slopes)


def searched(subject: Subject) -> tuple[str, str, list[tuple[str, str]]]:
    """Exact curvatures at many points, until one is negative that is short to tell."""
    tried, alone = 0, len(subject.problem.predictions) == 1
    for at in sweep.groups(subject, np.float64, 0, "", _share(subject), ROWS):
        for k in range(0, len(next(iter(at.values()))), 1 if subject.classwise or alone else 5):
            tried += 1
            point = sample(at, k)
            if _curves_down(subject, point) and _curves_down(subject, short := _rounded(point)):
                what = "v·Hv" if subject.classwise else "the Hessian" if alone else "the determinant of the Hessian"
                where = ", ".join(f"{name} = {_told(x)}" for name, x in short.items())
                return "no", f"{what} is negative, for example, at {where}", []
    return "not proved", f"no negative curvature was found at {tried} points that were tried", []


def _rounded(point: Sample) -> Sample:
    """A point with three digits in every number."""

    def short(x: float) -> float:
        return float(f"{x:.3g}")

    return {name: [short(v) for v in x] if isinstance(x, Sequence) else short(x) for name, x in point.items()}


def _told(x: float | Sequence[float]) -> str:
    return f"[{', '.join(map(_told, x))}]" if isinstance(x, Sequence) else f"{x:g}"


def _share(subject: Subject) -> float:
    return 1.0 if subject.classwise else SHARE


def _curves_down(subject: Subject, point: Sample) -> bool:
    """Whether the Hessian is negative; over classes that in the direction v, of two predictions its determinant."""
    found = truth(subject, point)
    with ctx.workprec(PRECISION):
        if subject.classwise:
            curvature = sum((found["hessian_vector"][j] * v for j, v in enumerate(several(point, "v"))), arb(0))
        elif len(subject.problem.predictions) == 1:
            curvature = found["hessian"]
        else:
            p, q = (s.name for s in subject.problem.predictions)
            curvature = found[f"hessian_{p}_{p}"] * found[f"hessian_{q}_{q}"] - found[f"hessian_{p}_{q}"] ** 2
    return bool(curvature < 0)


def _negative(subject: Subject) -> Iterator[tuple[str, str]]:
    """Where the Hessian is negative: for each label and setting, the ranges of the prediction."""
    for view in views(subject):
        x = _wide(view)
        h = computed(view, x, "hessian")
        changes = np.nonzero((h[1:] < 0) != (h[:-1] < 0))[0]
        ends = [_change(view, x[k], x[k + 1]) for k in changes]
        if not ends and not (h < 0).any():
            continue
        starts = [*([-np.inf] if h[0] < 0 else []), *ends, *([np.inf] if h[-1] < 0 else [])]
        ranges = [_range(view, a, b) for a, b in zip(starts[::2], starts[1::2], strict=True)]
        yield ", ".join(filter(None, [view.label, view.setting])), " and ".join(ranges)


def _wide(view: View) -> Doubles:
    domain = view.running.domain
    if domain.unit:
        return np.linspace(0, 1, GRID)[1:-1]
    return np.linspace(0, 60, GRID)[1:] if domain.low == 0 else np.linspace(-60, 60, GRID)


def _change(view: View, low: float, high: float) -> float:
    """Where the sign changes between two numbers."""
    before = computed(view, np.array([low]), "hessian")[0] < 0
    for _ in range(40):
        middle = (low + high) / 2
        if (computed(view, np.array([middle]), "hessian")[0] < 0) == before:
            low = middle
        else:
            high = middle
    return float(high)


def _range(view: View, low: float, high: float) -> str:
    name = view.running.name
    if view.running.domain.low is not None and low == -np.inf:
        low = float(view.running.domain.low)
    if view.running.domain.high is not None and high == np.inf:
        high = float(view.running.domain.high)
    if low == -np.inf:
        return f"{name} < {high:.4g}" if high < np.inf else "everywhere"
    return f"{name} > {low:.4g}" if high == np.inf else f"{low:.4g} < {name} < {high:.4g}"


PRECISION = 3000
"""Bits, so that no curvature is lost to rounding."""
