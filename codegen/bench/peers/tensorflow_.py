"""TensorFlow: by hand, and its own loss with a tape; both compiled by XLA."""

from __future__ import annotations

from functools import cache
from typing import Any

import tensorflow as tf

from ..clock import Call
from ..work import Inputs, Work
from .formulas import Formula, Words, formula

WORDS = Words(
    exp=tf.exp, log=tf.math.log, log1p=tf.math.log1p, absolute=tf.abs, positive=tf.nn.relu, where=tf.where,
    row_max=lambda x: tf.reduce_max(x, axis=1, keepdims=True),
    row_sum=lambda x: tf.reduce_sum(x, axis=1, keepdims=True),
    pick=lambda x, y: tf.gather(x, y, batch_dims=1),
    one_hot=lambda y, x: tf.one_hot(y, x.shape[1], dtype=x.dtype),
)  # fmt: skip


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    _start(threads)
    found = formula(work)
    if found is None:
        return {}
    y, z, *parameters = (tf.constant(x) if hasattr(x, "shape") else x for x in given.arrays)
    compiled = _compiled(found, tuple(parameters))
    ways: dict[str, Call] = {"TF XLA by hand": lambda: _done(compiled(y, z))}
    own = {
        "binary_crossentropy_logits": tf.nn.sigmoid_cross_entropy_with_logits,
        "sparse_categorical_crossentropy_logits": tf.nn.sparse_softmax_cross_entropy_with_logits,
    }.get(work.kernel)
    if own is not None and work.outputs == "vg":
        taped = _taped(own)
        ways["TF XLA tape"] = lambda: _done(taped(y, z))
    return ways


def _done(results: Any) -> Any:
    """Waits for them: reading an element is enough, for all are made by one call."""
    for x in results:
        x.numpy().flat[:1]
    return results


@cache
def _start(threads: int) -> None:
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(threads)


@cache
def _compiled(found: Formula, parameters: tuple[float, ...]) -> Any:
    return tf.function(lambda y, z: found(WORDS, y, z, *parameters), jit_compile=True)


@cache
def _taped(own: Any) -> Any:
    def both(y: Any, z: Any) -> tuple[Any, Any]:
        with tf.GradientTape() as tape:
            tape.watch(z)
            value = own(labels=y, logits=z)
        return value, tape.gradient(value, z)

    return tf.function(both, jit_compile=True)
