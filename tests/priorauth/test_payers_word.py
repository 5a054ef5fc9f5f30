"""The payer's own word beside the rule: a difference is a question, and neither wins silently."""

from __future__ import annotations

from datetime import timedelta

import psycopg
import pytest

from priorauth.casework import corrections, working
from priorauth.casework.payers_word import SETTLED
from priorauth.errors import InvalidRequest
from priorauth.models.case import Question, QuestionKind, Route
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import PacketState
from priorauth.models.submission import LineAnswer, Outcome
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import file_of
from tests.papers import COMPLETE, put_on_file
from tests.told import CEDAR, connected

pytestmark = pytest.mark.anyio


async def worked(house: House, **changes: object) -> CaseFile:
    (case_id,) = await put_on_file(house, COMPLETE, **changes)
    return await again(house, case_id)


async def again(house: House, case_id: str) -> CaseFile:
    await working.work_case(house.worker, CLINIC, case_id)
    return await file_of(house, case_id)


def differences(file: CaseFile) -> list[Question]:
    return [q for q in file.questions if q.kind is QuestionKind.DISAGREEMENT]


async def answered(house: House, file: CaseFile, typed: str) -> CaseFile:
    (question,) = differences(file)
    biller = await house.signed_in(BILLER)
    await corrections.answer_question(house.desk, biller, question.id, typed)
    return await again(house, file.case.id)


@pytest.mark.parametrize("said", [None, True])
async def test_a_payer_that_agrees_or_says_nothing_raises_no_question(
    house: House, said: bool | None
) -> None:
    file = await worked(connected(house, required=said))

    assert file.case.route is Route.AUTHORIZATION
    assert differences(file) == []


async def test_a_payer_that_wants_what_the_rule_does_not_stops_the_case(house: House) -> None:
    file = await worked(connected(house, required=True), **CEDAR)

    assert file.case.route is Route.STAFF_REVIEW
    (question,) = differences(file)
    assert question.why == ("The payer says that authorization is required; the rule says no_pa.")


async def test_a_payer_that_wants_less_than_the_rule_leaves_the_packet_and_asks(
    house: House,
) -> None:
    file = await worked(connected(house, required=False))

    assert file.case.route is Route.AUTHORIZATION
    assert file.packet is not None
    (question,) = differences(file)
    assert "none is required; the rule says required" in question.why


@pytest.mark.parametrize(
    ("required", "changes", "typed", "route"),
    [
        (True, CEDAR, "required", Route.AUTHORIZATION),
        (True, CEDAR, "not required", Route.SCHEDULING),
        (False, {}, "required", Route.AUTHORIZATION),
        (False, {}, "Not required.", Route.SCHEDULING),
    ],
)
async def test_what_a_person_found_out_settles_it_for_good(
    house: House, required: bool, changes: dict[str, object], typed: str, route: Route
) -> None:
    house = connected(house, required=required)
    file = await worked(house, **changes)
    house.clock.forward(timedelta(minutes=5))

    file = await answered(house, file, typed)

    assert file.case.route is route
    assert "Settled by a person" in file.case.reasons[-1]
    assert differences(file) == []
    assert differences(await again(house, file.case.id)) == []


async def test_settled_as_not_required_the_packet_is_replaced_and_a_proof_is_made(
    house: House,
) -> None:
    house = connected(house, required=False)
    file = await worked(house)
    house.clock.forward(timedelta(minutes=5))

    file = await answered(house, file, "not required")

    assert file.packet is not None
    assert file.packet.state is PacketState.SUPERSEDED
    async with house.desk.store.begin(CLINIC) as tx:
        assert len(await tx.rules.proofs(file.case.id)) == 1


async def test_anything_but_a_clear_answer_is_refused(house: House) -> None:
    house = connected(house, required=True)
    file = await worked(house, **CEDAR)

    with pytest.raises(InvalidRequest, match="required, or not required"):
        await answered(house, file, "they were friendly")


async def test_a_newer_word_of_the_payer_asks_anew(house: House) -> None:
    house = connected(house, required=True)
    file = await worked(house, **CEDAR)
    house.clock.forward(timedelta(minutes=5))
    file = await answered(house, file, "not required")
    house.clock.forward(timedelta(minutes=5))
    biller = await house.signed_in(BILLER)

    await corrections.correct_value(house.desk, biller, file.case.id, "member_id", "NWX4410073")
    file = await again(house, file.case.id)

    assert file.value(SETTLED) is not None
    assert file.case.route is Route.STAFF_REVIEW
    assert len(differences(file)) == 1


async def test_a_decision_that_nothing_is_required_is_asked_about_where_the_rule_says_so(
    house: House,
) -> None:
    house = connected(house, required=None)
    file = await worked(house)
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("update submission set state = 'sent', sent_at = now()")
    biller = await house.signed_in(BILLER)
    answer = LineAnswer(code=None, outcome=Outcome.NOT_REQUIRED)
    await corrections.record_payer_answer(
        house.desk, biller, file.case.id, answer, source="278 response"
    )

    file = await again(house, file.case.id)

    (question,) = differences(file)
    assert "none is required; the rule says required" in question.why
    assert [d.outcome for d in file.determinations] == [Outcome.NOT_REQUIRED] * 2


async def test_where_no_rule_answers_the_payers_word_is_shown_and_does_not_decide(
    house: House,
) -> None:
    house = connected(house, required=False)
    file = await worked(house, **(CEDAR | {"procedures": ("20560",)}))

    assert file.case.route is Route.STAFF_REVIEW
    (question,) = [q for q in file.questions if q.kind is QuestionKind.RULE]
    async with house.desk.store.begin(CLINIC) as tx:
        _, hint = await tx.cases.get_question(question.id)
    assert hint == "not required, says the payer (Availity)"
