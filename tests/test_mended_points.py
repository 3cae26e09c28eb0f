"""Points at which a kernel was once out of the accuracy contract: the audit's judgement of each, in every tier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import losskernels.kernels as kernels
import numpy as np
import pytest
from losskernels.codegen.evidence.contract import CONTRACTS
from losskernels.codegen.evidence.figures import FORMATS, figures
from losskernels.codegen.evidence.subjects import subjects
from losskernels.codegen.evidence.survey import available, computed, truths

Given = Mapping[str, float | Sequence[float]]

POINTS: list[tuple[str, str, Given]] = [
    ("(r/v)^2 where r^2/v overflows", "gaussian_nll",
     {"y_true": 699.9, "mean": 4.1865877266801793e266, "var": 3.3800924444476046e223}),
    ("(r/v)^2/v where (r/v)^2 overflows", "gaussian_nll",
     {"y_true": 0.0, "mean": 4.965369940805596e290, "var": 5.889010675362649e105}),
    ("log(2 pi v) next to its root", "gaussian_nll",
     {"y_true": 699.9, "mean": 699.9, "var": 0.15792834228329708}),
    ("log(2 pi v) at the double next to its root", "gaussian_nll",
     {"y_true": 1.0, "mean": 1.0, "var": 5734161139222659 / 2**55}),
    ("a weight over p overflows before a small target brings it back", "weighted_crossentropy",
     {"y_true": 1e-30, "y_pred": 1.176207e-318, "pos_weight": 100.0}),
    ("1/(S M)^2 rounded seven times, beside a class that is not the label", "categorical_crossentropy_normalised",
     {"y_true": [0.0, 1.0], "y_pred": [0.017147484682187117, 0.9828525153178129]}),
    ("a share of the largest class rounded before each division", "categorical_crossentropy_normalised",
     {"y_true": [0.0, 0.0, 1.0], "y_pred": [3.4559210615602065e-05, 0.9999576851530293, 7.755636355120185e-06]}),
    ("the same of a divergence", "kl_divergence_normalised",
     {"y_true": [0.0, 1.0], "y_pred": [4.3196728952081403e-13, 0.999999999999568]}),
    ("y/max y subnormal, and then divided by a small prediction", "cosine_similarity",
     {"y_true": [-40.4540413151625, 9.9999999999995e-311], "y_pred": [0.0, -4.313786463523719e-17]}),
    ("y/max y below the smallest number, and then multiplied by a large direction", "cosine_similarity",
     {"y_true": [1e-323, 50.0, 2.568606154006152e-07], "y_pred": [0.0, 1.0, 1.0], "v": [0.0, 0.0, -300.0]}),
    ("sech^2 beside 1, of several numbers", "log_cosh", {"y_true": 0.07088296648085611, "y_pred": 0.07088297133355112}),
    ("powers that bring p to 2^-1022", "binary_focal_crossentropy_logits",
     {"y_true": 1.0, "y_pred": -719.1548378092434, "gamma": 100.0}),
    ("gamma log(1 - p) in an exponent", "sparse_categorical_focal_crossentropy",
     {"y_true": 2, "y_pred": [4.97560496537764e-10, 5.930815867357795e-10, 0.9999999989093579],
      "alpha": [1.0, 0.25, 1.0], "gamma": 20.0}),
    ("a weight over p^2 overflows before a small target brings it back", "categorical_focal_crossentropy",
     {"y_true": [0.05495000771783708, 2.5106134855825632e-08, 0.9450499671760281],
      "y_pred": [0.5309446187559874, 1.5519638626305958e-155, 0.7685101094008779],
      "alpha": [0.0, 0.25, 3.0], "gamma": 5.0, "v": [1e-08, -1.0, 0.0]}),
    ("y/max y lifted, and then divided by small predictions", "cosine_similarity",
     {"y_true": [1.464374219869423e+296, 22978709815247.25],
      "y_pred": [-1.688514835061837e-294, 2.0639069183641892e-294], "v": [1.75e-257, -3.92e-257]}),
    ("predictions whose squares overflow, and a direction as large", "cosine_similarity",
     {"y_true": [-6.0672670627671525e+57, 8.166946110386592e+57],
      "y_pred": [-218.2426654713845, 1.858164165422674e+298], "v": [-1.549e+301, 1.477e+301]}),
    ("a direction beside lifted shares", "categorical_crossentropy_logits",
     {"y_true": [1.0, 0.0], "y_pred": [2.5e-36, 2.853949445055896],
      "v": [2.6947629293664554e+244, -9.135577362339099e+243]}),
    ("the same at the label", "sparse_categorical_crossentropy_logits",
     {"y_true": 1, "y_pred": [0.5, -20.0, 3.0], "v": [1e300, -1e300, 1e308]}),
    ("an alpha beside lifted shares", "categorical_focal_crossentropy_logits",
     {"y_true": [0.0, 1.0], "y_pred": [-0.3, 1.7], "alpha": [1e290, 1e-10], "gamma": 2.0, "v": [1.0, 0.0]}),
    ("the difference of two infinities, of one number", "gaussian_nll",
     {"y_true": 9.705143118601118, "mean": 6.470095412400745, "var": 5.561650034763645e-178}),
    ("the difference of two infinities", "categorical_crossentropy_normalised",
     {"y_true": [0.0, 1.0], "y_pred": [5e-160, 1.0140896126384647e-150], "v": [-3.7e-251, 3.8e-251]}),
    ("1/(S M)^2 overflows before a small target brings it back", "categorical_crossentropy_normalised",
     {"y_true": [5.022441681771369e-164, 3.420419623753669e-125, 0.0],
      "y_pred": [3.034716113276319e-212, 8.574980533335124e-213, 3.299250384254224e-212]}),
    ("p subnormal", "weighted_crossentropy", {"y_true": 1e-30, "y_pred": 1.54e-321, "pos_weight": 1.0}),
    ("probabilities whose sum's square overflows", "categorical_crossentropy_normalised",
     {"y_true": [0.1, 0.3, 0.6], "y_pred": [2e199, 3.5e199, 5e199], "v": [1e299, 3e300, -2e300]}),
    ("the same of a divergence", "kl_divergence_normalised",
     {"y_true": [0.1, 0.3, 0.6], "y_pred": [2e299, 3.5e299, 5e299], "v": [1e299, 3e300, -2e300]}),
    ("the same of a label", "sparse_categorical_crossentropy_normalised",
     {"y_true": 1, "y_pred": [2e159, 3.5e159, 5e159], "v": [1e299, 3e300, -2e300]}),
    ("the same with weights", "categorical_focal_crossentropy_normalised",
     {"y_true": [0.1, 0.3, 0.6], "y_pred": [2e199, 3.5e199, 5e199], "alpha": [0.25, 1.0, 3.0], "gamma": 2.0,
      "v": [1e299, 3e300, -2e300]}),
    ("a subnormal difference divided twice", "gaussian_nll",
     {"y_true": -0.0, "mean": 1e-323, "var": float.fromhex("0x1.387f9dbd823a0p-17")}),
    ("a large one divided twice by a number as large, which is not to be lifted", "gaussian_nll",
     {"y_true": 0.0, "mean": 2.0**896.5, "var": 1.7e308}),
    ("a subnormal difference multiplied twice", "gaussian_nll_log", {"y_true": 0.0, "mean": 1.5e-323, "var": -13.8}),
    ("a large one multiplied twice by 0, which is not to be lifted", "gaussian_nll_log",
     {"y_true": -0.7, "mean": 1e276, "var": 1.4e25}),
    ("a subnormal count divided twice", "poisson", {"y_true": 8.1e-319, "y_pred": 1e-6}),
    ("the same by less, with a remainder below the smallest number", "poisson",
     {"y_true": float.fromhex("0x0.0003409e78c95p-1022"), "y_pred": float.fromhex("0x1.4bfeb9419fbfcp-195")}),
    ("exp(-a) subnormal before weights multiply it", "weighted_crossentropy_logits",
     {"y_true": float.fromhex("0x1.0624dd2f1a9fcp-10"), "y_pred": float.fromhex("-0x1.70491e96bb610p+9"),
      "pos_weight": 0.1}),
    ("exp(-a/2) whose square has no lower half before weights multiply it", "weighted_crossentropy_logits",
     {"y_true": 0.27018769772653894, "y_pred": 747.6816218802626, "pos_weight": 1.1006355564799423e18}),
    ("the same by as little as there is", "poisson", {"y_true": 5e-324, "y_pred": 5e-324}),
]  # fmt: skip


@pytest.mark.parametrize("kernel, point", [(k, p) for _, k, p in POINTS], ids=[f"{k}: {why}" for why, k, _ in POINTS])
def test_the_point_is_within_the_contract(kernel: str, point: Given) -> None:
    subject = subjects()[kernel]
    at: Any = {i.name: np.array([point[i.name]]) for i in subject.problem.inputs}
    if subject.classwise:
        at["v"] = np.array([point.get("v", [1.0, *[0.0] * (at["y_pred"].shape[-1] - 1)])])
    table = truths(subject, at)
    for tier, evaluated in available(kernel).items():
        got = computed(evaluated, at)
        for output, column in table.items():
            values = np.array([got[output][w] for w in column.where])
            contract = CONTRACTS["float64", tier]
            f = figures(values, column.exact, FORMATS["float64"], contract, lambda k: {}, 1)
            infinite = [x for x in zip(values, (e.near for e in column.exact), strict=True) if np.isinf(x[1])]
            assert all(x == y for x, y in infinite), f"{output} of the tier {tier}: {infinite}"
            assert not f.invalid and not f.outside and not f.flushed_normal, (
                f"{output} of the tier {tier}: {values.tolist()}, not {', '.join(map(str, column.exact))}"
            )


def test_what_is_large_is_not_lifted_over_infinity() -> None:
    for tier in (kernels.poisson, kernels.poisson.u10):
        assert tier.hessian(1e300, np.inf) == 0.0
    assert kernels.gaussian_nll.evaluate(1e300, 0.0, np.inf, outputs=("hessian_mean_var",)).hessian_mean_var == 0.0
