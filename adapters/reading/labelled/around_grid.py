"""What stands around a grid of treatments' check boxes and is beside none of them.

A heading over a column of boxes names no treatment (`Splinting and ADL`); what is written under a
caption for more is asked for (`Other orders` over `Endurance training`); and a treatment that
stands by itself, beside no box and under no caption that anybody knows, may be one that the list
lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from adapters.reading.labelled.ticks import FEWEST_IN_LIST, Tick
from adapters.reading.labels.finding import Spot
from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.layout.layout import Box, Run, View, gap_groups
from adapters.reading.values.candidates import Candidate, open_end
from adapters.reading.values.treatment_words import EVALUATE, is_treatment

MORE = re.compile(
    r"(?i)\W*(?:(?:any )?other|additional|add'?l|further|supplemental)\b[\s/]*"
    r"(?:(?:pt|therapy|therapeutic|treatment|rehab|specific|special)[\s/]+)?"
    r"(?:(?:orders?|treatments?|therap(?:y|ies)|services?|modalit(?:y|ies)|exercises?|"
    r"interventions?|procedures?|requests?|instructions?|techniques?|needs?)[\s/&]*){0,2}"
    r"(?:\(?(?:please )?(?:specify|describe|list|explain|write in)\)?)?\s*:?\s*|"
    r"(?i:\W*(?:please )?(?:specify|write in)(?: other)?\s*:?\s*)"
)
"""How a form asks for what it does not offer, without a word of anything else."""
_BY_COMMA = re.compile(r"[^,;]+")
APART, REACH, EDGE, OVER, BESIDE, UNDER = 1.6, 1.3, 14.0, 2.6, 160.0, 6.0
"""Between cells, in lines; how far a caption stands over what is written, in lines, and how far
aside, in points; how far a heading stands over its boxes; how far behind a caption
one may write; and how far under a grid what is filled in may belong to it, in lines."""


def without_heads(
    page: View, offered: Iterable[Candidate], ticks: Sequence[Tick]
) -> Iterator[Candidate]:
    """What sentences offer, without treatments in the heading over a column of boxes."""
    heads = [cell.box() for cell in _cells(page) if _is_head(page, cell, ticks)]
    for one in offered:
        told = one.field == "treatments" and one.origin == "prose" and one.box is not None
        if not told or not any(_lies_in(one.box, head) for head in heads):
            yield one


def written_in_cells(page: View, ticks: Sequence[Tick]) -> Iterator[Candidate]:
    """Treatments under or beside a caption for more, on a page with a grid of them."""
    if not _has_grid(ticks):
        return
    cells = list(_cells(page))
    for caption in cells:
        if MORE.fullmatch(caption.text) is None or _is_boxed(caption, ticks):
            continue
        written = next((one for one in cells if _answers(page, caption, one)), None)
        if written is not None and not _is_boxed(written, ticks):
            yield from _named(page, written)


def left_over(
    page: View, ticks: Sequence[Tick], spots: Sequence[Spot], offered: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Say that the list may lack what stands by itself beside no box and in nobody's value."""
    if not _has_grid(ticks):
        return
    taken = [one.box for one in offered if one.box is not None]
    labels = {id(word) for spot in spots for word in spot.words.words}
    for cell in _filled_in(page, ticks):
        text = cell.text.strip(" .,;:")
        if not is_treatment(text) or EVALUATE.fullmatch(text) or cell.text.rstrip()[-1] == ":":
            continue
        known = any(_lies_in(cell.box(), box) or _lies_in(box, cell.box()) for box in taken)
        known = known or any(id(word) in labels for word in cell.words)
        if not (known or _is_boxed(cell, ticks) or _is_head(page, cell, ticks)):
            yield open_end("treatments", page, cell.box())


def _filled_in(page: View, ticks: Sequence[Tick]) -> Iterator[Run]:
    """The cells in or under the grid that are set in other letters than the words of its boxes."""
    grid = [tick for tick in ticks if is_treatment(tick.words.text)]
    top, printed = min(tick.box[1] for tick in grid), grid[0].words.words[0]
    bottom = max(tick.box[3] for tick in grid) + UNDER * page.line_height
    for cell in _cells(page):
        other = all(in_another_font(printed, word) and not word.bold for word in cell.words)
        if top < cell.words[0].middle < bottom and other:
            yield cell


def _cells(page: View) -> Iterator[Run]:
    for row in page.rows:
        yield from gap_groups(row, APART * page.line_height)


def _has_grid(ticks: Sequence[Tick]) -> bool:
    return sum(is_treatment(tick.words.text) for tick in ticks) >= FEWEST_IN_LIST


def _is_head(page: View, cell: Run, ticks: Sequence[Tick]) -> bool:
    """Whether two boxes or more stand under a cell at its edge, the first of them right below."""
    if _is_boxed(cell, ticks):
        return False
    under = [
        tick.box[1] - cell.bottom
        for tick in ticks
        if abs(tick.box[0] - cell.words[0].x0) < EDGE and tick.box[1] > cell.bottom - 2
    ]
    return len(under) > 1 and min(under) < OVER * page.line_height


def _is_boxed(cell: Run, ticks: Sequence[Tick]) -> bool:
    words = {id(word) for tick in ticks for word in tick.words.words}
    level = (cell.top + cell.bottom) / 2
    beside = any(
        tick.box[1] < level < tick.box[3] and tick.box[0] <= cell.words[0].x0 <= tick.box[2]
        for tick in ticks
    )
    return beside or any(id(word) in words for word in cell.words)


def _answers(page: View, caption: Run, cell: Run) -> bool:
    """Whether a cell stands right under a caption, or behind it in its line."""
    first, last = caption.words[0], caption.words[-1]
    if cell is caption:
        return False
    down, behind = cell.top - caption.bottom, cell.words[0].x0 - last.x1
    level = abs(cell.words[0].middle - first.middle) < first.height / 2
    under = -1 <= down < REACH * page.line_height and abs(cell.words[0].x0 - first.x0) < EDGE
    return under or (level and 0 < behind < BESIDE)


def _named(page: View, cell: Run) -> Iterator[Candidate]:
    """The elements of what is written, where each of them is a treatment."""
    parts = [cell.part(*piece.span()) for piece in _BY_COMMA.finditer(cell.text)]
    texts = [part.text.strip(" .,;_") for part in parts]
    if not texts or not all(map(is_treatment, texts)) or any(map(EVALUATE.fullmatch, texts)):
        return
    for part, text in zip(parts, texts, strict=True):
        yield Candidate("treatments", text, page.page, part.box(), part.text, part.confidence)


def _lies_in(box: Box | None, outer: Box | None) -> bool:
    if box is None or outer is None:
        return False
    across = outer[0] - 1 <= box[0] and box[2] <= outer[2] + 1
    return across and outer[1] < (box[1] + box[3]) / 2 < outer[3]
