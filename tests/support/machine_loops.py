"""What a compiler made of the loops of a C file, as objdump shows it: whatever it said of them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

LOOP = re.compile(r"^( *)for \(size_t ([ilr]) = 0; (?:i < n|r < n|l < LK_\w+_LANES); \2\+\+\)(.*)$")
PACKED = {
    "xmm": re.compile(r"\t(?:\w+pd +.*xmm|mov[au]p[sd] .*\(%r(?!sp|ip|bp\)))"),
    "ymm": re.compile(r"\tv\w+ .*ymm"),
    "zmm": re.compile(r"\tv\w+ .*zmm"),
}
"""What shows that a loop is done in registers of that width: in the narrowest ones, one on packed doubles, or
one that moves them between registers and arrays."""
COPY = re.compile(
    r"(const (double|lk_pair|size_t) )?[\w\[\]]+ = (k \* n \+ r|lk_rounded\(\w+\)|[\w\[\].]+|\{[\w\[\], .]+\});"
)
GATHERED = "[(size_t)"


def left_scalar(source: Path, object_file: Path, registers: str) -> list[str]:
    """The loops of `source` over a block or its rows, as `line: text`, of which no instruction is in registers of the
    level. Copies, which compilers leave to the C library, and gathers are no arithmetic."""
    wide = _lines_with(PACKED[registers], source, object_file)
    lines = source.read_text().splitlines()
    told = []
    for number, line in enumerate(lines, 1):
        found = LOOP.match(line)
        if not found:
            continue
        if found[3].strip() not in ("", "{"):
            body = [found[3].strip()]
        else:
            end = next(k for k in range(number, len(lines)) if lines[k].startswith(f"{found[1]}}}"))
            body = [x.strip() for x in lines[number:end]]
        arithmetic = any(not COPY.fullmatch(x) for x in body) and not any(GATHERED in x for x in body)
        if arithmetic and not wide & set(range(number, number + len(body) + 1)):
            told.append(f"{number}: {line.strip()} {body[-1]}")
    return told


def _lines_with(pattern: re.Pattern[str], source: Path, object_file: Path) -> set[int]:
    """The lines of `source` to which the debugging information ascribes instructions of the pattern."""
    command = ["objdump", "-d", "-l", "--no-show-raw-insn", str(object_file)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    place, found = 0, set()
    for line in text.splitlines():
        at = re.match(r"(?:\S*/)?([\w.]+):(\d+)(?: |$)", line)
        if at:
            place = int(at[2]) if at[1] == source.name else 0
        elif place and pattern.search(line):
            found.add(place)
    return found
