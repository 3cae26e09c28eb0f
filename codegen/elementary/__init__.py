"""Our own exp, expm1, log and log1p in C: in, the approximation problems declared in `problem`; out, the text of
generated/c/elementary.h. Coefficients are found by `remez`, their error is proved by `bound`, `header` writes."""

from .header import elementary_header

__all__ = ["elementary_header"]
