"""An order printed from an electronic record: fixed pitch, capitals, tables, continuation lines."""

from __future__ import annotations

from random import Random
from textwrap import wrap

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

PRINT = Style("cour", 9)
LEFT, RIGHT, STEP = 40.0, 572.0, 12.4


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order as the record system prints it, signed electronically."""
    voice = Voice.of(rng, capitals=True, dates="us")
    sheet = paper.page("referral_order")
    number = rng.randint(10_000_000, 99_999_999)
    sheet.text(LEFT, 50, "AMBULATORY REFERRAL TO PHYSICAL THERAPY", PRINT.bold().sized(11))
    sheet.right(RIGHT, 50, f"ORDER #{number}", PRINT)
    y = _demographics(sheet, referral, voice, 74)
    y = _coverage(sheet, referral, voice, y)
    y = _order(sheet, referral, voice, rng, y)
    y = _diagnoses(sheet, referral, y)
    y = _procedures(sheet, referral, y)
    y = _comments(sheet, referral, voice, y)
    _signature(sheet, referral, voice, rng, y)


def _pair(sheet: Sheet, at: tuple[float, float], label: str, runs: list[Run]) -> None:
    sheet.text(at[0], at[1], label, PRINT)
    x = at[0] + 5.4 * (16 if at[0] == LEFT else 17)
    end = 306 if at[0] == LEFT else RIGHT
    sheet.fitted((x, at[1]), end - x, runs, PRINT)


def _wide(sheet: Sheet, y: float, label: str, fact: Fact) -> None:
    sheet.text(LEFT, y, label, PRINT)
    sheet.fact(LEFT + 5.4 * 16, y, fact, PRINT)


def _pairs(sheet: Sheet, y: float, rows: list[tuple[str, list[Run]]], x: float = LEFT) -> float:
    for index, (label, runs) in enumerate(rows):
        _pair(sheet, (x, y + index * STEP), label, runs)
    return y + len(rows) * STEP


def _rule(sheet: Sheet, y: float, title: str) -> float:
    sheet.line(LEFT, y, RIGHT, y, 0.6)
    sheet.text(LEFT, y + 12, title, PRINT.bold())
    return y + 27


def _demographics(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    person, who = referral.patient, referral.provider
    top = _rule(sheet, y, "PATIENT DEMOGRAPHICS")
    sex = {"F": "FEMALE", "M": "MALE", "X": "NONBINARY"}[person.sex]
    end = _pairs(sheet, top, [
        ("PATIENT:", [voice.patient_last_first(person)]),
        ("DOB:", [voice.born(person.born)]),
        ("LEGAL SEX:", [Fact("sex", sex, person.sex)]),
        ("ADDRESS:", [voice.word("patient_street", person.street)]),
        ("", voice.city(person)),
        ("HOME PHONE:", [voice.phone("patient_phone", person.phone)]),
    ])  # fmt: skip
    _pairs(sheet, top, [
        ("ORDERED BY:", voice.referrer(who)),
        ("NPI:", [Fact("referring_npi", who.npi)]),
        ("DEPARTMENT:", [voice.word("referring_organization", who.organization)]),
        ("PHONE:", [voice.phone("referring_phone", who.phone)]),
        ("FAX:", [voice.phone("referring_fax", who.fax)]),
    ], 312)  # fmt: skip
    return end + 2


def _coverage(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    top = _rule(sheet, y, "COVERAGE")
    plan: list[Run] = [voice.word("plan_name", cover.plan)] if cover.plan else ["--"]
    end = _pairs(sheet, top, [
        ("PRIMARY PAYER:", [voice.payer(cover)]),
        ("PLAN:", plan),
        ("SUBSCRIBER ID:", [Fact("member_id", cover.member_id)]),
        ("GROUP:", voice.group(cover)),
    ])  # fmt: skip
    if second is None:
        _pairs(sheet, top, [("SECONDARY:", ["NONE ON FILE"])], 312)
        return end + 2
    _pairs(sheet, top, [
        ("SECONDARY:", []),
        ("", []),
        ("SUBSCRIBER ID:", [Fact("secondary_member_id", second.member_id)]),
    ], 312)  # fmt: skip
    name = voice.word("secondary_payer_name", second.payer)
    sheet.prose((312 + 5.4 * 17, top, 168), [name], PRINT, STEP / PRINT.size)
    return end + 2


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    top = _rule(sheet, y, "ORDER DETAILS")
    urgent = Fact("urgent", "URGENT" if order.urgent else "ROUTINE", order.urgent)
    label, began = voice.began(order)
    end = _pairs(sheet, top, [
        ("ORDER DATE:", [voice.dated("order_date", order.ordered_on)]),
        ("PRIORITY:", [urgent]),
        ("FREQ/DURATION:", list(voice.often(order, rng))),
        ("VISITS:", [Fact("visits_requested", str(order.visits), order.visits)]),
    ])  # fmt: skip
    right: list[tuple[str, list[Run]]] = [
        (f"{label}:", [began]),
        ("CLASS:", ["INTERNAL/EXTERNAL REFERRAL"]),
    ]
    if order.side != "none":
        right.append(("LATERALITY:", [Fact("laterality", order.side.upper(), order.side)]))
    _pairs(sheet, top, right, 312)
    return end + 2


def _diagnoses(sheet: Sheet, referral: Referral, y: float) -> float:
    y = _rule(sheet, y, "DIAGNOSES")
    sheet.frame((LEFT, y - 10, RIGHT, y + 3), 0, 0.88)
    for x, head in ((44, "#"), (64, "ICD-10-CM"), (140, "DESCRIPTION")):
        sheet.text(x, y, head, PRINT.bold())
    for index, (code, words) in enumerate(referral.order.diagnoses):
        y += STEP + 1
        sheet.text(44, y, str(index + 1), PRINT)
        sheet.fact(64, y, Fact("diagnoses", code), PRINT)
        for number, part in enumerate(wrap(words.upper(), 74)):
            y += STEP * (number > 0)
            sheet.text(140 + 10.8 * (number > 0), y, part, PRINT)
    return y + 8


def _procedures(sheet: Sheet, referral: Referral, y: float) -> float:
    y = _rule(sheet, y, "PROCEDURES REQUESTED")
    for index, code in enumerate(referral.order.condition.procedures):
        x = 44 + 132 * (index % 4)
        sheet.fact(x, y, Fact("procedures", code), PRINT)
        sheet.text(x + 36, y, "QTY: 1", PRINT)
    return y + 8


def _comments(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    y = _rule(sheet, y, "ORDER COMMENTS")
    sheet.text(LEFT, y, "TREATMENTS:", PRINT)
    x = LEFT + 5.4 * 16
    for name in order.condition.treatments:
        fact = voice.word("treatments", name)
        if x + 5.4 * len(fact.printed) > RIGHT:
            x, y = LEFT + 5.4 * 18, y + STEP
        x = sheet.fact(x, y, fact, PRINT)[2]
        x = sheet.text(x, y, "; ", PRINT)[2]
    y += STEP
    if order.condition.surgery:
        _wide(sheet, y, "SURGERY:", voice.word("surgery", order.say(order.condition.surgery)))
        y += STEP
    _wide(sheet, y, "PRECAUTIONS:", voice.word("precautions", order.condition.precautions))
    y += STEP
    reason = f"REASON: {order.say(order.condition.story)}".upper()
    for number, part in enumerate(wrap(reason, 94)):
        sheet.text(LEFT + 16.2 * (number > 0), y, part, PRINT)
        y += STEP
    return y + 2


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order, who = referral.order, referral.provider
    y = _rule(sheet, y, "AUTHENTICATION")
    if not order.signed:
        box = sheet.text(LEFT, y, "STATUS: PENDING SIGNATURE", PRINT)
        sheet.note(Fact("order_signed", "STATUS: PENDING SIGNATURE", False), box)
        return
    at = f"{rng.randint(8, 17):02}:{rng.randint(0, 59):02}"
    first = f"ELECTRONICALLY SIGNED BY {who.name}, {who.credentials}".upper()
    second = f"ON {voice.day(order.ordered_on)} AT {at}. NO PEN SIGNATURE REQUIRED."
    boxes = (
        sheet.text(LEFT, y, first, PRINT),
        sheet.text(LEFT + 16.2, y + STEP, second, PRINT),
    )
    sheet.note(Fact("order_signed", f"{first} {second}", True), around(*boxes))
    sheet.centre(306, 762, f"PRINTED {voice.day(order.ordered_on)} {at}    PAGE 1 OF 1", PRINT)
