"""Labels that no list holds: understood from their words, or known by what marks a label."""

from __future__ import annotations

import re

from adapters.reading.labels.label_edges import (
    CELL_GAP,
    in_another_font,
    is_wider,
    new_fonts,
    space_before,
)
from adapters.reading.labels.spot import Spot
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.layout import Run
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import CREDENTIALS
from adapters.reading.values.therapy import accident
from adapters.reading.values.treatment_words import sounds_like_treatment
from adapters.reading.wordings.label_composing import composed_span, of_number
from adapters.reading.wordings.labels import Label

_BEFORE_NUMBER = re.compile(r"([A-Z][A-Za-z/&'-]*(?: [A-Za-z/&'-]+){1,5})[ .:]{1,4}(?=\(?\d{3}\W)")
"""Some words right before a telephone number."""
_NUMBERED = re.compile(r"(?i)\b(?:phone|tel|telephone|fax|cell|mobile|ph)$")
_OTHER_NAME = re.compile(r"(\s?/\s?[A-Z][A-Za-z]+(?: [A-Za-z]+)?)\s*")
_ASKS = re.compile(r"[A-Z][A-Za-z'/&-]{2,}(?: [A-Za-z'/&#-]+){0,3}(?= ?:)")
"""A few words before a colon, as the label of a form that nobody listed."""


def unlisted(
    row: Run, index: int, at: int, stop: int, said: int, listed: tuple[Label, int] | None
) -> Spot | None:
    """A label that no list holds: understood from its words, or known for one by its colon.

    What follows right behind a label, which ends at `said`, is rather its value.
    """
    made = _made_of_words(row, index, at, stop, listed[1] if listed else at)
    told = said > 0 and not row.text[said:at].strip(" .:*")
    if made is None and listed is None and not told:
        return _of_number(row, index, at) or _strange(row, index, at, stop)
    return made


def _of_number(row: Run, index: int, at: int) -> Spot | None:
    """A label that has a strange word and one for a telephone or fax, before such a number.

    Before a colon that one word is a label itself.
    """
    told = _BEFORE_NUMBER.match(row.text, at)
    if told is not None and row.text[told.end(1)] == ":" and _NUMBERED.search(told[1]):
        return None
    found = of_number(told[1]) if told is not None else None
    if told is None or found is None:
        return None
    end = told.end(1)
    words = row.part(at, end)
    apart = space_before(row, words) > CELL_GAP and _end_of_font(row, at, end) == end
    return Spot(Label(*found), index, words, True, found[1], guessed=True) if apart else None


def _made_of_words(row: Run, index: int, at: int, stop: int, known: int) -> Spot | None:
    """A label that no list holds, longer than the listed one that it may begin with."""
    stop = _end_of_font(row, at, stop)
    found = composed_span(row.text, at, stop)
    inside = at > 0 and row.text[at - 1] == "/"
    if found is None or found[2] <= known or inside:
        return None
    role, owner, end = found
    label = Label(role, owner)
    words = row.part(at, end)
    if not words.words:
        return None
    space = space_before(row, words)
    if space <= CELL_GAP and not is_wider(row, words, space):
        return None
    rest = row.text[end:].lstrip(" .)_")
    colon = is_closed(row, at, words, rest[:3])
    ends = end >= stop and not (role == "accident" and accident(words.text))
    named = not colon and (
        (role == "other" and is_office(words.text)) or words.text.upper() in CREDENTIALS
    )
    if named or not (colon or fits(role, rest) or ends):
        return None
    return Spot(label, index, words, colon, label.owner)


def _strange(row: Run, index: int, at: int, stop: int) -> Spot | None:
    """A label that nobody knows, by its colon behind a few words: what stands before it ends."""
    found = _ASKS.match(row.text, at, stop)
    words = row.part(at, found.end()) if found is not None and at else None
    if words is None or not words.words or row.text[:at].rstrip().endswith(":"):
        return None
    space = space_before(row, words)
    apart = space > CELL_GAP or is_wider(row, words, space)
    if not apart or sounds_like_treatment(words.text):
        return None
    return Spot(Label("other", "other"), index, words, True, "other")


def is_closed(row: Run, at: int, words: Run, rest: str) -> bool:
    """Whether a colon or number sign ends a label; a semicolon is a colon only in a cell's head."""
    if rest.startswith((":", "?")) or words.text.endswith((":", "#", "?")):
        return True
    return rest.startswith(";") and bool(words.words) and space_before(row, words) > CELL_GAP


def through_other_name(row: Run, end: int, stop: int) -> int:
    """The end of a label behind its other name, as in `Member ID / EDIPI`, in its letters."""
    font = _end_of_font(row, max(end - 1, 0), stop)
    other = _OTHER_NAME.fullmatch(row.text, end, font)
    if other is None:
        return end
    last = row.part(end, other.end(1)).words[-1]
    after = next((word for word in row.words if word.x0 > last.x0), None)
    return other.end(1) if after is not None and in_another_font(last, after) else end


def _end_of_font(row: Run, at: int, stop: int) -> int:
    """Where a text layer goes on in other letters behind a label: those of what is filled in."""
    fonts = new_fonts(row)
    return next((start for start in fonts if at < start < stop), stop) if fonts else stop
