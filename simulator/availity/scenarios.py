"""Demo answers: a scenario named in a header gets its canned answer, whatever was sent."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from simulator.refusals import availity_error, field_error

DEMO_ID = "12345678"
COVERAGE = "/v1/coverages"
REVIEW = "/v2/service-reviews"
WHERE = {"Coverages": COVERAGE, "SR": REVIEW, "SRI": REVIEW}

Canned = tuple[int, dict[str, Any]]


def _coverage(status: str, code: str, *messages: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": DEMO_ID,
        "status": status,
        "statusCode": code,
        "asOfDate": "2026-01-15T00:00:00.000+0000",
        "validationMessages": list(messages),
        "payer": {"name": "PRACTICE PAYER", "payerId": "PRACTICE"},
        "subscriber": {"memberId": "DEMO0001", "firstName": "DEMO", "lastName": "PERSON"},
        "plans": [{"status": "Active Coverage", "statusCode": "1", "benefits": []}],
    }


def _review(status: str, code: str, *messages: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": DEMO_ID,
        "status": status,
        "statusCode": code,
        "validationMessages": list(messages),
        "payer": {"id": "PRACTICE", "name": "PRACTICE PAYER"},
        "subscriber": {"memberId": "DEMO0001", "firstName": "DEMO", "lastName": "PERSON"},
        "procedures": [],
        "payerNotes": [],
    }


def _found(status: str, code: str) -> dict[str, Any]:
    links = dict.fromkeys(("self", "first", "last", "next", "prev"))
    page = {"links": links, "offset": 0, "limit": 50, "count": 1, "totalCount": 1}
    return {**page, "serviceReviews": [_review(status, code)]}


PAYER_DOWN = field_error("payer", "The payer could not be reached.", "42")
NO_PROVIDER = field_error("requestingProvider", "Provider ineligible for inquiries.", "50")
BAD_NAME = field_error("subscriber.lastName", "Invalid or missing subscriber name.", "73")

# What a scenario answers: HTTP status and body; None where the body is an error document.
SCENARIOS: dict[str, tuple[int, dict[str, Any] | None]] = {
    "Coverages-Complete-i": (200, _coverage("Complete", "4")),
    "Coverages-InProgress-i": (202, _coverage("In Progress", "0")),
    "Coverages-Retrying-i": (202, _coverage("Retrying", "R1")),
    "Coverages-PayerError1-i": (200, _coverage("Request Error", "19", NO_PROVIDER)),
    "Coverages-PayerError2-i": (200, _coverage("Request Error", "19", BAD_NAME)),
    "Coverages-RequestError1-i": (400, None),
    "Coverages-RequestError2-i": (400, None),
    "SR-CreateRequestAccepted-i": (202, _review("In Progress", "0")),
    "SR-CreateRequestError-i": (400, None),
    "SR-GetComplete-i": (200, _review("Pended", "A4")),
    "SR-GetInProgress-i": (202, _review("In Progress", "0")),
    "SR-GetRetrying-i": (202, _review("Retrying", "R1")),
    "SR-GetPayerError-i": (200, _review("Request Error", "19", NO_PROVIDER)),
    "SR-GetPayerDown-i": (200, _review("Communication Error", "7", PAYER_DOWN)),
    "SRI-GetComplete-i": (200, _found("Certified In Total", "A1")),
    "SRI-GetAccepted-i": (202, _found("In Progress", "0")),
    "SRI-GetInProgress-i": (202, _found("In Progress", "0")),
    "SRI-GetPayerError-i": (200, _found("Request Error", "19")),
    "SRI-GetPayerDown-i": (200, _found("Communication Error", "7")),
}


def canned(method: str, path: str, scenario: str) -> Response:
    """The canned answer of a scenario, or an error where the scenario is not for this address."""
    family = scenario.partition("-")[0]
    if scenario not in SCENARIOS or not path.startswith(WHERE[family]):
        return availity_error(400, f"No demo scenario for {method} {path}.")
    status, body = SCENARIOS[scenario]
    if body is None:
        error = field_error("memberId", "Demo error.", "72")
        return availity_error(status, "The request is not valid.", [error])
    response = JSONResponse(body, status_code=status)
    if status == 202:
        response.headers["Location"] = f"{WHERE[family]}/{DEMO_ID}"
        response.headers["X-Status-Message"] = str(body.get("status", "In Progress"))
    return response
