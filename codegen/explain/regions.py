"""The regions of a kernel: every place where an output has a form of its own, with what each pass made of it there.

In: a stabilised problem, its kernels and proofs. Out: a `Place` for each region of each output. The passes list what
they did in the same order; that they agree is checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ..bound import Bounded
from ..bound.boxes import regimes
from ..certificate import Bound
from ..errors import InternalError
from ..field.normal_form import product
from ..ir import Kernel
from ..normalise import Normal, NormalCase, Region, Variant
from ..prove import Proof
from ..stabilise import Stable, Step


@dataclass(frozen=True)
class Place:
    """One region of one output: `kernel`, `case` and `output` are numbers."""

    kernel: int
    case: int
    output: int
    variant: Variant
    normal: Normal
    region: Region
    at_label: bool
    guards: tuple[tuple[str, tuple[Fraction, ...]], ...]
    step: Step
    proof: Proof

    @property
    def label(self) -> tuple[str, Fraction] | None:
        """The input with a hard label, and the label."""
        return None if self.variant.label is None else (self.guards[-1][0], self.variant.label)

    @property
    def group(self) -> tuple[int, int, Fraction | None]:
        """What places that are measured at the same points have in common."""
        return self.kernel, self.case, self.variant.label


Slot = tuple[int, int, int, int, int, bool]
"""Numbers of kernel, case, variant, output and region, and whether it is at the label."""


def places(stable: Stable, kernels: tuple[Kernel, ...], proofs: tuple[Proof, ...]) -> tuple[Place, ...]:
    """Every region of every output, in the order of the outputs."""
    forms = (stable.normal.cases, stable.normal.directional)[: len(kernels)]
    steps = dict(zip(_as_stabilised(forms), stable.trace, strict=True))
    proved = dict(zip(_as_proved(forms), proofs, strict=True))
    found = []
    for slot in sorted(steps, key=lambda s: (s[0], s[3], s[1], s[2], s[5], s[4])):
        k, c, v, o, r, label = slot
        case = forms[k][c]
        normal = case.variants[v].outputs[o]
        region = (normal.at_label if label else normal.regions)[r]
        guards = tuple((g.name, g.values) for g in case.guards)
        place = Place(k, c, o, case.variants[v], normal, region, label, guards, steps[slot], proved[slot])
        _agree(place, kernels[k])
        found.append(place)
    return tuple(found)


def _agree(place: Place, kernel: Kernel) -> None:
    name = kernel.outputs[place.output].name
    same = place.step.output == name == place.proof.output and place.proof.kernel == kernel.name
    if not same or place.step.normal != product(*place.region.form):
        raise InternalError(f"{kernel.name}: the trace and the proofs of {name} are of different regions")


def _as_stabilised(forms: tuple[tuple[NormalCase, ...], ...]) -> Iterator[Slot]:
    """The order of the trace: case, output, label, region."""
    for k, cases in enumerate(forms):
        for c, case in enumerate(cases):
            for o in range(len(case.variants[0].outputs)):
                for v, variant in enumerate(case.variants):
                    yield from _regions(k, c, v, o, variant.outputs[o])


def _as_proved(forms: tuple[tuple[NormalCase, ...], ...]) -> Iterator[Slot]:
    """The order of the proofs: case, label, output, region."""
    for k, cases in enumerate(forms):
        for c, case in enumerate(cases):
            for v, variant in enumerate(case.variants):
                for o, normal in enumerate(variant.outputs):
                    yield from _regions(k, c, v, o, normal)


def _regions(k: int, c: int, v: int, o: int, normal: Normal) -> Iterator[Slot]:
    for at_label, regions in ((False, normal.regions), (True, normal.at_label)):
        for r in range(len(regions)):
            yield k, c, v, o, r, at_label


def bounds_of(place: Place, bounded: Bounded) -> tuple[Bound, ...]:
    """What is proved of the error of an output in a region: of each kind of label that it includes."""
    kernel, output, label = bounded.kernel, place.step.output, place.label
    reached = [(c, r) for c, case in enumerate(kernel.cases) for r in regimes(kernel, case) for _ in kernel.outputs]
    return tuple(
        bound
        for (case, regime), bound in zip(reached, bounded.bounds, strict=True)
        if case == place.case
        and bound.output == output
        and (label is None or regime.name in ("", f"{label[0]} {label[1]}"))
    )
