"""How a result goes out: whole for programs, and without empty values for a model.

A list of cases is told in short: ten whole ones would be more than a result may be, and `get_case`
tells the rest of each. Which half a client gives to its model is the client's choice, so outside
the house both halves are short.
"""

from __future__ import annotations

from typing import Any

from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel
from pydantic_core import to_json

from priorauth.boundary import minimum
from priorauth.models.views import CaseList


def as_result(result: BaseModel) -> CallToolResult:
    """Return a result twice: whole for programs, and without empty values for a model."""
    whole = minimum(result)
    if not isinstance(result, CaseList):
        return _twice(whole, _brief(whole))
    short = _filled(_in_short(whole))
    return _twice(short, to_json(short).decode())


def whole_result(result: BaseModel) -> CallToolResult:
    """Return a result for the planner, which looks into each case of a list."""
    whole = minimum(result)
    return _twice(whole, _brief(_in_short(whole) if isinstance(result, CaseList) else whole))


def _twice(structured: dict[str, Any], text: str) -> CallToolResult:
    content = [TextContent(type="text", text=text)]
    return CallToolResult(content=content, structured_content=structured)


def as_json(result: BaseModel) -> str:
    """Return a result as brief JSON."""
    return _brief(minimum(result))


def _in_short(listed: dict[str, Any]) -> dict[str, Any]:
    """Return a list of cases as a model is told of it."""
    cases = [
        {name: each for name, each in case.items() if name not in _OF_ONE and each is not False}
        for case in listed["cases"]
    ]
    return {**listed, "cases": cases}


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


_OF_ONE = frozenset(
    {"route", "reasons", "packet_id", "packet_version", "packet_state", "channel"}
    | {"submission_id", "delivery_state", "answers", "valid_since_days"}
)
"""What only somebody who looks into one case wants to know."""
_TELLING = frozenset({"authorization_required", "deadline", "meaning", "lines", "cases", "gaps"})
"""Whose being empty says something."""
_NESTED = frozenset({dict, list})
_EMPTY = _NESTED | {type(None)}
"""Nought, no and an empty text are values too."""
