"""A rehabilitation checklist: names in cells of their own, two insurances side by side, circles."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Coverage, Referral
from simulator.paper.marks import left_blank, radio, stamp
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

SMALL = Style("helv", 6.5, (0.2, 0.2, 0.2))
TYPED = Style("cour", 10)
PRINTED = Style("helv", 8.5)
LEFT, MIDDLE, RIGHT, HIGH = 36.0, 306.0, 576.0, 26.0
OFFERED = {
    "Evaluation": ["Evaluate & treat", "Evaluate only", "Gait assessment", "Balance assessment"],
    "Exercise & hands-on": ["Strengthening", "Stretching", "Joint mobilization", "Gait training"],
    "Modalities": ["Ultrasound", "Iontophoresis", "Moist heat", "Cryotherapy"],
}
Cell = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the checklist, typed into, with a date stamp of the office that received it."""
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 50, "REHABILITATION SERVICES REFERRAL", Style("hebo", 14))
    sheet.text(LEFT, 63, f"Fax completed form to {voice.number(referral.clinic.fax)}", PRINTED)
    came = referral.order.ordered_on + timedelta(days=rng.randint(1, 3))
    stamp(sheet, (470, 54), ["RECEIVED", f"{came:%b %d %Y}".upper()], rng)
    y = _patient(sheet, referral, voice, rng, 82)
    y = _insurances(sheet, referral, voice, rng, y + 8)
    y = _complaint(sheet, referral, voice, y + 8)
    y = _services(sheet, referral, y + 14)
    y = _schedule(sheet, referral, rng, y + 8)
    _provider(sheet, referral, voice, rng, y + 8)


def _row(sheet: Sheet, y: float, cells: list[Cell], x1: float = RIGHT) -> float:
    for number, (x, label, runs) in enumerate(cells):
        end = cells[number + 1][0] if number + 1 < len(cells) else x1
        sheet.frame((x, y, end, y + HIGH), 0.6)
        sheet.text(x + 3, y + 8, label, SMALL)
        sheet.fitted((x + 4, y + 21), end - x - 8, runs, TYPED)
    return y + HIGH


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person = referral.patient
    cells = ((LEFT, "Last name", person.last), (190, "First name", person.first),
             (320, "MI", person.middle))  # fmt: skip
    boxes: list[Box] = []
    for number, (x, label, text) in enumerate(cells):
        end = cells[number + 1][0] if number < 2 else 350
        sheet.frame((x, y, end, y + HIGH), 0.6)
        sheet.text(x + 3, y + 8, label, SMALL)
        size = min(10.0, 10 * (end - x - 8) / max(1.0, width_of(text, "cour", 10)))
        if text:
            boxes.append(sheet.text(x + 4, y + 21, text, TYPED.sized(size)))
    printed = " ".join(part for part in (person.first, person.middle, person.last) if part)
    sheet.note(Fact("patient_name", printed), around(*boxes))
    _row(sheet, y, [(350, "Birth date (mm/dd/yyyy)", [voice.born(person.born)])], 470)
    sheet.frame((470, y, RIGHT, y + HIGH), 0.6)
    sheet.text(473, y + 8, "Gender", SMALL)
    for x, letter in ((480.0, "F"), (520.0, "M")):
        box = radio(sheet, (x, y + 21), letter, letter == person.sex, PRINTED)
        if letter == person.sex:
            sheet.note(Fact("sex", letter), box, "mark")
    return _row(sheet, y + HIGH, [
        (LEFT, "Home address", [voice.word("patient_street", person.street)]),
        (226, "City", [voice.word("patient_city", person.city)]),
        (340, "ST", [Fact("patient_state", person.state)]),
        (370, "Zip", [Fact("patient_zip", person.zip)]),
        (450, "Best phone", left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])),
    ])  # fmt: skip


def _insurances(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.3, voice.group(cover))
    for x, end, title, names, numbers, groups in (
        (LEFT, MIDDLE, "INSURANCE 1", [voice.payer(cover)], [Fact("member_id", cover.member_id)],
         group),
        (MIDDLE, RIGHT, "INSURANCE 2", _second(second, "payer", voice),
         _second(second, "number", voice), []),
    ):  # fmt: skip
        sheet.banner((x, y, end, y + 13), title, Style("hebo", 8), 0.88)
        _row(sheet, y + 13, [(x, "Company", list(names))], end)
        _row(sheet, y + 13 + HIGH, [(x, "ID", list(numbers)), (x + 170, "Group", groups)], end)
    return y + 13 + 2 * HIGH


def _second(cover: Coverage | None, part: str, voice: Voice) -> list[Run]:
    if cover is None:
        return []
    if part == "payer":
        return [voice.word("secondary_payer_name", cover.payer)]
    return [Fact("secondary_member_id", cover.member_id)]


