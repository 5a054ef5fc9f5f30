"""A case that a person joined to another is closed: work goes on there, and nowhere else."""

from __future__ import annotations

from priorauth.errors import Conflict
from priorauth.models.casefile import CaseFile
from priorauth.storage import Transaction


async def open_file(tx: Transaction, case_id: str) -> CaseFile:
    """Return the file of a case that is worked on.

    Raises:
        NotFound: This clinic has no such case.
        Conflict: It was joined to another case.
    """
    file = await tx.cases.file(case_id)
    if file.joined_to is not None:
        raise Conflict(joined(await tx.pairs.goes_on_as(case_id)))
    return file


def joined(case_id: str) -> str:
    """Say where a joined case goes on."""
    return f"This case was joined to case {case_id}. Go on there."
