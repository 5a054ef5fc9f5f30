"""What labels say of people: patient and referring provider, their numbers and places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from adapters.reading.labelled.choices import begins_with_several, may_be_the_next, unchosen
from adapters.reading.labelled.wrapped import (
    address_over_lines,
    office_goes_on,
    street_goes_on,
    through_next_line,
)
from adapters.reading.labels.finding import like_a_label
from adapters.reading.labels.houses import names_therapy
from adapters.reading.labels.label_text import NEAR_START, Source, continued, dated, first_group
from adapters.reading.layout.layout import Run
from adapters.reading.values import checked_numbers
from adapters.reading.values.candidates import GUESSED, UNLABELLED, Candidate, Doubt
from adapters.reading.values.offices import NO_OFFICE, is_office, names_only_a_kind
from adapters.reading.values.people import office_behind, orders_nothing, read_name
from adapters.reading.values.places import read_place
from adapters.reading.wordings.labels import squeeze
from priorauth.states import STATES

_SEX_BEHIND = re.compile(r"(?:[/,;]\s*|\d\s+)(M|F|Male|Female)\s*(?:$|[,;/)])", re.IGNORECASE)
_SEX_AFTER_BIRTH = re.compile(
    r"(?i)^[^A-Za-z]*(?:[a-z]{3,9}\.?)?[^A-Za-z]*\d{4}\W{0,4}"
    r"(?:\d{1,3}\W{0,2}(?:y(?:ea)?rs?|y\.?/?o\.?|y)?(?: old)?\W{0,4})?"
    r"(male|female|m|f)\b(?!\.? \w+:)"
)


_SEX_OF_NAMED = re.compile(
    r"\W{1,3}(?:\d{1,3}\s?-?(?:y\.?/?o\.?|yrs?|years?(?:[ -]old)?|y)?\W{1,3})?"
    r"(M|F|Male|Female|male|female)\W*$"
)
"""The sex behind a name, perhaps with the age: `Odalys Tarrowby (65yo, F)`."""
_OF_SEVERAL = re.compile(r"(?i)\b(?:physician|provider|clinician|doctor|surgeon|prescriber)s\W*$")
"""The heading of a list of all who work somewhere: `Our clinicians`."""
_PART = re.compile(r"[A-Z][\w'\u2019.-]*(?: [A-Z][\w'\u2019.-]*)?")
"""One more word or two of a name, in a box of their own."""


_PATIENT = re.compile(r"(?i)\W*(?:(?:my|our|your|mutual) ){0,2}(?:patient|pt|client)\b\W*(?=[A-Z])")
"""What a letter calls whom it is about: `RE: our mutual patient Odalys Tarrowby`."""
_REST_OF_LABEL = re.compile(
    r"(?i)\W*(?:(?:city|town|st|state|and)\b\W*)*(?:zip|postal)(?: ?code)?\b\W*|\W*state\s(?!c)"
)
"""How the label of a city goes on: `City, State & ZIP Code`."""
_WORDS_OF_A_LABEL = frozenset({"st", "state", "zip", "town", "zip code", "st, zip", "state, zip"})
"""What is no town, but the rest of a label that was not known whole."""
STRANGERS = frozenset({"third", "referrer", "clinic"})
"""Whose sex and birth date are not the patient's."""


def _name(source: Source) -> Iterator[Candidate]:
    if source.spot.owner == "referrer":
        yield from _referrer(source)
    if source.spot.owner != "patient":
        return
    group = first_group(source)
    rest = Run.of(word for word in source.run.words if word.x0 > group.words[-1].x1)
    parted = _PART.fullmatch(rest.text) is not None and not like_a_label(rest.text)
    whole = Run.of([*group.words, *rest.words]) if parted else group
    called = _PATIENT.match(whole.text)
    whole = whole.part(called.end()) if called is not None else whole
    found = read_name(whole.text)
    if found is not None and not _is_a_clinic(source, whole.text):
        made = Source(source.page, source.spot, whole, source.strength)
        taken = parted and found.end > len(group.text)
        doubt = "cut" if taken and not _is_over_two_captions(source, whole) else ""
        yield made.make("patient_name", found.name, 0, found.end, doubt=doubt)
        sex = _SEX_OF_NAMED.match(whole.text, found.end)
        if sex is not None:
            yield made.make("sex", sex[1][0].upper(), *sex.span(1))


def _is_a_clinic(source: Source, named: str) -> bool:
    """Whether a letter is written for a therapy clinic, and not about a patient: `For: ...`."""
    return source.spot.words.squeezed == "for" and names_therapy(named)


def _is_over_two_captions(source: Source, name: Run) -> bool:
    """Whether `First name` and `Last name` stand right under the two parts of a name."""
    under = [
        row.text.lower()
        for row in source.page.rows[source.spot.row + 1 : source.spot.row + 2]
        if row.words[0].y0 - name.words[0].y1 < name.words[0].height
    ]
    return any("first" in text and "last" in text for text in under)


