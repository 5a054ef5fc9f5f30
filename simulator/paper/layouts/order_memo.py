"""A short order on an office memo: typed patient data, one paragraph of shorthand, a signature."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("cour", 11)
LEFT, RIGHT = 60.0, 552.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the memo, typed by the office and signed by the provider."""
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    who, clinic = referral.provider, referral.clinic
    sheet.text(LEFT, 72, "MEMO", Style("hebo", 30))
    sheet.line(LEFT, 82, RIGHT, 82, 2.5)
    sheet.labelled((LEFT, 104), "TO:  ", [clinic.organization], BODY)
    sheet.labelled((LEFT, 120), "FROM:",
                   [voice.word("referring_organization", who.organization)], BODY)  # fmt: skip
    sheet.labelled((LEFT, 136), "DATE:",
                   [voice.dated("order_date", referral.order.ordered_on)], BODY)  # fmt: skip
    sheet.labelled((LEFT, 152), "RE:  ", ["PT ORDER"], BODY)
    sheet.line(LEFT, 162, RIGHT, 162, 1)
    y = _patient(sheet, referral, voice, 186)
    y = _order(sheet, referral, voice, rng, y + 10)
    _signature(sheet, referral, voice, rng, y + 18)


def _patient(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    person, cover = referral.patient, referral.coverage
    title = {"F": "female", "M": "male"}.get(person.sex, "nonbinary")
    runs: list[Run] = [voice.patient(person), ", ", Fact("sex", title, person.sex), ", born ",
                       voice.born(person.born), ". ", voice.word("patient_street", person.street),
                       ", ", *voice.city(person), ". Call ",
                       voice.phone("patient_phone", person.phone), "."]  # fmt: skip
    y = sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY)
    insured: list[Run] = [
        "Insurance: ",
        voice.payer(cover),
        ", ID ",
        Fact("member_id", cover.member_id),
    ]
    insured += [", grp ", *voice.group(cover), "."] if cover.group_number else ["."]  # fmt: skip
    return sheet.prose((LEFT, y + 6, RIGHT - LEFT), insured, BODY)


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    runs: list[Run] = ["Eval and treat. Dx "]
    for index, (code, _words) in enumerate(order.diagnoses):
        runs += [", " if index else "", Fact("diagnoses", code)]
    if order.side != "none":
        runs += [
            ", ",
            Fact("laterality", order.side.upper(), order.side),
            f" {order.condition.part}",
        ]
    label, began = voice.began(order)
    runs += [f". {label} ", began, ". ", *voice.often(order, rng), ". "]
    for index, name in enumerate(order.condition.treatments):
        runs += [", " if index else "", Fact("treatments", name)]
    runs += [". Precautions: ", voice.word("precautions", order.condition.precautions)]
    if order.urgent:
        runs += [" ", Fact("urgent", "PLEASE SCHEDULE ASAP.", True)]
    return sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY, 1.5)


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, signed = referral.provider, referral.order.signed
    box = (LEFT, y, LEFT + 220, y + 34)
    if signed:
        box = ink.sign(sheet, (LEFT + 6, y + 30), who.name, rng, 26)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")
    sheet.line(LEFT, y + 38, LEFT + 250, y + 38, 0.8)
    sheet.labelled((LEFT, y + 52), "", voice.referrer(who), BODY)
    sheet.labelled((LEFT, y + 66), "", ["NPI ", Fact("referring_npi", who.npi)], BODY)
    sheet.labelled((LEFT, y + 80), "", ["T ", voice.phone("referring_phone", who.phone), "  F ",
                                        voice.phone("referring_fax", who.fax)], BODY)  # fmt: skip
