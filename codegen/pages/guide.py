"""The guide: the README's sections, a page each, and what the codes of errors mean.

In: the README, of the checkout or of the installed package. Out: `Chapter`s. Its text is written once, in the README.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import metadata

from markdown_it import MarkdownIt
from markupsafe import Markup

from ..codes import CODES
from ..evidence.subjects import library
from ..explain.refusals import Refusal, refusal

FIRST = "Install"
"""What stands before the README's first heading."""
CHAPTERS = {
    FIRST: "install", "Define": "define", "Regenerate": "regenerate", "Import": "import", "Audit": "audit",
    "Accuracy": "accuracy", "In SciPy": "scipy", "In boosters": "boosters", "Losses of your own": "own-losses",
    "Architecture": "architecture", "Limits": "limits",
}  # fmt: skip


@dataclass(frozen=True)
class Chapter:
    """A page of the guide."""

    title: str
    slug: str
    body: Markup

    @property
    def summary(self) -> str:
        """Its first sentence, without marks."""
        text = " ".join(str(self.body.striptags()).split())
        return re.split(r"(?<=[.:]) ", text)[0]


def readme() -> str:
    path = library().root / "README.md"
    return path.read_text("utf-8") if path.is_file() else str(metadata("losskernels").json["description"])


def chapters() -> Iterator[Chapter]:
    """Every section of the README."""
    first, *sections = re.split(r"^## ", readme(), flags=re.MULTILINE)
    yield Chapter(FIRST, CHAPTERS[FIRST], html(first.partition("\n")[2]))
    for section in sections:
        title, _, text = section.partition("\n")
        yield Chapter(title, CHAPTERS.get(title, re.sub(r"\W+", "-", title.lower())), html(text))


def html(text: str) -> Markup:
    """Markdown as HTML; wide tables scroll in a box of their own."""
    rendered = str(MarkdownIt("commonmark", {"html": False}).enable("table").render(text))
    rendered = rendered.replace("<table>", '<div class="scroll"><table>').replace("</table>", "</table></div>")
    return Markup(rendered)


def refusals() -> list[Refusal]:
    """Every code of a definition error with its examples."""
    return [refusal(code) for code in CODES]
