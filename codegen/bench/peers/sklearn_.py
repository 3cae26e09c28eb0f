"""scikit-learn's loss functions, which its own estimators use; into arrays that are there."""

from __future__ import annotations

import numpy as np
from sklearn import _loss  # type: ignore[import-untyped]  # scikit-learn has no stubs

from ..clock import Call
from ..work import Inputs, Work

LOSSES = {
    "binary_crossentropy_logits": "HalfBinomialLoss",
    "sparse_categorical_crossentropy_logits": "HalfMultinomialLoss",
}
METHODS = {"vg": "loss_gradient", "gh": "gradient_hessian"}
PLACES = {"vg": ("loss_out", "gradient_out"), "gh": ("gradient_out", "hessian_out")}


def calls(work: Work, given: Inputs, threads: int) -> dict[str, Call]:
    if work.kernel not in LOSSES or work.outputs not in METHODS or work.given != "plain":
        return {}
    classes = {"n_classes": work.shape[1]} if len(work.shape) > 1 else {}
    loss = getattr(_loss, LOSSES[work.kernel])(**classes)
    y, z = (np.asarray(x) for x in given.arrays[:2])
    places = {
        name: np.empty(work.shape[:1] if name == "loss_out" else work.shape, z.dtype) for name in PLACES[work.outputs]
    }
    method, labels = getattr(loss, METHODS[work.outputs]), y.astype(z.dtype)
    return {"scikit-learn": lambda: method(labels, z, n_threads=threads, **places)}
