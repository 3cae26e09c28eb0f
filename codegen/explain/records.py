"""What is told about a kernel: every step of every output in every region, with the error of that step."""

from __future__ import annotations

from dataclasses import dataclass

from ..certificate import Bound
from ..evidence.figures import Figures
from ..formulate import Problem
from ..ir import Kernel
from ..prove import Proof
from ..stabilise.rules import Rule
from .regions import Place


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: its name, its text line by line, and how far it is from the truth, evaluated as it stands."""

    name: str
    text: tuple[str, ...]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Tier:
    """The kernel in one tier: what stands in for a statement beside its root, and which statements are computed as
    pairs, so that `bounds` hold, and how far what was compiled is from the truth; None where that was not measured."""

    name: str
    roots: tuple[str, ...]
    promoted: tuple[str, ...]
    bounds: tuple[Bound, ...]
    figures: Figures | None


@dataclass(frozen=True, slots=True)
class RegionExplained:
    """One output where one form of it holds: a case of the kernel, a hard label, a side of u = 0, the label's class.

    `stages` are the declared formula (of the value only), the derived one, the normal form and the stabilised one;
    `rules` led from the normal form to the stabilised one, and `proof` is the identity that was decided about that.
    `place` has the formulas of the stages as formulas.
    """

    where: str
    case: int
    stages: tuple[Stage, ...]
    rules: tuple[Rule, ...]
    proof: Proof
    tiers: tuple[Tier, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class OutputExplained:
    """One output: its regions, and its part of the C by the number of the case."""

    name: str
    regions: tuple[RegionExplained, ...]
    code: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One kernel. `where` says what the names in normal forms stand for, `conventions` what the definition chooses,
    `others` are the other kernels of the loss, `stale` says why the compiled kernel was not measured. `problem` is what
    was to be computed, `kernels` are what computes it in the plain tier."""

    kernel: str
    loss: str
    link: str
    source: str
    declared: str
    conventions: tuple[str, ...]
    outputs: tuple[OutputExplained, ...]
    where: tuple[tuple[str, str], ...]
    others: tuple[str, ...]
    stale: str
    problem: Problem
    kernels: tuple[Kernel, ...]
