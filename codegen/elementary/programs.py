"""The arithmetic of the functions between their bit manipulations: nothing in; out, a `Program` for each part.

What a program takes and what it leaves is said here; the template of the header has the rest, in C. The ideal value is
what the same arithmetic gives without rounding.
"""

from __future__ import annotations

from fractions import Fraction

from .polynomial import Evaluation, estrin, horner
from .problem import EXP, EXP_FINE, EXP_PAIR, EXP_SHORT, LOG, LOG_FINE, LOG_PAIR, LOG_SHORT, Problem
from .program import Program, program


def coefficient_names(problem: Problem) -> tuple[str, ...]:
    """The constants of the header that hold the coefficients; of a pair the high part."""
    return tuple(f"LK_{problem.name.upper()}_{power}" for power in problem.powers())


def coefficient_values(problem: Problem, coefficients: tuple[Fraction, ...]) -> dict[str, float]:
    """The same constants with their values, and of pairs the low parts."""
    values: dict[str, float] = {}
    for index, (name, coefficient) in enumerate(zip(coefficient_names(problem), coefficients, strict=True)):
        values[name] = float(coefficient)
        if index < problem.pairs:
            values[f"{name}_LOW"] = float(coefficient - Fraction(values[name]))
    return values


def _polynomial(problem: Problem, variable: str) -> tuple[str, str]:
    """The lines that evaluate the coefficients that are doubles, and the name of the result."""
    return _text(estrin(variable, coefficient_names(problem)[problem.pairs :]))


def _text(evaluation: Evaluation) -> tuple[str, str]:
    return "\n".join(f"{name} = {expression}" for name, expression in evaluation.assignments), evaluation.result


_LINES, _RESULT = _polynomial(EXP, "x")

EXP_ARGUMENT = program("""
    reduced = fast_two_sum(coarse, -fine)
""")
"""`reduced` is coarse - fine, r between -log(2)/2 and log(2)/2."""

EXPM1_OF_ARGUMENT = program(f"""
    x = reduced.high
    square = x * x
    {_LINES}
    beyond = fma(square * x, {_RESULT}, 0.5 * square)
    low = fma(reduced.low, 1.0 + x, beyond)
""")
"""`x` + `low` is exp(r) - 1."""

EXPM1_REDUCED = EXP_ARGUMENT + EXPM1_OF_ARGUMENT

EXP_OF_REDUCED = program("""
    sum = fast_two_sum(1.0, reduced.high)
    low = sum.low + reduced.low
""")
"""`sum.high` + `low` is 1 + `reduced`."""

EXPM1_OF_REDUCED = program("""
    sum = fast_two_sum(whole.high, scale * reduced.high)
    low = sum.low + fma(scale, reduced.low, whole.low)
""")
"""`sum.high` + `low` is `whole` + `scale` `reduced`, where `scale` is a power of two."""

_LINES, _RESULT = _polynomial(LOG, "z")

LOG_QUOTIENT = program("""
    x = f / (2.0 + f)
""")

LOG_OF_QUOTIENT = program(f"""
    z = x * x
    half_square = 0.5 * f * f
    {_LINES}
    beyond = fma(x, fma(z, {_RESULT}, half_square), k * LK_LOG2_LOW)
    sum = fast_two_sum(k * LK_LOG2_HIGH, f)
    low = sum.low + (beyond - half_square)
""")

LOG_REDUCED = LOG_QUOTIENT + LOG_OF_QUOTIENT
"""`sum.high` + `low` is k log(2) + log(1 + f), for 1 + f between sqrt(1/2) and sqrt(2): log((1 + x)/(1 - x)), where
2 x = f - f^2/2 + x f^2/2, so that the leading term is f, which is exact."""

LOG1P_OF_REDUCED = program("""
    slope = 1.0 - f.high * (1.0 - f.high * (1.0 - f.high))
    low = fma(f.low, slope, y.low)
""")
"""`y.high` + `low` is log(1 + f.high + f.low) where `y` is log(1 + f.high): the slope of the logarithm, near enough."""

_LINES, _RESULT = _polynomial(EXP, "x")

EXP_SHORT_PAIR = program(f"""
    reduced = fast_two_sum(coarse, -fine)
    x = reduced.high
    half_square = product(0.5 * x, x)
    {_LINES}
    beyond = fma(x * half_square.high, {_RESULT} + {_RESULT}, half_square.low)
    whole = fast_two_sum(1.0, x)
    more = fast_two_sum(whole.high, half_square.high)
    sum = fast_two_sum(more.high, beyond)
    low = sum.low + fma(reduced.low + argument_low, sum.high, whole.low + more.low)
    result = fast_two_sum(sum.high, low)
""")
"""`result` is exp(r), r = coarse - fine + argument_low: as EXP, but that r^2/2 is not rounded."""

_LINES, _RESULT = _polynomial(LOG, "z")

