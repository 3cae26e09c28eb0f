"""The rules of the pass stabilise, as rows: what is rewritten to what, where it holds, which danger it removes.

`before` and `after` are SymPy text in the row's variables; they are equal on `domain`, which is the condition. Outside
the condition the rule is wrong or useless: `counterexample` is a point that shows it. Refused rules stay, with theirs.
A rule is applied by the function of the same name in `stabilise`; the engine records which rows it used.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. `domain` maps each variable to (low, high), ends included; None is unbounded."""

    name: str
    before: str
    after: str
    domain: dict[str, tuple[float | None, float | None]]
    condition: str
    why: str
    counterexample: dict[str, float] | None = None
    """A point outside the domain where both sides are real and differ; None where they are equal wherever defined."""


UNIT = (0.0, 1.0)
POSITIVE = (0.0, None)
REAL = (None, None)

RULES = (
    Rule(
        "split on the sign of u",
        "exp(u)",
        "1/exp(-a)",
        {"u": POSITIVE, "a": POSITIVE},
        "a = u >= 0 (a = -u below 0)",
        "exp(u) overflows; t = exp(-a) never does",
        {"u": -1.0},
    ),
    Rule(
        "log of 1 + x", "log(1 + x)", "log1p(x)", {"x": POSITIVE}, "x is a sum of positive terms", "1 + x rounds x away"
    ),
    Rule(
        "log of 1 + tiny",
        "log(1 + t)",
        "t",
        {"t": (0.0, 0.0)},
        "t = exp(-a) below 2^-57, relative to which t/2 is nothing; beside a weight",
        "the product with the weight is in range where t is subnormal or 0",
        {"t": 1.0},
    ),
    Rule(
        "lift",
        "t*f",
        "2**(-128)*((2**128*t)*f)",
        {"t": UNIT, "f": REAL},
        "t = exp(-a)",
        "a subnormal t has lost digits before f, which grows with a, multiplies it",
    ),
    Rule(
        "lift the shares",
        "f*e/s",
        "f*(2**128*e)/(2**128*s)",
        {"f": REAL, "e": UNIT, "s": (1.0, None)},
        "e = exp(-(m - u)) is a share, s the sum of all; of degree 0 in the shares",
        "a subnormal share has lost digits before a weight multiplies it",
    ),
    Rule("log of 1 - p", "log(1 - p)", "log1p(-p)", {"p": UNIT}, "p in [0, 1]", "1 - p rounds p away"),
    Rule(
        "log near 1",
        "log(r)",
        "log1p(d)",
        {"r": (0.5, 2.0)},
        "d = r - 1 without cancellation",
        "logarithms of nearly equal numbers cancel",
    ),
    Rule("one minus decay", "1 - t", "-expm1(-a)", {"t": UNIT}, "t = exp(-a)", "1 - t cancels for small a"),
    Rule(
        "exact difference",
        "p - y",
        "p - y",
        {"p": REAL, "y": REAL},
        "p and y are inputs, free of error",
        "the rounded difference has one rounding, relative",
    ),
    Rule(
        "one exponential",
        "t**k * t**g * r**(-g)",
        "exp(-((k + g)*a + g*log(r)))",
        {"t": UNIT, "r": (1.0, None), "g": POSITIVE, "k": POSITIVE},
        "t = exp(-a), r > 0",
        "t**g underflows before the product does",
        None,
    ),
    Rule(
        "exponential in two halves",
        "f*exp(w)",
        "(f*exp(w/2))*exp(w/2)",
        {"f": REAL, "w": (None, 0.0)},
        "w <= 0; 0 below w = -1500",
        "exp(w) loses digits when it is subnormal and f is large",
    ),
    Rule(
        "vanishing product",
        "t*f",
        "0",
        {"t": (0.0, 0.0), "f": REAL},
        "t underflows to 0 and f grows slower than exp(a)",
        "0 * inf is NaN",
        {"t": 1.0, "f": 1.0},
    ),
    Rule(
        "vanishing base",
        "r**e",
        "0",
        {"r": (0.0, 0.0), "e": (1e-300, None)},
        "r = 0; e > 0 is the exponent with every factor's order. At e = 0 it is the leading constant, below infinite",
        "the exponent's logarithm is infinite",
        {"r": 0.0, "e": 0.0},
    ),
    Rule(
        "split by target",
        "y*u + (1 - y)*w",
        "y*u + (1 - y)*w",
        {"y": UNIT, "u": REAL, "w": REAL},
        "y in [0, 1]",
        "hard labels need no cancellation; 0 * inf is 0 by convention",
    ),
    Rule(
        "collect by target",
        "y*(u + x) + (1 - y)*(u + w)",
        "u + y*x + (1 - y)*w",
        {"y": UNIT, "u": POSITIVE, "x": POSITIVE, "w": POSITIVE},
        "all terms are positive",
        "what both labels share is rounded with no weight; where signs are mixed, u may be lost beside what it cancels",
        None,
    ),
    Rule(
        "common denominator",
        "u/d + w/d",
        "(u + w)/d",
        {"u": REAL, "w": REAL, "d": (1.0, 64.0)},
        "d = (1 + t)**k, t = exp(-a), is between 1 and 2**k",
        "one division in place of two; another d could bring back what overflows in u + w",
        None,
    ),
    Rule(
        "shift by the maximum",
        "exp(u)",
        "exp(m)*exp(-(m - u))",
        {"u": REAL, "m": REAL},
        "m is the maximum of u over the class axis",
        "exp(u) overflows; exp(-(m - u)) is at most 1 and exp(m) cancels",
    ),
    Rule(
        "divide by the maximum",
        "x",
        "m*(x/m)",
        {"x": POSITIVE, "m": (1e-300, None)},
        "m is the maximum of x over the class axis",
        "powers of x overflow; those of x/m do not, and m cancels",
        None,
    ),
    Rule(
        "log of the shares",
        "log(s)",
        "log1p(s - 1)",
        {"s": (1.0, None)},
        "s - 1 is the sum without the maximum's own share, which is 1",
        "the sum rounds the small shares away",
    ),
    Rule(
        "sum of the others",
        "s - x",
        "o",
        {"s": POSITIVE, "x": POSITIVE},
        "o sums the others; at the largest term without it",
        "a confident class's own share cancels the sum",
    ),
    Rule(
        "surprisal of a ratio",
        "log(s/x)",
        "log1p(o/x)",
        {"s": POSITIVE, "x": POSITIVE},
        "o = s - x is the sum of the others",
        "log s - log x cancels for a confident class",
    ),
    Rule(
        "relative to the base",
        "r**(-1)*(x*f)",
        "(x/r)*f",
        {"r": POSITIVE, "x": POSITIVE, "f": REAL},
        "x vanishes with r: at most the sum r of the others, or their surprisal; the logarithm of 1 - r",
        "x f underflows where a power of r keeps the product in range",
    ),
    Rule(
        "sum of infinite terms",
        "x/p - y/p",
        "(x - y)/p",
        {"x": REAL, "y": REAL, "p": POSITIVE},
        "p > 0; where both terms overflow",
        "infinity less infinity is NaN, where the exact sum is infinite too",
    ),
    Rule(
        "division chain",
        "y/p**2",
        "(y/p)/p",
        {"y": REAL, "p": POSITIVE},
        "p > 0",
        "p**2 underflows before the quotient does",
    ),
)

REFUSED = (
    Rule(
        "log of a square",
        "log(a**2)",
        "2*log(a)",
        {"a": POSITIVE},
        "a > 0 is not known",
        "a = -1 has no real log a",
        {"a": -1.0},
    ),
    Rule(
        "logsumexp without the shift",
        "log(exp(a) + exp(b))",
        "Max(a, b) + log(1 + exp(Min(a, b)))",
        {"a": (None, 0.0), "b": (0.0, 0.0)},
        "only where the maximum is 0",
        "published so: exp(Min - Max) is meant",
        {"a": 1.0, "b": 1.0},
    ),
    Rule(
        "softplus by log1p(exp)",
        "log(1 + exp(-x))",
        "-x + log1p(exp(x))",
        {"x": (None, 700.0)},
        "exp(x) finite",
        "overflows for x > 709 where the plain form is right",
    ),
)

BY_NAME = {rule.name: rule for rule in RULES}
