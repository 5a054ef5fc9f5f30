"""What goes on the record: one entry per attempt, result or event."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from priorauth.models.base import Model

Purpose = Literal["payment", "treatment", "operations", "emergency"]
"""Why identified data was used or given out, in the words of the privacy rule."""


class RecordEntry(Model):
    """One line of the record; `details` never holds patient data."""

    actor: str
    on_behalf_of: str | None
    action: str
    phase: Literal["attempt", "result", "event"]
    call_id: str
    case_id: str | None = None
    outcome: str | None = None
    details: dict[str, JsonValue] = Field(default_factory=dict)
    milliseconds: float | None = None
    purpose: Purpose = "payment"
