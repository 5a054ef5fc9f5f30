"""How a process of ours logs: to stderr, in one line each, without what an error was about."""

from __future__ import annotations

import logging
import sys
from types import TracebackType


class Brief(logging.Formatter):
    """Names the kind and place of an error; its text and trail could quote a patient."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the kind of the error and the line that it came from."""
        kind, _, trail = ei
        while trail is not None and trail.tb_next is not None:
            trail = trail.tb_next
        if kind is None or trail is None:
            return "(no place known)"
        file = trail.tb_frame.f_code.co_filename.rpartition("/")[2]
        return f"({kind.__name__} at {file}:{trail.tb_lineno})"

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        record.exc_text = None
        return super().format(record).replace("\n", " ")


def log_to_stderr() -> None:
    """Log our own events, and warnings of the libraries; nothing holds patient data."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Brief("%(asctime)s %(levelname)s %(name)s %(message)s", "%H:%M:%S"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("priorauth").setLevel(logging.INFO)
