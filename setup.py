"""What pyproject.toml cannot say: which folder is which package, the generated text, and the compiled module.

Installing works with and without generated C. Where there is some, it is compiled in: into generated/kernels of an
editable install, into losskernels/kernels of a wheel.
"""

import sys
from pathlib import Path

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from codegen.driver import build, manifest  # noqa: E402  (they need the standard library and cffi only)
from codegen.driver.discover import Project  # noqa: E402
from codegen.errors import LosskernelsError  # noqa: E402

PROJECT = Project(ROOT, ROOT / "codegen")
FOLDERS = {
    "losskernels": "codegen/runtime",
    "losskernels.codegen": "codegen",
    "losskernels.definitions": "definitions",
    "losskernels.kernels": "generated/kernels",
    "losskernels.losses": "generated/losses",
}
for name in ("kernels", "losses"):
    (PROJECT.generated / name).mkdir(parents=True, exist_ok=True)  # mapped here, filled by `losskernels generate`


class BuildPy(build_py):
    """Ships the generated text as losskernels/text: C to read, audits, and the manifest that the commands read."""

    def _get_data_files(self):  # of a wheel
        return [*super()._get_data_files(), self.text()]

    def get_data_files_without_manifest(self):  # of an sdist
        return [*super().get_data_files_without_manifest(), self.text()]

    def text(self):
        """As setuptools wants it: package, folder, folder to copy to, paths in it."""
        folders = ("c", "audit", "audit/measured", "certificates")
        paths = [path for folder in folders for path in PROJECT.generated.glob(f"{folder}/*")]
        paths.append(PROJECT.generated / manifest.FILE)
        files = sorted(path.relative_to(PROJECT.generated).as_posix() for path in paths if path.is_file())
        return "losskernels", "generated", f"{self.build_lib}/losskernels/text", files


class BuildExt(build_ext):
    """Compiles as `losskernels build` does."""

    def build_extension(self, ext):
        try:
            levels = () if self.inplace or self.editable_mode else build.levels_here()
            build.build_project(PROJECT, Path(self.get_ext_fullpath(ext.name)).resolve().parent, levels=levels)
        except LosskernelsError as error:
            sys.exit(f"error: {error}")


def packages():
    """Every folder with Python in it; the runtime is losskernels, and not a part of losskernels.codegen too."""
    for name, folder in FOLDERS.items():
        yield name
        yield from (f"{name}.{sub}" for sub in find_packages(folder) if sub.split(".")[0] != "runtime")


def extensions():
    """The compiled module, if the text for it is there."""
    try:
        return [Extension(f"losskernels.kernels.{build.fitting_name(PROJECT)}", sources=[], py_limited_api=True)]
    except LosskernelsError as error:
        print(f"installing without compiled kernels: {error}")
        return []


setup(
    package_dir=FOLDERS,
    packages=list(packages()),
    ext_modules=extensions(),
    cmdclass={"build_py": BuildPy, "build_ext": BuildExt},
)
