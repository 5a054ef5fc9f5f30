"""Checked boxes that nothing was made of: a treatment among treatments, or a gap in the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from adapters.reading.labelled.around_grid import MORE
from adapters.reading.labelled.ticks import (
    CODE,
    FEWEST_IN_LIST,
    OTHER,
    OTHER_ALONE,
    Tick,
    is_of_imaging,
)
from adapters.reading.labels.finding import Spot, like_a_label
from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.layout.layout import Box, Run, View, gap_groups
from adapters.reading.values.body_parts import is_a_part
from adapters.reading.values.candidates import Candidate, Doubt, open_end
from adapters.reading.values.treatment_words import DISCIPLINE, is_treatment
from adapters.reading.values.vocabulary import put_right

_BY_COMMA = re.compile(r"[^,;]+")
_NAMED = re.compile(r"[A-Za-z][A-Za-z /&-]{2,24}:\s*")
"""What a line for more is called further, as in `Other / Comments:`."""
_BESIDES = re.compile(r"(?i)\W*(?:also|additional(?:ly)?|besides|plus|add)\b[\s:_]*")
GRID_STEPS, LEVEL, MOST_WORDS = 4.0, 3.0, 5
_NO_TREATMENT = re.compile(r"(?i)^\W*(?:no|none|n/a|yes|i|\d+)\b|\d{3}|^\W*[a-z]\W*$|^\W*both\W*$")
_REQUEST = re.compile(
    r"(?i)(?:new|initial|additional|continued|continuing|continuation|renewal|renewed)"
    r"(?: (?:of )?(?:referral|order|request|patient|visits?|therapy|authorization|episode))?"
)
"""What kind of request a form is: `[x] New referral  [ ] Additional visits`."""
_SAYS_MORE = re.compile(
    r"(?i)\b(?:at|by|within|before|after|if|our|us|me|is|are|was|will|has|had|hours?|days?|hurt|"
    r"injur\w*|accident|auto|job|please|call|fax|see|send|copy|copies|report|notes?|notify|schedul\w*|"
    r"urgent|routine|asap|interpreter|patient|insurance|claim|needed|required|attached|enclosed|"
    r"related|consult\w*|md|do|np|pa|dpm|npi|due|yes)\b|\d{2}"
)
"""Words of an answer, a person or a remark; the names of treatments do without them."""


def from_unexplained(
    page: View, ticks: Sequence[Tick], spots: Sequence[Spot], offered: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Offer checked boxes of a grid of treatments; of any other, say that the list may lack it."""
    told = {one.box for one in offered}
    listed = [tick for tick in ticks if put_right(tick.words.text)[1]]
    grid = _of_one_grid(ticks, listed)
    alike = [tick for tick in ticks if tick in listed or is_treatment(tick.words.text)]
    yield from _written_in(page, alike)
    yield from _typed_in(page, ticks, listed)
    for tick in ticks:
        text = tick.words.text.strip(" .,:;")
        if OTHER_ALONE.match(text) or DISCIPLINE.fullmatch(text) or _REQUEST.fullmatch(text):
            continue
        if tick.state != "checked" or tick.box in told or _NO_TREATMENT.search(text):
            continue
        if is_a_part(text) or CODE.search(text) or is_of_imaging(tick, ticks):
            continue
        named = id(tick) in grid and is_treatment(text)
        if (_is_answer(tick, spots) and not named) or not any(map(str.isalpha, text)):
            continue
        if id(tick) in grid:
            sure = tick.words.confidence
            doubt: Doubt = "shape" if _SAYS_MORE.search(text) else ""
            yield Candidate(
                "treatments",
                text,
                page.page,
                tick.box,
                tick.words.text,
                sure,
                doubt=doubt,
                marked=True,
            )
        else:
            yield open_end("treatments", page, tick.box)


def outside_grid(offered: Iterable[Candidate], in_grid: Sequence[Candidate]) -> Iterator[Candidate]:
    """What sentences offer, without parts of a treatment that a line of the grid holds whole."""
    whole = [one.box for one in in_grid if one.field == "treatments" and one.value is not None]
    for one in offered:
        told = one.field == "treatments" and one.origin == "prose" and one.value is not None
        if not told or not any(_lies_in(one.box, box) for box in whole):
            yield one


