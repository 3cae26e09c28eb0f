"""Kernels written by hand in the IR, in a shorthand of one operation a line, to test the targets on their own."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

from losskernels.codegen.compiled import Binding, CompiledLoss
from losskernels.codegen.ir import (
    ARITY,
    PAIRABLE,
    Case,
    Guard,
    Input,
    Interval,
    Kernel,
    Output,
    Statement,
    verify,
    with_pairs,
)

UNIT = Interval(Fraction(0), Fraction(1))
REAL = Interval()


def program(text: str, *results: str, guards: tuple[Guard, ...] = ()) -> Case:
    """A case from lines `name = op arg arg`, `name = input public_name` and `name = const number`."""
    body = []
    for line in filter(None, (x.strip() for x in text.splitlines())):
        name, _, op, *args = line.split()
        if op == "input":
            body.append(Statement(name, op, (), args[0]))
        elif op == "const":
            number = args[0]
            body.append(Statement(name, op, (), number if "(" in number or number == "oo" else Fraction(number)))
        else:
            assert op in ARITY, line
            body.append(Statement(name, op, tuple(args)))
    return Case(guards, tuple(body), results)


def loss(name: str, *kernels: Kernel, formula: str = "f(y, p)") -> CompiledLoss:
    bindings = tuple(Binding(k.name, "identity", formula, verify(k)) for k in kernels)
    return CompiledLoss(name, f"definitions/{name}.py", "A loss to test with.", "", bindings, audit="", certificates="")


def promoted(kernel: Kernel) -> Kernel:
    """`kernel` with every statement that can be a pair as one, unless it is exact in doubles."""
    cases = tuple(with_pairs(case, _inexact(case)) for case in kernel.cases)
    return verify(replace(kernel, name=f"{kernel.name}_u10", cases=cases))


def _inexact(case: Case) -> set[str]:
    """The statements that a pair holds better than a double: not signs, choices and elements of what is a double."""
    found: set[str] = set()
    for s in case.body:
        if s.op == "const":
            exact = isinstance(s.value, Fraction) and Fraction(float(s.value)) == s.value
        else:
            exact = s.op in {"neg", "abs", "select", "gather"} and found.isdisjoint(s.args)
        if s.op in PAIRABLE and not exact:
            found.add(s.name)
    return found


LOGITS = """
    zero = const 0
    one = const 1
    z = input y_pred
    y = input y_true
    negative = lt z zero
    a = abs z
    minus_a = neg a
    exp_neg_a = exp minus_a
    u = sub one y
    w = select negative y u
    v = select negative u y
    linear = mul a w
    soft = log1p exp_neg_a
    value = add linear soft
    d = add one exp_neg_a
    small = mul v exp_neg_a
    numerator = sub w small
    q = div numerator d
    minus_q = neg q
    slope = select negative minus_q q
    p = div exp_neg_a d
    square = mul p p
    curve = sub p square
"""

HARD = """
    zero = const 0
    half = const 1/2
    z = input y_pred
    y = input y_true
    log_2 = const log(2)
    third = const 1/3
    t = sub half y
    double = mul t z
    x = mul double log_2
    bent = mul x third
    minimum = min x bent
    gradient = max x bent
    curve = abs gradient
"""

LOGITS_KERNEL = Kernel(
    "bce_logits",
    (Input("y_true", "y", "target", UNIT), Input("y_pred", "z", "prediction", REAL)),
    (Output("value", ()), Output("gradient", ("z",)), Output("hessian", ("z", "z"))),
    (
        program(HARD, "minimum", "gradient", "curve", guards=(Guard("y_true", (Fraction(1, 4), Fraction(3, 4))),)),
        program(LOGITS, "value", "slope", "curve"),
    ),
)
"""Binary cross-entropy from logits; with labels 1/4 and 3/4 something else, to tell the cases apart."""

SOFTMAX = """
    zero = const 0
    one = const 1
    z = input y_pred
    k = input y_true
    scale = input scale
    top = maximum z
    best = argmax z
    here = index
    is_best = eq here best
    shifted = sub z top
    e = exp shifted
    other = select is_best zero e
    rest = sum other
    total = add one rest
    log_rest = log1p rest
    z_k = gather z k
    gap = sub top z_k
    plain = add gap log_rest
    value = mul scale plain
    e_k = gather e k
    not_k = eq here k
    others = select not_k zero e
    rest_k = sum others
    p = div e total
    missing = div rest_k total
    minus = neg missing
    slope = select not_k minus p
    gradient = mul scale slope
    q = add one missing
    curve = mul p q
    hessian = mul scale curve
    at_k = div e_k total
