"""Smooth ramp: the cross-entropy of a logit whose target is 0.

Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing (2000).

Generated from definitions/softplus.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Info, Output
from losskernels.kernel import Kernel

softplus = Kernel(
    Info(
        name="softplus",
        link="identity",
        formula="log(exp(x) + 1)",
        summary="Smooth ramp: the cross-entropy of a logit whose target is 0.",
        description="Reference: C. Dugas et al., Incorporating Second-Order Functional Knowledge for Better Option Pricing (2000).",
        source="definitions/softplus.py",
        arguments=(Argument("y_pred", "prediction"),),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 3.25), Bound("gradient", 3.87), Bound("hessian", 6.49)),
        u10_bounds=(Bound("value", 0.97), Bound("gradient", 0.6), Bound("hessian", 0.63)),
    ),
    __package__,
)
