"""The day of an order without a label: alone on a line, beside the title, beside the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.layout.stamps import is_stamped
from adapters.reading.prose.prose import is_letter
from adapters.reading.prose.signers import CLOSING
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    standing,
)
from adapters.reading.values.dates import find_dates
from adapters.reading.wordings.signing import ESIGNED

TOP, SIGNED = 0.4, 110.0
"""How far down a page a letter's day stands, and how far under its closing the writer signs."""
_SIGNED_ON = re.compile(r"(?i)\W*(?:date[d:]?|signed(?: on)?|on)?\s*:?\s*")
_PLACE_BEFORE = re.compile(r"[A-Z][\w .'-]{2,30},\s*[A-Z]{2}\.?,?\s*|(?i:date[d:]?)\s*:?\s*")
_ON = re.compile(r"(?i)\b(?:on|dated?)\b\W*$")
_DAY_CAPTION = re.compile(
    r"(?i)\W*(?:date(?: signed| of signature)?|sign(?:ed|ature) (?:on|date)|signed(?: date)?)\W*"
)
_SIGNATURE = re.compile(r"(?i)\bsignature\b(?! (?:on|date))")
"""What stands under the line on which an order is signed, and under that one's day."""
_OTHER_DAYS = frozenset({"dob", "onset", "injury", "surgery_date"})
"""What labels ask for whose answer is a day, and no order's."""
_MAIL = re.compile(r"(?i)\W*(from|to|cc|subject|sent|date)\s*:")
_TITLE_BEFORE = re.compile(
    r"(?i)(?!.*\b(?:next|last|first|return|prior|previous|follow|up|scheduled|end|start)\b)"
    r"(?:[A-Z]+ ){0,4}(?:visit|note|encounter|consultation|order|referral|prescription)"
    r"(?: (?:for|to) (?:[A-Z]+ ){0,2}(?:therapy|pt|rehab\w*))?"
    r"\s*[:,\u2013-]?\s*(?:(?:of|on|from|dated)\s*)?"
)
"""What a page calls itself right before its day: `Progress Note 11/06/2026`."""


def lone_date(page: View, setting: Setting, spots: Sequence[Spot] = ()) -> Iterator[Candidate]:
    """A date alone on a line near the top dates a letter; the day of something else is none."""
    doubt: Doubt = "" if is_letter(page) else "position"
    others = (one.beside for one in spots if one.label.role in _OTHER_DAYS)
    answers = {id(word) for run in others if run is not None for word in run.words}
    for row in page.rows:
        if row.top > TOP * page.height:
            continue
        titled = _titled(page, row, setting)
        if titled is not None:
            yield titled
            return
        for group in gap_groups(row, 2.6 * page.line_height):
            found = find_dates(group.text, setting.today.year + 1)
            if len(found) == 1 and _dates_letter(group.text, found[0].start, found[0].end):
                if len(row.text) > len(group.text) + 40 or is_stamped(page, group):
                    continue
                if any(id(word) in answers for word in group.words):
                    continue
                value = found[0].value.isoformat()
                yield standing("order_date", value, page, group, GUESSED, doubt)
                return


def _titled(page: View, row: Run, setting: Setting) -> Candidate | None:
    """The day in the line of a page's title, as in `Progress Note 11/06/2026`."""
    found = find_dates(row.text, setting.today.year + 1)
    if len(found) != 1 or found[0].end < len(row.text) - 1 or is_stamped(page, row):
        return None
    if _TITLE_BEFORE.fullmatch(row.text, 0, found[0].start) is None:
        return None
    part = row.part(found[0].start, found[0].end)
    return standing("order_date", found[0].value.isoformat(), page, part, GUESSED)


def _dates_letter(text: str, start: int, end: int) -> bool:
    """Whether a line is a date alone, or a place and a date."""
    place = _PLACE_BEFORE.fullmatch(text, 0, start)
    return len(text.strip()) - (end - start) <= 2 or (place is not None and end >= len(text) - 1)


