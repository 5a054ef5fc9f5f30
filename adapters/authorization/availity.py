"""Authorization requests through Availity Service Reviews 2.0.0 (X12 278 behind REST).

Interface: interfaces.md 1.7 and 1.8 of the project's reference, after Availity's own Swagger file
availity-service-reviews and API guide (developer.availity.com), retrieved 2026-11-23.
Limits: those of the session. There is no idempotency key and no webhook; PDF attachments are
closed to new customers, so a request carries codes, dates and notes only.
Our reference goes into `providerNotes`, first thing, and (setting `sends_reference_number`) into
`referenceNumber`, which the documents name both as a field of the request and as a search term,
without saying whose number it is: an account whose payers keep it for their own switches it off.
`find` therefore searches by it, then by patient and dates, and takes only a review that shows our
reference, in `referenceNumber`, a trace number or a note, for ours.
Never tried against: the live service. The certification codes are those of X12 306; transaction
codes in the same field are those of public client code.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pydantic import ValidationError

from adapters.availity.answers import NO_CONTACT, Many, Wire, parsed, words_of_refusal
from adapters.availity.review_answer import (
    Decided,
    Review,
    describes,
    read_decision,
    refuse_unless_about,
)
from adapters.availity.review_request import written_review
from adapters.availity.review_search import Query, Verdict, by_patient, by_reference, judged
from adapters.availity.session import SYSTEM, AvailitySession
from adapters.http import Answer
from priorauth.errors import (
    AuthenticationFailed,
    DeliveryUnconfirmed,
    NotFound,
    Rejected,
    Unavailable,
    UnexpectedResponse,
)
from priorauth.models.packet import AuthorizationRequest
from priorauth.models.submission import Receipt, StatusReading

PATH = "/v2/service-reviews"
TAKEN = frozenset({200, 201, 202})
OK, ACCEPTED, FORBIDDEN = 200, 202, 403
UNUSABLE = frozenset({400, 422})
NOT_TAKEN = frozenset({404, 405, 406, 410, 411, 413, 414, 415})
NOT_NOW = frozenset({429})
GONE = frozenset({404, 410})
NO_SEARCH = frozenset({403, 404, 405, 501})
PAGE_SIZE, MOST_PAGES = 50, 5
_ID = re.compile(r"[A-Za-z0-9._~-]{1,80}")


class _Page(Wire):
    service_reviews: Many[Review]
    total_count: int | None = None


class AvailityAuthorization:
    """Sends service reviews and asks after them through a signed-in Availity session."""

    def __init__(self, session: AvailitySession) -> None:
        self._session = session

    async def submit(self, request: AuthorizationRequest) -> Receipt:
        """See `AuthorizationGateway.submit`."""
        body = written_review(request, self._session.settings)
        answer = await self._session.send(PATH, body)
        if answer.status in TAKEN:
            return Receipt(
                system=SYSTEM,
                accepted_at=self._session.clock.now(),
                payer_reference=_taken_as(answer, request),
                raw=answer.content,
            )
        if answer.status in UNUSABLE:
            said = words_of_refusal(answer.content)
            raise Rejected(SYSTEM, f"the request was refused: {said}", answer.content)
        if answer.status == FORBIDDEN:
            raise AuthenticationFailed(SYSTEM, "the account is not subscribed to this service")
        if answer.status in NOT_TAKEN:
            problem = f"the request was not taken (HTTP {answer.status})"
            raise Rejected(SYSTEM, problem, answer.content)
        if answer.status in NOT_NOW:
            raise self._session.unavailable(answer)
        problem = f"sent, answered with HTTP {answer.status}"
        raise DeliveryUnconfirmed(SYSTEM, problem, answer.content)

    async def find(self, request: AuthorizationRequest) -> StatusReading:
        """See `AuthorizationGateway.find`."""
        async with self._session.patience():
            return await self._find(request)

    async def _find(self, request: AuthorizationRequest) -> StatusReading:
        if self._session.settings.sends_reference_number:
            verdict, raw = await self._search(by_reference(request), request)
            if verdict.found:
                return self._seen(verdict, raw)
        query = by_patient(request)
        if query is None:
            return self._seen(Verdict(None, notes=("Nobody to search for in the request.",)), b"")
        return self._seen(*await self._search(query, request))

    async def status(self, request: AuthorizationRequest, payer_reference: str) -> StatusReading:
        """See `AuthorizationGateway.status`; also raises Rejected when it turned out unusable."""
        if not _ID.fullmatch(payer_reference):
            raise NotFound("service review at the payer")
        answer = await self._session.get(f"{PATH}/{payer_reference}")
        if answer.status in GONE:
            raise NotFound("service review at the payer")
        if answer.status not in (OK, ACCEPTED):
            self._session.fail(answer)
        decided = _decided(answer, request, payer_reference)
        return StatusReading(
            system=SYSTEM,
            read_at=self._session.clock.now(),
            found=True,
            payer_reference=payer_reference,
            in_process=decided.in_process,
            lines=tuple(decided.lines),
            notes=tuple(decided.notes),
            wanted=tuple(decided.wanted),
            raw=answer.content,
        )

    async def _search(self, query: Query, request: AuthorizationRequest) -> tuple[Verdict, bytes]:
        """Search, page by page; `False` only when every review was seen and none can be ours."""
        reviews: list[Review] = []
        raw = b""
        for _ in range(MOST_PAGES):
            place = {"offset": str(len(reviews)), "limit": str(PAGE_SIZE)}
            answer = await self._finished_page({**query, **place})
            raw = answer.content
            if answer.status in NO_SEARCH:
                return Verdict(None, notes=("The payer offers no search.",)), raw
            if answer.status in UNUSABLE:
                note = f"The payer cannot search: {words_of_refusal(raw)}."
                return Verdict(None, notes=(note,)), raw
            if answer.status != OK:
                self._session.fail(answer)
            page = parsed(_Page, raw)
            reviews += page.service_reviews
            if _is_last(page, len(reviews)):
                return _verdict(reviews, request, raw), raw
            if not page.service_reviews:
                break
        verdict = judged(reviews, request, raw)
        too_many = Verdict(None, notes=("The payer lists more reviews than it shows.",))
        return (verdict if verdict.found else too_many), raw

    async def _finished_page(self, query: Query) -> Answer:
        for pause in (0.0, *self._session.waits()):
            if pause:
                await self._session.sleep(pause)
            answer = await self._session.get(PATH, query)
            if answer.status != ACCEPTED:
                return answer
        raise Unavailable(SYSTEM, "the search is not finished yet")

    def _seen(self, verdict: Verdict, raw: bytes) -> StatusReading:
        return StatusReading(
            system=SYSTEM,
            read_at=self._session.clock.now(),
            found=verdict.found,
            payer_reference=verdict.payer_reference,
            in_process=verdict.found is True,
            notes=verdict.notes,
            raw=raw,
        )


def _is_last(page: _Page, seen: int) -> bool:
    if page.total_count is not None:
        return seen >= page.total_count
    return len(page.service_reviews) < PAGE_SIZE


def _verdict(reviews: list[Review], request: AuthorizationRequest, raw: bytes) -> Verdict:
    verdict = judged(reviews, request, raw)
    if not verdict.found and any(review.status_code in NO_CONTACT for review in reviews):
        raise Unavailable(SYSTEM, "the payer cannot be reached for a search")
    return verdict


def _taken_as(answer: Answer, request: AuthorizationRequest) -> str:
    """The payer's id for a request that was taken; without one, nobody knows what happened."""
    try:
        review = Review.model_validate_json(answer.content or b"{}")
    except ValidationError as error:
        problem = "sent, the answer could not be read"
        raise DeliveryUnconfirmed(SYSTEM, problem, answer.content) from error
    if describes(review, request) is False:
        raise DeliveryUnconfirmed(SYSTEM, "sent, the answer is about somebody else", answer.content)
    _, found, shown = urlsplit(answer.headers.get("location", "")).path.rpartition(PATH + "/")
    ids = {each for each in (shown if found else "", review.id or "") if each}
    if len(ids) != 1 or not _ID.fullmatch(next(iter(ids))):
        problem = "sent, the answer has no usable reference"
        raise DeliveryUnconfirmed(SYSTEM, problem, answer.content)
    return ids.pop()


def _decided(answer: Answer, request: AuthorizationRequest, payer_reference: str) -> Decided:
    is_pending = answer.status == ACCEPTED
    if is_pending and not answer.content.strip():
        return Decided(in_process=True)
    review = parsed(Review, answer.content)
    if review.id != payer_reference and not (is_pending and review.id is None):
        raise UnexpectedResponse(SYSTEM, "the answer is about another request", answer.content)
    refuse_unless_about(review, request, answer.content)
    return (
        Decided(in_process=True) if is_pending else read_decision(review, request, answer.content)
    )
