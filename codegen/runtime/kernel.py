"""Kernel objects: what `losskernels.kernels` is made of.

A kernel object stands for one loss with one link; its `u10` for the same within one unit in the last place. Its ufuncs
(`value`, ..., `hessian_vector`) are NumPy's; `evaluate` and `sum` are for whole arrays. All can be pickled.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any, NamedTuple

import numpy as np

from . import arguments as reading
from . import memory
from .description import Info, Output, Signature, document, u10_of
from .engine import Array, Work, run
from .native import Native, load
from .shown import Shown
from .small import Small, small
from .threads import thread_count
from .ufuncs import make

FAMILIES = ("value", "gradient", "hessian")
TOGETHER = ("value_gradient", "gradient_hessian", "value_gradient_hessian")


class Chosen(NamedTuple):
    """Of the outputs that a call wants: names, type of the result, which are stored, and which number each of these has
    in the kernel, which is summed, and what small calls do."""

    names: tuple[str, ...]
    result: Any
    stored: tuple[Output, ...]
    numbers: tuple[int, ...]
    summed: int | None
    small: Small | None


class Kernel(Shown):
    """A loss with one link, and its derivatives."""

    u10: Kernel

    def __init__(self, info: Info, package: str):
        self.info, self.package = info, package
        self._signature, self._chosen = info.signature, dict[object, Chosen]()
        self._prediction = [a.role for a in info.arguments].index("prediction")
        self._where, self._count = f"{info.name}.evaluate", len(info.arguments)
        self.__doc__ = document(info)

    @property
    def path(self) -> str:
        return f"{self.package}.{self.info.name}"

    def __reduce__(self) -> tuple[object, ...]:
        return find, (self.package, self.info.name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *ufunc_outputs(self.info), *(["u10"] if self.info.u10 else [])})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name in ("info", "package"):
            raise AttributeError(name)
        if name == "u10":
            return self._u10()
        known = ufunc_outputs(self.info)
        if name not in known:
            raise AttributeError(f"{self!r} has no attribute {name}{reading.suggestion(name, known)}")
        signature, outputs = known[name]
        return self.__dict__.setdefault(name, self._made(name, signature, outputs))

    def _made(self, name: str, signature: Signature, outputs: tuple[int, ...]) -> np.ufunc:
        """The ufunc of that name, with its help."""
        from .display import help_of

        told = help_of(repr(self), self.info, name, signature, [signature.outputs[i] for i in outputs])
        return make(self._native, signature, outputs, f"{self.info.name}.{name}", told)

    def _u10(self) -> Kernel:
        """The kernel's u10 tier, one object for good."""
        if not self.info.u10:
            told = f"write @loss(u10=True, ...) in {self.info.source} and run: losskernels generate"
            raise AttributeError(f"{self!r} has no u10: {'it is one' if self.info.name.endswith('.u10') else told}")
        found: Kernel = self.__dict__.setdefault("u10", type(self)(u10_of(self.info), self.package))
        return found

    @property
    def _native(self) -> Native:
        return load(self.package)

    def evaluate(
        self,
        *args: object,
        outputs: str | Sequence[str] = ("gradient", "hessian"),
        sample_weight: object = None,
        n_threads: int | None = None,
        out: object = None,
        **named: object,
    ) -> Any:
        """The wanted outputs over whole arrays in one pass, as a named tuple.

        Arguments are the kernel's, by position or name, broadcast; the class axis is the last one. Results have the
        dtype and the layout of the prediction. `outputs`: names, or families ("gradient" for all gradients), or "sum"
        for the weighted sum of the value. `sample_weight` multiplies every result and is aligned with the first axes.
        `out`: an array, a tuple of arrays or None in the order of the outputs, or a mapping by name. `n_threads`: how
        many threads at most; by default `losskernels.get_num_threads()`.
        """
        known: Chosen | None
        try:
            known = self._chosen[outputs]
        except (KeyError, TypeError):
            known = None
        chosen = known or self._choose(outputs)
        where = self._where
        given: Sequence[object] = args
        if named or len(args) != self._count:
            given = reading.bound(where, self.info.arguments, args, named)
        if n_threads is not None:
            n_threads = thread_count(where, n_threads)
        if sample_weight is None and chosen.small is not None:
            found = chosen.small(given, out, n_threads)
            if found is not None:
                return chosen.result(*found) if len(chosen.names) > 1 else chosen.result(found)
        return self._apply(where, given, chosen, sample_weight, n_threads, out)

    def _choose(self, outputs: str | Sequence[str]) -> Chosen:
        """What is known of these outputs, once and for all."""
        info, numbers = self.info, {o.name: i for i, o in enumerate(self.info.outputs)}
        names = reading.chosen(f"{info.name}.evaluate", outputs, info.outputs)
        kept = tuple(numbers[name] for name in names if name != "sum")
        made = None
        if not self._signature.axis and "sum" not in names:
            made = small(make(self._native, self._signature, kept, info.name, ""), self._signature)
        summed = numbers["value"] if "sum" in names else None
        stored = tuple(info.outputs[number] for number in kept)
        chosen = Chosen(names, result_type(names), stored, kept, summed, made)
        self._chosen[outputs if isinstance(outputs, str) else tuple(outputs)] = chosen
        return chosen

    def sum(self, *args: object, sample_weight: object = None, n_threads: int | None = None, **named: object) -> float:
        """The weighted sum of the value, as a double: the same bits for any number of threads and any layout. Values of
        float32 predictions have the digits here that float32 results are rounded from."""
        where = f"{self.info.name}.sum"
        chosen = self._chosen.get("sum") or self._choose("sum")
        given = reading.bound(where, self.info.arguments, args, named)
        n_threads = thread_count(where, n_threads)
        return float(self._apply(where, given, chosen, sample_weight, n_threads, None)[0])

    def bind(self, *args: object, **parameters: object) -> Bound:
        """This kernel with all its parameters fixed: those given by name, and the defaults of the others."""
        if args:
            wanted = ", ".join(a.name for a in self.info.signature.parameters)
            told = f"parameters are given by name: {wanted}" if wanted else "there are no parameters"
            raise TypeError(f"{self.info.name}.bind: {told}")
        return Bound(self, parameters)

    def _apply(
        self,
        where: str,
        given: Sequence[object],
        chosen: Chosen,
        sample_weight: object,
        n_threads: int | None,
        out: object,
    ) -> Any:
        arguments, native, stored = self.info.arguments, self._native, chosen.stored
        arrays = [reading.array(where, a.name, x, True) for a, x in zip(arguments, given, strict=True)]
        shape, classes = reading.common_shape(where, arguments, arrays)
        weight = reading.weight(where, sample_weight, shape)
        shapes = [(*shape, classes) if o.axis and classes is not None else shape for o in stored]
        dtype, like = reading.result_dtype(arguments, arrays), arrays[self._prediction]
        targets = reading.destinations(where, out, [o.name for o in stored], shapes)
        if out is not None:
            overlapping = self._signature.axis
            arrays = [_apart(x, targets, overlapping) for x in arrays]
            weight = None if weight is None else _apart(weight, targets, overlapping)
        outputs: list[Array | None] = [None] * len(self.info.outputs)
        results: list[Any] = []
        for number, target, full in zip(chosen.numbers, targets, shapes, strict=True):
            x = memory.empty_like(native.functions.place, like, dtype, full) if target is None else target
            outputs[number] = x
            results.append(x)
        work = Work(self._signature.name, shape, classes, arrays, outputs, weight, chosen.summed, dtype.itemsize < 8)
        total = run(native, work, n_threads)
        if not shape and out is None:
            results = [x if x.ndim else x[()] for x in results]  # scalars, as NumPy's ufuncs have them
        if chosen.summed is not None:
            results.insert(chosen.names.index("sum"), total)
        return chosen.result._make(results)


