"""Asks of every value that its shape tells whose it is, by what stands around it.

Rules look for a field's label and read on from it; where a stranger's paper has none that they
know, or puts a block of another person beside it, they find nothing or the wrong number. Here the
question is turned round: each telephone, date, count or ZIP of a page is weighed for each field
that it may be of. The weights lie in `proposals.json`; `python -m evals.fit_proposals` makes them
anew, and judges them on layouts whose set took no part.

- A field that was left open is filled, without a flag only where hardly any was ever wrong.
- A telephone or day that all around it gives to somebody else, while another one is clearly the
  field's, is a conflict.
- A value that a rule merely doubted is no longer, where its place says the same.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from adapters.reading.page_reading import Page
from adapters.reading.proposed.shaped import FIELDS, Kind
from adapters.reading.proposed.situation import Known, Standing, standing
from adapters.reading.sureness.neighbours import lines_of
from adapters.reading.sureness.relief import DOUBTED, FOR_A_PERSON
from adapters.reading.unlabelled.own_days import has_own_day
from adapters.reading.values.candidates import Setting
from adapters.reading.values.checked_numbers import find_phones
from priorauth.models.reading import RANGE_FROM, Found, ReadValue

LEARNED = Path(__file__).with_name("proposals.json")
OPEN = frozenset({"absent", "unreadable"})
ALONE = 0.5
"""How likely the next value may be, of the one proposed."""
CLEARLY, HARDLY = 0.9, 0.5
"""From when on another value is clearly a field's, and below which the one given is hardly so."""
UNLIKELY = 0.75
"""Below which a guess takes nothing from a field whose value it clearly is."""
FREED, KEPT = (
    0.8,
    frozenset({*FOR_A_PERSON, "referring_fax", "referring_organization", *FIELDS["count"]}),
)
"""From when on a place lifts a rule's doubt, and of which fields never: where a form is to be faxed
looks like the fax of who refers, and what somebody does anyway like what is asked for."""
_OF_A_CONTACT = re.compile(
    r"(?i)(?:\b(?:alt(?:ernat(?:e|ive))?|emergency|back-?up|second(?:ary)?) contact\b|"
    r"\((?:dtr|daughter|son|wife|husband|spouse|sister|brother|friend|neighbou?r|caregiver|"
    r"niece|nephew|partner|aide)\))[^\d]{0,40}$"
)
"""Before the telephone of somebody who is called when the patient cannot be."""
_COUNTING = ("member_id", "group_number", "secondary_member_id", "referring_npi", "claim_number")
ONE_OF_SEVERAL: tuple[Kind, ...] = ("phone", "date", "house")
"""Of these a paper shows several, each somebody else's."""
HOME = ("patient_street", "patient_city", "patient_state")
YEARS_AHEAD = 2
BASE, MOST = "", 7.0
"""What weighs whatever is told; and the most that all of it may weigh."""


@dataclass(frozen=True)
class Proposal:
    """What a field's value may be, how likely, and how likely the next one is."""

    standing: Standing
    chance: float
    next_one: float

    @property
    def alone(self) -> bool:
        """Whether no other value comes near."""
        return self.next_one < ALONE * self.chance


def with_proposals(
    fields: Mapping[str, Found], pages: Iterable[Page], setting: Setting
) -> dict[str, Found]:
    """The fields of a patient's papers, with what their text pages propose."""
    told = dict(fields)
    pages = [page for page in pages if page.source == "text" and page.to_page is None]
    asked = {
        kind
        for kind, names in FIELDS.items()
        if any(_asks(kind, name, told.get(name)) for name in names)
    }
    theirs = _numbers_of_others(pages) | _counts_of(fields) if asked else set()
    around = list(standing_on(pages, fields, setting, asked)) if asked else []
    around = [one for one in around if one.found.value not in theirs]
    if not around:
        return told
    own = {page.number for page in pages if has_own_day(page.kind, page.detail)}
    for kind, names in FIELDS.items():
        of_kind = [one for one in around if one.found.kind == kind]
        for name in names if of_kind else ():
            found = told[name]
            if isinstance(found, ReadValue):
                might_be = [one for one in of_kind if name != "order_date" or one.page not in own]
                anothers = _told_of_another(told, kind, name)
                might_be = [one for one in might_be if one.found.value not in anothers]
                told[name] = _settled(name, kind, found, _possible(name, might_be, setting))
    _free_home(fields, told)
    return _one_owner(fields, told)


