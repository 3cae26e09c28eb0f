"""The words of a definition, for definitions outside this project. Needs the extra `losskernels[codegen]`."""

try:
    from losskernels.codegen.language import *  # noqa: F403  (this module is that one under its public name)
    from losskernels.codegen.language import __all__ as __all__
except ModuleNotFoundError as error:
    raise ImportError(
        f'losskernels.language needs the compiler, and there is no {error.name}; pip install "losskernels[codegen]"',
        name=error.name,
    ) from None
