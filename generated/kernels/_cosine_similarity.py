"""Negative cosine of the angle between prediction and target over the class axis.

Reference: G. Salton, A. Wong and C. S. Yang, A Vector Space Model for Automatic Indexing (1975),
doi:10.1145/361219.361220; the sign is changed, so that what is alike has the smallest loss.

Generated from definitions/cosine_similarity.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Info, Output, Signature
from losskernels.kernel import Kernel

cosine_similarity = Kernel(
    Info(
        name="cosine_similarity",
        link="identity",
        formula="-total(p*y)/sqrt(total(p**2)*total(y**2))",
        summary="Negative cosine of the angle between prediction and target over the class axis.",
        description=(
            "Reference: G. Salton, A. Wong and C. S. Yang, A Vector Space Model for Automatic Indexing (1975),\n"
            "doi:10.1145/361219.361220; the sign is changed, so that what is alike has the smallest loss."
        ),
        source="definitions/cosine_similarity.py",
        arguments=(Argument("y_true", "target", axis=True), Argument("y_pred", "prediction", axis=True)),
        outputs=(Output("value"), Output("gradient", axis=True), Output("hessian", axis=True)),
        hessian_vector=Signature(
            name="cosine_similarity_hessian_vector",
            arguments=(
                Argument("y_true", "target", axis=True),
                Argument("y_pred", "prediction", axis=True),
                Argument("v", "direction", axis=True),
            ),
            outputs=(Output("hessian_vector", axis=True),),
        ),
        bounds=(
            Bound("value", 0.0, bits=49),
            Bound("gradient", 0.0, bits=48),
            Bound("hessian", 0.0, bits=48),
            Bound("hessian_vector", 0.0, bits=48),
        ),
    ),
    __package__,
)
