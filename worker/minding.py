"""Minding: payers whose time is over, and rules that changed under open work."""

from __future__ import annotations

from datetime import timedelta

from adapters.rule_watch import look_again
from adapters.store.database import Database
from priorauth.casework.closing import propose_closing
from priorauth.casework.rule_changes import note_problem, work_touched
from priorauth.errors import RuleFileInvalid
from priorauth.services import Services
from rules.book import book_of
from rules.changes import payers_changed
from rules.files import unpacked
from rules.shelf import RuleShelf
from worker.clinics import for_every_clinic

SHORTEST = timedelta(hours=24)
"""No payer is looked at before: no rule gives one less time to decide."""


async def mind_payers(services: Services, database: Database) -> None:
    """Enqueue a look at every submission whose payer may be overdue."""
    await for_every_clinic(
        database, "look at overdue payers", lambda clinic_id: _mind_payers_of(services, clinic_id)
    )


async def _mind_payers_of(services: Services, clinic_id: str) -> None:
    now = services.clock.now()
    async with services.store.begin(clinic_id) as tx:
        for waits in await tx.rules.unanswered(now - SHORTEST):
            due = services.rules.decision_due(waits.question, waits.sent_at, urgent=True)
            if due is not None and due.due_at < now:
                await tx.work.enqueue(
                    "mind_payer",
                    {"submission_id": waits.submission_id},
                    once=f"mind:{clinic_id}:{waits.submission_id}",
                )


async def mind_quiet_cases(services: Services, database: Database) -> None:
    """Ask about cases that nothing happens in any more."""
    await for_every_clinic(
        database, "look at quiet cases", lambda clinic_id: propose_closing(services, clinic_id)
    )


async def mind_rules(services: Services, database: Database) -> None:
    """Take up changed rule files as a whole, and work again the cases that they touch.

    A set that cannot be used is refused as a whole: the last good one goes on answering, and
    people are told.
    """
    shelf = services.rules
    if not isinstance(shelf, RuleShelf):
        return
    await look_again(shelf)
    problem = str(shelf.problem) if shelf.problem is not None else None

    async def take_up(clinic_id: str) -> None:
        await note_problem(services, clinic_id, problem)
        await work_touched(services, clinic_id, lambda before: _changed_since(before, shelf))

    await for_every_clinic(database, "look at changed rules", take_up)


def _changed_since(before: bytes, shelf: RuleShelf) -> frozenset[str] | None:
    try:
        return payers_changed(book_of(unpacked(before)), shelf.book)
    except RuleFileInvalid:
        return None  # A book of an earlier release, which this one cannot read any more.
