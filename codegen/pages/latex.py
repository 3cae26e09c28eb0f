"""The formulas of a kernel in LaTeX, with comments that say what they are. In: a problem. Out: lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from ..derive import Derived, derive
from ..field.normal_form import product
from ..formulate import Problem
from ..normalise import Normal, NormalCase, normalise
from .layout import Row, sign
from .notation import Notation
from .steps import output_name

SIDES = {1: "u >= 0", -1: "u < 0"}


def latex(problem: Problem) -> Iterator[str]:
    """The declared formula, its plain derivatives, and the normal forms of all of them."""
    derived = derive(problem)
    plain = Notation(problem)
    yield f"% {problem.name}: predictions by the link {problem.link}"
    for symbol, body in derived.reductions.items():
        yield _equation(Row((plain(symbol), sign("="), plain.total(body))).latex(), "a sum over the classes")
    for o in (*derived.outputs, *([derived.hessian_vector] if derived.hessian_vector else [])):
        name = output_name(problem, o.name)
        yield _equation(Row((name, sign("="), plain(o.formula))).latex(), o.name)
        if o.at_label is not None:
            here = output_name(problem, o.name, at_label=True)
            text = Row((here, sign("="), Notation(problem, at_label=True)(o.at_label))).latex()
            yield _equation(text, f"{o.name} at the label")
    yield from _normal_forms(problem, derived)


def _normal_forms(problem: Problem, derived: Derived) -> Iterator[str]:
    form = normalise(derived)
    for case in (*form.cases, *form.directional):
        for variant in case.variants:
            for normal in variant.outputs:
                yield from _regions(problem, variant.derived.problem, case, variant.label, normal)


def _regions(problem: Problem, special: Problem, case: NormalCase, label: object, normal: Normal) -> Iterator[str]:
    guards = [str(g) for g in case.guards if label is None or g is not case.guards[-1]]
    target = [] if label is None else [f"{case.guards[-1].name} = {label}"]
    for at_label, regions in ((False, normal.regions), (True, normal.at_label)):
        for region in regions:
            notation = Notation(special, region.field, at_label=at_label)
            name = output_name(problem, normal.plain.name, at_label)
            text = Row((name, sign("="), notation(product(*region.form)))).latex()
            side = [SIDES[region.side]] if region.side else []
            places = [*guards, *target, *(["at the label"] if at_label else []), *side]
            yield _equation(text, ", ".join([f"{normal.plain.name}, normal form", *places]))
            for letter, meaning in notation.legend():
                yield Row((letter, sign("="), meaning)).latex()


def _equation(text: str, about: str) -> str:
    return f"% {about}\n{text}"
