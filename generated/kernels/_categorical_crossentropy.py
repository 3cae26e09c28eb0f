"""Negative log-likelihood of a categorical target: one class, or a distribution over the classes.

Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.

Generated from definitions/categorical_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output, Signature
from losskernels.kernel import Kernel

categorical_crossentropy = Kernel(
    Info(
        name="categorical_crossentropy",
        link="identity",
        formula="-total(y*log(p))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_crossentropy_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 3.8),
            Bound("gradient", 0.5),
            Bound("hessian", 2.01),
            Bound("hessian_vector", 3.01),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51),
            Bound("hessian", 0.51),
            Bound("hessian_vector", 0.51),
        ),
    ),
    __package__,
)

categorical_crossentropy_normalised = Kernel(
    Info(
        name="categorical_crossentropy_normalised",
        link="normalised",
        formula="-total(y*log(p/total(p)))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_crossentropy_normalised_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 6.59),
            Bound("gradient", 6.01, bits=49),
            Bound("hessian", 7.01, bits=49),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51, bits=82),
            Bound("hessian", 0.51, bits=81),
            Bound("hessian_vector", 0.0, bits=81),
        ),
    ),
    __package__,
)

categorical_crossentropy_clipped = Kernel(
    Info(
        name="categorical_crossentropy_clipped",
        link="normalised and clipped",
        formula="-total(y*log(clip(p/total(p), low, high)))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_crossentropy_clipped_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
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
        u10=True,
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", 6.01, bits=50),
            Bound("hessian", 6.01, bits=49),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51, bits=82),
            Bound("hessian", 0.51, bits=81),
            Bound("hessian_vector", 0.0, bits=81),
        ),
    ),
    __package__,
)

categorical_crossentropy_logits = Kernel(
    Info(
        name="categorical_crossentropy_logits",
        link="softmax",
        formula="-total(y*log(exp(p)/total(exp(p))))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_crossentropy_logits_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", 7.01, bits=50),
            Bound("hessian", 7.01),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51, bits=67),
            Bound("hessian", 0.51),
            Bound("hessian_vector", 0.0, bits=67),
        ),
    ),
    __package__,
)

sparse_categorical_crossentropy = Kernel(
    Info(
        name="sparse_categorical_crossentropy",
        link="identity",
        formula="-total(y*log(p))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_crossentropy_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 1.3),
            Bound("gradient", 0.5),
            Bound("hessian", 2.01),
            Bound("hessian_vector", 2.01),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.5),
            Bound("hessian", 0.51),
            Bound("hessian_vector", 0.51),
        ),
    ),
    __package__,
)

sparse_categorical_crossentropy_normalised = Kernel(
    Info(
        name="sparse_categorical_crossentropy_normalised",
        link="normalised",
        formula="-total(y*log(p/total(p)))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_crossentropy_normalised_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 6.59),
            Bound("gradient", 4.01),
            Bound("hessian", 7.01),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51),
            Bound("hessian", 0.51),
            Bound("hessian_vector", 0.0, bits=81),
        ),
    ),
    __package__,
)

sparse_categorical_crossentropy_clipped = Kernel(
    Info(
        name="sparse_categorical_crossentropy_clipped",
        link="normalised and clipped",
        formula="-total(y*log(clip(p/total(p), low, high)))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_crossentropy_clipped_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
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
        u10=True,
        bounds=(
            Bound("value", 6.59),
            Bound("gradient", 4.01),
            Bound("hessian", 7.01),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.51),
            Bound("gradient", 0.51),
            Bound("hessian", 0.51),
            Bound("hessian_vector", 0.51, bits=81),
        ),
    ),
    __package__,
)

sparse_categorical_crossentropy_logits = Kernel(
    Info(
        name="sparse_categorical_crossentropy_logits",
        link="softmax",
        formula="-total(y*log(exp(p)/total(exp(p))))",
        summary="Negative log-likelihood of a categorical target: one class, or a distribution over the classes.",
        description="Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), equation 4.108.",
        source="definitions/categorical_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", axis=True),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_crossentropy_logits_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        u10=True,
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", 5.01),
            Bound("hessian", 7.01),
            Bound("hessian_vector", 0.0, bits=48),
        ),
        u10_bounds=(
            Bound("value", 0.57),
            Bound("gradient", 0.76),
            Bound("hessian", 0.88),
            Bound("hessian_vector", 0.0, bits=67),
        ),
    ),
    __package__,
)
