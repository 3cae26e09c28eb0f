"""One work by everybody: which calls there are, whether they compute the same, and how long they take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np

from .clock import Call, fastest
from .copy import copy_call, library
from .ours import our_calls
from .work import Inputs, Work, inputs

PEERS = {
    "NumPy": "numpy_",
    "scikit-learn": "sklearn_",
    "numba": "numba_",
    "PyTorch": "torch_",
    "JAX": "jax_",
    "TensorFlow": "tensorflow_",
}
"""The modules of `peers`, by the name of the library."""
OURS, FRESH, COPY = "out=", "fresh", "copy"
PLACED = ("numba",)
"""The ways of others that store into arrays that are there; all others make fresh ones."""
TOLERANCE = {"float32": 1e-3, "float64": 1e-6}
"""Of the largest result. Peers round more than we do; what is beyond is another formula."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Nanoseconds per element of a work on some threads, by who does it: OURS, FRESH, COPY, and peers' ways."""

    work: Work
    threads: int
    ns: dict[str, float]

    @property
    def ours(self) -> float:
        """Into arrays that are there, if any are stored."""
        return self.ns.get(OURS, self.ns[FRESH])

    def beside(self, peer: str) -> float:
        """Ours in the way in which that peer stores."""
        return self.ours if peer in PLACED else self.ns[FRESH]

    @property
    def peers(self) -> dict[str, float]:
        return {name: ns for name, ns in self.ns.items() if name not in (OURS, FRESH, COPY)}


@dataclass(slots=True)
class Bench:
    """Times works on some threads; `told` collects what is left out and why."""

    threads: int
    seconds: float
    told: list[str] = field(default_factory=list)

    def time(self, work: Work, peers: bool) -> Timing:
        given = inputs(work)
        calls: dict[str, Call] = our_calls(work, given, self.threads)
        copy = copy_call(work, self.threads)
        if copy is None:
            self.tell(f"no copy limit: {library()}")
        else:
            calls[COPY] = copy
        if peers:
            wanted = next(iter(calls.values()))()
            for name in PEERS:
                calls |= self.usable(name, work, given, wanted)
        took = fastest(calls, self.seconds)
        return Timing(work, self.threads, {name: s / work.elements * 1e9 for name, s in took.items()})

    def usable(self, library: str, work: Work, given: Inputs, wanted: Any) -> Mapping[str, Call]:
        """What the library can do of this, and does right."""
        try:
            module = import_module(f"{__package__}.peers.{PEERS[library]}")
        except ImportError as error:
            self.tell(f"{library} is not installed: skipped ({error})")
            return {}
        found = {}
        for name, call in module.calls(work, given, self.threads).items():
            try:
                results = [np.asarray(x) for x in call()]
            except Exception as error:
                self.tell(f"{name} fails on {work.title}: {str(error).strip().splitlines()[0]}")
                continue
            if all(_alike(x, y, work) for x, y in zip(results, wanted, strict=True)):
                found[name] = call
            else:
                self.tell(f"{name} computes something else for {work.title}, {work.outputs}: skipped")
        return found

    def tell(self, sentence: str) -> None:
        if sentence not in self.told:
            self.told.append(sentence)


def _alike(theirs: Any, ours: Any, work: Work) -> bool:
    """A sum where we have values stands for all of them."""
    ours = ours.sum(dtype=np.float64) if theirs.ndim == 0 else ours
    largest = float(np.max(np.abs(ours)))
    return bool(np.max(np.abs(np.asarray(theirs, np.float64) - ours)) <= TOLERANCE[work.dtype] * largest)
