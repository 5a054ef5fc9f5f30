"""Which questions may be answered without the desk page, and with which words.

Nothing that identifies anybody comes in this way: only codes, numbers, days, yes, no and the
words of a short list.
"""

from __future__ import annotations

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
