"""Finds labels on a page and the text that belongs to each: beside it, in its cell, or below."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from adapters.reading.labels.barred_values import keep_between_bars, settle_homes, settle_numbers
from adapters.reading.labels.below import COLUMN_SLACK, give_below
from adapters.reading.labels.beside import give_beside, leave_sentences, rest_of_word
from adapters.reading.labels.better_labels import goes_over, has_better
from adapters.reading.labels.boxes import section_of, settle_heads
from adapters.reading.labels.captions import take_captions, take_orphans
from adapters.reading.labels.chart_numbers import without_charts
from adapters.reading.labels.clinic_numbers import give_npis_to_clinic
from adapters.reading.labels.contact_sections import with_own_contacts
from adapters.reading.labels.dashes import with_colons
from adapters.reading.labels.granted_visits import mean_visits
from adapters.reading.labels.houses import clinic_letterhead, house_over, is_under_letterhead
from adapters.reading.labels.label_columns import among_labels, is_in_another_column, lined_up
from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.labels.meant import AT_WORK, as_meant, mean_practices
from adapters.reading.labels.no_labels import begins_treatment, greets, names_paper
from adapters.reading.labels.own_columns import keep_own_columns
from adapters.reading.labels.owners import (
    ADDRESS,
    PER_PAYER,
    Title,
    find_titles,
    in_anothers_section,
    is_beside_npi,
    is_in_patients_block,
    is_in_patients_line,
    is_of_second,
    is_second,
    owner_of,
    sent_or_received,
    which_payer,
    whose_name,
)
from adapters.reading.labels.printed_cards import settle_cards
from adapters.reading.labels.printed_labels import printed_labels
from adapters.reading.labels.requests import turn_round
from adapters.reading.labels.rows_of_parts import with_rows_of_parts
from adapters.reading.labels.second_payers import with_second_payers
from adapters.reading.labels.sections import settle_by_sections
from adapters.reading.labels.spotting import Spot, labels_of, like_a_label
from adapters.reading.labels.strangers import is_of_copies
from adapters.reading.labels.subjects import is_under_signature, judge_subjects
from adapters.reading.labels.under_names import is_under_provider, is_under_referrers_label
from adapters.reading.labels.wrapped_names import ends_office, ends_plan
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.values.payer_words import sounds_like_a_payer
from adapters.reading.wordings.label_composing import says_patient
from adapters.reading.wordings.labels import Label, Owner

__all__ = ["Spot", "find_spots", "like_a_label"]


FEWEST_BELOW, EDGE = 2, 3.0
FEWEST_IN_TABLE, SENTENCE = 3, 80
_SECOND = re.compile(
    r"(?i)(?<!primary and )(?<!primary & )(?<!primary/)\b(?:secondary|supplement\w*|"
    r"second (?:insurance|coverage|payer|plan)|also (?:insured|covered))\b(?!.*\bprimary\b)"
)
_SECOND_ALONE = re.compile(r"(?i)(?:secondary|second|2nd|supplemental|additional|other)")
"""The last word of a line with which a label begins that the next line ends."""
_STRANGERS: frozenset[Owner] = frozenset({"third", "referrer", "clinic"})
"""Whom a box may be about whose name, sex and telephone are not the patient's."""
_OURS = re.compile(r"(?i)\b(?:our|my)(?: (?:new|direct|office|main|clinic|cell|current))*\s*$")
"""Before a telephone of whoever writes: `Our new phone number is 207-555-0160`."""
_OF_FIRST = re.compile(r"(?i)\b(?:primary|prim?|1st|first)\b")
"""A label that says itself that it is about the first payer: `Primary Member ID`."""
_OFFICE: frozenset[Owner] = frozenset({"referrer", "other", ""})
"""Whose labels stand in a line about who refers, with no other person's among them."""
_PLACE = re.compile(
    r"(?i)\b(?:facility|location|site|center|clinic)\b(?!.*\b(?:referring|ordering)\b)"
)
"""A label of a place, which may be the one that refers or the one referred to."""
_OF_THERAPY = re.compile(r"(?i)\W*p\.?t\.?\W")
"""A label that begins with what may mean the therapy as well as the patient: `PT Phone`."""
_ANSWERS = frozenset({"accident", "urgent", "surgery"})
_NUMBERS = frozenset({"phone", "fax", "phone_fax"})


