"""One evaluation of a loss: kernel, arrays in the kernel's layout, and results in the caller's.

In: a `Task`, made by `formula`, and a `Weighting`. Out: values and derivatives, weighted, in the prediction's shape.
Small arrays go through the kernel's ufuncs, which cost least a call; others through `evaluate`, on several threads.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..engine import Array, Shape
from ..kernel import Kernel
from ..memory import empty
from .layout import classes_back, classes_last
from .weighting import Weighting, scaled

SMALL = 1 << 13
"""Up to so many elements, ufuncs are faster."""


class Task(NamedTuple):
    """`given`: targets and predictions as the caller passed them. `shape`: that of the predictions after squeezing,
    `axes`: those averaged over or given to the kernel, `losses`: the shape without them. `y`, `p`, `parameters`: the
    kernel's arguments, class axis last. `length`: elements of a mean. `element_weight`: weights of the elements
    themselves. `kept`: losses that count. `shift`: what the kernel raises the prediction by, and the value with it.
    `suspicious`: targets were found to be outside the domain before they were changed."""

    given: tuple[Array, Array]
    kernel: Kernel
    y: Array
    p: Array
    parameters: tuple[Any, ...]
    shape: Shape
    axes: tuple[int, ...]
    losses: Shape
    length: int
    element_weight: Array | None = None
    kept: Array | None = None
    shift: float = 0.0
    suspicious: bool = False

    @property
    def classwise(self) -> bool:
        return self.kernel.info.hessian_vector is not None

    def derivatives(self, names: tuple[str, ...], weighting: Weighting, dtype: np.dtype[Any]) -> list[Any]:
        """The named outputs, the value in front: the weighted losses or their sum; the others in `dtype` and in the
        shape of the given prediction. What was summed comes as doubles."""
        if names[0] != "value":
            return [self._back(x) for x in self._apply(names, weighting, dtype)]
        if weighting.spread is not None and not weighting.reduced:
            (loss,) = self.derivatives(("value",), Weighting(None, 1.0, weighting.valid, False, ()), dtype)
            return [loss * weighting.spread, *(self.derivatives(names[1:], weighting, dtype) if names[1:] else ())]
        if weighting.reduced and weighting.valid is not None and self.p.size > SMALL:
            total, *others = self._apply(("sum", *names[1:]), weighting.masked, dtype)
            if total == total:  # nothing under the mask is infinite or NaN
                return [total, *(self._back(self._valid(x, weighting, self.classwise)) for x in others)]
        total = weighting.reduced and weighting.valid is None
        value, *others = self._apply(("sum", *names[1:]) if total else names, weighting, dtype)
        return [value if total else self._collected(value, weighting), *(self._back(x) for x in others)]

    def hessian_vector(self, v: Array, weighting: Weighting) -> Array:
        """The product of the weighted losses' Hessian and a direction, as doubles."""
        direction = v.reshape(self.shape)
        if not self.classwise:
            (diagonal,) = self._apply(("hessian",), weighting, np.dtype(np.float64))
            product: Array = self._back(diagonal * direction)
            return product
        across = classes_last(direction, self.axes).astype(np.float64)
        product = self.kernel.hessian_vector(self.y, self._doubles(), across, *self._parameters())
        return self._back(self._valid(_times(product, scaled(*self._weight(weighting)), True), weighting, True))

    def _apply(self, names: tuple[str, ...], weighting: Weighting, dtype: np.dtype[Any]) -> list[Any]:
        """The outputs in the kernel's layout, weighted; 0 where a loss does not count. "sum": of the value."""
        weight, scale = self._weight(weighting)
        rows = [self.classwise and name not in ("value", "sum") for name in names]
        if self.p.size <= SMALL:
            parts = self._small(names, rows, scaled(weight, scale))
        elif names == ("sum",):
            # the scale is left to the end where the sum alone is wanted
            total = self.kernel.evaluate(self.y, self.p, *self.parameters, outputs="sum", sample_weight=weight)
            parts = [total[0] * scale]
        else:
            # doubles, unless nothing is added up after rounding
            alone = not weighting.reduced and not self.shift and (self.classwise or self.length == 1)
            parts = self._large(names, scaled(weight, scale), dtype, dtype if alone else np.dtype(np.float64))
        if self.shift and names[0] == "value":
            parts[0] -= self.shift * scaled(weight, scale)
        elif self.shift and names[0] == "sum" and self.p.size:
            mean = 1.0 if weight is None else np.mean(weight, dtype=np.float64)
            parts[0] = parts[0] - self.shift * mean * scale * self.p.size
        return [x if n == "sum" else self._valid(x, weighting, r) for n, x, r in zip(names, parts, rows, strict=True)]

    def _small(self, names: tuple[str, ...], rows: list[bool], weight: Any) -> list[Any]:
        """By ufuncs, in doubles."""
        ufunc = getattr(self.kernel, "_".join(names).replace("sum", "value"))
        found = ufunc(self.y, self._doubles(), *self._parameters())
        found = (found,) if len(names) == 1 else found
        if self.classwise and not self.p.shape[-1] and not self.kernel.info.arguments[0].index:
            found = tuple(np.zeros_like(x) for x in found)  # a sum over no classes
        parts = [_times(x, weight, row) for x, row in zip(found, rows, strict=True)]
        if names[0] == "sum":
            parts[0] = np.add.reduce(parts[0], axis=None)
        return parts

    def _large(
        self, names: tuple[str, ...], weight: Any, dtype: np.dtype[Any], value_dtype: np.dtype[Any]
    ) -> list[Any]:
        """By one pass of the engine."""
        value_shape = self.losses if self.classwise else self.p.shape
        place = self.kernel._native.functions.place
        out = [
            empty(place, value_shape, value_dtype) if name == "value" else empty(place, self.p.shape, dtype)
            for name in names
            if name != "sum"
        ]
        return list(
            self.kernel.evaluate(self.y, self.p, *self.parameters, outputs=names, sample_weight=weight, out=out)
        )

    def _weight(self, weighting: Weighting) -> tuple[Array | None, float]:
        """What each element (or row of classes) is multiplied by: an array with all their axes, and a number."""
        weight, scale = weighting.factor, weighting.scale
        if self.classwise:
            return weight, scale
        if weight is not None:
            weight = np.expand_dims(weight, self.axes)
        if self.length != 1:
            scale = scale / self.length if self.length else 0.0
        if self.element_weight is not None:
            weight = self.element_weight if weight is None else weight * self.element_weight
        return weight, scale

    def _valid(self, x: Array, weighting: Weighting, row: bool) -> Array:
        if weighting.valid is None:
            return x
        valid = weighting.valid
        if row:
            valid = valid[..., None]
        elif not self.classwise:
            valid = np.expand_dims(valid, self.axes)
        return np.where(valid, x, x.dtype.type(0))

    def _collected(self, elements: Array, weighting: Weighting) -> Any:
        """Weighted elements as losses, or as the sum of the losses."""
        if weighting.reduced:
            return np.add.reduce(elements, axis=None)
        if not self.classwise and self.length != 1:
            elements = np.add.reduce(elements, axis=self.axes)
        return elements.reshape(weighting.shape)

    def _back(self, x: Array) -> Array:
        if self.classwise:
            x = classes_back(x, self.axes, self.shape)
        return x.reshape(self.given[1].shape)

    def _doubles(self) -> Array:
        return self.p if self.p.dtype == np.float64 else self.p.astype(np.float64)

    def _parameters(self) -> list[Any]:
        """The parameters as ufuncs want them: one for each class where there may be one for each."""
        if not self.classwise:
            return list(self.parameters)
        described = self.kernel.info.arguments[2:]
        row = self.p.shape[-1:]
        return [
            np.full(row, x) if a.axis and type(x) is float else x
            for a, x in zip(described, self.parameters, strict=True)
        ]


def _times(x: Array, weight: Any, row: bool) -> Array:
    if isinstance(weight, float):
        return x if weight == 1 else x * weight
    product: Array = x * (weight[..., None] if row else weight)
    return product
