"""How a request is looked for at Availity, and when nothing found means that nothing is there."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from priorauth.errors import Unavailable, UnexpectedResponse
from tests.adapters.authorization.composed import page, procedure, review
from tests.adapters.availity.account import Account, cited, open_account, request
from tests.adapters.availity.counter import Counter

pytestmark = pytest.mark.anyio
REFERENCE = request().reference
CODES = [procedure("97110"), procedure("97140")]


def searched(counter: Counter, place: int) -> dict[str, list[str]]:
    """The query of a search."""
    return parse_qs(urlsplit(counter.asked[place].path).query)


async def test_the_first_search_names_no_patient(account: Account, counter: Counter) -> None:
    counter.say(200, page(review(referenceNumber=REFERENCE)))

    found = await account.authorization.find(request())

    assert (found.found, found.payer_reference, found.in_process) == (True, "000123", True)
    assert len(counter.asked) == 1
    assert searched(counter, 0) == {
        "payer.id": ["NORTHWIND-HP"],
        "requestingProvider.npi": ["1200297723"],
        "referenceNumber": [REFERENCE],
        "fromDate": ["2026-12-01"],
        "toDate": ["2027-01-31"],
        "offset": ["0"],
        "limit": ["50"],
    }


async def test_absent_means_that_the_patient_was_searched_for_too(
    account: Account, counter: Counter
) -> None:
    counter.say(200, page())

    found = await account.authorization.find(request())

    assert (found.found, found.payer_reference, found.in_process) == (False, None, False)
    assert searched(counter, 1)["subscriber.memberId"] == ["NWX4410072"]
    assert searched(counter, 1)["patient.birthDate"] == ["1968-04-12"]
    assert "referenceNumber" not in searched(counter, 1)


@pytest.mark.parametrize(
    "shown",
    [
        {"referenceNumber": REFERENCE},
        {"referenceNumber": "PAYER-1", "traceNumbers": ["TRN1", REFERENCE]},
        {"procedures": [procedure("97110", traceNumbers=[REFERENCE])]},
        {"providerNotes": [{"message": f"OUR REFERENCE {REFERENCE}. REFERRED BY"}]},
        {"payerNotes": [{"message": f"re {REFERENCE.lower()}"}]},
    ],
    ids=["number", "trace", "line trace", "our note", "their note"],
)
async def test_our_reference_is_recognised_wherever_the_payer_keeps_it(
    account: Account, counter: Counter, shown: dict[str, Any]
) -> None:
    counter.say(200, page(review(id="5"), review(**shown)))

    found = await account.authorization.find(request())

    assert (found.found, found.payer_reference) == (True, "000123")


@pytest.mark.parametrize("near", [f"{REFERENCE}1", f"X{REFERENCE}", REFERENCE[:-2]])
async def test_a_reference_that_only_looks_like_ours_is_not_ours(
    account: Account, counter: Counter, near: str
) -> None:
    counter.say(200, page(review(referenceNumber=near, procedures=[procedure("97530")])))

    assert (await account.authorization.find(request())).found is False


@pytest.mark.parametrize("procedures", [CODES, []], ids=["same codes", "a summary"])
async def test_a_review_that_could_be_ours_is_for_a_person_to_judge(
    account: Account, counter: Counter, procedures: list[dict[str, Any]]
) -> None:
    counter.say(200, page(review(referenceNumber="PAYER-1", procedures=procedures)))

    found = await account.authorization.find(request())

    assert found.found is None
    assert found.payer_reference is None
    assert "000123" in found.notes[0]


@pytest.mark.parametrize(
    "other",
    [
        {"procedures": [procedure("97530")]},
        {"procedures": CODES, "fromDate": "2026-10-01", "toDate": "2026-11-30"},
        {"procedures": CODES, "createdDate": "2026-11-01T09:00:00.000+0000"},
        {"procedures": CODES, "subscriber": {"memberId": "NWX4410519"}},
    ],
    ids=["other codes", "other dates", "sent before ours", "other member"],
)
async def test_other_reviews_of_the_clinic_are_not_ours(
    account: Account, counter: Counter, other: dict[str, Any]
) -> None:
    counter.say(200, page(review(referenceNumber="PA-OTHER", **other)))

    assert (await account.authorization.find(request())).found is False


async def test_our_reference_under_another_name_is_refused(
    account: Account, counter: Counter
) -> None:
    other = {"patient": {"firstName": "SOMEBODY", "lastName": "ELSE"}}
    counter.say(200, page(review(referenceNumber=REFERENCE, **other)))

    with pytest.raises(UnexpectedResponse, match="somebody else") as problem:
        await account.authorization.find(request())

    assert problem.value.raw


async def test_a_status_nobody_knows_is_still_found(account: Account, counter: Counter) -> None:
    counter.say(200, page(review(referenceNumber=REFERENCE, statusCode="Z9")))

    found = await account.authorization.find(request())

    assert (found.found, found.lines) == (True, ())


@pytest.mark.parametrize("code", [403, 404, 405, 501, 400, 422])
async def test_no_search_means_that_nobody_can_say(
    account: Account, counter: Counter, code: int
) -> None:
    counter.say(code, {"errors": []})

    found = await account.authorization.find(request())

    assert found.found is None
    assert found.notes


async def test_a_payer_that_cannot_search_by_reference_is_asked_by_patient(
    account: Account, counter: Counter
) -> None:
    counter.say(400, {"errors": [{"field": "referenceNumber"}]})
    counter.say(200, page())

    assert (await account.authorization.find(request())).found is False


async def test_a_patient_who_cannot_be_searched_for_may_be_there(
    account: Account, counter: Counter
) -> None:
    counter.say(200, page())

    found = await account.authorization.find(request(values=cited(member_id="NWX4410072")))

    assert found.found is None


async def test_a_search_takes_its_time(account: Account, counter: Counter) -> None:
    counter.say(202, page())
    counter.say(202, page())
    counter.say(200, page(review(referenceNumber=REFERENCE)))

    assert (await account.authorization.find(request())).found is True
    assert account.pauses == [1.0, 2.0]


async def test_a_search_that_never_ends_is_unavailable(counter: Counter) -> None:
    counter.say(202, page())

    async with open_account(counter.url, polls=2) as account:
        with pytest.raises(Unavailable, match="not finished"):
            await account.authorization.find(request())


async def test_every_page_is_read(account: Account, counter: Counter) -> None:
    others = [review(id=str(number), procedures=[procedure("97530")]) for number in range(50)]
    counter.say(200, page(*others, totalCount=51))
    counter.say(200, page(review(referenceNumber=REFERENCE), totalCount=51))

    assert (await account.authorization.find(request())).found is True
    assert searched(counter, 1)["offset"] == ["50"]


@pytest.mark.parametrize("shown", [0, 1])
async def test_a_list_with_a_hidden_end_does_not_prove_absence(
    account: Account, counter: Counter, shown: int
) -> None:
    others = [review(id="5", procedures=[procedure("97530")])] * shown
    counter.say(200, page(*others, totalCount=400))

    assert (await account.authorization.find(request())).found is None


@pytest.mark.parametrize("code", ["7", "13"])
async def test_a_search_that_did_not_reach_the_payer_is_unavailable(
    account: Account, counter: Counter, code: str
) -> None:
    counter.say(200, page({"statusCode": code}))

    with pytest.raises(Unavailable):
        await account.authorization.find(request())


@pytest.mark.parametrize("content", [b"<html>", b'{"serviceRev', b"{}", b'{"serviceReviews": 3}'])
async def test_a_search_that_cannot_be_read_proves_nothing(
    account: Account, counter: Counter, content: bytes
) -> None:
    counter.say(200, content)

    with pytest.raises(UnexpectedResponse) as problem:
        await account.authorization.find(request())

    assert problem.value.raw == content
