"""What a payer said about a coverage on a day."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from priorauth.models.base import Model


class CoverageStatus(StrEnum):
    """Whether the payer says that the coverage is in force."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UNKNOWN = "unknown"


class VisitLimit(Model):
    """A benefit limit as the payer states it; never mixed with authorized visits."""

    network: Literal["in", "out", "any", "not_applicable"]
    unit: Literal["visits", "units"]
    period: str | None
    allowed: int | None
    remaining: int | None
    note: str | None = None


class CostShare(Model):
    """What the patient pays, as the payer states it; an amount in dollars or a percentage."""

    kind: Literal["copay", "coinsurance", "deductible", "out_of_pocket"]
    network: Literal["in", "out", "any", "not_applicable"]
    amount: Decimal | None = None
    percent: Decimal | None = None
    remaining: Decimal | None = None


class BenefitQuestion(Model):
    """What is asked of the payer about a coverage."""

    payer_id: str
    member_id: str
    first_name: str
    last_name: str
    birth_date: date
    sex: str | None
    on: date
    service_type: str = "PT"
    provider_npi: str
    provider_name: str
    state: str | None = None


class BenefitCheck(Model):
    """The payer's answer about a coverage on a day, with its own words kept."""

    system: str
    asked_at: datetime
    on: date
    status: CoverageStatus
    authorization_required: bool | None
    """The payer's own word (271 EB11); None when it does not say or says unknown."""
    limits: tuple[VisitLimit, ...] = ()
    cost_shares: tuple[CostShare, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    """What the payer could not use or find, in staff words without patient data."""
    reference: str | None = None
    raw: bytes = b""
