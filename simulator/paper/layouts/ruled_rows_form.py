"""A plain one-page order form: two columns of labelled rows over thin rules, six boxes, codes."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LABEL, HEAD = Style("helv", 9), Style("hebo", 10)
LEFT, MIDDLE, RIGHT, STEP, GAP = 40.0, 340.0, 572.0, 28.0, 6.0
FONTS = ("helv", "cour", "helv", "cour", "tiro")
USUAL = (
    "Evaluate and treat",
    "Therapeutic exercise",
    "Manual therapy",
    "Gait training",
    "Modalities as needed",
    "Home program",
)
SMALL_PRINT = (
    "Goals: restore range of motion and strength, return to prior level of function.",
    "I certify that the services above are medically necessary.",
)
Row = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form in one office's type; only its signature is written."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "long"]))
    value = Style(rng.choice(FONTS), 10)
    sheet = paper.page("referral_order")
    sheet.centre(292, 60, "PHYSICAL THERAPY REFERRAL / ORDER", Style("hebo", 14))
    sheet.fact(LEFT, 82, voice.organization(referral.provider), HEAD)
    for x, rows in ((LEFT, _left(referral, voice)), (MIDDLE, _right(referral, voice))):
        for number, row in enumerate(rows):
            _row(sheet, (x, 112 + number * STEP), row, value)
    for number in range(5):
        sheet.line(LEFT, 119 + number * STEP, RIGHT, 119 + number * STEP, 0.6)
    _diagnoses(sheet, referral, value)
    _treatments(sheet, referral)
    _order(sheet, referral, voice, rng, value)
    _provider(sheet, referral, voice, rng, value)


def _row(sheet: Sheet, at: tuple[float, float], row: Row, value: Style) -> None:
    """A label and, a little behind it, what is typed in."""
    label, runs = row
    end = sheet.text(*at, label, LABEL)[2]
    sheet.labelled((end + GAP, at[1]), "", runs, value)


def _left(referral: Referral, voice: Voice) -> list[Row]:
    person, cover = referral.patient, referral.coverage
    return [
        ("Patient Name:", [voice.patient(person)]),
        ("Address:", [voice.word("patient_street", person.street)]),
        ("City/State/ZIP:", voice.city(person)),
        ("Insurance:", [voice.payer(cover)]),
        ("Member ID:", [Fact("member_id", cover.member_id)]),
    ]


def _right(referral: Referral, voice: Voice) -> list[Row]:
    person, order = referral.patient, referral.order
    return [
        ("Date of Birth:", [voice.born(person.born)]),
        ("Phone:", [voice.phone("patient_phone", person.phone)]),
        ("Referral Date:", [voice.dated("order_date", order.ordered_on)]),
        ("Group #:", voice.group(referral.coverage)),
        ("Visits requested:", [Fact("visits_requested", str(order.visits), order.visits)]),
    ]


def _diagnoses(sheet: Sheet, referral: Referral, value: Style) -> None:
    sheet.text(LEFT, 256, "Diagnosis (ICD-10)", HEAD)
    for number, (code, words) in enumerate(referral.order.diagnoses[:2]):
        sheet.fact(LEFT + 12, 274 + 20 * number, Fact("diagnoses", code), value)
        sheet.text(LEFT + 100, 274 + 20 * number, words[:70], LABEL)


def _treatments(sheet: Sheet, referral: Referral) -> None:
    wanted = referral.order.condition.treatments
    sheet.text(LEFT, 320, "Treatment", HEAD)
    for number, name in enumerate(list(dict.fromkeys([*wanted, *USUAL]))[: len(USUAL)]):
        at = (52.0 if number % 2 == 0 else 312.0, 338.0 + 18 * (number // 2))
        box = sheet.square(at, name, name in wanted)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, value: Style) -> None:
    order = referral.order
    codes: list[Run] = []
    for code in order.condition.procedures[:3]:
        codes += [Fact("procedures", code), "   "]
    _row(sheet, (LEFT, 402), ("Procedures (CPT):", codes), value)
    _row(sheet, (MIDDLE, 402), ("Frequency:", list(voice.often(order, rng))), value)
    precautions: list[Run] = [voice.word("precautions", order.condition.precautions)]
    _row(sheet, (LEFT, 436), ("Precautions:", precautions), LABEL)
    for number, line in enumerate(SMALL_PRINT):
        sheet.text(LEFT, 451 + 15 * number, line, LABEL)


def _provider(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, value: Style) -> None:
    who, signed = referral.provider, referral.order.signed
    _row(sheet, (LEFT, 501), ("Referring provider:", voice.referrer(who)), value)
    _row(sheet, (MIDDLE, 501), ("NPI:", [Fact("referring_npi", who.npi)]), value)
    _row(sheet, (LEFT, 525), ("Phone:", [voice.phone("referring_phone", who.phone)]), value)
    _row(sheet, (MIDDLE, 525), ("Fax:", [voice.phone("referring_fax", who.fax)]), value)
    sheet.text(LEFT, 565, "Signature:", LABEL)
    sheet.line(95, 569, 320, 569, 0.6)
    box = (95.0, 541.0, 320.0, 569.0)
    if signed:
        box = ink.sign(sheet, (100, 565), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")
