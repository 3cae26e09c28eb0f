"""Names that a loss or an argument cannot have, because they would mean something else in what is generated."""

from __future__ import annotations

from typing import Final

C_WORDS: Final = frozenset(
    {
        "auto", "bool", "break", "case", "char", "complex", "const", "constexpr", "continue", "default", "do",
        "double", "else", "enum", "extern", "false", "float", "for", "goto", "if", "inline", "int", "long", "nullptr",
        "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "thread_local",
        "true", "typedef", "typeof", "union", "unsigned", "void", "volatile", "while", "abs", "errno", "exp", "log",
        "main", "sqrt",
    }
)  # fmt: skip
"""Keywords of C, and functions that every C compiler knows."""

RESERVED: Final = frozenset(
    {"self", "outputs", "sample_weight", "n_threads", "out", "value", "gradient", "hessian", "v", "argmax", "index"}
)
"""Keywords and results of the kernels, and names that the compiler gives itself."""

PUBLIC: Final = {"y_true": "target", "y_pred": "prediction"}
"""What the kernels call the only target and the only prediction."""
