"""Coverages v1: asking a payer about a member, by form, with an answer that may take a while."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.availity.benefits import SERVICES, plan_of
from simulator.availity.door import FORM
from simulator.availity.validation import coverage_problems
from simulator.clock import stamp
from simulator.drills import Seen
from simulator.refusals import availity_error, field_error
from simulator.residents import Member
from simulator.world import World

STATUS = {
    "0": "In Progress",
    "R1": "Retrying",
    "4": "Complete",
    "3": "Complete, payer response invalid",
    "19": "Request Error",
    "7": "Communication Error",
    "13": "Communication Error",
    "14": "Communication Error",
    "15": "Communication Error",
}
POLLED = frozenset({"0", "R1"})
ANSWERED = frozenset({"4", "3"})

Form = dict[str, list[str]]


@dataclass
class Inquiry:
    """One question about a member."""

    id: str
    form: Form
    asked_at: datetime
    ready_at: datetime

    def first(self, name: str) -> str:
        """The first value of a field, or nothing."""
        return self.form.get(name, [""])[0]


@dataclass
class Coverages:
    """All questions about members, and their answers."""

    world: World
    inquiries: dict[str, Inquiry] = field(default_factory=dict)

    async def create(self, seen: Seen, request: Request) -> Response:
        """`POST /v1/coverages`, form-encoded."""
        if not seen.headers.get("content-type", "").startswith(FORM):
            return availity_error(415, "Send application/x-www-form-urlencoded.")
        form = parse_qs(seen.body)
        status, problems = coverage_problems(form, self.world.town)
        if problems:
            return availity_error(status, "The request is not valid.", problems, seen.path)
        now = self.world.clock.now()
        wait = timedelta(minutes=self._payer(form).benefits.answer_minutes)
        inquiry = Inquiry(self.world.digits(19), form, now, now + wait)
        self.inquiries[inquiry.id] = inquiry
        body, status = self._answer(inquiry, seen)
        summary = {name: value for name, value in body.items() if name != "plans"}
        summary["plans"] = [{**plan, "benefits": None} for plan in body["plans"]]
        return _sent(summary, status)

    async def read(self, seen: Seen, request: Request) -> Response:
        """`GET /v1/coverages/{id}`."""
        inquiry = self.inquiries.get(request.path_params["id"])
        if inquiry is None:
            return availity_error(404, "The coverage is not known.", url=seen.path)
        return _sent(*self._answer(inquiry, seen))

    async def remove(self, seen: Seen, request: Request) -> Response:
        """`DELETE /v1/coverages/{id}`."""
        if self.inquiries.pop(request.path_params["id"], None) is None:
            return availity_error(404, "The coverage is not known.", url=seen.path)
        return Response(status_code=204)

    def _answer(self, inquiry: Inquiry, seen: Seen) -> tuple[dict[str, Any], int]:
        code, messages = self._code(inquiry, seen)
        member = self._member(inquiry)
        other = self.world.drills.take(("other_patient",), seen) if member else None
        if member and other:
            member = _neighbour(self._payer(inquiry.form).members, member)
        body = self._summary(inquiry, code, messages, member)
        if member and code in ANSWERED:
            services = [row["code"] for row in body["requestedServiceType"]]
            on = inquiry.first("asOfDate") or self.world.clock.now().date().isoformat()
            body["plans"] = [plan_of(self._payer(inquiry.form), member, services, on)]
        return body, 202 if code in POLLED else 200

    def _code(self, inquiry: Inquiry, seen: Seen) -> tuple[str, list[dict[str, Any]]]:
        drill = self.world.drills.take(("coverage_code", "unknown_status"), seen)
        if drill is not None:
            return str(drill.options.get("code", "Z9")), []
        if self.world.clock.now() < inquiry.ready_at:
            return "0", []
        member = self._member(inquiry)
        if member is None:
            return "19", [field_error("subscriber.memberId", "Subscriber not found.", "75")]
        if inquiry.first("patientBirthDate") != member.born.isoformat():
            return "19", [field_error("patient.birthDate", "Birth date does not match.", "71")]
        if inquiry.first("patientLastName").casefold() != member.last.casefold():
            return "19", [field_error("patient.lastName", "Name does not match.", "73")]
        return "4", []

    def _summary(
        self,
        inquiry: Inquiry,
        code: str,
        messages: list[dict[str, Any]],
        member: Member | None,
    ) -> dict[str, Any]:
        payer = self._payer(inquiry.form)
        wanted = inquiry.form.get("serviceType", []) + inquiry.form.get("serviceType[]", [])
        return {
            "id": inquiry.id,
            "customerId": "1",
            "controlNumber": inquiry.id[:8],
            "status": STATUS.get(code, "Under Observation"),
            "statusCode": code,
            "createdDate": stamp(inquiry.asked_at),
            "updatedDate": stamp(self.world.clock.now()),
            "expirationDate": stamp(inquiry.asked_at + timedelta(days=1)),
            "asOfDate": inquiry.first("asOfDate") or None,
            "requestedServiceType": [
                {"code": each, "value": SERVICES.get(each, each)} for each in wanted or ["30"]
            ],
            "validationMessages": messages,
            "payer": {
                "name": payer.name,
                "payerId": payer.id,
                "responseName": payer.name.upper(),
                "responsePayerId": payer.id,
            },
            "subscriber": _person(member, inquiry) | {"memberId": _shown_id(member, inquiry)},
            "patient": _person(member, inquiry)
            | {"subscriberRelationshipCode": member.relationship if member else None},
            "plans": [],
        }

    def _payer(self, form: Form) -> Any:
        return self.world.town.payers[form["payerId"][0]]

    def _member(self, inquiry: Inquiry) -> Member | None:
        found: Member | None = self._payer(inquiry.form).members.get(inquiry.first("memberId"))
        return found


def _sent(body: dict[str, Any], status: int) -> JSONResponse:
    response = JSONResponse(body, status_code=status)
    if status == 202:
        response.headers["Location"] = f"/v1/coverages/{body['id']}"
        response.headers["X-Status-Message"] = body["status"]
    return response


def _shown_id(member: Member | None, inquiry: Inquiry) -> str:
    return member.member_id if member else inquiry.first("memberId")


def _person(member: Member | None, inquiry: Inquiry) -> dict[str, Any]:
    if member is None:
        first, last = inquiry.first("patientFirstName"), inquiry.first("patientLastName")
        return {"firstName": first, "lastName": last}
    return {
        "firstName": member.first.upper(),
        "lastName": member.last.upper(),
        "birthDate": f"{member.born}T05:00:00.000+0000",
        "genderCode": member.sex,
    }


def _neighbour(members: dict[str, Member], member: Member) -> Member:
    """Somebody else with the same payer, or a stranger where there is nobody else."""
    others = [each for each in members.values() if each is not member]
    if others:
        return others[0]
    return Member("STRANGER01", "Somebody", "Else", member.born, member.sex, member.state)
