"""Which questions may be answered without the desk page, and with which words.

Nothing that identifies anybody comes in this way: only codes, numbers, days, yes, no and the
words of a short list.
"""

from __future__ import annotations

import re

from pydantic import JsonValue

from priorauth.casework.corrections import shaped
from priorauth.casework.values import date_of
from priorauth.errors import InvalidRequest
from priorauth.models.case import QuestionKind
from priorauth.models.coverage import LINES_OF_BUSINESS

WORDS: frozenset[str] = frozenset(LINES_OF_BUSINESS) | {
    "left",
    "right",
    "bilateral",
    "in",
    "out",
    "primary",
    "secondary",
}
_KINDS = frozenset({QuestionKind.VALUE, QuestionKind.RULE, QuestionKind.COVERAGE})
_FIELDS = frozenset(
    {
        "diagnoses",
        "procedures",
        "visits_requested",
        "frequency_per_week",
        "duration_weeks",
        "line_of_business",
        "laterality",
    }
)


def may_come_by_tool(kind: QuestionKind, field: str | None) -> bool:
    """Whether a question asks for something without identity: a plain field or a rule's fact."""
    if field is None or kind not in _KINDS:
        return False
    fact = field.removeprefix("fact.")
    return fact in _FIELDS or (fact != field and fact != "group_number")


def typed_answer(answer: bool | int | str | list[str], this_year: int) -> str:
    """Return an answer as text, if nothing in it can identify anybody.

    Raises:
        InvalidRequest: It holds something else than yes, no, counts, days, codes or known words.
    """
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    parts = [str(answer)] if isinstance(answer, int | str) else answer
    words = [word for part in parts for word in re.split(r"[,;\s]+", part.strip()) if word]
    if not words or len(words) > 12 or not all(_harmless(word, this_year) for word in words):
        raise InvalidRequest(
            "Answer with yes or no, a count, a date or codes; anything else is answered on the"
            " desk page."
        )
    return ", ".join(words)


def answer_values(field: str, typed: str) -> tuple[JsonValue, ...]:
    """Return what an answer says in the shape of its field.

    Raises:
        InvalidRequest: It has another shape, or is no code, number, day, yes, no or known word.
    """
    values = shaped(field, typed)
    for value in values:
        word = isinstance(value, str) and not _CODE.fullmatch(value) and date_of(value) is None
        if value is None or (word and str(value).lower() not in WORDS):
            raise InvalidRequest("That answer is for the desk page: not a code, number or date.")
    return values


_CODE = re.compile(r"[A-Z]?\d[0-9A-Z.]{2,7}|[A-Z]\d{4}")
_CODES = re.compile(r"[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?|\d{5}|[A-Z]\d{4}")
_SHAPES = re.compile(r"\d{1,4}")
_DAY = re.compile(r"(\d{4})-\d{2}-\d{2}|\d{1,2}/\d{1,2}/(\d{4})")
_YEARS = 5
"""An onset or an operation lies this near; a day further back may be somebody's birth date."""


def _harmless(word: str, this_year: int) -> bool:
    if day := _DAY.fullmatch(word):
        return abs(int(day[1] or day[2]) - this_year) <= _YEARS
    if word.lower() in WORDS | {"yes", "no"}:
        return True
    return bool(_SHAPES.fullmatch(word) or _CODES.fullmatch(word.upper()))
