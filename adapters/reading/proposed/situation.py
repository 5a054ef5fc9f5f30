"""Tells of a value found by its shape what stands around it, as words that can be weighed.

Beside its neighbours (`sureness/neighbours.py`) these are the words of its cell, of the sentence
that leads to it and of the lines over it in its block, and which fields of the paper are known in
its line, in its block and right over or under it: a telephone in a block that begins with the
patient's name is told apart from one under a doctor's, whatever its label says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from adapters.reading.labels.finding import Spot
from adapters.reading.labels.houses import names_therapy
from adapters.reading.labels.owners import ANOTHERS
from adapters.reading.layout.keeping import kept
from adapters.reading.layout.layout import Box, Run, View, gap_groups
from adapters.reading.layout.stamps import is_stamped
from adapters.reading.proposed.shaped import Kind, Shaped, shaped
from adapters.reading.sureness.neighbours import Lines, around, plain
from adapters.reading.values.offices import is_office, names_only_a_kind
from adapters.reading.values.people import read_name

CELL, APART, BLOCK = 2.2, 1.5, 8
"""How wide a blank parts cells and lines of a block, in heights of a line; lines of a block."""
LEADING, TRAILING, FEWEST, OF_A_LINE, OF_A_HEAD = 5, 4, 3, 6, 5
"""How many words are told: before a value and behind it, and of lines over it."""
NEAR_LINES, MOST, ASIDE = 6, 5, 20.0
CHOICES, REACH = 3, 4.0
SHAPES = frozenset({"phone", "date", "home"})
STRANGERS = frozenset({"third", "clinic", "other"})
TOLD = frozenset({"precautions", "surgery"})
"""Fields whose values are sentences: a number in them is a part of what they say."""
NEAR = 40
_BESIDE = re.compile(r"(?i)\b(?:with|by|for|of) (?:his|her|a|an|the)\b[^.;]*$")
_BOXED = re.compile(
    r"(?:[\[(]\s?[xX*\u2713\u2714]?\s?[\])]|[\u2610-\u2612\u25a0\u25a1\u25cb\u25cf]|"
    r"_+[xX\u2713\u2714]?_+)\s?\d{1,2}(?!\d)"
)
"""A number behind a typed box, as one of several: `( ) 8 (x) 12`."""
_REACHED = re.compile(r"(?i)\b(?:can|may) be (?:reached|called)\b")
WORDED = frozenset({"sex", "side", "hurry", "accident"})
Known = tuple[str, Box]
"""A field and where on the page its value stands."""


@dataclass(frozen=True)
class Standing:
    """A value found by its shape, where it stands, and what is told of its place when asked."""

    found: Shaped
    page: int
    box: Box
    raw: str
    tell: Callable[[], frozenset[str]]

    @kept
    def told(self) -> frozenset[str]:
        """What stands around it, as words."""
        return self.tell()


def standing(
    number: int,
    lines: Lines,
    labels: Sequence[Spot],
    known: Sequence[Known],
    pivot: int,
    kinds: Collection[Kind],
) -> Iterator[Standing]:
    """Every value of some kinds that a page's shapes tell, with what stands around it."""
    view = lines.view
    rows = [gap_groups(row, CELL * view.line_height) for row in view.rows]
    places = [
        (index, cell, one)
        for index, row in enumerate(rows)
        for cell in row
        for one in shaped(cell, pivot, kinds)
        if not _is_none(view, row, cell, one)
    ]
    near = [(one.kind, cell.box(one.start, one.end)) for _, cell, one in places]
    shapes = [(kind, box) for kind, box in near if kind in SHAPES and box is not None]
    many, before = Counter(one.kind for _, _, one in places), Counter[Kind]()
    strangers, known_near = list(_given_to_strangers(labels)), _KnownNear(known)
    for (index, cell, one), (_, box) in zip(places, near, strict=True):
        before[one.kind] += 1
        if one.kind not in kinds or box is None or _is_anothers(one, box, cell, strangers):
            continue
        own = known_near.on(box)
        if any(known[at][0] in TOLD for at in own):
            continue
        order = (before[one.kind] - 1, many[one.kind])
        place = _Place(lines, rows, index, cell, box, own, order)
        tell = partial(_told, one, place, labels, shapes, known_near)
        yield Standing(one, number, box, cell.text[one.start : one.end], tell)


@dataclass(frozen=True)
class _Place:
    """Where a value stands: its line and cell, what is known there, and its turn of how many."""

    lines: Lines
    rows: Sequence[Sequence[Run]]
    index: int
    cell: Run
    box: Box
    own: Collection[int]
    order: tuple[int, int]


