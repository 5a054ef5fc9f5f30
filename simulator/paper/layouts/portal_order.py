"""An order faxed by a practice's web system: from and to side by side, then table after table."""

from __future__ import annotations

from random import Random

from simulator.paper import extras
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY, HEAD = Style("tiro", 10), Style("tibo", 10)
LEFT, RIGHT = 40.0, 572.0
Column = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: the two offices, the patient, insurance, diagnoses, the order itself."""
    voice = Voice.of(rng, dates=rng.choice(["us", "month"]))
    sheet = paper.page("referral_order")
    y = _offices(sheet, referral, voice, rng)
    y = _patient(sheet, referral, voice, rng, y + 14)
    y = _insurance(sheet, referral, voice, rng, y + 12)
    y = _diagnoses(sheet, referral, voice, y + 12)
    y = _order(sheet, referral, voice, rng, y + 12)
    _signature(sheet, referral, voice, rng, y + 20)
    sheet.text(LEFT, 768, f"If you received this fax in error, call {extras.number(rng, voice)}.",
               BODY.sized(8))  # fmt: skip


def _offices(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who, clinic = referral.provider, referral.clinic
    sheet.text(LEFT, 50, "PHYSICAL THERAPY REFERRAL", Style("tibo", 15))
    sheet.right(RIGHT, 50, f"Order no. {rng.randint(10_000, 99_999)}-{rng.randint(100, 999)}", BODY)
    sheet.line(LEFT, 58, RIGHT, 58, 1.2)
    sheet.text(LEFT, 74, "FROM", HEAD)
    sheet.text(320, 74, "TO", HEAD)
    sheet.fact(LEFT, 88, voice.organization(who), BODY)
    sheet.text(LEFT, 101, who.street, BODY)
    sheet.text(LEFT, 114, f"{who.city}, {who.state} {who.zip}", BODY)
    x = sheet.labelled((LEFT, 127), "", ["P: ", voice.phone("referring_phone", who.phone)], BODY)
    fax = left_blank(rng, 0.1, ["F: ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((x + 12, 127), "", fax, BODY)
    for number, line in enumerate([
        clinic.organization, clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}",
        f"P: {voice.number(clinic.phone)}   F: {voice.number(clinic.fax)}",
    ]):  # fmt: skip
        sheet.text(320, 88 + 13.0 * number, line, BODY)
    return 136


def _table(sheet: Sheet, y: float, title: str, rows: list[list[Column]]) -> float:
    """A heading in capitals, then rows of heads on grey with the values in the row below."""
    sheet.text(LEFT, y, title, HEAD)
    y += 5
    for columns in rows:
        sheet.frame((LEFT, y, RIGHT, y + 14), 0.4, 0.88)
        sheet.frame((LEFT, y + 14, RIGHT, y + 30), 0.4)
        for number, (x, head, runs) in enumerate(columns):
            end = columns[number + 1][0] if number + 1 < len(columns) else RIGHT
            if number:
                sheet.line(x, y, x, y + 30, 0.4)
            sheet.text(x + 4, y + 10, head, HEAD.sized(8.5))
            sheet.fitted((x + 4, y + 25), end - x - 8, runs, BODY)
        y += 30
    return y + 2


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person = referral.patient
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    phone = left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    family: list[Run] = [extras.relative(rng, person), " ", extras.number(rng, voice)]
    first: list[Column] = [(LEFT, "NAME", [name]), (250, "DOB", [voice.born(person.born)]),
                           (350, "SEX", [sex]), (420, "PHONE", phone)]  # fmt: skip
    second: list[Column] = [(LEFT, "ADDRESS", home),
                            (370, "GUARANTOR", left_blank(rng, 0.3, family))]  # fmt: skip
    return _table(sheet, y, "PATIENT", [first, second])


def _insurance(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" - ", voice.word("plan_name", cover.plan)]
    package = (f"{cover.payer} - {cover.plan}",)
    printed = left_blank(rng, 0.4, plan)
    payer = Fact("payer_name", cover.payer, also=package if printed else ())
    names: list[Run] = [payer, *printed]
    rows: list[list[Column]] = [[
        (LEFT, "PRIMARY PACKAGE", names), (300, "POLICY ID", [Fact("member_id", cover.member_id)]),
        (430, "GROUP", left_blank(rng, 0.2, voice.group(cover))),
    ]]  # fmt: skip
    if second is not None:
        rows.append([
            (LEFT, "SECONDARY PACKAGE", [voice.word("secondary_payer_name", second.payer)]),
            (300, "POLICY ID", [Fact("secondary_member_id", second.member_id)]),
        ])  # fmt: skip
    return _table(sheet, y, "INSURANCE", rows)


def _diagnoses(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    sheet.text(LEFT, y, "DIAGNOSES", HEAD)
    sheet.text(LEFT + 4, y + 14, "ICD-10", HEAD.sized(8.5))
    sheet.text(120, y + 14, "DESCRIPTION", HEAD.sized(8.5))
    y += 27
    for code, words in order.diagnoses:
        sheet.fact(LEFT + 4, y, Fact("diagnoses", code), BODY)
        y = sheet.prose((120, y, RIGHT - 120), [words], BODY)
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.4)
    return y + 2


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.text(LEFT, y, "ORDER", HEAD)
    words = {"onset": "Onset", "injury": "Injured", "surgery": "Surgery"}
    lines: list[tuple[str, list[Run]]] = [
        ("Ordered", [voice.dated("order_date", order.ordered_on), f", {clock(rng)}"]),
        ("Ordering provider", [*voice.referrer(referral.provider), " (NPI ",
                               Fact("referring_npi", referral.provider.npi), ")"]),
        ("Sig", ["PT eval and treat, ", *shorthand(order, voice, rng)]),
    ]  # fmt: skip
    if order.side != "none":
        lines.append(("Side", [Fact("laterality", order.side.upper(), order.side)]))
    lines.append((words[order.condition.start], [voice.began(order)[1]]))
    if order.condition.surgery:
        lines.append(("Procedure", [Fact("surgery", order.say(order.condition.surgery))]))
    lines.append(("Therapy to include", listed("treatments", order.condition.treatments, "; ")))
    codes = left_blank(rng, 0.5, listed("procedures", order.condition.procedures))
    lines += [("CPT", codes)] if codes else []
    lines.append(("Precautions", [Fact("precautions", order.condition.precautions)]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "Work related", "auto": "Auto accident", "other": "Other accident"}[kind]
        claim: list[Run] = [", claim no. ", Fact("claim_number", order.claim_number)]
        cause: list[Run] = [Fact("accident", said, kind)]
        lines.append(("Cause", cause + (claim if order.claim_number else [])))
    if order.urgent or rng.random() < 0.5:
        said = "Expedite" if order.urgent else "Normal"
        lines.append(("Urgency", [Fact("urgent", said, order.urgent)]))
    note = f"{order.say(order.condition.story)}. Films read by {extras.physician(rng)}."
    lines.append(("Note to performer", [note[0].upper() + note[1:]]))
    sheet.paper.imply("visits_requested", order.visits)
    sheet.paper.imply("urgent", False)
    sheet.paper.imply("treatments", *EVALUATE)
    y += 15
    for label, runs in lines:
        y = sheet.prose((LEFT + 4, y, RIGHT - LEFT - 8), [f"{label}: ", *runs], BODY) + 1
    return y


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    if not order.signed:
        box = sheet.text(LEFT, y, "DRAFT - UNSIGNED ORDER", HEAD)
        sheet.note(Fact("order_signed", "DRAFT - UNSIGNED ORDER", False), box)
        return
    words = f"Signed electronically: {who.name}, {who.credentials}  {voice.day(order.ordered_on)}"
    sheet.note(Fact("order_signed", words, True), sheet.text(LEFT, y, words, BODY))
