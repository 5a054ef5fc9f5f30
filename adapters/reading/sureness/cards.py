"""Holds the payer of the order against the payer of the patient's insurance card."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.page_reading import Page
from adapters.reading.values.candidates import LABELLED, UNDOUBTED, Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

Fields = dict[str, Found]
_COMMON = frozenset(
    ["health", "healthcare", "plan", "plans", "insurance", "company", "care", "group", "choice"]
)
"""Words of so many payers' names that sharing them makes no two names one payer's."""


def checked_by_cards(fields: Fields, pages: Sequence[Page]) -> Fields:
    """Call a payer in conflict where a card with the same member's number names another one.

    A card with another number may be a second insurance, and says nothing against the first.
    """
    payer, member = fields["payer_name"], fields["member_id"]
    if not (isinstance(payer, ReadValue) and isinstance(member, ReadValue)):
        return fields
    if payer.value is None or member.value is None or payer.flag not in UNDOUBTED:
        return fields
    for page in pages:
        if page.kind != "insurance_card" or page.number == payer.page:
            continue
        numbers = {fold(one.value) for one in _sure(page, "member_id")}
        named = [str(one.value) for one in _sure(page, "payer_name") if one.strength >= LABELLED]
        alike = any(may_be_one_payer(str(payer.value), name) for name in named)
        if numbers == {fold(member.value)} and named and not alike:
            return {**fields, "payer_name": payer.model_copy(update={"flag": "conflict"})}
    return fields


def may_be_one_payer(one: str, other: str) -> bool:
    """Whether two names may mean one payer: they share a word, or one is short for the other."""
    if _own_words(one) & _own_words(other):
        return True
    short, long = sorted((fold(one), fold(other)), key=len)
    return short[:1] == long[:1] and _stands_in(short, long)


def _own_words(name: str) -> set[str]:
    words = re.findall(r"[a-z]{4,}", name.lower())
    return {word for word in words if word not in _COMMON}


def _stands_in(short: str, long: str) -> bool:
    """Whether the letters of one name stand in the other in their order."""
    left = iter(long)
    return all(letter in left for letter in short)


def _sure(page: Page, name: str) -> list[Candidate]:
    return [
        one
        for one in page.candidates
        if one.field == name and one.value is not None and one.flag is None and not one.doubt
    ]
