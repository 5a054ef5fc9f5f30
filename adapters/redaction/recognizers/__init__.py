"""What identifies people on clinic paper: one file per kind, found by file name."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from adapters.redaction.found import Found

Recognizer = Callable[[str], Iterator[Found]]


@cache
def all_recognizers() -> tuple[tuple[str, Recognizer], ...]:
    """Return every recognizer of this folder with its name; the function is named like its file."""
    files = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    return tuple(
        (name, getattr(importlib.import_module(f"{__name__}.{name}"), name)) for name in files
    )