def _referrer(source: Source) -> Iterator[Candidate]:
    if _OF_SEVERAL.search(source.spot.words.text) and len(source.spot.below) > 1:
        return
    group = first_group(source, 1.6)
    found = read_name(group.text)
    if found is None or orders_nothing(found.credentials):
        return
    if found.credentials is None and is_office(found.name):
        return
    made = Source(source.page, source.spot, group, source.strength)
    start = group.text.find(found.credentials.split()[0], 1) if found.credentials else -1
    last = group.text[max(start, 0) : found.end].strip(" ,.") == found.credentials
    end = found.end - len(found.credentials or "") if last or start < 0 else found.end
    yield made.make("referring_name", found.name, 0, end)
    if found.credentials:
        stop = found.end if last or start < 0 else start + len(found.credentials)
        yield made.make("referring_credentials", found.credentials, max(start, 0), stop)


def _owned(source: Source, patient: str, referrer: str) -> str | None:
    owner = source.spot.owner
    if owner in {"patient", "coverage"}:
        return patient if owner == "patient" else None
    return referrer if owner in {"referrer", ""} else None


def _phone(source: Source) -> Iterator[Candidate]:
    name = _owned(source, "patient_phone", "referring_phone")
    if not source.spot.label.owner and not source.spot.owner:
        source.strength = UNLABELLED
    found = checked_numbers.find_phones(source.run.text)
    if name is not None and found and found[0][1] <= NEAR_START:
        digits, start, end = found[0]
        yield source.make(name, digits, start, end)


def _fax(source: Source) -> Iterator[Candidate]:
    found = checked_numbers.find_phones(source.run.text)
    near = bool(found) and found[0][1] <= NEAR_START
    if source.spot.owner in {"referrer", "", "order", "patient"} and near:
        if source.spot.owner == "patient":
            source.strength = GUESSED
        elif not source.spot.owner:
            source.strength = UNLABELLED
        digits, start, end = found[0]
        yield source.make("referring_fax", digits, start, end)


def _phone_and_fax(source: Source) -> Iterator[Candidate]:
    source = replace(source, run=continued(source))
    found = checked_numbers.find_phones(source.run.text)
    if source.spot.owner not in {"referrer", ""} or not found or found[0][1] > NEAR_START:
        return
    yield source.make("referring_phone", found[0][0], found[0][1], found[0][2])
    if len(found) > 1:
        yield source.make("referring_fax", found[1][0], found[1][1], found[1][2])


_ZIP = re.compile(r"\d{5}(?:-\d{4})?")


_UNIT = re.compile(
    r"(?i)\b(?:apt|apartment|unit|suite|ste|lot|trailer|room|rm)\b\.? ?[\w-]{1,5}\W*$|#\s?\w+$"
)


def _is_broken(run: Run) -> bool:
    """Whether a text goes on in the next line, as between bars."""
    return run.words[-1].y0 > run.words[0].y1


def _street(source: Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"patient", ""}:
        return
    whole = read_place(source.run.text)
    if _is_broken(source.run) and whole.street and whole.zip:
        yield from _place(source)
        return
    if _UNIT.search(source.run.text) and whole.street and not whole.zip and _is_broken(source.run):
        yield source.make("patient_street", source.run.text.strip(" ,"), 0, None)
        return
    group = through_next_line(source, first_group(source, 3.0), street_goes_on)
    group = address_over_lines(source, group)
    rest = (run for run in source.spot.below[:3] if run.words[0] not in group.words)
    below = [run for run in rest if run is not source.run][:2]
    first = Source(source.page, source.spot, group, source.strength)
    made = list(_place(first, below[0].text if below else ""))
    yield from made
    if below and made and made[-1].field == "patient_state" and _ZIP.fullmatch(below[0].text):
        yield from _zip(replace(source, run=below[0]))
    for run in below:
        later = list(_place(Source(source.page, source.spot, run, source.strength)))
        yield from (one for one in later if one.field != "patient_street")


def _place(source: Source, next_line: str = "") -> Iterator[Candidate]:
    place = read_place(source.run.text, next_line)
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None:
            yield source.make(name, part.value, part.start, part.end)


def _city(source: Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"patient", ""}:
        return
    source = _behind_label(source)
    whole = list(_place(source))
    if whole:
        yield from whole
        return
    group = first_group(source)
    text = group.text.strip(" ,;|")
    if text.lower() in _WORDS_OF_A_LABEL:
        return
    if text and not any(letter.isdigit() for letter in text) and len(text) < 40:
        made = Source(source.page, source.spot, group, source.strength)
        head, _, state = text.rpartition(" ")
        if head and state in STATES:
            yield made.make("patient_state", state, len(head) + 1, None)
            yield made.make("patient_city", head.strip(" ,"), 0, len(head))
        else:
            yield made.make("patient_city", text, 0, group.text.find(text) + len(text))


