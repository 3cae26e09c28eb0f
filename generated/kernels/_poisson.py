"""Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.

Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.

Generated from definitions/poisson.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

poisson = Kernel(
    Info(
        name="poisson",
        link="identity",
        formula="mu - y*log(mu)",
        summary="Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.",
        description="Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.",
        source="definitions/poisson.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0)),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(Bound("value", 0.0, bits=51), Bound("gradient", 2.01), Bound("hessian", 2.01)),
        u10_bounds=(Bound("value", 0.0, bits=67), Bound("gradient", 0.51), Bound("hessian", 0.51)),
    ),
    __package__,
)

poisson_shifted = Kernel(
    Info(
        name="poisson_shifted",
        link="shifted",
        formula="epsilon + mu - y*log(epsilon + mu)",
        summary="Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.",
        description="Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.",
        source="definitions/poisson.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0)),
            Argument("y_pred", "prediction", domain=Domain(low=0.0)),
            Argument("epsilon", "parameter", domain=Domain(low=0.0, high=1.0), default=1e-07),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(
            Bound("value", 3.01, bits=51),
            Bound("gradient", 0.51, bits=51),
            Bound("hessian", 4.01),
        ),
        u10_bounds=(
            Bound("value", 0.51, bits=67),
            Bound("gradient", 0.5, bits=99),
            Bound("hessian", 0.51),
        ),
    ),
    __package__,
)

poisson_log = Kernel(
    Info(
        name="poisson_log",
        link="log",
        formula="-mu*y + exp(mu)",
        summary="Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.",
        description="Reference: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6.",
        source="definitions/poisson.py",
        arguments=(
            Argument("y_true", "target", domain=Domain(low=0.0)),
            Argument("y_pred", "prediction"),
        ),
        outputs=(Output("value"), Output("gradient"), Output("hessian")),
        u10=True,
        bounds=(
            Bound("value", 4.26, bits=52),
            Bound("gradient", 6.18, bits=52),
            Bound("hessian", 0.75),
        ),
        u10_bounds=(
            Bound("value", 0.51, bits=69),
            Bound("gradient", 0.51, bits=69),
            Bound("hessian", 0.5),
        ),
    ),
    __package__,
)
