"""What a tool asks of the worker; ids go in, the minimum view comes out."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import JsonValue

from priorauth.models.base import Model


class ToolRequest(Model):
    """A tool call that needs identified data, done by the worker."""

    id: str
    tool: str
    case_id: str | None
    document_id: str | None
    arguments: dict[str, JsonValue]
    staff_id: str
    state: Literal["queued", "done", "failed"] = "queued"
    result: JsonValue = None
    problem: str | None = None
    asked_at: datetime