def _behind_label(source: Source) -> Source:
    """What stands behind a city's label of which only the beginning was known for one."""
    rest = None if source.spot.colon else _REST_OF_LABEL.match(source.run.text)
    if rest is None:
        return source
    part = source.run.part(rest.end())
    return replace(source, run=part) if part.words else source


def _state(source: Source) -> Iterator[Candidate]:
    text = first_group(source).text.strip(" ,.;|")
    place = (
        read_place(f"City, {text} 00000").state if source.spot.owner in {"patient", ""} else None
    )
    if place is not None:
        yield source.make("patient_state", place.value, 0, len(text))


def _zip(source: Source) -> Iterator[Candidate]:
    digits = source.run.text.strip()[:10].split(" ")[0].rstrip(",;|")
    plain = digits.replace("-", "")
    if source.spot.owner in {"patient", ""} and plain.isdigit() and len(plain) in {5, 9}:
        yield source.make("patient_zip", digits, 0, len(digits))


def _npi(source: Source) -> Iterator[Candidate]:
    found = checked_numbers.find_npis(source.run.text)
    near = bool(found) and (found[0].start() <= NEAR_START or "+" in source.spot.label.role)
    if near and source.spot.label.owner == "referrer" and source.spot.owner != "clinic":
        match = found[0]
        yield source.make("referring_npi", match[1], match.start(), match.end())


def _born(source: Source) -> Iterator[Candidate]:
    """The date of birth, and the sex where it follows, perhaps behind an age."""
    if source.spot.owner in STRANGERS or _is_of_relative(source):
        return
    yield from dated("date_of_birth")(source)
    match = _SEX_AFTER_BIRTH.search(source.run.text)
    if match is not None:
        yield source.make("sex", match[1][0].upper(), *match.span(1))


_RELATIVE = re.compile(
    r"(?i)\b(?:his|her|their|the patient'?s|my)\s(?:\w+\s)?"
    r"(?:mother|father|mom|dad|husband|wife|spouse|partner|son|daughter|brother|sister|guardian)\b"
    r"[^.;:]{0,40}$"
)
"""Before the birth date of somebody else in a sentence: `Her husband, Alton (DOB 3/3/1947)`."""


def _is_of_relative(source: Source) -> bool:
    words = source.page.rows[source.spot.row].words
    before = " ".join(word.text for word in words if word.x1 <= source.spot.x0 + 1)
    return _RELATIVE.search(before) is not None


_BEFORE_STREET = re.compile(r",\s(?=\d{1,6}\s[A-Z])")
"""Where an office's name ends and its address follows in one line."""


def _organization(source: Source) -> Iterator[Candidate]:
    group = through_next_line(source, first_group(source), office_goes_on)
    text = _BEFORE_STREET.split(office_behind(group.text.strip(" .,:;-|")))[0]
    letters = sum(letter.isalpha() for letter in text)
    if read_place(text).street is not None:
        return
    if len(text.split()) == 1 and NO_OFFICE.search(text):
        return
    person = read_name(text)
    if person is not None and person.credentials:
        return
    sender = text.partition(",")[0] if squeeze(source.spot.words.text) == "from" else ""
    if read_name(sender) is not None and not is_office(sender):
        return
    if letters >= 4 and letters > 0.7 * len(text.replace(" ", "")):
        doubt: Doubt = "shape" if names_only_a_kind(text) else ""
        doubt = "subject" if names_therapy(text) else doubt
        made = Source(source.page, source.spot, group, source.strength)
        end = None if len(text) < 4 else group.text.find(text) + len(text)
        yield made.make("referring_organization", text, 0, end, doubt=doubt)


_SEXES = {"f": "F", "female": "F", "m": "M", "male": "M", "x": "X", "nonbinary": "X"}


def _sex(source: Source) -> Iterator[Candidate]:
    if source.spot.owner in STRANGERS:
        return
    is_open = may_be_the_next(source, lambda text: text.lower() in _SEXES)
    if is_open or begins_with_several(source.run.text, _SEXES):
        yield unchosen(source, "sex")
        return
    token = source.run.text.split(" ")[0].strip(".,;:()[]").lower()
    value = _SEXES.get(token)
    if value is not None:
        yield source.make("sex", value, 0, len(source.run.text.split(" ")[0]))
    elif (match := _SEX_BEHIND.search(source.run.text)) is not None:
        yield source.make("sex", match[1][0].upper(), *match.span(1))


MAKERS: dict[str, Callable[[Source], Iterator[Candidate]]] = {
    "name": _name,
    "referrer": _referrer,
    "dob": _born,
    "sex": _sex,
    "phone": _phone,
    "fax": _fax,
    "phone_fax": _phone_and_fax,
    "street": _street,
    "city": _city,
    "state": _state,
    "zip": _zip,
    "npi": _npi,
    "organization": _organization,
}
