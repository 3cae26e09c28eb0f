"""One kernel in one floating-point type, at all points, against the truth.

In: a `Task`. Out: a `Finding` for each tier and output. The truth is computed once for all tiers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np

from . import sweep
from .contract import CONTRACTS, Declared, declared_bound, proved_bound
from .figures import FORMATS, Exact, Figures, exact, figures
from .oracle import Sample, Subject, classes, several, truth
from .points import Arrays
from .subjects import module, subjects_of
from .terms import ROWS, SINGLE, terms

TIERS = ("plain", "u10")


@dataclass(frozen=True, slots=True)
class Task:
    """What one process does: `share` scales the number of points, rows have at most so many `classes`, `keep` is how
    many of the worst are wanted. Without a `page` the points are those that are the same on every machine."""

    kernel: str
    loss: str
    dtype: str
    page: str | None
    tiers: tuple[str, ...] = TIERS
    seed: int = 0
    keep: int = 1
    share: float = 1.0
    classes: int = max(sweep.ROWS)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for one output; `declared` is the wider bound that it is held to in place of the contract."""

    kernel: str
    output: str
    dtype: str
    tier: str
    figures: Figures
    declared: Declared | None = None

    @property
    def proved(self) -> float | None:
        return proved_bound(self.kernel, self.output, self.dtype, self.tier)

    @property
    def breaches(self) -> tuple[str, ...]:
        """What is not within the contract, in words; nothing if all is."""
        f, told = self.figures, []
        if f.invalid:
            told.append(f"NaN or infinite where the exact result is finite: {f.invalid}")
        if f.flushed_normal:
            told.append(f"0 where the exact result is a normal number: {f.flushed_normal}")
        if f.outside and self.declared is None:
            told.append(self._outside)
        if f.refuting:
            told.append(f"beyond the wider bound that is declared and proved: {f.refuting}")
        if f.undecided:
            told.append(f"exact result not known: {f.undecided}")
        if self.proved is not None and f.claimed > self.proved:
            told.append(f"{f.claimed:.3g} ULP found, but {self.proved:g} are proved")
        return tuple(told)

    @property
    def exceeded(self) -> str:
        """What exceeds the contract where a wider bound is declared, and why, in words; empty where nothing does."""
        if self.declared is None or not self.figures.outside:
            return ""
        return f"{self._outside}; a wider bound is declared: {self.declared.reason}"

    @property
    def _outside(self) -> str:
        contract = CONTRACTS[self.dtype, self.tier]
        return f"beyond {contract.normal:g} ULP, and 2^{contract.crossing:g} sum|terms|: {self.figures.outside}"


def available(kernel: str) -> dict[str, Any]:
    """The tiers of a kernel, and what evaluates each."""
    plain = getattr(import_module(module()), kernel)
    tight = getattr(plain, "u10", None)
    return {"plain": plain} if tight is None else {"plain": plain, "u10": tight}


def computed(kernel: Any, at: Arrays) -> dict[str, Any]:
    """Every output of a kernel at these points."""
    names = tuple(o.name for o in kernel.info.outputs)
    found = dict(zip(names, kernel.evaluate(*(at[a.name] for a in kernel.info.arguments), outputs=names), strict=True))
    if kernel.info.hessian_vector is not None:
        found["hessian_vector"] = kernel.hessian_vector(*(at[a.name] for a in kernel.info.hessian_vector.arguments))
    return found


def survey(task: Task) -> list[Finding]:
    """Every output of every wanted tier of a kernel."""
    subject = next(s for s in subjects_of(task.loss) if s.name == task.kernel)
    kernels = {tier: kernel for tier, kernel in available(task.kernel).items() if tier in task.tiers}
    if not kernels:
        return []
    found: dict[tuple[str, str], Figures] = {}
    for at in _groups(subject, task, kernels):
        table = truths(subject, at)
        for tier, kernel in kernels.items():
            got = computed(kernel, at)
            for output, column in table.items():
                values = np.array([got[output][w] for w in column.where])
                contract, wider = CONTRACTS[task.dtype, tier], _declared(task, tier, output)
                proved = None if wider is None else wider.proved
                part = figures(values, column.exact, FORMATS[task.dtype], contract, column.show(at), task.keep, proved)
                found.setdefault((tier, output), Figures()).add(part, task.keep)
    return [
        Finding(task.kernel, output, task.dtype, tier, f, _declared(task, tier, output))
        for (tier, output), f in found.items()
    ]


def _declared(task: Task, tier: str, output: str) -> Declared | None:
    return declared_bound(task.loss, task.kernel, output, task.dtype, tier)


def _groups(subject: Subject, task: Task, kernels: Mapping[str, Any]) -> Iterator[Arrays]:
    rows = {c: n for c, n in sweep.ROWS.items() if c <= task.classes}
    yield from sweep.groups(subject, FORMATS[task.dtype].dtype, task.seed, task.page, task.share, rows)
    if task.page is not None and task.dtype == "float32" and not subject.classwise:
        kernel = next(iter(kernels.values()))
        yield sweep.halfway(subject, task.seed, lambda at: computed(kernel, at))


Where = int | tuple[int, int]
"""Which result it is: the point's, or the point's and the class's."""


@dataclass
class Column:
    """The truth about one output."""

    where: list[Where] = field(default_factory=list)
    exact: list[Exact] = field(default_factory=list)

    def show(self, at: Arrays) -> Callable[[int], Mapping[str, Any]]:
        def text(k: int) -> Mapping[str, Any]:
            where = self.where[k]
            point, *own = where if isinstance(where, tuple) else (where,)
            return {n: _hex(x[point]) for n, x in at.items()} | ({"class": own[0]} if own else {})

        return text


def _hex(x: Any) -> Any:
    """A number in hexadecimal, an index as it is, a row entry by entry."""
    values = np.asarray(x)
    if np.issubdtype(values.dtype, np.integer):
        return values.tolist()
    return [v.hex() for v in values.tolist()] if values.ndim else float(x).hex()


def truths(subject: Subject, at: Arrays) -> dict[str, Column]:
    """The truth about every output at these points."""
    table: dict[str, Column] = {}
    columns = {n: x.tolist() for n, x in at.items()}
    for k in range(len(next(iter(columns.values())))):
        sample = {n: x[k] for n, x in columns.items()}
        chosen = some(sample) if subject.classwise else []
        found = truth(subject, sample, chosen if subject.classwise else None)
        fixed = sweep.fixed(subject, sample)
        needed = (not fixed or "hessian_vector" in found) and subject.loss in {*SINGLE, *ROWS}
        sizes = terms(subject, sample, chosen) if needed else {}
        for output, x in found.items():
            column = table.setdefault(output, Column())
            for where, ball, size in _entries(k, x, sizes.get(output)):
                column.where.append(where)
                column.exact.append(exact(ball, size, fixed and output != "hessian_vector"))
    return table


def _entries(k: int, x: Any, sizes: Any) -> Iterator[tuple[Where, Any, Any]]:
    if not isinstance(x, dict):
        yield k, x, sizes
    else:
        for j, ball in x.items():
            yield (k, j), ball, None if sizes is None else sizes[j]


def some(sample: Sample) -> list[int]:
    """All classes of a short row; of a long one its largest and smallest, its label, and one more."""
    n = classes(sample)
    if n <= 3:
        return list(range(n))
    x, y = several(sample, "y_pred"), sample["y_true"]
    label = max(range(n), key=lambda k: y[k]) if isinstance(y, Sequence) else int(y)
    return sorted({max(range(n), key=lambda k: x[k]), min(range(n), key=lambda k: x[k]), label, n // 2})
