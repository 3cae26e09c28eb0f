"""Only what pyproject.toml cannot say: the mapping of folders to the import package."""

from setuptools import find_packages, setup

FOLDERS = {
    "losskernels": "codegen/runtime",
    "losskernels.codegen": "codegen",
    "losskernels.definitions": "definitions",
    "losskernels.kernels": "generated/kernels",
}

setup(
    package_dir=FOLDERS,
    packages=[
        *FOLDERS,
        *(f"{name}.{sub}" for name, folder in FOLDERS.items() for sub in find_packages(folder) if sub != "runtime"),
    ],
)
