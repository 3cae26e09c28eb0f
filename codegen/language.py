"""The words of a definition: roles and domains of arguments, functions, reductions, links, conventions, and `@loss`.

A definition is a function from symbols to the textbook formula. Its signature is the argument order, annotations say
role and domain, defaults are the parameters' defaults, the docstring is the documentation:

    @loss(links=(identity, logit), conventions=(zero_log_zero,))
    def binary_crossentropy(y: Label, p: Probability):
        \"\"\"Negative log-likelihood of a Bernoulli target.\"\"\"
        return -(y*log(p) + (1 - y)*log(1 - p))

Called with expressions it returns the formula, so definitions compose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Annotated, Any, Literal

import sympy as sp
from sympy import Abs as absolute
from sympy import Expr, cosh, exp, log, pi, sinh, sqrt, tanh

from .ir import Interval

__all__ = [
    "Annotated",
    "Count",
    "Expr",
    "Focusing",
    "Label",
    "Labels",
    "PerClass",
    "PositivePrediction",
    "Probability",
    "Real",
    "RealPrediction",
    "RealPredictions",
    "Reals",
    "Simplex",
    "Weight",
    "absolute",
    "clip",
    "clipped",
    "cosh",
    "dense",
    "exp",
    "identity",
    "index",
    "kink_at_zero",
    "log",
    "log_link",
    "logit",
    "loss",
    "normalised",
    "normalised_clipped",
    "parameter",
    "pi",
    "prediction",
    "shifted",
    "sinh",
    "softmax",
    "sqrt",
    "tanh",
    "target",
    "total",
    "zero_log_zero",
    "zero_over_zero",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Role:
    """What an argument is: target, prediction or parameter; the interval it lives in; one value per class or one."""

    kind: Literal["target", "prediction", "parameter"]
    domain: Interval
    axis: bool = False


def target(low: Any = None, high: Any = None, *, axis: bool = False) -> Role:
    """An observed value in [low, high] (None: unbounded)."""
    return Role("target", _interval(low, high), axis)


def prediction(low: Any = None, high: Any = None, *, axis: bool = False, open: bool = False) -> Role:
    """A predicted value in [low, high]; `open` excludes a finite low end."""
    return Role("prediction", _interval(low, high, open), axis)


def parameter(low: Any = None, high: Any = None, *, axis: bool = False, open: bool = False) -> Role:
    """A parameter in [low, high]; `axis` gives one value per class; `open` excludes a finite low end."""
    return Role("parameter", _interval(low, high, open), axis)


def _interval(low: Any, high: Any, low_open: bool = False) -> Interval:
    return Interval(
        None if low is None else Fraction(low), None if high is None else Fraction(high), low_open and low is not None
    )


Label = Annotated[Expr, target(0, 1)]
Labels = Annotated[Expr, target(0, 1, axis=True)]
Count = Annotated[Expr, target(0)]
Real = Annotated[Expr, target()]
Reals = Annotated[Expr, target(axis=True)]
Probability = Annotated[Expr, prediction(0, 1)]
Simplex = Annotated[Expr, prediction(0, 1, axis=True)]
RealPrediction = Annotated[Expr, prediction()]
RealPredictions = Annotated[Expr, prediction(axis=True)]
PositivePrediction = Annotated[Expr, prediction(0)]
Weight = Annotated[Expr, parameter(0)]
Focusing = Annotated[Expr, parameter(0)]
PerClass = Annotated[Expr, parameter(0, axis=True)]


class total(sp.Function):  # type: ignore[misc]  # SymPy has no type hints; lower case: it reads as a function in formulas
    """The sum of an expression over the class axis."""

    nargs = 1


class inside(sp.Function):  # type: ignore[misc]  # as above
    """1 where low <= x <= high, 0 elsewhere. Its derivative is 0 away from the ends, and so at them by convention."""

    nargs = 3

    def fdiff(self, argindex: int = 1) -> Expr:
        return sp.Integer(0)


class outside(inside):
    """1 - inside."""


class bound(inside):
    """The end of [low, high] next to x, where x is outside: constant there."""


class clip(sp.Function):  # type: ignore[misc]  # as above
    """clip(x, low, high) = inside x + outside bound: x moved into [low, high]."""

    nargs = 3


@dataclass(frozen=True, slots=True)
class Link:
    """How a prediction is made from what the kernel is given: `inverse(x, *parameters)` is the prediction. `suffix`
    ends the kernel's name, `domain` is where x lives, `parameters` are the link's own, in [0, 1], with defaults."""

    name: str
    suffix: str
    inverse: Callable[..., Expr]
    domain: Interval | None
    parameters: tuple[tuple[str, Fraction], ...] = ()

    def prediction(self, x: Expr) -> Expr:
        """The prediction made from x, the parameters as symbols."""
        return self.inverse(x, *(sp.Symbol(name, real=True) for name, _ in self.parameters))


EPSILON = Fraction(1, 10**7)
BOUNDS = (("low", EPSILON), ("high", 1 - EPSILON))

identity = Link("identity", "", lambda x: x, None)
logit = Link("logit", "_logits", lambda x: 1 / (1 + exp(-x)), Interval())
log_link = Link("log", "_log", lambda x: exp(x), Interval())
normalised = Link("normalised", "_normalised", lambda x: x / total(x), Interval(Fraction(0)))
clipped = Link("clipped", "_clipped", clip, None, BOUNDS)
normalised_clipped = Link(
    "normalised and clipped",
    "_clipped",
    lambda x, low, high: clip(x / total(x), low, high),
    Interval(Fraction(0)),
    BOUNDS,
)
shifted = Link("shifted", "_shifted", lambda x, epsilon: x + epsilon, None, (("epsilon", EPSILON),))
softmax = Link("softmax", "_logits", lambda x: exp(x) / total(exp(x)), Interval())


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a target over the class axis is given: one value per class, or the index of the class whose value is 1."""

    name: str
    prefix: str


