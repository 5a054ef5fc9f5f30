"""What one reader's view of a page offers for each field, before anybody compares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from adapters.reading import dates, numbers, therapy
from adapters.reading.codes import find_diagnoses, find_procedures
from adapters.reading.finding import Spot
from adapters.reading.layout import Box, Run, View, gap_groups
from adapters.reading.people import read_name
from adapters.reading.places import read_place

Value = str | int | bool
LABELLED, UNLABELLED, GUESSED = 1.0, 0.7, 0.5
MIN_ITEM = 3
LEFT_EDGE = 16.0
MOST_FLOWING = 3
_BETWEEN = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+(?!treat)|\s+[•·]\s+", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:please|thank|this is|this|i |we |she|he |they|the patient|patient is|kindly|sincerely|goals?|"
    r"diagnos|treat|frequency|if you|send|call (?:me|us|our)|expected|insurance|member)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^\W*(?:none(?: on file| known| stated)?|n/?a|nil|no|not applicable)\W*$", re.IGNORECASE
)
_DETAILS = re.compile(
    r"[,;(|]|\s{2,}|\s-\s(?=id\b)|\b(?:id|member|policy|group|phone|plan)\b[\s#:]", re.IGNORECASE
)


@dataclass(frozen=True)
class Candidate:
    """A value that one reader offers for a field; `raw` is the text it was made from."""

    field: str
    value: Value | None
    page: int
    box: Box | None
    raw: str
    confidence: float
    strength: float = LABELLED
    checks: tuple[str, ...] = ()
    flag: str | None = None


@dataclass(frozen=True)
class Setting:
    """What a reading needs to know beside the page: the day it happens."""

    today: date


@dataclass
class _Source:
    page: View
    spot: Spot
    run: Run
    strength: float
    setting: Setting = field(default_factory=lambda: Setting(date(2100, 1, 1)))

    def make(
        self, name: str, value: Value | None, start: int, end: int | None, **more: object
    ) -> Candidate:
        part = self.run.part(start, end)
        return Candidate(
            name,
            value,
            self.page.page,
            self.run.box(start, end),
            part.text,
            part.confidence,
            self.strength,
            **more,  # type: ignore[arg-type]
        )


def from_labels(page: View, spots: list[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer what stands beside or under each label."""
    for spot in spots:
        maker = _MAKERS.get(spot.label.role)
        if maker is None:
            continue
        for run, strength in _texts_for(spot):
            made = list(maker(_Source(page, spot, run, strength, setting)))
            yield from made
            if made or _NOTHING.match(run.text):
                break
        else:
            yield from _unread(page, spot)


def _texts_for(spot: Spot) -> Iterator[tuple[Run, float]]:
    if spot.beside is not None:
        yield spot.beside, LABELLED
    if spot.below:
        yield spot.below[0], LABELLED if spot.beside is None else UNLABELLED


def _unread(page: View, spot: Spot) -> Iterator[Candidate]:
    """A label with something beside it that is no value: a place to look at, not an absence."""
    name = _PRINCIPAL.get((spot.label.role, spot.owner)) or _PRINCIPAL.get((spot.label.role, ""))
    if name is None or spot.beside is None or not any(map(str.isalnum, spot.beside.text)):
        return
    run = spot.beside
    yield Candidate(name, None, page.page, run.box(), run.text, 0.0, LABELLED, (), "unreadable")


def _first_group(source: _Source, factor: float = 2.2) -> Run:
    groups = gap_groups(source.run, factor * source.page.line_height)
    return groups[0] if groups else source.run


def _owned(source: _Source, patient: str, referrer: str) -> str | None:
    owner = source.spot.owner
    if owner in {"patient", "coverage"}:
        return patient if owner == "patient" else None
    return referrer if owner in {"referrer", ""} else None


