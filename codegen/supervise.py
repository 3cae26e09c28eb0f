"""Supervision of a derivation: one that does not end is given up, one that fails becomes a sentence about the loss.

In: the definition file, and the passes run in a `with` block. Out: nothing, or a `DefinitionError` that names the loss,
the pass, what could not be derived, and a remedy.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from .declare.source import Source
from .declare.written import Written
from .errors import DefinitionError, InternalError, LosskernelsError
from .timelimit import OutOfTime, time_limit, timer

PIPELINE = f"{__package__}.pipeline"


@contextmanager
def supervised(given: Path | Written) -> Iterator[None]:
    """Runs the passes for a definition under the time limit."""
    late: list[str] = []
    limit = time_limit()

    def give_up(_: int, frame: FrameType | None) -> None:
        late[:] = late or [_pass_in([f for f, _ in traceback.walk_stack(frame)][::-1])]
        raise OutOfTime

    try:
        with timer(limit, give_up):
            yield
    except OutOfTime:
        raise refused(
            given, "LK503", f"the derivation did not end within {limit:g} seconds (in the pass {late[0]})",
            remedy=f"nest fewer functions, or allow more: LOSSKERNELS_TIME_LIMIT={2 * limit:g} losskernels generate",
        ) from None  # fmt: skip
    except InternalError as error:
        step = _pass_of(error)
        if step == "prove":
            raise refused(
                given, "LK502", "a stable form could not be proved, and what is not proved is not written", str(error),
                remedy="write the formula in another way; this is a limit or a mistake of the compiler, worth a report",
            ) from error  # fmt: skip
        raise refused(
            given, "LK501", f"the formula cannot be brought into a stable form (in the pass {step})", str(error),
            remedy="let exp, absolute, cosh and powers hold sums of arguments, and all of them multiples of one sum",
        ) from error  # fmt: skip
    except LosskernelsError:
        raise
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        raise refused(
            given, "LK504", f"the compiler fails on it (in the pass {_pass_of(error)})",
            f"{type(error).__name__}: {error}, in {last.name}, {Path(last.filename).name}:{last.lineno}",
            remedy="write the formula in another way; this is a mistake of the compiler, worth a report",
        ) from error  # fmt: skip


def _pass_of(error: BaseException) -> str:
    return _pass_in([frame for frame, _ in traceback.walk_tb(error.__traceback__)])


def _pass_in(frames: list[FrameType]) -> str:
    """The module that the pipeline called, in a stack whose outermost frame is first."""
    names = [str(frame.f_globals.get("__name__", "")) for frame in frames]
    start = max((i for i, name in enumerate(names) if name == PIPELINE), default=-1)
    called = (n for n in names[start + 1 :] if n.startswith(f"{__package__}.") and n != __name__)
    return next(called, PIPELINE).rpartition(".")[2]


def refused(given: Path | Written, code: str, what: str, reason: str = "", *, remedy: str) -> DefinitionError:
    """What is said of a loss, at the place where its function is defined."""
    if isinstance(given, Written):
        name, source = given.definition.name, given.source
    else:
        name, source = given.stem, Source(given, given.read_text("utf-8"))
    function = next((f for f in source.functions() if f.name == name), None)
    place = source.name(function) if function is not None else source.line(1)
    return DefinitionError(code, f"{name}: {what}", place, reason=reason, remedy=remedy)
