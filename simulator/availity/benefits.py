"""What a payer says about physical therapy benefits, in the places where real payers put it."""

from __future__ import annotations

from typing import Any

from simulator.residents import Benefits, Member, Payer

BUCKETS = ("inNetwork", "outOfNetwork", "noNetwork", "notApplicableNetwork")
SERVICES = {
    "PT": "Physical Therapy",
    "OT": "Occupational Therapy",
    "AD": "Occupational Therapy",
    "ST": "Speech Therapy",
    "AF": "Speech Therapy",
    "AE": "Physical Medicine",
    "30": "Health Benefit Plan Coverage",
}
YEAR = ("Calendar Year", "23")
LEFT = ("Remaining", "29")
VISITS = {"quantityQualifier": "Visits", "quantityQualifierCode": "VS"}
THERAPY = frozenset({"PT", "AE"})


def plan_of(payer: Payer, member: Member, services: list[str], on: str) -> dict[str, Any]:
    """The member's plan with one benefit for each service type that was asked for."""
    ended = member.ended_on is not None and member.ended_on.isoformat() < on
    status = ("Inactive", "6") if ended else ("Active Coverage", "1")
    return {
        "status": status[0],
        "statusCode": status[1],
        "description": payer.plan,
        "groupNumber": member.group_number,
        "coverageStartDate": "2026-01-01T00:00:00.000+0000",
        "coverageEndDate": f"{member.ended_on}T00:00:00.000+0000" if member.ended_on else None,
        "benefits": [] if ended else [_benefit(payer.benefits, member, code) for code in services],
    }


def _benefit(benefits: Benefits, member: Member, code: str) -> dict[str, Any]:
    amounts = {"coPayment": _in_bucket(benefits, [_copayment(benefits)])}
    benefit: dict[str, Any] = {
        "name": SERVICES.get(code, code),
        "type": code,
        "status": "Active Coverage",
        "statusCode": "1",
        "amounts": amounts if code in THERAPY else {},
    }
    if code in THERAPY and benefits.visits_allowed is not None:
        rows = _limits(benefits, benefits.visits_allowed, member.visits_used)
        benefit["limitations"] = _in_bucket(benefits, rows)
    if code in THERAPY and benefits.combined_with:
        others = ", ".join(SERVICES[other].upper() for other in benefits.combined_with)
        benefit["payerNotes"] = [
            {"type": "Free Form", "typeCode": "MSG", "message": f"VISITS COMBINED WITH {others}"}
        ]
    return benefit


def _in_bucket(benefits: Benefits, rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {bucket: rows if bucket == benefits.network else [] for bucket in BUCKETS}


def _copayment(benefits: Benefits) -> dict[str, Any]:
    return {
        "amount": benefits.copay,
        "units": "USD",
        "level": "Individual",
        "levelCode": "IND",
        **_authorization(benefits),
    }


def _authorization(benefits: Benefits) -> dict[str, Any]:
    if benefits.authorization == "unknown":
        return {"authorizationRequiredUnknown": True}
    return {"authorizationRequired": benefits.authorization == "required"}


def _limits(benefits: Benefits, allowed: int, used: int) -> list[dict[str, Any]]:
    left = max(allowed - used, 0)
    if benefits.shape == "totals":
        return [_totals(allowed, left)]
    if benefits.shape == "delivery":
        pieces = [_delivered(allowed, YEAR), _delivered(left, LEFT)]
        return [{"deliveryInformation": pieces, **_authorization(benefits)}]
    return [_counted(allowed, YEAR), _counted(left, LEFT)]


def _counted(visits: int, period: tuple[str, str]) -> dict[str, Any]:
    named = {"amountTimePeriod": period[0], "amountTimePeriodCode": period[1]}
    return {"quantity": str(visits), **VISITS, **named}


def _totals(allowed: int, left: int) -> dict[str, Any]:
    return {
        "total": str(allowed),
        "totalTimePeriod": YEAR[0],
        "totalTimePeriodCode": YEAR[1],
        "remaining": str(left),
        "remainingTimePeriod": LEFT[0],
        "remainingTimePeriodCode": LEFT[1],
        **VISITS,
    }


def _delivered(visits: int, period: tuple[str, str]) -> dict[str, Any]:
    return {
        "quantity": str(visits),
        **VISITS,
        "timePeriod": period[0],
        "timePeriodCode": period[1],
    }
