"""Squared distance between prediction and target.

Reference: C. F. Gauss, Theoria Motus Corporum Coelestium (1809).

Generated from definitions/squared_error.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Info, Output
from losskernels.kernel import Kernel

squared_error = Kernel(
    Info(
        name="squared_error",
        link="identity",
        formula="(p - y)**2",
        summary="Squared distance between prediction and target.",
        description="Reference: C. F. Gauss, Theoria Motus Corporum Coelestium (1809).",
        source="definitions/squared_error.py",
        arguments=(Argument("y_true", "target"), Argument("y_pred", "prediction")),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        bounds=(Bound("value", 3.01), Bound("gradient", 0.5), Bound("hessian", 0.5)),
    ),
    __package__,
)
