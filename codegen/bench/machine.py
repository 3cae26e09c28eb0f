"""The machine that the figures are of, in a line."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import numpy as np


def processor() -> str:
    """Its name, as the system has it."""
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.is_file() else []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def described(level: str) -> str:
    """Processor, threads, instruction level and versions."""
    from losskernels import get_num_threads

    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{processor()}, {get_num_threads()} threads{load}; level {level}; Python {platform.python_version()}, "
        f"NumPy {np.__version__}"
    )
