"""Settings by environment variables. What cannot be is an error of one sentence: variable, value, what is expected."""

from __future__ import annotations

import os


class SettingError(ImportError, ValueError):
    """An environment variable of losskernels holds what it cannot: a wrong value, found when the kernels are loaded."""


def setting(variable: str) -> str:
    """What the variable holds; "" where it is not set."""
    return os.environ.get(variable, "").strip()


def whole_number(variable: str, low: int, high: int, expected: str) -> int | None:
    """The number low..high that the variable holds; None where it is not set."""
    given = setting(variable)
    if not given:
        return None
    if not (given.isascii() and given.isdecimal() and len(given) < 20 and low <= int(given) <= high):
        raise SettingError(f"{variable}={given}: {expected}")
    return int(given)
