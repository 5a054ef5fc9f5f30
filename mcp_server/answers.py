"""How a result goes out: whole for programs, and without empty values for a model."""

from __future__ import annotations

from typing import Any

from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel
from pydantic_core import to_json

from priorauth.boundary import minimum


def as_result(result: BaseModel) -> CallToolResult:
    """Return a result twice: whole for programs, and without empty values for a model."""
    whole = minimum(result)
    text = _brief(whole)
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=whole)


def as_json(result: BaseModel) -> str:
    """Return a result as brief JSON."""
    return _brief(minimum(result))


def _brief(whole: Any) -> str:
    return to_json(_filled(whole)).decode()


def _filled(value: Any) -> Any:
    """Leave out what is empty; an unknown answer is a null that says something, and stays."""
    if isinstance(value, dict):
        return {
            name: _filled(each) if type(each) in _NESTED else each
            for name, each in value.items()
            if each or type(each) not in _EMPTY or name in _TELLING
        }
    return [_filled(each) for each in value] if isinstance(value, list) else value


_TELLING = frozenset({"authorization_required", "deadline", "meaning", "lines", "cases", "gaps"})
"""Whose being empty says something."""
_NESTED = frozenset({dict, list})
_EMPTY = _NESTED | {type(None)}
"""Nought, no and an empty text are values too."""
