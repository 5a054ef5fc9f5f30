"""A two-column outpatient therapy order form: small labels above the values, open ruled lines."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LABEL = Style("hebo", 6.5, (0.2, 0.2, 0.2))
VALUE = Style("tiro", 11)
LEFT, MIDDLE, RIGHT, STEP = 48.0, 316.0, 564.0, 30.0
GROUPS = {
    "Procedures": ["Therapeutic exercise", "Manual therapy", "Gait training", "Balance training",
                   "Neuromuscular re-education", "Aquatic therapy"],
    "Modalities": ["Moist heat", "Ultrasound", "Electrical stimulation", "Mechanical traction"],
    "Education": ["Home exercise program", "Body mechanics training", "Fall prevention education"],
}  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: patient left, insurance and provider right, order below."""
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    sheet.banner((36, 34, 576, 62), "OUTPATIENT REHABILITATION ORDER", Style("hebo", 15), 0.15)
    name = voice.word("referring_organization", referral.provider.organization)
    sheet.fact(LEFT, 78, name, Style("heit", 11))
    sheet.right(RIGHT, 78, f"Please fax to {voice.number(referral.clinic.fax)}", Style("heit", 9))
    _column(sheet, LEFT, MIDDLE - 22, 104, _left(referral, voice))
    y = _column(sheet, MIDDLE, RIGHT, 104, _right(referral, voice))
    y = _order(sheet, referral, voice, rng, y + 6)
    y = _treatments(sheet, referral, y)
    _signature(sheet, referral, voice, rng, y)


def _column(
    sheet: Sheet, x: float, end: float, y: float, rows: list[tuple[str, list[Run]]]
) -> float:
    for label, runs in rows:
        sheet.text(x, y, label.upper(), LABEL)
        sheet.labelled((x + 2, y + 14), "", runs, VALUE)
        sheet.line(x, y + 18, end, y + 18, 0.4)
        y += STEP
    return y


def _left(referral: Referral, voice: Voice) -> list[tuple[str, list[Run]]]:
    person = referral.patient
    label, began = voice.began(referral.order)
    return [
        ("Patient name", [voice.patient(person)]),
        ("Date of birth", [voice.born(person.born)]),
        ("Telephone", [voice.phone("patient_phone", person.phone)]),
        ("Street address", [voice.word("patient_street", person.street)]),
        ("City / State / Zip", voice.city(person)),
        (label, [began]),
    ]


def _right(referral: Referral, voice: Voice) -> list[tuple[str, list[Run]]]:
    cover, who = referral.coverage, referral.provider
    return [
        ("Insurance company", [voice.payer(cover)]),
        ("Subscriber ID", [Fact("member_id", cover.member_id)]),
        ("Group number", voice.group(cover)),
        ("Referring provider", voice.referrer(who)),
        ("Provider NPI", [Fact("referring_npi", who.npi)]),
        ("Provider phone / fax", [
            voice.phone("referring_phone", who.phone), "   /   ",
            voice.phone("referring_fax", who.fax),
        ]),
    ]  # fmt: skip


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.line(36, y - 6, 576, y - 6, 1.6)
    rows: list[tuple[str, list[Run]]] = []
    for number, (code, words) in enumerate(order.diagnoses, start=1):
        rows.append((f"Diagnosis {number} (ICD-10)", [Fact("diagnoses", code), f"   {words}"]))
    y = _column(sheet, LEFT, RIGHT, y + 8, rows)
    if order.condition.surgery:
        surgery = voice.word("surgery", order.say(order.condition.surgery))
        y = _column(sheet, LEFT, RIGHT, y, [("Surgical procedure", [surgery])])
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [Fact("procedures", code), "  "]
    _column(sheet, LEFT, MIDDLE - 22, y, [
        ("Frequency and duration", list(voice.often(order, rng))),
        ("Order date", [voice.dated("order_date", order.ordered_on)]),
    ])  # fmt: skip
    return _column(sheet, MIDDLE, RIGHT, y, [
        ("CPT codes", codes),
        ("Number of visits", [Fact("visits_requested", str(order.visits), order.visits)]),
    ])  # fmt: skip


def _treatments(sheet: Sheet, referral: Referral, y: float) -> float:
    wanted = set(referral.order.condition.treatments)
    known = {name for names in GROUPS.values() for name in names}
    sheet.line(36, y - 4, 576, y - 4, 1.6)
    lowest = y
    for column, (title, names) in enumerate(GROUPS.items()):
        x, line = LEFT + 178 * column, y + 12
        sheet.text(x, line, title, Style("hebo", 9))
        others = sorted(wanted - known) if title == "Modalities" else []
        for name in [*names, *others]:
            line += 14.5
            box = sheet.square((x, line), name, name in wanted)
            if name in wanted:
                sheet.note(Fact("treatments", name), box, "mark")
        lowest = max(lowest, line)
    return lowest + 14


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order = referral.order
    note = voice.word("precautions", order.condition.precautions)
    y = _column(sheet, LEFT, RIGHT, y, [("Precautions and special instructions", [note])])
    line = max(y + 26, 700)
    sheet.line(LEFT, line, MIDDLE - 22, line, 0.8)
    sheet.text(LEFT, line + 9, "PROVIDER SIGNATURE", LABEL)
    sheet.line(MIDDLE, line, RIGHT, line, 0.8)
    sheet.text(MIDDLE, line + 9, "DATE / TIME", LABEL)
    box = (LEFT, line - 26, MIDDLE - 22, line)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 10, line - 4), referral.provider.name, rng, 24)
        ink.write(sheet, (MIDDLE + 8, line - 3), voice.day(order.ordered_on), 11, rng)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.text(LEFT, 756, "I certify the need for these services under a plan of care.", LABEL)
