"""What every authorization gateway promises, against the simulator over a real socket."""

from __future__ import annotations

from typing import Any

import pytest

from priorauth.errors import (
    AuthenticationFailed,
    DeliveryUnconfirmed,
    Rejected,
    Unavailable,
    UnexpectedResponse,
)
from tests.adapters.authorization.asking import (
    IGNATIUS,
    REVIEWS,
    fresh,
    received,
)
from tests.adapters.availity.account import NOW, Account, cited, open_account, request
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


async def test_a_request_is_taken_with_the_payers_reference(practice: Account, town: Town) -> None:
    sent = fresh(town)

    receipt = await practice.authorization.submit(sent)

    assert receipt.system == "Availity"
    assert receipt.accepted_at == NOW
    assert receipt.payer_reference
    assert receipt.raw
    assert received(town, sent) == 1


async def test_a_request_that_the_payer_cannot_use_is_rejected(
    practice: Account, town: Town
) -> None:
    sent = fresh(town, destination="NOBODY")

    with pytest.raises(Rejected, match="the payer is not known"):
        await practice.authorization.submit(sent)

    assert received(town, sent) == 0


async def test_a_request_without_a_member_id_never_leaves(practice: Account, town: Town) -> None:
    sent = fresh(town, values=cited(patient_name="Tansy Voss", date_of_birth="1968-04-12"))
    before = len(town.control("requests")["requests"])

    with pytest.raises(Rejected, match="lacks member id"):
        await practice.authorization.submit(sent)

    assert len(town.control("requests")["requests"]) == before


async def test_too_many_requests_is_unavailable(practice: Account, town: Town) -> None:
    sent = fresh(town)
    town.drill("rate_limited", path=REVIEWS)

    with pytest.raises(Unavailable):
        await practice.authorization.submit(sent)

    assert received(town, sent) == 0


async def test_a_refused_connection_is_unavailable() -> None:
    async with open_account("http://127.0.0.1:9") as nowhere:
        with pytest.raises(Unavailable, match="no connection"):
            await nowhere.authorization.submit(request())


@pytest.mark.parametrize(
    ("drill", "arrived"),
    [
        ({"name": "timeout_after_acceptance"}, 1),
        ({"name": "timeout_after_acceptance", "then": "drop"}, 1),
        ({"name": "cut_connection", "at": "before_body"}, 0),
        ({"name": "cut_connection", "at": "after_body"}, 1),
        ({"name": "cut_connection", "at": "half_response"}, 1),
        ({"name": "server_error", "after_acceptance": True}, 1),
        ({"name": "server_error", "status": 502}, 0),
        ({"name": "server_error", "status": 504, "after_acceptance": True}, 1),
        ({"name": "html_with_200"}, 0),
        ({"name": "half_json"}, 1),
    ],
    ids=lambda drill: "-".join(map(str, drill.values())) if isinstance(drill, dict) else "",
)
async def test_an_unclear_end_is_unconfirmed_and_nothing_is_sent_again(
    town: Town, drill: dict[str, Any], arrived: int
) -> None:
    sent = fresh(town)
    town.drill(**drill, path=REVIEWS, method="POST")

    async with open_account(f"{town.url}/availity", timeout_seconds=0.3) as hasty:
        with pytest.raises(DeliveryUnconfirmed):
            await hasty.authorization.submit(sent)

    assert town.hits(drill["name"]) == 1
    assert received(town, sent) == arrived


async def test_a_drip_of_an_answer_ends_with_the_total_deadline(town: Town) -> None:
    sent = fresh(town)
    town.drill("slow_drip", seconds=5, path=REVIEWS)

    async with open_account(f"{town.url}/availity", timeout_seconds=0.3) as hasty:
        with pytest.raises(DeliveryUnconfirmed, match="in time"):
            await hasty.authorization.submit(sent)


async def test_an_expired_token_does_not_send_twice(practice: Account, town: Town) -> None:
    sent = fresh(town)
    town.drill("expired_token", path=REVIEWS)

    await practice.authorization.submit(sent)

    assert received(town, sent) == 1


async def test_a_second_refused_token_is_an_alarm(practice: Account, town: Town) -> None:
    sent = fresh(town)
    town.drill("expired_token", path=REVIEWS, times=2)

    with pytest.raises(AuthenticationFailed):
        await practice.authorization.submit(sent)

    assert received(town, sent) == 0


