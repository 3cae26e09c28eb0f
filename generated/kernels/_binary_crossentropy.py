"""Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.

Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.

Generated from definitions/binary_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

binary_crossentropy = Kernel(
    Info(
        name="binary_crossentropy",
        link="identity",
        formula="-y*log(p) - (1 - y)*log(1 - p)",
        summary="Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.",
        source="definitions/binary_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 5.01), Bound("gradient", 3.34, bits=51), Bound("hessian", 6.01)),
        u10_bounds=(Bound("value", 0.51), Bound("gradient", 0.51, bits=99), Bound("hessian", 0.51)),
    ),
    __package__,
)

binary_crossentropy_clipped = Kernel(
    Info(
        name="binary_crossentropy_clipped",
        link="clipped",
        formula="-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high))",
        summary="Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.",
        source="definitions/binary_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0)),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 6.01), Bound("gradient", 3.01, bits=51), Bound("hessian", 6.01)),
        u10_bounds=(Bound("value", 0.51), Bound("gradient", 0.51, bits=99), Bound("hessian", 0.51)),
    ),
    __package__,
)

binary_crossentropy_logits = Kernel(
    Info(
        name="binary_crossentropy_logits",
        link="logit",
        formula="-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))",
        summary="Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.90.",
        source="definitions/binary_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0)),
            Argument("y_pred", "prediction"),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 4.25), Bound("gradient", 5.87, bits=50), Bound("hessian", 6.49)),
        u10_bounds=(Bound("value", 0.91), Bound("gradient", 0.51, bits=69), Bound("hessian", 0.51)),
    ),
    __package__,
)
