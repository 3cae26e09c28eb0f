"""What was measured on compiled kernels: a text for each loss, which stays while its key fits.

In: the texts of the losses, the C that they share, the groups of the last manifest. Out: the groups that still hold,
and the keys of those that are to be measured again, once the kernels are in place. The key of a loss is the hash of its
own C and audit, of the C that all share and of what measures, and they are not measured again while that is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..compiled import LossText
from .hashes import digest, digest_of
from .manifest import FILE, Group

FOLDER = "audit/measured"
COUNTED = ("audit/", "c/")
"""What of a loss its figures depend on: the bounds that they stand beside, and the C."""

Measure = Callable[[Sequence[str], Callable[[int, int], None]], dict[str, str]]
"""The text of each of these losses, from the kernels in place, telling how far the work is."""
Texts = dict[str, str]


def group_of(loss: str) -> str:
    """The name of its group in the manifest."""
    return f"measured {loss}"


def path_of(loss: str) -> str:
    return f"{FOLDER}/{loss}.txt"


def records(path: str) -> bool:
    """Whether a file says what was measured: a table, or the manifest with its key."""
    return path.startswith(f"{FOLDER}/") or path == FILE


def keys(
    losses: Mapping[str, LossText], common: Iterable[str], native: Iterable[Path], compiler: Path
) -> dict[str, str]:
    """Loss name to the hash of everything that its figures depend on: its text, the generated C that is `common` to all
    and the sources `native` to the library, what measures."""
    files = (*native, *sorted((compiler / "evidence").glob("*.py")))
    shared = [*map(digest, common), *(digest(path.read_bytes()) for path in files)]

    def own(text: LossText) -> list[str]:
        return [f"{path}:{digest(content)}" for path, content in sorted(text.files) if path.startswith(COUNTED)]

    return {name: digest_of([*shared, *own(text)]) for name, text in losses.items()}


def kept(
    wanted: Mapping[str, str], untouched: Iterable[str], old: Mapping[str, Group], present: Texts
) -> dict[str, tuple[str, Texts]]:
    """The groups whose key fits, and those of losses that are left as they are, stale or not, if their file lies there
    as it was written."""
    groups = {}
    for loss in (*wanted, *untouched):
        group, path = old.get(group_of(loss)), path_of(loss)
        if group is None or digest(present.get(path, "")) != group.files.get(path):
            continue
        if group.key == wanted.get(loss, group.key):
            groups[group_of(loss)] = (group.key, {path: present[path]})
    return groups


def new(wanted: Mapping[str, str], tables: Mapping[str, str]) -> dict[str, tuple[str, Texts]]:
    """The groups of what was measured just now."""
    return {group_of(loss): (wanted[loss], {path_of(loss): text}) for loss, text in tables.items()}
