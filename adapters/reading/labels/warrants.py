"""What a label warrants: that a value is its field's, whole, and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.label_text import in_prose
from adapters.reading.labels.meant import EITHER
from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.units import is_between_numbers
from adapters.reading.layout.layout import Box, Run, View, Word, gap_groups
from adapters.reading.prose.operations import is_told_whole
from adapters.reading.values.candidates import LABELLED, Candidate, Doubt
from adapters.reading.values.health_plans import is_plan, named
from adapters.reading.values.payer_words import (
    ends_like_a_payer,
    is_on_file,
    sounds_like_a_payer,
)
from adapters.reading.values.people import CREDENTIALS

_FREE = frozenset({"precautions", "surgery"})
_WORDED = frozenset(
    [
        "payer_name",
        "plan_name",
        "secondary_payer_name",
        "referring_organization",
        "patient_street",
        "patient_city",
    ]
)
_OF_ONE_LINE = frozenset({"payer_name", "plan_name", "secondary_payer_name"})
_SAYS_AGE = re.compile(r"(?i)(?:born|dob|d\.o\.b\.?|aged?)\b")
_NAMES = frozenset({"patient_name", "referring_name", "adjuster"})
_PAYERS = frozenset({"payer_name", "secondary_payer_name"})
_COURSE = frozenset({"visits_requested", "frequency_per_week", "duration_weeks"})
_TYPED = frozenset(
    [
        "date_of_birth",
        "order_date",
        "onset_date",
        "injury_date",
        "surgery_date",
        "member_id",
        "group_number",
        "claim_number",
        "referring_npi",
    ]
)
_MEANS_NOTHING = re.compile(
    r"\W*(?:on|or|about|approx\w*|around|circa|since|is|was|are|no|nr|num|number|id|code|for|up|to|"
    r"x|total|of|a|the|per|and|plus|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\W*",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?i)\W*(?:past|prior|previous|ps[hx]+)\b")
_HISTORY = re.compile(r"(?i)\b(?:history|hx)\b")
_OLD = re.compile(r"(?<![\d/.-])(?<!\d, )(?<!\d )(?:19|20)\d\d\b|[a-z]\.\s+[A-Z]")
"""A bare year, or the end of a sentence before another one."""
_THROUGH = re.compile(
    r"(?i)(?:(?:through|under|on|the|his|her|their|own|student'?s?|patient'?s?)\s)*"
    r"(?:(?:parent|mother|father|mom|dad|spouse|husband|wife|partner|family|employer|school|work)"
    r"\W{0,2}s?\s){1,2}(?:(?:health|medical|group)\s)?(?:plan|insurance|policy|coverage)"
)
"""Through whom somebody is insured, which names no payer: `parent's plan`."""
_CLOSED = re.compile(r"[,;.|/)(:\u2013-]$")
_OPENS = re.compile(r"^[(|/\u2022\u00b7\u2013-]|^\d")
_SAYS_NUMBER = frozenset({"", "NO", "ID", "MEMBER", "POLICY", "SUBSCRIBER", "NUMBER"})
_NUMBER = re.compile(r"(?=(?:[A-Z-]*\d){5})[A-Z0-9-]+")
_BULLET = re.compile(r"^(?:[-\u2022\u00b7*\u2013>]|\d{1,2}[.)]|[a-z][.)])$|^[\u2022\u00b7]")
_NO_PLAN = re.compile(
    r"\b(?:therap\w*|treat\w*|week\w*|times?|visits?|exercis\w*|evaluat\w*|follow|return|pain|"
    r"continue|refer\w*|x\d|\d+x)\b|[.;!?]\s|^(?:rel(?:ation(?:ship)?)?|self|spouse|child)\W*$",
    re.IGNORECASE,
)
TIGHT, EDGE, HANGING, SAME = 1.2, 18.0, 20.0, 6.0
NEXT_LINE, WIDE_LINE = 1.0, 0.6
PLAN_WORDS = 4
"""Words of the name of a plan that follows its payer's."""


def label_doubt(page: View, spots: Sequence[Spot], spot: Spot, one: Candidate) -> Doubt:
    """Why a value beside or under a label may not be what the label announces."""
    if not spot.sure and not _tells_itself(one):
        return "subject"
    if one.field == "surgery" and _lists_a_history(page, spot, str(one.value)):
        return "subject"
    if one.strength < LABELLED and spot.label.role != "date":
        return "position"
    either = spot.words.squeezed in EITHER and one.field == "plan_name"
    if either and sounds_like_a_payer(str(one.value)):
        return "shape"
    return _doubt_of_shape(one) or _doubt_of_place(page, spot, one) or _cut(page, spots, spot, one)


def _lists_a_history(page: View, spot: Spot, text: str) -> bool:
    """Whether a label for past operations lists such as a bare year or several sentences tell of.

    `Surgical history:` alone is also how forms ask for the one that therapy follows.
    """
    before = [word for word in page.rows[spot.row].words if word.x1 <= spot.x0 + 1][-1:]
    past = any(_PAST.match(text) for text in (*(one.text for one in before), spot.words.text))
    return past or (_HISTORY.search(spot.words.text) is not None and _OLD.search(text) is not None)