def _lies_in(box: Box | None, outer: Box | None) -> bool:
    if box is None or outer is None:
        return False
    across = outer[0] - 1 <= box[0] and box[2] <= outer[2] + 1
    return across and outer[1] < (box[1] + box[3]) / 2 < outer[3]


def _written_in(page: View, listed: Sequence[Tick]) -> Iterator[Candidate]:
    """What is written behind `Other:` in or under a grid of treatments, piece by piece."""
    if len(listed) < FEWEST_IN_LIST:
        return
    top = min(tick.box[1] for tick in listed)
    bottom = max(tick.box[3] for tick in listed) + GRID_STEPS * page.line_height
    for row in page.rows:
        if not top < row.words[0].middle < bottom:
            continue
        for cell in gap_groups(row, 2.2 * page.line_height):
            if MORE.fullmatch(cell.text) is not None:
                continue
            begin = OTHER.search(cell.text) or OTHER_ALONE.match(cell.text) or _adds(cell.text)
            if begin is not None:
                named = _NAMED.match(cell.text, begin.end())
                yield from _pieces_of(page, cell, (named or begin).end())


def _adds(text: str) -> re.Match[str] | None:
    """The word before treatments that are asked for besides: `Also  Endurance training`."""
    begin = _BESIDES.match(text)
    more = _BY_COMMA.findall(text, begin.end()) if begin is not None else []
    return begin if more and all(map(is_treatment, more)) else None


def _typed_in(page: View, ticks: Sequence[Tick], listed: Sequence[Tick]) -> Iterator[Candidate]:
    """Treatments typed on lines of a grid in other letters than those of its printed boxes."""
    if not page.certain or len(listed) < FEWEST_IN_LIST:
        return
    printed = listed[0].words.words[0]
    levels = [(tick.box[1] + tick.box[3]) / 2 for tick in listed]
    boxed = {id(word) for tick in ticks for word in tick.words.words}
    for row in page.rows:
        if not any(abs(row.words[0].middle - level) < LEVEL for level in levels):
            continue
        for cell in gap_groups(row, 1.6 * page.line_height):
            typed = all(id(word) not in boxed and in_another_font(printed, word)
                        for word in cell.words)  # fmt: skip
            if typed and is_treatment(cell.text) and not like_a_label(cell.text):
                sure = cell.confidence
                yield Candidate("treatments", cell.text, page.page, cell.box(), cell.text, sure)


def _pieces_of(page: View, cell: Run, begin: int) -> Iterator[Candidate]:
    written = cell.part(begin)
    for piece in _BY_COMMA.finditer(written.text):
        part = written.part(*piece.span())
        text = part.text.strip(" .,;_")
        if not any(map(str.isalpha, text)):
            continue
        odd = _SAYS_MORE.search(text) or len(text.split()) > MOST_WORDS
        doubt: Doubt = "shape" if odd else ""
        yield Candidate(
            "treatments", text, page.page, part.box(), part.text, part.confidence, doubt=doubt
        )


def _is_answer(tick: Tick, spots: Sequence[Spot]) -> bool:
    """Whether a label in the line of a box asks for something else."""
    middle = (tick.box[1] + tick.box[3]) / 2
    return any(
        spot.top - LEVEL < middle < spot.bottom + LEVEL
        and spot.x0 < tick.box[0]
        and spot.label.role != "treatments"
        for spot in spots
    )


def _of_one_grid(ticks: Sequence[Tick], listed: Sequence[Tick]) -> set[int]:
    """The boxes that hang together with those for treatments on file, in lines and columns."""
    found = {id(tick) for tick in listed}
    edge = list(listed)
    while edge:
        known = edge.pop()
        near = [tick for tick in ticks if id(tick) not in found and _beside(known, tick)]
        found |= {id(tick) for tick in near}
        edge += near
    return found


def _beside(one: Tick, other: Tick) -> bool:
    high = max(one.box[3] - one.box[1], 6.0)
    down, across = abs(other.box[1] - one.box[1]), abs(other.box[0] - one.box[0])
    return down < 0.5 * high or (across < 0.5 * high and down < GRID_STEPS * high)
