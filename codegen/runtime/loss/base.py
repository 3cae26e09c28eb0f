"""The classes: `Loss`, which users subclass as in Keras, and `KernelLoss`, from which all generated ones come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..arguments import array
from . import settings
from .formula import Formula
from .rule import Rule
from .task import Task
from .weighting import Weighting, weigh

if TYPE_CHECKING:
    from ..boosting.objective import Objective

Weights: TypeAlias = ArrayLike | None


class Reduction:
    """The reductions under the names that tf_keras gives them."""

    AUTO = "auto"
    NONE = "none"
    SUM = "sum"
    SUM_OVER_BATCH_SIZE = "sum_over_batch_size"


class Loss:
    """Base class of losses. A subclass writes `call(y_true, y_pred)`, which returns the losses one by one; `__call__`
    weights and reduces them.

    reduction: "sum_over_batch_size" and "mean" divide the weighted sum by the number of losses, "sum" does not,
    "mean_with_sample_weight" divides it by the sum of the weights, "none" and None return the weighted losses. A loss
    without axes is returned as it is. dtype: that of targets and predictions in `call`, and of the result.
    """

    name: str
    reduction: str | None
    dtype: str

    def __init__(
        self,
        *positional: object,
        name: str | None = None,
        reduction: str | None = "sum_over_batch_size",
        dtype: Any = None,
    ):
        where = type(self).__name__
        if positional:
            settings.refuse_positions(where, ("name", "reduction", "dtype"))
        vars(self).update(
            name=name or where,
            reduction=settings.reduction(where, reduction),
            dtype=settings.dtype(where, dtype),
        )

    def __call__(
        self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None
    ) -> Any:
        """The weighted losses of `call`, reduced. Weights and mask are aligned with the first axes of the losses; what
        the mask leaves out does not count."""
        where, dtype = type(self).__name__, np.dtype(self.dtype)
        targets = array(where, "y_true", y_true).astype(dtype, copy=False)
        predictions = array(where, "y_pred", y_pred).astype(dtype, copy=False)
        losses = array(where, "the result of call", self.call(targets, predictions))
        weighting = weigh(where, self.reduction, losses.shape, sample_weight, mask)
        with np.errstate(all="ignore"):
            return rounded(_weighted(losses, weighting), dtype)

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """The losses one by one."""
        raise NotImplementedError(f"{type(self).__name__} has no call(y_true, y_pred)")

    def get_config(self) -> dict[str, Any]:
        """What makes this loss again; a subclass adds its own arguments."""
        return {"name": self.name, "reduction": self.reduction}

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Self:
        return cls(**config)


class KernelLoss(Loss):
    """A loss whose value and derivatives come from kernels. Immutable; equal to a loss of the same class and config."""

    _rule: ClassVar[Rule]
    _default_name: ClassVar[str]
    _formula: Formula

    def __init_subclass__(cls, **options: Any):
        super().__init_subclass__(**options)
        if cls.call is not KernelLoss.call:
            raise TypeError(
                f"{cls.__name__}: call is overridden, but values and derivatives come from the formula of "
                f"its base; subclass losses.Loss, which calls it"
            )

    def __init__(self, **given: Any):
        cls = type(self)
        where = cls.__name__
        formula = Formula(where, self._rule, given)
        vars(self).update(formula.settings, _formula=formula)
        super().__init__(name=given["name"] or self._default_name, reduction=given["reduction"], dtype=given["dtype"])

    def __setattr__(self, name: str, value: object) -> None:
        own = {"name", "reduction", "dtype", "_formula", *(p.name for p in self._rule.parameters)}
        if "_rule" in type(self).__dict__ or name in own:
            raise AttributeError(f"{type(self).__name__} is immutable: make another one with {name}={value!r}")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, KernelLoss) and self.get_config() == other.get_config()

    def __hash__(self) -> int:
        return hash((type(self), *self.get_config().values()))

    def __repr__(self) -> str:
        defaults = {p.name: p.default for p in self._rule.parameters}
        defaults |= {"name": self._default_name, "reduction": "sum_over_batch_size", "dtype": settings.FLOATX}
        told = (f"{n}={v!r}" for n, v in self.get_config().items() if n not in defaults or v != defaults[n])
        return f"{type(self).__name__}({', '.join(told)})"

    def __reduce__(self) -> tuple[object, ...]:
        config = KernelLoss.get_config(self)
        others = {name: value for name, value in vars(self).items() if name not in config and name != "_formula"}
        return _remade, (type(self), config, others)

    def get_config(self) -> dict[str, Any]:
        """The arguments that make this loss again."""
        return {"name": self.name, "reduction": self.reduction, "dtype": self.dtype, **self._formula.settings}

    def __call__(
        self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None
    ) -> Any:
        """The weighted losses, reduced. Weights and mask are aligned with the first axes of the losses; what the mask
        leaves out does not count, whatever it is."""
        return self.value(y_true, y_pred, sample_weight, mask)

    def call(self, y_true: ArrayLike, y_pred: ArrayLike) -> Any:
        """The losses one by one."""
        return self._results(("value",), *self._task(y_true, y_pred, None, None, None))[0]

    def value(self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None) -> Any:
        """What calling the loss returns."""
        return self._derivatives(("value",), y_true, y_pred, sample_weight, mask)[0]

    def gradient(
        self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None
    ) -> Any:
        """The derivative, by each prediction, of what calling the loss returns (of its sum, if that is an array)."""
        return self._derivatives(("gradient",), y_true, y_pred, sample_weight, mask)[0]

    def hessian(self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None) -> Any:
        """The second derivative by each prediction: the diagonal of the Hessian of what `gradient` differentiates."""
        return self._derivatives(("hessian",), y_true, y_pred, sample_weight, mask)[0]

    def value_gradient(
        self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None
    ) -> tuple[Any, Any]:
        """`value` and `gradient` from one pass."""
        value, gradient = self._derivatives(("value", "gradient"), y_true, y_pred, sample_weight, mask)
        return value, gradient

    def gradient_hessian(
        self, y_true: ArrayLike, y_pred: ArrayLike, sample_weight: Weights = None, mask: Weights = None
    ) -> tuple[Any, Any]:
        """`gradient` and `hessian` from one pass."""
        gradient, hessian = self._derivatives(("gradient", "hessian"), y_true, y_pred, sample_weight, mask)
        return gradient, hessian

    def hvp(
        self,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        v: ArrayLike,
        sample_weight: Weights = None,
        mask: Weights = None,
    ) -> Any:
        """The product of the Hessian of what `gradient` differentiates and a direction `v`, shaped like y_pred."""
        task, weighting = self._task(y_true, y_pred, sample_weight, mask, self.reduction)
        direction = array(type(self).__name__, "v", v)
        if direction.shape != task.given[1].shape:
            raise ValueError(
                f"{type(self).__name__}: v has shape {direction.shape}, but y_pred has shape {task.given[1].shape}"
            )
        with np.errstate(all="ignore"):
            product = task.hessian_vector(direction, weighting)
            result = rounded(product, np.dtype(self.dtype))
        self._formula.examine(task, weighting, [product])
        return result

    def objective(
        self,
        hessian: Literal["exact", "clip", "abs", "gauss-newton"] = "clip",
        classes: Literal["diagonal", "upper-bound", "friedman"] = "diagonal",
        scale: float = 1.0,
    ) -> Objective:
        """This loss as an objective of LightGBM, XGBoost and CatBoost, for predictions that are scores.

        hessian: what trees get where the Hessian is not positive: "exact" as it is, "clip" a least value, "abs" its
        absolute value, "gauss-newton" the Hessian without the link's curvature. classes: what they get of the Hessian
        over classes: its "diagonal", an "upper-bound" of it as in XGBoost, or "friedman", the diagonal times
        classes / (classes - 1) as in LightGBM. scale: what gradient and Hessian are multiplied by. Reduction and dtype
        of the loss play no part.
        """
        from ..boosting.objective import Objective  # it is made of losses: imported when there is one

        return Objective(self, hessian, classes, scale)

    def init_score(
        self, y_true: ArrayLike, sample_weight: Weights = None, n_classes: int | None = None
    ) -> float | NDArray[Any]:
        """The constant score with the least weighted loss, for predictions that are scores; one for each class if there
        are classes. n_classes: how many there are, if the targets are labels and do not have them all."""
        return self.objective().init_score(y_true, sample_weight, n_classes)

    def _task(
        self, y_true: object, y_pred: object, sample_weight: object, mask: object, reduction: str | None
    ) -> tuple[Task, Weighting]:
        formula = self._formula
        y, p = formula.read(y_true, y_pred)
        task = formula.task(y, p, np.dtype(self.dtype), True)
        return task, weigh(formula.where, reduction, task.losses, sample_weight, mask, task.kept)

    def _derivatives(
        self, names: tuple[str, ...], y_true: object, y_pred: object, sample_weight: object, mask: object
    ) -> list[Any]:
        return self._results(names, *self._task(y_true, y_pred, sample_weight, mask, self.reduction))

    def _results(self, names: tuple[str, ...], task: Task, weighting: Weighting) -> list[Any]:
        dtype = np.dtype(self.dtype)
        with np.errstate(all="ignore"):
            found = task.derivatives(names, weighting, dtype)
            results = [rounded(x, dtype) for x in found]
        self._formula.examine(task, weighting, found)
        return results


def rounded(x: Any, dtype: np.dtype[Any]) -> Any:
    """`x` in this dtype; a scalar if it has no axes."""
    if isinstance(x, np.ndarray) and x.ndim:
        return x.astype(dtype, copy=False)
    return dtype.type(x)


def _weighted(losses: Any, weighting: Weighting) -> Any:
    """The losses that count, times their weights; their sum, if they are to be reduced."""
    if weighting.valid is not None:
        losses = np.where(weighting.valid, losses, 0)
    factor = weighting.product if weighting.spread is None else weighting.spread
    products = losses.astype(np.float64) * factor
    return np.add.reduce(products, axis=None) if weighting.reduced else products.reshape(weighting.shape)


def _remade(cls: type[KernelLoss], config: dict[str, Any], others: dict[str, Any]) -> KernelLoss:
    """A loss from a pickle: of a subclass too, whose own attributes are `others`."""
    loss = cls.__new__(cls)
    KernelLoss.__init__(loss, **config)
    vars(loss).update(others)
    return loss
