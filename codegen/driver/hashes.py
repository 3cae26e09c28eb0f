"""The hash of a text, and of several: what every key is made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest(text: str | bytes) -> str:
    """Of a text that `sync.read_text` made of other bytes than UTF-8, the hash of these."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text).hexdigest()


def digest_of(parts: Iterable[str]) -> str:
    """The hash of several texts; their borders count."""
    return digest("".join(f"{len(part)}:{part}" for part in parts))
