"""Codes that a paper names and that its order for therapy is not about.

A print shows a visit's principal diagnosis beside those of the order, a table of orders has a code
for each, a letter tells what a brother was treated for, and what is followed by somebody else.
Such a code may still be why the therapy is slow: it is asked about, never dropped. Where nothing
else is left for the order, nothing is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.histories import is_of_relative
from adapters.reading.values.codes import find_diagnoses
from adapters.reading.wordings.headings import OF_A_CHART

_OF_THE_ORDER = re.compile(
    r"(?i)\b(?:order(?:ing|ed)?|referral|associated)[ -](?:dx|diagnos[ei]s|icd)|"
    r"\b(?:dx|diagnos[ei]s) (?:for|of|associated with) (?:this |the )?(?:order|referral)\b"
)
"""A label that says itself that its codes are those of the order."""
_OF_ANOTHER = re.compile(
    r"(?i)\b(?:principal|admi(?:tting|ssion)|discharge|hospital|encounter|visit|chronic|active|"
    r"billing) (?:dx|diagnos[ei]s|problems?|conditions?)\b|\bproblem list\b"
)
_KEPT_APART = re.compile(
    r"(?i)\b(?:co-?morbid\w*(?: conditions?)?|pmhx?|past medical (?:history|hx)|h/o|hx of|"
    r"(?:personal |past )?history of|other (?:[a-z]+ )?(?:problems|conditions)|"
    r"sees\b.{0,60}\bfor|"
    r"fam(?:ily)?(?: (?:history|hx))?(?=:)|fhx?)\b(?:[^.;]|\.(?=\d)){0,60}$"
)
"""Before a code of what somebody has besides: `Comorbidities: E11.9`."""
_ELSEWHERE = re.compile(
    r"(?i)\)?[,;]?\s*(?:\([^()]{0,30}\b)?(?:(?:which|that)\s)?(?:(?:is|are|was|being|will be)\s)*"
    r"(?:(?:followed|managed|monitored|addressed|treated)\s(?:by|elsewhere|separately)\b|"
    r"(?:and\s)?needs? no\b|"
    r"no (?:physical )?(?:therapy|pt|treatment) (?:is )?(?:needed|required)\b|"
    r"not (?:part of|for|the reason for|included in)\b|"
    r"(?:well[- ])?controlled\b|at goal\b|for (?:reference|information)(?: only)?\b)"
)
"""Behind a code of what the order is not for: `(M25.562) is followed by ortho`."""
_PAST_HEAD = re.compile(
    r"(?i)\W*(?:past|chronic|other|active|ongoing)?\s*(?:medical )?"
    r"(?:problems?(?: list)?|conditions|history|hx)|\W*pmhx?|\W*co-?morbid\w*(?: conditions)?"
)
"""The heading over a list of what somebody has besides: `Past Problems`."""
_THERAPY = re.compile(
    r"(?i)\b(?:physical therap(?:y|ies)|pt (?:referral|eval\w*|order|consult\w*)|"
    r"(?:refer(?:red|ral)?|consult\w*) to (?:outpatient )?p\.?t\.?(?=\W|$)|physio(?:therapy)?|"
    r"phys\.? therapy|rehab\w*)\b"
)
FEWEST, EDGE = 2, 6.0
"""Orders of a table at least, and how far apart the codes of a column begin, in points."""
OF_A_HISTORY = "Z"
"""How codes begin that are of a history themselves: `History of falling (Z91.81)`."""
Place = tuple[int, int]


def of_other_orders(page: View) -> Iterator[Place]:
    """The places (row, start) of codes that something says are not the order's."""
    places = {
        (index, one.start): str(one.value)
        for index, row in enumerate(page.rows)
        for one in find_diagnoses(row, announced=False)
    }
    doubted = {place for place in places if _is_told_apart(page, *place)}
    doubted |= set(_beside_the_orders_own(page, places)) | set(_of_other_rows(page, places))
    sure = {code for place, code in places.items() if place not in doubted}
    if sure:
        yield from (place for place in doubted if places[place] not in sure)


def _is_told_apart(page: View, index: int, start: int) -> bool:
    """Whether the sentence of a code tells of a relative, or of what is treated elsewhere."""
    text = page.rows[index].text
    over = page.rows[index - 1].text + " " if index else ""
    below = " " + page.rows[index + 1].text if index + 1 < len(page.rows) else ""
    end = re.compile(r"[\w.]*\w").match(text, start)
    behind = (text[end.end() :] if end else "") + below
    if is_of_relative(over + text, len(over) + start):
        return True
    past = _KEPT_APART.search(text, 0, start) is not None or _is_under_past(page, index)
    past = past and text[start] != OF_A_HISTORY
    return past or _ELSEWHERE.match(behind) is not None


def _is_under_past(page: View, index: int) -> bool:
    """Whether the list that a line is of stands under the heading of a history."""
    for row in reversed(page.rows[:index]):
        if not any(True for _ in find_diagnoses(row, announced=False)):
            head = row.text.strip(" :.-=*_~")
            return (_PAST_HEAD.fullmatch(head) or OF_A_CHART.fullmatch(head)) is not None
    return False


def _beside_the_orders_own(page: View, places: dict[Place, str]) -> Iterator[Place]:
    """Codes behind the label of a visit or stay, where another label has those of the order."""
    told = {index for index, _ in places if _OF_THE_ORDER.search(page.rows[index].text)}
    if told:
        yield from (
            place
            for place in places
            if place[0] not in told and _OF_ANOTHER.search(page.rows[place[0]].text)
        )


def _of_other_rows(page: View, places: dict[Place, str]) -> Iterator[Place]:
    """Codes that the line of the therapy does not have, in a table with a code for each order."""
    own = [place for place in places if _THERAPY.search(page.rows[place[0]].text)]
    if not own:
        return
    edges = [_edge(page.rows[index], start) for index, start in own]
    lines = {own[0][0]} | {
        index
        for index, start in places
        if abs(index - own[0][0]) <= FEWEST + 1
        and any(abs(_edge(page.rows[index], start) - edge) < EDGE for edge in edges)
        and page.rows[index].words[0].x0 < edges[0] - EDGE
        and not _begins_with_code(page.rows[index], start)
    }
    if len(lines) >= FEWEST and len({index for index, _ in own}) == 1:
        yield from (place for place in places if place not in own)


def _begins_with_code(row: Run, start: int) -> bool:
    """Whether nothing but a number stands before a code: a list of diagnoses, and no order's."""
    return not any(map(str.isalpha, row.text[:start]))


def _edge(row: Run, start: int) -> float:
    return next(
        (word.x0 for word, at in zip(row.words, row.starts, strict=True) if at >= start),
        row.words[-1].x0,
    )
