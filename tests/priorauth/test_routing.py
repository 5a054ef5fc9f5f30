"""Routing and drafting: where a case goes, why, and what is still missing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from priorauth.casework import corrections, joining
from priorauth.casework.fields import in_words
from priorauth.errors import InvalidRequest
from priorauth.models.case import QuestionKind, Route
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import PacketState
from priorauth.models.reading import ReadValue
from priorauth.models.rules import Facts
from tests.clinics import BILLER, CLINIC, THERAPIST, House
from tests.on_file import questions_of, work
from tests.papers import MEMBER, put_on_file

pytestmark = pytest.mark.anyio

HARBOR = {"payer_name": "Blue Harbor Mutual", "plan_name": "Harbor PPO"}
"""A payer on file for which there is no rule."""


async def worked(house: House, *kinds: str, **changes: object) -> CaseFile:
    (case_id,) = await put_on_file(house, kinds or ("referral_order",), **changes)
    return await work(house, case_id)


async def test_a_payer_that_wants_authorization_gets_a_packet(house: House) -> None:
    file = await worked(house)

    assert file.case.route is Route.AUTHORIZATION
    assert file.packet is not None


async def test_a_payer_without_a_rule_goes_to_a_person_and_not_to_scheduling(
    house: House,
) -> None:
    house.knows_payer("blue-harbor", "commercial_fi", **HARBOR)

    file = await worked(house, **HARBOR)

    assert file.case.route is Route.STAFF_REVIEW
    assert QuestionKind.RULE in {q.kind for q in file.questions}
    assert file.packet is None


@pytest.mark.parametrize(
    ("told", "route"),
    [("required", Route.AUTHORIZATION), ("Not required.", Route.SCHEDULING)],
)
async def test_what_a_person_verified_with_the_payer_decides_where_no_rule_answers(
    house: House, told: str, route: Route
) -> None:
    house.knows_payer("blue-harbor", "commercial_fi", **HARBOR)
    file = await worked(house, **HARBOR)
    (question,) = [q for q in file.questions if q.kind is QuestionKind.RULE]
    biller = await house.signed_in(BILLER)
    with pytest.raises(InvalidRequest):
        await corrections.answer_question(house.desk, biller, question.id, "they were nice")

    await corrections.answer_question(house.desk, biller, question.id, told)
    file = await work(house, file.case.id)

    assert file.case.route is route
    assert "Verified with the payer" in file.case.reasons[1]
    assert file.questions == ()


async def test_a_case_without_codes_asks_the_therapist(house: House) -> None:
    file = await worked(house, procedures=None)

    assert file.case.route is Route.STAFF_REVIEW
    assert [q.field for q in file.questions] == ["procedures"]

    therapist = await house.signed_in(THERAPIST)
    await corrections.answer_question(house.desk, therapist, file.questions[0].id, "97110, 97140")
    file = await work(house, file.case.id)
    assert file.case.procedures == ("97110", "97140")
    assert file.case.route is Route.AUTHORIZATION


async def test_a_payer_that_nobody_knows_is_asked_about(house: House) -> None:
    file = await worked(house, payer_name="Some Health Thing")

    assert file.case.route is Route.STAFF_REVIEW
    assert file.case.payer_id is None
    assert QuestionKind.COVERAGE in {q.kind for q in file.questions}


async def test_a_plan_that_is_not_on_file_asks_for_its_line_of_business(house: House) -> None:
    file = await worked(house, plan_name="Northwind Something Else")

    assert file.case.route is Route.STAFF_REVIEW
    assert "line_of_business" in {q.field for q in file.questions}


async def test_a_value_in_doubt_is_asked_and_never_used(house: House) -> None:
    doubtful = ReadValue(value="NWX4410O72", page=1, confidence=0.4, flag="low_confidence")

    file = await worked(house, member_id=doubtful)

    assert file.coverage.member_id is None
    assert file.case.route is Route.STAFF_REVIEW
    assert "member_id" in {q.field for q in file.questions}


async def test_a_corrected_value_closes_its_question_and_goes_on(house: House) -> None:
    file = await worked(house, member_id=ReadValue(page=1, flag="unreadable"))
    biller = await house.signed_in(BILLER)

    await corrections.correct_value(house.desk, biller, file.case.id, "member_id", MEMBER)
    file = await work(house, file.case.id)

    assert file.coverage.member_id == MEMBER
    assert file.case.route is Route.AUTHORIZATION
    assert "member_id" not in {q.field for q in file.questions}


async def test_a_person_overrides_paper_that_comes_later(house: House) -> None:
    file = await worked(house)
    biller = await house.signed_in(BILLER)
    await corrections.correct_value(house.desk, biller, file.case.id, "visits_requested", "9")

    await put_on_file(house, ("referral_order",), text="THE SAME ORDER AGAIN")

    file = await work(house, file.case.id)
    assert file.case.visits_requested == 9


async def test_an_unsigned_order_is_a_gap_that_the_referring_office_closes(house: House) -> None:
    file = await worked(house, order_signed=False)

    assert file.packet is not None
    assert file.packet.state is PacketState.DRAFT
    gaps = {gap.need: gap.who for gap in file.packet.content.gaps}
    assert gaps["signature on the order"] == "referring_office"


async def test_a_later_evaluation_and_plan_of_care_close_their_gaps(house: House) -> None:
    file = await worked(house)
    assert file.packet is not None
    assert file.packet.state is PacketState.DRAFT

    same = await put_on_file(house, ("initial_evaluation", "plan_of_care"), text="EVALUATION")
    later = await work(house, file.case.id)

    assert same == (file.case.id,)
    assert later.packet is not None
    assert (later.packet.version, later.packet.state) == (2, PacketState.HELD)
    assert later.packets[0].state is PacketState.SUPERSEDED


async def test_an_evaluation_that_comes_before_its_order_waits_and_then_joins(
    house: House,
) -> None:
    assert await put_on_file(house, ("initial_evaluation",), text="EVALUATION FIRST") == ()

    (case_id,) = await put_on_file(house, ("referral_order",))
    async with house.worker.store.begin(CLINIC) as tx:
        joined = await joining.join_waiting(tx, house.worker)
        file = await tx.cases.file(case_id)

    assert joined == (case_id,)
    assert {kind for document in file.documents for kind in document.kinds} == {
        "initial_evaluation",
        "referral_order",
    }


async def test_the_same_order_scanned_again_joins_its_case(house: House) -> None:
    (first,) = await put_on_file(house)
    (again,) = await put_on_file(house, text="THE SAME ORDER, SCANNED AGAIN")

    assert again == first


async def test_an_order_that_differs_asks_and_the_first_still_stands(house: House) -> None:
    (case_id,) = await put_on_file(house)
    await put_on_file(house, text="ANOTHER ORDER", visits_requested=20)

    file = await work(house, case_id)

    assert file.case.visits_requested == 12
    assert "visits_requested" in {q.field for q in file.questions}


async def test_a_note_neither_dates_nor_contradicts_the_order(house: House) -> None:
    (case_id,) = await put_on_file(house, order_date=None)

    await put_on_file(
        house,
        ("initial_evaluation",),
        text="EVALUATION",
        visits_requested=20,
        payer_name="Northwind Health",
    )

    file = await work(house, case_id)
    assert file.values("order_date") == ()
    assert file.case.visits_requested == 12
    assert file.questions == ()


async def test_the_same_name_with_another_birthday_is_another_person(house: House) -> None:
    (first,) = await put_on_file(house)
    (other,) = await put_on_file(
        house, text="A NAMESAKE", date_of_birth="1990-01-02", member_id="NWX9999999"
    )

    assert other != first


async def test_paper_that_names_nobody_opens_no_case(house: House) -> None:
    cases = await put_on_file(
        house, patient_name=None, date_of_birth=None, member_id=None, text="NOBODY"
    )

    assert cases == ()
    assert [q.kind for q in await questions_of(house)] == [QuestionKind.SAME_PATIENT]


async def test_a_page_that_nobody_can_read_asks_for_a_resend(house: House) -> None:
    lost = {"patient_name": None, "date_of_birth": None, "member_id": None}

    assert await put_on_file(house, quality=0.35, **lost) == ()

    (question,) = await questions_of(house)
    assert question.kind is QuestionKind.UNREADABLE
    assert "fax it again" in question.what


async def test_every_value_of_a_packet_names_its_source(house: House) -> None:
    file = await worked(house)
    assert file.packet is not None
    content = file.packet.content

    assert all(cited.sources for cited in content.request.values.values())
    assert all(cited.sources for cited in content.request.diagnoses)
    assert all(statement.sources for statement in content.summary)


async def test_a_range_on_the_order_stands_as_a_range_in_the_packet(house: House) -> None:
    often = ReadValue(value=3, page=1, confidence=0.99, checks=("range_from:2",))
    file = await worked(house, frequency_per_week=often)

    assert file.packet is not None
    told = [statement.text for statement in file.packet.content.summary]
    assert "The order asks for 2 to 3 times a week for 6 weeks, 12 visits." in told


async def test_working_a_case_again_changes_nothing(house: House) -> None:
    file = await worked(house)
    house.clock.forward(timedelta(hours=5))

    again = await work(house, file.case.id)

    assert again.packets == file.packets
    assert again.questions == file.questions
    assert again.rule == file.rule


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("date_of_birth", "13/45/1990"),
        ("visits_requested", "many"),
        ("visits_requested", "0"),
        ("referring_npi", "123"),
        ("order_signed", "perhaps"),
        ("diagnoses", "KNEE"),
        ("procedures", "9711"),
        ("patient_zip", "ABCDE"),
        ("surgery", "x" * 301),
    ],
)
async def test_a_typed_value_without_the_shape_of_its_field_is_refused(
    house: House, field: str, typed: str
) -> None:
    with pytest.raises(InvalidRequest):
        corrections.shaped(field, typed)


@pytest.mark.parametrize("fact", sorted({"lob", *Facts.model_fields}))
def test_what_a_rule_wants_to_know_is_asked_in_words(fact: str) -> None:
    words = in_words(f"fact.{fact}")

    assert "_" not in words
    assert words not in ("lob", "gap days", "evaluation on", "injury on")
