"""Service reviews v2: authorization requests, decided in time, changed and cancelled."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.availity.decisions import OPEN, RULE_OF_DRILL, STATUS, decide
from simulator.availity.validation import review_problems
from simulator.clock import stamp
from simulator.drills import Seen
from simulator.refusals import availity_error, field_error
from simulator.residents import Decision
from simulator.world import World

ACCEPTED = "The request was accepted and is being processed."
MINUTES_TO_READ_MORE = 30.0
IN_REVIEW = {"code": "0W", "value": "Disposition pending"}


@dataclass
class Review:
    """One service review at its payer."""

    id: str
    body: dict[str, Any]
    decision: Decision
    number: str
    trace: str
    received_at: datetime
    ready_at: datetime
    found_from: datetime
    changed_at: datetime
    is_cancelled: bool = False
    is_in_review: bool = False

    def code(self, now: datetime, *, known: bool) -> str:
        """The present status code."""
        return str(self.shown(now, known=known)["statusCode"])

    def shown(self, now: datetime, *, known: bool) -> dict[str, Any]:
        """The review as the payer shows it at this time."""
        shown = {**self.body, **self._frame()}
        if now < self.ready_at and self.is_in_review:
            return shown | {
                "status": STATUS["A4"],
                "statusCode": "A4",
                "statusReasons": [IN_REVIEW],
            }
        if now < self.ready_at:
            return shown | {"status": STATUS["0"], "statusCode": "0"}
        if self.is_cancelled:
            return shown | {"status": STATUS["C"], "statusCode": "C", "deletable": False}
        if not known:
            stranger = field_error("subscriber.memberId", "Subscriber not found.", "75")
            wrong = {"status": STATUS["19"], "statusCode": "19"}
            return shown | wrong | {"validationMessages": [stranger]}
        return shown | decide(self.decision, self.body, self.number, self.ready_at)

    def _frame(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "customerId": "1",
            "controlNumber": self.id[:8],
            "traceNumbers": [self.trace],
            "referenceNumber": self.body.get("referenceNumber") or f"REF{self.id[:9]}",
            "createdDate": stamp(self.received_at),
            "updatedDate": stamp(self.changed_at),
            "expirationDate": stamp(self.received_at + timedelta(days=30)),
            "validationMessages": [],
            "payerNotes": [],
            "updatable": False,
            "deletable": True,
        }


@dataclass
class Reviews:
    """All service reviews of the town."""

    world: World
    on_file: dict[str, Review] = field(default_factory=dict)

    async def create(self, seen: Seen, request: Request) -> Response:
        """`POST /v2/service-reviews`: always 202; the same request again is a second review."""
        body, refused = self._accepted_body(seen)
        if refused is not None:
            return refused
        now = self.world.clock.now()
        decision = self._decision(body, seen)
        lag = self.world.drills.take(("inquiry_lag",), seen)
        review = Review(
            id=self.world.digits(19),
            body=body,
            decision=decision,
            number=f"AUTH{self.world.digits(8)}",
            trace=f"TRN{self.world.digits(9)}",
            received_at=now,
            ready_at=now + timedelta(minutes=decision.after_minutes),
            found_from=now + timedelta(minutes=float(lag.options.get("minutes", 30)) if lag else 0),
            changed_at=now,
        )
        review.is_in_review = self.world.drills.take(("in_review",), seen) is not None
        self.world.ledger.record(
            review.id, body, stamp(now), lambda earlier: self.code(self.on_file[earlier])
        )
        self.on_file[review.id] = review
        return _pending(review)

    async def read(self, seen: Seen, request: Request) -> Response:
        """`GET /v2/service-reviews/{id}`: 202 until the payer has answered."""
        review = self.on_file.get(request.path_params["id"])
        if review is None:
            return availity_error(404, "The service review is not known.", url=seen.path)
        if self.world.clock.now() < review.ready_at and not review.is_in_review:
            return _pending(review)
        return JSONResponse(self._twisted(self.shown(review), seen))

    async def update(self, seen: Seen, request: Request) -> Response:
        """`PUT /v2/service-reviews`: more information, or other dates and quantities."""
        body, refused = self._accepted_body(seen)
        if refused is not None:
            return refused
        review = self.on_file.get(str(body.get("id", "")))
        if review is None:
            return availity_error(404 if body.get("id") else 400, "Name a known review by its id.")
        if self.code(review) not in OPEN:
            return availity_error(409, "This service review cannot be changed.")
        if review.decision.rule == "pend":
            review.decision = Decision("approve")
        review.body = {key: value for key, value in body.items() if key != "id"}
        review.changed_at = self.world.clock.now()
        review.ready_at = review.changed_at + timedelta(minutes=MINUTES_TO_READ_MORE)
        return _pending(review)

    async def remove(self, seen: Seen, request: Request) -> Response:
        """`DELETE /v2/service-reviews/{id}`: cancels it at the payer."""
        review = self.on_file.get(request.path_params["id"])
        if review is None:
            return availity_error(404, "The service review is not known.", url=seen.path)
        if self.code(review) not in OPEN | {"0"}:
            return availity_error(409, "This service review cannot be cancelled.")
        review.is_cancelled = True
        review.changed_at = review.ready_at = self.world.clock.now()
        return _pending(review)

    def shown(self, review: Review) -> dict[str, Any]:
        """A review as its payer shows it now."""
        return review.shown(self.world.clock.now(), known=self._is_known(review.body))

    def code(self, review: Review) -> str:
        """A review's status code now."""
        return review.code(self.world.clock.now(), known=self._is_known(review.body))

    def _accepted_body(self, seen: Seen) -> tuple[dict[str, Any], Response | None]:
        if "json" not in seen.headers.get("content-type", ""):
            return {}, availity_error(415, "Send application/json.")
        try:
            body = json.loads(seen.body)
        except ValueError:
            return {}, availity_error(400, "The body is not JSON.", url=seen.path)
        status, problems = review_problems(body, self.world.town)
        if problems:
            return {}, availity_error(status, "The request is not valid.", problems, seen.path)
        return body, None

    def _decision(self, body: dict[str, Any], seen: Seen) -> Decision:
        payer = self.world.town.payers[body["payer"]["id"]]
        usual = payer.decision_for(body["subscriber"]["memberId"])
        drill = self.world.drills.take(RULE_OF_DRILL, seen)
        if drill is None:
            return usual
        drilled = RULE_OF_DRILL[drill.drill]
        return Decision(
            drilled.rule,
            after_minutes=usual.after_minutes,
            visits=int(drill.options.get("visits", 0)),
            reason=drilled.reason,
        )

    def _is_known(self, body: dict[str, Any]) -> bool:
        member = self.world.town.payers[body["payer"]["id"]].members.get(
            body["subscriber"]["memberId"]
        )
        return member is not None and member.born.isoformat() == body["patient"]["birthDate"]

    def _twisted(self, shown: dict[str, Any], seen: Seen) -> dict[str, Any]:
        """The answer as a drill wants it: a status nobody knows, or somebody else's review."""
        drill = self.world.drills.take(("unknown_status",), seen)
        if drill is not None:
            code = str(drill.options.get("code", "Z9"))
            shown = {**shown, "status": "Under Observation", "statusCode": code}
        noted = self.world.drills.take(("payer_note",), seen)
        if noted is not None:
            shown = {**shown, **_in_its_words(str(noted.options.get("note", "")))}
        if self.world.drills.take(("other_patient",), seen):
            other = {"firstName": "Somebody", "lastName": "Else"}
            shown = {
                **shown,
                "subscriber": {**other, "memberId": "STRANGER01"},
                "patient": {**shown["patient"], **other, "birthDate": "1950-01-01"},
            }
        return shown


def _in_its_words(note: str) -> dict[str, Any]:
    """A note and a reason in a payer's own words, whatever they are."""
    return {
        "payerNotes": [{"type": "Message", "typeCode": "MSG", "message": note}],
        "statusReasons": [{"code": "0U", "value": note}],
    }


def _pending(review: Review) -> JSONResponse:
    body = {"id": review.id, "status": STATUS["0"], "statusCode": "0"}
    response = JSONResponse(body, status_code=202)
    response.headers["Location"] = f"/v2/service-reviews/{review.id}"
    response.headers["X-Status-Message"] = ACCEPTED
    return response