def find_spots(page: View) -> list[Spot]:
    """Return the labels of a page with their values, in reading order."""
    claimed: set[int] = set()
    spots = _labels_on(page, claimed)
    titles = with_own_contacts(page, list(find_titles(page, spots)), spots)
    spots = [spot for spot in spots if not _only_heads(page, spot, titles)]
    claimed |= {id(word) for title in titles for word in title.words.words}
    captions = take_captions(page, spots)
    give_below(page, spots, claimed, captions)
    mean_practices(spots, captions)
    settle_by_sections(spots, titles)
    spots = with_second_payers(page, spots)
    take_orphans(page, spots, claimed)
    for spot in spots:
        if spot.label.role == "name" and not spot.owner:
            spot.owner = section_of(page, spot) or whose_name(spot, spots, titles)
    leave_sentences(spots)
    give_npis_to_clinic(page, spots)
    head = clinic_letterhead(page)
    for spot in spots:
        place = _is_of_place_before(spot, spots)
        spot.owner = "clinic" if place else _owner_of(page, spot, spots, titles, head)
    settle_homes(page, spots)
    settle_numbers(page, spots)
    settle_cards(page, spots)
    judge_subjects(page, spots, titles)
    return [spot for spot in spots if not (has_better(spot, spots) or goes_over(spot, spots))]


def _labels_on(page: View, claimed: set[int]) -> list[Spot]:
    """The labels of a page with what stands beside them; words taken are claimed."""
    rows = with_colons(page.rows)
    spots = [spot for index, row in enumerate(rows) for spot in labels_of(row, index)]
    spots = _in_order(spots, among_labels(page, spots))
    spots = with_rows_of_parts(page, spots)
    spots = _in_order(spots, printed_labels(page, spots))
    spots = [spot for spot in spots if not _is_value(page, spot, spots)]
    spots = [one for one in spots if not (names_paper(page, one) or begins_treatment(page, one))]
    spots = [one for one in spots if not greets(page, one)]
    for index, on_row in groupby(spots, key=lambda spot: spot.row):
        give_beside(page.rows[index], list(on_row), claimed)
    keep_between_bars(page, spots)
    spots = _in_order(spots, lined_up(page, spots))
    keep_own_columns(page, spots)
    spots = mean_visits(as_meant([spot for spot in spots if not ends_office(spot, spots)]))
    spots = without_charts(page, spots)
    settle_heads(page, spots)
    turn_round(page, spots)
    return spots


def _in_order(spots: list[Spot], more: Iterable[Spot]) -> list[Spot]:
    return sorted([*spots, *more], key=lambda spot: (spot.row, spot.x0))


def _only_heads(page: View, spot: Spot, titles: list[Title]) -> bool:
    """Whether words are the heading of a section and ask for nothing themselves."""
    asks = spot.colon or spot.label.role == "precautions" or _is_over_payer(page, spot)
    return not asks and _is_title(spot, titles)


def _is_value(page: View, spot: Spot, spots: list[Spot]) -> bool:
    """Whether what looks like a label begins a value, as in `GRP4123` beside or under `Group`."""
    if (
        _answers(spot, spots)
        or _is_typed_under(page, spot, spots)
        or _is_in_table(page, spot, spots)
        or ends_plan(page, spot, spots)
    ):
        return True
    if spot.colon or (rest := rest_of_word(page.rows[spot.row], spot)) is None:
        return False
    near = (
        other
        for other in spots
        if other is not spot and other.label.role == spot.label.role and rest.text.isalnum()
    )
    return any(
        (other.row == spot.row and other.x0 < spot.x0)
        or (0 < spot.row - other.row <= FEWEST_BELOW and abs(other.x0 - spot.x0) < COLUMN_SLACK)
        for other in near
    )


