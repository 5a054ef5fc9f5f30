"""What the clinic's database knows about rules: open work on them, and what they answered."""

from __future__ import annotations

from adapters.settings import Settings
from desk.opening import as_person
from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.clock import local_date
from priorauth.models.people import Right
from priorauth.models.rule_records import OpenWork
from rules.book import RuleBook, book_of
from rules.files import unpacked
from rules.replaying import RecordedAnswer, Replay, replay


async def open_work(settings: Settings) -> tuple[OpenWork, ...]:
    """Return every open case, booked visit and unsent packet of this folder's clinic.

    Raises:
        NotConfigured: No clinic is set up here yet.
        NotPermitted: The person of this folder may not see cases.
    """
    async with as_person(settings) as (services, _, actor):
        require(actor, Right.SEE)
        async with services.store.begin(actor.clinic_id) as tx:
            clinic = await tx.people.clinic()
            today = local_date(services.clock.now(), clinic.time_zone)
            return await tx.rules.open_work(today)


async def replays(settings: Settings, case_id: str, book: RuleBook) -> tuple[Replay, ...]:
    """Return every answer given for a case, each asked again of the rules of its day and of today.

    Raises:
        NotFound: This clinic has no such case.
        NotConfigured: No clinic is set up here yet.
        NotPermitted: The person of this folder may not see cases.
    """
    async with as_person(settings) as (services, _, actor):
        require(actor, Right.SEE)
        async with services.store.begin(actor.clinic_id) as tx:
            answers = await tx.rules.answers(case_id)
            books: dict[str, RuleBook | None] = {}
            for version in {answer.book_version for answer in answers} - {book.version}:
                content = await tx.rules.book(version)
                books[version] = book_of(unpacked(content)) if content else None
            await record_event(tx, services, actor, "replay_answers", case_id=case_id)
    return tuple(
        replay(
            RecordedAnswer(
                case_id=case_id,
                asked_at=answer.answered_at,
                book_version=answer.book_version,
                question=answer.asked,
                answer=answer.answer,
            ),
            book,
            books.get(answer.book_version),
        )
        for answer in answers
    )
