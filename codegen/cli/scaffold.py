"""`losskernels new NAME`: a definition to start from."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from ..driver.discover import Project, definition_files, relative
from ..driver.sync import write
from ..errors import UsageError

TEMPLATE = '''"""{title}."""

from losskernels.language import Label, Probability, identity, log, logit, loss, zero_log_zero


# A loss is its textbook formula. Its derivatives, its stable forms and its kernels are derived: write no gradient, no
# epsilon and no log1p here.
#
# - The arguments are symbols, in the order in which the kernels take them. The annotation says what an argument is and
#   where it lives: Label, Real and Count are targets, Probability and RealPrediction are predictions, Weight and
#   Focusing are parameters, and `gamma: Focusing = 2` gives one its default.
# - Every link gives a kernel: identity takes the prediction itself, logit takes raw scores.
# - Conventions say what the formula leaves open: zero_log_zero, kink_at_zero, zero_over_zero.
# - The docstring becomes the documentation: one sentence, then a reference.
@loss(links=(identity, logit), conventions=(zero_log_zero,))
def {name}(y: Label, p: Probability):
    """{title}."""
    return -(y * log(p) + (1 - y) * log(1 - p))
'''


def scaffold(project: Project, name: str) -> Path:
    """Writes definitions/NAME.py; refuses a name that cannot be one, or is taken."""
    from ..declare.words import C_WORDS

    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise UsageError(
            f"{name!r} cannot be the name of a loss.\n  help: use lower case, digits and underscores: my_loss"
        )
    for language, words in (("Python", {*keyword.kwlist, *keyword.softkwlist}), ("C", C_WORDS)):
        if name in words:
            raise UsageError(
                f"{name} cannot be the name of a loss: it is a word of {language}.\n  help: use {name}_loss"
            )
    taken = definition_files(project).get(name)
    path = project.definitions / f"{name}.py"
    if taken is not None or path.exists():
        raise UsageError(f"the loss {name} exists already: {relative(project, taken or path)}.\n  help: edit that file")
    write(path, TEMPLATE.format(name=name, title=name.replace("_", " ").capitalize()))
    return path
