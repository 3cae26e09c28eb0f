"""sum|terms|: the magnitudes of what is added up in an output, where the formula is written in its natural form.

The natural form of a loss has no avoidable cancellation: with p the prediction, q = 1 - p and B = -log p known without
error, it is a sum over targets of products of these. `terms` pushes `Magnitude`s through it, so that a derivative is
the sum of the magnitudes of the addends of the product and chain rule. Outputs without a root come out as a small
multiple of the exact value; at a root the addends remain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb, ctx

from .jets import ONE, ZERO, Jet, Magnitude
from .oracle import Found, Sample, Subject, classes, elementwise, number, several
from .shares import Direction, Shares, dot, shares

PRECISION, FAR, FAR_PRECISION = 128, 2.0**40, 1400


def constant(x: float | arb) -> Jet:
    return Magnitude(abs(arb(x)))


def terms(subject: Subject, sample: Sample, elements: Sequence[int] = (), exact: Found | None = None) -> Found:
    """sum|terms| by output, and by class for `elements`; that of a loss without roots is `exact` itself."""
    with ctx.workprec(_precision(subject, sample)):
        if subject.loss in ROWS:
            return _classwise(subject, sample, elements)
        if subject.loss in SINGLE:
            jet = SINGLE[subject.loss]
            return elementwise(lambda p, q: jet(subject.link, sample, p, q), _predictions(subject))
    assert exact is not None
    return exact


def _precision(subject: Subject, sample: Sample) -> int:
    """More bits where the exponential of a prediction has an exponent that needs them."""
    given = [sample[i.name] for i in subject.problem.inputs if i.role == "prediction"]
    largest = max(abs(x) for y in given for x in (y if isinstance(y, Sequence) else [y]))
    return PRECISION if largest < FAR else FAR_PRECISION


def _predictions(subject: Subject) -> list[str]:
    return [s.name for s in subject.problem.predictions]


@dataclass(frozen=True)
class Chance:
    """What a prediction of a probability gives: p, q = 1 - p, -log p and -log q."""

    p: Jet
    q: Jet
    log_p: Jet
    log_q: Jet


def _certain(p: arb) -> Chance:
    """A probability that does not move."""
    return Chance(Magnitude(p), Magnitude(1 - p), Magnitude(abs(p.log())), Magnitude(abs((-p).log1p())))


def _bound(sample: Sample, p: arb) -> arb | None:
    """The bound that p is clipped to, if it is."""
    if "low" not in sample:
        return None
    low, high = arb(number(sample, "low")), arb(number(sample, "high"))
    return low if p < low else high if p > high else None


def _chance(link: str, x: float) -> Chance:
    """A probability by itself, or by its logit."""
    if link in ("identity", "clipped"):
        p, q = arb(x), 1 - arb(x)
        return Chance(
            Magnitude(p, (ONE, ONE, ZERO)), Magnitude(q, (ONE, ONE, ZERO)),
            Magnitude(abs(p.log()), (1 / p, 1 / p, 1 / p**2)), Magnitude(abs((-p).log1p()), (1 / q, 1 / q, 1 / q**2)),
        )  # fmt: skip
    p, q = 1 / (1 + (-arb(x)).exp()), 1 / (1 + arb(x).exp())
    moved = (p * q, p * q, p * q)
    return Chance(
        Magnitude(p, moved), Magnitude(q, moved),
        Magnitude(_softplus(-arb(x)), (q, q, p * q)), Magnitude(_softplus(arb(x)), (p, p, p * q)),
    )  # fmt: skip


def _softplus(x: arb) -> arb:
    return x + (-x).exp().log1p() if x > 0 else x.exp().log1p()


def _binary(link: str, sample: Sample, _p: str, _q: str) -> Jet:
    y, x = arb(number(sample, "y_true")), number(sample, "y_pred")
    bound = _bound(sample, arb(x))
    c = _chance(link, x) if bound is None else _certain(bound)
    weight = constant(number(sample, "pos_weight") if "pos_weight" in sample else 1.0)
    mixed = _some(y, lambda: weight * c.log_p) + _some(1 - y, lambda: c.log_q)
    if "gamma" not in sample:
        return mixed
    wrong = _some(y, lambda: c.q) + _some(1 - y, lambda: c.p)
    return wrong.power(Magnitude(arb(number(sample, "gamma")))) * mixed


def _some(y: arb, x: Callable[[], Jet]) -> Jet:
    return Magnitude(ZERO) if y.is_zero() else Magnitude(y) * x()


def _surprise(y: float, p: Jet) -> Jet:
    """|y log(y/p)|, whole, and its derivatives."""
    if y == 0:
        return Magnitude(ZERO)
    log = p.log()
    return constant(y) * Magnitude(abs((arb(y) / p.f).log()), log.d)


def _kl(link: str, sample: Sample, _p: str, _q: str) -> Jet:
    return _surprise(number(sample, "y_true"), Magnitude(arb(number(sample, "y_pred")), (ONE, ONE, ZERO)))


def _poisson(link: str, sample: Sample, _p: str, _q: str) -> Jet:
    y, x = number(sample, "y_true"), arb(number(sample, "y_pred"))
    if link == "shifted":
        x += arb(number(sample, "epsilon"))
    given = Magnitude(abs(x), (ONE, ONE, ZERO))
    if link == "log":
        return Magnitude(x, (ONE, ONE, ZERO)).exp() + _some(arb(y), lambda: given)
    return given + _some(arb(y), lambda: given.log())


def _gaussian(link: str, sample: Sample, p: str, q: str) -> Jet:
    distance = arb(number(sample, "y_true")) - arb(number(sample, "mean"))
    x = arb(number(sample, "var"))
    error = Magnitude(abs(distance), (arb(int(p == "mean")), arb(int(q == "mean")), ZERO))
    seeded = (arb(int(p == "var")), arb(int(q == "var")), ZERO)
    log: Jet
    inverse: Jet
    if link == "log":
        log, inverse = Magnitude(abs(x) + (2 * arb.pi()).log(), seeded), Magnitude(-x, seeded).exp()
    else:
        var = Magnitude(x, seeded)
        log, inverse = (Magnitude(2 * arb.pi()) * var).log(), var.power(Jet(arb(-1)))
    return Magnitude(arb(0.5)) * (log + error * error * inverse)


SINGLE: dict[str, Callable[[str, Sample, str, str], Jet]] = {
    "binary_crossentropy": _binary, "weighted_crossentropy": _binary, "binary_focal_crossentropy": _binary,
    "kl_divergence_element": _kl, "poisson": _poisson, "gaussian_nll": _gaussian,
}  # fmt: skip


Body = Callable[[Sample, int, Shares, int, Direction], Jet]


def _jets(sample: Sample, s: Shares, i: int, j: int, v: Direction) -> tuple[Jet, Jet, Jet]:
    bound = _bound(sample, s.p[i])
    if bound is None:
        return s.jets(i, j, v)
    fixed = _certain(bound)
    return fixed.p, fixed.q, fixed.log_p


def _targets(sample: Sample) -> list[float]:
    y = sample["y_true"]
    return list(y) if isinstance(y, Sequence) else [float(k == y) for k in range(classes(sample))]


def _crossentropy(sample: Sample, i: int, s: Shares, j: int, v: Direction) -> Jet:
    y = arb(_targets(sample)[i])
    if y.is_zero():
        return Magnitude(ZERO)
    _, q, log = _jets(sample, s, i, j, v)
    if "gamma" not in sample:
        return Magnitude(y) * log
    return constant(several(sample, "alpha")[i]) * Magnitude(y) * q.power(Magnitude(arb(number(sample, "gamma")))) * log


def _divergence(sample: Sample, i: int, s: Shares, j: int, v: Direction) -> Jet:
    y = _targets(sample)[i]
    if y == 0:
        return Magnitude(ZERO)
    p, _, log = _jets(sample, s, i, j, v)
    whole = abs((arb(y) / p.f).log()) if s.link == "identity" else log.f + abs(arb(y).log())
    return constant(y) * Magnitude(whole, log.d)


def _cosine(sample: Sample, j: int, v: Direction) -> Jet:
    y, x = ([abs(arb(a)) for a in several(sample, n)] for n in ("y_true", "y_pred"))
    product = Magnitude(dot(x, y), (y[j], dot(y, v.size), ZERO))
    squares = Magnitude(dot(x, x), (2 * x[j], 2 * dot(x, v.size), 2 * v.size[j]))
    return product * (constant(dot(y, y)) * squares).power(Jet(arb(-0.5)))


ROWS: dict[str, Body | None] = {
    "categorical_crossentropy": _crossentropy, "categorical_focal_crossentropy": _crossentropy,
    "kl_divergence": _divergence, "cosine_similarity": None,
}  # fmt: skip


def _classwise(subject: Subject, sample: Sample, elements: Sequence[int]) -> Found:
    n, body = classes(sample), ROWS[subject.loss]
    row = shares(subject.link, several(sample, "y_pred")) if body else None

    def jet(j: int, v: Direction) -> Jet:
        if body is None or row is None:
            return _cosine(sample, j, v)
        used = [k for k, y in enumerate(_targets(sample)) if y]
        return sum((body(sample, k, row, j, v) for k in used), Magnitude(ZERO))

    found: Found = {"value": ZERO, "gradient": {}, "hessian": {}, "hessian_vector": {}}
    p = row.p if row is not None else [ZERO] * n
    v = None
    if "v" in sample:
        size = [abs(arb(a)) for a in several(sample, "v")]
        v = Direction(size, dot(size), dot(p, size))
    for j in elements:
        one = jet(j, Direction([arb(int(k == j)) for k in range(n)], ONE, p[j], j))
        found["value"], found["gradient"][j], found["hessian"][j] = one.f, one.first(0), one.mixed()
        if v is not None:
            found["hessian_vector"][j] = jet(j, v).mixed()
    return found
