"""What the segments of an HL7 message say about people: patient, coverage, referring provider.

Fields after HL7 2.5.1 chapters 3, 6 and 11, tables as senders use them.
"""

from __future__ import annotations

from adapters.electronic import values
from adapters.electronic.hl7_text import Message, Repetition, Segment
from adapters.electronic.offering import Offers, Said
from adapters.electronic.plain_text import clean
from adapters.reading.values.candidates import GUESSED, LABELLED

_LEGAL, _HOME = ("L", "D", "N", ""), ("H", "P", "M", "C", "")
_FAX, _NO_PHONE = "FX", ("FX", "INTERNET", "X.400", "BP", "TTY")
_SELF = ("SEL", "SELF", "18", "01", "S")


def read_patient(offers: Offers, message: Message) -> None:
    """Offer what PID says; a second PID that differs becomes a conflict."""
    for pid in message.all("PID"):
        read_name(offers, "patient_name", _preferred(pid, 5, 7, _LEGAL))
        if (born := pid.first(7)) is not None:
            offers.shaped("date_of_birth", _whole(born), values.day)
        if (sex := pid.first(8)) is not None and sex.text().upper() not in ("U", "N", "A"):
            offers.shaped("sex", _whole(sex), values.sex)
        for repetition in (*pid.repetitions(13), *pid.repetitions(14)):
            if _equipment(repetition) not in _NO_PHONE and "@" not in repetition.text():
                offers.shaped("patient_phone", _number(repetition), values.phone)
                break
        _read_home(offers, _preferred(pid, 11, 7, _HOME))
        if pid.text(30).upper() == "Y" or (pid.text(29) and pid.text(30).upper() != "N"):
            offers.died("PID-30" if pid.text(30) else "PID-29")


def read_coverages(offers: Offers, message: Message) -> None:
    """Offer the first two coverages, by their own numbering; IN2 belongs to the IN1 before it."""
    coverages: list[tuple[Segment, Segment | None]] = []
    for segment in message.all("IN1", "IN2"):
        if segment.name == "IN1":
            coverages.append((segment, None))
        elif coverages:
            coverages[-1] = (coverages[-1][0], segment)
    today = offers.setting.today
    ranked = [
        (first, second, values.is_past(first.text(13), today))
        for first, second in sorted(coverages, key=lambda pair: _rank(pair[0]))
    ]
    counted = [one for at, one in enumerate(ranked) if not at or not one[2]]
    for at, (first, second, over) in enumerate(counted[:2]):
        before = "secondary_" if at else ""
        if (payer := first.first(4)) is not None:
            offers.text(f"{before}payer_name", payer.said(1))
        _read_member(offers, f"{before}member_id", first, second)
        if not at:
            _read_plan(offers, first)
            _read_insured(offers, first)
        if over:
            offers.ended(before, first.place(13))


def read_referrer(offers: Offers, message: Message) -> None:
    """Offer who refers: PRD with the role RP, the ordering provider, or the visit's own."""
    roles = [
        prd
        for prd in message.all("PRD")
        if any(role.text().upper() == "RP" for role in prd.repetitions(1))
    ]
    for prd in roles[:1]:
        _read_prd(offers, prd)
    for name, field, strength in (
        ("ORC", 12, LABELLED),
        ("OBR", 16, LABELLED),
        ("PV1", 8, GUESSED),
        ("TXA", 9, GUESSED),
    ):
        for segment in message.all(name):
            _read_xcn(offers, list(segment.repetitions(field)), strength=strength)
    for orc in message.all("ORC")[:1]:
        if (facility := orc.first(21)) is not None:
            offers.text("referring_organization", facility.said(1))
        for field in (23, 14):
            _read_phones(offers, orc, field)


def read_name(offers: Offers, field: str, name: Repetition | None) -> None:
    """Offer a name (XPN) in natural order: given, middle, family, suffix."""
    if name is None:
        return
    said = Said(name.text(), name.place, name.raw)
    family, given = name.text(1), name.text(2)
    if not given:
        offers.shaped(field, said, values.person)
        return
    whole = " ".join(part for part in (given, name.text(3), family, name.text(4)) if part)
    offers.text(field, said._replace(text=whole))


def _read_home(offers: Offers, home: Repetition | None) -> None:
    if home is None:
        return
    street = ", ".join(part for part in (home.text(1), home.text(2)) if part)
    offers.text("patient_street", Said(street, f"{home.place}.1", home.raw))
    offers.text("patient_city", home.said(3))
    offers.shaped("patient_state", home.said(4), values.state)
    offers.shaped("patient_zip", home.said(5), values.zip_code)


