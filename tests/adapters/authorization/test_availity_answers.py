"""How the answers of Service Reviews are read: header and lines, codes, numbers and dates."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from priorauth.errors import NotFound, Rejected, Unavailable, UnexpectedResponse
from priorauth.models.submission import Outcome, StatusReading
from tests.adapters.authorization.composed import APPROVED, procedure, review
from tests.adapters.availity.account import Account, request
from tests.adapters.availity.counter import Counter

pytestmark = pytest.mark.anyio


async def read(account: Account, counter: Counter, **said: Any) -> StatusReading:
    """What becomes of a review that says this."""
    counter.say(200, review(**said))
    return await account.authorization.status(request(), "000123")


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("A1", Outcome.APPROVED),
        ("A2", Outcome.PARTIAL),
        ("A3", Outcome.DENIED),
        ("A4", Outcome.PENDED),
        ("C", Outcome.CANCELLED),
        ("CT", Outcome.CONTACT_PAYER),
        ("NA", Outcome.NOT_REQUIRED),
    ],
)
async def test_every_certification_code_has_its_outcome(
    account: Account, counter: Counter, code: str, outcome: Outcome
) -> None:
    reading = await read(account, counter, **{**APPROVED, "statusCode": code})

    assert [line.outcome for line in reading.lines] == [outcome]
    assert not reading.in_process


@pytest.mark.parametrize(
    ("granted", "outcome"),
    [
        ({"quantity": "8"}, Outcome.PARTIAL),
        ({"quantity": "12"}, Outcome.APPROVED),
        ({"quantity": None}, Outcome.PARTIAL),
        ({"quantityTypeCode": "DY"}, Outcome.PARTIAL),
        ({"certificationExpirationDate": "2026-12-31"}, Outcome.PARTIAL),
    ],
    ids=["fewer", "as many", "nothing said", "days", "shorter"],
)
async def test_modified_is_approved_only_when_nothing_is_less(
    account: Account, counter: Counter, granted: dict[str, Any], outcome: Outcome
) -> None:
    reading = await read(account, counter, **{**APPROVED, "statusCode": "A6", **granted})

    assert reading.lines[0].outcome is outcome


async def test_an_approval_of_less_than_was_asked_is_told(
    account: Account, counter: Counter
) -> None:
    reading = await read(account, counter, **{**APPROVED, "quantity": "8"})

    assert (reading.lines[0].outcome, reading.lines[0].visits) == (Outcome.APPROVED, 8)
    assert "less than was asked" in reading.notes[0]


async def test_dates_and_number_are_read(account: Account, counter: Counter) -> None:
    line = (await read(account, counter, **APPROVED)).lines[0]

    assert line.number == "AUTH5567781"
    assert (line.valid_from, line.valid_to) == (date(2026, 12, 1), date(2027, 1, 31))


async def test_lines_may_differ_from_the_header(account: Account, counter: Counter) -> None:
    lines = [
        procedure("97110", statusCode="A1", certificationNumber="AUTH-B"),
        procedure("97140", statusCode="A3", statusReasons=[{"code": "0M", "value": "Not covered"}]),
    ]
    reading = await read(account, counter, **{**APPROVED, "statusCode": "A2"}, procedures=lines)

    assert [(line.code, line.outcome, line.number, line.units) for line in reading.lines] == [
        (None, Outcome.PARTIAL, "AUTH5567781", None),
        ("97110", Outcome.APPROVED, "AUTH-B", 24),
        ("97140", Outcome.DENIED, "AUTH5567781", None),
    ]
    assert reading.lines[1].valid_to == date(2027, 1, 31)
    assert reading.lines[2].valid_to is None
    assert reading.lines[2].reasons[0].text == "Not covered"


async def test_a_header_without_a_decision_gets_none_invented(
    account: Account, counter: Counter
) -> None:
    lines = [procedure("97110", statusCode="A1"), procedure("97140", statusCode="A3")]
    reading = await read(account, counter, statusCode="4", procedures=lines)

    assert [line.code for line in reading.lines] == ["97110", "97140"]


async def test_a_line_still_open_keeps_the_request_in_process(
    account: Account, counter: Counter
) -> None:
    lines = [procedure("97110", statusCode="A1"), procedure("97140", statusCode="0")]
    reading = await read(account, counter, statusCode="4", procedures=lines)

    assert (reading.in_process, reading.lines) == (True, ())
    assert reading.notes == ("The payer has decided some lines and not yet all.",)


async def test_approved_in_total_is_not_believed_against_a_denied_line(
    account: Account, counter: Counter
) -> None:
    lines = [procedure("97110", statusCode="A1"), procedure("97140", statusCode="A3")]
    reading = await read(account, counter, **APPROVED, procedures=lines)

    assert reading.lines[0].outcome is Outcome.PARTIAL
    assert "not every line is" in reading.notes[0]


@pytest.mark.parametrize("code", ["0", "R1"])
async def test_a_transaction_under_way_is_in_process_whatever_the_http_status(
    account: Account, counter: Counter, code: str
) -> None:
    reading = await read(account, counter, statusCode=code, procedures=[procedure("97110")])

    assert (reading.in_process, reading.lines) == (True, ())


@pytest.mark.parametrize("content", [b"", review(statusCode="Z9"), {"statusCode": "0"}])
async def test_a_202_is_in_process(account: Account, counter: Counter, content: Any) -> None:
    counter.say(202, content)

    reading = await account.authorization.status(request(), "000123")

    assert (reading.in_process, reading.lines, reading.found) == (True, (), True)


@pytest.mark.parametrize("code", ["7", "13", "14", "15"])
async def test_no_contact_with_the_payer_is_unavailable(
    account: Account, counter: Counter, code: str
) -> None:
    with pytest.raises(Unavailable):
        await read(account, counter, statusCode=code)


async def test_a_request_error_is_rejected_without_patient_data(
    account: Account, counter: Counter
) -> None:
    said = {"field": "patient.birthDate", "code": "71", "errorMessage": "1968-04-12 is wrong"}

    with pytest.raises(Rejected, match="does not match") as refused:
        await read(account, counter, statusCode="19", validationMessages=[said])

    assert "1968" not in str(refused.value)


@pytest.mark.parametrize(
    "said",
    [
        {"statusCode": "Z9"},
        {"statusCode": "a1"},
        {"statusCode": "A1 "},
        {"statusCode": "A5"},
        {"statusCode": "3"},
        {"statusCode": None},
        {"statusCode": "", "status": "Certified In Total"},
        {"statusCode": "4"},
        {"statusCode": "A1", "procedures": [procedure("97110", statusCode="Z9")]},
        {"statusCode": "A1", "procedures": [procedure("97110", statusCode="19")]},
        {"statusCode": "A1", "certificationExpirationDate": "31/01/2027"},
        {"statusCode": {"code": "A1"}},
    ],
)
async def test_what_is_not_known_is_never_success_and_kept(
    account: Account, counter: Counter, said: dict[str, Any]
) -> None:
    with pytest.raises(UnexpectedResponse) as problem:
        await read(account, counter, **said)

    assert problem.value.raw


@pytest.mark.parametrize(
    "said",
    [
        {"subscriber": {"memberId": "NWX4410519"}},
        {"patient": {"firstName": "LEOPOLD", "lastName": "DUNSTABLE"}},
        {"patient": {"birthDate": "1979-11-03"}},
        {"payer": {"id": "CEDAR-MUTUAL"}},
        {"id": "000124"},
    ],
    ids=["member", "name", "birth date", "payer", "other request"],
)
@pytest.mark.parametrize("code", [200, 202])
async def test_an_answer_that_may_be_about_another_is_never_used(
    account: Account, counter: Counter, said: dict[str, Any], code: int
) -> None:
    counter.say(code, review(**APPROVED, **said))

    with pytest.raises(UnexpectedResponse, match="is about") as problem:
        await account.authorization.status(request(), "000123")

    assert problem.value.raw


async def test_a_decision_without_an_id_is_never_used(account: Account, counter: Counter) -> None:
    with pytest.raises(UnexpectedResponse, match="another request"):
        await read(account, counter, **APPROVED, id=None)


async def test_silence_about_the_person_is_allowed_under_the_right_id(
    account: Account, counter: Counter
) -> None:
    reading = await read(account, counter, **APPROVED, subscriber=None, patient=None, payer=None)

    assert reading.lines[0].outcome is Outcome.APPROVED


async def test_a_quantity_of_another_kind_is_told_and_not_counted(
    account: Account, counter: Counter
) -> None:
    reading = await read(account, counter, **{**APPROVED, "quantityTypeCode": "DY"})

    assert (reading.lines[0].visits, reading.lines[0].units) == (None, None)
    assert "neither visits nor units" in reading.notes[0]


async def test_a_code_that_was_not_asked_for_is_told(account: Account, counter: Counter) -> None:
    lines = [procedure("97112", statusCode="A1")]
    reading = await read(account, counter, statusCode="4", procedures=lines)

    assert "97112, which was not asked for" in reading.notes[0]


async def test_payers_words_and_validation_messages_become_notes(
    account: Account, counter: Counter
) -> None:
    reading = await read(
        account,
        counter,
        **APPROVED,
        payerNotes=[{"message": "CALL\n WITH   QUESTIONS"}, {"message": None}],
        validationMessages=[{"field": "toDate", "code": "57"}],
        procedures=[procedure("97110", statusCode="A1", notes=["ONE", {"message": "TWO"}])],
    )

    assert reading.notes == (
        "CALL WITH QUESTIONS",
        "ONE",
        "TWO",
        "The payer could not use something: last day of service: "
        "the dates of service are invalid or missing (code 57).",
    )


@pytest.mark.parametrize("code", [404, 410])
async def test_a_review_that_is_gone_is_not_found(
    account: Account, counter: Counter, code: int
) -> None:
    counter.say(code)

    with pytest.raises(NotFound):
        await account.authorization.status(request(), "000123")
