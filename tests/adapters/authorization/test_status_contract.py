"""What every authorization gateway promises about answers, against the simulator."""

from __future__ import annotations

from typing import Any

import pytest

from priorauth.errors import NotFound, Rejected, Unavailable, UnexpectedResponse
from priorauth.models.submission import Outcome
from tests.adapters.authorization.asking import (
    AMBROSE,
    BEATRIX,
    CASIMIR,
    REVIEWS,
    STRANGER,
    decided,
    fresh,
)
from tests.adapters.availity.account import NOW, Account, request
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


async def test_an_undecided_request_is_in_process(practice: Account, town: Town) -> None:
    sent = fresh(town)
    receipt = await practice.authorization.submit(sent)

    reading = await practice.authorization.status(sent, str(receipt.payer_reference))

    assert (reading.found, reading.in_process, reading.lines) == (True, True, ())
    assert reading.raw


async def test_an_approval_brings_number_visits_units_and_dates(
    practice: Account, town: Town
) -> None:
    sent = fresh(town)

    reading = await decided(practice, town, sent)

    whole, exercise, manual = reading.lines
    assert not reading.in_process
    assert {line.outcome for line in reading.lines} == {Outcome.APPROVED}
    assert (whole.code, whole.visits, whole.units) == (None, 12, None)
    assert (exercise.code, exercise.visits, exercise.units) == ("97110", None, 24)
    assert (manual.code, manual.visits, manual.units) == ("97140", None, 12)
    assert whole.number
    assert whole.number.startswith("AUTH")
    assert (whole.valid_from, whole.valid_to) == (sent.starts_on, sent.ends_on)
    assert reading.read_at == NOW


async def test_a_partial_approval_is_told_line_by_line(practice: Account, town: Town) -> None:
    town.drill("partial")

    reading = await decided(practice, town, fresh(town))

    assert [(line.code, line.outcome) for line in reading.lines] == [
        (None, Outcome.PARTIAL),
        ("97110", Outcome.APPROVED),
        ("97140", Outcome.DENIED),
    ]
    assert reading.lines[2].reasons[0].code == "0M"
    assert reading.lines[2].units is None


async def test_a_denial_carries_the_payers_reason(practice: Account, town: Town) -> None:
    town.drill("denied")

    reading = await decided(practice, town, fresh(town))

    assert reading.lines[0].outcome is Outcome.DENIED
    assert reading.lines[0].visits is None
    assert reading.lines[0].reasons[0].text == "Not medically necessary"
    assert reading.notes == ("Denied after practice review.",)


async def test_a_pended_request_says_what_is_wanted(practice: Account, town: Town) -> None:
    town.drill("pended")

    reading = await decided(practice, town, fresh(town))

    assert reading.lines[0].outcome is Outcome.PENDED
    assert reading.wanted == (
        "More information is required",
        "Send the initial evaluation and the signed plan of care.",
    )


async def test_fewer_visits_are_a_partial_answer(practice: Account, town: Town) -> None:
    reading = await decided(practice, town, fresh(town, **AMBROSE))

    assert reading.lines[0].outcome is Outcome.PARTIAL
    assert reading.lines[0].visits == 8


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [(CASIMIR, Outcome.NOT_REQUIRED), (BEATRIX, Outcome.CONTACT_PAYER)],
    ids=["not required", "contact payer"],
)
async def test_the_other_answers_have_names_of_their_own(
    practice: Account, town: Town, changed: dict[str, Any], outcome: Outcome
) -> None:
    reading = await decided(practice, town, fresh(town, **changed))

    assert reading.lines[0].outcome is outcome
    assert reading.lines[0].number is None


async def test_a_cancelled_request_is_cancelled(practice: Account, town: Town) -> None:
    sent = fresh(town)
    receipt = await practice.authorization.submit(sent)
    town.ask("DELETE", f"{REVIEWS}/{receipt.payer_reference}")

    reading = await practice.authorization.status(sent, str(receipt.payer_reference))

    assert reading.lines[0].outcome is Outcome.CANCELLED


async def test_a_request_that_turns_out_unusable_is_rejected(practice: Account, town: Town) -> None:
    sent = fresh(town, **STRANGER)

    with pytest.raises(Rejected, match="the payer does not find the member"):
        await decided(practice, town, sent)


async def test_an_unknown_status_is_never_success(practice: Account, town: Town) -> None:
    town.drill("unknown_status")

    with pytest.raises(UnexpectedResponse, match="status code") as problem:
        await decided(practice, town, fresh(town))

    assert b"Z9" in problem.value.raw


async def test_an_answer_about_somebody_else_is_never_used(practice: Account, town: Town) -> None:
    town.drill("other_patient")

    with pytest.raises(UnexpectedResponse, match="somebody else") as problem:
        await decided(practice, town, fresh(town))

    assert b"STRANGER01" in problem.value.raw
    assert "STRANGER01" not in str(problem.value)


@pytest.mark.parametrize("reference", ["999", "../../v1/token", ""])
async def test_an_unknown_payer_reference_is_not_found(practice: Account, reference: str) -> None:
    with pytest.raises(NotFound):
        await practice.authorization.status(request(), reference)


async def test_no_status_now_is_unavailable(practice: Account, town: Town) -> None:
    town.drill("server_error", path=REVIEWS, status=504)

    with pytest.raises(Unavailable):
        await practice.authorization.status(request(), "999")
