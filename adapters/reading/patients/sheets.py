"""Tells the next sheet of an order from an order of its own, by what stands at its edges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from adapters.reading.layout.layout import Run
from adapters.reading.layout.page_kinds import page_kind
from adapters.reading.page_reading import Page
from adapters.reading.patients.charts import is_of_a_chart
from adapters.reading.patients.face_sheets import is_face_sheet
from adapters.reading.patients.running_lines import has_own_lines, is_of_same_print
from adapters.reading.patients.spoken_of import asks_for_a_patient, speaks_of_one
from adapters.reading.prose.prose import GREETING, is_letter
from adapters.reading.prose.signers import CLOSING
from adapters.reading.unlabelled.known_names import names_on
from adapters.reading.values.candidates import UNDOUBTED
from adapters.reading.wordings.signing import ESIGNED

_OF_AN_ORDER = frozenset(
    [
        "order_date",
        "diagnoses",
        "referring_npi",
        "frequency_per_week",
        "visits_requested",
        "payer_name",
        "member_id",
    ]
)
_OF_A_WHOLE_ORDER = frozenset({"treatments", "frequency_per_week", "referring_name"})
_WHO_REFERS = frozenset({"referring_name", "referring_organization", "referring_npi"})
_HOW_OFTEN = frozenset({"frequency_per_week", "visits_requested"})
_ABOUT_WHAT = frozenset({"diagnoses", "member_id"})
_SHEET = re.compile(
    r"\b(?:page|pg\.?|sheet)\s*(?:[2-9]\b|(?:two|three|four)\b)|\bp\.\s?[2-9]\b(?!/)|"
    r"(?<![\d/.-])([2-9])\s*(?:/|of)\s*([2-9])(?![\d/.-])",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?m)^\W*[-\u2013\u2014(\[]\s?[2-9]\s?[-\u2013\u2014)\]]\W*$|"
    r"\s[-\u2013\u2014]\s?[2-9]\s?[-\u2013\u2014]\s*$"
)
"""The number of a letter's sheet between dashes, in a line of its own or at its end: `-2-`."""
_COUNT = re.compile(r"(?i)(?<![\d/.-])([1-9])\s*(?:of|/)\s*([2-9])(?![\d/.-])")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+([A-Z][\w'\u2019-]+)")
_CALLED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+|^\W*(?i:re|regarding|patient(?: name)?|name)\b\W+)"
    r"([A-Z][\w'\u2019.,-]+(?: [A-Z][\w'\u2019.,-]*){0,3})"
)
"""Whom the head of a sheet says that it is about."""
_FIRST_OF = re.compile(
    r"\b(?:page|pg\.?)\s*(?:1|one)\s*(?:/|of)\s*(?:[2-9]\b|two\b|three\b|four\b)",
    re.IGNORECASE,
)
_SECOND = re.compile(r"(?i)\b(?:page|pg\.?|sheet)\s*(?:2|two)\b(?!\s*(?:of|/))")
_CONTINUED = re.compile(r"[\W_]*\(?\bcont(?:inued|inuation|\W?d|\.)?\b.{0,3}$", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:submission|request|order|referral|confirmation|reference|case|document)"
    r"\s*(?:id|no\.?|number)?\s*[:#]*\s*(\d{5,})\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
HEAD, FOOT, WORDS, FEWEST, REST = 3, 2, 2, 2, 12
"""Lines at the edges of a sheet; words of a line that says so, values of an order, and lines of a
sheet that is no more than the rest of one."""
_RESTS = frozenset({"demographics", "other"})
_NOTES = frozenset({"clinical_note", "operative_report", "imaging_report", "plan_of_care"})
_TOLD_BEFORE = frozenset({"clinical_note", "imaging_report", "other"})
_LOOKS_LIKE = frozenset({"cover_sheet", "imaging_report", "demographics", "referral_order"})
MOST_WORDS_BELOW = 140
"""What a few last lines of a letter are taken for, by their numbers or by what is enclosed."""
_TO_SIGN = frozenset({"plan_of_care", "clinical_note", "cover_sheet"})
"""What the last lines of an order are easily taken for: its treatments, where to send notes."""


