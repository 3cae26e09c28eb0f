"""One class's term of the Kullback-Leibler divergence.

Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

Generated from definitions/kl_divergence_element.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

kl_divergence_element = Kernel(
    Info(
        name="kl_divergence_element",
        link="identity",
        formula="y*log(y/p)",
        summary="One class's term of the Kullback-Leibler divergence.",
        description="Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.",
        source="definitions/kl_divergence_element.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        bounds=(Bound("value", 5.94, bits=50), Bound("gradient", 0.5), Bound("hessian", 2.01)),
    ),
    __package__,
)