def _complaint(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    codes: list[Cell] = []
    for number in range(4):
        runs: list[Run] = []
        if number < len(order.diagnoses):
            runs = [Fact("diagnoses", order.diagnoses[number][0])]
        codes.append((LEFT + 72 * number, f"ICD-10 #{number + 1}", runs))
    words = {"onset": "Symptoms began", "injury": "Injured on", "surgery": "Surgery date"}
    _, began = voice.began(order)
    codes.append((LEFT + 288, words[order.condition.start], [began]))
    codes.append((LEFT + 392, "Body part", [order.condition.part]))
    y = _row(sheet, y, codes)
    sheet.text(LEFT, y + 14, "Affected side:", PRINTED.bold())
    for x, label, side in ((110.0, "R", "right"), (150.0, "L", "left"), (190.0, "Both", "both"),
                           (240.0, "N/A", "none")):  # fmt: skip
        box = radio(sheet, (x, y + 14), label, side == order.side, PRINTED)
        if side == order.side and side != "none":
            sheet.note(Fact("laterality", label, side), box, "mark")
    sheet.text(MIDDLE, y + 14, "Cause:", PRINTED.bold())
    for x, label, kind in (
        (346.0, "Auto", "auto"),
        (400.0, "Work", "work"),
        (454.0, "No accident", ""),
    ):
        box = radio(sheet, (x, y + 14), label, kind == order.condition.accident, PRINTED)
        if kind and kind == order.condition.accident:
            sheet.note(Fact("accident", label, kind), box, "mark")
    if order.claim_number:
        sheet.labelled((LEFT, y + 28), "Claim #", [Fact("claim_number", order.claim_number)], TYPED)
    return y + 28


def _services(sheet: Sheet, referral: Referral, y: float) -> float:
    wanted = {"Evaluate & treat", *referral.order.condition.treatments}
    offered = {title: list(names) for title, names in OFFERED.items()}
    known = {name for names in offered.values() for name in names}
    for number, name in enumerate(n for n in referral.order.condition.treatments if n not in known):
        offered["Exercise & hands-on" if number % 2 else "Modalities"].append(name)
    for column, (title, names) in enumerate(offered.items()):
        x = LEFT + 180 * column
        sheet.text(x, y, title.upper(), Style("hebo", 8))
        for number, name in enumerate(names):
            box = sheet.square((x, y + 15 + 14 * number), name, name in wanted, PRINTED)
            if name in wanted:
                sheet.note(Fact("treatments", name), box, "mark")
    return y + 15 + 14 * max(len(names) for names in offered.values())


def _schedule(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    order = referral.order
    rows = (
        ("Times per week", "frequency_per_week", (1, 2, 3, 4, 5), order.per_week),
        ("For how many weeks", "duration_weeks", (4, 5, 6, 8, 10, 12), order.weeks),
    )
    for line, (title, field, offered, chosen) in enumerate(rows):
        sheet.text(LEFT, y + 15 * line, title, PRINTED.bold())
        for number, value in enumerate(offered):
            at = (LEFT + 110 + 34 * number, y + 15 * line)
            box = radio(sheet, at, str(value), value == chosen, PRINTED)
            if value == chosen:
                sheet.note(Fact(field, str(value), value), box, "mark")
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    kept = left_blank(rng, 0.3, total)
    if not kept:
        sheet.paper.imply("visits_requested", order.visits)
    sheet.labelled((380, y), "Visits, total #", kept, TYPED.sized(9))
    box = sheet.square(
        (380, y + 15), "Call patient within 24 hours (urgent)", order.urgent, PRINTED
    )
    if order.urgent:
        sheet.note(Fact("urgent", "urgent", True), box, "mark")
    else:
        sheet.paper.imply("urgent", False)
    sheet.labelled((LEFT, y + 32), "Precautions / weight bearing:",
                   [Fact("precautions", order.condition.precautions)], TYPED.sized(9))  # fmt: skip
    return y + 40


def _provider(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    y = _row(sheet, y, [
        (LEFT, "Referring clinician (print)", voice.referrer(who)),
        (250, "NPI", left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])),
        (340, "Practice", [voice.word("referring_organization", who.organization)]),
    ])  # fmt: skip
    y = _row(sheet, y, [
        (LEFT, "Office phone", [voice.phone("referring_phone", who.phone)]),
        (140, "Office fax", [voice.phone("referring_fax", who.fax)]),
        (250, "Clinician signature", []),
        (460, "Date signed", [voice.dated("order_date", order.ordered_on)]),
    ])  # fmt: skip
    box: Box = (250, y - HIGH, 460, y)
    if order.signed:
        box = ink.sign(sheet, (300, y - 4), who.name, rng, 20)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
