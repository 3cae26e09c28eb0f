"""The site: every page of every kind in one folder, with a search that needs no network.

In: a folder, and what the command line has to say about its commands. Out: its files; the same bytes for the same
versions and the same kernels.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from ..driver.discover import Project
from ..evidence.campaign import chosen
from ..evidence.subjects import KERNELS, module, origin, work_on
from .functions import FunctionPage, function_pages
from .guide import Chapter, chapters, refusals
from .loss import KernelPage, LossPage, kernel_pages, loss_page, tasks
from .reference import Member, modules
from .render import Entry, Item, contents_of, given, loss_html, template, whole
from .rules import RulePage, rule_pages, slug

Step = Callable[[str, int, int], None]
SECTIONS = (
    ("index.html#losses", "Losses"), ("guide/index.html", "Guide"),
    ("rules/index.html", "Rules"), ("functions/index.html", "Functions"), ("reference/index.html", "Reference"),
    ("guide/errors.html", "Errors"),
)  # fmt: skip
SEARCH, INDEX = "search.html", "search-index.js"
PICTURED = "binary_crossentropy_logits"
"""The kernel whose errors stand on the front page."""
LONGEST = 6000
"""Characters of a page that the search knows."""
LONGEST_CODE = 400_000
"""Characters of C, with its formulas, that stand on the page of a loss; more of it has pages of its own."""


@dataclass(frozen=True)
class Command:
    """A command of the command line."""

    name: str
    help: str
    usage: str
    options: tuple[tuple[str, str], ...]
    example: str


@dataclass(frozen=True)
class File:
    """A page of the site: where it lies, what it is about, what stands on it."""

    path: str
    kind: str
    title: str
    summary: str
    body: Markup
    contents: tuple[Entry, ...] = ()


def build(
    folder: Path, names: Iterable[str], commands: Sequence[Command], step: Step, own: Project | None = None
) -> int:
    """Write the site of these losses or kernels, of all if there are none, and say how many pages it has. `own` is the
    package of losses that are not those of losskernels."""
    work_on(own)
    kernels = chosen(names)
    made = kernel_pages(tasks(kernels, own=own), step)
    losses = [
        loss_page(loss, [made[k] for k in kernels if kernels[k] == loss]) for loss in sorted(set(kernels.values()))
    ]
    files = list(_files(losses, kernels, commands))
    step("pages", 0, len(files))
    for path, text in (*((f.path, _html(f)) for f in files), *_search(files)):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    step("pages", len(files), len(files))
    return len(files) + 1


def _files(losses: Sequence[LossPage], kernels: Mapping[str, str], commands: Sequence[Command]) -> Iterator[File]:
    yield _front(losses)
    rules = rule_pages((rule, page.name, kernel, output) for page in losses for rule, kernel, output in page.rules)
    hrefs = {p.rule.name: f"../rules/{p.slug}.html" for p in rules}
    for page in losses:
        apart = {k.name: f"../code/{k.name}.html" for k in page.kernels if _length(page.kernels) > LONGEST_CODE}
        yield File(
            f"losses/{page.name}.html", "Loss", page.name, page.summary,
            loss_html(page, full=False, hrefs=hrefs, elsewhere=apart), contents_of(page),
        )  # fmt: skip
        for kernel in (k for k in page.kernels if k.name in apart):
            body = template("code.html.jinja", kernel=kernel, loss=page.name, folder=origin().folder)
            summary = f"The C that is emitted for {kernel.name}, and the formula of every statement in it."
            yield File(f"code/{kernel.name}.html", "C", f"The C of {kernel.name}", summary, body)
    yield from _rules(rules)
    yield from _functions(function_pages(dict(kernels)), kernels)
    yield from _guide(list(chapters()))
    yield from _reference(kernels, commands)


def _length(kernels: Iterable[KernelPage]) -> int:
    """Characters of their C with its formulas."""
    return sum(len(c.code) + sum(len(a.formula) for a in c.atoms) for k in kernels for c in k.code)


def _front(losses: Sequence[LossPage]) -> File:
    picture = next((k.errors for page in losses for k in page.kernels if k.name == PICTURED), None)
    body = template(
        "front.html.jinja", title=_name(), intro=_intro(), picture=picture, losses=losses, given=given,
        points=sum(page.points for page in losses),
    )  # fmt: skip
    summary = "Loss kernels from textbook formulas: derived, stable, proved, and compiled."
    return File("index.html", "Front page", _name(), summary, body)


def _name() -> str:
    """What the site is about."""
    return "losskernels" if module() == KERNELS else module()


def _intro() -> Markup:
    """The beginning of the README, or a sentence about a package of own losses."""
    if module() != KERNELS:
        told = "Loss kernels made of {}/ by losskernels, derived, stable, proved and compiled."
        return Markup('<p class="lead">{}</p>').format(told.format((origin().own or ("", ""))[0]))
    first, _, rest = str(next(iter(chapters())).body).partition("</p>")
    return Markup(first.replace("<p>", '<p class="lead">') + "</p>" + rest.partition("</p>")[0] + "</p>")


def _rules(pages: Sequence[RulePage]) -> Iterator[File]:
    body = template("rules.html.jinja", pages=pages)
    yield File("rules/index.html", "Rules", "Rules", "What makes a plain derivative stable.", body)
    for page in pages:
        body = template("rule.html.jinja", page=page, slug=slug)
        kind = "Refused rule" if page.refused else "Rule"
        yield File(f"rules/{page.slug}.html", kind, page.rule.name, page.rule.why, body)


def _functions(pages: Sequence[FunctionPage], kernels: Mapping[str, str]) -> Iterator[File]:
    body = template("functions.html.jinja", pages=pages)
    yield File(
        "functions/index.html", "Functions", "Elementary functions", "Our own exponentials and logarithms.", body
    )
    for page in pages:
        body = template("function.html.jinja", page=page, losses=kernels, folder=origin().folder)
        yield File(f"functions/{page.name}.html", "Function", page.name, page.summary, body)


def _guide(pages: Sequence[Chapter]) -> Iterator[File]:
    yield File(
        "guide/index.html", "Guide", "Guide", "From a formula to a model.", template("guide.html.jinja", chapters=pages)
    )
    for before, page, after in zip([None, *pages], pages, [*pages[1:], None], strict=False):
        body = template("chapter.html.jinja", chapter=page, before=before, after=after)
        yield File(f"guide/{page.slug}.html", "Guide", page.title, page.summary, body)
    found = refusals()
    contents = tuple(Entry(r.code, f"{r.code} {r.meaning}") for r in found)
    body = template("errors.html.jinja", refusals=found)
    yield File(
        "guide/errors.html", "Errors", "Errors", "What every code of a refused definition means.", body, contents
    )


def _reference(kernels: Mapping[str, str], commands: Sequence[Command]) -> Iterator[File]:
    found = list(modules())
    body = template("reference.html.jinja", modules=found)
    yield File("reference/index.html", "Reference", "Reference", "What can be imported, and what can be typed.", body)
    for one in found:
        known = kernels if one.name == module() else {}
        body = template("module.html.jinja", module=one, anchor=_anchor, losses=known)
        contents = tuple(Entry(_anchor(m), m.name) for m in one.members)
        yield File(f"reference/{one.slug}.html", "Reference", one.name, one.summary, body, contents)
    body = template("commands.html.jinja", commands=commands)
    contents = tuple(Entry(c.name, c.name) for c in commands)
    yield File("reference/commands.html", "Reference", "Commands", "Every command with its options.", body, contents)


def _anchor(m: Member, level: int = 2) -> str:
    return m.name


def _html(file: File) -> str:
    up = "../" * file.path.count("/")
    nav = tuple(Item(up + href, text, href == file.path) for href, text in (("index.html", _name()), *SECTIONS))
    return whole(file.title, file.summary, file.body, file.contents, nav, up + SEARCH, front=file.path == "index.html")


def _search(files: Sequence[File]) -> Iterator[tuple[str, str]]:
    """The page that searches, and what it searches in."""
    page = File(SEARCH, "Search", "Search", "Every page by its words.", template("search.html.jinja"))
    yield page.path, _html(page)
    entries = [
        {
            "href": f.path,
            "kind": f.kind,
            "title": f.title,
            "summary": f.summary,
            "parts": " ".join(_headings(f.body)),
            "text": _text(f.body)[:LONGEST],
        }
        for f in files
    ]
    yield INDEX, f"const PAGES = {json.dumps(entries, ensure_ascii=False, indent=0)};\n"


def _headings(body: str) -> Iterator[str]:
    yield from (str(Markup(h).striptags()) for h in re.findall(r"<h\d[^>]*>(.*?)</h\d>", body))


def _text(body: str) -> str:
    """What is read on a page, without plots, formulas and programs."""
    kept = re.sub(
        r"<(svg|math|script|pre class=\"c\"|details)\b.*?</(svg|math|script|pre|details)>", " ", body, flags=re.S
    )
    return " ".join(str(Markup(kept).striptags()).split())
