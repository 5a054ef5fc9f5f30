"""A referral request in one table of four columns, short labels in grey cells beside the values."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LABEL = Style("tibo", 9.5)
VALUE = Style("tiro", 10.5)
EDGES = (40.0, 126.0, 318.0, 396.0, 572.0)
STEP = 19.0
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the sheet: a title in a frame, the table, the diagnoses, the plan, a signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    sheet = paper.page("referral_order")
    who = referral.provider
    sheet.frame((40, 36, 572, 66), 1.4)
    sheet.centre(306, 56, "Outpatient Therapy Request - Physical Therapy", Style("tibo", 15))
    y = _table(sheet, 76, _pairs(referral, voice, rng))
    y = _diagnoses(sheet, referral, voice, y + 16)
    y = _plan(sheet, referral, voice, rng, y + 16)
    line = y + 44
    sheet.text(40, line, "Provider signature", LABEL)
    sheet.line(130, line + 2, 360, line + 2)
    sheet.labelled(
        (380, line), "Signed on", [voice.dated("order_date", referral.order.ordered_on)], VALUE
    )
    box: Box = (130, line - 22, 360, line + 2)
    signed = referral.order.signed
    if signed:
        box = ink.sign(sheet, (140, line - 2), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 766, f"{who.organization}  *  {place}", VALUE.sized(8.5))


def _table(sheet: Sheet, y: float, rows: list[tuple[Pair, Pair]]) -> float:
    for pairs in rows:
        for side, (label, runs) in enumerate(pairs):
            x0, x1, x2 = EDGES[2 * side], EDGES[2 * side + 1], EDGES[2 * side + 2]
            sheet.frame((x0, y, x1, y + STEP), 0.5, 0.9)
            sheet.frame((x1, y, x2, y + STEP), 0.5)
            sheet.text(x0 + 4, y + 13, label, LABEL)
            sheet.fitted((x1 + 5, y + 13), x2 - x1 - 9, runs, VALUE)
        y += STEP
    return y


def _pairs(referral: Referral, voice: Voice, rng: Random) -> list[tuple[Pair, Pair]]:
    person, cover, who = referral.patient, referral.coverage, referral.provider
    second = referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    label, began = voice.began(referral.order)
    short = {"Onset date": "Onset", "Date of injury": "DOI", "Date of surgery": "Surgery on"}
    claim = referral.order.claim_number
    return [
        (("Pt name", [voice.patient_last_first(person)]), ("Birthdate", [voice.born(person.born)])),
        (("Street", [voice.word("patient_street", person.street)]),
         ("Sex", [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)])),
        (("City/State/Zip", voice.city(person)),
         ("Cell", left_blank(rng, 0.1, [voice.phone("patient_phone", person.phone)]))),
        (("Carrier", [voice.payer(cover)]), ("Plan", left_blank(rng, 0.25, plan))),
        (("Policy no.", [Fact("member_id", cover.member_id)]),
         ("Grp", left_blank(rng, 0.2, voice.group(cover)))),
        (("2nd carrier", other), ("Policy no.", number)),
        (("Ordered by", voice.referrer(who)), ("NPI #", [Fact("referring_npi", who.npi)])),
        (("Practice", [voice.word("referring_organization", who.organization)]),
         ("Written", [voice.dated("order_date", referral.order.ordered_on)])),
        (("Office ph", [voice.phone("referring_phone", who.phone)]),
         ("Office fax", [voice.phone("referring_fax", who.fax)])),
        ((short[label], [began]),
         ("Claim #", [Fact("claim_number", claim)] if claim else [])),
    ]  # fmt: skip


def _diagnoses(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    sheet.text(40, y, "Dx", LABEL.sized(11))
    for number, (code, words) in enumerate(order.diagnoses):
        top = y + 6 + STEP * number
        sheet.frame((40, top, 126, top + STEP), 0.5)
        sheet.frame((126, top, 572, top + STEP), 0.5)
        sheet.fact(46, top + 13, Fact("diagnoses", code), VALUE)
        sheet.fitted((131, top + 13), 436, [words], VALUE)
    y += 6 + STEP * len(order.diagnoses)
    if order.side != "none":
        side = Fact("laterality", order.side.capitalize(), order.side)
        sheet.labelled((40, y + 14), "Side treated:", [side], VALUE)
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto accident", "work": "Work injury", "other": "Accident, other"}[kind]
        sheet.labelled((220, y + 14), "Related to:", [Fact("accident", said, kind)], VALUE)
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        sheet.labelled((220, y + 14), "Operation:", [done], VALUE)
    return y + 14


def _plan(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.text(40, y, "Please provide (bullets filled = ordered)", LABEL.sized(11))
    names = ["Evaluation and treatment", *order.condition.treatments, "Aquatic exercise",
             "Work conditioning", "Orthotic fitting"]  # fmt: skip
    wanted = {"Evaluation and treatment", *order.condition.treatments}
    for number, name in enumerate(sorted(names, key=lambda name: (len(name), name))):
        at = (46 + 178.0 * (number % 3), y + 17 + 16 * (number // 3))
        box = radio(sheet, at, name, name in wanted, VALUE.sized(9.5))
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 17 + 16 * ((len(names) + 2) // 3) + 6
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [" / " if codes else "", Fact("procedures", code)]
    sheet.labelled((40, y), "CPT codes", left_blank(rng, 0.3, codes), VALUE)
    sheet.labelled((320, y), "Freq. & duration", voice.often(order, rng), VALUE)
    total = Fact("visits_requested", f"{order.visits}", order.visits)
    sheet.labelled((40, y + 17), "No. of visits", [total], VALUE)
    sheet.labelled((160, y + 17), "Precautions", [Fact("precautions", order.condition.precautions)],
                   VALUE)  # fmt: skip
    words = "STAT" if order.urgent else "Routine"
    sheet.labelled((440, y + 17), "Priority", [Fact("urgent", words, order.urgent)], VALUE)
    return y + 17