def settle_kinds(pages: Sequence[Page]) -> None:
    """Let the sheets of one paper be an order where one of them is: a letter's, a print's."""
    for page in pages:
        page.paper = page.number
        page.kind = "referral_order" if _orders_among_data(page) else page.kind
    for one, other in pairwise(pages):
        before, page = (other, one) if _lies_behind(one, other) else (one, other)
        if is_next_sheet(page, before) or is_of_same_print(page, before):
            page.heads = frozenset(_named_at_edge(page, before))
            page.paper = before.paper = min(page.paper, before.paper)
            _settle_two(before, page, pages)
    for page in pages:
        page.orders_behind = _is_told_before(page, pages)
        page.registers = page.paper < page.number and is_face_sheet(page)


def _orders_among_data(page: Page) -> bool:
    """Whether a print that tells much of somebody orders among it how often they are to come."""
    said = _said_for_sure(page) if page.kind == "demographics" else set[str]()
    return bool(said & _HOW_OFTEN) and len(said & _OF_AN_ORDER) >= FEWEST


def _said_for_sure(page: Page) -> set[str]:
    return {
        one.field
        for one in page.candidates
        if one.value is not None and one.flag in UNDOUBTED and not one.doubt
    }


def _is_told_before(page: Page, pages: Sequence[Page]) -> bool:
    """Whether a sheet is the note of a visit whose plan orders on a later sheet of its paper."""
    orders = [one for one in pages if one.kind == "referral_order" and one.paper == page.paper]
    told = page.kind == "clinical_note" and any(_comes_before(page, one) for one in orders)
    return told and any(map(says_enough, orders))


def _comes_before(page: Page, order: Page) -> bool:
    return page.number < order.number or _lies_behind(order, page)


def goes_with_order(page: Page, orders: Sequence[Page]) -> bool:
    """Whether a sheet of a note belongs to the one order, which ends the same note.

    A visit's plan orders on the last sheet what the first ones name; a chart behind it does not.
    """
    if any(ends_letter(page, order) for order in orders):
        return True
    papers = {order.paper for order in orders}
    own = page.paper != 0 and papers == {page.paper}
    before = any(_comes_before(page, one) for one in orders)
    if not own or page.kind not in _TOLD_BEFORE:
        return False
    return before or (page.kind != "clinical_note" and not is_of_a_chart(page))


def ends_letter(page: Page, before: Page) -> bool:
    """Whether a sheet closes the letter that the sheet before it left without a closing.

    Asked only of sheets that are one patient's: that the fax holds no other one has been found.
    """
    if page.number != before.number + 1 or not (page.views and before.views):
        return False
    first, second = before.views[0], page.views[0]
    short = page.kind in _LOOKS_LIKE and len(second.words) < MOST_WORDS_BELOW
    if page.kind != "other" and not short:
        return False
    lasts = {one.split()[-1].lower() for one in _names(before)}
    called = [one[1].lower() for line in _head_lines(page) for one in _CALLED.finditer(line)]
    if any(not lasts & set(re.findall(r"[\w'\u2019-]+", one)) for one in called):
        return False
    if not is_letter(first) or any(_ends(row) for row in first.rows):
        return False
    greets = any(GREETING.match(row) for row in second.rows)
    return not greets and any(_ends(row) for row in second.rows)


def _ends(row: Run) -> bool:
    return CLOSING.match(row) is not None or ESIGNED.search(row.text) is not None


def _lies_behind(page: Page, before: Page) -> bool:
    """Whether two sheets were sent in the wrong order: `2 of 2`, and then `1 of 2`."""
    counts = [_COUNT.search(_edges(one)) for one in (page, before)]
    numbers = [(int(one[1]), int(one[2])) for one in counts if one is not None]
    if len(numbers) != len(counts):
        return False
    (second, all_of_it), (first, all_again) = numbers
    return all_of_it == all_again and second == first + 1