def message_date(page: View, setting: Setting) -> Iterator[Candidate]:
    """The day on which a printed message was sent, which dates what it asks for and not for sure.

    Its head is that of mail: `From:`, `To:` and `Subject:` stand by `Sent:`.
    """
    told = [(row, found[1].lower()) for row in page.rows if (found := _MAIL.match(row.text))]
    if not {"from", "to", "subject"} <= {name for _, name in told}:
        return
    for row, name in told:
        days = find_dates(row.text, setting.today.year + 1) if name in {"sent", "date"} else []
        if len(days) == 1:
            part = row.part(days[0].start, days[0].end)
            value = days[0].value.isoformat()
            yield standing("order_date", value, page, part, GUESSED, "position")
            return


def signing_date(page: View, setting: Setting) -> Iterator[Candidate]:
    """The day on which an order was signed electronically, where nothing else dates it."""
    for row in page.rows:
        found = find_dates(row.text, setting.today.year + 1)
        signed = ESIGNED.search(row.text)
        if signed is not None and len(found) == 1 and found[0].start > signed.start():
            part = row.part(found[0].start, found[0].end)
            yield standing("order_date", found[0].value.isoformat(), page, part, UNLABELLED)
            return


def below_closing(page: View, setting: Setting) -> Iterator[Candidate]:
    """A day alone on a line of the block in which a letter is signed, where nothing else dates it.

    What stands there is the writer's: name, degree, specialty, numbers, and the day.
    """
    closed = next((row for row in page.rows if CLOSING.match(row)), None)
    if closed is None:
        return
    block = (row for row in page.rows if 0 < row.top - closed.bottom < SIGNED)
    days = [
        (cell, found[0])
        for row in block
        for cell in gap_groups(row, 2.6 * page.line_height)
        if len(found := find_dates(cell.text, setting.today.year + 1)) == 1
        and _SIGNED_ON.fullmatch(cell.text, 0, found[0].start) is not None
        and found[0].end >= len(cell.text.rstrip(" ."))
        and not is_stamped(page, cell)
    ]
    if len(days) == 1:
        cell, day = days[0]
        part = cell.part(day.start, day.end)
        yield standing("order_date", day.value.isoformat(), page, part, UNLABELLED)


def beside_signature(page: View, spots: Sequence[Spot], setting: Setting) -> Iterator[Candidate]:
    """The day in the line of who signed the order: `Signed ...  On: 9/4/2026`."""
    for spot in spots:
        if spot.label.role != "signature" or spot.owner not in {"order", "referrer"}:
            continue
        row = page.rows[spot.row]
        for found in find_dates(row.text, setting.today.year + 1):
            part = row.part(found.start, found.end)
            behind = part.words[0].x0 > spot.words.words[-1].x1
            if behind and _ON.search(row.text, 0, found.start):
                yield standing("order_date", found.value.isoformat(), page, part, UNLABELLED)


def over_caption(page: View, setting: Setting) -> Iterator[Candidate]:
    """The day right above its caption in the line under a signature: `Signature   Date Signed`."""
    for index, row in enumerate(page.rows[1:], start=1):
        cells = gap_groups(row, 2.6 * page.line_height)
        captions = [cell for cell in cells if _DAY_CAPTION.fullmatch(cell.text)]
        if len(captions) != 1 or not any(_SIGNATURE.search(cell.text) for cell in cells):
            continue
        for cell in gap_groups(page.rows[index - 1], 2.6 * page.line_height):
            days = find_dates(cell.text, setting.today.year + 1)
            alone = len(days) == 1 and days[0].end - days[0].start >= len(cell.text.strip(" ."))
            if alone and _is_right_above(page, cell, captions[0]):
                value = days[0].value.isoformat()
                yield standing("order_date", value, page, cell, UNLABELLED)
                return


def _is_right_above(page: View, cell: Run, caption: Run) -> bool:
    beside = cell.words[0].x0 < caption.words[-1].x1 and caption.words[0].x0 < cell.words[-1].x1
    return beside and caption.top - cell.bottom < page.line_height
