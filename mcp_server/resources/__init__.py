"""What an MCP client may read by address: one file per resource, recorded like a tool call."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from tools.base import Tool

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One address, or pattern of addresses, and the function that reads it."""

    pattern: str
    """The address, such as `priorauth://case/{case_id}`; `{?name}` may be left out."""
    title: str
    reading: Tool

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.reading.name

    @property
    def parameters(self) -> tuple[str, ...]:
        """What the pattern leaves open."""
        return tuple(self.reading.arguments.model_fields)

    def address(self, given: Mapping[str, str]) -> str:
        """Return the address with what is left open filled in."""
        plain, _, asked = self.pattern.partition("{?")
        for name, value in given.items():
            plain = plain.replace(f"{{{name}}}", quote(value, safe=""))
        query = "&".join(f"{name}={quote(given[name], safe='')}" for name in given if name in asked)
        return f"{plain}?{query}" if query else plain


@cache
def all_resources() -> tuple[Resource, ...]:
    """Return every resource of this folder: each file's function is named like the file."""
    found = []
    for path in sorted(_FOLDER.glob("[a-z]*.py")):
        module = importlib.import_module(f"{__name__}.{path.stem}")
        reading = getattr(module, path.stem)
        found.append(Resource(pattern=module.ADDRESS, title=module.TITLE, reading=reading))
    return tuple(found)
