"""Starts the simulator as a separate program and speaks to it like a clinic's software."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

SIGN_IN = {
    "grant_type": "client_credentials",
    "client_id": "practice-clinic",
    "client_secret": "practice-only",
    "scope": "healthcare-hipaa-transactions",
}


@dataclass
class Town:
    """A running simulator."""

    url: str
    pid: int
    http: httpx.Client
    token: str = ""
    seen_trouble: list[str] = field(default_factory=list)

    def control(self, what: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Look at a control, or turn it."""
        method = "GET" if body is None else "POST"
        answer = self.http.request(method, f"/control/{what}", json=body)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    def calm_down(self) -> None:
        """Forget drills and script, and let the clock run at its own pace."""
        self.http.delete("/control/drills")
        self.http.delete("/control/claude/script")
        self.control("clock", {"speed": 1})

    def sign_in(self, **changed: str) -> httpx.Response:
        """Ask for a token."""
        answer = self.http.post("/availity/v1/token", data={**SIGN_IN, **changed})
        if answer.status_code == 200:
            self.token = answer.json()["access_token"]
        return answer

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Speak to the clearinghouse with a live token."""
        if not self.token:
            self.sign_in()
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        answer = self.http.request(method, f"/availity{path}", headers=headers, **more)
        if answer.status_code == 401 and "expired" in answer.text:
            self.token = ""
        return answer

    def drill(self, name: str, **more: Any) -> None:
        """Arm a drill."""
        self.control("drills", {"drill": name, **more})

    def hits(self, name: str) -> int:
        """How often a drill has hit."""
        return int(self.control("drills")["hits"].get(name, 0))

    def wait(self, minutes: float) -> None:
        """Move the town's clock on."""
        self.control("clock", {"advance_minutes": minutes})
        self.token = ""


@contextlib.contextmanager
def started_town(*arguments: str) -> Iterator[Town]:
    """A simulator of its own process, stopped afterwards."""
    command = [sys.executable, "-m", "simulator", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = json.loads(process.stdout.readline())
            with httpx.Client(base_url=said["url"], timeout=5) as http:
                yield Town(said["url"], said["pid"], http)
        finally:
            process.terminate()
            process.wait(10)


def coverage_form(**changed: str) -> dict[str, str]:
    """A question about a member that the payer knows."""
    return {
        "payerId": "NORTHWIND-HP",
        "providerNpi": "1200297723",
        "providerLastName": "LARCH AND LANTERN PHYSICAL THERAPY",
        "asOfDate": "2026-12-01",
        "serviceType": "PT",
        "memberId": "NWX4410072",
        "patientLastName": "MERRIWEATHER-VOSS",
        "patientFirstName": "TANSY",
        "patientBirthDate": "1968-04-12",
        "subscriberRelationship": "18",
        **changed,
    }


def review_body(
    payer: str = "NORTHWIND-HP",
    member: str = "NWX4410072",
    born: str = "1968-04-12",
    **changed: Any,
) -> dict[str, Any]:
    """An authorization request for a member that the payer knows."""
    return {
        "payer": {"id": payer},
        "requestingProvider": {"lastName": "LARCH AND LANTERN", "npi": "1200297723"},
        "subscriber": {"memberId": member, "firstName": "TANSY", "lastName": "MERRIWEATHER-VOSS"},
        "patient": {
            "firstName": "TANSY",
            "lastName": "MERRIWEATHER-VOSS",
            "birthDate": born,
            "genderCode": "F",
            "subscriberRelationshipCode": "18",
        },
        "requestTypeCode": "HS",
        "serviceTypeCode": "PT",
        "placeOfServiceCode": "11",
        "serviceLevelCode": "E",
        "fromDate": "2026-12-01",
        "toDate": "2027-01-31",
        "quantity": "12",
        "quantityTypeCode": "VS",
        "diagnoses": [{"qualifierCode": "ABK", "code": "M25.561"}],
        "procedures": [
            {"qualifierCode": "HC", "code": "97110", "quantity": "24", "quantityTypeCode": "UN"},
            {"qualifierCode": "HC", "code": "97140", "quantity": "12", "quantityTypeCode": "UN"},
        ],
        **changed,
    }
