"""Distance between prediction and target.

Reference: R. Koenker and G. Bassett, Regression Quantiles (1978), doi:10.2307/1913643; it is twice their loss of
the median.

Generated from definitions/absolute_error.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Info, Output
from losskernels.kernel import Kernel

absolute_error = Kernel(
    Info(
        name="absolute_error",
        link="identity",
        formula="Abs(p - y)",
        summary="Distance between prediction and target.",
        description=(
            "Reference: R. Koenker and G. Bassett, Regression Quantiles (1978), doi:10.2307/1913643; it is twice their loss of\n"
            "the median."
        ),
        source="definitions/absolute_error.py",
        arguments=(Argument("y_true", "target"), Argument("y_pred", "prediction")),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        bounds=(Bound("value", 0.5), Bound("gradient", 0.5), Bound("hessian", 0.0)),
    ),
    __package__,
)
