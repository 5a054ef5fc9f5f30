"""The shapes in which payers write benefits at Availity; every body is composed, nobody exists."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from priorauth.models.benefits import BenefitCheck, CostShare, VisitLimit
from tests.adapters.availity.account import Account, question
from tests.adapters.availity.counter import Counter
from tests.adapters.eligibility.composed import LEFT, UNITS, VISITS, YEAR, coverage, limited, plan

pytestmark = pytest.mark.anyio


def limit(**changed: Any) -> VisitLimit:
    """A limit of thirty visits a year."""
    usual = {"network": "in", "unit": "visits", "period": "calendar year", "allowed": 30}
    return VisitLimit(**{**usual, "remaining": None, **changed})


async def checked(account: Account, counter: Counter, *plans: dict[str, Any]) -> BenefitCheck:
    """What becomes of an answer with these plans."""
    counter.say(200, coverage(*plans))
    return await account.eligibility.check(question())


async def test_remaining_visits_join_the_limit_of_their_network(
    account: Account, counter: Counter
) -> None:
    rows = [{"quantity": "30", **VISITS, **YEAR}, {"quantity": "22", **VISITS, **LEFT}]
    other = [{"quantity": "10", **VISITS, **YEAR}]
    check = await checked(
        account, counter, plan({"limitations": {"inNetwork": rows, "outOfNetwork": other}})
    )

    assert check.limits == (limit(remaining=22), limit(network="out", allowed=10))


@pytest.mark.parametrize(
    ("bucket", "network"),
    [
        ("inNetwork", "in"),
        ("outOfNetwork", "out"),
        ("noNetwork", "any"),
        ("notApplicableNetwork", "not_applicable"),
    ],
)
async def test_all_four_networks_are_read(
    account: Account, counter: Counter, bucket: str, network: str
) -> None:
    rows = {"quantity": "30", **VISITS, **YEAR, "authorizationRequired": True}
    check = await checked(account, counter, limited(rows, network=bucket))

    assert check.limits == (limit(network=network),)
    assert check.authorization_required is True


async def test_visits_and_units_are_never_mixed(account: Account, counter: Counter) -> None:
    check = await checked(
        account,
        counter,
        limited(
            {"quantity": "30", **VISITS, **YEAR},
            {"quantity": "120", **UNITS, **YEAR},
            {"quantity": "88", **UNITS, **LEFT},
        ),
    )

    assert check.limits == (limit(), limit(unit="units", allowed=120, remaining=88))


async def test_a_frequency_stays_with_its_limit(account: Account, counter: Counter) -> None:
    piece = {"quantity": "12", **VISITS, "amount": "2", "perCode": "WK", "timePeriodCode": "34"}
    check = await checked(account, counter, limited({"deliveryInformation": [piece]}))

    assert check.limits == (limit(period="month, 2 per week", allowed=12),)


async def test_a_limit_that_is_said_in_two_places_is_one_limit(
    account: Account, counter: Counter
) -> None:
    piece = {"quantity": "30", **VISITS, "timePeriodCode": "23"}
    row = {"quantity": "30", **VISITS, **YEAR, "deliveryInformation": [piece]}
    check = await checked(account, counter, limited(row, {"quantity": "22", **VISITS, **LEFT}))

    assert check.limits == (limit(remaining=22),)


async def test_remaining_visits_without_one_certain_limit_stand_alone(
    account: Account, counter: Counter
) -> None:
    check = await checked(
        account,
        counter,
        limited(
            {"quantity": "30", **VISITS, **YEAR},
            {"quantity": "90", **VISITS, "amountTimePeriodCode": "32"},
            {"quantity": "22", **VISITS, **LEFT},
        ),
    )

    assert check.limits[2] == limit(period=None, allowed=None, remaining=22)
    assert check.problems == ("The payer does not say which limit the remaining visits belong to.",)


async def test_remaining_visits_alone_are_no_allowance(account: Account, counter: Counter) -> None:
    check = await checked(account, counter, limited({"quantity": "0", **VISITS, **LEFT}))

    assert check.limits == (limit(period=None, allowed=None, remaining=0),)


@pytest.mark.parametrize(
    "row",
    [
        {"quantity": "30", "quantityQualifierCode": "DY", **YEAR},
        {"quantity": "30", **YEAR},
        {"quantity": "many", **VISITS, **YEAR},
        {"quantity": "-3", **VISITS, **YEAR},
        {"quantity": "2.5", **VISITS, **YEAR},
        {"quantity": "8", **VISITS, "amountTimePeriodCode": "24"},
        {"total": "x", **VISITS, "totalTimePeriodCode": "23"},
    ],
    ids=["days", "no kind", "a word", "negative", "half a visit", "used so far", "unreadable"],
)
async def test_what_is_not_clearly_a_limit_is_told_and_not_counted(
    account: Account, counter: Counter, row: dict[str, Any]
) -> None:
    check = await checked(account, counter, limited(row))

    assert check.limits == ()
    assert check.problems == (
        "The payer states a limit in a form that is not known here. Read its text.",
    )


async def test_a_limit_in_money_is_no_visit_limit(account: Account, counter: Counter) -> None:
    row = {"total": "2000", "units": "USD", "totalTimePeriodCode": "23", **VISITS}
    check = await checked(account, counter, limited(row))

    assert check.limits == ()
    assert check.problems == ("The payer states a limit in money. Read its text.",)


async def test_more_remaining_than_allowed_is_a_problem(account: Account, counter: Counter) -> None:
    row = {"total": "20", "remaining": "25", "totalTimePeriodCode": "23", **VISITS}
    check = await checked(account, counter, limited(row))

    assert check.limits == (limit(allowed=20, remaining=25),)
    assert "more visits remain than are allowed" in check.problems[0]


async def test_an_unknown_period_is_named_by_its_code(account: Account, counter: Counter) -> None:
    row = {"quantity": 30, **VISITS, "amountTimePeriodCode": "77"}
    check = await checked(account, counter, limited(row))

    assert check.limits == (limit(period="period code 77"),)


@pytest.mark.parametrize(
    ("said", "required", "noted"),
    [
        ([{"authorizationRequired": True}], True, False),
        ([{"authorizationRequired": False}], False, False),
        ([{"authorizationRequiredUnknown": True}], None, False),
        ([{"authorizationRequired": False, "authorizationRequiredUnknown": True}], None, False),
        ([{}], None, False),
        ([{"authorizationRequired": True}, {"authorizationRequired": False}], None, True),
        ([{"authorizationRequired": False}, {"authorizationRequiredUnknown": True}], None, True),
    ],
)
async def test_authorization_is_only_what_the_payer_says_in_one_word(
    account: Account, counter: Counter, said: list[dict[str, Any]], required: bool, noted: bool
) -> None:
    rows = [{"amount": "40", "units": "USD", **each} for each in said]
    check = await checked(account, counter, plan({"amounts": {"coPayment": {"inNetwork": rows}}}))

    assert check.authorization_required is required
    assert any("differ" in note for note in check.notes) is noted


async def test_networks_that_disagree_about_authorization_are_named(
    account: Account, counter: Counter
) -> None:
    buckets = {
        "inNetwork": [{"amount": "40", "authorizationRequired": True}],
        "outOfNetwork": [{"amount": "90", "authorizationRequired": False}],
    }
    check = await checked(account, counter, plan({"amounts": {"coPayment": buckets}}))

    assert check.authorization_required is None
    assert check.notes == (
        "The payer's answers about authorization differ: "
        "in network required; out of network not required.",
    )


async def test_another_service_says_nothing_about_physical_therapy(
    account: Account, counter: Counter
) -> None:
    other = {"amounts": {"coPayment": {"inNetwork": [{"authorizationRequired": False}]}}}
    check = await checked(account, counter, plan({**other, "type": "98"}))

    assert check.authorization_required is None
    assert check.problems == ("The payer says nothing about service type PT.",)


async def test_an_answer_for_physical_medicine_is_used_and_told(
    account: Account, counter: Counter
) -> None:
    row = {"quantity": "30", **VISITS, **YEAR}
    check = await checked(
        account, counter, plan({"type": "AE", "limitations": {"inNetwork": [row]}})
    )

    assert check.limits == (limit(),)
    assert check.problems == ("The payer answered for service type AE, not PT.",)


async def test_what_the_patient_pays_is_kept_apart_by_kind(
    account: Account, counter: Counter
) -> None:
    amounts = {
        "coPayment": {"inNetwork": [{"amount": "40", "units": "USD"}]},
        "coInsurance": {"outOfNetwork": [{"amount": "20", "units": "Percent"}]},
        "deductibles": {
            "inNetwork": [
                {"amount": "1500", "units": "USD", **YEAR, "levelCode": "IND"},
                {"amount": "212.50", "units": "USD", **LEFT, "levelCode": "IND"},
                {"amount": "3000", "units": "USD", **YEAR, "levelCode": "FAM"},
            ]
        },
        "outOfPocket": {"noNetwork": [{"total": "5000", "remaining": "4100", "units": "USD"}]},
    }
    check = await checked(account, counter, plan({"amounts": amounts}))

    assert check.cost_shares == (
        CostShare(kind="copay", network="in", amount=Decimal(40)),
        CostShare(kind="coinsurance", network="out", percent=Decimal(20)),
        CostShare(
            kind="deductible", network="in", amount=Decimal(1500), remaining=Decimal("212.50")
        ),
        CostShare(
            kind="out_of_pocket", network="any", amount=Decimal(5000), remaining=Decimal(4100)
        ),
    )


async def test_covered_and_not_covered_at_once_is_a_problem(
    account: Account, counter: Counter
) -> None:
    benefit = {
        "amounts": {"coPayment": {"inNetwork": [{"amount": "40", "units": "USD"}]}},
        "nonCovered": {"inNetwork": [{}], "outOfNetwork": [{}]},
    }
    check = await checked(account, counter, plan(benefit))

    assert check.problems == (
        "The payer lists the service as not covered (in network), yet gives amounts for it. "
        "Ask the payer.",
        "The payer lists the service as not covered (out of network).",
    )
