"""Losses by name and as configuration: `get`, `serialize` and `deserialize`, with Keras' dictionaries."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from ..arguments import suggestion
from .base import Loss

MODULE = "losskernels.losses"


def get(known: Mapping[str, Any], identifier: Any) -> Any:
    """The loss that a name, a configuration, a class, an object or a function stands for."""
    if identifier is None:
        return None
    if isinstance(identifier, Mapping):
        return deserialize(known, identifier, None)
    found = _named(known, identifier) if isinstance(identifier, str) else identifier
    if inspect.isclass(found):
        return found()
    if callable(found):
        return found
    raise ValueError(f"Could not interpret loss identifier: {identifier!r}")


def serialize(loss: Any) -> dict[str, Any]:
    """The configuration of a loss object or of one of the functions."""
    if isinstance(loss, Loss):
        name, config = type(loss).__name__, loss.get_config()
        return {"module": _module(loss), "class_name": name, "config": config, "registered_name": None}
    if inspect.isfunction(loss):
        name = loss.__name__
        return {"module": _module(loss), "class_name": "function", "config": name, "registered_name": name}
    raise TypeError(f"serialize: a loss object or a function is expected, but this is {loss!r}")


def deserialize(known: Mapping[str, Any], config: Any, custom_objects: Mapping[str, Any] | None) -> Any:
    """The loss that a configuration or a name describes; `custom_objects` are further classes and functions by name."""
    table = {**known, **(custom_objects or {})}
    if isinstance(config, str):
        return _named(table, config)
    if not isinstance(config, Mapping) or "class_name" not in config:
        raise ValueError(f"Could not interpret loss identifier: {config!r}")
    if config["class_name"] == "function":
        return _named(table, config["config"])
    cls = _named(table, config["class_name"])
    if not isinstance(cls, type) or not hasattr(cls, "from_config"):
        raise ValueError(
            f"Could not interpret loss identifier: {config!r}; {config['class_name']} is no class of losses"
        )
    found: Any = cls.from_config(dict(config.get("config") or {}))
    return found


def _named(known: Mapping[str, Any], name: str) -> Any:
    if name not in known:
        raise ValueError(f"Could not interpret loss identifier: {name!r}{suggestion(name, known)}")
    return known[name]


def _module(loss: Any) -> str:
    home = str(getattr(loss, "__module__", ""))
    return MODULE if home.startswith(MODULE) else home
