"""A hospital's discharge order for outpatient therapy: one boxed table, bar code on top."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LABEL = Style("hebo", 8.5)
VALUE = Style("helv", 9.5)
LEFT, SPLIT, RIGHT = 46.0, 190.0, 566.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: patient label at the top right, then one table for everything."""
    voice = Voice.of(rng, dates="dashes")
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng)
    y = 158.0
    for label, runs in _rows(referral, voice, rng):
        bottom = sheet.prose((SPLIT + 6, y + 12.5, RIGHT - SPLIT - 12), runs, VALUE) - 6
        bottom = max(bottom, y + 18.5)
        sheet.frame((LEFT, y, SPLIT, bottom), 0.6, 0.93)
        sheet.frame((SPLIT, y, RIGHT, bottom), 0.6)
        sheet.text(LEFT + 5, y + 12.5, label, LABEL)
        y = bottom
    _signature(sheet, referral, voice, rng, y + 22)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who, person = referral.provider, referral.patient
    sheet.fact(LEFT, 56, voice.word("referring_organization", who.organization), Style("hebo", 14))
    sheet.text(LEFT, 70, f"{who.street}, {who.city}, {who.state} {who.zip}", VALUE.sized(8))
    sheet.text(LEFT, 104, "Outpatient Physical Therapy Order", Style("hebo", 13))
    sheet.text(LEFT, 118, "Valid for 90 days from the date of the order", VALUE.sized(8))
    sheet.frame((366, 38, RIGHT, 134), 1)
    x = 378.0
    while x < RIGHT - 14:
        wide = rng.choice([0.8, 0.8, 1.6, 2.4])
        sheet.frame((x, 44, x + wide, 62), 0, 0)
        x += wide + rng.choice([1.0, 1.8, 2.6])
    sheet.labelled((374, 76), "", [voice.patient_last_first(person)], Style("hebo", 10))
    sheet.labelled((374, 89), "DOB", [voice.born(person.born)], VALUE)
    sheet.labelled((500, 89), "Sex", [Fact("sex", person.sex)], VALUE)
    sheet.labelled((374, 102), "MRN", [f"{rng.randint(1_000_000, 9_999_999)}"], VALUE)
    sheet.labelled((374, 115), "", [voice.word("patient_street", person.street)], VALUE)
    sheet.labelled((374, 128), "", voice.city(person), VALUE)


def _rows(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    order, cover, person = referral.order, referral.coverage, referral.patient
    label, began = voice.began(order)
    rows: list[tuple[str, list[Run]]] = [
        ("Order date", [voice.dated("order_date", order.ordered_on)]),
        (
            "Priority",
            [Fact("urgent", "STAT / urgent" if order.urgent else "Routine", order.urgent)],
        ),
        ("Patient telephone", [voice.phone("patient_phone", person.phone)]),
        ("Primary coverage", [voice.payer(cover)]),
    ]
    if cover.plan:
        rows.append(("Plan", [voice.word("plan_name", cover.plan)]))
    rows.append(("Member / group", [Fact("member_id", cover.member_id), "  /  ",
                                    *(voice.group(cover) or ["none"])]))  # fmt: skip
    if referral.secondary:
        rows.append(("Secondary coverage", [
            voice.word("secondary_payer_name", referral.secondary.payer), ", ID ",
            Fact("secondary_member_id", referral.secondary.member_id)]))  # fmt: skip
    for number, (code, words) in enumerate(order.diagnoses, start=1):
        rows.append((f"Diagnosis {number}", [Fact("diagnoses", code), f" - {words}"]))
    rows.append((label, [began]))
    if order.condition.surgery:
        rows.append(
            ("Procedure performed", [voice.word("surgery", order.say(order.condition.surgery))])
        )
    return rows + _therapy(referral, voice, rng)


def _therapy(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    order = referral.order
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", Fact("treatments", name)]
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [", " if codes else "", Fact("procedures", code)]
    rows: list[tuple[str, list[Run]]] = [
        ("Treatment", treatments),
        ("CPT", codes),
        ("Frequency / duration", list(voice.often(order, rng))),
        ("Visits", [Fact("visits_requested", str(order.visits), order.visits)]),
        ("Precautions", [voice.word("precautions", order.condition.precautions)]),
        ("Reason", [f"Patient has {order.say(order.condition.story)}."]),
    ]
    if order.side != "none":
        rows.insert(0, ("Side", [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.accident:
        claim: list[Run] = []
        if order.claim_number:
            claim = [", claim ", Fact("claim_number", order.claim_number)]
        kind = order.condition.accident
        rows.append(("Accident", [Fact("accident", kind.capitalize(), kind), *claim]))
    return rows


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.labelled((LEFT, y), "Ordering provider:", voice.referrer(who), VALUE)
    sheet.labelled((330, y), "NPI:", [Fact("referring_npi", who.npi)], VALUE)
    sheet.labelled((LEFT, y + 14), "Phone:", [voice.phone("referring_phone", who.phone)], VALUE)
    sheet.labelled((330, y + 14), "Fax:", [voice.phone("referring_fax", who.fax)], VALUE)
    if not order.signed:
        words = "Signature required: ______________________________"
        box = sheet.text(LEFT, y + 34, words, VALUE)
        sheet.note(Fact("order_signed", words, False), box)
        return
    words = f"Electronically signed by {who.name}, {who.credentials}"
    at = f"{voice.day(order.ordered_on)} {rng.randint(8, 17):02}:{rng.randint(0, 59):02}"
    boxes = (sheet.text(LEFT, y + 34, words, Style("heit", 9.5)),
             sheet.text(LEFT, y + 46, at, Style("heit", 9.5)))  # fmt: skip
    sheet.note(Fact("order_signed", f"{words} {at}", True), around(*boxes))