def _named_at_edge(page: Page, before: Page) -> list[str]:
    """Whom of those that a sheet names the edge of the next one names, be it with a title."""
    edges, names = _edges(page), _names(before)
    titled = {one[1].lower() for one in _TITLED.finditer(edges)}
    called = [one for one in names if one.split()[-1].lower() in titled]
    return names_on(edges, names) or (called if len(called) == 1 else [])


def _settle_two(before: Page, page: Page, pages: Sequence[Page]) -> None:
    """Say of two sheets of one paper what they are; the chart of a print or letter is a note."""
    letter = before.kind != "cover_sheet" and any(map(is_letter, before.views[:1]))
    if letter and _is_order_in_all(before, page):
        for one in (before, page):
            one.kind = one.kind if one.kind == "insurance_card" else "referral_order"
        page.kind = "clinical_note" if is_of_a_chart(page) else page.kind
    elif letter:
        return
    elif before.kind == "referral_order" and _may_go_on(page, before):
        chart = page.kind in _RESTS and is_of_a_chart(page)
        page.kind = "clinical_note" if chart else "referral_order"
    elif page.kind == "referral_order" and _ends_a_note(before, page, pages):
        page.kind = before.kind
    elif page.kind == "referral_order" and _begins_it(before, page):
        before.kind = "referral_order"


def _is_order_in_all(before: Page, page: Page) -> bool:
    """Whether two sheets of a letter are an order: by themselves, or what both say together."""
    alone = "referral_order" in (before.kind, page.kind)
    in_all = page_kind(f"{before.text}\n{page.text}", "") == "referral_order"
    return alone or in_all or _orders_in_all(before, page)


def _orders_in_all(before: Page, page: Page) -> bool:
    """Whether two sheets say together for sure what to do, how often, and who refers."""
    said = _said_for_sure(before) | _said_for_sure(page)
    return said >= _OF_A_WHOLE_ORDER and bool(said & _ABOUT_WHAT)


def _may_go_on(page: Page, before: Page) -> bool:
    """Whether a page is no paper of its own: what is left of an order, perhaps to be signed.

    Registration is sent along with an order; a sheet of it is what says that it is one.
    """
    if page.kind == "demographics" and not is_next_sheet(page, before):
        return False
    if _names_who_refers(page, before):
        return True
    signed = any(spot.label.role == "signature" for spot in page.spots)
    if not page.candidates and not page.spots and not _has_the_edge_of(page, before):
        return False
    return page.kind in _RESTS or (signed and page.kind in _TO_SIGN)


def _names_who_refers(page: Page, before: Page) -> bool:
    """Whether the next sheet of a visit's print says who refers, which the first one left open."""
    told = "referring_name" in _said_for_sure(page) - _said_for_sure(before)
    note = page.kind == "clinical_note" and not is_of_a_chart(page)
    return told and note and is_next_sheet(page, before)


def _ends_a_note(before: Page, page: Page, pages: Sequence[Page]) -> bool:
    """Whether a sheet ends a note and only speaks of an order that lies elsewhere in the fax."""
    if before.kind not in _NOTES or says_enough(page):
        return False
    return any(
        one.kind == "referral_order" and one is not page and says_enough(one) for one in pages
    )


def says_enough(page: Page) -> bool:
    """Whether a page says enough of what an order says to be one by itself."""
    said = {one.field for one in page.candidates if one.value is not None}
    return len(said & _OF_AN_ORDER) >= FEWEST


def _begins_it(before: Page, page: Page) -> bool:
    """Whether a page of somebody's data is the first sheet of the print that orders behind it."""
    first = _FIRST_OF.search(_edges(before)) is not None and _has_the_edge_of(page, before)
    edges = _edges(page)
    count = _COUNT.search(edges)
    numbered = _SECOND.search(edges) is not None if count is None else count[1] == "2"
    second = numbered and bool(_named_at_edge(page, before))
    return before.kind in _RESTS and (first or second or has_own_lines(page, before))