"""

SOFTMAX_INPUTS = (
    Input("y_true", "k", "target", REAL, index=True),
    Input("y_pred", "z", "prediction", Interval(), axis=True),
    Input("scale", "s", "parameter", Interval(Fraction(0), None, low_open=True)),
)

SOFTMAX_KERNEL = Kernel(
    "softmax_sparse",
    SOFTMAX_INPUTS,
    (
        Output("value", ()),
        Output("gradient", ("z",), axis=True),
        Output("hessian", ("z", "z"), axis=True),
        Output("probability", ("k",)),
    ),
    (program(SOFTMAX, "value", "gradient", "hessian", "at_k"),),
)
"""Softmax cross-entropy with index labels: reductions on reductions, a sum without the maximum, gathers."""

SEPARABLE_KERNEL = Kernel(
    "divergence",
    (
        Input("y_true", "y", "target", UNIT, axis=True),
        Input("y_pred", "p", "prediction", UNIT, axis=True),
        Input("v", "v", "direction", REAL, axis=True),
    ),
    (
        Output("value", ()),
        Output("gradient", ("p",), axis=True),
        Output("hessian_vector", ("p", "v"), axis=True),
        Output("constant", (), axis=True),
    ),
    (
        program(
            """
            y = input y_true
            p = input y_pred
            v = input v
            ratio = div y p
            log_ratio = log ratio
            term = mul y log_ratio
            value = sum term
            gradient = neg ratio
            curve = div ratio p
            along = mul curve v
            two = const 2
            """,
            "value",
            "gradient",
            "along",
            "two",
        ),
    ),
)
"""Kullback-Leibler divergence: no output but the value needs a reduction."""


def random_kernel(seed: int, axis: bool) -> Kernel:
    """A kernel of random operations on positive numbers, all of them well conditioned; inputs are in [1/8, 1]."""
    source = random.Random(seed)
    domain = Interval(Fraction(1, 8), Fraction(1))
    inputs = [
        Input("y_true", "k", "target", REAL, index=True) if axis else Input("y_true", "k", "target", domain),
        Input("y_pred", "p", "prediction", domain, axis=axis),
        Input("beta", "beta", "parameter", domain),
    ]
    lines = ["k = input y_true", "p = input y_pred", "beta = input beta", "one = const 1", "middle = const 9/16"]
    columns, scalars = (["p"], ["beta"]) if axis else (["p", "beta", "k"], ["p", "beta", "k"])
    if axis:
        lines += ["here = index", "chosen = eq here k", "best = argmax p"]
    lines.append("low = lt p middle")

    def say(text: str, group: list[str], name: str = "") -> str:
        name = name or f"t{len(lines)}"
        lines.append(f"{name} = {text}")
        group.append(name)
        return name

    for _ in range(24):
        group = source.choice([columns, scalars])
        a, b = source.choice(group), source.choice(group if group is scalars else columns + scalars)
        hidden: list[str] = []
        match source.randrange(7):
            case 0:
                say(f"div {a} {say(f'add one {b}', hidden)}", group)
            case 1:
                say(f"exp {say(f'neg {a}', hidden)}", group)
            case 2:
                say(f"{source.choice(['sqrt', 'log1p', 'abs', 'expm1'])} {a}", group)
            case 3:
                say(f"{source.choice(['min', 'max', 'mul'])} {a} {b}", group)
            case 4 if axis:
                say(f"log1p {say(f'sum {source.choice(columns)}', hidden)}", scalars)
            case 5 if axis:
                say(f"gather {source.choice(columns)} {source.choice(['k', 'best'])}", scalars)
            case 6 if axis:
                say(f"maximum {source.choice(columns)}", scalars)
            case _:
                say(f"select {source.choice(['low', 'chosen'] if axis else ['low'])} {a} {b}", columns)
    outputs = (
        Output("value", ()),
        Output("gradient", ("p",), axis=axis),
        Output("hessian", ("p", "p"), axis=axis),
        Output("slope", ("beta",)),
    )
    results = scalars[-1], columns[-1], source.choice(columns[-4:]), source.choice(scalars[-4:])
    name = f"random_{'row' if axis else 'block'}_{seed}"
    return verify(Kernel(name, tuple(inputs), outputs, (program("\n".join(lines), *results),)))
