"""What people are asked about papers: whose they are, to send them again, what a letter says."""

from __future__ import annotations

from pydantic import JsonValue

from priorauth.casework.asking import ask
from priorauth.casework.matching import Found
from priorauth.errors import Unreadable
from priorauth.models.case import QuestionKind
from priorauth.services import Services
from priorauth.storage import Transaction

MOST_NAMED = 3


async def ask_for_resend(tx: Transaction, services: Services, document_id: str, page: int) -> None:
    """Ask a person to get a page again that nobody can read."""
    await ask(
        tx,
        services,
        QuestionKind.UNREADABLE,
        "A page cannot be read. Ask the sender to fax it again, or key it by hand.",
        f"Page {page}: the print is too poor; nothing on it is certain.",
        document_id=document_id,
        field=in_a_row((page,)),
    )


async def ask_unreadable(
    tx: Transaction, services: Services, document_id: str, trouble: Unreadable
) -> None:
    """Ask a person to get a document again that cannot be opened."""
    await ask(
        tx,
        services,
        QuestionKind.UNREADABLE,
        "A document cannot be read. Ask the sender to send it again, or key it by hand.",
        str(trouble),
        document_id=document_id,
        field=None if trouble.page is None else in_a_row((trouble.page,)),
    )


async def ask_whose(
    tx: Transaction,
    services: Services,
    document_id: str,
    found: Found | None,
    pages: tuple[int, ...] | None,
) -> None:
    """Ask which case a document belongs to, or the pages of one patient among several."""
    which = "this document" if pages is None else f"{in_a_row(pages)} of this document"
    await ask(
        tx,
        services,
        QuestionKind.SAME_PATIENT,
        f"Which case does {which} belong to?",
        _why_whose(found),
        document_id=document_id,
        field=None if pages is None else in_a_row(pages),
    )


async def ask_whose_enclosed(tx: Transaction, services: Services, document_id: str) -> None:
    """Ask whose a paper is that came inside a message and names another patient than it."""
    await ask(
        tx,
        services,
        QuestionKind.SAME_PATIENT,
        "Which case does this document belong to?",
        "It came inside a message about another patient than it names. It is in no case until"
        " you say.",
        document_id=document_id,
    )


async def ask_whose_page(tx: Transaction, services: Services, document_id: str, page: int) -> None:
    """Ask whose one page of a fax is; until then it is in nobody's packet."""
    await ask(
        tx,
        services,
        QuestionKind.SAME_PATIENT,
        f"Whose page is this? Page {page} of a fax fits no patient for certain.",
        "It names nobody, another patient, or two. It stays out of every packet until you say.",
        document_id=document_id,
        field=in_a_row((page,)),
    )


async def ask_about_others(tx: Transaction, services: Services, case_id: str, found: Found) -> None:
    """Ask whether a new case is one that is on file already, where some of them look like it."""
    others, what, why = _how_it_looks(found)
    if others:
        await ask(
            tx,
            services,
            QuestionKind.SAME_PATIENT,
            what,
            why,
            case_id=case_id,
            prefill={"cases": list(others)},
        )


def cases_of(prefill: JsonValue) -> tuple[str, ...]:
    """Return the cases that a question compares a case with; none where it asks something else."""
    cases = prefill.get("cases") if isinstance(prefill, dict) else None
    return tuple(str(each) for each in cases) if isinstance(cases, list) else ()


def in_a_row(pages: tuple[int, ...]) -> str:
    """Return pages as a question names them: "page 3", or "pages 2, 3, 5"."""
    numbers = ", ".join(str(page) for page in pages)
    return f"page {numbers}" if len(pages) == 1 else f"pages {numbers}"


def pages_of(field: str | None) -> tuple[int, ...] | None:
    """Return the pages that a question is about; None where it is about the whole document."""
    word, _, numbers = (field or "").partition(" ")
    if word not in ("page", "pages"):
        return None
    return tuple(int(number) for number in numbers.split(", "))


def _how_it_looks(found: Found) -> tuple[tuple[str, ...], str, str]:
    if alike := (*found.several, *found.doubtful):
        return (
            alike,
            f"Is this the same patient as case {_named(alike)}?",
            "Some identifying values agree and others do not, so nothing was merged.",
        )
    if found.other:
        return (
            found.other,
            f"Is this a new complaint beside case {_named(found.other)}?",
            "The same patient has an open case with other diagnoses and an order of another day.",
        )
    return (
        found.closed,
        f"Does this belong to case {_named(found.closed)}, which is closed?",
        "The same patient seems to have a closed case. Joining the two opens it again.",
    )


def _why_whose(found: Found | None) -> str:
    if found is None:
        return "No name, birth date or member id can be read on it."
    if found.several:
        return f"It fits more than one open case: {_named(found.several)}."
    if found.doubtful:
        return f"It may belong to case {_named(found.doubtful)}, but not all values agree."
    if found.closed:
        return f"It fits case {_named(found.closed)}, which is closed. Open that again, or not."
    return "No open case has this patient, and the document holds no order."


def _named(case_ids: tuple[str, ...]) -> str:
    more = len(case_ids) - MOST_NAMED
    shown = ", ".join(case_ids[:MOST_NAMED])
    return f"{shown} and {more} more" if more > 0 else shown
