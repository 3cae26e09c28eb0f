"""The short exp and log1p, rounding included: in, nothing; out, their error on boxes of the reduced argument.

exp is that of `SHORT_LEAST` <= x <= 0, where only its power of two depends on k: it is exact, for what underflows is
nothing beside the result. log1p is that of 0 <= x <= 1, and the argument t of its program x/(2 + x): small like x, so
that boxes are binades, down to 2^-110, below which all is in proportion while x is normal.
"""

from __future__ import annotations

from collections.abc import Iterator

from flint import arb, arb_poly

from .boxes import SMALLEST, UNIT, Error, boxes, constant_forms, error_of, small_boxes
from .forms import Form, Rounding
from .problem import EXP_SHORT, LOG_SHORT
from .programs import EXP_OF_ARGUMENT_SHORT, LOG_OF_QUOTIENT_SHORT

ARGUMENT = 1.001 * 2.0**-55
"""What the reduced argument of exp is off: half a unit of its last place, and |k| < 1000 times what the two parts of
log(2) leave out, with the product where it is rounded."""
QUOTIENT = 2.01 * UNIT
"""What x/(2 + x) is off, relative: two roundings."""
VARIABLE, ONE = arb_poly([0, 1]), arb_poly([1])


def exp_short_errors(fused: bool) -> Iterator[Error]:
    """Errors of the result."""
    for box in boxes(float(EXP_SHORT.radius), 32):
        rounding = Rounding(box, fused)
        x, one = Form(VARIABLE, {rounding.symbol(ARGUMENT): ONE}), rounding.constant(1.0)
        values = EXP_OF_ARGUMENT_SHORT.run(rounding, constant_forms(rounding, EXP_SHORT) | {"x": x, "scale": one})
        yield error_of(box.exp(), rounding, EXP_SHORT, box, values["result"], rounding.constant(0.0))


def log1p_short_errors(fused: bool) -> Iterator[Error]:
    """The same of log1p."""
    for box in small_boxes(float(LOG_SHORT.radius), SMALLEST[True]):
        if box > 0:
            rounding = Rounding(box, fused)
            x = Form(VARIABLE, {rounding.symbol(arb(QUOTIENT) * box.abs_upper()): ONE})
            values = LOG_OF_QUOTIENT_SHORT.run(rounding, constant_forms(rounding, LOG_SHORT) | {"x": x})
            exact = (1 + box).log() - (1 - box).log()
            yield error_of(exact, rounding, LOG_SHORT, box, values["result"], rounding.constant(0.0))
