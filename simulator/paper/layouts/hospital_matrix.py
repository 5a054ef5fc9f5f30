"""A hospital's rehab order: provider first, coverages as columns, body parts against sides."""

from __future__ import annotations

import itertools
from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 36.0, 306.0, 576.0
LABEL, VALUE = Style("hebo", 6.5), Style("tiro", 10.5)
PRINTED = Style("helv", 8.5)
PARTS = ("neck", "shoulder", "elbow", "low back", "hip", "knee", "ankle", "foot")
SERVICES = ("PT evaluation and treatment", "Aquatic therapy", "Balance program", "Vestibular rehab")
Row = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order in numbered parts, signed by pen at the foot."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    sheet = paper.page("referral_order")
    clinic = referral.clinic
    sheet.text(LEFT, 48, clinic.organization.upper(), Style("hebo", 13))
    sheet.text(LEFT, 61, "Outpatient Rehabilitation - Provider Order", Style("helv", 10.5))
    for number, site in enumerate(("Main campus", "East pavilion", "Lakeside")):
        line = f"{site}  T {extras.number(rng, voice)}  F {extras.number(rng, voice)}"
        sheet.right(RIGHT, 42 + 10.0 * number, line, PRINTED.sized(7.5))
    y = _people(sheet, referral, voice, rng, 72)
    y = _coverages(sheet, referral, voice, rng, y + 6)
    y = _reason(sheet, referral, voice, y + 6)
    y = _sites_and_services(sheet, referral, y + 6)
    y = _course(sheet, referral, voice, rng, y + 6)
    _signature(sheet, referral, voice, rng, y + 40)


def _stack(sheet: Sheet, x: float, y: float, title: str, rows: list[Row]) -> float:
    """A panel with a dark title and answers one under another, the label over each."""
    sheet.banner((x, y, x + 266, y + 13), title, Style("hebo", 8.5), 0.2)
    for number, (label, runs) in enumerate(rows):
        top = y + 13 + 23.0 * number
        sheet.text(x + 4, top + 8, label.upper(), LABEL)
        sheet.fitted((x + 4, top + 19), 258, runs, VALUE)
        sheet.line(x, top + 23, x + 266, top + 23, 0.3)
    return y + 13 + 23.0 * len(rows)


def _people(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, who = referral.patient, referral.provider
    primary: list[Run] = [extras.physician(rng), "  ", extras.number(rng, voice)]
    ends = [_stack(sheet, LEFT, y, "1  ORDERING PROVIDER", [
        ("Printed name and credentials", voice.referrer(who)),
        ("Practice", [voice.organization(who)]),
        ("Telephone", [voice.phone("referring_phone", who.phone)]),
        ("Fax for reports", left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])),
        ("NPI", left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])),
        ("Primary care (if different)", left_blank(rng, 0.3, primary)),
    ]), _stack(sheet, MIDDLE + 4, y, "2  PATIENT", [
        ("Legal name (first, middle, last)", [voice.patient(person)]),
        ("Date of birth / sex", [voice.born(person.born), "  /  ", Fact("sex", person.sex)]),
        ("Mailing address", [voice.word("patient_street", person.street)]),
        ("City, state, ZIP", voice.city(person)),
        ("Best telephone", left_blank(rng, 0.1, [voice.phone("patient_phone", person.phone)])),
        ("Emergency contact", [extras.relative(rng, person), "  ", extras.number(rng, voice)]),
    ])]  # fmt: skip
    return max(ends)


