"""A record's order in small fixed pitch: bold labels, light values, one table for all codes."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

PRINT = Style("cour", 8.5)
LEFT, VALUES, RIGHT, STEP, ROW = 44.0, 170.0, 572.0, 14.0, 16.0
COLUMNS = (44.0, 114.0, 404.0, 484.0)
WORDS = {
    "97161": "PT evaluation, low complexity",
    "97162": "PT evaluation, moderate complexity",
    "97110": "Therapeutic exercise",
    "97112": "Neuromuscular re-education",
    "97116": "Gait training",
    "97140": "Manual therapy",
    "97530": "Therapeutic activities",
}
MEASURES = (
    "PAIN {0}/10 AT WORST, {1}/10 AT REST. FLEXION {2} DEG, EXTENSION -{1} DEG.",
    "MMT QUADRICEPS 4-/5, HAMSTRINGS 4/5.",
    "LEFS {2}/80. TUG 1{1}.{0} SEC. NO FALLS IN LAST 12 MONTHS.",
    "FAILED HOME EXERCISE PROGRAM AND NSAIDS FOR {0} WEEKS.",
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print: who, the codes, how often, and notes that state no order."""
    voice = Voice.of(rng, capitals=True)
    sheet = paper.page("referral_order")
    title = "AMBULATORY REFERRAL ORDER - PHYSICAL THERAPY"
    sheet.text(40, 56, title, PRINT.bold().sized(11))
    for number, (label, runs) in enumerate(_who(referral, voice)):
        _pair(sheet, (LEFT, 80 + number * STEP), VALUES, label, runs)
    y = _codes(sheet, referral) + 25
    _pair(sheet, (LEFT, y), VALUES, "FREQUENCY/DURATION:", list(voice.often(referral.order, rng)))
    wanted: list[Run] = []
    for name in referral.order.condition.treatments[:3]:
        wanted += ["; "] * bool(wanted) + [voice.word("treatments", name)]
    _pair(sheet, (LEFT, y + 12), VALUES, "TREATMENT:", wanted)
    visits = Fact("visits_requested", str(referral.order.visits), referral.order.visits)
    _pair(sheet, (330, y), 380, "VISITS:", [visits])
    _notes(sheet, referral, rng, y + 28)


def _pair(sheet: Sheet, at: tuple[float, float], x: float, label: str, runs: list[Run]) -> None:
    sheet.text(*at, label, PRINT.bold())
    sheet.labelled((x, at[1]), "", runs, PRINT)


def _who(referral: Referral, voice: Voice) -> list[tuple[str, list[Run]]]:
    person, cover, who = referral.patient, referral.coverage, referral.provider
    return [
        ("PATIENT:", [voice.patient(person)]),
        ("DOB:", [voice.born(person.born)]),
        ("ADDRESS:", [voice.word("patient_street", person.street)]),
        ("CITY:", voice.city(person)),
        ("PHONE:", [voice.phone("patient_phone", person.phone)]),
        ("COVERAGE:", [voice.payer(cover)]),
        ("SUBSCRIBER ID:", [Fact("member_id", cover.member_id)]),
        ("GROUP:", voice.group(cover)),
        ("ORDER DATE:", [voice.dated("order_date", referral.order.ordered_on)]),
        ("ORDERING PROVIDER:", voice.referrer(who)),
        ("NPI:", [Fact("referring_npi", who.npi)]),
        ("OFFICE PHONE:", [voice.phone("referring_phone", who.phone)]),
        ("OFFICE FAX:", [voice.phone("referring_fax", who.fax)]),
    ]


def _codes(sheet: Sheet, referral: Referral) -> float:
    """The table of diagnoses and procedures; returns where it ends."""
    order = referral.order
    rows = [("diagnoses", code, words, "ICD-10", "-") for code, words in order.diagnoses[:2]]
    for number, code in enumerate(order.condition.procedures[:3], start=1):
        rows.append(("procedures", code, WORDS.get(code, "-"), "CPT", str(number)))
    sheet.paper.imply("treatments", *(words for _, _, words, kind, _ in rows if kind == "CPT"))
    top, y = 265.0, 276.0
    for x, head in zip(COLUMNS, ("CODE", "DESCRIPTION", "TYPE", "UNITS"), strict=True):
        sheet.text(x, y, head, PRINT.bold())
    sheet.line(40, top, RIGHT, top, 0.4)
    for field, code, words, kind, units in rows:
        sheet.line(40, y + 5, RIGHT, y + 5, 0.4)
        y += ROW
        sheet.fact(COLUMNS[0], y, Fact(field, code), PRINT)
        for x, text in zip(COLUMNS[1:], (words[:54], kind, units), strict=True):
            sheet.text(x, y, text, PRINT)
    sheet.line(40, y + 5, RIGHT, y + 5, 0.4)
    for x in (*(column - 4 for column in COLUMNS), RIGHT):
        sheet.line(x, top, x, y + 11, 0.5)
    return y + 11


def _notes(sheet: Sheet, referral: Referral, rng: Random, y: float) -> None:
    sheet.text(LEFT, y, "CLINICAL NOTES", PRINT)
    numbers = (rng.randint(5, 9), rng.randint(1, 4), rng.randint(31, 95))
    for line in MEASURES:
        y += 13
        sheet.text(LEFT, y, line.format(*numbers), PRINT)
    signed = referral.order.signed
    says = "ELECTRONICALLY SIGNED BY THE ORDERING PROVIDER" if signed else "PENDING SIGNATURE"
    box = sheet.text(LEFT, y + 13, says, PRINT)
    sheet.note(Fact("order_signed", says, signed), box)