def _is_typed_under(page: View, spot: Spot, spots: list[Spot]) -> bool:
    """Whether words that may be a label are the value under one, in a grid of smaller labels."""
    first = spot.words.words[0]
    row = [word for word in page.rows[spot.row].words if not in_another_font(first, word)]
    over = [
        other
        for other in spots
        if 0 < spot.row - other.row <= FEWEST_BELOW
        and 0 <= spot.top - other.bottom < first.height
        and in_another_font(first, other.words.words[0])
        and other.words.words[0].height < first.height
        and any(abs(other.x0 - word.x0) < EDGE for word in row)
    ]
    own = any(abs(other.x0 - spot.x0) < EDGE for other in over)
    return not spot.colon and (own or len(over) >= FEWEST_BELOW)


def _is_in_table(page: View, spot: Spot, spots: list[Spot]) -> bool:
    """Whether words that may be a label stand, with figures, in the row right under a table's."""
    row = page.rows[spot.row].words
    heads = [one for one in spots if one.row == spot.row - 1 and not one.colon]
    under = [one for one in heads if any(abs(one.x0 - word.x0) < EDGE for word in row)]
    figures = any(any(map(str.isdigit, word.text)) for word in row)
    return not spot.colon and figures and len(under) >= FEWEST_IN_TABLE


def _answers(spot: Spot, spots: list[Spot]) -> bool:
    """Whether words that may be a label answer the one before: `Cause  Work comp`, `State  ID`."""
    if not spot.colon and spot.words.text == "ID":
        return any(
            one.row == spot.row and one.x0 < spot.x0 and one.label.role == "state" for one in spots
        )
    if spot.colon or spot.label.role not in _ANSWERS:
        return False
    return any(
        other.row == spot.row and other.x0 < spot.x0 and other.label.role == spot.label.role
        for other in spots
    )


def _is_title(spot: Spot, titles: list[Title]) -> bool:
    first = spot.words.words[0]
    return any(
        title.words.words[0].y0 == first.y0 and title.x0 - 1 <= first.x0 <= title.x1
        for title in titles
    )


def _is_over_payer(page: View, spot: Spot) -> bool:
    """Whether a payer is named in the line right under words that may be a heading."""
    row = page.rows[spot.row + 1 : spot.row + 2]
    if spot.label.role != "payer" or spot.beside is not None or not row:
        return False
    cells = gap_groups(row[0], 1.6 * page.line_height)
    under = (one.text for one in cells if abs(one.words[0].x0 - spot.x0) < EDGE)
    return any(sounds_like_a_payer(text) and not like_a_label(text) for text in under)


def _owner_of(page: View, spot: Spot, spots: list[Spot], titles: list[Title], head: float) -> Owner:
    """Whose a label is, where its words leave it open or a second payer may be meant."""
    role = spot.label.role
    told = _stranger_over(page, spot, titles) or section_of(page, spot)
    if told is not None and told in _STRANGERS and spot.owner == "patient":
        therapys = told == "clinic" and _OF_THERAPY.match(spot.words.text) is not None
        return spot.owner if says_patient(spot.words.text) and not therapys else told
    if role in PER_PAYER and spot.label.owner == "coverage" and _OF_FIRST.search(spot.words.text):
        return "coverage"
    if is_of_second(spot, spots):
        return "secondary"
    if not spot.owner:
        return told or _owner_by_place(page, spot, spots, titles, head)
    if role == "payer" and (is_second(spot, titles) or _begins_above(spot, page.rows)):
        return "secondary"
    if role in PER_PAYER and _speaks_of_second(spot, page.rows):
        return "secondary"
    if spot.label.owner == "coverage" and role in PER_PAYER:
        return which_payer(spot, spots, titles)
    return spot.owner


def _stranger_over(page: View, spot: Spot, titles: list[Title]) -> Owner | None:
    """The contact or relative under whose heading a home or telephone is asked for."""
    reaches = spot.label.role in ADDRESS | {"phone"}
    return "third" if reaches and in_anothers_section(page, spot, titles) else None


