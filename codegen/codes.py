"""The codes of definition errors, each with what it means. A code never changes its meaning and is never used again."""

from __future__ import annotations

from typing import Final

CODES: Final = {
    # the file and its function
    "LK100": "there is no such definition file",
    "LK101": "a symbol or name that is not declared",
    "LK102": "an argument without a role",
    "LK103": "Python cannot read the file",
    "LK104": "the file or its function stops with an exception",
    "LK105": "the loss is not named like its file",
    "LK106": "the loss has no docstring",
    "LK107": "a name is defined twice in a file",
    "LK108": "a file without a loss, or with several",
    "LK109": "a name that C, Python, SymPy or the kernels use themselves",
    "LK110": "a default that is no number in the domain",
    "LK111": "arguments in the wrong order, or no prediction among them",
    "LK112": "the function returns no formula",
    "LK113": "links that do not fit the predictions",
    "LK114": "an argument that the formula does not use",
    "LK115": "special values that do not fit a parameter",
    "LK116": "target encodings that do not fit the targets",
    "LK117": "a function or constant that the compiler does not know",
    "LK118": "a value that is not one number per row",
    "LK119": "a class axis without exactly one prediction over it",
    "LK120": "a convention that there is not",
    "LK121": "an import that fails",
    "LK122": "a branch on a symbol",
    "LK123": "a domain that holds no number",
    "LK124": "a tier that is asked for by something else than True or False",
    "LK125": "wider bounds that are no reasons by output",
    # smoothness
    "LK202": "a kink without a convention",
    # domains
    "LK301": "a logarithm or power of a number that can be negative",
    "LK302": "0 log 0 without a convention",
    # the derivation
    "LK501": "a formula whose derivatives the compiler cannot bring into a stable form",
    "LK502": "a stable form that could not be proved",
    "LK503": "a derivation that does not end within the time limit",
    "LK504": "a definition on which the compiler itself fails",
    "LK505": "an output whose proved error bound is wider than what is promised",
}
