"""Every float32 logit: a kernel of one logit, all 2**32 of them, each hard label, fixed parameters.

In: a `Question`. Out: a `Slice` for each chunk of logits, then an `Answer` for each label and output. The screen is the
kernel in float64: while its own error is below `SCREEN` units of float32, a float32 result that is its rounding is the
nearest number, unless it lies within `SCREEN` of the middle between two. What does, what is another number, and what
lies beside a root is decided by the truth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .contract import CONTRACTS
from .figures import FORMATS, exact, figures
from .oracle import Subject, truth
from .roots import roots
from .subjects import subjects_of
from .survey import available

CHUNK = 1 << 22
CHUNKS = (1 << 32) // CHUNK
SCREEN = 2.0**-20
DECIDED = 50_000
"""Doubtful results of one label and output that the truth decides: those farthest from the screen, if they are not its
rounding, then those nearest the middle."""
BESIDE = 1 << 15
"""Numbers on each side of a root that the truth decides, for there the screen loses digits."""
BITS = 29
"""How many more bits the significand of a double has."""
LABELS = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Question:
    """A kernel with its parameters fixed, and the tier that is the screen."""

    kernel: str
    loss: str
    parameters: tuple[tuple[str, float], ...]
    tier: str

    @property
    def subject(self) -> Subject:
        return next(s for s in subjects_of(self.loss) if s.name == self.kernel)


@dataclass
class Slice:
    """What one chunk holds, for one label and output: how many results, how many are not the rounded screen, what is
    NaN or infinite and what is 0 where the screen is not, and the doubtful logits, as bits, with their distance from
    the middle in units (for another number than the rounded screen, less than 0: minus that from the screen)."""

    compared: int = 0
    other: int = 0
    nonfinite: int = 0
    flushed: int = 0
    doubtful: list[tuple[float, int]] = field(default_factory=list)

    def add(self, more: Slice) -> None:
        for name in ("compared", "other", "nonfinite", "flushed"):
            setattr(self, name, getattr(self, name) + getattr(more, name))
        self.doubtful = sorted([*self.doubtful, *more.doubtful])[:DECIDED]


@dataclass(frozen=True, slots=True)
class Answer:
    """All logits, one label and output: how many were compared, how many of them are not the rounded screen; how many
    are not the nearest number, the worst error in units and the logit where it is; how many are NaN or infinite, or 0,
    and should not be; how many the truth decided."""

    label: float
    output: str
    compared: int
    other: int
    misrounded: int
    worst: float
    at: str
    nonfinite: int
    flushed: int
    decided: int


Slices = dict[tuple[float, str], Slice]


def reason_against(subject: Subject) -> str:
    """Why a kernel has no exhaustive audit; empty if it has one."""
    inputs = subject.problem.inputs
    predictions = [i for i in inputs if i.role == "prediction"]
    targets = [i for i in inputs if i.role == "target"]
    if subject.classwise or len(predictions) != 1 or predictions[0].domain.low is not None:
        return "it does not take one logit"
    return "" if len(targets) == 1 and targets[0].domain.unit else "its target is no label of 0 or 1"


def look(question: Question, chunk: int) -> Slices:
    """What a chunk of logits holds."""
    kernel = available(question.kernel)
    bits = np.arange(chunk * CHUNK, (chunk + 1) * CHUNK, dtype=np.uint32)
    with np.errstate(all="ignore"):
        x = bits.view(np.float32)
        kept = np.isfinite(x)
        bits, x = bits[kept], x[kept]
        found = {}
        for label in LABELS:
            single = _results(question, kernel["plain"], label, x)
            double = _results(question, kernel[question.tier], label, x.astype(np.float64))
            for output, got in single.items():
                found[label, output] = screened(got, double[output], bits)
    return found


def _results(question: Question, kernel: Any, label: float, x: NDArray[Any]) -> dict[str, NDArray[Any]]:
    given = {**dict(question.parameters), "y_true": x.dtype.type(label), "y_pred": x}
    names = tuple(o.name for o in kernel.info.outputs)
    return dict(zip(names, kernel.evaluate(**given, outputs=names, n_threads=1), strict=True))


def screened(got: NDArray[np.float32], screen: NDArray[np.float64], bits: NDArray[np.uint32]) -> Slice:
    """Results beside the rounded screen."""
    rounded = screen.astype(np.float32)
    other = got != rounded
    half = 1 << (BITS - 1)
    away = np.abs((screen.view(np.int64) & (2 * half - 1)) - half)
    small = np.nonzero(np.abs(screen) < 2.0 ** FORMATS["float32"].normal)[0]
    scaled = np.ldexp(np.abs(screen[small]), -FORMATS["float32"].subnormal)
    away[small] = np.abs(scaled % 1 - 0.5) * 2.0**BITS
    doubtful = np.nonzero((away < SCREEN * 2.0**BITS) | other)[0]
    off = np.abs(got[doubtful] - screen[doubtful]) / np.spacing(np.abs(rounded[doubtful]))
    distance = np.where(other[doubtful], -np.nan_to_num(off, nan=np.inf), away[doubtful] * 2.0**-BITS)
    return Slice(
        compared=len(got),
        other=int(other.sum()),
        nonfinite=int((~np.isfinite(got) & np.isfinite(rounded)).sum()),
        flushed=int(((got == 0) & (rounded != 0)).sum()),
        doubtful=sorted(zip(distance.tolist(), bits[doubtful].tolist(), strict=True))[:DECIDED],
    )


def decide(question: Question, slices: Mapping[tuple[float, str], Slice]) -> list[Answer]:
    """The answers, from the slices of all chunks together."""
    subject = question.subject
    kernel = available(question.kernel)["plain"]
    answers = []
    for label in LABELS:
        line = {**dict(question.parameters), "y_true": label, "y_pred": 0.0}
        near = _beside_roots(subject, line)
        for (own, output), slice in slices.items():
            if own == label:
                answers.append(_decided(question, kernel, line, output, slice, near))
    return answers


def _beside_roots(subject: Subject, line: Mapping[str, float]) -> set[int]:
    """The numbers next to every root, as bits."""
    far = 2.0 ** np.linspace(-20, 6, 100)
    found: set[int] = set()
    for root in np.unique(roots(subject, line, "y_pred", np.concatenate([-far[::-1], far])).astype(np.float32)):
        middle = int(root.view(np.uint32))
        found |= set(range(middle - BESIDE, middle + BESIDE + 1))
    return found


def _decided(
    question: Question, kernel: Any, line: Mapping[str, float], output: str, slice: Slice, near: Iterable[int]
) -> Answer:
    bits = np.array(sorted({b for _, b in slice.doubtful} | set(near)), dtype=np.uint32)
    x = bits.view(np.float32)
    got = _results(question, kernel, line["y_true"], x)[output]
    truths = [exact(truth(question.subject, {**line, "y_pred": float(v)})[output], None, True) for v in x]
    found = figures(
        got, truths, FORMATS["float32"], CONTRACTS["float32", "plain"], lambda k: {"y_pred": float(x[k]).hex()}, 1
    )
    worst = max(found.worst, key=lambda p: p.error, default=None)
    return Answer(
        label=line["y_true"],
        output=output,
        compared=slice.compared,
        other=slice.other,
        misrounded=found.judged - found.rounded + slice.other - sum(d < 0 for d, _ in slice.doubtful),
        worst=worst.error if worst else 0.5 - SCREEN,
        at=worst.inputs["y_pred"] if worst else "",
        nonfinite=slice.nonfinite,
        flushed=slice.flushed,
        decided=len(bits),
    )


def total(slices: Sequence[Slices]) -> Slices:
    """Slices of several chunks together."""
    found: Slices = {}
    for part in slices:
        for key, slice in part.items():
            found.setdefault(key, Slice()).add(slice)
    return found
