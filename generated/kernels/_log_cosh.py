"""Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.

Reference: R. A. Saleh and A. K. M. E. Saleh, Statistical Properties of the log-cosh Loss Function Used in Machine
Learning (2022), arXiv:2208.04564.

Generated from definitions/log_cosh.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Info, Output
from losskernels.kernel import Kernel

log_cosh = Kernel(
    Info(
        name="log_cosh",
        link="identity",
        formula="log(cosh(p - y))",
        summary="Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.",
        description=(
            "Reference: R. A. Saleh and A. K. M. E. Saleh, Statistical Properties of the log-cosh Loss Function Used in Machine\n"
            "Learning (2022), arXiv:2208.04564."
        ),
        source="definitions/log_cosh.py",
        arguments=(Argument("y_true", "target"), Argument("y_pred", "prediction")),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.5), Bound("gradient", 6.1), Bound("hessian", 6.26)),
        u10_bounds=(Bound("value", 0.74), Bound("gradient", 0.6), Bound("hessian", 0.76)),
    ),
    __package__,
)