def _told_of_another(told: Mapping[str, Found], kind: Kind, name: str) -> set[object]:
    """The telephones that are surely another field's: said again elsewhere they still are."""
    others = (told[other] for other in FIELDS[kind] if other != name and kind == "phone")
    return {one.value for one in others if isinstance(one, ReadValue) and one.certain}


def _counts_of(fields: Mapping[str, Found]) -> set[object]:
    """Numbers of members and providers: ten figures may look like a telephone."""
    found = (fields.get(name) for name in _COUNTING)
    return {one.value for one in found if isinstance(one, ReadValue) and one.value is not None}


def _numbers_of_others(pages: Iterable[Page]) -> set[object]:
    """The telephones of a clinic by their label's own words, and those of a relative or friend."""
    pages = list(pages)
    labels = (one for page in pages for one in page.spots if one.label.owner == "clinic")
    runs = (run for one in labels for run in (one.beside, *one.below) if run is not None)
    theirs = {digits for run in runs for digits, _, _ in find_phones(run.text)}
    return theirs | {
        digits
        for page in pages
        for view in page.views[:1]
        for over, row in pairwise(("", *(row.text for row in view.rows)))
        for digits, start, _ in find_phones(row)
        if _OF_A_CONTACT.search(f"{over} {row[:start]}"[-45:])
    }


def standing_on(
    pages: Iterable[Page],
    fields: Mapping[str, Found],
    setting: Setting,
    kinds: Collection[Kind] = tuple(FIELDS),
) -> Iterable[Standing]:
    """Every value of the pages that its shape tells, beside the fields that are known."""
    pivot, pages = setting.today.year + YEARS_AHEAD, list(pages)
    labels = {page.number: page.spots for page in pages}
    for number, lines in lines_of(pages).items():
        yield from standing(
            number, lines, labels[number], list(_known(fields, number)), pivot, kinds
        )


def _known(fields: Mapping[str, Found], number: int) -> Iterable[Known]:
    for name, found in fields.items():
        for one in found if isinstance(found, tuple) else (found,):
            if one.value is not None and one.page == number and one.box is not None:
                yield name, one.box


def proposals(
    weights: Mapping[str, float], around: Iterable[Standing]
) -> dict[object, tuple[float, Standing]]:
    """How likely each value is a field's by its weights, where it looks most like it."""
    best: dict[object, tuple[float, Standing]] = {}
    for one in around:
        chance = chance_of(one.told, weights)
        if chance > best.get(one.found.value, (0.0, one))[0]:
            best[one.found.value] = chance, one
    return best


def chance_of(told: Iterable[str], weights: Mapping[str, float]) -> float:
    """How likely a value is a field's by what is told of it, 0 to 1."""
    weight = weights.get
    total = weights[BASE] + sum([weight(word, 0.0) for word in told])
    return round(1 / (1 + math.exp(-max(-MOST, min(total, MOST)))), 4)


def best_of(offered: Mapping[object, tuple[float, Standing]]) -> Proposal:
    """The likeliest of the values, and how likely the next one is."""
    first, *others = sorted(offered.values(), key=lambda one: -one[0])
    return Proposal(first[1], first[0], others[0][0] if others else 0.0)


def _possible(name: str, around: Sequence[Standing], setting: Setting) -> Sequence[Standing]:
    """What may be a field's at all: only an operation may lie ahead."""
    if name == "surgery_date":
        return around
    today = setting.today.isoformat()
    return [one for one in around if one.found.kind != "date" or str(one.found.value) <= today]


def _is_open(found: ReadValue) -> bool:
    return found.value is None and found.flag in OPEN


def _is_doubted(name: str, found: ReadValue) -> bool:
    return found.value is not None and found.flag == DOUBTED and name not in KEPT


def _asks(kind: Kind, name: str, found: Found | None) -> bool:
    """Whether a field has a question that other values of its kind may answer."""
    if not isinstance(found, ReadValue):
        return False
    given = found.certain and kind in ONE_OF_SEVERAL
    return _is_open(found) or _is_doubted(name, found) or given


