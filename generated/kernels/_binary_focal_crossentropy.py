"""Binary cross-entropy that damps easy examples (Lin et al. 2017, arXiv:1708.02002).

Generated from definitions/binary_focal_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Domain, Info, Output
from losskernels.kernel import Kernel

binary_focal_crossentropy = Kernel(
    Info(
        name="binary_focal_crossentropy",
        link="identity",
        formula="(-y*log(p) - (1 - y)*log(1 - p))*(-p*y - (1 - p)*(1 - y) + 1)**gamma",
        summary="Binary cross-entropy that damps easy examples (Lin et al. 2017, arXiv:1708.02002).",
        description="",
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
    ),
    __package__,
)

binary_focal_crossentropy_logits = Kernel(
    Info(
        name="binary_focal_crossentropy_logits",
        link="logit",
        formula="(-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p))))*(-y/(1 + exp(-p)) - (1 - y)*(1 - 1/(1 + exp(-p))) + 1)**gamma",
        summary="Binary cross-entropy that damps easy examples (Lin et al. 2017, arXiv:1708.02002).",
        description="",
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction"),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
    ),
    __package__,
)
