"""What is claimed of the outputs of a case in a regime: its errors in every box, as bounds that people read.

In: a case whose statements say which are pairs, and a scene. Out: a `Bound` for each output. Where an exponent is given
at run time the error grows with what is exponentiated, gamma |log p|: then there are bounds for exponents up to some
sizes too, which is the error as a function.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf

import numpy as np

from ..certificate import Bound, Grade
from ..ir import EXPONENTIALS, Case, Kernel, Statement, needed
from .errors import errors
from .facts import Facts
from .interval import Array
from .promote import Scene, Target, has_large_terms, small_ulps, ulps

DIGITS = 100
"""Bounds are rounded up to a part of this."""
LOST = 2.0**40
"""More units than this are no bound."""
EXPONENTS = (4096, 512, 64, 8, 1)
"""Sizes of exponents up to which there are bounds."""
BETTER = 0.9
"""What a bound in units must be of another one to be told beside it."""


def claims(kernel: Kernel, case: Case, scene: Scene, target: Target) -> Iterator[Bound]:
    found = errors(case, scene.facts, scene.element_axes)
    where = [str(g) for g in case.guards if not scene.regime.name.startswith(g.name)]
    place = ", ".join([*where, *filter(None, [scene.regime.name])])
    with np.errstate(all="ignore"):
        for output, result in zip(kernel.outputs, case.results, strict=True):
            own, error = scene.facts[result], found[result]
            exponents = _exponents(kernel, needed(case, (result,)), scene.facts)
            by_box = np.broadcast_arrays(
                ulps(own.value, error), small_ulps(own, error), error.unrounded[1], own.cancels,
                has_large_terms(own), exponents,
            )  # fmt: skip
            by_value, small, by_terms, mixed, exponent = (x[~by_box[4]] for x in (*by_box[:4], by_box[5]))
            cancels = mixed & ~(by_value <= target.ulp) & (by_terms < 1)
            ulp, bits = _worst(by_value, by_terms, cancels)
            grades = _graded(by_value, by_terms, cancels, exponent) if exponents is not NONE else ()
            yield Bound(output.name, place, ulp, bits, _largest(_across(small)), grades)


NONE = np.array(0.0)
"""No exponent is given at run time."""


def _exponents(kernel: Kernel, body: tuple[Statement, ...], facts: Mapping[str, Facts]) -> Array:
    """The largest size of what is exponentiated in each box, of exponentials that depend on a parameter."""
    parameters = {i.name for i in kernel.inputs if i.role == "parameter"}
    given: set[str] = set()
    found = NONE
    for s in body:
        if given & set(s.args) or (s.op == "input" and s.value in parameters):
            given.add(s.name)
            if s.op in EXPONENTIALS:
                found = np.maximum(found, facts[s.args[0]].value.size.hi)
    return found


def _graded(by_value: Array, by_terms: Array, cancels: Array, exponent: Array) -> tuple[Grade, ...]:
    """The bounds for boxes with smaller and smaller exponents, each much better than the one before."""
    found: list[Grade] = []
    ulp, bits = _worst(by_value, by_terms, cancels)
    for limit in EXPONENTS:
        within = exponent <= limit
        grade = Grade(limit, *_worst(by_value[within], by_terms[within], cancels[within]))
        fewer_ulp = ulp is not None and grade.ulp is not None and grade.ulp < BETTER * ulp
        if (grade.ulp, grade.bits) != (None, None) and (fewer_ulp or (grade.bits or inf) > (bits or inf)):
            found.append(grade)
            ulp, bits = grade.ulp, grade.bits
    return tuple(found)


def _worst(by_value: Array, by_terms: Array, cancels: Array) -> tuple[float | None, int | None]:
    """The largest error in units where terms do not cancel, and where they do that relative to them, in bits."""
    lost = float(np.max(by_terms[cancels], initial=0.0))
    return _largest(_across(by_value[~cancels])), -int(np.frexp(lost)[1]) if lost > 0 else None


def _across(units: Array) -> Array:
    """Where what is rounded may lie beyond a power of two, half of a unit there is a whole one of the exact value; an
    error of up to one unit before is rounded back."""
    return np.where(units > 1.5, units + 0.5, units)


def _largest(x: Array) -> float | None:
    """The largest error, rounded up; None where nothing is claimed, infinity where it has no bound."""
    if not x.size or np.max(x) == 0:
        return None
    most = float(np.max(x))
    return float(np.ceil(most * DIGITS) / DIGITS) if most < LOST else float("inf")
