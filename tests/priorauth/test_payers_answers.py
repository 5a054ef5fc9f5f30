"""What a payer answers is kept line by line, counted once, and never guessed."""

from __future__ import annotations

import pytest

from priorauth.casework import corrections, packets, tracking, working
from priorauth.errors import Conflict
from priorauth.models.case import QuestionKind
from priorauth.models.submission import LineAnswer, Outcome
from tests.clinics import BILLER, CLINIC, House
from tests.in_town import after, approved, deliver
from tests.in_town import practice as practice
from tests.in_town import town as town
from tests.on_file import file_of
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


async def decided(practice: House, town: Town) -> str:
    """Return a submission that the payer has decided, though nobody has looked yet."""
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})
    return submission_id


async def test_the_answer_becomes_determinations_and_an_authorization(
    practice: House, town: Town
) -> None:
    submission_id = await decided(practice, town)

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == {Outcome.APPROVED}
    assert {d.line for d in file.determinations} == {None, 1, 2}
    assert file.authorization is not None
    assert file.authorization.visits == 12
    assert file.submissions[-1].settled_at is not None


async def test_an_authorized_case_is_not_asked_for_again(practice: House, town: Town) -> None:
    submission_id = await decided(practice, town)
    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)
    case_id = (await after(practice, submission_id)).case.id

    await working.work_case(practice.worker, CLINIC, case_id)

    assert len((await file_of(practice, case_id)).packets) == 1
    with pytest.raises(Conflict, match="authorized"):
        await packets.draft(practice.worker, CLINIC, case_id)


async def test_a_denied_case_is_drafted_again_when_a_person_asks(
    practice: House, town: Town
) -> None:
    town.control("drills", {"drill": "denied", "times": 1})
    submission_id = await decided(practice, town)
    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)
    case_id = (await after(practice, submission_id)).case.id
    await working.work_case(practice.worker, CLINIC, case_id)
    assert len((await file_of(practice, case_id)).packets) == 1

    again = await packets.draft(practice.worker, CLINIC, case_id)

    assert again.version == 2


async def test_looking_twice_at_the_same_answer_adds_nothing(practice: House, town: Town) -> None:
    submission_id = await decided(practice, town)

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)
    once = await after(practice, submission_id)
    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    assert (await after(practice, submission_id)).determinations == once.determinations


@pytest.mark.parametrize(
    ("drill", "kind"),
    [
        ("unknown_status", QuestionKind.PAYER_ANSWER),
        ("other_patient", QuestionKind.PAYER_ANSWER),
        ("html_with_200", QuestionKind.PAYER_ANSWER),
        ("half_json", QuestionKind.PAYER_ANSWER),
    ],
)
async def test_an_answer_that_cannot_be_understood_is_never_counted(
    practice: House, town: Town, drill: str, kind: QuestionKind
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})
    town.control("drills", {"drill": drill, "path": "service-reviews", "method": "GET", "times": 1})

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert town.hits(drill) == 1
    assert file.determinations == ()
    assert file.submissions[-1].settled_at is None
    assert [q.kind for q in file.questions] == [kind]
    with practice.owner() as owner:
        kept = owner.execute("select max(length(raw)) from status_reading").fetchone()
    assert kept is not None and int(str(kept[0])) > 0


@pytest.mark.parametrize(
    ("drill", "outcomes"),
    [
        ("denied", {Outcome.DENIED}),
        ("partial", {Outcome.PARTIAL, Outcome.APPROVED, Outcome.DENIED}),
        ("fewer_visits", {Outcome.PARTIAL}),
    ],
)
async def test_every_kind_of_decision_is_kept_line_by_line(
    practice: House, town: Town, drill: str, outcomes: set[Outcome]
) -> None:
    town.control("drills", {"drill": drill, "times": 1})
    submission_id = await decided(practice, town)

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == outcomes


async def test_a_pended_request_asks_a_person_and_is_looked_at_again(
    practice: House, town: Town
) -> None:
    town.control("drills", {"drill": "pended", "times": 1})
    submission_id = await decided(practice, town)

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == {Outcome.PENDED}
    assert file.submissions[-1].settled_at is None
    assert file.submissions[-1].next_look_at is not None
    assert QuestionKind.PAYER_ANSWER in {q.kind for q in file.questions}


async def test_an_answer_by_telephone_settles_a_sent_request(practice: House, town: Town) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    case_id = (await after(practice, submission_id)).case.id
    biller = await practice.signed_in(BILLER)
    said = LineAnswer(code=None, outcome=Outcome.APPROVED, number="A-55", visits=12)

    await corrections.record_payer_answer(practice.desk, biller, case_id, said, source="phone")

    file = await after(practice, submission_id)
    assert {(d.line, d.outcome) for d in file.determinations} == {
        (1, Outcome.APPROVED),
        (2, Outcome.APPROVED),
    }
    assert {d.recorded_by for d in file.determinations} == {BILLER}
    assert file.submissions[-1].settled_at is not None
    assert file.authorization is not None
    assert file.authorization.visits == 12
