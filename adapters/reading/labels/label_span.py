"""How far the text of a label reaches: its wording, a hint in brackets, the number of a list."""

from __future__ import annotations

import re
from itertools import islice

from adapters.reading.labels.label_edges import CELL_GAP
from adapters.reading.layout.layout import Run
from adapters.reading.wordings.label_composing import tags_of
from adapters.reading.wordings.labels import (
    Label,
    closest,
    lengths,
    longest,
    phrases,
    squeeze,
)

FUZZY_FROM, SHORTEST_FUZZY, LONG_WORDING, LONGEST_HINT = 7, 3, 12, 30
_HINT = re.compile(
    r"[.#]?\s*\([^()\d]{2,40}\)|\s*\((?:mm|m)\W?(?:dd|d)\W?y{2,4}\)|"
    r",?\sif (?:any|applicable|known|yes|so)\b(?=\W*(?-i:[A-Z\d]))",
    re.IGNORECASE,
)
_LETTER, _CLOSE, _CLOSED = re.compile(r"[^\W_]|#"), re.compile("[:;|]"), re.compile(r" *[:;]|\s*$")
"""What counts of a label, what may end one, and what stands behind one with a strange word."""
_COUNTED = frozenset({"treatments", "dx", "precautions"})
_COUNT = re.compile(r"\s#?\d{1,2}(?=\s|$)")
_GENERIC_WORDS = (
    "and or special instructions number numbers no code codes name names information info details "
    "if any applicable required requested ordered the of for this please list all that apply "
    "notes comments needed order current primary other considerations limitations"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())


def whole_label(text: str, at: int, phrase: int, stop: int) -> int:
    """The end of a label behind its hint in brackets, or the words that add nothing to it."""
    end = _closed(text, at, phrase)
    hint = _HINT.match(text, end)
    return hint.end() if hint else _through_generic(text, end, stop)


def _closed(text: str, start: int, end: int) -> int:
    """The end of a label behind the bracket that it opened, as in `Name (last, first, middle)`."""
    label = text[start:end]
    if label.count("(") > label.count(")"):
        behind = text.find(")", end, end + LONGEST_HINT)
        return behind + 1 if behind >= 0 else end
    return end


def _through_generic(text: str, end: int, stop: int) -> int:
    """The end of a label that goes on with words that name no value, as in `... and comments`."""
    rest = text[end:stop]
    before, colon, _ = rest.partition(":")
    words = re.findall(r"[^\W\d_]+", before)
    if words and all(word.lower() in _GENERIC for word in words) and not re.search(r"\d", before):
        return end + len(before.rstrip()) if colon or before == rest else end
    return end


def through_count(row: Run, end: int, label: Label) -> int:
    """The end of a list's label behind its number, as in `TREATMENT 2     TOE ROM`."""
    match = _COUNT.match(row.text, end) if label.role in _COUNTED else None
    if match is None:
        return end
    words = row.part(end, match.end()).words
    after = [word.x0 for word in row.words if words and word.x0 > words[-1].x0]
    apart = not after or min(after) - words[-1].x1 > CELL_GAP * words[-1].height
    return match.end() if words and apart else end


_ONE_LETTER = re.compile(r"([PTF])\s?:\s*(?=\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4})")
"""A letter that is a label before a telephone number alone: `P: 229.555.0144`."""


def one_letter_at(text: str, start: int) -> tuple[Label, int] | None:
    """A letter that asks for a telephone or fax number, and where it ends, if one begins here."""
    found = _ONE_LETTER.match(text, start)
    return found and (Label("fax" if found[1] == "F" else "phone", ""), start + 1)


def label_at(text: str, start: int) -> tuple[Label, int] | None:
    """The longest wording that begins here, and where it ends."""
    first = _LETTER.search(text, start)
    if first is None:
        return None
    stop = min(len(text), start + longest() + 24)
    close = _CLOSE.search(text, first.end(), stop)
    squeezed = squeeze(text[start : close.start() if close is not None else stop])
    for length in lengths(squeezed):
        label = phrases().get(squeezed[:length]) if length <= len(squeezed) else None
        if label is not None and _ends_word(text, end := _end_of(text, start, length)):
            return label, end
    return _fuzzy(text, start, squeezed)


def _end_of(text: str, start: int, count: int) -> int:
    """Where so many letters end, from a place on."""
    return next(islice(_LETTER.finditer(text, start), count - 1, None)).end()


def _fuzzy(text: str, start: int, squeezed: str) -> tuple[Label, int] | None:
    """A wording read with a letter wrong, so that it has a strange word, before a colon."""
    if len(squeezed) < FUZZY_FROM or not text[start].isalpha():
        return None
    end = _end_of(text, start, len(squeezed))
    if not _CLOSED.match(text, end) or tags_of(text[start:end]) is not None:
        return None
    label = closest(squeezed, 1 if len(squeezed) < LONG_WORDING else 2)
    return None if label is None else (label, end)


def like_a_label(text: str, *, certain: bool = False) -> bool:
    """Whether a text is a label itself, perhaps with a letter read wrong where it may be."""
    squeezed = squeeze(text)
    if len(squeezed) < SHORTEST_FUZZY or not any(map(str.isalpha, squeezed)):
        return False
    if not squeezed.endswith("#") and squeezed in phrases():
        return True
    if certain or len(squeezed) < FUZZY_FROM - 1 or squeezed[0].isdigit():
        return False
    return closest(squeezed, 1 if len(squeezed) < LONG_WORDING else 2) is not None


def _ends_word(text: str, end: int) -> bool:
    return (
        end >= len(text)
        or not text[end].isalnum()
        or (not text[end - 1].isdigit() and text[end].isdigit())
    )
