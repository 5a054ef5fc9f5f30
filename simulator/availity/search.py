"""Searching for service reviews: what a clinic asks when it does not know whether one arrived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.availity.paging import page
from simulator.availity.reviews import Review, Reviews
from simulator.availity.validation import look_up
from simulator.drills import Seen
from simulator.refusals import availity_error, field_error

# Names that must agree with the review as it is shown; dates are compared apart.
COMPARED = (
    "requestingProvider.npi",
    "requestingProvider.taxId",
    "requestingProvider.lastName",
    "subscriber.memberId",
    "subscriber.firstName",
    "subscriber.lastName",
    "patient.firstName",
    "patient.lastName",
    "patient.birthDate",
    "patient.subscriberRelationshipCode",
    "requestTypeCode",
    "certificationNumber",
    "certificationIssueDate",
    "referenceNumber",
    "statusCode",
)
NAMES_SOMEBODY = (
    "subscriber.memberId",
    "patient.lastName",
    "certificationNumber",
    "referenceNumber",
)


@dataclass
class Search:
    """Finds reviews by payer and what is known of them."""

    reviews: Reviews

    async def find(self, seen: Seen, request: Request) -> Response:
        """`GET /v2/service-reviews?payer.id=…`."""
        query = dict(request.query_params)
        problems = self._problems(query)
        if problems:
            return availity_error(400, "The search is not valid.", problems, seen.path)
        now = self.reviews.world.clock.now()
        found = [
            self.reviews.shown(review)
            for review in self.reviews.on_file.values()
            if review.found_from <= now and self._fits(review, query)
        ]
        return JSONResponse(page("serviceReviews", found, request))

    def _problems(self, query: dict[str, str]) -> list[dict[str, Any]]:
        payer = self.reviews.world.town.payers.get(query.get("payer.id", ""))
        if payer is None:
            return [field_error("payer.id", "Name a known payer.", "T4")]
        if not payer.inquiry:
            return [field_error("payer.id", "The payer does not support this inquiry.", "79")]
        if not any(query.get(name) for name in NAMES_SOMEBODY):
            return [field_error("subscriber.memberId", "Name a member or a number.", "64")]
        return []

    def _fits(self, review: Review, query: dict[str, str]) -> bool:
        member = query.get("subscriber.memberId") or look_up(review.body, "subscriber.memberId")
        asked, sent = (query["payer.id"], member.casefold()), review.body
        if asked != (sent["payer"]["id"], sent["subscriber"]["memberId"].casefold()):
            return False
        shown = self.reviews.shown(review)
        same = all(
            str(look_up(shown, name) or "").casefold() == query[name].casefold()
            for name in COMPARED
            if query.get(name)
        )
        return same and _overlaps(shown, query)


def _overlaps(shown: dict[str, Any], query: dict[str, str]) -> bool:
    """Whether the review's dates touch the span that is asked for."""
    start, end = shown["fromDate"], shown.get("toDate") or shown["fromDate"]
    begins_in_time = not query.get("toDate") or start <= query["toDate"]
    ends_late_enough = not query.get("fromDate") or end >= query["fromDate"]
    return bool(begins_in_time and ends_late_enough)
