"""What a tool asks of the worker; ids go in, the minimum view comes out."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import JsonValue

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class PayerAsked(Model):
    """The worker has asked the payer; what it said is in the minimum view."""

    case_id: Operational[str]


class NamesShown(Model):
    """How many names one person was told in Slack; the names went to her alone."""

    shown: Operational[int]


class ToolRequest(Model):
    """A tool call that needs identified data, done by the worker."""

    id: Operational[str]
    tool: Operational[str]
    case_id: Operational[str | None]
    document_id: Operational[str | None]
    arguments: Operational[dict[str, JsonValue]]
    staff_id: Operational[str]
    state: Operational[Literal["queued", "done", "failed"]] = "queued"
    result: Operational[JsonValue] = None
    problem: Operational[str | None] = None
    asked_at: Operational[datetime]
