"""How a formula looks: a tree of rows, fractions, powers and letters, printed as MathML and as LaTeX.

Both are printed from the same tree, so that what a page shows and what `show --latex` prints is one formula. (Neither
SymPy's MathML, which has no letters of ours and moves exponentials under fractions, nor LaTeX read back into MathML,
which loses the spacing of signs and functions, does that.)
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from html import escape
from unicodedata import lookup


class Node(ABC):
    """A part of a formula. `mathml` is one element, `latex` a text that may stand in braces. `inner` is what stands
    where elements follow each other anyway: one row in another needs no element of its own."""

    @abstractmethod
    def mathml(self) -> str: ...

    def inner(self) -> str:
        return self.mathml()

    @abstractmethod
    def latex(self) -> str: ...


@dataclass(frozen=True)
class Leaf(Node):
    """A letter, a number, a sign or a word: `tag` is its element, `tex` its LaTeX."""

    tag: str
    text: str
    tex: str
    attributes: str = ""

    def mathml(self) -> str:
        if not self.text:
            return f"<{self.tag}{self.attributes}/>"
        return f"<{self.tag}{self.attributes}>{escape(self.text)}</{self.tag}>"

    def latex(self) -> str:
        return self.tex


@dataclass(frozen=True)
class Row(Node):
    parts: tuple[Node, ...]

    def mathml(self) -> str:
        return f"<mrow>{self.inner()}</mrow>"

    def inner(self) -> str:
        return "".join(p.mathml() if begins_with_sign(p) else p.inner() for p in self.parts)

    def latex(self) -> str:
        return " ".join(text for p in self.parts if (text := p.latex()))


@dataclass(frozen=True)
class Fence(Node):
    """Something between two signs that grow with it."""

    left: str
    body: Node
    right: str

    def mathml(self) -> str:
        body = self.body.mathml() if begins_with_sign(self.body) else self.body.inner()
        return f"<mrow><mo>{self.left}</mo>{body}<mo>{self.right}</mo></mrow>"

    def latex(self) -> str:
        return rf"\left{self.left} {self.body.latex()} \right{self.right}"


@dataclass(frozen=True)
class Fraction(Node):
    top: Node
    bottom: Node

    def mathml(self) -> str:
        return f"<mfrac>{self.top.mathml()}{self.bottom.mathml()}</mfrac>"

    def latex(self) -> str:
        return rf"\frac{{{self.top.latex()}}}{{{self.bottom.latex()}}}"


@dataclass(frozen=True)
class Power(Node):
    base: Node
    exponent: Node

    def mathml(self) -> str:
        return f"<msup>{self.base.mathml()}{self.exponent.mathml()}</msup>"

    def latex(self) -> str:
        return f"{{{self.base.latex()}}}^{{{self.exponent.latex()}}}"


@dataclass(frozen=True)
class Index(Node):
    base: Node
    index: Node

    def mathml(self) -> str:
        return f"<msub>{self.base.mathml()}{self.index.mathml()}</msub>"

    def latex(self) -> str:
        return f"{{{self.base.latex()}}}_{{{self.index.latex()}}}"


@dataclass(frozen=True)
class Root(Node):
    body: Node

    def mathml(self) -> str:
        return f"<msqrt>{self.body.inner()}</msqrt>"

    def latex(self) -> str:
        return rf"\sqrt{{{self.body.latex()}}}"


@dataclass(frozen=True)
class Bar(Node):
    body: Node

    def mathml(self) -> str:
        return f'<mover accent="true">{self.body.mathml()}<mo stretchy="true">‾</mo></mover>'

    def latex(self) -> str:
        return rf"\overline{{{self.body.latex()}}}"


@dataclass(frozen=True)
class Under(Node):
    """A sign with something under it: a sum, a maximum."""

    sign: Node
    below: Node

    def mathml(self) -> str:
        return f"<munder>{self.sign.mathml()}{self.below.mathml()}</munder>"

    def latex(self) -> str:
        return f"{self.sign.latex()}_{{{self.below.latex()}}}"


@dataclass(frozen=True)
class Cases(Node):
    """Values with the conditions under which they hold."""

    rows: tuple[tuple[Node, Node], ...]

    def mathml(self) -> str:
        rows = "".join(f"<mtr><mtd>{value.inner()}</mtd><mtd>{where.inner()}</mtd></mtr>" for value, where in self.rows)
        return f'<mrow><mo>{{</mo><mtable class="cases">{rows}</mtable></mrow>'

    def latex(self) -> str:
        rows = r" \\ ".join(f"{value.latex()} & {where.latex()}" for value, where in self.rows)
        return rf"\begin{{cases}} {rows} \end{{cases}}"


GREEK = ("alpha", "beta", "gamma", "delta", "epsilon", "theta", "mu", "sigma", "tau", "phi", "pi")


def letter(name: str) -> Node:
    """A name as mathematicians write it: one letter, a Greek one, or a word."""
    if name in GREEK:
        return Leaf("mi", lookup(f"GREEK SMALL LETTER {name}"), rf"\{name}")
    if len(name) == 1:
        return Leaf("mi", name, name)
    return Leaf("mi", name, rf"\mathrm{{{_tex(name)}}}")


def number(text: str) -> Node:
    return Leaf("mn", text, text)


def word(text: str) -> Node:
    """Text within a formula."""
    return Leaf("mtext", text, rf"\text{{{_tex(text)}}}")


def code(name: str) -> Node:
    """A name of the program."""
    return Leaf("mtext", name, rf"\texttt{{{_tex(name)}}}")


def function(name: str) -> Node:
    known = {"log", "exp", "sinh", "cosh", "tanh", "max", "min"}
    return Leaf("mi", name, f"\\{name}" if name in known else rf"\operatorname{{{_tex(name)}}}")


SIGNS = {"-": "\N{MINUS SIGN}", "<=": "≤", ">=": "≥", "!=": "≠"}
TEX = {
    "<=": r"\le",
    ">=": r"\ge",
    "!=": r"\ne",
    "∞": r"\infty",
    "∈": r"\in",
    "∂": r"\partial",
    "d": r"\mathrm{d}",
    "·": r"\cdot",
}


def sign(text: str) -> Node:
    """An operator or a relation, as it is typed."""
    return Leaf("mo", SIGNS.get(text, text), TEX.get(text, text))


MINUS = Leaf("mo", SIGNS["-"], "-")
"""Before what it negates: the first of a row, which is where MathML takes a sign for one that stands before."""
TIMES = Leaf("mo", "\N{INVISIBLE TIMES}", "")
APPLY = Leaf("mo", "\N{FUNCTION APPLICATION}", "")
THIN = Leaf("mspace", "", r"\,", ' width="0.17em"')
SUM = Leaf("mo", "∑", r"\sum", ' movablelimits="false"')
E = Leaf("mi", "e", "e")


def row(*parts: Node) -> Node:
    return parts[0] if len(parts) == 1 else Row(parts)


def call(name: str, *arguments: Node) -> Node:
    """A function of something in parentheses."""
    inside = [part for a in arguments for part in (sign(","), a)][1:]
    return Row((function(name), APPLY, Fence("(", row(*inside), ")")))


def math(node: Node, display: bool = False) -> str:
    """A formula of its own, in a line or as a block."""
    attributes = ' display="block"' if display else ""
    return f"<math{attributes}>{node.inner()}</math>"


def begins_with_sign(node: Node) -> bool:
    """Whether it is a row that has to stay one, because the sign that it begins with is no sum's."""
    return isinstance(node, Row) and (node.parts[0] == MINUS or begins_with_sign(node.parts[0]))


def _tex(text: str) -> str:
    return text.replace("_", r"\_")