def _tells_itself(one: Candidate) -> bool:
    """Whether a known plan or payer stands there, which tells what its label means."""
    text = str(one.value)
    if one.field == "plan_name":
        return is_plan(text)
    known = named(text) if one.field in _PAYERS else None
    return known is not None and known.plan_at is None and known.itself


def _doubt_of_shape(one: Candidate) -> Doubt:
    """Whether a text does not look like what it is offered as."""
    text = str(one.value)
    if one.field in _PAYERS and _THROUGH.fullmatch(text):
        return "shape"
    if one.field in _PAYERS and not (sounds_like_a_payer(text) or is_on_file(text)):
        return "shape"
    if one.field == "plan_name" and _NO_PLAN.search(text):
        return "shape"
    return ""


def _doubt_of_place(page: View, spot: Spot, one: Candidate) -> Doubt:
    """Whether something stands between a label and a typed value, or the value is another's."""
    if one.field in _TYPED and _is_behind_words(page, spot, one):
        return "position"
    if one.field in _COURSE and is_between_numbers(page, spot, one):
        return "position"
    return ""


def _cut(page: View, spots: Sequence[Spot], spot: Spot, one: Candidate) -> Doubt:
    """Whether a text may go on beyond what was taken of it; no operation does behind its day."""
    row, last = _line_of(page, one.box)
    if one.field == "surgery" and row is not None and last is not None:
        behind = " ".join(word.text for word in row.words[row.words.index(last) + 1 :])
        if is_told_whole(str(one.value), last.text, behind):
            return ""
    if one.field in _WORDED | _NAMES and _goes_on(page, spots, spot, one):
        return "cut"
    if one.field in _OF_ONE_LINE and _wraps(page, spots, one):
        return "cut"
    if one.field in _FREE and not _is_closed(page, spots, spot, one):
        return "cut"
    return ""


def _goes_on(page: View, spots: Sequence[Spot], spot: Spot, one: Candidate) -> bool:
    """Whether words follow a value closely that nothing parts from it."""
    row, last = _line_of(page, one.box)
    if row is None or last is None or one.box is None or _CLOSED.search(last.text):
        return False
    after = next((word for word in row.words if word.x0 >= one.box[2] - 1), None)
    if after is None or after.x0 - last.x1 > TIGHT * max(last.height, 6.0):
        return False
    if one.field in _PAYERS and (
        _is_numbered(row, after, str(one.value)) or _is_before_plan(row, after, str(one.value))
    ):
        return False
    own = [other for other in spots if after in other.words.words or _starts(other, after)]
    if one.field not in _PAYERS and any(other.colon for other in own):
        return False
    label = bool(own)
    heads = (other.x0 for other in spots if other.row == spot.row)
    if row is not page.rows[spot.row] and any(abs(x0 - after.x0) < SAME for x0 in heads):
        return False
    if one.field in _NAMES:
        told = after.text.strip(",.;()").upper().removesuffix("-C") in CREDENTIALS
        return not (label or told or _OPENS.match(after.text) or _SAYS_AGE.match(after.text))
    return not _OPENS.match(after.text) or label


def _is_numbered(row: Run, after: Word, payer: str) -> bool:
    """Whether a payer's number follows its whole name: `Fed BCBS   ID R35115613`."""
    if _NUMBER.fullmatch(after.text):
        return True
    texts = (word.text.strip(":#.").upper() for word in row.words[row.words.index(after) :])
    number = next((text for text in texts if text not in _SAYS_NUMBER), "")
    return _NUMBER.fullmatch(number) is not None and ends_like_a_payer(payer)


def _is_before_plan(row: Run, after: Word, payer: str) -> bool:
    """Whether a known plan of it follows a payer's name: `Florida Blue BlueOptions ID# XJB5`."""
    behind = row.words[row.words.index(after) :][:PLAN_WORDS]
    for many in range(1, len(behind) + 1):
        known = named(" ".join([payer, *(word.text for word in behind[:many])]))
        if known is not None and known.payer_end == len(payer) and known.plan_at is not None:
            return True
    return False


def _is_behind_words(page: View, spot: Spot, one: Candidate) -> bool:
    """Whether words that may be a label of their own stand between a label and a typed value."""
    if one.box is None or spot.beside is None or spot.beside.words[0].x0 > one.box[0]:
        return False
    if spot.label.role == "payer" or "+" in spot.label.role:
        return False
    box = one.box
    between = (
        word
        for word in page.rows[spot.row].words
        if spot.words.words[-1].x1 - 1 <= word.x0 and word.x1 <= box[0] + 1
    )
    return any(
        any(map(str.isalpha, word.text))
        and not any(map(str.isdigit, word.text))
        and not _MEANS_NOTHING.fullmatch(word.text)
        for word in between
    )


def _starts(spot: Spot, word: Word) -> bool:
    first = spot.words.words[0]
    return abs(first.x0 - word.x0) < 1 and abs(first.y0 - word.y0) < 1


