"""Composed answers of Coverages; the people in them do not exist."""

from __future__ import annotations

from typing import Any

VISITS = {"quantityQualifierCode": "VS"}
UNITS = {"quantityQualifierCode": "UN"}
YEAR, LEFT = {"amountTimePeriodCode": "23"}, {"amountTimePeriodCode": "29"}
ACTIVE = {"status": "Active Coverage", "statusCode": "1"}


def coverage(*plans: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """A finished answer about the member asked for."""
    return {
        "id": "77",
        "statusCode": "4",
        "payer": {"payerId": "NORTHWIND-HP"},
        "subscriber": {
            "memberId": "NWX4410072",
            "firstName": "TANSY",
            "lastName": "MERRIWEATHER-VOSS",
            "birthDate": "1968-04-12T05:00:00.000+0000",
        },
        "plans": list(plans),
        **changed,
    }


def plan(benefit: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """A plan in force with one benefit."""
    return {**ACTIVE, "benefits": [{"type": "PT", **ACTIVE, **benefit}], **changed}


def limited(*rows: dict[str, Any], network: str = "inNetwork") -> dict[str, Any]:
    """A plan with limitations in one network."""
    return plan({"limitations": {network: list(rows)}})
