"""Negative log-likelihood of a normal target whose mean and variance are predicted.

Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution
(1994), doi:10.1109/ICNN.1994.374138.

Generated from definitions/gaussian_nll.py: edit that file and run `losskernels generate`.
"""

from losskernels.description import Argument, Bound, Domain, Info, Output
from losskernels.kernel import Kernel

gaussian_nll = Kernel(
    Info(
        name="gaussian_nll",
        link="identity",
        formula="log(2*pi*var)/2 + (-mean + y)**2/(2*var)",
        summary="Negative log-likelihood of a normal target whose mean and variance are predicted.",
        description=(
            "Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution\n"
            "(1994), doi:10.1109/ICNN.1994.374138."
        ),
        source="definitions/gaussian_nll.py",
        arguments=(
            Argument("y_true", "target"),
            Argument("mean", "prediction"),
            Argument("var", "prediction", domain=Domain(low=0.0)),
        ),
        outputs=(
            Output("value"),
            Output("gradient_mean"),
            Output("gradient_var"),
            Output("hessian_mean_mean"),
            Output("hessian_mean_var"),
            Output("hessian_var_var"),
        ),
        bounds=(
            Bound("value", 7.5, bits=50),
            Bound("gradient_mean", 0.5),
            Bound("gradient_var", 7.5, bits=51),
            Bound("hessian_mean_mean", 0.5),
            Bound("hessian_mean_var", 4.01),
            Bound("hessian_var_var", 7.5, bits=51),
        ),
    ),
    __package__,
)

gaussian_nll_log = Kernel(
    Info(
        name="gaussian_nll_log",
        link="log",
        formula="(-mean + y)**2*exp(-var)/2 + log(2*pi*exp(var))/2",
        summary="Negative log-likelihood of a normal target whose mean and variance are predicted.",
        description=(
            "Reference: D. A. Nix and A. S. Weigend, Estimating the mean and variance of the target probability distribution\n"
            "(1994), doi:10.1109/ICNN.1994.374138."
        ),
        source="definitions/gaussian_nll.py",
        arguments=(
            Argument("y_true", "target"),
            Argument("mean", "prediction"),
            Argument("var", "prediction"),
        ),
        outputs=(
            Output("value"),
            Output("gradient_mean"),
            Output("gradient_var"),
            Output("hessian_mean_mean"),
            Output("hessian_mean_var"),
            Output("hessian_var_var"),
        ),
        bounds=(
            Bound("value", 7.5, bits=50),
            Bound("gradient_mean", 5.24),
            Bound("gradient_var", 7.5, bits=50),
            Bound("hessian_mean_mean", 0.75),
            Bound("hessian_mean_var", 5.24),
            Bound("hessian_var_var", 3.49),
        ),
    ),
    __package__,
)
