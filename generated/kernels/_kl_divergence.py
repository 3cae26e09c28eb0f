"""Kullback-Leibler divergence of the prediction from the target over the class axis.

Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.

Generated from definitions/kl_divergence.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output, Signature
from losskernels.kernel import Kernel

kl_divergence = Kernel(
    Info(
        name="kl_divergence",
        link="identity",
        formula="total(y*log(y/p))",
        summary="Kullback-Leibler divergence of the prediction from the target over the class axis.",
        description="Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.",
        source="definitions/kl_divergence.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="kl_divergence_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", None),
            Bound("gradient", 0.5),
            Bound("hessian", 2.01),
            Bound("hessian_vector", 3.01),
        ),
    ),
    __package__,
)

kl_divergence_clipped = Kernel(
    Info(
        name="kl_divergence_clipped",
        link="clipped",
        formula="total(y*log(y/clip(p, low, high)))",
        summary="Kullback-Leibler divergence of the prediction from the target over the class axis.",
        description="Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.",
        source="definitions/kl_divergence.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="kl_divergence_clipped_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
                Argument(
                    "high",
                    "parameter",
                    domain=Domain(low=0.0, high=1.0),
                    default=0.9999999,
                ),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", None),
            Bound("gradient", 0.5),
            Bound("hessian", 2.01),
            Bound("hessian_vector", 3.01),
        ),
    ),
    __package__,
)

kl_divergence_normalised = Kernel(
    Info(
        name="kl_divergence_normalised",
        link="normalised",
        formula="total(y*log(y*total(p)/p))",
        summary="Kullback-Leibler divergence of the prediction from the target over the class axis.",
        description="Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.",
        source="definitions/kl_divergence.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="kl_divergence_normalised_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 6.59, bits=50),
            Bound("gradient", 6.01, bits=49),
            Bound("hessian", 7.01, bits=49),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

kl_divergence_logits = Kernel(
    Info(
        name="kl_divergence_logits",
        link="softmax",
        formula="total(y*log(y*exp(-p)*total(exp(p))))",
        summary="Kullback-Leibler divergence of the prediction from the target over the class axis.",
        description="Reference: S. Kullback and R. A. Leibler, On Information and Sufficiency (1951), doi:10.1214/aoms/1177729694.",
        source="definitions/kl_divergence.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="kl_divergence_logits_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 7.01, bits=50),
            Bound("gradient", 5.01, bits=49),
            Bound("hessian", 7.01),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)
