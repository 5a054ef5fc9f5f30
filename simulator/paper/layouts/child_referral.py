"""A children's therapy referral: a table of two-line labels, a parent beside the child."""

from __future__ import annotations

from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 46.0, 150.0, 566.0
LABEL, VALUE = Style("hebo", 8.5), Style("helv", 10)
Line = tuple[tuple[str, ...], list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the table, the boxes to mark behind their words, and the signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us", "month"]))
    sheet = paper.page("referral_order")
    sheet.centre(306, 48, "Pediatric Therapy Referral", Style("hebo", 15))
    sheet.centre(306, 61, "Fax the completed page with the child's insurance card.",
                 Style("heit", 8.5))  # fmt: skip
    y = 72.0
    for labels, runs in (*_child(referral, voice, rng), *_order(referral, voice, rng)):
        y = _line(sheet, y, labels, runs)
    y = _urgency(sheet, referral, y + 18)
    _signature(sheet, referral, voice, rng, y + 44)


def _line(sheet: Sheet, y: float, labels: tuple[str, ...], runs: list[Run]) -> float:
    """One row of the table, its label over one line or two, its answer in the middle."""
    high = 10.0 + 10.0 * len(labels)
    for number, label in enumerate(labels):
        sheet.text(LEFT + 4, y + 12 + 10.0 * number, label, LABEL)
    sheet.fitted((TAB + 6, y + high / 2 + 4), RIGHT - TAB - 12, runs, VALUE)
    sheet.frame((LEFT, y, RIGHT, y + high), 0.5)
    sheet.line(TAB, y, TAB, y + high, 0.5)
    return y + high


def _child(referral: Referral, voice: Voice, rng: Random) -> list[Line]:
    person, cover = referral.patient, referral.coverage
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    return [
        (("Child's name",), [voice.patient(person)]),
        (("Date of birth",), [voice.born(person.born)]),
        (("Sex",), [sex]),
        (("Parent or", "legal guardian"), [extras.relative(rng, person)]),
        (("Home address",), home),
        (("Best phone number", "for scheduling"), phone),
        (("Insurance company",), [voice.payer(cover)]),
        (("Member ID",), [Fact("member_id", cover.member_id)]),
        (("Group number",), left_blank(rng, 0.3, voice.group(cover))),
        (("Primary care", "provider"), [extras.physician(rng)]),
    ]


def _order(referral: Referral, voice: Voice, rng: Random) -> list[Line]:
    who, order = referral.provider, referral.order
    codes: list[Run] = []
    for code, words in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" {words}"]
    per = Fact("frequency_per_week", f"{order.per_week} times a week", order.per_week)
    weeks = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
    label, began = voice.began(order)
    side: list[Run] = []
    if order.side != "none":
        side = [Fact("laterality", order.side), " "]
    asked = tuple(label.replace("of ", "of|").split("|")) if "of" in label else (label,)
    lines: list[Line] = [
        (("Diagnosis and", "ICD-10 code"), codes),
        (asked, [began]),
        (("Body part",), [*side, order.condition.part]),
        (("Therapy", "requested"), listed("treatments", order.condition.treatments)),
        (("How often and", "for how long"), [per, " for ", weeks]),
        (("Precautions",), left_blank(rng, 0.2, [Fact("precautions",
                                                      order.condition.precautions)])),
        (("Referring", "provider"), voice.referrer(who)),
        (("NPI number",), [Fact("referring_npi", who.npi)]),
        (("Practice",), [voice.organization(who)]),
        (("Office phone",), [voice.phone("referring_phone", who.phone)]),
        (("Office fax",), left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)])),
        (("Date of", "referral"), [voice.dated("order_date", order.ordered_on)]),
    ]  # fmt: skip
    return lines


def _urgency(sheet: Sheet, referral: Referral, y: float) -> float:
    """Words with a box behind each."""
    order = referral.order
    x = LEFT
    for words, value in (("Routine", False), ("Urgent", True)):
        text = sheet.text(x, y, words, VALUE)
        on = value == order.urgent
        box = sheet.square((text[2] + 6, y), "", on, Style(size=10))
        if on:
            sheet.note(Fact("urgent", words, value), (text[0], text[1], box[2], box[3]), "mark")
        x = box[2] + 40
    sheet.paper.imply("visits_requested", order.visits)
    return y


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    del voice
    order = referral.order
    start = sheet.text(LEFT, y, "Provider's signature", LABEL)[2] + 6
    sheet.line(start, y + 2, 420, y + 2)
    box: Box = (start, y - 24, 420, y + 2)
    if order.signed:
        box = ink.sign(sheet, (start + 8, y - 1), referral.provider.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
