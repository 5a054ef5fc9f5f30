"""Ages beside the patient: no value, but they must fit the birth date.

An age counts in the patient's block (`Age: 62` a few lines from her name or birth date), right
behind her name or birth date, or with words for a person (`62-year-old woman`). Ages of others,
ages of long ago, durations and months are left alone; of a scanned page both readers must see it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from adapters.reading.layout.layout import Box, Run, View
from adapters.reading.page_reading import Page
from adapters.reading.sureness.conflicts import place_of
from adapters.reading.values.candidates import UNDOUBTED, Candidate, Setting
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

TOLERANCE, OLDEST = 1, 115
"""Years that an age may be off; the highest that is one."""
BLOCK, BEFORE = 3.2, 110
"""Heights of a line from the patient's name or birth date; letters before an age that are read."""
_PATIENTS = ("patient_name", "date_of_birth")
_YEARS = r"(?:[\s-]?(?:years?|yrs?|y)[\s-]?(?:old|o\b\.?|of\sage)|\s?y[./]?\s?o\b\.?)"
_SAID = re.compile(rf"(?<![\w./-])(?P<age>\d{{1,3}}){_YEARS}", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\W{{0,4}}(?:age\W{{0,2}})?(?P<age>\d{{1,3}})(?:{_YEARS}|\s?(?:years?|yrs?|y)\b)",
    re.IGNORECASE,
)
"""What follows a name or a birth date: `(62 years)`, `62 y/o`."""
_LABELLED = re.compile(
    r"\b(?:[Ss](?:ex|EX)\s?/\s?(?:[Aa]ge|AGE)\W{1,3}(?:[MmFf]\b|(?:[Ff]em|[Mm])ale)?\W{0,3}|"
    r"(?:Age|AGE)(?:\s?[/&]\s?\w+)?\W{1,3})(?P<age>\d{1,3})(?![\d.+/\u2013-]*\d|\s?\+)"
)
_PERSON = re.compile(
    r"[\s,)-]*(?:[\w-]+[\s,]+){0,2}?(?:female|male|woman|man|lady|gentleman|girl|boy|(?-i:[FM]))\b",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:patient|pt\.?)\s+is\s+(?:now\s+)?(?:an?\s+)?$", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\W*(?:(?:months?|mos?|m|weeks?|wks?|w|days?|through|at|when|post\w*|s/p|since|after|history|hx|h/o)\b|"
    r"(?:or|and|to)\s+(?:older|over|up|above|under|younger|\d))|\s?[-\u2013+]\s?\d",
    re.IGNORECASE,
)
"""What says behind a number that it is no age in years of today."""
_THEN = re.compile(r"(?i)\bat (?:the )?time|\bat onset|\bwhen (?:s?he|the)\b|\bback then|\bago\b")
_LONG_AGO = re.compile(
    r"\b(?:(?:was|were)(?:\s+an?)?|since|until|from|over|under|before|after|by|at|of|for|bone|"
    r"mental|gestational|legal|working|school|retirement)\s+$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:her|his|their|your|sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|infant|wife|husband|"
    r"spouse|partner|mother|father|mom|dad|parents?|guardian|brothers?|sisters?|siblings?|twins?|"
    r"aunt|uncle|cousin|nephew|niece|grand\w+|friend|neighbou?r|care(?:giver|taker)|"
    r"fianc\w+|(?:boy|girl)friend|roommate|donor|driver|contact|subscriber|insured|"
    r"family(?!\s(?:medic|pract|health|physic|doctor|care|clinic))|policy\s?holder|guarantor|"
    r"responsible|relationship|employer|onset|ages)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?;]\s+(?=[A-Z0-9])")


class Age(NamedTuple):
    """Years, and where they stand on the page as it came."""

    years: int
    page: int
    box: Box | None


Fields = Mapping[str, Found]


def checked_by_age(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Page], setting: Setting
) -> dict[str, Found]:
    """The fields, the birth date in conflict where an age contradicts it."""
    told, born = dict(fields), fields["date_of_birth"]
    if not isinstance(born, ReadValue) or born.flag not in (*UNDOUBTED, "low_confidence"):
        return told
    if contradicting_age(fields, offered, pages, setting) is not None:
        told["date_of_birth"] = born.model_copy(update={"flag": "conflict"})
    return told


