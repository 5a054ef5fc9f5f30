"""What arrived and what it became."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class Arrival(Model):
    """One thing that came in; `case_id` when a person attached it to a case herself."""

    id: Operational[str]
    sha256: Operational[str]
    source: Operational[str]
    received_at: Operational[datetime]
    case_id: Operational[str | None] = None
    kind: Operational[str | None] = None
    """What she says that it is, such as plan_of_care; None lets the reading decide."""
    message_key: Operational[str | None] = None
    """A hash of the sender's own number for it, where there is one."""


class Document(Model):
    """A file kept unchanged, with its hash."""

    id: Operational[str]
    sha256: Operational[str]
    size: Operational[int]
    media_type: Operational[str | None]
    state: Operational[Literal["received", "read", "unreadable"]]
    page_count: Operational[int | None]
    received_at: Operational[datetime]
    problem: Operational[str | None]
