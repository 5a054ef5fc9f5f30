"""Spots the labels on a row: known wordings, even with a letter read wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
from adapters.reading.labels.label_span import (
    label_at,
    like_a_label,
    one_letter_at,
    through_count,
    whole_label,
)
from adapters.reading.labels.spot import Spot
from adapters.reading.labels.unlisted import is_closed, through_other_name, unlisted
from adapters.reading.labels.value_shapes import VALUE_STARTS, fits
from adapters.reading.layout.layout import Run
from adapters.reading.layout.words import Word
from adapters.reading.values.offices import is_office, names_only_a_kind
from adapters.reading.values.people import CREDENTIALS
from adapters.reading.wordings.headings import heading_owner
from adapters.reading.wordings.label_composing import apart, tags_of
from adapters.reading.wordings.labels import (
    Label,
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
    | {"clerk", "dueto", "for", "per", "today", "concerning", "dictated"}
    | {"urgent", "stat", "from", "to", "re", "since", "plan of treatment", "status post"}
)

_MEASURE = re.compile(
    r"\s?[:.]\s*(?:\d{1,3}(?:\s?(?:-|to|or)\s?\d{1,3})?\s*"
    r"(?:(?:x|times?|per|visits?|days?|weeks?|wks?|wk|sessions?|for|a)\b(?!\s*:)\s*)+)+"
)
"""A number with its unit behind a label's colon: `Frequency: 2 times per week for 6 weeks`."""
_ANSWER = re.compile(r"(?i)\W*(?:yes|no|y|n)\W*")
_PLAN_ID = re.compile(r"(?:Health )?Plan (?:ID|Id|#)")
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
_PROGRAM_ID = re.compile(r"(?:Medicare|Medicaid) (?:ID|Id|#|No|Number)")
_DEGREE = re.compile(r"[A-Z][A-Z-]{1,4}\b")
_WORD = re.compile(r"[A-Z][A-Za-z-]{2,}\.?")
_ENDS_SENTENCE = re.compile(r"[a-z]{5}\.\s")
"""A full stop behind a word that is no abbreviation, as in `weight bearing. Precautions:`."""


def labels_of(row: Run, index: int) -> Iterator[Spot]:
    """Labels of one row: at the start of a word, the longest wording first."""
    at = said = 0
    cells, ends = _cell_ends(row), _ENDS_SENTENCE.search(row.text) is not None
    heads = {0, *(end + 1 for end in cells)}
    while at < len(row.text):
        if not _starts_word(row.text, at) or _is_of_a_name(row.text, at, said):
            at += 1
            continue
        stop = next((end for end in cells if end > at), len(row.text))
        if at in heads and _is_heading(row.text[at:stop]):
            at = stop
            continue
        ended = _ENDS_SENTENCE.search(row.text, at, stop) if ends else None
        stop = _before_comma(row.text, at, ended.end() - 2 if ended else stop, heads)
        found = one_letter_at(row.text, at) or label_at(row.text[:stop], at)
        made = unlisted(row, index, at, stop, said, found)
        if made is not None:
            yield made
            said = _end_of(row, made)
            at = _behind_measure(row.text, said)
            continue
        if found is None:
            at = _next_word(row.text, at)
            continue
        label, phrase = found
        end = through_count(row, whole_label(row.text, at, phrase, stop), label)
        end = through_other_name(row, end, stop)
        words = row.part(at, end)
        label = _of_another_day(row, words, _of_two(_of_something(label, words), words))
        rest = row.text[end : end + 3].lstrip(" .)")
        colon = is_closed(row, at, words, rest)
        if label.role == "member" and row.text[max(0, at - 1) : at] == "(":
            label = Label("other", "other")
        therapy = row.text[at:phrase] == "PT" and not rest.startswith(":")
        bound = colon or is_in_brackets(row.text, at, end) or _is_bound(row, words, label)
        if words.words and not therapy and bound:
            yield Spot(label, index, words, colon, label.owner)
            said, at = end, _behind_measure(row.text, end)
        else:
            at = max(phrase, _next_word(row.text, at))


def _is_of_a_name(text: str, at: int, said: int) -> bool:
    """Whether a word belongs to the name before it or begins one, so that no label begins there.

    The degree in `PCP: Ines Fallow, MD   Phone:`, the plan in `Granite Health Plan ID#`, and the
    payer right behind its label in `Ins 2: Medicare ID# 1EG4TE5MK73`.
    """
    if not text[at].isupper():
        return False
    degree = _DEGREE.match(text, at)
    if degree is not None and text[:at].endswith(", ") and degree[0] in CREDENTIALS:
        return True
    if _PLAN_ID.match(text, at) and _NAME_BEFORE.search(text, 0, at):
        return True
    behind = said > 0 and text[said:at].strip(" .#") == ":"
    return behind and _PROGRAM_ID.match(text, at) is not None


def _before_comma(text: str, at: int, stop: int, heads: set[int]) -> int:
    """Where a label may reach to: over no comma behind other words: `Railroad Medicare, ID`."""
    comma = text.find(",", at, stop)
    behind = at not in heads and text[at - 2 : at - 1].isalnum()
    return comma if behind and comma > at else stop


def _behind_measure(text: str, end: int) -> int:
    """Where labels may begin again behind one that ends here: its number's unit is none."""
    measure = _MEASURE.match(text, end)
    return measure.end() if measure is not None else end