def age_against_birth(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Page], setting: Setting
) -> Iterator[str]:
    """Where a birth date and an age stand that do not fit, without what they say."""
    born = fields["date_of_birth"]
    if not isinstance(born, ReadValue) or born.flag != "conflict" or born.page is None:
        return
    age = contradicting_age(fields, offered, pages, setting)
    if age is not None:
        here, there = place_of(born.page, born.box), place_of(age.page, age.box)
        yield f"The date of birth and the age do not fit: {here} and {there}; a person must look."


def contradicting_age(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Page], setting: Setting
) -> Age | None:
    """The age beside the patient that does not fit the birth date; None where one fits."""
    born = fields["date_of_birth"]
    if not isinstance(born, ReadValue) or born.value is None:
        return None
    birthday, days = date.fromisoformat(str(born.value)), _days(fields, setting)
    ages = [age for page in pages for age in _ages_on(page, fields, offered)]
    fitting = any(
        abs(one.years - _years(birthday, day)) <= TOLERANCE for one in ages for day in days
    )
    return None if fitting else next(iter(ages), None)


def _days(fields: Fields, setting: Setting) -> tuple[date, ...]:
    """The day on which an age is counted; today too where the order's is in doubt."""
    ordered = fields.get("order_date")
    if not isinstance(ordered, ReadValue) or ordered.value is None:
        return (setting.today,)
    day = date.fromisoformat(str(ordered.value))
    return (day,) if ordered.certain else (day, setting.today)


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _ages_on(page: Page, fields: Fields, offered: Sequence[Candidate]) -> list[Age]:
    """The patient's ages on a page, as every reader of it sees them."""
    known = [
        one
        for one in offered
        if one.page == page.number and one.field in _PATIENTS and _is_chosen(one, fields)
    ]
    if not page.views or not known:
        return []
    seen = [list(_ages(view, known)) for view in page.views]
    return [
        Age(years, page.number, page.place(box))
        for years, box in seen[0]
        if all(any(years == other for other, _ in others) for others in seen[1:])
    ]


def _is_chosen(one: Candidate, fields: Fields) -> bool:
    found = fields[one.field]
    return isinstance(found, ReadValue) and fold(one.value) == fold(found.value)


def _ages(view: View, known: Sequence[Candidate]) -> Iterator[tuple[int, Box | None]]:
    flow = view.flow()
    for match in _SAID.finditer(flow.text):
        told = _PERSON.match(flow.text, match.end()) or _IS.search(flow.text[: match.start()])
        if told and _is_of_today(flow.text, match):
            yield int(match["age"]), flow.box(*match.span("age"))
    for match in _LABELLED.finditer(flow.text):
        box = flow.box(*match.span("age"))
        near = any(_apart(box, one.straight) < BLOCK * view.line_height for one in known)
        if near and _is_of_today(flow.text, match):
            yield int(match["age"]), box
    for one in known:
        behind = _words_behind(view, one.straight)
        said = _BEHIND.match(behind.text)
        if said is not None and not _OTHERWISE.match(behind.text, said.end()):
            yield int(said["age"]), behind.box(*said.span("age"))


def _is_of_today(text: str, match: re.Match[str]) -> bool:
    """Whether a number is an age in years that somebody has now, and nobody else is named."""
    before = _SENTENCE.split(text[max(0, match.start() - BEFORE) : match.start()])[-1]
    after = _SENTENCE.split(text[match.end() : match.end() + BEFORE])[0]
    return (
        1 <= int(match["age"]) <= OLDEST
        and not _OTHERS.search(before)
        and not _LONG_AGO.search(before)
        and not _OTHERWISE.match(after)
        and not _THEN.search(after)
    )


def _words_behind(view: View, box: Box | None) -> Run:
    """What stands to the right of a place in its line."""
    if box is None:
        return Run.of(())
    return Run.of(
        word
        for row in view.rows
        for word in row.words
        if box[1] < word.middle < box[3] and word.x0 > box[2] - 1
    )


def _apart(box: Box | None, other: Box | None) -> float:
    """How far two places of a page are apart downwards, in points."""
    if box is None or other is None:
        return float("inf")
    return max(box[1] - other[3], other[1] - box[3], 0.0)
