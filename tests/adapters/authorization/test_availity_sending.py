"""What goes to Availity as a service review, and which answers prove that it arrived."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.availity.review_request import split_name
from priorauth.errors import DeliveryUnconfirmed, Rejected, Unavailable
from priorauth.models.packet import Line
from tests.adapters.authorization.composed import review
from tests.adapters.availity.account import Account, cited, open_account, request
from tests.adapters.availity.counter import CUT, HANG, Counter

pytestmark = pytest.mark.anyio
PATH = "/v2/service-reviews"
TAKEN = {"id": "000123", "statusCode": "0"}


async def sent(account: Account, counter: Counter, **changed: Any) -> dict[str, Any]:
    """The document that goes out for a request."""
    counter.say(202, TAKEN)
    await account.authorization.submit(request(**changed))
    body: dict[str, Any] = json.loads(counter.asked[0].body)
    return body


async def test_the_whole_request_is_in_the_document(account: Account, counter: Counter) -> None:
    body = await sent(account, counter)

    dates = {"fromDate": "2026-12-01", "toDate": "2027-01-31"}
    assert counter.asked[0].headers["content-type"] == "application/json"
    assert body == {
        "payer": {"id": "NORTHWIND-HP", "name": "Northwind Health Plan"},
        "requestingProvider": {
            "lastName": "Larch and Lantern Physical Therapy",
            "npi": "1200297723",
            "taxId": "001555017",
            "specialtyCode": "225100000X",
            "contactName": "Larch and Lantern Physical Therapy",
        },
        "subscriber": {"memberId": "NWX4410072"},
        "patient": {
            "firstName": "Tansy",
            "middleName": "Opal",
            "lastName": "Merriweather-Voss",
            "birthDate": "1968-04-12",
            "genderCode": "F",
        },
        "requestTypeCode": "HS",
        "serviceTypeCode": "PT",
        "placeOfServiceCode": "11",
        "serviceLevelCode": "E",
        **dates,
        "quantity": "12",
        "quantityTypeCode": "VS",
        "referenceNumber": "PA-7K2M9QXA-1",
        "diagnoses": [
            {"qualifierCode": "ABK", "code": "M25.561"},
            {"qualifierCode": "ABF", "code": "Z96.651"},
        ],
        "procedures": [
            {"qualifierCode": "HC", "code": "97110", "quantity": "24", "quantityTypeCode": "UN"}
            | dates,
            {"qualifierCode": "HC", "code": "97140", "quantity": "12", "quantityTypeCode": "UN"}
            | dates,
        ],
        "renderingProviders": [
            {
                "roleCode": "71",
                "firstName": "Ottoline",
                "lastName": "Brackenridge",
                "npi": "1769310982",
            }
        ],
        "providerNotes": [
            {
                "typeCode": "ADD",
                "message": "Our reference PA-7K2M9QXA-1. "
                "Referred by Isolde Farquharson, NPI 1534944594.",
            }
        ],
    }


async def test_visits_are_sent_as_visits_and_urgency_as_urgent(
    account: Account, counter: Counter
) -> None:
    lines = (Line(position=1, code="97110", label="Exercise", units=None, visits=12),)

    body = await sent(account, counter, lines=lines, urgent=True, therapist=None)

    assert body["procedures"][0]["quantityTypeCode"] == "VS"
    assert body["serviceLevelCode"] == "U"
    assert "renderingProviders" not in body


async def test_notes_hold_only_safe_characters_and_end_in_time(
    account: Account, counter: Counter
) -> None:
    values = {**request().values, **cited(surgery="<b>${TKA}</b>\n" + "long " * 80)}

    message = (await sent(account, counter, values=values))["providerNotes"][0]["message"]

    assert message.startswith("Our reference PA-7K2M9QXA-1.")
    assert len(message) <= 264
    assert not set("<>${}\n") & set(message)


async def test_a_payer_that_keeps_the_reference_number_gets_none(counter: Counter) -> None:
    async with open_account(counter.url, sends_reference_number=False) as account:
        body = await sent(account, counter)

    assert "referenceNumber" not in body
    assert "PA-7K2M9QXA-1" in body["providerNotes"][0]["message"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Tansy Opal Merriweather-Voss", ("Tansy", "Opal", "Merriweather-Voss", None)),
        ("Ana de la Vega", ("Ana", None, "de la Vega", None)),
        ("John Q Public Jr.", ("John", "Q", "Public", "Jr.")),
        ("Vincent Van Tuyl", ("Vincent", None, "Van Tuyl", None)),
        ("Van Tuyl", ("Van", None, "Tuyl", None)),
        ("Cher", ("", None, "Cher", None)),
        ("", ("", None, "", None)),
    ],
)
def test_a_name_is_taken_apart(name: str, parts: tuple[str, str | None, str, str | None]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"patient_name": "Cher"}, "one word only"),
        ({"patient_name": " "}, "lacks patient name"),
        ({"date_of_birth": "04/12/1968"}, "is no date"),
        ({"member_id": ""}, "lacks member id"),
    ],
)
async def test_an_incomplete_request_is_refused_before_anything_is_sent(
    account: Account, counter: Counter, changed: dict[str, str], words: str
) -> None:
    with pytest.raises(Rejected, match=words):
        await account.authorization.submit(request(values={**request().values, **cited(**changed)}))

    assert (counter.asked, counter.signed_in) == ([], [])


@pytest.mark.parametrize(
    ("content", "location"),
    [
        (b"", f"https://api.availity.com{PATH}/000123"),
        (b"", f"/availity{PATH}/000123?from=here"),
        (TAKEN, f"{PATH}/000123"),
        (TAKEN, ""),
    ],
)
async def test_the_payers_reference_comes_from_the_location_or_the_document(
    account: Account, counter: Counter, content: Any, location: str
) -> None:
    counter.say(202, content, Location=location)

    receipt = await account.authorization.submit(request())

    assert receipt.payer_reference == "000123"


@pytest.mark.parametrize(
    ("code", "content", "location"),
    [
        (202, b"", ""),
        (202, b"", "/somewhere/else/000123"),
        (202, b"", f"{PATH}/"),
        (202, b"", f"{PATH}/a%2Fb"),
        (202, TAKEN, f"{PATH}/000124"),
        (202, b"<html>Sign in</html>", f"{PATH}/000123"),
        (202, b'{"id": "0001', f"{PATH}/000123"),
        (202, review(subscriber={"memberId": "NWX4410519"}), f"{PATH}/000123"),
        (200, {"statusCode": 400, "errors": []}, ""),
        (204, b"", f"{PATH}/000123"),
        (409, {"errors": []}, ""),
        (408, b"", ""),
        (500, b"", ""),
        (502, b"<html>", ""),
        (504, b"", ""),
    ],
)
async def test_an_answer_that_proves_nothing_leaves_it_unconfirmed(
    account: Account, counter: Counter, code: int, content: Any, location: str
) -> None:
    counter.say(code, content, Location=location)

    with pytest.raises(DeliveryUnconfirmed):
        await account.authorization.submit(request())

    assert len(counter.asked) == 1


@pytest.mark.parametrize("answer", [CUT, HANG, b"HTTP/1.1 202 OK\r\nContent-Length: 90\r\n\r\n{"])
async def test_a_connection_that_ends_early_leaves_it_unconfirmed(
    counter: Counter, answer: bytes
) -> None:
    counter.say_raw(answer)

    async with open_account(counter.url, timeout_seconds=0.2) as account:
        with pytest.raises(DeliveryUnconfirmed):
            await account.authorization.submit(request())

    assert len(counter.asked) == 1


@pytest.mark.parametrize("code", [400, 422, 404, 405, 413, 415])
async def test_a_refusal_is_rejected_without_the_payers_text(
    account: Account, counter: Counter, code: int
) -> None:
    said = {"field": "patient.lastName", "errorMessage": "Merriweather-Voss is wrong"}
    counter.say(code, {"errors": [said]})

    with pytest.raises(Rejected) as refused:
        await account.authorization.submit(request())

    assert "Merriweather" not in str(refused.value)


@pytest.mark.parametrize("code", [429])
async def test_not_now_is_unavailable(account: Account, counter: Counter, code: int) -> None:
    counter.say(code, b"", Retry_After="60")

    with pytest.raises(Unavailable) as problem:
        await account.authorization.submit(request())

    assert problem.value.retry_after == 60.0
