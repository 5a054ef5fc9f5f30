"""Reads the free text of messages (notes, reasons, results) with the readers of printed pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.electronic.offering import Offers, Said
from adapters.electronic.plain_text import LONGEST_NOTE, excerpt, lines_of
from adapters.reading.labelled.code_places import from_codes
from adapters.reading.labelled.label_values import from_labels
from adapters.reading.labels.finding import find_spots
from adapters.reading.labels.label_text import pieces
from adapters.reading.layout.layout import Run, View, Word
from adapters.reading.prose import prose
from adapters.reading.prose.paragraphs import paragraphs
from adapters.reading.prose.treatment_lists import from_treatment_lists
from adapters.reading.sureness.agreement import certain
from adapters.reading.sureness.told_to_machines import doubted
from adapters.reading.values.candidates import GUESSED, LABELLED, Candidate
from adapters.reading.values.therapy import sides
from adapters.reading.values.vocabulary import put_right
from adapters.reading.wordings.signing import ESIGNED
from adapters.reading.wordings.to_machines import speaks_to_machines

_OF_A_NOTE = frozenset(
    {
        "diagnoses",
        "procedures",
        "visits_requested",
        "frequency_per_week",
        "duration_weeks",
        "treatments",
        "laterality",
        "onset_date",
        "injury_date",
        "surgery_date",
        "surgery",
        "precautions",
        "accident",
        "claim_number",
        "adjuster",
        "urgent",
    }
)
_CONTRADICTS = frozenset({"patient_name", "date_of_birth", "member_id"})
"""Said with a label in a note, these may contradict the message's own fields."""
_CODES = frozenset({"diagnoses", "procedures"})
MOST_LINES = 400
FEW_LINES = 6
LETTER, LINE, TOP = 5.0, 12.0, 1000.0
"""Points; the lines stand below the part of a page where letterheads are looked for."""


def read_notes(offers: Offers, notes: Sequence[Said]) -> None:
    """Offer what the notes of one referral say; codes only where no field has any."""
    coded = {one.field for one in offers.found if one.field in _CODES and one.value is not None}
    for said in notes:
        whole = lines_of(said.text)
        lines = whole[:MOST_LINES]
        if not lines:
            continue
        if len(whole) > MOST_LINES or len(said.text) > LONGEST_NOTE:
            offers.warnings.append(f"{said.place} is very long and was not read to its end.")
        for one in certain(_candidates(lines, offers)):
            if one.field in coded:
                _compare(offers, one, said)
            elif _counts(one):
                offers.found.append(_placed(one, said, offers.part))
        _read_treatments(offers, lines, said)
        _read_signature(offers, lines, said)
        _read_side(offers, lines, said)
        warn_of_orders(offers, said)


def _counts(one: Candidate) -> bool:
    """Whether a note may say this: what orders say in words, and what contradicts a field."""
    if one.field in _OF_A_NOTE:
        return one.strength > GUESSED
    return one.field in _CONTRADICTS and one.strength == LABELLED and one.value is not None


def _candidates(lines: list[str], offers: Offers) -> list[Candidate]:
    seen = View(offers.part, 612.0, 2 * TOP, [_row(at, line) for at, line in enumerate(lines)])
    seen.certain = True
    spots = find_spots(seen)
    flows = list(paragraphs(seen, spots))
    if 1 < len(lines) <= FEW_LINES and not any(spot.colon for spot in spots):
        flows.append(seen.flow())  # a sentence that the sender's system broke
    found = [
        *from_labels(seen, spots, offers.setting),
        *from_codes(seen, spots),
        *prose.from_prose(seen, spots, flows, offers.setting),
        *from_treatment_lists(seen, spots, flows),
    ]
    return doubted(found, [seen])


def _row(at: int, line: str) -> Run:
    """Set a line as a typewriter would, so that the readers of pages find their way."""
    words, column = [], 0
    for word in line.split():
        left = column * LETTER
        right = left + len(word) * LETTER
        words.append(Word(word, left, TOP + at * LINE, right, TOP + at * LINE + 9.0))
        column += len(word) + 1
    return Run.of(words)


def _placed(one: Candidate, said: Said, part: int) -> Candidate:
    """What a note of an order says is said of the order; a page's text could be about anything."""
    return replace(
        one,
        page=part,
        box=None,
        doubt="" if one.doubt == "prose" else one.doubt,
        place=said.place,
        raw=excerpt(_around(said.text, one.raw)),
    )


def _around(text: str, raw: str) -> str:
    """Return the line that a value was read from, or what was read where it spans lines."""
    return next((line for line in lines_of(text) if raw and raw in line), raw or text)


def _compare(offers: Offers, one: Candidate, said: Said) -> None:
    """Say so when a note names a code that the message's own fields do not."""
    known = {other.value for other in offers.found if other.field == one.field}
    if one.value is not None and one.value not in known:
        warning = f"{said.place} names the code {one.value}, which no field of the message has."
        offers.warnings.append(warning)


def _read_treatments(offers: Offers, lines: list[str], said: Said) -> None:
    """Offer the treatments of lines that hold nothing else."""
    if any(one.field == "treatments" for one in offers.found):
        return
    for line in lines:
        named = [line[start:end] for start, end in pieces(line)]
        if named and all(put_right(name)[1] for name in named):
            for name in named:
                offers.say("treatments", name, Said(name, said.place, line))


def _read_signature(offers: Offers, lines: list[str], said: Said) -> None:
    for line in lines:
        if prose.says_unsigned(line):
            offers.say("order_signed", False, Said(line, said.place))
            return
        if ESIGNED.search(line):
            offers.say("order_signed", True, Said(line, said.place))
            return


def _read_side(offers: Offers, lines: list[str], said: Said) -> None:
    """Offer the side that all lines agree on; a page's reader wants a label for it."""
    if any(one.field == "laterality" for one in offers.found):
        return
    named = set().union(*(sides(line) for line in lines))
    if len(named) == 1:
        line = next(line for line in lines if sides(line))
        offers.say("laterality", named.pop(), Said(line, said.place), strength=GUESSED)


def warn_of_orders(offers: Offers, said: Said) -> None:
    """Warn people of a text that addresses a computer program; it is data and nothing else."""
    if speaks_to_machines(" ".join(lines_of(said.text))):
        offers.warnings.append(
            f"{said.place} holds words meant for a computer program; they were not followed."
        )