def _name(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner == "referrer":
        yield from _referrer(source)
    if source.spot.owner != "patient":
        return
    group = _first_group(source)
    found = read_name(group.text)
    if found is not None:
        made = _Source(source.page, source.spot, group, source.strength)
        yield made.make("patient_name", found.name, 0, found.end)


def _referrer(source: _Source) -> Iterator[Candidate]:
    group = _first_group(source, 1.6)
    found = read_name(group.text)
    if found is None:
        return
    made = _Source(source.page, source.spot, group, source.strength)
    yield made.make("referring_name", found.name, 0, found.end - len(found.credentials or ""))
    if found.credentials:
        start = group.text.find(found.credentials.split()[0], 1)
        yield made.make("referring_credentials", found.credentials, max(start, 0), found.end)


def _dated(name: str) -> Callable[[_Source], Iterator[Candidate]]:
    def make(source: _Source) -> Iterator[Candidate]:
        pivot = source.setting.today.year + (0 if name == "date_of_birth" else 1)
        found = dates.find_dates(source.run.text, pivot)
        if found:
            one = found[0]
            yield source.make(name, one.value.isoformat(), one.start, one.end)

    return make


def _bare_date(source: _Source) -> Iterator[Candidate]:
    """`Date:` alone is the order's date when it stands on top or with the signature."""
    source.strength = UNLABELLED
    yield from _dated("order_date")(source)


def _phone(source: _Source) -> Iterator[Candidate]:
    name = _owned(source, "patient_phone", "referring_phone")
    found = numbers.find_phones(source.run.text)
    if name is not None and found:
        digits, start, end = found[0]
        yield source.make(name, digits, start, end)


def _fax(source: _Source) -> Iterator[Candidate]:
    found = numbers.find_phones(source.run.text)
    if source.spot.owner in {"referrer", "", "order", "patient"} and found:
        if source.spot.owner == "patient":
            source.strength = GUESSED
        digits, start, end = found[0]
        yield source.make("referring_fax", digits, start, end)


def _street(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"patient", ""}:
        return
    group = _first_group(source, 3.0)
    yield from _place(_Source(source.page, source.spot, group, source.strength))
    for below in source.spot.below[:2]:
        if below is not source.run:
            later = list(_place(_Source(source.page, source.spot, below, source.strength)))
            yield from (one for one in later if one.field != "patient_street")


def _place(source: _Source) -> Iterator[Candidate]:
    place = read_place(source.run.text)
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None:
            yield source.make(name, part.value, part.start, part.end)


def _city(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"patient", ""}:
        return
    whole = list(_place(source))
    if whole:
        yield from whole
        return
    group = _first_group(source)
    text = group.text.strip(" ,")
    if text and not any(letter.isdigit() for letter in text) and len(text) < 40:
        yield _Source(source.page, source.spot, group, source.strength).make(
            "patient_city", text, 0, None
        )


def _state(source: _Source) -> Iterator[Candidate]:
    text = _first_group(source).text.strip(" ,.")
    place = (
        read_place(f"City, {text} 00000").state if source.spot.owner in {"patient", ""} else None
    )
    if place is not None:
        yield source.make("patient_state", place.value, 0, len(text))


def _zip(source: _Source) -> Iterator[Candidate]:
    digits = source.run.text.strip()[:10].split(" ")[0]
    plain = digits.replace("-", "")
    if source.spot.owner in {"patient", ""} and plain.isdigit() and len(plain) in {5, 9}:
        yield source.make("patient_zip", digits, 0, len(digits))


def _payer(source: _Source) -> Iterator[Candidate]:
    group = _first_group(source)
    text = group.text.strip(" .,:;-")
    if len(text) < 3 or not any(letter.isalpha() for letter in text):
        return
    name = "secondary_payer_name" if source.spot.label.owner == "secondary" else "payer_name"
    if _NOTHING.match(text):
        return
    cut = _before_details(text)
    start = group.text.find(cut)
    made = _Source(source.page, source.spot, group, source.strength)
    yield made.make(name, cut, start, start + len(cut))
    if name == "secondary_payer_name" and (
        match := numbers.find_member(group.text[start + len(cut) :])
    ):
        at = start + len(cut) + match.start()
        yield made.make("secondary_member_id", match[0], at, at + len(match[0]))


def _before_details(text: str) -> str:
    return _DETAILS.split(text, maxsplit=1)[0].strip(" .,:;-") or text


def _plan(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner == "secondary":
        return
    group = _first_group(source)
    text = group.text.strip(" .,:;-")
    if len(text) >= 3 and any(letter.isalpha() for letter in text):
        yield _Source(source.page, source.spot, group, source.strength).make(
            "plan_name", text, 0, None
        )


def _member(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"coverage", "secondary", "patient"}:
        return
    name = "secondary_member_id" if source.spot.owner == "secondary" else "member_id"
    found = _joined_id(_first_group(source))
    if found is not None:
        value, group, end = found
        made = _Source(source.page, source.spot, group, source.strength)
        yield made.make(name, value, 0, end)


def _joined_id(group: Run) -> tuple[str, Run, int] | None:
    """An id in one piece or several, blanks taken out."""
    taken: list[str] = []
    end = 0
    for word, start in zip(group.words, group.starts, strict=True):
        text = word.text.strip(".,;:()")
        has_digit = any(letter.isdigit() for letter in text)
        plain = text.replace("-", "")
        if not plain.isalnum() or plain.upper() != plain or not (has_digit or len(taken) == 0):
            break
        if taken and len(plain) > 6:
            break
        taken.append(text)
        end = start + len(word.text)
    value = "".join(taken)
    if len(value) < 4 or sum(letter.isdigit() for letter in value) < 2:
        return None
    return value, group, end


def _group(source: _Source) -> Iterator[Candidate]:
    if source.spot.owner == "secondary":
        return
    group = _first_group(source)
    token = group.text.split(" ")[0].strip(".,;:()") if group.text else ""
    if _NOTHING.match(token) or len(token) < 3 or not token[0].isalnum():
        return
    if token.upper() == token or any(letter.isdigit() for letter in token):
        yield _Source(source.page, source.spot, group, source.strength).make(
            "group_number", token, 0, len(token)
        )


def _member_group(source: _Source) -> Iterator[Candidate]:
    text = source.run.text
    at = text.find("/")
    first = source.run.part(0, at if at >= 0 else None)
    found = _joined_id(first)
    if found is not None:
        yield _Source(source.page, source.spot, first, source.strength).make(
            "member_id", found[0], 0, found[2]
        )
    if at >= 0:
        second = source.run.part(at + 1)
        if second.words:
            yield from _group(_Source(source.page, source.spot, second, source.strength))


def _npi(source: _Source) -> Iterator[Candidate]:
    found = numbers.find_npis(source.run.text)
    if found and source.spot.label.owner == "referrer":
        match = found[0]
        yield source.make("referring_npi", match[1], match.start(), match.end())


def _organization(source: _Source) -> Iterator[Candidate]:
    group = _first_group(source)
    text = group.text.strip(" .,:;-")
    letters = sum(letter.isalpha() for letter in text)
    if letters >= 4 and letters > 0.7 * len(text.replace(" ", "")):
        yield _Source(source.page, source.spot, group, source.strength).make(
            "referring_organization", text, 0, None
        )


def _visits(source: _Source) -> Iterator[Candidate]:
    text = _first_group(source).text
    counted = therapy.visits(text)
    if counted is not None:
        yield source.make("visits_requested", counted.value, counted.start, counted.end)
        return
    token = text.split(" ")[0].strip(".,;:()xX") if text else ""
    if token.isdigit() and 1 <= int(token) <= 150:
        start = text.find(token)
        yield source.make("visits_requested", int(token), start, start + len(token))


def _frequency(source: _Source) -> Iterator[Candidate]:
    text = source.run.text
    often, long = therapy.per_week(text), therapy.weeks(text)
    if often is not None:
        flag = "range" if often.upper else None
        value = None if often.upper else often.value
        yield source.make("frequency_per_week", value, often.start, often.end, flag=flag)
    elif text.strip(" xX").isdigit() and 1 <= int(text.strip(" xX")) <= 7:
        yield source.make("frequency_per_week", int(text.strip(" xX")), 0, None)
    if long is not None:
        yield _length(source, long)
    counted = therapy.visits(text)
    if counted is not None and (often is None or counted.start >= often.end):
        yield source.make("visits_requested", counted.value, counted.start, counted.end)


def _length(source: _Source, long: therapy.Counted) -> Candidate:
    flag = "range" if long.upper else None
    value = None if long.upper else long.value
    return source.make("duration_weeks", value, long.start, long.end, flag=flag)


def _duration(source: _Source) -> Iterator[Candidate]:
    long = therapy.weeks(source.run.text)
    if long is not None:
        yield _length(source, long)
        return
    token = source.run.text.split(" ")[0].strip(".,")
    if token.isdigit() and 1 <= int(token) <= 52 and not therapy.months(source.run.text):
        yield source.make("duration_weeks", int(token), 0, len(token))


def _sex(source: _Source) -> Iterator[Candidate]:
    token = source.run.text.split(" ")[0].strip(".,;:()[]").lower()
    value = {"f": "F", "female": "F", "m": "M", "male": "M", "x": "X", "nonbinary": "X"}.get(token)
    if value is not None:
        yield source.make("sex", value, 0, len(source.run.text.split(" ")[0]))


def _laterality(source: _Source) -> Iterator[Candidate]:
    found = therapy.sides(_first_group(source).text)
    if len(found) == 1:
        yield source.make("laterality", next(iter(found)), 0, len(_first_group(source).text))


def _words(name: str) -> Callable[[_Source], Iterator[Candidate]]:
    def make(source: _Source) -> Iterator[Candidate]:
        text = source.run.text.strip(" .,:;-_")
        if len(text) >= MIN_ITEM and (name == "precautions" or not _NOTHING.match(text)):
            whole = _flowing(source) if _in_prose(source) else _continued(source)
            run = _sentences(whole)
            yield Candidate(
                name,
                run.text.strip(" ,:;-_"),
                source.page.page,
                run.box(),
                run.text,
                run.confidence,
                source.strength,
            )

    return make


def _sentences(run: Run) -> Run:
    """A text up to the first sentence that is about something else."""
    for match in re.finditer(r"(?<=[A-Za-z0-9)])\.\s+(?=[A-Z])", run.text):
        if _ELSEWHERE.match(run.text, match.end()):
            return run.part(0, match.start() + 1)
    return run


def _in_prose(source: _Source) -> bool:
    """Whether the label stands in the middle of a sentence's line."""
    row, first = source.page.rows[source.spot.row], source.spot.words.words[0]
    before = [word for word in row.words if word.x1 <= first.x0 + 1]
    return bool(before) and first.x0 - max(word.x1 for word in before) < 0.9 * first.height


def _flowing(source: _Source) -> Run:
    """The text after a label in running prose: the rest of its line and the lines after it."""
    words = list(source.run.words)
    edge = source.page.rows[source.spot.row].words[0].x0
    bottom = max(word.y1 for word in words)
    for row in source.page.rows[source.spot.row + 1 :][:MOST_FLOWING]:
        first = row.words[0]
        if abs(first.x0 - edge) > LEFT_EDGE or first.y0 - bottom > 0.7 * first.height:
            break
        words += row.words
        bottom = max(word.y1 for word in row.words)
    return Run.of(words)


def _continued(source: _Source) -> Run:
    """A text with the lines that go on below it, at the same left edge."""
    words = list(source.run.words)
    left = words[0].x0
    bottom = max(word.y1 for word in words)
    for group in source.spot.below:
        first = group.words[0]
        near = first.y0 - bottom < 0.6 * first.height
        if first in words:
            continue
        if not near or abs(first.x0 - left) > LEFT_EDGE:
            break
        words += group.words
        bottom = max(word.y1 for word in group.words)
    return Run.of(words)


def _id(name: str) -> Callable[[_Source], Iterator[Candidate]]:
    def make(source: _Source) -> Iterator[Candidate]:
        match = numbers.find_member(source.run.text)
        if match is not None:
            yield source.make(name, match[0], match.start(), match.end())

    return make


def _adjuster(source: _Source) -> Iterator[Candidate]:
    found = read_name(_first_group(source).text)
    if found is not None:
        yield source.make("adjuster", found.name, 0, found.end)


def _urgent(source: _Source) -> Iterator[Candidate]:
    group = _first_group(source)
    value = therapy.urgency(group.text)
    if value is not None:
        yield source.make("urgent", value, 0, len(group.text))


def _accident(source: _Source) -> Iterator[Candidate]:
    group = _first_group(source)
    value = therapy.accident(group.text)
    if value is not None:
        yield source.make("accident", value, 0, len(group.text))


def from_codes(page: View, spots: list[Spot]) -> Iterator[Candidate]:
    """Offer every diagnosis and therapy procedure code, wherever it stands."""
    told = _told_rows(page, spots)
    for index, row in enumerate(page.rows):
        for name, codes in (
            ("diagnoses", find_diagnoses(row, announced=index in told)),
            ("procedures", find_procedures(row)),
        ):
            for code in codes:
                part = row.part(code.start, code.end)
                yield Candidate(
                    name,
                    code.value,
                    page.page,
                    row.box(code.start, code.end),
                    part.text,
                    part.confidence,
                    LABELLED,
                    ("description",) if code.confirmed else (),
                    "conflict" if code.contradicted else None,
                )


def _treatments(source: _Source) -> Iterator[Candidate]:
    """Treatments in a line, with the lines that go on below."""
    run = _continued(source)
    whole = _Source(source.page, source.spot, run, source.strength)
    for start, end in pieces(run.text):
        yield whole.make("treatments", run.text[start:end], start, end)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where the items of a written list begin and end."""
    at = 0
    for match in [*_BETWEEN.finditer(text), None]:
        end = match.start() if match else len(text)
        item = text[at:end]
        kept = item.strip(" ,.;:-•*")
        if len(kept) >= MIN_ITEM and any(letter.isalpha() for letter in kept):
            start = at + item.find(kept)
            yield start, start + len(kept)
        at = match.end() if match else end


def _told_rows(page: View, spots: list[Spot]) -> set[int]:
    """Rows that a label for diagnoses speaks for."""
    lines = {id(row): index for index, row in enumerate(page.rows)}
    homes = {id(word): lines[id(row)] for row in page.rows for word in row.words}
    told: set[int] = set()
    for spot in spots:
        if spot.label.role == "dx":
            told.add(spot.row)
            told.update(homes.get(id(word), -1) for run in spot.below for word in run.words)
    return told


_PRINCIPAL: dict[tuple[str, str], str] = {
    ("name", "patient"): "patient_name",
    ("referrer", ""): "referring_name",
    ("dob", ""): "date_of_birth",
    ("phone", "patient"): "patient_phone",
    ("phone", "referrer"): "referring_phone",
    ("fax", "referrer"): "referring_fax",
    ("street", "patient"): "patient_street",
    ("member", "coverage"): "member_id",
    ("group", "coverage"): "group_number",
    ("npi", ""): "referring_npi",
    ("order_date", ""): "order_date",
    ("visits", ""): "visits_requested",
    ("freq", ""): "frequency_per_week",
    ("duration", ""): "duration_weeks",
    ("onset", ""): "onset_date",
    ("injury", ""): "injury_date",
    ("surgery_date", ""): "surgery_date",
}
_MAKERS: dict[str, Callable[[_Source], Iterator[Candidate]]] = {
    "name": _name,
    "referrer": _referrer,
    "dob": _dated("date_of_birth"),
    "sex": _sex,
    "phone": _phone,
    "fax": _fax,
    "street": _street,
    "city": _city,
    "state": _state,
    "zip": _zip,
    "payer": _payer,
    "plan": _plan,
    "member": _member,
    "group": _group,
    "member_group": _member_group,
    "npi": _npi,
    "organization": _organization,
    "order_date": _dated("order_date"),
    "date": _bare_date,
    "visits": _visits,
    "freq": _frequency,
    "duration": _duration,
    "laterality": _laterality,
    "onset": _dated("onset_date"),
    "injury": _dated("injury_date"),
    "surgery_date": _dated("surgery_date"),
    "surgery": _words("surgery"),
    "precautions": _words("precautions"),
    "treatments": _treatments,
    "claim": _id("claim_number"),
    "adjuster": _adjuster,
    "urgent": _urgent,
    "accident": _accident,
}
