"""A hospital's outpatient therapy order: a patient label, marks on short lines, rows to tick."""

from __future__ import annotations

from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import STARTS
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
LABEL, VALUE = Style("hebo", 9), Style("cour", 10)
SMALL = Style("helv", 7)
OFFERED = ("Evaluate and treat", "Ultrasound", "Traction", "Gait training", "Balance training")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: label, diagnosis table, services, schedule, signature."""
    voice = Voice.of(rng, dates="us")
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 50, f"{referral.clinic.city} Regional Hospital", Style("tibo", 15))
    sheet.text(LEFT, 64, "OUTPATIENT THERAPY ORDER", Style("hebo", 11))
    sheet.text(LEFT, 76, f"Scheduling {extras.number(rng, voice)}", SMALL)
    _sticker(sheet, referral, voice, rng)
    y = _coverage(sheet, referral, voice, rng, 140)
    y = _reason(sheet, referral, voice, y + 8)
    y = _services(sheet, referral, y + 10)
    y = _schedule(sheet, referral, y + 8)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    sheet.text(LEFT, y, "Precautions / Weight bearing status:", LABEL)
    sheet.fitted((LEFT + 190, y), RIGHT - LEFT - 200, left_blank(rng, 0.2, care), VALUE)
    _signature(sheet, referral, voice, rng, y + 60)


def _sticker(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """What admission prints on a label: name, birth date, sex, number, address."""
    person = referral.patient
    sheet.frame((340, 34, RIGHT, 112), 0.9)
    sheet.fact(348, 48, voice.patient_last_first(person), Style("cobo", 11))
    x = sheet.labelled((348, 61), "DOB:", [voice.born(person.born)], VALUE.sized(9))
    sheet.labelled((x + 10, 61), "Sex:", [Fact("sex", person.sex)], VALUE.sized(9))
    sheet.text(348, 74, f"MRN: {rng.randint(1_000_000, 9_999_999)}", VALUE.sized(9))
    sheet.fact(348, 87, voice.word("patient_street", person.street), VALUE.sized(9))
    sheet.labelled((348, 99), "", voice.city(person), VALUE.sized(9))


def _coverage(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover = referral.coverage
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", referral.patient.phone)])
    for x, label, runs in (
        (LEFT, "Patient contact number:", phone),
        (310, "Date of Order:", [voice.dated("order_date", referral.order.ordered_on)]),
    ):
        sheet.labelled((x, y), label, runs, VALUE)
    y += 16
    sheet.labelled((LEFT, y), "Insurance/Plan Name:", [voice.payer(cover)], VALUE)
    y += 16
    sheet.labelled((LEFT, y), "Insurance ID#:", [Fact("member_id", cover.member_id)], VALUE)
    sheet.labelled((310, y), "Group#:", left_blank(rng, 0.3, voice.group(cover)), VALUE)
    return y + 8


def _reason(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    sheet.frame((LEFT, y, RIGHT, y + 14), 0.6, 0.88)
    for x, title in ((LEFT + 4, "ICD-10"), (LEFT + 90, "Diagnosis description")):
        sheet.text(x, y + 10, title, LABEL.sized(8))
    for code, words in order.diagnoses:
        y += 14
        sheet.frame((LEFT, y, RIGHT, y + 14), 0.4)
        sheet.fact(LEFT + 4, y + 10, Fact("diagnoses", code), VALUE)
        sheet.text(LEFT + 90, y + 10, words, VALUE)
    y += 30
    label = STARTS[order.condition.start][2]
    x = sheet.labelled((LEFT, y), f"{label}:", [voice.began(order)[1]], VALUE)
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        sheet.labelled((x + 20, y), "Surgical procedure:", [done], VALUE.sized(9))
    return y + 10


def _blank(sheet: Sheet, at: tuple[float, float], label: str, on: bool) -> Box:
    """A short rule to put an X on, the words behind it."""
    x, y = at
    rule = sheet.text(x, y, "__X__" if on else "_____", Style("helv", 9))
    return around(rule, sheet.text(x + 34, y, label, Style("helv", 9)))


def _services(sheet: Sheet, referral: Referral, y: float) -> float:
    chosen = referral.order.condition.treatments
    sheet.text(LEFT, y, "SERVICES REQUESTED (mark all that apply)", LABEL)
    names = sorted({*OFFERED, *chosen})
    for number, name in enumerate(names):
        on = name in chosen or name == "Evaluate and treat"
        at = (LEFT + 8 + 262.0 * (number % 2), y + 14 + 13.0 * (number // 2))
        box = _blank(sheet, at, name, on)
        if on:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 14 + 13.0 * ((len(names) + 1) // 2)


def _schedule(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    rows: tuple[tuple[str, str, tuple[int, ...], int, str], ...] = (
        ("Visits per week:", "frequency_per_week", (1, 2, 3), order.per_week, "x"),
        ("Number of weeks:", "duration_weeks", tuple(sorted({4, 6, 8, 12, order.weeks})),
         order.weeks, ""),
    )  # fmt: skip
    for label, field, offered, value, ending in rows:
        x = sheet.text(LEFT, y, label, LABEL)[2] + 14
        for one in offered:
            box = sheet.square((x, y), f"{one}{ending}", one == value)
            if one == value:
                sheet.note(Fact(field, f"{one}{ending}", value), box, "mark")
            x = box[2] + 22
        y += 16
    sides = ("Right", "Left", "Bilateral")
    x = sheet.text(LEFT, y, "Side:", LABEL)[2] + 14
    for side in sides:
        on = order.side == side.lower()
        box = sheet.square((x, y), side, on)
        if on:
            sheet.note(Fact("laterality", side, side.lower()), box, "mark")
        x = box[2] + 22
    sheet.paper.imply("visits_requested", order.visits)
    return y + 20


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 300, y)
    sheet.text(LEFT, y + 9, "Ordering practitioner's signature", SMALL)
    box: Box = (LEFT, y - 26, 300, y)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 10, y - 3), who.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.labelled((320, y - 3), "", voice.referrer(who), VALUE)
    sheet.line(320, y, RIGHT, y)
    sheet.text(320, y + 9, "Printed name and credentials", SMALL)
    y += 36
    for x, end, words, fact in (
        (LEFT, 180, "NPI", Fact("referring_npi", who.npi)),
        (190, 360, "Office phone", voice.phone("referring_phone", who.phone)),
        (370, RIGHT, "Office fax (for plan of care)", voice.phone("referring_fax", who.fax)),
    ):
        sheet.fact(x + 2, y - 3, fact, VALUE)
        sheet.line(x, y, end, y)
        sheet.text(x, y + 9, words, SMALL)
