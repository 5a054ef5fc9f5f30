"""What a model may do: one file per tool; file name = function name = tool name."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path

from tools.base import Tool

_FOLDER = Path(__file__).parent


@cache
def all_tools() -> tuple[Tool, ...]:
    """Return every tool of this folder, by name: each file's tool is named like the file."""
    found = []
    for path in sorted(_FOLDER.glob("[a-z]*.py")):
        candidate = getattr(importlib.import_module(f"tools.{path.stem}"), path.stem, None)
        if isinstance(candidate, Tool):
            found.append(candidate)
    return tuple(found)