def is_next_sheet(page: Page, before: Page) -> bool:
    """Whether a page goes on where another ends: it says so and bears the name, or its number.

    The same line at the edge of both says so too: `Consult request, page 2`.
    """
    if page.number != before.number + 1 and not _lies_behind(page, before):
        return False
    edges = _edges(page)
    named, numbered = bool(_named_at_edge(page, before)), _numbers_itself(edges)
    numbered = numbered or any(_CONTINUED.search(line) for line in _head_lines(page))
    if named and (numbered or _is_letters_order(page, before)):
        return True
    if _is_continued(page, before) and not speaks_of_one(page):
        return True
    if _is_signed_for(page, before, named=named):
        return True
    goes_on = page.kind == "other" and _has_the_edge_of(page, before)
    if goes_on and (named or (numbered and not speaks_of_one(page))):
        return True
    numbers = set(_NUMBER.findall(edges)) & set(_NUMBER.findall(_edges(before)))
    return bool(numbers) and not asks_for_a_patient(page)


def _is_letters_order(page: Page, before: Page) -> bool:
    """Whether a sheet orders under the name alone of whom the letter before it is about.

    Who refers, with name and numbers, is whose letter it is: the sheet says nothing of that.
    """
    if page.kind != "referral_order" or page.number != before.number + 1:
        return False
    letter = any(is_letter(one) and any(map(GREETING.match, one.rows)) for one in before.views[:1])
    greets = any(GREETING.match(row) for view in page.views[:1] for row in view.rows)
    return letter and not greets and not _said_for_sure(page) & _WHO_REFERS


def _is_signed_for(page: Page, before: Page, *, named: bool) -> bool:
    """Whether a sheet has the place for a signature that an order before it lacks, and little else.

    It bears the order's patient at its edge, or no patient at all and is counted on from there.
    """
    signed = [any(one.label.role == "signature" for one in sheet.spots) for sheet in (before, page)]
    follows = page.number == before.number + 1
    if not follows or before.kind != "referral_order" or signed != [False, True]:
        return False
    rows = sum(len(view.rows) for view in page.views[:1])
    counts = [_COUNT.search(_edges(one)) for one in (before, page)]
    told = [(int(one[1]), int(one[2])) for one in counts if one is not None]
    if named and rows <= REST and not told:
        return True
    counted = len(told) == len(counts) and told[1] == (told[0][0] + 1, told[0][1])
    return counted and not speaks_of_one(page)


def _is_continued(page: Page, before: Page) -> bool:
    """Whether a page begins with the other's heading and says that it goes on."""
    heads = {" ".join(_WORD.findall(line.lower())) for line in _head_lines(before)}
    ends = ((line, _CONTINUED.search(line)) for line in _head_lines(page))
    titles = (line[: end.start()].lower() for line, end in ends if end is not None)
    return any(" ".join(_WORD.findall(title)) in heads - {""} for title in titles)


def _head_lines(page: Page) -> list[str]:
    return [row.text for view in page.views[:1] for row in view.rows[:HEAD]]


def _names(page: Page) -> list[str]:
    """Whom a page names, be it only at its head."""
    own = {str(one.value) for one in page.candidates if one.field == "patient_name"}
    return sorted(own | page.heads)


def _has_the_edge_of(page: Page, before: Page) -> bool:
    """Whether the first or last line is that of the page before, apart from its numbers."""
    both = zip(_edge_lines(page), _edge_lines(before), strict=False)
    return any(one == other and len(one.split()) >= WORDS for one, other in both)


def _edge_lines(page: Page) -> list[str]:
    rows = [rows for view in page.views[:1] for rows in (view.rows[:1], view.rows[-1:])]
    return [" ".join(_WORD.findall(row.text.lower())) for one in rows for row in one]


def _edges(page: Page) -> str:
    rows = [row for view in page.views[:1] for row in (*view.rows[:HEAD], *view.rows[-FOOT:])]
    return "\n".join(row.text for row in rows)


def _numbers_itself(text: str) -> bool:
    if _BARE.search(text) is not None:
        return True
    return any(not one[1] or int(one[1]) <= int(one[2]) for one in _SHEET.finditer(text))