def _owner_by_place(
    page: View, spot: Spot, spots: list[Spot], titles: list[Title], head: float
) -> Owner:
    """Whose a label is that does not say so, by what stands around it."""
    number = spot.label.role in _NUMBERS
    if number and _is_beside_employer(spot, spots):
        return "third"
    if number and _OURS.search(" ".join(word.text for word in _before(page, spot))):
        return "referrer"
    if is_in_patients_block(spot, spots, titles) or is_in_patients_line(page, spot, spots):
        return "patient"
    told = _owner_of_number(page, spot, spots, head) if number else None
    owner = told or owner_of(spot, spots, titles)
    if number and not told and owner == "patient":
        owner = "" if is_under_letterhead(page, spot.x0, spot.row) else owner
    return "patient" if not told and _is_patients(spot, owner, titles) else owner


def _is_of_place_before(spot: Spot, spots: list[Spot]) -> bool:
    """Whether its line says where the patient goes: `Referred To ... Phone ... Facility Fax`."""
    if spot.label.role not in _NUMBERS:
        return False
    if spot.label.owner and not (spot.owner == "referrer" and _PLACE.search(spot.words.text)):
        return False
    line = (one for one in spots if one.row == spot.row and one.x0 < spot.x0)
    others = [one for one in line if one.label.role not in _NUMBERS]
    before = max(others, key=lambda one: one.x0, default=None)
    return before is not None and before.label == Label("other", "clinic")


def _is_beside_employer(spot: Spot, spots: list[Spot]) -> bool:
    """Whether the label before it in its line asks where the patient works."""
    line = (one for one in spots if one.row == spot.row and one.x0 < spot.x0)
    before = max(line, key=lambda one: one.x0, default=None)
    return before is not None and AT_WORK.search(before.words.text) is not None


def _owner_of_number(page: View, spot: Spot, spots: list[Spot], head: float) -> Owner | None:
    """Whose a telephone or fax number is by the lines that it stands in, where these tell."""
    if is_of_copies(page, spot):
        return "third"
    if is_beside_npi(page, spot, spots) or is_under_signature(page, spot, spots):
        return "referrer"
    house = sent_or_received(spot, spots) or house_over(page, spot.x0, spot.row)
    if house is not None or is_under_provider(page, spot):
        return house or "referrer"
    line = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    if {one.label.role for one in line} & {"referrer"} and not {
        one.owner for one in line
    } - _OFFICE:
        return "referrer"
    beside = max(line, key=lambda one: one.x0, default=None)
    if spot.label.role == "fax" and beside is not None and beside.label.role == "phone":
        return None if is_in_another_column(spot, beside) else beside.owner
    if spot.bottom < head:
        return "referrer" if is_under_referrers_label(spot, spots) else "clinic"
    return None


def _before(page: View, spot: Spot) -> list[Word]:
    """The words of a label's line before it."""
    return [word for word in page.rows[spot.row].words if word.x1 <= spot.x0 + 1]


def _is_patients(spot: Spot, owner: Owner, titles: list[Title]) -> bool:
    """Whether a home or telephone behind the insurance stands under the patient's heading."""
    if owner not in {"coverage", "third"} or spot.label.role not in ADDRESS | {"phone"}:
        return False
    over = [title for title in titles if title.y <= spot.top]
    nearest = max(over, key=lambda title: title.y, default=None)
    return nearest is not None and nearest.alone and nearest.owner == "patient"


def _begins_above(spot: Spot, rows: list[Run]) -> bool:
    """Whether a payer's label only ends in its line: `Secondary` / `coverage: Aetna`."""
    first = rows[spot.row].words[0] if spot.row else None
    if first is None or abs(first.x0 - spot.x0) > 1:
        return False
    *_, before, last = (None, None, *rows[spot.row - 1].words)
    close = before is not None and last is not None and last.x0 - before.x1 < last.height
    return close and last is not None and _SECOND_ALONE.fullmatch(last.text) is not None


def _speaks_of_second(spot: Spot, rows: list[Run]) -> bool:
    """Whether the sentence before a label in running text has come to the second payer."""
    before = [word.text for word in rows[spot.row].words if word.x1 <= spot.x0 + 1]
    last = [word.text for word in rows[spot.row - 1].words] if spot.row else []
    goes_on = bool(last) and last[-1].rstrip(",")[-1:].isalnum() and not spot.colon
    if not before and not goes_on:
        return False
    said = " ".join([*last, *before])
    return _SECOND.search(said, max(0, len(said) - SENTENCE)) is not None
