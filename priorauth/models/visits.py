"""Visits as rows, from which every counter is computed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from priorauth.models.base import Model


class VisitState(StrEnum):
    """Whether an appointment took place."""

    BOOKED = "booked"
    ATTENDED = "attended"
    CANCELLED = "cancelled"


class Visit(Model):
    """One appointment; `units` are timed 15-minute units and never counted as visits."""

    id: str
    case_id: str
    on: date
    state: VisitState
    codes: tuple[str, ...] = ()
    minutes: int | None = None
    units: int | None = None
    source: str = "typed"


class Runway(Model):
    """How long an authorization lasts, computed from visits; None where nobody can say."""

    authorized_visits: int | None
    used_visits: int
    booked_visits: int
    left_visits: int | None
    valid_to: date | None
    runs_out_on: date | None
    why: str
