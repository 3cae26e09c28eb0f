"""The words of a definition, for definitions outside this project. Needs the extra `losskernels[codegen]`."""

from losskernels.codegen.language import *  # noqa: F403  (this module is that one under its public name)
from losskernels.codegen.language import __all__ as __all__