def _coverages(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second, person = referral.coverage, referral.secondary, referral.patient
    columns = (LEFT, 130.0, 353.0, RIGHT)
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    ident: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    rows: list[tuple[str, list[Run], list[Run]]] = [
        ("", ["PRIMARY"], ["SECONDARY"]),
        ("Carrier", [voice.payer(cover)], other),
        ("Plan / product", left_blank(rng, 0.3, plan), []),
        ("ID no.", [Fact("member_id", cover.member_id)], ident),
        ("Group no.", left_blank(rng, 0.25, voice.group(cover)), []),
        ("Policyholder", [rng.choice(["Self", extras.relative(rng, person)])], []),
    ]
    for number, (label, first, then) in enumerate(rows):
        top = y + 15.0 * number
        for x0, x1 in itertools.pairwise(columns):
            sheet.frame((x0, top, x1, top + 15), 0.5, 0.9 if number == 0 else None)
        sheet.text(LEFT + 4, top + 10.5, label, PRINTED.bold())
        look = PRINTED.bold() if number == 0 else VALUE
        sheet.fitted((134, top + 11), 215, first, look)
        sheet.fitted((357, top + 11), 215, then, look)
    return y + 15.0 * len(rows)


def _reason(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    sheet.banner((LEFT, y, RIGHT, y + 13), "3  REASON FOR THERAPY", Style("hebo", 8.5), 0.2)
    runs: list[Run] = []
    for code, words in order.diagnoses:
        runs += ["; " if runs else "ICD-10: ", Fact("diagnoses", code), f" - {words}"]
    y = sheet.prose((LEFT + 4, y + 25, 532), runs, VALUE)
    _, day = voice.began(order)
    for x, label, start in ((LEFT + 4, "Onset", "onset"), (LEFT + 144, "Injury", "injury"),
                            (LEFT + 284, "Surgery", "surgery")):  # fmt: skip
        sheet.labelled((x, y), f"{label} date", [day] if start == order.condition.start else [],
                       VALUE)  # fmt: skip
    y += 14
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        sheet.labelled((LEFT + 4, y), "Procedure done", [done], VALUE)
        y += 14
    sheet.text(LEFT + 4, y, "Related to:", PRINTED.bold())
    for number, (label, kind) in enumerate((("Employment", "work"), ("Auto accident", "auto"),
                                            ("Other accident", "other"))):  # fmt: skip
        yes = kind == order.condition.accident
        x = sheet.text(96 + 156.0 * number, y, f"{label}?", PRINTED)[2] + 6
        box = radio(sheet, (x, y), "Yes", yes, PRINTED)
        radio(sheet, (x + 34, y), "No", not yes, PRINTED)
        if yes:
            sheet.note(Fact("accident", "Yes", kind), box, "mark")
    if order.claim_number:
        claim = Fact("claim_number", order.claim_number)
        sheet.labelled((LEFT + 4, y + 14), "Claim no.", [claim], VALUE)
        y += 14
    return y + 4


def _sites_and_services(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    sheet.banner((LEFT, y, 240, y + 13), "4  BODY PART", Style("hebo", 8.5), 0.2)
    sheet.banner((248, y, RIGHT, y + 13), "5  SERVICES ORDERED", Style("hebo", 8.5), 0.2)
    for x, head in ((130.0, "RIGHT"), (168.0, "LEFT"), (204.0, "BOTH")):
        sheet.text(x - 6, y + 22, head, LABEL)
    parts = PARTS if order.condition.part in PARTS else (*PARTS, order.condition.part)
    for number, part in enumerate(parts):
        line = y + 34 + 12.0 * number
        sheet.text(LEFT + 4, line, part.capitalize(), PRINTED)
        for x, side in ((130.0, "right"), (168.0, "left"), (204.0, "both")):
            on = part == order.condition.part and side == order.side
            box = sheet.square((x, line), "", on, PRINTED)
            if on:
                sheet.note(Fact("laterality", side), box, "mark")
    wanted = {SERVICES[0], *order.condition.treatments}
    names = [SERVICES[0], *sorted({*SERVICES[1:], *order.condition.treatments})]
    for number, name in enumerate(names):
        at = (254 + 164.0 * (number % 2), y + 28 + 15.0 * (number // 2))
        box = sheet.square(at, name, name in wanted, PRINTED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 34 + 12.0 * len(parts)


def _course(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.banner((LEFT, y, RIGHT, y + 13), "6  SCHEDULE AND PRECAUTIONS", Style("hebo", 8.5), 0.2)
    y += 27
    x = sheet.fact(50, y, Fact("frequency_per_week", str(order.per_week), order.per_week), VALUE)[2]
    sheet.line(LEFT + 4, y + 3, x + 14, y + 3, 0.5)
    x = sheet.text(x + 18, y, "visits per week for", PRINTED)[2] + 14
    end = sheet.fact(x, y, Fact("duration_weeks", str(order.weeks), order.weeks), VALUE)[2]
    sheet.line(x - 10, y + 3, end + 10, y + 3, 0.5)
    sheet.text(end + 14, y, "weeks", PRINTED)
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    kept = left_blank(rng, 0.5, total)
    if not kept:
        sheet.paper.imply("visits_requested", order.visits)
    sheet.labelled((250, y), "Not to exceed (visits)", kept, VALUE)
    for x, label, urgent in ((410.0, "Routine", False), (470.0, "Urgent, 3 days", True)):
        box = sheet.square((x, y), label, urgent == order.urgent, PRINTED)
        if urgent == order.urgent:
            sheet.note(Fact("urgent", label, urgent), box, "mark")
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    sheet.labelled((LEFT + 4, y + 16), "Precautions", left_blank(rng, 0.15, care), VALUE)
    return y + 16


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order = referral.order
    for x, end, label in ((LEFT, 330.0, "Provider signature"), (344.0, 460.0, "Date"),
                          (474.0, RIGHT, "Time")):  # fmt: skip
        sheet.line(x, y, end, y)
        sheet.text(x, y + 9, label, PRINTED.sized(7.5))
    sheet.fact(350, y - 4, voice.dated("order_date", order.ordered_on), VALUE)
    sheet.text(480, y - 4, f"{rng.randint(8, 17):02}:{rng.randint(0, 59):02}", VALUE)
    box: Box = (LEFT, y - 26, 330, y)
    if order.signed:
        box = ink.sign(sheet, (60, y - 3), referral.provider.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
