"""JAX: by hand, compiled by XLA; and the loss alone, differentiated by it."""

from __future__ import annotations

from functools import cache
from typing import Any

import jax
from jax import numpy as jnp

from ..clock import Call
from ..work import Inputs, Work
from .formulas import Formula, Words, formula

WORDS = Words(
    exp=jnp.exp, log=jnp.log, log1p=jnp.log1p, absolute=jnp.abs, positive=lambda x: jnp.maximum(x, 0),
    where=jnp.where,
    row_max=lambda x: x.max(axis=1, keepdims=True),
    row_sum=lambda x: x.sum(axis=1, keepdims=True),
    pick=lambda x, y: jnp.take_along_axis(x, y[:, None], 1)[:, 0],
    one_hot=lambda y, x: jax.nn.one_hot(y, x.shape[1], dtype=x.dtype),
)  # fmt: skip
jax.config.update("jax_enable_x64", True)


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    """On as many threads as the process was started with."""
    found = formula(work)
    if found is None:
        return {}
    y, z, *parameters = (jnp.asarray(x) if hasattr(x, "shape") else x for x in given.arrays)
    jitted = _jitted(found, tuple(parameters))
    ways: dict[str, Call] = {"JAX by hand": lambda: jax.block_until_ready(jitted(y, z))}
    if work.outputs == "vg":
        differentiated = _differentiated(found, tuple(parameters))
        ways["JAX grad"] = lambda: jax.block_until_ready(differentiated(y, z))
    return ways


@cache
def _jitted(found: Formula, parameters: tuple[float, ...]) -> Any:
    return jax.jit(lambda y, z: found(WORDS, y, z, *parameters))


@cache
def _differentiated(found: Formula, parameters: tuple[float, ...]) -> Any:
    def total(z: Any, y: Any) -> tuple[Any, Any]:
        value = found(WORDS, y, z, *parameters)[0]
        return value.sum(), value

    def both(y: Any, z: Any) -> Any:
        gradient, value = jax.grad(total, has_aux=True)(z, y)
        return value, gradient

    return jax.jit(both)
