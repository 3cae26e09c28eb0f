"""A derivation step by step, as it stands on a page. In: an `Explanation`. Out: formulas as HTML, rules, errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ..derive import Derived, Plain
from ..evidence.figures import Figures
from ..explain import short
from ..explain.records import Explanation, OutputExplained, RegionExplained
from ..formulate import Problem
from ..stabilise.rules import Rule
from .breaking import equation
from .layout import SUM, Fraction, Index, Node, Power, Row, Under, letter, math, number, sign
from .notation import Notation


@dataclass(frozen=True)
class Derivative:
    """An output with its plain formula, and that at the label where it differs."""

    name: str
    formula: Markup
    at_label: Markup


@dataclass(frozen=True)
class Step:
    """One step: its formula, or lines of statements; its worst error; the points where that is."""

    name: str
    formula: Markup
    lines: tuple[str, ...]
    error: str
    figures: Figures


@dataclass(frozen=True)
class Compiled:
    """A tier: what is a pair in it, what is proved, what was found."""

    name: str
    pairs: tuple[str, ...]
    bounds: tuple[str, ...]
    proved: str
    error: str


@dataclass(frozen=True)
class RegionSteps:
    """One output in one place, without steps that change nothing. `letters` are the symbols of its normal form with
    their meanings."""

    where: str
    steps: tuple[Step, ...]
    letters: tuple[Markup, ...]
    rules: tuple[Rule, ...]
    proof: str
    compiled: tuple[Compiled, ...]


@dataclass(frozen=True)
class OutputSteps:
    """One output in all its places."""

    name: str
    regions: tuple[RegionSteps, ...]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those that were used, once each."""
        return tuple({rule.name: rule for r in self.regions for rule in r.rules}.values())


def sections(e: Explanation) -> Iterator[OutputSteps]:
    """Every output with its regions."""
    for o in e.outputs:
        yield OutputSteps(o.name, tuple(_region(e, o, r) for r in o.regions))


def _region(e: Explanation, o: OutputExplained, r: RegionExplained) -> RegionSteps:
    place = r.place
    problem = place.variant.derived.problem
    here = place.at_label
    plain, normal = Notation(problem, at_label=here), Notation(problem, place.region.field, at_label=here)
    name = output_name(e.problem, o.name, here)
    formulas = {
        "declared": lambda: plain(e.problem.formula),
        "derived": lambda: plain(place.step.plain),
        "normal form": lambda: normal(place.step.normal),
    }
    steps = [
        Step(
            name=s.name,
            formula=Markup(equation(name, formulas[s.name]())) if s.name in formulas else Markup(""),
            lines=() if s.name in formulas else s.text,
            error=short.found(s.figures),
            figures=s.figures,
        )
        for s in r.stages
    ]
    if len(steps) > 1 and steps[0].formula == steps[1].formula:
        del steps[1]
    letters = tuple(Markup(math(Row((a, sign("="), b)))) for a, b in normal.legend())
    compiled = tuple(
        Compiled(t.name, t.promoted, tuple(map(str, t.bounds)), short.proved(t), short.found(t.figures))
        for t in r.tiers
    )
    proof = f"{r.proof.kernel}, {r.proof.output}: {r.proof.where or 'everywhere'}"
    return RegionSteps(_typeset(r.where), tuple(steps), letters, r.rules, _typeset(proof), compiled)


def _typeset(where: str) -> str:
    return where.replace(">=", "≥")


def core(e: Explanation) -> Markup:
    """What is called u, on whose sign regions are split; empty where none is."""
    for field in (r.place.region.field for o in e.outputs for r in o.regions if r.place.region.side):
        return Markup(math(Notation(e.problem, field)(field.core)))
    return Markup("")


def derivatives(problem: Problem, derived: Derived) -> Iterator[Derivative]:
    """The plain outputs, for any label and any parameter."""
    notation, at_label = Notation(problem), Notation(problem, at_label=True)

    def derivative(o: Plain) -> Derivative:
        name = output_name(problem, o.name)
        here = "" if o.at_label is None else equation(output_name(problem, o.name, at_label=True), at_label(o.at_label))
        return Derivative(o.name, Markup(equation(name, notation(o.formula))), Markup(here))

    yield from (derivative(o) for o in derived.outputs if o.name != "value")
    if derived.hessian_vector is not None:
        yield derivative(derived.hessian_vector)


def reductions(problem: Problem, derived: Derived) -> Iterator[Markup]:
    """The sums over the classes that derivatives are written in."""
    notation = Notation(problem)
    for symbol, body in derived.reductions.items():
        yield Markup(math(Row((notation(symbol), sign("="), notation.total(body)))))


def output_name(problem: Problem, output: str, at_label: bool = False) -> Node:
    """An output as a derivative of the loss L."""
    loss, partial = letter("L"), sign("∂")
    notation = Notation(problem)

    def by(symbol: str, index: Node | None = None) -> Node:
        base = notation.name(symbol)
        return base if index is None else Index(base, index)

    kind, _, names = output.partition("_")
    predictions = [s.name for s in problem.predictions]
    own = (notation.target if at_label else letter("j")) if problem.elements else None
    if kind == "value":
        return loss
    if output == "hessian_vector":
        other = letter("k")
        below = Row((partial, by(predictions[0], own), partial, by(predictions[0], other)))
        entry = Fraction(Row((Power(partial, number("2")), loss)), below)
        return Row((Under(SUM, other), entry, Index(letter("v"), other)))
    if len(predictions) > 1:
        wrt = [p for p in predictions if p in names.split("_")] if kind == "hessian" else [names]
    else:
        wrt = predictions
    if kind == "gradient":
        return Fraction(Row((partial, loss)), Row((partial, by(wrt[0], own))))
    top = Row((Power(partial, number("2")), loss))
    if len(wrt) == 2:
        return Fraction(top, Row((partial, by(wrt[0]), partial, by(wrt[1]))))
    return Fraction(top, Row((partial, Power(by(wrt[0], own), number("2")))))
