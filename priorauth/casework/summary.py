"""The necessity summary: sentences made from evidence only, each with its document and page."""

from __future__ import annotations

from collections.abc import Callable

from priorauth.casework.standing import day_of, listed, number_of, text_of
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import Statement
from priorauth.models.reading import RANGE_FROM


def summary_of(file: CaseFile) -> tuple[Statement, ...]:
    """Return the statements that the papers of a case support, in reading order."""
    made = [_statement(file, fields, sentence) for fields, sentence in _SENTENCES]
    return tuple(statement for statement in made if statement is not None)


Sentence = Callable[[CaseFile], str | None]


def _statement(file: CaseFile, fields: tuple[str, ...], sentence: Sentence) -> Statement | None:
    text = sentence(file)
    if text is None:
        return None
    sources = [e.provenance for field in fields for e in file.values(field) if e.usable]
    unique = tuple(dict.fromkeys(sources))
    return Statement(text=text, sources=unique) if unique else None


def _referral(file: CaseFile) -> str | None:
    who, when = text_of(file, "referring_name"), _day(file, "order_date")
    if who is None or when is None:
        return None
    credentials = text_of(file, "referring_credentials")
    return f"{who}{', ' + credentials if credentials else ''} ordered physical therapy on {when}."


def _diagnoses(file: CaseFile) -> str | None:
    codes = listed(file, "diagnoses")
    return f"The order gives the diagnosis {', '.join(codes)}." if codes else None


def _side(file: CaseFile) -> str | None:
    side = text_of(file, "laterality")
    return f"The side treated is {side}." if side else None


def _surgery(file: CaseFile) -> str | None:
    when, what = _day(file, "surgery_date"), text_of(file, "surgery")
    if when is None and what is None:
        return None
    return f"Surgery: {what or 'as documented'}{', ' + when if when else ''}."


def _onset(file: CaseFile) -> str | None:
    onset, injury = _day(file, "onset_date"), _day(file, "injury_date")
    if injury:
        return f"The injury is dated {injury}."
    return f"Symptoms began on {onset}." if onset else None


def _course(file: CaseFile) -> str | None:
    weekly, weeks = _printed(file, "frequency_per_week"), _printed(file, "duration_weeks")
    visits = number_of(file, "visits_requested")
    parts = []
    if weekly and weeks:
        parts.append(f"{weekly} times a week for {weeks} weeks")
    if visits:
        parts.append(f"{visits} visits")
    return f"The order asks for {', '.join(parts)}." if parts else None


def _printed(file: CaseFile, field: str) -> str | None:
    """A number as the order gives it: `3`, or `2 to 3` where it prints a range."""
    number, found = number_of(file, field), file.value(field)
    if number is None or found is None:
        return None
    lower = (each for each in found.checks if each.startswith(RANGE_FROM))
    least = next(lower, "").removeprefix(RANGE_FROM)
    return f"{least} to {number}" if least else str(number)


def _treatments(file: CaseFile) -> str | None:
    ordered = listed(file, "treatments")
    return f"Treatments ordered: {', '.join(ordered)}." if ordered else None


def _precautions(file: CaseFile) -> str | None:
    stated = text_of(file, "precautions")
    return f"Precautions: {stated.rstrip('.')}." if stated else None


def _day(file: CaseFile, field: str) -> str | None:
    day = day_of(file, field)
    return f"{day:%m/%d/%Y}" if day else None


_SENTENCES: tuple[tuple[tuple[str, ...], Sentence], ...] = (
    (("referring_name", "referring_credentials", "order_date"), _referral),
    (("diagnoses",), _diagnoses),
    (("laterality",), _side),
    (("surgery_date", "surgery"), _surgery),
    (("onset_date", "injury_date"), _onset),
    (("frequency_per_week", "duration_weeks", "visits_requested"), _course),
    (("treatments",), _treatments),
    (("precautions",), _precautions),
)