def _wraps(page: View, spots: Sequence[Spot], one: Candidate) -> bool:
    """Whether the next line begins close below a name that ends where lines usually end."""
    row, last = _line_of(page, one.box)
    if row is None or last is None or one.box is None:
        return False
    after = next((other for other in page.rows if other.words[0].y0 > row.words[0].y0 + 2), None)
    if after is None or any(page.rows[spot.row] is after for spot in spots):
        return False
    height = max(last.height, 6.0)
    for group in gap_groups(after, 2.2 * height):
        first = group.words[0]
        if one.field in _PAYERS and is_plan(group.text):
            continue
        under = abs(first.x0 - one.box[0]) < SAME and first.y0 - one.box[3] < WIDE_LINE * height
        if under and not _is_another(group, spots) and not any(map(str.isdigit, group.text)):
            return True
    return False


def _line_of(page: View, box: Box | None) -> tuple[Run | None, Word | None]:
    """The row in which a value ends, and the last of its words there."""
    if box is None:
        return None, None
    for row in reversed(page.rows):
        if row.bottom < box[1] - 1 or row.top > box[3] + 1:
            continue
        inside = [word for word in row.words if _inside(word, box)]
        if inside:
            return row, inside[-1]
    return None, None


def _inside(word: Word, box: Box) -> bool:
    return box[0] - 1 <= (word.x0 + word.x1) / 2 <= box[2] + 1 and (
        box[1] - 1 <= word.middle <= box[3] + 1
    )


def is_enclosed(page: View, spots: Sequence[Spot], spot: Spot, box: Box | None) -> bool:
    """Whether a text of several words ends where its cell ends, for all that can be seen."""
    row, last = _line_of(page, box)
    if box is None or row is None or last is None:
        return False
    if in_prose(spot, page) and not last.text.endswith("."):
        return False
    return not _runs_on(page, spots, spot, row, box) and not _stray_above(page, spots, spot, box)


def _is_closed(page: View, spots: Sequence[Spot], spot: Spot, one: Candidate) -> bool:
    return is_enclosed(page, spots, spot, one.box) and not _goes_on(page, spots, spot, one)


def _runs_on(page: View, spots: Sequence[Spot], spot: Spot, row: Run, box: Box) -> bool:
    """Whether the next line may still belong to a text."""
    after = next((other for other in page.rows if other.words[0].y0 > row.words[0].y0 + 2), None)
    if after is None:
        return False
    bottom = box[3]
    height = max(page.line_height, 6.0)
    cells = gap_groups(after, 2.2 * height)
    if _is_row_of_table(page, cells, spot, box):
        return False
    for group in cells:
        first = group.words[0]
        if first.y0 - bottom > NEXT_LINE * height:
            continue
        across = min(group.words[-1].x1, max(box[2], box[0] + 150)) - max(
            first.x0, min(spot.x0, box[0])
        )
        if across <= 0 or _is_another(group, spots):
            continue
        return True
    return False


def _is_row_of_table(page: View, cells: Sequence[Run], spot: Spot, box: Box) -> bool:
    """Whether a line has, like this one, words in the column of labels and in that of values."""
    if box[0] - spot.x0 < HANGING:
        return False
    own = gap_groups(page.rows[spot.row], 2.2 * max(page.line_height, 6.0))
    label = next((cell for cell in own if spot.words.words[0].x0 <= cell.words[-1].x1), None)
    end = spot.words.words[-1].x1
    own_edges = (label.words[0].x0 if label is not None else spot.x0, end)
    behind = (cell for cell in cells if cell.words[0].x0 > end)
    return any(_aligned(cell, own_edges) for cell in cells) and any(
        _aligned(cell, (box[0], box[2])) for cell in behind
    )


def _aligned(cell: Run, edges: tuple[float, float]) -> bool:
    """Whether a cell begins or ends where another does."""
    return min(abs(cell.words[0].x0 - edges[0]), abs(cell.words[-1].x1 - edges[1])) < SAME


def _is_another(group: Run, spots: Sequence[Spot]) -> bool:
    """Whether a line begins something else: a label, an item, a heading with a colon."""
    first = group.words[0]
    if any(_starts(spot, first) for spot in spots) or _BULLET.match(first.text):
        return True
    head = group.text.partition(":")[0]
    return ":" in group.text and len(head.split()) <= 4


def _stray_above(page: View, spots: Sequence[Spot], spot: Spot, box: Box) -> bool:
    """Whether a text took in lines that begin something else at the label's own edge."""
    rows = [
        row
        for row in page.rows
        if box[1] - 1 < row.words[0].middle < box[3] + 1 and row is not page.rows[spot.row]
    ]
    hangs = box[0] - spot.x0 > HANGING
    for row in rows:
        if hangs and row.words[0].x0 < box[0] - EDGE and _between(row, spot, box):
            return True
        if any(other.row < len(page.rows) and page.rows[other.row] is row for other in spots):
            continue
        if not hangs and spot.top < row.words[0].y0 and spot.bottom > box[1]:
            return True
    return False


def _between(row: Run, spot: Spot, box: Box) -> bool:
    """Whether a line has words of its own in the column of the label."""
    return any(spot.x0 - EDGE <= word.x0 and word.x1 <= box[0] for word in row.words)
