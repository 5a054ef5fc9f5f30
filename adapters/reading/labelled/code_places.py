"""Offers the diagnosis and procedure codes of a page, and the places where one cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.labelled.other_diagnoses import of_other_orders
from adapters.reading.labelled.problems import of_other_problems
from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import LABELLED, Candidate
from adapters.reading.values.codes import (
    find_diagnoses,
    find_procedures,
    speaks_of_codes,
    unlisted_codes,
    unread_codes,
)
from adapters.reading.values.described_codes import damaged_codes

_CODE = re.compile(r"(?i)\W*(?:\d\W+)?codes?\W*")
"""What a line of a diagnosis names its code by: `Code: R42`."""
_DENIED = re.compile(
    r"(?i)\b(?:denied|not accepted|non-?accepted|disallowed|excluded|rul(?:ed?|ing) out|r/o|"
    r"unrelated|resolved|family history(?: of)?|fam hx)\b[^.;]{0,50}$"
)
"""Before a code that the paper names and does not mean: `Denied conditions: M50.30`."""
_NOT_MEANT = re.compile(
    r"(?i)\)?,? (?:is|was) (?:not|no longer|(?:being )?ruled out|inappropriate|wrong)\b"
)
"""Behind such a code: `S83.242A is not appropriate`."""
_ANNOUNCED = re.compile(r"(?i)\b(?:icd(?:-?10)?(?:-cm)?(?: codes?)?|dx|diagnosis code)\W*$")
"""How a line ends whose code stands in the next one: `giddiness, ICD-10` / `R42.`"""


def from_codes(page: View, spots: list[Spot]) -> Iterator[Candidate]:
    """Offer every diagnosis and therapy procedure code, wherever it stands."""
    told = _told_rows(page, spots)
    others = {*of_other_problems(page), *of_other_orders(page)}
    for index, row in enumerate(page.rows):
        for name, codes in (
            ("diagnoses", find_diagnoses(row, announced=index in told)),
            ("procedures", find_procedures(row)),
        ):
            for code in codes:
                part = row.part(code.start, code.end)
                if name == "diagnoses" and _is_number(part.text, certain=page.certain):
                    continue
                denied = name == "diagnoses" and (
                    _DENIED.search(row.text, 0, code.start)
                    or _NOT_MEANT.match(row.text, code.end)
                    or (index, code.start) in others
                )
                yield Candidate(
                    name,
                    code.value,
                    page.page,
                    row.box(code.start, code.end),
                    part.text,
                    part.confidence,
                    LABELLED,
                    code.checks,
                    "conflict" if code.contradicted or denied else None,
                )
        if page.certain and index in told:
            yield from _unlisted(page, row)
        if not page.certain:
            yield from _damaged_codes(page, row, announced=index in told)


def _is_number(text: str, *, certain: bool) -> bool:
    """A year or a house number is no code; a text layer does not misread a letter as a digit."""
    return text.isdigit() or (certain and not text[:1].isalpha())


def _unlisted(page: View, row: Run) -> Iterator[Candidate]:
    """What is printed like a code and is on no list: a person looks, and no list seems complete."""
    found = list(find_diagnoses(row, announced=True))
    for start, end in unlisted_codes(row):
        if all(end <= code.start or code.end <= start for code in found):
            box, text = row.box(start, end), row.text[start:end]
            yield Candidate(
                "diagnoses", None, page.page, box, text, 0.0, LABELLED, (), "failed:icd10_listed"
            )


def _damaged_codes(page: View, row: Run, *, announced: bool) -> Iterator[Candidate]:
    """Codes that were misread, and places of those that stay so: no list may look complete.

    What the words beside it name is read, as far as nothing else can be meant.
    """
    told = list(damaged_codes(row))
    for name, code, (start, end) in told:
        part = row.part(start, end)
        box, sure = part.box(), part.confidence
        yield Candidate(name, code, page.page, box, part.text, sure, LABELLED, ("description",))
    for name, (start, end) in unread_codes(row, announced=announced):
        if any(start < last and first < end for _, _, (first, last) in told):
            continue
        part = row.part(start, end)
        yield Candidate(
            name, None, page.page, part.box(), part.text, 0.0, LABELLED, (), "unreadable"
        )


def _told_rows(page: View, spots: list[Spot]) -> set[int]:
    """Rows that a label for diagnoses speaks for."""
    lines = {id(row): index for index, row in enumerate(page.rows)}
    homes = {id(word): lines[id(row)] for row in page.rows for word in row.words}
    told: set[int] = set()
    for spot in spots:
        if _CODE.fullmatch(spot.words.text):
            told.add(spot.row)
        if spot.label.role == "dx":
            told.add(spot.row)
            told.update(homes.get(id(word), -1) for run in spot.below for word in run.words)
    for index, row in enumerate(page.rows):
        over = page.rows[index - 1].text if index else ""
        goes_on = index - 1 in told and over.rstrip().endswith(",")
        goes_on = goes_on or _ANNOUNCED.search(over) is not None
        if goes_on or speaks_of_codes(row.text):
            told.add(index)
    return told
