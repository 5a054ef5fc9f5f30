"""What stands beside a label between bars: up to the next bar, be it on the next line.

`RE:  Patient: Odalys Tarrowby | DOB: 02/07/1961 | Address: 88 Larkspur Hill Rd | City, State, Zip:
Orono,` goes on with `ME 04473 | Phone: ...` in the line under it.
"""

from __future__ import annotations

from collections.abc import Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, Word

BARS = frozenset({"|", "\u00a6"})
NEAR = 0.9
"""How far under a line the next one of its block stands, in heights."""
_HOME = frozenset({"city", "state", "zip"})


def keep_between_bars(page: View, spots: Sequence[Spot]) -> None:
    """Let no value reach over a bar, and let one that its line breaks off go on below."""
    blocks = _blocks(page)
    for spot in spots:
        if spot.row in blocks and spot.colon:
            _keep(page, spot, spots, goes_on=spot.row + 1 in blocks)


def settle_homes(page: View, spots: Sequence[Spot]) -> None:
    """Let town, state and ZIP behind a street between bars be whose the street is.

    Somebody to call in need has but the piece in which they are named.
    """
    blocks = _blocks(page)
    street: Spot | None = None
    for spot in spots:
        if spot.label.role == "street" and spot.row in blocks:
            street = spot
        near = street is not None and 0 <= spot.row - street.row <= 1
        if street is not None and near and spot.label.role in _HOME and spot.row in blocks:
            spot.owner = street.owner


def _blocks(page: View) -> set[int]:
    """The lines that bars part, and those right under them in which a broken value ends."""
    barred = {at for at, row in enumerate(page.rows) if any(w.text in BARS for w in row.words)}
    return barred | {at + 1 for at in barred}


def _keep(page: View, spot: Spot, spots: Sequence[Spot], *, goes_on: bool) -> None:
    row, last = page.rows[spot.row], spot.words.words[-1]
    behind = [word for word in row.words if word.x0 >= last.x1 - 0.5 and word.text != ":"]
    others = [one for one in spots if one.row == spot.row and one.x0 > spot.x0]
    own = _up_to_bar(list(spot.beside.words) if spot.beside is not None else [])
    ended = any(word.text in BARS for word in behind) or bool(others)
    more = _broken_off(page, spot, spots) if goes_on and not ended else []
    if own or more:
        spot.beside = Run.of([*own, *more])
        if more and not own:
            spot.below = []


def _up_to_bar(words: Sequence[Word]) -> list[Word]:
    stop = next((at for at, word in enumerate(words) if word.text in BARS), len(words))
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
