"""Whose coverage it is, whether it is in force, and every way in which Availity says no."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from priorauth.errors import NotFound, Rejected, Unavailable, UnexpectedResponse
from priorauth.models.benefits import CoverageStatus
from tests.adapters.availity.account import Account, open_account, question
from tests.adapters.availity.counter import Counter
from tests.adapters.eligibility.composed import coverage, plan

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({}, CoverageStatus.ACTIVE),
        ({"statusCode": "6"}, CoverageStatus.INACTIVE),
        ({"statusCode": "8"}, CoverageStatus.INACTIVE),
        ({"statusCode": "V"}, CoverageStatus.UNKNOWN),
        ({"statusCode": None}, CoverageStatus.UNKNOWN),
        ({"coverageEndDate": "2026-11-30T00:00:00.000+0000"}, CoverageStatus.UNKNOWN),
        ({"eligibilityStartDate": "2027-01-01"}, CoverageStatus.UNKNOWN),
        ({"coverageEndDate": "2026-12-01"}, CoverageStatus.ACTIVE),
    ],
)
async def test_the_plans_status_counts_only_on_its_dates(
    account: Account, counter: Counter, changed: dict[str, Any], status: CoverageStatus
) -> None:
    counter.say(200, coverage(plan({}, **changed)))
    check = await account.eligibility.check(question())

    assert check.status is status
    assert bool(check.problems) is (status is CoverageStatus.UNKNOWN)


async def test_no_plan_at_all_is_unknown(account: Account, counter: Counter) -> None:
    counter.say(200, coverage())
    check = await account.eligibility.check(question())

    assert check.status is CoverageStatus.UNKNOWN
    assert "The payer names no plan." in check.problems


@pytest.mark.parametrize(
    "changed",
    [
        {"memberId": "NWX4410519"},
        {"firstName": "OPAL"},
        {"lastName": "RAVENSDALE"},
        {"birthDate": "1968-04-13T05:00:00.000+0000"},
    ],
    ids=["member", "first name", "last name", "birth date"],
)
async def test_one_difference_makes_it_somebody_else(
    account: Account, counter: Counter, changed: dict[str, Any]
) -> None:
    somebody = {**coverage()["subscriber"], **changed}
    counter.say(200, coverage(plan({}), subscriber=somebody))

    with pytest.raises(UnexpectedResponse, match="somebody else") as problem:
        await account.eligibility.check(question())

    assert problem.value.raw


async def test_another_payer_is_somebody_else(account: Account, counter: Counter) -> None:
    counter.say(200, coverage(plan({}), payer={"payerId": "CEDAR-MUTUAL"}))

    with pytest.raises(UnexpectedResponse, match="somebody else"):
        await account.eligibility.check(question())


async def test_an_answer_about_nobody_is_not_used(account: Account, counter: Counter) -> None:
    counter.say(200, coverage(plan({}), subscriber=None, patient=None))

    with pytest.raises(UnexpectedResponse, match="whom it is about"):
        await account.eligibility.check(question())


async def test_the_same_name_may_be_written_differently(account: Account, counter: Counter) -> None:
    shown = {"memberId": "NWX-4410072", "firstName": "Tansy O", "lastName": "Merriweather Voss"}
    counter.say(200, coverage(plan({}), subscriber=shown))

    check = await account.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE


async def test_a_dependent_is_not_measured_by_the_subscriber(
    account: Account, counter: Counter
) -> None:
    parent = {"memberId": "NWX4410072", "firstName": "OLD", "lastName": "VOSS"}
    child = {"firstName": "TANSY", "lastName": "MERRIWEATHER-VOSS"}
    parent |= {"birthDate": "1940-01-01"}
    counter.say(200, coverage(plan({}), subscriber=parent, patient=child))

    check = await account.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE


async def test_an_answer_with_another_id_is_not_ours(account: Account, counter: Counter) -> None:
    counter.say(200, coverage(plan({})))
    counter.say(200, coverage(plan({}), id="78"))

    with pytest.raises(UnexpectedResponse, match="somebody else"):
        await account.eligibility.check(question())


async def test_an_unknown_code_that_is_not_finished_is_asked_again(
    account: Account, counter: Counter
) -> None:
    counter.say(202, coverage(statusCode="Q7"))
    counter.say(202, coverage(statusCode="1"))
    counter.say(200, coverage(plan({})))

    check = await account.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE
    assert account.pauses == [1.0, 2.0]


@pytest.mark.parametrize(
    ("messages", "error", "words"),
    [
        ([{"field": "x", "code": "67"}], NotFound, "member"),
        ([{"field": "providerNpi", "code": "51"}], Rejected, "not on file at the payer"),
        ([{"field": "memberId", "errorMessage": "ROSA LUX is unknown"}], Rejected, "member id"),
        ([{"field": "somethingNew", "code": "ZZ"}], Rejected, "not known here"),
        ([], Rejected, "does not say why"),
    ],
)
async def test_a_refusal_is_told_in_staff_words(
    account: Account,
    counter: Counter,
    messages: list[dict[str, Any]],
    error: type[Exception],
    words: str,
) -> None:
    counter.say(200, coverage(statusCode="19", validationMessages=messages))

    with pytest.raises(error, match=words) as refused:
        await account.eligibility.check(question())

    assert "ROSA" not in str(refused.value)


@pytest.mark.parametrize(
    "content",
    [b"<html>Sign in</html>", b'{"id":"77","statusCo', b"[]", b'{"errors":[{"field":"memberId"}]}'],
)
async def test_a_200_that_is_no_coverage_is_kept_and_refused(
    account: Account, counter: Counter, content: bytes
) -> None:
    counter.say(200, content)

    with pytest.raises(UnexpectedResponse) as problem:
        await account.eligibility.check(question())

    assert problem.value.raw == content


@pytest.mark.parametrize("answer", [b"cut", b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"])
async def test_a_broken_connection_is_unavailable(
    account: Account, counter: Counter, answer: bytes
) -> None:
    counter.say_raw(answer)

    with pytest.raises(Unavailable):
        await account.eligibility.check(question())


async def test_the_question_is_a_form_without_an_invented_relationship(counter: Counter) -> None:
    counter.say(200, coverage(plan({})))

    async with open_account(counter.url, service_type_field="serviceType[]") as account:
        await account.eligibility.check(question(on=date(2026, 12, 24), sex="X", state=None))

    assert counter.asked[0].path == "/v1/coverages"
    assert counter.asked[0].headers["accept"] == "application/json"
    assert counter.asked[0].body == (
        "payerId=NORTHWIND-HP&providerNpi=1200297723"
        "&providerLastName=Larch+and+Lantern+Physical+Therapy&asOfDate=2026-12-24"
        "&serviceType%5B%5D=PT&memberId=NWX4410072&patientLastName=Merriweather-Voss"
        "&patientFirstName=Tansy&patientBirthDate=1968-04-12"
    )
    assert counter.asked[1].path == "/v1/coverages/77"
