"""Writing IR: one statement per distinct operation, named for what it is, exact identities folded, nothing else."""

from __future__ import annotations

from fractions import Fraction

from ..ir import COMPARISONS, LIFT, Statement


class Builder:
    """Statements in order. Equal operations share one statement (addition and multiplication commute exactly)."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self._names: dict[tuple[str, tuple[str, ...], Fraction | str | None], str] = {}
        self._by_name: dict[str, Statement] = {}

    def __getitem__(self, name: str) -> Statement:
        return self._by_name[name]

    def op(self, op: str, *args: str, value: Fraction | str | None = None, name: str = "") -> str:
        """The name of the statement op(args), new or known. `name` is a wish for a new one."""
        folded = self._fold(op, args)
        if folded is not None:
            return folded
        if op in {"add", "mul", "eq", "min", "max"}:
            args = tuple(sorted(args))
        key = (op, args, value)
        if op == "exp" and ("lifted_exp", args, None) in self._names:
            return self.op("mul", self.op("lifted_exp", *args), self.const(Fraction(1, 2**LIFT)), name=name)
        if op == "lifted_exp" and key not in self._names and ("exp", args, None) in self._names:
            self._lift(args)
        if key not in self._names:
            chosen = self._free(name or self._describe(op, args))
            statement = Statement(chosen, op, args, value)
            self.statements.append(statement)
            self._by_name[chosen] = statement
            self._names[key] = chosen
        return self._names[key]

    def _lift(self, args: tuple[str, ...]) -> None:
        """The exponential that is there already becomes a multiple of the lifted one, so that only that is computed."""
        old = self._by_name[self._names.pop(("exp", args, None))]
        place = self.statements.index(old)
        later, self.statements[place:] = self.statements[place + 1 :], []
        factors = self.op("lifted_exp", *args), self.const(Fraction(1, 2**LIFT))
        product = Statement(old.name, "mul", tuple(sorted(factors)))
        self._by_name[old.name] = product
        self._names["mul", product.args, None] = old.name
        self.statements += [*(self._by_name[f] for f in factors if self._by_name[f] in later), product]
        self.statements += [s for s in later if s not in self.statements]

    def const(self, value: Fraction | int | str) -> str:
        """A constant: an exact fraction, or text that SymPy reads as a real number."""
        if not isinstance(value, str):
            value = Fraction(value)
        text = str(value)
        for a, b in [("/", "_by_"), ("-", "minus_"), ("(", "_"), (")", ""), ("*", "_"), ("+", "_plus_"), (" ", "")]:
            text = text.replace(a, b)
        return self.op("const", value=value, name=f"c_{text}" if len(text) < 20 else "c")

    def input(self, name: str) -> str:
        return self.op("input", value=name, name=name)

    def number(self, name: str) -> Fraction | None:
        """The value of a rational constant, None for anything else."""
        s = self._by_name[name]
        return s.value if s.op == "const" and isinstance(s.value, Fraction) else None

    def _fold(self, op: str, args: tuple[str, ...]) -> str | None:
        """Identities that hold exactly in floating point for every argument, NaN and signed zeros of sums aside."""
        numbers = [self.number(a) for a in args]
        match op:
            case "neg" if numbers[0] is not None:
                return self.const(-numbers[0])
            case "neg" if self._by_name[args[0]].op == "neg":
                return self._by_name[args[0]].args[0]
            case "neg" if self._by_name[args[0]].op == "sub":
                return self.op("sub", *reversed(self._by_name[args[0]].args))
            case "mul" if numbers[0] == 1:
                return args[1]
            case "mul" if numbers[1] == 1:
                return args[0]
            case "mul" if -1 in numbers:
                return self.op("neg", args[1 - numbers.index(Fraction(-1))])
            case "mul" if self._by_name[args[0]].op == "neg" and self._by_name[args[1]].op == "neg":
                return self.op("mul", self._by_name[args[0]].args[0], self._by_name[args[1]].args[0])
            case "div" if numbers[1] == 1:
                return args[0]
            case "div" if self._by_name[args[0]].op == "neg":
                return self.op("neg", self.op("div", self._by_name[args[0]].args[0], args[1]))
            case "add" if numbers[0] == 0:
                return args[1]
            case "add" if numbers[1] == 0:
                return args[0]
            case "add" | "sub" if (scaled := self._scaled_alike(*args)) is not None:
                return self.op("mul", scaled[0], self.op(op, *scaled[1:]))
            case "add" if self._by_name[args[1]].op == "neg":
                return self.op("sub", args[0], self._by_name[args[1]].args[0])
            case "add" if self._by_name[args[0]].op == "neg":
                return self.op("sub", args[1], self._by_name[args[0]].args[0])
            case "sub" if numbers[1] == 0:
                return args[0]
            case "sub" if self._by_name[args[1]].op == "neg":
                return self.op("add", args[0], self._by_name[args[1]].args[0])
            case "select" if args[1] == args[2]:
                return args[1]
            case "select" if self._by_name[args[2]].op == "select" and self._by_name[args[2]].args[:2] == args[:2]:
                return args[2]
        return None

    def _scaled_alike(self, x: str, y: str) -> tuple[str, str, str] | None:
        """c, u and v for x = c u and y = c v, where c scales down what has been lifted: c (u + v) is rounded once."""
        if self._by_name[x].op != "mul" or self._by_name[y].op != "mul":
            return None
        for c in self._by_name[x].args:
            number = self.number(c)
            if number is not None and 0 < number <= Fraction(1, 2**LIFT) and c in self._by_name[y].args:
                u, v = (next((a for a in self._by_name[n].args if a != c), c) for n in (x, y))
                return c, u, v
        return None

    def _describe(self, op: str, args: tuple[str, ...]) -> str:
        if op in COMPARISONS:
            return f"{args[0]}_{op}_{args[1]}"
        if len(args) == 1:
            return f"{op}_{args[0]}"
        return {"select": "chosen", "index": "index"}.get(op, "x")

    def _free(self, wish: str) -> str:
        if len(wish) > 32 or not wish.isidentifier():
            wish = "x"
        if wish not in self._by_name and wish != "x":
            return wish
        k = 1
        while f"{wish}_{k}" in self._by_name:
            k += 1
        return f"{wish}_{k}"
