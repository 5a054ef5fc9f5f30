"""Whom a letter greets: who is written to sent the patient once, and does not order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.labels.houses import clinic_letterhead
from adapters.reading.layout.layout import View
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.people import read_name

_GREETING = re.compile(
    r"\W*(?i:dear|hello|hi)\s+(?:(?i:dr|doctor|prof(?:essor)?|mr|mrs|ms)\.?\s+)?"
    r"(?P<name>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019.-]*){0,3})\s*(?:[,:]|$)"
)
_THANKED = re.compile(
    r"\b[Tt]hank(?:s| you)(?:,| to)? (?:very much )?(?:Dr|Doctor)\.? (?P<name>[A-Z][\w'\u2019-]+)\b"
    r"[^.]{0,20}\bfor (?:asking|referring|the (?:kind |opportunity)|your|allowing|this|sending)"
)
"""How a consultant thanks who sent the patient, in the middle of a note."""
_QUOTED = re.compile(
    r"\b(?:Dr|Doctor)\.? (?P<name>[A-Z][\w'\u2019-]*?)['\u2019]s? "
    r"(?:(?:written|signed|original|enclosed|attached|verbal) )?(?:order|prescription|referral)s?\b"
)
"""Whose order a letter quotes or encloses: `Dr. Fallow's order is as follows`."""
_ABOUT = re.compile(r"(?i)\W*(?:re|regarding|patient|about|subject)\b\W*[:\w]")
"""Where the lines of whom a letter is written to end."""
_WHO = frozenset({"referring_name", "referring_credentials"})
_OFFICE = "referring_organization"
_REACHED = frozenset({"referring_phone", "referring_fax", "referring_npi"})
LEVEL, LINES = 3.0, 7


def without_greeted(page: View, offered: Sequence[Candidate]) -> list[Candidate]:
    """What is offered; who is greeted is in doubt as who refers where somebody else writes.

    `Referring physician: Dr. Fallow` over `Dear Dr. Fallow` is whom a consultant answers, and the
    telephone and fax under that name are not the consultant's. On a sheet that nobody signs, a
    name that a label gives stays, and so does who is asked to sign by a therapist.
    """
    offered = _without_addressees_office(page, offered)
    greeted = [found["name"] for row in page.rows if (found := _GREETING.match(row.text))]
    greeted += [found["name"] for found in _THANKED.finditer(page.flow().text)]
    names = [one for one in offered if one.field == "referring_name" and one.value is not None]
    answered = [one for one in names if _is_one_of(str(one.value), greeted)]
    writers = [one for one in names if one not in answered and one.doubt != "subject"]
    quoted = [found["name"] for found in _QUOTED.finditer(page.flow().text)]
    if quoted and not any(_is_one_of(str(one.value), quoted) for one in names):
        return [replace(one, doubt="subject") if one.field in _WHO else one for one in offered]
    named_by_label = any(one.origin == "label" for one in answered)
    if not answered or (not writers and (named_by_label or clinic_letterhead(page) > 0)):
        return list(offered)
    lines = _block(page, answered)
    alone = len({one.folded for one in writers}) == 1
    return [_judged(one, answered, writers if alone else [], lines) for one in offered]


def _without_addressees_office(page: View, offered: Sequence[Candidate]) -> list[Candidate]:
    """What is offered; practice and numbers under the name of who is greeted are in doubt.

    Not on the letter of a therapy clinic, which asks that practice to sign.
    """
    lines = list(_addressed(page)) if clinic_letterhead(page) <= 0 else []
    return [
        replace(one, doubt="subject")
        if (one.field in _REACHED or (one.field == _OFFICE and one.origin != "label"))
        and _stands_in(one, lines)
        else one
        for one in offered
    ]


def _addressed(page: View) -> Iterator[float]:
    """How low the lines stand between the name of who is greeted and the greeting."""
    for at, row in enumerate(page.rows):
        found = _GREETING.match(row.text)
        over = page.rows[max(0, at - LINES) : at] if found else []
        named = [
            number
            for number, line in enumerate(over)
            if (name := read_name(line.text)) and found and _is_one_of(name.name, [found["name"]])
        ]
        if named:
            yield from (line.words[0].y1 for line in over[named[0] + 1 :])


def _stands_in(one: Candidate, lines: Sequence[float]) -> bool:
    return one.box is not None and any(abs(one.box[3] - line) < LEVEL for line in lines)


def _is_one_of(name: str, greeted: Sequence[str]) -> bool:
    """Whether a greeting calls somebody by the first name, the last, or both."""
    words = name.lower().split()
    return any(
        told in (words[:1], words[-1:], words) or [told[0], told[-1]] == [words[0], words[-1]]
        for told in (one.lower().split() for one in greeted)
    )


def _block(page: View, answered: Sequence[Candidate]) -> list[float]:
    """How low the lines stand under the name of whom a letter is written to, up to its subject."""
    levels: list[float] = []
    for one in answered:
        under = [row for row in page.rows if one.box and row.words[0].y1 > one.box[3] + LEVEL]
        for row in under[:LINES]:
            if _ABOUT.match(row.text) or _GREETING.match(row.text):
                levels += [found.words[0].y1 for found in under[: under.index(row)]]
                break
    return levels


def _judged(
    one: Candidate, answered: Sequence[Candidate], writers: Sequence[Candidate], lines: list[float]
) -> Candidate:
    if one.box is None:
        return one
    level = one.box[3]
    if one.field in _WHO and any(_beside(one, other) for other in answered):
        return replace(one, doubt="subject")
    if one.field in _REACHED and any(abs(level - line) < LEVEL for line in lines):
        return replace(one, doubt="subject")
    if one.doubt == "position" and one.field in _WHO and any(_beside(one, w) for w in writers):
        return replace(one, doubt="")
    return one


def _beside(one: Candidate, other: Candidate) -> bool:
    return one.box is not None and other.box is not None and abs(one.box[3] - other.box[3]) < LEVEL
