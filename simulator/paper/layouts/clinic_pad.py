"""A therapy clinic's own referral pad: its letterhead, and lists of boxes, most left empty."""

from __future__ import annotations

from random import Random

from simulator.paper import ink, invent
from simulator.paper.facts import Referral, conditions
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.strangers import varied
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
SMALL = Style("helv", 8)
VALUE = Style("helv", 9.5)
OFFERED = (
    "Evaluate and treat", "Therapeutic exercise", "Manual therapy", "Gait training",
    "Balance training", "Aquatic therapy", "Dry needling", "Electrical stimulation", "Traction",
    "Home exercise program", "Vestibular rehabilitation", "Work conditioning",
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the pad, filled on a computer and signed by pen."""
    referral = varied(referral, rng)
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng)
    y = _people(sheet, referral, voice, 104)
    y = _diagnoses(sheet, referral, rng, y + 10)
    y = _wishes(sheet, referral, voice, rng, y + 10)
    _signature(sheet, referral, voice, rng, y + 30)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    clinic = referral.clinic
    sheet.text(LEFT, 48, clinic.organization, Style("tibo", 20))
    sheet.text(LEFT, 62, f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}", SMALL)
    sheet.text(LEFT, 73, f"Phone: {voice.number(clinic.phone)}   Fax: {voice.number(clinic.fax)}",
               SMALL)  # fmt: skip
    if rng.random() < 0.5:
        second = voice.number(invent.phone(rng, "207"))
        sheet.text(330, 62, "East side clinic: 12 Harbor Way", SMALL)
        sheet.text(330, 73, f"Phone: {second}   Fax: {second[:-2]}77", SMALL)
    sheet.centre(306, 92, "PHYSICAL THERAPY REFERRAL", Style("hebo", 12))


def _line(sheet: Sheet, y: float, cells: list[tuple[float, str, list[Run]]]) -> float:
    for index, (x, label, runs) in enumerate(cells):
        end = cells[index + 1][0] if index + 1 < len(cells) else RIGHT
        start = sheet.text(x, y, f"{label}:", SMALL.sized(9))[2] + 4
        sheet.fitted((start, y), end - start - 8, runs, VALUE)
        sheet.line(start, y + 2, end - 6, y + 2, 0.4)
    return y + 18


def _people(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    person, cover, order = referral.patient, referral.coverage, referral.order
    number = Fact("member_id", cover.member_id, cover.member_id.replace(" ", ""))
    y = _line(sheet, y + 12, [
        (LEFT, "Patient", [voice.patient(person)]), (300, "DOB", [voice.born(person.born)]),
        (430, "Date", [voice.dated("order_date", order.ordered_on)]),
    ])  # fmt: skip
    y = _line(sheet, y, [
        (LEFT, "Phone", [voice.phone("patient_phone", person.phone)]),
        (300, "Insurance", [voice.payer(cover)]),
    ])  # fmt: skip
    return _line(sheet, y, [(LEFT, "Member ID", [number]),
                            (300, "Group", voice.group(cover))])  # fmt: skip


def _diagnoses(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    """Boxes with the commonest codes; only the checked ones are the patient's."""
    order = referral.order
    offered = [(code, words, True) for code, words in order.diagnoses]
    known = {code for code, _, _ in offered}
    for name in rng.sample(sorted(conditions()), 5):
        for rows in conditions()[name].diagnoses.values():
            code, words = rows[0]
            if code not in known and len(offered) < 8:
                offered.append((code, words, False))
                known.add(code)
    listed = order.diagnoses
    rng.shuffle(offered)
    offered.sort(key=lambda row: [code for code, _ in listed].index(row[0]) if row[2] else 0)
    sheet.text(LEFT, y, "Diagnosis (check all that apply):", SMALL.sized(9).bold())
    for index, (code, words, chosen) in enumerate(offered):
        x, line = LEFT + 6 + 266 * (index % 2), y + 15 + 14 * (index // 2)
        box = sheet.square((x, line), "", chosen, SMALL)
        end = sheet.text(x + 12, line, code, SMALL)
        sheet.text(end[2] + 5, line, words[:44], SMALL)
        if chosen:
            sheet.note(Fact("diagnoses", code), (box[0], box[1], end[2], end[3]), "mark")
    return y + 15 + 14 * ((len(offered) + 1) // 2)


def _wishes(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    x = sheet.text(LEFT, y, "Side:", SMALL.sized(9).bold())[2] + 8
    for side in ("right", "left", "bilateral"):
        box = sheet.square((x, y), side.capitalize(), side == order.side, SMALL)
        if side == order.side:
            sheet.note(Fact("laterality", side.capitalize(), side), box, "mark")
        x = box[2] + 16
    x = sheet.text(LEFT, y + 16, "Frequency:", SMALL.sized(9).bold())[2] + 8
    for count in (1, 2, 3):
        words = f"{count}x/week"
        box = sheet.square((x, y + 16), words, count == order.per_week, SMALL)
        if count == order.per_week:
            sheet.note(Fact("frequency_per_week", words, count), box, "mark")
        x = box[2] + 16
    x = sheet.text(320, y + 16, "Duration:", SMALL.sized(9).bold())[2] + 8
    for weeks in sorted({4, 6, 8, order.weeks}):
        words = f"{weeks} weeks"
        box = sheet.square((x, y + 16), words, weeks == order.weeks, SMALL)
        if weeks == order.weeks:
            sheet.note(Fact("duration_weeks", words, weeks), box, "mark")
        x = box[2] + 12
    return _treatments(sheet, referral, y + 36)


def _treatments(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    wanted = {"Evaluate and treat", *order.condition.treatments}
    offered = [*OFFERED, *(name for name in order.condition.treatments if name not in OFFERED)]
    sheet.text(LEFT, y, "Treatment:", SMALL.sized(9).bold())
    for index, name in enumerate(offered):
        at = (LEFT + 6 + 178 * (index % 3), y + 14 + 14 * (index // 3))
        box = sheet.square(at, name, name in wanted, SMALL)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 14 + 14 * ((len(offered) + 2) // 3)


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, signed = referral.provider, referral.order.signed
    y = _line(sheet, y, [(LEFT, "Physician name", voice.referrer(who)),
                         (330, "NPI", [Fact("referring_npi", who.npi)])])  # fmt: skip
    y = _line(sheet, y, [
        (LEFT, "Physician phone", [voice.phone("referring_phone", who.phone)]),
        (330, "Physician fax", [voice.phone("referring_fax", who.fax)]),
    ])  # fmt: skip
    sheet.text(LEFT, y + 20, "Physician signature:", SMALL.sized(9))
    sheet.line(LEFT + 90, y + 22, 330, y + 22)
    place = (LEFT + 90, y - 2, 330.0, y + 22)
    if signed:
        place = ink.sign(sheet, (LEFT + 100, y + 18), who.name, rng)
    sheet.note(Fact("order_signed", "", signed), place, "ink" if signed else "mark")
