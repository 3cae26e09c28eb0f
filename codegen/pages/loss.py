"""The page of a loss as data: for each of its kernels what it is, how it is made, how exact it is.

In: a `Task` for each kernel, and what `kernel_page` makes of it. Out: a `LossPage`. All of it comes from the records of
`explain`, the findings of the audit, and the kernels themselves; formulas and pictures are HTML already.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Any

from markupsafe import Markup

from ..certificate import Bound
from ..declare import Declaration, declare
from ..derive import derive
from ..driver import discover, manifest
from ..driver.discover import Project
from ..driver.parallel import cores
from ..driver.sync import read_text
from ..evidence import ledger, survey, sweep
from ..evidence.campaign import FIRST, text_folder
from ..evidence.figures import FORMATS
from ..evidence.ledger import Evidence
from ..evidence.oracle import Subject
from ..evidence.processes import side_by_side
from ..evidence.subjects import module, origin, subjects_of, work_on
from ..evidence.survey import TIERS, Finding
from ..explain.kernel import explain
from ..explain.records import Explanation
from . import steps
from .atoms import CaseCode, cases
from .breaking import block
from .examples import calls, session, takes_scores
from .limits import End, ends
from .notation import Notation
from .pictures import Gallery, curves, errors
from .shape import Shape, shape
from .symbols import Symbol, symbols
from .units import units

QUICK, FEW = 0.04, 100
"""Of the points of an audit, for a whole site, and the most classes: rows of 1000 take longer than all others."""
PRELOADED = (__name__, "losskernels.kernels", "losskernels.losses", "numpy.f2py")
"""What every kernel's page needs; the last because SymPy's lambdify imports all of NumPy."""
LARGE = 1e4
"""A bound that is told in two digits."""
WORST = 3
"""Points of each kind that are shown."""
ARXIV = re.compile(r"arXiv:(\d{4}\.\d{4,5})")
DOI = re.compile(r"doi:(10\.\d+/[^\s,;]*[^\s,;.])")


@dataclass(frozen=True)
class KernelPage:
    """One kernel."""

    name: str
    link: str
    indexed: bool
    formula: Markup
    symbols: tuple[Symbol, ...]
    shape: Shape
    curves: Gallery
    example: str
    boosters: bool
    classes: tuple[str, ...]
    derivatives: tuple[steps.Derivative, ...]
    ends: tuple[End, ...]
    outputs: tuple[str, ...]
    stale: str
    classwise: bool
    reductions: tuple[Markup, ...]
    core: Markup
    sections: tuple[steps.OutputSteps, ...]
    errors: Gallery
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    code: tuple[CaseCode, ...]
    headline: Headline


@dataclass(frozen=True)
class Headline:
    """The worst that is proved and the worst that was found, in float64 as emitted, with the outputs; empty where there
    is none."""

    proved: str
    found: str
    tight: str


@dataclass(frozen=True)
class LossPage:
    """A loss with some of its kernels."""

    name: str
    summary: str
    description: tuple[str, ...]
    reference: Markup
    declaration: Declaration
    kernels: tuple[KernelPage, ...]
    limits: tuple[tuple[str, str], ...]
    unit: str
    points: int
    files: tuple[tuple[str, str], ...]
    versions: tuple[tuple[str, str], ...]
    key: str
    project: Project
    module: str

    @property
    def rules(self) -> tuple[tuple[str, str, str], ...]:
        """Every rule with a kernel and an output that it was used for."""
        used = ((r.name, k.name, o.name) for k in self.kernels for o in k.sections for r in o.rules)
        return tuple(dict.fromkeys(used))


@dataclass(frozen=True)
class Task:
    """A kernel whose page is wanted; `share` scales the points of its audit, and `mark` begins its anchors in C."""

    kernel: str
    loss: str
    share: float = QUICK
    mark: str = "a"
    own: Project | None = None


def tasks(kernels: Mapping[str, str], share: float = QUICK, own: Project | None = None) -> list[Task]:
    """One for each kernel, given with its loss; on the page of a loss no two have the same mark."""
    losses = list(kernels.values())
    return [
        Task(kernel, loss, share, ascii_lowercase[losses[:k].count(loss)], own)
        for k, (kernel, loss) in enumerate(kernels.items())
    ]


def kernel_pages(tasks: Sequence[Task], step: Callable[[str, int, int], None]) -> dict[str, KernelPage]:
    """The pages of kernels, by name, made side by side; what takes longest begins."""
    folder = text_folder() / "c"
    ordered = sorted(tasks, key=lambda t: -len(read_text(folder / f"{t.kernel}.c") or ""))
    step("kernels", 0, len(tasks))
    found = {}
    made = side_by_side(kernel_page, ordered, min(cores(), len(tasks)), fresh=True, preloaded=PRELOADED)
    for done, (task, page) in enumerate(made, 1):
        found[task.kernel] = page
        step("kernels", done, len(tasks))
    return {task.kernel: found[task.kernel] for task in tasks}


def loss_page(loss: str, pages: Sequence[KernelPage]) -> LossPage:
    """The page of a loss with these kernels."""
    declaration = declare(discover.definition_files(origin())[loss])
    kernels = [page.name for page in pages]
    known = manifest.read(text_folder())
    entry = known.losses[loss]
    description, _, reference = declaration.description.partition("Reference: ")
    return LossPage(
        name=loss,
        summary=declaration.summary,
        description=tuple(" ".join(p.split()) for p in description.split("\n\n") if p.strip()),
        reference=_linked(" ".join(reference.split())),
        declaration=declaration,
        kernels=tuple(pages),
        limits=tuple(declaration.wider.items()),
        unit=units(declaration).of_loss,
        points=sum(f.figures.points for p in pages for f in p.findings),
        files=tuple((path, sha[:12]) for path, sha in sorted(entry.files.items()) if _is_of(path, kernels, loss)),
        versions=tuple(sorted(known.versions.items())),
        key=entry.key[:12],
        project=origin(),
        module=module(),
    )


def _is_of(path: str, kernels: Sequence[str], loss: str) -> bool:
    stem = path.rpartition("/")[2].partition(".")[0]
    return stem == loss or (path.startswith("c/") and stem.removesuffix("_u10") in kernels)


def _linked(text: str) -> Markup:
    """A reference, its preprint and its DOI as links."""
    linked = ARXIV.sub(r'<a href="https://arxiv.org/abs/\1">arXiv:\1</a>', str(Markup.escape(text)))
    return Markup(DOI.sub(r'<a href="https://doi.org/\1">doi:\1</a>', linked))


def kernel_page(task: Task) -> KernelPage:
    """The page of one kernel."""
    work_on(task.own)
    subject = next(s for s in subjects_of(task.loss) if s.name == task.kernel)
    declaration = declare(discover.definition_files(origin())[task.loss])
    audit = read_text(text_folder() / "audit" / f"{task.loss}.txt") or ""
    explanation = explain(subject.name)
    problem = subject.problem
    derived = derive(problem)
    notation = Notation(problem)
    plain = survey.available(subject.name)["plain"].info
    outputs = tuple(o.name for o in plain.outputs)
    findings = _findings(subject, audit, task.share)
    text = read_text(text_folder() / "c" / f"{subject.name}.c") or ""
    bounds = {b.output: b.ulp for b in plain.bounds if b.ulp is not None and b.bits is None}
    project, folder = origin(), text_folder()
    return KernelPage(
        name=subject.name,
        link=problem.link,
        indexed=problem.onehot is not None,
        formula=Markup(block(notation(problem.formula))),
        symbols=tuple(symbols(problem, declaration)),
        shape=shape(explanation, subject),
        curves=curves(subject),
        example=session(calls(subject)),
        boosters=takes_scores(subject),
        classes=tuple(_classes(subject.name)),
        derivatives=tuple(steps.derivatives(problem, derived)),
        ends=tuple(ends(subject, outputs)),
        outputs=outputs,
        stale=explanation.stale,
        classwise=subject.classwise,
        reductions=tuple(steps.reductions(problem, derived)),
        core=steps.core(explanation),
        sections=tuple(steps.sections(explanation)),
        errors=errors(subject, derived, bounds),
        findings=tuple(findings),
        evidence=tuple(ledger.stored(project, folder, [subject.name])),
        code=tuple(cases(problem, explanation.kernels, text, task.mark)),
        headline=headline(explanation, findings),
    )


def _findings(subject: Subject, audit: str, share: float) -> list[Finding]:
    classes = max(sweep.ROWS) if share == 1 else FEW
    plan = (audit, TIERS, 0, WORST, share, classes)
    tasks = [survey.Task(subject.name, subject.loss, dtype, *plan) for dtype in FORMATS]
    found = [f for task in tasks for f in survey.survey(task)]
    order = list(FORMATS)
    return sorted(found, key=lambda f: (order.index(f.dtype), f.tier, FIRST.get(f.output.split("_")[0], 3), f.output))


def headline(e: Explanation, findings: Sequence[Finding]) -> Headline:
    """The worst error that is proved, and the worst that was found."""
    worst = max((f for f in findings if (f.dtype, f.tier) == ("float64", "plain")), key=lambda f: f.figures.normal)
    found = f"{worst.figures.normal:.3g} ULP ({worst.output.replace('_', ' ')})"
    tiers = {t.name: [u for o in e.outputs for r in o.regions for u in r.tiers if u.name == t.name]
             for o in e.outputs for r in o.regions for t in r.tiers}  # fmt: skip
    told = {name: _proved([b for t in parts for b in t.bounds]) for name, parts in tiers.items()}
    return Headline(told["plain"], found, told.get("u10", ""))


def _proved(bounds: Sequence[Bound]) -> str:
    """The largest bound, with its output; and where there is none."""
    some = [b for b in bounds if b.ulp is not None and math.isfinite(b.ulp)]
    largest = max(some, key=lambda b: b.ulp or 0, default=None)
    told = "" if largest is None else f"{raised(largest.ulp or 0)} ULP ({largest.output.replace('_', ' ')})"
    relative = [b.bits for b in bounds if b.bits is not None]
    if relative:
        told += f"; where terms cancel 2^-{min(relative)} of them"
    outputs = list(dict.fromkeys(b.output for b in bounds))
    without: dict[str, list[str]] = {}
    for b in bounds:
        if b.ulp is not None and not math.isfinite(b.ulp) and b.output not in without.setdefault(b.where, []):
            without[b.where].append(b.output)
    for where, lacking in without.items():
        which = "" if lacking == outputs else f" for {', '.join(lacking).replace('_', ' ')}"
        told += f"; none{which}{f' with {where}' if where else ' otherwise' if told else ''}"
    return told.removeprefix("; ")


def raised(ulp: float) -> str:
    """A bound; a large one in two digits, which are not less than it."""
    if ulp < LARGE:
        return f"{ulp:g}"
    power = math.floor(math.log10(ulp)) - 1
    return f"{math.ceil(ulp / 10.0**power) * 10.0**power:.1e}".replace("e+0", "e").replace("e+", "e")


def _classes(kernel: str) -> list[str]:
    """The names in `losskernels.losses` that this kernel computes."""
    from losskernels import losses

    if origin().own:
        return []
    found: Mapping[str, Any] = {name: getattr(losses, name) for name in losses.__all__}
    rules = {name: getattr(x, "_rule", None) for name, x in found.items() if isinstance(x, type)}
    return [n for n, r in rules.items() if r is not None and kernel in (r.probabilities, r.clipped, r.logits)]
