"""Visits as rows, from which every counter is computed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.privacy import Clinical, Operational, Quasi


class VisitState(StrEnum):
    """Whether an appointment took place."""

    BOOKED = "booked"
    ATTENDED = "attended"
    CANCELLED = "cancelled"


class Visit(Model):
    """One appointment; `units` are timed 15-minute units and never counted as visits."""

    id: Operational[str]
    case_id: Operational[str]
    on: Quasi[date]
    state: Operational[VisitState]
    codes: Clinical[tuple[str, ...]] = ()
    minutes: Clinical[int | None] = None
    units: Clinical[int | None] = None
    source: Operational[str] = "typed"


class Runway(Model):
    """How long an authorization lasts, computed from visits; None where nobody can say."""

    authorized_visits: Clinical[int | None]
    used_visits: Clinical[int]
    booked_visits: Clinical[int]
    left_visits: Clinical[int | None]
    valid_to: Quasi[date | None]
    runs_out_on: Quasi[date | None]
    why: Operational[str]
