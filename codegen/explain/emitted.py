"""The part of a generated C file that computes one output. In: the file's text. Out: some of its paragraphs."""

from __future__ import annotations

import re

from ..ir import Kernel

WANTED = re.compile(r"    if \(((?:(?:want_)?\w+(?: \|\| )?)+)\)")
"""The head of a paragraph that is for some outputs only."""


def code_of(text: str, kernel: Kernel, case: int, output: str) -> str:
    """The function of a case without the paragraphs that are for other outputs; empty if it is not there."""
    match = re.search(rf"^static void {kernel.name}_case_{case}\(.*?^}}$", text, re.MULTILINE | re.DOTALL)
    if match is None:
        return ""
    outputs = {o.name for o in kernel.outputs}
    kept = [p for p in match[0].split("\n\n") if not _is_for_others(p, outputs, output)]
    found = "\n\n".join(kept)
    return found if found.endswith("\n}") else found + "\n}"


def _is_for_others(paragraph: str, outputs: set[str], output: str) -> bool:
    match = WANTED.match(paragraph)
    named = {n.removeprefix("want_") for n in re.findall(r"\w+", match[1])} if match else set()
    return bool(named & outputs) and output not in named
