"""The hash of a text, and of several: what every key is made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest(text: str | bytes) -> str:
    return hashlib.sha256(text.encode("utf-8") if isinstance(text, str) else text).hexdigest()


def digest_of(parts: Iterable[str]) -> str:
    """The hash of several texts; their borders count."""
    return digest("".join(f"{len(part)}:{part}" for part in parts))
