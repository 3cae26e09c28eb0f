"""The faces of `losskernels.losses`: which losses have a class and a function with Keras' names, and what arguments.

What a loss computes is its definition, in the files beside this one; a face names the kernels. After an edit run
`losskernels generate`.
"""

from losskernels.codegen.emit.faces import Argument, Face, Rule

FROM_LOGITS = Argument("from_logits", "flag", False, "predictions are logits, which are never clipped")
EPSILON = Argument("epsilon", "epsilon", 1e-7, "predictions are clipped to [epsilon, 1 - epsilon]; 0: not at all")
FOCAL_EPSILON = Argument(
    "epsilon",
    "epsilon",
    1e-7,
    "predictions are clipped to [epsilon, 1 - epsilon] in the whole formula, where Keras leaves (1 - p_t)**gamma "
    "unclipped; 0: not at all",
)
VALIDATE = Argument(
    "validate", "validate", "raise", '"raise": numbers outside their domain raise; "none": they give NaN'
)
GAMMA = Argument("gamma", "focusing", 2.0, "how much a right prediction is damped; not negative")
MEAN_AXES = Argument("axis", "axes", -1, "the axis, or the axes, that the mean is taken over")
CLASS_AXES = Argument("axis", "axes", -1, "the axis, or the axes, of the classes")
SMOOTHING = "between 0 and 1: how far targets are pulled towards "
BINARY_SMOOTHING = Argument("label_smoothing", "fraction", 0.0, SMOOTHING + "1/2")
CLASS_SMOOTHING = Argument("label_smoothing", "fraction", 0.0, SMOOTHING + "1 / classes")

AGREED = ("from_logits", "label_smoothing", "axis")
COMMON = ("reduction", "name", "dtype")
ELEMENTS = "(..., n), any real numbers"
NATS = "nats (natural logarithms)"
MEAN = "one for each index of y_pred outside the axis: a mean over the axis"
ROW = "one for each index of y_pred outside the class axis"
LABELS = "shaped like y_pred, in [0, 1]"
PROBABILITIES = "(..., n), probabilities in [0, 1], or any logits"
CLASSES = "(..., classes), not negative, normalised to sum 1 over the classes; or any logits"


def error(
    class_name: str, function: str, kernel: str, summary: str, formula: str, unit: str, aliases: tuple[str, ...]
) -> Face:
    """A loss of the difference of prediction and target."""
    return Face(
        class_name,
        function,
        Rule(kernel, broadcast=True, squeezes=True),
        summary=summary,
        formula=formula,
        targets="broadcast to the shape of y_pred, any real numbers",
        predictions=ELEMENTS,
        result=MEAN,
        unit=unit,
        source=f"definitions/{kernel}.py",
        arguments=(VALIDATE,),
        aliases=aliases,
    )


