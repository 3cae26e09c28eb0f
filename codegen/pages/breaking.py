"""Long formulas in pieces, between which a browser can begin a new line, however wide the page is.

In: a layout. Out: HTML. A sum is broken before its signs, a product before its dots, also within parentheses; a long
numerator is written as a factor of 1 over the denominator. MathML itself has no line breaks in today's browsers.
"""

from __future__ import annotations

from .layout import SIGNS, THIN, TIMES, Fence, Fraction, Index, Leaf, Node, Power, Root, Row, Under, math, sign

LONG, PIECE = 42.0, 26.0
"""Letters in a line of a formula that stays in one piece, and of a piece that does."""
SCRIPT = 0.7
"""The size of exponents and indices."""
OPEN, CLOSE = sign("("), sign(")")
Piece = tuple[Node, ...]
"""What stands on one line, side by side."""
INFIX = ' form="infix"'
"""What MathML needs to be told of the sign that a line begins with."""
DOT = Leaf("mo", "·", r"\cdot", INFIX)
PLUS = ("+", SIGNS["-"])


def equation(name: Node, formula: Node) -> str:
    """`name = formula`, on several lines where it has to be."""
    return _shown((name, sign("=")), formula)


def block(formula: Node) -> str:
    """A formula of its own, on several lines where it has to be."""
    return _shown((), formula)


def _shown(before: Piece, formula: Node) -> str:
    whole = Row((*before, formula))
    if width(whole) <= LONG:
        return math(whole, display=True)
    first, *rest = pieces(formula)
    lines = (Row((*before, *first)), *map(Row, rest))
    return f'<span class="long">{" ".join(map(math, lines))}</span>'


def width(node: Node) -> float:
    """About how many letters wide it is."""
    match node:
        case Leaf():
            return float(len(node.text))
        case Row(parts):
            return sum(map(width, parts))
        case Fence(_, body, _):
            return 1 + width(body)
        case Fraction(top, bottom):
            return max(width(top), width(bottom))
        case Power(base, script) | Index(base, script):
            return width(base) + SCRIPT * width(script)
        case Root(body):
            return 1 + width(body)
        case Under(above, below):
            return max(width(above), SCRIPT * width(below))
    return len(node.latex()) / 2


def pieces(node: Node) -> list[Piece]:
    """The same side by side; what is short is one piece."""
    if width(node) <= PIECE:
        return [(node,)]
    match node:
        case Row(parts):
            return _row(parts)
        case Fence("(", body, ")"):
            return _around((OPEN,), pieces(body), CLOSE)
        case Power(Fence("(", body, ")"), exponent):
            return _around((OPEN,), pieces(body), Power(CLOSE, exponent))
        case Fraction(top, bottom) if width(top) > PIECE:
            return _around((Fraction(Leaf("mn", "1", "1"), bottom), DOT, OPEN), pieces(top), CLOSE)
    return [(node,)]


def _row(parts: Piece) -> list[Piece]:
    """A sum or a product: long parts in pieces, and a new piece before each sign of a sum, and before a dot where there
    is much before it."""
    is_sum = any(_is_sign(part) for part in parts[1:])
    found: list[Piece] = [()]
    for k, part in enumerate(parts):
        times = part in (TIMES, THIN)
        if isinstance(part, Leaf) and k and (_is_sign(part) if is_sum else times and width(Row(found[-1])) > PIECE):
            found.append((DOT,) if times else (Leaf("mo", part.text, part.tex, INFIX),))
            continue
        first, *rest = pieces(part)
        found[-1] = (*found[-1], *first)
        found += rest
    return found


def _is_sign(part: Node) -> bool:
    return isinstance(part, Leaf) and part.tag == "mo" and part.text in PLUS


def _around(before: Piece, found: list[Piece], after: Node) -> list[Piece]:
    found[0] = (*before, *found[0])
    found[-1] = (*found[-1], after)
    return found
