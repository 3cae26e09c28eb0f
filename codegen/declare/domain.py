"""Points of domains: their ends, where most goes wrong, and a few numbers between and beyond."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import prod

import sympy as sp

from ..ir import Interval

MOST = 800
"""Points of a grid; of a larger one, evenly spread points are taken."""
STEPS = tuple(Fraction(x) for x in ("0", "1/2", "1", "2", "10"))


def contains(domain: Interval, x: Fraction | sp.Expr) -> bool:
    """Whether a number is in the domain."""
    low, high = (None if end is None else sp.Rational(str(end)) for end in (domain.low, domain.high))
    x = sp.Rational(str(x)) if isinstance(x, Fraction) else x
    above = low is None or bool(x > low if domain.low_open else x >= low)
    return above and (high is None or bool(x < high if domain.high_open else x <= high))


def points(domains: Mapping[sp.Symbol, Interval]) -> Iterator[dict[sp.Symbol, sp.Rational]]:
    """A grid over the product of some domains."""
    axes = [[sp.Rational(str(x)) for x in samples(domain)] for domain in domains.values()]
    step = max(1, prod(map(len, axes)) // MOST) | 1
    for values in itertools.islice(itertools.product(*axes), 0, None, step):
        yield dict(zip(domains, values, strict=True))


def samples(domain: Interval) -> list[Fraction]:
    """A few numbers of a domain, its ends first."""
    low, high = domain.low, domain.high
    if low is not None and high is not None:
        found = [low, high, *(low + (high - low) * Fraction(k, 4) for k in (1, 2, 3))]
    elif low is not None:
        found = [low + step for step in STEPS]
    elif high is not None:
        found = [high - step for step in STEPS]
    else:
        found = [*STEPS, *(-step for step in STEPS[1:])]
    return [x for x in found if contains(domain, x)]