class Bound(Shown):
    """A kernel with all its parameters fixed. Calls take targets and predictions only."""

    u10: Bound

    def __init__(self, kernel: Kernel, parameters: Mapping[str, object]):
        where = f"{kernel.info.name}.bind"
        wanted = kernel.info.signature.parameters
        values = reading.bound(where, wanted, (), parameters)
        self.kernel = kernel
        self.parameters = {a.name: _frozen(where, a.name, x) for a, x in zip(wanted, values, strict=True)}
        for a in wanted:
            for x in np.ravel(self.parameters[a.name]):
                if float(x) not in a.domain:
                    raise ValueError(f"{where}: {a.name} = {float(x):g} is outside {a.domain}")
        self.__doc__ = f"{self!r}\n\n{kernel.__doc__}"

    @property
    def path(self) -> str:
        return f"{self.kernel!r}.bind({', '.join(f'{n}={x!r}' for n, x in self.parameters.items())})"

    def __reduce__(self) -> tuple[object, ...]:
        return Bound, (self.kernel, self.parameters)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bound) and (self.kernel, self.parameters) == (other.kernel, other.parameters)

    def __hash__(self) -> int:
        return hash((self.kernel, tuple(self.parameters.items())))

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *ufunc_outputs(self.info), *(["u10"] if self.info.u10 else [])})

    @property
    def info(self) -> Info:
        return self.kernel.info

    def evaluate(self, *args: object, **options: Any) -> Any:
        self._refuse_bound("evaluate", args, options)
        return self.kernel.evaluate(*args, **options, **self.parameters)

    def sum(self, *args: object, **options: Any) -> float:
        self._refuse_bound("sum", args, options)
        return self.kernel.sum(*args, **options, **self.parameters)

    def bind(self, *args: object, **parameters: object) -> Bound:
        """This kernel with those parameters fixed anew; the others stay as they are."""
        return self.kernel.bind(*args, **(self.parameters | parameters))

    def _refuse_bound(self, name: str, args: Sequence[object], named: Mapping[str, object]) -> None:
        """A parameter that is fixed cannot be given once more."""
        given = {*named, *(a.name for a, _ in zip(self.info.arguments, args, strict=False))}
        for parameter, x in self.parameters.items():
            if parameter in given:
                raise TypeError(f"{self.info.name}.{name}: {parameter} is bound to {x!r}")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name in ("kernel", "parameters"):
            raise AttributeError(name)
        if name == "u10":
            return Bound(self.kernel.u10, self.parameters)
        known = ufunc_outputs(self.kernel.info)
        if name not in known:
            raise AttributeError(f"{self!r} has no attribute {name}{reading.suggestion(name, known)}")
        return BoundUfunc(self, name)


