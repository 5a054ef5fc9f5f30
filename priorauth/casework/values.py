"""From what was read to evidence: every value keeps its page, box, checks and flag."""

from __future__ import annotations

from datetime import date

from pydantic import JsonValue

from priorauth.models.evidence import Evidence, InMessage, OnPage
from priorauth.models.reading import (
    ABSENT,
    MAY_BE_INCOMPLETE,
    DocumentReading,
    ReadValue,
    ReferralReading,
)
from priorauth.ports import Ids


def evidence_of(referral: ReferralReading, document_id: str, ids: Ids) -> tuple[Evidence, ...]:
    """Return the evidence that a referral gives; absent fields give none."""
    found: list[Evidence] = []
    for field, read in referral.fields.items():
        values = read if isinstance(read, tuple) else (read,)
        for position, value in enumerate(values):
            nowhere = value.page is None and value.place is None
            if value.flag == "absent" or (value.value is None and nowhere and not _ends(value)):
                continue
            source = source_of(value, document_id, referral.pages)
            found.append(_evidence(field, position, value, source, ids))
    return tuple(found)


EVALUATED_ON = "fact.evaluation_on"
"""What rules ask: the day of the evaluation."""


def evidence_of_paper(
    reading: DocumentReading, referral: ReferralReading, document_id: str, ids: Ids
) -> tuple[Evidence, ...]:
    """Return what the pages of one patient give: the referral's fields, the evaluation's day."""
    day = evaluation_day(reading, referral.pages, document_id, ids)
    return (*evidence_of(referral, document_id, ids), *day)


def evaluation_day(
    reading: DocumentReading, pages: tuple[int, ...], document_id: str, ids: Ids
) -> tuple[Evidence, ...]:
    """Return the day that the evaluation among some pages says it was; two days are a conflict."""
    found = [
        page.evaluated_on
        for page in reading.pages
        if page.page in pages and page.evaluated_on.flag != ABSENT.flag
    ]
    days = {read.value for read in found}
    if len(days) > 1:
        found = [read.model_copy(update={"value": None, "flag": "conflict"}) for read in found]
    return tuple(
        _evidence(EVALUATED_ON, 0, read, source_of(read, document_id, pages), ids)
        for read in found[:1]
    )


def _ends(value: ReadValue) -> bool:
    """Whether it says of a list that it may lack an element; staff must see that anywhere."""
    return value.flag == MAY_BE_INCOMPLETE


def source_of(
    read: ReadValue, document_id: str, pages: tuple[int, ...] = (1,)
) -> OnPage | InMessage:
    """Return where a value was read: a box of a page, or a place in a message."""
    if read.place is not None:
        return InMessage(
            document_id=document_id,
            page=pages[0],
            place=read.place,
            excerpt=read.excerpt or "",
        )
    return OnPage(document_id=document_id, page=read.page or pages[0], box=read.box)


def _evidence(
    field: str, position: int, read: ReadValue, source: OnPage | InMessage, ids: Ids
) -> Evidence:
    return Evidence(
        id=ids.new("E"),
        field=field,
        position=position,
        value=read.value,
        provenance=source,
        confidence=read.confidence,
        checks=read.checks,
        flag=read.flag,
    )


def usable_text(referral: ReferralReading, field: str) -> str | None:
    """Return the text of a field that nothing is in doubt about."""
    read = referral.one(field)
    return read.value if read.certain and isinstance(read.value, str) else None


def usable_date(referral: ReferralReading, field: str) -> date | None:
    """Return the date of a field that nothing is in doubt about."""
    return date_of(usable_text(referral, field))


def date_of(value: JsonValue) -> date | None:
    """Return an ISO date, or None."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def whole_number(text: str, most: int) -> int | None:
    """Return a whole number from 0 to `most`, or None for anything else."""
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(most)):
        return None
    number = int(text)
    return number if number <= most else None
