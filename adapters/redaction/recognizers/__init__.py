"""What identifies people on clinic paper: one file per kind, found by file name."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from adapters.redaction.found import Found

Recognizer = Callable[[str], Iterator[Found]]
_FOLDER = Path(__file__).parents[1]


@cache
def all_recognizers(
    folder: Literal["recognizers", "misread"] = "recognizers",
) -> tuple[tuple[str, Recognizer], ...]:
    """Return every recognizer of a folder with its name; the function is named like its file."""
    files = sorted(path.stem for path in (_FOLDER / folder).glob("[a-z]*.py"))
    package = f"{__name__.rpartition('.')[0]}.{folder}"
    return tuple(
        (name, getattr(importlib.import_module(f"{package}.{name}"), name)) for name in files
    )
