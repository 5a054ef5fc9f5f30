"""Finds the labels that a page's letters mark: words printed as its known labels are.

Record systems print labels in small letters and what is filled in in larger ones. Where enough
known labels do so, whatever else is printed like them at the head of a cell is a label too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from adapters.reading.labels.houses import names_therapy
from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.offices import is_office, names_only_a_kind
from adapters.reading.values.payer_words import sounds_like_a_payer
from adapters.reading.wordings.label_composing import composed, of_number
from adapters.reading.wordings.labels import Label, phrases, squeeze

GUESSED = frozenset({"payer", "organization", "phone", "fax"})
FEWEST, MOST_WORDS, CELL, FEW_ROWS = 4, 7, 1.6, 2


def printed_labels(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels of a grid that no list holds, understood from their words or from their value."""
    like = _usual_letters(page, spots)
    if like is None:
        return
    payer = any(spot.label.role == "payer" for spot in spots)
    for index, row in enumerate(page.rows):
        for label, value in _pairs(row, like, page.line_height):
            known = any(spot.row == index and _overlap(spot, label) for spot in spots)
            if not known and not _heads_column(index, value, spots):
                meant = _meant(label.text, value.text, payer=payer)
                near = any(one.label.owner == "referrer" for one in _around(index, spots))
                sure = meant.role != "organization" or near
                guessed = meant.role in GUESSED
                yield Spot(meant, index, label, True, meant.owner, sure=sure, guessed=guessed)


def _around(index: int, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels of a row, the one before and the one after it."""
    return (spot for spot in spots if abs(spot.row - index) <= 1)


def _usual_letters(page: View, spots: Sequence[Spot]) -> Word | None:
    """A word in the letters of most labels, where those are not the letters of their values."""
    told = [
        spot.words.words[-1]
        for spot in spots
        if not spot.colon and _is_filled_in(page.rows[spot.row], spot.words.words[-1])
    ]
    counted = Counter(round(word.height, 1) for word in told)
    height, many = counted.most_common(1)[0] if counted else (0.0, 0)
    if many < FEWEST:
        return None
    return next(word for word in told if round(word.height, 1) == height)


def _is_filled_in(row: Run, last: Word) -> bool:
    """Whether what stands behind a label is in the letters of what is filled in."""
    after = next((word for word in row.words if word.x0 >= last.x1 - 1), None)
    return after is not None and in_another_font(last, after)


def _pairs(row: Run, like: Word, line: float) -> Iterator[tuple[Run, Run]]:
    """Each cell of a row in the letters of labels, with the cell in other letters behind it."""
    parts: list[list[Word]] = []
    for cell in gap_groups(row, CELL * line):
        for word in cell.words:
            if parts and word is not cell.words[0] and not in_another_font(parts[-1][-1], word):
                parts[-1].append(word)
            else:
                parts.append([word])
    for part, after in zip(parts, [*parts[1:], []], strict=True):
        named = part[0].text[0].isalpha() and len(part) <= MOST_WORDS
        typed = bool(after) and in_another_font(like, after[0])
        if named and typed and not in_another_font(like, part[0]):
            yield Run.of(part), Run.of(after)


def _overlap(spot: Spot, label: Run) -> bool:
    return spot.x0 < label.words[-1].x1 and spot.words.words[-1].x1 > label.words[0].x0


def _heads_column(index: int, value: Run, spots: Sequence[Spot]) -> bool:
    """Whether a value stands under a label of its own, so that the words before it name a line."""
    return any(0 < index - spot.row <= FEW_ROWS and _overlap(spot, value) for spot in spots)


def _meant(text: str, value: str, *, payer: bool) -> Label:
    """What a label asks for: by its words, or by a value that can be nothing else."""
    listed = phrases().get(squeeze(text))
    if listed is not None:
        return listed
    made = composed(text) or (of_number(text) if find_phones(value) else None)
    if made is not None:
        return Label(*made)
    if not payer and sounds_like_a_payer(value):
        return Label("payer", "coverage")
    office = is_office(value) and not (names_only_a_kind(value) or names_therapy(value))
    return Label("organization", "referrer") if office else Label("other", "other")
