"""Values that a narrow cell or column breaks: what stands at their left edge in the next line."""

from __future__ import annotations

import re
from collections.abc import Callable

from adapters.reading.labels.label_text import Source
from adapters.reading.layout.layout import Run, gap_groups
from adapters.reading.values.health_plans import is_type
from adapters.reading.values.offices import NO_OFFICE, OFFICE
from adapters.reading.values.payer_words import is_a_payer, is_on_file, names_a_payer
from adapters.reading.values.places import SUFFIXES, find_zip

NEAR, SAME_EDGE = 0.7, 1.5
_UNIT = re.compile(r"(?i)(?:apt|unit|ste|suite|lot|rm|room|bldg|floor|fl)\b\.? ?#?\w{1,5}|#\w{1,5}")
_UNIT_AT_END = re.compile(
    r"(?i)\b(?:apt|unit|ste|suite|lot|rm|room|bldg|highway|hwy|road|route)\.?$"
)
_NUMBER = re.compile(r"#?(?:\d{1,5}[A-Za-z]?|[A-Za-z])\b.*")
_ZIP_LINE = re.compile(r"(?:[A-Za-z .'-]{2,28},? )?(?:[A-Z]{2}\.?,? )?\d{5}(?:-\d{4})?")
"""What is left of an address in its next line: `MO 65301`, `Canton, GA 30114`, a bare ZIP."""
_LEGAL = re.compile(r"(?i)(?:pllc|llc|llp|p\.?c|p\.?a|inc|ltd)\.?")
_PUBLIC = re.compile(r"(?i)medica(?:re|id)\b")
_PRODUCT = re.compile(r"(?i)(?:complete|plus|choice|preferred|select|dual|plan|program)")
_OF_A_PLAN = re.compile(
    r"(?i)(?:plan|program|network|option|product|benefits?|insurance|plus|hmo|ppo|epo|pos|hdhp|hsa|"
    r"d-?snp|a/?b|advantage|trust|fund|ii|iii|\d)"
)


def through_next_line(source: Source, first: Run, goes_on: Callable[[str, str], bool]) -> Run:
    """A value with the line below it, where this begins at its edge and can only go on with it."""
    below = next((run for run in source.spot.below if run.words[0] not in source.run.words), None)
    if below is None:
        return first
    above, begins = first.words[0], below.words[0]
    near = 0 < begins.y0 - above.y0 < (1 + NEAR) * above.height + NEAR * above.height
    alike = abs(begins.x0 - above.x0) < SAME_EDGE and abs(begins.height - above.height) < 1
    if not near or not alike or not goes_on(first.text.strip(), below.text.strip()):
        return first
    return Run.of([*first.words, *below.words])


def office_goes_on(_text: str, below: str) -> bool:
    """Whether a line holds only words that offices end with: `Specialists`, `& Pain Center, PC`."""
    words = [word.strip(".,&") for word in below.split()]
    told = [word for word in words if word and word.lower() != "and"]
    return (
        NO_OFFICE.search(below) is None
        and bool(told)
        and all(OFFICE.fullmatch(word) or _LEGAL.fullmatch(word) for word in told)
    )


def street_goes_on(text: str, below: str) -> bool:
    """Whether a line holds what is left of a street: its kind, a unit, or the unit's number."""
    if _UNIT.fullmatch(below):
        return True
    if _UNIT_AT_END.search(text):
        return _NUMBER.fullmatch(below) is not None and "," not in below
    kind, _, rest = below.partition(" ")
    ended = text.split()[-1].lower().strip(".") in SUFFIXES
    of_street = kind.lower().strip(".") in SUFFIXES and not ended
    return of_street and (not rest or _UNIT.fullmatch(rest) is not None)


def payer_goes_on(text: str, below: str) -> bool:
    """Whether a line holds only words that payers' names end with, and names no payer itself.

    Of Medicare and Medicaid many payers' names end: `Humana` / `Medicare Advantage`.
    """
    words = below.split()
    heads = (" ".join(words[:many]) for many in range(1, len(words) + 1))
    another = any(is_on_file(head) for head in heads) and not _PUBLIC.match(below)
    return (
        not another
        and names_a_payer(text)
        and len(words) <= 3
        and all(is_a_payer(word) or _PRODUCT.fullmatch(word) for word in words)
    )


def plan_goes_on(text: str, below: str) -> bool:
    """Whether a line holds only words that plans' names end with, or ends what is in brackets.

    `TRANSIT AUTHORITY EMPLOYEE` / `PLAN`, `Turquoise Care` / `(HMO D-SNP)`.
    """
    if text.count("(") > text.count(")"):
        return ")" in below
    inner = below.strip("() ")
    words = inner.split()
    told = bool(words) and len(words) <= 3
    return told and (is_type(inner) or all(_OF_A_PLAN.fullmatch(word) for word in words))


def address_over_lines(source: Source, group: Run) -> Run:
    """An address beside its label with the line below at its edge, where that ends it with a ZIP.

    `536 Maple Avenue Unit A, Sedalia,` / `MO 65301`.
    """
    beside, first = source.spot.beside, group.words[0]
    if beside is None or first not in beside.words or find_zip(group.text) is not None:
        return group
    for row in source.page.rows[source.spot.row + 1 : source.spot.row + 3]:
        cells = gap_groups(row, 1.6 * source.page.line_height)
        below = next((one for one in cells if abs(one.words[0].x0 - first.x0) < SAME_EDGE), None)
        if below is None or below.words[0].y0 - group.words[-1].y0 > 1.8 * first.height:
            continue
        ends = _ZIP_LINE.fullmatch(below.text.strip(" ,.;|"))
        joined = Run.of([*group.words, *below.words])
        return joined if ends and find_zip(joined.text) is not None else group
    return group


def over_two_lines(source: Source, group: Run) -> Run:
    """A payer's name that goes on below: the line ends, or the next begins, with `of` or `and`."""
    for below in source.spot.below[:1]:
        first, last = below.words[0], group.words[-1]
        near = 0 < first.y0 - group.words[0].y0 < 1.7 * last.height
        joint = {last.text.lower(), first.text.lower()} & {"of", "and", "&"}
        if near and joint and first not in group.words:
            return Run.of([*group.words, *below.words])
    return group
