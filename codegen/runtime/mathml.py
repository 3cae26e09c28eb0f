"""A formula that is written as Python, as MathML: fractions, powers, roots, sums over classes, Greek letters.

In: text such as "y*log(p) + (1 - y)*log(1 - p)". Out: the content of a <math> element. Products bind tighter than sums,
signs as sums do; parentheses stand where these say so.
"""

from __future__ import annotations

import ast
from html import escape

SUM, PRODUCT, WHOLE, ATOM = range(4)
"""How tightly a piece of text holds together: fractions and powers are whole, but no base of a power."""
GREEK = dict(zip(["alpha", "beta", "gamma", "delta", "epsilon", "mu", "sigma", "tau"], "αβγδεμστ", strict=True))
FENCES = {"Abs": ("|", "|"), "absolute": ("|", "|")}


def mathml(formula: str) -> str:
    """The formula as an <mrow>."""
    return f"<mrow>{_piece(ast.parse(formula, mode='eval').body)[0]}</mrow>"


def _piece(node: ast.expr) -> tuple[str, int]:
    """MathML of an expression, and how tightly it holds together."""
    match _signed(node):
        case ast.BinOp(left, ast.Div(), right):
            return f"<mfrac>{_row(left)}{_row(right)}</mfrac>", WHOLE
        case ast.BinOp(left, ast.Pow(), right):
            return f"<msup>{_at_least(left, ATOM)}{_row(right)}</msup>", WHOLE
        case ast.BinOp(left, ast.Mult(), right):
            return f"{_at_least(left, PRODUCT)}<mo>&#x2062;</mo>{_at_least(right, PRODUCT)}", PRODUCT
        case ast.BinOp(left, operator, right):
            sign = "&#x2212;" if isinstance(operator, ast.Sub) else "+"
            return f"{_piece(left)[0]}<mo>{sign}</mo>{_at_least(right, PRODUCT)}", SUM
        case ast.UnaryOp(ast.USub(), of):
            return f"<mo>&#x2212;</mo>{_at_least(of, PRODUCT)}", SUM
        case ast.Call(ast.Name(name), arguments):
            return _call(name, arguments), {"total": PRODUCT, "exp": WHOLE}.get(name, ATOM)
        case ast.Name(name):
            return _name(name), ATOM
        case ast.Constant(int() | float() as number):
            return f"<mn>{number!r}</mn>", ATOM
    return f"<mtext>{escape(ast.unparse(node))}</mtext>", ATOM


def _signed(node: ast.expr) -> ast.expr:
    """A product whose first factor has a sign, as the product with that sign."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div)):
        left = _signed(node.left)
        if isinstance(left, ast.UnaryOp):
            return ast.UnaryOp(left.op, ast.BinOp(left.operand, node.op, node.right))
    return node


def _call(name: str, arguments: list[ast.expr]) -> str:
    if name == "exp":
        return f"<msup><mi>e</mi>{_row(arguments[0])}</msup>"
    if name == "sqrt":
        return f"<msqrt>{_piece(arguments[0])[0]}</msqrt>"
    if name == "total":
        return f"<mo>&#x2211;</mo>{_at_least(arguments[0], PRODUCT)}"
    inner = "<mo>,</mo>".join(_piece(a)[0] for a in arguments)
    if name in FENCES:
        left, right = FENCES[name]
        return f"<mrow><mo>{left}</mo>{inner}<mo>{right}</mo></mrow>"
    return f"<mrow><mi>{escape(name)}</mi><mo>&#x2061;</mo><mrow><mo>(</mo>{inner}<mo>)</mo></mrow></mrow>"


def _name(name: str) -> str:
    """A symbol; what follows a first underscore stands below it."""
    head, _, tail = name.partition("_")
    told = f"<mi>{GREEK.get(head, escape(head))}</mi>"
    return f"<msub>{told}<mtext>{escape(tail.replace('_', ' '))}</mtext></msub>" if head and tail else told


def _row(node: ast.expr) -> str:
    return f"<mrow>{_piece(node)[0]}</mrow>"


def _at_least(node: ast.expr, tightness: int) -> str:
    """The expression, in parentheses if it holds together less tightly."""
    told, own = _piece(node)
    return told if own >= tightness else f"<mrow><mo>(</mo>{told}<mo>)</mo></mrow>"
