"""The timings as a picture: a line for each work, a mark for each that does it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import UsageError
from .compare import Timing


def check(path: Path) -> None:
    """Refuses what no picture can be written to, before anything is timed."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError("--plot needs matplotlib.\n  help: pip install 'losskernels[bench]'") from None
    endings = sorted(f".{name}" for name in Figure().canvas.get_supported_filetypes())
    if path.is_dir():
        raise UsageError(f"--plot {path}: this is a folder.\n  help: name a file in it, such as {path / 'bench.svg'}")
    if path.suffix.lower() not in endings:
        raise UsageError(f"--plot {path}: the name of the file must end in one of {', '.join(endings)}.")
    if not path.parent.is_dir():
        raise UsageError(f"--plot {path}: there is no folder {path.parent}.")


def plot(timings: Sequence[Timing], title: str, path: Path) -> None:
    """Writes the picture, in the format that the name of the file says."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 1.5 + 0.28 * len(timings)), layout="constrained")
    axes = figure.add_subplot()
    lines = [f"{t.work.title}, {t.work.outputs}, {t.work.dtype}, {t.work.size}, {t.threads} T" for t in timings]
    for name in dict.fromkeys(name for t in timings for name in t.ns):
        found = [(t.ns[name], line) for line, t in enumerate(timings) if name in t.ns]
        axes.plot(*zip(*found, strict=True), linestyle="", marker="o", markersize=5, label=name)
    axes.set(xscale="log", xlabel="nanoseconds per element", yticks=range(len(lines)), yticklabels=lines)
    axes.set_title(title, fontsize="small")
    axes.invert_yaxis()
    axes.grid(alpha=0.3)
    figure.legend(loc="outside right upper", fontsize="small")
    try:
        figure.savefig(path)
    except (OSError, ValueError) as error:
        raise UsageError(f"--plot {path}: {error}") from error