class BoundUfunc:
    """A ufunc of a bound kernel: takes targets and predictions, and the ufunc's own keywords."""

    def __init__(self, owner: Bound, name: str):
        self.owner, self.name = owner, name
        self.__name__ = name

    def __repr__(self) -> str:
        return f"{self.owner!r}.{self.name}"

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, (self.owner, self.name)

    def __call__(self, *args: Any, **options: Any) -> Any:
        self.owner._refuse_bound(self.name, (), options)
        signature, _ = ufunc_outputs(self.owner.kernel.info)[self.name]
        free = [a for a in signature.arguments if a.role != "parameter"]
        where = f"{self.owner.kernel.info.name}.{self.name}"
        values: list[Any] = reading.bound(where, free, args, {})
        given = dict(zip((a.name for a in free), values, strict=True))
        row = next((np.shape(given[a.name])[-1:] for a in free if a.axis), ())
        for a in signature.parameters:
            x = self.owner.parameters[a.name]
            given[a.name] = np.broadcast_to(x, row) if a.axis and np.ndim(x) == 0 else x
        return getattr(self.owner.kernel, self.name)(*(given[a.name] for a in signature.arguments), **options)


@cache
def ufunc_outputs(info: Info) -> dict[str, tuple[Signature, tuple[int, ...]]]:
    """Every ufunc of a kernel: its compiled kernel, and which of that one's outputs it returns."""
    by_family = {f: tuple(i for i, o in enumerate(info.outputs) if o.family == f) for f in FAMILIES}
    chosen: dict[str, tuple[int, ...]] = {o.name: (i,) for i, o in enumerate(info.outputs)}
    for name in (*FAMILIES, *TOGETHER):
        parts = [by_family[family] for family in name.split("_")]
        if all(parts):
            chosen[name] = tuple(i for part in parts for i in part)
    found = {name: (info.signature, outputs) for name, outputs in chosen.items()}
    if info.hessian_vector is not None:
        found["hessian_vector"] = (info.hessian_vector, tuple(range(len(info.hessian_vector.outputs))))
    return found


def find(package: str, name: str) -> Kernel:
    """The kernel object of that name: what pickles hold."""
    kernel: Kernel = attrgetter(name)(import_module(package))
    return kernel


@cache
def result_type(names: tuple[str, ...]) -> Any:
    """The named tuple with these fields, which can be pickled."""
    base = namedtuple("Evaluation", names)  # type: ignore[misc]  # the names are known at run time only
    return type("Evaluation", (base,), {"__slots__": (), "__reduce__": lambda self: (_rebuild, (names, tuple(self)))})


def _rebuild(names: tuple[str, ...], values: tuple[Any, ...]) -> Any:
    return result_type(names)(*values)


def _apart(x: Array, targets: Sequence[Array | None], rows: bool) -> Array:
    """`x`, or a copy if writing to a target would change entries of it that are still to be read."""
    for target in targets:
        if target is None or not np.may_share_memory(x, target):
            continue
        same = (x.shape, x.strides, x.dtype) == (target.shape, target.strides, target.dtype)
        if rows or not same or x.__array_interface__["data"] != target.__array_interface__["data"]:
            return x.copy()
    return x


def _frozen(where: str, name: str, x: object) -> Any:
    """A parameter as numbers and tuples of numbers, which nobody can change and repr shows in full."""

    def tuples(x: Any) -> Any:
        return tuple(map(tuples, x)) if isinstance(x, list) else x

    return tuples(reading.array(where, name, x).tolist())
