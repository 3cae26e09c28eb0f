"""What a kernel object knows about itself: arguments, domains, outputs, formula; and its documentation as text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf
from typing import Literal

Role = Literal["target", "prediction", "parameter", "direction"]
U10 = "_u10"
"""What the names of a kernel's symbols end in, in its u10 tier."""


@dataclass(frozen=True, slots=True)
class Domain:
    """The numbers between two ends, which belong to it unless they are open."""

    low: float = -inf
    high: float = inf
    low_open: bool = False
    high_open: bool = False

    def __contains__(self, x: float) -> bool:
        above = self.low < x if self.low_open else self.low <= x
        return above and (x < self.high if self.high_open else x <= self.high)

    def __str__(self) -> str:
        return f"{'(' if self.low_open else '['}{self.low:g}, {self.high:g}{')' if self.high_open else ']'}"


@dataclass(frozen=True, slots=True)
class Argument:
    """`axis`: one value per class. `index`: an integer class label. `default` is None where a value must be given."""

    name: str
    role: Role
    domain: Domain = Domain()
    axis: bool = False
    index: bool = False
    default: float | None = None

    @property
    def shape(self) -> str:
        return "(..., classes)" if self.axis else "(...)"

    def __str__(self) -> str:
        kind = "class label in 0..classes-1" if self.index else f"in {self.domain}"
        default = "" if self.default is None else f", default {self.default:g}"
        return f"{self.name} {self.shape}: {self.role}, {kind}{default}"


@dataclass(frozen=True, slots=True)
class Output:
    """A result: `axis` true for one value per class."""

    name: str
    axis: bool = False

    @property
    def family(self) -> str:
        """The kind of result: "gradient" of "gradient_mean"."""
        return self.name if self.name == "hessian_vector" else self.name.split("_")[0]

    def __str__(self) -> str:
        return f"{self.name} {'(..., classes)' if self.axis else '(...)'}"


@dataclass(frozen=True, slots=True)
class Signature:
    """A compiled kernel: its name in C, its arguments in call order, its outputs in order."""

    name: str
    arguments: tuple[Argument, ...]
    outputs: tuple[Output, ...]

    @property
    def axis(self) -> bool:
        """Whether there is a class axis."""
        return any(a.axis for a in self.arguments)

    @property
    def parameters(self) -> tuple[Argument, ...]:
        return tuple(a for a in self.arguments if a.role == "parameter")


@dataclass(frozen=True, slots=True)
class Bound:
    """What is proved of the errors of an output in doubles, for results of 2^-960 and more: at most `ulp` units of the
    exact value's last place; or, where its terms cancel, half a unit and 2^-`bits` of the sum of their sizes. `ulp` is
    None where there is no bound for some inputs, and 0 where terms may cancel everywhere; `bits` is None where they do
    not."""

    output: str
    ulp: float | None
    bits: int | None = None

    def __str__(self) -> str:
        if self.ulp == 0:
            told = "exact" if self.bits is None else f"half a ULP and 2^-{self.bits} of its terms"
            return f"{self.output}: {told}"
        whole = f"{self.output}: " + ("not proved for all inputs" if self.ulp is None else f"{self.ulp:g} ULP")
        return whole if self.bits is None else f"{whole}; where terms cancel half a ULP and 2^-{self.bits} of them"


@dataclass(frozen=True, slots=True)
class Info:
    """A loss with one link: `formula` in the definition's symbols, `source` the definition's path. `u10`: there is the
    tier within one unit in the last place, described by `u10_of`; its name is that of the object, "poisson.u10"."""

    name: str
    link: str
    formula: str
    summary: str
    description: str
    source: str
    arguments: tuple[Argument, ...]
    outputs: tuple[Output, ...]
    hessian_vector: Signature | None = None
    u10: bool = False
    bounds: tuple[Bound, ...] = ()
    u10_bounds: tuple[Bound, ...] = ()

    @property
    def signature(self) -> Signature:
        return Signature(self.name.replace(".u10", U10), self.arguments, self.outputs)


def u10_of(info: Info) -> Info:
    """The description of the u10 tier."""
    companion = info.hessian_vector
    return replace(
        info,
        name=f"{info.name}.u10",
        hessian_vector=None if companion is None else replace(companion, name=companion.name + U10),
        u10=False,
        bounds=info.u10_bounds,
        u10_bounds=(),
    )


def document(info: Info) -> str:
    """The docstring of a kernel object."""
    call = ", ".join(a.name if a.default is None else f"{a.name}={a.default:g}" for a in info.arguments)
    blocks = [
        info.summary,
        info.description,
        f"Formula (link {info.link}):\n    {info.formula}",
        "Arguments, broadcast against each other:\n" + "\n".join(f"    {a}" for a in info.arguments),
        "Outputs, in the dtype of the prediction:\n" + "\n".join(f"    {o}" for o in _outputs(info)),
        f"For whole arrays: evaluate({call}, outputs=...).\n"
        "Element by element: value(...), gradient(...), ..., NumPy ufuncs that take all arguments by position.",
        "Errors in doubles, proved:\n" + "\n".join(f"    {b}" for b in info.bounds) if info.bounds else "",
        f"{info.name}.u10 is this kernel within one unit in the last place, away from the roots of an output."
        if info.u10
        else "",
        "A NaN, or a number outside its domain, makes that element's results NaN. Shapes that do not fit raise\n"
        "ValueError; complex and object arrays, and arrays on a GPU, raise TypeError.",
        f"Generated from {info.source}.",
    ]
    return "\n\n".join(block for block in blocks if block)


def _outputs(info: Info) -> tuple[Output, ...]:
    return info.outputs + (() if info.hessian_vector is None else info.hessian_vector.outputs)
