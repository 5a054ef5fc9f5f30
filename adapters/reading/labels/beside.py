"""What stands beside a label: behind it, in the same word, or before it where it is in brackets."""

from __future__ import annotations

import re
from dataclasses import replace

from adapters.reading.labels.label_edges import is_numbering
from adapters.reading.labels.spotting import Spot, like_a_label
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.layout import Run, Word, gap_groups
from adapters.reading.wordings.labels import Label

_SPOKEN = frozenset({"payer", "treatments", "name", "referrer", "member", "plan", "freq", "visits"})
_SENTENCE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?\s[A-Z]|(?:I|We|He|She|They|This|The patient|Please|Kindly)\s[a-z]|"
    r"[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+, (?:born|DOB)\b)(?:\S+\s+){4}"
)
_ASKS_FOR_A_NAME = frozenset({"name", "referrer", "signature"})
_ONLY_HOW = re.compile(
    r"(?i)\W*(?:(?:please|print(?:ed)?|legal|full|last|first|middle|initial|m\.?i\.?|suffix|name|"
    r"and|with|credentials|degree)\b\W*)+"
)
"""How a form wants a name written, which is none: `Patient's name: last, first, middle`."""
_PARTING = frozenset("/|\u00b7\u2022")
"""What stands between an answer and the next label: `Town: Yankton / State: SD`."""
FARTHEST_RIGHT, CLAIMED_GAP = 260.0, 4.0


def give_beside(row: Run, spots: list[Spot], claimed: set[int]) -> None:
    """Give each label of a row the words up to the next one, or before the bracket it stands in."""
    for number, spot in enumerate(spots):
        last = spot.words.words[-1]
        limit = _start(row, spots[number + 1]) - 0.5 if number + 1 < len(spots) else float("inf")
        tail = [word for word in row.words if last.x1 - 0.5 <= word.x0 < limit]
        if (before := _before_brackets(row, spot)) is not None:
            spot.beside = before
            claimed.update(id(word) for word in before.words)
            continue
        cut = rest_of_word(row, spot)
        while tail and _is_punctuation(tail[0]):
            tail = tail[1:]
        tail = _without_ends(tail, last, limit)
        taken = ([cut] if cut else []) + tail
        if not taken or taken[0].x0 - last.x1 > FARTHEST_RIGHT:
            continue
        run = Run.of(taken)
        if spot.label.role in _ASKS_FOR_A_NAME and _ONLY_HOW.fullmatch(run.text):
            continue
        first = gap_groups(run, 1.6 * last.height)[0].text
        if not spot.colon and like_a_label(first) and not fits(spot.label.role, first):
            continue
        spot.beside = run
        near = gap_groups(run, CLAIMED_GAP * last.height)[0]
        claimed.update(id(word) for word in near.words)


def _without_ends(tail: list[Word], label: Word, limit: float) -> list[Word]:
    """Leave out what parts an answer from what is behind it, and what counts the next label."""
    if limit == float("inf"):
        return tail
    if tail and tail[-1].text in _PARTING:
        tail = tail[:-1]
    return tail[:-1] if tail and _numbers_next(tail, label, limit) else tail


def _numbers_next(tail: list[Word], label: Word, limit: float) -> bool:
    """Whether the last word before a label counts it, and is no initial: `Ada R.   DOB:`."""
    before = tail[-2] if len(tail) > 1 else label
    nearer = limit - tail[-1].x1 < tail[-1].x0 - before.x1
    return is_numbering(tail[-1]) and (nearer or any(map(str.isdigit, tail[-1].text)))


def _start(row: Run, spot: Spot) -> float:
    """Where a label begins with the mark before it, as in `*Weeks`."""
    marked = (word.x0 for word in row.words if word.x0 <= spot.x0 < word.x1)
    return next(marked, spot.x0)


def _before_brackets(row: Run, spot: Spot) -> Run | None:
    """The text before a label in brackets, from the blank or bracket before it on."""
    last = spot.words.words[-1].x1
    at = next(
        (at for at, word in enumerate(row.words) if word.x0 <= spot.x0 + 0.5 and word.x1 > spot.x0),
        0,
    )
    end = next((word.text for word in row.words[at:] if word.x1 >= last - 0.5), "")
    if not row.words[at].text.startswith("(") or not end.endswith(")") or spot.colon or not at:
        return None
    cell = gap_groups(Run.of(row.words[:at]), 1.6 * spot.words.words[0].height)[-1]
    begin = max((n + 1 for n, word in enumerate(cell.words) if word.text.endswith(")")), default=0)
    kept = cell.words[begin:]
    return Run.of(kept) if kept else None


def rest_of_word(row: Run, spot: Spot) -> Word | None:
    """What follows the label inside the same word, as in `NPI:1234567893`."""
    last = spot.words.words[-1]
    for word in row.words:
        if word.x0 - 0.5 <= last.x0 and last.x1 < word.x1 - 0.5 and word.y0 == last.y0:
            share = (word.x1 - word.x0) / max(len(word.text), 1)
            used = round((last.x1 - word.x0) / share)
            rest = word.text[used:].lstrip(":;.#?)- ")
            if not rest or rest.startswith("/"):
                return None
            left = word.x1 - share * len(rest)
            return replace(word, text=rest, x0=left, walled=False)
    return None


def _is_punctuation(word: Word) -> bool:
    return not any(letter.isalnum() or letter in "[]☐☒☑✓✔" for letter in word.text)


def leave_sentences(spots: list[Spot]) -> None:
    """Let a word in a letter's margin be no label: the sentence beside it speaks for itself."""
    for spot in spots:
        spoken = spot.label.role in _SPOKEN and not spot.colon and spot.beside is not None
        if spoken and spot.beside is not None and _SENTENCE.match(spot.beside.text):
            spot.label, spot.owner = Label("other", "other"), "other"
