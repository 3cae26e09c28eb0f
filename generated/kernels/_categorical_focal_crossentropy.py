"""Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.

Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class
by class.

Generated from definitions/categorical_focal_crossentropy.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output, Signature
from losskernels.kernel import Kernel

categorical_focal_crossentropy = Kernel(
    Info(
        name="categorical_focal_crossentropy",
        link="identity",
        formula="-total(alpha*y*(1 - p)**gamma*log(p))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_focal_crossentropy_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 6.99),
            Bound("gradient", 7.49),
            Bound("hessian", 7.44, bits=49),
            Bound("hessian_vector", 7.44, bits=49),
        ),
    ),
    __package__,
)

categorical_focal_crossentropy_normalised = Kernel(
    Info(
        name="categorical_focal_crossentropy_normalised",
        link="normalised",
        formula="-total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_focal_crossentropy_normalised_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", 9.42, bits=49),
            Bound("hessian", 7.01, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

categorical_focal_crossentropy_clipped = Kernel(
    Info(
        name="categorical_focal_crossentropy_clipped",
        link="normalised and clipped",
        formula="-total(alpha*y*(1 - clip(p/total(p), low, high))**gamma*log(clip(p/total(p), low, high)))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_focal_crossentropy_clipped_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
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
            Bound("value", 7.01, bits=48),
            Bound("gradient", 9.42, bits=48),
            Bound("hessian", 7.01, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

categorical_focal_crossentropy_logits = Kernel(
    Info(
        name="categorical_focal_crossentropy_logits",
        link="softmax",
        formula="-total(alpha*y*(-exp(p)/total(exp(p)) + 1)**gamma*log(exp(p)/total(exp(p))))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("y_pred", "prediction", axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="categorical_focal_crossentropy_logits_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", 7.01, bits=49),
            Bound("hessian", 7.01, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

sparse_categorical_focal_crossentropy = Kernel(
    Info(
        name="sparse_categorical_focal_crossentropy",
        link="identity",
        formula="-total(alpha*y*(1 - p)**gamma*log(p))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_focal_crossentropy_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0, high=1.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 6.97),
            Bound("gradient", 7.09),
            Bound("hessian", 7.44, bits=49),
            Bound("hessian_vector", 7.44, bits=49),
        ),
    ),
    __package__,
)

sparse_categorical_focal_crossentropy_normalised = Kernel(
    Info(
        name="sparse_categorical_focal_crossentropy_normalised",
        link="normalised",
        formula="-total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_focal_crossentropy_normalised_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 6.72),
            Bound("gradient", 7.38),
            Bound("hessian", 7.01, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

sparse_categorical_focal_crossentropy_clipped = Kernel(
    Info(
        name="sparse_categorical_focal_crossentropy_clipped",
        link="normalised and clipped",
        formula="-total(alpha*y*(1 - clip(p/total(p), low, high))**gamma*log(clip(p/total(p), low, high)))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            Argument("low", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
            Argument("high", "parameter", domain=Domain(low=0.0, high=1.0), default=0.9999999),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_focal_crossentropy_clipped_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", domain=Domain(low=0.0), axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
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
            Bound("value", 7.08, bits=48),
            Bound("gradient", 7.38),
            Bound("hessian", 7.34, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)

sparse_categorical_focal_crossentropy_logits = Kernel(
    Info(
        name="sparse_categorical_focal_crossentropy_logits",
        link="softmax",
        formula="-total(alpha*y*(-exp(p)/total(exp(p)) + 1)**gamma*log(exp(p)/total(exp(p))))",
        summary="Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by alpha.",
        description=(
            "Reference: T.-Y. Lin et al., Focal Loss for Dense Object Detection (2017), arXiv:1708.02002, equation 5, taken class\n"
            "by class."
        ),
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0), index=True),
            Argument("y_pred", "prediction", axis=True),
            Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
            Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
        ),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="sparse_categorical_focal_crossentropy_logits_hessian_vector",
            arguments=(
                Argument("y_true", "target", domain=Domain(low=0.0), index=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
                Argument("alpha", "parameter", domain=Domain(low=0.0), axis=True, default=1.0),
                Argument("gamma", "parameter", domain=Domain(low=0.0), default=2.0),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 7.01),
            Bound("gradient", None),
            Bound("hessian", 7.01, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)
