"""How many cases stand how, and how long payers take: counts of the minimum view."""

from __future__ import annotations

from datetime import date, datetime

from priorauth.models.base import Model
from priorauth.models.case_state import CaseState as CaseState
from priorauth.models.privacy import Operational


class CaseCount(Model):
    """How many open cases of one payer stand one way."""

    word: Operational[str]
    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    count: Operational[int]


class Turnaround(Model):
    """When a request was sent to a payer, and when it was decided."""

    payer_id: Operational[str]
    sent_at: Operational[datetime]
    decided_at: Operational[datetime]


class PayerCount(Model):
    """One payer's open cases, and how they stand."""

    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    open: Operational[int]
    by_state: Operational[dict[str, int]]


class CaseCounts(Model):
    """How many open cases stand how; one case can be counted in several ways."""

    open: Operational[int]
    by_state: Operational[dict[str, int]]
    by_payer: tuple[PayerCount, ...]


class TurnaroundResult(Model):
    """How many business days a payer takes from sending to its decision.

    Medians of fewer than ten decisions say little; `note` says so.
    """

    payer_id: Operational[str]
    decided: Operational[int]
    since: Operational[date]
    median_days: Operational[float | None]
    ninetieth_days: Operational[float | None]
    median_days_before: Operational[float | None]
    """The same for as long a time before, to see a trend."""
    decided_before: Operational[int]
    pending: Operational[int]
    oldest_pending_days: Operational[int | None]
    """Calendar days since the oldest request that still waits was sent."""
    note: Operational[str | None] = None
