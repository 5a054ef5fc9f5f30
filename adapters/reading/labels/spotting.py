"""Spots the labels on a row: known wordings, even with a letter read wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from adapters.reading.labels.label_edges import (
    CELL_GAP,
    LEAST_GAP,
    NARROW_GAP,
    WIDER,
    in_another_font,
    is_wider,
    space_before,
    usual_gap,
)
from adapters.reading.labels.label_span import label_at, like_a_label, through_count, whole_label
from adapters.reading.labels.value_shapes import VALUE_STARTS, fits
from adapters.reading.layout.layout import Run
from adapters.reading.values.offices import is_office
from adapters.reading.values.therapy import accident
from adapters.reading.values.treatment_words import sounds_like_treatment
from adapters.reading.wordings.headings import heading_owner
from adapters.reading.wordings.label_composing import composed_span, of_number
from adapters.reading.wordings.labels import (
    Label,
    Owner,
    phrases,
    short_headings,
    squeeze,
)

TALLER = 1.12

__all__ = ["Spot", "labels_of", "like_a_label"]

_RULED = re.compile(r"\W*[=*#~_-]{2,}.*[=*#~_-]{2,}\W*$")
_WITHIN = frozenset("'\u2019")
"""What stands within a word, as in `St. Luke's Physicians Group`."""

_NEEDS_COLON = frozenset(
    {"weightbearing", "operation", "none", "evaluateandtreatfor"}
    | {"pt", "tx", "addr", "emergency", "employer", "pharmacy", "attorney"}
    | {"f", "gp", "lr", "rl", "sp", "sx", "md", "dr", "rx", "id", "st", "cc", "mi", "parent"}
    | {"home", "first", "second", "office", "clinic", "born", "cause", "contact", "history"}
    | {"primary", "print", "emphasis", "created", "count", "interval", "communication", "arrived"}
    | {"clerk", "dueto", "for", "per"}
    | {"urgent", "stat", "from", "to", "re", "since", "plan of treatment", "status post"}
)

_ASKS = re.compile(r"[A-Z][A-Za-z'/&-]{2,}(?: [A-Za-z'/&#-]+){0,3}(?= ?:)")
"""A few words before a colon, as the label of a form that nobody listed."""
_NUMBERED = re.compile(r"(?i)\b(?:phone|tel|telephone|fax|cell|mobile|ph)$")
_BEFORE_NUMBER = re.compile(r"([A-Z][A-Za-z/&'-]*(?: [A-Za-z/&'-]+){1,5})[ .:]{1,4}(?=\(?\d{3}\W)")
"""Some words right before a telephone number."""
_OTHER_NAME = re.compile(r"(\s?/\s?[A-Z][A-Za-z]+(?: [A-Za-z]+)?)\s*")
_ENDS_SENTENCE = re.compile(r"[a-z]{5}\.\s")
"""A full stop behind a word that is no abbreviation, as in `weight bearing. Precautions:`."""


@dataclass
class Spot:
    """A label on a page and the runs of words that may be its value, the likeliest first."""

    label: Label
    row: int
    words: Run
    colon: bool
    owner: Owner
    beside: Run | None = None
    below: list[Run] = field(default_factory=list)
    under: list[Run] = field(default_factory=list)
    sure: bool = True
    """Whether nothing speaks against its owner, where its words leave that open."""
    guessed: bool = False
    """Whether only its value tells what it asks for, so that any other label comes first."""

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.words.words[0].x0

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(word.y0 for word in self.words.words)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(word.y1 for word in self.words.words)


def labels_of(row: Run, index: int) -> Iterator[Spot]:
    """Labels of one row: at the start of a word, the longest wording first."""
    at = said = 0
    cells = _cell_ends(row)
    heads = {0, *(end + 1 for end in cells)}
    while at < len(row.text):
        if not _starts_word(row.text, at):
            at += 1
            continue
        stop = next((end for end in cells if end > at), len(row.text))
        if at in heads and _is_heading(row.text[at:stop]):
            at = stop
            continue
        ended = _ENDS_SENTENCE.search(row.text, at, stop)
        stop = ended.end() - 2 if ended else stop
        found = label_at(row.text[:stop], at)
        made = _unlisted(row, index, at, stop, said, found)
        if made is not None:
            yield made
            at = said = _end_of(row, made)
            continue
        if found is None:
            at = _next_word(row.text, at)
            continue
        label, phrase = found
        end = through_count(row, whole_label(row.text, at, phrase, stop), label)
        end = _through_other_name(row, end, stop)
        words = row.part(at, end)
        label = _of_something(label, words)
        rest = row.text[end : end + 3].lstrip(" .)")
        colon = _is_closed(row, at, words, rest)
        if label.role == "member" and row.text[max(0, at - 1) : at] == "(":
            label = Label("other", "other")
        therapy = row.text[at:phrase] == "PT" and not rest.startswith(":")
        bound = colon or is_in_brackets(row.text, at, end) or _stands_alone(row, words, label)
        if words.words and not therapy and bound:
            yield Spot(label, index, words, colon, label.owner)
            at = said = end
        else:
            at = max(phrase, _next_word(row.text, at))


def is_in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a label stands in brackets behind its value, as in `02/07/1961 (date of birth)`."""
    opened = text[:start].rstrip().endswith("(") and bool(text[: start - 1].strip(" ("))
    return opened and text[end : end + 1] == ")" and text[end + 1 : end + 2] != ":"


