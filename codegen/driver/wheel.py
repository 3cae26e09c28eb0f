"""Building a wheel of a package of own losses, by setuptools. Its setup.py:

    import sys
    from setuptools import setup

    sys.path.insert(0, "my_package/_losses")
    from _runtime.wheel import BuildExt, extension

    setup(ext_modules=[extension("my_package._losses")], cmdclass={"build_ext": BuildExt})

This file is not imported by losskernels: packages carry a copy of it, and so `generated` is where that copy lies.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from setuptools import Extension
from setuptools.command.build_ext import build_ext

from ..errors import LosskernelsError
from . import build


@dataclass(frozen=True)
class Text:
    """The generated package as what is compiled."""

    generated: Path
    objects: Path
    remedy: str = "losskernels generate, with --definitions and with this folder as --out"

    @property
    def kernels(self) -> Path:
        return self.generated

    @property
    def native(self) -> Path:
        return self.generated / "c" / "native"


HERE = Path(__file__).resolve().parent.parent


def extension(package: str) -> Extension:
    """The compiled module of the generated package, which is imported as `package`."""
    try:
        name = build.fitting_name(Text(HERE, HERE))
    except LosskernelsError as error:
        sys.exit(f"error: {error}")
    return Extension(f"{package}.{name}", sources=[], py_limited_api=True)


class BuildExt(build_ext):
    """Compiles for this machine in an editable install, for all machines of its kind in a wheel."""

    def build_extension(self, ext: Extension) -> None:
        levels = () if self.inplace or self.editable_mode else build.levels_here()
        into = Path(self.get_ext_fullpath(ext.name)).resolve().parent
        try:
            build.build_project(Text(HERE, Path(self.build_temp).resolve() / "objects"), into, levels=levels)
        except LosskernelsError as error:
            sys.exit(f"error: {error}")
