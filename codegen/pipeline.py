"""The compiler as one value: the passes in order, and what they make of a definition file.

    declare     file          -> Declaration     checked; the plain formula
    formulate   Declaration   -> Problem, ...    one per link and target encoding
    derive      Problem       -> Derived         plain derivatives
    normalise   Derived       -> NormalForm      one normal form per case, side and output
    stabilise   NormalForm    -> Stable          statements without cancellation and overflow
    lower       Stable        -> Kernel, ...     verified IR
    scale       Kernel        -> Kernel          inputs in the middle of the doubles, by powers of two
    prove       Kernel, ...   -> Proof, ...      the IR read back equals the derivatives
    bound       Kernel        -> Bounded         pairs where doubles are not enough, and a proved bound for every output
    emit        all of them   -> LossText        audit, C, bindings

Every pass is a file or a folder of that name. What is proved is the scaled kernel; errors are bounded without
scaling, which changes none of them, and the kernel is scaled after that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from losskernels.description import U10 as TIER

from . import certificate, promise
from .audit import Derivation, audit
from .bound import PLAIN, U10, Bounded, bound, contract
from .bound.fine import refined
from .bound.roots import resolve
from .bound.scenes import Scenes, scenes_of
from .bound.single import with_single
from .compiled import Binding, CompiledLoss, LossText
from .declare import Written, declare
from .derive import derive
from .emit.bindings import loss_files
from .emit.c import emit_c
from .formulate import Problem, formulate
from .ir import Kernel
from .lower import lower
from .normalise import normalise
from .prove import prove
from .scale import scale
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


def compile_definition(given: Path | Written, certificates: Path | None = None, own: bool = False) -> CompiledLoss:
    """Every kernel of a definition, proved, with the certificates in that folder where they fit; of a file, by default
    with those of its project. Bounds that are wider than what is promised are refused, and of an `own` loss a concern.
    """
    if isinstance(given, Path):
        name, certificates = given.stem, certificates or given.parent.parent / "generated" / certificate.FOLDER
    else:
        name = given.definition.name
    known = certificate.read(certificates / f"{name}.json") if certificates else {}
    with supervised(given):
        declaration = declare(given)
        made: list[Derivation] = []
        made_certificates: list[certificate.Certificate] = []
        missed: list[contract.Miss] = []
        for problem in formulate(declaration):
            stable = stable_form(problem)
            kernels = lower(stable)
            proofs = prove(tuple(map(scale, kernels)), stable.normal)
            scenes = [(k, scenes_of(k)) for k in map(resolve, kernels)]
            plain = tuple(bound(k, s, PLAIN, known.get(k.name)) for k, s in scenes)
            tier = [(u10(k), s) for k, s in scenes if declaration.u10]
            exact = tuple(bound(k, s, U10, known.get(k.name)) for k, s in tier)
            missed += contract.missed(contract.PLAIN, plain, declaration.wider)
            missed += contract.missed(contract.U10, exact, declaration.wider)
            plain = tuple(_with_single(b, s) for b, (_, s) in zip(plain, scenes, strict=True))
            made_certificates += [b.certificate for b in (*plain, *exact)]
            made.append(Derivation(stable, proofs, _scaled(plain), _scaled(exact)))
        if missed and not own:
            raise promise.broken(given, declaration.wider, missed)
        return CompiledLoss(
            declaration.name, declaration.source, declaration.summary, declaration.description,
            tuple(_binding(m) for m in made), audit(declaration, made),
            certificate.text(made_certificates),
            (promise.concern(given, declaration.wider, missed),) if missed else (),
        )  # fmt: skip


def _with_single(bounded: Bounded, scenes: Scenes) -> Bounded:
    return replace(bounded, kernel=with_single(bounded.kernel, scenes))


def _scaled(bounded: tuple[Bounded, ...]) -> tuple[Bounded, ...]:
    """The same kernels with their inputs in the middle of the doubles, which changes no error."""
    return tuple(replace(b, kernel=scale(b.kernel)) for b in bounded)


def u10(kernel: Kernel) -> Kernel:
    """The same under the name that it has in the tier within one unit in the last place, its exponents refined."""
    return refined(replace(kernel, name=f"{kernel.name}{TIER}"))


def _binding(made: Derivation) -> Binding:
    problem = made.stable.problem
    about = problem.link, str(problem.formula)
    plain, exact = (tuple(b.kernel for b in tier) for tier in (made.plain, made.u10))
    claims, exact_claims = (tuple(x for b in tier for x in b.bounds) for tier in (made.plain, made.u10))
    tier = Binding(f"{problem.name}{TIER}", *about, *_both(exact), None, exact_claims) if exact else None
    return Binding(problem.name, *about, *_both(plain), tier, claims)


def _both(kernels: tuple[Kernel, ...]) -> tuple[Kernel, Kernel | None]:
    """A kernel and its companion for the Hessian-vector product, None where it has none."""
    return kernels[0], next(iter(kernels[1:]), None)


def compile_file(given: Path | Written, own: bool = False) -> LossText:
    """The text of everything that is generated from one definition."""
    return text_of(compile_definition(given, own=own))


def text_of(loss: CompiledLoss) -> LossText:
    """The audit, C and bindings of a loss."""
    c_files = [(f"c/{tier.name}.c", emit_c(loss, tier)) for b in loss.bindings for tier in b.tiers]
    certificates = (f"{certificate.FOLDER}/{loss.name}.json", loss.certificates)
    files = ((f"audit/{loss.name}.txt", loss.audit), certificates, *c_files, *loss_files(loss))
    return LossText(
        loss=loss.name,
        source=loss.source,
        summary=loss.summary,
        kernels=tuple(k.name for k in loss.kernels),
        bindings=tuple(b.name for b in loss.bindings),
        files=tuple(files),
        concerns=loss.concerns,
    )
