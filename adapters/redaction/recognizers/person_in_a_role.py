"""People behind what they do, and given names that are everyday words: `Rep Chase Sharp`."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import doubtful, given, plain_word
from adapters.redaction.people import is_minutes, is_rather_name, may_be_name, name_end
from adapters.redaction.somebody import MODALS

_ROLE = Anchored(
    r"(?i)\b(?:rep|representative|agent|sponsor|notary(?: public)?|principal|coach|trainer|nurse|"
    r"aide|escort|driver|rider|passenger|operator|reviewer|examiner|investigator|officer|deputy|"
    r"captain|counsel|paralegal|attorney(?: at law)?|lawyer|(?:law )?offices? of|estate of|firm of|"
    r"practice of|care of|c/o|guarantor|insured|subscriber|policy ?holder|dependents?|enrollee|"
    r"claimant|employee|applicant|beneficiary|payee|member|patient|client|caller|contact|recipient|"
    r"witness|biller|scheduler|coordinator|receptionist|secretary|technician|tech|clerk|manager|"
    r"director|supervisor|foreman|landlord|tenant|roommate|teammate|classmate|chaperone|interpreter|"
    r"translator|adjuster|assistant|intern|student|athlete|player|resident|occupant|owner|proxy|"
    r"next of kin|in[- ]law|name|payable to|ask for|asked for|spoke w/|spoke with|talked to|"
    r"talked with|by)(?: is| was| named)?(?:[,:.]| -)?[ \t]{1,24}(?=[A-Z])"
)
_GIVEN_FIRST = Anchored(
    r"(?<![A-Za-z'.-])(?P<first>[A-Z][A-Za-z]+) "
    r"(?:[A-Z]\.? )?(?P<last>[A-Z][A-Za-z'-]+)(?![A-Za-z'-])"
)
_LAST_FIRST = Anchored(
    r"(?<![A-Za-z'-])(?P<last>[A-Z][A-Za-z'-]+), ?(?P<first>[A-Z][A-Za-z]+)(?![A-Za-z'-])"
)
_GOES_ON = frozenset({"will", "may", "mark", "april", "june"})
"""Words that go on with a sentence behind `patient` more often than they name somebody."""


def person_in_a_role(text: str) -> Iterator[Found]:
    """Yield names behind a role, and everyday given names beside a surname."""
    for match in _ROLE.finditer(text):
        end = name_end(text, match.end(), last_first=True)
        if end > match.end() and _is_person(text[match.end() : end]):
            yield Found(match.end(), end, "PERSON")
    for pattern in (_GIVEN_FIRST, _LAST_FIRST):
        for match in pattern.finditer(text):
            if _is_pair(match["first"], match["last"]) and not is_minutes(text, match.start()):
                yield Found(match.start(), match.end(), "PERSON")


def _is_pair(first: str, last: str) -> bool:
    """Whether a given name that is a word stands beside a surname; in capitals many are words."""
    small = first.lower()
    if small in MODALS and (first.isupper() or last.isupper()):
        return False
    return small in given() and may_be_name(last)


def _is_person(value: str) -> bool:
    """Whether words with capital letters behind a role are surely somebody's name."""
    first, *more = value.replace(",", " ").split()
    first = first.rstrip(".")
    if is_rather_name(first):
        return True
    small = plain_word(first)
    if first.isupper() and len(first) > 1 and small in MODALS:
        return False
    if small in given():
        return bool(more) or not (first.isupper() or small in _GOES_ON)
    return small in doubtful() and bool(more) and not first.isupper()