def _of_something(label: Label, words: Run) -> Label:
    """`Date of`, whose object stands elsewhere or was not read, dates nobody knows what."""
    cut = label.role == "date" and words.text.lower().endswith(("of", "for"))
    return Label("other", "other") if cut else label


def _unlisted(
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
    words = row.part(at, told.end(1))
    apart = space_before(row, words) > CELL_GAP and _end_of_font(row, at, told.end(1)) == told.end(
        1
    )
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
    colon = _is_closed(row, at, words, rest[:3])
    ends = end >= stop and not (role == "accident" and accident(words.text))
    named = role == "other" and not colon and is_office(words.text)
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


def _through_other_name(row: Run, end: int, stop: int) -> int:
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
    pairs = pairwise(zip(row.words, row.starts, strict=True))
    return next(
        (
            start
            for (word, _), (after, start) in pairs
            if at < start < stop and in_another_font(word, after)
        ),
        stop,
    )


def _end_of(row: Run, spot: Spot) -> int:
    """Where the text of a label ends in its row."""
    last = spot.words.words[-1]
    return next(
        (
            start + len(word.text)
            for word, start in zip(row.words, row.starts, strict=True)
            if word.x0 - 0.5 <= last.x0 and last.x1 <= word.x1 + 0.5
        ),
        len(row.text),
    )


def _is_closed(row: Run, at: int, words: Run, rest: str) -> bool:
    """Whether a colon or number sign ends a label; a semicolon is a colon only in a cell's head."""
    if rest.startswith((":", "?")) or words.text.endswith((":", "#", "?")):
        return True
    return rest.startswith(";") and bool(words.words) and space_before(row, words) > CELL_GAP


def _is_heading(text: str) -> bool:
    plain = squeeze(text).strip("0123456789#")
    ruled = _RULED.match(text) is not None and plain in short_headings()
    return ruled or heading_owner(text) is not None


def _cell_ends(row: Run) -> list[int]:
    """Where the text of each cell of a row ends: before a blank wider than a letter or two."""
    ends: list[int] = []
    for index, word in enumerate(row.words):
        after = row.words[index + 1] if index + 1 < len(row.words) else None
        if after is None or after.x0 - word.x1 > CELL_GAP * max(word.height, 6.0):
            ends.append(row.starts[index] + len(word.text))
    return ends


def _starts_word(text: str, at: int) -> bool:
    if not text[at].isalnum():
        return text[at] == "#"
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] in _WITHIN)


def _next_word(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isalnum():
        end += 1
    return max(end, at + 1)


def _heads_column(row: Run, words: Run) -> bool:
    """Whether `ID` stands over a column, in a line of headings without a number."""
    return words.text == "ID" and len(row.words) > 1 and not any(map(str.isdigit, row.text))


def _stands_alone(row: Run, words: Run, label: Label) -> bool:
    """Without a colon, a label begins its cell and ends it, or fits what follows."""
    last, space = words.words[-1], space_before(row, words)
    after = [word for word in row.words if word.x0 >= last.x1 - 1]
    if squeeze(words.text) in _NEEDS_COLON and not _heads_column(row, words):
        following = Run.of(sorted(after, key=lambda word: word.x0)).text
        numbered = label.role in {"phone", "fax"} and fits(label.role, following)
        return numbered and space > CELL_GAP and len(words.text) > 1
    if not after:
        misread = words.text[0].islower() and (
            squeeze(words.text) not in phrases() or row.text.endswith(f"{words.text}.")
        )
        return space > CELL_GAP and not misread
    gap = min(word.x0 for word in after) - last.x1
    following = Run.of(sorted(after, key=lambda word: word.x0)).text
    begins = VALUE_STARTS.get(label.role)
    if begins is not None and begins.match(following):
        return space > CELL_GAP or (label.role != "other" and is_wider(row, words, space))
    if space <= CELL_GAP:
        return False
    wording = squeeze(words.text)
    strong = wording in {"dob", "npi", "npi#", "memberid", "icd10", "cpt", "mrn"}
    if gap > NARROW_GAP * last.height and gap > WIDER * usual_gap(row, words):
        return True
    if in_another_font(last, after[0]) and gap > LEAST_GAP * last.height:
        return True
    taller = after[0].height >= TALLER * last.height and gap > NARROW_GAP * last.height
    return gap > 0.75 * max(last.height, 6.0) or taller or strong or "#" in wording
