"""That a person closed a case, why, and whether somebody opened it again."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class ClosingReason(StrEnum):
    """Why nothing more is to be done."""

    USED_UP = "used_up"
    """What was authorized is used up or over."""
    FINISHED = "finished"
    """The patient has finished or left."""
    WITHDRAWN = "withdrawn"
    """The referral or the request was taken back."""
    MISTAKE = "mistake"
    """The case should never have been opened."""
    OTHER = "other"


class CaseClosing(Model):
    """A case that a person closed; it stays closed until a person opens it again."""

    case_id: Operational[str]
    reason: Operational[ClosingReason]
    closed_by: Operational[str]
    closed_at: Operational[datetime]
