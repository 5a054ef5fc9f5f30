"""Which of the reviews that a search brings is ours; `None` wherever that is not certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adapters.availity.answers import ABOUT_SOMEBODY_ELSE
from adapters.availity.review_answer import Review, describes
from adapters.availity.review_request import birth_date, needed, split_name
from adapters.availity.session import SYSTEM
from priorauth.errors import Rejected, UnexpectedResponse
from priorauth.models.packet import AuthorizationRequest

Query = dict[str, str]


@dataclass(frozen=True)
class Verdict:
    """Whether the payer has our request, under which id, and what makes it uncertain."""

    found: bool | None
    payer_reference: str | None = None
    notes: tuple[str, ...] = ()


def by_reference(request: AuthorizationRequest) -> Query:
    """The search that names nobody: our reference, the clinic and the dates."""
    return {
        "payer.id": request.destination,
        "requestingProvider.npi": request.clinic.npi,
        "referenceNumber": request.reference,
        "fromDate": request.starts_on.isoformat(),
        "toDate": request.ends_on.isoformat(),
    }


def by_patient(request: AuthorizationRequest) -> Query | None:
    """The search by patient and dates, the vendor's only other one; None without identity."""
    try:
        first, _, last, _ = split_name(needed(request, "patient_name"))
        identity = {
            "subscriber.memberId": needed(request, "member_id"),
            "patient.firstName": first,
            "patient.lastName": last,
            "patient.birthDate": birth_date(request).isoformat(),
        }
    except Rejected:
        return None
    return {
        "payer.id": request.destination,
        "requestingProvider.npi": request.clinic.npi,
        **identity,
        "fromDate": request.starts_on.isoformat(),
        "toDate": request.ends_on.isoformat(),
    }


def judged(reviews: list[Review], request: AuthorizationRequest, raw: bytes) -> Verdict:
    """Say whether one of these reviews is the request.

    A review that shows our reference is ours. One that does not, but is about the same
    patient, codes and dates, may be ours or an earlier one: a person has to look.

    Raises:
        UnexpectedResponse: A review with our reference is about somebody else.
    """
    ours = [review for review in reviews if _shows_reference(review, request.reference)]
    if any(describes(review, request) is False for review in ours):
        raise UnexpectedResponse(SYSTEM, ABOUT_SOMEBODY_ELSE, raw)
    if ours:
        ids = [review.id for review in ours if review.id]
        twice = ("The payer has this request more than once.",) if len(set(ids)) > 1 else ()
        return Verdict(True, ids[0] if ids else None, twice)
    alike = [review for review in reviews if _could_be(review, request)]
    if not alike:
        return Verdict(False)
    words = ", ".join(review.id or "without an id" for review in alike)
    note = f"The payer has a review of the same codes and dates without our reference: {words}."
    return Verdict(None, notes=(note,))


def _shows_reference(review: Review, reference: str) -> bool:
    whole = re.compile(rf"(?<![\w-]){re.escape(reference)}(?![\w-])", re.IGNORECASE)
    return any(whole.search(text) for text in _texts(review))


def _texts(review: Review) -> Iterator[str]:
    yield review.reference_number or ""
    for part in (review, *review.procedures):
        yield from (str(trace) for trace in part.trace_numbers)
    for note in (*review.provider_notes, *review.payer_notes):
        yield note.message or ""


def _could_be(review: Review, request: AuthorizationRequest) -> bool:
    """Whether nothing speaks against it; what a summary leaves out does not."""
    codes = {procedure.code for procedure in review.procedures}
    asked = {line.code for line in request.lines}
    is_earlier = review.created_date is not None and review.created_date < request.prepared_on
    return (
        not is_earlier
        and describes(review, request) is not False
        and codes in (set(), asked)
        and review.from_date in (None, request.starts_on)
        and review.to_date in (None, request.ends_on)
    )