dense = Encoding("dense", "")
index = Encoding("index", "sparse_")


@dataclass(frozen=True, slots=True)
class Convention:
    """A value that the formula does not give by itself and that the author chooses."""

    name: str
    meaning: str


zero_log_zero = Convention("zero_log_zero", "0 log 0 = 0, and 0 times any infinity is 0")
kink_at_zero = Convention("kink_at_zero", "at a kink of |u| the derivative of |u| is 0, its second derivative is 0")
zero_over_zero = Convention("zero_over_zero", "every output is 0 where a denominator is 0")


@dataclass(frozen=True)
class Definition:
    """A decorated formula. Calling it with expressions returns the formula: definitions compose."""

    function: Callable[..., Expr]
    links: tuple[Link, ...] | Mapping[str, tuple[Link, ...]]
    targets: tuple[Encoding, ...]
    special: Mapping[str, tuple[Any, ...]]
    conventions: tuple[Convention, ...]
    u10: bool
    wider: Mapping[str, str]
    name: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.function.__name__)
        object.__setattr__(self, "__doc__", self.function.__doc__)

    def __call__(self, *args: Any, **kwargs: Any) -> Expr:
        return self.function(*args, **kwargs)


def loss(
    *,
    links: tuple[Link, ...] | Mapping[str, tuple[Link, ...]] = (identity,),
    targets: tuple[Encoding, ...] = (dense,),
    special: Mapping[str, tuple[Any, ...]] | None = None,
    conventions: tuple[Convention, ...] = (),
    u10: bool = False,
    wider: Mapping[str, str] | None = None,
) -> Callable[[Callable[..., Expr]], Definition]:
    """Make a definition of a formula.

    `links` are those of the only prediction, or a mapping from prediction names; every link gives a kernel.
    `targets` are the encodings of a target over the class axis. `special` names parameter values that get a form of
    their own. `conventions` are the choices that the formula leaves open. With `u10` every kernel has a companion whose
    results are within one unit in the last place. `wider` names outputs ("hessian", "gradient_var") whose proved error
    bound may be wider than the 8 units in the last place that are promised (of `u10` 1), each with the reason.
    """

    def decorate(function: Callable[..., Expr]) -> Definition:
        return Definition(function, links, targets, dict(special or {}), conventions, u10, dict(wider or {}))

    return decorate
