"""What goes on the record: one entry per attempt, result or event."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from priorauth.models.base import Model
from priorauth.models.privacy import Operational

Purpose = Literal["payment", "treatment", "operations", "emergency"]
"""Why identified data was used or given out, in the words of the privacy rule."""


class RecordEntry(Model):
    """One line of the record; `details` never holds patient data."""

    actor: Operational[str]
    on_behalf_of: Operational[str | None]
    action: Operational[str]
    phase: Operational[Literal["attempt", "result", "event"]]
    call_id: Operational[str]
    case_id: Operational[str | None] = None
    outcome: Operational[str | None] = None
    details: Operational[dict[str, JsonValue]] = Field(default_factory=dict)
    milliseconds: Operational[float | None] = None
    purpose: Operational[Purpose] = "payment"
