"""Composed service reviews; the people in them do not exist."""

from __future__ import annotations

from typing import Any

APPROVED = {
    "statusCode": "A1",
    "certificationNumber": "AUTH5567781",
    "certificationEffectiveDate": "2026-12-01",
    "certificationExpirationDate": "2027-01-31T00:00:00.000+0000",
    "quantity": "12",
    "quantityTypeCode": "VS",
}


def review(**changed: Any) -> dict[str, Any]:
    """A review of the request of these tests, as far as the payer says anything."""
    return {
        "id": "000123",
        "payer": {"id": "NORTHWIND-HP"},
        "subscriber": {"memberId": "NWX4410072"},
        "patient": {
            "firstName": "TANSY",
            "lastName": "MERRIWEATHER-VOSS",
            "birthDate": "1968-04-12",
        },
        "fromDate": "2026-12-01",
        "toDate": "2027-01-31",
        **changed,
    }


def procedure(code: str, **changed: Any) -> dict[str, Any]:
    """One procedure of a review."""
    return {"code": code, "quantity": "24", "quantityTypeCode": "UN", **changed}


def page(*reviews: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """A page of a search."""
    return {"offset": 0, "totalCount": len(reviews), "serviceReviews": list(reviews), **changed}
