"""What arrived and what it became."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from priorauth.models.base import Model


class Arrival(Model):
    """One thing that came in; `case_id` when a person attached it to a case herself."""

    id: str
    sha256: str
    source: str
    received_at: datetime
    case_id: str | None = None
    kind: str | None = None
    """What she says that it is, such as plan_of_care; None lets the reading decide."""


class Document(Model):
    """A file kept unchanged, with its hash."""

    id: str
    sha256: str
    size: int
    media_type: str | None
    state: Literal["received", "read", "unreadable"]
    page_count: int | None
    received_at: datetime
    problem: str | None
