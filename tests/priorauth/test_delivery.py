"""Delivery: sent once, counted on the payer's own side, whatever happens on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from adapters.authorization.availity import AvailityAuthorization
from adapters.availity.session import AvailitySession
from adapters.availity.settings import AvailitySettings
from adapters.eligibility.availity import AvailityEligibility
from priorauth.casework import corrections, delivering, packets, submissions, tracking, working
from priorauth.errors import Conflict
from priorauth.models.benefits import CoverageStatus
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.submission import DeliveryState, LineAnswer, Outcome
from priorauth.services import Pace
from tests.clinics import BILLER, CLINIC, House
from tests.papers import put_on_file
from tests.plain_printer import PlainPrinter
from tests.simulator.town import Town, started_town

pytestmark = pytest.mark.anyio

COMPLETE = ("referral_order", "initial_evaluation", "plan_of_care")
IN_TOWN = {"patient_name": "Tansy Opal Merriweather-Voss", "member_id": "NWX4410072"}


@pytest.fixture
def town() -> Iterator[Town]:
    with started_town() as running:
        yield running


@pytest.fixture
async def practice(house: House, town: Town) -> AsyncIterator[House]:
    """A house whose worker speaks to the town; no pause takes any time."""

    async def no_wait(_: float) -> None:
        town.control("clock", {"advance_minutes": 2})

    settings = AvailitySettings(
        base_url=f"{town.url}/availity",
        client_id="practice-clinic",
        client_secret="practice-only",
        scope="healthcare-hipaa-transactions",
        calls_per_second=1000,
        timeout_seconds=1.5,
    )
    async with httpx.AsyncClient() as client:
        session = AvailitySession(client, settings, house.clock, sleep=no_wait)
        yield house.with_worker(
            printer=PlainPrinter(),
            eligibility=AvailityEligibility(session),
            authorization=AvailityAuthorization(session),
            pace=Pace(lease=timedelta(seconds=0)),
        )


async def approved(house: House, **changes: object) -> str:
    """Return a submission that a biller approved a moment ago."""
    (case_id,) = await put_on_file(house, COMPLETE, **(IN_TOWN | changes))
    await working.work_case(house.worker, CLINIC, case_id)
    file = await file_of(house, case_id)
    assert file.packet is not None and file.submission is not None, file.case.reasons
    biller = await house.signed_in(BILLER)
    await submissions.approve(house.desk, biller, file.packet.id, file.packet.content_hash)
    return file.submission.id


async def file_of(house: House, case_id: str) -> CaseFile:
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.file(case_id)


async def after(house: House, submission_id: str) -> CaseFile:
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.file((await tx.packets.submission(submission_id)).case_id)


async def deliver(house: House, submission_id: str, times: int = 1) -> DeliveryState:
    for _ in range(times):
        await delivering.deliver(house.worker, CLINIC, submission_id)
    async with house.worker.store.begin(CLINIC) as tx:
        return (await tx.packets.submission(submission_id)).state


def received(town: Town, before: int) -> int:
    ledger = town.control("ledger")
    assert ledger["duplicates"] == 0
    return int(ledger["received"]) - before


def count(town: Town) -> int:
    return int(town.control("ledger")["received"])


async def test_an_approved_packet_is_sent_and_confirmed_once(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)

    state = await deliver(practice, submission_id, times=3)

    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_the_payer_gets_what_was_approved_and_its_own_patient_only(
    practice: House, town: Town
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)

    review = town.control("ledger")["reviews"][-1]["body"]

    assert review["subscriber"]["memberId"] == "NWX4410072"
    assert {p["code"] for p in review["procedures"]} == {"97110", "97140"}
    assert [d["code"] for d in review["diagnoses"]] == ["M54.16"]


async def test_the_answer_becomes_determinations_and_an_authorization(
    practice: House, town: Town
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == {Outcome.APPROVED}
    assert {d.line for d in file.determinations} == {None, 1, 2}
    assert file.authorization is not None
    assert file.authorization.visits == 12
    assert file.submissions[-1].settled_at is not None


async def test_an_authorized_case_is_not_asked_for_again(practice: House, town: Town) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})
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
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})
    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)
    case_id = (await after(practice, submission_id)).case.id
    await working.work_case(practice.worker, CLINIC, case_id)
    assert len((await file_of(practice, case_id)).packets) == 1

    again = await packets.draft(practice.worker, CLINIC, case_id)

    assert again.version == 2


async def test_looking_twice_at_the_same_answer_adds_nothing(practice: House, town: Town) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)
    once = await after(practice, submission_id)
    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    assert (await after(practice, submission_id)).determinations == once.determinations


@pytest.mark.parametrize(
    "drill",
    [
        {"drill": "timeout_after_acceptance", "then": "drop"},
        {"drill": "cut_connection", "at": "after_body", "path": "service-reviews"},
        {"drill": "cut_connection", "at": "half_response", "path": "service-reviews"},
        {"drill": "html_with_200", "method": "POST", "path": "service-reviews"},
    ],
    ids=lambda drill: "-".join(str(v) for v in drill.values() if v != "service-reviews"),
)
async def test_after_an_unclear_outcome_the_payer_is_asked_and_nothing_is_sent_twice(
    practice: House, town: Town, drill: dict[str, object]
) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control("drills", {**drill, "times": 1})

    unclear = await deliver(practice, submission_id)
    state = await deliver(practice, submission_id, times=5)

    assert town.hits(str(drill["drill"])) == 1
    assert unclear is DeliveryState.SENDING
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_what_surely_did_not_arrive_is_sent_after_the_payer_denied_it_often_enough(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    await deliver(practice, submission_id)

    looking = await deliver(practice, submission_id, times=2)
    state = await deliver(practice, submission_id, times=2)

    assert looking is DeliveryState.SENDING
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_a_payer_that_says_too_many_is_asked_later(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control("drills", {"drill": "rate_limited", "path": "service-reviews", "times": 1})

    refused = await deliver(practice, submission_id)
    state = await deliver(practice, submission_id)

    assert refused is DeliveryState.APPROVED
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_where_the_payer_cannot_be_asked_a_person_decides(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved_saltmarsh(practice)
    town.control("drills", {"drill": "timeout_after_acceptance", "then": "drop", "times": 1})

    await deliver(practice, submission_id)
    state = await deliver(practice, submission_id, times=3)

    file = await after(practice, submission_id)
    assert state is DeliveryState.UNCONFIRMED
    assert received(town, before) == 1
    assert [q.field for q in file.questions if q.kind is QuestionKind.DELIVERY] == [submission_id]

    biller = await practice.signed_in(BILLER)
    await submissions.settle_unconfirmed(
        practice.desk, biller, submission_id, arrived=True, payer_reference="REF-77"
    )
    settled = await after(practice, submission_id)
    assert settled.submissions[-1].state is DeliveryState.CONFIRMED
    assert settled.submissions[-1].payer_reference == "REF-77"
    assert QuestionKind.DELIVERY not in {q.kind for q in settled.questions}


async def test_what_a_person_says_did_not_arrive_is_sent_again(practice: House, town: Town) -> None:
    submission_id = await approved_saltmarsh(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    await deliver(practice, submission_id, times=2)
    biller = await practice.signed_in(BILLER)

    await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=False)

    assert await deliver(practice, submission_id) is DeliveryState.CONFIRMED
    with pytest.raises(Conflict):
        await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=True)


async def approved_saltmarsh(house: House) -> str:
    """Return an approved submission to a payer that offers no search."""
    with house.owner() as owner:
        owner.execute(
            "insert into payer_connection values (%s, 'saltmarsh', 'Saltmarsh Employers Plan',"
            ' \'SALTMARSH-EP\', \'[{"name": "Saltmarsh Shared PPO",'
            ' "line_of_business": "commercial_aso"}]\')',
            [CLINIC],
        )
    return await approved(
        house,
        patient_name="Ignatius Fairbrother-Yoon",
        date_of_birth="1987-10-11",
        sex="M",
        member_id="SEP-2204816",
        payer_name="Saltmarsh Employers Plan",
        plan_name="Saltmarsh Shared PPO",
    )


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
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == outcomes


async def test_a_pended_request_asks_a_person_and_is_looked_at_again(
    practice: House, town: Town
) -> None:
    town.control("drills", {"drill": "pended", "times": 1})
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    town.control("clock", {"advance_minutes": 600})

    await tracking.look_at_payer(practice.worker, CLINIC, submission_id)

    file = await after(practice, submission_id)
    assert {d.outcome for d in file.determinations} == {Outcome.PENDED}
    assert file.submissions[-1].settled_at is None
    assert file.submissions[-1].next_look_at is not None
    assert QuestionKind.PAYER_ANSWER in {q.kind for q in file.questions}


async def test_two_workers_with_one_submission_send_it_once(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)
    patient = replace(practice.worker, pace=Pace())

    async with practice.worker.store.begin(CLINIC) as tx:
        first = await tx.packets.claim(submission_id, 300)
    await delivering.deliver(patient, CLINIC, submission_id)

    assert first is not None
    assert received(town, before) == 0
    assert (await after(practice, submission_id)).submissions[-1].state is DeliveryState.SENDING


async def test_a_worker_that_wakes_up_late_changes_nothing(practice: House, town: Town) -> None:
    submission_id = await approved(practice)
    async with practice.worker.store.begin(CLINIC) as tx:
        late = await tx.packets.claim(submission_id, 0)
    assert late is not None
    await deliver(practice, submission_id, times=5)

    async with practice.worker.store.begin(CLINIC) as tx:
        moved = await tx.packets.move(late, DeliveryState.FAILED)

    assert not moved
    assert (await after(practice, submission_id)).submissions[-1].state is DeliveryState.CONFIRMED


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


async def test_a_corrected_member_id_is_asked_about_anew(practice: House, town: Town) -> None:
    (case_id,) = await put_on_file(practice, COMPLETE, **(IN_TOWN | {"member_id": "NWX4410073"}))
    await working.work_case(practice.worker, CLINIC, case_id)
    assert QuestionKind.COVERAGE in {q.kind for q in (await file_of(practice, case_id)).questions}
    biller = await practice.signed_in(BILLER)

    await corrections.correct_value(
        practice.desk, biller, case_id, "member_id", IN_TOWN["member_id"]
    )
    await working.work_case(practice.worker, CLINIC, case_id)

    file = await file_of(practice, case_id)
    assert file.benefits is not None
    assert file.benefits.check.status is CoverageStatus.ACTIVE


async def test_a_correction_while_nobody_knows_is_never_followed_by_the_old_content(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved_saltmarsh(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    assert await deliver(practice, submission_id, times=2) is DeliveryState.UNCONFIRMED
    biller = await practice.signed_in(BILLER)
    case_id = (await after(practice, submission_id)).case.id

    await corrections.correct_value(practice.desk, biller, case_id, "visits_requested", "9")
    await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=False)
    state = await deliver(practice, submission_id, times=2)
    await working.work_case(practice.worker, CLINIC, case_id)

    file = await file_of(practice, case_id)
    assert state is DeliveryState.FAILED
    assert received(town, before) == 0
    assert file.packet is not None
    assert (file.packet.version, file.packet.content.request.visits) == (2, 9)


async def test_an_earlier_packet_at_the_payer_keeps_the_next_one_back(
    practice: House, town: Town
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    file = await after(practice, submission_id)
    biller = await practice.signed_in(BILLER)
    assert file.packet is not None
    again = file.packet.model_copy(
        update={
            "id": "P-SECOND",
            "version": 2,
            "content": file.packet.content.model_copy(
                update={
                    "request": file.packet.content.request.model_copy(
                        update={"reference": "SECOND-2"}
                    )
                }
            ),
        }
    )
    async with practice.worker.store.begin(CLINIC) as tx:
        await tx.packets.set_state(file.packet.id, "superseded")
        await tx.packets.add(again, b"pdf", basis="x", drafted_by="test")
        await packets.hold(tx, practice.worker, again)

    with pytest.raises(Conflict, match="with the payer"):
        await submissions.approve(practice.desk, biller, "P-SECOND", again.content_hash)