LOG1P_SHORT_PAIR = program(f"""
    z = x * x
    half_square = product(0.5 * f.high, f.high)
    {_LINES}
    beyond = fma(x, fma(z, {_RESULT}, half_square.high), -half_square.low)
    whole = fast_two_sum(k * LK_LOG2_HIGH, f.high)
    less = fast_two_sum(whole.high, -half_square.high)
    sum = fast_two_sum(less.high, beyond)
    slope = 1.0 - f.high * (1.0 - f.high * (1.0 - f.high))
    low = sum.low + fma(f.low, slope, fma(k, LK_LOG2_LOW, whole.low + less.low))
    result = fast_two_sum(sum.high, low)
""")
"""`result` is k log(2) + log(1 + `f`), k 0 or 1, for x = f.high/(2 + f.high): as LOG_REDUCED, but that f^2/2 is not
rounded, and of what is small beside the result only x f^2/2 + ... is, once."""

# ---------------------------------------------------------------------------------------------------------------- short

_LINES, _RESULT = _text(horner("x", coefficient_names(EXP_SHORT)))

EXP_OF_ARGUMENT_SHORT = program(f"""
    {_LINES}
    result = fma(scale * x, {_RESULT}, scale)
""")
"""`result` is `scale` exp(x), x between -log(2)/2 and log(2)/2, where `scale` is a power of two."""

_LINES, _RESULT = _text(horner("z", coefficient_names(LOG_SHORT)))

LOG_OF_QUOTIENT_SHORT = program(f"""
    z = x * x
    {_LINES}
    result = x * fma(z, {_RESULT}, 2.0)
""")
"""`result` is log((1 + x)/(1 - x)), x between 0 and 1/3."""

# ---------------------------------------------------------------------------------------------------------------- pairs


def _horner_of_pairs(problem: Problem, variable: str, variable_low: str = "") -> str:
    """The lines that evaluate all coefficients, the last `high` and `low` named after the first power: c + x q for a
    pair q is multiply_add with the high part, and the low parts beside; x is a pair if it has a `variable_low`."""
    lines, high = _polynomial(problem, variable)
    low = ""
    for power, name in reversed(tuple(zip(problem.powers(), coefficient_names(problem), strict=True))[: problem.pairs]):
        rest = f"fma({variable_low}, {high}, {name}_LOW)" if low and variable_low else f"{name}_LOW"
        rest = f"fma({variable}, {low}, {rest})" if low else rest
        lines += f"\nq{power} = multiply_add({variable}, {high}, {name})\nlow{power} = q{power}.low + {rest}"
        high, low = f"q{power}.high", f"low{power}"
    return lines


def _expm1_reduced(problem: Problem) -> Program:
    return program(f"""
        reduced = fast_two_sum(coarse, -fine)
        x = reduced.high
        rest = reduced.low + argument_low
        {_horner_of_pairs(problem, "x")}
        q2 = multiply_add(x, q3.high, 0.5)
        low2 = fma(x, low3, q2.low)
        q1 = multiply_add(x, q2.high, 1.0)
        low1 = fma(x, low2, q1.low)
        p0 = product(x, q1.high)
        low = fma(rest, 1.0 + p0.high, fma(x, low1, p0.low))
    """)


EXPM1_REDUCED_PAIR, EXPM1_REDUCED_FINE = _expm1_reduced(EXP_PAIR), _expm1_reduced(EXP_FINE)
"""`p0.high` + `low` is exp(r) - 1, r = coarse - fine + argument_low."""

EXP_OF_REDUCED_PAIR = program("""
    sum = fast_two_sum(1.0, reduced.high)
    result = fast_two_sum(sum.high, sum.low + reduced.low)
""")
"""`result` is 1 + `reduced`."""

EXPM1_OF_REDUCED_PAIR = program("""
    sum = fast_two_sum(whole.high, scale * reduced.high)
    result = fast_two_sum(sum.high, sum.low + fma(scale, reduced.low, whole.low))
""")
"""`result` is `whole` + `scale` `reduced`, where `scale` is a power of two."""

LOG_QUOTIENT_PAIR = program("""
    below = fast_two_sum(2.0, f.high)
    below_low = below.low + f.low
    inverse = 1.0 / below.high
    x = f.high * inverse
    excess = product_rest(x, below.high, f.high)
    x_low = (f.low - fma(x, below_low, excess)) * inverse
""")
"""`x` + `x_low` is f/(2 + f)."""


def _log_reduced(problem: Problem) -> Program:
    return program(f"""
        square = product(x, x)
        z = square.high
        z_low = fma(2.0 * x, x_low, square.low)
        {_horner_of_pairs(problem, "z", "z_low")}
        q1 = multiply_add(z, q3.high, 2.0)
        low1 = fma(z, low3, fma(z_low, q3.high, q1.low))
        p0 = product(x, q1.high)
        low0 = fma(x, low1, fma(x_low, q1.high, p0.low))
        sum = fast_two_sum(k * LK_LOG2_HIGH, p0.high)
        result = fast_two_sum(sum.high, sum.low + fma(k, LK_LOG2_LOW, low0))
    """)


LOG_REDUCED_PAIR, LOG_REDUCED_FINE = _log_reduced(LOG_PAIR), _log_reduced(LOG_FINE)
"""`result` is k log(2) + log((1 + x)/(1 - x)), for the pair x, `x_low`."""
