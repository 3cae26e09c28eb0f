"""What the compiler hands to the emitters: a loss with its kernels, and the text files that they become."""

from __future__ import annotations

from dataclasses import dataclass

from .certificate import Bound
from .ir import Kernel


@dataclass(frozen=True, slots=True)
class Binding:
    """One public kernel object: a loss with one link and one target encoding.

    `formula` is the plain formula in the definition's symbols with the link substituted, `link` its name ("identity",
    "logit", ...), `hessian_vector` the companion kernel of a loss with a class axis. `u10` is the same within one unit
    in the last place, where the definition asks for it; its kernels are called as these are, with _u10 after it.
    `bounds` are proved of the outputs of this object alone.
    """

    name: str
    link: str
    formula: str
    kernel: Kernel
    hessian_vector: Kernel | None = None
    u10: Binding | None = None
    bounds: tuple[Bound, ...] = ()

    @property
    def tiers(self) -> tuple[Binding, ...]:
        """This object, and its u10 if it has one: a C file for each."""
        return (self,) if self.u10 is None else (self, self.u10)

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """The C kernels of this object alone, in the order of its file."""
        return (self.kernel,) if self.hessian_vector is None else (self.kernel, self.hessian_vector)


@dataclass(frozen=True, slots=True)
class CompiledLoss:
    """A definition after all passes. `summary` is the docstring's first sentence, `description` the rest of it,
    `source` the definition's path below the project ("definitions/poisson.py"), `audit` the reviewable derivation,
    `certificates` what spares the next run the search for pairs, `concerns` what its author is warned of."""

    name: str
    source: str
    summary: str
    description: str
    bindings: tuple[Binding, ...]
    audit: str
    certificates: str
    concerns: tuple[str, ...] = ()

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """Every C kernel of the loss."""
        return tuple(k for b in self.bindings for tier in b.tiers for k in tier.kernels)


@dataclass(frozen=True, slots=True)
class LossText:
    """The text of one loss: what `generate` caches and writes. `files` maps paths below generated/ to their text."""

    loss: str
    source: str
    summary: str
    kernels: tuple[str, ...]
    bindings: tuple[str, ...]
    files: tuple[tuple[str, str], ...]
    concerns: tuple[str, ...] = ()
