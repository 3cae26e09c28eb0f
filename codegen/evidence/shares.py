"""How the shares of a row move: p, 1 - p, -log p of every class, and the magnitudes that their derivatives add up.

For a row that is normalised, by itself or by its exponentials, what a class loses the others gain: 1 - p is the sum of
the others, and neither it nor any derivative is a difference of nearly equal numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb

from .jets import ZERO, Jet, Magnitude


@dataclass(frozen=True)
class Direction:
    """|v| by class, its sum and its mean under p; `unit` is j where v is the j-th unit vector."""

    size: list[arb]
    total: arb
    mean: arb
    unit: int | None = None


@dataclass(frozen=True)
class Shares:
    """What all predictions of a row give together, summed once: p, q and x by class, their sums."""

    link: str
    x: list[arb]
    p: list[arb]
    q: list[arb]
    total: arb

    def moved(self, i: int, v: Direction) -> arb:
        """|D_v p_i|."""
        if self.link == "identity":
            return v.size[i]
        if self.link == "softmax":
            if v.unit is not None:
                return self.p[i] * (self.q[i] if i == v.unit else self.p[v.unit])
            return self.p[i] * (v.size[i] + v.mean)
        if v.unit is not None:
            return (self.q[i] if i == v.unit else self.p[i]) / self.total
        return (v.size[i] + self.p[i] * v.total) / self.total

    def moved_twice(self, i: int, j: int, v: Direction) -> arb:
        """|D_v d p_i / d x_j|."""
        if self.link == "identity":
            return ZERO
        rest = self.q[i] if i == j else self.p[j]
        if self.link == "softmax":
            return self.moved(i, v) * rest + self.p[i] * self.moved(j, v)
        if v.unit is not None:
            return 2 * (self.q[i] if i == j == v.unit else self.p[i] + int(i in (j, v.unit))) / self.total**2
        own = v.size[i] + int(i == j) * v.total
        return (own + 2 * self.p[i] * v.total) / self.total**2

    def log_moved(self, i: int, j: int) -> arb:
        """|d log p_i / d x_j|."""
        if self.link == "identity":
            return 1 / self.x[i] if i == j else ZERO
        if self.link == "softmax":
            return self.q[i] if i == j else self.p[j]
        return self.q[i] / self.x[i] if i == j else 1 / self.total

    def log_moved_twice(self, i: int, j: int, v: Direction) -> arb:
        """|D_v d log p_i / d x_j|."""
        if self.link == "softmax":
            return self.moved(j, v)
        own = v.size[i] / self.x[i] ** 2 if i == j else ZERO
        if self.link == "identity":
            return own
        if v.unit is not None and v.unit == i == j:
            return self.q[i] * (1 + self.p[i]) / self.x[i] ** 2
        return own + v.total / self.total**2

    def log(self, i: int) -> arb:
        """-log p_i."""
        return (-self.q[i]).log1p() if self.q[i] < 0.5 else self.p[i].log()

    def jets(self, i: int, j: int, v: Direction) -> tuple[Jet, Jet, Jet]:
        """p_i, 1 - p_i, -log p_i, by the j-th prediction and in direction v."""
        by_x = self.q[i] if i == j else self.p[j]
        by_x = self.p[i] * by_x if self.link == "softmax" else (self.q[i] if i == j else self.p[i]) / self.total
        moved = (by_x if self.link != "identity" else arb(int(i == j)), self.moved(i, v), self.moved_twice(i, j, v))
        if self.link == "identity":
            logs = (self.log_moved(i, j), v.size[i] / self.x[i], self.log_moved_twice(i, j, v))
        else:
            by_v = self.q[i] / self.x[i] if self.link == "normalised" and v.unit == i else self.moved(i, v) / self.p[i]
            logs = (self.log_moved(i, j), by_v, self.log_moved_twice(i, j, v))
        return Magnitude(self.p[i], moved), Magnitude(self.q[i], moved), Magnitude(abs(self.log(i)), logs)


def dot(x: list[arb], y: list[arb] | None = None) -> arb:
    return sum(x if y is None else [a * b for a, b in zip(x, y, strict=True)], ZERO)


UNCLIPPED = {"clipped": "identity", "normalised and clipped": "normalised"}
"""The link without its clip, where it has one."""


def shares(declared: str, x: Sequence[float]) -> Shares:
    link = UNCLIPPED.get(declared, declared)
    balls = [arb(v) for v in x]
    if link == "identity":
        return Shares(link, balls, balls, [1 - v for v in balls], dot(balls))
    weights = balls if link == "normalised" else [(v - max(x)).exp() for v in balls]
    total = dot(weights)
    large = max(range(len(x)), key=lambda k: x[k])
    rest = dot([w for k, w in enumerate(weights) if k != large])
    q = [(rest if k == large else total - w) / total for k, w in enumerate(weights)]
    return Shares(link, balls, [w / total for w in weights], q, total)
