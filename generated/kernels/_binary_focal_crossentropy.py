"""Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.

p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense
Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels.

Generated from definitions/binary_focal_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

binary_focal_crossentropy = Kernel(
    Info(
        name="binary_focal_crossentropy",
        link="identity",
        formula="(-y*log(p) - (1 - y)*log(1 - p))*(-p*y - (1 - p)*(1 - y) + 1)**gamma",
        summary="Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.",
        description=(
            "p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense\n"
            "Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels."
        ),
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.08), Bound("gradient", 7.0, bits=48), Bound("hessian", 7.5, bits=48)),
        u10_bounds=(
            Bound("value", 0.63),
            Bound("gradient", 0.63, bits=65),
            Bound("hessian", 0.51, bits=65),
        ),
    ),
    __package__,
)

binary_focal_crossentropy_clipped = Kernel(
    Info(
        name="binary_focal_crossentropy_clipped",
        link="clipped",
        formula="(-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high)))*(-y*clip(p, low, high) - (1 - y)*(1 - clip(p, low, high)) + 1)**gamma",
        summary="Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.",
        description=(
            "p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense\n"
            "Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels."
        ),
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.8), Bound("gradient", 7.0, bits=48), Bound("hessian", 6.8, bits=48)),
        u10_bounds=(
            Bound("value", 0.63),
            Bound("gradient", 0.63, bits=65),
            Bound("hessian", 0.51, bits=65),
        ),
    ),
    __package__,
)

binary_focal_crossentropy_logits = Kernel(
    Info(
        name="binary_focal_crossentropy_logits",
        link="logit",
        formula="(-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p))))*(-y/(1 + exp(-p)) - (1 - y)*(1 - 1/(1 + exp(-p))) + 1)**gamma",
        summary="Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.",
        description=(
            "p_t is the probability that the prediction gives to the target. Reference: T.-Y. Lin et al., Focal Loss for Dense\n"
            "Object Detection (2017), arXiv:1708.02002, equation 4, which is for hard labels."
        ),
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction"),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.19), Bound("gradient", 7.5, bits=48), Bound("hessian", 7.5, bits=48)),
        u10_bounds=(
            Bound("value", 0.91),
            Bound("gradient", 0.92, bits=66),
            Bound("hessian", 0.91, bits=66),
        ),
    ),
    __package__,
)