def is_in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a label stands in brackets behind its value, as in `02/07/1961 (date of birth)`."""
    opened = text[:start].rstrip().endswith("(") and bool(text[: start - 1].strip(" ("))
    return opened and text[end : end + 1] == ")" and text[end + 1 : end + 2] != ":"


def _of_something(label: Label, words: Run) -> Label:
    """`Date of`, whose object stands elsewhere or was not read, dates nobody knows what."""
    cut = label.role == "date" and words.text.lower().endswith(("of", "for"))
    return Label("other", "other") if cut else label


def _of_another_day(row: Run, words: Run, label: Label) -> Label:
    """`Date` right behind a word that no label of ours knows dates something else: `Alarm Date`."""
    if label.role != "date" or not words.words or space_before(row, words) > CELL_GAP:
        return label
    before = [word for word in row.words if word.x1 <= words.words[0].x0 + 1]
    strange = before and _WORD.fullmatch(before[-1].text) and tags_of(before[-1].text) is None
    return Label("other", "other") if strange else label


def _of_two(label: Label, words: Run) -> Label:
    """`Insurance/ID #` asks for a name and for a number, though a listed label sounds so."""
    both = apart(words.text)
    return label if both is None else Label(*both)


def _end_of(row: Run, spot: Spot) -> int:
    """Where the text of a label ends in its row; other words may be printed over its last one."""
    last = spot.words.words[-1]
    return max(
        (
            start + len(word.text)
            for word, start in zip(row.words, row.starts, strict=True)
            if word.x0 - 0.5 <= last.x0 and last.x1 <= word.x1 + 0.5
        ),
        default=len(row.text),
    )


def _is_heading(text: str) -> bool:
    plain = squeeze(text).strip("0123456789#")
    ruled = _RULED.match(text) is not None and plain in short_headings()
    return ruled or heading_owner(text) is not None


def _cell_ends(row: Run) -> list[int]:
    """Where each cell of a row ends: at a rule, or before a blank wider than a letter or two."""
    ends: list[int] = []
    for index, word in enumerate(row.words):
        after = row.words[index + 1] if index + 1 < len(row.words) else None
        wide = CELL_GAP * max(word.height, 6.0)
        if after is None or after.walled or after.x0 - word.x1 > wide:
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


def _is_of_office(after: Sequence[Word]) -> bool:
    """Whether what stands behind a word up to the end of its cell names an office: `Clinic`."""
    words = sorted(after, key=lambda word: word.x0)
    if not words:
        return False
    wide = CELL_GAP * max(words[0].height, 6.0)
    ends = (at for at in range(1, len(words)) if words[at].x0 - words[at - 1].x1 > wide)
    text = " ".join(word.text for word in words[: next(ends, len(words))])
    return text[:1].isupper() and is_office(text) and not names_only_a_kind(text)


def _heads_column(row: Run, words: Run) -> bool:
    """Whether `ID` stands over a column, in a line of headings without a number."""
    return words.text == "ID" and len(row.words) > 1 and not any(map(str.isdigit, row.text))


_BEHIND_SLASH = re.compile(r"\d{4}\s?/\s*$")
"""A number and a slash, behind which the next number is asked for: `Ph 302.555.0146 / Fax`."""


def _is_bound(row: Run, words: Run, label: Label) -> bool:
    return _stands_alone(row, words, label) or _is_behind_slash(row, words, label)


def _is_behind_slash(row: Run, words: Run, label: Label) -> bool:
    """Whether a number is asked for behind a slash and before one: `... / Fax 302.555.0173`."""
    if label.role not in {"phone", "fax"}:
        return False
    first, last = words.words[0], words.words[-1]
    before = " ".join(word.text for word in row.words if word.x1 <= first.x0 + 1)
    following = " ".join(word.text for word in row.words if word.x0 >= last.x1 - 1)
    return _BEHIND_SLASH.search(before) is not None and fits(label.role, following)


def _stands_alone(row: Run, words: Run, label: Label) -> bool:
    """Without a colon, a label begins its cell and ends it, or fits what follows."""
    last, space = words.words[-1], space_before(row, words)
    after = [word for word in row.words if word.x0 >= last.x1 - 1]
    of_office = label.role == "organization" or words.squeezed == "clinic"
    if of_office and space > CELL_GAP and _is_of_office(after):
        return True
    if words.squeezed in _NEEDS_COLON and not _heads_column(row, words):
        following = Run.of(sorted(after, key=lambda word: word.x0)).text
        numbered = label.role in {"phone", "fax", "dob"} and fits(label.role, following)
        numbered = numbered or (label.role == "urgent" and _ANSWER.fullmatch(following) is not None)
        return numbered and space > CELL_GAP and len(words.text) > 1
    if not after:
        misread = words.text[0].islower() and (
            words.squeezed not in phrases() or row.text.endswith(f"{words.text}.")
        )
        return space > CELL_GAP and not misread
    gap = min(word.x0 for word in after) - last.x1
    following = Run.of(sorted(after, key=lambda word: word.x0)).text
    begins = VALUE_STARTS.get(label.role)
    if begins is not None and begins.match(following):
        return space > CELL_GAP or (label.role != "other" and is_wider(row, words, space))
    if space <= CELL_GAP:
        return False
    wording = words.squeezed
    strong = wording in {"dob", "npi", "npi#", "memberid", "icd10", "cpt", "mrn"}
    if gap > NARROW_GAP * last.height and gap > WIDER * usual_gap(row, words):
        return True
    if in_another_font(last, after[0]) and gap > LEAST_GAP * last.height:
        return True
    taller = after[0].height >= TALLER * last.height and gap > NARROW_GAP * last.height
    ruled = min(after, key=lambda word: word.x0).walled
    return gap > 0.75 * max(last.height, 6.0) or taller or ruled or strong or "#" in wording
