"""Requests to the practice town, each unlike any before it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from priorauth.models.packet import AuthorizationRequest
from priorauth.models.submission import StatusReading
from tests.adapters.availity.account import Account, cited, request
from tests.simulator.town import Town

REVIEWS = "/v2/service-reviews"
FIRST_DAY = date(2026, 12, 1)


def fresh(town: Town, **changed: Any) -> AuthorizationRequest:
    """A request that the town has not seen: another reference and other dates."""
    place = len(town.control("ledger")["reviews"]) + len(town.control("requests")["requests"])
    start = FIRST_DAY + timedelta(days=place)
    return request(
        f"PA-{place:08d}-1", **{"starts_on": start, "ends_on": start + timedelta(60), **changed}
    )


def somebody(payer: str, member: str, name: str, born: str) -> dict[str, Any]:
    """What changes in a request for another member."""
    values = cited(patient_name=name, date_of_birth=born, member_id=member)
    return {"destination": payer, "values": values}


AMBROSE = somebody("LARKSPUR-BT", "LBT559301", "Ambrose Lee Tetherington", "1972-12-08")
CASIMIR = somebody("CEDAR-MUTUAL", "CDM70021934", "Casimir R Holloway-Pike", "1955-08-19")
BEATRIX = somebody("BLUE-HARBOR", "BHM6604412", "Beatrix Noor Langstrom", "1976-05-24")
IGNATIUS = somebody("SALTMARSH-EP", "SEP-2204816", "Ignatius Fairbrother-Yoon", "1987-10-11")
STRANGER = somebody("NORTHWIND-HP", "NOBODY0001", "Nobody Atall", "1990-01-01")


def received(town: Town, sent: AuthorizationRequest) -> int:
    """How often the payers accepted a request."""
    reviews = town.control("ledger")["reviews"]
    return sum(each["reference"] == sent.reference for each in reviews)


async def decided(practice: Account, town: Town, sent: AuthorizationRequest) -> StatusReading:
    """The payer's answer to a request, a day after it was sent."""
    receipt = await practice.authorization.submit(sent)
    town.wait(24 * 60)
    return await practice.authorization.status(sent, str(receipt.payer_reference))
