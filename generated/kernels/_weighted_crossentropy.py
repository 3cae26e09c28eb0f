"""Binary cross-entropy that counts positive targets pos_weight times.

Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.

Generated from definitions/weighted_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

weighted_crossentropy = Kernel(
    Info(
        name="weighted_crossentropy",
        link="identity",
        formula="-pos_weight*y*log(p) - (1 - y)*log(1 - p)",
        summary="Binary cross-entropy that counts positive targets pos_weight times.",
        description="Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.",
        source="definitions/weighted_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
            Argument("pos_weight", "parameter", domain=Domain(low=0.0), default=1.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 5.01), Bound("gradient", 3.08, bits=51), Bound("hessian", 6.01)),
        u10_bounds=(Bound("value", 0.51), Bound("gradient", 0.51, bits=98), Bound("hessian", 0.51)),
    ),
    __package__,
)

weighted_crossentropy_logits = Kernel(
    Info(
        name="weighted_crossentropy_logits",
        link="logit",
        formula="-pos_weight*y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))",
        summary="Binary cross-entropy that counts positive targets pos_weight times.",
        description="Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.",
        source="definitions/weighted_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction"),
            Argument("pos_weight", "parameter", domain=Domain(low=0.0), default=1.0),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.9), Bound("gradient", 6.11, bits=50), Bound("hessian", 6.49)),
        u10_bounds=(Bound("value", 0.91), Bound("gradient", 0.51, bits=68), Bound("hessian", 0.51)),
    ),
    __package__,
)
