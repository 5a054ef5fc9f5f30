"""Why a value needs a person, in words for staff."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from priorauth.casework.fields import LIST_FIELDS, in_words

DOUBTS: Mapping[str, str] = MappingProxyType(
    {
        "unreadable": "It is on the page but cannot be read for certain.",
        "conflict": "The papers contradict each other.",
        "low_confidence": "It was read, but not for certain.",
        "written_by_hand": "It is written by hand; compare it with the page.",
        "failed": "What was read does not pass its check.",
        "absent": "It is on no paper of the case.",
        "range": "The paper gives no single number: a range, or a course that changes on the way.",
        "unclear_mark": "The mark that chooses it is not clear.",
        "nothing_chosen": "The paper offers choices, and none of them is marked.",
        "another_patient": "What the sender names here belongs to another patient.",
        "coverage_ended": "The sender says that this coverage has ended; ask what holds now.",
        "said_deceased": "The sender says that this patient has died; ask whom the order is for.",
        "other_code_system": "The sender gives a code of another kind than is needed here.",
        "not_a_therapy_code": "The sender asks for something that is no therapy.",
        "unit_not_given": "The sender gives an amount and does not say of what.",
        "may_be_incomplete": "The list may lack something that is on the page.",
    }
)

_NAMES = frozenset({"payer_name", "secondary_payer_name", "plan_name", "referring_organization"})
_UNCONFIRMED = "Nothing confirms that this is the whole name; compare it with the page."


def why_doubted(flag: str, otherwise: str, *, field: str = "") -> str:
    """Say why a value is flagged; what is not known by its flag is said otherwise."""
    if flag == "low_confidence" and field in _NAMES:
        return _UNCONFIRMED
    return DOUBTS.get(flag.partition(":")[0], otherwise)


def what_is_asked(field: str) -> str:
    """Return the question for a value: `What are the procedure codes?`."""
    return f"What {'are' if field in LIST_FIELDS else 'is'} the {in_words(field)}?"
