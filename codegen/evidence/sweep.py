"""Where a kernel is audited: its whole domain.

In: a `Subject`, the floating-point type, a seed, the page with its IR. Out: groups of points, arrays by input name.
Predictions are uniform in their exponent over the whole type and both signs, linear near 0, beside the ends of their
domain; beside every threshold of the emitted code, every root, and, in float32, where the exact result is nearly half
way between two numbers. Targets are hard and soft; parameters are the special values, the defaults and others.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ..ir import Input
from . import points
from .oracle import Sample, Subject
from .points import Arrays, between, parts, signs, spread
from .roots import roots
from .thresholds import Case, Doubles, Line, read, switches

Float = type[np.float32] | type[np.float64]

ELEMENTS = 4000
"""Points of each kind for a kernel without class axis."""
ROWS = {2: 200, 3: 200, 10: 60, 100: 6, 1000: 2}
"""Rows of each kind by number of classes."""
GAMMAS = (0.0, 0.5, 1.0, 1.37, 2.0, 5.0, 20.0, 100.0)
WEIGHTS = (0.1, 1.0, 2.5, 100.0)
GAPS = np.array(
    [745.1332191019412, 709.782712893384, 708.3964185322641, 104.0, 88.7, 37.42994775023705, 36.7368005696771]
)
"""Differences of logits where an exponential underflows, overflows, or is lost beside 1; in both types."""
BESIDE = 3
"""Neighbours on each side of a threshold or a root."""


def groups(
    subject: Subject,
    dtype: Float,
    seed: int,
    page: str | None,
    share: float = 1.0,
    rows: Mapping[int, int] | None = None,
) -> Iterator[Arrays]:
    """All points of a kernel; `share` scales how many, `rows` are numbers of rows by number of classes. Without a page
    those alone that are the same on every machine: thresholds and roots are found with the functions of NumPy."""
    rng = np.random.default_rng([seed, zlib.crc32(f"{subject.name} {dtype.__name__}".encode())])
    if subject.classwise:
        for c, n in (rows or ROWS).items():
            n = max(1, round(n * share))
            for at in (points.rows(subject, n, c, f"audit{seed}"), _gapped(subject, rng, n, c)):
                yield _decided(subject, typed(subject, at, dtype))
        return
    n = max(1, round(ELEMENTS * share))
    for at in (_wide(subject, rng, n), points.elements(subject, n, f"audit{seed}")):
        yield typed(subject, at, dtype)
    if page is not None and (beside := list(_beside(subject, dtype, read(page, subject.name)))):
        yield _joined(beside)


def typed(subject: Subject, at: Arrays, dtype: Float) -> Arrays:
    """The points in the type, parameters as they are; predictions inside their domain and finite."""
    found = dict(at)
    info = np.finfo(dtype)
    for i in subject.problem.inputs:
        if i.role == "parameter" or i.index:
            continue
        with np.errstate(over="ignore"):
            x = np.clip(np.asarray(at[i.name]).astype(dtype), -info.max, info.max)
        if i.role == "prediction" and i.domain.low == 0:
            x = np.clip(x, info.smallest_subnormal, dtype(1) - info.epsneg if i.domain.high == 1 else info.max)
        found[i.name] = x
    if "v" in found:
        found["v"] = found["v"].astype(dtype)
    return found


def _decided(subject: Subject, at: Arrays) -> Arrays:
    """Without the rows in which a share lies beside a bound that it is clipped to: the derivative jumps there, and on
    which side the share is, is a matter of its last bit."""
    if "low" not in at:
        return at
    x = np.asarray(at["y_pred"], np.float64)
    with np.errstate(all="ignore"):
        shares = x / x.sum(axis=1, keepdims=True)
        beside = [np.abs(shares - at[n][:, None]) < 2.0**-45 * at[n][:, None] for n in ("low", "high")]
    kept = ~np.any(beside[0] | beside[1], axis=1)
    return {n: a[kept] for n, a in at.items()}


def _wide(subject: Subject, rng: np.random.Generator, n: int) -> Arrays:
    found: Arrays = {}
    for i in subject.problem.inputs:
        if i.role == "parameter":
            found[i.name] = rng.choice(_values(i), n)
        elif i.role == "target":
            found[i.name] = points.column(rng, i, subject.link, n)
        else:
            found[i.name] = _prediction(rng, i, n)
    return found


def _values(i: Input) -> Sequence[float]:
    return {"gamma": GAMMAS, "pos_weight": WEIGHTS}.get(i.name, points.PARAMETERS.get(i.name, (float(i.default or 1),)))


def _prediction(rng: np.random.Generator, i: Input, n: int) -> Doubles:
    if i.domain.unit:
        kinds = [spread(rng, n, 2.0**-1074, 1.0), 1 - spread(rng, n, 2.0**-53, 0.5), rng.random(n)]
    elif i.domain.low == 0:
        kinds = [spread(rng, n, 2.0**-1074, 2.0**1023), spread(rng, n, 2.0**-60, 2.0**60), spread(rng, n, 1e-2, 1e2)]
    else:
        near, far = between(rng, -40, 40, n), between(rng, -800, 800, n)
        kinds = [
            signs(rng, n) * spread(rng, n, 2.0**-1074, 2.0**1023),
            near,
            far,
            signs(rng, n) * spread(rng, n, 1e-4, 1e3),
        ]
    return np.choose(rng.integers(0, len(kinds), n), kinds)


def _gapped(subject: Subject, rng: np.random.Generator, n: int, c: int) -> Arrays:
    """Rows in which one class leads: of logits, by a difference of any exponent or one that is a threshold, on top of
    a common shift; of probabilities, by what is missing to 1."""
    found = dict(points.rows(subject, n, c, f"gaps{rng.integers(2**32)}"))
    for i in subject.problem.inputs:
        if i.role != "prediction" or not i.axis:
            continue
        lead = rng.integers(0, c, n)
        if i.domain.low is None:
            gap = np.where(
                rng.random((n, c)) < 0.7, spread(rng, n * c, 2.0**-60, 2.0**11).reshape(n, c), rng.choice(GAPS, (n, c))
            )
            x = rng.choice([0.0, 1.0, 1e3, -1e5, 2.0**40], (n, 1)) - gap
            x[np.arange(n), lead] += gap[np.arange(n), lead]
        else:
            missing = spread(rng, n, 2.0**-70, 0.5)
            x = parts(rng, n, c - 1) if c > 2 else np.ones((n, 1))
            x = np.insert(x * missing[:, None], 0, 1 - missing, axis=1)
            x = np.take_along_axis(x, (np.arange(c) - lead[:, None]) % c, axis=1)
        found[i.name] = x
    return found


def lines(subject: Subject) -> Iterator[Line]:
    """Every choice of a hard label (or a few targets), with each parameter at each value, the others at their
    defaults; predictions are 1."""
    inputs = subject.problem.inputs
    defaults = {i.name: float(i.default or 1) for i in inputs if i.role == "parameter"}
    parameters = [defaults, *({**defaults, i.name: v} for i in inputs if i.role == "parameter" for v in _values(i))]
    targets = [i for i in inputs if i.role == "target"]
    choices = [(0.0, 1.0) if i.domain.unit else (1.0, 3.0) if i.domain.low == 0 else (0.5,) for i in targets]
    for values in itertools.product(*choices):
        for chosen in parameters:
            yield {
                **{i.name: 1.0 for i in inputs if i.role == "prediction"},
                **dict(zip((i.name for i in targets), values, strict=True)),
                **chosen,
            }


def fixed(subject: Subject, sample: Sample) -> bool:
    """Whether nothing but the prediction is unknown when the code is generated: a hard label, special parameters."""
    problem = subject.problem
    special = {problem.symbols[name].name: set(map(float, values)) for name, values in problem.special.items()}
    own = [i for i in problem.inputs if i.role == "parameter"]
    hard = all(i.index or _is_hard(i, sample[i.name]) for i in problem.inputs if i.role == "target")
    return hard and all(sample[i.name] in special.get(i.symbol, ()) for i in own)


def _is_hard(i: Input, x: float | Sequence[float]) -> bool:
    if isinstance(x, Sequence):
        return i.domain.unit and sum(x) == 1.0 and max(x) == 1.0
    return i.domain.unit and x in (0.0, 1.0)


def _beside(subject: Subject, dtype: Float, cases: Sequence[Case]) -> Iterator[Arrays]:
    """Neighbours of thresholds and roots, line by line."""
    for line in lines(subject):
        for i in subject.problem.inputs:
            if i.role == "prediction":
                grid = _grid(i)
                found = [switches(cases, line, i.name, grid), roots(subject, line, i.name, grid[:: len(grid) // 60])]
                ends = [x for x in line.values() if 0 < x < 1] if i.domain.unit else []
                x = neighbours(np.concatenate([*found, ends]).astype(dtype))
                yield typed(subject, {**{n: np.full(len(x), v) for n, v in line.items()}, i.name: x}, dtype)


def _grid(i: Input) -> Doubles:
    if i.domain.unit:
        low = 2.0 ** np.linspace(-1074, -1, 300)
        return np.unique(np.concatenate([low, np.linspace(0.01, 0.99, 301), 1 - 2.0 ** np.linspace(-53, -1, 100)]))
    wide = np.concatenate([2.0 ** np.linspace(-1074, 1023, 300), 2.0 ** np.linspace(-20, 11, 300)])
    return np.unique(wide if i.domain.low == 0 else np.concatenate([-wide, wide]))


def neighbours(x: Any) -> Any:
    """The numbers, and a few on each side of them."""
    found = [x]
    for towards in (-np.inf, np.inf):
        y = x
        for _ in range(BESIDE):
            y = np.nextafter(y, x.dtype.type(towards))
            found.append(y)
    return np.unique(np.concatenate(found)) if len(x) else x


def _joined(parts: Sequence[Arrays]) -> Arrays:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def halfway(
    subject: Subject, seed: int, evaluate: Callable[[Arrays], dict[str, Any]], pool: int = 1 << 17, keep: int = 60
) -> Arrays:
    """Points in float32 whose results, as the kernel gives them in double, are within 2**-10 of the middle between two
    numbers."""
    rng = np.random.default_rng([seed, zlib.crc32(f"{subject.name} halfway".encode())])
    at = typed(subject, _wide(subject, rng, pool), np.float32)
    wanted: set[int] = set()
    for x in evaluate({n: a.astype(np.float64) for n, a in at.items()}).values():
        with np.errstate(all="ignore"):
            near = x.astype(np.float32).astype(np.float64)
            middle = (
                np.abs(np.abs(x - near) / np.abs(np.spacing(near.astype(np.float32))).astype(np.float64) - 0.5)
                < 2.0**-10
            )
        wanted |= set(np.nonzero(middle)[0][:keep].tolist())
    return {n: a[sorted(wanted)] for n, a in at.items()}