FACES = (
    Face(
        "BinaryCrossentropy",
        "binary_crossentropy",
        Rule(
            "binary_crossentropy",
            "binary_crossentropy_clipped",
            "binary_crossentropy_logits",
            smoothing="binary",
            clip="prediction",
        ),
        summary="Cross-entropy of targets of two classes and predicted probabilities.",
        formula="mean(-y log(p) - (1 - y) log(1 - p))",
        targets=LABELS,
        predictions=PROBABILITIES,
        result=MEAN,
        unit=NATS,
        source="definitions/binary_crossentropy.py",
        arguments=(FROM_LOGITS, BINARY_SMOOTHING, MEAN_AXES, EPSILON, VALIDATE),
        class_positions=(*AGREED, *COMMON),
        function_positions=AGREED,
        aliases=("bce", "BCE"),
    ),
    Face(
        "BinaryFocalCrossentropy",
        "binary_focal_crossentropy",
        Rule(
            "binary_focal_crossentropy",
            "binary_focal_crossentropy_clipped",
            "binary_focal_crossentropy_logits",
            smoothing="binary",
            clip="prediction",
            balanced=True,
        ),
        summary="Binary cross-entropy that right predictions count less in.",
        formula="mean((1 - p_t)**gamma (-y log(p) - (1 - y) log(1 - p))), p_t = y p + (1 - y) (1 - p)",
        targets=LABELS,
        predictions=PROBABILITIES,
        result=MEAN,
        unit=NATS,
        source="definitions/binary_focal_crossentropy.py",
        arguments=(
            Argument("apply_class_balancing", "flag", False, "each element counts y alpha + (1 - y) (1 - alpha) times"),
            Argument("alpha", "fraction", 0.25, "between 0 and 1: the weight of class 1, if classes are balanced"),
            GAMMA,
            FROM_LOGITS,
            BINARY_SMOOTHING,
            MEAN_AXES,
            FOCAL_EPSILON,
            VALIDATE,
        ),
        class_positions=(),
    ),
    Face(
        "CategoricalCrossentropy",
        "categorical_crossentropy",
        Rule(
            "categorical_crossentropy_normalised",
            "categorical_crossentropy_clipped",
            "categorical_crossentropy_logits",
            axis="class",
            smoothing="classes",
            clip="prediction",
        ),
        summary="Cross-entropy of target and predicted distributions over classes.",
        formula="-sum(y log(p))",
        targets=LABELS,
        predictions=CLASSES,
        result=ROW,
        unit=NATS,
        source="definitions/categorical_crossentropy.py",
        arguments=(FROM_LOGITS, CLASS_SMOOTHING, CLASS_AXES, EPSILON, VALIDATE),
        class_positions=(*AGREED, *COMMON),
        function_positions=AGREED,
    ),
    Face(
        "CategoricalFocalCrossentropy",
        "categorical_focal_crossentropy",
        Rule(
            "categorical_focal_crossentropy_normalised",
            "categorical_focal_crossentropy_clipped",
            "categorical_focal_crossentropy_logits",
            axis="class",
            smoothing="classes",
            clip="prediction",
        ),
        summary="Categorical cross-entropy that right predictions count less in.",
        formula="-sum(alpha (1 - p)**gamma y log(p))",
        targets=LABELS,
        predictions=CLASSES,
        result=ROW,
        unit=NATS,
        source="definitions/categorical_focal_crossentropy.py",
        arguments=(
            Argument("alpha", "per_class", 0.25, "a weight, or one for each class; not negative"),
            GAMMA,
            FROM_LOGITS,
            CLASS_SMOOTHING,
            CLASS_AXES,
            EPSILON,
            VALIDATE,
        ),
        class_positions=("alpha", "gamma", *AGREED, *COMMON),
        function_positions=("alpha", "gamma", *AGREED),
    ),
    Face(
        "SparseCategoricalCrossentropy",
        "sparse_categorical_crossentropy",
        Rule(
            "sparse_categorical_crossentropy_normalised",
            "sparse_categorical_crossentropy_clipped",
            "sparse_categorical_crossentropy_logits",
            axis="class",
            clip="prediction",
        ),
        summary="Cross-entropy of class labels and predicted distributions over classes.",
        formula="-log(p[y])",
        targets="shaped like y_pred without its class axis (or with 1 there), class labels 0, 1, ..., classes - 1",
        predictions=CLASSES,
        result=ROW,
        unit=NATS,
        source="definitions/categorical_crossentropy.py",
        arguments=(
            FROM_LOGITS,
            Argument("ignore_class", "label", None, "a label whose places have loss 0 and do not count in means"),
            Argument("axis", "axis", -1, "the axis of the classes"),
            EPSILON,
            VALIDATE,
        ),
        class_positions=("from_logits", "ignore_class", "reduction"),
        function_positions=("from_logits",),
    ),
    Face(
        "KLDivergence",
        "kl_divergence",
        Rule("kl_divergence", "kl_divergence_clipped", axis="class", clip="targets", broadcast=True),
        summary="Kullback-Leibler divergence of predicted from target distributions over classes.",
        formula="sum(y log(y / p))",
        targets="broadcast to the shape of y_pred, in [0, 1]",
        predictions="(..., classes), in [0, 1]",
        result=ROW,
        unit=NATS,
        source="definitions/kl_divergence.py",
        arguments=(Argument("epsilon", "epsilon", 1e-7, "both are clipped to [epsilon, 1]; 0: not at all"), VALIDATE),
        aliases=("kld", "KLD", "kullback_leibler_divergence"),
    ),
    Face(
        "Poisson",
        "poisson",
        Rule("poisson", "poisson_shifted", clip="shift", broadcast=True),
        summary="Negative log-likelihood of Poisson counts with predicted means, without log(y!).",
        formula="mean(p - y log(p + epsilon))",
        targets="broadcast to the shape of y_pred, not negative",
        predictions="(..., n), not negative",
        result=MEAN,
        unit=NATS,
        source="definitions/poisson.py",
        arguments=(Argument("epsilon", "epsilon", 1e-7, "added to predictions under the logarithm"), VALIDATE),
    ),
    error(
        "MeanSquaredError",
        "mean_squared_error",
        "squared_error",
        "Mean of squared errors.",
        "mean((p - y)**2)",
        "the square of y_pred's unit",
        ("mse", "MSE"),
    ),
    error(
        "MeanAbsoluteError",
        "mean_absolute_error",
        "absolute_error",
        "Mean of absolute errors.",
        "mean(abs(p - y))",
        "y_pred's unit",
        ("mae", "MAE"),
    ),
    error(
        "LogCosh",
        "log_cosh",
        "log_cosh",
        "Mean of the logarithms of the errors' hyperbolic cosines.",
        "mean(log(cosh(p - y)))",
        "no unit",
        ("logcosh",),
    ),
    Face(
        "CosineSimilarity",
        "cosine_similarity",
        Rule("cosine_similarity", axis="class", broadcast=True, squeezes=True),
        summary="Negative cosine of the angle between target and prediction; 0 where one of them is 0.",
        formula="-sum(y p) / sqrt(sum(y**2) sum(p**2))",
        targets="broadcast to the shape of y_pred, any real numbers",
        predictions=ELEMENTS,
        result="one for each index of y_pred outside the axis",
        unit="no unit",
        source="definitions/cosine_similarity.py",
        arguments=(Argument("axis", "axes", -1, "the axis, or the axes, of the vectors"), VALIDATE),
        class_positions=("axis", *COMMON),
        function_positions=("axis",),
    ),
    Face(
        "",
        "weighted_cross_entropy_with_logits",
        Rule("", logits="weighted_crossentropy_logits", axis="element", names=("labels", "logits")),
        summary="Binary cross-entropy, element by element, whose positive targets count pos_weight times.",
        formula="-pos_weight y log(p) - (1 - y) log(1 - p), p = sigmoid(logits)",
        targets="shaped like logits, in [0, 1]",
        predictions="(...), any real numbers",
        result="one for each element",
        unit=NATS,
        source="definitions/weighted_crossentropy.py",
        arguments=(
            Argument("pos_weight", "weight", None, "a weight, or an array that broadcasts to logits; not negative"),
            VALIDATE,
        ),
        function_positions=("pos_weight",),
    ),
)