def _read_plan(offers: Offers, coverage: Segment) -> None:
    plan = coverage.first(2)
    if plan is not None and any(letter.isalpha() for letter in plan.text(2) or plan.text(1)):
        offers.text("plan_name", plan.said(2 if plan.text(2) else 1))
    if (group := coverage.first(8)) is not None:
        offers.shaped("group_number", group.said(1), values.identifier)


def _read_member(offers: Offers, field: str, coverage: Segment, more: Segment | None) -> None:
    """The insured's id is sent in IN1-49, as the policy number in IN1-36, or in IN2-61."""
    places = [coverage.first(49), coverage.first(36), more.first(61) if more else None]
    for found in places:
        if found is not None:
            offers.shaped(field, found.said(1), values.identifier)


def _read_insured(offers: Offers, coverage: Segment) -> None:
    """Where the patient is the insured, the insured's birth date must be the patient's."""
    born = coverage.first(18)
    if coverage.text(17).upper() in _SELF and born is not None:
        offers.shaped("date_of_birth", _whole(born), values.day)


def _read_prd(offers: Offers, prd: Segment) -> None:
    name = prd.first(2)
    read_name(offers, "referring_name", name)
    if name is not None and name.text(6):
        offers.text("referring_credentials", name.said(6))
    _read_phones(offers, prd, 5)
    numbers = list(prd.repetitions(7))
    named = [one for one in numbers if one.text(2).upper() in ("NPI", "NPI NUMBER")]
    for one in named or [one for one in numbers if values.npi(one.text())]:
        offers.shaped("referring_npi", one.said(1), values.npi)


def _read_xcn(offers: Offers, named: list[Repetition], *, strength: float) -> None:
    """Offer a provider (XCN): number, family, given, middle, suffix, prefix, degree.

    Senders repeat one person with each of her numbers; another person's number is not hers.
    """
    if not named:
        return
    who = named[0]
    parts = (who.text(3), who.text(4), who.text(2), who.text(5))
    if who.text(2) and who.text(3):
        name = " ".join(part for part in parts if part)
        offers.text("referring_name", Said(name, f"{who.place}.2", who.raw), strength=strength)
    if who.text(7):
        offers.text("referring_credentials", who.said(7), strength=strength)
    for one in named:
        kinds = {one.text(9).upper(), one.text(13).upper()}
        is_npi = "NPI" in kinds or (values.npi(one.text(1)) and not kinds - {""})
        if is_npi and _name_of(one) == _name_of(who):
            offers.shaped("referring_npi", one.said(1), values.npi, strength=strength)
            return


def _name_of(who: Repetition) -> tuple[str, str]:
    return who.text(2).casefold(), who.text(3).casefold()


def _read_phones(offers: Offers, segment: Segment, field: int) -> None:
    """Offer telephone and fax of the referring office, told apart by their equipment."""
    for repetition in segment.repetitions(field):
        equipment = _equipment(repetition)
        if equipment == _FAX:
            offers.shaped("referring_fax", _number(repetition), values.phone)
        elif equipment not in _NO_PHONE and "@" not in repetition.text():
            known = any(one.field == "referring_phone" for one in offers.found)
            if not known:
                offers.shaped("referring_phone", _number(repetition), values.phone)


def _equipment(phone: Repetition) -> str:
    return "INTERNET" if phone.text(2).upper() == "NET" else phone.text(3).upper()


def _number(phone: Repetition) -> Said:
    """Return an XTN as one text: area and number apart, or the first or twelfth component."""
    parts = phone.text(6) + phone.text(7)
    return Said(parts or phone.text(1) or phone.text(12), phone.place, phone.raw)


def _preferred(
    segment: Segment, field: int, kind: int, order: tuple[str, ...]
) -> Repetition | None:
    """Return the repetition of the kind that counts most, or the first of all."""
    found = list(segment.repetitions(field))
    ranked = [one for wanted in order for one in found if one.text(kind).upper() == wanted]
    return next(iter(ranked or found), None)


def _whole(field: Repetition) -> Said:
    return Said(clean(field.long()), field.place, field.raw)


def _rank(coverage: Segment) -> tuple[int, int]:
    """First by coordination of benefits (IN1-22), then by set id (IN1-1), then as sent."""
    place = coverage.text(22) or coverage.text(1)
    return (int(place) if place.isdigit() and len(place) < 4 else 99, coverage.number)
