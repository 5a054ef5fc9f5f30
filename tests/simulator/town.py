"""Starts the simulator as a separate program and speaks to it like a clinic's software."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

SIGN_IN = {
    "grant_type": "client_credentials",
    "client_id": "practice-clinic",
    "client_secret": "practice-only",
    "scope": "healthcare-hipaa-transactions",
}


@dataclass(frozen=True)
class Known:
    """A person of the town as a payer knows them."""

    payer: str
    member: str
    born: str
    last: str


TANSY = Known("NORTHWIND-HP", "NWX4410072", "1968-04-12", "Merriweather-Voss")
PHILIPPA = Known("NORTHWIND-HP", "NWX4411806", "1991-02-27", "Ravensdale")
THADDEUS = Known("NORTHWIND-HP", "NWX4400031", "1959-07-02", "Ironmonger")
CASIMIR = Known("CEDAR-MUTUAL", "CDM70021934", "1955-08-19", "Holloway-Pike")
AMBROSE = Known("LARKSPUR-BT", "LBT559301", "1972-12-08", "Tetherington")
ROSALIND = Known("GRANITE-FERN", "GFH0093311", "1963-01-15", "Quimby-Adair")
HORATIO = Known("OSPREY-CARE", "OCA3317724", "1948-09-22", "Bellweather")
DELPHINE = Known("TIDEPOOL-CP", "TCP880145267", "1999-03-05", "Castellane")
IGNATIUS = Known("SALTMARSH-EP", "SEP-2204816", "1987-10-11", "Fairbrother-Yoon")
BEATRIX = Known("BLUE-HARBOR", "BHM6604412", "1976-05-24", "Langstrom")


@dataclass
class Town:
    """A running simulator."""

    url: str
    pid: int
    http: httpx.Client
    token: str = ""

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
        self.token = ""

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
        path = path.removeprefix(f"{self.url}/availity")
        return self.http.request(method, f"/availity{path}", headers=headers, **more)

    def drill(self, name: str, **more: Any) -> None:
        """Arm a drill."""
        self.control("drills", {"drill": name, **more})

    def hits(self, name: str) -> int:
        """How often a drill has hit."""
        return int(self.control("drills")["hits"].get(name, 0))

    def post_review(self, who: Known = TANSY, **changed: Any) -> str:
        """Have a review accepted; gives its address."""
        answer = self.ask("POST", "/v2/service-reviews", json=review_body(who, **changed))
        assert answer.status_code == 202, answer.text
        return str(answer.headers["Location"])

    def decided(self, where: str) -> dict[str, Any]:
        """A review after the payer has had a day."""
        self.wait(24 * 60)
        answer = self.ask("GET", where)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

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


def coverage_form(who: Known = TANSY, **changed: str) -> dict[str, str]:
    """A question about a member that the payer knows."""
    return {
        "payerId": who.payer,
        "providerNpi": "1200297723",
        "providerLastName": "LARCH AND LANTERN PHYSICAL THERAPY",
        "asOfDate": "2026-12-01",
        "serviceType": "PT",
        "memberId": who.member,
        "patientLastName": who.last.upper(),
        "patientBirthDate": who.born,
        "subscriberRelationship": "18",
        **changed,
    }


def review_body(who: Known = TANSY, **changed: Any) -> dict[str, Any]:
    """An authorization request for a member that the payer knows."""
    return {
        "payer": {"id": who.payer},
        "requestingProvider": {"lastName": "LARCH AND LANTERN", "npi": "1200297723"},
        "subscriber": {"memberId": who.member, "firstName": "GIVEN", "lastName": who.last},
        "patient": {
            "firstName": "GIVEN",
            "lastName": who.last,
            "birthDate": who.born,
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
