"""What labels say of the order: dates, course of treatment, side, surgery, precautions, urgency."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from adapters.reading.labelled.choices import (
    may_be_the_next,
    offers_precautions,
    offers_several,
    unchosen,
)
from adapters.reading.labelled.free_texts import in_words
from adapters.reading.labelled.treatment_labels import remarks, services, treatments
from adapters.reading.labels.label_text import (
    Source,
    dated,
    first_group,
)
from adapters.reading.labels.value_shapes import fits
from adapters.reading.prose.precautions_prose import (
    begins_as_a_precaution,
)
from adapters.reading.values import therapy
from adapters.reading.values.candidates import GUESSED, UNLABELLED, Candidate

CELL = 1.6
DAYS, MOST_WEEKS = 7, 52

_BEFORE_COURSE = re.compile(r"(\d{1,3})\s?[(;,]")
"""The number of visits before the course that it comes from: `Visits: 12 (2x/week x 6 weeks)`."""
_OTHER_UNIT = re.compile(r"(?i)\W*\d+\s*-?\s*(?:min\w*|hrs?|hours?|days?|visits?|sessions?)\b")
"""A length that is no number of weeks: `Duration: 45 min sessions`."""
_QUANTITY = re.compile(r"(?i)(?:quantity|qty)\W*")
"""What a record system counts orders by: one of them says nothing of visits."""


def _bare_date(source: Source) -> Iterator[Candidate]:
    """`Date:` alone is the order's date when it stands on top or with the signature."""
    source.strength = UNLABELLED
    yield from dated("order_date")(source)


def _visit_date(source: Source) -> Iterator[Candidate]:
    """The day of the visit that an order was written at, for a look where nothing else dates it."""
    source.strength = GUESSED
    yield from (replace(one, doubt="subject") for one in dated("order_date")(source))


def _visits(source: Source) -> Iterator[Candidate]:
    if _is_counted(source):
        return
    text = first_group(source).text
    counted = therapy.visits(text)
    if counted is not None:
        yield source.make("visits_requested", counted.value, counted.start, counted.end)
        return
    if therapy.per_week(text) is not None:
        yield from _frequency(source)
        before = _BEFORE_COURSE.match(text)
        if before is not None:
            yield source.make("visits_requested", int(before[1]), *before.span(1))
        return
    token = text.split(" ")[0].strip(".,;:()xX") if text else ""
    fewest = 2 if _QUANTITY.fullmatch(source.spot.words.text) else 1
    if token.isdigit() and fewest <= int(token) <= 150:
        start = text.find(token)
        yield source.make("visits_requested", int(token), start, start + len(token))


def _frequency(source: Source) -> Iterator[Candidate]:
    text = source.run.text
    often, long = therapy.per_week(text), therapy.weeks(text)
    if often is not None and therapy.tapers(text):
        for name in ("frequency_per_week", "duration_weeks"):
            yield source.make(name, None, often.start, None, flag="range")
        return
    if often is not None:
        yield _counted(source, "frequency_per_week", often)
    else:
        yield from _bare(source, "frequency_per_week", text.strip(" xX"), DAYS)
    if long is not None:
        yield _counted(source, "duration_weeks", long)
    counted = therapy.visits(text)
    if counted is not None and (often is None or counted.start >= often.end):
        yield source.make("visits_requested", counted.value, counted.start, counted.end)
        return
    in_all = therapy.visits_in_all(text, often.end) if often is not None else None
    if in_all is not None:
        yield source.make("visits_requested", in_all.value, in_all.start, in_all.end)


_CHOICES = re.compile(r"\W*\d{1,2}(?:[ ,/|]+\d{1,2})+\W*")
"""Numbers in a row, of which a mark chooses one."""


def _counted(source: Source, name: str, found: therapy.Counted) -> Candidate:
    """So many times or weeks."""
    return source.make(name, found.most, found.start, found.end, checks=found.checks)


def _is_counted(source: Source) -> bool:
    """Whether a number before a label makes a unit of it: `2x/wk x 4 weeks: scar massage`."""
    if _UNIT.fullmatch(source.spot.words.text) is None:
        return False
    first = source.spot.words.words[0]
    before = [one for one in source.page.rows[source.spot.row].words if one.x1 <= first.x0 + 1]
    near = bool(before) and first.x0 - before[-1].x1 < first.height
    return near and before[-1].text[-1:].isdigit()


def _duration(source: Source) -> Iterator[Candidate]:
    if _is_counted(source):
        return
    long = therapy.weeks(source.run.text)
    if long is not None:
        often = therapy.per_week(source.run.text[: long.start])
        if often is not None and not therapy.tapers(source.run.text):
            yield _counted(source, "frequency_per_week", often)
        yield _counted(source, "duration_weeks", long)
        return
    if not therapy.months(source.run.text) and not _OTHER_UNIT.match(source.run.text):
        token = source.run.text.split(" ")[0].strip(".,")
        yield from _bare(source, "duration_weeks", token, MOST_WEEKS)