def _settled(name: str, kind: Kind, found: ReadValue, around: Sequence[Standing]) -> ReadValue:
    if not around or not _asks(kind, name, found):
        return found
    open_one, doubted = _is_open(found), _is_doubted(name, found)
    given = found.certain and kind in ONE_OF_SEVERAL
    weights: dict[str, float] = _learned()["weights"][name]
    if given and _looks_like(found, weights, around):
        return found
    best = best_of(proposals(weights, around))
    same = best.standing.found.value == found.value
    if open_one:
        return _filled(name, best) or found
    if doubted:
        free = same and best.alone and best.chance >= FREED
        return found.model_copy(update={"flag": None}) if free else found
    contradicted = not same and best.chance >= CLEARLY and not _is_line_of(best.standing, found)
    return found.model_copy(update={"flag": "conflict"}) if contradicted else found


def _is_line_of(one: Standing, found: ReadValue) -> bool:
    """Whether what is proposed is only one line of a name that was found over two."""
    part = str(one.found.value) in str(found.value)
    if not part or one.page != found.page or found.box is None:
        return False
    level = (one.box[1] + one.box[3]) / 2
    return found.box[1] < level < found.box[3] and one.box[0] < found.box[2]


def _looks_like(found: ReadValue, weights: Mapping[str, float], around: Iterable[Standing]) -> bool:
    """Whether what was found stands somewhere as its field's values do, for all that is told."""
    own = (one for one in around if one.found.value == found.value)
    return any(chance_of(one.told, weights) >= HARDLY for one in own)


def _filled(name: str, best: Proposal) -> ReadValue | None:
    if not best.alone or best.chance < line(name, "offered"):
        return None
    one = best.standing
    flag = None if best.chance >= line(name, "sure") else DOUBTED
    return ReadValue(
        value=one.found.value,
        page=one.page,
        box=one.box,
        confidence=best.chance,
        checks=() if one.found.low is None else (f"{RANGE_FROM}{one.found.low}",),
        flag=flag,
    )


def _free_home(fields: Mapping[str, Found], told: dict[str, Found]) -> None:
    """A street, town and state share the doubt of their ZIP, and lose it with that."""
    before, code = fields["patient_zip"], told["patient_zip"]
    if not (isinstance(before, ReadValue) and isinstance(code, ReadValue)):
        return
    if before.flag != DOUBTED or code.flag is not None:
        return
    for name in HOME:
        found = told[name]
        if isinstance(found, ReadValue) and found.flag == DOUBTED and _stands_by(found, code):
            told[name] = found.model_copy(update={"flag": None})


def _stands_by(found: ReadValue, code: ReadValue) -> bool:
    """Whether a part of an address stands in the line of its ZIP or in the one over it."""
    if found.box is None or code.box is None or found.page != code.page:
        return False
    height = code.box[3] - code.box[1]
    return -height < code.box[1] - found.box[1] < 2 * height


def _one_owner(fields: Mapping[str, Found], told: dict[str, Found]) -> dict[str, Found]:
    """What another field has for sure is not proposed; what it has in doubt needs a look."""
    for names in FIELDS.values():
        for name in names:
            found = told[name]
            if found is fields[name] or not isinstance(found, ReadValue) or found.value is None:
                continue
            others = [told[other] for other in names if other != name]
            takers = [other for other in others if _takes(other, found)]
            takers = [other for other in takers if not _hardly(other, found)]
            again = _told_of_another(told, "phone", name) if name in FIELDS["phone"] else set()
            if found.value in again or any(_is_certain(other) for other in takers):
                told[name] = fields[name]
            elif takers and found.certain:
                told[name] = found.model_copy(update={"flag": DOUBTED})
    return told


def _is_certain(found: Found) -> bool:
    return isinstance(found, ReadValue) and found.certain


def _hardly(other: Found, found: ReadValue) -> bool:
    """Whether another field only guesses at a value that is clearly this one's."""
    guessed = isinstance(other, ReadValue) and other.flag == DOUBTED
    unlikely = isinstance(other, ReadValue) and other.confidence < UNLIKELY
    return guessed and unlikely and found.confidence >= CLEARLY


def _takes(other: Found, found: ReadValue) -> bool:
    same = isinstance(other, ReadValue) and other.page == found.page and other.box is not None
    if not same or not isinstance(other, ReadValue) or other.box is None or found.box is None:
        return False
    left, right = max(other.box[0], found.box[0]), min(other.box[2], found.box[2])
    level = (found.box[1] + found.box[3]) / 2
    return left < right and other.box[1] < level < other.box[3]


def line(name: str, which: str) -> float:
    """From which chance on a field's proposal is `offered`, and from which it is `sure`."""
    lines: dict[str, float] = _learned()["lines"][name]
    return float(lines[which])


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(LEARNED.read_text(encoding="utf-8"))
    return learned
