"""When payer rules change under open work: people are told of a refused set, cases are worked."""

from __future__ import annotations

from collections.abc import Callable

from priorauth.casework.asking import ask
from priorauth.casework.queueing import enqueue_case
from priorauth.clock import local_date
from priorauth.models.case import QuestionKind
from priorauth.models.people import Right
from priorauth.services import Services

REFUSED, IN_USE = "rules.refused", "rules.in_use"
"""Under these names the clock remembers what was refused, and which book cases were worked with."""

Differs = Callable[[bytes], frozenset[str] | None]
"""Given the files of an earlier book: the payers whose rules changed since; None means all."""


async def note_problem(services: Services, clinic_id: str, problem: str | None) -> None:
    """Tell people once that new rule files were refused, and take it back when they are right."""
    async with services.store.begin(clinic_id) as tx:
        if await tx.work.recall(REFUSED) == problem:
            return
        for question in await tx.cases.questions():
            if question.kind is QuestionKind.RULE_FILES:
                await tx.cases.close_question(question.id, "settled", answered_by=None)
        if problem is not None:
            await ask(
                tx,
                services,
                QuestionKind.RULE_FILES,
                "The new payer rules were refused as a whole; the last good ones go on answering.",
                f"{problem} Correct that file; it is taken up by itself.",
                field="rule_files",
                who=Right.CORRECT,
            )
        await tx.work.remember(REFUSED, problem)


async def work_touched(services: Services, clinic_id: str, differs: Differs) -> None:
    """Work every open case again whose payer's rules are not those that it was worked with."""
    version = services.rules.version
    async with services.store.begin(clinic_id) as tx:
        known = await tx.work.recall(IN_USE)
        if known == version:
            return
        before = await tx.rules.book(known) if isinstance(known, str) else None
        changed = differs(before) if before is not None else None
        clinic = await tx.people.clinic()
        today = local_date(services.clock.now(), clinic.time_zone)
        for work in await tx.rules.open_work(today):
            touched = changed is None or work.question.payer in changed
            if work.kind == "case" and touched:
                await enqueue_case(tx, work.id)
        if services.rules.version == version:
            await tx.rules.keep_book(version, services.rules.packed())
            await tx.work.remember(IN_USE, version)