_UNIT = re.compile(r"(?i)(?:weeks?|wks?|visits?|sessions?|treatments?)\W*")
_BARE_SPAN = re.compile(r"\W*(\d{1,2})\s?(?:to|or|-|\u2013)\s?(\d{1,2})\W*", re.IGNORECASE)
"""Two numbers with no unit, beside or under a label that is one."""


def _bare(source: Source, name: str, token: str, most: int) -> Iterator[Candidate]:
    """A number with no unit of its own; of choices none, for a look."""
    span = _BARE_SPAN.fullmatch(first_group(source).text)
    if _CHOICES.fullmatch(source.run.text) or may_be_the_next(source, str.isdigit):
        yield unchosen(source, name)
    elif span is not None and 1 <= int(span[1]) < int(span[2]) <= most:
        yield _counted(source, name, therapy.Counted(int(span[1]), int(span[2]), 0, span.end(2)))
    elif token.isdigit() and 1 <= int(token) <= most:
        start = source.run.text.find(token)
        yield source.make(name, int(token), start, start + len(token))


_SIDES = re.compile(r"(?i)\b(?:(left|lt|l)|(right|rt|r)|(both|bilat(?:eral)?|b))\b")


def _laterality(source: Source) -> Iterator[Candidate]:
    """The side beside its label; several are a form's choices, of which none is said."""
    written = first_group(source).text
    found = therapy.sides(written)
    if len({match.lastindex for match in _SIDES.finditer(source.run.text)}) > 1:
        yield unchosen(source, "laterality")
    elif len(found) == 1 and therapy.sides(source.run.text) == found:
        yield source.make("laterality", next(iter(found)), 0, len(written))


_YES_OR_NO = re.compile(r"\W*(yes|no)\b(?:\W*$|\s?[-\u2013,;:(].{0,40}$)", re.IGNORECASE)


_LETTERS = {"R": False, "S": True, "U": True}
"""How record systems print a priority in one letter: routine, stat, urgent."""


def _urgent(source: Source) -> Iterator[Candidate]:
    if offers_several(source, therapy.urgency):
        yield unchosen(source, "urgent")
        return
    group = first_group(source)
    value = therapy.urgency(group.text)
    answer = _YES_OR_NO.match(group.text)
    if answer is not None and therapy.urgency(source.spot.words.text):
        value = answer[1].lower() == "yes"
    value = _LETTERS.get(group.text.strip(" ."), value)
    if value is not None:
        yield source.make("urgent", value, 0, len(group.text))


_KINDS = re.compile(r"(?i)\W*[a-z]+\W*(?:/|,|\bor\b)[\sa-z,/&-]*\W*")
"""The kinds that a form asks about: `Accident? (auto / work)`."""


def _accident(source: Source) -> Iterator[Candidate]:
    if offers_several(source, therapy.accident):
        yield unchosen(source, "accident")
        return
    group = first_group(source)
    value = therapy.accident(group.text)
    if value is not None and not _KINDS.fullmatch(group.text):
        yield source.make("accident", value, 0, len(group.text))


_INSTRUCTIONS = re.compile(r"(?i)(?:special|additional|other) (?:instructions|considerations)\W*")


_ROOM = re.compile(
    r"(?i)(?:(?:protocol |clinical |order )?(?:comments?|notes?|remarks?)(?: to \w+)?|activity|"
    r"limits?|instructions|watch (?:out )?for)\W*"
)


def _other(source: Source) -> Iterator[Candidate]:
    """Treatments where a form leaves room for more, or what it tells to avoid there."""
    asked = _INSTRUCTIONS.fullmatch(source.spot.words.text) is not None
    begins = _ROOM.fullmatch(source.spot.words.text) and fits("precautions", source.run.text)
    if begins or (asked and begins_as_a_precaution(source.run.text)):
        yield from in_words("precautions")(source)
        return
    yield from remarks(source)


def _precautions(source: Source) -> Iterator[Candidate]:
    """What to avoid or to watch; of a list that a form offers, nothing."""
    if offers_precautions(source):
        yield unchosen(source, "precautions")
    else:
        yield from in_words("precautions")(source)


_VISIT = re.compile(r"(?i)\b(?:chief complaint|hpi|history of present|review of systems|vitals)\b")


def _surgery_date(source: Source) -> Iterator[Candidate]:
    """When the operation was; the `DOS` of a visit's note is the day of service."""
    label = source.spot.words.text.strip(" .:#").lower()
    if label not in {"dos", "d.o.s"} or not _VISIT.search(source.page.flow().text):
        yield from dated("surgery_date")(source)


MAKERS: dict[str, Callable[[Source], Iterator[Candidate]]] = {
    "order_date": dated("order_date"),
    "date": _bare_date,
    "visit_date": _visit_date,
    "visits": _visits,
    "freq": _frequency,
    "duration": _duration,
    "laterality": _laterality,
    "onset": dated("onset_date"),
    "injury": dated("injury_date"),
    "surgery_date": _surgery_date,
    "surgery": in_words("surgery"),
    "precautions": _precautions,
    "treatments": treatments,
    "other": _other,
    "cpt": services,
    "urgent": _urgent,
    "accident": _accident,
}
