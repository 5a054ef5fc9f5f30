"""Insurance cards copied onto a page: where each begins, and whether it is the second payer's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.wordings.labels import Owner

_OF_A_CARD = re.compile(r"(?i)\brx ?(?:bin|pcn|gro?u?p)\b|\bthis card\b|\bco-?pays?\b")
_HEAD = re.compile(
    r"(?i)\W*(?:\d{1,2}[.)]\s*)?(?:(?:copy|scan|image|front|back) of )?(?:the )?"
    r"(?:(?P<first>primary|first|1st)|(?P<second>secondary|second|2nd|supplement\w*|other))?\W*"
    r"(?:(?:medical|health|payer|plan|insurance|ins|coverage|carrier|id|card|front|back|side|"
    r"1|2|on file|scanned|copy|attachment|attached)\b\W*)*"
)
"""A line over a card that says no more than which one it is: `Secondary insurance card`."""
_ITS_NUMBERS = frozenset({"member", "group", "plan", "payer"})
FEWEST = 2


@dataclass(frozen=True)
class Card:
    """A card on a page: the lines over its member's number, and whose it is."""

    lines: tuple[tuple[int, Run], ...]
    first: int
    last: int
    owner: Owner


def cards_on(page: View, spots: Sequence[Spot]) -> list[Card]:
    """The cards of a page that shows the prescription numbers or the words of one."""
    if len(_OF_A_CARD.findall(page.text)) < FEWEST:
        return []
    numbered = sorted({spot.row for spot in spots if _gives_number(spot)})
    heads = {at: _HEAD.fullmatch(row.text) for at, row in enumerate(page.rows)}
    cards: list[Card] = []
    since = 0
    for at, row in enumerate(numbered):
        until = numbered[at + 1] if at + 1 < len(numbered) else len(page.rows)
        over = [index for index in range(since, row) if heads[index] is not None]
        begins = over[-1] + 1 if over else since
        head = heads[over[-1]] if over else None
        named = next((heads[one] for one in reversed(over) if _says_which(heads[one])), head)
        second = named is not None and named["second"] is not None
        below = next((one for one in range(row, until) if heads[one] is not None), until)
        lines = tuple((index, page.rows[index]) for index in range(begins, row))
        cards.append(Card(lines, begins, below, "secondary" if second else "coverage"))
        since = row + 1
    return cards


def settle_cards(page: View, spots: Sequence[Spot]) -> None:
    """Let the numbers of a card be the second payer's where a line over it says so."""
    for card in cards_on(page, spots):
        for spot in spots:
            own = card.first <= spot.row < card.last and spot.label.role in _ITS_NUMBERS
            if own and card.owner == "secondary":
                spot.owner = card.owner


def _says_which(head: re.Match[str] | None) -> bool:
    return head is not None and bool(head["first"] or head["second"])


def _gives_number(spot: Spot) -> bool:
    """Whether a number stands beside or under a label for a member's."""
    run = spot.beside or (spot.below[0] if spot.below else None)
    return spot.label.role == "member" and run is not None and run.has_figure
