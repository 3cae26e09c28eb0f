"""Pages in a real browser: nothing is said on the console, nothing is fetched, nothing overflows, formulas are laid
out, everything can be read, every link leads somewhere, and the search finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import browser
import pytest
from losskernels.codegen import cli
from losskernels.codegen.pages import site as pages
from typer.testing import CliRunner

KERNELS = ("binary_crossentropy_logits", "sparse_categorical_crossentropy_logits", "gaussian_nll")
PAGES = (
    "index.html", "losses/binary_crossentropy.html", "losses/categorical_crossentropy.html", "losses/gaussian_nll.html",
    "code/sparse_categorical_crossentropy_logits.html",
    "rules/index.html", "rules/log-of-1-x.html", "functions/log1p.html", "guide/import.html", "guide/accuracy.html",
    "guide/errors.html", "reference/losskernels-losses.html", "reference/commands.html", "search.html",
)  # fmt: skip
WITH_FORMULAS = tuple(p for p in PAGES if p.startswith(("losses/", "rules/")))
PAPER = 718
"""The width of A4 in pixels of CSS, without margins."""
TEXT, LARGE, LINES = 4.5, 3.0, 3.0
"""The contrasts of WCAG 2 AA: of text, of large text, of lines."""

needs_browser = pytest.mark.skipif(
    bool(browser.MISSING),
    reason=f"{' and '.join(browser.MISSING)} is not installed: apt-get install -y {' '.join(browser.MISSING)}",
)

CONTRASTS = """
const channel = c => c <= .03928 * 255 ? c / 255 / 12.92 : ((c / 255 + .055) / 1.055) ** 2.4;
const parse = text => (text.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
function ground(e) {
  for (; e; e = e.parentElement) {
    const color = parse(getComputedStyle(e).backgroundColor);
    if (color.length === 3 || color[3] > 0) return color;
  }
  return [255, 255, 255];
}
document.querySelectorAll("details").forEach(d => d.open = true);
const found = [];
for (const e of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(e), svg = e instanceof SVGElement;
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const stroke = svg && e.tagName === "path" && !e.classList.contains("grid") && style.stroke !== "none";
  if (!own && !stroke || !e.getClientRects().length || e.matches("script, style, noscript, noscript *")) continue;
  const size = parseFloat(style.fontSize), bold = +style.fontWeight >= 600;
  const wanted = stroke ? LINES : size >= 24 || size >= 18.66 && bold ? LARGE : TEXT;
  const color = parse(stroke ? style.stroke : svg ? style.fill : style.color);
  const seen = ratio(color, ground(e));
  if (seen < wanted - .005) found.push([e.outerHTML.slice(0, 90), seen, wanted]);
}
return found;
"""

FRACTIONS = """
return [...document.querySelectorAll("mfrac")].map(f => {
  const [top, bottom] = [...f.children].map(c => c.getBoundingClientRect());
  return [top.height > 0 && bottom.height > 0, top.bottom <= bottom.top + 2, getComputedStyle(f).display];
});
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a few kernels of different kinds; the C of one of them is so long that it has a page of its own."""
    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "LONGEST_CODE", 12_000)
        result = CliRunner().invoke(cli.app, ["site", *KERNELS, "--out", str(folder)])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browser.started(tmp_path_factory.mktemp("browser")) as started:
        yield started


@needs_browser
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_quiet_complete_and_fits(site: Path, driver: Any, page: str, width: int) -> None:
    told, asked = browser.look(driver, site / page, width)
    assert told == []
    own = {(site / page).as_uri(), *([(site / "search-index.js").as_uri()] if page == "search.html" else [])}
    assert {a for a in asked if not a.startswith("data:,")} == own
    driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    wide, window = driver.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
    assert window == width and wide <= width


@needs_browser
@pytest.mark.parametrize("page", PAGES)
def test_a_printed_page_fits_its_paper(site: Path, driver: Any, page: str) -> None:
    """A4 with margins of 1 cm: what is folded on the screen is open, and formulas and tables are not cut off."""
    browser.look(driver, site / page, PAPER)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": []})
    try:
        assert driver.execute_script("return document.documentElement.scrollWidth") <= PAPER
        closed = "return [...document.querySelectorAll('details > .inside')].filter(e => !e.getClientRects().length)"
        assert driver.execute_script(closed) == []
    finally:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


@needs_browser
@pytest.mark.parametrize("page", WITH_FORMULAS)
def test_formulas_are_laid_out(site: Path, driver: Any, page: str) -> None:
    browser.look(driver, site / page, 1280)
    driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    fractions = driver.execute_script(FRACTIONS)
    assert driver.execute_script("return document.querySelectorAll('math').length")
    assert all(seen and above and display == "block math" for seen, above, display in fractions)
    assert fractions or page.startswith("rules/log")


@needs_browser
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_everything_can_be_read(site: Path, driver: Any, page: str, dark: bool) -> None:
    browser.look(driver, site / page, 1280, dark)
    ground = driver.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(22, 24, 27)") == dark
    limits = f"const TEXT = {TEXT}, LARGE = {LARGE}, LINES = {LINES};"
    assert driver.execute_script(limits + CONTRASTS) == []


@needs_browser
def test_the_search_finds(site: Path, driver: Any) -> None:
    """From the field on any page, without a network."""
    told, _ = browser.look(driver, site / "search.html", 390, query="?q=gaussian")
    first = driver.execute_script("return document.querySelector('#found a').getAttribute('href')")
    assert first == "losses/gaussian_nll.html" and told == []
    browser.look(driver, site / "search.html", 390, query="?q=no+such+word+anywhere")
    assert driver.execute_script("return document.getElementById('count').textContent") == "0 pages"


class Reader(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.anchors: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name in ("href", "src", "action") and value:
                self.links.append(value)
            if name == "id" and value:
                self.anchors.append(value)


def test_links_lead_somewhere(site: Path) -> None:
    read = {path: Reader(path.read_text("utf-8")) for path in site.rglob("*.html")}
    assert len(read) > 40
    for path, page in read.items():
        assert len(page.anchors) == len(set(page.anchors)), path
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("https", "data"):
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), f"{path.name}: {link}"
            if parts.fragment:
                assert unquote(parts.fragment) in read[target].anchors, f"{path.name}: {link}"


def test_a_page_stands_alone(site: Path) -> None:
    """Nothing but links names another file, and no script but that of the search."""
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"<link (?!rel=\"icon\" href=\"data:,\")|@import|url\(|<img|<iframe", text), path
        assert ("<script" in text) == (path.name == "search.html")
