"""The compiler as one value: the passes in order, and what they make of a definition file.

    declare     file          -> Declaration     checked; the plain formula
    formulate   Declaration   -> Problem, ...    one per link and target encoding
    derive      Problem       -> Derived         plain derivatives
    normalise   Derived       -> NormalForm      one normal form per case, side and output
    stabilise   NormalForm    -> Stable          statements without cancellation and overflow
    lower       Stable        -> Kernel, ...     verified IR
    prove       Kernel, ...   -> Proof, ...      the IR read back equals the derivatives
    emit        all of them   -> LossText        audit, C, bindings

A pass that bounds and repairs rounding errors belongs between stabilise and lower: it takes and returns `Stable`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from .audit import audit
from .compiled import Binding, CompiledLoss, LossText
from .declare import Written, declare
from .derive import derive
from .emit.bindings import loss_files
from .emit.c import emit_c
from .formulate import Problem, formulate
from .ir import Kernel
from .lower import lower, promoted
from .normalise import normalise
from .prove import Proof, prove
from .stabilise import Stable, stabilise
from .supervise import supervised

PASSES: tuple[Callable[[Any], Any], ...] = (derive, normalise, stabilise)


def stable_form(problem: Problem) -> Stable:
    """What the passes up to stabilise make of one problem."""
    value: Any = problem
    for step in PASSES:
        value = step(value)
    assert isinstance(value, Stable)
    return value


def compile_definition(given: Path | Written) -> CompiledLoss:
    """Every kernel of a definition, proved."""
    with supervised(given):
        declaration = declare(given)
        made: list[tuple[Stable, tuple[Kernel, ...], tuple[Proof, ...]]] = []
        for problem in formulate(declaration):
            stable = stable_form(problem)
            kernels = lower(stable)
            made.append((stable, kernels, prove(kernels, stable.normal)))
        bindings = tuple(_binding(s.problem, kernels, declaration.u10) for s, kernels, _ in made)
        return CompiledLoss(
            declaration.name, declaration.source, declaration.summary, declaration.description, bindings,
            audit(declaration, made),
        )  # fmt: skip


def _binding(problem: Problem, kernels: tuple[Kernel, ...], u10: bool) -> Binding:
    kernel, vector = kernels[0], next(iter(kernels[1:]), None)
    plain = Binding(problem.name, problem.link, str(problem.formula), kernel, vector)
    if not u10:
        return plain
    exact = promoted(kernel), vector and promoted(vector)
    return replace(plain, u10=Binding(f"{plain.name}_u10", plain.link, plain.formula, *exact))


def compile_file(given: Path | Written) -> LossText:
    """The text of everything that is generated from one definition."""
    return text_of(compile_definition(given))


def text_of(loss: CompiledLoss) -> LossText:
    """The audit, C and bindings of a loss."""
    c_files = [(f"c/{tier.name}.c", emit_c(loss, tier)) for b in loss.bindings for tier in b.tiers]
    files = ((f"audit/{loss.name}.txt", loss.audit), *c_files, *loss_files(loss))
    return LossText(
        loss=loss.name,
        source=loss.source,
        summary=loss.summary,
        kernels=tuple(k.name for k in loss.kernels),
        bindings=tuple(b.name for b in loss.bindings),
        files=tuple(files),
    )
