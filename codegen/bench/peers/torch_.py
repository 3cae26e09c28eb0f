"""PyTorch: by hand, eager and compiled; and its own loss, differentiated by it."""

from __future__ import annotations

from typing import Any

import torch
from torch.nn import functional

from ..clock import Call
from ..work import Inputs, Work
from .formulas import Words, formula

_compiled: dict[Any, Any] = {}
# Each number that is given gets code of its own. Otherwise PyTorch 2.13 computes q**gamma for any gamma as it did for
# the first one, where that was 2.
torch._dynamo.config.specialize_float = True


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    torch.set_num_threads(threads)
    found = formula(work)
    if found is None:
        return {}
    words = Words(
        exp=torch.exp, log=torch.log, log1p=torch.log1p, absolute=torch.abs, positive=lambda x: x.clamp(min=0),
        where=torch.where,
        row_max=lambda x: x.amax(dim=1, keepdim=True),
        row_sum=lambda x: x.sum(dim=1, keepdim=True),
        pick=lambda x, y: x.gather(1, y[:, None])[:, 0],
        one_hot=lambda y, x: functional.one_hot(y, x.shape[1]).to(x.dtype),
    )  # fmt: skip
    y, z, *parameters = (torch.from_numpy(x) if hasattr(x, "shape") else x for x in given.arrays)
    key = found, len(parameters)
    if key not in _compiled:
        _compiled[key] = torch.compile(lambda *a: found(words, *a), dynamic=True)
    compiled = _compiled[key]
    ways: dict[str, Call] = {
        "torch by hand": lambda: found(words, y, z, *parameters),
        "torch.compile": lambda: compiled(y, z, *parameters),
    }
    differentiated = _own(work, y, z)
    return ways | ({"torch autograd": differentiated} if differentiated else {})


def _own(work: Work, y: Any, z: Any) -> Call | None:
    """The sum of the library's own loss, and its gradient."""
    own = {
        "binary_crossentropy_logits": lambda t: functional.binary_cross_entropy_with_logits(t, y, reduction="sum"),
        "sparse_categorical_crossentropy_logits": lambda t: functional.cross_entropy(t, y, reduction="sum"),
    }.get(work.kernel)
    if own is None or work.outputs != "vg":
        return None

    def call() -> tuple[Any, Any]:
        t = z.detach().requires_grad_()
        value = own(t)
        value.backward()
        return value.detach(), t.grad

    return call