def _told(
    one: Shaped,
    place: _Place,
    labels: Sequence[Spot],
    shapes: Sequence[tuple[Kind, Box]],
    known: _KnownNear,
) -> frozenset[str]:
    """What is told of a value's place."""
    view, box, cell = place.lines.view, place.box, place.cell
    before, many = place.order
    block = list(_over(view, place.rows, place.index, cell))
    return frozenset(
        [
            *around(place.lines, box, one.value),
            *_of_cell(cell, one, block),
            *_of_block(block),
            *_of_labels(box, place.index, labels, view.line_height),
            *_of_shapes(box, shapes, view.line_height),
            *_beside(box, block, known, place.own),
            f"nkind:{min(many, MOST)}",
            f"ord:{min(before, MOST - 1)}",
            f"last:{before + 1 == many}",
            *([f"val:{one.value}"] if one.kind in WORDED else ()),
            *(_of_title(cell.text) if one.kind == "house" else ()),
        ]
    )


def _of_title(text: str) -> Iterator[str]:
    """What a line that may be a house's name looks like."""
    yield f"office:{is_office(text)}"
    yield f"kind_only:{names_only_a_kind(text)}"
    yield f"therapy:{names_therapy(text)}"
    found = read_name(text)
    if found is not None:
        yield f"person:{found.credentials is not None}"


def _of_labels(box: Box, index: int, labels: Sequence[Spot], height: float) -> Iterator[str]:
    """What the labels before a value in its line and over it ask for; of whom is left open.

    Whose a label is, the rules have said already, and their errors are to be found here.
    """
    line = [one for one in labels if one.row == index and one.words.words[-1].x1 <= box[0] + 2]
    if line:
        yield f"lab:{max(line, key=lambda one: one.x0).label.role}"
    over = [
        one
        for one in labels
        if 0 <= box[1] - one.bottom < REACH * height and abs(one.x0 - box[0]) < ASIDE
    ]
    if over:
        yield f"labup:{max(over, key=lambda one: one.bottom).label.role}"


def _of_shapes(box: Box, shapes: Sequence[tuple[Kind, Box]], height: float) -> Iterator[str]:
    """Which telephones, days and addresses stand in a value's line, right over and under it."""
    for kind, at in shapes:
        if at == box:
            continue
        wide = at[0] < box[2] + ASIDE and at[2] > box[0] - ASIDE
        if box[1] < (at[1] + at[3]) / 2 < box[3]:
            yield f"row:{kind}{'<' if at[2] <= box[0] + 2 else '>'}"
        elif wide and 0 <= at[1] - box[3] + 2 < REACH * height:
            yield f"under:{kind}"
        elif wide and 0 <= box[1] - at[3] + 2 < REACH * height:
            yield f"over:{kind}"


def _is_none(view: View, row: Sequence[Run], cell: Run, one: Shaped) -> bool:
    """Whether what looks like a value is none: one of several to choose from, or a stamp's day."""
    if one.kind == "count":
        return _is_choice(row)
    return one.kind == "date" and is_stamped(view, cell.part(one.start, one.end))


def _given_to_strangers(labels: Sequence[Spot]) -> Iterator[Box]:
    """Where the values of labels stand that ask for somebody else's."""
    for spot in labels:
        if spot.owner in STRANGERS or spot.label.role == "other":
            for run in (spot.beside, *spot.below[:1]):
                if run is not None and run.whole is not None:
                    yield run.whole


def _is_anothers(one: Shaped, box: Box, cell: Run, strangers: Sequence[Box]) -> bool:
    """Whether a label that is understood gives a value to somebody else, or its words do."""
    if one.kind == "house":
        return names_therapy(cell.text)
    lead = cell.text[: one.start]
    if one.kind == "sex" and _BESIDE.search(lead):
        return True
    if one.kind == "phone" and ANOTHERS.search(lead[-NEAR:]):
        return not _REACHED.search(lead)
    return any(_overlaps(at, box) for at in strangers)


def _is_choice(row: Sequence[Run]) -> bool:
    """Whether a line offers numbers to choose from: `Visits / week   1   2   3   4   5`."""
    boxed = sum(len(_BOXED.findall(cell.text)) for cell in row)
    return boxed > 1 or sum(cell.text.strip().isdigit() for cell in row) >= CHOICES


