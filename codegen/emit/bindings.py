"""The Python side of generated/kernels: one module and one stub per loss, and the package that finds them.

In: a `CompiledLoss`, or the `LossText` of all losses. Out: paths below generated/ with their text, the same on all
machines. What a kernel is called with is decided here, once, as the runtime's own `Info`; module, stub and docstrings
are printed from it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from fractions import Fraction
from math import inf
from pathlib import Path

import jinja2
from losskernels.description import U10, Argument, Bound, Domain, Info, Output, Signature, document
from losskernels.kernel import ufunc_outputs

from ..compiled import Binding, CompiledLoss, LossText
from ..errors import InternalError
from ..ir import Input, Interval, Kernel

WIDTH = 120
Files = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KernelText:
    """One kernel object: `construction` is the Python expression of its info, the rest is for the stub."""

    name: str
    class_name: str
    construction: str
    documentation: tuple[str, ...]
    ufuncs: tuple[str, ...]
    arguments: tuple[str, ...]
    parameters: tuple[str, ...]
    meanings: tuple[str, ...]
    bound_meanings: tuple[str, ...]
    outputs: tuple[str, ...]
    wanted: str
    wanted_default: str
    has_value: bool
    u10: bool


def loss_files(loss: CompiledLoss) -> Files:
    """The module and the stub of one loss."""
    infos = [info_of(loss, binding) for binding in loss.bindings]
    classes = sorted({type(part).__name__ for info in infos for part in _parts(info)})
    data: dict[str, object] = {
        "source": loss.source,
        "documentation": docstring("\n\n".join(filter(None, (loss.summary, loss.description)))),
        "classes": classes,
        "kernels": [_text(info) for info in infos],
    }
    stub = {key: data[key] for key in ("source", "kernels")}
    return (
        (f"kernels/_{loss.name}.py", render("bindings_loss.py.jinja", data)),
        (f"kernels/_{loss.name}.pyi", render("bindings_loss.pyi.jinja", stub)),
    )


def package_files(losses: Iterable[LossText]) -> Files:
    """The package of all losses, which imports each one when it is first asked for."""
    homes = {name: f"_{loss.loss}" for loss in losses for name in loss.bindings}
    data = {"homes": dict(sorted(homes.items()))}
    return (
        ("kernels/__init__.py", render("bindings_package.py.jinja", data)),
        ("kernels/__init__.pyi", render("bindings_package.pyi.jinja", data)),
    )


# --- what the runtime is told -----------------------------------------------------------------------------------------


def info_of(loss: CompiledLoss, binding: Binding) -> Info:
    """The description of one kernel object."""
    if binding.kernel.name != binding.name:
        raise InternalError(f"the kernel of {binding.name} is called {binding.kernel.name}")
    kernel = _signature(binding.kernel)
    companion = None if binding.hessian_vector is None else _signature(binding.hessian_vector)
    return Info(
        name=binding.name,
        link=binding.link,
        formula=binding.formula,
        summary=loss.summary,
        description=loss.description,
        source=loss.source,
        arguments=kernel.arguments,
        outputs=kernel.outputs,
        hessian_vector=companion,
        u10=_has_u10(binding),
        bounds=_bounds(binding),
        u10_bounds=() if binding.u10 is None else _bounds(binding.u10),
    )


def _bounds(binding: Binding) -> tuple[Bound, ...]:
    """The worst of every output over all of its cases."""
    found = []
    for output in dict.fromkeys(b.output for b in binding.bounds):
        own = [b for b in binding.bounds if b.output == output]
        ulps = [b.ulp for b in own if b.ulp is not None]
        bits = [b.bits for b in own if b.bits is not None]
        unknown = inf in ulps or any(b.ulp is None and b.bits is None and b.small is None for b in own)
        found.append(Bound(output, None if unknown else max(ulps, default=0.0), min(bits, default=None)))
    return tuple(found)


def _has_u10(binding: Binding) -> bool:
    """Whether there is a u10; its kernels are then called as the runtime will call them."""
    if binding.u10 is None:
        return False
    if [k.name for k in binding.u10.kernels] != [f"{k.name}{U10}" for k in binding.kernels]:
        raise InternalError(f"the kernels of {binding.u10.name} are not called like those of {binding.name}")
    return True


def _signature(kernel: Kernel) -> Signature:
    outputs = tuple(Output(o.name, o.axis) for o in kernel.outputs)
    return Signature(kernel.name, tuple(map(_argument, kernel.inputs)), outputs)


def _argument(i: Input) -> Argument:
    default = None if i.default is None else float(i.default)
    return Argument(i.name, i.role, _domain(i.domain), i.axis, i.index, default)


def _domain(interval: Interval) -> Domain:
    def end(x: Fraction | None, unbounded: float) -> float:
        return unbounded if x is None else float(x)

    return Domain(end(interval.low, -inf), end(interval.high, inf), interval.low_open, interval.high_open)


# --- text -------------------------------------------------------------------------------------------------------------


def expression(value: object, indent: int = 0) -> str:
    """Python text of a description: constructor calls without the fields that have their default."""
    inner = " " * (indent + 4)
    if isinstance(value, str):
        return _string(value, indent)
    if isinstance(value, tuple):
        parts = [expression(v, indent + 4) for v in value]
        short = f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
        long = "(\n" + "".join(f"{inner}{p},\n" for p in parts) + " " * indent + ")"
    elif is_dataclass(value):
        given = [(f.name, getattr(value, f.name)) for f in fields(value) if getattr(value, f.name) != f.default]
        required = {f.name for f in fields(value) if f.default is MISSING}
        brief = not isinstance(value, (Info, Signature))
        parts = [("" if brief and name in required else f"{name}=") + expression(v, indent + 4) for name, v in given]
        short = f"{type(value).__name__}({', '.join(parts)})"
        long = f"{type(value).__name__}(\n" + "".join(f"{inner}{p},\n" for p in parts) + " " * indent + ")"
        if not brief:
            return long
    else:
        return repr(value)
    return short if "\n" not in short and indent + len(short) < WIDTH - 24 else long


def _string(text: str, indent: int) -> str:
    """A string literal, line by line where there are several."""
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        return json.dumps(text, ensure_ascii=False)
    inner = "\n" + " " * (indent + 4)
    return "(" + "".join(inner + json.dumps(line, ensure_ascii=False) for line in lines) + "\n" + " " * indent + ")"


def _parts(value: object) -> Iterable[object]:
    """The descriptions whose constructors the text of `value` calls."""
    if isinstance(value, tuple):
        for v in value:
            yield from _parts(v)
    elif is_dataclass(value):
        yield value
        for f in fields(value):
            if getattr(value, f.name) != f.default:
                yield from _parts(getattr(value, f.name))


def _text(info: Info) -> KernelText:
    names = [o.name for o in info.outputs]
    has_value = "value" in names
    families = dict.fromkeys(o.family for o in info.outputs)
    wanted = dict.fromkeys([*families, *names, *(["sum"] if has_value else [])])
    return KernelText(
        name=info.name,
        class_name="".join(part.title() for part in info.name.split("_")),
        construction=expression(info, 4),
        documentation=docstring(document(info)),
        ufuncs=tuple(ufunc_outputs(info)),
        arguments=tuple(_parameter(a) for a in info.arguments),
        parameters=tuple(_parameter(a) for a in info.arguments if a.role == "parameter"),
        meanings=tuple(map(str, info.arguments)),
        bound_meanings=tuple(str(a) for a in info.arguments if a.role == "parameter"),
        outputs=tuple(names),
        wanted=", ".join(f'"{name}"' for name in wanted),
        wanted_default='("gradient", "hessian")' if {"gradient", "hessian"} <= {*families} else "...",
        has_value=has_value,
        u10=info.u10,
    )


def _parameter(a: Argument) -> str:
    return f"{a.name}: ArrayLike" + ("" if a.default is None else f" = {a.default!r}")


def docstring(text: str) -> tuple[str, ...]:
    """The lines of `text` as they stand inside triple quotes."""
    return tuple(text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').splitlines())


def render(template: str, data: Mapping[str, object]) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent.parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(data)
