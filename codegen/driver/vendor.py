"""What a package of own losses carries of losskernels, so that it needs NumPy and cffi alone: copies of these files.

In: the folders of the compiler and of the runtime. Out: paths in the package with their sources, or their text. The
runtime is what `kernel.py` imports, directly or not; beside it lie the modules that compile C, and the C that all
kernels share. All modules are in one folder there, `_runtime`: that, and where it is imported from, is all that
changes in the text.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

FOLDER = "_runtime"
BUILDING = ("errors.py", "driver/hashes.py", "driver/processors.py", "driver/build.py", "driver/wheel.py")
"""The modules that compile, below the compiler's folder."""
ABOUT = '''"""What the kernels need when they run, and when they are compiled: copied from losskernels.

{license}"""
'''


def sources(compiler: Path, runtime: Path) -> dict[str, Path]:
    """The files that are copied, by their paths in the package."""
    modules = [*_with_imports(runtime / "kernel.py"), *(compiler / name for name in BUILDING)]
    shared = [path for path in sorted((runtime / "native").glob("*")) if path.suffix in (".c", ".h")]
    return {f"{FOLDER}/{path.name}": path for path in modules} | {f"c/native/{path.name}": path for path in shared}


def texts(compiler: Path, runtime: Path) -> dict[str, str]:
    """The copies by path, and the module that says what they are."""
    found = {path: source.read_text("utf-8") for path, source in sources(compiler, runtime).items()}
    found = {path: _flat(text) if path.startswith(FOLDER) else text for path, text in found.items()}
    return found | {f"{FOLDER}/__init__.py": ABOUT.format(license=_license(compiler))}


def pointed_here(text: str) -> str:
    """The text of a binding with its imports from losskernels pointed at the copies."""
    return re.sub(r"^( *)from losskernels\.(\w+) import ", rf"\1from .{FOLDER}.\2 import ", text, flags=re.MULTILINE)


def _flat(text: str) -> str:
    """The text of a module whose imports all lie beside it."""
    return re.sub(r"^( *)from \.\.(\w+) import ", r"\1from .\2 import ", text, flags=re.MULTILINE)


def _with_imports(path: Path) -> list[Path]:
    """A module and those beside it that it imports, directly or not."""
    seen: set[Path] = set()
    waiting = [path]
    while waiting:
        current = waiting.pop()
        seen.add(current)
        for node in ast.walk(ast.parse(current.read_bytes())):
            if isinstance(node, ast.ImportFrom) and node.level == 1:
                names = [node.module] if node.module else [alias.name for alias in node.names]
                waiting += {current.with_name(f"{name}.py") for name in names} - seen
    return sorted(seen)


def _license(compiler: Path) -> str:
    """The license that goes with copies: of the checkout, or of what is installed."""
    from importlib import metadata

    file = compiler.parent / "LICENSE"
    if file.is_file():
        return file.read_text("utf-8")
    files = metadata.files("losskernels") or ()
    return next((path.read_text() for path in files if path.name == "LICENSE"), "MIT License\n")