def _over(view: View, rows: Sequence[Sequence[Run]], index: int, cell: Run) -> Iterator[Run]:
    """The cells over one in its block, the nearest first, each close to the last."""
    last = cell
    for above in range(index - 1, max(-1, index - 1 - BLOCK), -1):
        left, right = last.words[0].x0, last.words[-1].x1
        inside = [
            one for one in rows[above] if one.words[0].x0 <= right and left <= one.words[-1].x1
        ]
        if not inside:
            continue
        found = min(inside, key=lambda one: abs(one.words[0].x0 - left))
        if last.words[0].y0 - found.words[0].y1 > APART * view.line_height:
            return
        yield found
        last = found


def _of_cell(cell: Run, one: Shaped, block: Sequence[Run]) -> Iterator[str]:
    """The words that lead to a value, over the end of the line before, and those behind it."""
    before, behind = cell.text[: one.start].split(), cell.text[one.end :].split()[:TRAILING]
    led = before[-LEADING:]
    if len(led) < FEWEST and block:
        led = block[0].text.split()[-(LEADING - 1) :] + led
    words = [plain(word) for word in led][-LEADING:]
    for distance, word in enumerate(reversed(words)):
        yield f"flow{distance}:{word}"
        yield f"flow:{word}"
    if len(words) > 1:
        yield f"flow2:{words[-2]}_{words[-1]}"
    yield from (f"after:{plain(word)}" for word in behind)
    if behind:
        yield f"after0:{plain(behind[0])}"
    whole = [plain(word) for word in cell.text.split()]
    yield from (f"cell:{word}" for word in whole)
    yield f"cell0:{whole[0]}"
    yield f"anothers:{ANOTHERS.search(cell.text) is not None}"


def _of_block(block: Sequence[Run]) -> Iterator[str]:
    for line in block[:NEAR_LINES]:
        yield from (f"blk:{plain(word)}" for word in line.text.split()[:OF_A_LINE])
    if block:
        yield from (f"head:{plain(word)}" for word in block[-1].text.split()[:OF_A_HEAD])
    yield f"blklen:{min(len(block), MOST)}"


def _beside(
    box: Box, block: Sequence[Run], near: _KnownNear, own: Collection[int]
) -> Iterator[str]:
    """Which fields' values stand in a value's line, in its block, over it and under it."""
    known = [(name, at) for index, (name, at) in enumerate(near.known) if index not in own]
    for name, at in known:
        if box[1] < (at[1] + at[3]) / 2 < box[3]:
            yield f"line:{name}{'<' if at[2] <= box[0] + 2 else '>'}"
    for distance, line in enumerate(block[:NEAR_LINES]):
        for index in near.on_line(line):
            if index not in own:
                yield f"inblk:{near.known[index][0]}"
                yield f"inblk{min(distance, 2)}:{near.known[index][0]}"
    column = [(name, at) for name, at in known if at[0] < box[2] + ASIDE and at[2] > box[0] - ASIDE]
    over = [(box[1] - at[3], name) for name, at in column if at[3] <= box[1] + 2]
    under = [(at[1] - box[3], name) for name, at in column if at[1] >= box[3] - 2]
    if over:
        yield f"up:{min(over)[1]}"
    if under:
        yield f"dn:{min(under)[1]}"


class _KnownNear:
    """The known fields of a page; which of them a line holds is found once."""

    def __init__(self, known: Sequence[Known]) -> None:
        self.known = known
        self._lines: dict[int, Collection[int]] = {}

    def on(self, box: Box) -> Collection[int]:
        """Which of the known values, by their number, share a part of a line with a box."""
        left, top, right, bottom = box
        return [
            index
            for index, (_, at) in enumerate(self.known)
            if at[1] < bottom and top < at[3] and at[0] < right and left < at[2]
            if _overlaps(at, box)
        ]

    def on_line(self, line: Run) -> Collection[int]:
        """The same of a line of the page, which is kept as long as this is."""
        if id(line) not in self._lines:
            self._lines[id(line)] = self.on(line.whole) if line.whole is not None else ()
        return self._lines[id(line)]


def _overlaps(one: Box, other: Box) -> bool:
    """Whether two boxes share a part of one line."""
    if one[1] >= other[3] or other[1] >= one[3] or one[0] >= other[2] or other[0] >= one[2]:
        return False
    level = min(one[3], other[3]) - max(one[1], other[1])
    return level > 0.3 * min(one[3] - one[1], other[3] - other[1])


def pages_known(places: Mapping[str, Sequence[tuple[int, Box]]], number: int) -> list[Known]:
    """The fields whose values stand on a page."""
    return [(name, box) for name, boxes in places.items() for page, box in boxes if page == number]
