"""What a payer said about a coverage on a day."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi

NOTED = "The payer adds a note; read it on the desk page."


class CoverageStatus(StrEnum):
    """Whether the payer says that the coverage is in force."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UNKNOWN = "unknown"


class VisitLimit(Model):
    """A benefit limit as the payer states it; never mixed with authorized visits."""

    network: Operational[Literal["in", "out", "any", "not_applicable"]]
    unit: Operational[Literal["visits", "units"]]
    period: Operational[str | None]
    allowed: Clinical[int | None]
    remaining: Clinical[int | None]
    note: Direct[str | None] = None


class LimitView(VisitLimit):
    """A limit as the minimum view shows it: that the payer added words, and not which."""

    note: Operational[str | None] = None


def limit_view(limit: VisitLimit) -> LimitView:
    """Return a limit for the minimum view; the payer's own words are text from outside."""
    kept = {name: getattr(limit, name) for name in VisitLimit.model_fields}
    return LimitView(**{**kept, "note": NOTED if limit.note else None})


class CostShare(Model):
    """What the patient pays, as the payer states it; an amount in dollars or a percentage."""

    kind: Operational[Literal["copay", "coinsurance", "deductible", "out_of_pocket"]]
    network: Operational[Literal["in", "out", "any", "not_applicable"]]
    amount: Clinical[Decimal | None] = None
    percent: Clinical[Decimal | None] = None
    remaining: Clinical[Decimal | None] = None


class BenefitQuestion(Model):
    """What is asked of the payer about a coverage."""

    payer_id: Operational[str]
    member_id: Direct[str]
    first_name: Direct[str]
    last_name: Direct[str]
    birth_date: Direct[date]
    sex: Quasi[str | None]
    on: Quasi[date]
    service_type: Operational[str] = "PT"
    provider_npi: Operational[str]
    provider_name: Operational[str]
    state: Quasi[str | None] = None


class BenefitCheck(Model):
    """The payer's answer about a coverage on a day, with its own words kept."""

    system: Operational[str]
    asked_at: Operational[datetime]
    on: Quasi[date]
    status: Operational[CoverageStatus]
    authorization_required: Operational[bool | None]
    """The payer's own word (271 EB11); None when it does not say or says unknown."""
    limits: tuple[VisitLimit, ...] = ()
    cost_shares: tuple[CostShare, ...] = ()
    notes: Direct[tuple[str, ...]] = ()
    problems: Operational[tuple[str, ...]] = ()
    """What the payer could not use or find, in staff words without patient data."""
    reference: Direct[str | None] = None
    raw: Direct[bytes] = b""
