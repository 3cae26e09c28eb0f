"""C as HTML: names that lead to what they stand for, and nothing twice.

In: the text of functions, and for each the anchors of the names that it sets. Out: HTML for a `pre`. Indentation is in
tabs. Where there is much of it, lines that stood there before, with the same meaning, are told by how many they are,
and lead there: a kernel goes over long rows several times and computes the same again, and its cases have much in
common.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import takewhile

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SET = re.compile(
    r"\b(?:(?<=const double )|(?<=const lk_pair )|(?<=const int ))(\w+)(?= = )|^( +)(\w+)(?=\[i\] = )", re.M
)
LINK = re.compile(r'<a href="[^"]*">(\w+)</a>')
FEWEST = 6
"""Lines that are worth leaving out."""
LONG = 300
"""Lines of C that are all shown."""
TAB = 4


@dataclass(frozen=True)
class Line:
    """A line of C with its indentation apart, or, where `count` is not 0, what stands for so many lines that stand at
    `place` already."""

    room: int
    html: str
    place: int = 0
    count: int = 0


def listings(functions: Iterable[tuple[str, Mapping[str, str]]], mark: str) -> list[str]:
    """The HTML of each function, given with the anchors of its statements, each of which it has one link to; `mark`
    begins the anchors of lines."""
    functions = list(functions)
    folded = sum(text.count("\n") for text, _ in functions) > LONG
    shown: list[Line | None] = []
    places: dict[tuple[str, ...], list[int]] = {}
    for text, anchors in functions:
        lines = [
            Line(len(line) - len(line.lstrip(" ")), line.lstrip(" ")) for line in linked(text, anchors).split("\n")
        ]
        while lines:
            place, count = _before(shown, places, lines)
            shown.append(Line(lines[0].room, "", place, count) if count else lines[0])
            del lines[: count or 1]
            last = tuple(line.html for line in shown[-FEWEST:] if line is not None and not line.count)
            if folded and len(last) == FEWEST:
                places.setdefault(last, []).append(len(shown) - FEWEST)
        shown.append(None)
    return list(_written(shown, mark))


def _before(
    shown: Sequence[Line | None], places: Mapping[tuple[str, ...], list[int]], lines: Sequence[Line]
) -> tuple[int, int]:
    """Where the most of these lines stand already, and how many; 0 and 0 if too few do."""
    found = [(_common(shown[place:], lines), -place) for place in places.get(tuple(x.html for x in lines[:FEWEST]), ())]
    count, place = max(found, default=(0, 0))
    return -place, count


def _common(shown: Sequence[Line | None], lines: Sequence[Line]) -> int:
    """How many lines are the same, whatever their indentation."""
    same = (a is not None and not a.count and a.html == b.html for a, b in zip(shown, lines, strict=False))
    return sum(1 for _ in takewhile(bool, same))


def _written(shown: Sequence[Line | None], mark: str) -> Iterator[str]:
    wanted = {line.place for line in shown if line is not None and line.count}
    parts: list[str] = []
    linked: set[str] = set()

    def once(match: re.Match[str]) -> str:
        again = match[0] in linked
        linked.add(match[0])
        return match[1] if again else match[0]

    for place, line in enumerate(shown):
        if line is None:
            yield "\n".join(parts)
            parts = []
            linked.clear()
            continue
        again = f'<a href="#{mark}{line.place}">⋮ {line.count} lines that stand above</a>'
        anchor = f'<b id="{mark}{place}"></b>' if place in wanted else ""
        room = "\t" * (line.room // TAB) + " " * (line.room % TAB)
        parts.append(f"{room}{anchor}{again if line.count else LINK.sub(once, line.html)}")


def linked(text: str, anchors: Mapping[str, str]) -> str:
    """C as HTML: wherever a name is set, it is a link to its statement; comments are marked."""
    parts, end = [], 0
    for match in COMMENT.finditer(text):
        parts += [_links(text[end : match.start()], anchors), f"<i>{escape(match[0])}</i>"]
        end = match.end()
    return "".join([*parts, _links(text[end:], anchors)])


def _links(text: str, anchors: Mapping[str, str]) -> str:
    def link(match: re.Match[str]) -> str:
        name, room = match[1] or match[3], match[2] or ""
        anchor = anchors.get(name)
        return match[0] if anchor is None else f'{room}<a href="#{anchor}">{name}</a>'

    return SET.sub(link, escape(text, quote=False))
