"""The audit of many kernels, side by side.

In: the names of losses or kernels, and how to audit. Out: a `Finding` for each output, type and tier. Each process has
one kernel in one type at a time; nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..driver import discover, manifest
from ..driver.parallel import cores
from ..driver.sync import read_text
from ..errors import UsageError
from .figures import FORMATS
from .processes import side_by_side
from .subjects import origin
from .survey import TIERS, Finding, Task, survey

Step = Callable[[str, int, int], None]
FIRST = {"value": 0, "gradient": 1, "hessian": 2}


@dataclass(frozen=True, slots=True)
class Plan:
    """How to audit: which tiers, the seed of the random points, how many of the worst points are kept for each kind,
    how many points there are compared with all, whether they are those alone that are the same on every machine."""

    tiers: tuple[str, ...] = TIERS
    seed: int = 0
    keep: int = 1
    share: float = 1.0
    fixed: bool = False


def chosen(names: Iterable[str]) -> Mapping[str, str]:
    """The kernels that are meant by names of losses or kernels, all if there are none, with their losses. Refuses an
    unknown name, and a loss whose kernels are not those of its definition."""
    entries = manifest.read(text_folder()).losses
    owner = {kernel: entry.loss for entry in entries.values() for kernel in entry.bindings}
    given = discover.choose(names, {*owner, *entries})
    found = {k: loss for k, loss in owner.items() if not given or k in given or loss in given}
    require_current(sorted(set(found.values())), entries)
    return found


def text_folder() -> Path:
    """Where the generated text lies: in the checkout, or in the installed package."""
    project = origin()
    return project.generated if project.generated.is_dir() else project.root / "text"


def require_current(losses: Sequence[str], entries: Mapping[str, manifest.Entry]) -> None:
    """Refuses losses whose kernels were generated from another definition, or by another compiler."""
    project = origin()
    if not (project.own or (project.root / "pyproject.toml").is_file()):
        return
    compiler = discover.compiler_key(project, discover.installed_versions())
    keys = discover.loss_keys(project, discover.definition_files(project), compiler)
    stale = [loss for loss in losses if keys.get(loss) != entries[loss].key]
    if stale:
        more = f" and {len(stale) - 1} more" if len(stale) > 1 else ""
        raise UsageError(
            f"the kernels of {stale[0]}{more} are out of date: its definition or the compiler has changed since.\n"
            f"  help: run: {project.remedy}"
        )


def audit(kernels: Mapping[str, str], plan: Plan, step: Step, jobs: int | None = None) -> list[Finding]:
    """What is found, by kernel, type, tier and output."""
    folder = text_folder()
    pages = {loss: read_text(folder / "audit" / f"{loss}.txt") or "" for loss in set(kernels.values())}
    tasks = [
        Task(kernel, loss, dtype, None if plan.fixed else pages[loss], plan.tiers, plan.seed, plan.keep, plan.share)
        for kernel, loss in kernels.items()
        for dtype in FORMATS
    ]
    found: list[Finding] = []
    step("auditing", 0, len(tasks))
    for done, (_, part) in enumerate(side_by_side(survey, tasks, min(jobs or cores(), len(tasks))), 1):
        found += part
        step("auditing", done, len(tasks))
    return sorted(found, key=_order)


def _order(f: Finding) -> tuple[object, ...]:
    return f.kernel, list(FORMATS).index(f.dtype), f.tier, FIRST.get(f.output.split("_")[0], 3), f.output
