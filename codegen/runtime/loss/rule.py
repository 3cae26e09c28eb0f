"""What a loss computes, as data: which kernels, which arguments, what its axis means, what happens to targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal[
    "flag", "fraction", "focusing", "per_class", "axis", "axes", "label", "epsilon", "weight", "validate"
]  # fmt: skip
"""What an argument may be; `settings` has the check of each kind."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of a loss: its name, what it may be, and its default."""

    name: str
    kind: Kind
    default: Any


@dataclass(frozen=True, slots=True)
class Rule:
    """One loss.

    `probabilities`, `clipped` and `logits` name kernels: of predictions as they are, of predictions clipped to
    [epsilon, 1 - epsilon], and of logits; empty where there is none. `axis`: "mean" averages an elementwise kernel over
    the axes, "class" gives them to the kernel, "element" keeps every element. `smoothing`: the value that label
    smoothing pulls targets to is 1/2 ("binary") or 1/classes ("classes"). `clip`: what epsilon does beside choosing the
    clipped kernel: "targets" clips predictions and targets to [epsilon, 1], "shift" takes it off the
    value, where the clipped kernel adds it to the prediction. `balanced`: targets weight their element by alpha, and
    1 - alpha for 0. `broadcast`: targets may have fewer axes than predictions. `squeezes`: the function squeezes a last
    axis of length 1, as all classes do.
    """

    probabilities: str
    clipped: str = ""
    logits: str = ""
    axis: Literal["mean", "class", "element"] = "mean"
    smoothing: Literal["", "binary", "classes"] = ""
    clip: Literal["", "prediction", "targets", "shift"] = ""
    balanced: bool = False
    broadcast: bool = False
    squeezes: bool = False
    names: tuple[str, str] = ("y_true", "y_pred")
    parameters: tuple[Parameter, ...] = ()
