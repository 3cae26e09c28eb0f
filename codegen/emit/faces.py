"""The words in which definitions/_keras.py declares the classes and functions of `losskernels.losses`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from losskernels.loss.rule import Kind, Parameter, Rule

__all__ = ["Argument", "Face", "Rule"]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument that a loss is made with: name, what it may be, default, and a sentence for the documentation."""

    name: str
    kind: Kind
    default: Any
    text: str

    @property
    def parameter(self) -> Parameter:
        return Parameter(self.name, self.kind, self.default)


@dataclass(frozen=True, slots=True)
class Face:
    """A class and a function with Keras' names (`class_name` empty: a function alone).

    `rule` says what they compute, without its parameters, which are `arguments`. `class_positions` and
    `function_positions`: the arguments whose position all versions of Keras agree on; if others than epsilon and
    validate are left, they are refused by position. `targets`, `predictions` (shape and domain), `result` (shape) and
    `unit` are for the documentation.
    """

    class_name: str
    function: str
    rule: Rule
    summary: str
    formula: str
    targets: str
    predictions: str
    result: str
    unit: str
    source: str
    arguments: tuple[Argument, ...]
    class_positions: tuple[str, ...] = ("reduction", "name", "dtype")
    function_positions: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def kernels(self) -> tuple[str, ...]:
        """The kernels that must be there."""
        return tuple(filter(None, (self.rule.probabilities, self.rule.clipped, self.rule.logits)))
