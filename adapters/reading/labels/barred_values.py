"""What stands beside a label between bars: up to the next bar, be it on the next line.

`RE:  Patient: Odalys Tarrowby | DOB: 02/07/1961 | Address: 88 Larkspur Hill Rd | City, State, Zip:
Orono,` goes on with `ME 04473 | Phone: ...` in the line under it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.addresses import before_its_address
from adapters.reading.layout.layout import Run, View, Word
from adapters.reading.values.checked_numbers import find_phones

_HERS = re.compile(r"(?i)(?:his|her|their|the patient'?s|patient'?s)\s(?!emergency|mother|father)")
_CONTACT = re.compile(r"(?i)\bcontact\b|next of kin")
CLOSE = 3
"""Lines within which a contact and the patient's own telephone stand."""
BARS = frozenset({"|", "\u00a6"})
SLASH = "/"
"""Parts answers as a bar does where a label with its colon stands behind it: `/ Born: 6/1/80 /`."""
_PARTING = BARS | {SLASH}
NEAR = 0.9
"""How far under a line the next one of its block stands, in heights."""
_NUMBERS = frozenset({"phone", "fax"})
_HOME = frozenset({"city", "state", "zip"})


def keep_between_bars(page: View, spots: Sequence[Spot]) -> None:
    """Let no value end with a bar, and let one that its line breaks off go on below."""
    blocks = _blocks(page, spots)
    for spot in spots:
        if spot.row in blocks and spot.colon:
            _keep(page, spot, spots, goes_on=spot.row + 1 in blocks)


def settle_homes(page: View, spots: Sequence[Spot]) -> None:
    """Let town, state and ZIP behind a street between bars be whose the street is.

    Somebody to call in need has but the piece in which they are named.
    """
    blocks = _blocks(page, spots)
    street: Spot | None = None
    for spot in spots:
        if spot.label.role == "street" and spot.row in blocks:
            street = spot
        near = street is not None and 0 <= spot.row - street.row <= 1
        if street is not None and near and spot.label.role in _HOME and spot.row in blocks:
            spot.owner = street.owner


def settle_numbers(page: View, spots: Sequence[Spot]) -> None:
    """Let a telephone be the patient's behind a contact in need who has one of their own.

    So it is where its label says it: `Her phone number is`.
    """
    for at, spot in enumerate(spots):
        if spot.label.role in _NUMBERS and spot.owner == "patient" and not spot.label.owner:
            named = before_its_address(page.rows[spot.row])
            spot.owner = "patient" if named is None else "referrer"
        if spot.label.role != "phone" or spot.owner != "third":
            continue
        near = (one for one in reversed(spots[:at]) if one.label.owner == "third")
        contact = next((one for one in near if _CONTACT.search(one.words.text)), None)
        if _HERS.match(spot.words.text) or (contact is not None and _has_one(page, contact, spot)):
            spot.owner = "patient"


def _has_one(page: View, contact: Spot, spot: Spot) -> bool:
    """Whether a telephone stands between both labels, in another piece or line than the second."""
    if not 0 <= spot.row - contact.row <= CLOSE:
        return False
    behind = (contact.row, contact.words.words[-1].x1)
    words = [
        word.text
        for at in range(contact.row, spot.row + 1)
        for word in page.rows[at].words
        if behind < (at, word.x1) and (at, word.x0) < (spot.row, spot.x0 - 0.5)
    ]
    apart = spot.row > contact.row or bool(BARS & {*words})
    return apart and bool(find_phones(" ".join(words)))


def _blocks(page: View, spots: Sequence[Spot]) -> set[int]:
    """The lines that bars part, and those right under them in which a broken value ends."""
    barred = {at for at, row in enumerate(page.rows) if any(w.text in BARS for w in row.words)}
    barred |= {spot.row for spot in spots if spot.colon and _is_behind_slash(page, spot)}
    return barred | {at + 1 for at in barred}


def _is_behind_slash(page: View, spot: Spot) -> bool:
    before = [word for word in page.rows[spot.row].words if word.x1 <= spot.x0 + 0.5]
    return bool(before) and before[-1].text == SLASH


def _keep(page: View, spot: Spot, spots: Sequence[Spot], *, goes_on: bool) -> None:
    row, last = page.rows[spot.row], spot.words.words[-1]
    behind = [word for word in row.words if word.x0 >= last.x1 - 0.5 and word.text != ":"]
    others = [one for one in spots if one.row == spot.row and one.x0 > spot.x0]
    own = list(spot.beside.words) if spot.beside is not None else []
    while own and own[-1].text in _PARTING:
        own.pop()
    ended = any(word.text in _PARTING for word in behind) or bool(others)
    more = _broken_off(page, spot, spots) if goes_on and not ended else []
    if own or more:
        spot.beside = Run.of([*own, *more])
        if more and not own:
            spot.below = []


def _up_to_bar(words: Sequence[Word]) -> list[Word]:
    stop = next((at for at, word in enumerate(words) if word.text in _PARTING), len(words))
    return list(words[:stop])


def _broken_off(page: View, spot: Spot, spots: Sequence[Spot]) -> list[Word]:
    """The words of the next line with which the last value of a line goes on."""
    if spot.row + 1 >= len(page.rows):
        return []
    row, under = page.rows[spot.row], page.rows[spot.row + 1]
    height = max(page.line_height, 6.0)
    if under.top - row.bottom > NEAR * height:
        return []
    heads = [one.x0 for one in spots if one.row == spot.row + 1 and one.colon]
    first = min(heads, default=float("inf"))
    words = [word for word in _up_to_bar(under.words) if word.x1 <= first + 0.5]
    return words if words and words[0] is under.words[0] else []
