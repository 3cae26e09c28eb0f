"""The formulas that somebody who knows them would write by hand, over any library of arrays.

A work's loss is known by its kernel. Labels are hard. With p = 1/(1 + exp(-z)), q = 1 - p, a = -log p, b = -log q.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..work import Work

Formula = Callable[..., tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Words:
    """What a library calls its functions; `row_max` and `row_sum` keep the axis, `pick(x, labels)` takes an entry of
    each row, `one_hot(labels, x)` has 1 there."""

    exp: Callable[..., Any]
    log: Callable[..., Any]
    log1p: Callable[..., Any]
    absolute: Callable[..., Any]
    positive: Callable[..., Any]
    where: Callable[..., Any]
    row_max: Callable[..., Any]
    row_sum: Callable[..., Any]
    pick: Callable[..., Any]
    one_hot: Callable[..., Any]


def _parts(w: Words, z: Any) -> tuple[Any, Any, Any, Any]:
    e = w.exp(-w.absolute(z))
    p = w.where(z >= 0, 1 / (1 + e), e / (1 + e))
    log1p = w.log1p(e)
    return p, 1 - p, log1p + w.positive(-z), log1p + w.positive(z)


def _cross_entropy_vg(w: Words, y: Any, z: Any) -> tuple[Any, ...]:
    e = w.exp(-w.absolute(z))
    return w.positive(z) - z * y + w.log1p(e), w.where(z >= 0, 1 / (1 + e), e / (1 + e)) - y


def _cross_entropy_gh(w: Words, y: Any, z: Any) -> tuple[Any, ...]:
    p = 1 / (1 + w.exp(-z))
    return p - y, p * (1 - p)


def _focal_vg(w: Words, y: Any, z: Any, gamma: Any) -> tuple[Any, ...]:
    p, q, a, b = _parts(w, z)
    on, off = q**gamma, p**gamma
    return y * on * a + (1 - y) * off * b, (1 - y) * off * (gamma * q * b + p) - y * on * (gamma * p * a + q)


def _focal_gh(w: Words, y: Any, z: Any, gamma: Any) -> tuple[Any, ...]:
    p, q, a, b = _parts(w, z)
    on, off = y * q**gamma, (1 - y) * p**gamma
    up, down = gamma * p * a + q, gamma * q * b + p
    second = on * p * (gamma * up - gamma * q * a + gamma * q + q) + off * q * (
        gamma * down - gamma * p * b + gamma * p + p
    )
    return off * down - on * up, second


def _softmax_vg(w: Words, y: Any, z: Any) -> tuple[Any, ...]:
    shifted = z - w.row_max(z)
    powers = w.exp(shifted)
    total = w.row_sum(powers)
    return w.log(total)[:, 0] - w.pick(shifted, y), powers / total - w.one_hot(y, z)


FORMULAS: dict[tuple[str, str], Formula] = {
    ("binary_crossentropy_logits", "vg"): _cross_entropy_vg,
    ("binary_crossentropy_logits", "gh"): _cross_entropy_gh,
    ("binary_focal_crossentropy_logits", "vg"): _focal_vg,
    ("binary_focal_crossentropy_logits", "gh"): _focal_gh,
    ("sparse_categorical_crossentropy_logits", "vg"): _softmax_vg,
}


def formula(work: Work) -> Formula | None:
    """The formula for a work whose inputs are plain, if there is one."""
    return FORMULAS.get((work.kernel, work.outputs)) if work.given == "plain" else None
