"""Where in a definition file something stands. In: a file; out: a `Place` for a line, an argument, an expression.

An expression is found by running the function's own statements on symbols and asking every piece of their source for
its value: the place is that of the smallest piece, in the first statement that has one, whose value holds the
expression.
"""

from __future__ import annotations

import ast
import re
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import sympy as sp

from ..errors import Place


def shown(path: Path) -> str:
    """The path from definitions/ on, with forward slashes; else the file's name."""
    parts = path.parts
    if "definitions" not in parts[:-1]:
        return path.name
    last = len(parts) - 1 - parts[::-1].index("definitions")
    return "/".join(parts[last:])


@dataclass(frozen=True)
class Source:
    """The text of a definition file; or any other text with a definition in it, which starts in the line `first`."""

    path: Path
    text: str
    first: int | None = None

    @property
    def shown(self) -> str:
        """What the text is called; one that lies in no file is a notebook's cell."""
        return shown(self.path) if self.first is None or self.path.is_file() else "cell"

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def line(self, number: int, start: int = 0, end: int = 0) -> Place:
        """A line, or its characters from `start` to before `end`."""
        text = self.lines[number - 1] if 0 < number <= len(self.lines) else ""
        return Place(self.shown, number, text, start, min(end, len(text)))

    def bytes(self, number: int, start: int, end: int) -> Place:
        """A line, or what its bytes from `start` to before `end` hold: what Python counts."""
        raw = self.lines[number - 1].encode() if 0 < number <= len(self.lines) else b""
        return self.line(number, len(raw[:start].decode()), len(raw[:end].decode()))

    def node(self, node: ast.expr | ast.arg | ast.keyword | ast.stmt) -> Place:
        """A piece of the syntax tree, as far as it stands on its first line."""
        one_line = node.end_lineno == node.lineno and node.end_col_offset is not None
        end = node.end_col_offset if one_line else None
        return self.bytes(node.lineno, node.col_offset, len(self.text.encode()) if end is None else end)

    def functions(self) -> Iterator[ast.FunctionDef]:
        if self.first is None:
            return (node for node in self.tree.body if isinstance(node, ast.FunctionDef))
        every = (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef))
        return (f for f in every if min([f.lineno, *(d.lineno for d in f.decorator_list)]) == self.first)

    def function(self, name: str) -> ast.FunctionDef:
        return next(f for f in self.functions() if f.name == name)

    def name(self, function: ast.FunctionDef) -> Place:
        """The name of a function where it is defined."""
        start = self.node(function).text.index(function.name, function.col_offset + len("def"))
        return self.line(function.lineno, start, start + len(function.name))

    def argument(self, function: ast.FunctionDef, name: str) -> Place:
        """An argument where it is declared."""
        a = function.args
        every = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, (a.vararg, a.kwarg))]
        return next((self.node(arg) for arg in every if arg.arg == name), self.name(function))

    def word(self, function: ast.FunctionDef, word: str) -> Place:
        """A word that stands somewhere in a function."""
        for number in range(function.lineno, (function.end_lineno or function.lineno) + 1):
            found = re.search(rf"\b{re.escape(word)}\b", self.lines[number - 1])
            if word and found:
                return self.line(number, *found.span())
        return self.name(function)

    def keyword(self, function: ast.FunctionDef, name: str) -> Place:
        """What is given to the decorator as `name`; the function's name where nothing is."""
        calls = (c for c in function.decorator_list if isinstance(c, ast.Call))
        given = (k for call in calls for k in call.keywords if k.arg == name)
        return next((self.node(k) for k in given), self.name(function))

    def frame(self, error: BaseException) -> Place:
        """The innermost piece of this file on the traceback of `error`."""
        frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename) == self.path]
        if not frames:
            return self.line(1)
        last = frames[-1]
        if last.colno is None or last.end_colno is None or last.end_lineno != last.lineno:
            return self.line(last.lineno or 1)
        return self.bytes(last.lineno or 1, last.colno, last.end_colno)

    def expression(self, function: ast.FunctionDef, names: Mapping[str, Any], wanted: sp.Expr) -> Place:
        """The piece of `function` that makes `wanted`; `names` are what the function's names stand for."""
        scope = dict(names)
        for statement in function.body:
            pieces = [n for n in ast.walk(statement) if isinstance(n, ast.expr) and self._holds(n, scope, wanted)]
            if pieces:
                return self.node(min(pieces, key=lambda n: len(ast.get_source_segment(self.text, n) or "")))
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
                with suppress(Exception):
                    exec(compile(ast.Module([statement], []), str(self.path), "exec", dont_inherit=True), scope)
        return self.name(function)

    def _holds(self, piece: ast.expr, scope: dict[str, Any], wanted: sp.Expr) -> bool:
        with suppress(Exception):
            value = eval(compile(ast.Expression(piece), str(self.path), "eval", dont_inherit=True), scope)
            return isinstance(value, sp.Expr) and value.has(wanted)
        return False
