"""The drawing library, loaded when the first page is drawn."""

from __future__ import annotations

import importlib
from typing import Any


def engine() -> Any:
    """Return PyMuPDF; its own type hints are too few to check against."""
    return importlib.import_module("pymupdf")
