"""What an exhaustive audit has found so far, and the evidence that it leaves.

In: a `Question`. While it is under way, a state in the user's cache folder, from which it goes on after an
interruption; at the end tests/evidence/<kernel>.json, keyed by the hash of the C that it ran on. Each file is replaced
as a whole or not at all.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ..driver.cache import user_folder
from ..driver.discover import Project, digest, digest_of
from ..driver.sync import read_text, write
from ..errors import UsageError
from .exhaustive import CHUNKS, Answer, Question, Slice, Slices, decide, look, total
from .processes import side_by_side

SAVED = 16
"""Chunks between two savings of the state."""
Step = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Stored answers about a kernel, and whether they are about its present C."""

    kernel: str
    parameters: dict[str, float]
    screen: str
    current: bool
    answers: tuple[Answer, ...]

    @property
    def worst(self) -> float:
        return max(a.worst for a in self.answers)

    @property
    def faults(self) -> int:
        return sum(a.nonfinite + a.flushed for a in self.answers)


@dataclass
class State:
    """The chunks that are done, and what they hold together."""

    path: Path
    done: set[int] = field(default_factory=set)
    slices: Slices = field(default_factory=dict)

    def save(self) -> None:
        slices = [[label, output, asdict(slice)] for (label, output), slice in self.slices.items()]
        _replace(self.path, json.dumps({"done": sorted(self.done), "slices": slices}))


def key(texts: Path, kernel: str) -> str:
    """The hash of a kernel's C and of the elementary functions that it includes."""
    return digest_of(digest((texts / "c" / name).read_bytes()) for name in (f"{kernel}.c", "elementary.h"))


def stored(project: Project, texts: Path, kernels: Iterable[str]) -> Iterator[Evidence]:
    """The evidence about these kernels, where there is some."""
    for kernel in kernels:
        text = read_text(_file(project, kernel))
        if text is None:
            continue
        try:
            data = json.loads(text)
            answers = tuple(Answer(**a) for a in data["answers"])
            current = data["key"] == key(texts, kernel)
            yield Evidence(kernel, data["parameters"], data["screen"], current, answers)
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"tests/evidence/{kernel}.json cannot be read ({error}).\n"
                f"  help: delete it, or renew it: losskernels audit {kernel} --exhaustive"
            ) from error


def exhaust(project: Project, texts: Path, question: Question, step: Step, jobs: int, chunks: int = CHUNKS) -> None:
    """Looks at the chunks of logits that are not done yet, and stores the answers when all are."""
    state = resumed(question, key(texts, question.kernel))
    with _saved(state):
        missing = [chunk for chunk in range(chunks) if chunk not in state.done]
        step(question.kernel, len(state.done), chunks)
        for chunk, found in side_by_side(partial(look, question), missing, min(jobs, max(len(missing), 1))):
            state.slices = total([state.slices, found])
            state.done.add(chunk)
            step(question.kernel, len(state.done), chunks)
            if len(state.done) % SAVED == 0:
                state.save()
    answers = [asdict(a) for a in decide(question, state.slices)]
    data = {
        "kernel": question.kernel,
        "parameters": dict(question.parameters),
        "screen": question.tier,
        "key": key(texts, question.kernel),
        "answers": answers,
    }
    _replace(_file(project, question.kernel), json.dumps(data, indent=2) + "\n")
    state.path.unlink(missing_ok=True)


def resumed(question: Question, key: str) -> State:
    """The state of this question about this C; an empty one if there is none that can be read."""
    path = cache_folder() / f"{question.kernel}-{digest_of([repr(question), key])[:16]}.json"
    try:
        data: dict[str, Any] = json.loads(read_text(path) or "{}")
        slices = {(label, output): Slice(**fields) for label, output, fields in data["slices"]}
        for slice in slices.values():
            slice.doubtful = [(away, bits) for away, bits in slice.doubtful]
        return State(path, set(data["done"]), slices)
    except (ValueError, KeyError, TypeError):
        return State(path)


def cache_folder() -> Path:
    """Where states are kept: the user's cache folder."""
    return user_folder() / "exhaustive"


@contextmanager
def _saved(state: State) -> Iterator[None]:
    """The state is saved however the work ends."""
    try:
        yield
    finally:
        state.save()


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.draft")
    write(draft, text)
    os.replace(draft, path)


def _file(project: Project, kernel: str) -> Path:
    return project.root / "tests" / "evidence" / f"{kernel}.json"
