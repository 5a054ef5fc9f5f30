"""What stands on file, as a test looks it up after the desk or the worker has done something."""

from __future__ import annotations

from priorauth.casework import working
from priorauth.models.case import Question, QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import Packet
from priorauth.models.submission import Submission
from tests.clinics import CLINIC, House
from tests.plain_printer import PlainPrinter


async def work(house: House, case_id: str) -> CaseFile:
    """Work a case as the worker would, with a printer that prints plainly; return the case then."""
    await working.work_case(house.with_worker(printer=PlainPrinter()).worker, CLINIC, case_id)
    return await file_of(house, case_id)


async def file_of(house: House, case_id: str) -> CaseFile:
    """Return a case with everything that is on file for it."""
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.file(case_id)


async def packet_of(house: House, case_id: str) -> Packet:
    """Return the latest packet of a case, which must have one."""
    packet = (await file_of(house, case_id)).packet
    assert packet is not None
    return packet


async def submission_of(house: House, case_id: str) -> Submission:
    """Return the submission of the latest packet of a case, which must have one."""
    submission = (await file_of(house, case_id)).submission
    assert submission is not None
    return submission


async def questions_of(house: House, kind: QuestionKind | None = None) -> tuple[Question, ...]:
    """Return what is open at the clinic, of one kind or of all."""
    async with house.worker.store.begin(CLINIC) as tx:
        return tuple(q for q in await tx.cases.questions() if kind in (None, q.kind))
