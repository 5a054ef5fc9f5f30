"""A case that a person closed or joined to another: nothing goes on in it."""

from __future__ import annotations

from priorauth.errors import Conflict
from priorauth.models.casefile import CaseFile
from priorauth.storage import Transaction

CLOSED = "closed"
"""What a question about closing a case is about."""


async def open_file(tx: Transaction, case_id: str) -> CaseFile:
    """Return the file of a case that is worked on.

    Raises:
        NotFound: This clinic has no such case.
        Conflict: It was closed, or joined to another case.
    """
    file = await file_of_its_own(tx, case_id)
    if file.closing is not None:
        raise Conflict("This case is closed. Open it again first.")
    return file


async def file_of_its_own(tx: Transaction, case_id: str) -> CaseFile:
    """Return the file of a case, open or closed, that was joined to no other.

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
