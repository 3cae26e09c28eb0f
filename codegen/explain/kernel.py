"""Why a kernel is as it is: from the declared formula to C, every step with its reason, its proof and its error.

In: the name of a kernel, and perhaps of one of its outputs. Out: an `Explanation`. The passes run on the definition as
it lies there; what they make is measured against the exact results, step by step, evaluated as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .. import certificate
from ..audit import meaning
from ..bound import PLAIN, U10, Bounded, bound
from ..bound.roots import resolve
from ..bound.scenes import scenes_of
from ..declare import Declaration, declare
from ..driver import discover, manifest
from ..driver.sync import read_text
from ..errors import UsageError
from ..evidence.campaign import require_current, text_folder
from ..evidence.oracle import Subject
from ..evidence.subjects import origin
from ..evidence.survey import available
from ..evidence.thresholds import Doubles
from ..formulate import Problem, formulate
from ..ir import Kernel, verify, with_pairs
from ..lower import lower
from ..pipeline import stable_form, u10
from ..prove import prove
from ..stabilise.rules import BY_NAME
from ..supervise import supervised
from .emitted import code_of
from .measure import Measure, Points
from .readable import beside_roots, lines, promoted
from .records import Explanation, OutputExplained, RegionExplained, Stage, Tier
from .regions import Place, bounds_of, places


def explain(name: str, output: str | None = None) -> Explanation:
    """The explanation of a kernel: of all its outputs, or of one."""
    path, declaration, problem = chosen(name)
    with supervised(path):
        stable = stable_form(problem)
        kernels = lower(stable)
        found = places(stable, kernels, prove(kernels, stable.normal))
    compiled, stale = compiled_tiers(problem.name, declaration.name)
    with supervised(path):
        bounded = tuple(bounds_and_pairs(kernel, declaration, proved=not stale) for kernel in kernels)
    known = tuple(o.name for kernel in kernels for o in kernel.outputs)
    if output is not None and output not in known:
        raise UsageError(f"{name} has no output {output}.\n  help: it has {', '.join(known)}")
    wanted = [p for p in found if output in (None, p.step.output)]
    measure = Measure(Subject(problem, declaration.name, problem.link), kernels)
    regions = [(p, _region(problem, p, measure, bounded[p.kernel], compiled)) for p in wanted]
    return Explanation(
        kernel=problem.name,
        loss=declaration.name,
        link=problem.link,
        source=declaration.source,
        declared=str(problem.formula),
        conventions=tuple(f"{c.name}: {c.meaning}" for c in declaration.conventions),
        outputs=tuple(
            OutputExplained(o, tuple(r for p, r in regions if p.step.output == o), _code(o, problem, kernels, wanted))
            for o in dict.fromkeys(p.step.output for p in wanted)
        ),
        where=tuple(sorted({name: meaning for p in wanted for name, meaning in _legend(p)}.items())),
        others=tuple(p.name for p in formulate(declaration) if p.name != problem.name),
        stale=stale,
        problem=problem,
        kernels=tuple(tiers["plain"].kernel for tiers in bounded),
    )


def chosen(name: str) -> tuple[Path, Declaration, Problem]:
    """The definition and the problem of a kernel. The name of a loss means the kernel that is called so; where there is
    none, and where no kernel has the name, the names to choose from are told."""
    project = origin()
    files = discover.definition_files(project)
    near = {loss: path for loss, path in files.items() if loss in name}
    for path in near.values():
        declaration = declare(path)
        for problem in formulate(declaration):
            if problem.name == name:
                return path, declaration, problem
    if name in files:
        kernels = [problem.name for problem in formulate(declare(files[name]))]
        raise UsageError(f"{name} is a loss, and no kernel of its own.\n  help: name one: {', '.join(kernels)}")
    entries = manifest.read(text_folder()).losses
    discover.choose([name], {*files, *(kernel for entry in entries.values() for kernel in entry.bindings)})
    raise UsageError(f"{name} is no kernel of its definition any more.\n  help: run: {project.remedy}")


def bounds_and_pairs(kernel: Kernel, declaration: Declaration, proved: bool) -> dict[str, Bounded]:
    """By tier, what is proved of the errors of a kernel, its roots resolved, and which statements are pairs for it.

    `proved`: what is generated is of this definition and this compiler, which proved its certificates. Otherwise they
    are proved here. The search for pairs of u10 takes minutes: without a certificate it is left out."""
    kernel = resolve(kernel)
    known = certificate.read(text_folder() / certificate.FOLDER / f"{declaration.name}.json")
    tight = u10(kernel)
    tiers = {"plain": (kernel, PLAIN)}
    if declaration.u10 and _fits(known.get(tight.name), tight):
        tiers["u10"] = tight, U10
    if proved and all(_fits(known.get(k.name), k) for k, _ in tiers.values()):
        return {name: _as_certified(k, known[k.name]) for name, (k, _) in tiers.items()}
    scenes = scenes_of(kernel)
    return {name: bound(k, scenes, target, known.get(k.name)) for name, (k, target) in tiers.items()}


def _fits(known: certificate.Certificate | None, kernel: Kernel) -> bool:
    return known is not None and known.ir == certificate.digest(kernel)


def _as_certified(kernel: Kernel, known: certificate.Certificate) -> Bounded:
    named = zip(kernel.cases, map(frozenset, known.pairs), map(frozenset, known.short), strict=True)
    cases = (with_pairs(case, pairs, short) for case, pairs, short in named)
    return Bounded(verify(replace(kernel, cases=tuple(cases))), known.bounds)


def compiled_tiers(kernel: str, loss: str) -> tuple[Mapping[str, Any], str]:
    """The compiled tiers of a kernel; if there are none, a sentence that says why."""
    entries = manifest.read(text_folder()).losses
    if loss not in entries or kernel not in entries[loss].bindings:
        return {}, f"{kernel} has not been generated; run: {origin().remedy}"
    try:
        require_current([loss], entries)
    except UsageError:
        return {}, f"the compiled {kernel} is of another definition or compiler than these; run: {origin().remedy}"
    return available(kernel), ""


def _region(
    problem: Problem, place: Place, measure: Measure, bounded: Mapping[str, Bounded], compiled: Mapping[str, Any]
) -> RegionExplained:
    step, kernel = place.step, measure.kernels[place.kernel]

    def stage(name: str, text: tuple[str, ...], evaluate: Callable[[Points], Doubles]) -> Stage:
        return Stage(name, text, measure.figures(place, evaluate))

    def tier(name: str, proved: Bounded) -> Tier:
        one = compiled.get(name)
        figures = None if one is None else measure.figures(place, lambda points: points.compiled(place, name, one))
        return Tier(
            name, beside_roots(proved.kernel, place), promoted(proved.kernel, place), bounds_of(place, proved), figures
        )

    declared = stage("declared", (str(problem.formula),), lambda points: points.plain(place)(problem.formula))
    return RegionExplained(
        where=step.where or "everywhere",
        case=place.case,
        stages=(
            *((declared,) if step.output == "value" else ()),
            stage("derived", (str(step.plain),), lambda points: points.plain(place)(step.plain)),
            stage("normal form", (str(step.normal),), lambda points: points.normal(place)(step.normal)),
            stage("stabilised", lines(kernel, place), lambda points: points.interpreted(place)),
        ),
        rules=tuple(BY_NAME[name] for name in sorted(set(step.rules))),
        proof=place.proof,
        tiers=tuple(tier(name, proved) for name, proved in bounded.items()),
        place=place,
    )


def _code(
    output: str, problem: Problem, kernels: tuple[Kernel, ...], found: list[Place]
) -> tuple[tuple[int, str], ...]:
    """The C of an output, by case."""
    text = read_text(text_folder() / "c" / f"{problem.name}.c") or ""
    cases = dict.fromkeys((p.kernel, p.case) for p in found if p.step.output == output)
    parts = ((case, code_of(text, kernels[kernel], case, output)) for kernel, case in cases)
    return tuple((case, code) for case, code in parts if code)


def _legend(place: Place) -> Iterator[tuple[str, str]]:
    """What the generators of a normal form stand for, and those that these are made of."""
    field = place.region.field
    waiting = sorted(place.step.normal.free_symbols & set(field.generators), key=str)
    seen = set(waiting)
    while waiting:
        s = waiting.pop()
        g = field.generators[s]
        if told := meaning(field, g):
            yield s.name, told
            more = (g.of.free_symbols & set(field.generators)) - seen
            seen |= more
            waiting += sorted(more, key=str)