async def test_wrong_credentials_are_an_alarm_and_nothing_is_sent(town: Town) -> None:
    sent = fresh(town)

    async with open_account(f"{town.url}/availity", client_secret="wrong") as locked_out:
        with pytest.raises(AuthenticationFailed):
            await locked_out.authorization.submit(sent)

    assert received(town, sent) == 0


@pytest.mark.parametrize("sends_reference_number", [True, False])
async def test_a_request_that_arrived_is_found_by_our_reference(
    town: Town, sends_reference_number: bool
) -> None:
    sent = fresh(town)

    async with open_account(
        f"{town.url}/availity", sends_reference_number=sends_reference_number
    ) as practice:
        receipt = await practice.authorization.submit(sent)
        found = await practice.authorization.find(sent)

    assert found.found is True
    assert found.payer_reference == receipt.payer_reference


async def test_a_request_lost_after_acceptance_is_found(practice: Account, town: Town) -> None:
    sent = fresh(town)
    town.drill("server_error", after_acceptance=True, path=REVIEWS)
    with pytest.raises(DeliveryUnconfirmed):
        await practice.authorization.submit(sent)

    found = await practice.authorization.find(sent)

    assert found.found is True
    assert found.payer_reference


async def test_a_request_that_never_arrived_is_not_found(practice: Account, town: Town) -> None:
    found = await practice.authorization.find(fresh(town))

    assert found.found is False
    assert found.payer_reference is None


async def test_a_search_that_lags_behind_finds_it_later(practice: Account, town: Town) -> None:
    sent = fresh(town)
    town.drill("inquiry_lag", minutes=30)
    await practice.authorization.submit(sent)

    before = await practice.authorization.find(sent)
    town.wait(31)
    after = await practice.authorization.find(sent)

    assert (before.found, after.found) == (False, True)


async def test_a_payer_without_a_search_cannot_say(practice: Account, town: Town) -> None:
    sent = fresh(town, **IGNATIUS)
    await practice.authorization.submit(sent)

    found = await practice.authorization.find(sent)

    assert found.found is None
    assert found.notes == (
        "The payer cannot search: payer: the payer does not take part in this (code 79).",
    )


async def test_the_same_request_without_our_reference_is_for_a_person_to_judge(
    practice: Account, town: Town
) -> None:
    earlier = fresh(town)
    await practice.authorization.submit(earlier)
    later = earlier.model_copy(update={"reference": f"{earlier.reference[:-1]}2"})

    found = await practice.authorization.find(later)

    assert found.found is None
    assert "without our reference" in found.notes[0]


@pytest.mark.parametrize("name", ["rate_limited", "server_error"])
async def test_a_search_without_an_answer_is_unavailable(
    practice: Account, town: Town, name: str
) -> None:
    town.drill(name, path=REVIEWS, method="GET")

    with pytest.raises(Unavailable):
        await practice.authorization.find(fresh(town))


@pytest.mark.parametrize("name", ["html_with_200", "half_json"])
@pytest.mark.parametrize("verb", ["find", "status"])
async def test_an_unreadable_answer_is_never_used_and_kept(
    practice: Account, town: Town, name: str, verb: str
) -> None:
    sent = fresh(town)
    receipt = await practice.authorization.submit(sent)
    town.drill(name, path=REVIEWS, method="GET")

    with pytest.raises(UnexpectedResponse) as problem:
        if verb == "find":
            await practice.authorization.find(sent)
        else:
            await practice.authorization.status(sent, str(receipt.payer_reference))

    assert problem.value.raw


@pytest.mark.parametrize(
    "drill",
    [
        {"name": "timeout_after_acceptance", "then": "drop"},
        {"name": "cut_connection", "at": "before_body"},
        {"name": "cut_connection", "at": "after_body"},
        {"name": "cut_connection", "at": "half_response"},
        {"name": "server_error", "after_acceptance": True},
        {"name": "html_with_200"},
        {"name": "half_json"},
    ],
    ids=lambda drill: "-".join(map(str, drill.values())),
)
async def test_who_asks_first_never_sends_twice(
    practice: Account, town: Town, drill: dict[str, Any]
) -> None:
    sent = fresh(town)
    town.drill(**drill, path=REVIEWS, method="POST")
    with pytest.raises(DeliveryUnconfirmed):
        await practice.authorization.submit(sent)

    if (await practice.authorization.find(sent)).found is False:
        await practice.authorization.submit(sent)

    assert received(town, sent) == 1
